import type { Activite } from '../activites/activite'
import type { CallEvent } from '../calls/call'
import type { Standing } from '../calls/candidates'
import type { CallOutcome } from '../calls/outcome'
import type { AvailabilityState } from './availability'
import type { Notice } from './notices'
import type { Kept, Offer } from './offers'
import type { OutboxMessage } from './outbox'

/** A conseiller held for a call. */
export interface Reservation {
  readonly attempt: number
  readonly conseillerId: string
  readonly phone: string
  readonly now: Date
  readonly until: Date
  /** The same attempt was held before, and may have been released: its lease was over before it was told that it goes on. */
  readonly again?: boolean
}

/**
 * One webhook of one call: everything below is one transaction, with the answer in it. Two webhooks of the same call wait
 * for each other.
 */
export interface CallTransaction {
  /**
   * The store is gone, and what came before in this call may not be known: what is told of an attempt that is not known here
   * is kept all the same, for the day the two are joined.
   */
  readonly isPartial?: boolean
  /** What was answered to this question before, if anything. */
  answered(question: string): Promise<string | null>
  keepAnswer(question: string, body: string, at: Date): Promise<void>
  events(): Promise<CallEvent[]>
  /** Appends after the `length` events already read, and keeps the call's summary in step. */
  append(length: number, events: readonly CallEvent[], outcome: CallOutcome): Promise<void>

  /** `withFreeSince` where no place is known, and whoever has been free longest is rung. */
  standing(now: Date, withFreeSince: boolean): Promise<Standing>
  /** Holds a conseiller and their phone for this call; `false` when another call was first. */
  reserve(reservation: Reservation): Promise<boolean>
  /** Whether this call still holds the conseiller of an attempt. */
  holds(attempt: number): Promise<boolean>
  renew(attempt: number, until: Date, accepted: boolean): Promise<void>
  /** Frees the conseiller of one attempt; with `restUntil` they rest before the next call. */
  release(attempt: number, now: Date, restUntil: Date | null): Promise<void>

  /** Counts a missed call and gives how many in a row that makes. */
  miss(conseillerId: string, now: Date): Promise<number>
  forgetMisses(conseillerId: string, now: Date): Promise<void>
  pause(conseillerId: string, channel: string, now: Date): Promise<void>
  flagNumber(conseillerId: string, now: Date): Promise<void>
  /** A conseiller said so, on the telephone: the last word wins. */
  setAvailability(
    conseillerId: string,
    state: AvailabilityState,
    until: Date | null,
    channel: string,
    now: Date
  ): Promise<void>
  /** @see OfferStore.takeUp */
  takeUp(conseillerId: string, now: Date): Promise<boolean>

  /** Somebody has spoken with a conseiller: what they were promised to be called back for is done, but for one promise. */
  served(callerHash: string, now: Date, except: string | null): Promise<void>
  /** Records the one activity of this call, or refines its duration. Nothing else ever changes here. */
  recordActivite(activite: Activite, now: Date): Promise<void>
  promise(offer: Offer): Promise<Kept>
  /** Its conseiller is to be told; the same notice twice is told once. */
  notify(notice: Notice): Promise<void>
  send(message: OutboxMessage): Promise<void>
}

/** One line of a call's account, for other systems. */
export interface CallSummary {
  readonly callSid: string
  readonly events: readonly CallEvent[]
}

/** The store went while a turn was under way. Nothing of it was done without the store: who asks again is answered without it. */
export class StoreLost extends Error {
  constructor(cause: unknown) {
    super('the store was lost during a turn', { cause })
    this.name = 'StoreLost'
  }
}

export interface CallStore {
  /** @throws {StoreLost} where several processes share a store that went meanwhile: another one may know the call better */
  turn<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T>
  /** Whether this process alone knows how the call stands: the store is gone, or has not been told yet. */
  keptHere?(callSid: string): boolean
  find(callSid: string): Promise<CallSummary | null>
  /** Live reservations whose lease has ended are released; gives how many. */
  releaseExpired(now: Date): Promise<number>
  /** Calls that have not been told as ended, and of which nothing was heard since `before`. */
  silentSince(before: Date): Promise<string[]>
  /** Takes away the answers given before an instant to calls that are over: nobody asks for them again. */
  forgetAnswers(before: Date): Promise<void>
  /** The newest event of all, messages among them, for the test clock. */
  newestEventAt(): Promise<Date | null>
  /** Conseillers in a conversation or being rung now. */
  inCall(conseillerId: string, now: Date): Promise<boolean>
  standing(now: Date): Promise<Standing>
}
