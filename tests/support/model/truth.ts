import type { DialOutcome } from '../../../bots/voice/caller-turns'
import type { Step } from '../../../dialogs/dialog'
import type { LegStatus } from '../../../domain/calls/call'
import { phoneOf } from '../caudresis'
import type { Document } from './document'

/** What is on its way to the line and asks for no answer: it may come in any order, twice, or never. */
export type Told =
  | { readonly what: 'parent' }
  | {
      readonly what: 'leg'
      readonly attempt: number
      readonly status: LegStatus
      readonly seconds: number | null
    }
  | { readonly what: 'dial'; readonly attempt: number; readonly outcome: DialOutcome }

/** What is true in the telephone network, whatever the line knows of it. */
export interface Truth {
  readonly caller:
    | { readonly at: 'calling' }
    | { readonly at: 'asked'; readonly turn: number; readonly step: Step }
    | { readonly at: 'waiting'; readonly attempt: number; readonly conseiller: string }
    | { readonly at: 'gone' }
  /** The conseiller's telephone, while it rings or is picked up. */
  readonly leg: {
    readonly attempt: number
    readonly conseiller: string
    readonly at: 'ringing' | 'picked up' | 'talking'
  } | null
  /** How the Dial ended whose action is still to be asked. */
  readonly dialOver: DialOutcome | null
  readonly onTheirWay: readonly Told[]
  readonly legs: readonly {
    readonly sid: string
    readonly status: LegStatus
    readonly durationSeconds: number
  }[]
  readonly talked: boolean
  readonly hungUpByLine: boolean
  readonly mishaps: number
}

export const CONSEILLERS = ['K1', 'K2'] as const
export const TALK_SECONDS = 180
export const WHISPER_SECONDS = 9

export class Violation extends Error {}

export const legSid = (attempt: number) => `CL${attempt}`

export const wrong = (truth: Truth): Truth => ({ ...truth, mishaps: truth.mishaps + 1 })

/** What the caller's leg does with a document. */
export function followed(truth: Truth, document: Document): Truth {
  const free = { ...truth, dialOver: null }
  if (document.kind === 'gather')
    return { ...free, caller: { at: 'asked', turn: document.turn, step: document.step } }
  if (document.kind === 'dial') {
    const conseiller = CONSEILLERS.find((_, index) => phoneOf(index + 1) === document.number)
    if (!conseiller) throw new Violation(`I7: ${document.number} is nobody’s`)
    const { attempt } = document
    return {
      ...free,
      caller: { at: 'waiting', attempt, conseiller },
      leg: { attempt, conseiller, at: 'ringing' }
    }
  }
  return { ...hungUp(free), hungUpByLine: true }
}

export function hungUp(truth: Truth): Truth {
  const { caller, dialOver } = truth
  // The Dial came back in that instant: its action is told all the same, to a line that nobody listens to.
  const late: Told[] =
    caller.at === 'waiting' && dialOver
      ? [{ what: 'dial', attempt: caller.attempt, outcome: { ...dialOver, callerGone: true } }]
      : []
  const gone: Truth = {
    ...truth,
    caller: { at: 'gone' },
    dialOver: null,
    onTheirWay: [...truth.onTheirWay, { what: 'parent' }, ...late]
  }
  if (gone.leg?.at === 'ringing') return legOver(gone, 'canceled', 0)
  // Picked up in that instant: the whisper may still be heard out, and answered.
  return gone.leg?.at === 'talking' ? legOver(gone, 'completed', TALK_SECONDS) : gone
}

/** The conseiller's leg ended: its status and the Dial's action tell so, one independently of the other. */
export function legOver(truth: Truth, status: LegStatus, seconds: number): Truth {
  const { leg, caller } = truth
  if (!leg) return truth
  const bridged = leg.at === 'talking'
  const callerGone = caller.at === 'gone'
  const outcome: DialOutcome = { status, bridged, durationSeconds: bridged ? TALK_SECONDS : null, callerGone }
  const { attempt } = leg
  const told: Told = { what: 'leg', attempt, status, seconds: seconds || null }
  const late: Told[] = callerGone ? [{ what: 'dial', attempt, outcome }] : []
  return {
    ...truth,
    leg: null,
    dialOver: callerGone ? null : outcome,
    onTheirWay: [...truth.onTheirWay, told, ...late],
    legs: [...truth.legs, { sid: legSid(attempt), status, durationSeconds: seconds }]
  }
}
