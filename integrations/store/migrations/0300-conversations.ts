import type { Kysely, Migration } from 'kysely'

export const conversations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('conversations')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('version', 'integer', column => column.notNull())
      .addColumn('state', 'text', column => column.notNull())
      .addColumn('updated_at', 'bigint', column => column.notNull())
      .addColumn('keep_until', 'bigint', column => column.notNull())
      .execute()
    await db.schema.createIndex('conversations_by_end').on('conversations').column('keep_until').execute()
    await db.schema
      .createTable('conversation_replies')
      .addColumn('conversation', 'text', column => column.notNull())
      .addColumn('message_id', 'text', column => column.notNull())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('replies', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('conversation_replies_pk', ['conversation', 'message_id'])
      .execute()
    await db.schema
      .createIndex('conversation_replies_by_age')
      .on('conversation_replies')
      .column('at')
      .execute()
  }
}
