/** What stands in the store at an instant, in counts that name nobody. */
export interface Measures {
  /** Calls of the last ten minutes, by outcome. */
  readonly recentOutcomes: ReadonlyMap<string, number>
  readonly callsUnderWay: number
  /** Conseillers held by a call: rung, and talking. */
  readonly heldRinging: number
  readonly heldTalking: number
  /** Messages that should have left by now, and for how long the oldest one waits. */
  readonly outboxDue: number
  readonly outboxOldestSeconds: number
  /** Promises to callers, by kind. */
  readonly offers: readonly { readonly kind: string; readonly open: number; readonly overdue: number }[]
}
