import { connect } from 'node:net'
import { type Product, startProduct } from '../support/product'

/** What is sent as it stands, and what comes back before `cut`; nothing, when the connection is reset at once. */
function sent(url: string, lines: readonly string[], { reset = false } = {}): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`, () => {
        if (reset) setTimeout(() => socket.resetAndDestroy(), 50)
      })
    })
    socket.on('data', text => {
      heard += text
      if (heard.includes('\r\n\r\n')) socket.destroy()
    })
    socket.on('error', reset ? () => undefined : reject)
    socket.on('close', () => resolve(heard))
  })
}

const isAlive = async ({ url }: Product) => (await fetch(`${url}/healthz`)).status === 200

describe('a request that nothing can be read from', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ engine: 'embedded' })
  })
  afterAll(() => product.close())

  it.each([
    ['GET /healthz HTTP/1.1', 'Host: ligne.example.fr:99999'],
    ['GET /console HTTP/1.1', 'Host: ['],
    ['POST /chat HTTP/1.1', 'Host: %'],
    ['POST /twilio/voice HTTP/1.1', 'Host: a b'],
    ['GET http://[ HTTP/1.1', 'Host: localhost'],
    ['GET http://a:99999/ HTTP/1.1', 'Host: localhost'],
    ['GET https://% HTTP/1.1', 'Host: localhost']
  ])('« %s », « %s » is refused, and the line goes on', async (...lines) => {
    expect(await sent(product.url, lines)).toMatch(/^HTTP\/1\.1 400 /)
    expect(await isAlive(product)).toBe(true)
  })

  it('which asks for another protocol is answered in this one', async () => {
    const answer = await sent(product.url, [
      'GET /healthz HTTP/1.1',
      'Host: localhost',
      'Upgrade: websocket',
      'Connection: Upgrade'
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })

  it.each(['websocket', 'h2c'])('which asks for %s and is cut off leaves the line alive', async protocol => {
    const lines = [
      'POST /twilio/voice HTTP/1.1',
      'Host: localhost',
      `Upgrade: ${protocol}`,
      'Connection: Upgrade'
    ]
    await sent(product.url, lines, { reset: true })
    expect(await isAlive(product)).toBe(true)
  })
})
