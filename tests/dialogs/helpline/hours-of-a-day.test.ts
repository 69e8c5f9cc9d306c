import { daysThereInShort, daysThereInWords } from '../../../dialogs/helpline/hours-wording'
import { type Station, stationOf } from '../../../domain/permanences/station'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'
import { caudresis } from '../../support/caudresis'

const NOW = new Date('2026-11-24T10:00:00+01:00')
const compile = hoursCompiler('2026-11-01')
const hoursOf = (horaires: string) => compile(horaires, '59').hours

/** Caudry's place, with those hours, and a conseiller for each of those given; closed on `closed`. */
function there(place: string, presences: readonly string[] = [], closed: string | null = null): Station[] {
  const { permanences, conseillers } = caudresis()
  const [first] = permanences
  if (!first) throw new Error('no place')
  const permanence = { ...first, horaires: place, hours: hoursOf(place) }
  const days = closed ? [{ permanenceId: 'P1', from: closed, to: closed, horaires: '' }] : []
  if (presences.length === 0) return [stationOf(permanence, null, [], [], days)]
  return presences.map((horaires, rank) => {
    const row = {
      conseillerId: `K${rank + 1}`,
      permanenceId: 'P1',
      horaires,
      hours: hoursOf(horaires),
      validFrom: null,
      validUntil: null
    }
    return stationOf(permanence, conseillers[rank] ?? null, [row], [], days)
  })
}
const WEDNESDAY = '2026-11-25'
const told = (stations: Station[], day = WEDNESDAY) => [
  daysThereInWords(stations, [day], NOW),
  daysThereInShort(stations, [day], NOW)
]

it('a day is told with all its stretches, or that it is closed', () => {
  expect(told(there('We 09:00-12:00,14:00-18:30'))).toEqual([
    'Demain, ce lieu est ouvert de 9 heures à midi et de 14 heures à 18 h 30.',
    'demain : 9h-12h 14h-18h30'
  ])
  expect(told(there('Mo-Tu 09:00-12:00'))).toEqual(['Demain, ce lieu est fermé.', 'demain : fermé'])
  expect(told(there('24/7'))).toEqual(['Demain, ce lieu est ouvert jour et nuit.', 'demain : 24h/24'])
})

it('closed that day by exception, or a public holiday, it is closed', () => {
  expect(told(there('Mo-Fr 09:00-12:00', [], WEDNESDAY))[1]).toBe('demain : fermé')
  expect(told(there('Mo-Fr 09:00-12:00'), '2026-12-25')).toEqual([
    'Vendredi 25 décembre, jour férié, ce lieu est fermé.',
    'vendredi 25 décembre (férié) : fermé'
  ])
})

it('says when a conseiller is there, where the hours of the place do not tell: all of them as one', () => {
  expect(told(there('Mo-Fr 09:00-18:00', ['We 10:00-12:00', 'We 11:00-13:00', 'We 15:00-16:00']))).toEqual([
    'Demain, ce lieu est ouvert de 9 heures à 18 heures ; un conseiller numérique y est de 10 heures à 13 heures et de 15 heures à 16 heures.',
    'demain : 9h-18h, conseiller numérique 10h-13h 15h-16h'
  ])
  expect(told(there('Mo-Fr 09:00-18:00', ['Th 10:00-12:00']))).toEqual([
    "Demain, ce lieu est ouvert de 9 heures à 18 heures ; aucun conseiller numérique n'y est annoncé.",
    'demain : 9h-18h, sans conseiller numérique'
  ])
  expect(told(there('Mo-Fr 09:00-18:00', ['Mo-Fr 09:00-18:00']))[1]).toBe('demain : 9h-18h')
  expect(told(there('Th 09:00-18:00', ['Th 10:00-12:00']))[1]).toBe('demain : fermé')
})

it('says nothing where hours are not known', () => {
  expect(told(there('sur demande'))).toEqual(['', ''])
})
