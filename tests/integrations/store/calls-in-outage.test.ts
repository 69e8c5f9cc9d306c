import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeJournalled } from '../../../bots/voice/journalled'
import { directoryOf } from '../../../domain/permanences/directory'
import type { CallTransaction } from '../../../domain/ports/calls'
import type { Journal } from '../../../domain/ports/journal'
import { fileJournal } from '../../../integrations/journal/file-journal'
import { callStore } from '../../../integrations/store/calls'
import { type SteadyCallStore, steadyCalls } from '../../../integrations/store/calls-in-outage'
import type { SqlDatabase } from '../../../integrations/store/database'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { type Cable, cableTo } from '../../support/engines/cut-off'
import { type FreshDatabase, freshDatabase } from '../../support/engines/database'

const NOON = new Date('2026-11-24T12:00:00Z')
const clock = { now: () => NOON }
const CALL = `CA${'1'.repeat(32)}`
const ports = {
  directory: { current: () => directoryOf({ permanences: [], conseillers: [], presences: [] }) },
  pseudonyms: { caller: (number: string) => `hash of ${number.length}`, call: (sid: string) => `hash-${sid}` }
}

let fresh: FreshDatabase
let cable: Cable
let database: SqlDatabase
let journal: Journal
let calls: SteadyCallStore
let folder: string
const failures: string[] = []
beforeEach(async () => {
  fresh = await freshDatabase()
  await preparePostgresql(fresh.url)
  cable = await cableTo(fresh.url, 5432)
  database = postgresqlDatabase(cable.url, () => undefined)
  folder = mkdtempSync(join(tmpdir(), 'outage-'))
  journal = fileJournal(folder)
  failures.length = 0
  calls = steadyCalls(callStore(database), {
    database,
    journal,
    clock,
    write: (store, turn) => writeJournalled({ ports, clock, wrapUpSeconds: 0 }, store, turn),
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
    const [turn] = journal.waiting()
    cable.set('up')
    await isBack()
    await calls.catchUp()
    expect(calls.waiting()).toBe(0)
    if (turn) await writeJournalled({ ports, clock, wrapUpSeconds: 0 }, callStore(database), turn)
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

  it('hold whom they rang before they are written, though the process that wrote them down is no more', async () => {
    const left = { answers: [], promises: [], availability: [] }
    await journal.append({
      id: 'left',
      callSid: `CA${'2'.repeat(32)}`,
      at: NOON,
      events: [received, rang],
      ...left
    })
    const reserves = (conseillerId: string) =>
      calls.turn(CALL, async tx => {
        if ((await tx.standing(NOON, false)).heldConseillers.has(conseillerId)) return false
        const until = new Date(NOON.getTime() + 60_000)
        return tx.reserve({ attempt: 1, conseillerId, phone: '+33639980102', now: NOON, until })
      })
    expect(await reserves('k1')).toBe(false)
    expect(await reserves('k2')).toBe(true)
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
