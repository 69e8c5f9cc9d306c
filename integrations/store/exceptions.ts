import type { Absence, SpecialDays } from '../../domain/permanences/exceptions'
import type { Saved } from '../../domain/ports/directory'
import type { ExceptionStore } from '../../domain/ports/exceptions'
import { chunks } from './chunks'
import type { Queries, SqlDatabase } from './database'
import { changeDirectory } from './directory-version'
import type { Schema } from './schema'

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

type AbsenceRow = Schema['absences']
type SpecialDaysRow = Schema['special_days']

const absenceRow = ({ conseillerId, from, to }: Absence): AbsenceRow => ({
  conseiller_id: conseillerId,
  from_day: from,
  to_day: to
})
const specialDaysRow = ({ permanenceId, from, to, horaires }: SpecialDays): SpecialDaysRow => ({
  permanence_id: permanenceId,
  from_day: from,
  to_day: to,
  horaires
})

/** Puts rows in the place of all those of the same conseillers, or permanences. */
async function replace<Row extends AbsenceRow | SpecialDaysRow>(
  owners: readonly string[],
  rows: readonly Row[],
  {
    find,
    clear,
    insert
  }: {
    find(owners: readonly string[]): Promise<readonly Row[]>
    clear(owners: readonly string[]): Promise<unknown>
    insert(rows: Row[]): Promise<unknown>
  }
): Promise<Saved> {
  const keyOf = (row: Row) => JSON.stringify(Object.entries(row).sort())
  const known = new Set<string>()
  for (const chunk of chunks([...new Set(owners)])) {
    for (const row of await find(chunk)) known.add(keyOf(row))
    await clear(chunk)
  }
  const given = new Map(rows.map(row => [keyOf(row), row]))
  for (const chunk of chunks([...given.values()])) await insert([...chunk])
  const same = [...given.keys()].filter(key => known.has(key)).length
  return { added: given.size - same, changed: 0, same }
}

const replaceAbsences = (tx: Queries, owners: readonly string[], rows: readonly AbsenceRow[]) =>
  replace(owners, rows, {
    find: ids => tx.selectFrom('absences').selectAll().where('conseiller_id', 'in', ids).execute(),
    clear: ids => tx.deleteFrom('absences').where('conseiller_id', 'in', ids).execute(),
    insert: given => tx.insertInto('absences').values(given).execute()
  })

const replaceSpecialDays = (tx: Queries, owners: readonly string[], rows: readonly SpecialDaysRow[]) =>
  replace(owners, rows, {
    find: ids => tx.selectFrom('special_days').selectAll().where('permanence_id', 'in', ids).execute(),
    clear: ids => tx.deleteFrom('special_days').where('permanence_id', 'in', ids).execute(),
    insert: given => tx.insertInto('special_days').values(given).execute()
  })

export const exceptionStore = (database: SqlDatabase): ExceptionStore => ({
  absencesOf: conseillerId => absences(database.read).where('conseiller_id', '=', conseillerId).execute(),
  specialDaysOf: permanenceId =>
    specialDays(database.read).where('permanence_id', '=', permanenceId).execute(),

  async saveAbsences(conseillerId, said) {
    const rows = said.map(({ from, to }) => absenceRow({ conseillerId, from, to }))
    await changeDirectory(database, tx => replaceAbsences(tx, [conseillerId], rows))
  },
  async saveSpecialDays(permanenceId, said) {
    const rows = said.map(({ from, to, horaires }) => specialDaysRow({ permanenceId, from, to, horaires }))
    await changeDirectory(database, tx => replaceSpecialDays(tx, [permanenceId], rows))
  },
  replaceAbsences: given =>
    changeDirectory(database, tx =>
      replaceAbsences(
        tx,
        given.map(({ conseillerId }) => conseillerId),
        given.map(absenceRow)
      )
    ),
  replaceSpecialDays: given =>
    changeDirectory(database, tx =>
      replaceSpecialDays(
        tx,
        given.map(({ permanenceId }) => permanenceId),
        given.map(specialDaysRow)
      )
    ),

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
