import { segmentsOf } from '../../domain/values/gsm7'
import { answeredCall, eventually } from '../support/call-back'
import { CALLER, LINE, phoneOf } from '../support/caudresis'
import { postSigned, write } from '../support/messages'
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
import { type TwilioRest, twilioRest } from '../support/twilio-rest'
import { visitor } from '../support/visitor'

let product: Product
let rest: TwilioRest
beforeEach(async () => {
  rest = await twilioRest()
  product = await startProduct({ env: { TWILIO_API_BASE_URL: rest.url } })
})
afterEach(async () => {
  await product.close()
  await rest.close()
})

const calls = () => rest.posts('Calls')
/** The call of that rank, once the line has asked for it. */
const placed = (rank: number) => eventually(() => calls().filter(({ sid }) => sid)[rank - 1] ?? null)
const stateOf = async () => (await offersOf(product)).map(({ state }) => state)

/** Somebody at Caudry asks by SMS to be called back about their taxes. */
async function promised() {
  await write(product, '59540 impôts')
  await write(product, '1')
  expect(await offersOf(product)).toMatchObject([{ kind: 'callback', state: 'open' }])
  await product.setClock('2026-11-24T10:01:00+01:00')
}

/** The same at midday, when nobody can take it yet. */
async function promisedAt(time: string) {
  await write(product, '59540 impôts')
  await write(product, '1')
  expect(await offersOf(product)).toMatchObject([{ kind: 'callback', state: 'open' }])
  await product.setClock(`2026-11-24T${time}:30+01:00`)
}

/** A promise of which three tries meet an answering machine. */
async function threeVainTries() {
  await promised()
  for (const [rank, at] of [
    [1, '10:40'],
    [2, '11:20'],
    [3, '12:00']
  ] as const) {
    const call = answeredCall(product, await placed(rank))
    const dial = await call.conseiller('1')
    expect(await call.citizen(dial, null)).toMatch(/<Hangup\/>/)
    await call.ends(dial, { DialCallStatus: 'completed', DialBridged: 'false', DialCallDuration: '9' })
    await product.setClock(`2026-11-24T${at}:00+01:00`)
  }
}

describe('S21: a promise to call somebody back', () => {
  it('is kept by the nearest conseiller: a key of theirs, a key of the citizen’s, and one activity', async () => {
    await promised()
    const request = await placed(1)
    expect(request.form).toMatchObject({ To: phoneOf(1), From: LINE, Timeout: '25' })
    expect(JSON.stringify(request.form['Url'])).not.toContain(CALLER.slice(1))
    const call = answeredCall(product, request)
    const dial = await call.conseiller('1')
    expect(dial).toContain(`>${CALLER}</Number>`)
    expect(dial).toMatch(
      new RegExp(`<Dial callerId="\\${LINE}" timeout="25" timeLimit="3600" answerOnBridge="true"`)
    )
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: true })
    expect(await call.citizen(dial, '1')).not.toContain('<Hangup')
    await call.ends(dial, {
      DialCallStatus: 'completed',
      DialBridged: 'true',
      DialCallDuration: '240',
      DialCallSid: `CA${'c1'.repeat(16)}`
    })
    await eventually(async () => (await stateOf())[0] === 'done')
    expect(await activitiesOf(product)).toMatchObject([
      { conseillerId: 'K1', permanenceId: 'P1', durationSeconds: 240, status: 'recorded' }
    ])
    expect(calls()).toHaveLength(1)
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false, missedInARow: 0 })
  })

  it('is no conversation with an answering machine: tried three times in all, then told by SMS', async () => {
    await threeVainTries()
    await eventually(async () => (await stateOf())[0] === 'failed')
    const told = await eventually(() => rest.posts('Messages')[0] ?? null)
    expect(told.form).toMatchObject({ To: CALLER })
    expect(told.form['Body']).toContain('nous avons essayé trois fois de vous rappeler')
    expect(calls()).toHaveLength(3)
    expect(await activitiesOf(product)).toEqual([])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ missedInARow: 0, numberToCheck: false })
  })

  it('tried three times in all and not to be told by SMS either, is left to a conseiller to judge', async () => {
    rest.setTrouble(({ resource, method }) =>
      method === 'POST' && resource === 'Messages' ? { status: 400, code: 21614 } : undefined
    )
    await threeVainTries()
    const proposed = () => product.api<{ items: unknown[] }>('/offers?state=proposed')
    const { items } = await eventually(async () => {
      const { body } = await proposed()
      return body.items.length > 0 && body
    })
    expect(items).toMatchObject([{ kind: 'callback', state: 'proposed', conseillerId: 'K1' }])
    expect(await stateOf()).toEqual(['failed'])
    const conseiller = visitor(product.url)
    await conseiller.enterAs('conseiller')
    expect((await conseiller.get('/console/ma-journee')).text).toContain(
      'la ligne a essayé trois fois, et n’a pas pu le lui écrire non plus.'
    )
  })

  it('waits while telephony takes no more calls, and is asked for once when it does', async () => {
    rest.setTrouble(({ resource, method }) =>
      method === 'POST' && resource === 'Calls' ? { status: 429 } : undefined
    )
    await promised()
    await eventually(() => calls().length > 0)
    rest.setTrouble()
    await placed(1)
    await new Promise(resolve => setTimeout(resolve, 3_000))
    expect(calls().filter(({ sid }) => sid)).toHaveLength(1)
  })

  it('is asked for once when telephony’s answer is lost: the call is found again', async () => {
    rest.setTrouble(({ resource, method }) =>
      method === 'POST' && resource === 'Calls' ? { lost: true } : undefined
    )
    await promised()
    const request = await eventually(() => calls()[0] ?? null)
    rest.setTrouble()
    await product.setClock('2026-11-24T10:01:40+01:00')
    await eventually(() =>
      rest.requests.some(({ method, resource }) => method === 'GET' && resource === 'Calls')
    )
    await new Promise(resolve => setTimeout(resolve, 3_000))
    expect(calls()).toHaveLength(1)
    const call = answeredCall(product, request)
    expect(await call.conseiller('1')).toContain(CALLER)
    // Another call for the same try, which nobody knows of, reaches nobody.
    const stray = answeredCall(product, request, `CA${'dd'.repeat(16)}`)
    expect(await stray.conseiller('1')).not.toContain(CALLER)
  })

  it('passes to a colleague when the first refuses, and calls one person after the other, a second apart', async () => {
    await promised()
    await write(product, 'rappelez-moi', { From: '+33639980002' })
    await product.setClock('2026-11-24T10:02:00+01:00')
    const first = await placed(1)
    const second = await placed(2)
    expect(second.at - first.at).toBeGreaterThanOrEqual(1_000)
    expect(second.form['To']).not.toBe(first.form['To'])
    expect(await answeredCall(product, first).conseiller('2')).toContain('passe à un autre conseiller')
    await product.setClock('2026-11-24T10:05:00+01:00')
    const third = await placed(3)
    expect(third.form['To']).not.toBe(first.form['To'])
  })

  it('is done when the person calls meanwhile and is served: nobody calls them back', async () => {
    await product.setClock('2026-11-24T12:45:00+01:00')
    await promisedAt('12:45')
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60 } } })
    await product.setClock('2026-11-24T13:31:00+01:00')
    rest.setTrouble(({ resource }) => (resource === 'Calls' ? { status: 429 } : undefined))
    await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
    rest.setTrouble()
    expect(await activitiesOf(product)).toHaveLength(1)
    expect(await stateOf()).toEqual(['done'])
    await product.setClock('2026-11-24T13:45:00+01:00')
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(calls().filter(({ sid }) => sid)).toEqual([])
  })

  it('calls nobody at night', async () => {
    await promised()
    await placed(1)
    await product.setClock('2026-11-24T21:00:00+01:00')
    await write(product, 'rappelez-moi', { From: '+33639980003' })
    await product.setClock('2026-11-24T22:00:00+01:00')
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(calls()).toHaveLength(1)
  })
})

describe('S18: nobody is open, and the caller wants an SMS', () => {
  it('sends one, with place, address and hours, in two segments at most', async () => {
    await product.setClock('2026-11-29T02:00:00+01:00')
    const network = product.network()
    const call = await network.call(
      callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] })
    )
    expect(call.dials).toEqual([])
    const sms = await eventually(() => rest.posts('Messages')[0] ?? null)
    expect(sms.form).toMatchObject({ To: CALLER, From: LINE, SmartEncoded: 'true' })
    expect(sms.form['Body']).toMatch(
      /^Solidarité numérique\. Espace numérique de Caudry, 1 place de la Mairie, 59540 Caudry/
    )
    expect(sms.form['Body']).toContain('01 70 77 23 72')
    expect(segmentsOf(sms.form['Body'] ?? '')).toMatchObject({ encoding: 'GSM-7', count: 2 })
    await eventually(async () => (await stateOf())[0] === 'done')
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(rest.posts('Messages')).toHaveLength(1)
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'offer' })
  })

  it('S22: applies every status of it, late ones and repeated ones too, and writes no more to who wants none', async () => {
    await product.setClock('2026-11-29T02:00:00+01:00')
    const night = () =>
      product
        .network()
        .call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] }))
    await night()
    const sms = await eventually(() => rest.posts('Messages').find(({ sid }) => sid) ?? null)
    const callback = (sms.form['StatusCallback'] ?? '').replace(PUBLIC_URL, '').replace(/#.*/, '')
    const report = (MessageStatus: string, more: Record<string, string> = {}) =>
      postSigned(product, callback, { MessageSid: sms.sid ?? '', MessageStatus, To: CALLER, ...more })
    for (const status of ['sent', 'queued', 'sent', 'sending']) {
      expect((await report(status)).status).toBe(200)
      expect(await stateOf()).toEqual(['done'])
    }
    const failed = await Promise.all([
      report('failed', { ErrorCode: '21610' }),
      report('failed', { ErrorCode: '21610' })
    ])
    expect(failed.map(({ status }) => status)).toEqual([200, 200])
    expect(await stateOf()).toEqual(['failed'])
    await report('sent')
    expect(await stateOf()).toEqual(['failed'])
    await night()
    await eventually(async () => (await stateOf()).filter(state => state === 'failed').length === 2)
    expect(rest.posts('Messages')).toHaveLength(1)
    // They write again, and are heard again.
    expect((await write(product, '59540 impôts')).messages).toEqual([])
    expect((await write(product, 'START')).messages[0]).toContain('nous vous répondons à nouveau')
  })

  it('sends none to somebody who asked for no more', async () => {
    await write(product, 'STOP')
    await product.setClock('2026-11-29T02:00:00+01:00')
    await product
      .network()
      .call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] }))
    await eventually(async () => (await stateOf())[0] === 'failed')
    expect(rest.posts('Messages')).toEqual([])
  })

  it('sends it once when telephony’s answer is lost', async () => {
    rest.setTrouble(({ resource, method }) =>
      method === 'POST' && resource === 'Messages' ? { lost: true } : undefined
    )
    await product.setClock('2026-11-29T02:00:00+01:00')
    await product
      .network()
      .call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] }))
    await eventually(() => rest.posts('Messages').length > 0)
    rest.setTrouble()
    await product.setClock('2026-11-29T02:10:00+01:00')
    await eventually(async () => (await stateOf())[0] === 'done')
    expect(rest.posts('Messages')).toHaveLength(1)
  })
})

describe('S20: a message left on the line', () => {
  it('is fetched, told once to its conseiller, taken away at telephony’s, and heard after signing in', async () => {
    await product.setClock('2026-11-29T02:00:00+01:00')
    const left = await product.network().call({
      ...callerWho({}),
      says: (_prompt, { step }) =>
        ({
          need: { digits: '1' },
          place: { digits: '59540' },
          'place-choice': { digits: '1' },
          offer: { digits: '3' },
          voicemail: { recordsSeconds: 17, endsWith: 'hang-up' as const }
        })[step] ?? { silence: true }
    })
    const { items } = (await product.api<{ items: { id: string; kind: string }[] }>('/offers')).body
    expect(items).toMatchObject([{ kind: 'voicemail', state: 'open', callSid: left.callSid }])
    const [{ id } = { id: '' }] = items
    rest.recordings.add(id.replace('message-', ''))
    await product.setClock('2026-11-29T02:05:00+01:00')
    const told = await eventually(() => rest.posts('Messages')[0] ?? null)
    expect(told.form).toMatchObject({ To: phoneOf(1) })
    expect(told.form['Body']).toContain(`/console/messages/${id}`)
    expect(told.form['Body']).not.toContain(CALLER.slice(3))
    await eventually(async () => (await stateOf())[0] === 'done')
    await eventually(() => rest.recordings.size === 0)
    const stranger = await visitor(product.url).get(`/console/messages/${id}`)
    expect(stranger.location).toContain('/console/connexion')
    const national = visitor(product.url)
    await national.enterAs('anct')
    expect((await national.get(`/console/messages/${id}`)).status).toBe(403)
    const administrator = visitor(product.url)
    await administrator.enterAs('admin')
    const heard = await administrator.get(`/console/messages/${id}`)
    expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'audio/x-wav'])
    await product.setClock('2026-12-30T02:00:00+01:00')
    expect((await administrator.get(`/console/messages/${id}`)).status).not.toBe(200)
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(rest.posts('Messages')).toHaveLength(1)
  })
})
