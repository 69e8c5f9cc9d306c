import type { CallOutcome } from '../../domain/calls/outcome'
import type { Notice, Notices } from '../../domain/ports/notices'
import type { Queries, SqlDatabase } from './database'

/** A call whose end was never told is over for whoever is to be told of it. */
const SILENT_MS = 15 * 60_000
/** Rows taken away at one look: the next look takes the rest. */
const FORGET_AT_ONCE = 500

/** In the transaction of the call; the same id a second time changes nothing. */
export async function insertNotice(tx: Queries, notice: Notice): Promise<void> {
  await tx
    .insertInto('notices')
    .values({
      id: notice.id,
      kind: notice.kind,
      conseiller_id: notice.conseillerId,
      call_sid: notice.callSid,
      activite_id: notice.activiteId,
      commune: notice.commune,
      need: notice.need,
      at: notice.at.getTime(),
      due_at: notice.at.getTime(),
      tries: 0,
      state: 'waiting'
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** What conseillers are told of calls. */
export function noticeStore(database: SqlDatabase): Notices {
  return {
    async waiting(now, limit) {
      const rows = await database.read
        .selectFrom('notices')
        .leftJoin('calls', 'calls.call_sid', 'notices.call_sid')
        .selectAll('notices')
        .select('calls.outcome')
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now.getTime())
        .where(eb =>
          eb.or([
            eb('calls.ended_at', 'is not', null),
            eb('notices.at', '<=', now.getTime() - SILENT_MS),
            eb('notices.id', 'like', 'to-call-back:%')
          ])
        )
        .orderBy('due_at')
        .limit(limit)
        .execute()
      return rows.map(row => ({
        id: row.id,
        kind: row.kind as Notice['kind'], // written by `insertNotice`
        conseillerId: row.conseiller_id,
        callSid: row.call_sid,
        activiteId: row.activite_id,
        commune: row.commune,
        need: row.need,
        at: new Date(row.at),
        tries: row.tries,
        outcome: row.outcome as CallOutcome | null // written by the call's own transaction
      }))
    },

    settle: (id, outcome) =>
      database.write(async tx => {
        await tx
          .updateTable('notices')
          .set(eb =>
            outcome.state === 'retry'
              ? { due_at: outcome.at.getTime(), tries: eb('tries', '+', 1) }
              : { state: outcome.state }
          )
          .where('id', '=', id)
          .where('state', '=', 'waiting')
          .execute()
      }),

    async forget(before) {
      const old = await database.read
        .selectFrom('notices')
        .select('id')
        .where('at', '<', before.getTime())
        .limit(FORGET_AT_ONCE)
        .execute()
      if (old.length === 0) return
      const ids = old.map(({ id }) => id)
      await database.write(async tx => {
        await tx.deleteFrom('notices').where('id', 'in', ids).execute()
      })
    }
  }
}
