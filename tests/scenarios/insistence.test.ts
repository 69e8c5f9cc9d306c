import { CALLER, caudresis, LINE, phoneOf, TUESDAY_AT_TEN } from '../support/caudresis'
import { callAccount, callerWho, type Product, PUBLIC_URL, startProduct } from '../support/product'

const CAUDRY = { place: ['59540'], 'place-choice': ['1'], offer: ['1'] }
const CHALLENGE = 'Beaucoup d’appels nous viennent de ce numéro. Pour continuer, tapez 4.'

describe('a number that calls thirty times in ten minutes', () => {
  let product: Product
  let network: ReturnType<Product['network']>
  let next = 0
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis(2) })
    network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60 } } })
  })
  afterAll(() => product.close())
  const incoming = async (from: string) => {
    const callSid = `CA${String(++next).padStart(32, '0')}`
    const fields = network.incoming({ callSid, from, to: LINE }, 'in-progress')
    const [answer] = await network.byHand(`${PUBLIC_URL}/twilio/voice`, fields, { token: callSid, times: 1 })
    return answer?.body ?? ''
  }
  const insist = async (from: string) => {
    for (let call = 1; call < 30; call++) expect(await incoming(from)).not.toContain(CHALLENGE)
  }
  const callFrom = (from: string, says: Parameters<typeof callerWho>[0]) =>
    network.call({ ...callerWho({ ...CAUDRY, ...says }), from })

  it('is asked for one key, and then served as anybody', async () => {
    await insist('+33639980030')
    const call = await callFrom('+33639980030', { need: ['4', '1'] })
    expect(call.heard.join(' ')).toContain(CHALLENGE)
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('or says what it is about, like somebody who did not listen', async () => {
    await insist('+33639980031')
    const call = await callFrom('+33639980031', { need: [{ speech: 'C’est pour mes impôts.' }] })
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('rings nobody by silence or noise, and is told how to call again', async () => {
    await insist('+33639980032')
    const call = await callFrom('+33639980032', { need: ['silence', { speech: 'Bip bip bip.' }, 'silence'] })
    expect(call.dials).toEqual([])
    expect(call.heard.filter(said => said.includes(CHALLENGE))).toHaveLength(3)
    expect(call.heard.at(-1)).toContain('Vous pouvez rappeler quand vous voulez')
    expect((await callAccount(product, call.callSid)).attempts).toEqual([])
  })

  it('leaves other numbers, hidden ones and conseillers alone, whoever calls meanwhile', async () => {
    await insist('+33639980033')
    expect(await incoming(CALLER)).not.toContain(CHALLENGE)
    for (let call = 0; call < 31; call++) {
      expect(await incoming('anonymous')).not.toContain(CHALLENGE)
      expect(await incoming(phoneOf(2))).not.toContain(CHALLENGE)
    }
  })

  it('is never kept from the emergency numbers', async () => {
    await insist('+33639980034')
    const call = await callFrom('+33639980034', { need: [{ speech: 'Je vais me suicider.' }, 'hang up'] })
    expect(call.heard.join(' ')).toContain('appelez le trente et un quatorze')
  })

  it('is anybody again ten minutes later', async () => {
    await insist('+33639980035')
    expect(await incoming('+33639980035')).toContain(CHALLENGE)
    await product.setClock('2026-11-24T10:30:00+01:00')
    expect(await incoming('+33639980035')).not.toContain(CHALLENGE)
    await product.setClock(TUESDAY_AT_TEN)
  })
})
