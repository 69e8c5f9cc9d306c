import type { Offer, OfferStore } from '../../domain/ports'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

type Row = Schema['offers']

export async function insertOffer(tx: Queries, offer: Offer): Promise<void> {
  const { recording, place, need } = offer
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
      data: JSON.stringify({ recording, place, need })
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

function offerOf(row: Row): Offer {
  return {
    ...(JSON.parse(row.data) as Pick<Offer, 'recording' | 'place' | 'need'>), // written by `insertOffer`
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
    async list(state, cursor, limit) {
      let query = database.read.selectFrom('offers').selectAll()
      query = state ? query.where('state', '=', state) : query.where('state', '!=', 'proposed')
      const [at, id] = cursor ? Buffer.from(cursor, 'base64url').toString('utf8').split('|') : []
      if (at && id) {
        query = query.where(eb =>
          eb.or([
            eb('created_at', '>', Number(at)),
            eb.and([eb('created_at', '=', Number(at)), eb('id', '>', id)])
          ])
        )
      }
      const rows = await query
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit + 1)
        .execute()
      const page = rows.slice(0, limit)
      const last = page[page.length - 1]
      const next =
        rows.length > limit && last
          ? Buffer.from(`${last.created_at}|${last.id}`).toString('base64url')
          : null
      return { items: page.map(offerOf), next }
    }
  }
}
