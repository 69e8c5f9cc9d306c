import { randomUUID } from 'node:crypto'
import { factsOf } from '../bots/conseiller'
import type { Line } from '../bots/voice/line'
import { mountVoice } from '../bots/voice/routes'
import { onNeverTold, onToldByRest } from '../bots/voice/told-by-rest'
import * as helplineWords from '../dialogs/helpline/wording'
import { callbackNumber } from '../domain/needs/callback-number'
import { saidNeed } from '../domain/needs/said-need'
import type { CallBackStore } from '../domain/ports/call-backs'
import type { TelephonyRest } from '../domain/ports/telephony'
import { causeOf } from '../integrations/log/log'
import { activiteStore } from '../integrations/store/activites'
import { availabilityStore } from '../integrations/store/availability'
import { callBackStore } from '../integrations/store/call-backs'
import { offerStore } from '../integrations/store/offers'
import { retentionOf } from '../integrations/store/retention'
import { otlpTraces } from '../integrations/traces/otlp'
import { forgetPeople, makeRoom, purge } from '../jobs/purge'
import { reconcileCalls } from '../jobs/reconcile'
import { releaseReservations } from '../jobs/reservations'
import type { Job } from '../jobs/ticker'
import { gateFor } from './gate'
import type { Installation, Part } from './installation'
import { lineStoreOn } from './outage'
import { pinsOf } from './pins'
import { promisesOn } from './promises'
import { restFor } from './twilio'

/** The telephone line: its webhooks, and what the calendar asks for on its behalf. */
export function lineOn(installation: Installation): Part {
  const { config, log, server, metrics, geography, bell } = installation
  const store = lineStoreOn(installation, config)
  const traces =
    config.traces &&
    otlpTraces(config.traces, fault =>
      fault ? log.warn({ fault }, 'traces are not taken, and not kept') : log.info('traces are taken')
    )
  const line: Line = {
    ports: {
      clock: installation.clock,
      calls: store.calls,
      directory: installation.directory,
      pseudonyms: installation.pseudonyms,
      tally: installation.tally,
      keepForLater: store.keepForLater,
      newId: randomUUID,
      addresses: installation.addresses,
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
    homes: store.homes,
    gate: gateFor(config, metrics, log),
    onFailure: (step, cause) => {
      metrics.failed(step)
      log.error({ step, cause: causeOf(cause) }, 'webhook failed')
    },
    onAnswered(step, seconds, { callSid, failed }) {
      metrics.answered(step, seconds)
      bell.ring('line')
      if (!traces || callSid === null) return
      const endedAt = Date.now()
      traces.span({
        call: installation.pseudonyms.call(callSid),
        name: step,
        startedAt: new Date(endedAt - seconds * 1000),
        endedAt: new Date(endedAt),
        failed
      })
    }
  })
  const jobs = [...jobsOf(installation, line), ...promisesOn(installation, line)]
  return {
    jobs,
    ready: store.ready,
    degraded: store.degraded,
    async leave() {
      await traces?.close()
      await store.close()
    }
  }
}

/** What a conseiller's menu asks of the store. */
function menuPorts(installation: Installation): Line['ports']['conseillers'] {
  const { database } = installation
  const ports = {
    availability: availabilityStore(database),
    activites: activiteStore(database),
    readNeed: saidNeed
  }
  return {
    pins: pinsOf(installation),
    factsOf: (conseillerId, now, zone, stations) => factsOf(ports, conseillerId, now, zone, stations)
  }
}

function jobsOf({ config, log, database }: Installation, line: Line): Job[] {
  const { calls } = line.ports
  const retention = retentionOf(database)
  const rest = ofCallBacksToo(restFor(config), callBackStore(database))
  const reconcile = reconcileCalls({
    calls,
    rest,
    apply: told => onToldByRest(line, told),
    giveUp: callSid => onNeverTold(line, callSid),
    onUnanswered: (_callSid, cause) =>
      log.error({ cause: causeOf(cause) }, 'telephony does not say how a call stands')
  })
  return [
    releaseReservations(calls),
    reconcile,
    purge(calls, offerStore(database)),
    makeRoom(retention),
    forgetPeople(retention)
  ]
}

/** A call that the line placed is known here by its try, and there by telephony's own identifier. */
function ofCallBacksToo(rest: TelephonyRest | null, callBacks: CallBackStore): TelephonyRest | null {
  if (!rest) return null
  const sidOf = async (id: string) => (await callBacks.find(id))?.callSid ?? id
  return {
    ...rest,
    call: async callSid => rest.call(await sidOf(callSid)),
    legs: async callSid => rest.legs(await sidOf(callSid))
  }
}
