import type { Tally } from '../../domain/ports/tally'

/** Those remembered at once: a flood from many numbers must not fill the memory. */
const MOST_REMEMBERED = 50_000
/** What one of them came with, at most: a count beyond any limit tells nothing more. */
const MOST_OF_ONE = 200

/** A tally of this process alone. */
export function localTally(): Tally {
  /** By who, in the order in which they last came. */
  const comings = new Map<string, Map<string, number>>()
  return {
    async note({ who, what, now, windowMs }) {
      const at = now.getTime()
      const known = comings.get(who) ?? new Map<string, number>()
      for (const [other, since] of known) if (since <= at - windowMs) known.delete(other)
      if (!known.has(what) && known.size < MOST_OF_ONE) known.set(what, at)
      comings.delete(who)
      comings.set(who, known)
      const [oldest] = comings.keys()
      if (comings.size > MOST_REMEMBERED && oldest !== undefined) comings.delete(oldest)
      return known.size
    }
  }
}
