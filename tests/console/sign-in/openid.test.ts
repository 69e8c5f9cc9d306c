import {
  CLIENT_ID,
  CLIENT_SECRET,
  type OpenIdProvider,
  openIdProvider,
  type Told
} from '../../support/openid-provider'
import { type Product, startProduct } from '../../support/product'
import { type Visitor, visitor } from '../../support/visitor'

const INVITE = '/console/comptes/invitation'
const RETURN = '/console/connexion/retour'

describe('signing in by OpenID Connect', () => {
  let provider: OpenIdProvider
  let product: Product
  beforeAll(async () => {
    provider = await openIdProvider()
    product = await startProduct({
      env: {
        // Tokens are signed by the time of this machine, and judged by it.
        TEST_CLOCK: undefined,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: CLIENT_ID,
        OIDC_CLIENT_SECRET: CLIENT_SECRET
      }
    })
  })
  afterAll(async () => {
    await product?.close()
    await provider?.close()
  })

  /** To the provider, as a browser goes there. */
  async function begun(somebody: Visitor, query = '') {
    const { location } = await somebody.get(`/console/connexion/fournisseur${query}`)
    const asked = new URL(location ?? '').searchParams
    return { state: asked.get('state') ?? '', nonce: asked.get('nonce') ?? '', asked }
  }

  async function signIn(somebody: Visitor, told: Told = {}, query = '') {
    const { state, nonce } = await begun(somebody, query)
    provider.tell(told, nonce)
    return somebody.get(`${RETURN}?${new URLSearchParams({ code: 'code-1', state })}`)
  }

  async function invitation(role: string, structure = ''): Promise<string> {
    const admin = visitor(product.url)
    await admin.enterAs('admin')
    const { text } = await admin.fill('/console/comptes', INVITE, {
      courriel: 'qui@exemple.fr',
      role,
      structure
    })
    return /\/console\/invitation\/([\w-]+)/.exec(text)?.[1] ?? ''
  }

  it('asks with a state, a nonce and a proof of its own, each fresh', async () => {
    const somebody = visitor(product.url)
    const first = await begun(somebody)
    const second = await begun(somebody)
    expect(first.asked.get('code_challenge_method')).toBe('S256')
    expect(first.asked.get('redirect_uri')).toBe(`https://ligne.example.fr${RETURN}`)
    expect(first.state).not.toBe(second.state)
    expect(first.nonce).not.toBe(second.nonce)
    expect(first.nonce.length).toBeGreaterThanOrEqual(32)
  })

  it('lets in whoever the provider vouches for, with the role that an invitation gives, once', async () => {
    const token = await invitation('coordinateur', '20003063300012')
    const stranger = visitor(product.url)
    expect((await signIn(stranger)).status).toBe(303)
    const without = await stranger.get('/console')
    expect([without.status, without.text.includes('camille@exemple.fr')]).toEqual([403, true])

    const invited = visitor(product.url)
    await signIn(invited, {}, `?invitation=${token}`)
    expect((await invited.get('/console')).location).toBe('/console/structures')
    expect((await invited.get('/console/structures/20003063300012/rapports')).status).toBe(200)
    expect((await invited.get('/console/structures/21590122300018/rapports')).status).toBe(403)

    const another = visitor(product.url)
    await signIn(another, { claims: { email: 'deuxieme@exemple.fr' } }, `?invitation=${token}`)
    expect((await another.get('/console')).status).toBe(403)
  })

  it('ends a role at the next click once the admin has taken it away', async () => {
    const token = await invitation('editeur')
    const editor = visitor(product.url)
    await signIn(editor, { claims: { email: 'editrice@exemple.fr' } }, `?invitation=${token}`)
    expect((await editor.get('/console/editeurs/questions')).status).toBe(200)
    const admin = visitor(product.url)
    await admin.enterAs('admin')
    const { text } = await admin.get('/console/comptes')
    const forms = text.split('<form ').filter(form => form.includes('value="editrice@exemple.fr"'))
    const fields = [...(forms[0] ?? '').matchAll(/name="([^"]+)" value="([^"]*)"/g)]
    await admin.post(
      '/console/comptes/retrait',
      fields.map(([, name = '', value = '']): [string, string] => [name, value])
    )
    expect((await editor.get('/console/editeurs/questions')).status).toBe(403)
  })

  const now = Math.floor(Date.now() / 1000)
  it.each<[string, Told]>([
    ['a nonce that is not ours', { claims: { nonce: 'un-autre-nonce-tout-aussi-long-que-le-bon' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another issuer', { claims: { iss: 'https://ailleurs.example' } }],
    ['another audience', { claims: { aud: 'une-autre-application' } }],
    ['several audiences, for another', { claims: { aud: [CLIENT_ID, 'autre'], azp: 'autre' } }],
    ['a signature that the client’s secret makes', { signed: 'HS256' }],
    ['no signature', { signed: 'none' }],
    ['a key that the provider does not publish', { signed: 'another-key' }],
    ['a time that is over', { claims: { iat: now - 7_200, exp: now - 3_600 } }],
    ['no address', { claims: { email: undefined } }]
  ])('refuses an answer with %s, and writes it down', async (_, told) => {
    const somebody = visitor(product.url)
    const answer = await signIn(somebody, told)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('n’a pas pu être vérifiée')
    expect((await somebody.get('/console')).location).toBe('/console/connexion')
    const admin = visitor(product.url)
    await admin.enterAs('admin')
    expect((await admin.get('/console/journal')).text).toContain('sign-in.untrusted')
  })

  it('refuses an address that the provider does not confirm', async () => {
    const answer = await signIn(visitor(product.url), { claims: { email_verified: false } })
    expect([answer.status, answer.text.includes('ne confirme pas votre adresse')]).toEqual([403, true])
  })

  it('refuses a state of another sign-in, before any code is brought to the provider', async () => {
    const somebody = visitor(product.url)
    const { nonce } = await begun(somebody)
    provider.tell({}, nonce)
    const before = provider.asked()
    const answer = await somebody.get(`${RETURN}?code=code-1&state=un-autre-etat`)
    expect([answer.status, provider.asked() - before]).toEqual([403, 0])
  })

  it('takes an answer once, and only in the browser that asked', async () => {
    const somebody = visitor(product.url)
    const { state, nonce } = await begun(somebody)
    provider.tell({}, nonce)
    const query = new URLSearchParams({ code: 'code-1', state })
    expect((await visitor(product.url).get(`${RETURN}?${query}`)).text).toContain(
      'trop ancienne, ou a déjà servi'
    )
    expect((await somebody.get(`${RETURN}?${query}`)).status).toBe(303)
    expect((await somebody.get(`${RETURN}?${query}`)).text).toContain('trop ancienne, ou a déjà servi')
  })

  it('says so when the person gives up', async () => {
    const somebody = visitor(product.url)
    const { state } = await begun(somebody)
    const answer = await somebody.get(`${RETURN}?error=access_denied&state=${state}`)
    expect(answer.text).toContain('La connexion a été annulée.')
  })
})
