import type { Kysely, Migration } from 'kysely'

/** How often a PIN was locked in a row, and until when the last time: a lock that comes again is longer. */
export const pinLocks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('pins')
      .addColumn('locks', 'integer', column => column.notNull().defaultTo(0))
      .execute()
    await db.schema.alterTable('pins').addColumn('lock_ended', 'bigint').execute()
  }
}
