/** A calendar day, `YYYY-MM-DD`, in whatever zone its owner says. Days compare as strings. */
export type Day = string

/** A day of the week, Monday first. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const MS_PER_DAY = 86_400_000
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that a text names, or `null` when it is not `YYYY-MM-DD` or no such day exists (`2026-02-29`). */
export function parseDay(text: string): Day | null {
  const parts = DAY_FORM.exec(text)
  if (!parts) return null
  const month = Number(parts[2])
  const date = Number(parts[3])
  if (month < 1 || month > 12 || date < 1) return null
  // The 0th of the next month is the last of this one.
  return date <= new Date(Date.UTC(2000 + (Number(parts[1]) % 400), month, 0)).getUTCDate() ? text : null
}

/**
 * Whole days since 1970-01-01, which is 0: the form in which days are counted.
 *
 * @throws {RangeError} when `day` is not a day
 */
export function dayNumberOf(day: Day): number {
  if (parseDay(day) === null) throw new RangeError(`Not a day (YYYY-MM-DD): ${JSON.stringify(day)}`)
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** The day that stands `dayNumber` days after 1970-01-01; the inverse of {@link dayNumberOf}. */
export function dayOfNumber(dayNumber: number): Day {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day number of a year, a month (1 to 12) and a date. A date past the end of its month runs into the next. */
export function dayNumberFrom(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY
}

/** Weekday of a day number: 0 is Monday. */
export function weekdayOfNumber(dayNumber: number): Weekday {
  // 1970-01-01 was a Thursday; the remainder is 0 to 6 by construction.
  return ((((dayNumber + 3) % 7) + 7) % 7) as Weekday
}

/** Weekday of a day: 0 is Monday. */
export const weekdayOf = (day: Day): Weekday => weekdayOfNumber(dayNumberOf(day))

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumberOf(day) + count)

/**
 * The same date `count` months later, or earlier when negative; the last day of that month where it has no such date:
 * six months after 31 August is 28 February, or 29.
 *
 * @throws {RangeError} when `day` is not a day
 */
export function addMonths(day: Day, count: number): Day {
  dayNumberOf(day)
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const first = dayNumberFrom(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
  const last = dayNumberFrom(Math.floor((months + 1) / 12), ((((months + 1) % 12) + 12) % 12) + 1, 1) - 1
  return dayOfNumber(Math.min(first + date - 1, last))
}

/** Days from one day to another, negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumberOf(to) - dayNumberOf(from)

/** Negative, zero or positive, for sorting. */
export const compareDays = (left: Day, right: Day): number => (left < right ? -1 : left > right ? 1 : 0)

/** ISO 8601 week, 1 to 53: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: Day): number {
  const dayNumber = dayNumberOf(day)
  const thursday = dayNumber - weekdayOfNumber(dayNumber) + 3
  const firstOfYear = dayNumberFrom(new Date(thursday * MS_PER_DAY).getUTCFullYear(), 1, 1)
  return Math.floor((thursday - firstOfYear) / 7) + 1
}
