import type { Kept, Offer } from '../../domain/ports/offers'
import type { Queries, SqlDatabase } from './database'
import { insertOffer } from './offers'

/** How often in a day a number is called back because somebody typed or told it. */
const MOST_A_DAY = 3
const DAY_MS = 86_400_000

/**
 * Keeps a promise. A number has one open call-back: whoever asks for another is kept by that one, which is said to nobody, and
 * their own promise stands as done. Where it is the number's own that asks again, the call-back goes over to the newer call,
 * with its need and its place; its tries and its day stay.
 */
export async function keepOffer(database: SqlDatabase, tx: Queries, offer: Offer): Promise<Kept> {
  const { id, callerHash: callee = null, isTyped = false } = offer
  if (offer.kind !== 'callback' || offer.state !== 'open' || offer.phone === null || callee === null) {
    await insertOffer(tx, offer)
    return 'kept'
  }
  await database.serialise(tx, `called-back:${callee}`)
  if (await isThere(tx, id)) return 'kept'
  const open = await tx
    .selectFrom('offers')
    .selectAll()
    .where('caller_hash', '=', callee)
    .where('kind', '=', 'callback')
    .where('state', '=', 'open')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
  if (open) {
    await insertOffer(tx, { ...offer, state: 'done', phone: null })
    if (!isTyped) await exchange(tx, open.id, id)
    return 'kept'
  }
  if (isTyped && !(await isWithin(tx, id, callee, offer.createdAt))) return 'too-many'
  await insertOffer(tx, offer)
  return 'kept'
}

async function isThere(tx: Queries, id: string): Promise<boolean> {
  const row = await tx.selectFrom('offers').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Each takes what the other says of who asked, for what and where. */
async function exchange(tx: Queries, one: string, other: string): Promise<void> {
  const rows = await tx
    .selectFrom('offers')
    .select(['id', 'call_sid', 'conseiller_id', 'data'])
    .where('id', 'in', [one, other])
    .execute()
  for (const { id, ...said } of rows) {
    await tx
      .updateTable('offers')
      .set(said)
      .where('id', '=', id === one ? other : one)
      .execute()
  }
}

/** Counts a number that was typed, up to the most of a day. */
async function isWithin(tx: Queries, offerId: string, callee: string, now: Date): Promise<boolean> {
  const at = now.getTime()
  await tx
    .deleteFrom('asked_numbers')
    .where('callee_hash', '=', callee)
    .where('at', '<=', at - DAY_MS)
    .execute()
  const asked = await tx
    .selectFrom('asked_numbers')
    .select('offer_id')
    .where('callee_hash', '=', callee)
    .limit(MOST_A_DAY)
    .execute()
  if (asked.length >= MOST_A_DAY) return false
  await tx.insertInto('asked_numbers').values({ offer_id: offerId, callee_hash: callee, at }).execute()
  return true
}
