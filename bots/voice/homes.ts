import type { Request } from 'restify'

/**
 * While the store is gone a call is known to the process that answers it, and to no other. Its documents then name that
 * process, so that whoever receives the next webhook has it answered there.
 */
export interface Homes {
  /** The name of this process among those of the product. */
  readonly mark: string
  /** Has the process of that name answer. `null` where it cannot: this one does what it can. */
  ask(mark: string, request: Request): Promise<string | null>
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
