import { distanceMeters, type Position } from '../values/position'
import type { Entry, Gazetteer } from './gazetteer'
import type { Place } from './place'

/** Further than this from every commune is the sea, or another country. */
const FAR_METERS = 30_000
/** A degree of latitude is nowhere shorter: further apart than this, two points are far. */
const FAR_DEGREES = 0.28

/**
 * The commune, or the arrondissement of Paris, Lyon or Marseille, whose middle is nearest to a position; `null` where there is
 * none. Near enough to look for a permanence, and all that is kept of where somebody is.
 */
export function nearestPlace({ communes, arrondissements }: Gazetteer, from: Position): Place | null {
  let nearest: Place | null = null
  let least = FAR_METERS
  const look = ({ place }: Entry) => {
    if (Math.abs(place.latitude - from.latitude) > FAR_DEGREES) return
    const meters = distanceMeters(from, place)
    if (meters > least) return
    nearest = place
    least = meters
  }
  for (const entry of communes) look(entry)
  for (const entry of arrondissements) look(entry)
  return nearest
}
