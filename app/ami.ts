import { answer, NEW_CONVERSATION } from '../dialogs/router'
import type { Intents } from '../domain/ports/intents'
import { embeddedIntents } from '../integrations/intents/embedded/embedded-intents'
import { openGeography } from './open'
import { openVectors } from './vectors'

let made: Intents | undefined

/** The recogniser that needs nobody. Made once for each process. */
export function openIntents(): Intents {
  made ??= embeddedIntents(openVectors())
  return made
}

/** `npm run ask`: one question, in a conversation of its own, answered as in Teams. */
export function openAsking() {
  const { readBody } = openGeography()
  // No server runs beside the command: files are not offered.
  const ports = { intents: openIntents(), forms: { readBody, linkTo: () => null } }
  return async (question: string) => (await answer(NEW_CONVERSATION, question, ports)).reply
}
