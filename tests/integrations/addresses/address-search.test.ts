import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Place } from '../../../domain/places/place'
import { addressSearch } from '../../../integrations/addresses/address-search'

const CAUDRY: Place = {
  codeInsee: '59139',
  commune: 'Caudry',
  codePostal: '59540',
  departement: '59',
  departementNom: 'Nord',
  population: 14_000,
  latitude: 50.1174,
  longitude: 3.4203
}

const found = (more: { type?: string; score?: number; coordinates?: unknown } = {}) => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: more.coordinates ?? [3.4312, 50.1298] },
      properties: { type: more.type ?? 'housenumber', score: more.score ?? 0.9, city: 'Caudry' }
    }
  ]
})

describe('a street looked for at the Base Adresse Nationale', () => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void
  let asked: URL[] = []
  let failures: string[] = []
  let now = 0
  let url = ''
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://ban'))
    answer(request, response)
  })
  beforeAll(async () => {
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', () => listening()))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage/search` // not a pipe's string
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise(closed => server.close(closed))
  })
  beforeEach(() => {
    asked = []
    failures = []
    now = 0
  })

  const json = (body: unknown, status = 200) => {
    answer = (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
  }
  const search = (at = url) =>
    addressSearch({
      url: at,
      now: () => now,
      onFailure: cause => failures.push((cause as Error).message)
    })

  it('is sent with its commune, and nothing else', async () => {
    json(found())
    expect(await search().locate('12 rue de Paris', CAUDRY)).toEqual({ latitude: 50.1298, longitude: 3.4312 })
    expect(asked.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
      ['/geocodage/search', { q: '12 rue de Paris Caudry', citycode: '59139', autocomplete: '0', limit: '1' }]
    ])
  })

  it('of a city of arrondissements is looked for by its name', async () => {
    json(found({ coordinates: [2.3522, 48.8566] }))
    const paris = { ...CAUDRY, commune: 'Paris', codeInsee: '75056', latitude: 48.8589, longitude: 2.347 }
    await search().locate('1 rue de Rivoli', paris)
    await search().locate('1 rue de Rivoli', { ...paris, codeInsee: '75104', arrondissement: 4 })
    expect(asked.map(({ searchParams }) => searchParams.get('citycode'))).toEqual([null, '75104'])
  })

  it.each([
    ['nothing like it', { type: 'FeatureCollection', features: [] }],
    ['the commune alone', found({ type: 'municipality' })],
    ['hardly alike', found({ score: 0.3 })],
    ['of another end of France', found({ coordinates: [5.37, 43.3] })],
    ['without a point', found({ coordinates: ['3.4', null] })]
  ])('is not taken where what is found is %s', async (_, body) => {
    json(body)
    expect(await search().locate('12 rue de Paris', CAUDRY)).toBeNull()
    expect(failures).toEqual([])
  })

  it.each([
    ['a web page', '<!doctype html><title>Maintenance</title>12 rue de Paris', 'answered no JSON'],
    ['something else', { message: '12 rue de Paris' }, 'answered something else'],
    ['nothing at all', 'null', 'answered something else']
  ])('is given up where the service answers %s, and the address is told to nobody', async (_, body, told) => {
    json(body)
    expect(await search().locate('12 rue de Paris', CAUDRY)).toBeNull()
    expect(failures).toEqual([told])
  })

  it.each([429, 500, 503])('is given up where the service answers %i', async status => {
    json({}, status)
    expect(await search().locate('12 rue de Paris', CAUDRY)).toBeNull()
    expect(failures).toEqual([`answered ${status}`])
  })

  it('is given up where the service is down, or leads elsewhere', async () => {
    expect(await search('http://127.0.0.1:9/').locate('12 rue de Paris', CAUDRY)).toBeNull()
    answer = (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' })
      response.end()
    }
    expect(await search().locate('12 rue de Paris', CAUDRY)).toBeNull()
    expect(failures).toEqual(['cannot be reached', 'cannot be reached'])
  })

  it('is waited for no longer than 800 ms, whether nothing comes or it comes too slowly', async () => {
    answer = () => undefined
    expect(await search().locate('12 rue de Paris', CAUDRY)).toBeNull()
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"features":')
    }
    expect(await search().locate('12 rue de Paris', CAUDRY)).toBeNull()
    expect(failures).toEqual(['did not answer in time', 'did not answer in time'])
  })

  it('is not waited for any more after three failures, for a minute', async () => {
    json({}, 500)
    const one = search()
    for (let tries = 0; tries < 5; tries++) await one.locate('12 rue de Paris', CAUDRY)
    expect(asked).toHaveLength(3)
    json(found())
    now = 59_999
    expect(await one.locate('12 rue de Paris', CAUDRY)).toBeNull()
    now = 60_000
    expect(await one.locate('12 rue de Paris', CAUDRY)).not.toBeNull()
  })
})
