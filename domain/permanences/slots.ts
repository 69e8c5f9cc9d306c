import { openingOf, type Station } from './station'

/** From when until when a conseiller is at a permanence. */
export interface Slot {
  readonly station: Station
  readonly from: Date
  readonly until: Date
}

/** More openings than any station has in a month. */
const MOST = 100

/** When a station is open between two instants: what is under way already is given whole from `from` on. */
export function slotsOf(station: Station, from: Date, until: Date): readonly Slot[] {
  const slots: Slot[] = []
  let at = from
  while (at < until && slots.length < MOST) {
    const opening = openingOf(station, at)
    if (opening.kind === 'open') {
      slots.push({ station, from: at, until: opening.closesAt })
      at = opening.closesAt
    } else if (opening.kind === 'closed' && opening.opensAt && opening.opensAt > at) at = opening.opensAt
    else break
  }
  return slots
}
