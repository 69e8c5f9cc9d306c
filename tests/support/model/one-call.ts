import type { HelplineState } from '../../../dialogs/helpline/state'
import { type Call, callOf } from '../../../domain/calls/call'
import { callOutcome } from '../../../domain/calls/outcome'
import { type Kept, NOTHING_KEPT } from './abstract-store'
import { TALK_SECONDS, type Told, type Truth } from './truth'

/** One call: what is true of it, and what the store holds of it. */
export interface OneCall {
  readonly truth: Truth
  readonly kept: Kept
}

export const NEW_CALL: OneCall = {
  truth: {
    caller: { at: 'calling' },
    leg: null,
    dialOver: null,
    onTheirWay: [],
    legs: [],
    talked: false,
    hungUpByLine: false,
    mishaps: 0
  },
  kept: NOTHING_KEPT
}

/** What a call was asked and told is the same for all: the rest is what tells two of them apart. */
function shortened({ turn, step, dialog, attempts, offered, promises, failed, ended }: Call): string {
  const { heard, misses, offer } = (dialog ?? {}) as Partial<HelplineState> // as the line left it
  const tries = attempts.map(attempt => [
    attempt.conseillerId,
    attempt.legSid,
    attempt.acceptedAt !== null,
    attempt.refused,
    attempt.leg,
    attempt.dialled
  ])
  return JSON.stringify([
    turn,
    step,
    heard,
    misses,
    offer,
    tries,
    offered,
    promises.length,
    failed,
    ended !== null
  ])
}

const shortOfTold = (told: Told) =>
  told.what === 'parent'
    ? 'p'
    : told.what === 'leg'
      ? `l${told.attempt}${told.status}`
      : `d${told.attempt}${told.outcome.status}`

/** The same call by all that can matter from now on: the order in which it was learnt does not. */
export function canonical({ truth, kept }: OneCall): string {
  const { onTheirWay, ...others } = truth
  const { answers, held, activities, promises } = kept
  return [
    JSON.stringify([others, held, activities, promises]),
    onTheirWay.map(shortOfTold).sort().join(),
    shortened(callOf(kept.events)),
    Object.keys(answers).sort().join()
  ].join('\n')
}

/** Nothing more will be told of it. */
const isQuiet = ({ truth, kept }: OneCall) =>
  truth.caller.at === 'gone' &&
  !truth.leg &&
  truth.onTheirWay.length === 0 &&
  callOf(kept.events).ended !== null

/** What is wrong with one call as it stands, by the invariants of the telephony guide. */
export function brokenIn(one: OneCall): string | null {
  const { truth, kept } = one
  const call = callOf(kept.events)
  if (kept.activities.length > 1) return 'I2: two activities of one call'
  const accepted = call.attempts.some(({ acceptedAt }) => acceptedAt !== null)
  if (kept.activities.length > 0 && !truth.talked && !accepted)
    return 'I2: an activity of nobody’s conversation'
  if (kept.promises > 1) return 'two promises of one call'
  if (call.turn > 12) return `I7: ${call.turn} documents`
  if (!isQuiet(one)) return null
  if (callOutcome(call) === 'in-progress') return 'I1: a call that is over has no outcome'
  if (kept.held.length > 0) return 'I4: a conseiller is held by a call that is over'
  if (truth.talked && kept.activities[0]?.durationSeconds !== TALK_SECONDS)
    return `I2: a conversation without its activity (${callOutcome(call)})`
  if (truth.hungUpByLine && !truth.talked && kept.promises === 0 && kept.activities.length === 0)
    return 'I7: the line hung up on somebody left with nothing'
  return null
}
