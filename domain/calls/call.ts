import type { KnownNeed } from '../needs/known-need'
import type { Place } from '../places/place'

/** What Twilio says of the leg that rings a conseiller, and of the Dial that rang it. */
export type LegStatus =
  | 'queued'
  | 'initiated'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'failed'
  | 'canceled'

/** By its number, the document of which a webhook brings the answer: a question, or a telephone that rang. */
export interface HeldDocument {
  readonly turn?: number
  readonly attempt?: number
}

/** What happened in a call, in the order in which the line learnt it. Append only: nothing is ever rewritten. */
export type CallEvent = { readonly at: Date } & (
  | {
      readonly type: 'received'
      readonly hidden: boolean
      readonly callerHash: string | null
      /** The call in which this one was promised. */
      readonly inAnswerTo?: string
    }
  /** The caller was given a document that waits for their next word, step or outcome: `dialog` is what is known by then. */
  | { readonly type: 'asked'; readonly turn: number; readonly step: string; readonly dialog: unknown }
  /** The caller answered a document that is not known, or no more: what follows is numbered after it. */
  | ({ readonly type: 'mislaid' } & HeldDocument)
  | { readonly type: 'understood'; readonly need: KnownNeed }
  | { readonly type: 'placed'; readonly place: Place }
  | { readonly type: 'danger'; readonly numbers: readonly string[] }
  | {
      readonly type: 'rang'
      readonly attempt: number
      /** `null` for the fallback number. */
      readonly conseillerId: string | null
      readonly permanenceId: string | null
      readonly distanceMeters: number | null
    }
  | { readonly type: 'whispered'; readonly attempt: number; readonly legSid: string }
  | { readonly type: 'accepted'; readonly attempt: number; readonly legSid: string }
  | { readonly type: 'refused'; readonly attempt: number }
  | {
      readonly type: 'leg'
      readonly attempt: number
      readonly legSid: string
      readonly status: LegStatus
      readonly durationSeconds: number | null
    }
  | {
      readonly type: 'dialled'
      readonly attempt: number
      readonly status: LegStatus
      readonly bridged: boolean
      readonly durationSeconds: number | null
      /** The caller had hung up when Twilio asked what comes after the Dial. */
      readonly callerGone: boolean
    }
  /** Telephony was asked, and the conversation goes on. */
  | { readonly type: 'renewed'; readonly attempt: number }
  | { readonly type: 'offered' }
  | { readonly type: 'promised'; readonly kind: PromiseKind; readonly offerId: string }
  | { readonly type: 'failed' }
  | { readonly type: 'ended'; readonly durationSeconds: number | null }
)

/** What is told of an attempt after it rang. */
export type AttemptEvent = Extract<
  CallEvent,
  { type: 'whispered' | 'accepted' | 'refused' | 'leg' | 'renewed' | 'dialled' }
>

export type PromiseKind = 'callback' | 'sms' | 'voicemail'

/** One conseiller (or the fallback number) rung for one call. */
export interface Attempt {
  readonly number: number
  readonly conseillerId: string | null
  readonly permanenceId: string | null
  readonly distanceMeters: number | null
  readonly rangAt: Date
  readonly lastEventAt: Date
  readonly legSid: string | null
  readonly acceptedAt: Date | null
  readonly refused: boolean
  readonly leg: { readonly status: LegStatus; readonly durationSeconds: number | null } | null
  readonly dialled: {
    readonly status: LegStatus
    readonly bridged: boolean
    readonly durationSeconds: number | null
    readonly callerGone: boolean
  } | null
}

/** A call, as its events leave it. */
export interface Call {
  readonly receivedAt: Date | null
  readonly hidden: boolean
  readonly callerHash: string | null
  /** A call back: the call in which it was promised. */
  readonly inAnswerTo: string | null
  /** Number of the document that the caller holds: its action carries it, so that an older one is known as stale. */
  readonly turn: number
  readonly step: string | null
  readonly dialog: unknown
  readonly need: KnownNeed | null
  readonly place: Place | null
  readonly danger: readonly string[] | null
  readonly attempts: readonly Attempt[]
  /** Attempts of which nobody knows any more than that they were. */
  readonly attemptsLost: number
  /** Told of attempts of which it is not known yet that they rang: the journal of another process may be written later. */
  readonly ahead: readonly { readonly event: AttemptEvent; readonly callEnded: boolean }[]
  readonly offered: boolean
  readonly promises: readonly { readonly kind: PromiseKind; readonly offerId: string }[]
  readonly failed: boolean
  readonly ended: { readonly at: Date; readonly durationSeconds: number | null } | null
  /** How many events the call counts. */
  readonly length: number
}

export const NO_CALL: Call = {
  receivedAt: null,
  hidden: true,
  callerHash: null,
  inAnswerTo: null,
  turn: 0,
  step: null,
  dialog: null,
  need: null,
  place: null,
  danger: null,
  attempts: [],
  attemptsLost: 0,
  ahead: [],
  offered: false,
  promises: [],
  failed: false,
  ended: null,
  length: 0
}

/** A call lasts hours at most: numbers of seconds come again after a day and more. */
const SECONDS_TOLD_APART = 100_000

/**
 * Numbers that no document of a call has had, also where what is known of it is yet to come: another process may have asked and rung
 * under the next ones, and what was answered to those must not be taken for an answer to these.
 */
export function numbersAnew({ turn = 0, attempt = 0 }: HeldDocument, now: Date): HeldDocument {
  const anew = Math.floor(now.getTime() / 1000) % SECONDS_TOLD_APART
  return { turn: Math.max(turn, anew), attempt: Math.max(attempt, anew) }
}

/** The number of the next attempt: none is given twice, for what is told of one must not be taken for another. */
export const nextAttempt = ({ attempts, attemptsLost }: Call): number =>
  Math.max(attemptsLost, ...attempts.map(({ number }) => number)) + 1

const TERMINAL: ReadonlySet<LegStatus> = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled'])

/** Whether nothing more can happen to a leg in this state. A terminal state sticks, whatever arrives late. */
export const isTerminal = (status: LegStatus) => TERMINAL.has(status)

/** The call after one more event. Late, doubled and reordered events leave what is already settled as it is. */
export function afterEvent(call: Call, event: CallEvent): Call {
  return { ...applied(call, event), length: call.length + 1 }
}

function applied(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'received':
      return call.receivedAt
        ? call
        : {
            ...call,
            receivedAt: event.at,
            hidden: event.hidden,
            callerHash: event.callerHash,
            inAnswerTo: event.inAnswerTo ?? null
          }
    case 'asked':
      // Two processes that each knew half of a call may have asked under the same number: an answer is looked for under a new one.
      return { ...call, turn: Math.max(call.turn, event.turn), step: event.step, dialog: event.dialog }
    case 'mislaid':
      return {
        ...call,
        turn: Math.max(call.turn, event.turn ?? 0),
        attemptsLost: Math.max(call.attemptsLost, event.attempt ?? 0)
      }
    case 'understood':
      return { ...call, need: event.need }
    case 'placed':
      return { ...call, place: event.place }
    case 'danger':
      return { ...call, danger: event.numbers }
    case 'offered':
      return { ...call, offered: true }
    case 'promised':
      return { ...call, promises: [...call.promises, { kind: event.kind, offerId: event.offerId }] }
    case 'failed':
      return { ...call, failed: true }
    case 'ended':
      return call.ended ? call : { ...call, ended: { at: event.at, durationSeconds: event.durationSeconds } }
    case 'rang': {
      const rung: Attempt = {
        number: event.attempt,
        conseillerId: event.conseillerId,
        permanenceId: event.permanenceId,
        distanceMeters: event.distanceMeters,
        rangAt: event.at,
        lastEventAt: event.at,
        legSid: null,
        acceptedAt: null,
        refused: false,
        leg: null,
        dialled: null
      }
      const attempt = call.ahead
        .filter(told => told.event.attempt === event.attempt)
        .reduce((before, told) => afterAttemptEvent(before, told.event, told.callEnded), rung)
      const ahead = call.ahead.filter(told => told.event.attempt !== event.attempt)
      return { ...call, attempts: [...call.attempts, attempt], ahead }
    }
    default: {
      if (!call.attempts.some(({ number }) => number === event.attempt))
        return { ...call, ahead: [...call.ahead, { event, callEnded: call.ended !== null }] }
      const attempts = call.attempts.map(attempt =>
        attempt.number === event.attempt ? afterAttemptEvent(attempt, event, call.ended !== null) : attempt
      )
      return { ...call, attempts }
    }
  }
}

function afterAttemptEvent(before: Attempt, event: AttemptEvent, callEnded: boolean): Attempt {
  const attempt = { ...before, lastEventAt: event.at }
  switch (event.type) {
    case 'whispered':
      return { ...attempt, legSid: attempt.legSid ?? event.legSid }
    case 'accepted':
      return attempt.acceptedAt ? attempt : { ...attempt, legSid: event.legSid, acceptedAt: event.at }
    case 'refused':
      return { ...attempt, refused: true }
    case 'renewed':
      return attempt
    case 'leg': {
      const settled = attempt.leg && isTerminal(attempt.leg.status)
      const leg = settled ? attempt.leg : { status: event.status, durationSeconds: event.durationSeconds }
      return { ...attempt, legSid: attempt.legSid ?? event.legSid, leg }
    }
    case 'dialled': {
      if (attempt.dialled) return attempt
      // The legs had already told of a conversation: a late Dial action may refine its duration, nothing else.
      const told = callEnded && attempt.acceptedAt !== null && (attempt.leg?.durationSeconds ?? 0) > 0
      const { status, durationSeconds, callerGone } = event
      return { ...attempt, dialled: { status, bridged: event.bridged || told, durationSeconds, callerGone } }
    }
  }
}

/** The call that a list of events tells. */
export const callOf = (events: Iterable<CallEvent>): Call => {
  let call = NO_CALL
  for (const event of events) call = afterEvent(call, event)
  return call
}

/** As many events, of the same call: what the dialogue knew before its last document matters no more, and is most of what they weigh. */
export function withoutPastDialogs(events: readonly CallEvent[]): CallEvent[] {
  const last = events.findLastIndex(({ type }) => type === 'asked')
  return events.map((event, index) =>
    event.type === 'asked' && index < last ? { ...event, dialog: null } : event
  )
}
