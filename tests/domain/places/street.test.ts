import { aboutThere, streetIn } from '../../../domain/places/street'

describe('the street in what somebody says', () => {
  it.each([
    ['j’habite 12 rue de Paris à Caudry', '12 rue de Paris'],
    ['12 rue de la République, 59540 Caudry', '12 rue de la République'],
    ['12 bis avenue Jean Jaurès. Mes impôts.', '12 bis avenue Jean Jaurès'],
    ['3, rue du 11 novembre, Caudry', '3, rue du 11 novembre'],
    ['5 place du 1er mai Caudry', '5 place du 1er mai Caudry'],
    ['2 rue du 8 mai 1945 59540 Caudry', '2 rue du 8 mai 1945'],
    ['je suis rue Gambetta à Lille', 'rue Gambetta'],
    ['AU 8 BOULEVARD DU PORT POUR MES IMPOTS', '8 BOULEVARD DU PORT'],
    ['4 place de la mairie chez mon fils', '4 place de la mairie'],
    ['12 rue des Lilas et mon numéro est le 06 39 98 00 01', '12 rue des Lilas'],
    ['14 allée des Tilleuls Caudry', '14 allée des Tilleuls Caudry'],
    ['mon adresse c’est 7 impasse des Prés j’ai besoin d’aide', '7 impasse des Prés']
  ])('%s', (said, street) => {
    expect(streetIn(said)).toBe(street)
  })

  it.each([
    'un cours d’informatique à Caudry',
    'je cherche une place en Ehpad',
    'en route pour Cambrai',
    'je suis à la rue',
    'mes impôts à Caudry',
    'ma carte 4970 1000 0000 0003 rue',
    'rue du 59540',
    '59540',
    'résidence principale',
    ''
  ])('none in « %s »', said => {
    expect(streetIn(said)).toBeNull()
  })

  it('is looked for in any length of words in no time', () => {
    expect(streetIn('rue '.repeat(20_000))).toBe('rue rue rue rue rue rue rue rue rue')
    expect(streetIn('1 '.repeat(20_000))).toBeNull()
  })
})

it('a point is kept to about a kilometre', () => {
  expect(aboutThere({ latitude: 50.12743, longitude: 3.41286 })).toEqual({ latitude: 50.13, longitude: 3.41 })
})
