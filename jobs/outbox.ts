import type { Outbox } from '../domain/ports/outbox'
import type { TelephonyRest } from '../domain/ports/telephony'
import type { Job } from './ticker'

const CLAIM_MS = 60_000
const BATCH = 20
const MAX_TRIES = 6

/** Sends the messages that wait: tries again with a growing pause, gives up after the sixth, and keeps no number then. */
export const sendOutbox = (
  outbox: Outbox,
  rest: Pick<TelephonyRest, 'sendSms'>,
  onGivenUp: (id: string, cause: unknown) => void
): Job => ({
  name: 'outbox',
  async run(now) {
    const due = await outbox.claim(now, new Date(now.getTime() + CLAIM_MS), BATCH)
    for (const message of due) {
      try {
        await rest.sendSms(message.recipient, message.body)
        await outbox.settle(message.id, { state: 'sent' })
      } catch (cause) {
        const error = String((cause as { code?: unknown }).code ?? 'no answer')
        if (isFinal(cause) || message.tries >= MAX_TRIES) {
          await outbox.settle(message.id, { state: 'failed', error })
          onGivenUp(message.id, cause)
        } else {
          const at = new Date(now.getTime() + 2 ** message.tries * 15_000)
          await outbox.settle(message.id, { state: 'retry', at, error })
        }
      }
    }
  }
})

/** An answer that will not change: the number is refused, not the moment. */
const isFinal = (cause: unknown) => {
  const { status } = cause as { status?: number }
  return status !== undefined && status >= 400 && status < 500 && status !== 429
}
