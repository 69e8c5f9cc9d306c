import type { Request, Response, Server } from 'restify'
import { type Heard, SILENCE, type Step } from '../../dialogs/dialog'
import * as wording from '../../dialogs/helpline/wording'
import type { LegStatus } from '../../domain/calls/call'
import { RING } from '../../domain/calls/ringing'
import { isHidden } from '../../domain/values/phone-number'
import type { Form } from '../twilio/gate'
import { onLeg, onParent } from './callbacks'
import { onDialled, onFallback, onHeard, onIncoming } from './caller-turns'
import { onAccept, onWhisper } from './conseiller-turns'
import type { VoiceDocument } from './document'
import type { Line, Webhook } from './line'
import { EMPTY_TWIML, toTwiml } from './twiml'

export interface VoiceRoutes {
  readonly line: Line
  /** Refuses strangers; `null` once it has. */
  readonly gate: (request: Request, response: Response) => Form | null
  /** One line for operators: the step and the cause, nothing of the caller's. */
  readonly onFailure: (step: string, cause: unknown) => void
  /** How long a webhook of a step took, in seconds. */
  readonly onAnswered: (step: string, seconds: number) => void
}

const STEPS: ReadonlySet<string> = new Set([
  'need',
  'place',
  'place-choice',
  'confirm',
  'offer',
  'callback-number',
  'voicemail'
])
const isStep = (name: string): name is Step => STEPS.has(name)
const isCallSid = (sid: string | undefined): sid is string => sid !== undefined && /^CA\w{8,64}$/.test(sid)

/** Twilio's voice routes. Whoever calls always hears a sentence: never a 5xx, never a redirect of HTTP. */
export function mountVoice(server: Server, { line, gate, onFailure, onAnswered }: VoiceRoutes): void {
  const answering =
    (name: string, answer: (form: Form, request: Request) => Promise<string>) =>
    async (request: Request, response: Response) => {
      const started = performance.now()
      const form = gate(request, response)
      if (!form) return
      const step = (request.params as { step?: string }).step ?? name
      const body = await answer(form, request).catch(cause => {
        onFailure(step, cause)
        return outage(line, form)
      })
      response.sendRaw(200, body, { 'Content-Type': 'text/xml; charset=utf-8' })
      onAnswered(step, (performance.now() - started) / 1000)
    }
  const param = (request: Request, name: string) =>
    String((request.params as Record<string, unknown>)[name] ?? '')
  const number = (request: Request, name: string) => Number(param(request, name)) || 0

  server.post(
    '/twilio/voice',
    answering('incoming', (form, request) => {
      const webhook = webhookOf(form, request)
      return webhook ? onIncoming(line, webhook) : politely()
    })
  )
  server.post(
    '/twilio/voice/fallback',
    answering('fallback', (form, request) => {
      const webhook = webhookOf(form, request)
      return webhook
        ? onFallback(line, webhook, `${form['ErrorCode'] ?? ''}:${form['ErrorUrl'] ?? ''}`)
        : politely()
    })
  )
  server.post(
    '/twilio/voice/status',
    answering('status', async (form, request) => {
      const webhook = webhookOf(form, request)
      if (webhook) await onParent(line, webhook, form['CallStatus'] ?? '', seconds(form['CallDuration']))
      return EMPTY_TWIML
    })
  )
  server.post(
    '/twilio/voice/:attempt/dialled',
    answering('dialled', (form, request) => {
      const webhook = webhookOf(form, request)
      return webhook ? onDialled(line, webhook, number(request, 'attempt'), dialOutcome(form)) : politely()
    })
  )
  server.post(
    '/twilio/voice/:turn/recording',
    answering('recording', () => Promise.resolve(EMPTY_TWIML))
  )
  server.post(
    '/twilio/voice/:turn/:step',
    answering('unknown', (form, request) => {
      const webhook = webhookOf(form, request)
      if (!webhook) return politely()
      const step = param(request, 'step')
      // A step of another version: the caller is asked what waits to be asked.
      return onHeard(
        line,
        webhook,
        isStep(step) ? number(request, 'turn') : -1,
        isStep(step) ? step : 'need',
        heardIn(form)
      )
    })
  )
  server.post(
    '/twilio/voice/:call/:attempt/whisper',
    answering('whisper', (form, request) =>
      onWhisper(line, legWebhook(request), number(request, 'attempt'), form['CallSid'] ?? '')
    )
  )
  server.post(
    '/twilio/voice/:call/:attempt/leg',
    answering('leg', async (form, request) => {
      await onLeg(line, param(request, 'call'), number(request, 'attempt'), {
        legSid: form['CallSid'] ?? '',
        status: legStatus(form['CallStatus']),
        durationSeconds: seconds(form['CallDuration'])
      })
      return EMPTY_TWIML
    })
  )
  server.post(
    '/twilio/voice/:call/:attempt/:asked/accept',
    answering('accept', (form, request) =>
      onAccept(
        line,
        legWebhook(request),
        number(request, 'attempt'),
        number(request, 'asked'),
        form['CallSid'] ?? '',
        form['Digits'] ?? ''
      )
    )
  )
}

const tokenOf = (request: Request) => request.header('I-Twilio-Idempotency-Token', '') || null

function webhookOf(form: Form, request: Request): Webhook | null {
  const callSid = form['CallSid']
  if (!isCallSid(callSid)) return null
  const from = form['From'] ?? ''
  return {
    callSid,
    from: isHidden(from) ? null : from,
    to: form['To'] || null,
    token: tokenOf(request)
  }
}

/** A webhook of the conseiller's leg: the call it belongs to stands in its address. */
const legWebhook = (request: Request): Webhook => ({
  callSid: String((request.params as { call?: string }).call ?? ''),
  from: null,
  to: null,
  token: tokenOf(request)
})

function heardIn(form: Form): Heard {
  const text = (form['SpeechResult'] ?? '').slice(0, 1000).trim()
  const keys = (form['Digits'] ?? '').replace(/[^\d*#]/g, '')
  const confidence =
    form['Confidence'] === undefined || form['Confidence'] === '' ? 1 : Number(form['Confidence'])
  const sid = form['RecordingSid']
  const recording = sid
    ? { sid, url: form['RecordingUrl'] ?? '', seconds: seconds(form['RecordingDuration']) ?? 0 }
    : null
  return { ...SILENCE, text, keys, confidence: Number.isFinite(confidence) ? confidence : 1, recording }
}

const seconds = (text: string | undefined): number | null => {
  const value = Number(text)
  return text && Number.isFinite(value) && value >= 0 ? Math.round(value) : null
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
const legStatus = (text: string | undefined): LegStatus =>
  text === 'answered' ? 'in-progress' : LEG_STATES.has(text ?? '') ? (text as LegStatus) : 'initiated'

function dialOutcome(form: Form) {
  const status = form['DialCallStatus'] === 'answered' ? 'completed' : legStatus(form['DialCallStatus'])
  return {
    status,
    bridged: form['DialBridged'] === 'true',
    durationSeconds: seconds(form['DialCallDuration']),
    callerGone: !['in-progress', 'ringing', ''].includes(form['CallStatus'] ?? '')
  }
}

/** A request that names no call: nothing to remember, and still an answer. */
const politely = () => Promise.resolve(toTwiml({ kind: 'hangup', before: [wording.outageEnd] }))

/** What is heard when the store itself does not answer: the fallback number if there is one, else how to call again. */
function outage(line: Line, form: Form): string {
  const { fallbackNumber, lineNumber, urlOf } = line.settings
  const callerId = lineNumber ?? form['To'] ?? ''
  const document: VoiceDocument =
    fallbackNumber && !form['ParentCallSid'] && !form['DialCallStatus']
      ? {
          kind: 'dial',
          before: [wording.outage, wording.ringingFallback],
          number: fallbackNumber,
          callerId,
          ringSeconds: 25,
          timeLimitSeconds: RING.timeLimitSeconds,
          action: urlOf('/twilio/voice/0/dialled'),
          whisper: urlOf(`/twilio/voice/${form['CallSid'] ?? 'none'}/0/whisper`),
          legStatus: urlOf(`/twilio/voice/${form['CallSid'] ?? 'none'}/0/leg`)
        }
      : { kind: 'hangup', before: [wording.outage, wording.outageEnd] }
  return toTwiml(document)
}
