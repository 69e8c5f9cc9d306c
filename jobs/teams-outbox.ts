import type { TeamsOutbox } from '../domain/ports/teams'
import type { Job } from './ticker'

const CLAIM_MS = 60_000
const BATCH = 20
const MAX_TRIES = 6

/**
 * Sends the answers that Teams could not be given when they were made. After the sixth try they are given up: an answer that
 * comes an hour late answers nothing.
 *
 * @param send  takes `recipient` and `body` as the channel wrote them
 */
export const sendTeamsOutbox = (
  outbox: TeamsOutbox,
  send: (recipient: string, body: string) => Promise<void>,
  onGivenUp: (cause: unknown) => void
): Job => ({
  name: 'teams-outbox',
  async run(now) {
    const due = await outbox.claim(now, new Date(now.getTime() + CLAIM_MS), BATCH)
    for (const message of due) {
      try {
        await send(message.recipient, message.body)
        await outbox.settle(message.id, { state: 'sent' })
      } catch (cause) {
        const error = String((cause as { statusCode?: unknown }).statusCode ?? 'no answer')
        if (isFinal(cause) || message.tries >= MAX_TRIES) {
          await outbox.settle(message.id, { state: 'failed', error })
          onGivenUp(cause)
        } else {
          const at = new Date(now.getTime() + 2 ** message.tries * 15_000)
          await outbox.settle(message.id, { state: 'retry', at, error })
        }
      }
    }
  }
})

/** An answer that will not change: the conversation is gone, the bot was removed from it. */
const isFinal = (cause: unknown) => {
  const { statusCode } = cause as { statusCode?: number }
  return statusCode !== undefined && [400, 403, 404, 410].includes(statusCode)
}
