import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { otlpTraces } from '../../../integrations/traces/otlp'

/** As a pseudonym is: 24 bytes, here all 0xab. */
const CALL = 'q6ur'.repeat(8)
const span = (name: string, failed = false) => ({
  call: CALL,
  name,
  startedAt: new Date('2026-11-24T09:00:00.000Z'),
  endedAt: new Date('2026-11-24T09:00:00.012Z'),
  failed
})

interface Received {
  readonly path: string
  readonly headers: Record<string, unknown>
  readonly spans: Record<string, unknown>[]
}

describe('traces, to a collector', () => {
  let server: Server
  let endpoint: string
  let status = 200
  const received: Received[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request
        .on('data', chunk => chunks.push(chunk))
        .on('end', () => {
          const body = JSON.parse(Buffer.concat(chunks).toString()) as {
            resourceSpans: [{ scopeSpans: [{ spans: Record<string, unknown>[] }] }]
          }
          const { spans } = body.resourceSpans[0].scopeSpans[0]
          received.push({ path: request.url ?? '', headers: request.headers, spans })
          response.statusCode = status
          response.end('{}')
        })
    })
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // listening on a port
  })
  beforeEach(() => {
    received.length = 0
    status = 200
  })
  afterAll(() => void server.close())

  it('tells each step of a call in the trace of that call, with its times, and nothing of anybody', async () => {
    const traces = otlpTraces({ endpoint, headers: { 'x-key': 'k' } }, () => undefined)
    traces.span(span('need'))
    traces.span(span('place', true))
    await traces.close()
    expect(received).toMatchObject([
      {
        path: '/v1/traces',
        headers: { 'content-type': 'application/json', 'x-key': 'k' },
        spans: [
          {
            traceId: 'ab'.repeat(16),
            name: 'need',
            kind: 2,
            startTimeUnixNano: '1795510800000000000',
            endTimeUnixNano: '1795510800012000000',
            status: {}
          },
          { traceId: 'ab'.repeat(16), name: 'place', status: { code: 2 } }
        ]
      }
    ])
    const ids = received.flatMap(({ spans }) => spans.map(({ spanId }) => spanId))
    expect(new Set(ids).size).toBe(2)
    expect(String(ids[0])).toMatch(/^[\da-f]{16}$/)
  })

  it('keeps no more than two thousand for a collector that is slow, and says once that one is gone', async () => {
    const told: (string | null)[] = []
    const traces = otlpTraces({ endpoint, headers: {}, everyMs: 20 }, fault => told.push(fault))
    for (let index = 0; index < 5_000; index++) traces.span(span('need'))
    status = 503
    while (received.length < 1) await new Promise(resolve => setTimeout(resolve, 10))
    status = 200
    await traces.close()
    expect(received.reduce((sum, { spans }) => sum + spans.length, 0)).toBe(2_048)
    expect(told).toEqual(['503', null])
  })
})
