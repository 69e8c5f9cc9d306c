import { callerWho, type Product, PUBLIC_URL, startProduct } from '../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }

describe('a call that nobody knows any more, in the middle of it', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.close())

  const goesOnFrom = (path: string, picksUp?: 'no-answer') =>
    product
      .network({
        voiceUrl: `${PUBLIC_URL}/twilio/voice/${path}`,
        people: () => (picksUp ? { picksUp } : { keys: ['1'], talkSeconds: 61 })
      })
      .call(callerWho(CAUDRY))
  const welcomes = (heard: readonly string[]) =>
    heard.filter(said => said.includes('vous êtes à Solidarité numérique')).length

  it.each([['3/place-choice'], ['2/place'], ['1/need']])(
    'begins anew at %s, once: the same question, reached again, is a new one',
    async path => {
      const call = await goesOnFrom(path)
      expect(call.error).toBeUndefined()
      expect(welcomes(call.heard)).toBe(1)
      expect(call.bridged).toHaveLength(1)
    }
  )

  it('begins anew after a conseiller who did not answer, and rings the next ones under other numbers', async () => {
    const call = await goesOnFrom('1/dialled', 'no-answer')
    expect(call.error).toBeUndefined()
    expect(welcomes(call.heard)).toBe(1)
    expect(call.dials.length).toBeGreaterThan(1)
    expect(call.heard.join(' ')).toContain('Au revoir')
  })
})
