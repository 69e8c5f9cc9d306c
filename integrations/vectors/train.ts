import type { WordVectors } from '../../domain/ami/understanding/word-vectors'

export interface Training {
  readonly dimensions: number
  /** Words on either side that make a word's company. */
  readonly window: number
  readonly rounds: number
  /** A word said less often than this teaches nothing. */
  readonly leastTimes: number
  /** Words as common as this share of the text are mostly passed over. */
  readonly common: number
}

export const TRAINING: Training = { dimensions: 64, window: 5, rounds: 4, leastTimes: 8, common: 1e-4 }

const NEGATIVES = 5
const FIRST_RATE = 0.025

/** The same numbers on every machine: the same texts give the same file. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/**
 * Learns what words mean from the company they keep (skip-gram with negative sampling).
 *
 * @param sentences  each as its words, made plain
 * @param options.progress  told at each tenth of the work
 * @returns the words said often enough, the most frequent first, in whole numbers
 */
export function trainVectors(
  sentences: readonly (readonly string[])[],
  options: { readonly training?: Training; readonly progress?: (percent: number) => void } = {}
): WordVectors {
  const { dimensions, window, rounds, leastTimes, common } = options.training ?? TRAINING
  const times = new Map<string, number>()
  for (const words of sentences) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  const stems = [...times]
    .filter(([, count]) => count >= leastTimes)
    .sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .map(([word]) => word)
  const indexOf = new Map(stems.map((word, index) => [word, index]))
  const counts = stems.map(word => times.get(word) ?? 0)
  const texts = sentences.map(words => Int32Array.from(words.flatMap(word => indexOf.get(word) ?? [])))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const roll = dice(20_210_218)
  const drawn = strangers(counts)
  const kept = counts.map(count =>
    Math.min(1, Math.sqrt((common * total) / count) + (common * total) / count)
  )

  const inside = Float32Array.from({ length: stems.length * dimensions }, () => (roll() - 0.5) / dimensions)
  const outside = new Float32Array(stems.length * dimensions)
  const change = new Float32Array(dimensions)
  let seen = 0
  let toldTenths = 0
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const words = text.filter(word => roll() < (kept[word] ?? 1))
      seen += text.length
      const tenths = Math.floor((10 * seen) / (total * rounds + 1))
      if (tenths > toldTenths) {
        toldTenths = tenths
        options.progress?.(tenths * 10)
      }
      const rate = Math.max(FIRST_RATE / 100, FIRST_RATE * (1 - seen / (total * rounds + 1)))
      for (let at = 0; at < words.length; at++) {
        const reach = 1 + Math.floor(roll() * window)
        for (let near = Math.max(0, at - reach); near <= Math.min(words.length - 1, at + reach); near++) {
          if (near !== at) learn((words[at] ?? 0) * dimensions, words[near] ?? 0, rate)
        }
      }
    }
  }
  return { stems, dimensions, values: wholeNumbers(inside, dimensions) }

  /** One word and one of its company, told from a few strangers. */
  function learn(word: number, company: number, rate: number): void {
    change.fill(0)
    for (let guess = 0; guess <= NEGATIVES; guess++) {
      const other = guess === 0 ? company : (drawn[Math.floor(roll() * drawn.length)] ?? 0)
      if (guess > 0 && other === company) continue
      const from = other * dimensions
      let likeness = 0
      for (let axis = 0; axis < dimensions; axis++)
        likeness += (inside[word + axis] ?? 0) * (outside[from + axis] ?? 0)
      const step = ((guess === 0 ? 1 : 0) - 1 / (1 + Math.exp(-likeness))) * rate
      for (let axis = 0; axis < dimensions; axis++) {
        change[axis] = (change[axis] ?? 0) + step * (outside[from + axis] ?? 0)
        outside[from + axis] = (outside[from + axis] ?? 0) + step * (inside[word + axis] ?? 0)
      }
    }
    for (let axis = 0; axis < dimensions; axis++)
      inside[word + axis] = (inside[word + axis] ?? 0) + (change[axis] ?? 0)
  }
}

/** A bag to draw words from, frequent ones more often, though less than they are said. */
function strangers(counts: readonly number[]): Int32Array {
  const weights = counts.map(count => count ** 0.75)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const size = Math.max(counts.length, Math.min(1_000_000, counts.length * 50))
  return Int32Array.from(
    weights.flatMap((weight, word) => Array.from({ length: Math.ceil((weight / whole) * size) }, () => word))
  )
}

function wholeNumbers(values: Float32Array, dimensions: number): Int8Array {
  const whole = new Int8Array(values.length)
  for (let from = 0; from < values.length; from += dimensions) {
    let most = 1e-9
    for (let axis = 0; axis < dimensions; axis++) most = Math.max(most, Math.abs(values[from + axis] ?? 0))
    for (let axis = 0; axis < dimensions; axis++)
      whole[from + axis] = Math.round(((values[from + axis] ?? 0) / most) * 127)
  }
  return whole
}
