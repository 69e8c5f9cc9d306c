import type { Clock } from '../domain/ports/clock'

/** Something owed by the calendar: run often, and harmless when there is nothing to do. */
export interface Job {
  readonly name: string
  run(now: Date): Promise<void>
}

/** Real time between two looks: whatever falls due runs within two seconds of it, whatever the clock says. */
const LOOK_EVERY_MS = 1_000
/** In a rehearsal nobody waits for the calendar longer than needed. */
export const LOOK_EVERY_MS_IN_REHEARSAL = 250

/**
 * Runs every job again and again, one at a time, in the process that holds its lease.
 * @param takeTurn  whether this process may run a job now
 * @returns stops, and waits for what is under way
 */
export function startJobs(
  jobs: readonly Job[],
  clock: Clock,
  takeTurn: (name: string, now: Date) => Promise<boolean>,
  onFailure: (job: string, cause: unknown) => void,
  everyMs = LOOK_EVERY_MS
): () => Promise<void> {
  let stopped = false
  let turn: Promise<void> = Promise.resolve()
  const look = async () => {
    for (const job of jobs) {
      if (stopped) return
      try {
        const now = clock.now()
        if (await takeTurn(job.name, now)) await job.run(now)
      } catch (cause) {
        // The next look tries again: a job is never lost with one failure.
        onFailure(job.name, cause)
      }
    }
  }
  let looking = false
  const timer = setInterval(() => {
    // A look that takes longer than the time between two is followed by one, not by all that it kept waiting.
    if (looking) return
    looking = true
    turn = look().finally(() => {
      looking = false
    })
  }, everyMs)
  timer.unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await turn
  }
}
