import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Queries, SqlDatabase } from './database'
import { CommitUnknown, failureKind } from './failures'
import { connections } from './postgresql-connections'
import { probe } from './postgresql-probe'
import type { Schema } from './schema'

/** How often a transaction that gave way to another one is run. */
const MAX_RUNS = 5

/** The store in production: PostgreSQL, as many processes as it takes. */
export function postgresqlDatabase(
  url: string,
  onIdleError: (error: Error) => void,
  onChange: (isThere: boolean) => void = () => undefined
): SqlDatabase {
  const pool = connections(url, onIdleError)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const watch = probe(url, isThere => {
    // Whoever waits for a server that is gone is told so, and goes on without it.
    if (!isThere) pool.cutOff()
    onChange(isThere)
  })

  async function run<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
    let committing = false
    try {
      return await db.transaction().execute(async tx => {
        const value = await work(tx)
        committing = true
        return value
      })
    } catch (cause) {
      throw committing && failureKind(cause) === 'gone' ? new CommitUnknown(cause) : cause
    }
  }

  return {
    engine: 'postgresql',
    read: db,
    async write<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
      for (let runs = 1; ; runs++) {
        try {
          return await run(work)
        } catch (cause) {
          if (failureKind(cause) !== 'gave-way' || runs === MAX_RUNS) throw cause
        }
      }
    },
    keep: pool.keep,
    async serialise(tx, key) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
    },
    isThere: watch.isThere,
    look: watch.look,
    aheadMs: watch.aheadMs,
    async close() {
      await watch.stop()
      await db.destroy()
    }
  }
}
