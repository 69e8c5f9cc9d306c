import type { Kysely, Migration } from 'kysely'

export const directorySources: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('directory_sources')
      .addColumn('name', 'text', column => column.primaryKey())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('tried_at', 'bigint', column => column.notNull())
      .addColumn('checked_at', 'bigint')
      .addColumn('imported_at', 'bigint')
      .addColumn('rows', 'integer', column => column.notNull())
      .execute()
    await db.schema
      .createTable('published_permanences')
      .addColumn('permanence_id', 'text', column => column.primaryKey())
      .addColumn('source', 'text', column => column.notNull())
      .addColumn('row', 'text', column => column.notNull())
      .addColumn('imported_at', 'bigint', column => column.notNull())
      .addColumn('absent_since', 'bigint')
      .addColumn('removed_at', 'bigint')
      .execute()
    await db.schema
      .createIndex('published_permanences_by_source')
      .on('published_permanences')
      .columns(['source', 'permanence_id'])
      .execute()
  }
}
