import { createHmac, timingSafeEqual } from 'node:crypto'

/** Words that only the holder of `key` can make: one for each value and use. */
export function signaturesWith(key: string, use: string) {
  const sign = (value: string) => createHmac('sha256', key).update(`${use}\0${value}`).digest('base64url')
  return {
    sign,
    isSigned(value: string, signature: string): boolean {
      const expected = Buffer.from(sign(value))
      const given = Buffer.from(signature)
      return given.length === expected.length && timingSafeEqual(given, expected)
    }
  }
}
