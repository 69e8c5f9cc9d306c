import type { CallEvent, Caller, CallRecord, EndedBy, Person } from './people'
import { readTwiml, type TwimlElement, TwimlError } from './twiml-reader'
import type { Exchange, Fields, WebhookKind } from './webhooks'

const DOCUMENT_BYTES = 64 * 1024

/** Everything that the two ends of one call share. */
export interface Leg {
  readonly record: CallRecord
  readonly caller: Caller
  readonly accountSid: string
  readonly pace: Pace
  readonly whenScreeningFails: 'bridge' | 'hang-up'
  readonly dialActionAfterHangUp: boolean
  /** Fires when the caller has hung up. */
  readonly gone: AbortSignal
  readonly status: () => string
  readonly personAt: (number: string) => Person
  readonly newSid: (prefix: string) => string
  readonly now: () => Date
  /** The fields of the caller's leg, as they are now. */
  readonly fields: () => Fields
  readonly ask: (kind: WebhookKind, url: string, fields: Fields) => Promise<Exchange | undefined>
  readonly tell: (kind: WebhookKind, url: string, fields: Fields) => void
  readonly emit: (event: CallEvent) => void
  readonly ringing: (number: string) => () => void
  /** Ends the caller's leg: tells its status, once. Resolves when that has arrived. */
  readonly leave: (by: EndedBy) => Promise<void>
}

/** How TwiML's seconds pass for real. Behaviours that answer by themselves need none of it. */
export interface Pace {
  /** A `<Pause>`; 0 by default. */
  readonly pauseMs?: (seconds: number) => number
  /** How long a `<Gather>` waits for a person; for ever by default, or when infinite. */
  readonly answerMs?: (seconds: number, whose: 'caller' | 'called') => number
  /** How long a telephone rings; for ever by default. */
  readonly ringMs?: (seconds: number) => number
}

/** The caller hung up: nothing more is executed. */
export class CallerLeft extends Error {}

/** A mishap swallowed a request whose answer was awaited: the call ends there. */
export class LostOnTheWay extends Error {}

/** A webhook that gave no document. @see https://www.twilio.com/docs/api/errors/11200 */
export class WebhookFailed extends Error {
  constructor({ url, status, body, error }: Exchange) {
    super(
      `${url} ${status === 0 ? `did not answer (${error})` : `answered ${status}: ${body.slice(0, 200)}`}`
    )
    this.code = status === 0 && !/abort|time/i.test(error ?? '') ? '11205' : '11200'
  }
  readonly code: string
}

/** @returns the `<Response>`; `undefined` for an empty body, which ends the call or lets a whisper through */
export function documentIn(answer: Exchange): TwimlElement | undefined {
  if (answer.status < 200 || answer.status > 299) throw new WebhookFailed(answer)
  if (answer.body.trim() === '') return undefined
  if (!/xml/i.test(answer.contentType))
    throw new TwimlError(`${answer.url}: ${answer.contentType} is not XML`, '12300')
  if (Buffer.byteLength(answer.body) > DOCUMENT_BYTES)
    throw new TwimlError(`${answer.url}: more than 64 kB`, '11750')
  return readTwiml(answer.body)
}

/**
 * Awaits a person, unless the call ends or time is over first.
 *
 * @returns what the person did, `undefined` when nothing was done in time
 */
export async function withinTime<T>(
  gone: AbortSignal,
  ms: number | undefined,
  act: (left: AbortSignal) => T | undefined | Promise<T | undefined>
): Promise<T | undefined> {
  const over = new AbortController()
  const timer = ms === undefined || !Number.isFinite(ms) ? undefined : setTimeout(() => over.abort(), ms)
  const left = AbortSignal.any([gone, over.signal])
  const tooLate = new Promise<undefined>(resolve => {
    if (left.aborted) resolve(undefined)
    else left.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  try {
    return await Promise.race([Promise.resolve(act(left)), tooLate])
  } finally {
    clearTimeout(timer)
    over.abort()
  }
}
