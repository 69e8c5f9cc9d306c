import {
  dayInWords,
  nextOpeningInWords,
  openingInWords,
  openNowUntil,
  timeInWords,
  weekInShort
} from '../../../dialogs/helpline/hours-wording'
import { type Hours, openingAt } from '../../../domain/permanences/opening-hours'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'

const LILLE = { zone: 'Europe/Paris', departement: '59' }
const NOUMEA = { zone: 'Pacific/Noumea', departement: '988' }
const compile = hoursCompiler('2026-11-23')
const hoursOf = (horaires: string) => compile(horaires, '59').hours
const said = (horaires: string, iso: string, place = LILLE) =>
  openingInWords(openingAt(hoursOf(horaires), new Date(iso), place), new Date(iso), place)

it('says a time as it is said', () => {
  expect([540, 1050, 545, 60, 0, 720, 750].map(timeInWords)).toEqual([
    '9 heures',
    '17 h 30',
    '9 h 05',
    '1 heure',
    '0 heure',
    'midi',
    '12 h 30'
  ])
})

it('says a day as it is said on a Monday', () => {
  const days = [
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
    '2027-11-22'
  ]
  expect(days.map(day => dayInWords(day, '2026-11-23'))).toEqual([
    "aujourd'hui",
    'demain',
    'mercredi',
    'dimanche',
    'lundi 30 novembre',
    'mardi 1er décembre',
    'lundi 22 novembre 2027'
  ])
})

it('says until when it is open', () => {
  const office = 'Mo-Fr 09:00-12:00,14:00-17:30'
  expect(said(office, '2026-11-23T14:00:00Z')).toBe("ouvert jusqu'à 17 h 30")
  expect(said(office, '2026-11-23T10:00:00Z')).toBe("ouvert jusqu'à midi")
  expect(said('Mo-Fr 09:00-24:00', '2026-11-23T14:00:00Z')).toBe("ouvert jusqu'à minuit")
  expect(said('Mo 09:00-26:00', '2026-11-23T14:00:00Z')).toBe("ouvert jusqu'à demain, 2 heures")
  expect(said('Mo 09:00-26:00', '2026-11-24T00:30:00Z')).toBe("ouvert jusqu'à 2 heures")
  expect(said('24/7', '2026-11-23T14:00:00Z')).toBe('ouvert jour et nuit')
  expect(said('24/7', '2026-12-22T14:00:00Z')).toBe("ouvert jusqu'à jeudi, minuit")
})

it('says when it opens next', () => {
  const office = 'Mo-Fr 09:00-12:00,14:00-17:30'
  expect(said(office, '2026-11-23T12:00:00Z')).toBe("fermé et ouvre aujourd'hui à 14 heures")
  expect(said(office, '2026-11-23T18:00:00Z')).toBe('fermé et ouvre demain à 9 heures')
  expect(said(office, '2026-11-27T18:00:00Z')).toBe('fermé et ouvre lundi à 9 heures')
  expect(said('Mo 09:00-12:00', '2026-11-23T18:00:00Z')).toBe('fermé et ouvre lundi 30 novembre à 9 heures')
  expect(said('off', '2026-11-23T18:00:00Z')).toBe('fermé')
})

it('says that it is closed for a public holiday, there and not elsewhere', () => {
  const office = 'Mo-Fr 09:00-12:00'
  expect(said(office, '2026-11-11T09:00:00Z')).toBe(
    "fermé aujourd'hui, jour férié, et ouvre demain à 9 heures"
  )
  expect(said(office, '2026-09-23T22:30:00Z', NOUMEA)).toBe(
    "fermé aujourd'hui, jour férié, et ouvre demain à 9 heures"
  )
  expect(said('Mo-Fr 09:00-12:00; PH 15:00-16:00', '2026-11-11T09:00:00Z')).toBe(
    "fermé et ouvre aujourd'hui à 15 heures"
  )
})

it('says nothing of unknown hours', () => {
  expect(said('sur place', '2026-11-23T09:00:00Z')).toBeNull()
  expect(said('', '2026-11-23T09:00:00Z')).toBeNull()
})

it('speaks of the place’s day, not of the server’s', () => {
  // Tuesday 08:00 in Nouméa, Monday 22:00 in Paris.
  const now = new Date('2026-11-23T21:00:00Z')
  expect(nextOpeningInWords(new Date('2026-11-23T22:00:00Z'), now, NOUMEA)).toBe("aujourd'hui à 9 heures")
  expect(openNowUntil(new Date('2026-11-24T06:00:00Z'), now, NOUMEA)).toBe("ouvert jusqu'à 17 heures")
})

it('writes a week short enough for an SMS', () => {
  const weeks: Readonly<Record<string, string | null>> = {
    'Mo-Fr 09:00-12:30,13:30-17:30': 'lun-ven 9h-12h30 13h30-17h30',
    'Mo-Fr 09:00-12:00; Sa 10:00-11:45; PH off': 'lun-ven 9h-12h, sam 10h-11h45',
    'Mo,We,Fr 09:00-12:00; Tu 14:00-17:05': 'lun,mer,ven 9h-12h, mar 14h-17h05',
    'Mo,Tu 09:00-12:00; Th-Su 09:00-12:00': 'lun,mar,jeu-dim 9h-12h',
    'Mo-Su 10:00-18:00': '7j/7 10h-18h',
    '24/7': '7j/7 24h/24',
    'Fr,Sa 20:00-02:00': 'ven,sam 20h-2h',
    'Mo-Fr 09:00-24:00': 'lun-ven 9h-24h',
    off: null,
    '': null
  }
  for (const [horaires, words] of Object.entries(weeks))
    expect([horaires, weekInShort(hoursOf(horaires), '2026-11-25')]).toEqual([horaires, words])
})

it('writes the week asked for where weeks differ', () => {
  const rounds = hoursOf('week 2-52/2 Mo 09:00-12:00; week 1-53/2 We 14:00-17:00')
  expect([weekInShort(rounds, '2026-11-25'), weekInShort(rounds, '2026-12-01')]).toEqual([
    'lun 9h-12h',
    'mer 14h-17h'
  ])
  expect(weekInShort(rounds, '2036-11-25')).toBeNull()
})

it('keeps to the letters of GSM-7 in what goes into an SMS', () => {
  const office: Hours = hoursOf('Mo-Fr 09:00-12:30,13:30-17:30; Sa 20:00-02:00')
  const words = [
    weekInShort(office, '2026-11-25') ?? '',
    said('Mo-Fr 09:00-12:00', '2026-11-11T09:00:00Z') ?? '',
    dayInWords('2026-12-01', '2026-11-23')
  ]
  expect(words.join(' ')).toMatch(/^[A-Za-z0-9 ,.:/'éèàù-]+$/)
})
