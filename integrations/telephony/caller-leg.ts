import { setTimeout as pause } from 'node:timers/promises'
import { dial } from './dial'
import { askedBy, gathered } from './gather'
import { CallerLeft, documentIn, type Leg, LostOnTheWay, WebhookFailed, withinTime } from './leg'
import type { Asked, Move } from './people'
import { spokenText, type TwimlElement, TwimlError } from './twiml-reader'
import type { Fields, WebhookKind } from './webhooks'

/** Where the call goes next. */
interface Next {
  readonly kind: WebhookKind
  readonly url: string
  readonly fields: Fields
}

const MOST_DOCUMENTS = 60

/** Executes documents, from the number's voice URL until one ends the call. */
export async function follow(leg: Leg, voiceUrl: string, fallbackUrl: string | undefined): Promise<void> {
  const first: Next = { kind: 'voice', url: voiceUrl, fields: {} }
  for (let next: Next | undefined = first; next; ) {
    if (++leg.record.documents > MOST_DOCUMENTS)
      throw new Error(`more than ${MOST_DOCUMENTS} documents: a loop`)
    const { kind }: Next = next
    const answer = await leg.ask(kind, next.url, { ...leg.fields(), ...next.fields })
    if (!answer) throw new LostOnTheWay(kind)
    if (leg.gone.aborted) throw new CallerLeft()
    try {
      next = await executed(documentIn(answer), answer.url, leg)
    } catch (error) {
      if (!(error instanceof TwimlError || error instanceof WebhookFailed)) throw error
      leg.emit({ kind: 'application-error', code: error.code, url: answer.url, reason: error.message })
      if (!fallbackUrl || kind === 'fallback') throw error
      next = { kind: 'fallback', url: fallbackUrl, fields: { ErrorCode: error.code, ErrorUrl: answer.url } }
    }
  }
}

async function executed(
  response: TwimlElement | undefined,
  url: string,
  leg: Leg
): Promise<Next | undefined> {
  const at = (relative: string | undefined) => new URL(relative ?? url, url).href
  for (const verb of response?.children ?? []) {
    const next = await executedVerb(verb, url, at, leg)
    if (next !== 'below') return next
    if (leg.gone.aborted) throw new CallerLeft()
  }
  return undefined
}

async function executedVerb(
  verb: TwimlElement,
  url: string,
  at: (relative: string | undefined) => string,
  leg: Leg
): Promise<Next | undefined | 'below'> {
  const action = at(verb.attributes['action'])
  switch (verb.name) {
    case 'Say':
    case 'Play':
      hear(leg, verb)
      return 'below'
    case 'Pause':
      await waited(leg, verb)
      return 'below'
    case 'Hangup':
    case 'Reject':
      return undefined
    case 'Redirect':
      return { kind: 'redirect', url: at(verb.text.trim() || undefined), fields: {} }
    case 'Gather': {
      const fields = await answersToGather(leg, verb, url)
      return fields ? { kind: 'gather', url: action, fields } : 'below'
    }
    case 'Record': {
      const fields = await recording(leg, verb, url, at)
      return fields ? { kind: 'record', url: action, fields } : 'below'
    }
    case 'Dial': {
      const fields = await dial(leg, verb, url)
      return verb.attributes['action'] ? { kind: 'dial', url: action, fields } : 'below'
    }
    default:
      throw new TwimlError(`<${verb.name}> is not a verb of this network`, '12200')
  }
}

/** A caller hears one `<Say>` or `<Play>`. */
function hear(leg: Leg, verb: TwimlElement): string {
  const text = verb.name === 'Say' ? spokenText(verb) : `[${verb.text.trim() || verb.attributes['digits']}]`
  leg.record.heard.push(text)
  leg.emit({ kind: 'caller-hears', text })
  return text
}

async function waited(leg: Pick<Leg, 'pace' | 'gone'>, verb: TwimlElement) {
  const ms = leg.pace.pauseMs?.(Number(verb.attributes['length'] ?? 1)) ?? 0
  if (ms > 0) await pause(ms, undefined, { signal: leg.gone }).catch(() => undefined)
}

async function answersToGather(leg: Leg, verb: TwimlElement, url: string): Promise<Fields | undefined> {
  const prompts: string[] = []
  for (const inner of verb.children) {
    if (inner.name === 'Pause') await waited(leg, inner)
    else prompts.push(hear(leg, inner))
  }
  const asked = askedBy(verb, url)
  return gathered(await putToCaller(leg, asked, prompts.join(' ')), asked)
}

async function putToCaller(leg: Leg, asked: Asked, prompt: string): Promise<Move | undefined> {
  const turn = leg.record.asked.push(asked) - 1
  leg.emit({ kind: 'caller-is-asked', asked })
  const seconds = Number(asked.attributes['timeout'] ?? 5)
  const move = await withinTime(leg.gone, leg.pace.answerMs?.(seconds, 'caller'), left =>
    leg.caller.says(prompt || (leg.record.heard.at(-1) ?? ''), asked, turn, left)
  )
  if (leg.gone.aborted) throw new CallerLeft()
  leg.emit({ kind: 'caller-answers', move: move ?? { silence: true } })
  if (move && 'hangUp' in move && asked.verb === 'Gather') throw new CallerLeft()
  return move
}

/** @see https://www.twilio.com/docs/voice/twiml/record */
async function recording(
  leg: Leg,
  verb: TwimlElement,
  url: string,
  at: (relative: string) => string
): Promise<Fields | undefined> {
  const asked = askedBy(verb, url)
  const move = (await putToCaller(leg, asked, '')) ?? { silence: true as const }
  const leaves = 'hangUp' in move || ('recordsSeconds' in move && move.endsWith === 'hang-up')
  if (!leaves && !('recordsSeconds' in move)) return undefined
  const sid = leg.newSid('RE')
  const fields = {
    RecordingUrl: `https://api.twilio.com/2010-04-01/Accounts/${leg.accountSid}/Recordings/${sid}`,
    RecordingSid: sid,
    RecordingDuration: String('recordsSeconds' in move ? move.recordsSeconds : 1)
  }
  const callback = verb.attributes['recordingStatusCallback']
  if (callback) {
    leg.tell('recording-status', at(callback), {
      AccountSid: leg.accountSid,
      CallSid: leg.record.callSid,
      ...fields,
      RecordingStatus: ('recordsSeconds' in move && move.recordingStatus) || 'completed',
      RecordingChannels: '1',
      RecordingStartTime: leg.now().toUTCString(),
      RecordingSource: 'RecordVerb'
    })
  }
  if (leaves) {
    // The action is asked all the same, and what it answers is not executed.
    const after = { ...leg.fields(), CallStatus: 'completed', ...fields, Digits: 'hangup' }
    await leg.ask('record', at(verb.attributes['action'] ?? url), after)
    throw new CallerLeft()
  }
  const byKey = 'recordsSeconds' in move && move.endsWith !== 'silence'
  return { ...fields, ...(byKey ? { Digits: (verb.attributes['finishOnKey'] ?? '#').slice(0, 1) } : {}) }
}
