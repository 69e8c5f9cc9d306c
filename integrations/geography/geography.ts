import { codeIndexOf } from '../../domain/places/code-index'
import { placeWith } from '../../domain/places/gazetteer'
import type { Place, PlaceReading } from '../../domain/places/place'
import { readTable } from './table'

/** How words are to be read. */
export interface ReadOptions {
  /**
   * The words answer « where are you? »: anything that may be a place is taken for one. Else they are whole sentences,
   * where only what is clearly said as a place is one. `false` when absent.
   */
  readonly asked?: boolean
  /** Only these communes are looked up. */
  readonly among?: readonly Place[]
  /** Code of the département where the caller probably is: it settles doubts, never contradicts what was said. */
  readonly hintDepartement?: string
}

/** Reference geography: communes by their codes, by their names, and from words as they come. */
export interface Geography {
  /** A commune, or an arrondissement of Paris, Lyon or Marseille; `null` for any other code. */
  byCodeInsee(code: string): Place | null
  /** Most populous first, each with this code as its `codePostal`; empty for a code of nowhere. */
  byCodePostal(code: string): readonly Place[]
  /** Never throws, whatever the words. */
  read(said: string, options?: ReadOptions): PlaceReading
}

/**
 * Loads the table of communes made by `scripts/build-geography.cjs`: about 200 ms and 40 MB, once for each process.
 *
 * @throws {GeographyError} when the file is missing or is no such table
 */
export function loadGeography(file: string): Geography {
  const codes = codeIndexOf(readTable(file))
  return {
    byCodeInsee: code => codes.byCodeInsee(code)?.place ?? null,
    byCodePostal: code => codes.byCodePostal(code).map(entry => placeWith(entry, code)),
    read: said => {
      const code = /(?<!\d)\d{5}(?!\d)/.exec(said)?.[0]
      if (!code) return { kind: 'none' }
      const places = codes.byCodePostal(code).map(entry => placeWith(entry, code))
      const [only] = places
      if (!only) return { kind: 'unknown', why: 'no-such-code' }
      return places.length === 1
        ? { kind: 'one', place: only, certainty: 'exact' }
        : { kind: 'several', places, why: 'shared-code' }
    }
  }
}
