import { landOf } from '../../../domain/values/land'

describe('the land on which a commune is', () => {
  it.each([
    ['Caudry', '59139', 'metropole'],
    ['Ajaccio', '2A004', 'corse'],
    ['Bastia', '2B033', 'corse'],
    ['Le Palais', '56152', 'belle-ile'],
    ['Sauzon', '56241', 'belle-ile'],
    ['Groix', '56069', 'groix'],
    ['Ouessant', '29155', 'ouessant'],
    ['L’Île-d’Yeu', '85113', 'yeu'],
    ['Saint-Denis de La Réunion', '97411', '974'],
    ['Saint-Martin', '97801', '978'],
    ['Pointe-à-Pitre', '97120', '971'],
    ['Grand-Bourg de Marie-Galante', '97112', 'marie-galante'],
    ['Mamoudzou', '97611', '976'],
    ['Dzaoudzi', '97608', 'petite-terre'],
    ['Papeete', '98735', 'tahiti'],
    ['Teva I Uta', '98752', 'tahiti'],
    ['Moorea', '98729', '98729'],
    ['Nouméa', '98818', '988'],
    ['Lifou', '98814', 'lifou'],
    ['Mata-Utu', '98613', '986'],
    ['Sigave', '98612', 'futuna']
  ])('%s', (_, code, land) => {
    expect(landOf(code)).toBe(land)
  })

  it.each([
    ['Saint-Martin-de-Ré, by its bridge', '17369'],
    ['Le Château-d’Oléron, by its bridge', '17093'],
    ['Noirmoutier-en-l’Île, by its bridge', '85163'],
    ['Île-Tudy, which is none', '29085'],
    ['Hyères, whose islands its code does not tell', '83069']
  ])('the mainland reaches %s', (_, code) => {
    expect(landOf(code)).toBe('metropole')
  })

  it.each([
    ['the quay of Porquerolles', 43.0005, 6.2021, 'porquerolles'],
    ['the tower of La Tour-Fondue, where its boat leaves', 43.0275, 6.1553, 'metropole'],
    ['the bay of Port-Cros', 43.0085, 6.381, 'port-cros'],
    ['Héliopolis, on Le Levant', 43.0212, 6.4375, 'levant'],
    ['the harbour of Les Embiez', 43.0785, 5.7845, 'embiez'],
    ['the harbour of Le Brusc, opposite', 43.079, 5.8008, 'metropole'],
    ['the town hall of Bandol', 43.1362, 5.7527, 'metropole'],
    ['the cove of Malmousque, opposite the Frioul', 43.2812, 5.3486, 'metropole'],
    ['the Grande Île of Chausey', 48.8702, -1.827, 'chausey'],
    ['the harbour of Granville', 48.8335, -1.606, 'metropole'],
    ['the point of La Croisette, at Cannes', 43.5337, 7.0372, 'metropole']
  ])('%s is told from its point, whatever the code', (_, latitude, longitude, land) => {
    expect(landOf('83069', { latitude, longitude })).toBe(land)
  })

  it('is known from a postal code in Corsica and overseas', () => {
    expect(['20000', '97400', '59540'].map(code => landOf(code))).toEqual(['corse', '974', 'metropole'])
  })
})
