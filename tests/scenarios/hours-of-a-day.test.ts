import { write, writeOnPage } from '../support/messages'
import { callerWho, type Product, startProduct } from '../support/product'

/** A Tuesday evening: nobody can be rung. */
const EVENING = '2026-11-24T20:00:00+01:00'
let product: Product
let people = 0
beforeAll(async () => {
  product = await startProduct({ env: { TEST_CLOCK: EVENING } })
})
afterAll(() => product.close())

async function talk(...texts: string[]): Promise<string[]> {
  const From = `+33639984${String(people++).padStart(3, '0')}`
  const answers: string[] = []
  for (const text of texts) answers.push((await write(product, text, { From })).messages.join(' | '))
  return answers
}

const called = (says: Parameters<typeof callerWho>[0]) => product.network().call(callerWho(says))

describe('somebody who asks whether it is open on a day', () => {
  it.each([
    [
      "c'est ouvert samedi ?",
      'Espace numérique de Caudry, samedi : fermé. Horaires : lun-ven 9h-12h30 13h30-18h.'
    ],
    ['et demain ?', 'Espace numérique de Caudry, demain : 9h-12h30 13h30-18h. Horaires :'],
    [
      'vous ouvrez ce week-end ?',
      'Espace numérique de Caudry, samedi : fermé ; dimanche : fermé. Horaires :'
    ],
    [
      'et le vendredi 25 décembre ?',
      'Espace numérique de Caudry, vendredi 25 décembre (férié) : fermé. Horaires :'
    ],
    ["c'est ouvert quand ?", 'Espace numérique de Caudry : fermé et ouvre demain à 9 heures. Horaires :']
  ])('after the address, is answered about that day: %s', async (asked, told) => {
    expect((await talk('59540 impôts', asked))[1]).toContain(told)
  })

  it('with the need and the place in one message, is told the address and that day', async () => {
    const [told] = await talk('impôts Caudry vous êtes ouverts samedi ?')
    expect(told).toContain("1 place de la Mairie, 59540 Caudry, à moins d'1 km. Samedi : fermé.")
  })

  it('before the place is known, is asked where they are, and answered', async () => {
    const answers = await talk('vous êtes ouverts demain ?', '59540', '2')
    expect(answers[0]).toBe('Dans quelle commune ? Envoyez votre code postal ou le nom de votre commune.')
    expect(answers[1]).toContain('Demain : 9h-12h30 13h30-18h.')
    expect(answers[2]).toContain('Demain : 9h-12h30 13h30-18h.')
  })

  it('on the page, too', async () => {
    expect(await writeOnPage(product, 'impôts Caudry, ouvert dimanche ?')).toContain('\nDimanche : fermé.\n')
  })

  it('on the telephone, where nobody can be rung, hears of that day beside the next opening', async () => {
    const { heard } = await called({
      need: [{ speech: 'Vous êtes ouverts samedi ?' }],
      place: [{ speech: 'Caudry' }],
      offer: ['3']
    })
    expect(heard.join(' ')).not.toContain('pas compris')
    expect(heard.join(' ')).toContain(
      'est fermé et ouvre demain à 9 heures. Samedi, ce lieu est fermé. Pour être rappelé, tapez 1.'
    )
  })

  it('at the offer, is answered about that day without a miss, and chooses then', async () => {
    const { heard } = await called({
      need: ['1'],
      place: [{ speech: 'Caudry' }],
      offer: [{ speech: "C'est ouvert demain ?" }, { speech: 'Quels sont les horaires samedi ?' }, '1']
    })
    const all = heard.join(' ')
    expect(all).toContain(
      'Demain, ce lieu est ouvert de 9 heures à 12 h 30 et de 13 h 30 à 18 heures. Pour être rappelé, tapez 1.'
    )
    expect(all).toContain('Samedi, ce lieu est fermé. Pour être rappelé, tapez 1.')
    expect(all).toContain('vous rappellera')
    expect(all).not.toContain('pas compris')
  })
})

describe('somebody who types their postal code at the first question, digit by digit', () => {
  const question =
    'Pour votre code postal, tapez ses cinq chiffres. Sinon, dites en quelques mots votre besoin.'

  it.each([
    ['the rest of it', '9540'],
    ['it anew', '59540']
  ])('types %s, is asked the need, and is known to be there', async (_what, digits) => {
    const { heard } = await called({
      need: ['5', { speech: 'mes impôts' }],
      place: [digits],
      'place-choice': ['1'],
      offer: ['3']
    })
    const all = heard.join(' ')
    expect(all).toContain(question)
    expect(all).toContain('C’est noté. Et quel est votre besoin ?')
    expect(all).toContain('Le lieu le plus proche, Espace numérique de Caudry')
    expect(all).not.toContain('ne correspond à aucun choix')
  })

  it('pressed it by mistake, and says the need', async () => {
    const { heard } = await called({
      need: ['8'],
      place: [{ speech: 'mes impôts' }, { speech: 'Caudry' }],
      offer: ['3']
    })
    expect(heard.join(' ')).toContain('Où êtes-vous ?')
    expect(heard.join(' ')).toContain('Le lieu le plus proche, Espace numérique de Caudry')
  })

  it('presses the same key for ever: comes to a person or an offer all the same', async () => {
    const { heard } = await called({ need: ['9'], place: ['9'], offer: ['3'] })
    expect(heard.join(' ')).toContain('Aucun conseiller ne peut répondre')
  })
})
