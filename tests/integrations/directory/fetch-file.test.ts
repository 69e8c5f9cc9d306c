import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import {
  createServer,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { FileUnavailable, fetchChanged, fetchFile } from '../../../integrations/directory/fetch-file'

const CSV = 'id,nom\np1,Été\n'
let server: Server | undefined
let folder = ''

async function serve(answer: RequestListener): Promise<string> {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>(done => listening.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/lieux.csv`
}

/** The message that an import would show. */
const refusal = async (given: string, options?: Parameters<typeof fetchFile>[1]) => {
  const error: unknown = await fetchFile(given, options).catch((thrown: unknown) => thrown)
  if (!(error instanceof FileUnavailable)) throw new Error(`no refusal: ${String(error)}`)
  return error.message
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'directory-'))
})
afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

describe('a file', () => {
  it('is given as it is', async () => {
    const name = path.join(folder, 'lieux.csv')
    await writeFile(name, CSV)
    expect(Buffer.from(await fetchFile(name)).toString()).toBe(CSV)
  })

  it('that is not there, is a folder or is far too large is refused', async () => {
    const name = path.join(folder, 'lieux.csv')
    expect(await refusal(name)).toBe(`${name} n’existe pas.`)
    expect(await refusal(folder)).toBe(`${folder} n’est pas un fichier.`)
    await writeFile(name, 'x'.repeat(2_000_001))
    expect(await refusal(name, { maxBytes: 2_000_000 })).toBe(
      `${name} dépasse 2 Mo : ce n’est sans doute pas le bon fichier.`
    )
  })
})

function answer(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
  body?: string | Buffer
) {
  response.writeHead(status, headers)
  response.end(body)
}

describe('an address', () => {
  it('gives what it answers, through a redirection and compression', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/lieux.csv') answer(response, 302, { Location: '/final' })
      else answer(response, 200, { 'Content-Encoding': 'gzip' }, gzipSync(CSV))
    })
    expect(Buffer.from(await fetchFile(url)).toString()).toBe(CSV)
  })

  it('that does not answer 200 is refused', async () => {
    const url = await serve((_request, response) => answer(response, 503, {}, 'panne'))
    expect(await refusal(url)).toBe(`${url} a répondu 503 au lieu du fichier.`)
  })

  it.each([
    ['its type', { 'Content-Type': 'text/html; charset=utf-8' }, 'Bonjour'],
    ['its first words', { 'Content-Type': 'text/csv' }, '\ufeff\n <!DOCTYPE html><p>Page introuvable']
  ])('that is a web page, by %s, is refused', async (_name, headers, body) => {
    const url = await serve((_request, response) => answer(response, 200, headers, body))
    expect(await refusal(url)).toBe(
      `${url} est une page web, pas un fichier CSV : donnez le lien de téléchargement.`
    )
  })

  it('that ends before the length it announced is refused', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': '1000' })
      response.write(CSV)
      setTimeout(() => response.destroy(), 50)
    })
    expect(await refusal(url)).toMatch(/^http:.* ne répond pas ou s’est interrompu \(.+\)\.$/)
  })

  it('that breaks off in the middle of its chunks is refused', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200)
      response.write(CSV)
      setTimeout(() => response.destroy(), 50)
    })
    expect(await refusal(url)).toMatch(/ ne répond pas ou s’est interrompu /)
  })

  it('that is too slow, at its first word or at its last, is refused', async () => {
    const silent = await serve(() => {})
    expect(await refusal(silent, { timeoutMs: 100 })).toBe(`${silent} n’a pas tout envoyé en 0 s.`)
    server?.closeAllConnections()
    server?.close()
    const slow = await serve((_request, response) => {
      response.writeHead(200)
      response.write(CSV)
    })
    expect(await refusal(slow, { timeoutMs: 100 })).toBe(`${slow} n’a pas tout envoyé en 0 s.`)
  })

  it.each([[true], [false]])('that is far too large is refused (announced: %s)', async announced => {
    const url = await serve((_request, response) => {
      response.writeHead(200, announced ? { 'Content-Length': '3000000' } : {})
      response.end('x'.repeat(3_000_000))
    })
    expect(await refusal(url, { maxBytes: 2_000_000 })).toBe(
      `${url} dépasse 2 Mo : ce n’est sans doute pas le bon fichier.`
    )
  })

  it('that is empty, down, or of another kind is refused', async () => {
    const url = await serve((_request, response) => answer(response, 200))
    expect(await refusal(url)).toBe(`${url} a répondu un fichier vide.`)
    server?.closeAllConnections()
    await new Promise(done => server?.close(done))
    server = undefined
    expect(await refusal(url)).toBe(`${url} ne répond pas ou s’est interrompu (ECONNREFUSED).`)
    expect(await refusal('ftp://example.org/lieux.csv')).toBe(
      'ftp://example.org/lieux.csv n’est pas une adresse http ou https.'
    )
  })
})

describe('an address that was read before', () => {
  it('is asked only for what changed since, and its word that nothing did is believed', async () => {
    const asked: unknown[] = []
    const url = await serve((request, response) => {
      asked.push(request.headers['if-none-match'], request.headers['if-modified-since'])
      if (request.headers['if-none-match'] === '"v1"') answer(response, 304)
      else answer(response, 200, { ETag: '"v1"', 'Last-Modified': 'Tue, 24 Nov 2026 06:00:00 GMT' }, CSV)
    })
    const first = await fetchChanged(url)
    expect(first).toMatchObject({
      kind: 'file',
      etag: '"v1"',
      lastModified: 'Tue, 24 Nov 2026 06:00:00 GMT'
    })
    const since = { etag: '"v1"', lastModified: 'Tue, 24 Nov 2026 06:00:00 GMT' }
    expect(await fetchChanged(url, { since })).toEqual({ kind: 'unchanged' })
    expect(asked).toEqual([undefined, undefined, '"v1"', 'Tue, 24 Nov 2026 06:00:00 GMT'])
  })

  it('is refused when it answers « unchanged » to who has nothing', async () => {
    const url = await serve((_request, response) => answer(response, 304))
    expect(await refusal(url)).toBe(`${url} a répondu 304 au lieu du fichier.`)
  })

  it('gets the token it needs, and no other origin does', async () => {
    const seen: unknown[] = []
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization)
      answer(response, 200, {}, CSV)
    })
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/lieux.csv`
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization)
      answer(response, 302, { Location: elsewhere })
    })
    await fetchChanged(url, { token: 'client:secret' })
    other.close()
    other.closeAllConnections()
    expect(seen).toEqual(['Bearer client:secret', undefined])
  })
})
