import { ALONE, BY_URGENCY, FIGURES, IN_A_PLACE } from './danger-signs'

/** What is left of a sentence without what speech says figuratively: « ça me tue », « je me bats avec mon cv ». */
export function withoutFigures(heard: string): string {
  let words = heard
  for (const figure of FIGURES) words = words.replace(figure, ' ')
  return words.replace(/ {2,}/g, ' ').trim()
}

/**
 * Danger words: life first, before any need. A false alarm costs one sentence; a miss may cost a life. Yet « mon ordinateur
 * est mort » is heard every day: what speech says figuratively is taken out first, then a danger needs a person, a present,
 * or words that mean nothing else. Where no need was said at all, less is enough.
 *
 * @param heard  as `heardWords` gives them
 * @param nothingElse  no need was understood in them
 * @returns emergency numbers, the most urgent first; `null` when nobody is in danger
 * @see the State's list of emergency numbers (15, 17, 18, 112, 114 by SMS, 115, 119, 3018, 3114, 3919)
 */
export function dangerIn(heard: string, nothingElse: boolean): readonly string[] | null {
  const [, interrupted] = INTERRUPTED.exec(heard) ?? []
  return dangerSaid(heard, nothingElse) ?? (interrupted ? dangerSaid(interrupted, nothingElse) : null)
}

/** « C'était pour Doctolib, mais attendez, ma mère vient de tomber »: what was said before is another matter. */
const INTERRUPTED = /\b(?:attend(?:s|ez)|quittez pas|une seconde|mon dieu|oh la la) ((?:\w+ ){2,}\w+)$/

function dangerSaid(heard: string, nothingElse: boolean): readonly string[] | null {
  const words = withoutFigures(heard)
  const isMeant = ({ signs, unless }: (typeof BY_URGENCY)[number]) =>
    signs.some(sign => sign.test(words)) && !unless?.test(words)
  let dangers = BY_URGENCY.filter(isMeant)
  // A word or two may be the name of a commune: Saignes, Le Séquestre.
  if (dangers.length === 0 && nothingElse && words.split(' ').length > 2 && !IN_A_PLACE.test(words))
    dangers = ALONE.filter(isMeant)
  const numbers = dangers.flatMap(danger => danger.numbers)
  return numbers.length > 0 ? [...new Set(numbers)] : null
}
