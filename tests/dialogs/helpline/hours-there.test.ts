import { hoursThereInWords } from '../../../dialogs/helpline/hours-wording'
import { placeInLanguage } from '../../../dialogs/helpline/place-in-language'
import { placeAtLength, placeInSms } from '../../../dialogs/helpline/place-in-text'
import { nearestPlace } from '../../../dialogs/helpline/wording'
import { directoryOf } from '../../../domain/permanences/directory'
import { nearestKnownHours } from '../../../domain/permanences/known-hours'
import { segmentsOf } from '../../../domain/values/gsm7'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'
import { caudresis } from '../../support/caudresis'

const CAUDRY = { latitude: 50.1236, longitude: 3.4115 }
const TUESDAY_AT_TEN = '2026-11-24T10:00:00+01:00'
const TUESDAY_NIGHT = '2026-11-24T22:00:00+01:00'
const compile = hoursCompiler('2026-11-01')
const hoursOf = (horaires: string) => (horaires ? compile(horaires, '59').hours : null)

/** Caudry's place, with those hours, and a conseiller there for each of those given; `''` is whenever the place is open. */
function near(presences: readonly string[], iso: string, place = 'Mo-Fr 09:00-12:30,13:30-18:00') {
  const source = caudresis(Math.max(1, presences.length))
  const directory = directoryOf({
    permanences: source.permanences
      .slice(0, 1)
      .map(one => ({ ...one, horaires: place, hours: compile(place, '59').hours })),
    conseillers: source.conseillers,
    presences: presences.map((horaires, rank) => ({
      conseillerId: `K${rank + 1}`,
      permanenceId: 'P1',
      horaires,
      hours: hoursOf(horaires),
      validFrom: null,
      validUntil: null
    }))
  })
  const [nearest] = nearestKnownHours(directory, CAUDRY, new Date(iso), 1)
  if (!nearest) throw new Error('nobody near')
  return nearest
}
const said = (presences: readonly string[], iso: string, place?: string) => {
  const { place: opening, conseiller } = hoursThereInWords(near(presences, iso, place).station, new Date(iso))
  return [opening, conseiller]
}

it('the conseiller who keeps the hours of the place, or a place without one, is not told apart', () => {
  expect(said([''], TUESDAY_NIGHT)).toEqual(['fermé et ouvre demain à 9 heures', null])
  expect(said(['Mo-Fr 09:00-12:30'], TUESDAY_NIGHT)).toEqual(['fermé et ouvre demain à 9 heures', null])
  expect(said([], TUESDAY_NIGHT)).toEqual(['fermé et ouvre demain à 9 heures', null])
})

it('a conseiller who is there another day, or another hour, is told with the place’s own opening', () => {
  expect(said(['Th 10:00-12:00'], TUESDAY_NIGHT)).toEqual([
    'fermé et ouvre demain à 9 heures',
    'un conseiller numérique y sera jeudi à 10 heures'
  ])
  expect(said(['Th 10:00-12:00'], TUESDAY_AT_TEN)).toEqual([
    "ouvert jusqu'à 12 h 30",
    'un conseiller numérique y sera jeudi à 10 heures'
  ])
  expect(said(['Tu 09:30-11:00'], TUESDAY_AT_TEN)).toEqual([
    "ouvert jusqu'à 12 h 30",
    "un conseiller numérique y est jusqu'à 11 heures"
  ])
})

it('a conseiller may receive while the counter is closed, or where its hours are not known', () => {
  expect(said(['Tu 21:00-23:00'], TUESDAY_NIGHT)).toEqual([
    'fermé et ouvre demain à 9 heures',
    "un conseiller numérique y est jusqu'à 23 heures"
  ])
  expect(said(['Th 10:00-12:00'], TUESDAY_NIGHT, 'sur demande')).toEqual([
    null,
    'un conseiller numérique y sera jeudi à 10 heures'
  ])
})

it('of two conseillers of one place, the one who is there first is told', () => {
  expect(said(['Fr 09:00-12:00', 'We 14:00-16:00'], TUESDAY_NIGHT)).toEqual([
    'fermé et ouvre demain à 9 heures',
    'un conseiller numérique y sera demain à 14 heures'
  ])
})

describe('told to people', () => {
  const now = new Date(TUESDAY_NIGHT)
  const told = {
    near: near(['Th 10:00-12:00'], TUESDAY_NIGHT),
    now,
    lead: 'Le lieu le plus proche :',
    line: null
  }

  it('on the telephone', () => {
    const far = { distanceMeters: 3_400, overseas: false }
    expect(nearestPlace('Mairie', 'Caudry', far, hoursThereInWords(told.near.station, now))).toBe(
      'Le lieu le plus proche, Mairie, à Caudry, à 3 kilomètres de chez vous, à vol d’oiseau, est fermé et ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.'
    )
    expect(
      nearestPlace('Mairie', 'Caudry', far, { place: null, conseiller: 'un conseiller y sera jeudi' })
    ).toBe(
      'Le lieu le plus proche est Mairie, à Caudry, à 3 kilomètres de chez vous, à vol d’oiseau. Un conseiller y sera jeudi.'
    )
  })

  it('in two SMS at most, whatever must go for it', () => {
    const long = { ...told.near.station.permanence, priseRdv: `https://rdv.example.fr/${'a'.repeat(120)}` }
    const station = { ...told.near.station, permanence: long }
    const text = placeInSms({ ...told, near: { ...told.near, station }, line: '01 70 77 23 72' })
    expect(text).toContain(
      'Fermé, ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.'
    )
    expect(segmentsOf(text)).toMatchObject({ encoding: 'GSM-7', count: 2 })
  })

  it('on a page, in one line', () => {
    expect(placeAtLength(told).split('\n')).toContain(
      'Fermé, ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.'
    )
  })

  it('in another language', () => {
    const other = (language: 'en' | 'es') =>
      placeInLanguage({ ...told, language, isAnother: false, room: 'ample' }).split('\n')
    expect(other('en')).toContain('Closed, opens Wed 25/11 09:00. Help there: Thu 26/11 10:00')
    expect(other('es')).toContain('Cerrado, abre mié 25/11 09:00. Ayuda allí: jue 26/11 10:00')
  })
})
