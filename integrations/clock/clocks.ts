import type { Clock } from '../../domain/ports/clock'

export const systemClock: Clock = { now: () => new Date() }

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
  newestEventAt: () => Promise<Date | null>
): Promise<{ clock: Clock; setClock: ((now: Date) => void) | null }> {
  if (!start) return { clock: systemClock, setClock: null }
  const newest = await newestEventAt()
  const clock = testClock(newest && newest > start ? newest : start)
  return { clock, setClock: now => clock.set(now) }
}
