import type { Tally } from '../../domain/ports/tally'
import { MESSAGE_LIMITS } from '../../domain/values/spending'

const WINDOW_MS = MESSAGE_LIMITS.perSenderMinutes * 60_000

export type Admission = 'answered' | 'told to wait' | 'silence'

/**
 * Whether a message of this sender is answered. Asked before the store is: a flood costs a look at a tally, and honest senders
 * do not wait behind it.
 */
export async function admission(
  tally: Tally,
  message: { sender: string; messageId: string; now: Date }
): Promise<Admission> {
  const { sender, messageId, now } = message
  const count = await tally.note({ who: `message:${sender}`, what: messageId, now, windowMs: WINDOW_MS })
  if (count <= MESSAGE_LIMITS.perSender) return 'answered'
  return count === MESSAGE_LIMITS.perSender + 1 ? 'told to wait' : 'silence'
}
