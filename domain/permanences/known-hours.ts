import { receivesPublic } from './access'
import type { Directory } from './directory'
import { metFrom } from './hours-there'
import { type Near, nearestStations, type Whereabouts } from './nearest'
import { openingNow } from './openings-known'

/** A place that opens later than this is named only when no other is. */
const SOON_MS = 7 * 86_400_000
/** Stations looked at for one place: several conseillers may receive at the same. */
const PER_PLACE = 6

/**
 * The nearest permanences of whose hours something true can be said, each named once, by the conseiller who is there first:
 * those open now or within a week, nearest first; where there is none, those that open later.
 * @param given  permanences that were named already
 */
export function nearestKnownHours(
  directory: Directory,
  from: Whereabouts,
  now: Date,
  limit: number,
  given: ReadonlySet<string> = new Set()
): Near[] {
  const within = (soonMs: number) => {
    const near = nearestStations(directory, from, limit * PER_PLACE, index => {
      const station = directory.stations[index]
      if (!station || given.has(station.permanence.id) || !receivesPublic(station.permanence)) return false
      const opening = openingNow(directory, index, now)
      if (opening.kind === 'open') return true
      return (
        opening.kind === 'closed' &&
        opening.opensAt !== null &&
        opening.opensAt.getTime() - now.getTime() <= soonMs
      )
    })
    const named = new Map<string, Near>()
    const metAt = (index: number) => metFrom(openingNow(directory, index, now))
    for (const one of near) {
      const { id } = one.station.permanence
      const known = named.get(id)
      if (!known || metAt(one.index) < metAt(known.index)) named.set(id, one)
    }
    return [...named.values()]
  }
  const soon = within(SOON_MS)
  return (soon.length > 0 ? soon : within(Infinity)).slice(0, limit)
}
