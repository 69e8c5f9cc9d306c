import { askNumber } from '../../dialogs/helpline/offer-dialog'
import * as wording from '../../dialogs/helpline/wording'
import { callBackWindow } from '../../domain/calls/call-back-window'
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
  const { now, callSid, tx } = session
  const { state, promise, recording } = reply
  const number = reply.number ?? webhook.from
  const mayCall = number !== null && isDialable(number) && number !== line.settings.lineNumber
  if (promise === 'callback' && !mayCall) {
    const { state: asking } = askNumber(state)
    return ask(line, session, asking, reply.before)
  }
  const departement = state.place?.departement ?? '75'
  const window = callBackWindow(now, state.place ? zoneOf(departement) : PARIS, departement)
  const [nearest] = nearestKnown(line, now, state, 1)
  const id = line.ports.newId()
  await tx.promise({
    id,
    kind: promise,
    state: 'open',
    callSid,
    conseillerId: nearest?.station.conseiller?.id ?? null,
    createdAt: now,
    dueAt: promise === 'sms' ? now : window.dueAt,
    phone: mayCall ? number : null,
    recording,
    place: state.place,
    need: state.need?.key ?? null
  })
  session.add({ type: 'promised', kind: promise, offerId: id })
  return close([
    ...reply.before,
    promised(promise, number ?? '', wording.callBackBefore(window)),
    wording.goodbye
  ])
}

function promised(kind: PromiseReply['promise'], number: string, before: string): string {
  if (kind === 'callback') return wording.callbackPromised(number, before)
  return kind === 'sms' ? wording.smsPromised : wording.voicemailPromised
}
