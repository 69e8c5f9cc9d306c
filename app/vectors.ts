import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WordVectors } from '../domain/ami/understanding/word-vectors'
import { readVectors } from '../integrations/intents/embedded/read-vectors'

/** The vectors stand beside their reader in the sources; the compiled program looks there too. */
const FILE = join('integrations', 'intents', 'embedded', 'french-words.bin')

let read: WordVectors | undefined

/** The meanings of French words, read once for each process; none where the file was left out. */
export function openVectors(): WordVectors {
  const beside = join(__dirname, '..', FILE)
  read ??= readVectors(existsSync(beside) ? beside : join(__dirname, '..', '..', FILE))
  return read
}
