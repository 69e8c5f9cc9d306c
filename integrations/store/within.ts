import type { Queries, SqlDatabase } from './database'

/** The same engine, of which everything is part of a transaction that is open already: stores made on it join that transaction. */
export const within = (database: SqlDatabase, tx: Queries): SqlDatabase => ({
  ...database,
  read: tx,
  write: work => work(tx)
})
