import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Engine, postgresqlEngine, redisEngine } from '../engines'
import { freePort } from '../free-port'
import { countryFiles, importFile } from '../product'
import { FREE_IN } from './country'
import { settingsOf } from './server-process'

/** Engines, and a database in which the country was imported: each run takes a copy. */
export interface ImportedCountry {
  readonly folder: string
  readonly postgresql: Engine
  readonly redis: Engine
  /** A database of its own for one run. */
  copy(): Promise<{ readonly url: string; drop(): Promise<void> }>
  close(): Promise<void>
}

export async function importedCountry(): Promise<ImportedCountry> {
  const folder = mkdtempSync(join(tmpdir(), 'national-'))
  const postgresql = await postgresqlEngine()
  const redis = await redisEngine(await freePort())
  const database = (name: string) => Object.assign(new URL(postgresql.url), { pathname: `/${name}` }).href
  const mark = `national_${process.pid}`
  let copies = 0
  await asked(postgresql.url, `create database ${mark}`)
  const env = settingsOf(join(folder, 'import'), { DATABASE_URL: database(mark) })
  const files = countryFiles(folder, conseiller => conseiller % FREE_IN === 0)
  for (const [kind, file] of Object.entries(files)) await importFile(kind, file, env)
  return {
    folder,
    postgresql,
    redis,
    async copy() {
      const name = `${mark}_${++copies}`
      await asked(postgresql.url, `create database ${name} template ${mark}`)
      return {
        url: database(name),
        drop: () => asked(postgresql.url, `drop database ${name} with (force)`)
      }
    },
    async close() {
      if (!postgresql.isOurs) await asked(postgresql.url, `drop database ${mark} with (force)`)
      await redis.close()
      await postgresql.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function asked(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
