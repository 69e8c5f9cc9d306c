import { type Product, startProduct } from '../support/product'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe('an address that leads nowhere', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.close())
  const get = (path: string, accept: string) => fetch(product.url + path, { headers: { accept } })

  it.each([['/nimporte'], ['/nimporte/<script>?x=<b>'], ['/chat']])(
    '%s, typed into a browser, is a page with the way back and the line’s number',
    async path => {
      const answer = await get(path, BROWSER)
      expect(answer.status).toBe(path === '/chat' ? 405 : 404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      const text = await answer.text()
      expect(text).toContain('<h1>Cette page n’existe pas</h1>')
      expect(text).toContain('<a href="/">Aller à la page d’accueil</a>')
      expect(text).toContain('<a class="number" href="tel:+33170772372">01 70 77 23 72</a>')
      expect(text).not.toContain('script')
    }
  )

  it('is a problem for programs, whatever they accept on the API', async () => {
    for (const [path, accept] of [
      ['/nimporte', 'application/json'],
      ['/nimporte', '*/*'],
      ['/api/v1/nimporte', BROWSER],
      ['/twilio/nimporte', BROWSER]
    ] as const) {
      const answer = await get(path, accept)
      expect([path, answer.headers.get('content-type')]).toEqual([
        path,
        'application/problem+json; charset=utf-8'
      ])
      expect(((await answer.json()) as { title: string }).title).toMatch(/\S/)
    }
  })

  it('is not that of the icon that browsers ask for by themselves', async () => {
    const icon = await get('/favicon.ico', 'image/avif,image/webp,*/*')
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(await icon.text()).toMatch(/^<svg xmlns/)
  })
})
