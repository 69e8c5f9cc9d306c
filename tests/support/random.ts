/**
 * Numbers in [0, 1[ that a seed decides: mulberry32.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain)
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed made of a text: FNV-1a. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Call and recording identifiers that a seed decides, in the order they are asked for. */
export function sidsFrom(seed: number): (prefix: string) => string {
  const random = randomFrom(seed)
  const hexDigit = () => Math.floor(random() * 16).toString(16)
  return prefix => prefix + Array.from({ length: 32 }, hexDigit).join('')
}

/** The seeds that a scenario is run with: a few every time, twenty before a release (SEEDS=20). */
export const SEEDS: readonly number[] = Array.from(
  { length: Number(process.env['SEEDS'] ?? 5) },
  (_, index) => index + 1
)
