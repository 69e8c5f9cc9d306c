import { parseInstant, parseOurDay } from '../../../domain/values/instant'

describe('an instant from outside', () => {
  it('is read in the years that the line knows', () => {
    expect(parseInstant('2026-11-24T10:00:00+01:00')).toEqual(new Date(Date.UTC(2026, 10, 24, 9)))
    expect(parseInstant('2100-12-31T23:59:59Z')).toEqual(new Date(Date.UTC(2100, 11, 31, 23, 59, 59)))
    expect(parseOurDay('2026-11-24')).toBe('2026-11-24')
  })

  it.each([
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '1999-12-31T23:59:59Z',
    '2101-01-01T00:00:00Z',
    'hier',
    '',
    5
  ])('is none where it is %s', text => {
    expect(parseInstant(text)).toBeNull()
  })

  it.each(['9999-12-31', '0000-01-01', '1999-12-31', '2101-01-01', '2026-02-30', 'hier'])(
    'is no day of ours where it is %s',
    text => {
      expect(parseOurDay(text)).toBeNull()
    }
  )
})
