import type { ActiviteStatus } from '../../domain/activites/activite'
import { NOTICES as callBackNotices } from './wording-call-backs'

export const title = 'Ma journée'
export const notInDirectory =
  'Votre compte n’est pas rattaché à un conseiller de l’annuaire : votre adresse électronique doit y être la même qu’ici. Demandez à votre structure de la vérifier.'

export const stateTitle = 'Mon état'
export const stateTitleOf = (name: string) => `État de ${name}`
export const available = 'Disponible'
export const availableLead = 'La ligne appelle aux heures de permanence ci-dessous.'
export const paused = 'En pause'
export const pausedUntil = (when: string) => `Jusqu’à ${when}, puis la ligne appelle de nouveau.`
export const pausedOpen = 'Jusqu’à une reprise : la ligne n’appelle pas d’ici là.'
export const inCall = 'En conversation'
export const withoutConsent = 'Sans accord, la ligne n’appelle jamais. L’accord se donne à la structure.'
export const missed = (calls: number) =>
  calls === 1
    ? 'Le dernier appel est resté sans réponse.'
    : `Les ${calls} derniers appels sont restés sans réponse.`
export const numberFailed = 'Le numéro n’a pas pu être joint du tout : il est à vérifier dans l’annuaire.'
export const saidBy = (channel: string, when: string) => `Dit ${channel}, ${when}.`
export const CHANNELS: Readonly<Record<string, string>> = {
  console: 'sur cette page',
  api: 'par un autre logiciel',
  phone: 'par téléphone',
  sms: 'par SMS',
  teams: 'dans Teams',
  line: 'par la ligne, après deux appels sans réponse'
}
export const pause = 'Faire une pause'
export const resume = 'Reprendre'
export const pauseTitle = 'Faire une pause'
export const changePause = 'Changer la fin de la pause'
export const untilDay = 'Reprise le'
export const untilTime = 'à'
export const untilHint = 'Laissez vide pour une pause jusqu’à la reprise.'
export const mistakeUntil = 'Cet instant n’existe pas : donnez un jour et une heure, ou l’heure seule.'
export const mistakePast = 'La fin de la pause est déjà passée : donnez un instant à venir.'
export const mistakeNoTime = 'Donnez aussi l’heure de la reprise.'

export const slotsTitle = 'Prochaines permanences'
export const slotsLead = 'Les sept jours qui viennent.'
export const slotsNone =
  'Aucune permanence dans les sept jours : la ligne n’appellera pas. Votre structure tient vos présences à jour.'
export const day = 'Jour'
export const hours = 'Heures'
export const permanence = 'Permanence'
/** No line begins with the dash. */
export const fromTo = (from: string, until: string) => `${from}\u00a0– ${until}`

export const toConfirmTitle = (count: number) =>
  count === 0 ? 'À confirmer' : `À confirmer : ${count} ${count === 1 ? 'appel' : 'appels'}`
export const toConfirmLead =
  'Ces conversations ont eu lieu, mais la touche 1 n’a pas été entendue. Confirmez-les pour qu’elles comptent ; les deux derniers mois sont montrés.'
export const toConfirmNone = 'Rien à confirmer.'
export const confirm = 'Confirmer'
export const confirmOf = (what: string) => `Confirmer : ${what}`
export const todayTitle = 'Activités d’aujourd’hui'
export const todayNone = 'Aucune activité aujourd’hui pour l’instant.'
export const when = 'Quand'
export const what = 'Sujet'
export const where = 'Commune'
export const duration = 'Durée'
export const state = 'État'
export const minutes = (count: number) => `${count}\u00a0min`
export const unknownThematique = 'Thématique à compléter'
export const unknownPlace = 'Non comprise'
export const unsaidPlace = 'Non précisée'
export const complete = 'Compléter'
export const STATUSES: Readonly<Record<ActiviteStatus, string>> = {
  recorded: 'Enregistrée',
  'to-confirm': 'À confirmer',
  confirmed: 'Confirmée',
  voided: 'Annulée'
}

export const activityTitle = (day: string, time: string) => `Activité du ${day}, ${time}`
export const thematiques = 'Thématiques de médiation'
export const demarches = 'Démarches administratives'
export const demarchesHint = 'Une démarche cochée compte aussi comme aide aux démarches administratives.'
export const minutesField = 'Durée en minutes'
export const age = 'Tranche d’âge'
export const gender = 'Genre'
export const situation = 'Situation'
export const redirection = 'Orientée vers'
export const notRedirected = 'Nulle part, ou pas précisé'
export const SAVE: Readonly<Record<ActiviteStatus, string>> = {
  recorded: 'Enregistrer et confirmer',
  'to-confirm': 'Enregistrer et confirmer',
  confirmed: 'Enregistrer les corrections',
  voided: 'Enregistrer et reprendre'
}
export const WHY: Readonly<Partial<Record<ActiviteStatus, string>>> = {
  'to-confirm':
    'La conversation a eu lieu, mais la touche 1 n’a pas été entendue : elle ne compte pas encore. Complétez-la au besoin, puis enregistrez ; si rien n’a eu lieu, annulez-la au bas de la page.',
  voided: 'Annulée, elle ne compte dans aucun rapport. L’enregistrer la reprend.'
}
export const voidTitle = 'Cette activité n’a pas eu lieu'
export const voidLead =
  'Annulée, elle ne compte plus dans aucun rapport à venir. Elle n’est pas effacée : elle peut être reprise en l’enregistrant de nouveau.'
export const voidActivity = 'Annuler l’activité'
export const mistakeMinutes = 'La durée est un nombre entier de 1 à 1 440 minutes.'
export const mistakeChoice = 'Choisissez une réponse de la liste.'
export const about = 'Ce que l’on en sait'
export const channel = 'Par'
export const type = 'Ce que c’était'
export const place = 'Où'
export const equipment = 'Matériel'
export const workshopTitle = 'Nom de l’atelier'
export const participants = 'Nombre de participants'
export const returning = 'Dont déjà venus'
export const mistakeTitle = 'Le nom de l’atelier a 200 caractères au plus.'
export const mistakeParticipants = 'Un atelier a des participants : donnez leur nombre, de 1 à 10 000.'
export const mistakeFewer = (counted: number) =>
  `${counted} participants ont déjà été comptés par âge, genre ou situation : ils ne peuvent pas être moins.`
export const mistakeReturning = 'Ceux qui étaient déjà venus ne peuvent pas être plus que les participants.'

export const NOTICES: Readonly<Record<string, string>> = {
  ...callBackNotices,
  pause: 'C’est noté : la ligne n’appelle plus.',
  reprise: 'C’est noté : la ligne appelle de nouveau.',
  confirmee: 'Activité confirmée.',
  enregistree: 'Activité enregistrée et confirmée.',
  annulee: 'Activité annulée. Elle ne compte plus.',
  absences: 'Absences enregistrées. La ligne les suit dès maintenant.',
  exceptions: 'Jours exceptionnels enregistrés. La ligne les suit dès maintenant.',
  presences: 'Présences enregistrées. La ligne les suit dès maintenant.'
}
