import { sql } from 'kysely'
import type { CallEvent } from '../../domain/calls/call'
import type { Standing } from '../../domain/calls/candidates'
import type { CallOutcome } from '../../domain/calls/outcome'
import type { CallStore, CallTransaction } from '../../domain/ports/calls'
import { insertActivite } from './activites'
import { changeState, sayAvailability } from './availability'
import { fromRow, toRow } from './call-codec'
import type { Queries, SqlDatabase } from './database'
import { type HotQueries, hotQueries } from './hot-queries'
import { insertNotice } from './notices'
import { closeServed, takeUpOffer } from './offers'
import { insertMessage } from './outbox'
import { keepOffer } from './promised-call-backs'

/** Calls, the conseillers they hold, and what was answered to each webhook. */
export function callStore(database: SqlDatabase): CallStore {
  const hot = hotQueries(database)
  return {
    turn: (callSid, work) =>
      database.writeAlone(callSid, tx => work(callTransaction(database, tx, hot, callSid))),

    async find(callSid) {
      const rows = await database.read
        .selectFrom('call_events')
        .select(['at', 'type', 'data'])
        .where('call_sid', '=', callSid)
        .orderBy('seq')
        .execute()
      return rows.length === 0 ? null : { callSid, events: rows.map(fromRow) }
    },

    releaseExpired: now =>
      database.write(async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('reservations')
          .set({ released_at: now.getTime() })
          .where('released_at', 'is', null)
          .where('expires_at', '<=', now.getTime())
          .executeTakeFirst()
        return Number(numUpdatedRows)
      }),

    async silentSince(before) {
      const rows = await database.read
        .selectFrom('calls')
        .select('call_sid')
        .where('ended_at', 'is', null)
        .where('last_event_at', '<=', before.getTime())
        .orderBy('last_event_at')
        .limit(500)
        .execute()
      return rows.map(row => row.call_sid)
    },

    async forgetAnswers(before) {
      // Mostly nothing to do: looked for before a write is asked for.
      const old = await database.read
        .selectFrom('answers')
        .select('call_sid')
        .where('at', '<', before.getTime())
        .limit(500)
        .execute()
      if (old.length === 0) return
      const calls = [...new Set(old.map(row => row.call_sid))]
      await database.write(tx =>
        tx
          .deleteFrom('answers')
          .where('at', '<', before.getTime())
          .where('call_sid', 'in', calls)
          .where('call_sid', 'not in', eb =>
            eb.selectFrom('calls').select('call_sid').where('ended_at', 'is', null)
          )
          .execute()
      )
    },

    async newestEventAt() {
      const call = await database.read
        .selectFrom('calls')
        .select('last_event_at as at')
        .orderBy('last_event_at', 'desc')
        .limit(1)
        .executeTakeFirst()
      const message = await database.read
        .selectFrom('conversation_replies')
        .select('at')
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      const newest = Math.max(call?.at ?? 0, message?.at ?? 0)
      return newest > 0 ? new Date(newest) : null
    },

    async inCall(conseillerId, now) {
      const row = await database.read
        .selectFrom('reservations')
        .select('attempt')
        .where('released_at', 'is', null)
        .where('conseiller_id', '=', conseillerId)
        .where('expires_at', '>', now.getTime())
        .executeTakeFirst()
      return row !== undefined
    },

    standing: now => standingOf(database.read, now, false)
  }
}

/** Who is held, resting or paused, and since when the others are free. */
export async function standingOf(db: Queries, now: Date, withFreeSince: boolean): Promise<Standing> {
  const at = now.getTime()
  const held = await db
    .selectFrom('reservations')
    .select(['conseiller_id', 'phone', 'call_sid'])
    .where('released_at', 'is', null)
    .where('expires_at', '>', at)
    .execute()
  const paused = await db
    .selectFrom('conseiller_states')
    .select('conseiller_id')
    .where('state', '=', 'paused')
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>', at)]))
    .execute()
  const resting = await db
    .selectFrom('conseiller_states')
    .select('conseiller_id')
    .where('rest_until', '>', at)
    .execute()
  // Needed only where nobody is nearer than anybody else.
  const free = withFreeSince
    ? await db
        .selectFrom('conseiller_states')
        .select(['conseiller_id', 'free_since'])
        .where('free_since', 'is not', null)
        .execute()
    : []
  return {
    heldConseillers: new Set([...held, ...resting].map(row => row.conseiller_id)),
    heldPhones: new Set(held.map(row => row.phone)),
    holders: new Map(held.map(row => [row.conseiller_id, row.call_sid])),
    paused: new Set(paused.map(row => row.conseiller_id)),
    freeSince: new Map(
      free.flatMap(row =>
        row.free_since === null ? [] : [[row.conseiller_id, new Date(row.free_since)] as const]
      )
    )
  }
}

function callTransaction(
  database: SqlDatabase,
  tx: Queries,
  hot: HotQueries,
  callSid: string
): CallTransaction {
  /** Read with what was answered, and as it still stands. */
  let read: readonly CallEvent[] | null = null
  return {
    async answered(question) {
      const { body, events } = await hot.opening(tx, callSid, question)
      read = events.map(fromRow)
      return body
    },

    async keepAnswer(question, body, at) {
      await hot.keepAnswer(tx, callSid, question, at.getTime(), body)
    },

    events: async () => [...(read ?? (await hot.events(tx, callSid)).map(fromRow))],

    async append(length, events, outcome) {
      read = null
      await hot.appendEvents(tx, callSid, length, events.map(toRow))
      await summarise(tx, hot, callSid, { before: length, events, outcome })
    },

    standing: (now, withFreeSince) => standingOf(tx, now, withFreeSince),

    async reserve({ attempt, conseillerId, phone, now, until, again = false }) {
      if (again) {
        await tx
          .deleteFrom('reservations')
          .where('call_sid', '=', callSid)
          .where('attempt', '=', attempt)
          .where('released_at', 'is not', null)
          .execute()
      }
      await tx
        .updateTable('reservations')
        .set({ released_at: now.getTime() })
        .where('released_at', 'is', null)
        .where('expires_at', '<=', now.getTime())
        .where(eb => eb.or([eb('conseiller_id', '=', conseillerId), eb('phone', '=', phone)]))
        .execute()
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('reservations')
        .values({
          call_sid: callSid,
          attempt,
          conseiller_id: conseillerId,
          phone,
          accepted: 0,
          created_at: now.getTime(),
          expires_at: until.getTime(),
          released_at: null
        })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      return Number(numInsertedOrUpdatedRows ?? 0) === 1
    },

    async holds(attempt) {
      const row = await tx
        .selectFrom('reservations')
        .select('attempt')
        .where('call_sid', '=', callSid)
        .where('attempt', '=', attempt)
        .where('released_at', 'is', null)
        .executeTakeFirst()
      return row !== undefined
    },

    async renew(attempt, until, accepted) {
      await tx
        .updateTable('reservations')
        .set({ expires_at: until.getTime(), accepted: accepted ? 1 : 0 })
        .where('call_sid', '=', callSid)
        .where('attempt', '=', attempt)
        .where('released_at', 'is', null)
        .execute()
    },

    async release(attempt, now, restUntil) {
      const freed = await tx
        .updateTable('reservations')
        .set({ released_at: now.getTime() })
        .where('call_sid', '=', callSid)
        .where('attempt', '=', attempt)
        .where('released_at', 'is', null)
        .returning(['conseiller_id', 'accepted'])
        .executeTakeFirst()
      if (!freed || freed.accepted === 0) return
      await changeState(tx, freed.conseiller_id, now, {
        free_since: now.getTime(),
        rest_until: restUntil?.getTime() ?? null
      })
    },

    async miss(conseillerId, now) {
      await changeState(tx, conseillerId, now, {
        missed_in_a_row: sql<number>`conseiller_states.missed_in_a_row + 1`
      })
      const row = await tx
        .selectFrom('conseiller_states')
        .select('missed_in_a_row')
        .where('conseiller_id', '=', conseillerId)
        .executeTakeFirstOrThrow()
      return row.missed_in_a_row
    },

    forgetMisses: (conseillerId, now) => changeState(tx, conseillerId, now, { missed_in_a_row: 0 }),

    pause: (conseillerId, channel, now) =>
      changeState(tx, conseillerId, now, { state: 'paused', until: null, since: now.getTime(), channel }),

    flagNumber: (conseillerId, now) =>
      changeState(tx, conseillerId, now, { number_failed_at: now.getTime() }),

    setAvailability: (conseillerId, state, until, channel, now) =>
      sayAvailability(tx, conseillerId, state, until, channel, now),

    takeUp: (conseillerId, now) => takeUpOffer(tx, conseillerId, now),

    served: (callerHash, now, except) => closeServed(tx, callerHash, now, except),
    recordActivite: (activite, now) => insertActivite(tx, activite, now),
    promise: offer => keepOffer(database, tx, offer),
    notify: notice => insertNotice(tx, notice),

    send: message => insertMessage(tx, message)
  }
}

/**
 * The one row that tells how a call stands, for those who look for calls rather than into one. It counts the call's events:
 * those of two months are kept apart, and neither knows the other's ranks.
 */
async function summarise(
  tx: Queries,
  hot: HotQueries,
  callSid: string,
  { before, events, outcome }: { before: number; events: readonly CallEvent[]; outcome: CallOutcome }
): Promise<void> {
  if (events.length === 0) return
  const lastEventAt = Math.max(...events.map(event => event.at.getTime()))
  const after = before + events.length
  const received = events.find(event => event.type === 'received')
  const ended = events.find(event => event.type === 'ended')
  if (received?.type === 'received') {
    // Its end may have been written before its beginning: by another process, which knew nothing else of it.
    const endedAt = ended?.at.getTime() ?? (before > 0 ? await endOf(tx, callSid) : null)
    const made = await tx
      .insertInto('calls')
      .values({
        call_sid: callSid,
        caller_hash: received.callerHash,
        received_at: lastEventAt,
        last_event_at: lastEventAt,
        ended_at: endedAt,
        outcome,
        events: after
      })
      .onConflict(conflict => conflict.column('call_sid').doNothing())
      .returning('call_sid')
      .execute()
    if (made.length === 0) throw new RangeError('a call that was received already')
    return
  }
  const told = await hot.summarise(tx, callSid, lastEventAt, outcome, { before, after })
  if (told.length === 0 && (await isThere(tx, callSid)))
    throw new RangeError('events that the call has already')
  if (ended) {
    await tx
      .updateTable('calls')
      .set({ ended_at: ended.at.getTime() })
      .where('call_sid', '=', callSid)
      .execute()
  }
}

async function endOf(tx: Queries, callSid: string): Promise<number | null> {
  const row = await tx
    .selectFrom('call_events')
    .select('at')
    .where('call_sid', '=', callSid)
    .where('type', '=', 'ended')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

async function isThere(tx: Queries, callSid: string): Promise<boolean> {
  const row = await tx
    .selectFrom('calls')
    .select('call_sid')
    .where('call_sid', '=', callSid)
    .executeTakeFirst()
  return row !== undefined
}
