import Holidays from 'date-holidays'
import { easterOf, isPublicHoliday } from '../../../domain/permanences/holidays'
import { addDays, type Day, dayOfNumber } from '../../../domain/values/day'

function holidaysOf(year: number, departement: string): Day[] {
  const days: Day[] = []
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1))
    if (isPublicHoliday(day, departement)) days.push(day)
  return days
}

it('has the eleven national days in the Nord', () => {
  expect(holidaysOf(2026, '59')).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25'
  ])
})

it('adds Good Friday and 26 December in Alsace and Moselle, not in Meurthe-et-Moselle', () => {
  const local = ['2026-04-03', '2026-12-26']
  expect(
    ['57', '67', '68', '54'].map(departement => local.map(day => isPublicHoliday(day, departement)))
  ).toEqual([
    [true, true],
    [true, true],
    [true, true],
    [false, false]
  ])
})

it('adds the abolition of slavery on each territory’s own day', () => {
  const days = {
    971: '05-27',
    972: '05-22',
    973: '06-10',
    974: '12-20',
    976: '04-27',
    977: '10-09',
    978: '05-28'
  }
  for (const [departement, day] of Object.entries(days)) {
    expect(isPublicHoliday(`2026-${day}`, departement)).toBe(true)
    expect(isPublicHoliday(`2026-${day}`, '75')).toBe(false)
  }
})

it('finds Easter at its earliest and latest', () => {
  expect([2008, 2024, 2026, 2038, 2285].map(year => dayOfNumber(easterOf(year)))).toEqual([
    '2008-03-23',
    '2024-03-31',
    '2026-04-05',
    '2038-04-25',
    '2285-03-22'
  ])
})

describe('checked against the package date-holidays, 2024 to 2030', () => {
  const territories: readonly (readonly [string, string, string])[] = [
    ['59', 'FR', ''],
    ['2A', 'FR', ''],
    ['57', 'FR', '57'],
    ['67', 'FR', '67'],
    ['68', 'FR', '68'],
    ['971', 'GP', ''],
    ['972', 'MQ', ''],
    ['973', 'GF', ''],
    ['974', 'RE', ''],
    ['975', 'PM', ''],
    ['976', 'YT', ''],
    ['977', 'BL', ''],
    ['978', 'MF', ''],
    ['986', 'WF', ''],
    ['987', 'PF', ''],
    ['988', 'NC', '']
  ]
  // The package has 27 May in Saint-Martin, as in Guadeloupe of which it was part; the Code du travail (L3422-2)
  // has 28 May. Its days « observance » and « bank » (Saint-Barthélemy's Good Friday) close no public office.
  const mended = (departement: string, day: Day) =>
    departement === '978' && day.endsWith('-05-27') ? addDays(day, 1) : day

  it.each(territories)('agrees on %s', (departement, country, state) => {
    const there = state ? new Holidays(country, state) : new Holidays(country)
    for (let year = 2024; year <= 2030; year++) {
      const theirs = there
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => mended(departement, date.slice(0, 10)))
      expect(holidaysOf(year, departement)).toEqual([...new Set(theirs)].sort())
    }
  })
})

it('refuses what is not a day', () => {
  expect(() => isPublicHoliday('14 juillet', '59')).toThrow(RangeError)
})
