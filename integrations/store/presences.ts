import type { Presence } from '../../domain/permanences/presence'
import type { PresenceStore } from '../../domain/ports/presences'
import type { SqlDatabase } from './database'

export const presenceStore = ({ read }: SqlDatabase): PresenceStore => ({
  async of(conseillerId) {
    const rows = await read
      .selectFrom('presences')
      .select('data')
      .where('conseiller_id', '=', conseillerId)
      .orderBy('rank')
      .execute()
    return rows.map(row => JSON.parse(row.data) as Presence) // written by directory.ts from the same type
  }
})
