import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { CALLER, caudresis, LINE, phoneOf } from '../support/caudresis'
import {
  activitiesOf,
  callAccount,
  callerWho,
  type Product,
  PUBLIC_URL,
  startProduct
} from '../support/product'
import { starvedMs } from '../support/starvation'

/** S14, as far as one process and the embedded store go: another program holds the database. */
describe('a store that does not answer', () => {
  let product: Product
  let other: InstanceType<typeof DatabaseSync>
  beforeEach(async () => {
    product = await startProduct({ directory: caudresis(2) })
    other = new DatabaseSync(join(product.dataDir, 'store.sqlite'))
  })
  afterEach(async () => {
    other.close()
    await product.close()
  })

  it('lets the caller hear a word of patience within five seconds, and the answer when it comes', async () => {
    const network = product.network()
    const callSid = `CA${'2'.repeat(32)}`
    const fields = network.incoming({ callSid, from: CALLER, to: LINE })
    other.exec('BEGIN IMMEDIATE')
    const [held] = await network.byHand(`${PUBLIC_URL}/twilio/voice`, fields)
    expect(held?.status).toBe(200)
    // Less the time in which the machine gave this process no processor.
    expect((held?.ms ?? 0) - starvedMs(held?.since ?? 0, held?.ms ?? 0)).toBeLessThan(5_000)
    expect(held?.body).toContain('Veuillez patienter')
    expect(held?.body).toContain('/twilio/voice?attente=1</Redirect>')
    other.exec('ROLLBACK')
    const [answer] = await network.byHand(`${PUBLIC_URL}/twilio/voice?attente=1`, fields)
    expect(answer?.body).toContain('/1/need')
  })

  it('says how to call again after three words of patience, and names no fault', async () => {
    const network = product.network()
    const fields = network.incoming({ callSid: `CA${'3'.repeat(32)}`, from: CALLER, to: LINE })
    other.exec('BEGIN IMMEDIATE')
    const [answer] = await network.byHand(`${PUBLIC_URL}/twilio/voice?attente=3`, fields)
    other.exec('ROLLBACK')
    expect(answer?.body).toContain('Rappelez-nous dans quelques minutes')
  })

  it('keeps the outcome of a Dial that had to wait', async () => {
    const network = product.network({
      people: {
        [phoneOf(1)]: {
          keys: ['1'],
          talks: async () => {
            other.exec('BEGIN IMMEDIATE')
            setTimeout(() => other.exec('ROLLBACK'), 4_500)
            return 180
          }
        }
      }
    })
    const call = await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
    expect(call.error).toBeUndefined()
    expect(call.dials).toHaveLength(1)
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'bridged' })
    expect(await activitiesOf(product)).toMatchObject([{ durationSeconds: 180, status: 'recorded' }])
  })
})
