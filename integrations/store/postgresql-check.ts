import { Kysely, PostgresDialect, sql } from 'kysely'
import { migrate, type SchemaState, schemaStateOf } from './migrations'
import { promiseTheEnd } from './migrations/0910-events-by-month'
import { connections } from './postgresql-connections'
import type { Schema } from './schema'

/** Why a database cannot serve, in one line for whoever set DATABASE_URL. Never with its password. */
export class StoreRefused extends Error {
  constructor(reason: string, cause?: unknown) {
    super(`DATABASE_URL: ${reason}`, { cause })
    this.name = 'StoreRefused'
  }
}

const REASONS: Readonly<Record<string, (where: string) => string>> = {
  '28P01': where => `${where} refuses this user or password`,
  '28000': where => `${where} refuses this user`,
  '3D000': where => `${where} has no such database: create it first`,
  '42501': () => 'this user may not create tables there: GRANT CREATE ON SCHEMA public',
  '53100': where => `the disk of ${where} is full: make room first`,
  '53300': where => `${where} has no connection left: raise max_connections, or run fewer processes`,
  '55P03': () => 'somebody holds its tables, a backup perhaps: start again once it is over',
  '57P03': where => `${where} is starting or stopping: try again in a moment`,
  '25006': where => `${where} is read-only: a replica, or a fail-over under way`
}

/** The fault in words. @param url  read for its host alone */
export function inWords(cause: unknown, url: string): Error {
  if (cause instanceof StoreRefused) return cause
  const { hostname, port } = new URL(url)
  const where = `PostgreSQL at ${hostname}:${port || 5432}`
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string }
  const reason = REASONS[code]
  if (reason) return new StoreRefused(reason(where), cause)
  if (/^(E[A-Z]|08)/.test(code) || /timeout|terminated/i.test(message)) {
    return new StoreRefused(`${where} does not answer (${code || message})`, cause)
  }
  return cause instanceof Error ? cause : new Error(String(cause))
}

/** Tables that every version of this product has. */
const OURS = ['kysely_migration', 'call_events']

/**
 * Brings a database to this version's schema; two processes that start together wait for each other.
 * @returns the migrations it did not have yet
 * @throws {StoreRefused} in one line, where it cannot serve: unreachable, read-only, full, someone else's, or a newer version's
 */
export const preparePostgresql = (url: string): Promise<readonly string[]> =>
  whereOurs(url, async db => {
    await promiseTheEnd(db)
    return migrate(db)
  })

/**
 * What a start would find there, which is only read.
 * @throws {StoreRefused} as above
 */
export const lookAtPostgresql = (url: string): Promise<SchemaState> => whereOurs(url, schemaStateOf)

/** Works on a database that is ours, or empty. */
async function whereOurs<T>(url: string, work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
  const pool = connections(url, () => undefined, { longWork: true })
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    const { rows } = await sql<{ closed: boolean; tables: string[] }>`
      select pg_is_in_recovery() or current_setting('transaction_read_only')::bool as closed,
        array(select table_name::text from information_schema.tables where table_schema = current_schema()) as tables
    `.execute(db)
    const { closed = false, tables = [] } = rows[0] ?? {}
    if (closed)
      throw new StoreRefused(`${new URL(url).hostname} is read-only: a replica, or a fail-over under way`)
    const isOurs = OURS.every(table => tables.includes(table))
    if (tables.length > 0 && !isOurs && !isInterrupted(tables)) {
      throw new StoreRefused(
        `this database is someone else's (it holds ${tables.slice(0, 3).join(', ')}): give an empty one`
      )
    }
    return await work(db)
  } catch (cause) {
    throw inWords((cause as { cause?: unknown }).cause ?? cause, url)
  } finally {
    await db.destroy()
  }
}

/** A first start that was cut short leaves the migrator's own two tables, and nothing else. */
const isInterrupted = (tables: readonly string[]) =>
  tables.every(table => table.startsWith('kysely_migration'))
