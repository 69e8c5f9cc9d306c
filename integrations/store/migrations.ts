import { type Kysely, type Migration, type MigrationProvider, Migrator } from 'kysely'
import { theLine } from './migrations/0001-the-line'
import { conversations } from './migrations/0300-conversations'
import { directorySources } from './migrations/0800-directory-sources'
import type { Schema } from './schema'

/** Forward only: what has been released is never edited, the next change is a new file in migrations/. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-the-line': theLine,
  '0300-conversations': conversations,
  '0800-directory-sources': directorySources
}

const provider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }

/**
 * Brings a database to this version's schema, under the engine's migration lock.
 * @throws {Error} in one line, when the database belongs to a newer version or cannot be changed
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest()
  if (!error) return
  const failed = results?.find(result => result.status === 'Error')?.migrationName
  const reason = error instanceof Error ? error.message : String(error)
  throw new Error(
    /missing/.test(reason)
      ? `the store belongs to a newer version of the product: start that version (${reason})`
      : `the store could not be brought up to date${failed ? ` (${failed})` : ''}: ${reason}`
  )
}
