import type { Conseiller } from './conseiller'
import type { Absence, SpecialDays } from './exceptions'
import { arranged, type StationsOfLand } from './nearest'
import { type KnownOpenings, openingsOf } from './openings-known'
import type { Permanence } from './permanence'
import type { Presence } from './presence'
import { type Station, stationOf } from './station'

/** Everything that routing reads, laid out for it. Made once per change of the directory, never while a call waits. */
export interface Directory {
  /** Those with a conseiller first. */
  readonly stations: readonly Station[]
  /** How many stations have a conseiller. */
  readonly staffed: number
  readonly permanences: ReadonlyMap<string, Permanence>
  readonly conseillers: ReadonlyMap<string, Conseiller>
  /** True while only the demonstration directory is there. */
  readonly demonstration: boolean
  /** The stations by where they are. */
  readonly lands: readonly StationsOfLand[]
  readonly openings: KnownOpenings
}

export function directoryOf(source: {
  readonly permanences: readonly Permanence[]
  readonly conseillers: readonly Conseiller[]
  readonly presences: readonly Presence[]
  readonly absences?: readonly Absence[]
  readonly specialDays?: readonly SpecialDays[]
}): Directory {
  const permanences = new Map(source.permanences.map(permanence => [permanence.id, permanence]))
  const conseillers = new Map(source.conseillers.map(conseiller => [conseiller.id, conseiller]))
  const tied = new Map<string, Presence[]>()
  for (const presence of source.presences) {
    if (!permanences.has(presence.permanenceId) || !conseillers.has(presence.conseillerId)) continue
    const key = `${presence.permanenceId}\n${presence.conseillerId}`
    const rows = tied.get(key)
    if (rows) rows.push(presence)
    else tied.set(key, [presence])
  }
  const absences = grouped(source.absences ?? [], ({ conseillerId }) => conseillerId)
  const specialDays = grouped(source.specialDays ?? [], ({ permanenceId }) => permanenceId)
  const stationHere = (permanence: Permanence, conseiller: Conseiller | null, rows: readonly Presence[]) =>
    stationOf(
      permanence,
      conseiller,
      rows,
      (conseiller && absences.get(conseiller.id)) ?? [],
      specialDays.get(permanence.id) ?? []
    )
  const stations: Station[] = []
  const withConseiller = new Set<string>()
  for (const rows of tied.values()) {
    const [first] = rows
    const permanence = first && permanences.get(first.permanenceId)
    if (!first || !permanence) continue
    withConseiller.add(permanence.id)
    stations.push(stationHere(permanence, conseillers.get(first.conseillerId) ?? null, rows))
  }
  const staffed = stations.length
  for (const permanence of source.permanences) {
    if (!withConseiller.has(permanence.id)) stations.push(stationHere(permanence, null, []))
  }
  return {
    stations,
    staffed,
    permanences,
    conseillers,
    demonstration: source.permanences.some(permanence => permanence.demonstration),
    lands: arranged(stations, staffed),
    openings: openingsOf(stations)
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
