import type { TeamsOutbox } from '../../domain/ports/teams'
import { claimDue } from './claim-due'
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
        const due = await claimDue(database, tx, '=', now, claimUntil, limit)
        return due.map(({ id, recipient, body, tries }) => ({ id, recipient, body, tries }))
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
