import type { Day } from '../values/day'
import { distanceMeters, type Position } from '../values/position'
import { departementOf, localTimeIn, zoneOf } from '../values/zone'
import type { Conseiller } from './conseiller'
import { type Hours, type Opening, openingAt } from './opening-hours'
import type { Permanence } from './permanence'
import type { Presence } from './presence'

/** When a conseiller is at a permanence: one row of presences. */
interface Slot {
  readonly hours: Hours
  readonly validFrom: Day | null
  readonly validUntil: Day | null
}

/** One conseiller at one permanence, or a permanence without any. What is nearest or not is a station. */
export interface Station {
  readonly permanence: Permanence
  readonly conseiller: Conseiller | null
  /** True when no presence hours are given: those of the place serve, and the caller is told. */
  readonly placeHours: boolean
  readonly zone: string
  readonly departement: string
  readonly slots: readonly Slot[]
}

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
  /** For each station, the instant (ms) from and until which `answers` holds. Filled as it is asked. */
  readonly known: { readonly from: Float64Array; readonly until: Float64Array; readonly answers: Uint8Array }
}

/** A conseiller must still be there for at least so long. @see CONTRACT, "Can be rung" */
export const MINUTES_LEFT = 10

export function directoryOf(source: {
  readonly permanences: readonly Permanence[]
  readonly conseillers: readonly Conseiller[]
  readonly presences: readonly Presence[]
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
  const stations: Station[] = []
  const withConseiller = new Set<string>()
  for (const rows of tied.values()) {
    const [first] = rows
    const permanence = first && permanences.get(first.permanenceId)
    if (!first || !permanence) continue
    withConseiller.add(permanence.id)
    stations.push(stationOf(permanence, conseillers.get(first.conseillerId) ?? null, rows))
  }
  const staffed = stations.length
  for (const permanence of source.permanences) {
    if (!withConseiller.has(permanence.id)) stations.push(stationOf(permanence, null, []))
  }
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
    known: {
      from: new Float64Array(stations.length).fill(Infinity),
      until: new Float64Array(stations.length),
      answers: new Uint8Array(stations.length)
    }
  }
}

function stationOf(
  permanence: Permanence,
  conseiller: Conseiller | null,
  rows: readonly Presence[]
): Station {
  const departement = departementOf(permanence.codeInsee ?? permanence.codePostal)
  const slots: Slot[] = rows.map(row => ({
    hours: row.hours ?? permanence.hours,
    validFrom: row.validFrom,
    validUntil: row.validUntil
  }))
  return {
    permanence,
    conseiller,
    placeHours: rows.some(row => row.hours === null),
    zone: zoneOf(departement),
    departement,
    slots: slots.length > 0 ? slots : [{ hours: permanence.hours, validFrom: null, validUntil: null }]
  }
}

const isValid = (slot: Slot, day: Day) =>
  (slot.validFrom === null || slot.validFrom <= day) && (slot.validUntil === null || day <= slot.validUntil)

/**
 * Whether a station is open at an instant, until when, or from when. Several slots are read as one timetable.
 * Unknown hours stay unknown: never taken for closed, never rung.
 */
export function openingOf(station: Station, at: Date): Opening {
  const opening = mergedOpening(station, at)
  if (opening.kind !== 'open' || station.slots.length === 1) return opening
  // A slot may begin where another ends: the conseiller does not leave between the two.
  let { closesAt } = opening
  for (let joined = 0; joined < MAX_JOINED; joined++) {
    const next = mergedOpening(station, closesAt)
    if (next.kind !== 'open' || next.closesAt <= closesAt) break
    closesAt = next.closesAt
  }
  return { kind: 'open', closesAt }
}

/** Slots that follow each other without a pause: more than a day has. */
const MAX_JOINED = 12

function mergedOpening(station: Station, at: Date): Opening {
  let closesAt: Date | null = null
  let opensAt: Date | null = null
  let known = false
  for (const slot of station.slots) {
    const opening = slotOpening(station, slot, at)
    if (opening.kind === 'unknown') continue
    known = true
    if (opening.kind === 'open') {
      if (!closesAt || opening.closesAt > closesAt) closesAt = opening.closesAt
    } else if (opening.opensAt && (!opensAt || opening.opensAt < opensAt)) opensAt = opening.opensAt
  }
  if (closesAt) return { kind: 'open', closesAt }
  return known ? { kind: 'closed', opensAt } : { kind: 'unknown' }
}

function slotOpening(station: Station, slot: Slot, at: Date): Opening {
  const where = { zone: station.zone, departement: station.departement }
  const opening = openingAt(slot.hours, at, where)
  if (opening.kind === 'unknown') return opening
  const { day } = localTimeIn(station.zone, at)
  if (opening.kind === 'open' && isValid(slot, day)) return opening
  // Outside its validity a slot is closed; its next opening counts only on a day when it is valid.
  let next = opening.kind === 'open' ? nextAfter(slot.hours, opening.closesAt, where) : opening.opensAt
  if (slot.validFrom && next && localTimeIn(station.zone, next).day < slot.validFrom) {
    const eve = new Date(Date.parse(`${slot.validFrom}T00:00:00Z`) - 24 * 3_600_000)
    next = nextAfter(slot.hours, eve, where)
    for (let tries = 0; next && tries < 20 && localTimeIn(station.zone, next).day < slot.validFrom; tries++) {
      next = nextAfter(slot.hours, new Date(next.getTime() + 3_600_000), where)
    }
  }
  return { kind: 'closed', opensAt: next && isValid(slot, localTimeIn(station.zone, next).day) ? next : null }
}

function nextAfter(hours: Hours, from: Date, where: { zone: string; departement: string }): Date | null {
  const opening = openingAt(hours, from, where)
  if (opening.kind === 'closed') return opening.opensAt
  return opening.kind === 'open' ? from : null
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

/**
 * The `limit` stations nearest to a point among those wanted, nearest first; equal distances in the order of their ids.
 * `isWanted` is asked only of those that are near enough to matter.
 * @param among  how many of the first stations to look at; all of them by default
 */
export function nearestStations(
  directory: Directory,
  from: Position,
  limit: number,
  isWanted: (index: number) => boolean,
  among: number = directory.stations.length
): Near[] {
  const [x, y, z] = vectorOf(from)
  const { vectors, stations } = directory
  const best: { index: number; closeness: number }[] = []
  for (let index = 0; index < among; index++) {
    const at = index * 3
    // The cosine of the arc between the two points: larger is nearer. NaN without a position: never larger.
    const closeness = (vectors[at] ?? NaN) * x + (vectors[at + 1] ?? NaN) * y + (vectors[at + 2] ?? NaN) * z
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
