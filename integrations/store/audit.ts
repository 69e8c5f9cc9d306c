import { createHmac } from 'node:crypto'
import type { AuditEntry, AuditLine, AuditLog } from '../../domain/ports/audit'
import type { SqlDatabase } from './database'
import { pageOf, readCursor, writeCursor } from './pages'
import type { Schema } from './schema'

type Row = Schema['audit_log']

/** Before the first line. */
const BEGINNING = ''
/** Lines checked at a time: memory stays flat however long the log is. */
const BATCH = 1_000

const lineOf = (row: Row): AuditLine => ({
  rank: row.rank,
  at: new Date(row.at),
  actor: row.actor,
  action: row.action,
  object: row.object,
  outcome: row.outcome as AuditEntry['outcome']
})

/**
 * The log of the console: lines are added, never changed nor taken away. Each holds the HMAC of itself and of the line before it,
 * under the installation's key: whoever can write to the store but has not the key cannot change a line unseen. The rank
 * of the last line is told where the log is shown, for lines taken off its end leave a chain that is whole.
 */
export function auditLog(database: SqlDatabase, key: string): AuditLog {
  const chained = (previous: string, row: Omit<Row, 'hash'>) =>
    createHmac('sha256', `audit:${key}`)
      .update(JSON.stringify([previous, row.rank, row.at, row.actor, row.action, row.object, row.outcome]))
      .digest('hex')

  return {
    append: ({ at, ...entry }) =>
      database.write(async tx => {
        await database.serialise(tx, 'audit')
        const last = await tx
          .selectFrom('audit_log')
          .select(['rank', 'hash'])
          .orderBy('rank', 'desc')
          .limit(1)
          .executeTakeFirst()
        const row = { rank: (last?.rank ?? 0) + 1, at: at.getTime(), ...entry }
        await tx
          .insertInto('audit_log')
          .values({ ...row, hash: chained(last?.hash ?? BEGINNING, row) })
          .execute()
      }),

    async list(cursor, limit) {
      const before = cursor ? readCursor(cursor, /^\d{1,15}$/) : undefined
      if (before === null) return null
      let query = database.read.selectFrom('audit_log').selectAll()
      if (before) query = query.where('rank', '<', Number(before.key))
      const rows = await query
        .orderBy('rank', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, limit, row => writeCursor(String(row.rank), 'audit'), lineOf)
    },

    async firstBroken() {
      let previous = BEGINNING
      for (let rank = 0; ; ) {
        const rows = await database.read
          .selectFrom('audit_log')
          .selectAll()
          .where('rank', '>', rank)
          .orderBy('rank')
          .limit(BATCH)
          .execute()
        for (const row of rows) {
          if (row.rank !== rank + 1 || row.hash !== chained(previous, row)) return rank + 1
          rank = row.rank
          previous = row.hash
        }
        if (rows.length < BATCH) return null
      }
    }
  }
}
