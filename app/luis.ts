import { mountLuis } from '../console/luis/routes'
import { causeOf } from '../integrations/log/log'
import { openIntents } from './ami'
import type { Installation, Part } from './installation'
import { openUnanswered } from './unanswered'

/** Our engine on the prediction path of LUIS, for clients that speak its protocol. Always the embedded one: LUIS does not ask LUIS. */
export function luisOn({ server, config, clock, database, metrics, log }: Installation): Part {
  mountLuis(server, {
    intents: openIntents,
    clock,
    unanswered: openUnanswered(database),
    adminToken: config.adminToken,
    onRefused: reason => {
      metrics.refused(reason)
      log.warn({ reason, route: '/luis/prediction' }, 'request refused')
    },
    onFailure: cause => {
      metrics.failed('luis')
      log.error({ what: 'luis', cause: causeOf(cause) }, 'failed')
    }
  })
  return {}
}
