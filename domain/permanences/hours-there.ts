import type { Opening } from './opening-hours'
import { openingOf, type Station } from './station'

/** What who goes to a place must know: when it is open, and when a conseiller is there, where that is not the same. */
export interface HoursThere {
  readonly place: Opening
  /** `null` where the opening of the place says it: nobody is expected there, or at the very same hours. */
  readonly conseiller: Opening | null
}

export function hoursThere(station: Station, at: Date): HoursThere {
  const opening = openingOf(station, at)
  if (!station.place) return { place: opening, conseiller: null }
  const place = openingOf(station.place, at)
  return { place, conseiller: isSame(place, opening) ? null : opening }
}

const instantOf = (opening: Opening) =>
  opening.kind === 'open' ? opening.closesAt : opening.kind === 'closed' ? opening.opensAt : null

const isSame = (one: Opening, other: Opening) =>
  one.kind === other.kind && instantOf(one)?.getTime() === instantOf(other)?.getTime()

/** When the first can be met there: at once, from an instant (ms), or nobody knows. */
export function metFrom(opening: Opening): number {
  if (opening.kind === 'open') return 0
  return (opening.kind === 'closed' && opening.opensAt?.getTime()) || Infinity
}

/** Of the conseillers of one place, the one who is there first. */
export function soonestOf(stations: readonly Station[], at: Date): Station | undefined {
  return [...stations].sort((one, other) => metFrom(openingOf(one, at)) - metFrom(openingOf(other, at)))[0]
}
