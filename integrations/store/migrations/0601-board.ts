import { type Kysely, type Migration, sql } from 'kysely'

export const board: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('call_facts')
      .addColumn('call_sid', 'text', column => column.primaryKey())
      .addColumn('day', 'text', column => column.notNull())
      .addColumn('hour', 'integer', column => column.notNull())
      .addColumn('ended_at', 'bigint', column => column.notNull())
      .addColumn('outcome', 'text', column => column.notNull())
      .addColumn('departement', 'text')
      .addColumn('need', 'text')
      .addColumn('wait_seconds', 'integer')
      .addColumn('by_nearest', 'integer', column => column.notNull())
      .addColumn('as_of', 'bigint', column => column.notNull())
      .execute()
    await db.schema.createIndex('call_facts_by_day').on('call_facts').column('day').execute()
    await db.schema.createIndex('call_facts_by_end').on('call_facts').column('ended_at').execute()
    await db.schema
      .createIndex('calls_by_end')
      .on('calls')
      .column('ended_at')
      .where(sql.ref('ended_at'), 'is not', null)
      .execute()
  }
}
