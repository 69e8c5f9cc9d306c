import type { LegStatus } from '../../domain/calls/call'
import type { Form } from '../twilio/gate'
import type { DialOutcome } from './caller-turns'

/** No call lasts longer, whatever a request says. */
const DAY_SECONDS = 86_400

/** A duration as telephony writes it; `null` for none. */
export const seconds = (text: string | undefined): number | null => {
  const value = Number(text)
  return text && Number.isFinite(value) && value >= 0 ? Math.min(Math.round(value), DAY_SECONDS) : null
}

const LEG_STATES: ReadonlySet<string> = new Set([
  'queued',
  'initiated',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'no-answer',
  'failed',
  'canceled'
])
/** An unknown word never tears a call down. */
export const legStatus = (text: string | undefined): LegStatus =>
  text === 'answered' ? 'in-progress' : LEG_STATES.has(text ?? '') ? (text as LegStatus) : 'initiated'

/** What the action of a Dial tells. */
export function dialOutcome(form: Form): DialOutcome {
  const status = form['DialCallStatus'] === 'answered' ? 'completed' : legStatus(form['DialCallStatus'])
  return {
    status,
    bridged: form['DialBridged'] === 'true',
    durationSeconds: seconds(form['DialCallDuration']),
    callerGone: !['in-progress', 'ringing', ''].includes(form['CallStatus'] ?? '')
  }
}
