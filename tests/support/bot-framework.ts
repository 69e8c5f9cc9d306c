import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type SignOptions, sign } from 'jsonwebtoken'

export const APP_ID = '11111111-2222-4333-8444-555555555555'
export const ISSUER = 'https://api.botframework.com'

export interface Sent {
  readonly path: string
  readonly authorization: string | null
  readonly activity: Activity
}

/** What of an activity of ours is read in tests. */
export interface Activity {
  readonly type: string
  readonly text?: string
  readonly summary?: string
  readonly replyToId?: string
  readonly value?: unknown
  readonly attachments?: readonly { contentType: string; content: Card }[]
}

export interface Card {
  readonly type: string
  readonly version: string
  readonly fallbackText: string
  readonly body: readonly Readonly<Record<string, unknown>>[]
  readonly actions?: readonly {
    type: string
    title: string
    url?: string
    data: Readonly<Record<string, unknown>>
  }[]
}

/** Bot Framework, as far as a bot sees it: its keys, and a connector that takes what the bot says. */
export interface BotFramework {
  readonly url: string
  readonly metadataUrl: string
  readonly sent: Sent[]
  /** What the connector answers next; 201 by default. */
  answerWith(...statuses: number[]): void
  /** Publishes the keys, or not at all. */
  publish(keys: readonly PublishedKey[] | 'nothing'): void
  /** How often the keys were asked for. */
  readonly asked: () => number
  close(): Promise<void>
}

export interface PublishedKey {
  readonly kid: string
  readonly key: KeyObject
  readonly endorsements?: readonly string[]
}

export function signingKey(kid: string = randomUUID()) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid, privateKey, key: publicKey, endorsements: ['msteams', 'emulator'] }
}

export async function botFramework(): Promise<BotFramework> {
  let published: readonly PublishedKey[] | 'nothing' = []
  let asked = 0
  const statuses: number[] = []
  const sent: Sent[] = []
  const server: Server = createServer((request, response) => {
    const json = (status: number, body: unknown) => {
      response.statusCode = status
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify(body))
    }
    if (request.url === '/openid' && published !== 'nothing') {
      return json(200, { issuer: ISSUER, jwks_uri: `${base()}/keys` })
    }
    if (request.url === '/keys' && published !== 'nothing') {
      asked++
      return json(200, {
        keys: published.map(({ kid, key, endorsements }) => ({
          ...key.export({ format: 'jwk' }),
          use: 'sig',
          kid,
          ...(endorsements ? { endorsements } : {})
        }))
      })
    }
    if (request.method !== 'POST') return json(503, {})
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk
    })
    request.on('end', () => {
      const status = statuses.shift() ?? 201
      if (status < 300) {
        sent.push({
          path: request.url ?? '',
          authorization: request.headers.authorization ?? null,
          activity: JSON.parse(body) as Activity
        })
      }
      json(status, status < 300 ? { id: randomUUID() } : { error: { code: 'Failed', message: 'no' } })
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on a port, so not a pipe's string
  const base = () => `http://127.0.0.1:${port}`
  return {
    url: base(),
    metadataUrl: `${base()}/openid`,
    sent,
    answerWith: (...next) => statuses.push(...next),
    publish: keys => {
      published = keys
    },
    asked: () => asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** A token as Bot Framework signs them; `change` makes it wrong. */
export function tokenOf(
  key: { kid: string; privateKey: KeyObject },
  serviceUrl: string,
  change: {
    claims?: Record<string, unknown>
    without?: readonly string[]
    expiresInSeconds?: number
    options?: SignOptions
    secret?: KeyObject | string
  } = {}
): string {
  const now = Math.floor(Date.now() / 1000)
  const claims: Record<string, unknown> = {
    iss: ISSUER,
    aud: APP_ID,
    serviceurl: serviceUrl,
    exp: now + (change.expiresInSeconds ?? 600),
    ...change.claims
  }
  for (const name of change.without ?? []) delete claims[name]
  return sign(claims, change.secret ?? key.privateKey, {
    algorithm: 'RS256',
    keyid: key.kid,
    ...change.options
  })
}

let counter = 0

/** A message as Teams sends it, in a conversation of its own unless said otherwise. */
export function messageOf(text: string, serviceUrl: string, more: Record<string, unknown> = {}) {
  counter++
  return {
    type: 'message',
    id: `m-${counter}`,
    timestamp: '2026-11-24T09:00:00Z',
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: '29:camille',
      name: 'Camille (exemple)',
      aadObjectId: '7faf8ab2-3d56-4244-b585-20c8a42ed2b8'
    },
    conversation: { conversationType: 'personal', id: `a:conversation-${counter}`, tenantId: 'tenant' },
    recipient: { id: `28:${APP_ID}`, name: 'Assistant' },
    textFormat: 'plain',
    text,
    locale: 'fr-FR',
    ...more
  }
}

/** Posts an activity to the bot. `replies`: those of the response. */
export async function post(
  url: string,
  activity: unknown,
  headers: Record<string, string> = {}
): Promise<{ status: number; body: string; replies: readonly Activity[] }> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity)
  })
  const body = await response.text()
  let replies: readonly Activity[] = []
  try {
    replies = (JSON.parse(body) as { activities?: Activity[] }).activities ?? []
  } catch {
    // No JSON: no replies.
  }
  return { status: response.status, body, replies }
}
