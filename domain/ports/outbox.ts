/** A short message to send, once. `id` is its identity: the same twice is one. */
export interface OutboxMessage {
  readonly id: string
  readonly kind: 'sms' | 'whatsapp' | 'teams'
  /** E.164; of WhatsApp, its address: `whatsapp:+33…`; of Teams, what the channel itself wrote, as is its body. */
  readonly recipient: string
  readonly body: string
  readonly dueAt: Date
}

/** A message that telephony sends. What goes to Teams has its own way: `TeamsOutbox`. */
export interface ClaimedMessage extends OutboxMessage {
  readonly kind: 'sms' | 'whatsapp'
  readonly tries: number
  /** What is not known of the try before this one: the message is looked for before it is sent again. */
  readonly doubt: Doubt
}

/** `lost`: a request was made and no answer came. `error`: telephony answered that it failed, which mostly means not sent. */
export type Doubt = 'none' | 'error' | 'lost'

export type SendOutcome =
  | { readonly state: 'sent'; readonly sid: string; readonly recipientHash: string }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'retry'; readonly at: Date; readonly error: string; readonly doubt: Doubt }

/** What telephony says of a message, in any order and as often as it likes. */
export interface DeliveryReport {
  readonly sid: string
  /** Our own identity of it, when the report carries it. */
  readonly id: string | null
  readonly status: string
  readonly errorCode: string | null
  /** Whom telephony says it went to, E.164; kept nowhere unless a promise is still owed to them. */
  readonly to: string | null
}

export interface Outbox {
  /** Messages for telephony due now, each given to one process only until `claimUntil`; from here on their answer counts as lost. */
  claim(now: Date, claimUntil: Date, limit: number): Promise<ClaimedMessage[]>
  /** A promise whose message has failed is owed in another way from then on. */
  settle(id: string, outcome: SendOutcome, now: Date): Promise<void>
  /** Whether telephony's identifier belongs to a message that is accounted for. */
  isKnown(sid: string): Promise<boolean>
  /** How many were sent to somebody since an instant. */
  sentSince(recipientHash: string, since: Date): Promise<number>
  /**
   * Takes note of how far a message got. A message that the person no longer wants is noted as their wish; one that WhatsApp
   * does not bring is sent once more, by SMS, where the person has a number.
   */
  report(report: DeliveryReport, now: Date): Promise<void>
  /** Takes away the numbers of messages that were sent before an instant and of which no end was told. */
  forgetNumbers(before: Date): Promise<void>
}
