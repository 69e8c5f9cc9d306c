import { randomUUID } from 'node:crypto'
import type { Queries, SqlDatabase } from './database'

/** The name of the fact that changes with the directory. */
export const DIRECTORY_VERSION = 'directory-version'

export async function renewDirectoryVersion(tx: Queries): Promise<void> {
  const value = randomUUID()
  await tx
    .insertInto('facts')
    .values({ name: DIRECTORY_VERSION, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Changes what routing reads, one change at a time, in one transaction: every process then loads it anew. */
export const changeDirectory = <T>(database: SqlDatabase, work: (tx: Queries) => Promise<T>): Promise<T> =>
  database.write(async tx => {
    await database.serialise(tx, 'directory')
    const result = await work(tx)
    await renewDirectoryVersion(tx)
    return result
  })
