import type { CallEvent } from '../calls/call'
import type { Held } from '../calls/held'
import type { AvailabilityState } from './availability'
import type { Offer } from './offers'

export interface SaidAvailability {
  readonly conseillerId: string
  readonly state: AvailabilityState
  readonly until: Date | null
  readonly channel: string
}

/** One webhook that was answered while the store was gone: all that it changed, to be written there once it is back. */
export interface JournalledTurn {
  /** Its identity: the same twice is one. */
  readonly id: string
  readonly callSid: string
  readonly at: Date
  readonly events: readonly CallEvent[]
  readonly answers: readonly { readonly question: string; readonly body: string }[]
  readonly promises: readonly Offer[]
  /** What conseillers said of themselves. */
  readonly availability: readonly SaidAvailability[]
  /** Whom the call held after it, who was rung before the store went too; unknown of a turn that asked nothing of the call. */
  readonly held?: readonly Held[]
}

/** Whom a journalled call rings or talks with, the store still holds for another one: nothing of its last turn is written yet. */
export class StillHeld extends Error {
  constructor() {
    super('whom the call holds is held for another one in the store')
    this.name = 'StillHeld'
  }
}

/** Where turns wait for the store: on the disk of this process, flushed before the caller hears the answer. */
export interface Journal {
  /** Resolves once the turn is on disk. */
  append(turn: JournalledTurn): Promise<void>
  /** How many turns are not in the store yet. */
  size(): number
  /** Turns of a call that are not in the store yet, oldest first; those of an earlier process of this machine among them. */
  waiting(callSid: string): readonly JournalledTurn[]
  /** Calls of which turns wait, in the order in which they came here. */
  calls(): Iterable<string>
  /** The turn is in the store. */
  settle(id: string): Promise<void>
  /** Another process of this machine left turns behind and is no more: they are ours from now on. All of a file at once. */
  adopt(): Promise<void>
  /** Such a file is being read: nobody knows yet what waits in it. */
  isAdopting(): boolean
  close(): Promise<void>
}
