import { CONCEPTS } from './concepts'
import { guesser } from './mistakes'
import type { Word } from './question-words'
import { type NearWords, nearWordsOf, type WordVectors } from './word-vectors'

/** A word of the same family says the same; one of the same meaning nearly. */
const SAME_MEANING = 0.85

/** The stems of the knowledge that a word says, and how much each, from 0 to 1. */
export interface Likeness {
  readonly stems: Int32Array
  readonly values: Float32Array
}

/**
 * How much each stem of the knowledge is said by a word of a question, from 0 to 1: itself or its family, a synonym of the
 * trade, or the word that a mistake stands for.
 */
export class Lexicon {
  readonly stems: readonly string[]
  private readonly indexOf: ReadonlyMap<string, number>
  private readonly wordsByStem = new Map<string, Set<string>>()
  private readonly guess: ReturnType<typeof guesser>
  private readonly known = new Map<string, Likeness>()
  private readonly near: NearWords

  /** @param vectors  what texts teach of words that the knowledge does not have; none, and they stay unknown */
  constructor(words: Iterable<Word>, vectors?: WordVectors) {
    for (const { text, stem } of words) {
      const said = this.wordsByStem.get(stem) ?? new Set()
      said.add(text)
      this.wordsByStem.set(stem, said)
    }
    this.stems = [...this.wordsByStem.keys()]
    this.indexOf = new Map(this.stems.map((stem, index) => [stem, index]))
    this.near = vectors ? nearWordsOf(vectors, this.stems) : () => []
    this.guess = guesser([...this.wordsByStem.values()].flatMap(said => [...said]))
  }

  index(stem: string): number | undefined {
    return this.indexOf.get(stem)
  }

  /** What a word says. The same word is looked up once. */
  likeness(word: Word): Likeness {
    const before = this.known.get(word.text)
    if (before) return before
    const found = this.looksLike(word)
    // Words of hostile texts must not fill the memory.
    if (this.known.size < 5_000) this.known.set(word.text, found)
    return found
  }

  private looksLike({ text, stem }: Word): Likeness {
    const likeness = new Map<number, number>()
    const raise = (index: number | undefined, value: number) => {
      if (index !== undefined && value > (likeness.get(index) ?? 0)) likeness.set(index, value)
    }
    const own = this.indexOf.get(stem)
    const meant = own === undefined && !CONCEPTS.has(stem) ? this.meantBy(text) : []
    for (const { word, likeness: worth } of meant) {
      for (const [other, said] of this.wordsByStem) {
        if (!said.has(word)) continue
        raise(this.indexOf.get(other), worth)
        this.raiseMeanings(other, worth * SAME_MEANING, raise)
      }
    }
    this.raiseMeanings(stem, SAME_MEANING, raise)
    raise(own, 1)
    if (likeness.size === 0)
      for (const { stem: other, likeness: worth } of this.near(stem)) raise(this.indexOf.get(other), worth)
    return { stems: Int32Array.from(likeness.keys()), values: Float32Array.from(likeness.values()) }
  }

  /** Words run together in haste lose their apostrophe: « lacceuil », « dargent ». */
  private meantBy(text: string) {
    const found = this.guess(text)
    return found.length > 0 || text.length < 6 || !/^[dljmnst][aeiouyh]/.test(text)
      ? found
      : this.guess(text.slice(1))
  }

  private raiseMeanings(
    stem: string,
    worth: number,
    raise: (index: number | undefined, value: number) => void
  ) {
    for (const other of CONCEPTS.get(stem) ?? []) raise(this.indexOf.get(other), worth)
  }
}
