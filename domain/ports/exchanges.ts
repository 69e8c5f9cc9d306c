import type { Activite } from '../activites/activite'
import type { Standing } from '../calls/candidates'
import type { Desk, Exchange } from '../exchanges/exchange'
import type { Kept, Offer } from './offers'
import type { OutboxMessage } from './outbox'

/** An exchange, with what its channel needs to reach the person. */
export interface KeptExchange extends Exchange {
  /** Whose written conversation it is: a pseudonym or an opaque id. @see IncomingMessage */
  readonly conversation: string
  /** E.164, or WhatsApp's address: in clear only while it is open. `null` on the web, where the page asks. */
  readonly recipient: string | null
}

/**
 * What the line itself says in an exchange, to either side.
 *
 * - `taken`: a conseiller has it; `let-go`: its conseiller fell silent, or cannot go on; `handed-on`: they passed it on;
 * - `nobody`: nobody took it, and a call-back was promised; `nobody-here`: nor could one be; `nobody-writes`: nor is one wanted;
 * - `ended`: its conseiller ended it; `silent`: silence did; `left`: the person did.
 */
export type LineWord =
  | 'taken'
  | 'let-go'
  | 'handed-on'
  | 'nobody'
  | 'nobody-here'
  | 'nobody-writes'
  | 'ended'
  | 'silent'
  | 'left'

interface Spoken {
  /** The channel's own id: the same twice is one. */
  readonly messageId: string
  /** Who holds the exchange then: whom a word of the line is for. */
  readonly conseillerId: string | null
  readonly at: Date
  /** They read in Teams: it is to be shown to them there. */
  readonly toShow: boolean
}

export type NewWords = Spoken &
  (
    | { readonly who: 'person' | 'conseiller'; readonly text: string }
    | { readonly who: 'line'; readonly text: LineWord }
  )

export type ExchangeWords = Omit<NewWords, 'toShow'> & {
  /** Its place among the others, from 1. */
  readonly seq: number
  /** It could not be delivered. */
  readonly undelivered: boolean
}

/** What one turn of an exchange reads and changes, all of it in one transaction. */
export interface ExchangeTransaction {
  /** The open exchange of a written conversation. From here on, nobody else changes it before this transaction ends. */
  ofConversation(conversation: string): Promise<KeptExchange | null>
  /** The same, by its id, whatever its state. */
  find(id: string): Promise<KeptExchange | null>
  open(exchange: KeptExchange): Promise<void>
  /** Of one that is over, whom it leads to is forgotten. */
  save(exchange: Exchange, now: Date): Promise<void>
  /** @returns its place; `null` when this message was said before, and nothing changes */
  say(id: string, words: NewWords): Promise<number | null>
  words(id: string, after: number): Promise<readonly ExchangeWords[]>
  standing(now: Date): Promise<Pick<Standing, 'paused' | 'heldConseillers'>>
  /** Those of them who look at the page of written conversations since an instant. */
  readers(conseillerIds: readonly string[], since: Date): Promise<ReadonlySet<string>>
  /** Those, by their Entra object ids, who talk with the bot of Teams. */
  inTeams(aadObjectIds: readonly string[]): Promise<ReadonlySet<string>>
  promise(offer: Offer): Promise<Kept>
  send(message: OutboxMessage): Promise<void>
  recordActivite(activite: Activite, now: Date): Promise<void>
  /** @see CallTransaction.served */
  served(callerHash: string, now: Date): Promise<void>
}

/** Words that a conseiller who reads in Teams has not been shown. */
export interface UntoldWords {
  readonly exchange: KeptExchange
  readonly conseillerId: string
  readonly words: ExchangeWords
}

export interface ExchangeStore {
  write<T>(work: (tx: ExchangeTransaction) => Promise<T>): Promise<T>
  /** Those that are open, the oldest first. */
  opened(limit: number): Promise<readonly KeptExchange[]>
  find(id: string): Promise<KeptExchange | null>
  words(id: string, after: number): Promise<readonly ExchangeWords[]>
  /** The newest exchange of a written conversation, for a page that asks for what is new in it. */
  latest(conversation: string): Promise<KeptExchange | null>
  /** @see ExchangeTransaction.inTeams */
  inTeams(aadObjectIds: readonly string[]): Promise<ReadonlySet<string>>
  /** The person's page asks for what is new. */
  pageLooked(exchange: KeptExchange, now: Date): Promise<void>
  /** What a conseiller holds. */
  heldBy(conseillerId: string): Promise<readonly KeptExchange[]>
  /** A conseiller looks at the page of written conversations. */
  look(conseillerId: string, now: Date): Promise<void>
  /** Whom an exchange was offered to in Teams. */
  offered(id: string): Promise<readonly { readonly conseillerId: string; readonly at: Date }[]>
  noteOffer(id: string, conseillerId: string, now: Date): Promise<void>
  /** What is to be shown in Teams, in order. */
  untold(limit: number): Promise<readonly UntoldWords[]>
  told(id: string, seq: number): Promise<void>
  /** Takes away the words of exchanges that were over by an instant, and what is left of those over by an earlier one. */
  forget(wordsBefore: Date, allBefore: Date): Promise<void>
}

/** What a conseiller did, and what became of it. */
export type Done =
  | { readonly kind: 'done'; readonly exchange: Exchange; readonly activite: Activite | null }
  /** Somebody else has it, or it is over. */
  | { readonly kind: 'not-theirs' }

export type Taken =
  | { readonly kind: 'theirs'; readonly exchange: Exchange; readonly words: readonly ExchangeWords[] }
  | { readonly kind: 'gone' }

export type Saying =
  | { readonly kind: 'said'; readonly exchange: Exchange; readonly words: readonly ExchangeWords[] }
  | { readonly kind: 'empty' }
  /** @param most  letters that fit the person's channel */
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-theirs' }

/** The conseiller's side of written conversations, the same in Teams and in the console. */
export interface ExchangeDesk {
  take(tx: ExchangeTransaction, id: string, conseillerId: string, desk: Desk, now: Date): Promise<Taken>
  say(
    tx: ExchangeTransaction,
    id: string,
    said: { readonly conseillerId: string; readonly messageId: string; readonly text: string },
    now: Date
  ): Promise<Saying>
  handOn(tx: ExchangeTransaction, id: string, conseillerId: string, now: Date): Promise<Done>
  end(tx: ExchangeTransaction, id: string, conseillerId: string, now: Date): Promise<Done>
}
