import type { CardInput } from '../../../dialogs/card'
import { formsUnderTest, plainSpaces } from './forms-under-test'

let conversation: ReturnType<typeof formsUnderTest>
beforeAll(() => {
  conversation = formsUnderTest()
})
const inputsOf = (reply: { card?: { body: readonly unknown[] } }): CardInput[] =>
  ((reply.card?.body ?? []) as { kind: string; input: CardInput }[])
    .filter(({ kind }) => kind === 'input')
    .map(({ input }) => input)

describe('a funding plan in words', () => {
  it('is asked for one value at a time, and stands as soon as it can', async () => {
    const { say } = conversation()
    const first = await say('Plan de financement')
    expect(first.kind).toBe('clarify')
    expect(first.text).toContain('Combien de postes ?')
    const second = await say('deux')
    expect(second.kind).toBe('calculation')
    expect(second.text).toContain('L’État verse 100 000 € au maximum pour 2 postes')
    expect(second.text).toContain('Combien un conseiller vous coûtera-t-il par mois, charges comprises ?')
    const third = await say('2 500 €')
    expect(third.text).toContain(
      'Sur 24 mois, 2 postes coûtent 120 000 €. L’État verse 100 000 € au maximum ; il vous reste 20 000 € à payer.'
    )
    const fourth = await say('le 31 août 2021')
    expect(fourth.text).toContain('1er versement | au plus tard le 30 septembre 2021 | 20 % | 20 000 €')
    expect(fourth.text).toContain('2e versement | le 28 février 2022 | 30 % | 30 000 €')
    expect(fourth.text).toContain('3e versement | le 31 août 2022 | 50 % | 50 000 €')
  })

  it('takes all in one sentence, and changes one value afterwards', async () => {
    const { say } = conversation()
    const first = await say(
      'Fais-moi un plan de financement pour 3 postes sur 36 mois, coût employeur 2 300 €, convention signée le 15/02/2021'
    )
    expect(first.text).toContain('Sur 36 mois, 3 postes coûtent 248 400 €.')
    expect(first.text).toContain('il vous reste 98 400 € à payer')
    expect(first.text).toContain('Par poste et par mois : 1 389 € sur 36 mois')
    const second = await say('et si on en prend un seul ? 1 poste')
    expect(second.text).toContain('Sur 36 mois, 1 poste coûte 82 800 €.')
  })

  it('spreads 50 000 € over 24 months as 2 083 € a month', async () => {
    const { say } = conversation()
    expect((await say('plan de financement pour un poste')).text).toContain(
      'Par poste et par mois : 2 083 € sur 24 mois'
    )
  })

  it('says that the overseas supplement has no figure, and adds none', async () => {
    const { submit } = conversation()
    const reply = submit('funding', { posts: '1', overseas: 'oui' })
    expect(reply.text).toContain('L’AMI ne la chiffre pas : elle n’est pas comptée ici.')
    expect(reply.text).toContain('L’État verse 50 000 € au maximum pour 1 poste')
    expect(reply.factIds).toContain('majoration-drom')
  })

  it('is left on « annuler », and other questions pass it by', async () => {
    const { say, state } = conversation()
    await say('plan de financement')
    await say('qui choisit le candidat ?')
    expect(state().form).toMatchObject({ form: 'funding', asking: null })
    await say('plan de financement')
    expect((await say('annuler')).text).toBe(
      'C’est noté, nous laissons cela. Posez-moi une autre question quand vous voulez.'
    )
    expect(state().form).toBeNull()
  })
})

describe('a funding plan asked for in one sentence, with what cannot be', () => {
  it.each([
    ['plan de financement pour -3 postes', 'Vous avez donné −3 : il faut au moins 1 poste.'],
    ['plan de financement pour 10 000 postes', 'plus que les 4 000 conseillers'],
    [
      'plan de financement pour 3 postes, convention signée le 31 février 2021',
      'Le 31 février 2021 n’existe pas'
    ],
    ['plan de financement pour 2 postes à 12 euros brut', '12 € par mois, ce n’est pas un salaire possible'],
    ['plan de financement pour 2 postes à 999999 € brut', 'semble un montant annuel']
  ])('« %s »: the fault is told, and no plan is made without it', async (said, told) => {
    const { say, state } = conversation()
    const reply = await say(said)
    expect(reply.kind).toBe('clarify')
    expect(reply.text).toContain(told)
    expect(Object.values(state().form?.given ?? {}).every(value => /^[1-9]$/.test(value))).toBe(true)
  })

  it('is made once the fault is mended, with all that was right', async () => {
    const { say } = conversation()
    await say('plan de financement pour 3 postes, convention signée le 31 février 2021')
    const mended = await say('28 février 2021')
    expect(mended.kind).toBe('calculation')
    expect(mended.text).toContain('L’État verse 150 000 € au maximum pour 3 postes')
    expect(mended.text).toContain('au plus tard le 28 mars 2021')
  })

  it('reads the dash of a list as a dash', async () => {
    const { say } = conversation()
    expect((await say('plan de financement : - 3 postes')).text).toContain('pour 3 postes')
  })
})

describe('the card of a funding plan, sent with what cannot be', () => {
  it.each([
    [{ posts: '-3' }, 'Vous avez donné −3 : il faut au moins 1 poste.'],
    [{ posts: '0' }, 'Vous avez donné 0 : il faut au moins 1 poste.'],
    [{ posts: '' }, 'Il manque une réponse. Combien de postes ?'],
    [{ posts: '1.5' }, '« 1.5 » n’est pas un nombre de postes. Donnez un nombre entier, comme 2.'],
    [{ posts: 'beaucoup' }, '« beaucoup » n’est pas un nombre de postes. Donnez un nombre entier, comme 2.'],
    [
      { posts: '10000' },
      '10 000 postes, c’est plus que les 4 000 conseillers de tout le programme. Combien pour votre seule structure ?'
    ],
    [
      { posts: '2', signedOn: '2021-02-31' },
      'Le 31 février 2021 n’existe pas : en 2021, février compte 28 jours. Donnez une date du calendrier.'
    ],
    [
      { posts: '2', signedOn: '1921-02-15' },
      'Signature de la convention avec l’État : le 15 février 1921 est trop loin de l’AMI, qui date de la fin 2020. Vérifiez l’année.'
    ],
    [
      { posts: '2', employer: '24000' },
      '24 000 € par mois semble un montant annuel : cela ferait 2 000 € par mois. Donnez le montant mensuel pour un seul conseiller.'
    ],
    [
      { posts: '2', gross: '12' },
      '12 € par mois, ce n’est pas un salaire possible : l’AMI demande au moins le SMIC. Donnez le montant mensuel pour un conseiller.'
    ],
    [
      { posts: '2', gross: '2000', employer: '1500' },
      'Le coût pour vous (1 500 €) est plus petit que le salaire brut (2 000 €) : il comprend le brut et vos cotisations. Corrigez l’un des deux.'
    ],
    [
      { posts: '2', months: '12' },
      'L’AMI finance 24 mois : il ne chiffre pas d’aide pour 12 mois. Donnez de 24 à 36 mois, ou interrogez l’ANCT à conseiller-numerique@anct.gouv.fr.'
    ],
    [
      { posts: '2', months: '48' },
      'La convention avec l’État dure au maximum 36 mois : 48 mois ne se peut pas. Donnez de 24 à 36 mois.'
    ]
  ])('%j', (values, sentence) => {
    const { submit } = conversation()
    const reply = submit('funding', { months: '24', ...values })
    expect(reply.kind).toBe('clarify')
    expect(reply.text).toContain(sentence)
    expect(reply.text).not.toMatch(/undefined|NaN|null|Error/)
  })

  it('keeps every other value, and tells the fault beside its input', () => {
    const { submit, state } = conversation()
    const reply = submit('funding', { posts: '-3', employer: '2 100,50', signedOn: '2021-02-15' })
    const inputs = inputsOf(reply)
    expect(inputs.find(({ id }) => id === 'posts')).toMatchObject({ value: -3 })
    expect(plainSpaces(inputs.find(({ id }) => id === 'posts')?.fault ?? '')).toBe(
      'Vous avez donné −3 : il faut au moins 1 poste.'
    )
    expect(inputs.find(({ id }) => id === 'employer')).toMatchObject({ value: 2100.5 })
    expect(inputs.find(({ id }) => id === 'signedOn')).toMatchObject({ value: '2021-02-15' })
    expect(state().form?.given).toEqual({ employer: '2100.5', signedOn: '2021-02-15' })
    expect(submit('funding', { posts: '1' }).text).toContain('1 poste coûte 50 412 €')
  })

  it('is refused kindly when the form is not ours', () => {
    const { submit } = conversation()
    expect(submit('<script>', { posts: '1' }).text).toContain("Ce formulaire n'est plus proposé.")
  })
})
