import type { ReportKind } from '../reporting/period'
import type { Report } from '../reporting/report'
import type { StructureAction } from '../reporting/structure-action'

/** Which report: of whom, of which sort, for when. */
export interface ReportKey {
  readonly structureSiret: string
  readonly kind: ReportKind
  /** `2026-10`, `2026-Q4`, `2026-S2`. */
  readonly period: string
}

export interface SentVersion {
  readonly version: number
  readonly frozenAt: Date
  readonly frozenBy: string
}

/** What people add to a report, and the reports as they were sent. */
export interface ReportStore {
  comment(key: ReportKey): Promise<string>
  saveComment(key: ReportKey, text: string, author: string, now: Date): Promise<void>

  /** What the structure itself did, voided ones left out, by day. */
  actions(structureSiret: string, from: string, until: string): Promise<readonly StructureAction[]>
  /** The same id a second time changes nothing, and gives what is there; `null` where another structure has it. */
  addAction(action: StructureAction, author: string, now: Date): Promise<StructureAction | null>
  voidAction(structureSiret: string, id: string, author: string, now: Date): Promise<boolean>

  /** Versions that were sent, oldest first. */
  versions(key: ReportKey): Promise<readonly SentVersion[]>
  /** A version as it was sent: never changed since. */
  sent(key: ReportKey, version: number): Promise<Report | null>
  /** Every report that was sent, with its last version: of one structure, or of all. */
  lastVersions(structureSiret: string | null): Promise<readonly (ReportKey & { readonly version: number })[]>
  /**
   * Freezes a report as its version. A version that is there already is given back as it is: the same form sent twice sends
   * one report. `null` where the versions before it are not there.
   */
  freeze(key: ReportKey, report: Report, author: string, now: Date): Promise<Report | null>

  /** Notes that something was said about a report once; `false` when it had been. */
  notice(key: ReportKey, what: string, now: Date): Promise<boolean>
  /** What was said about it so far. */
  noticed(key: ReportKey): Promise<ReadonlySet<string>>
}
