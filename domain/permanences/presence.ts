import type { Hours } from './opening-hours'

/** When one conseiller is at one permanence: a row of `presences.csv`. Without any row they are never rung. */
export interface Presence {
  readonly conseillerId: string
  readonly permanenceId: string
  /** OSM opening_hours of the conseiller there; `''` means the permanence's own hours, and the caller is told so. */
  readonly horaires: string
  /** `horaires` compiled, or `null` when the permanence's own hours serve. */
  readonly hours: Hours | null
  /** Days (`YYYY-MM-DD`) in the permanence's zone, inclusive; `null` is open ended. */
  readonly validFrom: string | null
  readonly validUntil: string | null
}
