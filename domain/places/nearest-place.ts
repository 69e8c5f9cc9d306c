import { offshoreAt } from '../values/land'
import { distanceMeters, type Position } from '../values/position'
import type { Entry, Gazetteer } from './gazetteer'
import { islandsOf } from './islands'
import type { Place } from './place'

/** Further than this from every commune is the sea, or another country. */
const FAR_METERS = 30_000
/** A degree of latitude is nowhere shorter: further apart than this, two points are far. */
const FAR_DEGREES = 0.28

/**
 * A position with the commune, or the arrondissement of Paris, Lyon or Marseille, whose middle is nearest to it; `null` where
 * none is near.
 */
export function nearestPlace(gazetteer: Gazetteer, from: Position): Place | null {
  const offshore = offshoreAt(from)
  const island = offshore && islandsOf(gazetteer).find(({ land }) => land === offshore)
  if (island) return at(from, island.place)
  const { communes, arrondissements } = gazetteer
  let nearest: Entry | undefined
  let least = FAR_METERS
  for (const entries of [communes, arrondissements]) {
    for (const entry of entries) {
      if (Math.abs(entry.place.latitude - from.latitude) > FAR_DEGREES) continue
      const meters = distanceMeters(from, entry.place)
      if (meters > least) continue
      nearest = entry
      least = meters
    }
  }
  return nearest ? at(from, nearest.place) : null
}

const at = ({ latitude, longitude }: Position, place: Place): Place => ({ ...place, latitude, longitude })
