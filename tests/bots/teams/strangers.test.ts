import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  APP_ID,
  type BotFramework,
  botFramework,
  messageOf,
  post,
  signingKey,
  tokenOf
} from '../../support/bot-framework'
import { type Product, startProduct } from '../../support/product'

const SHARED = join(__dirname, '..', '..', '..', '..', 'shared', 'vectors', 'bot_activities.json')

describe('who may speak on /api/messages, for a registered bot', () => {
  let teams: BotFramework
  let product: Product
  const known = signingKey('known')
  const stranger = signingKey('known')
  const webOnly = { ...signingKey('web-only'), endorsements: ['webchat'] }

  beforeAll(async () => {
    teams = await botFramework()
    teams.publish([known, webOnly])
    product = await startProduct({
      directory: null,
      env: {
        MICROSOFT_APP_ID: APP_ID,
        MICROSOFT_APP_PASSWORD: 'password',
        BOT_OPENID_METADATA: teams.metadataUrl,
        BOT_SERVICE_URLS: `${teams.url},https://smba.trafficmanager.net`
      }
    })
  })
  afterAll(async () => {
    await product.close()
    await teams.close()
  })

  // Answered in the response: nothing has to be sent to Microsoft for these.
  const asked = (more: Record<string, unknown> = {}) =>
    messageOf('Qui peut candidater ?', teams.url, { deliveryMode: 'expectReplies', ...more })
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const statusWith = async (token: string, more: Record<string, unknown> = {}) =>
    (await post(product.url, asked(more), bearer(token))).status

  it('Teams is answered', async () => {
    const { status, replies } = await post(product.url, asked(), bearer(tokenOf(known, teams.url)))
    expect(status).toBe(200)
    expect(replies[0]?.text).toContain('collectivit')
  })

  it('a request without a token, or with half of one, is not', async () => {
    expect((await post(product.url, asked())).status).toBe(401)
    expect((await post(product.url, asked(), { authorization: 'Bearer' })).status).toBe(401)
    expect((await post(product.url, asked(), { authorization: 'Bearer a b' })).status).toBe(401)
    expect((await post(product.url, asked(), { authorization: 'Basic YTpi' })).status).toBe(401)
    expect((await post(product.url, asked(), bearer('not.a.token'))).status).toBe(401)
  })

  it.each<[string, Parameters<typeof tokenOf>[2]]>([
    ['of another issuer', { claims: { iss: 'https://login.example.org' } }],
    ['of the Emulator', { claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' } }],
    ['without an issuer', { without: ['iss'] }],
    ['without an audience', { without: ['aud'] }],
    ['for another bot', { claims: { aud: '99999999-2222-4333-8444-555555555555' } }],
    ['without a service address', { without: ['serviceurl'] }],
    ['for another service address', { claims: { serviceurl: 'https://smba.trafficmanager.net' } }],
    ['that ended six minutes ago', { expiresInSeconds: -360 }],
    ['without an end', { without: ['exp'] }],
    ['that begins in ten minutes', { claims: { nbf: Math.floor(Date.now() / 1000) + 600 } }],
    ['of an unknown key', { options: { keyid: 'unknown' } }],
    ['signed by somebody else under a known name', { secret: stranger.privateKey }]
  ])('a token %s is refused', async (_, change) => {
    expect(await statusWith(tokenOf(known, teams.url, change))).toBe(401)
  })

  it('a token that ended four minutes ago is taken: clocks differ', async () => {
    expect(await statusWith(tokenOf(known, teams.url, { expiresInSeconds: -240 }))).toBe(200)
  })

  it('a token without signature, or signed with the public key as a password, is refused', async () => {
    const [head, claims] = [
      { alg: 'none', kid: 'known' },
      { iss: 'https://api.botframework.com', aud: APP_ID }
    ].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    expect(await statusWith(`${head}.${claims}.`)).toBe(401)
    const asPassword = known.key.export({ type: 'spki', format: 'pem' }).toString()
    const { createHmac } = await import('node:crypto')
    const [hsHead, hsClaims] = [
      { alg: 'HS256', kid: 'known', typ: 'JWT' },
      { iss: 'https://api.botframework.com', aud: APP_ID, serviceurl: teams.url, exp: Date.now() }
    ].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    const signature = createHmac('sha256', asPassword).update(`${hsHead}.${hsClaims}`).digest('base64url')
    expect(await statusWith(`${hsHead}.${hsClaims}.${signature}`)).toBe(401)
  })

  it('a key speaks only for the channels that it is endorsed for', async () => {
    expect(await statusWith(tokenOf(webOnly, teams.url))).toBe(401)
    expect(await statusWith(tokenOf(webOnly, teams.url), { channelId: null })).toBe(200)
  })

  it('an activity without a service address is refused, token or not', async () => {
    const { status } = await post(
      product.url,
      { ...asked(), serviceUrl: undefined },
      bearer(tokenOf(known, teams.url))
    )
    expect(status).toBe(400)
  })

  it('a true token does not have us write to an address that is not allowed', async () => {
    for (const elsewhere of [
      'https://evil.example.org',
      'https://smba.trafficmanager.net.evil.example.org/emea',
      'https://smba.trafficmanager.net@evil.example.org/',
      'http://smba.trafficmanager.net/emea',
      'http://127.0.0.1:9/'
    ]) {
      const message = messageOf('Qui peut candidater ?', elsewhere)
      expect((await post(product.url, message, bearer(tokenOf(known, elsewhere)))).status).toBe(403)
    }
    expect(teams.sent).toEqual([])
  })

  it('keys that are known stay good when Microsoft does not answer; what they are for a stranger is not told', async () => {
    teams.publish('nothing')
    expect(await statusWith(tokenOf(known, teams.url))).toBe(200)
    const unknown = signingKey('never-published')
    const { status, body } = await post(product.url, asked(), bearer(tokenOf(unknown, teams.url)))
    expect(status).toBe(401)
    expect(body).not.toMatch(/http|key|stack|fetch/i)
    teams.publish([known, webOnly])
  })

  it('strangers do not make us ask Microsoft for its keys again and again', async () => {
    const before = teams.asked()
    const unknown = signingKey('another')
    for (let request = 0; request < 5; request++) await statusWith(tokenOf(unknown, teams.url))
    expect(teams.asked() - before).toBeLessThanOrEqual(1)
  })

  it('what is no activity is told to be a bad request', async () => {
    for (const body of ['{}', '{"type":', 'null', '[]', '"message"', '{"type":3}', '']) {
      expect((await post(product.url, body)).status).toBe(400)
    }
  })
})

describe('who may speak on /api/messages, without a registered bot', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ directory: null })
  })
  afterAll(() => product.close())

  const asked = messageOf('Qui peut candidater ?', 'https://smba.trafficmanager.net/emea/', {
    deliveryMode: 'expectReplies'
  })

  it('programs of this machine do, not what a proxy passes on', async () => {
    expect((await post(product.url, asked)).status).toBe(200)
    for (const refused of [
      { 'x-forwarded-for': '192.0.2.1' },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' }
    ] as Record<string, string>[]) {
      expect((await post(product.url, asked, refused)).status).toBe(401)
    }
  })

  it('nobody is written to elsewhere', async () => {
    const message = messageOf('Qui peut candidater ?', 'https://evil.example.org')
    expect((await post(product.url, message)).status).toBe(403)
  })

  it('no recorded activity of real channels breaks it', async () => {
    if (!existsSync(SHARED)) return
    const { activities } = JSON.parse(readFileSync(SHARED, 'utf8')) as { activities: { activity: object }[] }
    for (const { activity } of activities) {
      const { status } = await post(product.url, { ...activity, deliveryMode: 'expectReplies' })
      expect(status).toBe(200)
    }
  })
})

it('in production nobody is served without a registered bot', async () => {
  const product = await startProduct({ directory: null, env: { NODE_ENV: 'production', TEST_CLOCK: 'off' } })
  const asked = messageOf('Qui peut candidater ?', 'http://127.0.0.1:9', { deliveryMode: 'expectReplies' })
  expect((await post(product.url, asked)).status).toBe(401)
  await product.close()
})
