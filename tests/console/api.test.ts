import { lineRoutes } from '../../console/api/line-routes'
import { openApi } from '../../console/api/openapi'
import { reportingRoutes } from '../../console/api/reporting-routes'
import { caudresis, phoneOf } from '../support/caudresis'
import { type ActivityJson, activitiesOf, callerWho, type Product, startProduct } from '../support/product'

interface Problem {
  readonly status: number
  readonly detail: string
  readonly champ?: string
}

describe('the REST API', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis(3) })
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 61 } } })
    await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
  })
  afterAll(() => product.close())

  it('asks for its token, and says so in French', async () => {
    const { status, body } = await product.api<Problem>('/activities', { token: 'wrong' })
    expect(status).toBe(401)
    expect(body.detail).toContain('jeton')
    const bare = await fetch(`${product.url}/api/v1/activities`)
    expect(bare.headers.get('content-type')).toContain('application/problem+json')
    expect(bare.headers.get('www-authenticate')).toBe('Bearer')
    expect((await fetch(`${product.url}/api/v1/nothing`, { method: 'POST' })).status).toBe(401)
  })

  it.each([
    ['POST', '/nothing/here', 404, null],
    ['DELETE', '/activities/x/changes/y', 404, null],
    ['DELETE', '/activities', 405, 'GET, POST'],
    ['DELETE', '/activities/', 405, 'GET, POST'],
    ['OPTIONS', '/offers', 405, 'GET'],
    ['PUT', '/activities/x', 405, 'PATCH, GET'],
    ['POST', '/openapi.json', 405, 'GET']
  ])('%s %s is %d, and told in French with what may be asked', async (method, path, status, allow) => {
    const answer = await fetch(`${product.url}/api/v1${path}`, {
      method,
      headers: { authorization: 'Bearer scenario-admin-token' }
    })
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow])
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(((await answer.json()) as Problem).detail).toMatch(/^(?:Cette|À cette) adresse/)
  })

  it('refuses in French a body that it does not read', async () => {
    const refusal = async (headers: Record<string, string>, body: string) => {
      const answer = await fetch(`${product.url}/api/v1/conseillers/K1/availability`, {
        method: 'PUT',
        headers: { authorization: 'Bearer scenario-admin-token', ...headers },
        body
      })
      return [answer.status, answer.headers.get('content-type'), ((await answer.json()) as Problem).detail]
    }
    const type = 'application/problem+json; charset=utf-8'
    const tooLong = 'Le corps de la requête dépasse ce qui est lu.'
    expect(await refusal({}, 'a'.repeat(70_000))).toEqual([413, type, tooLong])
    const packed = 'Le corps de la requête ne doit pas être compressé.'
    expect(await refusal({ 'content-encoding': 'gzip' }, '{}')).toEqual([415, type, packed])
  })

  it('tells monitors that ask for the head alone', async () => {
    for (const path of ['/', '/healthz', '/readyz', '/metrics', '/api/v1/openapi.json']) {
      const head = await fetch(product.url + path, { method: 'HEAD' })
      expect([path, head.status, await head.text()]).toEqual([path, 200, ''])
    }
    expect((await fetch(`${product.url}/twilio/voice`, { method: 'HEAD' })).status).toBe(405)
  })

  it('takes an address with a slash at its end for the same', async () => {
    expect((await fetch(`${product.url}/healthz/`)).status).toBe(200)
    expect((await product.api<Problem>('/conseillers/K1/')).body).toMatchObject({ id: 'K1' })
    expect((await product.api('/activities/?from=2026-11-24')).status).toBe(200)
  })

  it('gives the nearest permanences, and who can be rung there now', async () => {
    const { body } = await product.api<{ items: unknown[] }>('/permanences/nearest?code_insee=59139&limit=2')
    expect(body.items).toMatchObject([
      {
        permanence: { id: 'P1', commune: 'Caudry', codeInsee: '59139', latitude: 50.1174, longitude: 3.4203 },
        conseillerId: 'K1',
        distanceMeters: 0,
        opening: { kind: 'open', closesAt: '2026-11-24T11:30:00.000Z' },
        available: true
      },
      { permanence: { id: 'P2' }, conseillerId: 'K2', distanceMeters: 3834, available: true }
    ])
    const all = await product.api<{ items: unknown[] }>('/permanences/nearest?code_insee=59139&limit=1000')
    expect(all.body.items).toHaveLength(3)
  })

  it('judges hours at the instant that is asked', async () => {
    const { body } = await product.api<{ items: { opening: unknown; available: boolean }[] }>(
      '/permanences/nearest?code_postal=59540&at=2026-11-28T10:00:00%2B01:00&limit=1'
    )
    expect(body.items).toMatchObject([
      { opening: { kind: 'closed', opensAt: '2026-11-30T08:00:00.000Z' }, available: false }
    ])
  })

  it.each([
    ['/permanences/nearest', 400, 'code_insee'],
    ['/permanences/nearest?code_insee=00000', 404, undefined],
    ['/permanences/nearest?code_insee=abc', 400, 'code_insee'],
    ['/permanences/nearest?code_postal=5954', 400, 'code_postal'],
    ['/calls/%00', 400, 'adresse'],
    ['/permanences/nearest?latitude=95&longitude=3', 400, 'latitude'],
    ['/permanences/nearest?latitude=%20&longitude=3', 400, 'latitude'],
    ['/permanences/nearest?latitude=0x10&longitude=3', 400, 'latitude'],
    ['/permanences/nearest?latitude=50', 400, 'longitude'],
    ['/permanences/nearest?longitude=3', 400, 'latitude'],
    ['/permanences/nearest?code_insee=59139&limit=0', 400, 'limit'],
    ['/permanences/nearest?code_insee=59139&limit=1001', 400, 'limit'],
    ['/permanences/nearest?code_insee=59139&at=hier', 400, 'at'],
    ['/permanences/nearest?code_insee=59139&at=hier%205', 400, 'at'],
    ['/permanences/nearest?code_insee=59139&at=%2B275760-09-13', 400, 'at'],
    ['/permanences/nearest?code_insee=59139&at=-271821-04-20T00:00:00Z', 400, 'at'],
    ['/permanences/nearest?code_insee=59139&at=2101-01-01T00:00:00Z', 400, 'at'],
    ['/activities?from=2026-02-30', 400, 'from'],
    ['/activities?from=2026-12-01&to=2026-11-01', 400, 'to'],
    ['/activities?cursor=nothing', 400, 'cursor'],
    ['/activities?structure=2000306330001', 400, 'structure'],
    [`/conseillers/${'n'.repeat(180)}`, 404, undefined],
    ['/offers?state=lost', 400, 'state'],
    ['/calls/CA00000000000000000000000000000000', 404, undefined],
    ['/conseillers/nobody', 404, undefined],
    ['/nothing/here', 404, undefined]
  ])('says what is wrong with %s', async (path, status, field) => {
    const answer = await product.api<Problem>(path)
    expect(answer.status).toBe(status)
    expect(answer.body.champ).toBe(field)
    expect(answer.body.detail).toMatch(/[a-zéèà]/)
    if (path.startsWith('/conseillers')) expect(answer.body.detail).toContain('Ce conseiller')
  })

  it('lets a conseiller’s availability change, with the channel that said so', async () => {
    const put = (body: unknown) =>
      product.api<Problem>('/conseillers/K2/availability', { method: 'PUT', body })
    expect((await put({ state: 'paused', until: '2026-11-24T14:00:00+01:00' })).body).toMatchObject({
      id: 'K2',
      state: 'paused',
      until: '2026-11-24T13:00:00.000Z',
      stateChannel: 'api',
      permanenceIds: ['P2']
    })
    expect((await put({ state: 'asleep' })).body).toMatchObject({ status: 400, champ: 'state' })
    expect((await put({ state: 'paused', until: '2020-01-01T00:00:00Z' })).body).toMatchObject({
      champ: 'until'
    })
    for (const until of [
      '+275760-09-13T00:00:00Z',
      '2101-01-01T00:00:00Z',
      '9999-12-31',
      4_102_444_800_000
    ]) {
      expect((await put({ state: 'paused', until })).body).toMatchObject({ status: 400, champ: 'until' })
    }
    const clock = await product.api<Problem>('/test/clock', {
      method: 'PUT',
      body: { now: '+275760-09-13T00:00:00Z' }
    })
    expect(clock.body).toMatchObject({ status: 400, champ: 'now' })
    expect((await put('available')).status).toBe(400)
    await product.setClock('2026-11-24T14:00:01+01:00')
    expect((await product.api('/conseillers/K2')).body).toMatchObject({ state: 'available', until: null })
  })

  it('lets an activity be completed and voided, never erased', async () => {
    const [activity] = await activitiesOf(product)
    const patch = (body: unknown) =>
      product.api<ActivityJson & Problem>(`/activities/${activity?.id}`, { method: 'PATCH', body })
    expect((await patch({ thematiques: ['email'], beneficiaire: { genre: 'feminin' } })).body).toMatchObject({
      thematiques: ['email'],
      beneficiaire: { genre: 'feminin', commune: 'Caudry' }
    })
    expect((await patch({ thematiques: ['argent_impots'] })).body).toMatchObject({
      status: 400,
      champ: 'thematiques'
    })
    expect((await patch({ conseillerId: 'K2' })).body).toMatchObject({ status: 400, champ: 'conseillerId' })
    const where = { commune: 'Caudry', codePostal: '59540', codeInsee: '59139' }
    const read = { ...where, trancheAge: 'soixante_dix_plus', genre: 'feminin', statutSocial: 'retraite' }
    expect((await patch({ beneficiaire: read })).body).toMatchObject({ beneficiaire: read })
    for (const [beneficiaire, champ] of [
      [{ ...where, commune: 'Cambrai' }, 'beneficiaire.commune'],
      [{ ...where, codePostal: '59400' }, 'beneficiaire.codePostal'],
      [{ commune: 'Caudry' }, 'beneficiaire.codeInsee'],
      [{ ...where, codeInsee: null }, 'beneficiaire.commune']
    ] as const)
      expect((await patch({ beneficiaire })).body).toMatchObject({ status: 400, champ })
    for (const field of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const sneaky = JSON.parse(`{"${field}":{"status":"hacked","conseillerId":"K2"}}`)
      expect((await patch(sneaky)).status).toBe(400)
      expect((await patch({ beneficiaire: sneaky })).status).toBe(400)
    }
    expect((await patch({ beneficiaire: [] })).status).toBe(400)
    expect((await patch({ status: 'voided' })).body).toMatchObject({ status: 'voided', durationSeconds: 61 })
    expect(await activitiesOf(product)).toHaveLength(1)
    expect((await product.api('/activities/nothing', { method: 'PATCH', body: {} })).status).toBe(404)
  })

  it('describes itself, and every route it describes is there', async () => {
    const told = (await (await fetch(`${product.url}/api/v1/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>
    }
    for (const [path, methods] of Object.entries(told.paths)) {
      for (const method of Object.keys(methods)) {
        const concrete = path.replace('{callSid}', 'CA1').replace(/\{\w+\}/g, 'x')
        const { status, body } = await product.api<Problem>(concrete, {
          method: method.toUpperCase(),
          ...(method === 'get' ? {} : { body: {} })
        })
        expect(`${method} ${path} ${status} ${body.detail ?? ''}`).not.toContain('Cette adresse n’existe pas')
        expect(status).toBeLessThan(500)
      }
    }
  })

  it('describes every route that is there', () => {
    const described = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`)
    )
    expect(described.sort()).toEqual(Object.keys({ ...lineRoutes, ...reportingRoutes }).sort())
  })

  it('tells operators that it is alive and ready, and what it measures', async () => {
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${product.url}/metrics`)).text()).toContain(
      'helpline_webhook_seconds_count{step="need"} 1'
    )
  })
})
