import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema'

export type Queries = Kysely<Schema> | Transaction<Schema>

/** What the store needs of an engine. The queries are the same on both; only this differs. */
export interface SqlDatabase {
  readonly engine: 'embedded' | 'postgresql'
  /** Reads of what is committed. */
  readonly read: Kysely<Schema>
  /**
   * Runs `work` in one transaction, which is on disk when the promise resolves. `work` awaits nothing but its queries.
   * Nothing of a `work` that throws remains. It may run again, where two transactions were in each other's way: it must
   * decide from what it reads.
   * @throws {CommitUnknown} when nobody can tell whether it is on disk: whoever can re-read does
   */
  write<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  /** As `write`; transactions with the same key wait for each other, before they read anything. */
  writeAlone<T>(key: string, work: (tx: Queries) => Promise<T>): Promise<T>
  /** A query that every webhook runs, word for word: the engine keeps how it runs it. */
  keep(query: string): void
  /** Makes transactions with the same key wait for each other until they end. */
  serialise(tx: Queries, key: string): Promise<void>
  /** Whether the engine is there, as last seen. The embedded one always is. */
  isThere(): boolean
  /** Asks it now. */
  look(): Promise<boolean>
  /** By how much the engine's clock is ahead of this machine's: that clock is the one that all processes share. */
  aheadMs(): number
  close(): Promise<void>
}
