import type { Call } from './call'

/** The rules of ringing. @see CONTRACT, "A call" */
export const RING = {
  /** A mobile's voicemail picks up at about 20 s: a ring of 18 s avoids many. */
  timeoutSeconds: 18,
  maxAttempts: 4,
  /** Counted from the first Dial. */
  lastDialAfterSeconds: 60,
  totalSeconds: 90,
  /** The longest conversation. */
  timeLimitSeconds: 3600,
  /** A conseiller who misses this many calls in a row is paused, and told. */
  missesBeforePause: 2
} as const

/** Leases of a reservation, in seconds. @see CONTRACT, "Lease" */
export const LEASE = {
  beforeAcceptSeconds: 60,
  afterAcceptSeconds: RING.timeLimitSeconds + 60,
  /** Without an event for so long, Twilio is asked how the call stands. */
  askTwilioAfterSeconds: 600,
  /** And for so long: Twilio answers about a call long after it ended. */
  askTwilioForSeconds: 7 * 86_400
} as const

/** Attempts made to reach a conseiller: the fallback number does not count. */
const conseillerAttempts = (call: Call) => call.attempts.filter(attempt => attempt.conseillerId !== null)

/** Whether one more conseiller may be rung for this call. */
export function mayRing(call: Call, now: Date): boolean {
  const attempts = conseillerAttempts(call)
  const [first] = attempts
  if (!first) return true
  const elapsedSeconds = (now.getTime() - first.rangAt.getTime()) / 1000
  return attempts.length < RING.maxAttempts && elapsedSeconds <= RING.lastDialAfterSeconds
}

/** How long the next phone may ring, in seconds, so that the caller never waits longer than 90 s in all. */
export function ringSeconds(call: Call, now: Date): number {
  const [first] = conseillerAttempts(call)
  if (!first) return RING.timeoutSeconds
  const left = RING.totalSeconds - (now.getTime() - first.rangAt.getTime()) / 1000
  return Math.max(10, Math.min(RING.timeoutSeconds, Math.floor(left)))
}

/** When a reservation ends if nothing more is heard of its attempt. */
export function leaseEnd(lastEventAt: Date, acceptedAt: Date | null): Date {
  return acceptedAt
    ? new Date(acceptedAt.getTime() + LEASE.afterAcceptSeconds * 1000)
    : new Date(lastEventAt.getTime() + LEASE.beforeAcceptSeconds * 1000)
}
