import { mountApi } from '../console/api/routes'
import { causeOf } from '../integrations/log/log'
import { activiteStore } from '../integrations/store/activites'
import { availabilityStore } from '../integrations/store/availability'
import { callStore } from '../integrations/store/calls'
import { offerStore } from '../integrations/store/offers'
import { pinStore } from '../integrations/store/pins'
import type { Installation, Part } from './installation'

/** The REST API for other systems, under `/api/v1`. */
export function apiOn({ config, log, database, server, ...world }: Installation): Part {
  mountApi(server, {
    ports: {
      clock: world.clock,
      places: world.geography,
      directory: world.directory,
      calls: callStore(database),
      activites: activiteStore(database),
      availability: availabilityStore(database),
      offers: offerStore(database),
      pins: pinStore(database, config.pseudonymKey),
      pseudonyms: world.pseudonyms
    },
    adminToken: config.adminToken,
    setClock: world.setClock,
    onFailure: (route, cause) => log.error({ route, cause: causeOf(cause) }, 'request failed')
  })
  return {}
}
