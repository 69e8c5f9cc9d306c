import type { Offer } from './offers'
import type { OutboxMessage } from './outbox'

/** A promise to call somebody back that may be tried now. */
export interface DueCallBack {
  readonly offer: Offer
  /** Conseillers rung for it before. */
  readonly tried: readonly string[]
}

/** One try to keep a promise: the line calls a conseiller, who accepts by a key, and then the citizen, who does too. */
export interface CallBackTry {
  readonly id: string
  readonly offerId: string
  readonly conseillerId: string
  /** `intended`: written before telephony is asked, so that a lost answer is looked for. */
  readonly state: 'intended' | 'placed' | 'over'
  readonly at: Date
  /** When it is looked at again if nothing is heard of it. */
  readonly checkAt: Date
  readonly callSid: string | null
}

/** What a webhook of a try needs to know. */
export interface KnownTry extends CallBackTry {
  /** The number to call, E.164; `null` once the promise is over. */
  readonly phone: string | null
  /** The promise was asked for by WhatsApp, from this number. */
  readonly writtenBy: Offer['writtenBy']
}

export interface CallBackStore {
  /** Promises whose turn it is: none of them is under way, nor tried a moment ago. */
  due(now: Date, limit: number): Promise<DueCallBack[]>
  /**
   * Writes that telephony is about to be asked for a call. `false` when the promise is under way already, or when any process
   * asked for one less than `paceMs` ago: telephony takes one call a second.
   */
  intend(attempt: Omit<CallBackTry, 'state' | 'callSid'>, realNow: Date, paceMs: number): Promise<boolean>
  underWay(): Promise<CallBackTry[]>
  find(id: string): Promise<KnownTry | null>
  /** Telephony took the call. `false` when another one is known for this try. */
  placed(id: string, callSid: string, checkAt: Date): Promise<boolean>
  checkLater(id: string, checkAt: Date): Promise<void>
  /** Telephony did not carry it out: as if it had never been tried. */
  drop(id: string): Promise<void>
  /** It came to nothing; the promise is tried again from `againAt`. Gives how many tries that makes. */
  over(id: string, againAt: Date): Promise<number>
  /** The promise is kept: the two have spoken. */
  keep(offerId: string): Promise<void>
  /**
   * The promise has failed, and the person is told so. Where they cannot be, a conseiller is: it becomes theirs to judge.
   */
  giveUp(offerId: string, told: OutboxMessage | null, now: Date): Promise<void>
  isKnown(callSid: string): Promise<boolean>
}
