import type { Presence } from '../permanences/presence'

/** The presences of one conseiller, row by row, as they were imported or typed. */
export interface PresenceStore {
  of(conseillerId: string): Promise<readonly Presence[]>
}
