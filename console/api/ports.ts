import type { ActiviteStore } from '../../domain/ports/activites'
import type { AvailabilityStore } from '../../domain/ports/availability'
import type { CallStore } from '../../domain/ports/calls'
import type { Clock } from '../../domain/ports/clock'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { OfferStore } from '../../domain/ports/offers'
import type { PinStore } from '../../domain/ports/pins'
import type { Places } from '../../domain/ports/places'
import type { Pseudonyms } from '../../domain/ports/pseudonyms'

/** What the REST API reads and changes. */
export interface ApiPorts {
  readonly clock: Clock
  readonly places: Places
  readonly directory: DirectoryPort
  readonly calls: CallStore
  readonly activites: ActiviteStore
  readonly availability: AvailabilityStore
  readonly offers: OfferStore
  readonly pins: Pick<PinStore, 'set'>
  readonly pseudonyms: Pseudonyms
}
