import type { Kysely, Migration } from 'kysely'

export const unansweredQuestions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('unanswered_questions')
      .addColumn('question', 'text', column => column.primaryKey())
      .addColumn('asked', 'integer', column => column.notNull())
      .addColumn('first_asked_at', 'bigint', column => column.notNull())
      .addColumn('last_asked_at', 'bigint', column => column.notNull())
      .execute()
    await db.schema
      .createIndex('unanswered_questions_by_last')
      .on('unanswered_questions')
      .columns(['last_asked_at'])
      .execute()
  }
}
