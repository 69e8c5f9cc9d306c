import { MESSAGE_LIMITS } from '../../domain/values/spending'

const WINDOW_MS = MESSAGE_LIMITS.perSenderMinutes * 60_000
/** Senders remembered at once: a flood from many numbers must not fill the memory. */
const MOST_SENDERS = 50_000

export type Admission = 'answered' | 'told to wait' | 'silence'

/**
 * How many messages of one sender are answered, in this process. Asked before the store is: a flood costs a look at a table in
 * memory, and honest senders do not wait behind it.
 */
export function limiter(): (sender: string, now: Date) => Admission {
  let since = 0
  let counts = new Map<string, number>()
  return (sender, now) => {
    // Whole windows: everybody starts anew at the same moment, and nothing has to be swept.
    const elapsed = now.getTime() - since
    if (elapsed >= WINDOW_MS || elapsed < 0 || counts.size > MOST_SENDERS) {
      since = now.getTime()
      counts = new Map()
    }
    const count = (counts.get(sender) ?? 0) + 1
    counts.set(sender, count)
    if (count <= MESSAGE_LIMITS.perSender) return 'answered'
    return count === MESSAGE_LIMITS.perSender + 1 ? 'told to wait' : 'silence'
  }
}
