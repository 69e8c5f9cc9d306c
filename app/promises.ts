import { randomUUID } from 'node:crypto'
import {
  CALLING_CITIZEN,
  type CallBackLine,
  callBackPath,
  endCallBack,
  holdForCallBack
} from '../bots/voice/call-back'
import { mountCallBacks } from '../bots/voice/call-back-routes'
import type { Line } from '../bots/voice/line'
import { placesInSms } from '../dialogs/helpline/place-in-text'
import { missedCallbacks } from '../dialogs/helpline/wording-text'
import { knownNeed } from '../domain/needs/said-need'
import { nearestStations, openingOf } from '../domain/permanences/directory'
import type { Offer } from '../domain/ports/offers'
import type { TelephonyRest } from '../domain/ports/telephony'
import { isMobile } from '../domain/values/phone-number'
import { causeOf } from '../integrations/log/log'
import { callBackStore } from '../integrations/store/call-backs'
import { promisedSms } from '../integrations/store/promised-sms'
import { callBack } from '../jobs/call-backs'
import { writePromisedSms } from '../jobs/promised-sms'
import type { Job } from '../jobs/ticker'
import { gateFor } from './gate'
import type { Installation } from './installation'
import { restFor, urlOf, writtenNumber } from './twilio'

/** What the line promised, kept: call-backs, and SMS with the nearest places. */
export function promisesOn(installation: Installation, line: Line): Job[] {
  const { config, server, metrics, log, database } = installation
  const callBacks = callBackStore(database)
  const calling: CallBackLine = { line, callBacks, needOf: knownNeed }
  mountCallBacks(server, {
    line: calling,
    gate: gateFor(config, metrics, log),
    onFailure: (step, cause) => {
      metrics.failed(step)
      log.error({ step, cause: causeOf(cause) }, 'webhook failed')
    },
    onAnswered: metrics.answered
  })
  const rest = restFor(config)
  const jobs: Job[] = []
  if (rest && config.smsSender) jobs.push(smsJob(installation))
  // Without a number of its own the line has nothing to call from.
  if (rest && config.helplineNumber) jobs.push(callBackJob(installation, calling, rest))
  return jobs
}

function smsJob({ database, directory, config }: Installation): Job {
  const { unwritten, write } = promisedSms(database)
  return writePromisedSms({
    unwritten,
    write,
    textFor: (offer, now) =>
      placesInSms(nearestOf(offer, directory.current(), now), now, writtenNumber(config.helplineNumber))
  })
}

function nearestOf({ place }: Offer, directory: ReturnType<Installation['directory']['current']>, now: Date) {
  if (!place) return []
  return nearestStations(directory, place, 2, index => {
    const station = directory.stations[index]
    return station !== undefined && openingOf(station, now).kind !== 'unknown'
  })
}

function callBackJob(installation: Installation, calling: CallBackLine, rest: TelephonyRest): Job {
  const { config, directory, log } = installation
  const { line, callBacks } = calling
  const url = urlOf(config)
  return callBack({
    callBacks,
    calls: line.ports.calls,
    rest,
    newId: () => `back-${randomUUID()}`,
    hold: (id, due) => holdForCallBack(calling, id, due),
    end: (id, durationSeconds) => endCallBack(line, id, durationSeconds),
    telephoneOf: id => directory.current().conseillers.get(id)?.telephone ?? null,
    urls: id => ({ url: url(callBackPath.answered(id)), statusUrl: url(callBackPath.status(id)) }),
    wasCitizenCalled: call => call.step === CALLING_CITIZEN,
    toldUnreached: ({ offerId, phone }, now) =>
      config.smsSender && isMobile(phone)
        ? {
            id: `unreached:${offerId}`,
            kind: 'sms',
            recipient: phone,
            body: missedCallbacks(writtenNumber(config.helplineNumber)),
            dueAt: now
          }
        : null,
    realNow: () => new Date(),
    onFailed: why => log.error({ why }, 'a call back could not be placed')
  })
}
