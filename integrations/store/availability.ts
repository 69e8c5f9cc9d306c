import type { RawBuilder } from 'kysely'
import type { Availability, AvailabilityState, AvailabilityStore } from '../../domain/ports/availability'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

type State = Schema['conseiller_states']
type Change = { [Column in keyof State]?: State[Column] | RawBuilder<State[Column]> }

const FRESH = {
  state: 'available',
  until: null,
  channel: 'directory',
  missed_in_a_row: 0,
  rest_until: null,
  free_since: null,
  number_failed_at: null
}

/** Changes what is known of a conseiller's state; a first word about them creates it. */
export async function changeState(
  tx: Queries,
  conseillerId: string,
  now: Date,
  change: Change
): Promise<void> {
  await tx
    .insertInto('conseiller_states')
    .values({ conseiller_id: conseillerId, since: now.getTime(), ...FRESH })
    .onConflict(conflict => conflict.column('conseiller_id').doNothing())
    .execute()
  await tx.updateTable('conseiller_states').set(change).where('conseiller_id', '=', conseillerId).execute()
}

/** What was said last, by whom and when: nothing that was said before counts. */
export const sayAvailability = (
  tx: Queries,
  conseillerId: string,
  state: AvailabilityState,
  until: Date | null,
  channel: string,
  now: Date
): Promise<void> =>
  changeState(tx, conseillerId, now, {
    state,
    until: until?.getTime() ?? null,
    since: now.getTime(),
    channel,
    // Whoever comes back starts anew: the misses that paused them are answered for.
    ...(state === 'available' ? { missed_in_a_row: 0 } : {})
  })

/** A pause that has run out is over, whether or not anybody has written so. */
function availabilityOf(row: State | undefined, now: Date): Availability {
  if (!row) {
    return {
      state: 'available',
      until: null,
      since: null,
      channel: 'directory',
      missedInARow: 0,
      numberFailedAt: null
    }
  }
  const over = row.state === 'paused' && row.until !== null && row.until <= now.getTime()
  return {
    state: row.state === 'paused' && !over ? 'paused' : 'available',
    until: row.until === null || over ? null : new Date(row.until),
    since: new Date(over && row.until !== null ? row.until : row.since),
    channel: row.channel,
    missedInARow: row.missed_in_a_row,
    numberFailedAt: row.number_failed_at === null ? null : new Date(row.number_failed_at)
  }
}

/** Who takes calls and who does not: one truth for every channel, the last word wins. */
export function availabilityStore(database: SqlDatabase): AvailabilityStore {
  const row = (db: Queries, conseillerId: string) =>
    db
      .selectFrom('conseiller_states')
      .selectAll()
      .where('conseiller_id', '=', conseillerId)
      .executeTakeFirst()
  return {
    find: async (conseillerId, now) => availabilityOf(await row(database.read, conseillerId), now),
    set: (conseillerId, state, until, channel, now) =>
      database.write(async tx => {
        await sayAvailability(tx, conseillerId, state, until, channel, now)
        return availabilityOf(await row(tx, conseillerId), now)
      })
  }
}
