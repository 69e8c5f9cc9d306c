import { type Attempt, type CallEvent, nextAttempt } from '../../domain/calls/call'
import { isOver } from '../../domain/calls/outcome'
import { leaseEnd } from '../../domain/calls/ringing'
import type { CallStore } from '../../domain/ports/calls'
import type { Clock } from '../../domain/ports/clock'
import { type JournalledTurn, StillHeld } from '../../domain/ports/journal'
import { CallSession, type SessionPorts } from './session'

interface Written {
  readonly ports: SessionPorts
  readonly clock: Clock
  readonly wrapUpSeconds: number
}

/**
 * Writes to the store what was answered without it, of one call and in order: the events at their own instants, and all that
 * follows from them. Each turn once: it leaves a mark beside the answers, in the same transaction.
 *
 * Another process may have taken the call on meanwhile: an attempt of that process keeps its number, and ours takes the next
 * one, so that nobody's activity becomes somebody else's. Each mark says which: where the store goes in the middle, the rest is
 * written under the same numbers later.
 *
 * @param written  called with each turn's identity once all of them are in the store
 * @param mayWait  the call before may still have to tell that it has let somebody go
 * @throws {StillHeld} when it may wait, and whom the call holds is another one's in the store
 */
export async function writeJournalled(
  line: Written,
  store: CallStore,
  turns: readonly JournalledTurn[],
  written: (id: string) => Promise<void>,
  mayWait = false
): Promise<void> {
  const numbers = new Map<number, number>()
  for (const [index, turn] of turns.entries()) {
    await writeTurn(line, store, turn, { numbers, isLast: index === turns.length - 1, mayWait })
  }
  for (const { id } of turns) await written(id)
}

interface Place {
  /** Attempts that bear another number in the store. */
  readonly numbers: Map<number, number>
  /**
   * Nothing more of the call waits: whom it still rings or talks with is held for it. Sooner, a conseiller who has taken another call
   * since would be held for a ring that is over.
   */
  readonly isLast: boolean
  readonly mayWait: boolean
}

async function writeTurn(
  { ports, clock, wrapUpSeconds }: Written,
  store: CallStore,
  turn: JournalledTurn,
  { numbers, isLast, mayWait }: Place
): Promise<void> {
  const mark = `journal:${turn.id}`
  await store.turn(turn.callSid, async tx => {
    const before = await tx.answered(mark)
    if (before !== null) {
      for (const [ours, theirs] of numbersIn(before)) numbers.set(ours, theirs)
      return
    }
    const { callSid, at } = turn
    const session = new CallSession(tx, callSid, await tx.events(), at, ports, wrapUpSeconds)
    for (const event of turn.events) {
      // Received in the store too, by a commit of which nobody heard: a call is received once.
      if (event.type === 'received' && session.call.receivedAt) continue
      session.add(renumbered(event, session, numbers))
    }
    await session.settle()
    if (isLast) {
      for (const attempt of session.call.attempts) {
        const isHeld = await holdAgain(session, attempt, ports, clock.now())
        if (!isHeld && mayWait) throw new StillHeld()
      }
    }
    for (const { conseillerId, state, until, channel } of turn.availability) {
      await tx.setAvailability(conseillerId, state, until, channel, at)
    }
    for (const offer of turn.promises) {
      const { place, need } = session.call
      await tx.promise({ ...offer, place: offer.place ?? place, need: offer.need ?? need?.key ?? null })
      if (offer.state === 'proposed' && offer.conseillerId) {
        await session.notify('hung-up', offer.conseillerId, 'caller')
      }
    }
    for (const { question, body } of turn.answers) await tx.keepAnswer(question, body, at)
    await tx.keepAnswer(mark, JSON.stringify([...numbers]), at)
  })
}

/** Under which numbers attempts of a journal are in the store, by the mark of a turn. That of the version before says nothing. */
const numbersIn = (mark: string) => (mark === '' ? [] : (JSON.parse(mark) as [number, number][])) // written by `writeTurn`

function renumbered(event: CallEvent, session: CallSession, numbers: Map<number, number>): CallEvent {
  if (!('attempt' in event)) return event
  if (event.type === 'rang') {
    const isTaken = session.call.attempts.some(({ number }) => number === event.attempt)
    numbers.set(event.attempt, isTaken ? nextAttempt(session.call) : event.attempt)
  }
  return { ...event, attempt: numbers.get(event.attempt) ?? event.attempt }
}

/**
 * A conseiller who was rung or taken without the store, and still rings or talks, is held in it from now on.
 *
 * @returns whether nobody had to be held, or they are; not where another call has them
 */
async function holdAgain(
  session: CallSession,
  attempt: Attempt,
  ports: SessionPorts,
  now: Date
): Promise<boolean> {
  const { number } = attempt
  if (!attempt.conseillerId || isOver(attempt, session.call) || (await session.tx.holds(number))) return true
  const phone = ports.directory.current().conseillers.get(attempt.conseillerId)?.telephone
  if (!phone) return true
  const until = leaseEnd(attempt.lastEventAt, attempt.acceptedAt)
  // Nobody told how it ended: whoever has them now has them rightly.
  if (until <= now) return true
  const { conseillerId } = attempt
  const held = await session.tx.reserve({ attempt: number, conseillerId, phone, now, until, again: true })
  if (held && attempt.acceptedAt) await session.tx.renew(number, until, true)
  return held
}
