import { hoursFromTyped } from '../../../domain/permanences/typed-hours'

describe('hours as they are typed in French', () => {
  it.each([
    ['lundi au vendredi 9h-12h30 et 14h-17h', 'Mo-Fr 09:00-12:30,14:00-17:00'],
    ['du lundi au vendredi de 9 h à 12 h', 'Mo-Fr 09:00-12:00'],
    ['Mardi 14h–17h; jeudi 9h30–12h', 'Tu 14:00-17:00; Th 09:30-12:00'],
    ['lu, ma, je 8:30-12:00', 'Mo,Tu,Th 08:30-12:00'],
    ['Mo-Fr 09:00-12:30,13:30-18:00', 'Mo-Fr 09:00-12:30,13:30-18:00'],
    ['Tu[1] 09:00-12:00; PH off', 'Tu[1] 09:00-12:00; PH off'],
    ['lundi-vendredi 9h-12h30 14h-17h', 'Mo-Fr 09:00-12:30,14:00-17:00'],
    ['lundi, mardi et jeudi 9h-12h30 / 14h-17h', 'Mo,Tu,Th 09:00-12:30,14:00-17:00'],
    ['LUNDI AU VENDREDI 9H-12H', 'Mo-Fr 09:00-12:00'],
    ['tous les jours 9h-18h', 'Mo-Su 09:00-18:00'],
    ['24/7', '24/7'],
    ['', '']
  ])('%s', (typed, osm) => {
    expect(hoursFromTyped(typed)).toBe(osm)
  })
})
