import type { Area } from '../../domain/rights/rights'
import { parseDay } from '../../domain/values/day'
import { dateInWords } from '../layout/days'
import { MENU, ROLE_NAMES } from '../layout/wording'

export const title = 'Journal'
export const lead =
  'Qui est entré, ce qui a été changé, ce qui a été refusé : du plus récent au plus ancien. Chaque ligne porte l’empreinte de la précédente.'
export const sound = 'Le journal est entier : aucune ligne n’a été changée ni retirée.'
export const broken = (rank: number) =>
  `La ligne ${rank} n’est plus comme elle a été écrite, ou il en manque une avant elle. Conservez une copie de la base et prévenez l’exploitant.`
export const when = 'Quand'
export const who = 'Qui'
export const what = 'Quoi'
export const object = 'Sur'
export const outcome = 'Suite'
export const nobody = 'personne de connecté'
export const OUTCOMES = { done: 'fait', refused: 'refusé' } as const
export const none = 'Rien n’est encore inscrit.'
export const next = 'Lignes plus anciennes'

/** What was done, as people say it; the log itself keeps the short name, which is read by pointing at it. */
export const ACTIONS: Readonly<Record<string, string>> = {
  'sign-in.demonstration': 'Entrée d’un clic, en démonstration',
  'sign-in.local': 'Entrée par le compte de secours',
  'sign-in': 'Entrée par le fournisseur d’identité',
  'sign-out': 'Sortie',
  'account.remove': 'Rôle retiré',
  'invitation.create': 'Invitation créée',
  'invitation.withdraw': 'Invitation retirée',
  'invitation.accept': 'Invitation acceptée',
  'activite.record': 'Activité saisie',
  'activite.complete': 'Activité complétée',
  'activite.confirm': 'Activité confirmée',
  'activite.void': 'Activité annulée',
  'activite.export': 'Activités téléchargées',
  'availability.available': 'Conseiller remis en ligne',
  'availability.paused': 'Conseiller mis en pause',
  'absence.change': 'Absences changées',
  'presence.change': 'Présences changées',
  'permanence.change': 'Jours exceptionnels changés',
  'call-back.take': 'Rappel demandé à la ligne',
  'call-back.close': 'Rappel classé sans suite',
  'message.listen': 'Message laissé, écouté',
  'conversation.take': 'Conversation écrite prise',
  'conversation.hand-on': 'Conversation écrite passée',
  'conversation.end': 'Conversation écrite terminée',
  'convention.save': 'Convention enregistrée',
  'receipt.add': 'Dépense inscrite',
  'receipt.void': 'Dépense annulée',
  'report.action': 'Action de la structure ajoutée',
  'report.action-void': 'Action de la structure retirée',
  'report.comment': 'Commentaire du rapport enregistré',
  'report.download': 'Rapport téléchargé',
  'report.freeze': 'Rapport figé et déclaré envoyé',
  'questionnaire.ask': 'Questionnaire demandé',
  'questionnaire.answer': 'Questionnaire envoyé',
  'questionnaire.keep': 'Questionnaire gardé pour plus tard',
  'question.settle': 'Question traitée'
}
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['sign-in.', 'Entrée refusée'],
  ['GET ', 'Page demandée'],
  ['POST ', 'Formulaire envoyé']
]
export const actionInWords = (action: string): string | null =>
  ACTIONS[action] ?? BEGINNINGS.find(([beginning]) => action.startsWith(beginning))?.[1] ?? null

const AREAS: Readonly<Record<Area, string>> = {
  day: 'journée',
  availability: 'disponibilité',
  activite: 'activité',
  questionnaire: 'questionnaire',
  structure: 'structure',
  presence: 'présences',
  report: 'rapports',
  board: 'ligne en direct',
  questions: 'questions sans réponse',
  quality: 'qualité de l’annuaire',
  accounts: 'comptes',
  audit: 'journal'
}
/** The parts of an address of the console, as its pages are called. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'ma-journee': MENU.day,
  activites: MENU.activities,
  conversations: MENU.conversations,
  structures: 'Structures',
  rapports: 'Rapports',
  mensuel: 'mensuel',
  trimestriel: 'trimestriel',
  semestriel: 'semestriel',
  national: MENU.board,
  flux: 'mise à jour continue',
  editeurs: 'Éditeurs',
  questions: 'questions sans réponse',
  avis: 'avis sur les réponses',
  annuaire: 'annuaire',
  comptes: MENU.accounts,
  journal: MENU.audit,
  invitation: 'invitation',
  subvention: 'subvention',
  convention: 'convention',
  presences: 'présences',
  absences: 'absences',
  questionnaire: 'questionnaire',
  nouvelle: 'nouvelle',
  confirmation: 'confirmation',
  disponibilite: 'disponibilité',
  rappels: 'rappels',
  messages: 'messages laissés',
  retrait: 'retrait'
}
const ownWord = (words: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(words, code) ? words[code] : undefined

/** On what it was done, or refused: an area and whose it is, an address, days, a role; what else there is stays as it is. */
export const objectInWords = (object: string): string =>
  object
    .split(' ')
    .flatMap(word => (word.startsWith('/console/') ? word.split('/').slice(2) : [word]))
    .map(word => {
      const day = parseDay(word)
      if (day) return dateInWords(day)
      return ownWord(AREAS, word) ?? ownWord(ROLE_NAMES, word) ?? ownWord(ADDRESSES, word) ?? word
    })
    .join(' · ')
