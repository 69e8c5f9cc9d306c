import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { WordVectors } from '../../domain/ami/understanding/word-vectors'

const MAGIC = 'word-vectors 1'
/** The asset's own limit; what is larger is none of ours. */
const MOST_BYTES = 15 * 1_048_576

/** Where the texts come from, and on what terms they are reused. */
export interface Origin {
  readonly source: string
  readonly licence: string
}

/** What was found in place of the optional asset. */
export type FoundVectors =
  | { readonly kind: 'found'; readonly vectors: WordVectors; readonly origin: Origin }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly why: string }

/** One line that says what it is, one line of words, then the numbers. Written whole or not at all. */
export function writeVectors(
  file: string,
  { stems, dimensions, values }: WordVectors,
  origin: Origin
): number {
  const words = Buffer.from(`${stems.join(' ')}\n`)
  const numbers = Buffer.from(values.buffer, values.byteOffset, values.byteLength)
  const head = { ...origin, words: stems.length, dimensions, sha256: digestOf(words, numbers) }
  const bytes = Buffer.concat([Buffer.from(`${MAGIC} ${JSON.stringify(head)}\n`), words, numbers])
  if (bytes.length > MOST_BYTES)
    throw new RangeError(`Vectors of ${bytes.length} bytes: ${MOST_BYTES} at most`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
  return bytes.length
}

/** Reads the asset; whatever is wrong with it is told and never thrown: the engine works without. */
export function readVectors(file: string): FoundVectors {
  if (!existsSync(file)) return { kind: 'absent' }
  try {
    if (statSync(file).size > MOST_BYTES) return { kind: 'unusable', why: 'too large' }
    const bytes = readFileSync(file)
    const firstEnd = bytes.indexOf(10)
    const secondEnd = bytes.indexOf(10, firstEnd + 1)
    const head = bytes.subarray(0, firstEnd).toString('utf8')
    if (firstEnd < 0 || secondEnd < 0 || !head.startsWith(`${MAGIC} `))
      return { kind: 'unusable', why: 'not a file of word vectors of this version' }
    const { source, licence, words, dimensions, sha256 } = JSON.parse(head.slice(MAGIC.length)) as Origin & {
      readonly words: number
      readonly dimensions: number
      readonly sha256: string
    }
    const written = bytes.subarray(firstEnd + 1, secondEnd + 1)
    const numbers = bytes.subarray(secondEnd + 1)
    if (digestOf(written, numbers) !== sha256)
      return { kind: 'unusable', why: 'damaged: its sum does not match' }
    const stems = written.toString('utf8').trimEnd().split(' ')
    if (stems.length !== words || numbers.length !== words * dimensions)
      return { kind: 'unusable', why: 'damaged: its numbers are not those it announces' }
    const values = new Int8Array(numbers.buffer, numbers.byteOffset, numbers.length)
    return { kind: 'found', vectors: { stems, dimensions, values }, origin: { source, licence } }
  } catch (cause) {
    return { kind: 'unusable', why: cause instanceof Error ? cause.message : 'unreadable' }
  }
}

const digestOf = (...parts: readonly Buffer[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
