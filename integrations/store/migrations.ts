import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely'
import { theLine } from './migrations/0001-the-line'
import { unansweredQuestions } from './migrations/0100-unanswered-questions'
import { teams } from './migrations/0200-teams'
import { conversations } from './migrations/0300-conversations'
import { messages } from './migrations/0301-messages'
import { callBacks } from './migrations/0302-call-backs'
import { voicemails } from './migrations/0303-voicemails'
import { pins } from './migrations/0400-pins'
import { notices } from './migrations/0401-notices'
import { reports } from './migrations/0500-reports'
import { consoleAccess } from './migrations/0600-console'
import { board } from './migrations/0601-board'
import { retention } from './migrations/0700-retention'
import { directorySources } from './migrations/0800-directory-sources'
import { exchanges } from './migrations/0801-exchanges'
import { exceptions } from './migrations/0804-exceptions'
import { servedCallers } from './migrations/0806-served-callers'
import { eventsByMonth } from './migrations/0910-events-by-month'
import { askedNumbers } from './migrations/0950-asked-numbers'
import { pinLocks } from './migrations/0980-pin-locks'
import type { Schema } from './schema'

/** Forward only: what has been released is never edited, the next change is a new file in migrations/. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-the-line': theLine,
  '0100-unanswered-questions': unansweredQuestions,
  '0200-teams': teams,
  '0300-conversations': conversations,
  '0301-messages': messages,
  '0302-call-backs': callBacks,
  '0303-voicemails': voicemails,
  '0400-pins': pins,
  '0401-notices': notices,
  '0500-reports': reports,
  '0600-console': consoleAccess,
  '0601-board': board,
  '0700-retention': retention,
  '0800-directory-sources': directorySources,
  '0801-exchanges': exchanges,
  '0804-exceptions': exceptions,
  '0806-served-callers': servedCallers,
  '0910-events-by-month': eventsByMonth,
  '0950-asked-numbers': askedNumbers,
  '0980-pin-locks': pinLocks
}

const provider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }

export type SchemaState = 'empty' | 'older' | 'current'

const newer = (unknown: string) =>
  new Error(
    `the store belongs to a newer version of the product (it knows ${unknown}): start that version or a later one`
  )

/**
 * What a start would find in a database, which is only read. Without the migrator's own table it is empty.
 * @throws {Error} in one line, when the database belongs to a newer version
 */
export async function schemaStateOf(db: Kysely<Schema>): Promise<SchemaState> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return 'empty'
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const known = new Set(rows.map(({ name }) => name))
  const unknown = [...known].find(name => !(name in MIGRATIONS))
  if (unknown) throw newer(unknown)
  return Object.keys(MIGRATIONS).every(name => known.has(name)) ? 'current' : 'older'
}

/**
 * Brings a database to this version's schema, under the engine's migration lock.
 * @returns what it did not have yet, by name
 * @throws {Error} in one line, when the database belongs to a newer version or cannot be changed
 */
export async function migrate(db: Kysely<Schema>): Promise<readonly string[]> {
  const { error, results } = await new Migrator({
    db,
    provider,
    // Each range of numbers is a part's own and needs 0001 alone: a part that comes later may have lower numbers.
    allowUnorderedMigrations: true
  }).migrateToLatest()
  if (!error) return (results ?? []).map(({ migrationName }) => migrationName)
  const failed = results?.find(result => result.status === 'Error')?.migrationName
  const reason = error instanceof Error ? error.message : String(error)
  const [, unknown] = /executed migration (\S+) is missing/.exec(reason) ?? []
  if (unknown) throw newer(unknown)
  throw new Error(`the store could not be brought up to date${failed ? ` (${failed})` : ''}: ${reason}`, {
    // Only where the engine itself failed: its code says more than these words.
    cause: (error as { code?: unknown }).code === undefined ? undefined : error
  })
}
