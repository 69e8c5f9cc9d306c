import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types } from 'pg'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

/** OID of int8: counts and instants fit a JavaScript number. */
const INT8 = 20

/** The store in production: PostgreSQL, as many processes as it takes. */
export function postgresqlDatabase(url: string, onIdleError: (error: Error) => void): SqlDatabase {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2_000,
    // A query that takes longer is of no use to a caller.
    query_timeout: 10_000,
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser
    } // narrows one parser, keeps the others
  })
  // A connection that dies while idle must not take the process with it.
  pool.on('error', onIdleError)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    engine: 'postgresql',
    read: db,
    write: <T>(work: (tx: Queries) => Promise<T>) => db.transaction().execute(work),
    async serialise(tx, key) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
    },
    close: () => db.destroy()
  }
}
