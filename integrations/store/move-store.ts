import { sql } from 'kysely'
import type { Queries, SqlDatabase } from './database'
import { clearDemonstration } from './demonstration'
import { DIRECTORY_VERSION } from './directory-version'
import { makeMonthsFor } from './event-months'

/** Rows of one statement: PostgreSQL takes 65,535 values, and no table has a hundred columns. */
const CHUNK = 500

/** What belongs to the engine, or to running processes, is not moved. */
const isMoved = (table: string) => !table.startsWith('kysely_') && table !== 'job_leases'

/** Why a store is not moved, in one line for whoever asked. */
export class MoveRefused extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'MoveRefused'
  }
}

export interface MovedTable {
  readonly table: string
  readonly rows: number
}

/**
 * Copies every table of an embedded store into an empty one of the same schema, in one transaction, and counts what arrived:
 * all of it, or nothing.
 *
 * The demonstration that a start may have left in the new store makes room.
 * @throws {MoveRefused} when a process still runs on the one, or the other one holds something
 */
export async function moveStore(from: SqlDatabase, to: SqlDatabase, now: Date): Promise<MovedTable[]> {
  if (await isInUse(from, now))
    throw new MoveRefused('a process still runs on the embedded store: stop it first')
  const tables = (await from.read.introspection.getTables()).map(({ name }) => name).filter(isMoved)
  return to.write(async tx => {
    await clearDemonstration(tx)
    const isSeeded = (await countOf(tx, 'permanences')) === 0 && (await countOf(tx, 'conseillers')) === 0
    if (isSeeded) await tx.deleteFrom('facts').where('name', '=', DIRECTORY_VERSION).execute()
    for (const table of tables) {
      const held = await countOf(tx, table)
      if (held > 0)
        throw new MoveRefused(
          `the new store is not empty: ${table} holds ${held} row(s). Give a new one (createdb), or empty this one, which loses what it holds (DROP SCHEMA public CASCADE; CREATE SCHEMA public)`
        )
    }
    await makeRoomFor(from, tx)
    const moved: MovedTable[] = []
    for (const table of tables) {
      await copy(from, tx, table)
      const rows = await countOf(tx, table)
      const expected = await countOf(from.read, table)
      if (rows !== expected) throw new MoveRefused(`${table}: ${rows} row(s) arrived of ${expected}`)
      moved.push({ table, rows })
    }
    return moved
  })
}

async function copy(from: SqlDatabase, tx: Queries, table: string): Promise<void> {
  for (let after = 0; ; ) {
    const { rows } = await sql<Record<string, unknown> & { row_number_here: number }>`
      select rowid as row_number_here, * from ${sql.table(table)}
      where rowid > ${after} order by rowid limit ${CHUNK}`.execute(from.read)
    const [first] = rows
    if (!first) return
    const columns = Object.keys(first).filter(name => name !== 'row_number_here')
    const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map(column => sql.ref(column)))})
      values ${sql.join(values)}`.execute(tx)
    after = rows[rows.length - 1]?.row_number_here ?? after
  }
}

/** The months of the events that arrive: they leave as they came, a month at a time. */
async function makeRoomFor(from: SqlDatabase, tx: Queries): Promise<void> {
  const { oldest, newest } = await from.read
    .selectFrom('call_events')
    .select(({ fn }) => [fn.min('at').as('oldest'), fn.max('at').as('newest')])
    .executeTakeFirstOrThrow()
  if (newest !== null) await makeMonthsFor(tx, oldest, newest)
}

async function countOf(on: Queries, table: string): Promise<number> {
  const { rows } = await sql<{ held: number }>`select count(*) as held from ${sql.table(table)}`.execute(on)
  return Number(rows[0]?.held ?? 0)
}

/** Jobs are leased for seconds: a lease that runs is a process that runs. */
async function isInUse(database: SqlDatabase, now: Date): Promise<boolean> {
  const running = await database.read
    .selectFrom('job_leases')
    .select('name')
    .where('until', '>', now.getTime())
    .executeTakeFirst()
  return running !== undefined
}
