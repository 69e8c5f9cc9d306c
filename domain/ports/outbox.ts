/** A short message to send, once. `id` is its identity: the same twice is one. */
export interface OutboxMessage {
  readonly id: string
  readonly kind: 'sms'
  readonly recipient: string
  readonly body: string
  readonly dueAt: Date
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
