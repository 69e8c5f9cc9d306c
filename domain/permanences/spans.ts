import { addDays, type Day, daysBetween } from '../values/day'
import { instantAt, type Zone } from '../values/zone'
import type { DayTable } from './opening-hours'

/** A stretch of time between two instants, in milliseconds: `[from, until[`. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** Whole days of a zone, both included. */
export const spanOfDays = (zone: Zone, from: Day, to: Day): Span => ({
  from: instantAt(zone, from, 0).getTime(),
  until: instantAt(zone, to, 1_440).getTime()
})

/** The same minutes on each of those days. */
export function spansOfTable(zone: Zone, from: Day, to: Day, table: DayTable): Span[] {
  const spans: Span[] = []
  for (let after = 0; after <= daysBetween(from, to); after++) {
    const day = addDays(from, after)
    for (let index = 0; index + 1 < table.length; index += 2) {
      spans.push({
        from: instantAt(zone, day, table[index] ?? 0).getTime(),
        until: instantAt(zone, day, table[index + 1] ?? 0).getTime()
      })
    }
  }
  return spans
}

/** The same time, in order and apart. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((left, right) => left.from - right.from)) {
    const last = apart[apart.length - 1]
    if (last && span.from <= last.until)
      apart[apart.length - 1] = { ...last, until: Math.max(last.until, span.until) }
    else apart.push(span)
  }
  return apart
}

/** What is left of `spans` outside `holes`, which are in order and apart. */
export function without(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return merged(spans).flatMap(span => {
    const left: Span[] = []
    let { from } = span
    for (const hole of holes) {
      if (hole.until <= from || hole.from >= span.until) continue
      if (hole.from > from) left.push({ from, until: hole.from })
      from = hole.until
    }
    return from < span.until ? [...left, { from, until: span.until }] : left
  })
}

export const holding = (spans: readonly Span[], at: number): Span | undefined =>
  spans.find(({ from, until }) => from <= at && at < until)

export const nextAfter = (spans: readonly Span[], at: number): Span | undefined =>
  spans.find(({ from }) => from > at)
