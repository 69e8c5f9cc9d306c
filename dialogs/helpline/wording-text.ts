import { ofCommune } from '../../domain/language/french-names'
import type { AccessWay } from '../../domain/permanences/access'
import type { Place } from '../../domain/places/place'
import { communeName, needHeard, yours } from './wording'
import type { HelplineWords } from './words'

/**
 * What people read in a message. Short: an SMS holds 153 letters in each of its two parts, and most are read on a small screen.
 * Written in full French: a channel of few letters rewrites it. @see inGsm7
 */

const EXAMPLE = 'Exemple : 59540 impôts.'
const ASK_BOTH = `Envoyez votre code postal et votre besoin. ${EXAMPLE}`
export const askBoth = ASK_BOTH
const TO_SOMEBODY = 'Pour parler à quelqu’un, répondez HUMAIN.'
export const toSomebody = TO_SOMEBODY

/** Beside a need: what people write, and are answered. */
export const robot = 'Oui, c’est un automate qui vous répond.'
export const sorry = 'Je suis désolé que ce soit si compliqué.'
export const noCodeNeeded = 'Le nom de votre commune suffit.'
export const inOneMessage = 'Écrivez tout dans un seul message, merci.'
export const notAConseiller =
  'Ce numéro n’est pas celui d’un conseiller : voyez avec votre coordinateur. Pour être aidé, c’est ici.'
export const forCollectivites =
  'Pour accueillir un conseiller numérique, écrivez à conseiller-numerique@anct.gouv.fr (ANCT). Pour être aidé vous-même, c’est ici.'
/** Their words are read by nobody until a conseiller writes to them. */
export const kept =
  'Nous notons votre besoin et votre commune, pour un jour. Vos phrases ne sont pas gardées, votre numéro non plus, sauf pour vous rappeler.'
export const smsCost = 'L’aide est gratuite. Pour vos SMS, c’est le prix de votre forfait.'
/** To whoever cannot write, or read. */
export const speak = (line: string | null, toSomebody: string) =>
  line ? `Vous pouvez nous parler : appelez le ${line}.` : toSomebody
export const askThePlace = (telephone: string | null) =>
  telephone
    ? `Je ne le sais pas. Le lieu vous le dira : ${telephone}.`
    : 'Je ne le sais pas. Le lieu vous le dira.'

const emergencyNumbers: Readonly<Record<string, string>> = {
  '15': 'le 15 (urgence médicale)',
  '17': 'le 17 (police)',
  '18': 'le 18 (pompiers)',
  '112': 'le 112 (toute urgence)',
  '114': 'le 114 par SMS',
  '115': 'le 115 (hébergement)',
  '119': 'le 119 (enfant en danger)',
  '3018': 'le 3018 (harcèlement en ligne)',
  '3114': 'le 3114 (suicide)',
  '3919': 'le 3919 (violences)'
}
const listed = (numbers: readonly string[]) => {
  const said = numbers.map(number => emergencyNumbers[number] ?? `le ${number}`)
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ou ${said[said.length - 1]}`
}

/** The dialogue's own questions, in writing. Whoever writes may be unable to speak: the 114 takes SMS. */
export const textWords: HelplineWords = {
  needQuestions: [
    `Bonjour, ici Solidarité numérique. ${ASK_BOTH} Je vous donne le lieu le plus proche où un conseiller vous aide, gratuitement.`,
    `Je n’ai pas compris. ${ASK_BOTH} ${TO_SOMEBODY}`
  ],
  // The question asked again says why.
  needTroubles: { silence: [''], 'not-understood': [''], 'wrong-key': [''] },
  needAfterPlace: 'C’est noté. Et quel est votre besoin ?',
  needHeard,
  placeQuestions: [
    'Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
    'Envoyez les cinq chiffres de votre code postal, ou le nom de votre commune.',
    `Envoyez votre commune et votre département, ou votre code postal. ${TO_SOMEBODY}`
  ],
  placeTroubles: {
    silence: 'Je n’ai rien reçu.',
    'incomplete-code': 'Un code postal a cinq chiffres.',
    'no-such-code': 'Je ne connais pas ce code postal.',
    abroad: 'Ce service répond aux habitants de France.',
    none: 'Je n’ai pas trouvé cette commune.'
  },
  placeChoice: (_places, more) =>
    `De quelle commune s’agit-il ?${more ? ' Pour une autre, envoyez son code postal.' : ''}`,
  choiceTroubles: {
    silence: 'Je n’ai pas compris votre choix.',
    'not-understood': 'Je n’ai pas compris votre choix.',
    'wrong-key': 'Je n’ai pas compris votre choix.'
  },
  orAPerson: '',
  confirmPlace: place => `J’ai compris ${communeName(place)} (${place.departementNom}). C’est bien cela ?`,
  notThatPlace: 'D’accord. Envoyez votre code postal, ou le nom de votre commune.',
  needUnknown: 'Un conseiller précisera votre besoin avec vous.',
  toAPerson: 'D’accord.',
  withoutPlace: 'Je n’ai pas trouvé votre commune.',
  danger: numbers =>
    numbers[0] === '3114'
      ? 'Si vous pensez au suicide, appelez le 3114 : gratuit, à toute heure. Si vous ne pouvez pas parler, écrivez au 114 par SMS.'
      : `Si quelqu’un est en danger, appelez ${listed(numbers)}${numbers.includes('114') ? '' : ', ou écrivez au 114 par SMS'}. C’est gratuit, à toute heure.`,
  helpToo: numbers => `Vous pouvez aussi appeler ${listed(numbers)}.`,
  afterDanger: `Sinon, envoyez votre code postal et votre besoin. ${TO_SOMEBODY}`,
  dangerAgain: numbers =>
    numbers[0] === '3114'
      ? 'Je vous lis. Au 3114, quelqu’un est là pour vous, maintenant, jour et nuit, gratuitement. Sans parler : le 114, par SMS.'
      : `Je vous lis. Appelez maintenant ${listed(numbers.filter(number => number !== '114'))}, ou écrivez au 114 par SMS : on vous répond tout de suite, gratuitement.`,
  somebodyHere: 'Pour joindre quelqu’un ici, répondez HUMAIN.',
  safe: 'D’accord. Si cela change, écrivez-le-moi.',
  goOn: question => `Sinon : ${question}`,
  fraudAdvice:
    'Arnaque : ne donnez ni code ni argent. Carte ou code donnés : appelez votre banque tout de suite. Conseil gratuit : Info Escroqueries, 0 805 805 817, ou 17cyber.gouv.fr.',
  answers: {
    cost: 'Oui, cette aide est gratuite.',
    appointment: 'Cela dépend du lieu : quand nous le savons, c’est écrit avec son adresse.',
    who: 'Ici Solidarité numérique : des conseillers aident, gratuitement, à se servir d’internet. Un automate vous répond.',
    why: 'Nous n’écrivons qu’à ceux qui nous ont écrit ou appelés. Pour ne plus rien recevoir, répondez STOP.'
  },
  wrongNumber: 'Ce n’est rien. Bonne journée !',
  politely: {
    greeting: 'Bonjour !',
    thanks: 'Je vous en prie.',
    agreed: 'Très bien.',
    goodbye: 'Au revoir ! Si vous voulez continuer :'
  },
  // In writing nobody is spoken to: `onlyInWriting` is said.
  slowly: () => '',
  password: 'Ne donnez jamais votre mot de passe, à personne. Je ne le garde pas.',
  sensitiveNumber: 'N’envoyez pas ce numéro : il n’est pas utile ici, et je ne le garde pas.'
}

/** To somebody for whom the telephone is no way: said once, and never why. */
export const onlyInWriting = 'D’accord : tout se passe par écrit, personne ne vous appellera.'
const TO_WRITE = 'Pour écrire à un conseiller, répondez HUMAIN.'
export const toWrite = TO_WRITE
export const nobodyToWrite = 'Aucun conseiller ne peut vous écrire en ce moment.'
export const writeLater = 'Répondez HUMAIN plus tard : je chercherai à nouveau.'

/** Emergency services that are written to. @see 114: SMS, and an application for those who sign */
const writtenTo: Readonly<Record<string, string>> = { '3018': 'au 3018, sur 3018.fr' }

/** The same questions to somebody who cannot telephone: no number to call is a way out. */
export const textWordsInWriting: HelplineWords = {
  ...textWords,
  needQuestions: [`${ASK_BOTH} ${TO_WRITE}`, `Je n’ai pas compris. ${ASK_BOTH} ${TO_WRITE}`],
  placeQuestions: [
    textWords.placeQuestions[0],
    'Envoyez les cinq chiffres de votre code postal, ou le nom de votre commune.',
    `Envoyez votre commune et votre département, ou votre code postal. ${TO_WRITE}`
  ],
  danger: numbers =>
    numbers[0] === '3114'
      ? 'Si vous pensez au suicide, écrivez au 114, par SMS : on vous répond, gratuitement, à toute heure.'
      : 'Si quelqu’un est en danger, écrivez au 114, par SMS : police, pompiers et SAMU. C’est gratuit, à toute heure.',
  helpToo: numbers =>
    `Vous pouvez aussi écrire ${numbers.map(number => writtenTo[number] ?? 'au 114, par SMS').join(', ou ')}.`,
  dangerAgain: () =>
    'Je vous lis. Écrivez maintenant au 114, par SMS : on vous répond jour et nuit, gratuitement.',
  afterDanger: `Sinon, envoyez votre code postal et votre besoin. ${TO_WRITE}`,
  fraudAdvice:
    'Arnaque : ne donnez ni code ni argent. Carte donnée : faites opposition sur le site ou l’application de votre banque. Conseil par écrit : 17 Cyber, sur internet.'
}

/** A commune among others, told apart by its département. */
export const choiceOf = (place: Place) =>
  place.arrondissement === undefined && place.ile === undefined
    ? `${place.commune} (${place.departementNom})`
    : communeName(place)
export const yes = 'Oui'
export const no = 'Non'

/** What can be asked once a place was given, in the order of the keys. */
export const afterAnswer = ['Être rappelé', 'Une autre adresse', 'Parler à quelqu’un'] as const
export const afterAnswerInWriting = ['Écrire à un conseiller', 'Une autre adresse'] as const

/** « Répondez 1 : Être rappelé, 2 : … », where no button can be drawn. */
export const choicesInSms = (choices: readonly string[]) =>
  choices.length === 0
    ? ''
    : `Répondez ${choices.map((choice, index) => `${index + 1} : ${choice}`).join(', ')}.`

/** Letters that an SMS of few letters lacks, in our own sentences: said otherwise, « Ou etes-vous » would look like a mistake. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['Où êtes-vous ?', 'Dans quelle commune ?'],
  ['Être rappelé', 'Rappelez-moi'],
  [', de l’autre côté de la mer', ', par la mer']
]
export const forSms = (text: string) =>
  OTHERWISE.reduce((said, [words, others]) => said.replaceAll(words, others), text)

export const nothingRead = 'Je n’ai pas pu lire votre message.'
export const noMedia =
  'Je ne peux pas ouvrir les photos, les sons ni les fiches de contact, et je ne les garde pas.'
export const notUnderstood = 'Je n’ai pas compris.'
export const otherPlace = 'Vous pouvez aussi envoyer un autre code postal.'
export const noOther = 'Je ne connais pas d’autre lieu avec ses horaires près de chez vous.'
export const noneNear = (commune: string) =>
  `Près ${ofCommune(commune)}, je ne connais pas encore de lieu avec ses horaires.`
export const neighbour = 'Vous pouvez essayer le code postal d’une commune voisine.'
export const asYouWish = 'Comme vous voulez.'
export const withPleasure = 'Avec plaisir ! Pour une autre question, écrivez-nous quand vous voulez.'

/** To politeness, as a person answers it: nothing is asked again that was answered. */
export const helloAgain =
  'Bonjour ! Je vous écoute : un autre besoin, un autre code postal, ou un conseiller pour vous répondre ?'
export const noted = 'Très bien. Si vous avez une autre question, écrivez-la ici.'
export const goodbye =
  'Au revoir, et bonne continuation ! Vous pouvez nous écrire à nouveau quand vous voulez.'

export const numberQuestions = [
  'À quel numéro vous rappeler ? Envoyez ses dix chiffres.',
  'Je ne peux pas appeler ce numéro. Envoyez les dix chiffres d’un numéro de téléphone en France.'
] as const
export const numberGivenUp = 'Je ne peux pas noter de rappel sans numéro.'
/** Nobody can be told to call where there is no number to call. */
export const callUs = (line: string | null) => (line ? `Vous pouvez nous appeler au ${line}.` : '')
/** Where anybody could type anybody's number, none is taken down. */
export const byTelephone = (line: string | null) =>
  line
    ? `Pour parler à quelqu’un, appelez le ${line} : un conseiller vous répond, ou vous rappelle. Cette page ne note pas votre numéro.`
    : 'Pour parler à quelqu’un, appelez le lieu ou allez-y aux heures d’ouverture. Pour en avoir un autre, envoyez votre code postal. Cette page ne note pas votre numéro.'
const GIVE_UP = 'Pour y renoncer, répondez ANNULER.'
export const callbackPromised = (number: string, before: string, line: string | null) =>
  `C’est noté : un conseiller vous rappellera au numéro qui finit par ${number.slice(-2)}, ${before}.${line ? ` L’appel viendra du ${line}.` : ''} ${GIVE_UP}`
/** A number that was typed, and has been called back thrice today. */
export const calledOften = (line: string | null) =>
  `Ce numéro a déjà été rappelé plusieurs fois aujourd’hui. ${callUs(line)}`.trim()
/** Asked again, or for another time: what was promised stands. */
export const callbackKnown = (before: string) => `Votre rappel est bien prévu, ${before}. ${GIVE_UP}`
/** A call that is on its way cannot be held back: their telephone may ring once more. */
export const cancelledCallBacks = ({ isUnderWay }: { readonly isUnderWay: boolean }) =>
  isUnderWay
    ? 'C’est noté : le rappel est annulé. Si votre téléphone sonne à l’instant, ne répondez pas.'
    : 'C’est noté : le rappel est annulé. Pour une autre question, écrivez-nous quand vous voulez.'
export const noCallback = 'Aucun rappel n’est prévu. Pour une autre question, écrivez-nous quand vous voulez.'

/** The answer itself, from what is known of the place. */
export const forNeed = (spoken: string) => `Pour ${yours(spoken)} :`
export const nearest = 'Le lieu le plus proche :'
export const another = 'Un autre lieu :'
export const distance = (meters: number, overseas: boolean) =>
  `${meters < 1_000 ? 'à moins d’1 km' : `à ${Math.round(meters / 1_000)} km à vol d’oiseau`}${overseas ? ', de l’autre côté de la mer' : ''}`
export const week = (hours: string) => `Horaires : ${hours}.`
export const map = (url: string) => `Plan : ${url}`
export const booking = (url: string) => `Rendez-vous : ${url}`
export const phone = (line: string) => `Tél. ${line}`
export const placePhone = (number: string) => `Téléphone du lieu : ${number}`
export const itinerant = 'permanence itinérante'
export const workshops = 'Des ateliers collectifs y sont proposés'
export const workshopsAt = (url: string) => `Ateliers collectifs : ${url}`
export const accessibility = (url: string) => `Accessibilité : ${url}`
export const toKnow = (detail: string) => `À savoir : ${detail}`

/** How one gets in where one cannot simply walk in; online booking has a line of its own. */
export function comingIn(
  ways: readonly AccessWay[],
  telephone: string | null,
  onlyInWriting = false
): string {
  if (ways.includes('walk-in')) return ''
  if (onlyInWriting && ways.includes('phone')) {
    return ways.includes('mail') ? 'Écrivez au lieu avant de venir' : 'Sur rendez-vous'
  }
  if (ways.includes('phone')) return `Téléphonez avant de venir${telephone ? ` : ${telephone}` : ''}`
  if (ways.includes('mail')) return 'Écrivez au lieu avant de venir'
  return ways.includes('prescription')
    ? 'Sur orientation d’un travailleur social ou d’une administration'
    : ''
}

/** Sent to somebody whom nobody could answer by telephone. */
export const sentAsPromised = 'Solidarité numérique.'
export const missedCallbacks = (line: string | null) =>
  `Solidarité numérique : nous avons essayé trois fois de vous rappeler, sans y parvenir. ${callUs(line)}`.trim()
/** Told to a conseiller for whom a message was left: nothing of what it says. */
export const voicemailLeft = (seconds: number, from: string, spoken: string | null, console: string) =>
  `Solidarité numérique : une personne ${from} a laissé un message de ${seconds} secondes${spoken ? ` pour ${spoken}` : ''}. À écouter, une fois connecté : ${console}`

/** One confirmation, the last message that is sent. */
export const stopped = (
  line: string | null,
  { promised, isUnderWay }: { readonly promised: number; readonly isUnderWay: boolean }
) =>
  `C’est noté : vous ne recevrez plus de message de notre part${promised > 0 ? ', et le rappel est annulé' : ''}.${isUnderWay ? ' Si votre téléphone sonne à l’instant, ne répondez pas.' : ''} Pour en recevoir à nouveau, répondez START.${line ? ` Au téléphone : ${line}.` : ''}`
export const startedAgain = `C’est noté : nous vous répondons à nouveau. ${ASK_BOTH}`
export const tooMany =
  'Vous nous avez beaucoup écrit en peu de temps : nous vous répondrons à nouveau dans quelques minutes.'
