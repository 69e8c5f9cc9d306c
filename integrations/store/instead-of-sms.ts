import { type CallBackWindow, callBackWindow } from '../../domain/calls/call-back-window'
import type { Offer } from '../../domain/ports/offers'
import { isDialable } from '../../domain/values/phone-number'
import { PARIS, zoneOf } from '../../domain/values/zone'
import type { Queries } from './database'
import { insertOffer, offerOf } from './offers'
import { isStopped } from './opt-outs'
import { isLookedAfter, proposeCallBack, type Unreached } from './proposed-call-backs'

/** The call-back that stands in for an SMS: named after its promise, so that it is one whatever is told twice. */
const insteadOf = (offerId: string) => `instead-${offerId}`

export interface Undelivered extends Unreached {
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
  const instead = {
    ...promise,
    id: insteadOf(offerId),
    kind: 'callback',
    createdAt: now,
    phone,
    callerHash
  } as const
  if (callsBack && !wantsNone) {
    const { dueAt } = windowFor(promise, now)
    return insertOffer(tx, { ...instead, state: 'open', dueAt, recording: null, reason: 'sms-refused' })
  }
  const reason = wantsNone ? 'wants-no-message' : 'sms-refused'
  await proposeCallBack(tx, { ...instead, recording: null, reason })
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
