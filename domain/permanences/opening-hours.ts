import { type Day, dayNumberOf, dayOfNumber, weekdayOfNumber } from '../values/day'
import { instantMsAt, steadyWallMinutesAt, type Zone } from '../values/zone'
import { isHolidayNumber } from './holidays'

/** Minutes of one day, `[from, to, from, to, …]`, 0 to 1440, in order and apart; `[]` is closed all day. */
export type DayTable = readonly number[]

interface Tables {
  /** The distinct days met, named below by their index. */
  readonly days: readonly DayTable[]
  /** Same indexes: when the source says neither open nor closed (« sur rendez-vous »). Absent: never. */
  readonly doubts?: readonly DayTable[]
}

/** Every week is the same. */
export interface WeeklyHours extends Tables {
  readonly kind: 'weekly'
  /** Index of the day's table, Monday first. */
  readonly week: readonly number[]
  /** The same for a public holiday of that weekday. Absent: closed on public holidays. */
  readonly holidays?: readonly number[]
}

/** Weeks differ (odd weeks, first Tuesday, months, dates): each is given, as far as was compiled. */
export interface DatedHours extends Tables {
  readonly kind: 'dated'
  /** Day number of the first Monday. */
  readonly fromDayNumber: number
  /** The distinct weeks met: seven indexes of day tables each. */
  readonly weeks: readonly (readonly number[])[]
  /** Index in `weeks` of each week since the first Monday; nothing is known after the last. */
  readonly sequence: readonly number[]
  /** Index of the table of a public holiday, by its day number; one that is not there is closed. */
  readonly holidays?: Readonly<Record<number, number>>
}

/**
 * Opening hours in the form they are stored and asked in: plain data, kept as JSON text and revived by `JSON.parse`.
 * `unknown` is no hours, or hours nobody could read: never taken for closed.
 */
export type Hours = { readonly kind: 'unknown' } | WeeklyHours | DatedHours

/** Where the hours are those of: what they need of a place. */
export interface HoursPlace {
  readonly zone: Zone
  readonly departement: string
}

export type Opening =
  | { readonly kind: 'open'; readonly closesAt: Date }
  | { readonly kind: 'closed'; readonly opensAt: Date | null }
  | { readonly kind: 'unknown' }

export const UNKNOWN_HOURS: Hours = { kind: 'unknown' }

/** How far ahead a next opening, or the end of an endless one, is looked for. */
export const SEARCH_DAYS = 400

const MINUTES_PER_DAY = 1_440
const MS_PER_MINUTE = 60_000

const CLOSED = -1
const NOT_KNOWN = -2
const NO_MINUTES: DayTable = []

/** Index of a day's table, or `CLOSED`, or `NOT_KNOWN` outside what was compiled. */
function tableIndexAt(hours: WeeklyHours | DatedHours, dayNumber: number, departement: string): number {
  const weekday = weekdayOfNumber(dayNumber)
  if (hours.kind === 'weekly') {
    const week = isHolidayNumber(dayNumber, departement) ? hours.holidays : hours.week
    return week?.[weekday] ?? CLOSED
  }
  const week = hours.sequence[(dayNumber - weekday - hours.fromDayNumber) / 7]
  if (week === undefined) return NOT_KNOWN
  if (isHolidayNumber(dayNumber, departement)) return hours.holidays?.[dayNumber] ?? CLOSED
  return hours.weeks[week]?.[weekday] ?? CLOSED
}

/** Minute at which the stretch of a table that holds `minute` ends; 0 when none does. */
function endOfStretch(table: DayTable, minute: number): number {
  for (let index = 0; index + 1 < table.length; index += 2) {
    const from = table[index] ?? MINUTES_PER_DAY
    if (minute < from) return 0
    const to = table[index + 1] ?? 0
    if (minute < to) return to
  }
  return 0
}

/** First minute, at or after `minute`, at which a stretch of a table begins; 1440 when none does. */
function nextStretch(table: DayTable, minute: number): number {
  for (let index = 0; index < table.length; index += 2) {
    const from = table[index] ?? MINUTES_PER_DAY
    if (from >= minute) return from
  }
  return MINUTES_PER_DAY
}

type State = Opening['kind']

const openTable = (hours: Tables, index: number): DayTable => hours.days[index] ?? NO_MINUTES
const doubtTable = (hours: Tables, index: number): DayTable => hours.doubts?.[index] ?? NO_MINUTES

function stateIn(hours: Tables, index: number, minute: number): State {
  if (index === NOT_KNOWN) return 'unknown'
  if (endOfStretch(openTable(hours, index), minute) > 0) return 'open'
  return endOfStretch(doubtTable(hours, index), minute) > 0 ? 'unknown' : 'closed'
}

/** Minute of the day until which a state that holds at `minute` holds; 1440 when it reaches midnight. */
function endOfState(hours: Tables, index: number, minute: number, state: State): number {
  if (index < 0) return MINUTES_PER_DAY
  const open = openTable(hours, index)
  const doubt = doubtTable(hours, index)
  if (state === 'open') return endOfStretch(open, minute)
  if (state === 'unknown') return endOfStretch(doubt, minute)
  return Math.min(nextStretch(open, minute), nextStretch(doubt, minute))
}

/**
 * Wall minutes at which a state that holds at `wallMinutes` ends, across midnights.
 *
 * @param enough  wall minutes past which it does not matter
 * @returns `Infinity` when it holds for longer than is looked ahead
 */
function endOfStateAt(
  hours: WeeklyHours | DatedHours,
  wallMinutes: number,
  departement: string,
  state: State,
  enough: number
): number {
  let dayNumber = Math.floor(wallMinutes / MINUTES_PER_DAY)
  let minute = wallMinutes - dayNumber * MINUTES_PER_DAY
  let index = tableIndexAt(hours, dayNumber, departement)
  for (let days = 0; days <= SEARCH_DAYS; days++) {
    const end = endOfState(hours, index, minute, state)
    const endWall = dayNumber * MINUTES_PER_DAY + end
    if (end < MINUTES_PER_DAY || endWall >= enough) return endWall
    dayNumber++
    minute = 0
    index = tableIndexAt(hours, dayNumber, departement)
    if (stateIn(hours, index, 0) !== state) return endWall
  }
  return Number.POSITIVE_INFINITY
}

const searchEnd = (instantMs: number) => instantMs + SEARCH_DAYS * MINUTES_PER_DAY * MS_PER_MINUTE

/**
 * Whether a place is open at an instant: the hot path, without allocation. Doubt and unknown hours are not open.
 *
 * @throws {RangeError} for an invalid instant or a zone that does not exist
 */
export function isOpen(hours: Hours, instant: Date, place: HoursPlace): boolean {
  if (hours.kind === 'unknown') return false
  const wallMinutes = steadyWallMinutesAt(place.zone, instant.getTime())
  const dayNumber = Math.floor(wallMinutes / MINUTES_PER_DAY)
  const index = tableIndexAt(hours, dayNumber, place.departement)
  return index >= 0 && endOfStretch(openTable(hours, index), wallMinutes - dayNumber * MINUTES_PER_DAY) > 0
}

/**
 * Whether a place is open at an instant and stays so for at least `minutesLeft` more minutes: a place that closes
 * in ten minutes is of no use to a call that will last.
 */
export function isOpenFor(hours: Hours, instant: Date, place: HoursPlace, minutesLeft: number): boolean {
  if (hours.kind === 'unknown' || !isOpen(hours, instant, place)) return false
  const instantMs = instant.getTime()
  const wallMinutes = steadyWallMinutesAt(place.zone, instantMs)
  const neededMs = instantMs + minutesLeft * MS_PER_MINUTE
  // A day more than asked, for whatever the clock may do meanwhile.
  const enough = wallMinutes + minutesLeft + MINUTES_PER_DAY
  const end = endOfStateAt(hours, wallMinutes, place.departement, 'open', enough)
  return end >= enough || instantMsAt(place.zone, end) >= neededMs
}

/**
 * The state of a place at an instant, and the instant at which it changes: until then nothing needs computing again.
 *
 * @returns `until` is `null` when nothing changes for {@link SEARCH_DAYS} days
 */
export function stateUntil(
  hours: Hours,
  instant: Date,
  { zone, departement }: HoursPlace
): { readonly state: State; readonly until: Date | null } {
  if (hours.kind === 'unknown') return { state: 'unknown', until: null }
  const wallMinutes = steadyWallMinutesAt(zone, instant.getTime())
  const dayNumber = Math.floor(wallMinutes / MINUTES_PER_DAY)
  const index = tableIndexAt(hours, dayNumber, departement)
  const state = stateIn(hours, index, wallMinutes - dayNumber * MINUTES_PER_DAY)
  const end = endOfStateAt(hours, wallMinutes, departement, state, Number.POSITIVE_INFINITY)
  return { state, until: Number.isFinite(end) ? new Date(instantMsAt(zone, end)) : null }
}

/** Wall minutes of the first opening after `wallMinutes`, or `null` when none is known within the search. */
function nextOpeningAfter(hours: WeeklyHours | DatedHours, wallMinutes: number, departement: string) {
  let dayNumber = Math.floor(wallMinutes / MINUTES_PER_DAY)
  let minute = wallMinutes - dayNumber * MINUTES_PER_DAY
  for (const lastDay = dayNumber + SEARCH_DAYS; dayNumber <= lastDay; dayNumber++) {
    const index = tableIndexAt(hours, dayNumber, departement)
    if (index === NOT_KNOWN) return null
    const opens = nextStretch(openTable(hours, index), minute)
    if (opens < MINUTES_PER_DAY) return dayNumber * MINUTES_PER_DAY + opens
    minute = 0
  }
  return null
}

/**
 * Whether a place is open, and until or from when.
 *
 * - `open`: `closesAt` ends the continuous opening, across midnight if need be; {@link SEARCH_DAYS} days from the
 *   instant for a place that never closes;
 * - `closed`: `opensAt` is the next opening, `null` when none is known within {@link SEARCH_DAYS} days;
 * - `unknown`: no hours, hours that could not be read, a time the source leaves in doubt, or a time beyond
 *   {@link knownUntil}.
 *
 * A clock put back does not reopen what closed in the hour shown twice; a time the clock skips is the instant of
 * the jump.
 *
 * @throws {RangeError} for an invalid instant or a zone that does not exist
 * @see The line's contract: public holidays close unless the source names them (PH)
 */
export function openingAt(hours: Hours, instant: Date, place: HoursPlace): Opening {
  const { state, until } = stateUntil(hours, instant, place)
  if (state === 'unknown' || hours.kind === 'unknown') return { kind: 'unknown' }
  if (state === 'open') return { kind: 'open', closesAt: until ?? new Date(searchEnd(instant.getTime())) }
  const wallMinutes = steadyWallMinutesAt(place.zone, instant.getTime())
  const opens = nextOpeningAfter(hours, wallMinutes, place.departement)
  return { kind: 'closed', opensAt: opens === null ? null : new Date(instantMsAt(place.zone, opens)) }
}

/** The day from which nothing is known any more and the hours must be compiled anew; `null` when there is none. */
export const knownUntil = (hours: Hours): Day | null =>
  hours.kind === 'dated' ? dayOfNumber(hours.fromDayNumber + 7 * hours.sequence.length) : null

/**
 * The seven day tables, Monday first, of the week that holds a day, as if it had no public holiday: what a notice on
 * the door would say.
 *
 * @returns `null` when they are not known
 * @throws {RangeError} when `day` is not a day
 */
export function weekOf(hours: Hours, day: Day): readonly DayTable[] | null {
  if (hours.kind === 'unknown') return null
  if (hours.kind === 'weekly') return hours.week.map(index => openTable(hours, index))
  const dayNumber = dayNumberOf(day)
  const week = hours.sequence[(dayNumber - weekdayOfNumber(dayNumber) - hours.fromDayNumber) / 7]
  return week === undefined ? null : (hours.weeks[week]?.map(index => openTable(hours, index)) ?? null)
}
