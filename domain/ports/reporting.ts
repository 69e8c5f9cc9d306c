import type { ReportDue } from '../reporting/convention'
import type { Period } from '../reporting/period'
import type { Report } from '../reporting/report'
import type { SentVersion } from './reports'

/** A structure accueillante as the directory and its convention know it. */
export interface KnownStructure {
  readonly siret: string
  readonly nom: string
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
}

/**
 * The reports owed to the ANCT, made out of everything that is kept. What pages, the REST API, commands and jobs all ask, so
 * that they all show the same figures.
 */
export interface Reporting {
  /** `null` for a SIRET of which nothing is known: no conseiller, permanence, convention or activity. */
  structure(siret: string): Promise<KnownStructure | null>
  /** Every structure that has a conseiller or a convention, by name. */
  structures(): Promise<readonly KnownStructure[]>
  /** Whether its conseillers or permanences are overseas, were it one; `null` where nothing tells where they are. */
  isOverseas(siret: string): boolean | null
  /** As it would be sent now: the version after the last that was. */
  draft(structure: KnownStructure, period: Period): Promise<Report>
  versions(siret: string, period: Period): Promise<readonly SentVersion[]>
  /** The last that was sent, as it was sent; `null` where none was. */
  lastSent(siret: string, period: Period): Promise<Report | null>
  sent(siret: string, period: Period, version: number): Promise<Report | null>
  /** Sends the draft as `version`; the same version twice is one. `null` where `version` is not the next one. */
  freeze(structure: KnownStructure, period: Period, version: number, author: string): Promise<Report | null>
  /** What is owed, by its day: of one structure, or of all. */
  owed(siret: string | null): Promise<readonly ReportDue[]>
}
