import { type Product, startProduct } from '../../support/product'
import { visitor } from '../../support/visitor'

describe('the doors of the console', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.close())

  it('send a stranger to the sign-in page, and back to where they were going', async () => {
    const somebody = visitor(product.url)
    expect((await somebody.get('/console')).location).toBe('/console/connexion')
    const signIn = await somebody.get('/console/connexion?retour=/console/national')
    expect(signIn.status).toBe(200)
    expect(signIn.text).toContain('Entrer comme «\u00a0Conseiller numérique\u00a0»')
    expect(signIn.text).toContain('ordinateur de développement')
  })

  it('lead nobody to another site', async () => {
    const somebody = visitor(product.url)
    for (const retour of [
      'https://example.org/',
      '//example.org',
      '/console\\@example.org',
      '/console/../x y'
    ]) {
      const { text } = await somebody.get(`/console/connexion?retour=${encodeURIComponent(retour)}`)
      expect(text).toContain('name="retour" value="/console"')
    }
  })

  it('let nothing of another site into a page, and nothing of it into a shared cache', async () => {
    const { headers } = await visitor(product.url).get('/console/connexion')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  it('give a session that only its own browser can use', async () => {
    const somebody = visitor(product.url)
    const entered = await somebody.enterAs('admin')
    expect(entered.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    ])
    const home = await somebody.get('/console')
    expect(home.status).toBe(303)
    expect((await visitor(product.url).get('/console')).location).toBe('/console/connexion')
  })

  it('refuse a sign-in or a sign-out that another site’s page sends', async () => {
    const somebody = visitor(product.url)
    const origin = { origin: 'https://example.org' }
    expect((await somebody.post('/console/connexion/demonstration', { role: 'admin' }, origin)).status).toBe(
      403
    )
    await somebody.enterAs('admin')
    expect((await somebody.post('/console/deconnexion', {}, origin)).status).toBe(403)
    for (const elsewhere of [origin, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) {
      expect((await somebody.post('/console/comptes/retrait', {}, elsewhere)).status).toBe(403)
    }
    expect((await somebody.get('/console')).location).not.toBe('/console/connexion')
  })

  it('let one leave', async () => {
    const somebody = visitor(product.url)
    await somebody.enterAs('admin')
    const kept = new Map(somebody.cookies)
    expect((await somebody.post('/console/deconnexion')).location).toBe('/console/connexion?sortie=1')
    for (const [name, value] of kept) somebody.cookies.set(name, value)
    expect((await somebody.get('/console')).location).toBe('/console/connexion')
  })

  it('give no demonstration to who does not sit at this machine, or behind a name of their own', async () => {
    for (const headers of [{ 'x-forwarded-for': '192.0.2.1' }, { via: '1.1 proxy' }]) {
      const refused = await visitor(product.url).post(
        '/console/connexion/demonstration',
        { role: 'admin' },
        headers as unknown as Record<string, string>
      )
      expect(refused.status).toBe(403)
    }
    expect(
      (await visitor(product.url).post('/console/connexion/demonstration', { role: 'roi' })).status
    ).toBe(403)
  })

  it('open to nobody who only guesses the account of last resort', async () => {
    const refused = await visitor(product.url).post('/console/connexion/secours', {
      nom: 'secours',
      'mot-de-passe': 'x',
      code: '000000'
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Ces informations ne vont pas ensemble')
    expect(refused.text).not.toContain('value="x"')
  })
})

describe('the doors of the console in production', () => {
  it('know no demonstration', async () => {
    const product = await startProduct({ env: { NODE_ENV: 'production', TEST_CLOCK: 'off' } })
    try {
      const somebody = visitor(product.url)
      expect((await somebody.get('/console/connexion')).text).not.toContain('Entrer comme')
      expect((await somebody.enterAs('admin')).status).toBe(403)
      expect((await somebody.get('/console')).location).toBe('/console/connexion')
    } finally {
      await product.close()
    }
  })
})
