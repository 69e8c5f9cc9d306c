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

/** The half of its time in which a lease is not asked for again: the other half is there for a store that is slow. */
const TRUSTED = 0.5
/** Who does not have a lease asks for it this often. */
const ASK_AGAIN_MS = 2_000

/**
 * The right to do each job, for one process: what it took it has until half of its time is over, without a word to the store.
 * @param leaseMs  another process takes over a job this long after the one that did it fell silent
 */
export function jobLeases(database: SqlDatabase, holder: string, leaseMs: number) {
  /** By job: until when it is known whose turn it is. */
  const known = new Map<string, { readonly mine: boolean; readonly until: number }>()
  return async (name: string, now: Date): Promise<boolean> => {
    const at = now.getTime()
    const last = known.get(name)
    // A clock that jumped back is no ground to wait.
    if (last && at < last.until && at > last.until - leaseMs) return last.mine
    const mine = await takeLease(database, name, holder, now, new Date(at + leaseMs))
    known.set(name, { mine, until: at + (mine ? leaseMs * TRUSTED : Math.min(ASK_AGAIN_MS, leaseMs)) })
    return mine
  }
}
