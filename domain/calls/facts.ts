import type { Day } from '../values/day'
import { localTimeIn, PARIS } from '../values/zone'
import type { Call } from './call'
import type { CallOutcome } from './outcome'

/** What is counted of a call that is over: nothing of who called, nor of what they said. */
export interface CallFacts {
  readonly callSid: string
  /** The Paris day on which it came in, and the hour of it. */
  readonly day: Day
  readonly hour: number
  readonly endedAt: Date
  readonly outcome: CallOutcome
  /** Where help was wanted; `null` when no place was understood. */
  readonly departement: string | null
  readonly need: string | null
  /** From the first ring at a conseiller's to the key that accepts; `null` when nobody accepted. */
  readonly waitSeconds: number | null
  /** Whether who accepted was the first rung: the nearest who could be. */
  readonly byNearest: boolean
}

/** The facts of a call that has ended; `null` while it has not. */
export function factsOf(callSid: string, call: Call, outcome: CallOutcome): CallFacts | null {
  if (!call.ended) return null
  const receivedAt = call.receivedAt ?? call.ended.at
  const { day, minuteOfDay } = localTimeIn(PARIS, receivedAt)
  const [first] = call.attempts
  const taken = call.attempts.find(
    attempt => attempt.acceptedAt !== null || attempt.dialled?.bridged === true
  )
  const acceptedAt = taken?.acceptedAt ?? null
  return {
    callSid,
    day,
    hour: Math.floor(minuteOfDay / 60),
    endedAt: call.ended.at,
    outcome,
    departement: call.place?.departement ?? null,
    need: call.need?.key ?? null,
    waitSeconds:
      first && acceptedAt
        ? Math.max(0, Math.round((acceptedAt.getTime() - first.rangAt.getTime()) / 1_000))
        : null,
    byNearest: taken !== undefined && taken === first
  }
}

/** Somebody was there: also where only the caller's side of the conversation is known. */
export const isServed = (outcome: CallOutcome): boolean => outcome === 'bridged' || outcome === 'to-confirm'

/** Calls that wanted a conseiller: a danger is sent on to 15, 17 or 18 at once, and rightly so. */
export const wantedSomebody = (outcome: CallOutcome): boolean => outcome !== 'emergency'
