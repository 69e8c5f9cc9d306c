import { randomBytes } from 'node:crypto'
import { Client, DatabaseError } from 'pg'

/** A database of one test file. */
export interface FreshDatabase {
  /** `postgresql://…`, as DATABASE_URL would name it. */
  readonly url: string
  /** Deletes the database, whoever is still connected to it. */
  drop(): Promise<void>
}

/**
 * An empty PostgreSQL database that nobody else uses. Importing this file is what has the engine started.
 *
 * ```ts
 * let database: FreshDatabase
 * beforeAll(async () => { database = await freshDatabase() })
 * afterAll(() => database.drop())
 * ```
 *
 * @throws {Error} that says why, when there is no PostgreSQL: a test is never skipped for want of one
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { TEST_DATABASE_URL: server, TEST_DATABASE_FAULT: fault } = process.env
  if (!server) throw new Error(`no PostgreSQL for this test: ${fault ?? 'run it through jest.config.cjs'}`)
  const name = `assistant_test_${randomBytes(8).toString('hex')}`
  // template0: its only copy nobody can be connected to, so that two files may copy it at once.
  await on(server, `create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => on(server, `drop database if exists ${name} with (force)`) }
}

async function on(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(statement)
  } catch (error) {
    const mayNot = error instanceof DatabaseError && error.code === '42501'
    if (mayNot) throw new Error('the role of TEST_DATABASE_URL needs CREATEDB', { cause: error })
    throw error
  } finally {
    await client.end()
  }
}

/** How many tables a database of PostgreSQL holds. */
export async function tablesIn(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ tables: number }>(
    "select count(*)::int as tables from pg_tables where schemaname = 'public'"
  )
  await client.end()
  return rows[0]?.tables ?? 0
}
