import type { CallBackWindow } from '../../domain/calls/call-back-window'
import type { ForeignLanguage } from '../../domain/language/foreign'
import { atCommune, ofCommune } from '../../domain/language/french-names'
import type { KnownNeed } from '../../domain/needs/known-need'
import type { Place } from '../../domain/places/place'
import { weekdayOf } from '../../domain/values/day'
import { WEEKDAYS } from '../../domain/values/wording-day'

/** Everything a caller or a conseiller hears from the helpline. Short: most listen on a bad line, once. */

/** A commune, or an arrondissement of Paris, Lyon or Marseille: « Lyon, troisième arrondissement » is said « Lyon 3e ». */
export const communeName = ({ commune, arrondissement, ile }: Place) => {
  if (ile !== undefined) return `${ile}, commune ${ofCommune(commune)}`
  return arrondissement === undefined
    ? commune
    : `${commune} ${arrondissement === 1 ? '1er' : `${arrondissement}e`}`
}

/** A commune as told apart from its homonyms: « Saint-Denis, Seine-Saint-Denis ». */
const placeName = (place: Place) =>
  place.arrondissement === undefined && place.ile === undefined
    ? `${place.commune}, ${place.departementNom}`
    : communeName(place)

/** Needs are kept as conseillers hear them of somebody else: « sa messagerie ». */
export const yours = (spoken: string) => spoken.replace(/\b(?:son|sa)\b/g, 'votre').replace(/\bses\b/g, 'vos')

/** Too far to be walked in: the distance would only worry. */
const FAR_METERS = 150_000

/** How far a place is, as `Near` tells it. */
export interface Far {
  readonly distanceMeters: number | null
  readonly overseas: boolean
}

/** Beyond a kilometre the road may be much longer than the straight line: it is said which of them this is. */
const kilometers = (meters: number, overseas: boolean) => {
  const sea = overseas ? ', de l’autre côté de la mer' : ''
  if (meters < 1000) return `à moins d’un kilomètre de chez vous${sea}`
  const rounded = Math.round(meters / 1000)
  return `${rounded === 1 ? 'à un kilomètre' : `à ${rounded} kilomètres`} de chez vous, à vol d’oiseau${sea}`
}

/** « , à cinq kilomètres de chez vous »; nothing where it is not known, or would only worry. */
const howFar = ({ distanceMeters: meters, overseas }: Far) =>
  meters === null || meters > FAR_METERS ? '' : `, ${kilometers(meters, overseas)}`

const menu =
  'Pour une démarche, tapez 1. Pour votre ordinateur ou votre téléphone, tapez 2. Pour une arnaque, tapez 3. Pour autre chose, tapez 4.'

export const greeting = [
  'Bonjour, vous êtes à Solidarité numérique.',
  'L’appel n’est pas enregistré : nous notons votre besoin et votre commune, pour vous orienter.'
]
export const demonstration = 'Ceci est une démonstration : les conseillers sont inventés.'
export const resumed = 'Nous reprenons.'

/** To a number from which calls come again and again. */
export const challenge = 'Beaucoup d’appels nous viennent de ce numéro. Pour continuer, tapez 4.'

export const orAPerson = 'Pour parler à quelqu’un, tapez 0.'
const wrongKey = 'Cette touche ne correspond à aucun choix.'

export const needQuestions = [
  `En quelques mots, quel est votre besoin ? ${menu}`,
  `Dites par exemple : mes impôts, ma messagerie, mon téléphone. ${menu} ${orAPerson}`,
  `${menu} ${orAPerson}`
] as const
export const needTroubles = {
  silence: ['Je n’ai rien entendu.', 'Je n’entends rien.'],
  'not-understood': ['Je n’ai pas compris.', 'Pardon, je n’ai pas compris.'],
  'wrong-key': [wrongKey, 'Ce n’est pas une des touches proposées.']
} as const
export const needAfterPlace = `C’est noté. Et quel est votre besoin ? ${menu}`
export const codeBegun =
  'Pour votre code postal, tapez ses cinq chiffres. Sinon, dites en quelques mots votre besoin.'
export const needHeard = ({ spoken }: KnownNeed) => `D’accord, pour ${yours(spoken)}.`

export const placeQuestions = [
  'Où êtes-vous ? Tapez les cinq chiffres de votre code postal, ou dites le nom de votre commune.',
  `Tapez les cinq chiffres de votre code postal, ou redites le nom de la commune. ${orAPerson}`,
  `Dites votre commune et votre département, ou tapez le code postal. ${orAPerson}`
] as const

export const placeTroubles = {
  silence: 'Je n’ai rien entendu.',
  'incomplete-code': 'Un code postal a cinq chiffres.',
  'no-such-code': 'Je ne connais pas ce code postal.',
  abroad: 'Ce service répond aux habitants de France.',
  none: 'Je n’ai pas trouvé cette commune.'
} as const

/** The département is said where it tells homonyms apart, and only there. */
export function placeChoice(places: readonly Place[], more: boolean): string {
  const names = new Set(places.map(communeName))
  const named = places.map(place => (names.size === places.length ? communeName(place) : placeName(place)))
  const choices = named.map((name, index) => `Pour ${name}, tapez ${index + 1}.`)
  return [...choices, ...(more ? ['Pour une autre commune, dites son nom.'] : [])].join(' ')
}
export const choiceTroubles = {
  silence: 'Je n’ai pas entendu votre choix.',
  'not-understood': 'Je n’ai pas compris votre choix.',
  'wrong-key': wrongKey
} as const
export const confirmPlace = (place: Place) =>
  `J’ai compris ${placeName(place)}. Si c’est bien cela, tapez 1 ou dites oui. Sinon, tapez 2.`
export const notThatPlace =
  'D’accord. Tapez les cinq chiffres de votre code postal, ou redites le nom de la commune.'

export const needUnknown = 'Un conseiller précisera votre besoin avec vous.'
export const toAPerson = 'D’accord, je cherche quelqu’un pour vous répondre.'
/** A silence: « je cherche quelqu’un », and somebody seems to have looked. */
export const pause = '…'
export const withoutPlace = 'Je cherche un conseiller qui peut vous répondre, où qu’il soit.'

/** Danger words lead first to those who save lives. @see the State's list of emergency numbers */
const emergencyNumbers: Readonly<Record<string, string>> = {
  '15': 'le 15 pour une urgence médicale',
  '17': 'le 17 pour la police',
  '18': 'le 18 pour les pompiers',
  '112': 'le 112 pour toute urgence',
  '114': 'le 114 par SMS si vous ne pouvez pas parler',
  '115': 'le 115 pour un hébergement d’urgence',
  '119': 'le 119 pour un enfant en danger',
  '3018': 'le 3018 contre le harcèlement en ligne',
  '3114': 'le 3114 si vous pensez au suicide, à toute heure',
  '3919': 'le 3919 en cas de violences dans le couple'
}
const listed = (said: readonly string[]) =>
  said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ou ${said[said.length - 1]}`

/** The reason first, the number twice, slowly: heard on a bad line, by somebody who is not calm. */
export const danger = (numbers: readonly string[]) => {
  const again = `Je répète : ${listed(numbers.map(number => `le ${number}`))}.`
  if (numbers[0] === '3114') {
    const others = numbers.slice(1).map(number => emergencyNumbers[number] ?? `le ${number}`)
    return `Si vous pensez au suicide, raccrochez et appelez le 3114, à toute heure. ${others.length > 0 ? `Ou bien ${listed(others)}. ` : ''}${again} L’appel est gratuit.`
  }
  const said = numbers.map(number => emergencyNumbers[number] ?? `le ${number}`)
  return `Si quelqu’un est en danger, raccrochez et appelez ${listed(said)}. ${again} L’appel est gratuit.`
}
/** Beside a need that is carried on: harassment online has a line of its own. */
export const helpToo = (numbers: readonly string[]) =>
  `Vous pouvez aussi appeler ${numbers.map(number => emergencyNumbers[number] ?? `le ${number}`).join(', ou ')}.`
export const afterDanger =
  'Sinon, je peux vous passer un conseiller numérique. Dites votre besoin, ou tapez 0 pour parler à quelqu’un.'
export const dangerAgain = (numbers: readonly string[]) =>
  numbers[0] === '3114'
    ? 'Je vous écoute. Au 3114, quelqu’un est là pour vous, maintenant, jour et nuit. Appelez le 3114, c’est gratuit.'
    : `Je vous écoute. Appelez maintenant ${listed(numbers.map(number => `le ${number}`))} : on vous répond tout de suite. L’appel est gratuit.`
export const somebodyHere = 'Pour parler à quelqu’un ici, tapez 0.'
export const safe = 'D’accord. Si cela change, dites-le-moi.'
export const goOn = (question: string) => `Sinon, pour continuer : ${question}`

/** One number, twice and slowly; the bank's own is on the card, and the one that all banks share costs money by the minute. */
export const fraudAdvice =
  'Si quelqu’un vous demande un code ou de l’argent, raccrochez et ne donnez rien. Si vous avez donné votre carte ou un code, appelez tout de suite votre banque, au numéro que vous connaissez : elle bloquera la carte. Pour un conseil gratuit, Info Escroqueries, au 0 805, 805, 817. Je répète : 0 805, 805, 817.'
export const answers = {
  cost: 'L’aide d’un conseiller numérique est gratuite.',
  appointment: 'Au téléphone, il ne faut pas de rendez-vous. Sur place, cela dépend du lieu.',
  who: 'Ici Solidarité numérique : des conseillers aident, gratuitement, à se servir d’internet. Je suis un automate, qui vous oriente.',
  why: 'Ce service n’appelle et n’écrit qu’aux personnes qui l’ont demandé.'
} as const
export const wrongNumber = 'Ce n’est rien.'
/** Heard by somebody who speaks no French, in a voice of their language. */
export const abroad = {
  en: 'This free help is in French. Please enter the five digits of your French postcode, or press zero to talk to somebody.',
  es: 'Esta ayuda gratuita es en francés. Marque las cinco cifras de su código postal francés, o el cero para hablar con alguien.',
  pt: 'Esta ajuda gratuita é em francês. Marque os cinco algarismos do seu código postal francês, ou zero para falar com alguém.'
} as const
/** How a conseiller hears of a language. */
const languages: Readonly<Record<ForeignLanguage, string>> = {
  en: 'anglais',
  es: 'espagnol',
  pt: 'portugais',
  tr: 'turc',
  ar: 'arabe',
  uk: 'ukrainien'
}
/** To politeness: the question that waits follows. */
export const politely = {
  greeting: 'Bonjour.',
  thanks: 'Je vous en prie.',
  agreed: 'Très bien.',
  goodbye: 'Au revoir. Si vous voulez continuer :'
} as const
export const password = 'Ne donnez jamais votre mot de passe, à personne. Je ne le garde pas.'
export const sensitiveNumber =
  'Ne donnez pas ce numéro au téléphone, s’il vous plaît : il n’est pas utile ici, et je ne le garde pas.'

/** To somebody who hears little, slowly, and all that follows too. */
export const slowly = (maySms: boolean) =>
  maySms
    ? 'D’accord, je parle lentement. Pour recevoir les adresses par SMS, dites SMS.'
    : 'D’accord, je parle lentement.'

export const ringing = (nom: string, commune: string, far: Far, byPlaceHours: boolean) =>
  `Je vous passe un conseiller numérique. ${capital(at(nom, commune))}${howFar(far)}.${byPlaceHours ? ' D’après les horaires du lieu, un conseiller devrait y être.' : ''} Ne quittez pas.`
export const ringingNext = (nom: string, commune: string) =>
  `Ce conseiller n’est pas libre. J’en appelle un autre : ${at(nom, commune)}.`
export const ringingFallback = 'Je vous passe une personne de la plateforme. Ne quittez pas.'

/** A place and its commune, which its name often says already: « Mairie du Cateau-Cambrésis ». */
const at = (nom: string, commune: string) =>
  nom.toLowerCase().includes(commune.toLowerCase().replace(/^les? /, ''))
    ? nom
    : `${nom}, ${atCommune(commune)}`

/** The offer made when nobody can answer now. A choice that cannot be kept is not said, and keeps its key. */
export const nobody = 'Aucun conseiller ne peut répondre en ce moment.'
export function nearestPlace(
  nom: string,
  commune: string,
  far: Far,
  there: Record<'place' | 'conseiller', string | null>
) {
  const where = `${at(nom, commune)}${howFar(far)}`
  const opening = there.place
    ? `Le lieu le plus proche, ${where}, est ${there.place}.`
    : `Le lieu le plus proche est ${where}.`
  return there.conseiller ? `${opening} ${capital(there.conseiller)}.` : opening
}
/** Where in the building, or whom to call first: what somebody would look for at the door. */
export const gettingThere = (complement: string, callFirst: boolean) =>
  [complement ? `Sur place : ${complement}.` : '', callFirst ? 'Il faut téléphoner avant d’y aller.' : '']
    .filter(Boolean)
    .join(' ')
const inTheSms = {
  booking: ' et le lien pour prendre rendez-vous',
  workshops: ' et les ateliers',
  none: ''
} as const
export const offerChoices = (can: {
  callback: boolean
  sms: boolean
  voicemail: boolean
  inSms?: 'booking' | 'workshops'
}) =>
  [
    can.callback ? 'Pour être rappelé, tapez 1.' : '',
    can.sms
      ? `Pour recevoir par SMS les adresses${can.inSms ? ', les horaires' : ' et les horaires'}${inTheSms[can.inSms ?? 'none']}, tapez 2.`
      : '',
    can.voicemail ? 'Pour laisser un message, tapez 3.' : ''
  ]
    .filter(Boolean)
    .join(' ')
export const offerTroubles = {
  silence: 'Je n’ai pas entendu votre choix.',
  'not-understood': 'Je n’ai pas compris.',
  'wrong-key': wrongKey
} as const
export const silentOffer = 'Je n’ai pas entendu votre choix.'
export const asYouWish = 'Comme vous voulez.'
export const stillNobody = 'Personne d’autre n’est libre pour le moment.'

export const numberQuestions = [
  'À quel numéro vous rappeler ? Tapez les dix chiffres, ou dites le numéro.',
  'Tapez les dix chiffres d’un numéro de téléphone en France.',
  'Tapez votre numéro : dix chiffres, qui commencent par zéro.'
] as const
export const numberTroubles = {
  silence: 'Je n’ai rien entendu.',
  'not-understood': 'Je n’ai pas compris le numéro.',
  'wrong-key': 'Je ne peux pas appeler ce numéro.'
} as const
/** Why a message is asked for all of a sudden. */
export const numberGivenUp =
  'Je n’ai pas pu noter de numéro où vous rappeler. Vous pouvez laisser un message.'

export const voicemailQuestion =
  'Laissez votre message après le bip : votre besoin, et le numéro où vous rappeler. Il sera effacé dans trente jours au plus. Pour finir, tapez dièse.'

const lastDigits = (number: string) => number.slice(-2).split('').join(' ')
export const callbackPromised = (number: string, before: string) =>
  `C’est noté. Un conseiller vous rappellera au numéro qui finit par ${lastDigits(number)}, ${before}.`
/** « 06, 39, 98, 00, 01 »: as French says a number, slowly enough to be followed. */
const inPairs = (e164: string) => {
  const [, , rest] = /^\+(33|262|59[046])(\d{9})$/.exec(e164) ?? []
  const digits = rest ? `0${rest}` : e164.replace(/^\+(?:508|68[179])/, '')
  return (
    digits
      .replace(/\D/g, '')
      .match(/\d{1,2}/g)
      ?.join(', ') ?? ''
  )
}
export const callbackPromisedAt = (number: string, before: string) =>
  `C’est noté. Un conseiller vous rappellera au ${inPairs(number)}, ${before}. Si ce n’est pas votre numéro, rappelez-nous.`
/** A number that was typed, and has been called back thrice today. */
export const calledOften = 'Ce numéro a déjà été rappelé plusieurs fois aujourd’hui.'
export const smsPromised = 'C’est noté. Vous allez recevoir un SMS avec les adresses et les horaires.'
export const voicemailPromised = 'Votre message est transmis à un conseiller.'
export const voicemailEmpty = 'Je n’ai pas entendu de message.'
export const callAgain = (line: string | null, nearest: string | null) =>
  `Vous pouvez rappeler quand vous voulez${line ? `, au ${line}` : ''}. ${nearest ?? ''}`.trim()
export const goodbye = 'Merci de votre appel. Au revoir.'
export const afterTalk = 'La conversation est terminée. Si vous avez été coupé, rappelez-nous. Au revoir.'

const theirLanguage = (language: ForeignLanguage | undefined) =>
  language ? ` Elle parle ${languages[language]}.` : ''
/** What the conseiller hears before they decide. No name and no number of the caller. */
export const whisper = (spoken: string, commune: string | null, language?: ForeignLanguage) =>
  `Solidarité numérique. Une personne ${commune ? ofCommune(commune) : 'dont la commune n’est pas connue'} appelle pour ${spoken}.${theirLanguage(language)} Pour prendre l’appel, tapez 1. Pour le refuser, tapez 2.`
export const fallbackWhisper = (spoken: string, commune: string | null, language?: ForeignLanguage) =>
  `Solidarité numérique. Une personne ${commune ? ofCommune(commune) : 'dont la commune n’est pas connue'} appelle pour ${spoken}.${theirLanguage(language)}`
export const connecting = 'Merci. Je vous passe la personne.'
export const refusalHeard = 'C’est noté. L’appel passe à un autre conseiller.'
export const callerGone = 'La personne a raccroché. Merci.'
export const callTaken = 'Cet appel n’est plus à prendre. Merci.'

/** A promise to call back: the conseiller first, then the citizen. */
export const callBackWhisper = (spoken: string, commune: string | null) =>
  `Solidarité numérique. Un rappel est promis à une personne ${commune ? ofCommune(commune) : 'dont la commune n’est pas connue'}, pour ${spoken}. Pour l’appeler maintenant, tapez 1. Pour laisser ce rappel à un collègue, tapez 2.`
export const callingCitizen = 'Merci. J’appelle la personne.'
export const citizenUnreached =
  'La personne n’a pas répondu. La ligne la rappellera plus tard. Merci, au revoir.'
export const callBackNotAwaited = 'La personne n’attend plus ce rappel. Merci, au revoir.'
export const goodbyeToConseiller = 'La conversation est terminée. Merci, au revoir.'
export const calledBack =
  'Bonjour, ici Solidarité numérique. Vous avez demandé à être rappelé. Un conseiller est en ligne. Pour lui parler, tapez 1.'
export const conseillerGone = 'Le conseiller n’est plus en ligne. Nous vous rappellerons. Merci, au revoir.'

/** Told to a conseiller whom two missed calls in a row have paused. Fits one SMS. */
export const pausedAfterMisses =
  'Solidarité numérique : deux appels manqués de suite, la ligne ne vous appelle plus. Pour reprendre, contactez votre coordinateur.'

export const outage = 'Nous avons un souci technique. Veuillez patienter un instant.'
export const outageEnd =
  'Nous n’arrivons pas à traiter votre appel. Rappelez-nous dans quelques minutes, s’il vous plaît. Au revoir.'
/** After three words of patience: what can be promised all the same. */
export const noAnswerNow = 'Nous n’arrivons pas à vous passer un conseiller maintenant.'
export const laterChoice = 'Pour être rappelé au numéro d’où vous appelez, tapez 1.'
export const laterNumber = 'Pour être rappelé, tapez les dix chiffres de votre numéro, ou dites-le.'
/** After a document kept elsewhere has rung the fallback number: it cannot know whether anybody answered. */
export const outageOver =
  'Si personne ne vous a répondu, rappelez-nous dans quelques minutes, s’il vous plaît. Au revoir.'

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** By when somebody is called back: « aujourd’hui avant 18 heures », « mardi avant midi ». */
export function callBackBefore(window: CallBackWindow): string {
  const hour = window.beforeNoon ? 'avant midi' : 'avant 18 heures'
  if (window.daysAhead === 0) return `aujourd’hui ${hour}`
  return window.daysAhead === 1 ? `demain ${hour}` : `${WEEKDAYS[weekdayOf(window.day)]} ${hour}`
}
