/** What a failure of the store means for whoever asked. */
export type FailureKind =
  /** Nobody answers, or the connection went: nothing of the transaction remains, unless it was being committed. */
  | 'gone'
  /** It answers, and takes no writes: read-only after a fail-over, or its disk is full. */
  | 'refusing'
  /** Too many at once, or too slow: worth asking again. */
  | 'busy'
  /** Two transactions were in each other's way, and this one gave way: it may simply run again. */
  | 'gave-way'
  /** A fault of ours. */
  | 'other'

/** The connection went while a commit was under way: whether it is on disk is found out by reading, never guessed. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('the connection was lost during a commit', { cause })
    this.name = 'CommitUnknown'
  }
}

const NETWORK =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL)/
/** What the driver says in words alone, without a code. */
const LOST = /connection terminated|connection error|read timeout|connection timeout|socket|cut off/i
const BUSY = /timeout exceeded when trying to connect/i

/** @see PostgreSQL, "Error Codes": the two first characters are a class */
export function failureKind(cause: unknown): FailureKind {
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string }
  if (NETWORK.test(code) || /^(08|57P0[1-5])/.test(code)) return 'gone'
  if (code === '25006' || code === '53100') return 'refusing'
  if (/^(53|57014|55P03)/.test(code)) return 'busy'
  if (code === '40001' || code === '40P01') return 'gave-way'
  // Told by the server, in another class: a fault of the query.
  if (/^[0-9A-Z]{5}$/.test(code)) return code === '25P03' ? 'gone' : 'other'
  if (BUSY.test(message)) return 'busy'
  return LOST.test(message) ? 'gone' : 'other'
}
