import { type Kysely, sql } from 'kysely'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

/** Events that no month was made for. Nothing is ever refused for want of a place. */
const ELSEWHERE = 'call_events_elsewhere'
/** Months of which there is room ahead, the running one included. */
const AHEAD = 2
/** A few events found elsewhere go to the month made for them; many stay where they are: moving them would hold callers up. */
const MOVED_AT_MOST = 50_000
const DAY_MS = 86_400_000
/** What holds the table for long, a backup for one, is let go on: callers must not queue behind a month that waits for it. */
const WAIT_FOR_TABLE_MS = 250
const TRY_AGAIN_MS = 600_000

/** Where the events of a time are kept: from an instant, up to another one. */
export interface Month {
  readonly table: string
  readonly from: number
  readonly until: number
}

/** The month of an instant, in UTC. @param later  so many months after it */
export function monthOf(instant: number, later = 0): Month {
  const date = new Date(instant)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + later]
  const from = Date.UTC(year, month)
  const table = `call_events_${new Date(from).toISOString().slice(0, 7).replace('-', '_')}`
  return { table, from, until: Date.UTC(year, month + 1) }
}

/** @see PostgreSQL, pg_get_expr of a partition's bounds: `FOR VALUES FROM ('1') TO ('2')`, MINVALUE where it has no start */
const BOUNDS = /FROM \((?:MINVALUE|'?(-?\d+)'?)\) TO \('?(-?\d+)'?\)/

/** The months that there are, oldest first; what is elsewhere is none. */
export async function eventMonths(on: Queries): Promise<Month[]> {
  const { rows } = await sql<{ name: string; bounds: string }>`
    select part.relname::text as name, pg_get_expr(part.relpartbound, part.oid) as bounds
    from pg_inherits join pg_class part on part.oid = inhrelid
    where inhparent = to_regclass('call_events')`.execute(on)
  return rows
    .flatMap(({ name, bounds }) => {
      const [found, from, until] = BOUNDS.exec(bounds) ?? []
      return found ? [{ table: name, from: from ? Number(from) : -Infinity, until: Number(until) }] : []
    })
    .sort((one, other) => one.from - other.from)
}

/** A table for the events of one month, or for those of none; a rank of a call is there once. */
export async function makeTable(on: Queries, table: string): Promise<void> {
  await sql`create table ${sql.table(table)} (like call_events, primary key (call_sid, seq))`.execute(on)
}

/** Makes the table of what has no month. */
export async function makeElsewhere(on: Queries): Promise<void> {
  await makeTable(on, ELSEWHERE)
  await sql`alter table call_events attach partition ${sql.table(ELSEWHERE)} default`.execute(on)
}

/** Makes room for a month, with what of it was kept elsewhere; nothing, where that is too much. */
export async function makeMonth(on: Queries, { table, from, until }: Month): Promise<void> {
  const within = sql`at >= ${sql.lit(from)} and at < ${sql.lit(until)}`
  const { rows } = await sql`
    select 1 from ${sql.table(ELSEWHERE)} where ${within} limit ${sql.lit(MOVED_AT_MOST + 1)}`.execute(on)
  if (rows.length > MOVED_AT_MOST) return
  await makeTable(on, table)
  await sql`lock table ${sql.table(ELSEWHERE)} in access exclusive mode`.execute(on)
  await sql`
    with moved as (delete from ${sql.table(ELSEWHERE)} where ${within} returning *)
    insert into ${sql.table(table)} select * from moved`.execute(on)
  await sql`
    alter table call_events attach partition ${sql.table(table)}
    for values from (${sql.lit(from)}) to (${sql.lit(until)})`.execute(on)
}

/** The months from one instant to another that there is no room for yet. A part of one may be covered already: then it is. */
export function missingMonths(there: readonly Month[], from: number, to: number): Month[] {
  const missing: Month[] = []
  for (let month = monthOf(from); month.from <= to; month = monthOf(month.until)) {
    if (!there.some(one => one.from < month.until && month.from < one.until)) missing.push(month)
  }
  return missing
}

/** Room for events of a time that is past, before they are brought in. */
export async function makeMonthsFor(on: Queries, from: number, to: number): Promise<void> {
  // Events are kept for a quarter: what a wrong clock dated otherwise needs no month.
  const start = Math.max(from, to - 366 * DAY_MS)
  for (const month of missingMonths(await eventMonths(on), start, to)) await makeMonth(on, month)
}

/**
 * The months of events, on an engine that keeps them apart: made ahead, and taken away whole once nobody may keep them.
 * Harmless where another process does the same.
 */
export interface EventMonths {
  /** Room for this month and the next. */
  makeRoom(now: Date): Promise<void>
  /** Takes away the months that were over a day before an instant, unless a call of theirs was never told as ended. */
  forget(before: Date): Promise<void>
}

export function eventMonthsOf(database: SqlDatabase): EventMonths {
  if (database.engine === 'embedded') {
    const nothing = () => Promise.resolve()
    return { makeRoom: nothing, forget: nothing }
  }
  const ahead = onceADay(async now => {
    const { from } = monthOf(now.getTime(), AHEAD - 1)
    const missing = missingMonths(await eventMonths(database.read), now.getTime(), from)
    for (const month of missing) await briefly(database, tx => makeMonth(tx, month))
  })
  const behind = onceADay(async before => {
    const limit = before.getTime() - DAY_MS
    for (const { table, until } of await eventMonths(database.read)) {
      if (until > limit || (await isOpen(database.read, until))) continue
      await briefly(database, tx => sql`drop table ${sql.table(table)}`.execute(tx))
    }
  })
  return { makeRoom: ahead, forget: behind }
}

/** Whether a call received before an instant was never told as ended: reconciliation closes it first. */
async function isOpen(read: Kysely<Schema>, before: number): Promise<boolean> {
  const open = await read
    .selectFrom('calls')
    .select('call_sid')
    .where('ended_at', 'is', null)
    .where('received_at', '<', before)
    .limit(1)
    .executeTakeFirst()
  return open !== undefined
}

/** Changes the table in a transaction that waits for it hardly at all. */
const briefly = (database: SqlDatabase, work: (tx: Queries) => Promise<unknown>) =>
  database.write(async tx => {
    await sql`set local lock_timeout = ${sql.lit(WAIT_FOR_TABLE_MS)}`.execute(tx)
    await work(tx)
  })

/** Looked into when another day begins, rather than each second; what failed, some minutes later. */
function onceADay(work: (at: Date) => Promise<void>): (at: Date) => Promise<void> {
  let done: number | null = null
  let notBefore = 0
  return async at => {
    const day = Math.floor(at.getTime() / DAY_MS)
    if (day === done || performance.now() < notBefore) return
    notBefore = performance.now() + TRY_AGAIN_MS
    await work(at)
    done = day
    notBefore = 0
  }
}
