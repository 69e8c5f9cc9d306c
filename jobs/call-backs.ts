import { type Call, callOf, isTerminal, type LegStatus } from '../domain/calls/call'
import { CALL_BACK, isCallBackTime } from '../domain/calls/call-back-window'
import type { CallBackStore, CallBackTry, DueCallBack } from '../domain/ports/call-backs'
import type { CallStore } from '../domain/ports/calls'
import type { Offer } from '../domain/ports/offers'
import type { OutboxMessage } from '../domain/ports/outbox'
import { restFailure, type TelephonyRest } from '../domain/ports/telephony'
import { PARIS, zoneOf } from '../domain/values/zone'
import type { Job } from './ticker'

export interface CallingBack {
  readonly callBacks: CallBackStore
  readonly calls: Pick<CallStore, 'find'>
  readonly rest: Pick<TelephonyRest, 'placeCall' | 'callsTo' | 'call'>
  readonly newId: () => string
  /** Holds whoever can call back now; `null` when nobody can. */
  readonly hold: (id: string, due: DueCallBack) => Promise<{ conseillerId: string; telephone: string } | null>
  /** Ends a try and frees its conseiller. */
  readonly end: (id: string, durationSeconds?: number | null) => Promise<void>
  readonly telephoneOf: (conseillerId: string) => string | null
  readonly urls: (id: string) => { readonly url: string; readonly statusUrl: string }
  /** Whether the try's citizen was called: its conseiller had accepted. */
  readonly wasCitizenCalled: (call: Call) => boolean
  /** What somebody whom nobody could reach is told; `null` where it cannot be. */
  readonly toldUnreached: (
    due: { offerId: string; phone: string; writtenBy: Offer['writtenBy'] },
    now: Date
  ) => OutboxMessage | null
  /** Real time, for telephony's pace. */
  readonly realNow: () => Date
  readonly onFailed: (why: string) => void
}

const MINUTE_MS = 60_000
const LOST_AFTER_MS = 15_000
const CHECK_MS = 2 * MINUTE_MS
const GIVE_UP_MS = 30 * MINUTE_MS
/** One call a second for a whole account; a little more, for clocks and ways that are not all alike. */
const PACE_MS = 1_200
const LONGEST_BACK_OFF_MS = MINUTE_MS

/**
 * Keeps the promises to call back, one call a look. Each try is written before telephony is asked; one whose answer was lost is
 * looked for before anybody is called again. Three tries at most, in business hours, and no call when nobody can take it.
 */
export function callBack(calling: CallingBack): Job {
  const { callBacks, rest } = calling
  let backOff = { until: 0, ms: 0 }

  async function begin(due: DueCallBack, now: Date): Promise<boolean> {
    const id = calling.newId()
    const held = await calling.hold(id, due)
    if (!held) return false
    const checkAt = new Date(now.getTime() + LOST_AFTER_MS)
    const { conseillerId, telephone } = held
    const attempt = { id, offerId: due.offer.id, conseillerId, at: now, checkAt }
    if (!(await callBacks.intend(attempt, calling.realNow(), PACE_MS))) {
      await calling.end(id)
      return true
    }
    try {
      const sid = await rest.placeCall({
        to: telephone,
        ...calling.urls(id),
        ringSeconds: CALL_BACK.ringSeconds,
        timeLimitSeconds: CALL_BACK.timeLimitSeconds
      })
      backOff = { until: 0, ms: 0 }
      await callBacks.placed(id, sid, new Date(now.getTime() + CHECK_MS))
    } catch (cause) {
      await notPlaced(id, cause, now)
    }
    return true
  }

  async function notPlaced(id: string, cause: unknown, now: Date): Promise<void> {
    const failure = restFailure(cause)
    calling.onFailed(failure)
    // Perhaps it rings: only a look at telephony's list can tell.
    if (failure === 'unknown') return
    await calling.end(id)
    if (failure === 'refused') return again(id, now, false)
    await callBacks.drop(id)
    const ms = Math.min(Math.max(2_000, backOff.ms * 2), LONGEST_BACK_OFF_MS)
    backOff = { until: calling.realNow().getTime() + ms, ms }
  }

  /** The promise is tried again later, or has failed. */
  async function again(id: string, now: Date, citizenCalled: boolean, since = now): Promise<void> {
    const pause = citizenCalled ? CALL_BACK.afterCitizenMinutes : CALL_BACK.afterConseillerMinutes
    const known = await callBacks.find(id)
    const tries = await callBacks.over(id, new Date(since.getTime() + pause * MINUTE_MS))
    if (!known || tries < CALL_BACK.maxTries) return
    const { offerId, phone, writtenBy } = known
    const told = phone === null ? null : calling.toldUnreached({ offerId, phone, writtenBy }, now)
    await callBacks.giveUp(offerId, told, now)
  }

  /** A call whose answer was lost: taken over where telephony has it, forgotten where it has not. */
  async function lookFor(lost: CallBackTry, now: Date): Promise<void> {
    const telephone = calling.telephoneOf(lost.conseillerId)
    const found = telephone === null ? [] : await rest.callsTo(telephone).catch(() => null)
    if (found === null) {
      const waited = now.getTime() - lost.at.getTime()
      if (waited < GIVE_UP_MS) return callBacks.checkLater(lost.id, new Date(now.getTime() + waited))
      await calling.end(lost.id)
      return again(lost.id, now, false)
    }
    for (const { sid } of found) {
      if (await callBacks.isKnown(sid)) continue
      await callBacks.placed(lost.id, sid, new Date(now.getTime() + CHECK_MS))
      return
    }
    await calling.end(lost.id)
    await callBacks.drop(lost.id)
  }

  async function follow(one: CallBackTry, now: Date): Promise<void> {
    const call = callOf((await calling.calls.find(one.id))?.events ?? [])
    const [attempt] = call.attempts
    const hasSpoken = attempt?.dialled ? attempt.dialled.bridged : attempt?.acceptedAt != null
    if ((call.ended || attempt?.dialled) && hasSpoken) return callBacks.keep(one.offerId)
    if (call.ended) {
      // Ended by us before telephony told of it: a call that still rings finds nobody's promise.
      return again(one.id, now, calling.wasCitizenCalled(call), call.ended.at)
    }
    if (one.checkAt > now) return
    if (one.state === 'intended') return lookFor(one, now)
    await askHowItStands(one, now)
  }

  /** No word of a call for two minutes: its callbacks are lost, or the two are talking. */
  async function askHowItStands(one: CallBackTry, now: Date): Promise<void> {
    const told = one.callSid === null ? null : await rest.call(one.callSid).catch(() => 'unknown' as const)
    const isOver = told === null || (told !== 'unknown' && isTerminal(told.status as LegStatus))
    const call = callOf((await calling.calls.find(one.id))?.events ?? [])
    // Of a conversation the legs tell as well: it is left to whoever closes the calls that fell silent.
    if (isOver && !call.attempts.some(({ acceptedAt }) => acceptedAt)) {
      return calling.end(one.id, told?.durationSeconds ?? null)
    }
    await callBacks.checkLater(one.id, new Date(now.getTime() + CHECK_MS))
  }

  return {
    name: 'call-backs',
    async run(now) {
      for (const one of await callBacks.underWay()) await follow(one, now)
      if (calling.realNow().getTime() < backOff.until) return
      for (const due of await callBacks.due(now, 50)) {
        const { place } = due.offer
        const departement = place?.departement ?? '75'
        if (!isCallBackTime(now, place ? zoneOf(place.departement) : PARIS, departement)) continue
        if (await begin(due, now)) return
      }
    }
  }
}
