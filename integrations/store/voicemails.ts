import type { VoicemailStore } from '../../domain/ports/voicemails'
import type { SqlDatabase } from './database'
import { offerOf, settleOffer } from './offers'
import { insertMessage } from './outbox'

/** Messages left on the line. */
export const voicemailStore = (database: SqlDatabase): VoicemailStore => ({
  async unfetched(limit) {
    const rows = await database.read
      .selectFrom('offers')
      .selectAll()
      .where('state', '=', 'open')
      .where('kind', '=', 'voicemail')
      .orderBy('created_at')
      .limit(limit)
      .execute()
    return rows.map(offerOf)
  },

  keep: (offer, { bytes, contentType }, keepUntil, told) =>
    database.write(async tx => {
      // Whoever left it may have been erased while it was fetched: then only its copy at telephony's is left to take away.
      const promise = await tx
        .selectFrom('offers')
        .select('state')
        .where('id', '=', offer.id)
        .executeTakeFirst()
      const isWanted = promise?.state === 'open'
      await tx
        .insertInto('voicemails')
        .values({
          offer_id: offer.id,
          conseiller_id: offer.conseillerId,
          recording_sid: offer.recording?.sid ?? '',
          content_type: contentType,
          sound: isWanted ? Buffer.from(bytes).toString('base64') : '',
          keep_until: isWanted ? keepUntil.getTime() : 0,
          deleted_there: 0
        })
        .onConflict(conflict => conflict.column('offer_id').doNothing())
        .execute()
      if (!isWanted) return
      if (told) await insertMessage(tx, told)
      await settleOffer(tx, offer.id, 'done')
    }),

  giveUp: offerId => database.write(tx => settleOffer(tx, offerId, 'failed')),

  async undeleted(limit) {
    const rows = await database.read
      .selectFrom('voicemails')
      .select('recording_sid')
      .where('deleted_there', '=', 0)
      .limit(limit)
      .execute()
    return rows.map(row => row.recording_sid)
  },

  deleted: recordingSid =>
    database.write(async tx => {
      await tx
        .updateTable('voicemails')
        .set({ deleted_there: 1 })
        .where('recording_sid', '=', recordingSid)
        .execute()
    }),

  async find(offerId, now) {
    const row = await database.read
      .selectFrom('voicemails')
      .selectAll()
      .where('offer_id', '=', offerId)
      .where('keep_until', '>', now.getTime())
      .executeTakeFirst()
    if (!row) return null
    return {
      conseillerId: row.conseiller_id,
      contentType: row.content_type,
      bytes: Buffer.from(row.sound, 'base64')
    }
  },

  async forget(now) {
    const old = await database.read
      .selectFrom('voicemails')
      .select('offer_id')
      .where('keep_until', '<=', now.getTime())
      .where(eb => eb.or([eb('sound', '!=', ''), eb('deleted_there', '=', 1)]))
      .limit(1)
      .executeTakeFirst()
    // Mostly nothing to do: looked for before a write is asked for.
    if (!old) return
    await database.write(async tx => {
      const over = now.getTime()
      // Nobody may hear it any more; that telephony still holds a copy is remembered until it has none.
      await tx.updateTable('voicemails').set({ sound: '' }).where('keep_until', '<=', over).execute()
      await tx
        .deleteFrom('voicemails')
        .where('keep_until', '<=', over)
        .where('deleted_there', '=', 1)
        .execute()
    })
  }
})
