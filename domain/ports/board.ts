import type { CallCount } from '../calls/board'
import type { CallFacts } from '../calls/facts'
import type { CallOutcome } from '../calls/outcome'
import type { Day } from '../values/day'
import type { CallSummary } from './calls'

/** The line at this moment. */
export interface LiveLine {
  /** Callers on the line who are neither rung for nor talking: saying what they need, or waiting for a turn. */
  readonly waiting: number
  readonly ringing: number
  readonly talking: number
}

/** What could not be served, and where. */
export interface Unserved {
  readonly departement: string | null
  readonly need: string | null
  readonly calls: number
}

/** The counts of the national team. Each call is counted once it is over, and again if more is learnt of it. */
export interface BoardStore {
  live(now: Date): Promise<LiveLine>
  /** Counts of a Paris day. */
  day(day: Day): Promise<readonly CallCount[]>
  unserved(day: Day): Promise<readonly Unserved[]>

  /** Calls that are over and not counted as they stand. */
  uncounted(
    limit: number
  ): Promise<readonly (CallSummary & { readonly outcome: CallOutcome; readonly asOf: Date })[]>
  count(facts: readonly { readonly facts: CallFacts; readonly asOf: Date }[]): Promise<void>
}
