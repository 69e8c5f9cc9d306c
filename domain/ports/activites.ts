import type { Activite, ActiviteStatus } from '../activites/activite'
import type { Day } from '../values/day'
import type { Page } from './pages'

export interface ActiviteFilter {
  readonly from?: Day
  /** Inclusive. */
  readonly until?: Day
  readonly structureSiret?: string
  readonly conseillerId?: string
  readonly status?: ActiviteStatus
  readonly cursor?: string
  readonly limit: number
}

/** One correction of an activity: who, when, and what it said before and after. */
export interface ActiviteChange {
  readonly at: Date
  readonly author: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

export interface KeptActivite {
  readonly activite: Activite
  readonly recordedAt: Date
  readonly changedAt: Date
}

export interface ActiviteStore {
  /** A page, in the order in which they began; `null` for a cursor that no page gave. */
  list(filter: ActiviteFilter): Promise<Page<Activite> | null>
  /** All of them in that order, read as they are taken: memory stays flat. */
  each(filter: Omit<ActiviteFilter, 'cursor' | 'limit'>): AsyncIterable<Activite>
  /** The same, with when each was written down and last corrected. */
  eachKept(filter: Omit<ActiviteFilter, 'cursor' | 'limit'>): AsyncIterable<KeptActivite>
  find(id: string): Promise<Activite | null>
  /** The activity of a call, by the HMAC of its identifier. */
  findByCall(callSidHash: string): Promise<Activite | null>
  /**
   * Records what was entered by hand. The same id a second time changes nothing, and gives what is there.
   * @param author  who entered it in the conseiller's stead: kept beside it, as a correction that changes nothing
   */
  record(activite: Activite, now: Date, author?: string | null): Promise<Activite>
  /** Writes the change and what was there before it. A change that changes nothing leaves no trace. */
  change(
    id: string,
    author: string,
    now: Date,
    change: (activite: Activite) => Activite
  ): Promise<Activite | null>
  /** Its corrections, oldest first. */
  changes(id: string): Promise<readonly ActiviteChange[]>
}
