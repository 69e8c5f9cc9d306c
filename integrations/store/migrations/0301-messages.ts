import type { Kysely, Migration } from 'kysely'

export const messages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('opt_outs')
      .addColumn('sender', 'text', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .execute()
    await db.schema
      .createTable('message_days')
      .addColumn('day', 'text', column => column.primaryKey())
      .addColumn('sent', 'integer', column => column.notNull())
      .execute()
    // What Twilio called a message, how far it got, and whose it is once the number is gone.
    await db.schema.alterTable('outbox').addColumn('message_sid', 'text').execute()
    await db.schema.alterTable('outbox').addColumn('delivery', 'text').execute()
    await db.schema.alterTable('outbox').addColumn('delivery_error', 'text').execute()
    await db.schema.alterTable('outbox').addColumn('recipient_hash', 'text').execute()
    // Set while nobody knows whether Twilio got it: it is looked for before it is sent again.
    await db.schema.alterTable('outbox').addColumn('intent', 'text').execute()
    await db.schema.createIndex('outbox_by_sid').on('outbox').column('message_sid').execute()
    await db.schema
      .createIndex('outbox_by_recipient')
      .on('outbox')
      .columns(['recipient_hash', 'created_at'])
      .execute()
    await db.schema.createIndex('outbox_by_age').on('outbox').columns(['state', 'created_at']).execute()
  }
}
