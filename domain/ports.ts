import type { Activite } from './activites/activite'
import type { CallEvent, PromiseKind } from './calls/call'
import type { Standing } from './calls/candidates'
import type { CallOutcome } from './calls/outcome'
import type { Conseiller } from './permanences/conseiller'
import type { Directory } from './permanences/directory'
import type { Permanence } from './permanences/permanence'
import type { Presence } from './permanences/presence'
import type { Place, PlaceReading } from './places/place'
import type { Day } from './values/day'

/** What time it is. The only clock: nothing else reads the machine's. */
export interface Clock {
  now(): Date
}

/** The line's own words for personal data: a number is kept only under a keyed hash. */
export interface Pseudonyms {
  /** HMAC of a caller's number, for statistics that never lead back to it. */
  caller(e164: string): string
  /** HMAC of a call's identifier, for an activity. */
  call(callSid: string): string
}

/** Reference geography: from words to a commune. */
export interface Places {
  read(said: string, options: { asked: boolean; among?: readonly Place[] }): PlaceReading
  byCodeInsee(code: string): Place | null
  byCodePostal(code: string): readonly Place[]
}

/** The directory as routing reads it: always whole, refreshed when an import was committed. */
export interface DirectoryPort {
  current(): Directory
}

/** A conseiller held for a call. */
export interface Reservation {
  readonly attempt: number
  readonly conseillerId: string
  readonly phone: string
  readonly now: Date
  readonly until: Date
}

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
  readonly recording: { readonly sid: string; readonly url: string; readonly seconds: number } | null
  readonly place: Place | null
  readonly need: string | null
}

/** A short message to send, once. `id` is its identity: the same twice is one. */
export interface OutboxMessage {
  readonly id: string
  readonly kind: 'sms'
  readonly recipient: string
  readonly body: string
  readonly dueAt: Date
}

export type AvailabilityState = 'available' | 'paused'

/** Whether a conseiller takes calls, said last by whom. One truth for every channel. */
export interface Availability {
  readonly state: AvailabilityState
  readonly until: Date | null
  readonly since: Date | null
  readonly channel: string
  readonly missedInARow: number
  /** The number could not be reached at all: to be checked. */
  readonly numberFailedAt: Date | null
}

/**
 * One webhook of one call: everything below is one transaction, with the answer in it. Two webhooks of the same call wait
 * for each other.
 */
export interface CallTransaction {
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

  /** Records the one activity of this call, or refines its duration. Nothing else ever changes here. */
  recordActivite(activite: Activite, now: Date): Promise<void>
  promise(offer: Offer): Promise<void>
  send(message: OutboxMessage): Promise<void>
}

/** One line of a call's account, for other systems. */
export interface CallSummary {
  readonly callSid: string
  readonly events: readonly CallEvent[]
}

export interface CallStore {
  turn<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T>
  find(callSid: string): Promise<CallSummary | null>
  /** Live reservations whose lease has ended are released; gives how many. */
  releaseExpired(now: Date): Promise<number>
  /** Calls that have not been told as ended, and of which nothing was heard since `before`. */
  silentSince(before: Date): Promise<string[]>
  /** Takes away the answers given before an instant to calls that are over: nobody asks for them again. */
  forgetAnswers(before: Date): Promise<void>
  /** The newest event of all, for the test clock. */
  newestEventAt(): Promise<Date | null>
  /** Conseillers in a conversation or being rung now. */
  inCall(conseillerId: string, now: Date): Promise<boolean>
  standing(now: Date): Promise<Standing>
}

export interface Page<Item> {
  readonly items: Item[]
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null
}

export interface ActiviteFilter {
  readonly from?: Day
  readonly until?: Day
  readonly structureSiret?: string
  readonly conseillerId?: string
  readonly cursor?: string
  readonly limit: number
}

export interface ActiviteStore {
  /** A page; `null` for a cursor that no page gave. */
  list(filter: ActiviteFilter): Promise<Page<Activite> | null>
  find(id: string): Promise<Activite | null>
  /** The activity of a call, by the HMAC of its identifier. */
  findByCall(callSidHash: string): Promise<Activite | null>
  /** Writes the change and what was there before it. */
  change(
    id: string,
    author: string,
    now: Date,
    change: (activite: Activite) => Activite
  ): Promise<Activite | null>
}

export interface AvailabilityStore {
  find(conseillerId: string, now: Date): Promise<Availability>
  set(
    conseillerId: string,
    state: AvailabilityState,
    until: Date | null,
    channel: string,
    now: Date
  ): Promise<Availability>
}

export interface OfferStore {
  /** Takes the numbers away from promises made before an instant; those still open have failed. */
  forgetNumbers(before: Date): Promise<void>
  /** A page; `null` for a cursor that no page gave. */
  list(state: Offer['state'] | null, cursor: string | null, limit: number): Promise<Page<Offer> | null>
}

export interface Outbox {
  /** Messages due now, each given to one process only until `claimUntil`. */
  claim(now: Date, claimUntil: Date, limit: number): Promise<(OutboxMessage & { tries: number })[]>
  settle(
    id: string,
    outcome:
      | { state: 'sent' }
      | { state: 'failed'; error: string }
      | { state: 'retry'; at: Date; error: string }
  ): Promise<void>
}

export interface DirectoryStore {
  /** Changes at every import. */
  version(): Promise<string>
  load(): Promise<{ permanences: Permanence[]; conseillers: Conseiller[]; presences: Presence[] }>
  /** Adds or updates by id, in one transaction; real permanences take the demonstration away. */
  savePermanences(permanences: readonly Permanence[]): Promise<Saved>
  saveConseillers(conseillers: readonly Conseiller[]): Promise<Saved>
  /** Replaces all presences of the conseillers named. */
  savePresences(presences: readonly Presence[]): Promise<Saved>
  saveComptes(comptes: readonly Compte[]): Promise<Saved>
  /** The demonstration, where nothing was ever imported; `false` when something was. */
  seed(demonstration: {
    permanences: readonly Permanence[]
    conseillers: readonly Conseiller[]
    presences: readonly Presence[]
  }): Promise<boolean>
}

export interface Saved {
  readonly added: number
  readonly changed: number
  readonly same: number
}

export interface Compte {
  readonly courriel: string
  readonly role: 'conseiller' | 'coordinateur' | 'editeur' | 'anct' | 'admin'
  readonly structureSiret: string
}

/** Telephony's own account of a call, asked when its callbacks stay away. */
export interface TelephonyRest {
  /** `null` when telephony does not know the call. @throws when it does not answer */
  call(callSid: string): Promise<{ status: string; durationSeconds: number | null } | null>
  legs(parentCallSid: string): Promise<{ sid: string; status: string; durationSeconds: number | null }[]>
  sendSms(to: string, body: string): Promise<string>
}
