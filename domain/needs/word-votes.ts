import { heardWords } from './heard-words'
import type { Lexicon } from './lexicon'
import { AUTRE } from './lexicon-autre'
import { CITOYENNETE } from './lexicon-citoyennete'
import { DEMARCHES } from './lexicon-demarches'
import { USAGES } from './lexicon-usages'
import { isEmptyWord, stemOf } from './stems'

/** How much a phrase of each tier teaches. */
const TEACHES = { sure: 1, likely: 0.6, hint: 0.3 } as const
/** What a word never seen in a need is thought to have been seen there. */
const UNSEEN = 0.6

/** What one word, or two that follow each other, tells of each need: the logarithm of how much likelier it makes it. */
interface Vote {
  /** For the needs whose phrases do not have it. */
  readonly elsewhere: number
  /** What more it is for those whose phrases do. */
  readonly more: readonly (readonly [need: string, weight: number])[]
}

const wordsAndPairs = (words: readonly string[]): readonly string[] => {
  const stems = words.filter(word => word && !isEmptyWord(word)).map(stemOf)
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)])]
}

function votesOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, Vote> {
  const seen = new Map<string, Map<string, number>>()
  for (const lexicon of lexicons)
    for (const [need, words] of Object.entries(lexicon))
      for (const tier of ['sure', 'likely', 'hint'] as const)
        for (const phrase of words[tier]?.split(',') ?? [])
          for (const part of wordsAndPairs(heardWords(phrase.replaceAll('+', ' ')).split(' '))) {
            const needs = seen.get(part) ?? new Map<string, number>()
            seen.set(part, needs.set(need, (needs.get(need) ?? 0) + TEACHES[tier]))
          }
  const count = new Set(lexicons.flatMap(lexicon => Object.keys(lexicon))).size
  const votes = new Map<string, Vote>()
  for (const [part, needs] of seen) {
    const all = [...needs.values()].reduce((sum, times) => sum + times, 0) + UNSEEN
    const weight = (times: number) => Math.log((times * count + UNSEEN) / all)
    votes.set(part, {
      elsewhere: weight(0),
      more: [...needs].map(([need, times]) => [need, weight(times) - weight(0)] as const)
    })
  }
  return votes
}

let learnt: ReadonlyMap<string, Vote> | undefined

/**
 * What all the words of a sentence tell together, where none of them names a need: « montrer », « bouton » and « docteur » are
 * a few phrases each, and all three are in those of one. The phrases of the lexicons teach it, and nothing else.
 *
 * @param words  as `heardWords` gives them, split
 * @returns the needs that some word speaks for; below zero, the words speak against it
 */
export function wordVotes(words: readonly string[]): ReadonlyMap<string, number> {
  learnt ??= votesOf([DEMARCHES, USAGES, CITOYENNETE, AUTRE])
  const heard = wordsAndPairs(words).flatMap(part => learnt?.get(part) ?? [])
  const elsewhere = heard.reduce((sum, vote) => sum + vote.elsewhere, 0)
  const sums = new Map<string, number>()
  for (const { more } of heard)
    for (const [need, weight] of more) sums.set(need, (sums.get(need) ?? elsewhere) + weight)
  const share = Math.sqrt(heard.length) || 1
  return new Map([...sums].map(([need, sum]) => [need, sum / share]))
}
