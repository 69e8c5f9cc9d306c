import type { BodyKind, Verdict } from '../../../domain/ami/eligibility'
import type { Body, SirenProblem } from '../../../domain/bodies/body'
import { ofCommune } from '../../../domain/language/french-names'
import { number } from './wording-forms'

/** Who may apply, in words. */

export const title = 'Qui peut candidater ?'
export const introduction =
  'Dites-moi quelle est votre structure : son nom (« Caudry », « la communauté d’agglomération du Caudrésis et du Catésis »), sa nature (« un CCAS », « une association ») ou son SIREN.'
export const submit = 'Vérifier'
export const label = 'Votre structure : nom, nature ou SIREN'
export const question = 'Quelle est votre structure ?'
export const placeholder = 'Caudry, un CCAS, 200 030 633…'

const KIND_NAMES: Readonly<Record<BodyKind, string>> = {
  collectivite: 'une collectivité territoriale',
  commune: 'une commune',
  'commune-deleguee': 'une commune déléguée',
  'arrondissement-municipal': 'un arrondissement municipal',
  epci: 'une intercommunalité (EPCI)',
  'syndicat-intercommunal': 'un syndicat intercommunal',
  'syndicat-mixte': 'un syndicat mixte',
  petr: 'un pôle d’équilibre territorial et rural (PETR)',
  'pole-metropolitain': 'un pôle métropolitain',
  'agence-departementale': 'une agence départementale',
  departement: 'un département',
  region: 'une région',
  'metropole-grand-paris': 'la Métropole du Grand Paris',
  ept: 'un établissement public territorial (EPT)',
  'metropole-lyon': 'la Métropole de Lyon',
  'outre-mer': 'une collectivité d’outre-mer',
  ccas: 'un CCAS',
  cias: 'un CIAS',
  'caisse-des-ecoles': 'une caisse des écoles',
  'office-public-habitat': 'un office public de l’habitat',
  'etablissement-rattache': 'un établissement public rattaché à une collectivité',
  'etablissement-public': 'un établissement public',
  'etablissement-scolaire': 'un collège ou un lycée',
  'service-communal': 'un service de la commune',
  hopital: 'un hôpital',
  gip: 'un groupement d’intérêt public (GIP)',
  association: 'une association',
  fondation: 'une fondation',
  entreprise: 'une entreprise',
  'societe-publique': 'une société publique locale ou d’économie mixte',
  'bailleur-social': 'un bailleur social',
  cooperative: 'une coopérative',
  prive: 'une structure privée',
  etat: 'un service de l’État',
  'organisme-national': 'un organisme national ou de sécurité sociale',
  universite: 'une université ou un établissement d’enseignement supérieur',
  'chambre-consulaire': 'une chambre consulaire',
  'france-services': 'une France services',
  'tiers-lieu': 'un tiers-lieu ou un centre social',
  particulier: 'un particulier'
}

const COLLECTIVITE = 'L’AMI s’adresse aux collectivités territoriales et à leurs groupements.'
const GROUPEMENT =
  'C’est un groupement de collectivités au sens de l’article L. 5111-1 du Code général des collectivités territoriales, auquel l’AMI renvoie.'
const ATTACHED = 'Les établissements publics rattachés aux collectivités sont éligibles.'
const PRIVATE =
  'Ce premier AMI vise les collectivités et leurs groupements. Pour les acteurs à statut privé, l’AMI annonce un second appel, dans un second temps.'

export const reasons: Readonly<Record<BodyKind, string>> = {
  collectivite: COLLECTIVITE,
  commune: `${COLLECTIVITE} Une commune peut candidater seule ou avec d’autres ; sur un même territoire plusieurs peuvent accueillir des conseillers, et les initiatives coordonnées sont favorisées.`,
  departement: COLLECTIVITE,
  region: COLLECTIVITE,
  epci: `${COLLECTIVITE} Une intercommunalité en est un.`,
  'syndicat-intercommunal': GROUPEMENT,
  'syndicat-mixte':
    'Un syndicat mixte de communes et d’intercommunalités, ou ouvert aux seules collectivités et à leurs groupements, est un groupement au sens de l’article L. 5111-1. S’il a d’autres membres (une chambre consulaire par exemple), l’AMI ne le précise pas.',
  petr: GROUPEMENT,
  'pole-metropolitain': GROUPEMENT,
  'agence-departementale': GROUPEMENT,
  'metropole-grand-paris': 'L’AMI la nomme parmi les candidats éligibles.',
  ept: 'L’AMI nomme les établissements publics territoriaux parmi les candidats éligibles.',
  'metropole-lyon': 'L’AMI la nomme parmi les candidats éligibles.',
  'outre-mer':
    'L’AMI nomme les territoires et collectivités d’outre-mer parmi les candidats éligibles. La subvention peut y être majorée ; l’AMI ne chiffre pas cette majoration.',
  ccas: ATTACHED,
  cias: `${ATTACHED} L’AMI écrit « CCAS, CAS… », où il faut sans doute lire CIAS.`,
  'caisse-des-ecoles': `${ATTACHED} Une caisse des écoles est un établissement public de la commune.`,
  'office-public-habitat': `${ATTACHED} Un office public de l’habitat en est un ; une société anonyme d’HLM n’en est pas un.`,
  'etablissement-rattache': ATTACHED,
  'etablissement-public':
    'Oui s’il est rattaché à une collectivité ou à un groupement (régie personnalisée, établissement d’un CCAS…) ; non s’il dépend de l’État. À qui est-il rattaché ?',
  'etablissement-scolaire':
    'L’AMI ne parle pas des collèges ni des lycées. Leur département ou leur région peut candidater.',
  'service-communal':
    'Un service de la commune (école, médiathèque, musée…) ne candidate pas lui-même : c’est la commune, ou la collectivité qui le gère, qui candidate, et le conseiller peut y travailler.',
  hopital: 'L’AMI ne parle pas des hôpitaux. La commune ou l’intercommunalité peut candidater.',
  gip: 'L’AMI ne parle pas des groupements d’intérêt public, qui peuvent réunir des collectivités et d’autres membres.',
  association: PRIVATE,
  fondation: PRIVATE,
  entreprise: PRIVATE,
  cooperative: PRIVATE,
  prive: PRIVATE,
  'societe-publique': `${PRIVATE} Une SPL ou une SEM est une société de droit privé, même si des collectivités la détiennent.`,
  'bailleur-social':
    'Un office public de l’habitat est un établissement public rattaché : oui. Une société anonyme d’HLM ou une coopérative est de droit privé : elle relève du second AMI. Lequel êtes-vous ?',
  etat: 'L’État finance les conseillers, il ne candidate pas : l’AMI s’adresse aux collectivités territoriales et à leurs groupements.',
  'organisme-national':
    'Ce n’est ni une collectivité, ni un groupement, ni un établissement public rattaché à une collectivité.',
  universite: 'C’est un établissement de l’État, pas un établissement rattaché à une collectivité.',
  'chambre-consulaire': 'C’est un établissement de l’État, pas un établissement rattaché à une collectivité.',
  'commune-deleguee':
    'Une commune déléguée ou associée n’est plus une collectivité : la commune nouvelle, elle, peut candidater.',
  'arrondissement-municipal':
    'Un arrondissement ne porte pas de contrats de travail : c’est la ville, ou la métropole, qui peut candidater.',
  'france-services':
    'France services est un label. Qui la porte ? Si c’est une commune, une intercommunalité ou un CCAS, oui ; si c’est une association ou La Poste, non.',
  'tiers-lieu':
    'Un tiers-lieu ou un centre social n’est pas un statut. Qui le porte ? Si c’est une commune, une intercommunalité ou un CCAS, oui ; si c’est une association ou une société, non.',
  particulier:
    'L’AMI s’adresse aux collectivités. Pour devenir conseiller numérique, on s’inscrit sur la plate-forme nationale www.conseiller-numerique.gouv.fr.'
}

const INSTEAD = {
  'mise-a-disposition':
    'Que faire : une collectivité éligible peut vous mettre à disposition un conseiller numérique, l’AMI l’autorise pour les associations. Parlez-en à votre commune ou à votre intercommunalité.',
  'second-ami': 'Ou attendre le second AMI, celui des acteurs à statut privé.',
  collectivite:
    'Que faire : la collectivité de votre territoire (commune, intercommunalité, département…) peut candidater, et le conseiller intervenir chez vous.',
  'ask-anct': 'Demandez confirmation à l’ANCT : conseiller-numerique@anct.gouv.fr.'
} as const
export const insteads = ({ instead }: Verdict): readonly string[] =>
  instead.map(each =>
    each === 'second-ami' && !instead.includes('mise-a-disposition')
      ? 'Que faire : attendre le second AMI, celui des acteurs à statut privé.'
      : INSTEAD[each]
  )
export const insteadFacts = ({ instead }: Verdict): readonly string[] =>
  instead.includes('mise-a-disposition') ? ['mise-a-disposition-associations'] : []

export const isReading =
  'L’AMI ne le nomme pas : c’est notre lecture du texte. En cas de doute, conseiller-numerique@anct.gouv.fr.'
export const overseas = 'Outre-mer aussi : l’AMI le dit expressément. La majoration n’y est pas chiffrée.'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** « le CCAS de Caudry », « la commune du Cateau-Cambrésis », « la communauté d’agglomération… ». */
function nameOf({ kind, name, departementNom }: Body): string {
  switch (kind) {
    case 'commune':
      return `la commune ${ofCommune(name)}`
    case 'ccas':
      return `le CCAS ${ofCommune(name)}`
    case 'caisse-des-ecoles':
      return `la caisse des écoles ${ofCommune(name)}`
    case 'cias':
      return `le CIAS de la ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    case 'departement':
      return `le département « ${departementNom || name} »`
    case 'region':
      return `la région ${name}`
    case 'ept':
      return `l’établissement public territorial ${name}`
    default:
      return /^Communauté/.test(name) ? `la ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
  }
}
export const titleOf = (body: Body) => capital(nameOf(body))

export function verdict({ kind, eligibility }: Verdict, body: Body | null, named: string | null): string {
  const known = body === null ? KIND_NAMES[kind] : nameOf(body)
  const who = named === null ? known : `${known} (${named}, que je ne connais pas par son nom)`
  switch (eligibility) {
    case 'eligible':
      return `Oui : ${who} peut candidater.`
    case 'not-eligible':
      return `Non : ${who} ne peut pas candidater à cet AMI.`
    case 'through':
      return `Pas directement : ${who} ne candidate pas en son nom.`
    case 'depends':
      return `Cela dépend : pour ${who}, il faut en savoir plus.`
    case 'to-confirm':
      return `L’AMI ne le précise pas pour ${who}.`
  }
}

export const guessed = (body: Body) =>
  `J’ai compris : ${nameOf(body)}${body.departementNom ? `, ${body.departementNom}` : ''}. Si ce n’est pas elle, donnez son nom exact ou son SIREN.`

export const facts = (body: Body) => [
  { label: 'Nature', value: capital(KIND_NAMES[body.kind]) },
  ...(body.siren === null
    ? []
    : [{ label: 'SIREN', value: body.siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0') }]),
  ...(body.departementNom === ''
    ? []
    : [{ label: 'Département', value: `${body.departementNom} (${body.departement})` }]),
  ...(body.communes === null ? [] : [{ label: 'Communes membres', value: String(body.communes) }]),
  ...(body.population > 0 ? [{ label: 'Habitants', value: number(body.population) }] : []),
  ...(body.epci === null ? [] : [{ label: 'Intercommunalité', value: body.epci.name }])
]

export const whichOne = 'Plusieurs portent ce nom. Laquelle est-ce ?'
export const toldApart = (body: Body) =>
  body.codeInsee === null
    ? `${body.name} (${body.departementNom}), SIREN ${body.siren ?? ''}`
    : `${titleOf(body)} (${body.departement})`

export const sirenProblem: Readonly<Record<SirenProblem, (siren: string) => string>> = {
  length: siren =>
    `Un SIREN a 9 chiffres (un SIRET, 14) : vous en avez donné ${siren.length}. Vérifiez-le, ou donnez le nom de la structure.`,
  key: siren =>
    `Le SIREN ${siren} comporte une erreur : son dernier chiffre ne correspond pas aux autres. Vérifiez-le, ou donnez le nom de la structure.`,
  'not-listed': siren =>
    `Le SIREN ${siren} est bien formé, mais ce n’est ni une commune ni une intercommunalité. Dites-moi ce qu’est la structure : un CCAS, un syndicat mixte, une association…`
}
export const notFound = (said: string) =>
  `Je ne reconnais pas de structure dans « ${said.slice(0, 60)} ». Donnez son nom officiel, sa nature (commune, CCAS, syndicat mixte, association…) ou son SIREN.`

export const next = ({ eligibility }: Verdict): readonly string[] =>
  eligibility === 'eligible'
    ? ['Plan de financement', 'Où en est notre candidature ?', 'Projet de délibération']
    : ['Qui peut candidater ?']
