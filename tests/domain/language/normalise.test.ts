import { normalise, placeWords } from '../../../domain/language/normalise'

describe('plain letters', () => {
  it.each([
    ['Élincourt', 'elincourt'],
    ['SŒUR', 'soeur'],
    ['curriculum vitæ', 'curriculum vitae'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["aujourd'hui", 'aujourd hui'],
    ['  deux   espaces\n', 'deux espaces'],
    ['e\u0301te\u0301', 'ete'],
    ['59 540, Caudry.', '59 540, caudry.'],
    ['', '']
  ])('%j is %j', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })
})

describe('words of a place', () => {
  it.each([
    ['St-Aubert', ['saint', 'aubert']],
    ['Ste. Marie', ['sainte', 'marie']],
    ['Beauvois-en-Cis', ['beauvois', 'en', 'cambresis']],
    ['Chalon s/ Saône', ['chalon', 'sur', 'saone']],
    ['Chalon s/Saône', ['chalon', 'sur', 'saone']],
    ['Bors (Canton de Tude-et-Lavalette)', ['bors', 'canton', 'de', 'tude', 'et', 'lavalette']],
    ['Le Cateau-Cambrésis', ['le', 'cateau', 'cambresis']],
    ['!?', []]
  ])('%s', (text, expected) => {
    expect(placeWords(text)).toEqual(expected)
  })
})
