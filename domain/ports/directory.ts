import type { Conseiller } from '../permanences/conseiller'
import type { Directory } from '../permanences/directory'
import type { Absence, SpecialDays } from '../permanences/exceptions'
import type { Permanence } from '../permanences/permanence'
import type { Presence } from '../permanences/presence'
import type { Compte } from './comptes'
import type { Provenance, SourceChanges } from './directory-sources'

/** The directory as routing reads it: always whole, refreshed when an import was committed. */
export interface DirectoryPort {
  current(): Directory
}

export interface DirectoryStore {
  /** Changes at every import. */
  version(): Promise<string>
  load(): Promise<{
    permanences: Permanence[]
    conseillers: Conseiller[]
    presences: Presence[]
    absences: readonly Absence[]
    specialDays: readonly SpecialDays[]
  }>
  /**
   * Adds or updates by id, in one transaction; real permanences take the demonstration away.
   * @param provenance  where they came from: then what changed and what is absent is told
   */
  savePermanences(permanences: readonly Permanence[], provenance?: Provenance): Promise<SavedPermanences>
  saveConseillers(conseillers: readonly Conseiller[]): Promise<Saved>
  /** Replaces all presences of the conseillers named. */
  savePresences(presences: readonly Presence[]): Promise<Saved>
  saveComptes(comptes: readonly Compte[]): Promise<Saved>
  /** The demonstration, where nothing was ever imported; `false` when something was. */
  seed(demonstration: {
    permanences: readonly Permanence[]
    conseillers: readonly Conseiller[]
    presences: readonly Presence[]
  }): Promise<boolean>
}

export interface Saved {
  readonly added: number
  readonly changed: number
  readonly same: number
}

export interface SavedPermanences extends Saved {
  /** Where a provenance was given. */
  readonly source?: SourceChanges
}
