import { openStore } from '../../app'
import { readConfig } from '../../config'
import type { TelephoneNetwork } from '../../integrations/telephony/telephone-network'
import { write } from '../support/messages'
import { callerWho, offersOf, type Product, settingsOf, startProduct } from '../support/product'

const VICTIM = '0639980177'

let product: Product
let network: TelephoneNetwork
beforeEach(async () => {
  product = await startProduct({ engine: 'embedded', env: { WHATSAPP_SENDER: '+33199000099' } })
  network = product.network()
})
afterEach(() => product.close())

/** Somebody who hides their number has another one called back. */
const asks = (offer: readonly string[] = ['1']) =>
  network.call({
    ...callerWho({
      need: ['1'],
      place: ['59540'],
      'place-choice': ['1'],
      offer,
      'callback-number': [VICTIM]
    }),
    from: 'anonymous'
  })
const open = async () => (await offersOf(product)).filter(({ state }) => state === 'open')

/** The person was not reached: their promise has failed. */
async function failed() {
  const database = await openStore(readConfig(settingsOf(product.dataDir)), () => undefined)
  await database.write(tx =>
    tx
      .updateTable('offers')
      .set({ state: 'failed', phone: null, caller_hash: null })
      .where('state', '=', 'open')
      .execute()
  )
  await database.close()
}

describe('a number that strangers type', () => {
  it('has one call-back, however many calls ask for it, and each is told that it is noted', async () => {
    for (let call = 1; call <= 6; call++) {
      expect((await asks()).heard.join(' ')).toContain('vous rappellera au 06, 39, 98, 01, 77, ')
    }
    expect(await open()).toHaveLength(1)
    expect(await offersOf(product)).toHaveLength(6)
  })

  it('is called back three times in a day; then a message can be left, or the line called', async () => {
    for (let day = 1; day <= 3; day++) {
      await asks()
      expect(await open()).toHaveLength(1)
      await failed()
    }
    const { heard } = await asks(['1', '1', '1', '3'])
    const words = heard.join(' ')
    expect(words).toContain(
      'Ce numéro a déjà été rappelé plusieurs fois aujourd’hui. Pour laisser un message, tapez 3.'
    )
    expect(words).toContain('Laissez votre message après le bip')

    const from = { From: 'whatsapp:US.1234', ExternalUserId: 'whatsapp:US.1234', To: 'whatsapp:+33199000099' }
    await write(product, 'Caudry', from)
    await write(product, '1', from)
    expect((await write(product, VICTIM, from)).messages).toEqual([
      'Ce numéro a déjà été rappelé plusieurs fois aujourd’hui. Vous pouvez nous appeler au 01 70 77 23 72.'
    ])
    expect(await open()).toEqual([])
  })
})
