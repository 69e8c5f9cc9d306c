import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SqlDatabase } from '../../../integrations/store/database'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { migrate } from '../../../integrations/store/migrations'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { freshDatabase } from './database'

/** A database of one engine, and how to take it away. */
export interface Opened {
  readonly database: SqlDatabase
  readonly discard: () => Promise<void> | void
}

/** A PostgreSQL database of one test's own, at this version's schema. */
export async function onPostgresql(): Promise<Opened> {
  const fresh = await freshDatabase()
  await preparePostgresql(fresh.url)
  return { database: postgresqlDatabase(fresh.url, () => undefined), discard: fresh.drop }
}

const ENGINES: readonly [string, () => Promise<Opened>][] = [
  [
    'the embedded engine',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'store-'))
      const database = embeddedDatabase(join(folder, 'store.sqlite'))
      return { database, discard: () => rmSync(folder, { recursive: true, force: true }) }
    }
  ],
  ['PostgreSQL', onPostgresql]
]

/** What must hold of a part of the store, on both engines: `database()` is at this version's schema, and the suite's own. */
export function onEachEngine(what: string, suite: (database: () => SqlDatabase) => void): void {
  describe.each(ENGINES)(`${what} on %s`, (_name, open) => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
      await migrate(opened.database.read)
    })
    afterAll(async () => {
      await opened?.database.close()
      await opened?.discard()
    })
    suite(() => opened.database)
  })
}
