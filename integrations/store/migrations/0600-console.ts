import type { Kysely, Migration } from 'kysely'

export const consoleAccess: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sessions')
      .addColumn('hash', 'text', column => column.primaryKey())
      .addColumn('courriel', 'text', column => column.notNull())
      .addColumn('name', 'text', column => column.notNull())
      .addColumn('via', 'text', column => column.notNull())
      .addColumn('grants', 'text')
      .addColumn('id_token', 'text')
      .addColumn('started_at', 'bigint', column => column.notNull())
      .addColumn('seen_at', 'bigint', column => column.notNull())
      .addColumn('ended_at', 'bigint')
      .execute()
    await db.schema.createIndex('sessions_by_age').on('sessions').column('started_at').execute()
    await db.schema
      .createTable('pending_sign_ins')
      .addColumn('hash', 'text', column => column.primaryKey())
      .addColumn('data', 'text', column => column.notNull())
      .addColumn('expires_at', 'bigint', column => column.notNull())
      .execute()
    await db.schema
      .createTable('interrupted_forms')
      .addColumn('courriel', 'text', column => column.primaryKey())
      .addColumn('data', 'text', column => column.notNull())
      .addColumn('at', 'bigint', column => column.notNull())
      .execute()
    await db.schema
      .createTable('form_posts')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('location', 'text')
      .execute()
    await db.schema.createIndex('form_posts_by_age').on('form_posts').column('at').execute()
    await db.schema
      .createTable('invitations')
      .addColumn('hash', 'text', column => column.primaryKey())
      .addColumn('courriel', 'text', column => column.notNull())
      .addColumn('role', 'text', column => column.notNull())
      .addColumn('structure_siret', 'text', column => column.notNull())
      .addColumn('invited_by', 'text', column => column.notNull())
      .addColumn('created_at', 'bigint', column => column.notNull())
      .addColumn('expires_at', 'bigint', column => column.notNull())
      .addColumn('accepted_by', 'text')
      .addColumn('withdrawn', 'integer', column => column.notNull())
      .execute()
    await db.schema
      .createTable('local_accounts')
      .addColumn('name', 'text', column => column.primaryKey())
      .addColumn('password_hash', 'text', column => column.notNull())
      .addColumn('sealed_secret', 'text', column => column.notNull())
      .addColumn('last_step', 'bigint', column => column.notNull())
      .addColumn('failures', 'integer', column => column.notNull())
      .addColumn('locked_until', 'bigint')
      .execute()
    await db.schema
      .createTable('audit_log')
      .addColumn('rank', 'bigint', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('actor', 'text', column => column.notNull())
      .addColumn('action', 'text', column => column.notNull())
      .addColumn('object', 'text', column => column.notNull())
      .addColumn('outcome', 'text', column => column.notNull())
      .addColumn('hash', 'text', column => column.notNull())
      .execute()
  }
}
