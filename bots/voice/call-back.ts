import * as wording from '../../dialogs/helpline/wording'
import type { KnownNeed } from '../../domain/needs/known-need'
import type { CallBackStore, DueCallBack, KnownTry } from '../../domain/ports/call-backs'
import { type LegReport, noteLeg } from './callbacks'
import type { DialOutcome } from './caller-turns'
import type { VoiceDocument } from './document'
import { answerOnce, type Line, note, type Webhook } from './line'
import { close, hold } from './reach'
import { CallSession } from './session'
import { toTwiml } from './twiml'

/**
 * A promise to call somebody back is a call like any other, the other way round: the line calls a conseiller, who accepts by a
 * key, then the citizen, who accepts by a key too. Its one attempt is the conseiller's; its accept is the citizen's, so that an
 * answering machine is no conversation. All that follows (lease, activity, account) is what follows of every call.
 */
export interface CallBackLine {
  readonly line: Line
  readonly callBacks: CallBackStore
  readonly needOf: (key: string) => KnownNeed | null
}

/** The step of a try whose citizen is being called. */
export const CALLING_CITIZEN = 'citizen-called'
const ATTEMPT = 1
const MAX_ASKED = 3
const RING_SECONDS = 25
const TIME_LIMIT_SECONDS = 3600
const TOLD_AGAIN = '#rc=5&rp=all'
const ASKED_AGAIN = '#ct=2000&rt=5000&rc=2&rp=ct,rt,5xx&tt=14000'

/** Where telephony is sent in a call back. The identifier is the try's own: no number stands in an address. */
export const callBackPath = {
  answered: (id: string) => `/twilio/voice/call-back/${id}/conseiller${ASKED_AGAIN}`,
  accept: (id: string, asked: number) =>
    `/twilio/voice/call-back/${id}/conseiller/${asked}/accept${ASKED_AGAIN}`,
  citizen: (id: string) => `/twilio/voice/call-back/${id}/citizen${ASKED_AGAIN}`,
  citizenAccept: (id: string, asked: number) =>
    `/twilio/voice/call-back/${id}/citizen/${asked}/accept${ASKED_AGAIN}`,
  dialled: (id: string) => `/twilio/voice/call-back/${id}/dialled${ASKED_AGAIN}`,
  leg: (id: string) => `/twilio/voice/call-back/${id}/leg${TOLD_AGAIN}`,
  status: (id: string) => `/twilio/voice/call-back/${id}/status${TOLD_AGAIN}`
} as const

const webhookOf = (id: string): Webhook => ({ callSid: id, from: null, to: null })

/** A conseiller held for a call back. */
export interface HeldConseiller {
  readonly conseillerId: string
  readonly telephone: string
}

/**
 * Holds whoever can call back now: the conseiller it was promised of, else the nearest who was not rung for it yet, else the
 * nearest. `null` when nobody can.
 */
export function holdForCallBack(
  { line, needOf }: CallBackLine,
  id: string,
  { offer, tried }: DueCallBack
): Promise<HeldConseiller | null> {
  const { ports, settings } = line
  return ports.calls.turn(id, async tx => {
    const now = ports.clock.now()
    const session = new CallSession(tx, id, await tx.events(), now, ports, settings.wrapUpSeconds)
    if (session.call.receivedAt) return null
    const webhook = { callSid: id, from: offer.phone, to: null }
    const rung = new Set(tried)
    const choices = [
      ...(offer.conseillerId && !rung.has(offer.conseillerId)
        ? [{ only: offer.conseillerId, tried: new Set<string>() }]
        : []),
      { only: null, tried: rung },
      ...(rung.size > 0 ? [{ only: null, tried: new Set<string>() }] : [])
    ]
    for (const choice of choices) {
      const near = await hold(line, webhook, session, offer.place, choice)
      const conseiller = near?.station.conseiller
      if (!near || !conseiller) continue
      session.add({
        type: 'received',
        hidden: false,
        callerHash: offer.phone === null ? null : ports.pseudonyms.caller(offer.phone),
        inAnswerTo: offer.callSid
      })
      const need = offer.need === null ? null : needOf(offer.need)
      if (need) session.add({ type: 'understood', need })
      if (offer.place) session.add({ type: 'placed', place: offer.place })
      session.add({ type: 'promised', kind: 'callback', offerId: offer.id })
      session.add({
        type: 'rang',
        attempt: ATTEMPT,
        conseillerId: conseiller.id,
        permanenceId: near.station.permanence.id,
        distanceMeters: near.distanceMeters
      })
      await session.settle()
      return { conseillerId: conseiller.id, telephone: conseiller.telephone }
    }
    return null
  })
}

/** Ends a try of which nothing more is to be expected, and frees its conseiller. */
export const endCallBack = (line: Line, id: string, durationSeconds: number | null = null) =>
  note(line, id, session => {
    if (session.call.receivedAt && !session.call.ended) session.add({ type: 'ended', durationSeconds })
  })

/** The conseiller answers: whose promise it is, and the key that takes it. */
export async function onConseillerAnswers(
  { line, callBacks }: CallBackLine,
  id: string,
  callSid: string,
  checkAt: Date
): Promise<string> {
  const known = await callBacks.find(id)
  // Telephony's answer to our request may be lost, or slower than this.
  const isOurs = known !== null && known.phone !== null && (await callBacks.placed(id, callSid, checkAt))
  return answerOnce(line, webhookOf(id), `answered:${callSid}`, async session => {
    if (isNotAwaited(known)) return close([wording.callBackNotAwaited])
    if (!isOurs || !(await isWaiting(session))) return close([wording.callTaken])
    session.add({ type: 'renewed', attempt: ATTEMPT })
    return askConseiller(line, session, 1)
  })
}

/** Served meanwhile, or given up in writing: the number is gone with the promise. */
const isNotAwaited = (known: KnownTry | null) => known?.phone === null

const isWaiting = async (session: CallSession) =>
  session.call.attempts.length > 0 && !session.call.ended && (await session.tx.holds(ATTEMPT))

function askConseiller(line: Line, session: CallSession, asked: number): VoiceDocument {
  const { need, place } = session.call
  return {
    kind: 'whisper',
    words: wording.callBackWhisper(
      need?.spoken ?? 'un besoin à préciser',
      place?.ile ?? place?.commune ?? null
    ),
    action: line.settings.urlOf(callBackPath.accept(session.callSid, asked))
  }
}

/**
 * The conseiller's key. What it leads to holds the citizen's number, and so is not kept beside the answers: asked again, it is
 * made again, the same.
 */
export async function onConseillerAccepts(
  { line, callBacks }: CallBackLine,
  id: string,
  asked: number,
  key: string
): Promise<string> {
  const known = await callBacks.find(id)
  const { ports, settings } = line
  return ports.calls.turn(id, async tx => {
    const now = ports.clock.now()
    const session = new CallSession(tx, id, await tx.events(), now, ports, settings.wrapUpSeconds)
    const document = isNotAwaited(known)
      ? close([wording.callBackNotAwaited])
      : await afterKey(line, session, known?.phone ?? null, asked, key)
    await session.settle()
    return toTwiml(document)
  })
}

async function afterKey(
  line: Line,
  session: CallSession,
  phone: string | null,
  asked: number,
  key: string
): Promise<VoiceDocument> {
  if (phone === null || !(await isWaiting(session))) return close([wording.callTaken])
  const { call, callSid: id } = session
  if (key === '2') {
    session.add({ type: 'refused', attempt: ATTEMPT })
    session.add({ type: 'ended', durationSeconds: null })
    return close([wording.refusalHeard])
  }
  if (key !== '1') return key && asked < MAX_ASKED ? askConseiller(line, session, asked + 1) : close([])
  if (call.step !== CALLING_CITIZEN) {
    session.add({ type: 'asked', turn: ATTEMPT, step: CALLING_CITIZEN, dialog: null })
    session.add({ type: 'renewed', attempt: ATTEMPT })
  }
  const { urlOf, lineNumber } = line.settings
  return {
    kind: 'dial',
    before: [wording.callingCitizen],
    number: phone,
    callerId: lineNumber ?? '',
    ringSeconds: RING_SECONDS,
    timeLimitSeconds: TIME_LIMIT_SECONDS,
    action: urlOf(callBackPath.dialled(id)),
    whisper: urlOf(callBackPath.citizen(id)),
    legStatus: urlOf(callBackPath.leg(id))
  }
}

/** The citizen answers, or their answering machine does: only a key tells them apart. */
export const onCitizenAnswers = ({ line }: CallBackLine, id: string, legSid: string) =>
  answerOnce(line, webhookOf(id), 'citizen', async session => {
    if (!(await isWaiting(session))) return close([wording.conseillerGone])
    session.add({ type: 'whispered', attempt: ATTEMPT, legSid })
    return askCitizen(line, id, 1)
  })

const askCitizen = (line: Line, id: string, asked: number): VoiceDocument => ({
  kind: 'whisper',
  words: wording.calledBack,
  action: line.settings.urlOf(callBackPath.citizenAccept(id, asked))
})

export const onCitizenAccepts = (
  { line }: CallBackLine,
  id: string,
  asked: number,
  legSid: string,
  key: string
) =>
  answerOnce(line, webhookOf(id), `citizen:${asked}`, async session => {
    if (!(await isWaiting(session))) return close([wording.conseillerGone])
    if (key !== '1') return key && asked < MAX_ASKED ? askCitizen(line, id, asked + 1) : close([])
    session.add({ type: 'accepted', attempt: ATTEMPT, legSid })
    return { kind: 'connect', before: [wording.connecting] }
  })

/** The Dial of the citizen is over: the two have spoken, or nobody answered and the conseiller is free again. */
export async function onCitizenDialled(
  { line, callBacks }: CallBackLine,
  id: string,
  outcome: DialOutcome
): Promise<string> {
  const known = await callBacks.find(id)
  return answerOnce(line, webhookOf(id), 'dialled', async session => {
    const [attempt] = session.call.attempts
    if (!attempt) return close([])
    // Without a bridge and without a key it is nobody's missed call, and no fault of the conseiller's telephone.
    if (outcome.bridged || attempt.acceptedAt) {
      session.add({ type: 'dialled', attempt: ATTEMPT, ...outcome })
      return close([wording.goodbyeToConseiller])
    }
    if (!session.call.ended) session.add({ type: 'ended', durationSeconds: null })
    return close([isNotAwaited(known) ? wording.callBackNotAwaited : wording.citizenUnreached])
  })
}

/** The citizen's leg: only what tells of a conversation counts. Whom the line could not reach is no fault of the conseiller. */
export const onCitizenLeg = ({ line }: CallBackLine, id: string, report: LegReport) =>
  note(line, id, session => {
    if (!session.call.attempts.some(({ acceptedAt }) => acceptedAt)) return
    if (report.status === 'in-progress' || report.status === 'completed') noteLeg(session, ATTEMPT, report)
  })
