import { sql } from 'kysely'
import { SERVICE_SECONDS } from '../../domain/calls/board'
import type { CallOutcome } from '../../domain/calls/outcome'
import type { BoardStore } from '../../domain/ports/board'
import { fromRow } from './call-codec'
import type { SqlDatabase } from './database'

/** How late something may still be learnt of a call that is over. */
const LOOK_BACK_MS = 15 * 60_000
/** A call of which nothing was heard for so long is over, whatever was lost: it is no longer shown as waiting. */
const SILENT_MS = 15 * 60_000

/** Tries to call somebody back are the line's own calls: nobody waits in them, and a try that failed is no caller who was lost. */
const CALLED_BACK = 'back-%'

/** Counts for the national board: each query looks at one day, or at what is under way, however many calls there were. */
export function boardStore(database: SqlDatabase): BoardStore {
  const { read } = database
  return {
    async live(now) {
      const held = await read
        .selectFrom('reservations')
        .select(['call_sid', 'accepted'])
        .where('released_at', 'is', null)
        .where('expires_at', '>', now.getTime())
        .where('call_sid', 'not like', CALLED_BACK)
        .execute()
      const talking = new Set(held.filter(row => row.accepted === 1).map(row => row.call_sid))
      const ringing = new Set(held.map(row => row.call_sid).filter(callSid => !talking.has(callSid)))
      const { count } = await read
        .selectFrom('calls')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('ended_at', 'is', null)
        .where('last_event_at', '>', now.getTime() - SILENT_MS)
        .where('call_sid', 'not like', CALLED_BACK)
        .$if(held.length > 0, query =>
          query.where(
            'call_sid',
            'not in',
            held.map(row => row.call_sid)
          )
        )
        .executeTakeFirstOrThrow()
      return { waiting: Number(count), ringing: ringing.size, talking: talking.size }
    },

    async day(day) {
      const rows = await read
        .selectFrom('call_facts')
        .select(({ fn }) => [
          'hour',
          'departement',
          'outcome',
          fn.countAll().as('calls'),
          sql<number>`sum(case when wait_seconds <= ${sql.lit(SERVICE_SECONDS)} then 1 else 0 end)`.as(
            'soon'
          ),
          fn.sum('by_nearest').as('nearest')
        ])
        .where('day', '=', day)
        .groupBy(['hour', 'departement', 'outcome'])
        .execute()
      return rows.map(row => ({
        hour: row.hour,
        departement: row.departement,
        outcome: row.outcome as CallOutcome,
        calls: Number(row.calls),
        soon: Number(row.soon),
        byNearest: Number(row.nearest)
      }))
    },

    async unserved(day) {
      const rows = await read
        .selectFrom('call_facts')
        .select(({ fn }) => ['departement', 'need', fn.countAll().as('calls')])
        .where('day', '=', day)
        .where('outcome', 'in', ['offer', 'abandoned', 'error'])
        .groupBy(['departement', 'need'])
        .execute()
      return rows.map(row => ({ ...row, calls: Number(row.calls) }))
    },

    async uncounted(limit) {
      const newest = await read
        .selectFrom('call_facts')
        .select('ended_at')
        .orderBy('ended_at', 'desc')
        .limit(1)
        .executeTakeFirst()
      const rows = await read
        .selectFrom('calls')
        .leftJoin('call_facts', 'call_facts.call_sid', 'calls.call_sid')
        .select(['calls.call_sid', 'calls.outcome', 'calls.last_event_at'])
        .where('calls.ended_at', 'is not', null)
        .where('calls.call_sid', 'not like', CALLED_BACK)
        .where('calls.ended_at', '>=', newest ? newest.ended_at - LOOK_BACK_MS : 0)
        .where(eb =>
          eb.or([
            eb('call_facts.as_of', 'is', null),
            eb('call_facts.as_of', '<', eb.ref('calls.last_event_at')),
            eb('call_facts.outcome', '!=', eb.ref('calls.outcome'))
          ])
        )
        .orderBy('calls.ended_at')
        .limit(limit)
        .execute()
      if (rows.length === 0) return []
      const events = await read
        .selectFrom('call_events')
        .select(['call_sid', 'at', 'type', 'data'])
        .where(
          'call_sid',
          'in',
          rows.map(row => row.call_sid)
        )
        .orderBy('call_sid')
        .orderBy('seq')
        .execute()
      return rows.map(row => ({
        callSid: row.call_sid,
        events: events.filter(event => event.call_sid === row.call_sid).map(fromRow),
        outcome: row.outcome as CallOutcome,
        asOf: new Date(row.last_event_at)
      }))
    },

    async count(counted) {
      if (counted.length === 0) return
      await database.write(async tx => {
        for (const { facts, asOf } of counted) {
          const { call_sid, ...values } = {
            call_sid: facts.callSid,
            day: facts.day,
            hour: facts.hour,
            ended_at: facts.endedAt.getTime(),
            outcome: facts.outcome,
            departement: facts.departement,
            need: facts.need,
            wait_seconds: facts.waitSeconds,
            by_nearest: facts.byNearest ? 1 : 0,
            as_of: asOf.getTime()
          }
          await tx
            .insertInto('call_facts')
            .values({ call_sid, ...values })
            .onConflict(conflict => conflict.column('call_sid').doUpdateSet(values))
            .execute()
        }
      })
    }
  }
}
