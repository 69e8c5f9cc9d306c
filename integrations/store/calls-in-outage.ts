import type { CallEvent } from '../../domain/calls/call'
import type { Standing } from '../../domain/calls/candidates'
import type { CallStore, CallTransaction } from '../../domain/ports/calls'
import type { Clock } from '../../domain/ports/clock'
import type { Journal, JournalledTurn } from '../../domain/ports/journal'
import type { SqlDatabase } from './database'
import { CommitUnknown, failureKind } from './failures'
import { localTurns } from './local-turns'

/** Calls of which the events are remembered, for the day the store goes in the middle of them. */
const REMEMBERED_CALLS = 3_000

/** How often the store is asked what became of a commit of which nobody knows. */
const MAX_READINGS = 3

export interface OutagePorts {
  readonly database: SqlDatabase
  readonly journal: Journal
  readonly clock: Clock
  /** Whether this process may ring a telephone while the store is gone: several share them out. All, where it is alone. */
  readonly isOurs?: (phone: string) => boolean
  /** Writes one journalled turn to the store, once however often it is asked. */
  readonly write: (store: CallStore, turn: JournalledTurn) => Promise<void>
  /** A turn could be kept in memory only, or could not be written to the store. */
  readonly onFailure: (what: string, cause: unknown) => void
}

/** A store of calls that goes on answering while the store itself is gone. */
export interface SteadyCallStore extends CallStore {
  /** Turns that wait for the store. */
  waiting(): number
  /** Writes what waits to the store, if it is there. */
  catchUp(): Promise<void>
  /** Looks who is held and who pauses, for the moment at which the store goes. */
  lookAround(): Promise<void>
}

/**
 * Calls go on while the store is gone: from the directory in memory, and from what this process knows of them. Each turn is
 * flushed to the journal before its answer leaves, and written to the store, once, when it is back; until then its call
 * stays here.
 */
export function steadyCalls(store: CallStore, ports: OutagePorts): SteadyCallStore {
  const { database, journal, clock, onFailure } = ports
  const known = new Map<string, readonly CallEvent[]>()
  const busy = new Map<string, Promise<unknown>>()
  /** Calls of which a turn may or may not be in the store. */
  const uncertain = new Set<string>()
  let standing: Standing | null = null
  const local = localTurns(
    () => standing,
    until => until <= clock.now(),
    ports.isOurs
  )

  /** Turns of one call wait for each other here, rather than each with a connection in hand. */
  function inTurn<T>(callSid: string, work: () => Promise<T>): Promise<T> {
    const done = (busy.get(callSid) ?? Promise.resolve()).then(work)
    const settled = done.then(
      () => undefined,
      () => undefined
    )
    busy.set(callSid, settled)
    void settled.then(() => {
      if (busy.get(callSid) === settled) busy.delete(callSid)
    })
    return done
  }

  function remember(callSid: string, events: readonly CallEvent[]) {
    known.delete(callSid)
    if (events.some(({ type }) => type === 'ended')) return
    known.set(callSid, events)
    const [oldest] = known.keys()
    if (known.size > REMEMBERED_CALLS && oldest !== undefined) known.delete(oldest)
  }

  /** The turn in the store, and what it taught remembered once it is committed. */
  async function inStore<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T> {
    let events: CallEvent[] | null = null
    let seen: Standing | null = null
    const value = await store.turn(callSid, tx => {
      events = null
      return work({
        ...tx,
        async events() {
          events = await tx.events()
          return [...events]
        },
        async append(length, added, outcome) {
          await tx.append(length, added, outcome)
          events?.push(...added)
        },
        async standing(now, withFreeSince) {
          const read = await tx.standing(now, withFreeSince)
          seen = read
          return read
        }
      })
    })
    if (events) remember(callSid, events)
    standing = seen ?? standing
    return value
  }

  /** As `inStore`; a commit of which nobody knows is found out by doing it again, which reads what was kept first. */
  async function inStoreFor<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T> {
    for (let readings = 1; ; readings++) {
      try {
        return await inStore(callSid, work)
      } catch (cause) {
        const again = cause instanceof CommitUnknown && readings < MAX_READINGS && (await database.look())
        if (!again) throw cause
      }
    }
  }

  function here<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T> {
    const turn = {
      callSid,
      known: known.get(callSid) ?? null,
      now: clock.now(),
      mayRing: !uncertain.has(callSid)
    }
    // Where even the journal fails the caller is answered all the same: the turn waits in memory.
    return local.run(turn, work, one => journal.append(one).catch(cause => onFailure('journal', cause)))
  }

  async function turn<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T> {
    if (local.has(callSid) && !(await caughtUp(callSid))) return here(callSid, work)
    if (!database.isThere()) return here(callSid, work)
    for (let tries = 1; ; tries++) {
      try {
        const value = await inStoreFor(callSid, work)
        uncertain.delete(callSid)
        return value
      } catch (cause) {
        const kind = cause instanceof CommitUnknown ? 'unknown' : failureKind(cause)
        if (kind === 'other' || kind === 'gave-way') throw cause
        const isThere = await database.look()
        if (kind === 'gone' && isThere && tries === 1) continue
        // Only where the turn is surely not in the store may it ring somebody here.
        if (kind !== 'refusing' && (kind !== 'gone' || isThere)) uncertain.add(callSid)
        return here(callSid, work)
      }
    }
  }

  /** Writes the journalled turns of one call, in order. @returns whether none is left */
  async function caughtUp(callSid: string): Promise<boolean> {
    if (!database.isThere()) return false
    for (const one of journal.waiting()) {
      if (one.callSid !== callSid) continue
      try {
        await ports.write(store, one)
        await journal.settle(one.id)
      } catch (cause) {
        onFailure('journal not yet in the store', cause)
        return false
      }
    }
    local.forget(callSid)
    uncertain.delete(callSid)
    known.delete(callSid)
    return true
  }

  return {
    ...store,
    turn: (callSid, work) => inTurn(callSid, () => turn(callSid, work)),
    waiting: () => journal.waiting().length,
    keptHere: callSid => local.has(callSid),
    async lookAround() {
      const seen = await store.standing(clock.now())
      standing = seen
    },
    async catchUp() {
      if (!database.isThere()) return
      await journal.adopt()
      const calls = new Set([...journal.waiting().map(({ callSid }) => callSid), ...local.calls()])
      for (const callSid of calls) await inTurn(callSid, () => caughtUp(callSid))
    }
  }
}
