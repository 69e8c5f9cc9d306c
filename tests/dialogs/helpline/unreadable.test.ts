import { FROM_A_NUMBER, inWords, turnsOf, WRITTEN } from '../../support/written-talk'

const hold = (...said: readonly string[]) => turnsOf(WRITTEN, FROM_A_NUMBER, said).map(inWords)

it('whoever sends what cannot be read is asked twice, and the third time offered a person', () => {
  expect(hold('mes impôts', '🙂🙂', '…', '🙂')).toEqual([
    'Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
    'Je n’ai pas pu lire votre message. Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
    'Je n’ai pas pu lire votre message. Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
    'Je n’ai pas pu lire votre message. Vous pouvez nous appeler au 01 70 77 23 72. / Être rappelé'
  ])
})

it.each([
  ['a place that does not exist', 'Trifouillis-les-Oies', 'Je n’ai pas trouvé cette commune.'],
  ['a foreign city', 'Bruxelles', 'Ce service répond aux habitants de France.'],
  ['Monaco by its code', '98000', 'Ce service répond aux habitants de France.'],
  ['a code of four digits', '5954', 'Un code postal a cinq chiffres.'],
  ['a code of six digits', '595401', 'Un code postal a cinq chiffres.'],
  ['a name of 5 000 letters', 'a'.repeat(5_000), 'Je n’ai pas trouvé cette commune.']
])('%s is asked about shortly, and the third time a person is offered', (_, said, why) => {
  const [, first, second, third] = hold('mes impôts', said, said, said)
  expect(first).toBe(`${why} Envoyez les cinq chiffres de votre code postal, ou le nom de votre commune.`)
  expect(second).toBe(
    `${why} Envoyez votre commune et votre département, ou votre code postal. Pour parler à quelqu’un, répondez HUMAIN.`
  )
  expect(third).toBe(
    'Je n’ai pas trouvé votre commune. Vous pouvez nous appeler au 01 70 77 23 72. / Être rappelé'
  )
})

it('two places at once are asked about, a place without anything near is said so', () => {
  const both = 'Caudry et Cambrai'
  const [, question, again, still, settled] = hold('mes impôts', both, both, both, both)
  expect(question).toBe('De quelle commune s’agit-il ? / Cambrai (Nord) / Caudry (Nord)')
  expect([again, still]).toEqual(Array(2).fill(`Je n’ai pas compris votre choix. ${question}`))
  // Neighbours: whoever is near the one is near the other.
  expect(settled).toContain('Pour les impôts : Espace numérique de Cambrai')
  const far = hold('mes impôts', ...Array(4).fill('Lille et Marseille'))
  expect(far[4]).toContain('Je n’ai pas trouvé votre commune.')
  expect(hold('mes impôts à Isigny-sur-Mer')[0]).toBe(
    'Près d’Isigny-sur-Mer, je ne connais pas encore de lieu avec ses horaires. Vous pouvez nous appeler au 01 70 77 23 72. / Être rappelé / Une autre adresse / Parler à quelqu’un'
  )
})
