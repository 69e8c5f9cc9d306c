import { knownNeed } from '../../domain/needs/said-need'
import type { CallBackReason, Offer } from '../../domain/ports/offers'
import { isDialable } from '../../domain/values/phone-number'
import type { Queries } from './database'
import { insertNotice } from './notices'
import { insertOffer, offerOf } from './offers'

/** Somebody whom nothing of ours has reached. */
export interface Unreached {
  /** The promise that came to nothing. */
  readonly offerId: string
  /** E.164; `null` where it is gone, and nobody can be called. */
  readonly phone: string | null
  readonly callerHash: string | null
  readonly now: Date
}

/** The proposal that follows a promise to call back: named after it, so that it is one whatever is told twice. */
const afterUnreached = (offerId: string) => `unreached-${offerId}`

/** Leaves it to a conseiller whether somebody is called back, and tells them; the same id twice is one proposal. */
export async function proposeCallBack(
  tx: Queries,
  offer: Offer & { readonly reason: CallBackReason }
): Promise<void> {
  await insertOffer(tx, { ...offer, kind: 'callback', state: 'proposed', dueAt: null })
  const { conseillerId, reason, callSid, place, need, createdAt } = offer
  if (conseillerId === null) return
  await insertNotice(tx, {
    id: `to-call-back:${offer.id}`,
    kind: reason,
    conseillerId,
    callSid,
    activiteId: null,
    commune: place?.commune ?? null,
    need: need === null ? null : (knownNeed(need)?.spoken ?? null),
    at: createdAt
  })
}

/**
 * Called back in vain as often as is promised, and not told either: a conseiller judges what is left to do. Once: what they have
 * taken up themselves, and what came to nothing again, they know. Nothing for whoever is looked after.
 */
export async function proposeUnreached(tx: Queries, unreached: Unreached): Promise<void> {
  const { offerId, phone, callerHash, now } = unreached
  const row = await tx.selectFrom('offers').selectAll().where('id', '=', offerId).executeTakeFirst()
  if (row?.kind !== 'callback' || phone === null || !isDialable(phone)) return
  const promise = offerOf(row)
  if (promise.reason === 'unreached') return
  if (callerHash !== null && (await isLookedAfter(tx, callerHash, row.created_at))) return
  await proposeCallBack(tx, {
    ...promise,
    id: afterUnreached(offerId),
    createdAt: now,
    phone,
    callerHash,
    reason: 'unreached'
  })
}

/** They were told after all, and know how to call: nothing is left for a conseiller to judge. */
export async function toldAfterAll(tx: Queries, offerId: string): Promise<void> {
  await tx
    .updateTable('offers')
    .set({ state: 'done', phone: null, caller_hash: null })
    .where('id', '=', afterUnreached(offerId))
    .where('state', '=', 'proposed')
    .execute()
}

/** Served since the promise, or to be called back anyway. */
export async function isLookedAfter(tx: Queries, callerHash: string, since: number): Promise<boolean> {
  const called = await tx
    .selectFrom('offers')
    .select('id')
    .where('caller_hash', '=', callerHash)
    .where('kind', '=', 'callback')
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (called) return true
  const served = await tx
    .selectFrom('calls')
    .select('call_sid')
    .where('received_at', '>', since)
    .where('caller_hash', '=', callerHash)
    .where('outcome', 'in', ['bridged', 'to-confirm'])
    .executeTakeFirst()
  return served !== undefined
}
