import type { CallBackStore, CallBackTry } from '../../domain/ports/call-backs'
import type { Offer } from '../../domain/ports/offers'
import type { Queries, SqlDatabase } from './database'
import { offerOf, settleOffer } from './offers'
import { insertMessage } from './outbox'
import { proposeUnreached } from './proposed-call-backs'
import type { Schema } from './schema'

/** When telephony was last asked for a call, by any process: real time, whatever a test clock says. */
const LAST_ASKED = 'call-asked-at'
/** Nobody is called the moment they hang up, nor a conseiller who has just asked for it on the telephone. */
const BREATH_MS = 20_000
/** A call of which nothing was heard for longer is over, whatever was lost. */
const LONGEST_CALL_MS = 3_600_000

const tryOf = (row: Schema['call_backs']): CallBackTry => ({
  id: row.id,
  offerId: row.offer_id,
  conseillerId: row.conseiller_id,
  state: row.state as CallBackTry['state'], // written here alone
  at: new Date(row.at),
  checkAt: new Date(row.check_at),
  callSid: row.call_sid
})

/** Promises to call back, and how often each was tried. */
export function callBackStore(database: SqlDatabase): CallBackStore {
  const change = (id: string, values: Partial<Schema['call_backs']>) =>
    database.write(async tx => {
      await tx.updateTable('call_backs').set(values).where('id', '=', id).execute()
    })
  return {
    async due(now, limit) {
      const at = now.getTime()
      const rows = await database.read
        .selectFrom('offers')
        .selectAll()
        .where('state', '=', 'open')
        .where('kind', '=', 'callback')
        .where('phone', 'is not', null)
        .where('created_at', '<=', at - BREATH_MS)
        .where(eb =>
          eb.or([eb('due_at', 'is', null), eb('due_at', '<=', at - BREATH_MS), eb('due_at', '>', at)])
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('call_backs')
                .select('call_backs.id')
                .whereRef('call_backs.offer_id', '=', 'offers.id')
                .where(eb => eb.or([eb('call_backs.state', '!=', 'over'), eb('again_at', '>', at)]))
            )
          )
        )
        // Whoever is on the line now is not called at the same time.
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('calls')
                .select('calls.call_sid')
                .whereRef('calls.caller_hash', '=', 'offers.caller_hash')
                .where('ended_at', 'is', null)
                .where('last_event_at', '>', at - LONGEST_CALL_MS)
            )
          )
        )
        .orderBy('created_at')
        .limit(limit)
        .execute()
      if (rows.length === 0) return []
      const tries = await database.read
        .selectFrom('call_backs')
        .select(['offer_id', 'conseiller_id'])
        .where(
          'offer_id',
          'in',
          rows.map(({ id }) => id)
        )
        .execute()
      return rows.map(row => ({
        offer: offerOf(row),
        tried: tries.filter(({ offer_id }) => offer_id === row.id).map(({ conseiller_id }) => conseiller_id)
      }))
    },

    intend: (attempt, realNow, paceMs) =>
      database.write(async tx => {
        await database.serialise(tx, 'call-backs')
        const offer = await tx
          .selectFrom('offers')
          .select('state')
          .where('id', '=', attempt.offerId)
          .executeTakeFirst()
        const live = await tx
          .selectFrom('call_backs')
          .select('id')
          .where('offer_id', '=', attempt.offerId)
          .where('state', '!=', 'over')
          .executeTakeFirst()
        if (offer?.state !== 'open' || live || !(await inPace(tx, realNow, paceMs))) return false
        await tx
          .insertInto('call_backs')
          .values({
            id: attempt.id,
            offer_id: attempt.offerId,
            conseiller_id: attempt.conseillerId,
            state: 'intended',
            at: attempt.at.getTime(),
            check_at: attempt.checkAt.getTime(),
            again_at: null,
            call_sid: null
          })
          .execute()
        return true
      }),

    async underWay() {
      const rows = await database.read
        .selectFrom('call_backs')
        .selectAll()
        .where('state', '!=', 'over')
        .orderBy('at')
        .limit(500)
        .execute()
      return rows.map(tryOf)
    },

    async find(id) {
      const row = await database.read
        .selectFrom('call_backs')
        .innerJoin('offers', 'offers.id', 'call_backs.offer_id')
        .selectAll('call_backs')
        .select(['offers.phone', 'offers.data'])
        .where('call_backs.id', '=', id)
        .executeTakeFirst()
      if (!row) return null
      const { writtenBy } = JSON.parse(row.data) as Pick<Offer, 'writtenBy'> // written by `insertOffer`
      return { ...tryOf(row), phone: row.phone, writtenBy }
    },

    placed: (id, callSid, checkAt) =>
      database.write(async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('call_backs')
          .set({ state: 'placed', call_sid: callSid, check_at: checkAt.getTime() })
          .where('id', '=', id)
          .where('state', '!=', 'over')
          .where(eb => eb.or([eb('call_sid', 'is', null), eb('call_sid', '=', callSid)]))
          .executeTakeFirst()
        return Number(numUpdatedRows) === 1
      }),

    checkLater: (id, checkAt) => change(id, { check_at: checkAt.getTime() }),

    drop: id =>
      database.write(async tx => {
        await tx.deleteFrom('call_backs').where('id', '=', id).where('state', '=', 'intended').execute()
      }),

    over: (id, againAt) =>
      database.write(async tx => {
        const row = await tx
          .updateTable('call_backs')
          .set({ state: 'over', again_at: againAt.getTime() })
          .where('id', '=', id)
          .returning('offer_id')
          .executeTakeFirstOrThrow()
        const { count } = await tx
          .selectFrom('call_backs')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('offer_id', '=', row.offer_id)
          .executeTakeFirstOrThrow()
        return Number(count)
      }),

    keep: offerId => database.write(tx => end(tx, offerId, 'done')),

    giveUp: (offerId, told, now) =>
      database.write(async tx => {
        const row = await tx
          .selectFrom('offers')
          .select(['state', 'phone', 'caller_hash'])
          .where('id', '=', offerId)
          .executeTakeFirst()
        // Served by another call, or no longer wanted, while it rang: nothing came to nothing.
        if (row?.state !== 'open') return allOver(tx, offerId)
        await end(tx, offerId, 'failed')
        if (told) return insertMessage(tx, told)
        await proposeUnreached(tx, { offerId, phone: row.phone, callerHash: row.caller_hash, now })
      }),

    async isKnown(callSid) {
      const row = await database.read
        .selectFrom('call_backs')
        .select('id')
        .where('call_sid', '=', callSid)
        .executeTakeFirst()
      return row !== undefined
    }
  }
}

async function end(tx: Queries, offerId: string, state: 'done' | 'failed'): Promise<void> {
  await settleOffer(tx, offerId, state)
  await allOver(tx, offerId)
}

async function allOver(tx: Queries, offerId: string): Promise<void> {
  await tx.updateTable('call_backs').set({ state: 'over' }).where('offer_id', '=', offerId).execute()
}

/** Takes the next second, if it is free. */
async function inPace(tx: Queries, realNow: Date, paceMs: number): Promise<boolean> {
  const last = await tx.selectFrom('facts').select('value').where('name', '=', LAST_ASKED).executeTakeFirst()
  const elapsed = realNow.getTime() - Number(last?.value ?? 0)
  // A clock that was set back must not keep promises waiting.
  if (elapsed >= 0 && elapsed < paceMs) return false
  const value = String(realNow.getTime())
  await tx
    .insertInto('facts')
    .values({ name: LAST_ASKED, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
  return true
}
