import type { Heard } from '../../dialogs/dialog'
import { SHORTEST_MESSAGE_SECONDS } from '../../dialogs/helpline/offer-dialog'
import { isTerminal, type LegStatus } from '../../domain/calls/call'
import { isOver } from '../../domain/calls/outcome'
import { isDialable } from '../../domain/values/phone-number'
import { type Line, note, type Webhook } from './line'
import { storePromise } from './promises'
import { stateOf } from './reach'
import type { CallSession } from './session'

/** What a status callback says of one leg. */
export interface LegReport {
  readonly legSid: string
  readonly status: LegStatus
  readonly durationSeconds: number | null
}

/** The conseiller's leg changed state: told in any order, twice, or not at all. */
export const onLeg = (line: Line, callSid: string, attempt: number, report: LegReport) =>
  note(line, callSid, session => noteLeg(session, attempt, report))

export function noteLeg(session: CallSession, attempt: number, report: LegReport): void {
  const rung = session.call.attempts.find(({ number }) => number === attempt)
  // Of an attempt that another process may have rung, and has not written yet: kept for then.
  if (!rung && !session.tx.isPartial && !session.call.receivedAt) return
  if (rung?.leg && (isTerminal(rung.leg.status) || rung.leg.status === report.status)) return
  session.add({ type: 'leg', attempt, ...report })
}

/** The caller's leg changed state. Only its end matters: all that it held is free at once. */
export const onParent = (line: Line, webhook: Webhook, status: string, durationSeconds: number | null) =>
  note(line, webhook.callSid, async session => {
    if (!isTerminal(status as LegStatus) || session.call.ended) return
    // The caller hung up before the first document was asked for: a call all the same.
    if (!session.call.receivedAt && !session.tx.isPartial) {
      const callerHash = webhook.from === null ? null : line.ports.pseudonyms.caller(webhook.from)
      session.add({ type: 'received', hidden: webhook.from === null, callerHash })
    }
    const ringing = session.call.attempts.find(
      attempt => attempt.conseillerId && !isOver(attempt, session.call)
    )
    session.add({ type: 'ended', durationSeconds })
    if (ringing && !ringing.acceptedAt) await proposeCallBack(line, webhook, session, ringing.conseillerId)
  })

/** Somebody hung up while a phone rang: their conseiller may call them back, if they want to. Never by itself. */
async function proposeCallBack(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  conseillerId: string | null
) {
  if (!webhook.from || !isDialable(webhook.from)) return
  const state = stateOf(session.call)
  if (conseillerId) await session.notify('hung-up', conseillerId, 'caller')
  await session.tx.promise({
    id: line.ports.newId(),
    kind: 'callback',
    state: 'proposed',
    callSid: session.callSid,
    conseillerId,
    createdAt: session.now,
    dueAt: null,
    phone: webhook.from,
    callerHash: line.ports.pseudonyms.caller(webhook.from),
    recording: null,
    place: state?.place ?? null,
    need: state?.need?.key ?? null
  })
}

/** A message was recorded: its own callback tells so even when the step that follows it never came. */
export const onRecording = (line: Line, webhook: Webhook, recording: NonNullable<Heard['recording']>) =>
  note(line, webhook.callSid, async session => {
    if (!session.call.receivedAt || recording.seconds < SHORTEST_MESSAGE_SECONDS) return
    await storePromise(line, { ...webhook, from: null }, session, stateOf(session.call), {
      promise: 'voicemail',
      number: null,
      recording
    })
  })
