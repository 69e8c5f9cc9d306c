import { daysAsked } from '../../../domain/needs/days-asked'

const TUESDAY = '2026-11-24'

it.each([
  ["c'est ouvert demain ?", ['2026-11-25']],
  ['et après-demain ?', ['2026-11-26']],
  ["vous êtes ouverts aujourd'hui ?", ['2026-11-24']],
  ['ce soir ?', ['2026-11-24']],
  ['samedi ?', ['2026-11-28']],
  ['ouvert le mardi ?', ['2026-11-24']],
  ['mardi prochain', ['2026-12-01']],
  ['ce week-end', ['2026-11-28', '2026-11-29']],
  ['lundi ou jeudi', ['2026-11-30', '2026-11-26']],
  ['le jeudi 24 décembre', ['2026-12-24']],
  ['le 1er janvier', ['2027-01-01']],
  ['vendredi 4', ['2026-12-04']],
  ['vous ouvrez à quelle heure ?', []],
  ['mes impôts à Caudry', []]
])('names a day: %s', (said, days) => expect(daysAsked(said, TUESDAY)).toEqual(days))

it('on a Sunday, the week-end is what is left of it', () => {
  expect(daysAsked('ce week-end', '2026-11-29')).toEqual(['2026-11-29'])
})
