import { existsSync, readFileSync } from 'node:fs'
import { NO_VECTORS, type WordVectors } from '../../../domain/ami/understanding/word-vectors'

/**
 * The vectors made by `scripts/build-vectors.cjs`: a line with their length, a line of words, then one signed byte for each
 * coordinate. Without the file, words match by their letters and synonyms alone.
 */
export function readVectors(file: string): WordVectors {
  if (!existsSync(file)) return NO_VECTORS
  const bytes = readFileSync(file)
  const first = bytes.indexOf(10)
  const second = bytes.indexOf(10, first + 1)
  const size = Number(bytes.toString('latin1', 0, first))
  const words = bytes.toString('latin1', first + 1, second).split(' ')
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + second + 1, words.length * size)
  const rowOf = new Map(words.map((word, row) => [word, row]))
  return {
    vectorOf(word) {
      const row = rowOf.get(word)
      if (row === undefined) return null
      const vector = Float32Array.from(table.subarray(row * size, (row + 1) * size))
      const length = Math.hypot(...vector)
      return length === 0 ? null : vector.map(value => value / length)
    }
  }
}
