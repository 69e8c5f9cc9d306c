import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that the line received. */
export interface Received {
  readonly path: string
  readonly form: Readonly<Record<string, string>>
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

/** What it answers: TwiML, a status, an answer of one's own, or nothing at all (the connection is cut). */
export type Answer = string | number | 'cut' | ((response: ServerResponse) => void)

/**
 * A line of a few routes, for tests of the telephone network: `routes` maps a path to what it answers.
 * It only listens on this machine and must be closed.
 */
export async function lineUnderTest(routes: Record<string, (request: Received, nth: number) => Answer>) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request
      .on('data', chunk => chunks.push(chunk))
      .on('end', () => {
        const path = new URL(request.url ?? '/', 'http://line').pathname
        const body = Buffer.concat(chunks).toString()
        const form = Object.fromEntries(new URLSearchParams(body))
        const one = { path, form, body, headers: request.headers }
        received.push(one)
        const answer =
          routes[path]?.(one, received.filter(other => other.path === path).length) ?? '<Response/>'
        if (answer === 'cut') request.socket.destroy()
        else if (typeof answer === 'function') answer(response)
        else {
          // Restify, once loaded, makes writeHead of every server return nothing.
          response.writeHead(typeof answer === 'number' ? answer : 200, {
            'Content-Type': 'text/xml; charset=utf-8'
          })
          response.end(typeof answer === 'number' ? '' : answer)
        }
      })
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // listening on a port, so not a pipe's string
  return {
    received,
    paths: () => received.map(({ path }) => path),
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}
