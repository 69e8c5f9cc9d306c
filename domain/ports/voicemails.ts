import type { Offer } from './offers'
import type { OutboxMessage } from './outbox'

export interface Sound {
  readonly bytes: Uint8Array
  readonly contentType: string
}

/** A message that somebody left, as it is kept for whoever may hear it. */
export interface KeptVoicemail extends Sound {
  readonly conseillerId: string | null
}

/** Messages left on the line: fetched from telephony, taken away there, kept here for a while. */
export interface VoicemailStore {
  /** Messages left that were not fetched yet. */
  unfetched(limit: number): Promise<Offer[]>
  /** Keeps the sound, writes what its conseiller is told, and ends the promise: all or nothing, once. */
  keep(offer: Offer, sound: Sound, keepUntil: Date, told: OutboxMessage | null): Promise<void>
  /** There is nothing to hear. */
  giveUp(offerId: string): Promise<void>
  /** Telephony's identifiers of recordings that are kept here and not yet taken away there. */
  undeleted(limit: number): Promise<string[]>
  deleted(recordingSid: string): Promise<void>
  find(offerId: string, now: Date): Promise<KeptVoicemail | null>
  forget(now: Date): Promise<void>
}
