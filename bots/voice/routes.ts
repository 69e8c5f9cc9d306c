import type { Request, Response, Server } from 'restify'
import { type Heard, SILENCE, type Step } from '../../dialogs/dialog'
import * as wording from '../../dialogs/helpline/wording'
import type { HeldDocument } from '../../domain/calls/call'
import type { Form } from '../twilio/gate'
import { dialOutcome, legStatus, seconds } from './call-fields'
import { onLeg, onParent, onRecording } from './callbacks'
import { onDialled, onFallback, onHeard, onIncoming, onMenuHeard } from './caller-turns'
import { MENU_STEPS, type MenuStep } from './conseiller-menu'
import { onAccept, onWhisper } from './conseiller-turns'
import { DECLINED, type Homes, withHome } from './homes'
import { LATER_STEPS, onLater } from './later'
import type { Line, Webhook } from './line'
import { inTime, isLastRound, wasLost, whileWaiting, withCarried } from './patience'
import { EMPTY_TWIML, toTwiml } from './twiml'
import { againWhereLost, isCallSid, webhookOf } from './webhook'

export interface VoiceRoutes {
  readonly line: Line
  /** Which process knows a call while the store is gone; `null` where there is only one. */
  readonly homes: Homes | null
  /** Refuses strangers; `null` once it has. */
  readonly gate: (request: Request, response: Response) => Form | null
  /** One line for operators: the step and the cause, nothing of the caller's. */
  readonly onFailure: (step: string, cause: unknown) => void
  /** How long a webhook of a step took, in seconds; `callSid` where it names a call; whether it had to be an apology. */
  readonly onAnswered: (
    step: string,
    seconds: number,
    of: { readonly callSid: string | null; readonly failed: boolean }
  ) => void
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
/** Where the caller can wait until it is known which process knows their call; everything else is better answered with less. */
const WAITS_TO_BE_KNOWN: ReadonlySet<string> = new Set(['unknown', 'dialled', 'fallback'])
const isStep = (name: string): name is Step => STEPS.has(name)
const isMenuStep = (name: string): name is MenuStep => (MENU_STEPS as readonly string[]).includes(name)

const ITSELF = Promise.resolve(toTwiml({ kind: 'hangup', before: [] }))

/** Twilio's voice routes. Whoever calls always hears a sentence: never a 5xx, never a redirect of HTTP. */
export function mountVoice(server: Server, { line, homes, gate, onFailure, onAnswered }: VoiceRoutes): void {
  /** What comes too late is kept all the same: the question asked again finds it. */
  const here = (step: string, answer: () => Promise<string | null>) =>
    inTime(
      answer().catch(cause => {
        onFailure(step, cause)
        return null
      })
    )
  const answering =
    (name: string, answer: (form: Form, request: Request) => Promise<string>) =>
    async (request: Request, response: Response) => {
      const started = performance.now()
      const received = gate(request, response)
      if (!received) return
      const form = withCarried(received, request)
      const asked = (request.params as { step?: string }).step
      const step = asked && isStep(asked) ? asked : name
      const callSid = (request.params as { call?: string }).call ?? form['CallSid']
      const known = isCallSid(callSid) ? callSid : null
      let told: string | null = null
      let isDeclined = false
      /** The answer of the process that knows the call, or of this one; `null` where it cannot be known yet. */
      const answered = async (): Promise<string | null> => {
        // The offer of a line that keeps its caller waiting asks nothing of any store: it waits for nobody's word either.
        const where = homes && name !== 'later' ? await homes.answer(request, known) : 'here'
        told = typeof where === 'string' ? null : where.document
        isDeclined = where === 'declined'
        if (isDeclined) return null
        const mustWait = where === 'unknown' && WAITS_TO_BE_KNOWN.has(name) && !isLastRound(request)
        return told ?? (mustWait ? null : answer(form, request))
      }
      const given = await here(step, () => againWhereLost(answered))
      if (isDeclined) {
        response.send(DECLINED)
        return
      }
      const body = given ?? whileWaiting(line, form, request, step)
      // What another process answered names that process, even where something of the call is known here too.
      const isHome = homes && told === null && isCallSid(callSid) && line.ports.calls.keptHere?.(callSid)
      response.sendRaw(200, isHome ? withHome(body, homes.mark) : body, {
        'Content-Type': 'text/xml; charset=utf-8'
      })
      onAnswered(step, (performance.now() - started) / 1000, {
        callSid: isCallSid(callSid) ? callSid : null,
        failed: given === null
      })
    }
  const param = (request: Request, name: string) =>
    String((request.params as Record<string, unknown>)[name] ?? '')
  const number = (request: Request, name: string) => Number(param(request, name)) || 0

  server.post(
    '/twilio/voice',
    answering('incoming', form => {
      const webhook = webhookOf(form)
      if (!webhook) return politely()
      // A telephone that is forwarded to the line: it would talk to itself, and ring somebody for it.
      const isItself = webhook.from !== null && webhook.from === line.settings.lineNumber
      return isItself ? ITSELF : onIncoming(line, webhook)
    })
  )
  server.post(
    '/twilio/voice/fallback',
    answering('fallback', (form, request) => {
      const webhook = webhookOf(form)
      if (!webhook) return politely()
      const errorUrl = form['ErrorUrl'] ?? ''
      // What failed was told the outcome of a Dial: it is told again here, and answered as there.
      const held = heldAt(errorUrl)
      if (held.attempt && form['DialCallStatus'])
        return onDialled(line, webhook, held.attempt, dialOutcome(form))
      const failedAt = tokenOf(request) ?? `${form['ErrorCode'] ?? ''}:${errorUrl}`
      return onFallback(line, webhook, failedAt, held)
    })
  )
  server.post(
    '/twilio/voice/status',
    answering('status', async form => {
      const webhook = webhookOf(form)
      if (webhook) await onParent(line, webhook, form['CallStatus'] ?? '', seconds(form['CallDuration']))
      return EMPTY_TWIML
    })
  )
  server.post(
    '/twilio/voice/:attempt/dialled',
    answering('dialled', (form, request) => {
      const webhook = webhookOf(form)
      return webhook ? onDialled(line, webhook, number(request, 'attempt'), dialOutcome(form)) : politely()
    })
  )
  server.post(
    '/twilio/voice/:turn/recording',
    answering('recording', async form => {
      const webhook = webhookOf(form)
      const { recording } = heardIn(form)
      if (webhook && recording && form['RecordingStatus'] === 'completed') {
        await onRecording(line, webhook, recording)
      }
      return EMPTY_TWIML
    })
  )
  for (const step of LATER_STEPS) {
    server.post(
      `/twilio/voice/later/:asked/${step}`,
      answering('later', (form, request) => {
        const webhook = webhookOf(form)
        if (!webhook) return politely()
        return onLater(line, webhook, number(request, 'asked'), heardIn(form), wasLost(request))
      })
    )
  }
  server.post(
    '/twilio/voice/:turn/:step',
    answering('unknown', (form, request) => {
      const webhook = webhookOf(form)
      if (!webhook) return politely()
      const step = param(request, 'step')
      if (isMenuStep(step)) return onMenuHeard(line, webhook, number(request, 'turn'), step, heardIn(form))
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
      onWhisper(line, legWebhook(form, request), number(request, 'attempt'), form['CallSid'] ?? '')
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
        legWebhook(form, request),
        number(request, 'attempt'),
        number(request, 'asked'),
        form['CallSid'] ?? '',
        form['Digits'] ?? ''
      )
    )
  )
}

/** The document whose answer failed, by the address to which it sent Twilio. */
function heldAt(url: string): HeldDocument {
  const [, number, step] = /\/twilio\/voice\/(\d+)\/([^/?#]+)(?:[?#]|$)/.exec(url) ?? []
  if (!number) return {}
  return step === 'dialled' ? { attempt: Number(number) } : { turn: Number(number) }
}

const tokenOf = (request: Request) => request.header('I-Twilio-Idempotency-Token', '') || null

/** The call that a leg belongs to stands in its address, and must be the one that Twilio names, where it names one. */
function callIn(form: Form, request: Request): string {
  const callSid = String((request.params as { call?: string }).call ?? '')
  const parent = form['ParentCallSid']
  return parent && parent !== callSid ? 'another call' : callSid
}

/** A webhook of the conseiller's leg: the call it belongs to stands in its address. */
const legWebhook = (form: Form, request: Request): Webhook => ({
  callSid: callIn(form, request),
  from: null,
  to: null
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
  return { ...SILENCE, text, keys, confidence: Number.isFinite(confidence) ? confidence : 0, recording }
}

/** A request that names no call: nothing to remember, and still an answer. */
const politely = () => Promise.resolve(toTwiml({ kind: 'hangup', before: [wording.outageEnd] }))
