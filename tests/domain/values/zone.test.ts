import {
  departementOf,
  instantAt,
  localTimeIn,
  steadyWallMinutesAt,
  zoneOf
} from '../../../domain/values/zone'

const at = (zone: string, iso: string) => localTimeIn(zone, new Date(iso))
const paris = (day: string, minuteOfDay: number) => instantAt('Europe/Paris', day, minuteOfDay).toISOString()

it('finds the département of a commune in Corsica and overseas', () => {
  const communes = ['59139', '2A004', '2B033', '01004', '97411', '97502', '97801', '98735', '98818']
  expect(communes.map(departementOf)).toEqual(['59', '2A', '2B', '01', '974', '975', '978', '987', '988'])
})

it('gives each overseas collectivity its own clock', () => {
  const departements = [
    '59',
    '2A',
    '971',
    '972',
    '973',
    '974',
    '975',
    '976',
    '977',
    '978',
    '986',
    '987',
    '988'
  ]
  const noon = departements.map(departement => at(zoneOf(departement), '2026-11-23T12:00:00Z'))
  expect(noon.map(({ day, minuteOfDay }) => `${day.slice(8)} ${minuteOfDay / 60}`)).toEqual([
    '23 13',
    '23 13',
    '23 8',
    '23 8',
    '23 9',
    '23 16',
    '23 9',
    '23 15',
    '23 8',
    '23 8',
    '24 0',
    '23 2',
    '23 23'
  ])
})

it('tells day, weekday and minute on the wall of a zone', () => {
  expect(at('Europe/Paris', '2026-11-23T08:30:59Z')).toEqual({
    day: '2026-11-23',
    weekday: 0,
    minuteOfDay: 570
  })
  expect(at('Pacific/Noumea', '2026-12-31T13:00:00Z')).toEqual({
    day: '2027-01-01',
    weekday: 4,
    minuteOfDay: 0
  })
})

it('follows Saint-Pierre-et-Miquelon on the American dates, not the European ones', () => {
  expect(at('America/Miquelon', '2026-03-10T12:00:00Z').minuteOfDay).toBe(600)
  expect(at('Europe/Paris', '2026-03-10T12:00:00Z').minuteOfDay).toBe(780)
})

it('gives a time skipped on 29 March 2026 the instant of the jump', () => {
  expect(paris('2026-03-29', 119)).toBe('2026-03-29T00:59:00.000Z')
  expect([120, 150, 179, 180].map(minute => paris('2026-03-29', minute))).toEqual(
    Array(4).fill('2026-03-29T01:00:00.000Z')
  )
  expect(paris('2026-03-29', 181)).toBe('2026-03-29T01:01:00.000Z')
})

it('gives a time shown twice on 25 October 2026 its first showing', () => {
  expect(paris('2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z')
  expect(paris('2026-10-25', 180)).toBe('2026-10-25T02:00:00.000Z')
  expect(at('Europe/Paris', '2026-10-25T00:30:00Z').minuteOfDay).toBe(150)
  expect(at('Europe/Paris', '2026-10-25T01:30:00Z').minuteOfDay).toBe(150)
})

it('has a steady clock that waits at 02:59 while the hour is shown a second time', () => {
  const instants = ['00:15', '00:59', '01:00', '01:30', '01:59', '02:00'].map(time =>
    Date.parse(`2026-10-25T${time}:00Z`)
  )
  const midnight = Date.parse('2026-10-25') / 60_000
  expect(instants.map(ms => steadyWallMinutesAt('Europe/Paris', ms) - midnight)).toEqual([
    135, 179, 179, 179, 179, 180
  ])
})

it('comes back to the instant it left, every 37 minutes of four years, wherever a time is shown once', () => {
  let compared = 0
  for (const zone of ['Europe/Paris', 'America/Miquelon', 'Pacific/Noumea', 'Indian/Reunion']) {
    for (let ms = Date.parse('2025-01-01'); ms < Date.parse('2029-01-01'); ms += 37 * 60_000) {
      const { day, minuteOfDay } = localTimeIn(zone, new Date(ms))
      const back = instantAt(zone, day, minuteOfDay).getTime()
      compared++
      if (back !== ms)
        expect([zone, new Date(ms).toISOString(), ms - back]).toEqual([zone, expect.any(String), 3_600_000])
    }
  }
  expect(compared).toBeGreaterThan(200_000)
})

it('agrees with Intl', () => {
  for (const zone of ['Europe/Paris', 'America/Miquelon', 'Pacific/Wallis', 'America/Cayenne']) {
    const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    for (let ms = Date.parse('2026-01-01'); ms < Date.parse('2028-01-01'); ms += 5 * 3_600_000 + 61_000) {
      const { day, minuteOfDay } = localTimeIn(zone, new Date(ms))
      const time = [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map(part => String(part).padStart(2, '0'))
      expect(`${day} ${time.join(':')}`).toBe(intl.format(ms))
    }
  }
})

it('refuses a zone that does not exist and an instant that is none', () => {
  expect(() => localTimeIn('Europe/Lille', new Date(0))).toThrow(RangeError)
  expect(() => localTimeIn('Europe/Paris', new Date(Number.NaN))).toThrow(RangeError)
})
