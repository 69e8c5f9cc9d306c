import { CALLER, caudresis, LINE, phoneOf } from '../support/caudresis'
import {
  activitiesOf,
  callAccount,
  callerWho,
  conseillerAccount,
  type Product,
  PUBLIC_URL,
  startProduct
} from '../support/product'
import { type TwilioRest, twilioRest } from '../support/twilio-rest'

const CHILD = `CA${'c'.repeat(32)}`

/** What falls due runs within two seconds of real time. */
async function soon(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 4_000; ; ) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}

describe('S09: a call of which nothing more is told', () => {
  let rest: TwilioRest
  let product: Product
  beforeEach(async () => {
    rest = await twilioRest()
    product = await startProduct({ directory: caudresis(2), env: { TWILIO_API_BASE_URL: rest.url } })
  })
  afterEach(async () => {
    await product.close()
    await rest.close()
  })

  /** A conversation that began, and then silence. */
  async function conversation(callSid: string): Promise<void> {
    const network = product.network()
    const fields = network.incoming({ callSid, from: CALLER, to: LINE }, 'in-progress')
    const post = (path: string, more: Record<string, string> = {}) =>
      network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more })
    await post('')
    await post('/1/need', { Digits: '1' })
    await post('/2/place', { Digits: '59540' })
    await post('/3/place-choice', { Digits: '1' })
    const leg = { CallSid: CHILD, ParentCallSid: callSid }
    await post(`/${callSid}/1/whisper`, leg)
    await post(`/${callSid}/1/1/accept`, { ...leg, Digits: '1' })
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: true })
  }

  it('is closed from what Twilio’s REST API tells, as one activity', async () => {
    const callSid = `CA${'a'.repeat(32)}`
    await conversation(callSid)
    rest.calls.set(callSid, { status: 'completed', duration: '300' })
    rest.calls.set(CHILD, { status: 'completed', duration: '280', parent_call_sid: callSid })
    await product.setClock('2026-11-24T10:15:00+01:00')
    await soon(async () => {
      expect(await activitiesOf(product)).toMatchObject([
        { conseillerId: 'K1', durationSeconds: 280, status: 'recorded' }
      ])
    })
    expect(await callAccount(product, callSid)).toMatchObject({ outcome: 'bridged' })
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false })
  })

  it('goes on while Twilio says that they are still talking', async () => {
    const callSid = `CA${'b'.repeat(32)}`
    await conversation(callSid)
    rest.calls.set(callSid, { status: 'in-progress' })
    rest.calls.set(CHILD, { status: 'in-progress', parent_call_sid: callSid })
    await product.setClock('2026-11-24T10:15:00+01:00')
    await soon(async () =>
      expect(rest.requests.some(({ resource }) => resource === `Calls/${callSid}`)).toBe(true)
    )
    expect(await activitiesOf(product)).toEqual([])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: true })
    expect(await callAccount(product, callSid)).toMatchObject({ outcome: 'in-progress' })
  })

  it('is asked about again while Twilio does not answer, and nothing is invented meanwhile', async () => {
    const callSid = `CA${'d'.repeat(32)}`
    await conversation(callSid)
    rest.setTrouble(() => ({ status: 503 }))
    await product.setClock('2026-11-24T10:15:00+01:00')
    await soon(async () => expect(rest.requests.length).toBeGreaterThan(0))
    expect(await callAccount(product, callSid)).toMatchObject({ outcome: 'in-progress' })
    // The lease frees the conseiller; the question stays open, and is answered when Twilio is back.
    await product.setClock('2026-11-24T11:02:00+01:00')
    await soon(async () => expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false }))
    expect(await activitiesOf(product)).toEqual([])
    rest.setTrouble(() => undefined)
    rest.calls.set(callSid, { status: 'completed', duration: '300' })
    rest.calls.set(CHILD, { status: 'completed', duration: '280', parent_call_sid: callSid })
    await product.setClock('2026-11-24T12:00:00+01:00')
    await soon(async () => expect(await activitiesOf(product)).toMatchObject([{ durationSeconds: 280 }]))
  })

  it('that never became a conversation is closed by the calendar alone', async () => {
    const network = product.network({ statusUrl: undefined as never, people: {} })
    const call = await network.call(callerWho({ need: ['1'], place: ['hang up'] }))
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'in-progress' })
    await product.setClock('2026-11-24T10:11:00+01:00')
    await soon(async () =>
      expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'abandoned' })
    )
  })

  it('tells a conseiller by SMS that two missed calls have paused them, once', async () => {
    const network = product.network({
      people: { [phoneOf(1)]: { picksUp: 'voicemail' }, [phoneOf(2)]: { keys: ['1'] } }
    })
    for (let turn = 0; turn < 3; turn++) {
      await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
    }
    await soon(async () => expect(rest.posts('Messages')).toHaveLength(1))
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(rest.posts('Messages').map(({ form }) => form['To'])).toEqual([phoneOf(1)])
    expect(rest.posts('Messages')[0]?.form['Body']).toContain('deux appels manqués')
  })
})
