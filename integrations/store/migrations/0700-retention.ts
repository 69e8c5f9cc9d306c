import type { Kysely, Migration } from 'kysely'

export const retention: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('activites').addColumn('forgotten', 'integer').execute()
    await db.schema
      .createIndex('activites_by_forgotten')
      .on('activites')
      .columns(['forgotten', 'date'])
      .execute()
  }
}
