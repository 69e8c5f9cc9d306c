import { type CallBackWindow, callBackWindow } from '../../domain/calls/call-back-window'
import type { Offer } from '../../domain/ports/offers'
import { isDialable } from '../../domain/values/phone-number'
import { PARIS, zoneOf } from '../../domain/values/zone'
import type { Queries } from './database'
import { insertOffer, offerOf } from './offers'
import { isStopped } from './opt-outs'

/** The call-back that stands in for an SMS: named after its promise, so that it is one whatever is told twice. */
const insteadOf = (offerId: string) => `instead-${offerId}`

export interface Undelivered {
  readonly offerId: string
  /** E.164; `null` where it is gone, and nobody can be called. */
  readonly phone: string | null
  readonly callerHash: string | null
  readonly now: Date
  /** Whether the line can place calls at all. */
  readonly callsBack: boolean
}

/**
 * A promised SMS that cannot arrive becomes a call-back to the same number. Where the person wants no messages, or the line
 * cannot call, it is proposed to a conseiller with its reason, and never carried out by itself. Nothing for whoever has been
 * served since, or is called back anyway.
 */
export async function insteadOfSms(tx: Queries, undelivered: Undelivered): Promise<void> {
  const { offerId, phone, callerHash, now, callsBack } = undelivered
  const row = await tx.selectFrom('offers').selectAll().where('id', '=', offerId).executeTakeFirst()
  if (row?.kind !== 'sms' || phone === null || !isDialable(phone)) return
  if (callerHash !== null && (await isLookedAfter(tx, callerHash, row.created_at))) return
  const promise = offerOf(row)
  const wantsNone = callerHash !== null && (await isStopped(tx, callerHash))
  const isKept = callsBack && !wantsNone
  const offer: Offer = {
    ...promise,
    id: insteadOf(offerId),
    kind: 'callback',
    state: isKept ? 'open' : 'proposed',
    createdAt: now,
    dueAt: isKept ? windowFor(promise, now).dueAt : null,
    phone,
    callerHash,
    recording: null,
    reason: wantsNone ? 'wants-no-message' : 'sms-refused'
  }
  await insertOffer(tx, offer)
}

/** It arrived after all: nobody is called for it. */
export async function arrivedAfterAll(tx: Queries, offerId: string): Promise<void> {
  await tx
    .updateTable('offers')
    .set({ state: 'done', phone: null, caller_hash: null })
    .where('id', '=', insteadOf(offerId))
    .where('state', 'in', ['open', 'proposed'])
    .execute()
}

function windowFor({ place }: Offer, now: Date): CallBackWindow {
  return callBackWindow(now, place ? zoneOf(place.departement) : PARIS, place?.departement ?? '75')
}

/** Served since the promise, or to be called back anyway. */
async function isLookedAfter(tx: Queries, callerHash: string, since: number): Promise<boolean> {
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
