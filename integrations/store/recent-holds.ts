import type { Standing } from '../../domain/calls/candidates'
import type { Freed, Held, HeldLately } from '../../domain/calls/held'
import type { Clock } from '../../domain/ports/clock'

/** The others look every second who is held, and later where they are busy. */
const SEEN_BY_ALL_MS = 5_000

interface Recent extends HeldLately {
  /** When, by a clock that nobody sets. */
  readonly heldAt: number
  /** When it was kept, counted in looks and keepings; never yet, while its turn is under way or nobody knows what became of it. */
  readonly nth: number
}

/**
 * Whom this process had held in the store and has not seen held there since: what it would not know of its own doing, should the
 * store go now. And whom the others may not have seen held there: it tells them.
 */
export function recentHolds(clock: Clock) {
  const holds = new Map<string, Recent>()
  let nth = 0
  const of = (callSid: string) => [...holds].filter(([, one]) => one.callSid === callSid)

  return {
    /** Marks the beginning of a look at who is held. */
    looks: () => ++nth,
    /** A look that began there has seen whoever was held before it. @param holders  the calls that it saw hold somebody */
    looked(from: number, holders: Standing['holders']): void {
      for (const [key, one] of holds) {
        const isSeenByAll =
          holders?.get(one.conseillerId) !== one.callSid || performance.now() - one.heldAt > SEEN_BY_ALL_MS
        if (one.nth < from && isSeenByAll) holds.delete(key)
      }
    },
    /** A turn of the call is about to hold somebody. */
    wants: (callSid: string, { conseillerId, until }: Held): void =>
      void holds.set(`${callSid} ${conseillerId}`, {
        callSid,
        conseillerId,
        until,
        since: clock.now(),
        heldAt: performance.now(),
        nth: Infinity
      }),
    /** Somebody else has them. */
    refused: (callSid: string, { conseillerId }: Held): void =>
      void holds.delete(`${callSid} ${conseillerId}`),
    /** The call holds whom it holds for longer. */
    renews(callSid: string, until: Date): void {
      for (const [key, one] of of(callSid)) holds.set(key, { ...one, until })
    },
    /** What the call's turn did is in the store. */
    keeps(callSid: string): void {
      nth++
      for (const [key, one] of of(callSid)) holds.set(key, { ...one, nth: Math.min(one.nth, nth) })
    },
    /** Nothing remains of what the call's turn did. */
    drops(callSid: string): void {
      for (const [key, one] of of(callSid)) if (one.nth === Infinity) holds.delete(key)
    },
    /** All who are not past, or let go by their call since. */
    held(freed: readonly Freed[]): readonly HeldLately[] {
      const now = clock.now()
      return stillHeld([...holds.values()], freed)
        .filter(({ until }) => until > now)
        .map(({ callSid, conseillerId, since, until }) => ({ callSid, conseillerId, since, until }))
    }
  }
}

/** Those whom their call has not let go since. */
export const stillHeld = (lately: readonly HeldLately[], freed: readonly Freed[]): readonly HeldLately[] =>
  lately.filter(
    ({ callSid, conseillerId, since }) =>
      !freed.some(one => one.callSid === callSid && one.conseillerId === conseillerId && one.from > since)
  )
