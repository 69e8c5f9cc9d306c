import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CALLER, phoneOf } from '../support/caudresis'
import { callerWho, startProduct } from '../support/product'

interface Told {
  readonly traceId: string
  readonly name: string
}

describe('traces', () => {
  it('tell a call as one trace, step by step, and another as another; no number, no word, no identifier of the call', async () => {
    let said = ''
    const spans: Told[] = []
    const collector = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => {
        body += String(chunk)
      })
      request.on('end', () => {
        said += body
        const told = JSON.parse(body) as { resourceSpans: [{ scopeSpans: [{ spans: Told[] }] }] }
        spans.push(...told.resourceSpans[0].scopeSpans[0].spans)
        response.end('{}')
      })
    })
    await new Promise<void>(listening => collector.listen(0, '127.0.0.1', listening))
    const { port } = collector.address() as AddressInfo // listening on a port, so not a pipe's string
    const product = await startProduct({
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }
    })
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60 } } })
    const says = { need: [{ speech: 'C’est pour mes impôts.' }], place: ['59540'], 'place-choice': ['1'] }
    const one = await network.call(callerWho(says))
    const other = await network.call(callerWho({ need: ['hang up'] }))
    await product.close()
    collector.close()
    const traces = [...new Set(spans.map(({ traceId }) => traceId))].map(id =>
      spans.filter(({ traceId }) => traceId === id).map(({ name }) => name)
    )
    expect(traces).toHaveLength(2)
    expect(traces[0]?.slice(0, 4)).toEqual(['incoming', 'need', 'place', 'place-choice'])
    expect(traces[0]).toEqual(expect.arrayContaining(['whisper', 'accept', 'leg', 'dialled', 'status']))
    expect(traces[1]).toEqual(['incoming', 'status'])
    for (const secret of [CALLER.slice(1), phoneOf(1).slice(1), one.callSid, other.callSid, 'impôts'])
      expect(said).not.toContain(secret)
  })
})
