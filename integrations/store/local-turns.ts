import { randomUUID } from 'node:crypto'
import type { CallEvent } from '../../domain/calls/call'
import type { Standing } from '../../domain/calls/candidates'
import type { CallTransaction, Reservation } from '../../domain/ports/calls'
import type { JournalledTurn, SaidAvailability } from '../../domain/ports/journal'
import type { Offer } from '../../domain/ports/offers'

/** What is known here of a call while the store is gone. */
interface LocalCall {
  readonly events: CallEvent[]
  readonly answers: Map<string, string>
  /** Conseillers held for it, by attempt. */
  readonly held: Map<number, Pick<Reservation, 'conseillerId' | 'phone' | 'until'>>
}

export interface LocalTurn {
  readonly callSid: string
  /** The events of the call as this process last saw them in the store; `null` when it never did. */
  readonly known: readonly CallEvent[] | null
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

/**
 * Calls without the store: answered from what this process knows, in memory. What follows from the events (activities, missed
 * calls, rests) is not worked out here: it is, once, when they are written to the store.
 */
export function localTurns(
  standingAsLastSeen: () => Standing | null,
  isPast: (until: Date) => boolean,
  isOurs: (phone: string) => boolean = () => true
) {
  const calls = new Map<string, LocalCall>()
  /** The last word of each conseiller who spoke while the store was gone. */
  const said = new Map<string, SaidAvailability>()

  const heldNow = (but: string) =>
    [...calls].flatMap(([callSid, { held }]) =>
      callSid === but ? [] : [...held.values()].filter(({ until }) => !isPast(until))
    )

  function transactionOn(call: LocalCall, callSid: string, isPartial: boolean, mayRing: boolean) {
    const added = {
      events: [] as CallEvent[],
      answers: new Map<string, string>(),
      promises: [] as Offer[],
      availability: [] as SaidAvailability[]
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
        const held = heldNow('')
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
        const taken = heldNow(callSid).some(one => one.conseillerId === conseillerId || one.phone === phone)
        if (!taken) call.held.set(attempt, { conseillerId, phone, until })
        return !taken
      },
      // Held in the store before it went: nobody here can have taken it since.
      holds: async () => true,
      async renew(attempt, until) {
        const held = call.held.get(attempt)
        if (held) call.held.set(attempt, { ...held, until })
      },
      release: async attempt => void call.held.delete(attempt),
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
      promise: async offer => void added.promises.push(offer),
      // Told when the journal is written to the store.
      notify: async () => undefined,
      send: async () => undefined
    }
    return { tx, added }
  }

  return {
    has: (callSid: string) => calls.has(callSid),
    calls: () => [...calls.keys()],
    /** Its turns are in the store: what was known here is no longer the latest. */
    forget(callSid: string) {
      calls.delete(callSid)
      if (calls.size === 0) said.clear()
    },

    /** @throws {RingsUncertain} when it would ring somebody, and may not: nothing of it is kept */
    async run<T>(
      { callSid, known, now, mayRing }: LocalTurn,
      work: (tx: CallTransaction) => Promise<T>,
      keep: (turn: JournalledTurn) => Promise<void>
    ): Promise<T> {
      const call = calls.get(callSid) ?? { events: [...(known ?? [])], answers: new Map(), held: new Map() }
      // Only what begins here is known whole.
      const isPartial = known === null && call.events[0]?.type !== 'received'
      const { tx, added } = transactionOn(call, callSid, isPartial, mayRing)
      const value = await work(tx)
      const { events, promises, availability } = added
      const news = [events, promises, availability, [...added.answers]]
      if (news.some(({ length }) => length > 0)) {
        const answers = [...added.answers].map(([question, body]) => ({ question, body }))
        calls.set(callSid, call)
        call.events.push(...events)
        for (const { question, body } of answers) call.answers.set(question, body)
        for (const one of availability) said.set(one.conseillerId, one)
        await keep({ id: randomUUID(), callSid, at: now, events, answers, promises, availability })
      }
      return value
    }
  }
}
