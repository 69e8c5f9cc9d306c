import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sign } from 'jsonwebtoken'

export const CLIENT_ID = 'ligne-de-demonstration'
export const CLIENT_SECRET = 'secret-de-demonstration-bien-long'

/** What the provider says of somebody, and how: a claim that is `undefined` is left out. */
export interface Told {
  readonly claims?: Readonly<Record<string, unknown>>
  /** RS256 with the published key unless told otherwise. */
  readonly signed?: 'RS256' | 'HS256' | 'none' | 'another-key'
}

/** A provider of OpenID Connect, as far as a client sees it; what it says next is the test's to choose. */
export interface OpenIdProvider {
  readonly issuer: string
  /** What the token endpoint says next to whoever brings a code; the nonce is that of the sign-in unless `claims` has one. */
  tell(told: Told, nonce: string): void
  /** How often a code was brought. */
  readonly asked: () => number
  close(): Promise<void>
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function openIdProvider(): Promise<OpenIdProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privateKey: anotherKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let next: { told: Told; nonce: string } = { told: {}, nonce: '' }
  let asked = 0
  let issuer = ''

  function idToken({ claims = {}, signed = 'RS256' }: Told, nonce: string): string {
    const now = Math.floor(Date.now() / 1000)
    const all = Object.fromEntries(
      Object.entries({
        iss: issuer,
        aud: CLIENT_ID,
        sub: 'personne-1',
        iat: now,
        exp: now + 300,
        nonce,
        email: 'camille@exemple.fr',
        email_verified: true,
        given_name: 'Camille',
        usual_name: 'Exemple',
        ...claims
      }).filter(([, value]) => value !== undefined)
    )
    if (signed === 'none') return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(all)}.`
    if (signed === 'HS256') return sign(all, CLIENT_SECRET, { algorithm: 'HS256' })
    const key: KeyObject = signed === 'another-key' ? anotherKey : privateKey
    return sign(all, key, { algorithm: 'RS256', keyid: 'cle-1' })
  }

  const server = createServer((request, response) => {
    const json = (body: unknown) => {
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify(body))
    }
    request.resume()
    switch ((request.url ?? '').split('?')[0]) {
      case '/.well-known/openid-configuration':
        return json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none']
        })
      case '/keys':
        return json({
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'cle-1', use: 'sig', alg: 'RS256' }]
        })
      case '/token':
        asked += 1
        return json({
          access_token: 'acces',
          token_type: 'Bearer',
          expires_in: 300,
          id_token: idToken(next.told, next.nonce)
        })
      default:
        response.statusCode = 404
        return response.end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on a port, so not a pipe's string
  issuer = `http://127.0.0.1:${port}`
  return {
    issuer,
    tell(told, nonce) {
      next = { told, nonce }
    },
    asked: () => asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
