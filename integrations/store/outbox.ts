import type { Outbox, OutboxMessage } from '../../domain/ports/outbox'
import type { Queries, SqlDatabase } from './database'

/** Writes a message that is to be sent, in the transaction that decides it; the same id twice is one message. */
export async function insertMessage(tx: Queries, message: OutboxMessage): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      id: message.id,
      kind: message.kind,
      recipient: message.recipient,
      body: message.body,
      created_at: message.dueAt.getTime(),
      due_at: message.dueAt.getTime(),
      tries: 0,
      state: 'waiting',
      claimed_until: null,
      error: null
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** Messages that wait to be sent: written in the transaction that promised them, sent after it. */
export function outbox(database: SqlDatabase): Outbox {
  return {
    claim: (now, claimUntil, limit) =>
      database.write(async tx => {
        await database.serialise(tx, 'outbox')
        const due = await tx
          .selectFrom('outbox')
          .selectAll()
          .where('state', '=', 'waiting')
          .where('due_at', '<=', now.getTime())
          .where(eb => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now.getTime())]))
          .orderBy('due_at')
          .limit(limit)
          .execute()
        for (const { id, tries } of due) {
          await tx
            .updateTable('outbox')
            .set({ claimed_until: claimUntil.getTime(), tries: tries + 1 })
            .where('id', '=', id)
            .execute()
        }
        return due.map(row => ({
          id: row.id,
          kind: 'sms' as const,
          recipient: row.recipient,
          body: row.body,
          dueAt: new Date(row.due_at),
          tries: row.tries + 1
        }))
      }),

    settle: (id, outcome) =>
      database.write(async tx => {
        const change =
          outcome.state === 'retry'
            ? { state: 'waiting', due_at: outcome.at.getTime(), claimed_until: null, error: outcome.error }
            : {
                state: outcome.state,
                claimed_until: null,
                error: outcome.state === 'failed' ? outcome.error : null
              }
        // A number is kept no longer than its message needs it.
        const gone = outcome.state === 'retry' ? {} : { recipient: '', body: '' }
        await tx
          .updateTable('outbox')
          .set({ ...change, ...gone })
          .where('id', '=', id)
          .execute()
      })
  }
}
