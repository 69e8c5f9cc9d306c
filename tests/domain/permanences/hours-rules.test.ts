import { appliedRules, replacedRule } from '../../../domain/permanences/hours-rules'

describe('a rule of hours that takes the place of an earlier one', () => {
  it.each([
    [
      'Mo-Fr 08:30-12:00;Mo-Fr 13:30-18:00',
      {
        earlier: 'Mo-Fr 08:30-12:00',
        later: 'Mo-Fr 13:30-18:00',
        both: 'Mo-Fr 08:30-12:00,13:30-18:00'
      }
    ],
    [
      'Mo-Fr 9:00-12:00; Tu,Th 14:00-17:00; PH off',
      {
        earlier: 'Mo-Fr 9:00-12:00',
        later: 'Tu,Th 14:00-17:00',
        both: 'Mo-Fr 9:00-12:00, Tu,Th 14:00-17:00'
      }
    ],
    // Shorter hours on one day, a day off, other days, times that are added: all as somebody meant it.
    ['Mo-Fr 09:00-17:00; We 09:00-12:00', null],
    ['Mo-Fr 09:00-12:00; We off', null],
    ['Mo-Fr 09:00-12:00; Sa 14:00-17:00', null],
    ['Mo-Fr 08:30-12:00, Mo-Fr 13:30-18:00', null],
    ['Mo-Fr 08:30-12:00,13:30-18:00; PH off', null],
    ['Jan-Mar Mo-Fr 09:00-12:00; Apr-Dec Mo-Fr 14:00-17:00', null],
    ['Mo-Fr 09:00-12:00; Mo "sur rendez-vous"', null]
  ])('%s', (osm, told) => {
    expect(replacedRule(osm)).toEqual(told)
  })

  it.each([
    ['Mo-Fr 08:30-12:00;Mo-Fr 13:30-18:00', 'Mo-Fr 13:30-18:00'],
    ['Mo-Fr 09:00-12:00; We 14:00-17:00; PH off', 'Mo,Tu,Th,Fr 09:00-12:00; We 14:00-17:00; PH off'],
    ['Fr-Mo 10:00-12:00; Su off', 'Mo,Fr,Sa 10:00-12:00; Su off'],
    ['Mo-Fr 09:00-12:00; PH off', 'Mo-Fr 09:00-12:00; PH off'],
    ['Tu[1] 09:00-12:00', 'Tu[1] 09:00-12:00']
  ])('leaves that one its other days alone: %s', (osm, applied) => {
    expect(appliedRules(osm)).toBe(applied)
  })
})
