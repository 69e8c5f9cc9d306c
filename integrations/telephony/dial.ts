import { setTimeout as pause } from 'node:timers/promises'
import { askedBy, gathered } from './gather'
import { CallerLeft, documentIn, type Leg, withinTime } from './leg'
import type { Dialled, DialOutcome, LeavesWhen, Person, PickUp } from './people'
import { spokenText, type TwimlElement, TwimlError } from './twiml-reader'
import type { Fields } from './webhooks'

/** One `<Number>` being rung: its leg, told about as `child-status`. */
interface Child {
  readonly dialled: Dialled
  readonly person: Person
  readonly leaves: LeavesWhen | undefined
  readonly fields: (status: string) => Fields
  readonly tell: (event: string, status: string, more?: Fields) => void
}

/**
 * Executes a `<Dial>`: rings its numbers one after the other (as with `sequential`), each screened by its `url`.
 *
 * @returns the fields of its action
 * @throws {CallerLeft}
 * @see https://www.twilio.com/docs/voice/twiml/dial and https://www.twilio.com/docs/voice/twiml/number
 */
export async function dial(leg: Leg, verb: TwimlElement, documentUrl: string): Promise<Fields> {
  const numbers = verb.children.length > 0 ? verb.children : [{ ...verb, name: 'Number', attributes: {} }]
  let fields: Fields = { DialCallStatus: 'failed', DialBridged: 'false' }
  for (const number of numbers) {
    if (number.name !== 'Number') throw new TwimlError(`<${number.name}> cannot be dialled here`, '12200')
    const freed = leg.ringing(number.text.trim())
    // A caller who leaves lets the telephone go before anybody is told.
    leg.gone.addEventListener('abort', freed, { once: true })
    const dialled = await rung(leg, number, verb, documentUrl).finally(freed)
    fields = actionFields(dialled)
    if (dialled.outcome === 'bridged') break
  }
  if (leg.gone.aborted || leg.status() === 'completed') {
    if (leg.dialActionAfterHangUp && verb.attributes['action']) {
      const action = new URL(verb.attributes['action'], documentUrl).href
      await leg.ask('dial', action, { ...leg.fields(), CallStatus: 'completed', ...fields })
    }
    throw new CallerLeft()
  }
  return fields
}

/** @see https://www.twilio.com/docs/voice/twiml/dial#attributes-action-request-parameters */
function actionFields({ outcome = 'failed', childSid, seconds = 0 }: Dialled): Fields {
  const pickedUp = outcome === 'bridged' || outcome === 'not-accepted'
  return {
    DialCallStatus: pickedUp ? 'completed' : outcome === 'caller-left' ? 'canceled' : outcome,
    DialBridged: String(outcome === 'bridged'),
    DialCallDuration: String(seconds),
    ...(outcome === 'failed' ? {} : { DialCallSid: childSid })
  }
}

async function rung(
  leg: Leg,
  number: TwimlElement,
  verb: TwimlElement,
  documentUrl: string
): Promise<Dialled> {
  const child = childOf(leg, number, verb, documentUrl)
  const { dialled } = child
  const url = number.attributes['url']
  const pickUp = await pickedUp(leg, child, Number(verb.attributes['timeout'] ?? 30))
  let whisper: Whispered | undefined
  if (pickUp === 'human' || pickUp === 'voicemail') {
    child.tell('answered', 'in-progress')
    leg.emit({ kind: 'picked-up', number: dialled.number })
    if (child.leaves === 'as-picked-up') await leg.leave('caller')
    whisper = url ? await whispered(leg, child, pickUp, new URL(url, documentUrl).href) : 'accepted'
    if (leg.gone.aborted && whisper === 'accepted') dialled.acceptedTooLate = true
  }
  if (leg.gone.aborted) dialled.outcome = 'caller-left'
  else if (whisper) dialled.outcome = whisper === 'accepted' ? 'bridged' : 'not-accepted'
  else dialled.outcome = pickUp as 'no-answer' | 'busy' | 'failed' // the two others have a whisper

  const seconds =
    dialled.outcome === 'bridged' ? await talked(leg, child, verb) : whisperSeconds(child, whisper)
  dialled.seconds = seconds
  child.tell('completed', legStatus(dialled.outcome, whisper), {
    CallDuration: String(seconds),
    Duration: String(Math.ceil(seconds / 60))
  })
  leg.emit({ kind: 'rung-off', number: dialled.number, outcome: dialled.outcome, seconds })
  return dialled
}

function childOf(leg: Leg, number: TwimlElement, verb: TwimlElement, documentUrl: string): Child {
  const to = number.text.trim()
  const from = verb.attributes['callerId'] ?? leg.record.from
  const childSid = leg.newSid('CA')
  const { attributes } = number
  const dialled: Dialled = { number: to, childSid, attributes, dialAttributes: verb.attributes, whisper: [] }
  const rank = leg.record.dials.push(dialled)
  const wanted = (attributes['statusCallbackEvent'] ?? 'completed').split(/\s+/)
  const fields = (status: string): Fields => ({
    AccountSid: leg.accountSid,
    ApiVersion: '2010-04-01',
    CallSid: childSid,
    ParentCallSid: leg.record.callSid,
    Direction: 'outbound-dial',
    From: from,
    Caller: from,
    To: to,
    Called: to,
    CallStatus: status
  })
  let sequence = 0
  return {
    dialled,
    person: leg.personAt(to),
    leaves: leg.caller.leaves?.({ number: to, rank }),
    fields,
    tell(event, status, more) {
      const SequenceNumber = String(sequence++)
      if (!attributes['statusCallback'] || !wanted.includes(event)) return
      leg.tell('child-status', new URL(attributes['statusCallback'], documentUrl).href, {
        ...fields(status),
        SequenceNumber,
        Timestamp: leg.now().toUTCString(),
        CallbackSource: 'call-progress-events',
        ...more
      })
    }
  }
}

/** Rings, and gives how that ended. A caller who leaves meanwhile stops it: `no-answer`. */
async function pickedUp(leg: Leg, child: Child, timeoutSeconds: number): Promise<PickUp> {
  const { person, dialled } = child
  const rank = leg.record.dials.length
  child.tell('initiated', 'initiated')
  // A number that is busy or does not exist never rings.
  if (person.picksUp !== 'busy' && person.picksUp !== 'failed') child.tell('ringing', 'ringing')
  leg.emit({ kind: 'rings', number: dialled.number, rank, timeoutSeconds })
  const callerId = dialled.dialAttributes['callerId'] ?? leg.record.from
  const answer = withinTime<PickUp>(leg.gone, leg.pace.ringMs?.(timeoutSeconds), async stopped => {
    if (person.ringMs) await pause(person.ringMs, undefined, { signal: stopped }).catch(() => undefined)
    if (child.leaves === 'ringing') {
      await leg.leave('caller')
      return undefined
    }
    if (typeof person.picksUp !== 'function') return person.picksUp ?? 'human'
    return person.picksUp({ number: dialled.number, callerId, rank, timeoutSeconds, stopped })
  })
  return (await answer) ?? 'no-answer'
}

type Whispered = 'accepted' | 'declined'

/** Plays the screening document to whoever picked up; they are joined when it ends without `<Hangup/>`. */
async function whispered(leg: Leg, child: Child, pickUp: PickUp, url: string): Promise<Whispered> {
  const { dialled } = child
  let next: { kind: 'whisper' | 'whisper-answer'; url: string; fields: Fields } | undefined
  next = { kind: 'whisper', url, fields: {} }
  for (let documents = 0, turn = 0; next && documents < 10; documents++) {
    const answer = await leg.ask(next.kind, next.url, { ...child.fields('in-progress'), ...next.fields })
    let response: TwimlElement | undefined
    try {
      if (!answer) throw new Error('lost')
      response = documentIn(answer)
    } catch {
      // What Twilio does here is not documented; both must be borne.
      return leg.whenScreeningFails === 'bridge' ? 'accepted' : 'declined'
    }
    next = undefined
    for (const verb of response?.children ?? []) {
      if (verb.name === 'Hangup') return 'declined'
      if (verb.name === 'Redirect') {
        next = { kind: 'whisper', url: new URL(verb.text.trim(), answer.url).href, fields: {} }
      } else if (verb.name === 'Gather') {
        const fields = await keyed(leg, child, pickUp, verb, answer.url, turn++)
        if (fields === 'hung-up') return 'declined'
        const action = new URL(verb.attributes['action'] ?? answer.url, answer.url).href
        if (fields) next = { kind: 'whisper-answer', url: action, fields }
      } else if (verb.name === 'Say' || verb.name === 'Play') {
        whisper(leg, dialled, verb)
      } else if (verb.name !== 'Pause') {
        throw new TwimlError(`<${verb.name}> cannot be part of a whisper`, '12200')
      }
      if (next) break
    }
  }
  return 'accepted'
}

function whisper(leg: Leg, dialled: Dialled, verb: TwimlElement): string {
  const text = spokenText(verb)
  dialled.whisper.push(text)
  leg.emit({ kind: 'whisper-heard', number: dialled.number, text })
  return text
}

/** What the person who picked up does at a `<Gather>`. */
async function keyed(leg: Leg, child: Child, pickUp: PickUp, verb: TwimlElement, url: string, turn: number) {
  const { person, dialled, leaves } = child
  const said = verb.children.filter(({ name }) => name !== 'Pause').map(inner => whisper(leg, dialled, inner))
  const asked = askedBy(verb, url)
  leg.emit({ kind: 'whisper-is-asked', number: dialled.number, asked })
  // The caller leaves and the person presses a key in the same instant: the key is sent after the end was told.
  if (leaves === 'whisper' || leaves === 'as-accepted') await leg.leave('caller')
  const inTheSameInstant = leaves === 'as-accepted' || leaves === 'as-picked-up'
  if (leg.gone.aborted && !inTheSameInstant) return 'hung-up'
  if (person.hangsUpDuringWhisper) return 'hung-up'
  if (pickUp === 'voicemail') return gathered(undefined, asked)

  const { keys = ['1'] } = person
  const gone = inTheSameInstant ? new AbortController().signal : leg.gone
  const seconds = Number(asked.attributes['timeout'] ?? 5)
  const move = await withinTime(gone, leg.pace.answerMs?.(seconds, 'called'), left => {
    if (typeof keys === 'function') return keys(said.join(' '), asked, turn, left)
    const digits = keys[turn]
    return digits === undefined ? undefined : { digits }
  })
  if (gone.aborted) return 'hung-up'
  leg.emit({ kind: 'whisper-answered', number: dialled.number, move: move ?? { silence: true } })
  return move && 'hangUp' in move ? 'hung-up' : gathered(move, asked)
}

/** The conversation. @returns its length in seconds */
async function talked(leg: Leg, child: Child, verb: TwimlElement): Promise<number> {
  const { person, dialled } = child
  leg.record.bridged.push(dialled.number)
  leg.emit({ kind: 'bridged', number: dialled.number })
  const since = performance.now()
  const passed = () => Math.max(1, Math.round((performance.now() - since) / 1000))
  let seconds = person.talkSeconds ?? 180
  if (person.talkMs) await pause(person.talkMs, undefined, { signal: leg.gone }).catch(() => undefined)
  if (person.talks) {
    const { talks } = person
    seconds = (await withinTime(leg.gone, undefined, over => talks(over))) ?? passed()
  } else if (leg.gone.aborted) {
    seconds = passed()
  }
  if (child.leaves === 'bridged') await leg.leave('caller')
  return Math.min(seconds, Number(verb.attributes['timeLimit'] ?? 14_400))
}

const whisperSeconds = ({ person }: Child, whisper: Whispered | undefined) =>
  whisper === undefined ? 0 : (person.whisperSeconds ?? 4)

/** The last `CallStatus` of a leg that was rung. */
function legStatus(outcome: DialOutcome, whisper: Whispered | undefined): string {
  if (whisper !== undefined || outcome === 'bridged') return 'completed'
  return outcome === 'caller-left' ? 'canceled' : outcome
}
