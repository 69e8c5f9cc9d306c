/** A piece of work done for a call, as whoever follows the call from machine to machine sees it. */
export interface Span {
  /** The pseudonym of the call: all that was done for it is one trace. */
  readonly call: string
  /** What was asked: a step of the line, never a word of anybody. */
  readonly name: string
  readonly startedAt: Date
  readonly endedAt: Date
  readonly failed: boolean
}

/** Where pieces of work are told. Never waited for, and lost rather than kept waiting. */
export interface Traces {
  span(span: Span): void
}
