import { dayThere } from '../../domain/permanences/day-there'
import { isPublicHoliday } from '../../domain/permanences/holidays'
import { type HoursThere, hoursThere } from '../../domain/permanences/hours-there'
import {
  type DayTable,
  type Hours,
  type HoursPlace,
  type Opening,
  weekOf
} from '../../domain/permanences/opening-hours'
import type { Station } from '../../domain/permanences/station'
import { addDays, type Day, daysBetween, weekdayOf } from '../../domain/values/day'
import { dayOfYearInWords, WEEKDAYS } from '../../domain/values/wording-day'
import { localTimeIn } from '../../domain/values/zone'

// Straight apostrophes: these words also go into SMS, whose short alphabet (GSM-7) has no curved one.

const SHORT_WEEKDAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'] as const

const MINUTES_PER_DAY = 1_440
const NOON = 720
/** A day said with its year: further than this, its month alone may be taken for this year's. */
const FAR_DAYS = 300

/** A time of day as it is said: « 9 heures », « 17 h 30 », « midi ». */
export function timeInWords(minuteOfDay: number): string {
  if (minuteOfDay === NOON) return 'midi'
  const hours = Math.floor(minuteOfDay / 60)
  const minutes = minuteOfDay % 60
  if (minutes > 0) return `${hours} h ${String(minutes).padStart(2, '0')}`
  return hours < 2 ? `${hours} heure` : `${hours} heures`
}

/** A day as it is said on another: « aujourd'hui », « demain », « lundi », « lundi 30 novembre ». */
export function dayInWords(day: Day, today: Day): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return "aujourd'hui"
  if (ahead === 1) return 'demain'
  const weekday = WEEKDAYS[weekdayOf(day)]
  if (ahead > 1 && ahead < 7) return weekday
  const year = ahead > FAR_DAYS ? ` ${day.slice(0, 4)}` : ''
  return `${weekday} ${dayOfYearInWords(day)}${year}`
}

/** « ouvert jusqu'à 17 h 30 », on the place's clock. */
export const openNowUntil = (closesAt: Date, now: Date, place: HoursPlace) =>
  `ouvert ${until(closesAt, now, place)}`

function until(closesAt: Date, now: Date, { zone }: HoursPlace): string {
  const today = localTimeIn(zone, now).day
  const { day, minuteOfDay } = localTimeIn(zone, closesAt)
  const ahead = daysBetween(today, day)
  if (ahead >= 7) return 'jour et nuit'
  if (ahead === 0) return `jusqu'à ${timeInWords(minuteOfDay)}`
  // Midnight is said of the evening before it.
  if (minuteOfDay > 0) return `jusqu'à ${dayInWords(day, today)}, ${timeInWords(minuteOfDay)}`
  return ahead === 1 ? "jusqu'à minuit" : `jusqu'à ${dayInWords(addDays(day, -1), today)}, minuit`
}

/** « demain à 9 heures », « lundi 30 novembre à 9 heures », on the place's clock. */
export function nextOpeningInWords(opensAt: Date, now: Date, { zone }: HoursPlace): string {
  const { day, minuteOfDay } = localTimeIn(zone, opensAt)
  return `${dayInWords(day, localTimeIn(zone, now).day)} à ${timeInWords(minuteOfDay)}`
}

/**
 * An opening in words: « ouvert jusqu'à 17 h 30 », « fermé et ouvre demain à 9 heures », « fermé aujourd'hui, jour
 * férié, et ouvre lundi à 9 heures », « fermé » when no opening is known.
 *
 * @returns `null` for unknown hours, of which nothing true can be said
 */
export function openingInWords(opening: Opening, now: Date, place: HoursPlace): string | null {
  if (opening.kind === 'unknown') return null
  if (opening.kind === 'open') return openNowUntil(opening.closesAt, now, place)
  const { opensAt } = opening
  const today = localTimeIn(place.zone, now).day
  const opensToday = opensAt !== null && localTimeIn(place.zone, opensAt).day === today
  const isHoliday = !opensToday && isPublicHoliday(today, place.departement)
  const closed = isHoliday ? "fermé aujourd'hui, jour férié" : 'fermé'
  if (opensAt === null) return closed
  return `${closed}${isHoliday ? ',' : ''} et ouvre ${nextOpeningInWords(opensAt, now, place)}`
}

/**
 * Whoever is there, where the hours of the place do not tell: « un conseiller numérique y sera jeudi à 9 heures ». `null` for
 * unknown hours.
 */
export function conseillerThere(opening: Opening, now: Date, place: HoursPlace): string | null {
  if (opening.kind === 'unknown') return null
  if (opening.kind === 'open') return `un conseiller numérique y est ${until(opening.closesAt, now, place)}`
  if (opening.opensAt === null) return "aucun conseiller numérique n'y est annoncé"
  return `un conseiller numérique y sera ${nextOpeningInWords(opening.opensAt, now, place)}`
}

/** What is said of the hours of a place, and of its conseiller where that must be said too; `null` each where nothing is. */
export function hoursThereInWords(
  station: Station,
  now: Date
): { readonly [part in keyof HoursThere]: string | null } {
  const { place, conseiller } = hoursThere(station, now)
  return {
    place: openingInWords(place, now, station),
    conseiller: conseiller && conseillerThere(conseiller, now, station)
  }
}

/** « de 9 heures à midi et de 14 heures à 18 heures ». */
function tableInWords(table: DayTable): string {
  if (table[0] === 0 && table[1] === MINUTES_PER_DAY) return 'jour et nuit'
  const stretches: string[] = []
  for (let index = 0; index + 1 < table.length; index += 2) {
    const to = table[index + 1] ?? 0
    stretches.push(
      `de ${timeInWords(table[index] ?? 0)} à ${to === MINUTES_PER_DAY ? 'minuit' : timeInWords(to)}`
    )
  }
  return stretches.length < 2
    ? stretches.join('')
    : `${stretches.slice(0, -1).join(', ')} et ${stretches.at(-1)}`
}

interface DayWords {
  readonly open: (table: DayTable) => string
  readonly closed: string
  readonly there: (table: DayTable) => string
  readonly nobody: string
  readonly between: string
  readonly holiday: string
  readonly day: (when: string, what: string) => string
}

const SPOKEN: DayWords = {
  open: table => `ce lieu est ouvert ${tableInWords(table)}`,
  closed: 'ce lieu est fermé',
  there: table => `un conseiller numérique y est ${tableInWords(table)}`,
  nobody: "aucun conseiller numérique n'y est annoncé",
  between: ' ; ',
  holiday: ', jour férié',
  day: (when, what) => `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${what}.`
}
const WRITTEN: DayWords = {
  open: table => tableInShort(table),
  closed: 'fermé',
  there: table => `conseiller numérique ${tableInShort(table)}`,
  nobody: 'sans conseiller numérique',
  between: ', ',
  holiday: ' (férié)',
  day: (when, what) => `${when} : ${what}`
}

function daysTold(stations: readonly Station[], days: readonly Day[], now: Date, words: DayWords): string[] {
  const [first] = stations
  if (!first) return []
  const today = localTimeIn(first.zone, now).day
  return days.flatMap(day => {
    const { place, conseiller } = dayThere(stations, day)
    const isOpen = place !== null && place.length > 0
    const opening = place && (isOpen ? words.open(place) : words.closed)
    // Closed, and nobody there: said once.
    const isTold = conseiller !== null && (conseiller.length > 0 || isOpen)
    const there = isTold && (conseiller.length > 0 ? words.there(conseiller) : words.nobody)
    const what = [opening, there].filter(Boolean).join(words.between)
    const holiday = isPublicHoliday(day, first.departement) ? words.holiday : ''
    return what ? [words.day(`${dayInWords(day, today)}${holiday}`, what)] : []
  })
}

/**
 * What is said of a place on the days that somebody asks about: « Samedi, ce lieu est ouvert de 9 heures à midi. » Nothing where
 * it is not known.
 *
 * @param stations  all those of the place
 */
export const daysThereInWords = (stations: readonly Station[], days: readonly Day[], now: Date): string =>
  daysTold(stations, days, now, SPOKEN).join(' ')

/** The same for a small screen: « demain : 9h-12h 14h-18h ; samedi : fermé ». */
export const daysThereInShort = (stations: readonly Station[], days: readonly Day[], now: Date): string =>
  daysTold(stations, days, now, WRITTEN).join(' ; ')

/** `9h`, `12h30`: a time as it is written in an SMS. */
function shortTime(minuteOfDay: number): string {
  const minutes = minuteOfDay % 60
  const hours = Math.floor(minuteOfDay / 60)
  return `${hours}h${minutes === 0 ? '' : String(minutes).padStart(2, '0')}`
}

/** Each day's openings with what a night adds to them: Friday 22:00 to Saturday 02:00 is Friday's. */
function withNights(week: readonly DayTable[]): readonly DayTable[] {
  const runsOn = (table: DayTable | undefined, next: DayTable | undefined) =>
    table?.at(-1) === MINUTES_PER_DAY && next?.[0] === 0 && (next[1] ?? MINUTES_PER_DAY) < NOON
  return week.map((table, weekday) => {
    const next = week[(weekday + 1) % 7]
    const own = runsOn(week[(weekday + 6) % 7], table) ? table.slice(2) : table
    return runsOn(table, next) ? [...own.slice(0, -1), next?.[1] ?? MINUTES_PER_DAY] : own
  })
}

function tableInShort(table: DayTable): string {
  if (table[0] === 0 && table[1] === MINUTES_PER_DAY) return '24h/24'
  const ranges: string[] = []
  for (let index = 0; index + 1 < table.length; index += 2)
    ranges.push(`${shortTime(table[index] ?? 0)}-${shortTime(table[index + 1] ?? 0)}`)
  return ranges.join(' ')
}

/** `lun-mer,ven`: days that follow each other by three or more are joined. */
function weekdaysInShort(weekdays: readonly number[]): string {
  const runs: number[][] = []
  for (const weekday of weekdays) {
    const run = runs.at(-1)
    if (run?.at(-1) === weekday - 1) run.push(weekday)
    else runs.push([weekday])
  }
  const name = (weekday: number | undefined) => SHORT_WEEKDAYS[weekday ?? 0]
  return runs
    .map(run => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join()))
    .join()
}

/**
 * A whole week for an SMS: « lun-ven 9h-12h30 13h30-17h30, sam 9h-12h », in the letters of GSM-7.
 *
 * @param day  a day of the week wanted, which matters where weeks differ
 * @returns `null` when no opening of that week is known
 * @throws {RangeError} when `day` is not a day
 */
export function weekInShort(hours: Hours, day: Day): string | null {
  const byTable = new Map<string, number[]>()
  for (const [weekday, table] of withNights(weekOf(hours, day) ?? []).entries()) {
    if (table.length === 0) continue
    const words = tableInShort(table)
    byTable.set(words, [...(byTable.get(words) ?? []), weekday])
  }
  if (byTable.size === 0) return null
  return [...byTable]
    .map(([words, weekdays]) => `${weekdays.length === 7 ? '7j/7' : weekdaysInShort(weekdays)} ${words}`)
    .join(', ')
}
