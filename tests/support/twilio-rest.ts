import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A request that the product made, and the resource it created. */
export interface RestRequest {
  readonly method: string
  /** What follows `/2010-04-01/Accounts/AC…/`, without `.json`: `Messages`, `Calls/CA…`, … */
  readonly resource: string
  readonly form: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** `user:password` of its Basic authorization, empty without. */
  readonly credentials: string
  readonly at: number
  sid?: string
}

/** What goes wrong with one request. `lost`: it is carried out, and its answer never comes back. `cut`: it is not. */
export interface RestTrouble {
  readonly status?: number
  readonly code?: number
  readonly delayMs?: number
  readonly retryAfterSeconds?: number
  readonly lost?: boolean
  readonly cut?: boolean
}

/** A call as Twilio's API shows it. */
export interface RestCall {
  status: string
  /** Seconds, as Twilio writes them: a text; null until the call is over. */
  duration?: string | null
  to?: string
  from?: string
  direction?: string
  parent_call_sid?: string | null
  start_time?: string
  end_time?: string | null
}

interface Answered {
  readonly status: number
  readonly json?: unknown
  readonly media?: Buffer
}

export interface TwilioRestSettings {
  readonly calls?: Readonly<Record<string, RestCall>>
  readonly numbers?: readonly Readonly<Record<string, unknown>>[]
  readonly trouble?: (request: RestRequest) => RestTrouble | undefined
}

const WAV = Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')

/**
 * A stand-in for the part of Twilio's REST API that a helpline uses; it records what it is asked, and can fail, be
 * slow, or lose its answers. Listens on this machine only, at `url`; must be closed.
 *
 * @see https://www.twilio.com/docs/voice/api/call-resource and https://www.twilio.com/docs/messaging/api/message-resource
 */
export async function twilioRest(settings: TwilioRestSettings = {}) {
  const requests: RestRequest[] = []
  const calls = new Map<string, RestCall>(Object.entries(settings.calls ?? {}))
  const recordings = new Set<string>()
  const messages = new Map<string, Readonly<Record<string, unknown>>>()
  const numbers = (settings.numbers ?? []).map(number => ({ sid: newSid('PN'), ...number }))
  const state = { trouble: settings.trouble }

  const server = createServer(async (incoming, response) => {
    const { request, account } = await requestOf(incoming)
    requests.push(request)
    const trouble = state.trouble?.(request) ?? {}
    if (trouble.delayMs) await pause(trouble.delayMs)
    if (trouble.cut) return incoming.socket.destroy()
    const answered = answer(request, account, trouble)
    if (trouble.lost) return incoming.socket.destroy()
    if (trouble.retryAfterSeconds) response.setHeader('Retry-After', String(trouble.retryAfterSeconds))
    response.setHeader('Content-Type', answered.media ? 'audio/x-wav' : 'application/json')
    // Restify, once loaded, makes writeHead of every server return nothing.
    response.writeHead(answered.status)
    return response.end(answered.media ?? (answered.json === undefined ? '' : JSON.stringify(answered.json)))
  })

  function answer(request: RestRequest, account: string, trouble: RestTrouble): Answered {
    const { method, resource, form, query } = request
    if (trouble.status) return failure(trouble.status, trouble.code)
    if (!request.credentials) return failure(401, 20003)
    const [kind, sid] = resource.split('/')
    const created = (prefix: string) => (request.sid = newSid(prefix))
    const uri = `/2010-04-01/Accounts/${account}/${resource}.json`
    const common = { account_sid: account, api_version: '2010-04-01', uri }
    const list = (name: string, items: readonly unknown[]) =>
      ({ status: 200, json: { [name]: items, page: 0, page_size: 50, next_page_uri: null, uri } }) as const

    if (resource === '') return { status: 200, json: { sid: account, status: 'active', type: 'Full' } }
    if (kind === 'Messages') {
      const message = {
        // A template is listed as the person reads it.
        body: form['Body'] ?? (form['ContentSid'] ? `Solidarité numérique : ${contentOf(form)}` : ''),
        to: form['To'],
        from: form['From'] ?? null,
        num_segments: '1'
      }
      const about = { ...common, ...message, direction: 'outbound-api', date_created: rfc2822() }
      if (method === 'POST') {
        const made = { ...about, sid: created('SM'), status: 'queued' }
        messages.set(made.sid, made)
        return { status: 201, json: made }
      }
      if (sid) return { status: 200, json: { ...common, sid, status: 'delivered' } }
      const to = query['To']
      return list('messages', [...messages.values()].filter(one => !to || one['to'] === to).reverse())
    }
    if (kind === 'Calls' && method === 'POST' && !sid) {
      const call = {
        status: 'queued',
        to: form['To'] ?? '',
        from: form['From'] ?? '',
        direction: 'outbound-api'
      }
      calls.set(created('CA'), { ...call, start_time: rfc2822(), duration: null })
      return { status: 201, json: { ...common, ...call, sid: request.sid, date_created: rfc2822() } }
    }
    if (kind === 'Calls' && sid) {
      const call = calls.get(sid)
      if (!call) return failure(404, 20404)
      if (method === 'POST' && form['Status']) call.status = form['Status']
      return { status: 200, json: { ...common, sid, ...call } }
    }
    if (kind === 'Calls') {
      const wanted = [...calls].filter(
        ([, call]) =>
          (query['ParentCallSid'] ?? call.parent_call_sid) === call.parent_call_sid &&
          (query['To'] ?? call.to) === call.to &&
          (query['Status'] ?? call.status) === call.status
      )
      return list(
        'calls',
        wanted.map(([callSid, call]) => ({ ...common, sid: callSid, ...call }))
      )
    }
    if (kind === 'IncomingPhoneNumbers') return sid ? updated(sid) : list('incoming_phone_numbers', numbers)
    if (kind === 'Recordings' && sid) {
      if (!recordings.has(sid)) return failure(404, 20404)
      if (method !== 'DELETE') return { status: 200, media: WAV }
      recordings.delete(sid)
      return { status: 204 }
    }
    return failure(404, 20404)

    function updated(numberSid: string): Answered {
      const number = numbers.find(one => one.sid === numberSid)
      if (!number) return failure(404, 20404)
      const snake = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, letter => `_${letter}`).toLowerCase()
      for (const [name, value] of Object.entries(form)) Object.assign(number, { [snake(name)]: value })
      return { status: 200, json: number }
    }
  }

  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // listening on a port, so not a pipe's string
  return {
    url: `http://127.0.0.1:${port}`,
    requests: requests as readonly RestRequest[],
    calls,
    /** Recordings that exist: add one when the network has made it. */
    recordings,
    numbers,
    /** Requests that would have created one: `Messages` or `Calls`. */
    posts: (resource: 'Messages' | 'Calls') =>
      requests.filter(one => one.method === 'POST' && one.resource === resource),
    /** Changes what goes wrong from now on; nothing when it is left out. */
    setTrouble(trouble?: TwilioRestSettings['trouble']) {
      state.trouble = trouble
    },
    close: () =>
      new Promise<void>(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}

export type TwilioRest = Awaited<ReturnType<typeof twilioRest>>

async function requestOf(incoming: IncomingMessage): Promise<{ request: RestRequest; account: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const url = new URL(incoming.url ?? '/', 'http://rest')
  const [, account = '', resource = ''] =
    /^\/2010-04-01\/Accounts\/(AC\w{32})(?:\/(.*?))?(?:\.(?:json|wav|mp3))?$/.exec(url.pathname) ?? []
  const basic = /^Basic (.+)$/.exec(incoming.headers.authorization ?? '')?.[1] ?? ''
  const request = {
    method: incoming.method ?? '',
    resource: account ? resource : `unknown: ${url.pathname}`,
    form: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
    query: Object.fromEntries(url.searchParams),
    credentials: Buffer.from(basic, 'base64').toString(),
    at: Date.now()
  }
  return { request, account }
}

/** @see https://www.twilio.com/docs/usage/twilios-response#error-and-exception-responses */
function failure(status: number, code = status === 429 ? 20429 : status >= 500 ? 20500 : 20001): Answered {
  const more_info = `https://www.twilio.com/docs/errors/${code}`
  return { status, json: { code, message: `stand-in: ${code}`, more_info, status } }
}

/** The one variable of our templates. */
const contentOf = (form: Readonly<Record<string, string>>) =>
  (JSON.parse(form['ContentVariables'] ?? '{}') as Record<string, string>)['1'] ?? ''

const newSid = (prefix: string) => prefix + randomBytes(16).toString('hex')
const rfc2822 = () => new Date().toUTCString().replace('GMT', '+0000')
