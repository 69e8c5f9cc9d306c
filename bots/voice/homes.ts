import type { Request } from 'restify'

/**
 * Where a webhook is answered: by another process, with this document; here; or it cannot be known yet. Declined: it was passed on
 * to this process, which has lost the store since and knows nothing of the call; whoever passed it on looks again.
 */
export type WhereAnswered = { readonly document: string } | 'here' | 'unknown' | 'declined'

/** The status of a webhook that is declined: another process hears it, Twilio never. */
export const DECLINED = 409

/**
 * While the store is gone a call is known to the process that answers it, and to no other. Its documents then name that
 * process, so that whoever receives the next webhook has it answered there; where none is named yet the processes ask each other.
 */
export interface Homes {
  /** The name of this process among those of the product. */
  readonly mark: string
  /** Has the process that knows the call answer, where that is not this one. */
  answer(request: Request, callSid: string | null): Promise<WhereAnswered>
}

const HOME = 'chez'

/** The process that a webhook's address names; `null` for none. */
export const homeOf = (request: Request): string | null =>
  new URLSearchParams((request.url ?? '').split('?')[1] ?? '').get(HOME)

/** A document whose addresses name a process. */
export const withHome = (document: string, mark: string): string =>
  document.replace(/(\/twilio\/voice\/[^"<?#\s]+)(\?)?/g, (_, path: string, query?: string) =>
    query ? `${path}?${HOME}=${mark}&amp;` : `${path}?${HOME}=${mark}`
  )
