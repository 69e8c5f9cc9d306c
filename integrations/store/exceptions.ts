import type { Absence, SpecialDays } from '../../domain/permanences/exceptions'
import type { ExceptionStore } from '../../domain/ports/exceptions'
import type { Queries, SqlDatabase } from './database'
import { changeDirectory } from './directory-version'

const absences = (from: Queries) =>
  from
    .selectFrom('absences')
    .select(['conseiller_id as conseillerId', 'from_day as from', 'to_day as to'])
    .orderBy('conseiller_id')
    .orderBy('from_day')
    .orderBy('to_day')

const specialDays = (from: Queries) =>
  from
    .selectFrom('special_days')
    .select(['permanence_id as permanenceId', 'from_day as from', 'to_day as to', 'horaires'])
    .orderBy('permanence_id')
    .orderBy('from_day')
    .orderBy('to_day')
    .orderBy('horaires')

/** Everything that is not as usual, as routing reads it. */
export async function loadExceptions(
  from: Queries
): Promise<{ absences: readonly Absence[]; specialDays: readonly SpecialDays[] }> {
  return { absences: await absences(from).execute(), specialDays: await specialDays(from).execute() }
}

export const exceptionStore = (database: SqlDatabase): ExceptionStore => ({
  absencesOf: conseillerId => absences(database.read).where('conseiller_id', '=', conseillerId).execute(),
  specialDaysOf: permanenceId =>
    specialDays(database.read).where('permanence_id', '=', permanenceId).execute(),

  saveAbsences: (conseillerId, said) =>
    changeDirectory(database, async tx => {
      await tx.deleteFrom('absences').where('conseiller_id', '=', conseillerId).execute()
      const rows = said.map(({ from, to }) => ({ conseiller_id: conseillerId, from_day: from, to_day: to }))
      if (rows.length > 0)
        await tx
          .insertInto('absences')
          .values(rows)
          .onConflict(conflict => conflict.doNothing())
          .execute()
    }),

  saveSpecialDays: (permanenceId, said) =>
    changeDirectory(database, async tx => {
      await tx.deleteFrom('special_days').where('permanence_id', '=', permanenceId).execute()
      const rows = said.map(({ from, to, horaires }) => ({
        permanence_id: permanenceId,
        from_day: from,
        to_day: to,
        horaires
      }))
      if (rows.length > 0)
        await tx
          .insertInto('special_days')
          .values(rows)
          .onConflict(conflict => conflict.doNothing())
          .execute()
    }),

  async forget(before) {
    // Over for long: routing does not change, so that nobody loads the directory anew.
    for (const table of ['absences', 'special_days'] as const) {
      const old = await database.read
        .selectFrom(table)
        .select('to_day')
        .where('to_day', '<', before)
        .limit(1)
        .executeTakeFirst()
      if (old) await database.write(tx => tx.deleteFrom(table).where('to_day', '<', before).execute())
    }
  }
})
