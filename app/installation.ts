import type { Server } from 'restify'
import type { Config } from '../config'
import type { LineMetrics } from '../console/operators'
import type { Addresses } from '../domain/ports/addresses'
import type { Bell } from '../domain/ports/bell'
import type { Clock } from '../domain/ports/clock'
import type { Pseudonyms } from '../domain/ports/pseudonyms'
import type { Tally } from '../domain/ports/tally'
import type { Geography } from '../integrations/geography/geography'
import type { Log } from '../integrations/log/log'
import type { SqlDatabase } from '../integrations/store/database'
import type { LiveDirectory } from '../integrations/store/live-directory'
import type { Job } from '../jobs/ticker'

/** What every part of the product is put together from. Made once, in app.ts. */
export interface Installation {
  readonly config: Config
  readonly log: Log
  readonly database: SqlDatabase
  readonly clock: Clock
  readonly setClock: ((to: Date) => void) | null
  readonly directory: LiveDirectory
  readonly geography: Geography
  /** Where streets are; `null` where nobody is asked. */
  readonly addresses: Addresses | null
  readonly pseudonyms: Pseudonyms
  readonly metrics: LineMetrics
  readonly bell: Bell
  readonly tally: Tally
  readonly server: Server
}

/** A part that was put together: what the calendar does for it, and what to do before leaving. */
export interface Part {
  readonly jobs?: readonly Job[]
  /** What to have done before anybody is answered. */
  ready?(): Promise<void>
  /** What works less well than it should at this moment, a line each for operators. */
  degraded?(): readonly string[]
  close?(): Promise<void> | void
  /** What to do once the last request is answered. */
  leave?(): Promise<void> | void
}
