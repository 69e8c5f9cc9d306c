import { segmentsOf } from '../../domain/values/gsm7'
import { write } from '../support/messages'
import { offersOf, type Product, startProduct } from '../support/product'

/** What people write to a number beside what they need it for. */
let product: Product
let people = 0
beforeAll(async () => {
  product = await startProduct({ env: { WHATSAPP_SENDER: '+33199000099' } })
})
afterAll(() => product.close())

async function talk(...said: (string | Readonly<Record<string, string>>)[]): Promise<string[]> {
  const From = `+33639985${String(people++).padStart(3, '0')}`
  const answers: string[] = []
  for (const one of said) {
    const { messages } = await (typeof one === 'string'
      ? write(product, one, { From })
      : write(product, '', { From, ...one }))
    for (const message of messages) expect(segmentsOf(message).count).toBeLessThanOrEqual(2)
    answers.push(messages.join(' | '))
  }
  return answers
}
const open = async () => (await offersOf(product)).filter(({ state }) => state === 'open')

const ASK_BOTH = 'Envoyez votre code postal et votre besoin. Exemple : 59540 impots.'
const ASK_PLACE = 'Dans quelle commune ? Envoyez votre code postal ou le nom de votre commune.'
const CHOICES = "Répondez 1 : Rappelez-moi, 2 : Une autre adresse, 3 : Parler à quelqu'un."

describe('what is written beside a need', () => {
  it.each([
    [
      'vous êtes un robot ?',
      "Oui, c'est un automate qui vous répond. Pour parler à quelqu'un, répondez HUMAIN."
    ],
    [
      "ça fait 3 fois que j'appelle et personne répond !!! c'est quoi ce service de merde",
      "Je suis désolé que ce soit si compliqué. Pour parler à quelqu'un, répondez HUMAIN."
    ],
    ['je', 'Écrivez tout dans un seul message, merci.'],
    ['un', 'Écrivez tout dans un seul message, merci.'],
    ['je sais pas ecrire', 'Vous pouvez nous parler : appelez le 01 70 77 23 72.'],
    [
      'PAUSE',
      "Ce numéro n'est pas celui d'un conseiller : voyez avec votre coordinateur. Pour etre aidé, c'est ici."
    ],
    [
      'qui vous a donné mon numéro ?',
      "Nous n'écrivons qu'à ceux qui nous ont écrit ou appelés. Pour ne plus rien recevoir, répondez STOP."
    ],
    ['et le sms il coûte combien', "L'aide est gratuite. Pour vos SMS, c'est le prix de votre forfait."],
    [
      'est-ce que vous gardez mon numéro ?',
      'Nous notons votre besoin et votre commune, pour un jour. Vos phrases ne sont pas gardées, votre numéro non plus, sauf pour vous rappeler.'
    ],
    [
      'je suis le maire, comment avoir un conseiller numérique pour ma commune ?',
      "Pour accueillir un conseiller numérique, écrivez à conseiller-numerique@anct.gouv.fr (ANCT). Pour etre aidé vous-meme, c'est ici."
    ],
    [
      'AIDE',
      "Ici Solidarité numérique : des conseillers aident, gratuitement, à se servir d'internet. Un automate vous répond."
    ]
  ])('is answered, and nobody is called unasked: %s', async (said, told) => {
    const before = (await open()).length
    expect((await talk('bonjour', said))[1]).toBe(`${told} ${ASK_BOTH}`)
    expect(await open()).toHaveLength(before)
  })

  it('one word a message counts for no mistake: the words that tell something are taken', async () => {
    const answers = await talk('bonjour', 'je', 'voudrais', 'un', 'impôts', 'à', 'pour', 'Caudry')
    expect(answers.slice(1, 7)).toEqual([
      ...[1, 2, 3].map(() => `Écrivez tout dans un seul message, merci. ${ASK_BOTH}`),
      ASK_PLACE,
      ...[1, 2].map(() => `Écrivez tout dans un seul message, merci. ${ASK_PLACE}`)
    ])
    expect(answers[7]).toContain('Pour les impots : Espace numérique de Caudry')
  })

  it('at the commune, a code that is not known is not needed', async () => {
    expect((await talk('mes impôts', 'je ne sais pas le code postal'))[1]).toBe(
      `Le nom de votre commune suffit. ${ASK_PLACE}`
    )
  })

  it('after an address, anger has an apology, and a question about the door says who knows', async () => {
    const [, sorry, parking] = await talk('59540 impôts', 'vous servez à rien', 'y a t il un parking')
    expect(sorry).toBe(`Je suis désolé que ce soit si compliqué. ${CHOICES}`)
    expect(parking).toBe(`Je ne le sais pas. Le lieu vous le dira. ${CHOICES}`)
  })

  it.each([
    'je sais pas ecrire un mail 59540',
    "c'est n'importe quoi la caf ne répond jamais 59540",
    'mon ordinateur est nul il marche pas 59540'
  ])('is not taken for it where a need is told: %s', async said => {
    expect((await talk(said))[0]).toContain('59540 Caudry')
  })

  it('a photo sent twice is refused twice, and who we are is said once', async () => {
    const photo = { NumMedia: '1', MediaContentType0: 'image/jpeg' }
    const NO = 'Je ne peux pas ouvrir les photos, les sons ni les fiches de contact, et je ne les garde pas.'
    const [first, second] = await talk(photo, photo)
    expect(first).toContain('Bonjour, ici Solidarité numérique.')
    expect(second).toBe(`${NO} ${ASK_BOTH}`)
  })

  it('thanks after a question that was not understood are not told « je n’ai pas compris » again', async () => {
    expect((await talk('bonjour', 'blabla truc', 'merci'))[2]).toBe(`Je vous en prie. ${ASK_BOTH}`)
  })

  it('« un » and « la deuxième » are the keys that were told', async () => {
    expect((await talk('mes impôts', 'caudri', 'un'))[2]).toContain('Espace numérique de Caudry')
    expect((await talk('59540 impôts', 'la deuxième'))[1]).toContain('Beauvois')
  })
})

describe('a promised call-back', () => {
  it('goes to the last number that was given, and to no other', async () => {
    const before = (await open()).length
    const answers = await talk(
      'rappelez-moi',
      'plutot au 06 39 98 77 77',
      'non pardon au 06 39 98 77 78',
      "j'ai changé de numéro",
      '06 39 98 77 79'
    )
    expect(answers[1]).toContain('au numéro qui finit par 77')
    expect(answers[2]).toContain('au numéro qui finit par 78')
    expect(answers[3]).toBe('A quel numéro vous rappeler ? Envoyez ses dix chiffres.')
    expect(answers[4]).toContain('au numéro qui finit par 79')
    expect(await open()).toHaveLength(before + 1)
  })

  it.each(['laissez tomber', "plus besoin merci j'ai réussi", 'tant pis'])(
    'is given up by whoever needs nobody any more: %s',
    async said => {
      const before = (await open()).length
      expect((await talk('rappelez-moi', said))[1]).toContain('le rappel est annulé')
      expect(await open()).toHaveLength(before)
    }
  )

  it('to a number that was typed, before another need: can still be given up', async () => {
    const before = (await open()).length
    const answers = await talk('rappelez-moi au 06 39 98 77 70', 'et pour ma carte grise', 'ANNULER')
    expect(answers[2]).toContain('le rappel est annulé')
    expect(await open()).toHaveLength(before)
  })
})

describe('somebody who writes no French', () => {
  it.each([
    ['Hello I need help with CAF please', 'Send your French postcode'],
    ['Hola, no hablo francés. Necesito ayuda con la CAF', 'Ayuda digital gratuita, en francés. Envie']
  ])('names the body by its French name, and is answered in their language: %s', async (said, told) => {
    expect((await talk(said))[0]).toContain(told)
  })

  it('asks something else once they were told where to go: is not asked again where they are', async () => {
    expect((await talk('Hello, I need help please', '59540', 'do they speak English there?'))[2]).toBe(
      'Free help, in French. Answer 1 to be called back, 2 for another place, 3 for a person.'
    )
  })

  it('is told in it that they get no more messages, and no call', async () => {
    expect((await talk('Hello, I need help please', '1', 'STOP'))[2]).toBe(
      'Noted: we will not write to you again. Nobody will call you back. To hear from us again, answer START. Tel. 01 70 77 23 72'
    )
  })
})

describe('what was taken for a danger and is none', () => {
  it.each([
    'plutot au 06 39 98 77 76',
    'y a t il un parking',
    'vous servez à rien',
    'on m’embête sur snap à l’école'
  ])('%s', async said => {
    expect((await talk(said))[0]).not.toMatch(/le 15|le 17|3114|119/)
  })

  it('a pupil who is annoyed online is told of the 3018', async () => {
    expect((await talk("on m'embete sur snap a l'école"))[0]).toContain('3018')
  })
})
