import { addDays, type Day, dayNumberOf } from '../values/day'
import { instantMsAt, wallMinutesAt } from '../values/zone'
import type { DayTable } from './opening-hours'
import { openingOf, type Station } from './station'

const MINUTES_PER_DAY = 1_440
const MOST_STRETCHES = 12

/**
 * When a station is open on a day, with its closures and its exceptional hours: what a notice on the door would say that very day;
 * `null` where that is not known.
 */
export function dayAt(station: Station, day: Day): DayTable | null {
  const midnight = dayNumberOf(day) * MINUTES_PER_DAY
  const end = instantMsAt(station.zone, dayNumberOf(addDays(day, 1)) * MINUTES_PER_DAY)
  const minuteOf = (ms: number) => wallMinutesAt(station.zone, ms) - midnight
  const table: number[] = []
  let at = instantMsAt(station.zone, midnight)
  for (let stretches = 0; at < end && stretches < MOST_STRETCHES; stretches++) {
    const opening = openingOf(station, new Date(at))
    if (opening.kind === 'unknown') return table.length > 0 ? table : null
    if (opening.kind === 'closed') {
      if (!opening.opensAt) break
      at = opening.opensAt.getTime()
      continue
    }
    const closes = opening.closesAt.getTime()
    table.push(minuteOf(at), closes >= end ? MINUTES_PER_DAY : minuteOf(closes))
    at = closes
  }
  return table
}

/** When a place is open on a day, and when somebody who helps is there. */
export interface DayThere {
  /** `null` where it is not known. */
  readonly place: DayTable | null
  /** `null` where the opening of the place says it, or it is not known. */
  readonly conseiller: DayTable | null
}

/** @param stations  all those of one place */
export function dayThere(stations: readonly Station[], day: Day): DayThere {
  const [first] = stations
  if (!first) return { place: null, conseiller: null }
  const place = dayAt(first.place ?? first, day)
  const present = stations
    .filter(({ conseiller }) => conseiller)
    .flatMap(station => {
      const table = dayAt(station, day)
      return table ? [table] : []
    })
  if (present.length === 0) return { place, conseiller: null }
  const conseiller = joined(present)
  return { place, conseiller: String(conseiller) === String(place) ? null : conseiller }
}

/** The stretches of several people, as those of one. */
function joined(tables: readonly DayTable[]): DayTable {
  const stretches = tables
    .flatMap(table =>
      table.flatMap((from, at) => (at % 2 === 0 ? [[from, table[at + 1] ?? from] as const] : []))
    )
    .sort(([one], [other]) => one - other)
  const all: number[] = []
  for (const [from, to] of stretches) {
    const last = all.at(-1)
    if (last !== undefined && from <= last) all[all.length - 1] = Math.max(last, to)
    else all.push(from, to)
  }
  return all
}
