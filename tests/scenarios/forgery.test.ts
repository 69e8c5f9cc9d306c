import { CALLER, caudresis, LINE, phoneOf } from '../support/caudresis'
import {
  ACCOUNT_SID,
  activitiesOf,
  callerWho,
  type Product,
  PUBLIC_URL,
  startProduct
} from '../support/product'

describe('S24: forged, replayed and polluted webhooks', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis() })
  })
  afterAll(() => product.close())

  const callSid = `CA${'4'.repeat(32)}`
  const incoming = () => product.network().incoming({ callSid, from: CALLER, to: LINE })
  const unknown = async () => (await product.api(`/calls/${callSid}`)).status === 404

  it('refuses an unsigned request, a wrong signature and a changed field, and remembers nothing of them', async () => {
    const network = product.network()
    const [unsigned] = await network.byHand(`${PUBLIC_URL}/twilio/voice`, incoming(), { signature: null })
    const [wrong] = await network.byHand(`${PUBLIC_URL}/twilio/voice`, incoming(), {
      signature: 'bm90IHRoZSByaWdodCBvbmU='
    })
    expect([unsigned?.status, wrong?.status]).toEqual([403, 403])
    const other = product.network({ authToken: 'another-token' })
    const [another] = await other.byHand(`${PUBLIC_URL}/twilio/voice`, incoming())
    expect(another?.status).toBe(403)
    expect(await unknown()).toBe(true)
  })

  it('refuses a query in another order and a forwarded host, when PUBLIC_URL is set', async () => {
    const network = product.network()
    const url = `${PUBLIC_URL}/twilio/voice?a=1&b=2`
    const [good] = await network.byHand(url, { ...incoming(), CallSid: `CA${'5'.repeat(32)}` })
    expect(good?.status).toBe(200)
    const elsewhere = product.network({ voiceUrl: 'https://evil.example/twilio/voice' })
    const [evil] = await elsewhere.byHand('https://evil.example/twilio/voice', incoming(), {
      headers: { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }
    })
    expect(evil?.status).toBe(403)
    expect(await unknown()).toBe(true)
  })

  it('refuses a request of another account', async () => {
    const other = product.network({ accountSid: `AC${'9'.repeat(32)}` })
    const [answer] = await other.byHand(`${PUBLIC_URL}/twilio/voice`, {
      ...incoming(),
      AccountSid: `AC${'9'.repeat(32)}`
    })
    expect(answer?.status).toBe(403)
    expect(ACCOUNT_SID).not.toBe(`AC${'9'.repeat(32)}`)
  })

  it('answers an accept replayed an hour later as it did, and holds nobody anew', async () => {
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 20 } } })
    await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
    const accept = network.log.find(({ kind }) => kind === 'whisper-answer')
    await product.setClock('2026-11-24T11:00:00+01:00')
    const [again] = await network.byHand(accept?.url ?? '', accept?.fields ?? {})
    expect(again?.body).toBe(accept?.body)
    expect(await activitiesOf(product)).toHaveLength(1)
    const { body } = await product.api<{ inCall: boolean }>('/conseillers/K1')
    expect(body.inCall).toBe(false)
  })

  it('refuses a body of more than 64 kB before it is read', async () => {
    const [answer] = await product.network().byHand(`${PUBLIC_URL}/twilio/voice`, {
      ...incoming(),
      SpeechResult: 'a'.repeat(2_000_000)
    })
    expect(answer?.status).toBe(413)
    expect(await unknown()).toBe(true)
  })

  it('refuses JSON, and takes the first of a field that comes twice', async () => {
    const json = await fetch(`${product.url}/twilio/voice`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-twilio-signature': 'bm90IHRoZSByaWdodCBvbmU=' },
      body: JSON.stringify(incoming())
    })
    expect(json.status).toBe(403)
    expect(await unknown()).toBe(true)
  })

  it('refuses a compressed body, before it is opened', async () => {
    const post = (body: Buffer) =>
      fetch(`${product.url}/twilio/voice`, {
        method: 'POST',
        headers: { 'content-encoding': 'gzip', 'content-type': 'application/x-www-form-urlencoded' },
        body: new Uint8Array(body)
      }).then(
        ({ status }) => status,
        () => 0
      )
    expect(await post(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]))).toBe(415)
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200)
  })

  it('refuses an accept that comes from another leg, or for another call', async () => {
    const network = product.network()
    const callSid = `CA${'6'.repeat(32)}`
    const fields = network.incoming({ callSid, from: CALLER, to: LINE }, 'in-progress')
    const post = async (path: string, more: Record<string, string>) => {
      const [answer] = await network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more })
      return answer?.body ?? ''
    }
    await post('', {})
    await post('/1/need', { Digits: '1' })
    await post('/2/place', { Digits: '59540' })
    await post('/3/place-choice', { Digits: '1' })
    const leg = { CallSid: `CA${'c'.repeat(32)}`, ParentCallSid: callSid }
    await post(`/${callSid}/1/whisper`, leg)
    const stranger = { ...leg, CallSid: `CA${'e'.repeat(32)}`, Digits: '1' }
    expect(
      await post(`/${callSid}/1/1/accept`, { ...leg, ParentCallSid: `CA${'f'.repeat(32)}`, Digits: '1' })
    ).toContain('<Hangup')
    expect(await post(`/${callSid}/1/2/accept`, stranger)).toContain('<Hangup')
    expect(await post(`/${callSid}/1/3/accept`, { ...leg, Digits: '1' })).not.toContain('<Hangup')
  })

  it('refuses every route under /twilio that is not signed', async () => {
    const routes = [
      '',
      '/fallback',
      '/status',
      '/1/need',
      '/1/dialled',
      '/1/recording',
      `/${callSid}/1/whisper`
    ]
    const more = [`/${callSid}/1/leg`, `/${callSid}/1/1/accept`]
    for (const route of [...routes, ...more]) {
      const answer = await fetch(`${product.url}/twilio/voice${route}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(incoming())
      })
      expect(`${route} ${answer.status}`).toBe(`${route} 403`)
    }
  })

  it('without a token serves this machine alone, directly', async () => {
    const open = await startProduct({
      env: { TWILIO_ACCOUNT_SID: undefined, TWILIO_AUTH_TOKEN: undefined, PUBLIC_URL: undefined }
    })
    const post = (headers: Record<string, string>) =>
      fetch(`${open.url}/twilio/voice`, { method: 'POST', headers, body: new URLSearchParams(incoming()) })
    expect((await post({})).status).toBe(200)
    expect((await post({ 'X-Forwarded-For': '203.0.113.9' })).status).toBe(403)
    expect((await post({ Forwarded: 'for=203.0.113.9' })).status).toBe(403)
    await open.close()
  })
})
