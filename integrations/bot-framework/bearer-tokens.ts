import type { KeyObject } from 'node:crypto'
import { decode, type JwtPayload, verify } from 'jsonwebtoken'
import type { BotTokens } from '../../domain/ports/teams'
import type { SigningKeys } from './signing-keys'

/** Who signs for Bot Framework's channels. The Emulator's tokens have another issuer, and are not for us. */
const ISSUER = 'https://api.botframework.com'
/** @see Bot Connector API, "Authentication": tokens may be five minutes off */
const CLOCK_TOLERANCE_SECONDS = 5 * 60

/**
 * Checks the token of a request as Microsoft asks: signed RS256 by one of its keys, by its issuer, for this bot, valid now, for
 * the address that the activity gives, on a channel that the key may speak for.
 *
 * The time is the machine's, not the product's: a token is dated by Microsoft, and a rehearsal's clock may stand anywhere.
 */
export function bearerTokens(appId: string, keys: SigningKeys): BotTokens {
  return {
    async refusal(authorization, { serviceUrl, channelId }) {
      const [scheme, token, ...more] = authorization.split(' ')
      if (scheme !== 'Bearer' || !token || more.length > 0) return 'no token'
      // Looked at before anything is asked for: whoever does not even pretend costs nothing.
      const pretended = pretendedIn(token)
      if (!pretended) return 'not a token of Bot Framework'
      const found = await keys.find(pretended.keyId)
      if (!found) return 'unknown key'
      const claims = verified(token, found.key, appId)
      if (typeof claims === 'string') return claims
      if ((claims['serviceurl'] ?? claims['serviceUrl']) !== serviceUrl) return 'another service address'
      if (channelId && found.endorsements && !found.endorsements.includes(channelId)) {
        return 'a key of other channels'
      }
      return null
    }
  }
}

function pretendedIn(token: string): { readonly keyId: string } | null {
  try {
    const decoded = decode(token, { complete: true })
    if (!decoded || typeof decoded.payload === 'string') return null
    const { alg, kid } = decoded.header
    return alg === 'RS256' && kid && decoded.payload.iss === ISSUER ? { keyId: kid } : null
  } catch {
    return null
  }
}

/** What the token says, once it is proved; or why it is not. */
function verified(token: string, key: KeyObject, appId: string): JwtPayload | string {
  try {
    const claims = verify(token, key, {
      algorithms: ['RS256'],
      issuer: ISSUER,
      audience: appId,
      clockTolerance: CLOCK_TOLERANCE_SECONDS
    })
    if (typeof claims === 'string') return 'not a token of Bot Framework'
    // Without an end a token would be good for ever.
    return claims.exp === undefined ? 'a token without an end' : claims
  } catch (cause) {
    return cause instanceof Error ? cause.message : 'not a token of Bot Framework'
  }
}
