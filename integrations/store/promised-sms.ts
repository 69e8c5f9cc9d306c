import { sql } from 'kysely'
import type { Offer } from '../../domain/ports/offers'
import type { OutboxMessage } from '../../domain/ports/outbox'
import type { SqlDatabase } from './database'
import { offerOf } from './offers'
import { insertMessage, messageOfOffer } from './outbox'

/** Promises of an SMS, and the messages that keep them. */
export function promisedSms(database: SqlDatabase) {
  return {
    /** Promises for which no message was written yet. */
    async unwritten(limit: number): Promise<Offer[]> {
      const rows = await database.read
        .selectFrom('offers')
        .selectAll()
        .where('state', '=', 'open')
        .where('kind', '=', 'sms')
        .where('phone', 'is not', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox')
                .select('outbox.id')
                .where('outbox.id', '=', sql<string>`${messageOfOffer('')} || offers.id`)
            )
          )
        )
        .orderBy('created_at')
        .limit(limit)
        .execute()
      return rows.map(offerOf)
    },

    /** Writes the message of a promise, once. */
    write: (offerId: string, message: Omit<OutboxMessage, 'id'>) =>
      database.write(tx => insertMessage(tx, { ...message, id: messageOfOffer(offerId) }))
  }
}
