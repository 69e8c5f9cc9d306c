import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * What was sealed, or why it is not given: `expired` when its time is over, `broken` when it is not ours or was changed.
 */
export type Unsealed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'expired' }
  | { readonly kind: 'broken' }

export interface Seals {
  /** A value, as one word for an address, that nobody else can read, change or make. */
  seal(value: unknown, until: Date): string
  unseal(token: string, now: Date): Unsealed
}

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** No form gives more: longer ones are not even read. */
const LONGEST_TOKEN = 6_000

/**
 * Parameters that travel in an address instead of being kept: encrypted, for they may hold the name of somebody who presides,
 * and authenticated, so that only what we offered is made.
 *
 * @param secret  any; the key is derived from it for this use alone
 */
export function sealsWith(secret: string): Seals {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'ami-files', 32))
  return {
    seal(value, until) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key, nonce)
      const sealed = cipher.update(JSON.stringify({ until: until.getTime(), value }), 'utf8')
      return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    unseal(token, now) {
      const opened = token.length > LONGEST_TOKEN ? null : open(key, Buffer.from(token, 'base64url'))
      if (opened === null) return { kind: 'broken' }
      return now.getTime() > opened.until ? { kind: 'expired' } : { kind: 'value', value: opened.value }
    }
  }
}

function open(key: Buffer, bytes: Buffer): { until: number; value: unknown } | null {
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const plain = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
    // Sealed by us: the tag says so.
    return JSON.parse(Buffer.concat([plain, decipher.final()]).toString('utf8')) as {
      until: number
      value: unknown
    }
  } catch {
    return null
  }
}
