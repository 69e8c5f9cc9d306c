import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'restify'

/** What only one browser, or one link, holds: 192 bits that nobody guesses. */
export const newToken = () => randomBytes(24).toString('base64url')

/** What the store keeps of a token: it recognises it, and cannot give it back. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const isEqual = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

/** A form's mark: fresh for each form, and only the session it was made for can have made it. */
export function markOf(sessionToken: string, nonce: string = newToken()): string {
  return `${nonce}.${createHmac('sha256', sessionToken).update(nonce).digest('base64url')}`
}

export function isMarkOf(sessionToken: string, mark: string): boolean {
  const [nonce = ''] = mark.split('.')
  return nonce.length >= 24 && isEqual(mark, markOf(sessionToken, nonce))
}

/** Cookies of the console. Over https their names keep another host of the same domain from setting them. */
export function cookiesOf(secure: boolean) {
  const nameOf = (name: string) => (secure ? `__Host-${name}` : name)
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    read(request: Request, name: string): string | null {
      for (const pair of request.header('Cookie', '').split(';')) {
        const at = pair.indexOf('=')
        if (pair.slice(0, at).trim() === nameOf(name)) return pair.slice(at + 1).trim()
      }
      return null
    },
    set(response: Response, name: string, value: string) {
      add(response, `${nameOf(name)}=${value}${attributes}`)
    },
    clear(response: Response, name: string) {
      add(response, `${nameOf(name)}=${attributes}; Max-Age=0`)
    }
  }
}

export type Cookies = ReturnType<typeof cookiesOf>

function add(response: Response, cookie: string) {
  const before = response.getHeader('Set-Cookie')
  response.setHeader('Set-Cookie', [...(Array.isArray(before) ? before : []), cookie])
}
