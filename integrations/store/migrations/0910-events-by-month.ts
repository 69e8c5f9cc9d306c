import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'
import type { Queries } from '../database'
import { makeElsewhere, makeMonth, monthOf } from '../event-months'
import type { Schema } from '../schema'

/** Callers wait for it: what holds the table for long, a backup for one, has this migration tried again instead. */
const WAIT_FOR_TABLE_MS = 2_000
const BEFORE = 'call_events_before'
const BOUND = 'call_events_bound'

/**
 * PostgreSQL keeps the events of each month apart. Those there are become the first part of the new table as they stand: no
 * row is copied, and the version before goes on reading and writing under the same name.
 *
 * A rank of a call is unique in each month; across months it is the call's own row that counts its events.
 */
export const eventsByMonth: Migration = {
  async up(db: Kysely<unknown>) {
    const on = db as Queries // the tables named here are the schema's
    if (!isPostgresql(db)) {
      await countEvents(on)
      return
    }
    await sql`set local lock_timeout = ${sql.lit(WAIT_FOR_TABLE_MS)}`.execute(on)
    // In the order in which a webhook comes to them: neither waits for the other.
    await sql`lock table call_events, calls in access exclusive mode`.execute(on)
    await countEvents(on)
    const bound = (await boundOf(on)) ?? (await boundFor(on))
    await sql`alter table call_events rename to ${sql.table(BEFORE)}`.execute(on)
    await sql`alter index call_events_pk rename to call_events_before_pk`.execute(on)
    await sql`create table call_events (like ${sql.table(BEFORE)}) partition by range (at)`.execute(on)
    await makeElsewhere(on)
    if (bound === null) {
      await sql`drop table ${sql.table(BEFORE)}`.execute(on)
      const now = await nowOf(on)
      for (const later of [0, 1]) await makeMonth(on, monthOf(now, later))
      return
    }
    await sql`
      alter table call_events attach partition ${sql.table(BEFORE)}
      for values from (minvalue) to (${sql.lit(bound)})`.execute(on)
    await sql`alter table ${sql.table(BEFORE)} drop constraint if exists ${sql.ref(BOUND)}`.execute(on)
    await makeMonth(on, monthOf(bound))
  }
}

const isPostgresql = (db: Kysely<unknown>) => db.getExecutor().adapter instanceof PostgresAdapter

/** How many events a call has: nullable, so that no row is rewritten. */
const countEvents = (on: Queries) => on.schema.alterTable('calls').addColumn('events', 'integer').execute()

async function nowOf(on: Queries): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(on)
  return rows[0]?.now ?? Date.now()
}

/** Where the events there are end: a month begins, one at least from now. `null`, where there is none. */
async function boundFor(on: Queries): Promise<number | null> {
  const { rows } = await sql<{ newest: number | null }>`select max(at) as newest from call_events`.execute(on)
  const newest = rows[0]?.newest ?? null
  return newest === null ? null : monthOf(Math.max(newest, await nowOf(on)), 2).from
}

/** The end that was promised beforehand. @see promiseTheEnd */
async function boundOf(on: Queries): Promise<number | null> {
  const { rows } = await sql<{ told: string }>`
    select pg_get_constraintdef(oid) as told from pg_constraint
    where conname = ${BOUND} and conrelid = to_regclass('call_events') and convalidated`.execute(on)
  const bound = /< '?(\d+)/.exec(rows[0]?.told ?? '')?.[1]
  return bound === undefined ? null : Number(bound)
}

/**
 * Has PostgreSQL look through the events there are, while the version before takes calls, for the migration not to do it with
 * callers waiting. Harmless where it was done, and where several processes do it.
 */
export async function promiseTheEnd(on: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ whole: boolean; promised: boolean | null }>`
    select relkind = 'r' as whole, (
      select convalidated from pg_constraint where conname = ${BOUND} and conrelid = pg_class.oid
    ) as promised from pg_class where oid = to_regclass('call_events')`.execute(on)
  const [found] = rows
  if (!found?.whole || found.promised) return
  if (found.promised === null) {
    const bound = await boundFor(on)
    if (bound === null) return
    await on.transaction().execute(async tx => {
      await sql`set local lock_timeout = ${sql.lit(WAIT_FOR_TABLE_MS)}`.execute(tx)
      await sql`
        alter table call_events add constraint ${sql.ref(BOUND)} check (at < ${sql.lit(bound)}) not valid`
        .execute(tx)
        .catch(alreadyPromised)
    })
  }
  await sql`alter table call_events validate constraint ${sql.ref(BOUND)}`.execute(on)
}

/** By another process that starts as well. */
function alreadyPromised(cause: unknown): void {
  const DUPLICATE_OBJECT = '42710'
  if ((cause as { code?: string }).code !== DUPLICATE_OBJECT) throw cause
}
