import {
  addDays,
  addMonths,
  compareDays,
  dayNumberOf,
  dayOfNumber,
  daysBetween,
  isoWeekOf,
  parseDay,
  weekdayOf
} from '../../../domain/values/day'

it('reads a day only when the calendar has it', () => {
  expect(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01'].map(parseDay)).toEqual([
    '2026-11-23',
    '2028-02-29',
    '2000-02-29',
    '0001-01-01'
  ])
  const wrong = ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-11-00', '2026-04-31']
  const misshapen = ['', '2026-1-2', '23/11/2026', '2026-11-23T00:00:00Z', ' 2026-11-23']
  expect([...wrong, ...misshapen].map(parseDay)).toEqual(Array(11).fill(null))
})

it('counts days across months, leap years and clock changes', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
  expect(dayNumberOf('1970-01-01')).toBe(0)
  expect(dayOfNumber(20780)).toBe('2026-11-23')
})

it('counts months to the same date, or to the last day of a shorter month', () => {
  expect(addMonths('2020-08-31', 6)).toBe('2021-02-28')
  expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
  expect(addMonths('2021-03-31', 1)).toBe('2021-04-30')
  expect(addMonths('2020-02-29', 12)).toBe('2021-02-28')
  expect(addMonths('2020-12-15', 1)).toBe('2021-01-15')
  expect(addMonths('2021-01-31', 12)).toBe('2022-01-31')
  expect(addMonths('2021-03-30', -1)).toBe('2021-02-28')
  expect(addMonths('2021-01-15', -13)).toBe('2019-12-15')
})

it('begins the week on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(0)
  expect(weekdayOf('2026-11-29')).toBe(6)
  expect(weekdayOf('1969-12-31')).toBe(2)
})

it('numbers weeks as ISO does: 2026 has 53, and 1 January 2027 is in the last of them', () => {
  const days = ['2026-01-01', '2026-11-23', '2026-12-28', '2027-01-03', '2027-01-04', '2024-12-30']
  expect(days.map(isoWeekOf)).toEqual([1, 48, 53, 53, 1, 1])
})

it('sorts days', () => {
  expect(['2027-01-01', '2026-02-01', '2026-01-31'].sort(compareDays)).toEqual([
    '2026-01-31',
    '2026-02-01',
    '2027-01-01'
  ])
  expect(compareDays('2026-01-01', '2026-01-01')).toBe(0)
})

it('refuses to count from what is not a day', () => {
  expect(() => addDays('demain', 1)).toThrow(RangeError)
})
