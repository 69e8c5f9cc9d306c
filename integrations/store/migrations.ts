import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely'
import type { Schema } from './schema'

/** Forward only: what has been released is never edited, the next change is a new entry below. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-the-line': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('calls')
        .addColumn('call_sid', 'text', column => column.primaryKey())
        .addColumn('caller_hash', 'text')
        .addColumn('received_at', 'bigint', column => column.notNull())
        .addColumn('last_event_at', 'bigint', column => column.notNull())
        .addColumn('ended_at', 'bigint')
        .addColumn('outcome', 'text', column => column.notNull())
        .execute()
      // Calls under way are few among millions that are over.
      await db.schema
        .createIndex('calls_under_way')
        .on('calls')
        .column('last_event_at')
        .where(sql.ref('ended_at'), 'is', null)
        .execute()
      await db.schema.createIndex('calls_by_received').on('calls').column('received_at').execute()
      await db.schema
        .createTable('call_events')
        .addColumn('call_sid', 'text', column => column.notNull())
        .addColumn('seq', 'integer', column => column.notNull())
        .addColumn('at', 'bigint', column => column.notNull())
        .addColumn('type', 'text', column => column.notNull())
        .addColumn('data', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('call_events_pk', ['call_sid', 'seq'])
        .execute()
      await db.schema
        .createTable('answers')
        .addColumn('call_sid', 'text', column => column.notNull())
        .addColumn('question', 'text', column => column.notNull())
        .addColumn('at', 'bigint', column => column.notNull())
        .addColumn('body', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('answers_pk', ['call_sid', 'question'])
        .execute()
      await db.schema.createIndex('answers_by_age').on('answers').column('at').execute()
      await db.schema
        .createTable('reservations')
        .addColumn('call_sid', 'text', column => column.notNull())
        .addColumn('attempt', 'integer', column => column.notNull())
        .addColumn('conseiller_id', 'text', column => column.notNull())
        .addColumn('phone', 'text', column => column.notNull())
        .addColumn('accepted', 'integer', column => column.notNull())
        .addColumn('created_at', 'bigint', column => column.notNull())
        .addColumn('expires_at', 'bigint', column => column.notNull())
        .addColumn('released_at', 'bigint')
        .addPrimaryKeyConstraint('reservations_pk', ['call_sid', 'attempt'])
        .execute()
      // One live reservation per conseiller, and one per telephone: two conseillers may share one.
      for (const column of ['conseiller_id', 'phone']) {
        await db.schema
          .createIndex(`reservations_live_${column}`)
          .on('reservations')
          .column(column)
          .unique()
          .where(sql.ref('released_at'), 'is', null)
          .execute()
      }
      await db.schema
        .createTable('conseiller_states')
        .addColumn('conseiller_id', 'text', column => column.primaryKey())
        .addColumn('state', 'text', column => column.notNull())
        .addColumn('until', 'bigint')
        .addColumn('since', 'bigint', column => column.notNull())
        .addColumn('channel', 'text', column => column.notNull())
        .addColumn('missed_in_a_row', 'integer', column => column.notNull())
        .addColumn('rest_until', 'bigint')
        .addColumn('free_since', 'bigint')
        .addColumn('number_failed_at', 'bigint')
        .execute()
      for (const column of ['state', 'rest_until']) {
        await db.schema
          .createIndex(`conseiller_states_by_${column}`)
          .on('conseiller_states')
          .column(column)
          .execute()
      }
      await db.schema
        .createTable('activites')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('call_sid_hash', 'text', column => column.unique())
        .addColumn('conseiller_id', 'text', column => column.notNull())
        .addColumn('permanence_id', 'text')
        .addColumn('structure_siret', 'text', column => column.notNull())
        .addColumn('date', 'text', column => column.notNull())
        .addColumn('started_at', 'bigint', column => column.notNull())
        .addColumn('duration_seconds', 'integer', column => column.notNull())
        .addColumn('status', 'text', column => column.notNull())
        .addColumn('channel', 'text', column => column.notNull())
        .addColumn('data', 'text', column => column.notNull())
        .addColumn('created_at', 'bigint', column => column.notNull())
        .addColumn('updated_at', 'bigint', column => column.notNull())
        .execute()
      await db.schema.createIndex('activites_by_date').on('activites').columns(['date', 'id']).execute()
      await db.schema
        .createIndex('activites_by_structure')
        .on('activites')
        .columns(['structure_siret', 'date', 'id'])
        .execute()
      await db.schema
        .createIndex('activites_by_conseiller')
        .on('activites')
        .columns(['conseiller_id', 'date', 'id'])
        .execute()
      await db.schema
        .createTable('activite_changes')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('activite_id', 'text', column => column.notNull())
        .addColumn('at', 'bigint', column => column.notNull())
        .addColumn('author', 'text', column => column.notNull())
        .addColumn('before', 'text', column => column.notNull())
        .addColumn('after', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createTable('offers')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('kind', 'text', column => column.notNull())
        .addColumn('state', 'text', column => column.notNull())
        .addColumn('call_sid', 'text', column => column.notNull())
        .addColumn('conseiller_id', 'text')
        .addColumn('created_at', 'bigint', column => column.notNull())
        .addColumn('due_at', 'bigint')
        .addColumn('phone', 'text')
        .addColumn('data', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createIndex('offers_by_state')
        .on('offers')
        .columns(['state', 'created_at', 'id'])
        .execute()
      await db.schema
        .createIndex('offers_with_number')
        .on('offers')
        .column('created_at')
        .where(sql.ref('phone'), 'is not', null)
        .execute()
      await db.schema
        .createTable('outbox')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('kind', 'text', column => column.notNull())
        .addColumn('recipient', 'text', column => column.notNull())
        .addColumn('body', 'text', column => column.notNull())
        .addColumn('created_at', 'bigint', column => column.notNull())
        .addColumn('due_at', 'bigint', column => column.notNull())
        .addColumn('tries', 'integer', column => column.notNull())
        .addColumn('state', 'text', column => column.notNull())
        .addColumn('claimed_until', 'bigint')
        .addColumn('error', 'text')
        .execute()
      await db.schema.createIndex('outbox_by_due').on('outbox').columns(['state', 'due_at']).execute()
      await db.schema
        .createTable('permanences')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('demonstration', 'integer', column => column.notNull())
        .addColumn('data', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createTable('conseillers')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('telephone', 'text', column => column.notNull())
        .addColumn('demonstration', 'integer', column => column.notNull())
        .addColumn('data', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createTable('presences')
        .addColumn('conseiller_id', 'text', column => column.notNull())
        .addColumn('rank', 'integer', column => column.notNull())
        .addColumn('permanence_id', 'text', column => column.notNull())
        .addColumn('demonstration', 'integer', column => column.notNull())
        .addColumn('data', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('presences_pk', ['conseiller_id', 'rank'])
        .execute()
      await db.schema
        .createTable('comptes')
        .addColumn('courriel', 'text', column => column.notNull())
        .addColumn('role', 'text', column => column.notNull())
        .addColumn('structure_siret', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('comptes_pk', ['courriel', 'role', 'structure_siret'])
        .execute()
      await db.schema
        .createTable('facts')
        .addColumn('name', 'text', column => column.primaryKey())
        .addColumn('value', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createTable('job_leases')
        .addColumn('name', 'text', column => column.primaryKey())
        .addColumn('holder', 'text', column => column.notNull())
        .addColumn('until', 'bigint', column => column.notNull())
        .execute()
    }
  }
}

const provider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }

/**
 * Brings a database to this version's schema, under the engine's migration lock.
 * @throws {Error} in one line, when the database belongs to a newer version or cannot be changed
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest()
  if (!error) return
  const failed = results?.find(result => result.status === 'Error')?.migrationName
  const reason = error instanceof Error ? error.message : String(error)
  throw new Error(
    /missing/.test(reason)
      ? `the store belongs to a newer version of the product: start that version (${reason})`
      : `the store could not be brought up to date${failed ? ` (${failed})` : ''}: ${reason}`
  )
}
