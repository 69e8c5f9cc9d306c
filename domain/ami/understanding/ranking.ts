import type { Topic } from '../topic'
import { Lexicon } from './lexicon'
import { plainQuestion, tellingWords, type Word } from './question-words'
import type { WordVectors } from './word-vectors'

/** One topic, as a question scores it. */
export interface Ranked {
  readonly topic: Topic
  /** From 0 to about 1. */
  readonly score: number
  /** How much of the question and of the nearest known question are the same, from 0 to 1. */
  readonly alignment: number
  /** How much of the question the topic's vocabulary covers, from 0 to 1. */
  readonly coverage: number
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[]
  readonly words: readonly Word[]
  /** From 0 to 1: how much of the question no topic has a word for. */
  readonly unknown: number
}

const NO_WORD: Word = { text: '', stem: '' }

interface Example {
  readonly topic: number
  readonly stems: readonly number[]
  readonly weight: number
}

/** A word that stands in no topic tells much: it is what the knowledge does not speak of. Bits and figures tell little. */
const unknownWeight = ({ text }: Word) => (/\d/.test(text) ? 0.35 : text.length <= 3 ? 0.3 : 0.85)
/** Less than this is no sign that the knowledge has a word for it. */
const LEAST_LIKENESS = 0.45
/** A longer question is a sentence with its reasons; the rest of it tells nothing new. */
const MOST_WORDS = 60

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/**
 * Ranks the topics by how a question is put: the soft alignment with every known question, the vocabulary of each topic,
 * and a complement naive Bayes over both. Nothing is random: the same question has the same answer on every machine.
 */
export function ranker(topics: readonly Topic[], vectors: WordVectors): (said: string) => Ranking {
  const read = (text: string) => tellingWords(plainQuestion(text))
  const asked = topics.map(topic => linesOf(topic.asked).map(read))
  const spoken = topics.map((topic, index) => [
    ...(asked[index] ?? []).flat(),
    ...read(topic.title),
    ...linesOf(topic.keywords).flatMap(read)
  ])
  const lexicon = new Lexicon(spoken.flat(), vectors)
  const size = lexicon.stems.length
  const indexOf = (word: Word) => lexicon.index(word.stem) ?? 0

  // How rare a stem is among topics tells how much it tells.
  const topicsWith = new Float32Array(size)
  const counts = topics.map((_, topic) => {
    const count = new Map<number, number>()
    for (const word of spoken[topic] ?? []) count.set(indexOf(word), (count.get(indexOf(word)) ?? 0) + 1)
    for (const stem of count.keys()) topicsWith[stem] = (topicsWith[stem] ?? 0) + 1
    return count
  })
  const weights = Float32Array.from(
    topicsWith,
    found => Math.log(1 + topics.length / (found + 0.5)) / Math.log(1 + topics.length / 1.5)
  )
  const weightOf = (stem: number) => weights[stem] ?? 0

  const examples: Example[] = asked.flatMap((questions, topic) =>
    questions.map(words => {
      const stems = [...new Set(words.map(indexOf))]
      return { topic, stems, weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0) }
    })
  )

  // How strongly a stem belongs to one topic against all the others: complement naive Bayes, smoothed.
  const total = new Float32Array(size)
  for (const count of counts)
    for (const [stem, times] of count) total[stem] = (total[stem] ?? 0) + Math.min(times, 4)
  const everything = total.reduce((sum, times) => sum + times, 0)
  const belongs = topics.map((_, topic) => {
    const count = counts[topic] ?? new Map<number, number>()
    const own = [...count.values()].reduce((sum, times) => sum + Math.min(times, 4), 0)
    const table = new Float32Array(size)
    for (let stem = 0; stem < size; stem++) {
      const here = Math.min(count.get(stem) ?? 0, 4)
      const inside = (here + 0.12) / (own + 0.12 * size)
      const outside = ((total[stem] ?? 0) - here + 0.12) / (everything - own + 0.12 * size)
      table[stem] = Math.log(inside / outside)
    }
    return table
  })

  return said => {
    const words = read(said).slice(0, MOST_WORDS)
    const likeness = words.map(word => lexicon.likeness(word))
    const best = likeness.map(row => row.reduce((most, value) => Math.max(most, value), 0))
    const wordWeights = likeness.map((row, index) => {
      if ((best[index] ?? 0) < LEAST_LIKENESS) return unknownWeight(words[index] ?? NO_WORD)
      let weight = 0
      for (let stem = 0; stem < size; stem++)
        if ((row[stem] ?? 0) >= (best[index] ?? 0) - 1e-6) weight = Math.max(weight, weightOf(stem))
      return weight
    })
    const whole = wordWeights.reduce((sum, weight) => sum + weight, 0)
    const unknown =
      whole === 0
        ? 1
        : wordWeights.reduce(
            (sum, weight, index) => sum + ((best[index] ?? 0) < LEAST_LIKENESS ? weight : 0),
            0
          ) / whole

    // The stems that each word may well stand for: few, so that the topics are gone through quickly.
    const meant = likeness.map((row, word) => {
      const least = Math.max(LEAST_LIKENESS, (best[word] ?? 0) * 0.8)
      const stems: number[] = []
      for (let stem = 0; stem < size; stem++) if ((row[stem] ?? 0) >= least) stems.push(stem)
      return stems
    })

    const alignment = new Float32Array(topics.length)
    for (const example of examples) {
      let fromQuestion = 0
      const covered = new Float32Array(example.stems.length)
      for (let word = 0; word < words.length; word++) {
        const row = likeness[word]
        if (!row) continue
        let most = 0
        for (let at = 0; at < example.stems.length; at++) {
          const value = row[example.stems[at] ?? 0] ?? 0
          if (value > most) most = value
          if (value > (covered[at] ?? 0)) covered[at] = value
        }
        fromQuestion += most * (wordWeights[word] ?? 0)
      }
      let fromExample = 0
      for (let at = 0; at < covered.length; at++)
        fromExample += (covered[at] ?? 0) * weightOf(example.stems[at] ?? 0)
      const question = whole === 0 ? 0 : fromQuestion / whole
      const known = example.weight === 0 ? 0 : fromExample / example.weight
      const both = 0.6 * question + 0.4 * known
      if (both > (alignment[example.topic] ?? 0)) alignment[example.topic] = both
    }

    const ranked = topics.map((topic, index): Ranked => {
      let coverage = 0
      let evidence = 0
      const count = counts[index] ?? new Map<number, number>()
      for (let word = 0; word < words.length; word++) {
        const row = likeness[word]
        if (!row) continue
        const weight = wordWeights[word] ?? 0
        let most = 0
        for (const stem of count.keys()) most = Math.max(most, row[stem] ?? 0)
        coverage += most * weight
        let strongest = Number.NEGATIVE_INFINITY
        for (const stem of meant[word] ?? [])
          strongest = Math.max(strongest, (row[stem] ?? 0) * (belongs[index]?.[stem] ?? 0))
        if (strongest > Number.NEGATIVE_INFINITY) evidence += Math.max(-2, Math.min(4, strongest)) * weight
      }
      coverage = whole === 0 ? 0 : coverage / whole
      const bayes = whole === 0 ? 0 : Math.max(0, evidence / whole / 4)
      const aligned = alignment[index] ?? 0
      return { topic, alignment: aligned, coverage, score: 0.55 * aligned + 0.2 * coverage + 0.25 * bayes }
    })
    ranked.sort((left, right) => right.score - left.score)
    return { ranked, words, unknown }
  }
}
