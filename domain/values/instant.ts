import { type Day, parseDay } from './day'
import { instantAt, PARIS } from './zone'

/** Years in which the line knows hours, holidays and clock changes. Outside them calendars and engines no longer agree. */
const YEARS = { from: 2000, to: 2100 } as const

const isOurs = (year: number) => year >= YEARS.from && year <= YEARS.to

/** A day, perhaps with a time, perhaps with how far its clock is from UTC. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(Z|[+ -](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/i

/**
 * The instant that a text from outside names in ISO 8601, or `null` when it names none, or one that the line will never see.
 * What does not say where its clock stands is of Paris, whatever the machine's own zone. JavaScript alone would find a date in
 * « hier 5 ». A space stands for the `T`, as databases write it, and for a `+` that an address has lost.
 */
export function parseInstant(text: unknown): Date | null {
  const parts = typeof text === 'string' ? INSTANT.exec(text) : null
  if (!parts) return null
  const [, day = '', hours = '00', minutes = '00', seconds = '00', fraction = '', offset] = parts
  if (!parseOurDay(day)) return null
  const milliseconds = Number(seconds) * 1_000 + Number(fraction.slice(1, 4).padEnd(3, '0'))
  if (offset === undefined) {
    return new Date(instantAt(PARIS, day, Number(hours) * 60 + Number(minutes)).getTime() + milliseconds)
  }
  const [, sign = '', ahead = '00', more = '00'] = /^([+ -])(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  const utc = Date.parse(
    `${day}T${hours}:${minutes}${sign ? `${sign.replace(' ', '+')}${ahead}:${more}` : 'Z'}`
  )
  const instant = new Date(utc + milliseconds)
  return isOurs(instant.getUTCFullYear()) ? instant : null
}

/** The same of a day. */
export function parseOurDay(text: string): Day | null {
  return isOurs(Number(text.slice(0, 4))) ? parseDay(text) : null
}
