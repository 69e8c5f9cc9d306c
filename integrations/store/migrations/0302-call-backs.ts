import type { Kysely, Migration } from 'kysely'

export const callBacks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('call_backs')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('offer_id', 'text', column => column.notNull())
      .addColumn('conseiller_id', 'text', column => column.notNull())
      .addColumn('state', 'text', column => column.notNull())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('check_at', 'bigint', column => column.notNull())
      .addColumn('again_at', 'bigint')
      .addColumn('call_sid', 'text')
      .execute()
    await db.schema.createIndex('call_backs_by_offer').on('call_backs').column('offer_id').execute()
    await db.schema.createIndex('call_backs_by_state').on('call_backs').column('state').execute()
    await db.schema.createIndex('call_backs_by_sid').on('call_backs').column('call_sid').execute()
  }
}
