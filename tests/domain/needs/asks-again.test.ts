import { asksAgain } from '../../../domain/needs/asks-again'

describe('asksAgain', () => {
  it.each([
    'Répétez',
    'Répétez.',
    'répétez s’il vous plaît',
    'Vous pouvez répéter ?',
    'Pouvez-vous répéter ?',
    'pourriez-vous répéter la question s’il vous plaît',
    'Pardon ?',
    'Comment ?',
    'Hein ?',
    'Quoi ?',
    'Je n’ai pas entendu',
    'j’ai pas entendu',
    'je n’ai pas bien entendu la question',
    'Excusez-moi, je n’ai pas compris',
    'je vous entends mal',
    'Je ne vous entends pas',
    'j’ai rien compris',
    'pas compris',
    'Plus fort s’il vous plaît',
    'Plus lentement',
    'parlez plus fort',
    'vous pouvez parler plus lentement ?',
    'vous parlez trop vite',
    'moins vite',
    'encore une fois',
    'redites-moi le numéro',
    'vous pouvez me redonner les horaires',
    'pardon, vous pouvez répéter, je n’ai pas entendu',
    'qu’est-ce que vous avez dit ?',
    'euh pardon ?'
  ])('%s', said => expect(asksAgain(said)).toBe(true))

  it.each([
    '',
    '...',
    'oui',
    'non merci',
    'bonjour',
    'Allô',
    'excusez-moi',
    'j’ai compris',
    'oui j’ai bien entendu',
    'je vous entends bien',
    'comment ouvrir un compte ameli',
    'j’entends plus le son sur ma tablette',
    'je n’ai pas compris le courrier de la CAF',
    'mettre le texte plus gros sur mon téléphone',
    'le son plus fort sur mon téléphone',
    'mon ordinateur redémarre encore une fois',
    'pardon je me suis trompé de numéro',
    'je comprends rien à l’ordinateur',
    'Guéret',
    'quoi faire pour la carte grise',
    'on ne m’entend pas en visio'
  ])('not %s', said => expect(asksAgain(said)).toBe(false))

  it('is not slow, whatever is said', () => {
    const before = performance.now()
    for (const word of ['encore ', 'pas bien ', 'plus fort ', 'je ai pas entendu ', 'pardon '])
      for (let times = 1; times < 60; times++) asksAgain(`${word.repeat(times)}x`)
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
