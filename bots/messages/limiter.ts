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
  message: { sender: string; messageId: string; now: Date },
  /** Asked only of those who wrote more than is answered to others. */
  isInExchange: () => Promise<boolean>
): Promise<Admission> {
  const { sender, messageId, now } = message
  const count = await tally.note({ who: `message:${sender}`, what: messageId, now, windowMs: WINDOW_MS })
  if (count <= MESSAGE_LIMITS.perSender) return 'answered'
  if (count <= MESSAGE_LIMITS.perSenderInExchange && (await isInExchange())) return 'answered'
  return count === MESSAGE_LIMITS.perSender + 1 ? 'told to wait' : 'silence'
}

/** Nobody types a whole message faster: whoever sends several so quickly lets others go first. */
const BREATH_MS = 10_000
/** Senders remembered at once: a flood from many numbers must not fill the memory. */
const MOST_SENDERS = 50_000

/** Whether a sender has written to this process a moment ago already. */
export function breathless(): (sender: string, now: Date) => boolean {
  const last = new Map<string, number>()
  return (sender, now) => {
    const at = now.getTime()
    const before = last.get(sender)
    // Told again at the end of the map, which stays in the order of the last messages.
    last.delete(sender)
    last.set(sender, at)
    for (const [oldest, wroteAt] of last) {
      if (last.size <= MOST_SENDERS && at - wroteAt < BREATH_MS) break
      last.delete(oldest)
    }
    return before !== undefined && at - before < BREATH_MS
  }
}
