import { type Land, landOf } from '../values/land'
import { distanceMeters, type Position } from '../values/position'
import type { Conseiller } from './conseiller'
import type { Absence, SpecialDays } from './exceptions'
import type { Permanence } from './permanence'
import type { Presence } from './presence'
import { openingOf, type Station, stationOf } from './station'

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
  /** Unit vectors of the stations, three numbers each; NaN without a position. */
  readonly vectors: Float64Array
  /** The land of each station, as its rank among `landRanks`. */
  readonly lands: Uint16Array
  readonly landRanks: ReadonlyMap<Land, number>
  /** For each station, the instant (ms) from and until which `answers` holds. Filled as it is asked. */
  readonly known: { readonly from: Float64Array; readonly until: Float64Array; readonly answers: Uint8Array }
}

/** A conseiller must still be there for at least so long. @see CONTRACT, "Can be rung" */
export const MINUTES_LEFT = 10

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
  const landRanks = new Map<Land, number>()
  const lands = Uint16Array.from(stations, ({ land }) => {
    const rank = landRanks.get(land) ?? landRanks.size
    landRanks.set(land, rank)
    return rank
  })
  const vectors = new Float64Array(stations.length * 3)
  for (const [index, { permanence }] of stations.entries()) {
    vectors.set(permanence.position ? vectorOf(permanence.position) : [NaN, NaN, NaN], index * 3)
  }
  return {
    stations,
    staffed,
    permanences,
    conseillers,
    demonstration: source.permanences.some(permanence => permanence.demonstration),
    vectors,
    lands,
    landRanks,
    known: {
      from: new Float64Array(stations.length).fill(Infinity),
      until: new Float64Array(stations.length),
      answers: new Uint8Array(stations.length)
    }
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

/** Whether the station at `index` is open at `at` with ten minutes left. Remembered until it changes. */
export function answersAt(directory: Directory, index: number, at: Date): boolean {
  const { from, until, answers } = directory.known
  const now = at.getTime()
  const knownFrom = from[index] ?? Infinity
  const knownUntil = until[index] ?? 0
  if (now >= knownFrom && now < knownUntil) return answers[index] === 1
  const station = directory.stations[index]
  if (!station) return false
  const opening = openingOf(station, at)
  const lastRing = opening.kind === 'open' ? opening.closesAt.getTime() - MINUTES_LEFT * 60_000 : 0
  const open = opening.kind === 'open' && now <= lastRing
  from[index] = now
  // Midnight and validity days can change the answer without an opening or a closing: an hour at most is remembered.
  const change =
    opening.kind === 'open'
      ? open
        ? lastRing + 1
        : opening.closesAt.getTime()
      : opening.kind === 'closed'
        ? (opening.opensAt?.getTime() ?? Infinity)
        : Infinity
  until[index] = Math.min(change, (Math.floor(now / 900_000) + 1) * 900_000)
  answers[index] = open ? 1 : 0
  return open
}

/** A station and how far it is, in metres of straight line; `null` where no place is known. */
export interface Near {
  readonly station: Station
  readonly index: number
  readonly distanceMeters: number | null
}

/** Where somebody is. The code of their commune tells on which island, or that they are on none. */
export interface Whereabouts extends Position {
  readonly codeInsee?: string
}

/** More than any difference of cosines: what is on the same land comes before all that is not. */
const SAME_LAND = 4
/** The rank of none. */
const NO_LAND = -1

/**
 * The `limit` stations nearest to a point among those wanted, nearest first; equal distances in the order of their ids. Where
 * the commune is known, those that are reached without crossing the sea come before all others.
 * `isWanted` is asked only of those that are near enough to matter.
 * @param among  how many of the first stations to look at; all of them by default
 */
export function nearestStations(
  directory: Directory,
  from: Whereabouts,
  limit: number,
  isWanted: (index: number) => boolean,
  among: number = directory.stations.length
): Near[] {
  const [x, y, z] = vectorOf(from)
  const { vectors, stations, lands, landRanks } = directory
  const land = (from.codeInsee === undefined ? undefined : landRanks.get(landOf(from.codeInsee))) ?? NO_LAND
  const best: { index: number; closeness: number }[] = []
  for (let index = 0; index < among; index++) {
    const at = index * 3
    // The cosine of the arc between the two points: larger is nearer. NaN without a position: never larger.
    const cosine = (vectors[at] ?? NaN) * x + (vectors[at + 1] ?? NaN) * y + (vectors[at + 2] ?? NaN) * z
    const closeness = lands[index] === land ? cosine + SAME_LAND : cosine
    const worst = best.length < limit ? -2 : (best[best.length - 1]?.closeness ?? -2)
    if (!(closeness > worst) || !isWanted(index)) continue
    let place = best.length
    while (place > 0 && comesBefore(closeness, index, best[place - 1], stations)) place--
    best.splice(place, 0, { index, closeness })
    if (best.length > limit) best.pop()
  }
  return best.flatMap(({ index }) => {
    const station = stations[index]
    const position = station?.permanence.position
    return station && position ? [{ station, index, distanceMeters: distanceMeters(from, position) }] : []
  })
}

function comesBefore(
  closeness: number,
  index: number,
  other: { index: number; closeness: number } | undefined,
  stations: readonly Station[]
): boolean {
  if (!other || closeness !== other.closeness) return other !== undefined && closeness > other.closeness
  return stationKey(stations[index]) < stationKey(stations[other.index])
}

/** A stable order among stations that are equally near. */
export const stationKey = (station: Station | undefined) =>
  station ? `${station.permanence.id}\n${station.conseiller?.id ?? ''}` : ''

function vectorOf({ latitude, longitude }: Position): [number, number, number] {
  const phi = (latitude * Math.PI) / 180
  const lambda = (longitude * Math.PI) / 180
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}
