import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { Client } from 'pg'
import { CALLER, caudresis, LINE, phoneOf } from '../support/caudresis'
import { type FreshDatabase, freshDatabase } from '../support/engines/database'
import {
  activitiesOf,
  callAccount,
  callerWho,
  conseillerAccount,
  offersOf,
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

/** Another program holds the whole store until it is let go. */
const HOLDERS = {
  async embedded(product: Product) {
    const other = new DatabaseSync(join(product.dataDir, 'store.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    return async () => {
      other.exec('ROLLBACK')
      other.close()
    }
  },
  async postgresql(_product: Product, url: string) {
    const other = new Client({ connectionString: url })
    await other.connect()
    await other.query('begin; lock table calls, answers, offers in access exclusive mode')
    return async () => {
      await other.query('rollback')
      await other.end()
    }
  }
}

describe.each(Object.keys(HOLDERS) as (keyof typeof HOLDERS)[])(
  'S14: after three words of patience, on a store (%s) that still does not answer',
  engine => {
    let product: Product
    let database: FreshDatabase | null = null
    let letGo: (() => Promise<void>) | null = null
    const given = async (env: Record<string, string> = {}) => {
      database = engine === 'postgresql' ? await freshDatabase() : null
      product = await startProduct({
        directory: caudresis(2),
        engine: 'embedded',
        env: { ...env, ...(database && { DATABASE_URL: database.url }) }
      })
      return product.network()
    }
    const held = async () => {
      letGo = await HOLDERS[engine](product, database?.url ?? '')
    }
    const answersAgain = async () => {
      await letGo?.()
      letGo = null
    }
    afterEach(async () => {
      await answersAgain()
      await product.close()
      await database?.drop()
    })
    /** The one offer of a call, once it is in the store, and stays one. */
    const offerOf = async (callSid: string) => {
      for (const end = Date.now() + 20_000; ; ) {
        const offers = await offersOf(product)
        if (offers.some(offer => offer.callSid === callSid) || Date.now() > end) break
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      await new Promise(resolve => setTimeout(resolve, 1_500))
      return (await offersOf(product)).filter(offer => offer.callSid === callSid)
    }

    it('a caller is offered to be called back; the promise is on disk at once, and in the store once it answers', async () => {
      const network = await given()
      const callSid = `CA${'3'.repeat(32)}`
      const fields = network.incoming({ callSid, from: CALLER, to: LINE }, 'in-progress')
      const post = async (path: string, more: Record<string, string> = {}) =>
        (await network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }))[0]
      await post('')
      await post('/1/need', { Digits: '1' })
      await post('/2/place', { Digits: '59540' })
      await held()
      const offered = await post('/3/place-choice?attente=3', { Digits: '1' })
      expect(offered?.body).toContain(
        'Nous n’arrivons pas à vous passer un conseiller maintenant. Pour être rappelé au numéro d’où vous appelez, tapez 1.'
      )
      expect(offered?.body).toContain(`action="${PUBLIC_URL}/twilio/voice/later/1/offer"`)
      const promised = await post('/later/1/offer', { Digits: '1' })
      expect(promised?.body).toContain('C’est noté. Un conseiller vous rappellera')
      // Twilio asks twice, and a caller may press again: one promise.
      expect((await post('/later/1/offer', { Digits: '1' }))?.body).toBe(promised?.body)
      await answersAgain()
      expect(await offerOf(callSid)).toMatchObject([{ kind: 'callback', state: 'open' }])
      await post('/status', { CallStatus: 'completed', CallDuration: '40' })
      expect(await callAccount(product, callSid)).toMatchObject({ outcome: 'offer' })
      expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false })
    })

    it('who hides their number is asked for one, and who says nothing is told how to call again', async () => {
      const network = await given()
      const callSid = `CA${'4'.repeat(32)}`
      const fields = network.incoming({ callSid, from: 'anonymous', to: LINE }, 'in-progress')
      const post = async (path: string, more: Record<string, string> = {}) =>
        (await network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }))[0]?.body ?? ''
      await held()
      expect(await post('?attente=3')).toContain('tapez les dix chiffres de votre numéro')
      const again = await post('/later/1/callback-number')
      expect(again).toContain('Je n’ai pas entendu votre choix.')
      expect(again).toContain('/twilio/voice/later/2/callback-number')
      expect(await post('/later/2/callback-number')).toContain('Rappelez-nous dans quelques minutes')
      expect(await post('/later/2/callback-number', { Digits: '0639980777' })).toContain(
        'au numéro qui finit par 7 7'
      )
      await answersAgain()
      expect(await offerOf(callSid)).toMatchObject([{ kind: 'callback' }])
    })

    it('what was chosen at that offer, and kept waiting itself, is not taken for silence', async () => {
      const network = await given()
      const callSid = `CA${'6'.repeat(32)}`
      const fields = network.incoming({ callSid, from: CALLER, to: LINE }, 'in-progress')
      const post = async (path: string, more: Record<string, string> = {}) =>
        (await network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }))[0]?.body ?? ''
      await held()
      // A number that was typed stands in no address: it is asked for again, not one time fewer.
      expect(await post('/later/2/offer?attente=1&dit=1')).toContain('/twilio/voice/later/2/offer')
      expect(await post('/later/2/offer?attente=1&Digits=1')).toContain(
        'C’est noté. Un conseiller vous rappellera'
      )
      await answersAgain()
      expect(await offerOf(callSid)).toMatchObject([{ kind: 'callback' }])
    })

    it('the fallback number is rung where there is one; then to be called back, not that number again', async () => {
      const network = await given({ FALLBACK_NUMBER: '+33199000001' })
      const callSid = `CA${'5'.repeat(32)}`
      const fields = network.incoming({ callSid, from: CALLER, to: LINE }, 'in-progress')
      const post = async (path: string, more: Record<string, string> = {}) =>
        (await network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }))[0]?.body ?? ''
      await held()
      expect(await post('?attente=3')).toContain('>+33199000001</Number>')
      expect(await post('/0/dialled?attente=3', { DialCallStatus: 'no-answer' })).toContain('/later/1/offer')
      // Whoever has talked is offered nothing more.
      const talked = await post('/0/dialled?attente=3', { DialCallStatus: 'completed', DialBridged: 'true' })
      expect(talked).toContain('La conversation est terminée')
    })
  }
)
