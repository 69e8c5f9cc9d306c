import { randomUUID } from 'node:crypto'
import { factsOf } from '../bots/conseiller'
import type { Line } from '../bots/voice/line'
import { mountVoice } from '../bots/voice/routes'
import { onNeverTold, onToldByRest } from '../bots/voice/told-by-rest'
import * as helplineWords from '../dialogs/helpline/wording'
import { callbackNumber } from '../domain/needs/callback-number'
import { saidNeed } from '../domain/needs/said-need'
import { causeOf } from '../integrations/log/log'
import { activiteStore } from '../integrations/store/activites'
import { availabilityStore } from '../integrations/store/availability'
import { offerStore } from '../integrations/store/offers'
import { pinStore } from '../integrations/store/pins'
import { purge } from '../jobs/purge'
import { reconcileCalls } from '../jobs/reconcile'
import { releaseReservations } from '../jobs/reservations'
import type { Job } from '../jobs/ticker'
import { gateFor } from './gate'
import type { Installation, Part } from './installation'
import { lineStoreOn } from './outage'
import { restFor } from './twilio'

/** The telephone line: its webhooks, and what the calendar asks for on its behalf. */
export function lineOn(installation: Installation): Part {
  const { config, log, server, metrics, geography } = installation
  const store = lineStoreOn(installation, config)
  const line: Line = {
    ports: {
      clock: installation.clock,
      calls: store.calls,
      directory: installation.directory,
      pseudonyms: installation.pseudonyms,
      newId: randomUUID,
      conseillers: menuPorts(installation),
      words: helplineWords,
      readPlace: (said, options) => geography.read(said, options),
      readNeed: saidNeed,
      readCallbackNumber: callbackNumber
    },
    settings: {
      lineNumber: config.helplineNumber,
      fallbackNumber: config.fallbackNumber,
      wrapUpSeconds: config.wrapUpSeconds,
      canSendSms: config.smsSender !== null,
      urlOf: path => `${config.publicUrl ?? ''}${path}`
    }
  }
  mountVoice(server, {
    line,
    gate: gateFor(config, metrics, log),
    onFailure: (step, cause) => {
      metrics.failed(step)
      log.error({ step, cause: causeOf(cause) }, 'webhook failed')
    },
    onAnswered: metrics.answered
  })
  return { jobs: jobsOf(installation, line), degraded: store.degraded, leave: store.close }
}

/** What a conseiller's menu asks of the store. */
function menuPorts({ config, database }: Installation): Line['ports']['conseillers'] {
  const ports = {
    availability: availabilityStore(database),
    activites: activiteStore(database),
    readNeed: saidNeed
  }
  return {
    pins: pinStore(database, config.pseudonymKey),
    factsOf: (conseillerId, now, zone, stations) => factsOf(ports, conseillerId, now, zone, stations)
  }
}

function jobsOf({ config, log, database }: Installation, line: Line): Job[] {
  const { calls } = line.ports
  const rest = restFor(config)
  const reconcile = reconcileCalls({
    calls,
    rest,
    apply: told => onToldByRest(line, told),
    giveUp: callSid => onNeverTold(line, callSid),
    onUnanswered: (_callSid, cause) =>
      log.error({ cause: causeOf(cause) }, 'telephony does not say how a call stands')
  })
  return [releaseReservations(calls), reconcile, purge(calls, offerStore(database))]
}
