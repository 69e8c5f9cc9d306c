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

/** How often each word and pair stands in the phrases of each need. */
const seen = new Map<string, Map<string, number>>()
const needs = new Set<string>()

/** Learns from one phrase of the vocabulary, which teaches all of them as it is loaded. */
export function teachVotes(need: string, tier: keyof typeof TEACHES, words: readonly string[]): void {
  needs.add(need)
  for (const part of wordsAndPairs(words)) {
    const times = seen.get(part) ?? new Map<string, number>()
    seen.set(part, times.set(need, (times.get(need) ?? 0) + TEACHES[tier]))
  }
}

function votesOf(part: string): Vote | undefined {
  const times = seen.get(part)
  if (!times) return undefined
  const all = [...times.values()].reduce((sum, some) => sum + some, 0) + UNSEEN
  const weight = (some: number) => Math.log((some * needs.size + UNSEEN) / all)
  const elsewhere = weight(0)
  return { elsewhere, more: [...times].map(([need, some]) => [need, weight(some) - elsewhere] as const) }
}

/**
 * What all the words of a sentence tell together, where none of them names a need: « montrer », « bouton » and « docteur » are
 * a few phrases each, and all three are in those of one. The phrases of the lexicons teach it, and nothing else.
 *
 * @param words  as `heardWords` gives them, split
 * @returns the needs that some word speaks for; below zero, the words speak against it
 */
export function wordVotes(words: readonly string[]): ReadonlyMap<string, number> {
  const heard = wordsAndPairs(words).flatMap(part => votesOf(part) ?? [])
  const elsewhere = heard.reduce((sum, vote) => sum + vote.elsewhere, 0)
  const sums = new Map<string, number>()
  for (const { more } of heard)
    for (const [need, weight] of more) sums.set(need, (sums.get(need) ?? elsewhere) + weight)
  const share = Math.sqrt(heard.length) || 1
  return new Map([...sums].map(([need, sum]) => [need, sum / share]))
}
