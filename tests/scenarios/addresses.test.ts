import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { caudresis, phoneOf } from '../support/caudresis'
import { callAccount, callerWho, type Product, startProduct } from '../support/product'

/** A street at the edge of Caudry, 0.6 km nearer to Beauvois than to the middle of Caudry, where the other permanence is. */
const STREET = '14 rue des Dentelliers'
const NEAR_BEAUVOIS = [3.39, 50.14]

describe('somebody who gives their street', () => {
  let product: Product
  let asked: string[] = []
  let isDown = false
  const service = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://ban').searchParams.get('q') ?? '')
    response.writeHead(isDown ? 503 : 200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({
        features: [
          { geometry: { coordinates: NEAR_BEAUVOIS }, properties: { type: 'housenumber', score: 0.95 } }
        ]
      })
    )
  })
  beforeAll(async () => {
    await new Promise<void>(listening => service.listen(0, '127.0.0.1', () => listening()))
    const { port } = service.address() as AddressInfo // listening on a port, so not a pipe's string
    product = await startProduct({
      directory: caudresis(),
      engine: 'embedded',
      env: { ADDRESS_SEARCH_URL: `http://127.0.0.1:${port}/search` }
    })
  })
  afterAll(async () => {
    await product.close()
    service.closeAllConnections()
    await new Promise(closed => service.close(closed))
  })
  beforeEach(() => {
    asked = []
    isDown = false
  })

  async function written(text: string): Promise<string> {
    const answer = await fetch(`${product.url}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: `m-${Math.random()}`, text })
    })
    const { replies } = (await answer.json()) as { replies: { text: string }[] }
    return replies.map(reply => reply.text).join('\n')
  }

  it('in writing is sent to what is nearest to it, not to the middle of the commune', async () => {
    expect(await written(`mes impôts, ${STREET} à Caudry`)).toContain('Espace numérique de Beauvois')
    expect(asked).toEqual([`${STREET} Caudry`])
    expect(await written('mes impôts à Caudry')).toContain('Espace numérique de Caudry')
    expect(asked).toHaveLength(1)
  })

  it('on the telephone reaches who is nearest to it', async () => {
    const network = product.network({ people: { [phoneOf(2)]: { keys: ['1'], talkSeconds: 61 } } })
    const { callSid } = await network.call(
      callerWho({ need: ['1'], place: [{ speech: `${STREET} à Caudry`, confidence: 0.9 }] })
    )
    expect((await callAccount(product, callSid)).attempts.map(({ conseillerId }) => conseillerId)).toEqual([
      'K2'
    ])
  })

  it('is served by the commune where the service is down', async () => {
    isDown = true
    expect(await written(`mes impôts, ${STREET} à Caudry`)).toContain('Espace numérique de Caudry')
    expect(asked).toHaveLength(1)
  })

  it('finds it kept nowhere, and where they are to a kilometre only', async () => {
    await written(`mes impôts, ${STREET} à Caudry`)
    // The embedded store writes ahead: both of its files are read.
    const kept = readdirSync(product.dataDir).map(name => readFileSync(join(product.dataDir, name), 'latin1'))
    expect(kept.join()).not.toContain('Dentelliers')
    expect(kept.join()).toContain('"latitude":50.14,"longitude":3.39')
  })
})
