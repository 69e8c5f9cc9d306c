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

  it('is known from a postal code in Corsica and overseas', () => {
    expect(['20000', '97400', '59540'].map(landOf)).toEqual(['corse', '974', 'metropole'])
  })
})
