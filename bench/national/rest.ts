import { createServer } from 'node:http'
import { freePort } from '../free-port'
import type { Call } from './country'

/** Twilio's REST API, as far as a call that fell silent asks it; whoever asks for a new call is told to come back. */
export async function restOf(known: ReadonlyMap<string, Call>) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://rest')
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    request.resume()
    if (request.method !== 'GET') return json(429, { code: 20429, message: 'Too many requests', status: 429 })
    const parent = url.searchParams.get('ParentCallSid')
    if (parent) {
      const calls = (known.get(parent)?.dials ?? []).map(({ childSid, outcome, seconds = 0 }) => ({
        sid: childSid,
        status: outcome === 'bridged' || outcome === 'not-accepted' ? 'completed' : (outcome ?? 'failed'),
        duration: String(seconds)
      }))
      return json(200, { calls, page: 0, page_size: 50, uri: request.url, next_page_uri: null })
    }
    const call = known.get(/Calls\/(\w+)\.json/.exec(url.pathname)?.[1] ?? '')
    if (!call) return json(404, { code: 20404, message: 'Not found', status: 404 })
    return json(200, {
      sid: call.callSid,
      status: call.endedBy ? 'completed' : 'in-progress',
      duration: '30'
    })
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
