import { type Day, dayNumberFrom, dayNumberOf } from '../values/day'

const MS_PER_DAY = 86_400_000

/** Month and date, and the first and last years where they are known to change. */
interface LocalDay {
  readonly month: number
  readonly date: number
  readonly since?: number
  readonly until?: number
}

// Code du travail, L3133-1: fixed days; the three that follow Easter are computed.
const NATIONAL: readonly LocalDay[] = [
  { month: 1, date: 1 },
  { month: 5, date: 1 },
  { month: 5, date: 8 },
  { month: 7, date: 14 },
  { month: 8, date: 15 },
  { month: 11, date: 1 },
  { month: 11, date: 11 },
  { month: 12, date: 25 }
]
const EASTER_MONDAY = 1
const ASCENSION = 39
const WHIT_MONDAY = 50
const GOOD_FRIDAY = -2

interface LocalRules {
  readonly days: readonly LocalDay[]
  readonly goodFriday: boolean
}

// Vendredi saint in Alsace-Moselle is a holiday only in communes with a Protestant temple or a mixed church
// (L3134-13), and in 971 and 972 by custom: counted as closed everywhere there, since a helpline that rings nobody
// is less wrong than one that sends somebody to a closed door.
const ALSACE_MOSELLE: LocalRules = { days: [{ month: 12, date: 26 }], goodFriday: true }

// Abolition of slavery: L3422-2, with 28 May for Saint-Martin (978); the package date-holidays says 27 May there.
const LOCAL: ReadonlyMap<string, LocalRules> = new Map([
  ['57', ALSACE_MOSELLE],
  ['67', ALSACE_MOSELLE],
  ['68', ALSACE_MOSELLE],
  ['971', { days: [{ month: 5, date: 27 }], goodFriday: true }],
  ['972', { days: [{ month: 5, date: 22 }], goodFriday: true }],
  ['973', { days: [{ month: 6, date: 10 }], goodFriday: false }],
  ['974', { days: [{ month: 12, date: 20 }], goodFriday: false }],
  ['976', { days: [{ month: 4, date: 27 }], goodFriday: false }],
  ['977', { days: [{ month: 10, date: 9 }], goodFriday: false }],
  ['978', { days: [{ month: 5, date: 28 }], goodFriday: false }],
  [
    '986',
    {
      days: [
        { month: 4, date: 28 },
        { month: 6, date: 29 },
        { month: 7, date: 29 }
      ],
      goodFriday: false
    }
  ],
  [
    '987',
    {
      // Matari'i took the place of the day of autonomy in 2026, says date-holidays.
      days: [
        { month: 3, date: 5 },
        { month: 6, date: 29, until: 2025 },
        { month: 11, date: 20, since: 2026 }
      ],
      goodFriday: true
    }
  ],
  ['988', { days: [{ month: 9, date: 24 }], goodFriday: false }]
])
const NOWHERE_IN_PARTICULAR: LocalRules = { days: [], goodFriday: false }

/** Easter Sunday of a year of the Gregorian calendar, as a day number (Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const skipped = Math.floor((century + 8) / 25)
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - skipped + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const sum = moon + sunday - 7 * late + 114
  return dayNumberFrom(year, Math.floor(sum / 31), (sum % 31) + 1)
}

function holidaysOf(year: number, { days, goodFriday }: LocalRules): ReadonlySet<number> {
  const easter = easterOf(year)
  const found = new Set([easter + EASTER_MONDAY, easter + ASCENSION, easter + WHIT_MONDAY])
  if (goodFriday) found.add(easter + GOOD_FRIDAY)
  for (const { month, date, since = year, until = year } of [...NATIONAL, ...days])
    if (year >= since && year <= until) found.add(dayNumberFrom(year, month, date))
  return found
}

/** One for each set of rules, with what was asked last: a search asks the same day of thousands of places. */
class Calendar {
  private readonly years = new Map<number, ReadonlySet<number>>()
  private lastDayNumber = Number.NaN
  private lastAnswer = false

  constructor(private readonly rules: LocalRules) {}

  has(dayNumber: number): boolean {
    if (dayNumber === this.lastDayNumber) return this.lastAnswer
    const year = new Date(dayNumber * MS_PER_DAY).getUTCFullYear()
    let days = this.years.get(year)
    if (!days) {
      days = holidaysOf(year, this.rules)
      this.years.set(year, days)
    }
    this.lastDayNumber = dayNumber
    this.lastAnswer = days.has(dayNumber)
    return this.lastAnswer
  }
}

const national = new Calendar(NOWHERE_IN_PARTICULAR)
const local = new Map([...LOCAL].map(([departement, rules]) => [departement, new Calendar(rules)]))

/** {@link isPublicHoliday} for a day number: what the hot path asks. */
export const isHolidayNumber = (dayNumber: number, departement: string): boolean =>
  (local.get(departement) ?? national).has(dayNumber)

/**
 * Whether a day is a public holiday (jour férié) in a département or overseas collectivity.
 *
 * @param departement  its code: `59`, `67`, `974`, `988`; one that is not listed has the national days
 * @throws {RangeError} when `day` is not a day
 * @see Code du travail, L3133-1, L3134-13, L3422-2; deliberations of the collectivities 986, 987 and 988
 */
export const isPublicHoliday = (day: Day, departement: string): boolean =>
  isHolidayNumber(dayNumberOf(day), departement)
