import type { Place, PlaceReading } from '../places/place'

/** Reference geography: from words to a commune. */
export interface Places {
  read(said: string, options: { asked: boolean; among?: readonly Place[] }): PlaceReading
  byCodeInsee(code: string): Place | null
  byCodePostal(code: string): readonly Place[]
}
