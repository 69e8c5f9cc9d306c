import type { Hours } from '../../domain/permanences/opening-hours'
import type { Places } from '../../domain/ports/places'
import type { Fault } from './wording'

/** What a file holds. `items` empty means that nothing could be read: then nothing must change. */
export interface Parsed<T> {
  readonly items: readonly T[]
  /** Rows below the header, good or not. */
  readonly rows: number
  /** In the order of the file. */
  readonly faults: readonly Fault[]
}

/**
 * Reads OSM opening_hours, or hours typed in French, for a place of a département (`59`, `2A`, `974`). `fault` says in French why nothing
 * could be read (hours are then unknown) or what was guessed; `null` when all is well, and for `''`.
 */
export type CompileHours = (
  horaires: string,
  departement: string
) => {
  /** What to keep: in OSM's words where it was French. */
  readonly horaires: string
  readonly hours: Hours
  readonly fault: string | null
  /** Read as it is written, and perhaps not as it was meant. */
  readonly remark?: string
}

/** Reference geography, as far as a directory needs it; with `read`, names are found beyond their code postal. */
export type Communes = Pick<Places, 'byCodeInsee' | 'byCodePostal'> & Partial<Pick<Places, 'read'>>

/** Called now and then while a long file is read. */
export type Progress = (rowsDone: number, rows: number) => void
