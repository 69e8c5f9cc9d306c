import type { Kysely } from 'kysely'
import type { Measures } from '../../domain/ports/measures'
import type { SqlDatabase } from './database'
import type { Schema } from './schema'

/** Calls of the last minutes are counted: an index finds them, however many there ever were. */
const RECENT_MS = 600_000
/** A promise is overdue when its time has passed by this much. */
const GRACE_MS = 300_000

/** What stands in the store, for whoever watches the line. Every count is over an index of what is under way or recent. */
export const measuresOf =
  (database: SqlDatabase) =>
  async (now: Date): Promise<Measures> => {
    const at = now.getTime()
    const [recent, underWay, held, waiting, offers] = await Promise.all([
      recentOutcomes(database.read, at),
      countUnderWay(database.read),
      database.read
        .selectFrom('reservations')
        .select(({ fn }) => ['accepted', fn.countAll().as('held')])
        .where('released_at', 'is', null)
        .groupBy('accepted')
        .execute(),
      database.read
        .selectFrom('outbox')
        .select(({ fn }) => [fn.countAll().as('waiting'), fn.min('due_at').as('oldest')])
        .where('state', '=', 'waiting')
        .where('due_at', '<=', at)
        .executeTakeFirst(),
      openOffers(database.read, at)
    ])
    const heldFor = (accepted: number) => Number(held.find(row => row.accepted === accepted)?.held ?? 0)
    return {
      recentOutcomes: recent,
      callsUnderWay: underWay,
      heldRinging: heldFor(0),
      heldTalking: heldFor(1),
      outboxDue: Number(waiting?.waiting ?? 0),
      outboxOldestSeconds: waiting?.oldest ? Math.max(0, at - Number(waiting.oldest)) / 1000 : 0,
      offers
    }
  }

async function recentOutcomes(read: Kysely<Schema>, at: number): Promise<Map<string, number>> {
  const rows = await read
    .selectFrom('calls')
    .select(({ fn }) => ['outcome', fn.countAll().as('calls')])
    .where('received_at', '>', at - RECENT_MS)
    .groupBy('outcome')
    .execute()
  return new Map(rows.map(({ outcome, calls }) => [outcome, Number(calls)]))
}

async function countUnderWay(read: Kysely<Schema>): Promise<number> {
  const row = await read
    .selectFrom('calls')
    .select(({ fn }) => fn.countAll().as('calls'))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(row?.calls ?? 0)
}

async function openOffers(read: Kysely<Schema>, at: number): Promise<Measures['offers']> {
  const rows = await read
    .selectFrom('offers')
    .select(({ fn, eb }) => [
      'kind',
      fn.countAll().as('open'),
      fn
        .sum(
          eb
            .case()
            .when('due_at', '<', at - GRACE_MS)
            .then(1)
            .else(0)
            .end()
        )
        .as('overdue')
    ])
    .where('state', '=', 'open')
    .groupBy('kind')
    .execute()
  return rows.map(({ kind, open, overdue }) => ({ kind, open: Number(open), overdue: Number(overdue) }))
}
