import type { Reminders } from '../../domain/ports/reminders'
import type { SqlDatabase } from './database'
import { insertMessage } from './outbox'

/** Reminders, each once, whichever process looked at the clock. */
export function reminderStore(database: SqlDatabase): Reminders {
  return {
    queue: (day, reminders, mostPerDay) =>
      database.write(async tx => {
        await database.serialise(tx, 'reminders')
        // Between two neighbours of the alphabet: everything that begins so, and an index serves.
        const rows = await tx
          .selectFrom('outbox')
          .select('id')
          .where('id', '>=', `reminder:${day}:`)
          .where('id', '<', `reminder:${day};`)
          .execute()
        const known = new Set(rows.map(({ id }) => id))
        const fresh = reminders.filter(({ id }) => !known.has(id))
        const room = Math.max(0, mostPerDay - known.size)
        for (const reminder of fresh.slice(0, room)) await insertMessage(tx, reminder)
        return Math.max(0, fresh.length - room)
      })
  }
}
