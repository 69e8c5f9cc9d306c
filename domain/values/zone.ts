import { type Day, dayNumberOf, dayOfNumber, type Weekday, weekdayOfNumber } from './day'

/** An IANA time zone: `Europe/Paris`, `Indian/Reunion`. */
export type Zone = string

/** What a clock on the wall shows somewhere. */
export interface LocalTime {
  readonly day: Day
  /** 0 is Monday. */
  readonly weekday: Weekday
  /** 0 to 1439. */
  readonly minuteOfDay: number
}

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
const MINUTES_PER_DAY = 1_440

export const PARIS: Zone = 'Europe/Paris'

// Only what differs from Paris. 984 (Terres australes et antarctiques) keeps the time of Kerguelen; 987 that of
// Tahiti, where the callers are, though the Marquises and the Gambier differ by half an hour and an hour; 989
// (Clipperton, nobody lives there) has no zone of its own and stands at Mexico's western longitude, UTC-8.
const ZONES: ReadonlyMap<string, Zone> = new Map([
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['977', 'America/St_Barthelemy'],
  ['978', 'America/Marigot'],
  ['984', 'Indian/Kerguelen'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
  ['989', 'Etc/GMT+8']
])

/** Zone of a département or overseas collectivity, by its code (`59`, `2A`, `974`, `988`); Paris when unlisted. */
export const zoneOf = (departement: string): Zone => ZONES.get(departement) ?? PARIS

/** Département or collectivity of a commune, from its code INSEE: `59139` is `59`, `2A004` `2A`, `97411` `974`. */
export const departementOf = (codeInsee: string): string =>
  codeInsee.startsWith('97') || codeInsee.startsWith('98') ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2)

/** A stretch of time, `[fromMs, untilMs[`, over which a zone keeps one distance to UTC. */
interface Stretch {
  readonly fromMs: number
  readonly untilMs: number
  readonly offsetMs: number
  /** How far the clock was put back at `fromMs`, 0 when it was not: that long it shows times already shown. */
  readonly repeatedMs: number
}

interface Clock {
  readonly offsetMsAt: (ms: number) => number
  readonly years: Map<number, readonly Stretch[]>
  last: Stretch
}

const clocks = new Map<Zone, Clock>()

/** Reads the distance to UTC from Intl: slow (some microseconds), so only done to build the stretches of a year. */
function offsetReader(zone: Zone): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  })
  return ms => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    const shown = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second')
    )
    return shown - Math.floor(ms / 1000) * 1000
  }
}

function stretchesOfYear({ offsetMsAt }: Pick<Clock, 'offsetMsAt'>, year: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  // A month at a time: no zone of France changes twice in one.
  let fromMs = Date.UTC(year, 0, 1)
  let offsetMs = offsetMsAt(fromMs)
  let repeatedMs = 0
  for (let month = 1; month <= 12; month++) {
    let before = Date.UTC(year, month - 1, 1)
    let after = Date.UTC(year, month, 1)
    const offsetAfter = offsetMsAt(after)
    if (offsetAfter === offsetMs) continue
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000
      if (offsetMsAt(middle) === offsetMs) before = middle
      else after = middle
    }
    stretches.push({ fromMs, untilMs: after, offsetMs, repeatedMs })
    repeatedMs = Math.max(0, offsetMs - offsetAfter)
    fromMs = after
    offsetMs = offsetAfter
  }
  stretches.push({ fromMs, untilMs: Date.UTC(year + 1, 0, 1), offsetMs, repeatedMs })
  return stretches
}

function clockOf(zone: Zone): Clock {
  const known = clocks.get(zone)
  if (known) return known
  const nowhere: Stretch = { fromMs: 0, untilMs: 0, offsetMs: 0, repeatedMs: 0 }
  const clock: Clock = { offsetMsAt: offsetReader(zone), years: new Map(), last: nowhere }
  clocks.set(zone, clock)
  return clock
}

function stretchAt(zone: Zone, ms: number): Stretch {
  const clock = clockOf(zone)
  const { last } = clock
  if (ms >= last.fromMs && ms < last.untilMs) return last
  const year = new Date(ms).getUTCFullYear()
  if (Number.isNaN(year)) throw new RangeError('Not an instant: an invalid Date was given')
  let stretches = clock.years.get(year)
  if (!stretches) {
    stretches = stretchesOfYear(clock, year)
    clock.years.set(year, stretches)
  }
  for (const stretch of stretches) {
    if (ms < stretch.untilMs) {
      clock.last = stretch
      return stretch
    }
  }
  throw new RangeError(`No time in ${zone} at ${ms}`)
}

/**
 * Minutes shown by the wall clock of a zone since 1970-01-01 00:00 on that wall, whole. Its day number is the
 * quotient by 1440 and its minute of day the remainder. No allocation and no Intl once the year is known.
 *
 * @throws {RangeError} for an invalid instant or a zone that does not exist
 */
export function wallMinutesAt(zone: Zone, instantMs: number): number {
  return Math.floor((instantMs + stretchAt(zone, instantMs).offsetMs) / MS_PER_MINUTE)
}

/**
 * Like {@link wallMinutesAt}, but never goes back: while a clock put back shows an hour for the second time,
 * the last minute of that hour is given. Thus what ended in the hour the first time does not begin again.
 */
export function steadyWallMinutesAt(zone: Zone, instantMs: number): number {
  const { fromMs, offsetMs, repeatedMs } = stretchAt(zone, instantMs)
  const shown = instantMs - fromMs < repeatedMs ? fromMs + repeatedMs - 1 : instantMs
  return Math.floor((shown + offsetMs) / MS_PER_MINUTE)
}

/**
 * The first instant, in milliseconds, at which the wall clock of a zone shows those minutes or later ones.
 *
 * A time shown twice (25 October 2026, 02:30 in Paris) is its first showing; a time that is skipped (29 March 2026,
 * 02:30) is the instant of the jump. Minutes beyond a day run into the next.
 */
export function instantMsAt(zone: Zone, wallMinutes: number): number {
  const wallMs = wallMinutes * MS_PER_MINUTE
  // A day earlier is surely before: read with what was in force then, an hour shown twice gives its first showing.
  const before = stretchAt(zone, wallMs - MS_PER_DAY)
  const first = wallMs - before.offsetMs
  const there = stretchAt(zone, first)
  if (there.offsetMs === before.offsetMs) return first
  return Math.max(there.fromMs, wallMs - there.offsetMs)
}

/**
 * What the clock shows in a zone at an instant.
 *
 * @throws {RangeError} for an invalid instant or a zone that does not exist
 */
export function localTimeIn(zone: Zone, instant: Date): LocalTime {
  const wallMinutes = wallMinutesAt(zone, instant.getTime())
  const dayNumber = Math.floor(wallMinutes / MINUTES_PER_DAY)
  return {
    day: dayOfNumber(dayNumber),
    weekday: weekdayOfNumber(dayNumber),
    minuteOfDay: wallMinutes - dayNumber * MINUTES_PER_DAY
  }
}

/**
 * The instant at which the clock of a zone shows a day and a minute; the inverse of {@link localTimeIn}.
 *
 * @param minuteOfDay  whole minutes; 1440 is the next midnight
 * @returns the first showing when the clock shows that time twice; the instant of the jump when it skips it
 * @throws {RangeError} when `day` is not a day or the zone does not exist
 */
export function instantAt(zone: Zone, day: Day, minuteOfDay: number): Date {
  return new Date(instantMsAt(zone, dayNumberOf(day) * MINUTES_PER_DAY + minuteOfDay))
}
