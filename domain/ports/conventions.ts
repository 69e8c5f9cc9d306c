import type { Convention } from '../reporting/convention'

/** The conventions signed with the State, one for each structure accueillante. */
export interface ConventionStore {
  find(structureSiret: string): Promise<Convention | null>
  all(): Promise<readonly Convention[]>
  /** Adds it, or puts it in the place of the one before. */
  save(convention: Convention, author: string, now: Date): Promise<void>
}
