import { nextCandidate } from '../../../domain/calls/candidates'
import { directoryOf } from '../../../domain/permanences/directory'
import { nearestKnownHours } from '../../../domain/permanences/known-hours'
import { caudresis } from '../../support/caudresis'

/** Real communes; the conseillers are invented. */
const PLACES = {
  Quiberon: { codeInsee: '56186', latitude: 47.4897, longitude: -3.1256 },
  'Le Palais': { codeInsee: '56152', latitude: 47.3447, longitude: -3.1553 },
  Sauzon: { codeInsee: '56241', latitude: 47.3711, longitude: -3.2181 },
  Auray: { codeInsee: '56007', latitude: 47.6672, longitude: -2.9883 },
  Ajaccio: { codeInsee: '2A004', latitude: 41.9257, longitude: 8.7376 },
  Bastia: { codeInsee: '2B033', latitude: 42.6986, longitude: 9.4481 },
  Nice: { codeInsee: '06088', latitude: 43.7102, longitude: 7.262 },
  Calvi: { codeInsee: '2B050', latitude: 42.5676, longitude: 8.7578 },
  'Terre-de-Haut': { codeInsee: '97131', latitude: 15.8667, longitude: -61.5833 },
  'Trois-Rivières': { codeInsee: '97132', latitude: 15.9756, longitude: -61.6456 },
  'Saint-Denis': { codeInsee: '97411', latitude: -20.8789, longitude: 55.4481 },
  Mamoudzou: { codeInsee: '97611', latitude: -12.7806, longitude: 45.2278 }
} as const
type Name = keyof typeof PLACES

/** A conseiller in each, there day and night, named after where they are. */
function directoryIn(names: readonly Name[]) {
  const [permanence] = caudresis(1, '24/7').permanences
  const [conseiller] = caudresis(1, '24/7').conseillers
  const [presence] = caudresis(1, '24/7').presences
  if (!permanence || !conseiller || !presence) throw new Error('no fixture')
  return directoryOf({
    permanences: names.map(name => {
      const { codeInsee, latitude, longitude } = PLACES[name]
      return { ...permanence, id: name, codeInsee, commune: name, position: { latitude, longitude } }
    }),
    conseillers: names.map((name, index) => ({ ...conseiller, id: name, telephone: `+3363998010${index}` })),
    presences: names.map(name => ({ ...presence, conseillerId: name, permanenceId: name }))
  })
}

const NOW = new Date('2026-11-24T10:00:00+01:00')

function rungFrom(from: Name, names: readonly Name[], paused: readonly Name[] = []): string[] {
  const rung: string[] = []
  for (;;) {
    const near = nextCandidate(
      directoryIn(names),
      {
        heldConseillers: new Set(),
        heldPhones: new Set(),
        paused: new Set<string>(paused),
        freeSince: new Map()
      },
      { from: PLACES[from], now: NOW, tried: new Set(rung), callerNumber: null, mayBeDialled: () => true }
    )
    if (!near) return rung
    rung.push(near.station.conseiller?.id ?? '')
  }
}

describe('who is rung first', () => {
  it('is on the caller’s island while anybody there can answer, however near the mainland is', () => {
    // 58 km, 71 km and 176 km.
    expect(rungFrom('Calvi', ['Nice', 'Ajaccio', 'Bastia'])).toEqual(['Bastia', 'Ajaccio', 'Nice'])
    // From Quiberon, Belle-Île is nearer than Auray, across the sea.
    expect(rungFrom('Quiberon', ['Le Palais', 'Auray', 'Sauzon'])).toEqual(['Auray', 'Sauzon', 'Le Palais'])
    expect(rungFrom('Sauzon', ['Quiberon', 'Le Palais', 'Auray'])).toEqual(['Le Palais', 'Quiberon', 'Auray'])
  })

  it('is across the sea once nobody on the island can answer', () => {
    expect(rungFrom('Sauzon', ['Quiberon', 'Le Palais'], ['Le Palais'])).toEqual(['Quiberon'])
    expect(rungFrom('Terre-de-Haut', ['Trois-Rivières', 'Saint-Denis'])).toEqual([
      'Trois-Rivières',
      'Saint-Denis'
    ])
  })

  it('is overseas for who is overseas', () => {
    expect(rungFrom('Saint-Denis', ['Mamoudzou', 'Nice', 'Saint-Denis'])).toEqual([
      'Saint-Denis',
      'Mamoudzou',
      'Nice'
    ])
  })

  it('is the place named in writing, too', () => {
    const directory = directoryIn(['Le Palais', 'Auray', 'Sauzon'])
    const named = nearestKnownHours(directory, PLACES.Quiberon, NOW, 3)
    expect(named.map(({ station, distanceMeters }) => [station.permanence.id, distanceMeters])).toEqual([
      ['Auray', 22263],
      ['Sauzon', 14911],
      ['Le Palais', 16277]
    ])
  })
})
