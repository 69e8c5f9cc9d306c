import type { TeamsStore } from '../../domain/ports/teams'
import type { SqlDatabase } from './database'

/** Rows taken away at one look: the next look takes the rest. */
const FORGET_AT_ONCE = 500

/** Where conseillers can be written to in Teams, and what has been done once. */
export function teamsStore(database: SqlDatabase): TeamsStore {
  return {
    async remember(aadObjectId, reference, now) {
      const id = aadObjectId.toLowerCase()
      const kept = JSON.stringify(reference)
      const before = await database.read
        .selectFrom('teams_references')
        .select('reference')
        .where('aad_object_id', '=', id)
        .executeTakeFirst()
      // Mostly the same as at the message before: looked at before a write is asked for.
      if (before?.reference === kept) return
      const row = { reference: kept, updated_at: now.getTime() }
      await database.write(async tx => {
        await tx
          .insertInto('teams_references')
          .values({ aad_object_id: id, ...row })
          .onConflict(conflict => conflict.column('aad_object_id').doUpdateSet(row))
          .execute()
      })
    },

    async forget(aadObjectId) {
      await database.write(async tx => {
        await tx
          .deleteFrom('teams_references')
          .where('aad_object_id', '=', aadObjectId.toLowerCase())
          .execute()
      })
    },

    async referenceOf(aadObjectId) {
      const row = await database.read
        .selectFrom('teams_references')
        .select('reference')
        .where('aad_object_id', '=', aadObjectId.toLowerCase())
        .executeTakeFirst()
      return row ? (JSON.parse(row.reference) as unknown) : null
    },

    claim: (id, now, claimUntil) =>
      database.write(async tx => {
        await database.serialise(tx, `teams:${id}`)
        const row = await tx.selectFrom('teams_claims').selectAll().where('id', '=', id).executeTakeFirst()
        if (row?.done) return 'done'
        if (row && row.claimed_until > now.getTime()) return 'held'
        const claimed = { at: now.getTime(), done: 0, claimed_until: claimUntil.getTime() }
        await tx
          .insertInto('teams_claims')
          .values({ id, ...claimed })
          .onConflict(conflict => conflict.column('id').doUpdateSet(claimed))
          .execute()
        return 'mine'
      }),

    async settle(id, isDone) {
      await database.write(async tx => {
        await tx
          .updateTable('teams_claims')
          .set({ done: isDone ? 1 : 0, claimed_until: 0 })
          .where('id', '=', id)
          .execute()
      })
    },

    async forgetDone(before) {
      const old = await database.read
        .selectFrom('teams_claims')
        .select('id')
        .where('at', '<', before.getTime())
        .limit(FORGET_AT_ONCE)
        .execute()
      if (old.length === 0) return
      const ids = old.map(({ id }) => id)
      await database.write(async tx => {
        await tx.deleteFrom('teams_claims').where('id', 'in', ids).execute()
      })
    }
  }
}
