import type { Verdict } from '../../../domain/ami/eligibility'
import { factOf } from '../../../domain/ami/knowledge'
import { asksOfMembership, memberCommuneIn } from '../../../domain/ami/member-communes'
import { isAnotherCall, otherAffairsIn } from '../../../domain/ami/understanding/other-affairs'
import { kindMention } from '../../../domain/bodies/kind-words'
import { normalise } from '../../../domain/language/normalise'
import type { Answer } from '../../answer'
import { plainTextOf } from '../../card'
import { calendarForm } from './calendar-form'
import { candidatureForm } from './candidature-form'
import { deliberationForm } from './deliberation-form'
import { eligibilityForm, verdictFor } from './eligibility-form'
import {
  FORM_NAMES,
  type Form,
  type FormName,
  type FormPorts,
  type FormState,
  type FormTurn,
  type Given
} from './form'
import { fundingForm } from './funding-form'
import { begin, heard, submitted } from './run-form'

const FORMS: Readonly<Record<FormName, Form>> = {
  funding: fundingForm,
  eligibility: eligibilityForm,
  calendar: calendarForm,
  candidature: candidatureForm,
  deliberation: deliberationForm
}

/** Asked for by its name, or as people ask for a thing to be made: a question about the AMI starts no form. */
const ASKED: readonly (readonly [FormName, RegExp])[] = [
  [
    'deliberation',
    /\b(?:projet|modele|brouillon|exemple|trame|redige\w*|prepare\w*|genere\w*) (?:de |d une |une |la |de la |notre )?delib\w*|^(?:(?:peux tu|pouvez vous|pourriez vous|tu peux|vous pouvez|il faut|je (?:dois|veux|voudrais)|j aimerais|on (?:doit|veut|voudrait)|nous (?:devons|voulons|voudrions)|aide\w*(?: moi| nous)? a|besoin d aide pour) )*(?:m |me |nous |moi )?(?:ecri\w*|fai(?:re|s|tes)|monte\w*|etabli\w*|fourni\w*|donne\w*|montre\w*) (?:moi |nous )?(?:le texte d |un texte de )?(?:un |une |la |de |notre |ma )?(?:delib|deliberation|deliberations)\b(?! (?:de l agglo|du cau|de cau|votee|deja))|^(?:delib|deliberation)(?: type)?$/
  ],
  [
    'funding',
    /\bplan de financement\b|\b(?:simul\w*|calcul\w*|chiffr\w*|etabli\w*|prepar\w*|fai\w*) (?:moi |nous )?(?:un |le |mon |notre )?(?:plan|budget|financement|reste a charge)\b|^(?:simulation|simuler)(?: financiere)?$/
  ],
  [
    'calendar',
    /\bcalendrier (?:de (?:nos|mes) |des )?(?:obligations|echeances)\b|\b(?:nos|mes|les) echeances\b|\bechea?ncier des obligations\b|\bfichier ics\b|\bdans (?:mon|notre) agenda\b/
  ],
  [
    'candidature',
    /\bou en (?:est|sommes|suis|etes)\b.*\b(?:candidature|dossier|nous|je)\b|\b(?:suivre|suivi de|avancement de) (?:ma|notre|la) candidature\b|\bque (?:dois je|devons nous|faire) (?:faire )?(?:maintenant|ensuite)\b|^(?:notre|ma) candidature$/
  ],
  [
    'eligibility',
    /^(?:verifier|tester|connaitre) (?:mon|notre|l) eligibilite\b|^(?:sommes nous|suis je|est on|on est) eligibles?(?: ou pas| ou non)?$|^eligibilite$/
  ]
]

/** « Mon projet de délibération vise… », « le brouillon de la délibération dit… »: a text that exists, and something asked about it. */
const OF_A_TEXT_WRITTEN =
  /^(?!.*\b(?:redig\w*|prepar\w*|gener\w*|ecri(?:re|s|vez)|fai(?:re|s|tes)|donne\w*|fourni\w*|besoin|aide\w*|voudr\w+|aimer\w+|ve(?:ux|ut)|propos\w*|cherche\w*)\b).*\b(?:mon|notre|nos|votre|leur|ce|le|du|dans le|au) (?:projet|brouillon|modele|exemple) (?:de |d une |de la |de notre )?delib\w* (?:vis|dit|cit|repren|port|mention|fait|indiqu|prevoi|se refer|parl|compor|est|doit|peut|comme|on|que|qui|faut|reprend)\w*/

const plainOf = (said: string) =>
  normalise(said)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The form that somebody asks for, `null` when none. */
export function formAskedFor(said: string): FormName | null {
  const words = plainOf(said.slice(0, 300))
  // « Un modèle de délibération pour le RIFSEEP » is none that we draft.
  if (otherAffairsIn(said).length > 0 || OF_A_TEXT_WRITTEN.test(words)) return null
  return ASKED.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

export const startForm = (name: FormName, said: string, ports: FormPorts): FormTurn =>
  begin(FORMS[name], said, ports)

/** A card's inputs given back; `null` for a form that is none of ours. */
export function submitForm(
  state: FormState | null,
  name: string,
  values: Given,
  ports: FormPorts
): FormTurn | null {
  const known = FORM_NAMES.find(form => form === name)
  if (known === undefined) return null
  return submitted(FORMS[known], state?.form === known ? state.given : {}, values, ports)
}

/** An answer in words to a form under way; `null` when it is none: it is a question, and the form waits. */
export const continueForm = (state: FormState, said: string, ports: FormPorts): FormTurn | null =>
  heard(FORMS[state.form], state, said, ports)

const ABOUT_APPLYING =
  /\b(?:candidat\w*|eligib\w*|recevab\w*|postul\w*|concern\w*|droit|depos\w*|repondre a l (?:ami|appel)|accueillir|recruter|embaucher|employeur|employer un conseiller|porter le (?:contrat|poste|projet)|avoir un conseiller|en avoir un|se positionner|rentr\w+ dans|entr\w+ dans|beneficier|se porter|fai\w+ partie|en (?:demander|obtenir|accueillir|recruter) un|(?:demander|obtenir) un conseiller|pretendre)\b/
const ASKS =
  /\b(?:peut|peuvent|pouvons|pourr\w+|est ce que|est elle|est il|sont|sommes|a t elle|a t il|droit|veut|veulent|eligib\w*|recevab\w*|fai\w+ partie|aimerait|voudrait|voudraient|souhaite\w*|possible)\b/
/** Wanting to apply is not asking whether one may, where something else is asked: where, how, with what. */
const WANTS_TO =
  /\b(?:ve(?:ut|ux|ulent)|voul(?:ons|ez)|aimerait|aimerions|voudrait|voudraient|voudrions|souhait\w*|envisag\w*|compte\w*|va|allons)\b/
const MAY =
  /\b(?:peut|peuvent|pouvons|pourr\w+|droit|eligib\w*|recevab\w*|concern\w*|possible|autoris\w*|admis\w*|rentr\w+ dans|entr\w+ dans|fai\w+ partie)\b/
const ASKS_HOW =
  /\b(?:comment|combien|quand|ou (?:depos\w*|candid\w*|envoy\w*|adress\w*|s inscri\w*|faut|se|peut|doit|faire|est|trouv\w*|postul\w*)|site|url|lien|plate ?formes?|adresse|mail|courriel|pieces?|documents?|justificatifs?|formulaire|delais?|dates?|jusqu|qui (?:paye|paie|contacter|forme|choisit)|quel\w*|quoi)\b/
/** « Et pour Caudry ? », after a verdict. */
const AND = /^(?:et|et pour|et si (?:on est|c est)|meme question pour|pour|idem pour)\b/
const INHABITANTS = /\d[\d \u00a0\u202f]*(?:hab\w*|âmes|ames|administrés)(?!\p{L})/giu
/** What kind of country it is in, and no name. */
const COUNTRY = /\bde (?:montagne|campagne|plaine|bord de mer)\b/giu
/** The next commune, whose name nobody said: « la commune d’à côté » is not La Côte. */
const NEXT_DOOR = /\bd['’ ]?[àa] c[oô]t[ée]s?(?!\p{L})|\b[àa] c[oô]t[ée](?!\p{L})|\bd['’]en face\b/giu
/** Written together it sounds like a commune: Cancon. */
const COMCOM = /\bcom[ -]?com\b/giu
const NO_NAME = /,|\b(?:deja|conseillers?|peut|veut|nous|avons|deux|trois|plusieurs)\b/
const ARTICLE = /^(?:|un|une|le|la|les|l|notre|nos|mon|ma|des|pour|et)$/
/** Kinds on which the knowledge has no topic of its own: the table of verdicts says more. */
const WITHOUT_TOPIC: ReadonlySet<Verdict['kind']> = new Set([
  'syndicat-intercommunal',
  'syndicat-mixte',
  'petr',
  'pole-metropolitain',
  'agence-departementale',
  'caisse-des-ecoles',
  'office-public-habitat',
  'bailleur-social',
  'etablissement-scolaire',
  'hopital',
  'gip',
  'societe-publique',
  'cooperative',
  'fondation',
  'organisme-national',
  'etablissement-public',
  'universite',
  'chambre-consulaire',
  'commune-deleguee',
  'arrondissement-municipal',
  'france-services'
])

/**
 * Whether a body named in a question may apply: « Caudry peut-elle candidater ? », a SIREN, « un syndicat mixte ». `null`
 * when the question is not that, or is about a kind of which the knowledge tells.
 *
 * @param isAfterVerdict  the last answer was about who may apply: « et Caudry ? » is enough
 */
export function verdictOnNamed(
  said: string,
  ports: Pick<FormPorts, 'readBody'>,
  isAfterVerdict: boolean
): Answer | null {
  const words = plainOf(said.slice(0, 300))
  const asks = ABOUT_APPLYING.test(words) && ASKS.test(words)
  // « Combien de conseillers l’agglo a-t-elle décidé de recruter ? » asks for a number.
  const asksElse = (WANTS_TO.test(words) && ASKS_HOW.test(words)) || /\bcombien\b/.test(words)
  if (asks && asksElse && !MAY.test(words)) return null
  const isAnd = isAfterVerdict && AND.test(words) && words.split(' ').length <= 12
  const isSiren = /\bsire[nt]\b/.test(words)
  // « L'office de tourisme », and nothing else: asked whether it may.
  const kind = kindMention(said)
  const isAlone =
    kind !== null &&
    (WITHOUT_TOPIC.has(kind.kind) || kind.kind === 'prive') &&
    words
      .slice(0, kind.from)
      .split(' ')
      .every(word => ARTICLE.test(word)) &&
    words.slice(kind.until).trim() === ''
  if (isAlone) return answerOf(verdictFor({ kind: 'kind', of: kind.kind, named: null }, said))
  if ((!asks && !isAnd && !isSiren) || isAnotherCall(said)) return null
  // « Solesmes fait partie de l’agglo ? » asks no more than that.
  if (asksOfMembership(said) || memberCommuneIn(said) !== null) return null
  // « 12 000 habitants » is no postal code.
  const read = ports.readBody(
    said
      .replace(INHABITANTS, ' ')
      .replace(COUNTRY, ' ')
      .replace(NEXT_DOOR, ' ')
      .replace(COMCOM, 'communauté de communes')
  )
  // « La communauté de communes a déjà deux conseillers… », « le PETR auquel nous adhérons »: a whole sentence is no name.
  const reading =
    read.kind === 'kind' && read.named !== null && NO_NAME.test(normalise(read.named))
      ? { ...read, named: null }
      : read
  const isWorth =
    reading.kind === 'one' ||
    reading.kind === 'several' ||
    reading.kind === 'siren' ||
    (reading.kind === 'kind' && (isAnd || WITHOUT_TOPIC.has(reading.of) || reading.named !== null))
  if (!isWorth) return null
  // « Combien un CCAS doit-il payer à Caudry ? »: a name is not enough where something else is asked.
  if (reading.kind === 'one' && !asks && !isAnd && !isSiren && kindMention(said) === null) return null
  return answerOf(verdictFor(reading, said))
}

function answerOf({ kind, factIds, card }: ReturnType<typeof verdictFor>): Answer {
  // A question needs its choices in words; after a verdict they would only be noise.
  const choices = card.actions.flatMap(action =>
    action.kind === 'say' ? [{ label: action.title, text: action.text }] : []
  )
  return {
    kind,
    text: plainTextOf(kind === 'clarify' ? card : { ...card, actions: [] }),
    factIds,
    sources: factIds.map(factOf).map(({ section, quote }) => ({ section, quote })),
    ...(choices.length === 0 ? {} : { choices }),
    card
  }
}
