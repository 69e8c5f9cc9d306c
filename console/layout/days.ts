import { type Day, dayNumberOf } from '../../domain/values/day'
import { localTimeIn, type Zone } from '../../domain/values/zone'

const LONG = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC'
})
const SHORT = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
})
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const SHORT_MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' })

/** French says « premier » of the first day of a month, and counts the others. */
const withFirst = (date: string) => date.replace(/(^|\s)1 /, '$11er ')

const instantOf = (day: Day) => dayNumberOf(day) * 86_400_000

/** « mardi 24 novembre » */
export const dayInWords = (day: Day) => withFirst(LONG.format(instantOf(day)))
/** « 24 novembre 2026 » */
export const dateInWords = (day: Day) => withFirst(SHORT.format(instantOf(day)))
/** « novembre 2026 » */
export const monthInWords = (day: Day) => MONTH.format(instantOf(day))
/** « nov. » */
export const shortMonthInWords = (day: Day) => SHORT_MONTH.format(instantOf(day))

/** « 9 h 30 », on the clock of a zone; never cut by the end of a line. */
export function timeInWords(zone: Zone, at: Date): string {
  const { minuteOfDay } = localTimeIn(zone, at)
  const minutes = minuteOfDay % 60
  return `${Math.floor(minuteOfDay / 60)}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`
}
