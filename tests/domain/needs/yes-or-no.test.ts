import { yesOrNo } from '../../../domain/needs/yes-or-no'

describe('yesOrNo', () => {
  it.each([
    'oui',
    'Oui.',
    'ouais',
    'Affirmatif',
    'c’est ça',
    'c’est bien ça',
    'oui c’est bien ça',
    'tout à fait',
    'exactement',
    'voilà',
    'd’accord',
    'ok',
    'oui oui c’est bien Guéret',
    'Ah oui',
    'euh oui',
    'oui s’il vous plaît',
    'oui merci',
    'bien sûr',
    'je veux bien',
    'pas de problème',
    'c’est exact',
    'si'
  ])('yes: %s', said => expect(yesOrNo(said)).toBe('yes'))

  it.each([
    'non',
    'Non, ce n’est pas Guéret.',
    'Non, pas Guéret !',
    'pas du tout',
    'c’est pas ça',
    'ce n’est pas ça',
    'négatif',
    'vous vous trompez',
    'non merci',
    'non, rien du tout, au revoir',
    'ah non',
    'non non non',
    'pas Guéret',
    'jamais',
    'ce n’est pas d’accord',
    'pas d’accord',
    'je ne veux pas',
    'non, Aubusson',
    'absolument pas',
    'Ce n’est pas Guéret'
  ])('no: %s', said => expect(yesOrNo(said)).toBe('no'))

  it.each([
    '',
    '…',
    'oui mais non',
    'Guéret',
    'Nonancourt',
    'Oissy',
    'Ouistreham',
    'Nonette',
    'Voilemont',
    'pas loin de Guéret',
    'merci',
    'Nan-sous-Thil',
    'Pas-de-Calais',
    'juste une question',
    'rien ne marche sur ma tablette',
    'je voudrais de l’aide pour ma déclaration',
    'erreur de connexion à la CAF',
    'peut-être',
    'je ne sais pas'
  ])('neither: %s', said => expect(yesOrNo(said)).toBeNull())
})
