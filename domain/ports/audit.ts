import type { Page } from './pages'

/** Something that was done, or refused, in the console. */
export interface AuditEntry {
  readonly at: Date
  /** Their e-mail address; `''` when nobody had signed in. */
  readonly actor: string
  /** What was asked: `sign-in`, `presence.change`, `GET /console/…`. */
  readonly action: string
  /** Of what: an identifier, never what it holds. */
  readonly object: string
  readonly outcome: 'done' | 'refused'
}

export interface AuditLine extends AuditEntry {
  readonly rank: number
}

/** Lines that follow each other: each holds the hash of the one before, under a key that the store does not know. */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>
  /** Newest first; `null` for a cursor that no page gave. */
  list(cursor: string | null, limit: number): Promise<Page<AuditLine> | null>
  /** The first line that is not as it was written, or that is missing; `null` when all are. */
  firstBroken(): Promise<number | null>
}
