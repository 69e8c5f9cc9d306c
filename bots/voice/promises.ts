import { askNumber, makeOffer } from '../../dialogs/helpline/offer-dialog'
import type { HelplineState } from '../../dialogs/helpline/state'
import * as wording from '../../dialogs/helpline/wording'
import { type CallBackWindow, callBackWindow } from '../../domain/calls/call-back-window'
import { isDialable } from '../../domain/values/phone-number'
import { PARIS, zoneOf } from '../../domain/values/zone'
import type { VoiceDocument } from './document'
import type { HelplineReply, Line, Webhook } from './line'
import { ask, close, nearestKnown } from './reach'
import type { CallSession } from './session'

type PromiseReply = Extract<HelplineReply, { kind: 'promise' }>

/** Stores what the line owes the caller, and only then says it. */
export async function keepPromise(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  reply: PromiseReply
): Promise<VoiceDocument> {
  const { state, promise } = reply
  const number = numberToCall(line, webhook, reply.number)
  if (promise === 'callback' && !number) {
    const { state: asking } = askNumber(state)
    return ask(line, session, asking, reply.before)
  }
  const window = await storePromise(line, webhook, session, state, reply)
  if (!window) {
    // The other ways stay: nobody is left with nothing.
    const offer = { ...(state.offer ?? { sms: false, voicemail: true, ownNumber: false }), callback: false }
    const others = makeOffer(state, offer, [...reply.before, wording.calledOften])
    return ask(line, session, others.state, others.before)
  }
  const when = wording.callBackBefore(window)
  const words = (told: string) => [...reply.before, told, wording.goodbye]
  const kept = words(promised(promise, number ?? '', when))
  // A number that was typed or dictated is read back whole, and nothing keeps it but the promise.
  return promise === 'callback' && number && number !== webhook.from
    ? { ...close(words(wording.callbackPromisedAt(number, when)), state), kept }
    : close(kept, state)
}

/** The number given, else the caller's own; `null` where the line may not call it, or would call itself. */
function numberToCall(line: Line, webhook: Webhook, given: string | null): string | null {
  const number = given ?? webhook.from
  return number && isDialable(number) && number !== line.settings.lineNumber ? number : null
}

/**
 * Writes a promise, once: a message is known by its recording, whoever tells of it and however often.
 * @returns `null`, and nothing is written, where a number that was typed has been called back often enough today
 */
export async function storePromise(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  state: HelplineState | null,
  { promise, number, recording }: Pick<PromiseReply, 'promise' | 'number' | 'recording'>
): Promise<CallBackWindow | null> {
  const { now, callSid, tx } = session
  const place = state?.place ?? null
  const window = callBackWindow(now, place ? zoneOf(place.departement) : PARIS, place?.departement ?? '75')
  const id = recording ? `message-${recording.sid}` : line.ports.newId()
  if (session.call.promises.some(({ offerId }) => offerId === id)) return window
  const nearest = state ? nearestKnown(line, now, state) : undefined
  const phone = numberToCall(line, webhook, number)
  const kept = await tx.promise({
    id,
    kind: promise,
    state: 'open',
    callSid,
    conseillerId: nearest?.station.conseiller?.id ?? null,
    createdAt: now,
    dueAt: promise === 'sms' ? now : window.dueAt,
    phone,
    callerHash: phone === null ? null : line.ports.pseudonyms.caller(phone),
    recording,
    place,
    need: state?.need?.key ?? null,
    isTyped: phone !== webhook.from
  })
  if (kept === 'too-many') return null
  session.add({ type: 'promised', kind: promise, offerId: id })
  return window
}

function promised(kind: PromiseReply['promise'], number: string, before: string): string {
  if (kind === 'callback') return wording.callbackPromised(number, before)
  return kind === 'sms' ? wording.smsPromised : wording.voicemailPromised
}
