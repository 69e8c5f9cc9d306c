import { request } from 'node:http'
import { twilioSignature } from '../../../integrations/telephony/signature'
import { CALLER, LINE } from '../../support/caudresis'
import { type Product, startProduct } from '../../support/product'

/** The address that Twilio called and signed, as a proxy tells it. */
const SIGNED = 'https://ligne.example.fr/twilio/voice'
const PROXY = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'ligne.example.fr' }

describe('whom Twilio’s routes believe behind a proxy', () => {
  let behindProxy: Product
  let alone: Product
  let atPrefix: Product
  beforeAll(async () => {
    behindProxy = await startProduct({ env: { PUBLIC_URL: undefined, TRUSTED_PROXIES: '127.0.0.0/8, ::1' } })
    alone = await startProduct({ env: { PUBLIC_URL: undefined } })
    atPrefix = await startProduct({
      env: { PUBLIC_URL: 'https://ligne.example.fr/sn', TWILIO_AUTH_TOKEN_PREVIOUS: 'the-token-before' }
    })
  })
  afterAll(async () => {
    for (const product of [behindProxy, alone, atPrefix]) await product.close()
  })

  let calls = 0
  async function status(
    product: Product,
    url: string,
    headers: Record<string, string> = {},
    { authToken, sentTo = url }: { authToken?: string; sentTo?: string } = {}
  ): Promise<number> {
    const network = product.network({
      voiceUrl: url,
      target: product.url + new URL(sentTo).pathname.replace(/\/twilio\/voice$/, ''),
      ...(authToken ? { authToken } : {})
    })
    const callSid = `CA${String(++calls).padStart(32, '0')}`
    const [answer] = await network.byHand(url, network.incoming({ callSid, from: CALLER, to: LINE }), {
      headers
    })
    return answer?.status ?? 0
  }

  it.each([
    ['one forwarded host and protocol', SIGNED, PROXY, 200],
    ['a chain of hosts', SIGNED, { ...PROXY, 'X-Forwarded-Host': 'ligne.example.fr, edge.internal' }, 200],
    ['a chain of protocols', SIGNED, { ...PROXY, 'X-Forwarded-Proto': 'https,http' }, 200],
    [
      'another port',
      'https://ligne.example.fr:8443/twilio/voice',
      { ...PROXY, 'X-Forwarded-Port': '8443' },
      200
    ],
    ['a host that is not the signed one', SIGNED, { ...PROXY, 'X-Forwarded-Host': 'evil.example' }, 403],
    ['RFC 7239 alone, which is ignored', SIGNED, { Forwarded: 'proto=https;host=ligne.example.fr' }, 403]
  ])('a trusted peer: %s', async (_case, url, headers, expected) => {
    expect(await status(behindProxy, url, headers)).toBe(expected)
  })

  it('a peer that nobody trusts is believed about nothing', async () => {
    expect(await status(alone, SIGNED, PROXY)).toBe(403)
  })

  it('without a proxy the address is the one that was called', async () => {
    expect(await status(alone, `${alone.url}/twilio/voice`)).toBe(200)
  })

  it('PUBLIC_URL wins over what anybody forwards', async () => {
    const signed = 'https://ligne.example.fr/sn/twilio/voice'
    const sentTo = 'https://ligne.example.fr/twilio/voice'
    const network = atPrefix.network()
    const fields = network.incoming({ callSid: `CA${'8'.repeat(32)}`, from: CALLER, to: LINE })
    for (const [token, expected] of [
      ['scenario-auth-token', 200],
      ['the-token-before', 200],
      ['another-token', 403]
    ] as const) {
      const answer = await fetch(`${atPrefix.url}${new URL(sentTo).pathname}`, {
        method: 'POST',
        headers: {
          'X-Twilio-Signature': twilioSignature(token, signed, fields),
          'X-Forwarded-Host': 'evil.example'
        },
        body: new URLSearchParams(fields)
      })
      expect(answer.status).toBe(expected)
    }
  })
})

describe('whom Twilio’s routes serve without a token', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({
      env: {
        PUBLIC_URL: undefined,
        TWILIO_ACCOUNT_SID: undefined,
        TWILIO_AUTH_TOKEN: undefined,
        TWILIO_API_BASE_URL: undefined
      }
    })
  })
  afterAll(() => product.close())

  /** A message that a program, or a browser, sends. */
  const status = (headers: Record<string, string> = {}) =>
    new Promise<number>((resolve, reject) => {
      const form = { 'content-type': 'application/x-www-form-urlencoded' }
      const sent = request(`${product.url}/twilio/messages`, {
        method: 'POST',
        headers: { ...form, ...headers }
      })
      sent.on('response', answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      sent.on('error', reject)
      sent.end(
        new URLSearchParams({
          MessageSid: `SM${'1'.repeat(32)}`,
          From: CALLER,
          To: LINE,
          Body: '59540'
        }).toString()
      )
    })

  it.each([
    ['a program of this machine', {}, 200],
    ['the same, as Node’s fetch says it', { 'sec-fetch-mode': 'cors' }, 200],
    ['the same, by the other name', { host: 'localhost:3978' }, 200],
    ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['a page that shows no origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a name made to point here', { host: 'evil.example' }, 403],
    ['what a proxy passes on', { 'x-forwarded-for': '192.0.2.1' }, 403]
  ] as [string, Record<string, string>, number][])('%s', async (_who, headers, expected) => {
    expect(await status(headers)).toBe(expected)
  })
})
