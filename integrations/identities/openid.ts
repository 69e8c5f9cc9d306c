import { type Client, custom, errors, generators, Issuer } from 'openid-client'
import type { Identities, Identity, IdentityRefusal } from '../../domain/ports/identities'

export interface OpenIdSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where the provider sends people back; known to it, to the letter. */
  readonly redirectUri: string
  readonly signedOutUri: string
}

/** Signatures that anybody can check and only the provider can make, the one that everybody has first. Never `none` or HMAC. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256', 'EdDSA']
/** Clocks that disagree by less are not held against anybody. */
const TOLERANCE_SECONDS = 10
const TIMEOUT_MS = 4_000

/** ProConnect, the State's identity service for professionals: what differs from any provider of OpenID Connect. */
const PROCONNECT_HOST = /(^|\.)(proconnect|agentconnect)\.gouv\.fr$/
const PROCONNECT = {
  scope: 'openid given_name usual_name email siret uid',
  // The level that a password at one's employer gives.
  acrValues: 'eidas1'
} as const

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, `state` and `nonce`. Everything that comes back is checked by the
 * library: signature and its algorithm, issuer, audience, times, nonce, and that userinfo is about the same person.
 */
export function openIdIdentities(settings: OpenIdSettings): Identities {
  const { host, origin } = new URL(settings.issuer)
  const isProConnect = PROCONNECT_HOST.test(host)
  let known: Promise<Client> | null = null

  function client(): Promise<Client> {
    known ??= discovered(settings, isProConnect)
    // A provider that was away is asked again the next time.
    known.catch(() => {
      known = null
    })
    return known
  }

  return {
    origin,
    isProConnect,

    async begin(idpHint) {
      const state = generators.state()
      const nonce = generators.nonce()
      const codeVerifier = generators.codeVerifier()
      try {
        const url = (await client()).authorizationUrl({
          scope: isProConnect ? PROCONNECT.scope : 'openid email profile',
          state,
          nonce,
          code_challenge: generators.codeChallenge(codeVerifier),
          code_challenge_method: 'S256',
          ...(isProConnect ? { acr_values: PROCONNECT.acrValues } : {}),
          ...(idpHint ? { idp_hint: idpHint } : {})
        })
        return { url, pending: { state, nonce, codeVerifier } }
      } catch {
        return 'unreachable'
      }
    },

    async complete(answer, { state, nonce, codeVerifier }) {
      try {
        const ours = await client()
        const params = Object.fromEntries(answer)
        const tokens = await ours.callback(settings.redirectUri, params, {
          state,
          nonce,
          code_verifier: codeVerifier,
          response_type: 'code'
        })
        const claims = tokens.claims()
        const told = ours.issuer.metadata.userinfo_endpoint ? await ours.userinfo(tokens) : {}
        return identityOf({ ...claims, ...told }, tokens.id_token ?? '', isProConnect)
      } catch (error) {
        return { refused: refusalOf(error) }
      }
    },

    async signOutUrl(idToken) {
      try {
        return (await client()).endSessionUrl({
          id_token_hint: idToken,
          post_logout_redirect_uri: settings.signedOutUri,
          state: generators.state()
        })
      } catch {
        return null
      }
    }
  }
}

async function discovered(settings: OpenIdSettings, isProConnect: boolean): Promise<Client> {
  custom.setHttpOptionsDefaults({ timeout: TIMEOUT_MS })
  const issuer = await Issuer.discover(settings.issuer)
  const offered = issuer.metadata['id_token_signing_alg_values_supported']
  const algorithm = ALGORITHMS.find(name => !Array.isArray(offered) || offered.includes(name)) ?? 'RS256'
  const client = new issuer.Client({
    client_id: settings.clientId,
    client_secret: settings.clientSecret,
    redirect_uris: [settings.redirectUri],
    response_types: ['code'],
    id_token_signed_response_alg: algorithm,
    // ProConnect signs what it says of somebody.
    ...(isProConnect || issuer.metadata['userinfo_signing_alg_values_supported']
      ? { userinfo_signed_response_alg: algorithm }
      : {})
  })
  client[custom.clock_tolerance] = TOLERANCE_SECONDS
  return client
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

function identityOf(
  claims: Readonly<Record<string, unknown>>,
  idToken: string,
  isProConnect: boolean
): { identity: Identity } | { refused: IdentityRefusal } {
  const courriel = textOf(claims['email']).toLowerCase()
  if (!courriel) return { refused: 'untrusted' }
  const given = [textOf(claims['given_name']), textOf(claims['usual_name']) || textOf(claims['family_name'])]
  return {
    identity: {
      courriel,
      // ProConnect checks addresses before it vouches for anybody, and gives no such claim.
      courrielVerified: isProConnect ? claims['email_verified'] !== false : claims['email_verified'] === true,
      name: given.filter(Boolean).join(' ') || textOf(claims['name']) || courriel,
      idToken
    }
  }
}

function refusalOf(error: unknown): IdentityRefusal {
  if (error instanceof errors.OPError) {
    const wasLeft = ['access_denied', 'interaction_required', 'login_required'].includes(error.error ?? '')
    return wasLeft ? 'cancelled' : 'untrusted'
  }
  if (error instanceof errors.RPError)
    return /timed out|aborted/.test(error.message) ? 'unreachable' : 'untrusted'
  return 'unreachable'
}
