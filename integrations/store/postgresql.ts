import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import { escapeLiteral } from 'pg'
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

  /** @param begin  what opens the transaction: each word to the server costs, so it says at once whom it waits for */
  const run = <T>(begin: string, work: (tx: Queries) => Promise<T>): Promise<T> =>
    db.connection().execute(async tx => {
      const say = (words: string) => tx.executeQuery(CompiledQuery.raw(words))
      let committing = false
      try {
        await say(begin)
        const value = await work(tx)
        committing = true
        await say('commit')
        return value
      } catch (cause) {
        // A connection that is broken has nothing to take back.
        if (!committing) await say('rollback').catch(() => undefined)
        throw committing && failureKind(cause) === 'gone' ? new CommitUnknown(cause) : cause
      }
    })

  async function write<T>(begin: string, work: (tx: Queries) => Promise<T>): Promise<T> {
    for (let runs = 1; ; runs++) {
      try {
        return await run(begin, work)
      } catch (cause) {
        if (failureKind(cause) !== 'gave-way' || runs === MAX_RUNS) throw cause
      }
    }
  }

  return {
    engine: 'postgresql',
    read: db,
    write: work => write('begin', work),
    // Two statements: the second one, and all that follow, see what was committed before the wait was over.
    writeAlone: (key, work) => write(`begin; select pg_advisory_xact_lock(${lockOf(key)})`, work),
    keep: pool.keep,
    async serialise(tx, key) {
      await sql`select pg_advisory_xact_lock(${sql.raw(lockOf(key))})`.execute(tx)
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

/** The lock of a key, as a number of the server's. */
const lockOf = (key: string) => `hashtextextended(${escapeLiteral(key)}, 0)`
