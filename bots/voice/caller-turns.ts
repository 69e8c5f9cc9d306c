import { toTheMenu } from '../../dialogs/conseiller/wording-phone'
import { type Heard, SILENCE, type Step } from '../../dialogs/dialog'
import { afterChallenge, challenge } from '../../dialogs/helpline/challenge-dialog'
import { afterHearing, askAgain, greet, withSpokenKey } from '../../dialogs/helpline/helpline-dialog'
import { afterOffer } from '../../dialogs/helpline/offer-dialog'
import type { HelplineState } from '../../dialogs/helpline/state'
import * as wording from '../../dialogs/helpline/wording'
import { type HeldDocument, type LegStatus, nextAttempt, numbersAnew } from '../../domain/calls/call'
import { INSISTENCE, isInsistent } from '../../domain/calls/insistence'
import { isOver } from '../../domain/calls/outcome'
import { daysAsked } from '../../domain/needs/days-asked'
import { isMobile } from '../../domain/values/phone-number'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { readPlaceNear } from '../near-address'
import { conseillerOf, MENU_KEY, type MenuStep, onMenu, openMenu } from './conseiller-menu'
import type { VoiceDocument } from './document'
import { answerOnce, type HelplineReply, type Line, type Webhook } from './line'
import { keepPromise } from './promises'
import { ask, close, hoursAsked, reachSomeone, stateOf } from './reach'
import type { CallSession } from './session'

/** `POST /twilio/voice`: a call comes in. */
export async function onIncoming(line: Line, webhook: Webhook): Promise<string> {
  const insists = await callsAgainAndAgain(line, webhook)
  return answerOnce(line, webhook, 'incoming', async session =>
    session.call.receivedAt ? resume(line, webhook, session) : welcome(line, webhook, session, insists)
  )
}

/** Asked before the store is. A hidden number is nobody's in particular; a conseiller's is known. */
async function callsAgainAndAgain(line: Line, webhook: Webhook): Promise<boolean> {
  const { tally, pseudonyms, clock } = line.ports
  const { from, callSid } = webhook
  if (from === null || conseillerOf(line, webhook)) return false
  const calls = await tally.note({
    who: `call:${pseudonyms.caller(from)}`,
    what: pseudonyms.call(callSid),
    now: clock.now(),
    windowMs: INSISTENCE.minutes * 60_000
  })
  return isInsistent(calls)
}

/** The action of a Gather or Record: what the caller said, typed or left unsaid. */
export async function onHeard(line: Line, webhook: Webhook, turn: number, step: Step, heard: Heard) {
  const readPlace = await readPlaceNear(heard.text, line.ports)
  return answerOnce(line, webhook, `${turn}:${step}`, async session => {
    const { call } = session
    if (!call.receivedAt) return goOn(line, webhook, session, { turn })
    // A message left by hanging up: the call may be told as ended before its recording.
    if (call.ended && !(step === 'voicemail' && heard.recording)) return close([wording.goodbye])
    // An older document, or one that this version does not know: the caller is asked what waits to be asked.
    if (turn !== call.turn || step !== call.step) return goOn(line, webhook, session, { turn })
    const state = stateOf(call)
    if (step === 'need' && heard.keys === MENU_KEY && conseillerOf(line, webhook))
      return openMenu(line, session)
    const isOffer = step === 'offer' || step === 'callback-number' || step === 'voicemail'
    const meant = withSpokenKey(state, heard)
    const next = state.unproven ? afterChallenge : isOffer ? afterOffer : afterHearing
    const maySms = line.settings.canSendSms && webhook.from !== null && isMobile(webhook.from)
    const today = localTimeIn(PARIS, session.now).day
    const reply = next(state, meant, {
      ...line.ports,
      readPlace,
      maySms,
      daysAsked: said => daysAsked(said, today),
      hoursAsked: said => hoursAsked(line, session.now, state, said)
    })
    return carryOut(line, webhook, session, reply)
  })
}

/** A step of the menu of conseillers; whoever is helped from a conseiller's telephone goes on as a citizen. */
export const onMenuHeard = (line: Line, webhook: Webhook, turn: number, step: MenuStep, heard: Heard) =>
  onMenu(line, webhook, turn, step, heard, session => goOn(line, webhook, session, { turn }))

/** What Twilio tells when a Dial is over. */
export interface DialOutcome {
  readonly status: LegStatus
  readonly bridged: boolean
  readonly durationSeconds: number | null
  readonly callerGone: boolean
}

/** The action of a Dial: the next conseiller, an offer, or goodbye. */
export const onDialled = (line: Line, webhook: Webhook, attempt: number, outcome: DialOutcome) =>
  answerOnce(line, webhook, `${attempt}:dialled`, async session => {
    const rung = session.call.attempts.find(({ number }) => number === attempt)
    const wasEnded = session.call.ended !== null
    // Where it is not known who rang, another process may, and has not written so yet.
    session.add({ type: 'dialled', attempt, ...outcome })
    if (outcome.bridged) return close([wording.afterTalk])
    if (outcome.callerGone || wasEnded) return close([])
    if (!rung) return goOn(line, webhook, session, { attempt })
    return reachSomeone(line, webhook, session, stateOf(session.call), [])
  })

/** `POST /twilio/voice/fallback`: Twilio could not get an answer; the call goes on at the step where it was. */
export const onFallback = (line: Line, webhook: Webhook, failedAt: string, held: HeldDocument) =>
  answerOnce(line, webhook, `fallback:${failedAt}`, async session => goOn(line, webhook, session, held))

/**
 * A call goes on after a document that is not the one that waits: an older one, or one of which nothing is known here any more. A
 * number is given to one document only: were it given twice, the caller would hear what was answered to the first for ever.
 */
function goOn(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  held: HeldDocument
): Promise<VoiceDocument> | VoiceDocument {
  const { call } = session
  const isKnown = (held.turn ?? 0) <= call.turn && (held.attempt ?? 0) < nextAttempt(call)
  const goes = call.receivedAt ? resume : welcome
  if (!isKnown) session.add({ type: 'mislaid', ...numbersAnew(held, session.now) })
  return goes(line, webhook, session)
}

function welcome(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  insists = false
): Promise<VoiceDocument> {
  const { from } = webhook
  session.add({
    type: 'received',
    hidden: from === null,
    callerHash: from === null ? null : line.ports.pseudonyms.caller(from)
  })
  const { demonstration } = line.ports.directory.current()
  const greeting = [
    ...wording.greeting,
    ...(demonstration ? [wording.demonstration] : []),
    ...(conseillerOf(line, webhook) ? [toTheMenu] : [])
  ]
  const first = insists ? challenge(line.ports, greeting) : greet(line.ports.words, greeting)
  return carryOut(line, webhook, session, first)
}

/** The right next step of a call whose document got lost. */
function resume(line: Line, webhook: Webhook, session: CallSession): Promise<VoiceDocument> | VoiceDocument {
  const { call } = session
  if (call.ended) return close([wording.goodbye])
  if (call.promises.length > 0) return close([wording.goodbye])
  const last = call.attempts[call.attempts.length - 1]
  if (call.step === 'dialled' && last) {
    // Bridged, and its end was never told: the legs will tell. Not bridged: on to the next, and nobody missed anything.
    if (last.acceptedAt || last.dialled?.bridged) return close([wording.afterTalk])
    if (!isOver(last, call)) {
      session.add({
        type: 'dialled',
        attempt: last.number,
        status: 'canceled',
        bridged: false,
        durationSeconds: null,
        callerGone: false
      })
    }
    return reachSomeone(line, webhook, session, stateOf(call), [wording.resumed])
  }
  const state = stateOf(call)
  if (state.heard < MOST_TAKEN_UP) return carryOut(line, webhook, session, askAgain(state, [wording.resumed]))
  // Documents that get lost again and again, or two processes that each know half of a call: nobody is asked for ever.
  return OFFER_STEPS.has(state.step)
    ? carryOut(line, webhook, session, afterOffer(state, SILENCE, line.ports))
    : reachSomeone(line, webhook, session, state, [wording.resumed])
}

/** Documents after which a call is no longer taken up at its question. @see guides of telephony, I7 */
const MOST_TAKEN_UP = 12
const OFFER_STEPS: ReadonlySet<Step> = new Set(['offer', 'callback-number', 'voicemail'])

/** Does what the dialogue decided. */
async function carryOut(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  reply: HelplineReply
): Promise<VoiceDocument> {
  noteKnown(session, reply.state)
  switch (reply.kind) {
    case 'ask':
      return ask(line, session, reply.state, reply.before)
    case 'reach':
      return reachSomeone(line, webhook, session, reply.state, reply.before)
    case 'promise':
      return keepPromise(line, webhook, session, reply)
    case 'close':
      return close([...reply.before, wording.callAgain(spokenNumber(line, webhook), null), wording.goodbye])
  }
}

const spokenNumber = (line: Line, webhook: Webhook) => {
  const number = line.settings.lineNumber ?? webhook.to
  return number?.startsWith('+33') ? `0${number.slice(3)}`.replace(/(..)(?=.)/g, '$1 ') : null
}

/** What the dialogue has learnt goes on record, once. */
function noteKnown(session: CallSession, state: HelplineState): void {
  const { need, place, danger } = session.call
  if (state.need && state.need.key !== need?.key) session.add({ type: 'understood', need: state.need })
  if (state.place && state.place.codeInsee !== place?.codeInsee)
    session.add({ type: 'placed', place: state.place })
  if (state.danger && !danger) session.add({ type: 'danger', numbers: state.danger })
}
