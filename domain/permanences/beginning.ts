import type { Conseiller } from './conseiller'
import type { Directory } from './directory'
import { openingOf, type Station } from './station'

/** A conseiller who is about to receive. */
export interface Beginning {
  readonly conseiller: Conseiller
  readonly station: Station
  readonly opensAt: Date
}

/**
 * Who begins to receive within `leadMinutes`, once for each conseiller: somebody who goes from one place to another is told of
 * the first. Hours that are unknown begin nothing.
 */
export function beginningSoon(directory: Directory, now: Date, leadMinutes: number): Beginning[] {
  const latest = now.getTime() + leadMinutes * 60_000
  const first = new Map<string, Beginning>()
  const there = new Set<string>()
  for (const station of directory.stations.slice(0, directory.staffed)) {
    const { conseiller } = station
    if (!conseiller) continue
    const opening = openingOf(station, now)
    // Whoever receives elsewhere until then is in their day already.
    if (opening.kind === 'open') there.add(conseiller.id)
    if (opening.kind !== 'closed' || !opening.opensAt || opening.opensAt.getTime() > latest) continue
    const known = first.get(conseiller.id)
    if (!known || opening.opensAt < known.opensAt) {
      first.set(conseiller.id, { conseiller, station, opensAt: opening.opensAt })
    }
  }
  return [...first.values()].filter(({ conseiller }) => !there.has(conseiller.id))
}
