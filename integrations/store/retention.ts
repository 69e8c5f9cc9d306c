import type { Activite } from '../../domain/activites/activite'
import type { Retention } from '../../domain/ports/retention'
import type { Day } from '../../domain/values/day'
import type { Queries, SqlDatabase } from './database'
import { eventMonthsOf } from './event-months'

/** Rows taken away in one transaction: no caller waits for a purge. */
const AT_ONCE = 200

/** How much of an activity's personal part is gone. @see Schema.activites.forgotten */
const NOTES_GONE = 1
const PROFILE_GONE = 2

type Kept = Pick<Activite, 'notes' | 'beneficiaire'>

const withoutNotes = (data: string) =>
  JSON.stringify({ ...(JSON.parse(data) as Kept), notes: null } satisfies Kept) // written by `columns`

function withoutProfile(data: string): string {
  const kept = JSON.parse(data) as Kept // written by `columns`
  const beneficiaire = {
    commune: null,
    codePostal: null,
    codeInsee: null,
    trancheAge: 'non_communique',
    genre: 'non_communique',
    statutSocial: 'non_communique'
  }
  return JSON.stringify({ ...kept, notes: null, beneficiaire } satisfies Kept)
}

/** A correction holds the columns of an activity as JSON, with the rest as JSON within. */
function changeWithoutNotes(text: string): string {
  const columns = JSON.parse(text) as { data: string } // written by `change`
  return JSON.stringify({ ...columns, data: withoutNotes(columns.data) })
}

/** What is no longer needed, found by index, mostly nothing: looked for before a write is asked for. */
export function retentionOf(database: SqlDatabase): Retention {
  const months = eventMonthsOf(database)
  const activites = (forgotten: number | null, before: Day) => {
    const query = database.read.selectFrom('activites').select('id').where('date', '<', before)
    return (
      forgotten === null ? query.where('forgotten', 'is', null) : query.where('forgotten', '=', forgotten)
    )
      .limit(AT_ONCE)
      .execute()
  }

  return {
    makeRoom: months.makeRoom,

    async forgetCalls(before) {
      await months.forget(before)
      const old = await database.read
        .selectFrom('calls')
        .select('call_sid')
        .where('received_at', '<', before.getTime())
        // Never told as ended: reconciliation closes it first.
        .where('ended_at', 'is not', null)
        .orderBy('received_at')
        .limit(AT_ONCE)
        .execute()
      if (old.length === 0) return
      const sids = old.map(row => row.call_sid)
      await database.write(async tx => {
        for (const table of ['answers', 'call_events', 'reservations', 'calls'] as const) {
          await tx.deleteFrom(table).where('call_sid', 'in', sids).execute()
        }
      })
    },

    async forgetPromises(before) {
      const old = await database.read
        .selectFrom('offers')
        .select('id')
        .where('state', 'in', ['done', 'failed', 'proposed'])
        .where('created_at', '<', before.getTime())
        .limit(AT_ONCE)
        .execute()
      if (old.length === 0) return
      const ids = old.map(row => row.id)
      await database.write(async tx => {
        await tx.deleteFrom('call_backs').where('offer_id', 'in', ids).execute()
        await tx.deleteFrom('offers').where('id', 'in', ids).execute()
      })
    },

    async forgetNotes(before) {
      const old = await activites(null, before)
      if (old.length === 0) return
      await database.write(async tx => {
        for (const { id } of old) {
          await rewrite(database, tx, id, withoutNotes, NOTES_GONE)
          const changes = await tx
            .selectFrom('activite_changes')
            .select(['id', 'before', 'after'])
            .where('activite_id', '=', id)
            .execute()
          for (const change of changes) {
            await tx
              .updateTable('activite_changes')
              .set({ before: changeWithoutNotes(change.before), after: changeWithoutNotes(change.after) })
              .where('id', '=', change.id)
              .execute()
          }
        }
      })
    },

    async forgetProfiles(before) {
      const old = await activites(NOTES_GONE, before)
      if (old.length === 0) return
      await database.write(async tx => {
        for (const { id } of old) {
          await rewrite(database, tx, id, withoutProfile, PROFILE_GONE)
          await tx.deleteFrom('activite_changes').where('activite_id', '=', id).execute()
        }
      })
    }
  }
}

/** In turn with whoever corrects the same activity. `updated_at` stays: nothing of what is reported has changed. */
async function rewrite(
  database: SqlDatabase,
  tx: Queries,
  id: string,
  shortened: (data: string) => string,
  forgotten: number
): Promise<void> {
  await database.serialise(tx, `activite:${id}`)
  const row = await tx.selectFrom('activites').select('data').where('id', '=', id).executeTakeFirstOrThrow()
  await tx
    .updateTable('activites')
    .set({ data: shortened(row.data), forgotten })
    .where('id', '=', id)
    .execute()
}
