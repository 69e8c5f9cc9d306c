import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type { nominatim_object, opening_hours } from 'opening_hours'

/** What the library gives for one string. */
export type ReadHours = opening_hours

/** Which holidays it takes: a country and, for holidays that are not national, the state's exact name. */
export type LibraryPlace = Pick<nominatim_object, 'address'>

/** Builds what reads a string; throws a text in English when it cannot. */
export type HoursReader = (value: string, place: LibraryPlace) => ReadHours

const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const

/**
 * A Date whose local time is UTC, wherever the process runs.
 *
 * The library has no time zone: it reads and builds wall-clock times with the local methods of Date. Given this one,
 * its days are 24 hours long and what it answers depends neither on `TZ` nor on a night when the clocks change.
 */
export class WallDate extends Date {
  // Written out, without a rest parameter: the library builds hundreds of them for one string.
  constructor(
    first?: number,
    month?: number,
    date = 1,
    hours = 0,
    minutes = 0,
    seconds = 0,
    milliseconds = 0
  ) {
    if (first === undefined) super()
    else if (month === undefined) super(first)
    else super(Date.UTC(first, month, date, hours, minutes, seconds, milliseconds))
  }

  override getTimezoneOffset(): number {
    return 0
  }

  override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
    return super.toLocaleString(locales, { ...options, timeZone: 'UTC' })
  }
}
for (const part of PARTS) {
  Object.defineProperty(WallDate.prototype, `get${part}`, { value: Date.prototype[`getUTC${part}`] })
  // A weekday cannot be set.
  if (part !== 'Day')
    Object.defineProperty(WallDate.prototype, `set${part}`, { value: Date.prototype[`setUTC${part}`] })
}

// It writes what it throws to the error stream as well.
const SILENT = { log: () => {}, warn: () => {}, error: () => {}, info: () => {}, debug: () => {} }

/**
 * Loads the library `opening_hours` with {@link WallDate} for its Date: 1.2 MB of source, some 50 ms and 20 MB, so
 * only where strings are compiled.
 */
export function loadHoursReader(): HoursReader {
  const path = require.resolve('opening_hours')
  const names = ['module', 'exports', 'require', 'Date', 'console']
  const run = compileFunction(readFileSync(path, 'utf8'), names, { filename: path })
  const loaded = { exports: {} }
  run(loaded, loaded.exports, createRequire(path), WallDate, SILENT)
  // The bundle's only export is its class, by its own types.
  const Library = loaded.exports as typeof opening_hours
  // Latitude and longitude only serve sunrise and sunset, which are refused before they are asked.
  return (value, place) => new Library(value, place as nominatim_object)
}
