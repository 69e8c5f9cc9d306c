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
import { missedCallbacks, voicemailLeft } from '../dialogs/helpline/wording-text'
import { ofCommune } from '../domain/language/french-names'
import { knownNeed } from '../domain/needs/said-need'
import { nearestKnownHours } from '../domain/permanences/known-hours'
import type { TelephonyRest } from '../domain/ports/telephony'
import { isMobile } from '../domain/values/phone-number'
import { causeOf } from '../integrations/log/log'
import { callBackStore } from '../integrations/store/call-backs'
import { promisedSms } from '../integrations/store/promised-sms'
import { voicemailStore } from '../integrations/store/voicemails'
import { callBack } from '../jobs/call-backs'
import { writePromisedSms } from '../jobs/promised-sms'
import type { Job } from '../jobs/ticker'
import { fetchVoicemails } from '../jobs/voicemails'
import { gateFor } from './gate'
import type { Installation } from './installation'
import { canCallBack, restFor, urlOf, writtenNumber } from './twilio'

/** What the line promised, kept: call-backs, SMS with the nearest places, messages left. */
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
  if (rest) jobs.push(voicemailJob(installation, rest))
  if (rest && config.smsSender) jobs.push(smsJob(installation))
  // Without a number of its own the line has nothing to call from.
  if (rest && canCallBack(config)) jobs.push(callBackJob(installation, calling, rest))
  return jobs
}

function smsJob({ database, directory, config }: Installation): Job {
  const { unwritten, write } = promisedSms(database)
  return writePromisedSms({
    unwritten,
    write,
    textFor: ({ place }, now) =>
      placesInSms(
        place ? nearestKnownHours(directory.current(), place, now, 2) : [],
        now,
        writtenNumber(config.helplineNumber)
      )
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
    toldUnreached({ offerId, phone, writtenBy }, now) {
      const isByWhatsApp = writtenBy === 'whatsapp' && config.whatsappSender !== null
      if (!isByWhatsApp && !(config.smsSender && isMobile(phone))) return null
      return {
        id: `unreached:${offerId}`,
        kind: isByWhatsApp ? 'whatsapp' : 'sms',
        recipient: isByWhatsApp ? `whatsapp:${phone}` : phone,
        body: missedCallbacks(writtenNumber(config.helplineNumber)),
        dueAt: now
      }
    },
    realNow: () => new Date(),
    onFailed: why => log.error({ why }, 'a call back could not be placed')
  })
}

function voicemailJob({ config, database, directory, log }: Installation, rest: TelephonyRest): Job {
  const console = config.publicUrl ?? config.localUrl
  return fetchVoicemails({
    voicemails: voicemailStore(database),
    rest,
    told({ id, conseillerId, recording, place, need }, now) {
      const telephone = conseillerId && directory.current().conseillers.get(conseillerId)?.telephone
      if (!telephone || !config.smsSender) return null
      const from = place ? ofCommune(place.commune) : 'dont la commune n’est pas connue'
      const spoken = need === null ? null : (knownNeed(need)?.spoken ?? null)
      const body = voicemailLeft(recording?.seconds ?? 0, from, spoken, `${console}/console/messages/${id}`)
      return { id: `left:${id}`, kind: 'sms', recipient: telephone, body, dueAt: now }
    },
    onFailed: what => log.error({ what }, 'a message left on the line')
  })
}
