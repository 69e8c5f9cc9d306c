import type { Clock } from '../../domain/ports'

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
