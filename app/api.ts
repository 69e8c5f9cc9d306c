import { mountApi } from '../console/api/routes'
import { causeOf } from '../integrations/log/log'
import { apiPortsOf } from './api-ports'
import type { Installation, Part } from './installation'

/** The REST API for other systems, under `/api/v1`. */
export function apiOn(installation: Installation): Part {
  const { config, log, server, setClock } = installation
  mountApi(server, {
    ports: apiPortsOf(installation),
    adminToken: config.adminToken,
    setClock,
    onFailure: (route, cause) => log.error({ route, cause: causeOf(cause) }, 'request failed')
  })
  return {}
}
