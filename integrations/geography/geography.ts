import { type BodyReader, bodyReaderOf } from '../../domain/bodies/read-body'
import { codeIndexOf } from '../../domain/places/code-index'
import { placeWith } from '../../domain/places/gazetteer'
import { nearestPlace } from '../../domain/places/nearest-place'
import type { Place, PlaceReading } from '../../domain/places/place'
import { placeReaderOf, type ReadOptions } from '../../domain/places/read-place'
import type { Position } from '../../domain/values/position'
import { readTable } from './table'

/** Reference geography: communes by their codes, by their names, and from words as they come. */
export interface Geography {
  /** A commune, or an arrondissement of Paris, Lyon or Marseille; `null` for any other code. */
  byCodeInsee(code: string): Place | null
  /** Most populous first, each with this code as its `codePostal`; empty for a code of nowhere. */
  byCodePostal(code: string): readonly Place[]
  /** A position that somebody shared, with its commune; `null` far from all of them. */
  near(position: Position): Place | null
  /**
   * The place in what was said or typed. Never throws, whatever the words; « several » most populous first.
   *
   * @param options  `asked` when the words answer « where are you? »
   */
  read(said: string, options?: ReadOptions): PlaceReading
  /** The body that somebody speaks of: a commune, an intercommunalité, a SIREN, « une association ». Never throws. */
  readBody: BodyReader
}

/**
 * Loads the table of communes made by `scripts/build-geography.cjs`, once for each process: about 30 MB. What misspelt
 * names need is made at the first of them, in about the time of the load, and is 7 MB more.
 *
 * @throws {GeographyError} when the file is missing or is no such table
 */
export function loadGeography(file: string): Geography {
  const gazetteer = readTable(file)
  const codes = codeIndexOf(gazetteer)
  const read = placeReaderOf(gazetteer, codes)
  return {
    byCodeInsee: code => codes.byCodeInsee(code)?.place ?? null,
    byCodePostal: code => codes.byCodePostal(code).map(entry => placeWith(entry, code)),
    near: position => nearestPlace(gazetteer, position),
    read,
    readBody: bodyReaderOf(gazetteer, read)
  }
}
