/**
 * What a conseiller reads and hears of their own line: by telephone, SMS, Teams and the console alike. Straight apostrophes: these
 * words also go into SMS.
 */

export const commands = {
  pause: 'Pause',
  resume: 'Reprendre',
  next: 'Ma prochaine permanence',
  today: "Mes activités d'aujourd'hui",
  confirm: 'Confirmer',
  callBack: 'Rappeler'
} as const

const CHANNELS: Readonly<Record<string, string>> = {
  phone: 'par téléphone',
  sms: 'par SMS',
  teams: 'dans Teams',
  console: 'dans la console',
  api: 'par un autre logiciel',
  line: 'par la ligne, après des appels manqués',
  directory: "par l'annuaire"
}
const by = (channel: string) => CHANNELS[channel] ?? 'ailleurs'

export const available = 'Vous êtes disponible : la ligne peut vous appeler.'
export const paused = (until: string | null) =>
  until === null
    ? 'Vous êtes en pause : la ligne ne vous appelle plus. Répondez « reprendre » quand vous voulez.'
    : `Vous êtes en pause jusqu'à ${until} : la ligne ne vous appelle pas d'ici là.`
export const stateNow = (isPaused: boolean, until: string | null, since: string | null, channel: string) => {
  const what = isPaused ? `en pause${until === null ? '' : ` jusqu'à ${until}`}` : 'disponible'
  return `Vous êtes ${what}${since === null ? '' : `, depuis ${since} (dit ${by(channel)})`}.`
}
export const when =
  "Je n'ai pas compris jusqu'à quand. Exemples : « pause jusqu'à 14 h », « pause 30 min », « pause jusqu'à lundi »."

export const nowAt = (nom: string, until: string) => `Vous êtes en permanence à ${nom}, ${until}.`
export const nextAt = (nom: string, at: string) => `Votre prochaine permanence : ${nom}, ${at}.`
export const noNext =
  "Aucune permanence n'est prévue pour vous. Votre coordinateur peut en ajouter dans les présences."

export const noActivity = "Aucune activité aujourd'hui."
export const activities = (count: number, lines: readonly string[]) =>
  `${count} activité${count > 1 ? 's' : ''} aujourd'hui :\n${lines.join('\n')}`
export const activity = (
  at: string,
  commune: string | null,
  minutes: number,
  channel: string,
  isToConfirm: boolean,
  isThemeKnown: boolean
) =>
  `${at}, ${WAYS[channel] ?? channel}, ${commune ?? 'commune inconnue'}, ${minutes} min${isThemeKnown ? '' : ', thème à préciser'}${isToConfirm ? ', à confirmer' : ''}`
const WAYS: Readonly<Record<string, string>> = {
  voice: 'téléphone',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  web: 'page web',
  teams: 'Teams',
  manual: 'saisie'
}
export const howToComplete =
  'Pour la dernière : « confirmer », « durée 20 », « thème impôts », « suivi oui » (orientée vers une autre structure).'
export const nothingToComplete = "Aucune activité récente n'est à compléter."
export const completed = (line: string) => `C'est noté : ${line}.`
export const themeUnknown =
  "Je n'ai pas reconnu ce thème. Exemples : « thème impôts », « thème messagerie », « thème arnaque »."
export const noLongDuration = 'Une durée va de 1 à 600 minutes.'

export const callingBack =
  'La ligne vous appelle dans un instant, puis appelle la personne. Votre numéro ne lui est pas montré.'
export const nobodyToCallBack = "Personne n'est à rappeler : aucun appel manqué ne vous attend."

export const help =
  "Vous pouvez écrire : pause, pause jusqu'à 14 h, reprendre, état, prochaine permanence, aujourd'hui, confirmer, rappeler."

/** The PIN. It is never repeated. */
export const pinNeeded =
  "Pour cela, commencez par votre code : par exemple « 0000 aujourd'hui » avec votre code à la place de 0000."
export const pinNone =
  "Vous n'avez pas encore de code. Choisissez-le dans Teams (« code » suivi de vos chiffres), ou demandez-le à qui tient la ligne. Pause et reprise marchent sans code."
export const pinWrong = (left: number) =>
  `Ce code n'est pas le bon. Il reste ${left} essai${left > 1 ? 's' : ''}.`
export const pinLocked = (until: string) => `Trop d'essais : le code est bloqué jusqu'à ${until}.`
/** At the registered number, once for a row of locks: whoever tried may be somebody else. */
export const pinLockedUnasked = (until: string) =>
  `Solidarité numérique : après cinq codes faux donnés en votre nom, votre code est bloqué jusqu'à ${until}. Si ce n'était pas vous, changez-le dans Teams (« code » suivi de vos chiffres) ou dites-le à qui tient la ligne.`
export const pinElsewhere =
  "Un code ne se choisit pas par SMS : un numéro peut être imité. Choisissez-le dans Teams (« code » suivi de vos chiffres), ou demandez-le à qui tient la ligne, et changez-le si vous venez de l'écrire ici."
export const pinSet = "C'est noté : votre code est changé."
export const pinFaults = {
  form: 'Un code a de 4 à 8 chiffres.',
  weak: 'Ce code est trop facile à deviner. Choisissez-en un autre.'
} as const

/** To whoever does not talk to the bot in Teams. */
export const toCallBackBySms = (from: string | null, page: string) =>
  `Solidarité numérique : une personne${from === null ? '' : ` ${from}`} est à rappeler, si vous le jugez bon. Pourquoi, et comment, une fois connecté : ${page}`

/** Before a permanence. */
export const reminder = (nom: string, at: string, isPaused: boolean) =>
  `Solidarité numérique : votre permanence à ${nom} commence à ${at}.${isPaused ? ' Vous êtes en pause : répondez « reprendre » pour recevoir des appels.' : ''}`
