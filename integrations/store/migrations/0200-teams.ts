import type { Kysely, Migration } from 'kysely'

export const teams: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('teams_references')
      .addColumn('aad_object_id', 'text', column => column.primaryKey())
      .addColumn('reference', 'text', column => column.notNull())
      .addColumn('updated_at', 'bigint', column => column.notNull())
      .execute()
    await db.schema
      .createTable('teams_claims')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('done', 'integer', column => column.notNull())
      .addColumn('claimed_until', 'bigint', column => column.notNull())
      .execute()
    await db.schema.createIndex('teams_claims_by_age').on('teams_claims').column('at').execute()
    await db.schema
      .createTable('answer_feedback')
      .addColumn('answer_id', 'text', column => column.primaryKey())
      .addColumn('topic', 'text', column => column.notNull())
      .addColumn('useful', 'integer', column => column.notNull())
      .addColumn('day', 'text', column => column.notNull())
      .execute()
    await db.schema.createIndex('answer_feedback_by_topic').on('answer_feedback').column('topic').execute()
  }
}
