import type { Kysely, Migration } from 'kysely'

export const exceptions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('absences')
      .addColumn('conseiller_id', 'text', column => column.notNull())
      .addColumn('from_day', 'text', column => column.notNull())
      .addColumn('to_day', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('absences_key', ['conseiller_id', 'from_day', 'to_day'])
      .execute()
    await db.schema
      .createTable('special_days')
      .addColumn('permanence_id', 'text', column => column.notNull())
      .addColumn('from_day', 'text', column => column.notNull())
      .addColumn('to_day', 'text', column => column.notNull())
      .addColumn('horaires', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('special_days_key', ['permanence_id', 'from_day', 'to_day', 'horaires'])
      .execute()
  }
}
