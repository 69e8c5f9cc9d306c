import { type Day, parseDay } from './day'

/** Years in which the line knows hours, holidays and clock changes. Outside them calendars and engines no longer agree. */
const YEARS = { from: 2000, to: 2100 } as const

const isOurs = (year: number) => year >= YEARS.from && year <= YEARS.to

/** The instant that a text from outside names, or `null` when it names none, or one that the line will never see. */
export function parseInstant(text: unknown): Date | null {
  if (typeof text !== 'string') return null
  const instant = new Date(text)
  return isOurs(instant.getUTCFullYear()) ? instant : null
}

/** The same of a day. */
export function parseOurDay(text: string): Day | null {
  return isOurs(Number(text.slice(0, 4))) ? parseDay(text) : null
}
