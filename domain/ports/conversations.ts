import type { Activite } from '../activites/activite'
import type { Day } from '../values/day'
import type { ActiviteStore } from './activites'
import type { AvailabilityStore } from './availability'
import type { ExchangeTransaction } from './exchanges'
import type { GivenUp, Kept, Offer, OfferStore, WhatWasGivenUp } from './offers'
import type { OutboxMessage } from './outbox'

/** One message of a written conversation, whatever the channel. */
export interface IncomingMessage {
  /** Whose conversation: a pseudonym or an opaque id, never a telephone number. `sms:…`, `web:…`, `teams:…` */
  readonly conversation: string
  /** The channel's own id of the message: the same twice is one message. */
  readonly id: string
  readonly at: Date
}

/** A dialogue's state as it was kept, and by which version of the dialogue. */
export interface KeptState {
  readonly version: number
  readonly value: unknown
}

/**
 * One message of one conversation: everything below is one transaction, with the state and the replies in it. Two messages
 * of the same conversation wait for each other.
 */
export interface ConversationTransaction {
  /** What the message before left; `null` for a first message, or one after a long silence. */
  state(): Promise<KeptState | null>
  promise(offer: Offer): Promise<Kept>
  /** They are not to be called back any more: nothing is owed to them, nor proposed to a conseiller. */
  giveUpCallBacks(whose: GivenUp): Promise<WhatWasGivenUp>
  send(message: OutboxMessage): Promise<void>
  recordActivite(activite: Activite, now: Date): Promise<void>
  /** Whether a sender asked to get no more messages. @see OptOuts */
  isStopped(sender: string): Promise<boolean>
  setStopped(sender: string, stopped: boolean, at: Date): Promise<void>
  /** What a conseiller's command reads and changes, in this same transaction. */
  readonly conseillers: {
    readonly availability: AvailabilityStore
    readonly activites: Pick<ActiviteStore, 'list' | 'change'>
    readonly offers: Pick<OfferStore, 'takeUp'>
  }
  /** Written conversations that a conseiller has, or is looked for, in this same transaction. */
  readonly exchanges: ExchangeTransaction
  /** Counts messages to be paid for today; `false`, and nothing is counted, when they would pass the most for a day. */
  spend(day: Day, messages: number, most: number): Promise<boolean>
}

/** What a message led to. Plain data: it is kept as JSON, and no word of the person belongs in it. */
export interface Turned<Replies> {
  /** `null` when nothing is to be remembered. */
  readonly state: KeptState | null
  /** When the state may be forgotten. */
  readonly keepUntil: Date
  readonly replies: Replies
}

/** Written conversations, exactly once: for a message that comes again, what was replied the first time comes back. */
export interface ConversationStore {
  /**
   * Runs `work` unless the message was answered before. `work` awaits nothing but its transaction: what has to be asked of
   * the world is asked before.
   */
  turn<Replies>(
    message: IncomingMessage,
    work: (tx: ConversationTransaction) => Promise<Turned<Replies>>
  ): Promise<Replies>
  /** When this conversation was last written to us; `null` when that was long ago, or never. */
  lastHeardAt(conversation: string): Promise<Date | null>
  /** Takes away states that may be forgotten, and the replies to messages older than `repliesBefore`. */
  forget(now: Date, repliesBefore: Date): Promise<void>
}
