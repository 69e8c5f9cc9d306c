import type { Kysely, Migration } from 'kysely'

/** Whose a promise is, while it is open: whoever is served meanwhile is not called back. */
export const servedCallers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('offers').addColumn('caller_hash', 'text').execute()
    await db.schema.createIndex('offers_by_caller').on('offers').column('caller_hash').execute()
  }
}
