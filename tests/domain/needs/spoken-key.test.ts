import { spokenKey } from '../../../domain/needs/spoken-key'

describe('spokenKey', () => {
  it.each([
    ['un', '1'],
    ['Un.', '1'],
    ['1', '1'],
    ['1.', '1'],
    ['numéro un', '1'],
    ['le un', '1'],
    ['la première s’il vous plaît', '1'],
    ['le premier', '1'],
    ['Euh… un', '1'],
    ['le numéro 2', '2'],
    ['la deuxième', '2'],
    ['deuxième', '2'],
    ['la seconde', '2'],
    ['le second choix', '2'],
    ['tapez deux', '2'],
    ['je choisis le deux', '2'],
    ['je vais prendre le 2', '2'],
    ['deux deux', '2'],
    ['touche trois', '3'],
    ['la touche 3', '3'],
    ['la troisième option', '3'],
    ['c’est le trois', '3'],
    ['quatre', '4'],
    ['le 4e', '4'],
    ['zéro', '0'],
    ['0', '0'],
    ['étoile', '*'],
    ['*', '*'],
    ['la touche étoile', '*']
  ])('%s: %s', (said, key) => expect(spokenKey(said)).toBe(key))

  it.each([
    '',
    'Je voudrais parler à un conseiller',
    'la une',
    'un instant',
    'une minute',
    'une seconde',
    'j’ai deux enfants',
    'cinq',
    '23',
    '1 2',
    'un deux trois',
    'oui',
    'le premier étage',
    'à l’étoile',
    'Deux-Évailles',
    'La Seconde Guerre',
    'Trois-Fonds',
    'je veux un conseiller',
    'le 2 mars',
    'quatre-vingts'
  ])('not %s', said => expect(spokenKey(said)).toBeNull())
})
