import type { Day } from './day'

/** Days as French writes them, for whoever words a sentence. */

/** Monday first, as `weekdayOf` counts. */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre'
] as const

/** « 1er », « 15 ». */
export const dateInWords = (date: number): string => (date === 1 ? '1er' : String(date))

/** « 1er mars », « 15 février ». */
export const dayOfYearInWords = (day: Day): string =>
  `${dateInWords(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`

/** « 1er mars 2021 », « 15 février 2021 ». */
export const fullDayInWords = (day: Day): string => `${dayOfYearInWords(day)} ${day.slice(0, 4)}`
