import { type CallEvent, withoutPastDialogs } from '../../domain/calls/call'
import type { Standing } from '../../domain/calls/candidates'
import type { Freed, Held, HeldLately } from '../../domain/calls/held'
import { type CallStore, type CallTransaction, StoreLost } from '../../domain/ports/calls'
import type { Clock } from '../../domain/ports/clock'
import { type Journal, type JournalledTurn, StillHeld } from '../../domain/ports/journal'
import type { Peers } from '../../domain/ports/peers'
import type { SqlDatabase } from './database'
import { CommitUnknown, failureKind } from './failures'
import { leftBehind } from './left-behind'
import { localTurns } from './local-turns'
import { recentHolds, stillHeld } from './recent-holds'

/** Calls of which the events are remembered, for the day the store goes in the middle of them. */
const REMEMBERED_CALLS = 3_000

/** How often the store is asked what became of a commit of which nobody knows. */
const MAX_READINGS = 3

/** A call whose conseiller the store holds for another one waits so long for that one to be written: it may be another process's. */
const WAITS_FOR_ANOTHER_MS = 60_000

/** Whom another process held in the store was seen there by whoever looked so long after: no transaction takes longer. */
const COMMITTED_WITHIN_MS = 20_000

/** Calls written to the store at the same time when it is back: the others' turns need connections too. */
const CAUGHT_UP_AT_ONCE = 8

export interface OutagePorts {
  readonly database: SqlDatabase
  readonly journal: Journal
  readonly clock: Clock
  /** Whether this process may ring a telephone while the store is gone: several share them out. All, where it is alone. */
  readonly isOurs?: (phone: string) => boolean
  /** The other processes; absent where it is alone. */
  readonly peers?: Peers
  /** The telephone of a conseiller: two may share one. */
  readonly phoneOf?: (conseillerId: string) => string | null
  /** Writes the journalled turns of one call to the store, in order, each once however often it is asked; `written` after each. */
  readonly write: (
    store: CallStore,
    turns: readonly JournalledTurn[],
    written: (id: string) => Promise<void>,
    mayWait: boolean
  ) => Promise<void>
  /** A turn could be kept in memory only, or could not be written to the store. */
  readonly onFailure: (what: string, cause: unknown) => void
}

/** Who stood how at an instant, by a look that began there. @see recentHolds */
interface Seen {
  readonly all: Standing
  readonly from: number
  readonly at: Date
}

/** A store of calls that goes on answering while the store itself is gone. */
export interface SteadyCallStore extends CallStore {
  /** Turns that wait for the store. */
  waiting(): number
  /** Whether any wait, or may, in what a process that is no more has left. */
  waits(): boolean
  /** Writes what waits to the store, if it is there. */
  catchUp(): Promise<void>
  /** Looks who is held and who pauses, for the moment at which the store goes. */
  lookAround(): Promise<void>
  /** How many events of a call are known here, with or without the store. */
  knows(callSid: string): number
  /** Whom calls that are kept here hold, and those that an earlier process left in its journal. */
  held(): readonly Held[]
  /** Whom calls that are kept here have let go since the store went. */
  freed(): readonly Freed[]
  /** Whom this process had held in the store: the others may not have seen so. */
  lately(): readonly HeldLately[]
  /** Whether any call may hold this conseiller, as far as is known here without the store, and by what others told. */
  isTaken(
    conseillerId: string,
    told: { readonly held: readonly Held[]; readonly lately: readonly HeldLately[] }
  ): boolean
}

/**
 * Calls go on while the store is gone: from the directory in memory, and from what this process knows of them. Each turn is
 * flushed to the journal before its answer leaves, and written to the store, once, when it is back; until then its call
 * stays here.
 */
export function steadyCalls(store: CallStore, ports: OutagePorts): SteadyCallStore {
  const { database, journal, clock, onFailure } = ports
  const known = new Map<string, readonly CallEvent[]>()
  /** How many events a call had at its end. */
  const ended = new Map<string, number>()
  const busy = new Map<string, Promise<unknown>>()
  /** Calls of which a turn may or may not be in the store. */
  const uncertain = new Set<string>()
  /** Calls whose conseiller the store still holds for another one, and since when. */
  const waitsSince = new Map<string, number>()
  let standing: Standing | null = null
  let standingFrom = 0
  let standingAt = clock.now()
  const recent = recentHolds(clock)
  let freed: readonly Freed[] = []
  const { isOurs = () => true, phoneOf = () => null } = ports
  const peersHold = () => ports.peers?.held() ?? []
  const left = leftBehind(journal, callSid => local.has(callSid))
  const local = localTurns({
    standingAsLastSeen: standingNow,
    onFreed: one => {
      const isOther = ({ callSid, conseillerId }: Freed) =>
        callSid !== one.callSid || conseillerId !== one.conseillerId
      freed = [...freed.filter(isOther), one]
    },
    heldElsewhere: () =>
      areHeld([
        ...recent.held(freedNow()),
        ...unseen(ports.peers?.lately() ?? []),
        ...left.held(),
        ...peersHold()
      ]),
    isPast: until => until <= clock.now(),
    isOurs,
    phoneOf,
    ask: held => ports.peers?.hold(held) ?? Promise.resolve('granted')
  })

  /** Held by calls that are kept here, and by those that an earlier process left. */
  const keptHold = () => [...local.held(), ...left.held()]
  /** Whom a turn in the store finds free there though they are not: their calls are not in the store yet. */
  const notInStore = () => areHeld([...keptHold(), ...peersHold()])
  const isKeptHere = (callSid: string) => local.has(callSid) || left.has(callSid)
  const isAmong = (held: readonly Held[], conseillerId: string) => {
    const phone = phoneOf(conseillerId)
    return held.some(
      one => one.conseillerId === conseillerId || (phone !== null && phoneOf(one.conseillerId) === phone)
    )
  }

  function areHeld(those: readonly Held[]): readonly Held[] {
    const now = clock.now()
    return those.filter(({ until }) => until > now)
  }
  /** Of those whom others had held in the store, who may not have been held there yet when this one looked. */
  const unseen = (lately: readonly HeldLately[]) =>
    stillHeld(lately, freedNow()).filter(
      ({ since }) => since.getTime() > standingAt.getTime() - COMMITTED_WITHIN_MS
    )

  function freedNow(): readonly Freed[] {
    const now = clock.now()
    return [...freed, ...(ports.peers?.freed() ?? [])].filter(({ from }) => from <= now)
  }
  /** Who stood how when the store was last seen, less whom their calls have let go since. */
  function standingNow(): Standing | null {
    const isFreed = new Set(
      freedNow().flatMap(({ callSid, conseillerId }) =>
        standing?.holders?.get(conseillerId) === callSid ? conseillerId : []
      )
    )
    if (!standing || isFreed.size === 0) return standing
    const phones = new Set([...isFreed].map(phoneOf))
    return {
      ...standing,
      heldConseillers: new Set([...standing.heldConseillers].filter(id => !isFreed.has(id))),
      heldPhones: new Set([...standing.heldPhones].filter(phone => !phones.has(phone)))
    }
  }

  /** What was seen of who is held, unless something newer was. */
  function saw({ all, from, at }: Seen) {
    if (from < standingFrom) return
    standing = all
    standingAt = at
    // Still held there by a call that has let them go: it is not written yet.
    freed = freed.filter(one => one.from > at || all.holders?.get(one.conseillerId) === one.callSid)
    standingFrom = from
    recent.looked(from, all.holders)
  }

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
    if (events.some(({ type }) => type === 'ended')) {
      ended.set(callSid, events.length)
      return dropOldest(ended)
    }
    known.set(callSid, withoutPastDialogs(events))
    dropOldest(known)
  }
  function dropOldest(remembered: Map<string, unknown>) {
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED_CALLS && oldest !== undefined) remembered.delete(oldest)
  }

  /** The turn in the store, and what it taught remembered once it is committed. */
  async function inStore<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T> {
    let events: CallEvent[] | null = null
    const seen: Seen[] = []
    const turn = (tx: CallTransaction): CallTransaction => ({
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
        const from = recent.looks()
        const all = await tx.standing(now, withFreeSince)
        seen.push({ all, from, at: now })
        const more = notInStore().map(({ conseillerId }) => conseillerId)
        return { ...all, heldConseillers: new Set([...all.heldConseillers, ...more]) }
      },
      async reserve(wanted) {
        if (isAmong(notInStore(), wanted.conseillerId)) return false
        // From this moment on: a call that goes on without the store must not ring them while the store is asked.
        recent.wants(callSid, wanted)
        const isHeld = await tx.reserve(wanted)
        if (!isHeld) recent.refused(callSid, wanted)
        return isHeld
      },
      async renew(attempt, until, accepted) {
        recent.renews(callSid, until)
        await tx.renew(attempt, until, accepted)
      }
    })
    try {
      const value = await store.turn(callSid, tx => {
        events = null
        seen.length = 0
        recent.drops(callSid)
        return work(turn(tx))
      })
      recent.keeps(callSid)
      if (events) remember(callSid, events)
      for (const one of seen) saw(one)
      return value
    } catch (cause) {
      // Of a commit that nobody knows somebody may be held.
      if (!(cause instanceof CommitUnknown)) recent.drops(callSid)
      throw cause
    }
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
      left: left.turns(callSid),
      now: clock.now(),
      mayRing: !uncertain.has(callSid)
    }
    // Where even the journal fails the caller is answered all the same: the turn waits in memory.
    return local.run(turn, work, one => journal.append(one).catch(cause => onFailure('journal', cause)))
  }

  async function turn<T>(callSid: string, work: (tx: CallTransaction) => Promise<T>): Promise<T> {
    if (isKeptHere(callSid) && !(await caughtUp(callSid))) return here(callSid, work)
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
        // What a commit of which nobody knew has kept is read before anything is done again.
        const isBack = isThere && (kind === 'gone' || kind === 'unknown')
        if (isBack && tries < MAX_READINGS) continue
        // Only where the turn is surely not in the store may it ring somebody here.
        if (kind !== 'refusing' && (kind !== 'gone' || isThere)) uncertain.add(callSid)
        // Another process may know the call better, or the store itself: whoever asks is to ask again, there.
        const mayBeKnownBetter = !isThere || (isBack && !known.has(callSid))
        if (mayBeKnownBetter && ports.peers && !isKeptHere(callSid)) throw new StoreLost(cause)
        return here(callSid, work)
      }
    }
  }

  /** Writes the journalled turns of one call, in order. @returns whether none is left */
  async function caughtUp(callSid: string): Promise<boolean> {
    if (!database.isThere()) return false
    const held = [...local.heldBy(callSid), ...left.heldBy(callSid)]
    const since = waitsSince.get(callSid) ?? performance.now()
    try {
      const mayWait = performance.now() - since < WAITS_FOR_ANOTHER_MS
      await ports.write(store, journal.waiting(callSid), journal.settle, mayWait)
    } catch (cause) {
      if (cause instanceof StillHeld) waitsSince.set(callSid, since)
      else onFailure('journal not yet in the store', cause)
      return false
    }
    waitsSince.delete(callSid)
    // Held in the store from now on: known here until it is seen there.
    for (const one of held) recent.wants(callSid, one)
    recent.keeps(callSid)
    local.forget(callSid)
    uncertain.delete(callSid)
    known.delete(callSid)
    return true
  }

  return {
    ...store,
    turn: (callSid, work) => inTurn(callSid, () => turn(callSid, work)),
    waiting: journal.size,
    waits: () => journal.size() > 0 || journal.isAdopting(),
    keptHere: isKeptHere,
    async lookAround() {
      const from = recent.looks()
      const at = clock.now()
      saw({ all: await store.standing(at), from, at })
    },
    knows: callSid =>
      Math.max(
        local.knows(callSid),
        left.knows(callSid),
        known.get(callSid)?.length ?? 0,
        ended.get(callSid) ?? 0
      ),
    held: keptHold,
    freed: () => freed,
    lately: () => recent.held(freedNow()),
    isTaken(conseillerId, told) {
      const seen = standingNow()
      if (seen?.heldConseillers.has(conseillerId)) return true
      const phone = phoneOf(conseillerId)
      if (phone !== null && seen?.heldPhones.has(phone)) return true
      const held = [...keptHold(), ...recent.held(freedNow()), ...told.held, ...unseen(told.lately)]
      return isAmong(areHeld(held), conseillerId)
    },
    async catchUp() {
      // Also while the store is gone: what was left behind is known from then on, and so is whom it holds.
      await journal.adopt().catch(cause => onFailure('a journal cannot be read', cause))
      if (!database.isThere()) return
      const calls = new Set([...journal.calls(), ...local.calls()]).values()
      const next = async () => {
        for (const callSid of calls) await inTurn(callSid, () => caughtUp(callSid))
      }
      await Promise.all(Array.from({ length: CAUGHT_UP_AT_ONCE }, next))
    }
  }
}
