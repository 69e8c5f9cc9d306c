import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { answer, NEW_CONVERSATION } from '../dialogs/router'
import type { Intents } from '../domain/ports/intents'
import { embeddedIntents } from '../integrations/intents/embedded/embedded-intents'
import { readVectors } from '../integrations/intents/embedded/read-vectors'
import { openGeography } from './open'

/** The vectors stand beside their reader in the sources; the compiled program looks there too. */
const VECTORS = join('integrations', 'intents', 'embedded', 'french-words.bin')

/** The recogniser that needs nobody. Made once for each process. */
export function openIntents(): Intents {
  const beside = join(__dirname, '..', VECTORS)
  return embeddedIntents(readVectors(existsSync(beside) ? beside : join(__dirname, '..', '..', VECTORS)))
}

/** `npm run ask`: one question, in a conversation of its own, answered as in Teams. */
export function openAsking() {
  const { readBody } = openGeography()
  // No server runs beside the command: files are not offered.
  const ports = { intents: openIntents(), forms: { readBody, linkTo: () => null } }
  return async (question: string) => (await answer(NEW_CONVERSATION, question, ports)).reply
}
