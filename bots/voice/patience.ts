import type { Request } from 'restify'
import * as wording from '../../dialogs/helpline/wording'
import { RING } from '../../domain/calls/ringing'
import type { Form } from '../twilio/gate'
import { offerLater } from './later'
import type { Line } from './line'
import { EMPTY_TWIML, toTwiml } from './twiml'
import { webhookOf } from './webhook'

/** Twilio waits fifteen seconds, a caller does not: something is said by then. */
const ANSWER_WITHIN_MS = 3_000
const MAX_ROUNDS = 3
const HOLD_SECONDS = 2
const ROUND = 'attente'
const FALLBACK_DIALLED = '/twilio/voice/0/dialled'

/** What a Dial told, carried along while the store does not answer: neither a number nor a word of anybody. */
const CARRIED = ['DialCallStatus', 'DialBridged', 'DialCallDuration', 'CallStatus'] as const

/** The answer, or `null` when it takes too long. */
export function inTime(answered: Promise<string | null>): Promise<string | null> {
  return new Promise(resolve => {
    const late = setTimeout(() => resolve(null), ANSWER_WITHIN_MS)
    void answered.then(answer => {
      clearTimeout(late)
      resolve(answer)
    })
  })
}

/** What was typed at the offer to be called back: one key is a choice and nobody's, a number would stand in an address. */
const CHOICE = 'Digits'
/** Something else was said or typed there: it is asked for again. */
const SAID = 'dit'

const queryOf = (request: Request) => new URLSearchParams((request.url ?? '').split('?')[1] ?? '')

const roundOf = (request: Request) => Number(queryOf(request).get(ROUND)) || 0

/** Whether the caller has heard as many words of patience as they are to hear. */
export const isLastRound = (request: Request): boolean => roundOf(request) >= MAX_ROUNDS

/** Whether the caller answered before this request, was kept waiting, and what they said was not carried along. */
export const wasLost = (request: Request): boolean => queryOf(request).has(SAID)

/** The form of a request, with what a round of patience carried along. */
export function withCarried(form: Form, request: Request): Form {
  const query = queryOf(request)
  if (!query.has(ROUND)) return form
  const carried = [...CARRIED, CHOICE].flatMap(name => {
    const value = query.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return { ...form, ...Object.fromEntries(carried) }
}

/**
 * What is heard when no answer can be given yet: a word of patience and the same question again, three times at most; then the
 * fallback number if there is one, else the offer to be called back. The conseiller's leg is let go: its caller is asked for.
 */
export function whileWaiting(line: Line, form: Form, request: Request, step: string): string {
  if (step === 'status' || step === 'leg' || step === 'recording') return EMPTY_TWIML
  if (step === 'whisper' || step === 'accept') return toTwiml({ kind: 'hangup', before: [wording.callTaken] })
  const { urlOf } = line.settings
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (isLastRound(request)) return outOfPatience(line, form, path)
  const query = new URLSearchParams({ [ROUND]: String(roundOf(request) + 1) })
  if (step === 'dialled') for (const name of CARRIED) if (form[name]) query.set(name, form[name])
  if (step === 'later') {
    if (form[CHOICE]?.length === 1) query.set(CHOICE, form[CHOICE])
    else if (form[CHOICE] || form['SpeechResult']) query.set(SAID, '1')
  }
  return toTwiml({
    kind: 'hold',
    before: [wording.outage],
    seconds: HOLD_SECONDS,
    to: urlOf(`${path}?${query}`)
  })
}

function outOfPatience(line: Line, form: Form, path: string): string {
  const { fallbackNumber, lineNumber, urlOf } = line.settings
  if (form['DialBridged'] === 'true') return toTwiml({ kind: 'hangup', before: [wording.afterTalk] })
  const webhook = webhookOf(form)
  if (!webhook) return toTwiml({ kind: 'hangup', before: [wording.outageEnd] })
  // The fallback number is rung once.
  if (!fallbackNumber || path === FALLBACK_DIALLED) return offerLater(line, webhook)
  const { callSid } = webhook
  return toTwiml({
    kind: 'dial',
    before: [wording.ringingFallback],
    number: fallbackNumber,
    callerId: lineNumber ?? form['To'] ?? '',
    ringSeconds: 25,
    timeLimitSeconds: RING.timeLimitSeconds,
    action: urlOf(FALLBACK_DIALLED),
    whisper: urlOf(`/twilio/voice/${callSid}/0/whisper`),
    legStatus: urlOf(`/twilio/voice/${callSid}/0/leg`)
  })
}
