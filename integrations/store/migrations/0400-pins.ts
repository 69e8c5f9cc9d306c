import type { Kysely, Migration } from 'kysely'

export const pins: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('pins')
      .addColumn('conseiller_id', 'text', column => column.primaryKey())
      .addColumn('salt', 'text', column => column.notNull())
      .addColumn('hash', 'text', column => column.notNull())
      .addColumn('set_at', 'bigint', column => column.notNull())
      .addColumn('tries', 'integer', column => column.notNull())
      .addColumn('last_try', 'text')
      .addColumn('locked_until', 'bigint')
      .execute()
  }
}
