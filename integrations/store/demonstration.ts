import type { Queries } from './database'

/** Takes the invented directory away, and what hangs on it. */
export async function clearDemonstration(tx: Queries): Promise<void> {
  const invented = (table: 'conseillers' | 'permanences') =>
    tx.selectFrom(table).select('id').where('demonstration', '=', 1)
  await tx.deleteFrom('absences').where('conseiller_id', 'in', invented('conseillers')).execute()
  await tx.deleteFrom('special_days').where('permanence_id', 'in', invented('permanences')).execute()
  await tx.deleteFrom('presences').where('demonstration', '=', 1).execute()
  await tx.deleteFrom('conseillers').where('demonstration', '=', 1).execute()
  await tx.deleteFrom('permanences').where('demonstration', '=', 1).execute()
}
