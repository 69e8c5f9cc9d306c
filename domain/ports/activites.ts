import type { Activite } from '../activites/activite'
import type { Day } from '../values/day'
import type { Page } from './pages'

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
