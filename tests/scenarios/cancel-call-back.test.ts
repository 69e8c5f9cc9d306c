import { CALLER } from '../support/caudresis'
import { write } from '../support/messages'
import { callerWho, offersOf, type Product, startProduct } from '../support/product'

const CANCELLED =
  "C'est noté : le rappel est annulé. Pour une autre question, écrivez-nous quand vous voulez."
const NONE = "Aucun rappel n'est prévu. Pour une autre question, écrivez-nous quand vous voulez."

describe('a promised call-back that is given up in writing', () => {
  let product: Product
  let people = 0
  beforeAll(async () => {
    product = await startProduct({ env: { WHATSAPP_SENDER: '+33199000099' } })
  })
  afterAll(() => product.close())

  async function talk(texts: readonly string[], from = `+33639982${String(people++).padStart(3, '0')}`) {
    const answers: string[] = []
    for (const text of texts) answers.push((await write(product, text, { From: from })).messages.join(' | '))
    return answers
  }
  const open = async () => (await offersOf(product)).filter(({ state }) => state === 'open')

  it.each(['ANNULER', 'annulez le rappel', 'je ne veux plus être rappelé'])(
    'is owed no more, and said once: %s',
    async said => {
      const before = (await offersOf(product)).length
      expect(await talk(['rappelez-moi', said, said])).toEqual([
        expect.stringContaining('Pour y renoncer, répondez ANNULER.'),
        CANCELLED,
        NONE
      ])
      expect(await open()).toEqual([])
      expect((await offersOf(product)).slice(before)).toMatchObject([{ kind: 'callback', state: 'done' }])
    }
  )

  it('keeps what is known of the request, and can be asked for again', async () => {
    const [, , , again] = await talk(['59540 impôts', '1', 'ANNULER', '2'])
    expect(again).toContain('Espace numérique de Beauvois-en-Cambrésis')
    expect((await talk(['rappelez-moi', 'ANNULER', 'rappelez-moi'])).at(-1)).toContain(
      'un conseiller vous rappellera'
    )
    await talk(['ANNULER'], `+33639982${String(people - 1).padStart(3, '0')}`)
  })

  it('was promised on the telephone: given up from the same number', async () => {
    await product.network().call({
      ...callerWho({ need: [{ speech: 'Vous pouvez me rappeler plutôt ?' }] }),
      from: CALLER
    })
    expect(await open()).toHaveLength(1)
    expect(await talk(['annuler'], CALLER)).toEqual([CANCELLED])
    expect(await open()).toEqual([])
  })

  it('was promised to a number that was typed, in the same conversation', async () => {
    expect((await talk(['rappelez-moi au 06 39 98 20 99', 'ANNULER']))[1]).toBe(CANCELLED)
    expect(await open()).toEqual([])
  })

  it('is given up by whoever says then that they cannot telephone', async () => {
    const [, told] = await talk(['rappelez-moi', 'ne m’appelez pas, je suis sourde'])
    expect(told).toContain('personne ne vous appellera')
    expect(await open()).toEqual([])
  })

  it('asked for at another time: tells when it will be', async () => {
    const [, told] = await talk(['rappelez-moi', 'rappelez-moi demain'])
    expect(told).toBe(
      "Votre rappel est bien prévu, aujourd'hui avant 18 heures. Pour y renoncer, répondez ANNULER."
    )
    expect(await open()).toHaveLength(1)
  })
})
