import { type Day, daysBetween } from '../values/day'
import { parseOurDay } from '../values/instant'
import type { DayTable } from './opening-hours'
import { hoursFromTyped } from './typed-hours'

/** Days on which something is not as usual, both included, in the zone of the permanence. */
interface Days {
  readonly from: Day
  readonly to: Day
}

/** A conseiller who is nowhere on those days: leave, training. Why is nobody's business here. */
export interface Absence extends Days {
  readonly conseillerId: string
}

/** Days on which a permanence is closed, or open at other hours than its own. */
export interface SpecialDays extends Days {
  readonly permanenceId: string
  /** `''` is closed all day: nobody receives there. Else the hours of each of those days, `09:00-12:00,14:00-17:00`. */
  readonly horaires: string
}

const STRETCH = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/
const MINUTES_PER_DAY = 1_440

/** The minutes that `09:00-12:00,14:00-17:00` names, in order and apart; `null` for anything else. */
export function dayTableOf(horaires: string): DayTable | null {
  const minutes: number[] = []
  for (const stretch of horaires.split(',')) {
    const figures = STRETCH.exec(stretch)?.slice(1).map(Number)
    if (!figures) return null
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = figures
    if (fromMinute > 59 || toMinute > 59) return null
    minutes.push(fromHour * 60 + fromMinute, toHour * 60 + toMinute)
  }
  const isOrdered = minutes.every((minute, index) => index === 0 || minute > (minutes[index - 1] ?? 0))
  return isOrdered && (minutes[minutes.length - 1] ?? 0) <= MINUTES_PER_DAY ? minutes : null
}

/** What cannot be in days that somebody gives, by the field at fault. */
export type DaysFault = 'from' | 'to' | 'reversed' | 'long' | 'hours'

/** The longest that is taken in one go: a year. Hours are laid out day by day. */
const MOST_DAYS = 366

/**
 * The days that somebody gives, with hours or none.
 * @param to  `''` for a single day
 * @param horaires  as typed: « 9h-12h et 14h-17h », or `09:00-12:00`
 */
export function readSpecialDays(
  from: string,
  to: string,
  horaires = ''
): Omit<SpecialDays, 'permanenceId'> | { readonly fault: DaysFault } {
  const first = parseOurDay(from)
  if (!first) return { fault: 'from' }
  const last = to === '' ? first : parseOurDay(to)
  if (!last) return { fault: 'to' }
  if (last < first) return { fault: 'reversed' }
  if (daysBetween(first, last) >= MOST_DAYS) return { fault: 'long' }
  const hours = horaires.trim() === '' ? '' : hoursFromTyped(horaires)
  if (hours !== '' && !dayTableOf(hours)) return { fault: 'hours' }
  return { from: first, to: last, horaires: hours }
}
