import type { LaCoopEntries } from '../../domain/ports/la-coop'
import { activiteOf } from './activites'
import { chunks } from './chunks'
import type { SqlDatabase } from './database'

const READ_UNTIL = 'la-coop-read-until'

export function laCoopEntries(database: SqlDatabase): LaCoopEntries {
  return {
    async entryOf(activiteId) {
      const row = await database.read
        .selectFrom('la_coop_entries')
        .select('la_coop_id')
        .where('activite_id', '=', activiteId)
        .executeTakeFirst()
      return row?.la_coop_id ?? null
    },

    async unmatched(days) {
      if (days.length === 0) return []
      const rows = await database.read
        .selectFrom('activites')
        .leftJoin('la_coop_entries', 'la_coop_entries.activite_id', 'activites.id')
        .selectAll('activites')
        .where('activites.date', 'in', days)
        .where('activites.status', 'in', ['recorded', 'confirmed'])
        .where('la_coop_entries.activite_id', 'is', null)
        .orderBy('activites.date')
        .orderBy('activites.id')
        .execute()
      return rows.map(activiteOf)
    },

    async known(laCoopIds) {
      const known = new Set<string>()
      for (const some of chunks(laCoopIds)) {
        const rows = await database.read
          .selectFrom('la_coop_entries')
          .select('la_coop_id')
          .where('la_coop_id', 'in', some)
          .execute()
        for (const row of rows) known.add(row.la_coop_id)
      }
      return known
    },

    mark: (found, now) =>
      database.write(async tx => {
        for (const some of chunks(found)) {
          await tx
            .insertInto('la_coop_entries')
            .values(
              some.map(({ activiteId, laCoopId }) => ({
                activite_id: activiteId,
                la_coop_id: laCoopId,
                found_at: now.getTime()
              }))
            )
            // Read twice, or by two processes: the first match stands.
            .onConflict(conflict => conflict.doNothing())
            .execute()
        }
      }),

    unmark: laCoopIds =>
      database.write(async tx => {
        for (const some of chunks(laCoopIds)) {
          await tx.deleteFrom('la_coop_entries').where('la_coop_id', 'in', some).execute()
        }
      }),

    async readUntil() {
      const row = await database.read
        .selectFrom('facts')
        .select('value')
        .where('name', '=', READ_UNTIL)
        .executeTakeFirst()
      return row ? new Date(row.value) : null
    },

    keepReadUntil: until =>
      database.write(async tx => {
        const value = until.toISOString()
        await tx
          .insertInto('facts')
          .values({ name: READ_UNTIL, value })
          .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
          .execute()
      })
  }
}
