import { type Attempt, type Call, isTerminal } from './call'

export type AttemptOutcome =
  | 'ringing'
  | 'accepted'
  | 'refused'
  | 'not-accepted'
  | 'no-answer'
  | 'busy'
  | 'failed'
  | 'canceled'

export type CallOutcome =
  | 'in-progress'
  | 'bridged'
  | 'to-confirm'
  | 'offer'
  | 'abandoned'
  | 'emergency'
  | 'error'

/** Whether an attempt is over: the Dial came back, its leg ended, or the caller left. */
export const isOver = (attempt: Attempt, call: Call): boolean =>
  attempt.dialled !== null || (attempt.leg !== null && isTerminal(attempt.leg.status)) || call.ended !== null

/** Whether two people may be talking: accepted or picked up, and the conseiller's leg never told as over. */
export const isTalking = ({ acceptedAt, leg }: Attempt): boolean =>
  leg ? !isTerminal(leg.status) && (acceptedAt !== null || leg.status === 'in-progress') : acceptedAt !== null

/**
 * How an attempt stands. `not-accepted`: somebody or something picked up and no key was pressed, as a voicemail does.
 * A caller who left while it rang leaves it `canceled`: nobody missed anything.
 */
export function attemptOutcome(attempt: Attempt, call: Call): AttemptOutcome {
  if (attempt.acceptedAt) return 'accepted'
  if (attempt.refused) return 'refused'
  const status = attempt.dialled?.status ?? attempt.leg?.status
  const callerLeft = attempt.dialled ? attempt.dialled.callerGone : call.ended !== null
  if (callerLeft && !attempt.dialled?.bridged) return 'canceled'
  switch (status) {
    case 'no-answer':
    case 'busy':
    case 'failed':
    case 'canceled':
      return status
    case 'completed':
      return 'not-accepted'
    default:
      return attempt.dialled ? 'not-accepted' : 'ringing'
  }
}

/**
 * Whether an attempt counts as a missed call of its conseiller: no answer, busy, or answered without a key. Not a refusal,
 * a failed number or a caller who left. Known for certain only once the Dial came back.
 * @see CONTRACT, "A call": A miss
 */
export function isMiss(attempt: Attempt, call: Call): boolean {
  if (!attempt.conseillerId || !attempt.dialled || attempt.dialled.bridged) return false
  const outcome = attemptOutcome(attempt, call)
  return outcome === 'no-answer' || outcome === 'busy' || outcome === 'not-accepted'
}

/** An activity that a call owes, as its events tell it. */
export interface DueActivity {
  readonly attempt: Attempt
  /** `to-confirm`: the two were connected, and no key of acceptance is on record. */
  readonly status: 'recorded' | 'to-confirm'
  /** From Twilio's parameters, never from elapsed time. */
  readonly durationSeconds: number
}

/**
 * The one activity a call owes, or none yet.
 *
 * Accept and a Dial that came back bridged; or accept, no Dial action, and the conseiller's leg completed with a duration
 * once the caller's is completed: `recorded`. Bridged without accept: `to-confirm`.
 * @see CONTRACT, "A call": Activity
 */
export function dueActivity(call: Call): DueActivity | null {
  for (const attempt of call.attempts) {
    if (!attempt.conseillerId) continue
    const { acceptedAt, dialled, leg } = attempt
    if (dialled?.bridged) {
      const durationSeconds = dialled.durationSeconds ?? leg?.durationSeconds ?? 0
      return { attempt, status: acceptedAt ? 'recorded' : 'to-confirm', durationSeconds }
    }
    const legDuration = leg?.status === 'completed' ? leg.durationSeconds : null
    if (acceptedAt && !dialled && call.ended && legDuration) {
      return { attempt, status: 'recorded', durationSeconds: legDuration }
    }
  }
  return null
}

/** The one outcome of a call. Final once the caller's leg has ended, but for a late Dial action that tells of a bridge. */
export function callOutcome(call: Call): CallOutcome {
  const due = dueActivity(call)
  if (due) return due.status === 'recorded' ? 'bridged' : 'to-confirm'
  if (call.attempts.some(attempt => !attempt.conseillerId && attempt.dialled?.bridged)) return 'bridged'
  if (call.promises.length > 0) return 'offer'
  if (!call.ended) return 'in-progress'
  if (call.danger) return 'emergency'
  return call.failed ? 'error' : 'abandoned'
}
