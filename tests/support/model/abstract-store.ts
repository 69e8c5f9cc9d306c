import { type CallEvent, callOf } from '../../../domain/calls/call'
import type { CallStore, CallTransaction } from '../../../domain/ports/calls'

/** What the store holds of one call. Plain data: the same facts are the same state. */
export interface Kept {
  readonly events: readonly CallEvent[]
  readonly answers: Readonly<Record<string, string>>
  readonly held: readonly {
    readonly attempt: number
    readonly conseiller: string
    readonly accepted: boolean
  }[]
  readonly activities: readonly { readonly status: string; readonly durationSeconds: number }[]
  readonly promises: number
}

export const NOTHING_KEPT: Kept = { events: [], answers: {}, held: [], activities: [], promises: 0 }

/** Faults put into the store on purpose: a check that does not find them checks nothing. */
export type PlantedFault = 'two may hold one' | 'an answer is not kept' | 'a release gets lost'

export interface OneTurn {
  readonly kept: Kept
  /** Whether it was asked who is free: only then do the other calls matter. */
  readonly looked: boolean
}

/**
 * The store, as abstract as it can be: one call's row, unique live reservations, and the other calls as nothing but the set of
 * conseillers that they hold. What the product's queries do in SQL is held to the same contract elsewhere.
 */
export function abstractStore(
  before: Kept,
  heldByOthers: ReadonlySet<string>,
  fault: PlantedFault | null
): { readonly calls: CallStore; readonly after: () => OneTurn } {
  let kept = before
  let looked = false
  const others = fault === 'two may hold one' ? new Set<string>() : heldByOthers
  const nobody = () => Promise.resolve()
  const standing = () => {
    looked = true
    return Promise.resolve({
      heldConseillers: new Set([...others, ...kept.held.map(({ conseiller }) => conseiller)]),
      heldPhones: new Set<string>(),
      paused: new Set<string>(),
      freeSince: new Map<string, Date>()
    })
  }
  const tx: CallTransaction = {
    answered: question => Promise.resolve(kept.answers[question] ?? null),
    async keepAnswer(question, body) {
      if (fault === 'an answer is not kept') return
      kept = { ...kept, answers: { ...kept.answers, [question]: body } }
    },
    events: () => Promise.resolve([...kept.events]),
    async append(length, events) {
      if (callOf(kept.events).length !== length)
        throw new Error('appended after events that are not the last')
      kept = { ...kept, events: [...kept.events, ...events] }
    },
    standing,
    async reserve({ attempt, conseillerId }) {
      looked = true
      if (others.has(conseillerId) || kept.held.some(({ conseiller }) => conseiller === conseillerId))
        return false
      kept = { ...kept, held: [...kept.held, { attempt, conseiller: conseillerId, accepted: false }] }
      return true
    },
    holds: attempt => Promise.resolve(kept.held.some(one => one.attempt === attempt)),
    async renew(attempt, _until, accepted) {
      kept = { ...kept, held: kept.held.map(one => (one.attempt === attempt ? { ...one, accepted } : one)) }
    },
    async release(attempt) {
      if (fault === 'a release gets lost') return
      kept = { ...kept, held: kept.held.filter(one => one.attempt !== attempt) }
    },
    // Who is paused changes who is a candidate, and nothing else: left out, so that everybody always is one.
    miss: () => Promise.resolve(1),
    forgetMisses: nobody,
    pause: nobody,
    flagNumber: nobody,
    setAvailability: nobody,
    takeUp: () => Promise.resolve(false),
    async recordActivite({ status, durationSeconds }) {
      // One activity of one call, by the unique hash of its identifier: a second word refines the first.
      kept = { ...kept, activities: [{ status: kept.activities[0]?.status ?? status, durationSeconds }] }
    },
    async promise({ state }) {
      if (state === 'open') kept = { ...kept, promises: kept.promises + 1 }
      return 'kept'
    },
    send: nobody,
    served: nobody,
    notify: nobody
  }
  return {
    calls: {
      turn: (_callSid, work) => work(tx),
      find: callSid => Promise.resolve({ callSid, events: kept.events }),
      releaseExpired: () => Promise.resolve(0),
      silentSince: () => Promise.resolve([]),
      forgetAnswers: nobody,
      newestEventAt: () => Promise.resolve(null),
      inCall: () => Promise.resolve(false),
      standing
    },
    after: () => ({ kept, looked })
  }
}
