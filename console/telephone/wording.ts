import type { RungOff } from './network'

export const title = 'Solidarité numérique : essayez la ligne'
export const heading = 'Essayez la ligne'
export const lead =
  'D’un côté, quelqu’un qui n’y arrive pas avec ses démarches. De l’autre, un conseiller numérique. Entre les deux, la ligne. Vous jouez les deux rôles : elle joue le sien.'
export const demonstrationNotice =
  'Démonstration : les lieux et les conseillers de cet annuaire sont inventés, leurs numéros aussi. Rien de ce que vous faites ici n’appelle qui que ce soit.'
export const realDirectoryNotice =
  'L’annuaire est le vôtre, le téléphone est un jouet : rien de ce que vous faites ici n’appelle qui que ce soit. Les appels d’essai sont pourtant comptés comme des activités.'
export const toThePage = 'Écrire à la ligne plutôt que l’appeler'
export const noScript =
  'Cette page a besoin de JavaScript. Sans lui, le même téléphone existe dans un terminal : npm run call.'

export const callerHeading = 'Votre téléphone'
export const conseillerHeading = 'Le téléphone du conseiller'
export const callerLog = 'Ce que vous entendez'
export const conseillerLog = 'Ce que le conseiller entend'
export const keypad = 'Clavier du téléphone'
export const call = 'Appeler'
export const hangUp = 'Raccrocher'
export const speak = 'Dites quelque chose'
export const send = 'Dire'
export const staySilent = 'Ne rien dire'
export const readAloud = 'Lire à voix haute'
export const examples = 'Pas d’idée ?'
export const exampleWords: readonly string[] = [
  'C’est pour ma déclaration d’impôts',
  'J’ai oublié mon mot de passe',
  'Je n’y comprends rien',
  '59540',
  'Caudry'
]
export const keypadHelp =
  'Les touches de votre clavier marchent aussi, quand une touche du téléphone est choisie.'
export const pickUp = 'Décrocher'
export const letRing = 'Laisser sonner'
export const voicemail = 'Messagerie'
export const accept = '1 : accepter'
export const refuse = '2 : refuser'

export const idle = 'Le combiné est posé.'
export const calling = 'Appel en cours…'
export const yourTurn = 'À vous : parlez, ou tapez.'
export const leaveAMessage = 'Après le bip, dites votre message. (Bip.)'
export const lineThinks = 'La ligne réfléchit…'
export const itRings = 'Ça sonne chez le conseiller…'
export const talking = 'Vous vous parlez. Dans la vraie vie, c’est ici que tout s’arrange.'
export const over = 'C’est fini. On rappelle ?'

export const atRest = 'Tout est calme. Le café est chaud.'
export const rings = (name: string, rank: number) =>
  rank === 1 ? `Dring ! Le téléphone sonne : ${name}.` : `Dring, au suivant ! ${name}.`
export const pickedUp = 'On décroche : la ligne explique d’abord qui appelle.'
export const acceptOrRefuse = 'Prendre l’appel ?'

export function rungOff(outcome: RungOff, seconds: number): string {
  switch (outcome) {
    case 'bridged':
      return `conversation terminée (${duration(seconds)}).`
    case 'no-answer':
      return 'personne n’a répondu.'
    case 'busy':
      return 'occupé.'
    case 'failed':
      return 'ce numéro ne peut pas être joint.'
    case 'not-accepted':
      return 'l’appel n’a pas été pris, la ligne cherche quelqu’un d’autre.'
    case 'caller-left':
      return 'l’appelant a raccroché.'
  }
}

export const ended = {
  caller: 'Vous avez raccroché.',
  app: 'La ligne a raccroché.',
  error: 'L’appel a été coupé : la ligne n’a pas su répondre. Le journal du serveur dit pourquoi.',
  lost: 'L’appel a été coupé.'
} as const
export const applicationError = (code: string) => `La ligne s’est trompée (erreur ${code} de Twilio).`

export const unreachable = 'Le serveur ne répond plus. Est-il encore en marche ?'
export const tooMany = 'Trop d’appels en même temps sur cette machine. Raccrochez-en un.'
export const unknownCall = 'Cet appel est terminé depuis longtemps.'
export const notNow = 'Personne n’attendait cela en ce moment.'
export const notUnderstood = 'Cette demande n’est pas comprise.'
export const thisMachineOnly = 'Ce téléphone ne sert que sur la machine de développement.'

/** What somebody did, as the transcript shows it. */
export function doneBy(move: object): string {
  if ('digits' in move) return [...String(move.digits)].join(' ')
  if ('speech' in move) return String(move.speech)
  if ('recordsSeconds' in move) return `(un message de ${duration(Number(move.recordsSeconds))})`
  return 'hangUp' in move ? '(raccroche)' : '(silence)'
}

/** 185 is « 3 min 5 s ». */
function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** +33639980011 is « 06 39 98 00 11 »; another country's is left as it is. */
export const spelled = (number: string) =>
  /^\+33\d{9}$/.test(number) ? `0${number.slice(3)}`.replace(/\d\d(?=\d)/g, '$& ') : number
