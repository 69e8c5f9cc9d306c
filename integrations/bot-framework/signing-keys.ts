import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'

/** A key with which Bot Framework signs its requests. */
export interface SigningKey {
  readonly key: KeyObject
  /** Channels that it may speak for; `null` when the key says nothing about it. */
  readonly endorsements: readonly string[] | null
}

export interface SigningKeys {
  /** The key of that id, asked for again when it is not known; `null` when there is none, or none can be had. */
  find(id: string): Promise<SigningKey | null>
}

const TIMEOUT_MS = 5_000
const FRESH_MS = 24 * 3_600_000
/** An unknown key, or keys that could not be had, is asked for again after so long: strangers must not make us ask. */
const AGAIN_MS = 10_000

type Published = JsonWebKey & { readonly kid?: unknown; readonly endorsements?: unknown }

/**
 * Microsoft's signing keys, kept for a day, asked for at once when a request names a key that is not among them. Keys that are
 * known stay good when Microsoft does not answer.
 *
 * @param metadataUrl  the OpenID document, which says where the keys are
 */
export function signingKeys(metadataUrl: string, onUnavailable: (cause: unknown) => void): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> = new Map()
  let fetchedAt = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function ask(): Promise<void> {
    try {
      const { jwks_uri: address } = (await json(metadataUrl)) as { jwks_uri?: unknown }
      if (typeof address !== 'string') throw new Error('the OpenID document names no keys')
      const { keys: published } = (await json(address)) as { keys?: unknown }
      if (!Array.isArray(published)) throw new Error('the list of keys is not one')
      keys = new Map((published as Published[]).flatMap(readKey))
      fetchedAt = performance.now()
    } catch (cause) {
      onUnavailable(cause)
    } finally {
      askedAt = performance.now()
      asking = null
    }
  }

  return {
    async find(id) {
      const isOld = performance.now() - fetchedAt > FRESH_MS
      const mayAsk = performance.now() - askedAt > AGAIN_MS
      if ((isOld || !keys.has(id)) && (mayAsk || asking)) {
        asking ??= ask()
        // A known key does not wait for newer ones.
        if (!keys.has(id)) await asking
      }
      return keys.get(id) ?? null
    }
  }
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`the signing keys: ${response.status}`)
  }
  return response.json()
}

function readKey(published: Published): [string, SigningKey][] {
  const { kid, endorsements, kty, n, e } = published
  if (typeof kid !== 'string' || kty !== 'RSA' || !n || !e) return []
  try {
    const named = Array.isArray(endorsements) ? endorsements.map(String) : null
    return [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements: named }]]
  } catch {
    // One key that cannot be read must not hide the others.
    return []
  }
}
