/** Why Redis does not serve. */
export interface RedisFault {
  readonly kind: 'refused' | 'gone'
  /** What it said, or what the network did. Never a password. */
  readonly detail: string
}

/** What a server says to whoever has no right there. */
const REFUSALS = /^(WRONGPASS|NOAUTH|NOPERM|ERR AUTH|ERR invalid password|ERR Client sent AUTH)/i

export function faultIn(cause: unknown): RedisFault {
  const {
    message = '',
    code,
    lastNodeError
  } = (cause ?? {}) as {
    message?: string
    code?: string
    lastNodeError?: unknown
  }
  if (lastNodeError) return faultIn(lastNodeError)
  if (REFUSALS.test(message)) return { kind: 'refused', detail: message.split(' ')[0] ?? '' }
  return { kind: 'gone', detail: code ?? message.slice(0, 120) }
}
