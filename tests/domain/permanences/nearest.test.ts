import { inventedCountry, randomFrom } from '../../../bench/country'
import { type Directory, directoryOf } from '../../../domain/permanences/directory'
import { nearestStations, stationKey, type Whereabouts } from '../../../domain/permanences/nearest'
import { answersAt, openingNow } from '../../../domain/permanences/openings-known'
import { openingOf } from '../../../domain/permanences/station'
import { type Land, landOf } from '../../../domain/values/land'
import type { Position } from '../../../domain/values/position'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'

/** One of each kind: on the mainland, on islands near it, overseas on both sides of the date line. */
const COMMUNES = [
  { codeInsee: '59139', latitude: 50.1174, longitude: 3.4203 },
  { codeInsee: '56186', latitude: 47.4897, longitude: -3.1256 },
  { codeInsee: '56152', latitude: 47.3447, longitude: -3.1553 },
  { codeInsee: '2A004', latitude: 41.9257, longitude: 8.7376 },
  { codeInsee: '97411', latitude: -20.8789, longitude: 55.4481 },
  { codeInsee: '98612', latitude: -14.3, longitude: -178.1 },
  { codeInsee: '98818', latitude: -22.27, longitude: 166.45 }
] as const

const HORAIRES = [
  'Mo-Fr 09:00-12:30,13:30-17:30',
  'Fr,Sa 20:00-02:00',
  'week 1-53/2 We 14:00-17:00',
  'Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:07 "sur rendez-vous"',
  '24/7',
  ''
]

const random = randomFrom(42)
const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T

/** Six hundred places, a third of them staffed, many at one and the same door, some whose place is not known. */
function country(): Directory {
  const compile = hoursCompiler('2026-11-01')
  const invented = inventedCountry(
    index => {
      const horaires = HORAIRES[index % HORAIRES.length] ?? ''
      return { horaires, hours: compile(horaires, '59').hours }
    },
    { places: 600, conseillers: 200 }
  )
  return directoryOf({
    ...invented,
    permanences: invented.permanences.map((permanence, index) => {
      if (index % 50 === 0) return { ...permanence, position: null }
      const { codeInsee, latitude, longitude } = oneOf(COMMUNES)
      const spread = oneOf([0, 0, 0.05, 2])
      const position = {
        latitude: latitude + (random() - 0.5) * spread,
        longitude: longitude + (random() - 0.5) * spread
      }
      return { ...permanence, codeInsee, position }
    }),
    presences: invented.presences.map((presence, index) => ({
      ...presence,
      validFrom: index % 7 === 0 ? '2026-11-25' : null,
      validUntil: index % 5 === 0 ? '2026-11-27' : null
    })),
    absences: [{ conseillerId: 'K3', from: '2026-11-24', to: '2026-11-26' }],
    specialDays: [{ permanenceId: 'P9', from: '2026-11-26', to: '2026-11-26', horaires: '18:00-21:00' }]
  })
}

/** The arc between two points, not rounded. */
function arc(one: Position, other: Position): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  return Math.asin(
    Math.sqrt(
      half(one.latitude - other.latitude) +
        cosine(one.latitude) * cosine(other.latitude) * half(one.longitude - other.longitude)
    )
  )
}

/** Every station looked at, and all of them sorted. */
function oneByOne(
  { stations, staffed }: Directory,
  from: Whereabouts,
  limit: number,
  isWanted: (index: number) => boolean,
  among: 'all' | 'staffed'
): string[] {
  const own: Land | null = from.codeInsee === undefined ? null : landOf(from.codeInsee)
  return stations
    .flatMap((station, index) => {
      const { position } = station.permanence
      if (!position || (among === 'staffed' && index >= staffed) || !isWanted(index)) return []
      const across = own === null || station.land === own ? 0 : 1
      return [{ key: stationKey(station), across, far: arc(from, position) }]
    })
    .sort((one, other) => one.across - other.across || one.far - other.far || (one.key < other.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key }) => key)
}

describe('the nearest', () => {
  it('are those that looking at every one would have found, on the caller’s land first', () => {
    const directory = country()
    for (let search = 0; search < 600; search++) {
      const { latitude, longitude, codeInsee } = oneOf(COMMUNES)
      const spread = oneOf([0, 0.02, 3, 40])
      const point = {
        latitude: latitude + (random() - 0.5) * spread,
        longitude: longitude + (random() - 0.5) * spread
      }
      const from: Whereabouts = search % 2 === 0 ? point : { ...point, codeInsee }
      const limit = oneOf([1, 3, 10, 60, 1_000])
      const share = oneOf([0.02, 0.5, 1])
      const wanted = new Set(directory.stations.flatMap((_, index) => (random() < share ? [index] : [])))
      const among = oneOf(['all', 'staffed'] as const)
      const found = nearestStations(directory, from, limit, index => wanted.has(index), among)
      expect(found.map(({ station }) => stationKey(station))).toEqual(
        oneByOne(directory, from, limit, index => wanted.has(index), among)
      )
    }
  })

  it('are asked about only when they are near enough to matter', () => {
    const directory = directoryOf(
      inventedCountry(() => ({ horaires: '', hours: { kind: 'unknown' } }), { places: 5_000, conseillers: 0 })
    )
    let asked = 0
    nearestStations(directory, { latitude: 47, longitude: 2 }, 10, () => {
      asked++
      return true
    })
    expect(asked).toBeLessThan(200)
  })

  it('are none where none are asked for', () => {
    expect(nearestStations(country(), COMMUNES[0], 0, () => true)).toEqual([])
  })
})

describe('an opening that is remembered', () => {
  it('is at every minute what it would be if it were read anew', () => {
    const directory = country()
    const start = Date.parse('2026-11-24T08:00:00Z')
    const different: unknown[] = []
    for (let minute = 0; minute < 6 * 1_440; minute += 1 + Math.floor(random() * 61)) {
      const at = new Date(start + minute * 60_000 + Math.floor(random() * 60_000))
      for (let index = minute % 5; index < directory.stations.length; index += 5) {
        const station = directory.stations[index]
        // A place that never closes is given an end 400 days after it was asked.
        if (!station || station.permanence.horaires === '24/7') continue
        const fresh = openingOf(station, at)
        const known = openingNow(directory, index, at)
        if (JSON.stringify(known) !== JSON.stringify(fresh)) different.push({ index, at, known, fresh })
      }
    }
    expect(different).toEqual([])
  })

  it('answers until ten minutes before it closes, and when time is put back', () => {
    const compile = hoursCompiler('2026-11-01')
    const horaires = 'Mo-Fr 09:00-12:00'
    const directory = directoryOf(
      inventedCountry(() => ({ horaires, hours: compile(horaires, '59').hours }), {
        places: 1,
        conseillers: 1
      })
    )
    const answers = ['08:59', '09:00', '11:50', '11:51', '12:00', '11:49', '08:30'].map(time =>
      answersAt(directory, 0, new Date(`2026-11-24T${time}:00+01:00`))
    )
    expect(answers).toEqual([false, true, true, false, false, true, false])
  })
})
