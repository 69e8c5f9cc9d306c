/** Meanings of French words as directions, learnt from public texts. Optional: without them words match by their letters. */
export interface WordVectors {
  /** Of unit length; `null` for a word that is not known. */
  vectorOf(word: string): Float32Array | null
}

export const NO_VECTORS: WordVectors = { vectorOf: () => null }

/** From -1 to 1: how near two unit vectors point. */
export function nearness(left: Float32Array, right: Float32Array): number {
  let sum = 0
  for (let index = 0; index < left.length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0)
  return sum
}
