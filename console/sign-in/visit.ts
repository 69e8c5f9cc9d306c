import type { Readable } from 'node:stream'
import type { Request, Response } from 'restify'
import type { Area, Owner, Person, Role } from '../../domain/rights/rights'
import type { Html } from '../layout/html'
import type { PageParts } from '../layout/page'

/** One request of somebody who has signed in and whose role may come here. */
export interface Visit {
  readonly person: Person
  /** They came in by the one click of a development machine. */
  readonly demonstration: boolean
  readonly now: Date
  readonly path: string
  readonly query: URLSearchParams
  /** What a form sent; empty otherwise. */
  readonly form: URLSearchParams
  /** The same for each sending of one form: what it makes may take its name from it. */
  readonly formId: string
  /** A part of the path, by its name in the route. */
  param(name: string): string
  /** Goes on only where somebody may: what is not theirs is refused, and the refusal is written down. */
  require(area: Area, owner?: Owner): void
  may(area: Area, owner?: Owner): boolean
  /** Writes down what was done. */
  done(action: string, object: string): Promise<void>
  /** A form that is sent to `action`; with what was being typed into it when the session ended. */
  formTo(
    action: string,
    fields: Html,
    options?: { readonly className?: string; readonly page?: string }
  ): Html
  /** What was being typed into the form of `action` when the session ended; `null` when nothing was. */
  interrupted(action: string): URLSearchParams | null
}

/** What a visit leads to. */
export type Answer =
  | ({ readonly kind: 'page'; readonly status?: 200 | 404 | 409 | 422 } & PageParts)
  | { readonly kind: 'see-other'; readonly location: string }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly content: Uint8Array | string | Readable
    }
  /** The route answers by itself, for as long as it takes. */
  | {
      readonly kind: 'stream'
      run(request: Request, response: Response, stillSignedIn: () => Promise<boolean>): void
    }

export interface ConsoleRoute {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Whose roles may come here at all. What they may see there is asked of each object, by `require`. */
  readonly roles: readonly Role[]
  answer(visit: Visit): Promise<Answer> | Answer
}

/** Somebody asked for what is not theirs. */
export class Refused extends Error {
  constructor(
    readonly area: string,
    readonly object: string
  ) {
    super(`${area} ${object} refused`)
  }
}

/** What was asked for is not there. */
export class Missing extends Error {}

export const page = (parts: PageParts): Answer => ({ kind: 'page', ...parts })
export const seeOther = (location: string): Answer => ({ kind: 'see-other', location })
