import { type CallEvent, callOf } from './call'
import { isOver } from './outcome'
import { leaseEnd } from './ringing'

/** A conseiller who rings or talks. */
export interface Held {
  readonly conseillerId: string
  /** When the lease ends if nothing more is heard. */
  readonly until: Date
}

/** A conseiller whom a call has had held in the store lately: others may not have seen it there yet. */
export interface HeldLately extends Held {
  readonly callSid: string
  readonly since: Date
}

/** A conseiller whom the store, as it was last seen, holds for a call that has let them go since. */
export interface Freed {
  /** The call that held them: whoever has them now is not let go by what is told late of it. */
  readonly callSid: string
  readonly conseillerId: string
  /** From when on they may be rung. */
  readonly from: Date
}

/** Whom a call holds, by what is known of it. */
export function heldBy(events: readonly CallEvent[]): Held[] {
  const call = callOf(events)
  return call.attempts.flatMap(attempt =>
    attempt.conseillerId && !isOver(attempt, call)
      ? [
          {
            conseillerId: attempt.conseillerId,
            until: leaseEnd(attempt.lastEventAt, attempt.acceptedAt)
          }
        ]
      : []
  )
}
