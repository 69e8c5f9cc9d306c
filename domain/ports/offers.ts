import type { PromiseKind } from '../calls/call'
import type { Place } from '../places/place'
import type { Page } from './pages'

/**
 * Why a call-back stands in the place of what was promised.
 * - `sms-refused`: the SMS that was promised did not arrive;
 * - `wants-no-message`: nor will it, for the person has asked for no more messages;
 * - `unreached`: called back in vain three times, and the message that says so did not arrive, or could not be written.
 */
export type CallBackReason = 'sms-refused' | 'wants-no-message' | 'unreached'

/** Something owed to a caller, or told to a conseiller. */
export interface Offer {
  readonly id: string
  readonly kind: PromiseKind
  /** `proposed`: for a conseiller to take up, never carried out by itself. */
  readonly state: 'open' | 'done' | 'failed' | 'proposed'
  readonly callSid: string
  readonly conseillerId: string | null
  readonly createdAt: Date
  readonly dueAt: Date | null
  /** E.164, in clear only while the promise is open. */
  readonly phone: string | null
  /** The pseudonym of that number, for as long as it is kept: whoever is served meanwhile is not called back. */
  readonly callerHash?: string | null
  readonly recording: { readonly sid: string; readonly url: string; readonly seconds: number } | null
  readonly place: Place | null
  readonly need: string | null
  /** Asked for by WhatsApp, from this number: what is told of it goes there. */
  readonly writtenBy?: 'whatsapp' | null
  /** The number was typed or told: whoever asks may be somebody else. Not stored. */
  readonly isTyped?: boolean
  /** Absent of a promise that was made as it is. */
  readonly reason?: CallBackReason | null
}

/** Whose call-back is given up: the number they write from, and the promise made to them in writing. */
export interface GivenUp {
  readonly callerHash: string | null
  readonly offerId: string | null
}

export interface WhatWasGivenUp {
  /** How many call-backs were promised. */
  readonly promised: number
  /** One of them had begun: a telephone may ring already. */
  readonly isUnderWay: boolean
}

/** `too-many`: nothing was kept, for that number was called back as often as a day allows. */
export type Kept = 'kept' | 'too-many'

export interface OfferStore {
  /**
   * A conseiller wants to call back the person whose call they missed last: what was proposed is promised from now on, and the
   * line calls both. `false` when nobody is to be called back.
   */
  takeUp(conseillerId: string, now: Date): Promise<boolean>
  /** What is proposed to conseillers and can still be done, oldest first; `null`: what is proposed to nobody in particular. */
  proposed(conseillerIds: readonly string[] | null): Promise<readonly Offer[]>
  /** One of them; `null` when it is no longer proposed. */
  findProposed(id: string): Promise<Offer | null>
  /** Settles what is proposed: the line calls back from now on, or nobody will. `false` when it was settled before. */
  settleProposed(id: string, isTaken: boolean, now: Date): Promise<boolean>
  /** Takes the numbers away from promises made before an instant; those still open have failed. */
  forgetNumbers(before: Date): Promise<void>
  /** A page; `null` for a cursor that no page gave. */
  list(state: Offer['state'] | null, cursor: string | null, limit: number): Promise<Page<Offer> | null>
}
