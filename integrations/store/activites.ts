import type { Activite } from '../../domain/activites/activite'
import type { ActiviteFilter, ActiviteStore } from '../../domain/ports/activites'
import type { Queries, SqlDatabase } from './database'
import { pageOf, readCursor, writeCursor } from './pages'
import type { Schema } from './schema'

type Row = Schema['activites']
/** What an activity says; the rest of its row is the store's own. */
type Columns = Omit<Row, 'created_at' | 'updated_at' | 'forgotten'>
/** What is neither a column nor derived: kept as JSON. */
type Rest = Omit<
  Activite,
  | 'id'
  | 'callSidHash'
  | 'conseillerId'
  | 'permanenceId'
  | 'structureSiret'
  | 'date'
  | 'startedAt'
  | 'durationSeconds'
  | 'status'
  | 'channel'
>

function columns(activite: Activite): Columns {
  const { id, callSidHash, conseillerId, permanenceId, structureSiret, date, ...others } = activite
  const { startedAt, durationSeconds, status, channel, ...rest } = others
  return {
    id,
    call_sid_hash: callSidHash,
    conseiller_id: conseillerId,
    permanence_id: permanenceId,
    structure_siret: structureSiret,
    date,
    started_at: startedAt.getTime(),
    duration_seconds: durationSeconds,
    status,
    channel,
    data: JSON.stringify(rest satisfies Rest)
  }
}

export function activiteOf(row: Row): Activite {
  return {
    ...(JSON.parse(row.data) as Rest), // written by `columns`
    id: row.id,
    callSidHash: row.call_sid_hash,
    conseillerId: row.conseiller_id,
    permanenceId: row.permanence_id,
    structureSiret: row.structure_siret,
    date: row.date,
    startedAt: new Date(row.started_at),
    durationSeconds: row.duration_seconds,
    status: row.status as Activite['status'],
    channel: row.channel as Activite['channel']
  }
}

/** The one activity of a call: a second word about the same call refines its duration, and changes nothing else. */
export async function insertActivite(tx: Queries, activite: Activite, now: Date): Promise<void> {
  await tx
    .insertInto('activites')
    .values({
      ...columns(activite),
      created_at: now.getTime(),
      updated_at: now.getTime(),
      forgotten: null
    })
    .onConflict(conflict =>
      conflict
        .column('call_sid_hash')
        .doUpdateSet({ duration_seconds: activite.durationSeconds, updated_at: now.getTime() })
        // What a conseiller has corrected is theirs.
        .where(eb =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('activite_changes')
                .select('activite_changes.id')
                .whereRef('activite_changes.activite_id', '=', 'activites.id')
            )
          )
        )
    )
    .execute()
}

/** Rows read at a time by whoever takes them all. */
const READ_AT_ONCE = 2_000
/** A day, and the instant at which the last activity of the page began. */
const CURSOR_KEY = /^\d{4}-\d{2}-\d{2} \d{1,15}$/

export function activiteStore(database: SqlDatabase): ActiviteStore {
  const filtered = ({ from, until, structureSiret, conseillerId, status }: Omit<ActiviteFilter, 'limit'>) => {
    let query = database.read.selectFrom('activites').selectAll()
    if (from) query = query.where('date', '>=', from)
    if (until) query = query.where('date', '<=', until)
    if (structureSiret) query = query.where('structure_siret', '=', structureSiret)
    if (conseillerId) query = query.where('conseiller_id', '=', conseillerId)
    if (status) query = query.where('status', '=', status)
    // By day first: an index holds it, and the engines put a day's own in order as they reach it.
    return query.orderBy('date').orderBy('started_at').orderBy('id')
  }
  const after = (
    query: ReturnType<typeof filtered>,
    { date, started_at, id }: Pick<Row, 'date' | 'started_at' | 'id'>
  ) =>
    query
      .where('date', '>=', date)
      .where(eb => eb(eb.refTuple('date', 'started_at', 'id'), '>', eb.tuple(date, started_at, id)))

  async function* eachRow(filter: Omit<ActiviteFilter, 'cursor' | 'limit'>): AsyncGenerator<Row> {
    const query = filtered(filter).limit(READ_AT_ONCE)
    for (let rows = await query.execute(); ; ) {
      yield* rows
      const last = rows[rows.length - 1]
      if (!last || rows.length < READ_AT_ONCE) return
      rows = await after(query, last).execute()
    }
  }

  return {
    async list({ cursor, limit, ...filter }) {
      const start = cursor ? readCursor(cursor, CURSOR_KEY) : undefined
      if (start === null) return null
      const query = filtered(filter).limit(limit + 1)
      const [date = '', startedAt = ''] = start?.key.split(' ') ?? []
      const rows = await (start
        ? after(query, { date, started_at: Number(startedAt), id: start.id })
        : query
      ).execute()
      return pageOf(rows, limit, row => writeCursor(`${row.date} ${row.started_at}`, row.id), activiteOf)
    },

    async *each(filter) {
      for await (const row of eachRow(filter)) yield activiteOf(row)
    },

    async *eachKept(filter) {
      for await (const row of eachRow(filter)) {
        yield {
          activite: activiteOf(row),
          recordedAt: new Date(row.created_at),
          changedAt: new Date(row.updated_at)
        }
      }
    },

    async find(id) {
      const row = await database.read
        .selectFrom('activites')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? activiteOf(row) : null
    },

    async findByCall(callSidHash) {
      const row = await database.read
        .selectFrom('activites')
        .selectAll()
        .where('call_sid_hash', '=', callSidHash)
        .executeTakeFirst()
      return row ? activiteOf(row) : null
    },

    record: (activite, now, author = null) =>
      database.write(async tx => {
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('activites')
          .values({
            ...columns(activite),
            created_at: now.getTime(),
            updated_at: now.getTime(),
            forgotten: null
          })
          .onConflict(conflict => conflict.column('id').doNothing())
          .executeTakeFirstOrThrow()
        if (author !== null && Number(numInsertedOrUpdatedRows) === 1) {
          const entered = JSON.stringify(columns(activite))
          await tx
            .insertInto('activite_changes')
            .values({
              id: `${activite.id}:1`,
              activite_id: activite.id,
              at: now.getTime(),
              author,
              before: entered,
              after: entered
            })
            .execute()
        }
        const row = await tx
          .selectFrom('activites')
          .selectAll()
          .where('id', '=', activite.id)
          .executeTakeFirstOrThrow()
        return activiteOf(row)
      }),

    change: (id, author, now, change) =>
      database.write(async tx => {
        await database.serialise(tx, `activite:${id}`)
        const row = await tx.selectFrom('activites').selectAll().where('id', '=', id).executeTakeFirst()
        if (!row) return null
        const after = change(activiteOf(row))
        const before = JSON.stringify(columns(activiteOf(row)))
        const { id: _, ...changed } = columns(after)
        // The same form sent twice is one correction.
        if (JSON.stringify(columns(after)) === before) return after
        await tx
          .updateTable('activites')
          // A note written late goes with the others of its day.
          .set({ ...changed, updated_at: now.getTime(), forgotten: null })
          .where('id', '=', id)
          .execute()
        const changes = await tx
          .selectFrom('activite_changes')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('activite_id', '=', id)
          .executeTakeFirstOrThrow()
        await tx
          .insertInto('activite_changes')
          .values({
            id: `${id}:${Number(changes.count) + 1}`,
            activite_id: id,
            at: now.getTime(),
            author,
            before,
            after: JSON.stringify(columns(after))
          })
          .execute()
        return after
      }),

    async changes(id) {
      const rows = await database.read
        .selectFrom('activite_changes')
        .selectAll()
        .where('activite_id', '=', id)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ at, author, before, after }) => ({
        at: new Date(at),
        author,
        // Written by `columns`: the rest stands in `data` as JSON of its own.
        before: shownColumns(JSON.parse(before) as Columns),
        after: shownColumns(JSON.parse(after) as Columns)
      }))
    }
  }
}

function shownColumns({ data, ...columns }: Columns) {
  return { ...columns, ...(JSON.parse(data) as Rest) } // written by `columns`
}
