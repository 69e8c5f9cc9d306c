import type { Topic } from '../topic'
import { classifier } from './classifier'
import type { Likeness } from './lexicon'
import type { Word } from './question-words'
import { readWords, topicIndexOf } from './topic-index'
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
  /** How likely the topic is by all that the question is made of, from 0 to 1; those of all topics add up to 1. */
  readonly likelihood: number
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[]
  readonly words: readonly Word[]
  /** From 0 to 1: how much of the question no topic has a word for. */
  readonly unknown: number
}

/** A word that stands in no topic tells much: it is what the knowledge does not speak of. Bits and figures tell little. */
const unknownWeight = ({ text }: Word) =>
  /\d/.test(text) ? 0.35 : text.length <= 2 ? 0.3 : text.length === 3 ? 0.5 : 0.85
/** Less than this is no sign that the knowledge has a word for it. */
const LEAST_LIKENESS = 0.45
/** A synonym, or a slip in a long word, leaves no doubt. */
const SURE_LIKENESS = 0.85
/** A longer question is a sentence with its reasons; the rest of it tells nothing new. */
const MOST_WORDS = 60
/** Shares of the three signals, and of the two sides of an alignment. */
const SHARES = { alignment: 0.55, coverage: 0.2, bayes: 0.25, question: 0.6, known: 0.4 } as const
/** How much what was learnt from all the known questions together counts beside the three signals. */
const LEARNT = 0.4

/** A word of the question, as the knowledge hears it. */
interface Heard {
  readonly likeness: Likeness
  readonly weight: number
  readonly isKnown: boolean
  /** From 0 to 1: how far it is from what it is taken for. */
  readonly doubt: number
  /** The stems that it may well stand for, with how likely. */
  readonly meant: readonly (readonly [stem: number, value: number])[]
}

/**
 * Ranks the topics by how a question is put: the soft alignment with every known question, the vocabulary of each topic,
 * and a complement naive Bayes over both. Nothing is random: the same question has the same answer on every machine.
 */
export function ranker(topics: readonly Topic[], vectors?: WordVectors): (said: string) => Ranking {
  const index = topicIndexOf(topics, vectors)
  const learnt = classifier(topics)
  const { lexicon, weights, questions, questionsWith, topicsWith, belongs } = index

  function heard(word: Word): Heard {
    const likeness = lexicon.likeness(word)
    const best = likeness.values.reduce((most, value) => Math.max(most, value), 0)
    const isKnown = best >= LEAST_LIKENESS
    const meant: [number, number][] = []
    let weight = isKnown ? 0 : unknownWeight(word)
    likeness.stems.forEach((stem, at) => {
      const value = likeness.values[at] ?? 0
      if (value >= Math.max(LEAST_LIKENESS, best * 0.8)) meant.push([stem, value])
      if (isKnown && value >= best - 1e-6) weight = Math.max(weight, weights[stem] ?? 0)
    })
    return { likeness, weight, isKnown, meant, doubt: isKnown ? Math.max(0, SURE_LIKENESS - best) : 1 }
  }

  /** For each topic, how much the question and the nearest of its known questions are the same. */
  function alignments(words: readonly Heard[], whole: number): Float32Array {
    const fromQuestion = new Float32Array(questions.length)
    const fromKnown = new Float32Array(questions.length)
    const covered = new Map<number, number>()
    const most = new Float32Array(questions.length)
    for (const { likeness, weight } of words) {
      const touched: number[] = []
      likeness.stems.forEach((stem, at) => {
        const value = likeness.values[at] ?? 0
        if (value > (covered.get(stem) ?? 0)) covered.set(stem, value)
        for (const question of questionsWith[stem] ?? []) {
          if (most[question] === 0) touched.push(question)
          if (value > (most[question] ?? 0)) most[question] = value
        }
      })
      for (const question of touched) {
        fromQuestion[question] = (fromQuestion[question] ?? 0) + (most[question] ?? 0) * weight
        most[question] = 0
      }
    }
    for (const [stem, value] of covered)
      for (const question of questionsWith[stem] ?? [])
        fromKnown[question] = (fromKnown[question] ?? 0) + value * (weights[stem] ?? 0)
    const aligned = new Float32Array(topics.length)
    questions.forEach(({ topic, weight }, question) => {
      const both =
        SHARES.question * ((fromQuestion[question] ?? 0) / whole) +
        SHARES.known * (weight === 0 ? 0 : (fromKnown[question] ?? 0) / weight)
      if (both > (aligned[topic] ?? 0)) aligned[topic] = both
    })
    return aligned
  }

  /** For each topic, how much of the question its vocabulary covers. */
  function coverages(words: readonly Heard[], whole: number): Float32Array {
    const coverage = new Float32Array(topics.length)
    for (const { likeness, weight } of words) {
      const most = new Float32Array(topics.length)
      likeness.stems.forEach((stem, at) => {
        const value = likeness.values[at] ?? 0
        for (const topic of topicsWith[stem] ?? []) if (value > (most[topic] ?? 0)) most[topic] = value
      })
      for (let topic = 0; topic < topics.length; topic++)
        coverage[topic] = (coverage[topic] ?? 0) + ((most[topic] ?? 0) * weight) / whole
    }
    return coverage
  }

  function bayesOf(words: readonly Heard[], whole: number, topic: number): number {
    const table = belongs[topic]
    let evidence = 0
    for (const { meant, weight } of words) {
      if (meant.length === 0) continue
      let strongest = Number.NEGATIVE_INFINITY
      for (const [stem, value] of meant) strongest = Math.max(strongest, value * (table?.[stem] ?? 0))
      evidence += Math.max(-2, Math.min(4, strongest)) * weight
    }
    return Math.max(0, evidence / whole / 4)
  }

  return said => {
    const words = readWords(said).slice(0, MOST_WORDS)
    const listened = words.map(heard)
    const whole = listened.reduce((sum, { weight }) => sum + weight, 0)
    if (whole === 0) return { ranked: [], words, unknown: 1 }
    const aligned = alignments(listened, whole)
    const covered = coverages(listened, whole)
    const likely = learnt(said)
    const ranked = topics.map((topic, at): Ranked => {
      const alignment = aligned[at] ?? 0
      const coverage = covered[at] ?? 0
      const bayes = bayesOf(listened, whole, at)
      const likelihood = likely[at] ?? 0
      const signals = SHARES.alignment * alignment + SHARES.coverage * coverage + SHARES.bayes * bayes
      const score = (signals + LEARNT * likelihood) / (1 + LEARNT)
      return { topic, alignment, coverage, likelihood, score }
    })
    ranked.sort((left, right) => right.score - left.score)
    const missing = listened.reduce((sum, { weight, doubt }) => sum + doubt * weight, 0)
    return { ranked, words, unknown: missing / whole }
  }
}
