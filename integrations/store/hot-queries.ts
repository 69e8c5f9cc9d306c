import { type CompiledQuery, sql } from 'kysely'
import type { Queries, SqlDatabase } from './database'

interface EventRow {
  readonly at: number
  readonly type: string
  readonly data: string
}

/** One row for each event, or one of nulls beside what was answered. */
type Opening = { readonly body: string | null } & (EventRow | { at: null; type: null; data: null })

const MOST_EVENTS_AT_ONCE = 8

/**
 * The queries that every webhook runs, put into words once: building them anew costs more than running them. What stands
 * for a value here is replaced, in order, by the values of each run. Each names its columns. @see SqlDatabase.keep
 */
export function hotQueries(database: SqlDatabase) {
  const db = database.read
  const answered = db
    .selectFrom('answers')
    .select('body')
    .where('call_sid', '=', '')
    .where('question', '=', '')
    .compile()
  const keepAnswer = db
    .insertInto('answers')
    .values({ call_sid: '', question: '', at: 0, body: '' })
    .onConflict(conflict => conflict.columns(['call_sid', 'question']).doNothing())
    .compile()
  const events = db
    .selectFrom('call_events')
    .select(['at', 'type', 'data'])
    .where('call_sid', '=', '')
    .orderBy('seq')
    .compile()
  // What was answered, if anything, stands in each row; a call of which nothing is known is one empty row.
  const opening = sql<Opening>`
    select a.body, e.at, e.type, e.data from (select 1 as one) as o
      left join answers as a on a.call_sid = ${''} and a.question = ${''}
      left join call_events as e on e.call_sid = ${''}
    order by e.seq`.compile(db)
  const appendOf = (count: number) =>
    db
      .insertInto('call_events')
      .values(Array.from({ length: count }, () => ({ call_sid: '', seq: 0, at: 0, type: '', data: '' })))
      .compile()
  const append = Array.from({ length: MOST_EVENTS_AT_ONCE }, (_, index) => appendOf(index + 1))
  const summarise = db
    .updateTable('calls')
    .set({ last_event_at: 0, outcome: '', events: 0 })
    .where('call_sid', '=', '')
    .where(eb => eb.or([eb('events', 'is', null), eb('events', '<=', 0)]))
    .returning('call_sid')
    .compile()
  for (const query of [answered, keepAnswer, events, opening, ...append, summarise]) database.keep(query.sql)

  const run = async <Row>(tx: Queries, query: CompiledQuery<Row>, parameters: readonly unknown[]) =>
    (await tx.executeQuery<Row>({ ...query, parameters })).rows
  return {
    answered: (tx: Queries, callSid: string, question: string) => run(tx, answered, [callSid, question]),
    keepAnswer: (tx: Queries, callSid: string, question: string, at: number, body: string) =>
      run(tx, keepAnswer, [callSid, question, at, body]),
    events: (tx: Queries, callSid: string) => run(tx, events, [callSid]),
    /** What was answered to a question, and the events of the call, in one. */
    async opening(tx: Queries, callSid: string, question: string) {
      const rows = await run(tx, opening, [callSid, question, callSid])
      const events = rows.flatMap(({ at, type, data }) => (at === null ? [] : [{ at, type, data }]))
      return { body: rows[0]?.body ?? null, events }
    },
    async appendEvents(tx: Queries, callSid: string, seq: number, rows: readonly EventRow[]) {
      for (let from = 0; from < rows.length; from += MOST_EVENTS_AT_ONCE) {
        const some = rows.slice(from, from + MOST_EVENTS_AT_ONCE)
        const query = append[some.length - 1] ?? appendOf(some.length)
        await run(
          tx,
          query,
          some.flatMap(({ at, type, data }, index) => [callSid, seq + from + index, at, type, data])
        )
      }
    },
    /** @param counted  of the events before and after: none, where the call has more than there were before */
    summarise: (
      tx: Queries,
      callSid: string,
      lastEventAt: number,
      outcome: string,
      counted: { before: number; after: number }
    ) => run(tx, summarise, [lastEventAt, outcome, counted.after, callSid, counted.before])
  }
}

export type HotQueries = ReturnType<typeof hotQueries>
