import type { Kysely, Migration } from 'kysely'

export const exchanges: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('exchanges')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('conversation', 'text', column => column.notNull())
      .addColumn('recipient', 'text')
      .addColumn('state', 'text', column => column.notNull())
      .addColumn('conseiller_id', 'text')
      .addColumn('opened_at', 'bigint', column => column.notNull())
      .addColumn('over_at', 'bigint')
      .addColumn('data', 'text', column => column.notNull())
      .execute()
    // Two requests at once open one exchange of a conversation, never two.
    await db.schema
      .createIndex('exchanges_open')
      .on('exchanges')
      .column('conversation')
      .unique()
      .where('over_at' as never, 'is', null)
      .execute()
    await db.schema
      .createIndex('exchanges_by_state')
      .on('exchanges')
      .columns(['state', 'opened_at'])
      .execute()
    await db.schema
      .createIndex('exchanges_of_conversation')
      .on('exchanges')
      .columns(['conversation', 'opened_at'])
      .execute()
    await db.schema.createIndex('exchanges_by_end').on('exchanges').column('over_at').execute()
    await db.schema
      .createTable('exchange_words')
      .addColumn('exchange_id', 'text', column => column.notNull())
      .addColumn('seq', 'integer', column => column.notNull())
      .addColumn('message_id', 'text', column => column.notNull())
      .addColumn('who', 'text', column => column.notNull())
      .addColumn('conseiller_id', 'text')
      .addColumn('text', 'text', column => column.notNull())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('undelivered', 'integer', column => column.notNull())
      // 1 once whoever holds the exchange in Teams has been shown it; null where nobody has to be.
      .addColumn('told', 'integer')
      .addPrimaryKeyConstraint('exchange_words_pk', ['exchange_id', 'seq'])
      .addUniqueConstraint('exchange_words_once', ['exchange_id', 'message_id'])
      .execute()
    await db.schema.createIndex('exchange_words_untold').on('exchange_words').column('told').execute()
    await db.schema
      .createTable('exchange_offers')
      .addColumn('exchange_id', 'text', column => column.notNull())
      .addColumn('conseiller_id', 'text', column => column.notNull())
      .addColumn('at', 'bigint', column => column.notNull())
      .addPrimaryKeyConstraint('exchange_offers_pk', ['exchange_id', 'conseiller_id'])
      .execute()
    await db.schema
      .createTable('exchange_readers')
      .addColumn('conseiller_id', 'text', column => column.primaryKey())
      .addColumn('seen_at', 'bigint', column => column.notNull())
      .execute()
  }
}
