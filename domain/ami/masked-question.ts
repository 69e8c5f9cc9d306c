import { normalise } from '../language/normalise'

/** Longer ones are stories, and stories tell of people. */
const MOST_WORDS = 30
const HIDDEN = '…'
/** What follows is somebody's name, whatever the dictionary says of it: « monsieur Boulanger ». */
const CALLS_SOMEBODY =
  /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|maitre|docteur|dr|appelle|prenom|nom|nomme)$/

/**
 * A question as it may be kept: in plain letters, without numbers, addresses or names. Only words that `isOrdinary` knows
 * stay, and of those none that is written as a name.
 *
 * @returns an empty text when too little is left to be understood
 */
export function maskedQuestion(said: string, isOrdinary: (word: string) => boolean): string {
  const kept: string[] = []
  let isStart = true
  let follows = false
  for (const token of said.slice(0, 600).split(/\s+/)) {
    if (/[@]|www\.|https?:/i.test(token)) {
      kept.push(HIDDEN)
      continue
    }
    for (const piece of token.split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
      const word = normalise(piece)
      // « AMI », « CCAS » are acronyms; « Dupont » in the middle of a sentence is somebody or some place.
      const isName = !isStart && /^\p{Lu}\p{Ll}/u.test(piece)
      const isShown = !follows && !isName && !/\d/.test(word) && (word.length <= 2 || isOrdinary(word))
      kept.push(isShown ? word : HIDDEN)
      follows = CALLS_SOMEBODY.test(word) || (follows && isName)
      isStart = false
    }
    if (/[.?!:;]$/.test(token)) isStart = true
  }
  const shown = kept
    .slice(0, MOST_WORDS)
    .filter((word, index, all) => word !== HIDDEN || all[index - 1] !== HIDDEN)
  return shown.filter(word => word !== HIDDEN && word.length > 2).length < 2 ? '' : shown.join(' ')
}
