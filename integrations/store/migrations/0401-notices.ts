import type { Kysely, Migration } from 'kysely'

export const notices: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('notices')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('conseiller_id', 'text', column => column.notNull())
      .addColumn('call_sid', 'text', column => column.notNull())
      .addColumn('activite_id', 'text')
      .addColumn('commune', 'text')
      .addColumn('need', 'text')
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('due_at', 'bigint', column => column.notNull())
      .addColumn('tries', 'integer', column => column.notNull())
      .addColumn('state', 'text', column => column.notNull())
      .execute()
    await db.schema.createIndex('notices_waiting').on('notices').columns(['state', 'due_at']).execute()
    await db.schema.createIndex('notices_by_age').on('notices').column('at').execute()
  }
}
