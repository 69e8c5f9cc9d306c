import type { Place } from '../places/place'
import type { Position } from '../values/position'

/** Where streets are. Never needed: a service that is slow, wrong or gone leaves the centre of the commune. */
export interface Addresses {
  /** `null` when nobody knows, or not in time. Never throws. */
  locate(street: string, commune: Place): Promise<Position | null>
}
