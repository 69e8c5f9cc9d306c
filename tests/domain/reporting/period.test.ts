import { dueOn } from '../../../domain/reporting/convention'
import { monthsOf, periodAfter, periodOf, readPeriod } from '../../../domain/reporting/period'

describe('the periods of the reports', () => {
  it.each([
    ['monthly', '2026-02', '2026-02-01', '2026-03-01'],
    ['monthly', '2028-02', '2028-02-01', '2028-03-01'],
    ['monthly', '2026-12', '2026-12-01', '2027-01-01'],
    ['quarterly', '2026-Q1', '2026-01-01', '2026-04-01'],
    ['quarterly', '2026-Q4', '2026-10-01', '2027-01-01'],
    ['half-yearly', '2026-S2', '2026-07-01', '2027-01-01']
  ] as const)('%s %s goes from %s to the day before %s', (kind, name, from, until) => {
    expect(readPeriod(kind, name)).toEqual({ kind, name, from, until })
  })

  it.each([
    ['monthly', '2026-13'],
    ['monthly', '2026-00'],
    ['monthly', '2026-Q1'],
    ['monthly', '2026-1'],
    ['quarterly', '2026-Q5'],
    ['quarterly', '2026-10'],
    ['half-yearly', '2026-S3'],
    ['half-yearly', '1926-S1'],
    ['monthly', ' 2026-10'],
    ['monthly', '']
  ] as const)('there is no %s period %s', (kind, name) => {
    expect(readPeriod(kind, name)).toBeNull()
  })

  it('one follows the other over the end of a year', () => {
    expect(periodAfter(periodOf('quarterly', '2026-12-31')).name).toBe('2027-Q1')
  })

  it('a half-year has its six months', () => {
    expect(monthsOf(periodOf('half-yearly', '2026-08-15')).map(({ name }) => name)).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12'
    ])
  })

  it('the report of February is due on the 15th of March', () => {
    expect(dueOn(periodOf('monthly', '2026-02-10'))).toBe('2026-03-15')
  })
})
