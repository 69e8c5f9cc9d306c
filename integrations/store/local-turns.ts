import { randomUUID } from 'node:crypto'
import { type CallEvent, callOf } from '../../domain/calls/call'
import type { Standing } from '../../domain/calls/candidates'
import { type Freed, type Held, heldBy } from '../../domain/calls/held'
import type { CallTransaction, Reservation } from '../../domain/ports/calls'
import type { JournalledTurn, SaidAvailability } from '../../domain/ports/journal'
import type { Offer } from '../../domain/ports/offers'
import type { Consent } from '../../domain/ports/peers'
import { heldAfter } from './left-behind'

type HeldTelephone = Pick<Reservation, 'conseillerId' | 'phone' | 'until'>

/** What is known here of a call while the store is gone. */
interface LocalCall {
  readonly events: CallEvent[]
  readonly answers: Map<string, string>
  /** Conseillers held for it, by attempt. */
  readonly held: Map<number, HeldTelephone>
  /** Something of it is in the store that is not known here. */
  readonly hasGap: boolean
  /** Held for what is not known here, as the process said that knew it, until they are let go. */
  heldBefore: readonly Held[]
}

export interface LocalTurn {
  readonly callSid: string
  /** The events of the call as this process last saw them in the store; `null` when it never did. */
  readonly known: readonly CallEvent[] | null
  /** What an earlier process wrote down of it after that. */
  readonly left: readonly JournalledTurn[]
  readonly now: Date
  /** Not where somebody may be ringing already for this very question. */
  readonly mayRing: boolean
}

/** The store may have kept an answer to this question that rings somebody: nobody else is rung before that is known. */
export class RingsUncertain extends Error {
  constructor() {
    super('the store may already have had somebody rung for this call')
    this.name = 'RingsUncertain'
  }
}

const NOBODY: Standing = {
  heldConseillers: new Set(),
  heldPhones: new Set(),
  paused: new Set(),
  freeSince: new Map()
}

/** A call as it begins to be known here. */
function begun(known: readonly CallEvent[] | null, left: readonly JournalledTurn[]): LocalCall {
  const journalled = left.flatMap(({ events }) => events)
  const isWhole = journalled[0]?.type === 'received'
  const answers = left.flatMap(turn => turn.answers.map(({ question, body }) => [question, body] as const))
  return {
    events: isWhole ? journalled : [...(known ?? []), ...journalled],
    answers: new Map(answers),
    held: new Map(),
    hasGap: journalled.length > 0 && !isWhole,
    heldBefore: isWhole ? [] : heldAfter(left)
  }
}

export interface LocalPorts {
  readonly standingAsLastSeen: () => Standing | null
  /** Some call has let somebody go whom the store, as last seen, holds for it. */
  readonly onFreed: (freed: Freed) => void
  /** Whom this process and the others hold beside the calls that are kept here. */
  readonly heldElsewhere: () => readonly Held[]
  readonly isPast: (until: Date) => boolean
  /** Whether a telephone is this process's to ring. */
  readonly isOurs: (phone: string) => boolean
  readonly phoneOf: (conseillerId: string) => string | null
  /** What the other processes say to it. */
  readonly ask: (held: Held) => Promise<Consent>
}

/**
 * Calls without the store: answered from what this process knows, in memory. What follows from the events (activities, missed
 * calls, rests) is not worked out here: it is, once, when they are written to the store.
 */
export function localTurns({
  standingAsLastSeen,
  heldElsewhere,
  isPast,
  isOurs,
  phoneOf,
  ask,
  onFreed
}: LocalPorts) {
  const calls = new Map<string, LocalCall>()
  /** Those of them that hold somebody: of a long outage most are over. */
  const holding = new Set<string>()
  /** The last word of each conseiller who spoke while the store was gone. */
  const said = new Map<string, SaidAvailability>()
  /** Held by turns that are under way. */
  const underWay = new Set<HeldTelephone & { readonly callSid: string }>()
  const byEvents = new WeakMap<LocalCall, { readonly length: number; readonly held: readonly Held[] }>()

  /** Whom a call holds by its events: the one who was held in the store, and is rung or talks still, too. */
  function heldByEvents(call: LocalCall): readonly Held[] {
    const { length } = call.events
    const before = byEvents.get(call)
    if (before?.length === length) return before.held
    const held = heldBy(call.events)
    byEvents.set(call, { length, held })
    return held
  }
  const withPhone = ({ conseillerId, until }: Held): HeldTelephone => ({
    conseillerId,
    until,
    phone: phoneOf(conseillerId) ?? ''
  })
  const heldFor = (call: LocalCall) => [
    ...call.held.values(),
    ...[...heldByEvents(call), ...call.heldBefore].map(withPhone)
  ]
  const heldNow = (but: string) =>
    [
      ...[...holding].flatMap(callSid => {
        const call = calls.get(callSid)
        return call && callSid !== but ? heldFor(call) : []
      }),
      ...[...underWay].filter(({ callSid }) => callSid !== but)
    ].filter(({ until }) => !isPast(until))

  function transactionOn(call: LocalCall, callSid: string, isPartial: boolean, mayRing: boolean) {
    const added = {
      events: [] as CallEvent[],
      answers: new Map<string, string>(),
      promises: [] as Offer[],
      availability: [] as SaidAvailability[],
      freed: [] as Freed[],
      held: new Map<number, HeldTelephone & { readonly callSid: string }>()
    }
    const tx: CallTransaction = {
      isPartial,
      answered: async question => call.answers.get(question) ?? null,
      keepAnswer: async (question, body) => void added.answers.set(question, body),
      events: async () => [...call.events],
      async append(_length, events) {
        if (!mayRing && events.some(({ type }) => type === 'rang')) throw new RingsUncertain()
        added.events.push(...events)
      },
      async standing() {
        const seen = standingAsLastSeen() ?? NOBODY
        const held = [...heldNow(''), ...heldElsewhere().map(withPhone)]
        const paused = new Set(seen.paused)
        for (const { conseillerId, state, until } of said.values()) {
          if (state === 'paused' && !(until && isPast(until))) paused.add(conseillerId)
          else paused.delete(conseillerId)
        }
        return {
          ...seen,
          paused,
          heldConseillers: new Set([
            ...seen.heldConseillers,
            ...held.map(({ conseillerId }) => conseillerId)
          ]),
          heldPhones: new Set([...seen.heldPhones, ...held.map(({ phone }) => phone)])
        }
      },
      async reserve({ attempt, conseillerId, phone, until }) {
        if (!isOurs(phone)) return false
        const others = [...heldNow(callSid), ...heldElsewhere().map(withPhone)]
        if (others.some(one => one.conseillerId === conseillerId || one.phone === phone)) return false
        // From now on nobody else has them here, whatever the others say in the end.
        const held = { callSid, conseillerId, phone, until }
        underWay.add(held)
        const consent = await ask({ conseillerId, until })
        if (consent === 'granted') {
          added.held.set(attempt, held)
          return true
        }
        underWay.delete(held)
        if (consent === 'unsure') throw new RingsUncertain()
        return false
      },
      // Held in the store before it went: nobody here can have taken it since.
      holds: async () => true,
      async renew(attempt, until) {
        const held = call.held.get(attempt)
        if (held) call.held.set(attempt, { ...held, until })
      },
      async release(attempt, now, restUntil) {
        // Rung before the store went: it holds them still, as it was last seen. Whoever was rung without it was never held there.
        const { conseillerId } = callOf(call.events).attempts.find(({ number }) => number === attempt) ?? {}
        if (!isPartial && conseillerId && !call.held.has(attempt))
          added.freed.push({ callSid, conseillerId, from: restUntil ?? now })
        call.held.delete(attempt)
      },
      miss: async () => 0,
      forgetMisses: async () => undefined,
      pause: async () => undefined,
      flagNumber: async () => undefined,
      setAvailability: async (conseillerId, state, until, channel) =>
        void added.availability.push({ conseillerId, state, until, channel }),
      // Who has taken what up stands in the store alone: nobody is told either way.
      takeUp: () => Promise.reject(new Error('a call-back cannot be taken up while the store is gone')),
      // What was promised before stands in the store alone: it is kept, and one call too many harms nobody.
      served: async () => undefined,
      recordActivite: async () => undefined,
      // How often a number was called back stands in the store alone: what is said here is kept there.
      promise: async ({ isTyped, ...offer }) => {
        added.promises.push(offer)
        return 'kept'
      },
      // Told when the journal is written to the store.
      notify: async () => undefined,
      send: async () => undefined
    }
    return { tx, added }
  }

  return {
    has: (callSid: string) => calls.has(callSid),
    knows: (callSid: string) => calls.get(callSid)?.events.length ?? 0,
    /** Whom one call holds. */
    heldBy: (callSid: string): readonly Held[] => {
      const call = calls.get(callSid)
      return call ? [...heldByEvents(call), ...call.heldBefore].filter(({ until }) => !isPast(until)) : []
    },
    /** Whom the calls that are kept here hold at this moment. */
    held: (): Held[] => heldNow('').map(({ conseillerId, until }) => ({ conseillerId, until })),
    calls: () => [...calls.keys()],
    /** Its turns are in the store: what was known here is no longer the latest. */
    forget(callSid: string) {
      calls.delete(callSid)
      holding.delete(callSid)
      if (calls.size === 0) said.clear()
    },

    /** @throws {RingsUncertain} when it would ring somebody, and may not: nothing of it is kept */
    async run<T>(
      { callSid, known, left, now, mayRing }: LocalTurn,
      work: (tx: CallTransaction) => Promise<T>,
      keep: (turn: JournalledTurn) => Promise<void>
    ): Promise<T> {
      const call = calls.get(callSid) ?? begun(known, left)
      // Only what begins here is known whole.
      const isPartial = call.hasGap || (known === null && call.events[0]?.type !== 'received')
      const { tx, added } = transactionOn(call, callSid, isPartial, mayRing)
      const value = await work(tx).catch(cause => {
        for (const held of added.held.values()) underWay.delete(held)
        throw cause
      })
      const { events, promises, availability } = added
      const news = [events, promises, availability, [...added.answers]]
      if (news.some(({ length }) => length > 0)) {
        const answers = [...added.answers].map(([question, body]) => ({ question, body }))
        calls.set(callSid, call)
        for (const [attempt, held] of added.held) call.held.set(attempt, held)
        call.events.push(...events)
        if (events.some(({ type }) => type === 'dialled' || type === 'ended')) call.heldBefore = []
        for (const { question, body } of answers) call.answers.set(question, body)
        for (const one of added.freed) onFreed(one)
        for (const one of availability) said.set(one.conseillerId, one)
        for (const held of added.held.values()) underWay.delete(held)
        const held = heldFor(call).map(({ conseillerId, until }) => ({ conseillerId, until }))
        if (held.length > 0) holding.add(callSid)
        else holding.delete(callSid)
        await keep({ id: randomUUID(), callSid, at: now, events, answers, promises, availability, held })
      }
      return value
    }
  }
}
