/** A word of the knowledge that another one is near in meaning, and how near, from 0 to 1. */
export interface NearWord {
  readonly stem: string
  readonly likeness: number
}

/** What texts teach of words that the knowledge does not have: the nearest that it has. Nothing needs it to work. */
export type NearWords = (stem: string) => readonly NearWord[]

/** The vectors of words, one after another, as whole numbers from -127 to 127. */
export interface WordVectors {
  readonly stems: readonly string[]
  readonly dimensions: number
  readonly values: Int8Array
}

/** Less alike than this, two words only turn up in the same texts. */
const LEAST_COSINE = 0.65
/** A near word is no synonym that somebody wrote down: it leans one way and leaves the word unknown. Chosen on the reliability table. */
const MOST_LIKENESS = 0.44
const MOST_NEAR = 3

/** Finds the words of the knowledge that a word is near to in meaning. */
export function nearWordsOf({ stems, dimensions, values }: WordVectors, known: readonly string[]): NearWords {
  const indexOf = new Map(stems.map((stem, index) => [stem, index]))
  const places = known.flatMap(stem => {
    const at = indexOf.get(stem)
    return at === undefined ? [] : [{ stem, at }]
  })
  const lengths = Float32Array.from(stems, (_, word) => {
    let sum = 0
    for (let axis = 0; axis < dimensions; axis++) sum += (values[word * dimensions + axis] ?? 0) ** 2
    return Math.sqrt(sum) || 1
  })
  const cosine = (left: number, right: number) => {
    let sum = 0
    for (let axis = 0; axis < dimensions; axis++)
      sum += (values[left * dimensions + axis] ?? 0) * (values[right * dimensions + axis] ?? 0)
    return sum / ((lengths[left] ?? 1) * (lengths[right] ?? 1))
  }
  return stem => {
    const word = indexOf.get(stem)
    if (word === undefined) return []
    return places
      .map(({ stem: other, at }) => ({ stem: other, likeness: cosine(word, at) }))
      .filter(({ likeness }) => likeness >= LEAST_COSINE)
      .sort((left, right) => right.likeness - left.likeness)
      .slice(0, MOST_NEAR)
      .map(({ stem: other, likeness }) => ({ stem: other, likeness: Math.min(likeness, MOST_LIKENESS) }))
  }
}
