import type { CompiledQuery } from 'kysely'
import type { Queries, SqlDatabase } from './database'

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
  const appendEvent = db
    .insertInto('call_events')
    .values({ call_sid: '', seq: 0, at: 0, type: '', data: '' })
    .compile()
  const summarise = db
    .updateTable('calls')
    .set({ last_event_at: 0, outcome: '', events: 0 })
    .where('call_sid', '=', '')
    .where(eb => eb.or([eb('events', 'is', null), eb('events', '<=', 0)]))
    .returning('call_sid')
    .compile()
  for (const query of [answered, keepAnswer, events, appendEvent, summarise]) database.keep(query.sql)

  const run = async <Row>(tx: Queries, query: CompiledQuery<Row>, parameters: readonly unknown[]) =>
    (await tx.executeQuery<Row>({ ...query, parameters })).rows
  return {
    answered: (tx: Queries, callSid: string, question: string) => run(tx, answered, [callSid, question]),
    keepAnswer: (tx: Queries, callSid: string, question: string, at: number, body: string) =>
      run(tx, keepAnswer, [callSid, question, at, body]),
    events: (tx: Queries, callSid: string) => run(tx, events, [callSid]),
    appendEvent: (
      tx: Queries,
      callSid: string,
      seq: number,
      row: { at: number; type: string; data: string }
    ) => run(tx, appendEvent, [callSid, seq, row.at, row.type, row.data]),
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
