import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const SECRET_BYTES = 24
const SEAL_BYTES = 12

/** A conversation as its browser knows it: whoever holds the token is the one who writes. */
export interface Tokens {
  fresh(): string
  /**
   * The conversation of a first message that names none. Its id decides it where nobody could guess that id: a first message
   * whose answer was lost finds the same conversation when it comes again.
   */
  forFirst(messageId: string): string
  /** Whether it is a token of ours: nobody chooses their own, or prepares one for somebody else. */
  isOurs(token: string): boolean
  /** The name under which the store keeps it: what is read there opens no conversation. */
  keyOf(token: string): string
}

export function conversationTokens(key: string): Tokens {
  const seal = (secret: string) =>
    createHmac('sha256', key)
      .update(`web-conversation:${secret}`)
      .digest()
      .subarray(0, SEAL_BYTES)
      .toString('base64url')
  const sealed = (secret: string) => `${secret}.${seal(secret)}`
  const fresh = () => sealed(randomBytes(SECRET_BYTES).toString('base64url'))
  return {
    fresh,
    forFirst: messageId =>
      UUID.test(messageId)
        ? sealed(
            createHmac('sha256', key)
              .update(`web-first:${messageId.toLowerCase()}`)
              .digest()
              .subarray(0, SECRET_BYTES)
              .toString('base64url')
          )
        : fresh(),
    isOurs(token) {
      const [secret = '', given = '', ...more] = token.split('.')
      const wanted = Buffer.from(seal(secret))
      const got = Buffer.from(given)
      return (
        more.length === 0 && secret !== '' && wanted.length === got.length && timingSafeEqual(wanted, got)
      )
    },
    keyOf: token => `web:${createHash('sha256').update(token).digest('base64url')}`
  }
}
