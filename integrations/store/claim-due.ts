import type { Selectable } from 'kysely'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

/**
 * What waits in the outbox and is due, claimed for one sender: one more try each, and nobody else's until `claimUntil`.
 *
 * @param teams  `=` for what goes out by Teams, `!=` for all that goes out otherwise
 */
export async function claimDue(
  database: SqlDatabase,
  tx: Queries,
  teams: '=' | '!=',
  now: Date,
  claimUntil: Date,
  limit: number
): Promise<Selectable<Schema['outbox']>[]> {
  await database.serialise(tx, 'outbox')
  const due = await tx
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('kind', teams, 'teams')
    .where('due_at', '<=', now.getTime())
    .where(eb => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now.getTime())]))
    .orderBy('due_at')
    .limit(limit)
    .execute()
  const ids = due.map(({ id }) => id)
  if (ids.length > 0)
    await tx
      .updateTable('outbox')
      .set(eb => ({ claimed_until: claimUntil.getTime(), tries: eb('tries', '+', 1) }))
      .where('id', 'in', ids)
      .execute()
  return due.map(row => ({ ...row, tries: row.tries + 1 }))
}
