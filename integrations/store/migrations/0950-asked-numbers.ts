import type { Kysely, Migration } from 'kysely'

/** Which numbers somebody else had called back, and when: nobody has one called without end. */
export const askedNumbers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('asked_numbers')
      .addColumn('offer_id', 'text', column => column.primaryKey())
      .addColumn('callee_hash', 'text', column => column.notNull())
      .addColumn('at', 'bigint', column => column.notNull())
      .execute()
    await db.schema.createIndex('asked_numbers_by_callee').on('asked_numbers').column('callee_hash').execute()
  }
}
