import { nextCandidate } from '../../../domain/calls/candidates'
import { directoryOf } from '../../../domain/permanences/directory'
import {
  type Absence,
  dayTableOf,
  readSpecialDays,
  type SpecialDays
} from '../../../domain/permanences/exceptions'
import { slotsOf } from '../../../domain/permanences/slots'
import { openingOf } from '../../../domain/permanences/station'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'
import { caudresis } from '../../support/caudresis'

const at = (instant: string) => new Date(`${instant}+01:00`)
const CAUDRY = { latitude: 50.1174, longitude: 3.4203 }
const NOBODY_HELD = {
  heldConseillers: new Set<string>(),
  heldPhones: new Set<string>(),
  paused: new Set<string>(),
  freeSince: new Map<string, Date>()
}

/** K1 at Caudry and K2 at Beauvois, on weekdays from 9 to 12:30 and from 13:30 to 18. K1's hours are those of the place. */
function twoPlaces(
  exceptions: { absences?: readonly Absence[]; specialDays?: readonly SpecialDays[] },
  horaires?: string
) {
  const source = caudresis(2, horaires)
  const presences = source.presences.map(presence =>
    presence.conseillerId === 'K1' ? { ...presence, horaires: '', hours: null } : presence
  )
  return directoryOf({ ...source, presences, ...exceptions })
}

type Exceptions = Parameters<typeof twoPlaces>[0]

const rungAt = (instant: string, exceptions: Exceptions) =>
  nextCandidate(twoPlaces(exceptions), NOBODY_HELD, {
    from: CAUDRY,
    now: at(instant),
    tried: new Set(),
    callerNumber: null,
    mayBeDialled: () => true
  })?.station.conseiller?.id ?? null

/** « 24/11 09:00 à 12:30 », in Paris, of the station of that rank. */
function openingsOf(
  exceptions: Exceptions,
  days: [from: string, until: string],
  rank = 0,
  horaires?: string
) {
  const station = twoPlaces(exceptions, horaires).stations[rank]
  if (!station) throw new Error('no such station')
  const shown = (instant: Date) =>
    instant.toLocaleString('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' })
  return slotsOf(station, at(`${days[0]}T00:00:00`), at(`${days[1]}T00:00:00`)).map(
    ({ from, until }) => `${shown(from)} – ${shown(until).slice(-5)}`
  )
}

describe('a conseiller’s leave', () => {
  const leave = { absences: [{ conseillerId: 'K1', from: '2026-11-24', to: '2026-11-25' }] }

  it('has the next nearest rung in their stead, until they are back', () => {
    expect(rungAt('2026-11-23T10:00:00', leave)).toBe('K1')
    expect(rungAt('2026-11-24T10:00:00', leave)).toBe('K2')
    expect(rungAt('2026-11-25T17:00:00', leave)).toBe('K2')
    expect(rungAt('2026-11-26T10:00:00', leave)).toBe('K1')
  })

  it('is passed over by what is said of their next opening', () => {
    expect(openingsOf(leave, ['2026-11-24', '2026-11-27'])).toEqual([
      '26/11/2026 09:00 – 12:30',
      '26/11/2026 13:30 – 18:00'
    ])
    const [station] = twoPlaces(leave).stations
    expect(station && openingOf(station, at('2026-11-24T10:00:00'))).toEqual({
      kind: 'closed',
      opensAt: at('2026-11-26T09:00:00')
    })
  })

  it('follows another without a day between', () => {
    const two = {
      absences: [
        { conseillerId: 'K1', from: '2026-11-25', to: '2026-11-27' },
        { conseillerId: 'K1', from: '2026-11-24', to: '2026-11-24' },
        // Over long ago, and far ahead.
        { conseillerId: 'K1', from: '2025-01-01', to: '2025-01-31' },
        { conseillerId: 'K1', from: '2027-07-01', to: '2027-07-31' }
      ]
    }
    expect(openingsOf(two, ['2026-11-24', '2026-12-01'])).toEqual([
      '30/11/2026 09:00 – 12:30',
      '30/11/2026 13:30 – 18:00'
    ])
  })

  it('ends at midnight what would go on into it', () => {
    const night = { absences: [{ conseillerId: 'K1', from: '2026-11-25', to: '2026-11-25' }] }
    expect(openingsOf(night, ['2026-11-24', '2026-11-27'], 0, '24/7').slice(0, 1)).toEqual([
      '24/11/2026 00:00 – 00:00'
    ])
    const [station] = twoPlaces(night, '24/7').stations
    expect(station && openingOf(station, at('2026-11-24T10:00:00'))).toEqual({
      kind: 'open',
      closesAt: at('2026-11-25T00:00:00')
    })
  })
})

describe('a permanence’s closure', () => {
  it('closes it to everybody who receives there, whatever their own hours', () => {
    const closed = {
      specialDays: [{ permanenceId: 'P2', from: '2026-11-24', to: '2026-11-24', horaires: '' }]
    }
    expect(openingsOf(closed, ['2026-11-24', '2026-11-25'], 1)).toEqual([])
    expect(openingsOf(closed, ['2026-11-25', '2026-11-26'], 1)).toHaveLength(2)
    expect(openingsOf(closed, ['2026-11-24', '2026-11-25'], 0)).toHaveLength(2)
  })

  it('is known even where the hours are not', () => {
    const closed = {
      specialDays: [{ permanenceId: 'P1', from: '2026-11-24', to: '2026-11-24', horaires: '' }]
    }
    const [station] = twoPlaces(closed, 'quand il fait beau').stations
    const kinds = ['2026-11-24T10:00:00', '2026-11-25T10:00:00'].map(
      instant => station && openingOf(station, at(instant)).kind
    )
    expect(kinds).toEqual(['closed', 'unknown'])
  })
})

describe('a permanence’s exceptional hours', () => {
  const horaires = '10:00-12:00,14:00-16:00'

  it('replace its own on those days', () => {
    const special = { specialDays: [{ permanenceId: 'P1', from: '2026-11-24', to: '2026-11-25', horaires }] }
    expect(openingsOf(special, ['2026-11-24', '2026-11-27'])).toEqual([
      '24/11/2026 10:00 – 12:00',
      '24/11/2026 14:00 – 16:00',
      '25/11/2026 10:00 – 12:00',
      '25/11/2026 14:00 – 16:00',
      '26/11/2026 09:00 – 12:30',
      '26/11/2026 13:30 – 18:00'
    ])
    expect(rungAt('2026-11-24T09:30:00', special)).toBe('K2')
    expect(rungAt('2026-11-24T10:30:00', special)).toBe('K1')
  })

  it('open it on a Saturday and on a public holiday', () => {
    const special = {
      specialDays: [
        { permanenceId: 'P1', from: '2026-12-05', to: '2026-12-05', horaires: '09:00-12:00' },
        { permanenceId: 'P1', from: '2026-12-25', to: '2026-12-25', horaires: '09:00-12:00' }
      ]
    }
    expect(openingsOf(special, ['2026-12-05', '2026-12-07'])).toEqual(['05/12/2026 09:00 – 12:00'])
    expect(openingsOf(special, ['2026-12-25', '2026-12-27'])).toEqual(['25/12/2026 09:00 – 12:00'])
  })

  it('do not call back a conseiller who is away, nor change the hours of one who has their own', () => {
    const days = { from: '2026-12-05', to: '2026-12-05' }
    const open = (permanenceId: string) => ({ permanenceId, ...days, horaires: '09:00-12:00' })
    const special = {
      absences: [{ conseillerId: 'K1', from: '2026-12-01', to: '2026-12-31' }],
      specialDays: [open('P1'), open('P2')]
    }
    expect(openingsOf(special, ['2026-12-05', '2026-12-07'], 0)).toEqual([])
    expect(openingsOf(special, ['2026-12-05', '2026-12-07'], 1)).toEqual([])
  })

  it('tell of hours nobody published, that day alone', () => {
    const special = { specialDays: [{ permanenceId: 'P1', from: '2026-11-24', to: '2026-11-24', horaires }] }
    const [station] = twoPlaces(special, '').stations
    const kinds = ['2026-11-23T10:00:00', '2026-11-24T10:30:00', '2026-11-24T12:30:00'].map(
      instant => station && openingOf(station, at(instant)).kind
    )
    expect(kinds).toEqual(['unknown', 'open', 'closed'])
  })
})

describe('the days of an overseas permanence', () => {
  it('begin and end there', () => {
    const source = caudresis(1)
    const permanences = source.permanences.map(one => ({ ...one, codeInsee: '97411', codePostal: '97400' }))
    const compile = hoursCompiler('2026-11-01')
    const presences = source.presences.map(one => ({ ...one, hours: compile('24/7', '974').hours }))
    const absences = [{ conseillerId: 'K1', from: '2026-11-24', to: '2026-11-24' }]
    const [station] = directoryOf({ ...source, permanences, presences, absences }).stations
    const kindAt = (instant: string) => station && openingOf(station, new Date(instant)).kind
    expect(kindAt('2026-11-23T19:59:00Z')).toBe('open')
    expect(kindAt('2026-11-23T20:00:00Z')).toBe('closed')
    expect(kindAt('2026-11-24T19:59:00Z')).toBe('closed')
    expect(kindAt('2026-11-24T20:00:00Z')).toBe('open')
  })
})

describe('days and hours as somebody gives them', () => {
  it('are read, a single day without its end, hours in French', () => {
    expect(readSpecialDays('2026-12-24', '', '9h-12h et 14h-17h')).toEqual({
      from: '2026-12-24',
      to: '2026-12-24',
      horaires: '09:00-12:00,14:00-17:00'
    })
    expect(readSpecialDays('2026-12-24', '2027-01-03')).toEqual({
      from: '2026-12-24',
      to: '2027-01-03',
      horaires: ''
    })
  })

  it.each([
    ['', '2026-12-24', '', 'from'],
    ['2026-02-30', '', '', 'from'],
    ['2026-12-24', 'demain', '', 'to'],
    ['2026-12-24', '2026-12-23', '', 'reversed'],
    ['2026-01-01', '2027-01-02', '', 'long'],
    ['2026-12-24', '', 'le matin', 'hours'],
    ['2026-12-24', '', '14h-12h', 'hours'],
    ['2026-12-24', '', '9h-12h et 11h-17h', 'hours']
  ])('are refused by the field at fault: %s %s %s', (from, to, horaires, fault) => {
    expect(readSpecialDays(from, to, horaires)).toEqual({ fault })
  })

  it('never run past midnight', () => {
    expect(dayTableOf('00:00-24:00')).toEqual([0, 1440])
    expect(dayTableOf('22:00-26:00')).toBeNull()
    expect(dayTableOf('22:60-23:00')).toBeNull()
  })
})
