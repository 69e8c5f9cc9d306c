import type { SqlDatabase } from './database'

/**
 * Takes or renews the right to do a job: one process at a time, whatever happens to the one before.
 * @returns whether `holder` has it until `until`
 */
export function takeLease(
  database: SqlDatabase,
  name: string,
  holder: string,
  now: Date,
  until: Date
): Promise<boolean> {
  return database.write(async tx => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('job_leases')
      .values({ name, holder, until: until.getTime() })
      .onConflict(conflict =>
        conflict
          .column('name')
          .doUpdateSet({ holder, until: until.getTime() })
          .where(eb =>
            eb.or([eb('job_leases.holder', '=', holder), eb('job_leases.until', '<=', now.getTime())])
          )
      )
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows ?? 0) === 1
  })
}
