import type { Clock } from '../../domain/ports/clock'

/** Below it two clocks agree, and a network's delays are not taken for time. */
const AGREED_MS = 500

/**
 * The machine's clock, put right by the one that all processes share: where two of them are 90 s apart, a lease that one
 * gives is not over for the other.
 */
export const sharedClock = (aheadMs: () => number): Clock => ({
  now: () => new Date(Date.now() + (Math.abs(aheadMs()) > AGREED_MS ? Math.round(aheadMs()) : 0))
})

export interface MovableClock extends Clock {
  set(now: Date): void
}

/** A clock that starts at an instant, runs, and can be moved. For tests and rehearsals only. */
export function testClock(start: Date): MovableClock {
  let origin = start.getTime()
  let since = performance.now()
  return {
    now: () => new Date(origin + Math.floor(performance.now() - since)),
    set(now) {
      origin = now.getTime()
      since = performance.now()
    }
  }
}

/**
 * The clock that the settings ask for. A test clock starts at its instant, or at the newest stored event if that is later:
 * time never runs backwards over what has happened.
 */
export async function clockFrom(
  start: Date | null,
  newestEventAt: () => Promise<Date | null>,
  aheadMs: () => number
): Promise<{ clock: Clock; setClock: ((now: Date) => void) | null }> {
  if (!start) return { clock: sharedClock(aheadMs), setClock: null }
  const newest = await newestEventAt()
  const clock = testClock(newest && newest > start ? newest : start)
  return { clock, setClock: now => clock.set(now) }
}
