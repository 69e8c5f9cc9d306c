import { atCommune, ofCommune } from '../../../domain/language/french-names'

it.each([
  ['Caudry', 'de Caudry', 'à Caudry'],
  ['Inchy', 'd’Inchy', 'à Inchy'],
  ['Élincourt', 'd’Élincourt', 'à Élincourt'],
  ['Le Cateau-Cambrésis', 'du Cateau-Cambrésis', 'au Cateau-Cambrésis'],
  ['Les Abymes', 'des Abymes', 'aux Abymes'],
  ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  ['L’Île-Rousse', 'de L’Île-Rousse', 'à L’Île-Rousse'],
  ['Yerres', 'd’Yerres', 'à Yerres']
])('of %s a voice says « %s » and « %s »', (name, of, at) => {
  expect([ofCommune(name), atCommune(name)]).toEqual([of, at])
})
