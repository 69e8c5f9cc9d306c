import type { Kysely, Migration } from 'kysely'

export const voicemails: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('voicemails')
      .addColumn('offer_id', 'text', column => column.primaryKey())
      .addColumn('conseiller_id', 'text')
      .addColumn('recording_sid', 'text', column => column.notNull())
      .addColumn('content_type', 'text', column => column.notNull())
      .addColumn('sound', 'text', column => column.notNull())
      .addColumn('keep_until', 'bigint', column => column.notNull())
      .addColumn('deleted_there', 'integer', column => column.notNull())
      .execute()
    await db.schema.createIndex('voicemails_by_end').on('voicemails').column('keep_until').execute()
    await db.schema.createIndex('voicemails_by_deletion').on('voicemails').column('deleted_there').execute()
  }
}
