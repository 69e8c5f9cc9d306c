import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { writeJournalled } from '../../../bots/voice/journalled'
import { type CallEvent, callOf } from '../../../domain/calls/call'
import type { Held } from '../../../domain/calls/held'
import type { CallStore, CallTransaction } from '../../../domain/ports/calls'
import type { Journal } from '../../../domain/ports/journal'
import { fileJournal } from '../../../integrations/journal/file-journal'
import { callStore } from '../../../integrations/store/calls'
import { type SteadyCallStore, steadyCalls } from '../../../integrations/store/calls-in-outage'
import type { SqlDatabase } from '../../../integrations/store/database'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { sessionsOf } from '../../support/conseillers'
import { type Cable, cableTo } from '../../support/engines/cut-off'
import { type FreshDatabase, freshDatabase } from '../../support/engines/database'

const NOON = new Date('2026-11-24T12:00:00Z')
const clock = { now: () => NOON }
const CALL = `CA${'1'.repeat(32)}`
const ports = sessionsOf({ k1: '+33639980101' })

let fresh: FreshDatabase
let cable: Cable
let database: SqlDatabase
let journal: Journal
let calls: SteadyCallStore
let folder: string
/** The process takes the store for gone. */
let isCut = false
let betweenTurns: () => Promise<void>
const failures: string[] = []
beforeEach(async () => {
  fresh = await freshDatabase()
  await preparePostgresql(fresh.url)
  cable = await cableTo(fresh.url, 5432)
  database = postgresqlDatabase(cable.url, () => undefined)
  folder = mkdtempSync(join(tmpdir(), 'outage-'))
  journal = fileJournal(folder)
  failures.length = 0
  betweenTurns = () => Promise.resolve()
  calls = steadyCalls(callStore(database), {
    database: { ...database, isThere: () => !isCut && database.isThere() },
    journal,
    clock,
    write: (store, turns, written, mayWait) => {
      let writes = 0
      const interrupted: CallStore = {
        ...store,
        async turn(callSid, work) {
          if (writes++ > 0) await betweenTurns()
          return store.turn(callSid, work)
        }
      }
      return writeJournalled({ ports, clock, wrapUpSeconds: 0 }, interrupted, turns, written, mayWait)
    },
    onFailure: what => failures.push(what)
  })
})
afterEach(async () => {
  cable.set('up')
  await database.close()
  await journal.close()
  await cable.close()
  await fresh.drop()
  rmSync(folder, { recursive: true, force: true })
})

const received = { type: 'received', hidden: true, callerHash: null, at: NOON } as const
const rang = {
  type: 'rang',
  attempt: 1,
  conseillerId: 'k1',
  permanenceId: 'p1',
  distanceMeters: 0,
  at: NOON
} as const

/** The webhook of a call that comes in: answered from what was kept, else anew. */
const incoming =
  (body: string, before: () => void = () => undefined) =>
  async (tx: CallTransaction): Promise<string> => {
    const given = await tx.answered('incoming')
    if (given !== null) return given
    await tx.append((await tx.events()).length, [received], 'in-progress')
    await tx.keepAnswer('incoming', body, NOON)
    before()
    return body
  }
const rings = async (tx: CallTransaction): Promise<string> => {
  const { length } = await tx.events()
  await tx.append(length, [rang], 'in-progress')
  return 'rings'
}
const isBack = async () => {
  for (const end = Date.now() + 30_000; Date.now() < end && !(await database.look()); ) await pause()
}
const pause = () => new Promise(resolve => setTimeout(resolve, 50))
const eventsOf = async () => (await callStore(database).find(CALL))?.events.map(({ type }) => type)

describe('a call whose store goes in the middle of a commit', () => {
  it('gets the answer that was kept, where the commit had been heard', async () => {
    let cut = () => {
      cut = () => undefined
      cable.set('deaf')
      setTimeout(() => cable.set('dead'), 50)
      setTimeout(() => cable.set('up'), 100)
    }
    const body = await calls.turn(
      CALL,
      incoming('first', () => cut())
    )
    await isBack()
    await calls.catchUp()
    expect(body).toBe('first')
    expect(await calls.turn(CALL, incoming('second'))).toBe('first')
    expect((await eventsOf())?.filter(type => type === 'received').length).toBeGreaterThan(0)
    expect(await callStore(database).turn(CALL, tx => tx.answered('incoming'))).toBe('first')
  })

  it('rings nobody whom another call is having held in the store at that moment', async () => {
    const other = new Client({ connectionString: fresh.url })
    await other.connect()
    await other.query('begin; lock table reservations in access exclusive mode')
    const until = new Date(NOON.getTime() + 60_000)
    const wanted = { attempt: 1, conseillerId: 'k1', phone: '+33639980101', now: NOON, until }
    let asks = () => undefined
    const isAsking = new Promise<void>(resolve => {
      asks = () => void resolve()
    })
    const inStore = calls.turn(CALL, async tx => {
      const held = tx.reserve(wanted)
      asks()
      return held
    })
    await isAsking
    isCut = true
    const here = await calls.turn(`CA${'2'.repeat(32)}`, tx => tx.reserve(wanted))
    isCut = false
    await other.query('rollback')
    await other.end()
    expect([here, await inStore]).toEqual([false, true])
  })

  it('rings nobody else while nobody knows whether somebody rings already', async () => {
    await calls.turn(CALL, incoming('first'))
    await expect(
      calls.turn(CALL, async tx => {
        const said = await rings(tx)
        cable.set('deaf')
        return said
      })
    ).rejects.toThrow('may already have had somebody rung')
    // Asked again while it is gone: still nobody.
    await expect(calls.turn(CALL, rings)).rejects.toThrow('may already have had somebody rung')
    cable.set('dead')
    cable.set('up')
    await isBack()
    await calls.catchUp()
    expect(await eventsOf()).toEqual(['received', 'rang'])
  })
})

describe('turns that waited for the store', () => {
  it('are written once, however often they are told', async () => {
    cable.set('dead')
    expect(await calls.turn(CALL, incoming('here'))).toBe('here')
    expect(calls.waiting()).toBe(1)
    const turns = journal.waiting(CALL)
    cable.set('up')
    await isBack()
    await calls.catchUp()
    expect(calls.waiting()).toBe(0)
    await writeJournalled({ ports, clock, wrapUpSeconds: 0 }, callStore(database), turns, journal.settle)
    expect(await eventsOf()).toEqual(['received'])
    expect(await calls.turn(CALL, incoming('again'))).toBe('here')
    expect(failures).toEqual([])
  })

  it('are written where the store had received the call, and nobody had heard so', async () => {
    await callStore(database).turn(CALL, incoming('heard by nobody'))
    cable.set('dead')
    expect(await calls.turn(CALL, incoming('here'))).toBe('here')
    await calls.turn(CALL, rings)
    cable.set('up')
    await isBack()
    await calls.catchUp()
    expect(failures).toEqual([])
    expect(calls.waiting()).toBe(0)
    expect(await eventsOf()).toEqual(['received', 'rang'])
  })

  const OTHER_CALL = `CA${'2'.repeat(32)}`
  const accepted = { type: 'accepted', attempt: 1, legSid: 'CA0', at: NOON } as const
  /** What a process wrote down that is no more. */
  const leaves = (id: string, callSid: string, events: readonly CallEvent[], held?: readonly Held[]) =>
    journal.append({
      id,
      callSid,
      at: events[0]?.at ?? NOON,
      events,
      answers: [{ question: id, body: `the answer to ${id}` }],
      promises: [],
      availability: [],
      ...(held && { held })
    })

  it('hold whom they rang before they are written, though the process that wrote them down is no more', async () => {
    await leaves('left', OTHER_CALL, [received, rang])
    const reserves = (conseillerId: string) =>
      calls.turn(CALL, async tx => {
        if ((await tx.standing(NOON, false)).heldConseillers.has(conseillerId)) return false
        const until = new Date(NOON.getTime() + 60_000)
        return tx.reserve({ attempt: 1, conseillerId, phone: '+33639980102', now: NOON, until })
      })
    expect(await reserves('k1')).toBe(false)
    expect(await reserves('k2')).toBe(true)
    expect(calls.held().map(({ conseillerId }) => conseillerId)).toEqual(['k1'])
  })

  it('hold whom they rang between the writing of one and of the next', async () => {
    const until = new Date(NOON.getTime() + 60_000)
    await leaves('rang', OTHER_CALL, [received, rang], [{ conseillerId: 'k1', until }])
    await leaves('accepted', OTHER_CALL, [accepted], [{ conseillerId: 'k1', until }])
    const wanted = { attempt: 1, conseillerId: 'k1', phone: '+33639980101', now: NOON, until }
    betweenTurns = async () => expect(await calls.turn(CALL, tx => tx.reserve(wanted))).toBe(false)
    await calls.catchUp()
    expect(await calls.turn(CALL, tx => tx.reserve(wanted))).toBe(false)
    expect(failures).toEqual([])
    expect.assertions(3)
  })

  it('are known to the process that found them: the call goes on there, with the store or without', async () => {
    await leaves('1:need', CALL, [received, rang])
    cable.set('dead')
    expect([calls.keptHere?.(CALL), calls.knows(CALL)]).toEqual([true, 2])
    expect(await calls.turn(CALL, tx => tx.answered('1:need'))).toBe('the answer to 1:need')
    expect(await calls.turn(CALL, async tx => (await tx.events()).map(({ type }) => type))).toEqual([
      'received',
      'rang'
    ])
    cable.set('up')
    await isBack()
    expect(await calls.turn(CALL, async tx => (await tx.events()).length)).toBe(2)
    expect(calls.waiting()).toBe(0)
  })

  it('hold for the whole conversation whom another process heard accept, before it was known that they rang', async () => {
    const ago = (seconds: number) => new Date(NOON.getTime() - seconds * 1000)
    await callStore(database).turn(CALL, tx => tx.append(0, [{ ...accepted, at: ago(110) }], 'in-progress'))
    await leaves('rang', CALL, [
      { ...received, at: ago(120) },
      { ...rang, at: ago(120) }
    ])
    await calls.catchUp()
    const until = new Date(NOON.getTime() + 60_000)
    const wanted = { attempt: 1, conseillerId: 'k1', phone: '+33639980101', now: NOON, until }
    expect(await callStore(database).turn(OTHER_CALL, tx => tx.reserve(wanted))).toBe(false)
    expect(failures).toEqual([])
  })

  it('belong to the conseiller who was rung in them, though another one has the number of that attempt in the store', async () => {
    await callStore(database).turn(CALL, tx =>
      tx.append(0, [received, { ...rang, conseillerId: 'k2' }], 'in-progress')
    )
    await leaves('rang', CALL, [rang])
    await leaves('accepted', CALL, [accepted])
    await calls.catchUp()
    const { attempts } = callOf((await callStore(database).find(CALL))?.events ?? [])
    expect(attempts.map(({ conseillerId, acceptedAt }) => [conseillerId, acceptedAt !== null])).toEqual([
      ['k2', false],
      ['k1', true]
    ])
  })

  it('also where the store went again in the middle of them', async () => {
    await callStore(database).turn(CALL, tx =>
      tx.append(0, [received, { ...rang, conseillerId: 'k2' }], 'in-progress')
    )
    await leaves('rang', CALL, [rang])
    await leaves('accepted', CALL, [accepted])
    betweenTurns = async () => {
      betweenTurns = () => Promise.resolve()
      throw new Error('the store goes')
    }
    await calls.catchUp()
    expect(failures).toEqual(['journal not yet in the store'])
    await calls.catchUp()
    expect(calls.waiting()).toBe(0)
    const { attempts } = callOf((await callStore(database).find(CALL))?.events ?? [])
    expect(attempts.map(({ conseillerId, acceptedAt }) => [conseillerId, acceptedAt !== null])).toEqual([
      ['k2', false],
      ['k1', true]
    ])
  })

  it('are answered all the same where even the journal fails, and wait in memory', async () => {
    cable.set('dead')
    rmSync(folder, { recursive: true, force: true })
    await journal.close()
    const broken = { ...journal, append: () => Promise.reject(new Error('ENOSPC')) }
    const steady = steadyCalls(callStore(database), {
      database,
      journal: broken,
      clock,
      write: () => Promise.resolve(),
      onFailure: what => failures.push(what)
    })
    expect(await steady.turn(CALL, incoming('here'))).toBe('here')
    expect(failures).toEqual(['journal'])
  })
})
