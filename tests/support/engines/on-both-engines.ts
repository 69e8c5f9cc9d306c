import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SqlDatabase } from '../../../integrations/store/database'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { migrate } from '../../../integrations/store/migrations'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { freshDatabase } from './database'

/** Runs what a part of the store must do on a fresh database of each engine, at this version's schema. */
export function onBothEngines(contract: (database: () => SqlDatabase) => void): void {
  const engines = {
    'the embedded engine': async () => {
      const folder = mkdtempSync(join(tmpdir(), 'store-'))
      return {
        database: embeddedDatabase(join(folder, 'store.sqlite')),
        drop: async () => rmSync(folder, { recursive: true, force: true })
      }
    },
    PostgreSQL: async () => {
      const { url, drop } = await freshDatabase()
      await preparePostgresql(url)
      return { database: postgresqlDatabase(url, () => undefined), drop }
    }
  }
  for (const [name, open] of Object.entries(engines)) {
    describe(`on ${name}`, () => {
      let opened: Awaited<ReturnType<typeof open>>
      beforeAll(async () => {
        opened = await open()
        await migrate(opened.database.read)
      })
      afterAll(async () => {
        await opened.database.close()
        await opened.drop()
      })
      contract(() => opened.database)
    })
  }
}
