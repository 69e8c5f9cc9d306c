import type { TeamsOutbox } from '../../domain/ports/teams'
import type { SqlDatabase } from './database'

/** Answers for Teams that wait in the outbox. A conversation's turn writes them there: `ConversationTransaction.send`. */
export function teamsOutbox(database: SqlDatabase): TeamsOutbox {
  return {
    async claim(now, claimUntil, limit) {
      // Mostly nothing is due: looked for before a write is asked for.
      const waits = await database.read
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('kind', '=', 'teams')
        .where('due_at', '<=', now.getTime())
        .limit(1)
        .executeTakeFirst()
      if (!waits) return []
      return database.write(async tx => {
        await database.serialise(tx, 'outbox')
        const due = await tx
          .selectFrom('outbox')
          .selectAll()
          .where('state', '=', 'waiting')
          .where('kind', '=', 'teams')
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
        return due.map(({ id, recipient, body, tries }) => ({ id, recipient, body, tries: tries + 1 }))
      })
    },

    settle: (id, outcome) =>
      database.write(async tx => {
        const change =
          outcome.state === 'retry'
            ? { state: 'waiting', due_at: outcome.at.getTime(), error: outcome.error }
            : {
                state: outcome.state,
                error: outcome.state === 'failed' ? outcome.error : null,
                // Whom it was for is kept no longer than the answer needs it.
                recipient: '',
                body: ''
              }
        await tx
          .updateTable('outbox')
          .set({ ...change, claimed_until: null })
          .where('id', '=', id)
          .execute()
      })
  }
}
