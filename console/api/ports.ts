import type { ActiviteStore } from '../../domain/ports/activites'
import type { AvailabilityStore } from '../../domain/ports/availability'
import type { CallStore } from '../../domain/ports/calls'
import type { Clock } from '../../domain/ports/clock'
import type { ConventionStore } from '../../domain/ports/conventions'
import type { DirectoryPort, DirectoryStore } from '../../domain/ports/directory'
import type { DueFeed } from '../../domain/ports/due-feed'
import type { ExceptionStore } from '../../domain/ports/exceptions'
import type { LaCoopEntries, LaCoopForm } from '../../domain/ports/la-coop'
import type { LedgerStore } from '../../domain/ports/ledger'
import type { OfferStore } from '../../domain/ports/offers'
import type { PaperFiles } from '../../domain/ports/paper-files'
import type { PinStore } from '../../domain/ports/pins'
import type { Places } from '../../domain/ports/places'
import type { PresenceStore } from '../../domain/ports/presences'
import type { Pseudonyms } from '../../domain/ports/pseudonyms'
import type { QuestionnaireStore } from '../../domain/ports/questionnaires'
import type { Reporting } from '../../domain/ports/reporting'
import type { ReportStore } from '../../domain/ports/reports'
import type { CompileHours } from '../structures/presences'

/** What the REST API reads and changes. */
export interface ApiPorts {
  readonly clock: Clock
  readonly places: Places
  readonly directory: DirectoryPort
  readonly calls: CallStore
  readonly activites: ActiviteStore
  readonly availability: AvailabilityStore
  readonly offers: OfferStore
  readonly exceptions: ExceptionStore
  /** Saving replaces all presences of the conseillers named. */
  readonly presences: PresenceStore & { save: DirectoryStore['savePresences'] }
  readonly compileHours: () => CompileHours
  readonly pins: Pick<PinStore, 'set'>
  readonly pseudonyms: Pseudonyms
  readonly reporting: Reporting
  readonly reports: ReportStore
  readonly conventions: ConventionStore
  readonly ledger: LedgerStore
  readonly questionnaires: QuestionnaireStore
  readonly laCoop: LaCoopEntries & LaCoopForm
  readonly files: PaperFiles
  readonly dueFeed: DueFeed
}
