import { hoursToRead } from '../../../console/structures/hours-to-read'

describe('hours as a town hall reads them', () => {
  it.each([
    ['Mo-Fr 08:30-12:00,13:30-17:30', 'lun-ven 8h30-12h et 13h30-17h30'],
    ['Mo-Fr 08:30-12:00;Mo-Fr 13:30-18:00', 'lun-ven 13h30-18h'],
    ['We 14:00-18:00; Sa 09:00-12:00', 'mer 14h-18h ; sam 9h-12h'],
    ['Mo,We,Fr 09:00-12:00; PH off', 'lun,mer,ven 9h-12h ; jours fériés fermé'],
    ['week 1-53/2 Tu 09:30-12:00', 'semaines impaires : mar 9h30-12h'],
    ['week 2-52/2 Tu 09:30-12:00', 'semaines paires : mar 9h30-12h'],
    ['Th[1] 14:00-16:30', '1er jeu du mois 14h-16h30'],
    ['Fr[-1] 09:00-12:00', 'dernier ven du mois 9h-12h'],
    ['24/7', 'jour et nuit'],
    ['24/7; PH open', 'jour et nuit ; jours fériés ouvert'],
    ['', '']
  ])('%s: %s', (osm, said) => {
    expect(hoursToRead(osm)).toBe(said)
  })

  it.each([
    'Mo 09:00+',
    'week 3-40/4 Mo 09:00-12:00',
    'Mo 09:00-12:00 "sur rendez-vous"',
    'easter -2 days off'
  ])('stay as published where they cannot be said so: %s', osm => {
    expect(hoursToRead(osm)).toBe(osm)
  })
})
