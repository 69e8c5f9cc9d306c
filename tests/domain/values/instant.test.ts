import { parseInstant, parseOurDay } from '../../../domain/values/instant'

describe('an instant from outside', () => {
  it('is read in the years that the line knows', () => {
    expect(parseInstant('2026-11-24T10:00:00+01:00')).toEqual(new Date(Date.UTC(2026, 10, 24, 9)))
    expect(parseInstant('2100-12-31T23:59:59Z')).toEqual(new Date(Date.UTC(2100, 11, 31, 23, 59, 59)))
    expect(parseOurDay('2026-11-24')).toBe('2026-11-24')
  })

  it.each([
    ['2026-11-24T10:00+01:00', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24T10:00:00.123456+01', '2026-11-24T09:00:00.123Z'],
    ['2026-11-24T10:00:00 01:00', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24 09:00:00Z', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24t05:00:00-0400', '2026-11-24T09:00:00.000Z'],
    ['2026-07-14T00:30:55.5Z', '2026-07-14T00:30:55.500Z']
  ])('%s says where its clock stands', (text, instant) => {
    expect(parseInstant(text)?.toISOString()).toBe(instant)
  })

  it.each([
    ['2026-11-24T10:00:00', '2026-11-24T09:00:00.000Z'],
    ['2026-07-14T10:00', '2026-07-14T08:00:00.000Z'],
    ['2026-11-24', '2026-11-23T23:00:00.000Z']
  ])('%s, which does not, is of Paris wherever the machine is', (text, instant) => {
    expect(parseInstant(text)?.toISOString()).toBe(instant)
  })

  it.each([
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '1999-12-31T23:59:59Z',
    '2101-01-01T00:00:00Z',
    'hier',
    'hier 5',
    '2026',
    '1',
    '11/24/2026',
    '2026-02-30T10:00:00Z',
    '2026-11-24T25:00:00Z',
    '2026-11-24T10:60:00Z',
    '2026-11-24T10:00:00+25:00',
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
