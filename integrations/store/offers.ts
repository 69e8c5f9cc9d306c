import type { GivenUp, Offer, OfferStore, WhatWasGivenUp } from '../../domain/ports/offers'
import type { Queries, SqlDatabase } from './database'
import { pageOf, readCursor, writeCursor } from './pages'
import type { Schema } from './schema'

type Row = Schema['offers']

export async function insertOffer(tx: Queries, offer: Offer): Promise<void> {
  const { recording, place, need, reason, writtenBy } = offer
  await tx
    .insertInto('offers')
    .values({
      id: offer.id,
      kind: offer.kind,
      state: offer.state,
      call_sid: offer.callSid,
      conseiller_id: offer.conseillerId,
      created_at: offer.createdAt.getTime(),
      due_at: offer.dueAt?.getTime() ?? null,
      phone: offer.phone,
      caller_hash: offer.phone === null ? null : (offer.callerHash ?? null),
      data: JSON.stringify({
        recording,
        place,
        need,
        ...(reason ? { reason } : {}),
        ...(writtenBy ? { writtenBy } : {})
      })
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

export async function takeUpOffer(tx: Queries, conseillerId: string, now: Date): Promise<boolean> {
  const proposed = await tx
    .selectFrom('offers')
    .select('id')
    .where('kind', '=', 'callback')
    .where('state', '=', 'proposed')
    .where('conseiller_id', '=', conseillerId)
    .where('phone', 'is not', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!proposed) return false
  const { numUpdatedRows } = await tx
    .updateTable('offers')
    .set({ state: 'open', due_at: now.getTime() })
    .where('id', '=', proposed.id)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** What a page shows at most. */
const MOST_PROPOSED = 100

/** Proposals whose number is still there: the others can no longer be taken up. */
const proposals = (read: SqlDatabase['read']) =>
  read
    .selectFrom('offers')
    .selectAll()
    .where('kind', '=', 'callback')
    .where('state', '=', 'proposed')
    .where('phone', 'is not', null)

/** A promise that was kept, or cannot be: its number is no longer needed. */
export async function settleOffer(tx: Queries, id: string, state: 'done' | 'failed'): Promise<void> {
  await tx.updateTable('offers').set({ state, phone: null, caller_hash: null }).where('id', '=', id).execute()
}

/** Whoever was served is not called back: what was promised them is done, what was proposed to a conseiller is no more. */
export async function closeServed(
  tx: Queries,
  callerHash: string,
  now: Date,
  except: string | null
): Promise<void> {
  const open = await tx
    .selectFrom('offers')
    .select(['id', 'state'])
    .where('caller_hash', '=', callerHash)
    .where('kind', '=', 'callback')
    .where('state', 'in', ['open', 'proposed'])
    .where('created_at', '<=', now.getTime())
    .execute()
  for (const { id, state } of open) {
    if (id !== except) await settleOffer(tx, id, state === 'open' ? 'done' : 'failed')
  }
}

/** Whoever gives up being called back is owed nothing any more. */
export async function giveUpCallBacks(
  database: SqlDatabase,
  tx: Queries,
  { callerHash, offerId }: GivenUp
): Promise<WhatWasGivenUp> {
  if (callerHash !== null) await database.serialise(tx, `called-back:${callerHash}`)
  const open = await tx
    .selectFrom('offers')
    .select(['id', 'state'])
    .where('kind', '=', 'callback')
    .where('state', 'in', ['open', 'proposed'])
    .where(eb => eb.or([eb('caller_hash', '=', callerHash ?? ''), eb('id', '=', offerId ?? '')]))
    .execute()
  for (const { id, state } of open) await settleOffer(tx, id, state === 'open' ? 'done' : 'failed')
  const promised = open.filter(({ state }) => state === 'open').map(({ id }) => id)
  if (promised.length === 0) return { promised: 0, isUnderWay: false }
  const underWay = await tx
    .selectFrom('call_backs')
    .select('id')
    .where('offer_id', 'in', promised)
    .where('state', '!=', 'over')
    .limit(1)
    .executeTakeFirst()
  return { promised: promised.length, isUnderWay: underWay !== undefined }
}

export function offerOf(row: Row): Offer {
  return {
    ...(JSON.parse(row.data) as Pick<Offer, 'recording' | 'place' | 'need' | 'reason' | 'writtenBy'>), // written by `insertOffer`
    id: row.id,
    kind: row.kind as Offer['kind'],
    state: row.state as Offer['state'],
    callSid: row.call_sid,
    conseillerId: row.conseiller_id,
    createdAt: new Date(row.created_at),
    dueAt: row.due_at === null ? null : new Date(row.due_at),
    phone: row.phone
  }
}

/** What the line owes: call-backs, SMS, voicemails. */
export function offerStore(database: SqlDatabase): OfferStore {
  return {
    takeUp: (conseillerId, now) => database.write(tx => takeUpOffer(tx, conseillerId, now)),

    async proposed(conseillerIds) {
      if (conseillerIds?.length === 0) return []
      const query = proposals(database.read)
      const rows = await (conseillerIds === null
        ? query.where('conseiller_id', 'is', null)
        : query.where('conseiller_id', 'in', conseillerIds)
      )
        .orderBy('created_at')
        .orderBy('id')
        .limit(MOST_PROPOSED)
        .execute()
      return rows.map(offerOf)
    },

    async findProposed(id) {
      const row = await proposals(database.read).where('id', '=', id).executeTakeFirst()
      return row ? offerOf(row) : null
    },

    settleProposed: (id, isTaken, now) =>
      database.write(async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('offers')
          .set(
            isTaken
              ? { state: 'open', due_at: now.getTime() }
              : { state: 'failed', phone: null, caller_hash: null }
          )
          .where('id', '=', id)
          .where('state', '=', 'proposed')
          .executeTakeFirst()
        return Number(numUpdatedRows) === 1
      }),

    async forgetNumbers(before) {
      const old = await database.read
        .selectFrom('offers')
        .select('id')
        .where('phone', 'is not', null)
        .where('created_at', '<', before.getTime())
        .limit(500)
        .execute()
      const asked = await database.read
        .selectFrom('asked_numbers')
        .select('offer_id')
        .where('at', '<', before.getTime())
        .limit(500)
        .execute()
      if (asked.length > 0) {
        const ids = asked.map(row => row.offer_id)
        await database.write(tx => tx.deleteFrom('asked_numbers').where('offer_id', 'in', ids).execute())
      }
      if (old.length === 0) return
      await database.write(async tx => {
        const ids = old.map(row => row.id)
        await tx
          .updateTable('offers')
          .set({ phone: null, caller_hash: null })
          .where('id', 'in', ids)
          .execute()
        await tx
          .updateTable('offers')
          .set({ state: 'failed' })
          .where('id', 'in', ids)
          .where('state', '=', 'open')
          .execute()
      })
    },

    async list(state, cursor, limit) {
      const after = cursor ? readCursor(cursor, /^\d{1,15}$/) : undefined
      if (after === null) return null
      let query = database.read.selectFrom('offers').selectAll()
      query = state ? query.where('state', '=', state) : query.where('state', '!=', 'proposed')
      if (after) {
        const at = Number(after.key)
        query = query.where(eb =>
          eb.or([eb('created_at', '>', at), eb.and([eb('created_at', '=', at), eb('id', '>', after.id)])])
        )
      }
      const rows = await query
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, limit, row => writeCursor(String(row.created_at), row.id), offerOf)
    }
  }
}
