import { distanceMeters } from '../values/position'
import type { Finding } from './findings'
import type { Entry, Gazetteer } from './gazetteer'

/** « à côté de Lyon » reaches so far, and so do the hills between two towns. */
const BESIDE_METERS = 35_000
/** « Entre Tours et Orléans »: half of the way, and a little more; never across the country. */
const WIDER = 1.15
const FURTHEST_METERS = 80_000
/** A degree of latitude is nowhere shorter. */
const METERS_PER_DEGREE = 110_500

/** A place said to tell where another one is: « à côté de Lyon », « vers Lyon », « je travaille à Metz ». */
export const isLandmark = ({ cue: { role, strength, preposition } }: Finding): boolean =>
  role === 'near' || role === 'work' || role === 'birth' || (preposition === 'vers' && strength < 2)

type Town = Pick<Finding, 'entries'>

/** Whether an entry lies around one of the towns that were said for orientation, or between them. */
export function isBeside(entry: Entry, landmarks: readonly Town[]): boolean {
  const towns = landmarks.flatMap(({ entries }) => entries)
  const [one, other] = towns
  const between = one && other && towns.length === 2 ? distanceMeters(one.place, other.place) / 2 : 0
  const reach = Math.max(BESIDE_METERS, Math.min(between * WIDER, FURTHEST_METERS))
  return towns.some(
    ({ place }) =>
      Math.abs(place.latitude - entry.place.latitude) * METERS_PER_DEGREE < reach &&
      distanceMeters(place, entry.place) < reach
  )
}

/** The communes around the towns that were said for orientation, without these towns. */
export function communesBeside({ communes }: Gazetteer, landmarks: readonly Town[]): Set<Entry> {
  const own = new Set(landmarks.flatMap(({ entries }) => entries))
  return new Set(communes.filter(entry => !own.has(entry) && isBeside(entry, landmarks)))
}
