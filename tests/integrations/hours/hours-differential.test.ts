import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import OpeningHours from 'opening_hours'
import { type Hours, stateUntil } from '../../../domain/permanences/opening-hours'
import { departementOf, type Zone, zoneOf } from '../../../domain/values/zone'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'

/**
 * Our hours against the library's own answers, at instants spread over two years. The library is asked for the wall
 * clock of the place, in the zone of this process, whatever it is; it reads the string with `PH off` behind it where
 * the string names no public holiday, which is the line's rule.
 *
 * Everything (2 905 strings, 1 000 instants, some minutes) with HOURS_DIFFERENTIAL=full.
 */
const FULL = process.env['HOURS_DIFFERENTIAL'] === 'full'
const DATA = resolve(__dirname, '../../../../shared/data/lieux-standard.csv')
const compile = hoursCompiler('2026-01-01')

const STATES: Readonly<Record<string, string>> = {
  57: 'Moselle',
  67: 'Bas-Rhin',
  68: 'Haut-Rhin',
  971: 'Guadeloupe',
  972: 'Martinique',
  973: 'Guyane',
  974: 'La Réunion',
  975: 'Saint-Pierre-et-Miquelon',
  976: 'Mayotte',
  977: 'Saint-Barthélemy',
  978: 'Saint-Martin',
  986: 'Wallis-et-Futuna',
  987: 'Polynésie française',
  988: 'Nouvelle-Calédonie'
}
const LOCAL = Object.keys(STATES)

/**
 * Where the library is wrong: it holds for public holidays Victor Schœlcher's day in Guadeloupe and Martinique
 * (date-holidays: an observance), Good Friday in Saint-Barthélemy (date-holidays: of the banks alone) and 27 May in
 * Saint-Martin (Code du travail, L3422-2: 28 May).
 */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  971: ['2026-07-21', '2027-07-21'],
  972: ['2026-07-21', '2027-07-21'],
  977: ['2026-04-03', '2027-03-26'],
  978: ['2026-05-27', '2026-05-28', '2027-05-27', '2027-05-28']
}

const HOLIDAYS = ['01-01', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25']

/** 960 instants 18 hours and some apart, so at all times of day; 40 on public holidays, in the day. */
const INSTANTS: readonly Date[] = [
  ...Array.from({ length: 960 }, (_, index) => new Date(Date.UTC(2026, 0, 1, 0, 7 + index * 1_093))),
  ...HOLIDAYS.flatMap(day =>
    [2026, 2027].flatMap(year =>
      [9, 14].map(hour => new Date(`${year}-${day}T${String(hour).padStart(2, '0')}:20:00Z`))
    )
  )
]

const formats = new Map<Zone, Intl.DateTimeFormat>()

/** `2026-11-23 09:30` on the wall of a zone, by Intl alone. */
function wallIn(zone: Zone, instant: Date): string {
  const known = formats.get(zone)
  const format =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(zone, format)
  return format.format(instant)
}

const two = (part: number) => String(part).padStart(2, '0')
const localWall = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`

/** The Date that shows a wall time in this process's zone; `null` where that zone skips it. */
function processDate(wall: string): Date | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = wall.split(/[- :]/).map(Number)
  const date = new Date(year, month - 1, day, hour, minute)
  return localWall(date) === wall ? date : null
}

/** Shown for the second time: there our clock waits, and the library's has none. */
const isRepeated = (zone: Zone, instant: Date) =>
  wallIn(zone, new Date(instant.getTime() - 3_600_000)) === wallIn(zone, instant)

function oracleOf(horaires: string, departement: string) {
  const said = /\bPH\b/.test(horaires) ? horaires : `${horaires}; PH off`
  const state = STATES[departement] ?? ''
  return new OpeningHours(said, { lat: 0, lon: 0, address: { country_code: 'fr', state } })
}

interface Compared {
  answers: number
  readonly disagreements: string[]
}

function compare(
  horaires: string,
  hours: Hours,
  departement: string,
  instants: readonly Date[],
  compared: Compared
): void {
  const zone = zoneOf(departement)
  const oracle = oracleOf(horaires, departement)
  for (const [index, instant] of instants.entries()) {
    const wall = wallIn(zone, instant)
    const date = processDate(wall)
    if (!date || isRepeated(zone, instant) || WRONG[departement]?.includes(wall.slice(0, 10))) continue
    const { state, until } = stateUntil(hours, instant, { zone, departement })
    const theirs = oracle.getStateString(date, true)
    compared.answers++
    const about = `${departement} ${wall} « ${horaires} »`
    if (state !== theirs) compared.disagreements.push(`${about}: ${state}, the library ${theirs}`)
    // Asked for the next change of what never changes, the library works for a minute and throws.
    if (index > 0 || !until || WRONG[departement]) continue
    const [mine, their] = [wallIn(zone, until), localWall(oracle.getNextChange(date) ?? new Date(0))]
    if (mine !== their) compared.disagreements.push(`${about}: changes ${mine}, the library ${their}`)
  }
}

const said = existsSync(DATA) ? it : it.skip
if (!existsSync(DATA)) console.warn(`Skipped: ${DATA} is not there`)

said(
  'agrees with the library on every real string, at home and overseas',
  () => {
    const rows: { horaires: string; code_insee: string; code_postal: string }[] = parse(readFileSync(DATA), {
      columns: true,
      bom: true
    })
    const homes = new Map<string, string>()
    for (const { horaires, code_insee, code_postal } of rows)
      if (horaires !== '' && !homes.has(horaires))
        homes.set(horaires, departementOf(code_insee || code_postal))
    const compared: Compared = { answers: 0, disagreements: [] }
    let unread = 0
    for (const [index, [horaires, home]] of [...homes].entries()) {
      if (!FULL && index % 3 !== 0) continue
      // French that people type is compared as it was read.
      const { horaires: read, hours, fault } = compile(horaires, home)
      if (hours.kind === 'unknown') {
        expect(fault).toMatch(/^horaires illisibles/)
        expect(() => oracleOf(horaires, home)).toThrow()
        unread++
        continue
      }
      // As it comes back from the store.
      const revived = JSON.parse(JSON.stringify(hours)) as Hours
      const some = FULL
        ? INSTANTS
        : Array.from({ length: 32 }, (_, step) => INSTANTS[(index * 7 + step * 31) % 1000] ?? new Date(0))
      compare(read, revived, home, some, compared)
      if (FULL || index % 4 === 0) compare(read, revived, LOCAL[index % LOCAL.length] ?? '', some, compared)
    }
    console.info(
      `${homes.size} strings, ${FULL ? 'all' : 'a third'} compared, ${unread} unreadable, ${compared.answers} answers compared`
    )
    expect(compared.disagreements).toEqual([])
    expect(compared.answers).toBeGreaterThan(35_000)
  },
  1_200_000
)

it.each([
  'week 1-53/2 Mo-Fr 09:00-12:00; week 2-52/2 Mo-Fr 14:00-17:00',
  'week 2-52/2 We 09:00-12:00; PH off',
  'Sa[1] 09:00-12:00',
  'Tu[1],Th[-1] 14:00-16:30; PH off',
  'Mo-Fr 09:00-12:00; Tu[2] off',
  'Jan-Mar Mo-Fr 10:00-16:00; Apr-Dec Mo-Fr 09:00-18:00',
  'Mo-Sa 09:00-18:00; 2026 Dec 24 off',
  'Mo-Fr 09:00-17:00; Jul 15-Aug 20 off',
  'Mo-Fr 09:00-17:00; Dec 24-Jan 02 off; PH off',
  '2026 Nov 02-2026 Dec 18 Mo-Fr 09:00-12:00',
  'easter -2 days off; Mo-Fr 09:00-12:00',
  'Mo-Fr 09:00-12:00; PH 10:00-11:00',
  'Sa,PH 10:00-12:00',
  'Mo-Fr 08:00-12:00; Dec 24 off; PH 10:00-11:00',
  'PH -1 day 09:00-11:00; Mo-Fr 14:00-17:00; PH off',
  '24/7',
  '24/7; PH off',
  '24/7; PH open',
  'Mo-Fr 22:00-02:00',
  'Fr-Su 20:00-03:00; Su off; PH off',
  'Mo-Fr 08:00-26:00',
  'Mo-Fr 09:00-12:00 "sur rendez-vous"',
  'Mo-Fr 09:00-12:00; Mo "sur rendez-vous"',
  'Mo-Fr 09:00-12:00, Tu 14:00-17:00 "sur rendez-vous"',
  'Tu-Fr 10:00-12:00 || Mo 14:00-16:00 || "appeler"',
  'Mo 17:00+',
  'Mo-Fr 09:00-12:00, We 14:00-16:00',
  'off',
  'Mo-Su 00:00-24:00; We off'
])('agrees with the library on « %s » over two years, in four places', horaires => {
  const some = FULL ? INSTANTS : INSTANTS.filter((_, index) => index % 4 === 0)
  const compared: Compared = { answers: 0, disagreements: [] }
  for (const departement of ['59', '67', '974', '988']) {
    const { hours, fault } = compile(horaires, departement)
    expect([hours.kind === 'unknown', fault]).toEqual([false, null])
    compare(horaires, hours, departement, some, compared)
  }
  expect(compared.disagreements).toEqual([])
  expect(compared.answers).toBeGreaterThan(some.length * 4 - 10)
})
