import { instantMsAt, wallMinutesAt } from '../values/zone'
import type { Opening } from './opening-hours'
import { openingOf, type Station } from './station'

/** What was computed of each station's opening, kept for as long as it holds. Filled as it is asked. */
export interface KnownOpenings {
  readonly stations: readonly Station[]
  /** The instants (ms) from and until which it holds. */
  readonly from: Float64Array
  readonly until: Float64Array
  /** The last instant (ms) at which somebody can still be rung there; 0 while closed or unknown. */
  readonly lastRing: Float64Array
  readonly openings: (Opening | undefined)[]
}

/** A conseiller must still be there for at least so long. @see CONTRACT, "Can be rung" */
export const MINUTES_LEFT = 10

const MS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1_440
const UNKNOWN: Opening = { kind: 'unknown' }

export const openingsOf = (stations: readonly Station[]): KnownOpenings => ({
  stations,
  from: new Float64Array(stations.length).fill(Infinity),
  until: new Float64Array(stations.length),
  lastRing: new Float64Array(stations.length),
  openings: new Array<Opening | undefined>(stations.length).fill(undefined)
})

/** Whether the station at `index` is open at `at` with ten minutes left. */
export function answersAt(
  { openings }: { readonly openings: KnownOpenings },
  index: number,
  at: Date
): boolean {
  const now = at.getTime()
  if (!holdsAt(openings, index, now)) compute(openings, index, at)
  return now <= (openings.lastRing[index] ?? 0)
}

/** Whether the station at `index` is open at `at`, until when, or from when. */
export function openingNow(
  { openings }: { readonly openings: KnownOpenings },
  index: number,
  at: Date
): Opening {
  const known = holdsAt(openings, index, at.getTime())
    ? openings.openings[index]
    : compute(openings, index, at)
  return known ?? UNKNOWN
}

const holdsAt = ({ from, until }: KnownOpenings, index: number, now: number) =>
  now >= (from[index] ?? Infinity) && now < (until[index] ?? 0)

function compute(known: KnownOpenings, index: number, at: Date): Opening | undefined {
  const station = known.stations[index]
  if (!station) return undefined
  const now = at.getTime()
  const opening = openingOf(station, at)
  known.openings[index] = opening
  known.lastRing[index] =
    opening.kind === 'open' ? opening.closesAt.getTime() - MINUTES_LEFT * MS_PER_MINUTE : 0
  known.from[index] = now
  known.until[index] = Math.min(changeOf(opening), unforetold(station, now))
  return opening
}

function changeOf(opening: Opening): number {
  if (opening.kind === 'open') return opening.closesAt.getTime()
  return (opening.kind === 'closed' && opening.opensAt?.getTime()) || Infinity
}

/**
 * When an opening may change without having told so. A presence begins or ends, and dated hours are no longer known, at the
 * midnight of the place; what a source leaves in doubt begins and ends at any minute.
 */
function unforetold({ zone, slots }: Station, now: number): number {
  if (slots.some(({ hours }) => hours.kind !== 'unknown' && hours.doubts)) {
    return (Math.floor(now / MS_PER_MINUTE) + 1) * MS_PER_MINUTE
  }
  const day = Math.floor(wallMinutesAt(zone, now) / MINUTES_PER_DAY)
  return instantMsAt(zone, (day + 1) * MINUTES_PER_DAY)
}
