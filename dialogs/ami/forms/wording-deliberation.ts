import type { Draft, DraftPart } from '../../../domain/ami/draft'
import type { BodyKind } from '../../../domain/ami/eligibility'
import type { Body } from '../../../domain/bodies/body'
import { ofCommune } from '../../../domain/language/french-names'
import type { Day } from '../../../domain/values/day'
import { fullDayInWords } from '../../../domain/values/wording-day'
import { euros } from './wording-forms'

/** A draft délibération, modelled on what the délibération of the source holds, without its facts. */

export const title = 'Projet de délibération'
export const introduction =
  'Je prépare un projet de délibération à partir de vos données. Il est à faire vérifier par votre service juridique avant toute séance.'
export const submit = 'Préparer le projet'
export const labels = {
  body: 'Nom de la collectivité',
  posts: 'Nombre de postes',
  sessionOn: 'Date de la séance',
  president: 'Prénom et nom de la personne qui préside',
  role: 'Sa fonction',
  place: 'Lieu de la séance'
} as const
export const questions = {
  body: 'Quel est le nom de votre collectivité ?',
  sessionOn: 'Quel jour l’assemblée se réunit-elle ?',
  president: 'Qui préside la séance (prénom et nom) ?',
  role: 'Quelle est sa fonction : maire, président, présidente ?',
  place: 'Où la séance se tient-elle ?'
} as const
export const roles = [
  { title: 'Le maire', value: 'maire' },
  { title: 'La maire', value: 'la-maire' },
  { title: 'Le président', value: 'president' },
  { title: 'La présidente', value: 'presidente' }
] as const

export const download = 'Télécharger le projet (.docx)'
export const next = 'Plan de financement'
export const modelled =
  'Modelé sur la délibération n°2021/13 de la communauté d’agglomération du Caudrésis et du Catésis : un exemple, pas une règle de l’AMI.'
export const notice =
  'PROJET à faire vérifier par le service juridique. Les mentions entre crochets sont à compléter.'

export const FACT_IDS = [
  'delib-ami-etat',
  'delib-mission-conseillers',
  'delib-financement',
  'delib-permanences-rural',
  'delib-deux-postes',
  'delib-recours-r421-1',
  'delib-recours-deux-mois',
  'eligibles-collectivites-groupements',
  'subvention-50000-par-poste',
  'montant-maximum-50000',
  'etat-finance-24-mois',
  'remuneration-smic-minimum',
  'formation-100-pourcent',
  'operateur-anct',
  'missions-trois-thematiques',
  'gratuite-usagers',
  'moyens-equipements',
  'tranche-1-20',
  'tranche-2-30',
  'tranche-3-50'
] as const

export const officialName = (body: Body): string => {
  switch (body.kind) {
    case 'commune':
      return `Commune ${ofCommune(body.name)}`
    case 'ccas':
      return `Centre communal d’action sociale ${ofCommune(body.name)}`
    case 'cias':
      return `Centre intercommunal d’action sociale de la ${body.name.charAt(0).toLowerCase()}${body.name.slice(1)}`
    case 'departement':
      return `Département : ${body.name}`
    case 'region':
      return `Région ${body.name}`
    default:
      return body.name
  }
}

interface Assembly {
  readonly name: string
  /** « du conseil municipal ». */
  readonly of: string
  readonly chairs: 'maire' | 'president'
  /** Visas that hold for every délibération of that assembly. */
  readonly visas: readonly string[]
}

const L5111 =
  'le Code général des collectivités territoriales, notamment son article L. 5111-1 relatif aux groupements de collectivités territoriales'
const CGCT = 'le Code général des collectivités territoriales'
const GROUPEMENT: Assembly = {
  name: 'l’assemblée délibérante',
  of: 'DE L’ASSEMBLÉE DÉLIBÉRANTE',
  chairs: 'president',
  visas: [L5111]
}
const COMMUNAUTAIRE: Assembly = {
  ...GROUPEMENT,
  name: 'le conseil communautaire',
  of: 'DU CONSEIL COMMUNAUTAIRE'
}
const METROPOLE: Assembly = { ...GROUPEMENT, name: 'le conseil', of: 'DU CONSEIL' }
const ADMINISTRATION: Assembly = {
  name: 'le conseil d’administration',
  of: 'DU CONSEIL D’ADMINISTRATION',
  chairs: 'president',
  visas: ['le Code de l’action sociale et des familles']
}
const ASSEMBLIES: Readonly<Partial<Record<BodyKind, Assembly>>> = {
  commune: {
    name: 'le conseil municipal',
    of: 'DU CONSEIL MUNICIPAL',
    chairs: 'maire',
    visas: [`${CGCT}, notamment son article L. 2121-29`]
  },
  departement: {
    name: 'le conseil départemental',
    of: 'DU CONSEIL DÉPARTEMENTAL',
    chairs: 'president',
    visas: [`${CGCT}, notamment son article L. 3211-1`]
  },
  region: {
    name: 'le conseil régional',
    of: 'DU CONSEIL RÉGIONAL',
    chairs: 'president',
    visas: [`${CGCT}, notamment son article L. 4221-1`]
  },
  ccas: ADMINISTRATION,
  cias: ADMINISTRATION,
  epci: COMMUNAUTAIRE,
  ept: { ...METROPOLE, name: 'le conseil de territoire', of: 'DU CONSEIL DE TERRITOIRE', visas: [CGCT] },
  'metropole-lyon': { ...METROPOLE, visas: [CGCT] },
  'metropole-grand-paris': METROPOLE,
  petr: { ...GROUPEMENT, name: 'le comité syndical', of: 'DU COMITÉ SYNDICAL' },
  'pole-metropolitain': { ...GROUPEMENT, name: 'le comité syndical', of: 'DU COMITÉ SYNDICAL' },
  'syndicat-intercommunal': { ...GROUPEMENT, name: 'le comité syndical', of: 'DU COMITÉ SYNDICAL' },
  'syndicat-mixte': { ...GROUPEMENT, name: 'le comité syndical', of: 'DU COMITÉ SYNDICAL' }
}
const UNKNOWN: Assembly = {
  name: '[l’assemblée délibérante]',
  of: 'DE L’ASSEMBLÉE DÉLIBÉRANTE',
  chairs: 'president',
  visas: [CGCT]
}

const CHAIRS: Readonly<Record<string, { title: string; addressed: string }>> = {
  maire: { title: 'Le maire', addressed: 'Monsieur le Maire' },
  'la-maire': { title: 'La maire', addressed: 'Madame la Maire' },
  president: { title: 'Le président', addressed: 'Monsieur le Président' },
  presidente: { title: 'La présidente', addressed: 'Madame la Présidente' }
}

const IN_LETTERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']
const counted = (posts: number) =>
  `${IN_LETTERS[posts] ?? String(posts)} ${posts === 1 ? 'emploi de conseiller numérique' : 'emplois de conseillers numériques'}`
const ofCounted = (posts: number) => (posts === 1 ? `d’${counted(posts)}` : `de ${counted(posts)}`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export interface DraftGiven {
  readonly name: string
  readonly kind: BodyKind | null
  readonly posts: number
  readonly subventionEuros: number
  readonly sessionOn: Day | null
  readonly president: string | null
  readonly role: string | null
  readonly place: string | null
}

export function draft({
  name,
  kind,
  posts,
  subventionEuros,
  sessionOn,
  president,
  role,
  place
}: DraftGiven): Draft {
  const assembly = (kind && ASSEMBLIES[kind]) || UNKNOWN
  const chosen = role === null ? undefined : CHAIRS[role]
  const chair =
    chosen ??
    (assembly.chairs === 'maire'
      ? { title: '[Le maire / La maire]', addressed: '[Monsieur le Maire / Madame la Maire]' }
      : {
          title: '[Le président / La présidente]',
          addressed: '[Monsieur le Président / Madame la Présidente]'
        })
  const on = sessionOn === null ? '[date de la séance]' : fullDayInWords(sessionOn)
  const who = president ?? '[prénom et nom]'
  const at = place === null ? '[lieu de la séance]' : place
  const parts: DraftPart[] = [
    { kind: 'masthead', text: name },
    { kind: 'masthead', text: `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS ${assembly.of}` },
    { kind: 'centred', text: `Séance du ${on}` },
    { kind: 'centred', text: 'Délibération n° [numéro]' },
    { kind: 'paragraph', text: 'Date de convocation : [date]. Nombre de membres en exercice : [nombre].' },
    {
      kind: 'paragraph',
      text: `Le ${on}, à [heure], ${assembly.name}, légalement convoqué, s’est réuni à : ${at}, sous la présidence de ${who}.`
    },
    {
      kind: 'paragraph',
      text: 'Étaient présents : [noms]. Étaient absents : [noms]. Procurations : [noms]. Secrétaire de séance : [nom].'
    },
    {
      kind: 'heading',
      text: `Objet : création ${ofCounted(posts)} et candidature à l’appel à manifestation d’intérêt de l’État`
    },
    ...assembly.visas.map(text => ({ kind: 'recital', opening: 'Vu', text: `${text} ;` }) as const),
    {
      kind: 'recital',
      opening: 'Vu',
      text: '[visas du droit de la fonction publique sur la création d’emplois et le recrutement de contractuels, à compléter par le service juridique] ;'
    },
    {
      kind: 'recital',
      opening: 'Vu',
      text: 'l’appel à manifestation d’intérêt « Recrutement et accueil de conseillers numériques dans le cadre de France Relance », destiné aux collectivités territoriales et à leurs groupements et opéré par l’Agence nationale de la cohésion des territoires ;'
    },
    { kind: 'paragraph', text: `${chair.addressed} expose :` },
    {
      kind: 'paragraph',
      text: 'L’État a lancé un appel à manifestation d’intérêt pour le recrutement et l’accueil de conseillers numériques par les collectivités territoriales et leurs groupements, dans le cadre de France Relance.'
    },
    {
      kind: 'paragraph',
      text: 'Ces conseillers ont pour mission de soutenir les habitants dans leurs usages quotidiens du numérique, de les sensibiliser à ses enjeux et de les rendre autonomes dans leurs démarches administratives en ligne. Leurs activités sont gratuites pour les usagers.'
    },
    {
      kind: 'paragraph',
      text: `L’État prend en charge la formation, et alloue une subvention de ${euros(50_000)} au maximum par poste, sur 24 mois, soit ${euros(subventionEuros)} au maximum pour ${posts === 1 ? 'ce poste' : `ces ${posts} postes`}. Elle est versée en trois fois : 20 % dans le mois suivant la signature de la convention, 30 % six mois et 50 % douze mois après cette signature. La rémunération est au moins égale au SMIC ; ce qui dépasse la subvention, et les moyens de travail du conseiller, sont à la charge de la collectivité.`
    },
    {
      kind: 'paragraph',
      text: 'Les conseillers assureront des permanences et des ateliers, au plus près des habitants : [lieux].'
    },
    {
      kind: 'paragraph',
      text: `Après en avoir délibéré, ${assembly.name} [vote : à l’unanimité / par … voix pour, … contre, … abstentions] DÉCIDE :`
    },
    {
      kind: 'article',
      number: 1,
      text: `d’approuver la candidature de la collectivité (${name}) à l’appel à manifestation d’intérêt « conseillers numériques ».`
    },
    {
      kind: 'article',
      number: 2,
      text: `de créer ${counted(posts)}, [durée du contrat], [temps de travail], [rémunération].`
    },
    {
      kind: 'article',
      number: 3,
      text: `d’autoriser ${chair.addressed} à engager toutes les démarches nécessaires à ${posts === 1 ? 'ce recrutement' : 'ces recrutements'}, et à signer la convention avec l’État ainsi que tout document s’y rapportant.`
    },
    {
      kind: 'article',
      number: 4,
      text: 'd’inscrire au budget les dépenses et les recettes correspondantes.'
    },
    { kind: 'signature', place: '[lieu], le [date]', role: chair.title, name: who },
    {
      kind: 'note',
      text: 'Certifié exécutoire compte tenu de la transmission au représentant de l’État le [date] et de la publication le [date].'
    },
    {
      kind: 'note',
      text: 'Délais et voies de recours : conformément à l’article R. 421-1 du Code de justice administrative, le tribunal administratif de [ville] peut être saisi d’un recours contre la présente délibération dans un délai de deux mois à compter de sa publication ou de sa notification.'
    }
  ]
  return { title: `Projet de délibération : ${name}`, notice, parts }
}

export function asText(part: DraftPart): string {
  switch (part.kind) {
    case 'recital':
      return `${part.opening} ${part.text}`
    case 'article':
      return `Article ${part.number} : ${part.text}`
    case 'signature':
      return [`Fait à ${part.place}`, part.role, part.name].join('\n')
    default:
      return capital(part.text)
  }
}
export const articleOpening = (number: number) => `Article ${number} :`
export const made = (place: string) => `Fait à ${place}`
