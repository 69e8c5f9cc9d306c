import type { Query } from './parameters'
import type { ApiPorts } from './ports'

/** A request that came with the right token. */
export interface Asked {
  readonly ports: ApiPorts
  /** As it was asked, `/api/v1` and all. */
  readonly path: string
  readonly query: Query
  /** A part of the path, `id` of `/activities/:id`. */
  param(name: string): string
  /** @throws {Problem} 400, when what was sent is no JSON object */
  body(): Record<string, unknown>
}

/** What is answered by `METHOD /path` below `/api/v1`: JSON, a file, or nothing (204). */
export type Routes = Readonly<Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`, Answer>>

export type Answer = (asked: Asked) => Promise<unknown> | unknown
