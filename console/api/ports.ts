import type {
  ActiviteStore,
  AvailabilityStore,
  CallStore,
  Clock,
  DirectoryPort,
  OfferStore,
  Places,
  Pseudonyms
} from '../../domain/ports'

/** What the REST API reads and changes. */
export interface ApiPorts {
  readonly clock: Clock
  readonly places: Places
  readonly directory: DirectoryPort
  readonly calls: CallStore
  readonly activites: ActiviteStore
  readonly availability: AvailabilityStore
  readonly offers: OfferStore
  readonly pseudonyms: Pseudonyms
}
