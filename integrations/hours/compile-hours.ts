import { isHolidayNumber } from '../../domain/permanences/holidays'
import { replacedRule, timelessRule } from '../../domain/permanences/hours-rules'
import {
  type DatedHours,
  type Hours,
  UNKNOWN_HOURS,
  type WeeklyHours
} from '../../domain/permanences/opening-hours'
import { hoursFromTyped } from '../../domain/permanences/typed-hours'
import { type Day, dayNumberFrom, dayNumberOf, weekdayOfNumber } from '../../domain/values/day'
import { type HoursReader, type LibraryPlace, loadHoursReader, type ReadHours } from './grammar-library'
import { faultOf, HOURS_REMEDY, isGuessed, nightFault, replacedRemark, timelessRemark } from './hours-faults'
import { indexer, isClosed, minutesOf, tables, wallDate } from './library-days'
import { holidayStateOf, schoolStateOf } from './library-states'

/** What became of one string. */
export interface CompiledHours {
  /** In OSM's words where it was given in French and read so; else as it was given. This is what is kept. */
  readonly horaires: string
  readonly hours: Hours
  /**
   * In French, for the import report: why nothing could be read (`hours` is then `unknown`), or what was guessed
   * (`hours` then says what was read). `null` when all is well, or there was nothing to read.
   */
  readonly fault: string | null
  /** In French: read as it is written, and perhaps not as it was meant. */
  readonly remark?: string
}

/** What the library made of one string. */
type Read = Omit<CompiledHours, 'horaires' | 'remark'> & { readonly guessed: boolean }

/** Compiles one string, OSM opening_hours or French as people type it, for a place of a département (`59`, `2A`, `974`). */
export type HoursCompiler = (horaires: string, departement: string) => CompiledHours

/** Weeks compiled where weeks differ: three years and a half, of which one and a half may be past. */
const WEEKS = 184
/** OSM's own limit is 255; longer than this is not a timetable, and the library would be slow on it. */
const LONGEST = 1_000

// No public holiday in it nor near it, in any département: what an ordinary week is read from.
const ORDINARY_MONDAY = dayNumberFrom(2026, 2, 2)
// A public holiday of the whole country on each weekday, Monday first, with none next to it: all of the same year,
// since the library works out the holidays of each year it meets.
const HOLIDAYS_BY_WEEKDAY = [
  dayNumberFrom(2026, 5, 25),
  dayNumberFrom(2026, 7, 14),
  dayNumberFrom(2026, 11, 11),
  dayNumberFrom(2026, 5, 14),
  dayNumberFrom(2026, 5, 8),
  dayNumberFrom(2026, 8, 15),
  dayNumberFrom(2026, 11, 1)
]

// Strings that say the same every week, but for public holidays.
const WEEKLY =
  /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open|unknown|24\/7|\d{1,2}:\d{2}|"[^"]*"|\|\||[\s,;+-])*$/
const COMMENTS = /"[^"]*"/g
// A last « PH off » says what the line's own rule says of a string that does not name public holidays. Half the real
// strings end so; without it the library reads them in a third less time.
const CLOSED_ON_HOLIDAYS = /\s*;\s*PH off$/
const MAY_NAME_HOLIDAYS = /PH|holiday|f[ée]ri/i

/** A string without its last « PH off », where that is all it says of public holidays. */
function withoutClosedHolidays(horaires: string): string {
  const rest = horaires.replace(CLOSED_ON_HOLIDAYS, '')
  return MAY_NAME_HOLIDAYS.test(rest) ? horaires : rest
}

/** A string as far as the library has read it: its words are those of the standard, without comments. */
interface Reading {
  readonly words: string
  readonly weekly: boolean
  /** Reads it again with the holidays of a state of the library. */
  readonly at: (state: string) => ReadHours
}

const place = (state: string): LibraryPlace => ({ address: { country_code: 'fr', state } })

function compileWeekly({ words, at }: Reading): WeeklyHours {
  const read = at('')
  const found = tables()
  const week = minutesOf(read, ORDINARY_MONDAY, 7).map(found.indexOf)
  // What does not name public holidays closes on them, which needs no saying.
  const festive = words.includes('PH') ? HOLIDAYS_BY_WEEKDAY.flatMap(day => minutesOf(read, day, 1)) : []
  if (festive.every(isClosed)) return { kind: 'weekly', ...found.inData(), week }
  const holidays = festive.map(found.indexOf)
  return { kind: 'weekly', ...found.inData(), week, holidays }
}

/**
 * How many of the weeks from a day the library can read: with SH it throws past the school holidays that it knows.
 */
function readableWeeks(read: ReadHours, fromDayNumber: number): number {
  let readable = 0
  let unreadable = WEEKS + 1
  while (unreadable - readable > 1) {
    const weeks = Math.floor((readable + unreadable) / 2)
    try {
      minutesOf(read, fromDayNumber, weeks * 7)
      readable = weeks
    } catch {
      unreadable = weeks
    }
  }
  return readable
}

interface Span {
  readonly departement: string
  readonly fromDayNumber: number
  readonly weekCount: number
}

/** The days of a span as the library reads them, with the public holidays that are really those of the département. */
function daysOf({ words, at }: Reading, { departement, fromDayNumber, weekCount }: Span) {
  const read = at(words.includes('SH') ? schoolStateOf(departement) : holidayStateOf(departement))
  const minutes = minutesOf(read, fromDayNumber, weekCount * 7)
  if (!words.includes('PH')) return { minutes, festive: [] }
  const numbers = minutes.map((_, index) => fromDayNumber + index)
  const known = numbers.filter(day => read.getPublicHolidayContext(wallDate(day)).isHoliday)
  const festive = numbers
    .filter(day => isHolidayNumber(day, departement))
    .flatMap(day => {
      // A day the library does not hold for a holiday there (28 May in 978) is read from the nearest one it does.
      const nearest = known.reduce(
        (best, other) => (Math.abs(other - day) < Math.abs(best - day) ? other : best),
        known[0] ?? day
      )
      const table = minutes[nearest - fromDayNumber]
      return table && !isClosed(table) ? [[day, table] as const] : []
    })
  // One that it holds for a holiday and is none (21 July in 971 and 972) is read where it is an ordinary day.
  const mistaken = known.filter(day => !isHolidayNumber(day, departement))
  const ordinary = mistaken.length > 0 ? minutesOf(at(''), fromDayNumber, weekCount * 7) : minutes
  return {
    minutes: minutes.map((table, index) =>
      mistaken.includes(fromDayNumber + index) ? (ordinary[index] ?? table) : table
    ),
    festive
  }
}

function compileDated(reading: Reading, span: Span): DatedHours {
  const { minutes, festive } = daysOf(reading, span)
  const found = tables()
  const weeks = indexer<readonly number[]>()
  const days = minutes.map(found.indexOf)
  const sequence = Array.from({ length: span.weekCount }, (_, week) =>
    weeks.indexOf(days.slice(week * 7, week * 7 + 7))
  )
  const holidays = Object.fromEntries(festive.map(([day, table]) => [day, found.indexOf(table)]))
  const dated = {
    kind: 'dated',
    ...found.inData(),
    fromDayNumber: span.fromDayNumber,
    weeks: weeks.kept,
    sequence
  } as const
  return festive.length === 0 ? dated : { ...dated, holidays }
}

const unreadable = (why: string | null): Read => ({
  hours: UNKNOWN_HOURS,
  fault: why === null ? null : `${why} ; ${HOURS_REMEDY}`,
  guessed: false
})

const readAs = (hours: WeeklyHours | DatedHours, guess: string | null, value: string): Read => ({
  hours,
  fault: guess ?? nightFault(value, hours),
  guessed: guess !== null
})

function remarkOn(horaires: string): string | null {
  const timeless = timelessRule(horaires)
  if (timeless) return timelessRemark(timeless)
  const replaced = replacedRule(horaires)
  return replaced && replacedRemark(replaced)
}

// OSM's word is `Mar`; the library takes these for March too, and people mean a Tuesday.
const FRENCH_TUESDAY = /\b(?:mar|MAR)\b/

/**
 * Reads opening hours at import time and compiles them to what is asked on the hot path.
 *
 * The library `opening_hours` is the only reader of the grammar; what it cannot read, or would have to guess, is read as French
 * that people type (« lundi au vendredi 9h-12h30 et 14h-17h »), by the same reader in files, forms and the REST API. Strings whose weeks are all alike become a week
 * table, good for ever; the others (`week 1-53/2`, `Tu[1]`, months, dates, SH) are read out week by week for three
 * years and a half: see `knownUntil`. Results are remembered by string, and do not depend on the process's time zone.
 *
 * @param from  the day of the import; only hours whose weeks differ depend on it
 * @see Public holidays close unless the string names PH: the line's contract
 */
export function hoursCompiler(from: Day): HoursCompiler {
  const today = dayNumberOf(from)
  const monday = today - weekdayOfNumber(today)
  const remembered = new Map<string, Read>()
  let loaded: HoursReader | undefined
  const read: HoursReader = (value, where) => {
    loaded ??= loadHoursReader()
    return loaded(value, where)
  }

  function readingOf(value: string, departement: string): { reading: Reading; guess: string | null } {
    // School holidays are refused by the library where it does not know them: even to read, it must know the region.
    const school = /sh|school|scol|ferien/i.test(value) ? schoolStateOf(departement) : ''
    const first = read(value, place(school))
    const guessed = isGuessed(first)
    const standard = !guessed && WEEKLY.test(value) ? value : first.prettifyValue()
    return {
      reading: {
        words: standard.replace(COMMENTS, ''),
        weekly: WEEKLY.test(standard),
        at: state => (state === school ? first : read(value, place(state)))
      },
      guess: guessed ? `horaires lus comme « ${standard} », à vérifier` : null
    }
  }

  function compile(value: string, departement: string): { compiled: Read; everywhere: boolean } {
    const { reading, guess } = readingOf(value, departement)
    const { words } = reading
    if (/sunrise|sunset|dawn|dusk/.test(words))
      return { compiled: unreadable('horaires selon le lever ou le coucher du soleil'), everywhere: true }
    if (reading.weekly) {
      const hours = compileWeekly(reading)
      return { compiled: readAs(hours, guess, value), everywhere: true }
    }
    const schools = words.includes('SH')
    const weekCount = schools ? readableWeeks(reading.at(schoolStateOf(departement)), monday) : WEEKS
    if (weekCount === 0)
      return { compiled: unreadable('vacances scolaires que rien ne donne ici'), everywhere: false }
    const hours = compileDated(reading, { departement, fromDayNumber: monday, weekCount })
    return { compiled: readAs(hours, guess, value), everywhere: !/PH|SH/.test(words) }
  }

  function readOnce(horaires: string, departement: string): Read {
    const value = withoutClosedHolidays(horaires.trim())
    if (value === '') return unreadable(null)
    if (value.length > LONGEST) return unreadable(`horaires trop longs (${value.length} caractères)`)
    const local = `${departement} ${value}`
    const known = remembered.get(value) ?? remembered.get(local)
    if (known) return known
    try {
      const { compiled, everywhere } = compile(value, departement)
      remembered.set(everywhere ? value : local, compiled)
      return compiled
    } catch (thrown) {
      const compiled = unreadable(faultOf(thrown, value))
      remembered.set(local, compiled)
      return compiled
    }
  }

  return (horaires, departement) => {
    const given = horaires.trim()
    const asGiven = readOnce(given, departement)
    const isSure = asGiven.hours.kind !== 'unknown' && !asGiven.guessed
    const typed =
      (isSure && !FRENCH_TUESDAY.test(given)) || given.length > LONGEST ? given : hoursFromTyped(given)
    const asTyped = typed === given ? asGiven : readOnce(typed, departement)
    const isBetter =
      asTyped.hours.kind !== 'unknown' && (asGiven.hours.kind === 'unknown' || !asTyped.guessed)
    const { hours, fault } = isBetter ? asTyped : asGiven
    const kept = isBetter ? typed : given
    const remark = hours.kind === 'unknown' ? null : remarkOn(kept)
    return { horaires: kept, hours, fault, ...(remark === null ? {} : { remark }) }
  }
}
