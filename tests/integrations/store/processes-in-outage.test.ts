import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { circleBeside } from '../../../app/outage'
import { writeJournalled } from '../../../bots/voice/journalled'
import type { NewEvent } from '../../../bots/voice/session'
import type { CallTransaction } from '../../../domain/ports/calls'
import { fileJournal } from '../../../integrations/journal/file-journal'
import { SEAL } from '../../../integrations/peers/circle'
import { callStore } from '../../../integrations/store/calls'
import { steadyCalls } from '../../../integrations/store/calls-in-outage'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { processesOf } from '../../../integrations/store/processes'
import { sessionsOf } from '../../support/conseillers'
import { cableTo } from '../../support/engines/cut-off'
import { type FreshDatabase, freshDatabase } from '../../support/engines/database'

const NOON = Date.parse('2026-11-24T12:00:00Z')
let now = NOON
const clock = { now: () => new Date(now) }
const PHONES: Readonly<Record<string, string>> = {
  k1: '+33639980101',
  k2: '+33639980102',
  // In the same office as k1: one telephone for two.
  k3: '+33639980101'
}
const ports = sessionsOf(PHONES)
const sid = (rank: number) => `CA${String(rank).repeat(32).slice(0, 32)}`

/** A process of the product, as far as its calls go: its cable to the store, its journal, and the others. */
async function processOn(databaseUrl: string, before?: { readonly folder: string; readonly port: number }) {
  const cable = await cableTo(databaseUrl, 5432)
  const database = postgresqlDatabase(cable.url, () => undefined)
  const folder = before?.folder ?? mkdtempSync(join(tmpdir(), 'outage-'))
  const journal = fileJournal(folder)
  let hears = true
  let answersAfter: Promise<void> = Promise.resolve()
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += String(chunk)
    })
    request.on('end', () => {
      if (!hears) return
      const answer = circle.told(body, String(request.headers[SEAL]))
      response.statusCode = answer ? 200 : 403
      void answersAfter.then(() => response.end(JSON.stringify(answer)))
    })
  })
  await new Promise<void>(resolve => server.listen(before?.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on a port, so not a pipe's string
  const processes = processesOf(database, `http://127.0.0.1:${port}`)
  const circle = circleBeside('the same secret', processes, database, () => calls)
  const calls = steadyCalls(callStore(database), {
    database,
    journal,
    clock,
    // What lots would keep apart, too: here nothing but the others' word does.
    isOurs: () => true,
    peers: circle,
    phoneOf: conseillerId => PHONES[conseillerId] ?? null,
    write: (to, turns, written, mayWait) =>
      writeJournalled({ ports, clock, wrapUpSeconds: 0 }, to, turns, written, mayWait),
    onFailure: () => undefined
  })

  const add = (tx: CallTransaction, length: number, ...events: NewEvent[]) =>
    tx.append(length, events.map(event => ({ ...event, at: clock.now() })) as never, 'in-progress')
  return {
    mark: processes.mark,
    cable,
    calls,
    circle,
    async looksAround() {
      await processes.beat(new Date())
      await calls.lookAround()
    },
    meets: circle.meet,
    tells: circle.tell,
    /** A call that wants this conseiller and nobody else. */
    rings: (callSid: string, conseillerId: string) =>
      calls.turn(callSid, async tx => {
        const { length } = await tx.events()
        const standing = await tx.standing(clock.now(), false)
        if (standing.heldConseillers.has(conseillerId)) return 'is held'
        const isHeld = await tx.reserve({
          attempt: 1,
          conseillerId,
          phone: PHONES[conseillerId] ?? '',
          now: clock.now(),
          until: new Date(now + 60_000)
        })
        if (!isHeld) return 'is held'
        if (length === 0) await add(tx, 0, { type: 'received', hidden: true, callerHash: null })
        await add(tx, length || 1, {
          type: 'rang',
          attempt: 1,
          conseillerId,
          permanenceId: 'p1',
          distanceMeters: 0
        })
        return 'rings'
      }),
    accepts: (callSid: string) =>
      calls.turn(callSid, async tx => {
        await add(tx, (await tx.events()).length, { type: 'accepted', attempt: 1, legSid: 'CA0' })
        await tx.renew(1, new Date(now + 3_660_000), true)
      }),
    hangsUp: (callSid: string) =>
      calls.turn(callSid, async tx => {
        await add(tx, (await tx.events()).length, { type: 'ended', durationSeconds: 60 })
        await tx.release(1, clock.now(), null)
      }),
    async sees(isThere: boolean) {
      for (const end = Date.now() + 30_000; Date.now() < end && (await database.look()) !== isThere; ) {
        await new Promise(resolve => setTimeout(resolve, 20))
      }
    },
    /** What it has answered already is on its way until then. */
    answersLate(until: Promise<void>) {
      answersAfter = until
    },
    /** It listens, and says nothing: a network that is cut, a machine that is stuck. */
    falls(state: 'silent' | 'heard') {
      hears = state === 'heard'
    },
    /** Nobody listens there any more. */
    async dies() {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await journal.close()
    },
    /** What whoever takes its place finds. */
    place: { folder, port },
    async close() {
      cable.set('up')
      server.closeAllConnections()
      server.close()
      await database.close()
      await journal.close()
      await cable.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
type Process = Awaited<ReturnType<typeof processOn>>

describe('two processes that lose their store', () => {
  let fresh: FreshDatabase
  let one: Process
  let other: Process
  beforeEach(async () => {
    now = NOON
    fresh = await freshDatabase()
    await preparePostgresql(fresh.url)
    one = await processOn(fresh.url)
    other = await processOn(fresh.url)
    for (const process of [one, other, one]) await process.looksAround()
  })
  afterEach(async () => {
    await one.close()
    await other.close()
    await fresh.drop()
  })

  const both = async (state: 'dead' | 'up') => {
    for (const { cable } of [one, other]) cable.set(state)
    for (const process of [one, other]) await process.sees(state === 'up')
  }

  it('do not ring whom one of them had held in its last instant with the store', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await both('dead')
    expect(await other.rings(sid(2), 'k1')).toBe('is held')
    expect(await other.rings(sid(2), 'k2')).toBe('rings')
  })

  it('nor a telephone that two conseillers share', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await both('dead')
    expect(await other.rings(sid(2), 'k3')).toBe('is held')
  })

  it('nor the same conseiller, both, in the same instant', async () => {
    await both('dead')
    const answers = await Promise.all([one.rings(sid(1), 'k1'), other.rings(sid(2), 'k1')])
    expect(answers.filter(answer => answer === 'rings').length).toBeLessThanOrEqual(1)
    expect(await one.rings(sid(3), 'k2')).toBe('rings')
    expect(await other.rings(sid(4), 'k2')).toBe('is held')
  })

  it('where one alone is cut off it rings nobody, and knows who answers for it', async () => {
    one.cable.set('dead')
    await one.sees(false)
    await expect(one.rings(sid(1), 'k1')).rejects.toThrow('may already have had somebody rung')
    expect(await one.circle.seek(sid(1))).toEqual({ mark: other.mark })
    expect(await other.rings(sid(1), 'k1')).toBe('rings')
  })

  it('who is back holds nobody in the store whom the other still rings without it', async () => {
    await both('dead')
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
    one.cable.set('up')
    await one.sees(true)
    expect(await one.rings(sid(1), 'k1')).toBe('is held')
    expect(await one.rings(sid(1), 'k2')).toBe('rings')
    // And the other, which does not see it yet, rings nobody more.
    await expect(other.rings(sid(3), 'k2')).rejects.toThrow('may already have had somebody rung')
    other.cable.set('up')
    await other.sees(true)
    await other.calls.catchUp()
    await other.tells()
    expect(await one.rings(sid(4), 'k1')).toBe('is held')
    await other.hangsUp(sid(2))
    expect(await one.rings(sid(4), 'k1')).toBe('rings')
  })

  it('who is back looks at its own journal too, before all of it is in the store', async () => {
    await both('dead')
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    one.cable.set('up')
    await one.sees(true)
    expect(one.calls.waiting()).toBe(1)
    expect(await one.rings(sid(2), 'k1')).toBe('is held')
  })

  it('a call that was rung with the store and taken without it holds its conseiller when the lease of the ring is over', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await both('dead')
    await one.accepts(sid(1))
    now += 90_000
    await one.tells()
    other.cable.set('up')
    await other.sees(true)
    expect(await other.rings(sid(2), 'k1')).toBe('is held')
    // Whose lease is over is let go in the store, before it is told there that they talk.
    expect(await other.calls.releaseExpired(clock.now())).toBe(1)
    one.cable.set('up')
    await one.sees(true)
    await one.calls.catchUp()
    await one.tells()
    expect(await other.rings(sid(2), 'k1')).toBe('is held')
    await one.hangsUp(sid(1))
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
  })

  it('a conseiller who took two calls without the store is held for the second when both are written to it', async () => {
    await both('dead')
    for (const rank of [1, 2]) {
      expect(await one.rings(sid(rank), 'k1')).toBe('rings')
      if (rank === 1) await one.hangsUp(sid(1))
    }
    for (const process of [one, other]) process.cable.set('up')
    for (const process of [one, other]) await process.sees(true)
    await one.calls.catchUp()
    await one.tells()
    expect(await other.rings(sid(3), 'k1')).toBe('is held')
    await one.hangsUp(sid(2))
    expect(await other.rings(sid(3), 'k1')).toBe('rings')
  })

  it('whom a conversation lets go without the store is rung again, by either', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await other.looksAround()
    await both('dead')
    expect(await other.rings(sid(2), 'k1')).toBe('is held')
    now += 1_000
    await one.hangsUp(sid(1))
    await one.tells()
    now += 1_000
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
    expect(await one.rings(sid(3), 'k1')).toBe('is held')
  })

  it('of whom they rang without it, and let go, they need not tell each other: nobody has seen them held', async () => {
    await both('dead')
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await one.hangsUp(sid(1))
    expect(one.calls.freed()).toEqual([])
    await one.tells()
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
  })

  it('also where the store is back for a moment, and gone before that was written to it', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await both('dead')
    now += 1_000
    await one.hangsUp(sid(1))
    await both('up')
    now += 1_000
    for (const process of [one, other]) await process.looksAround()
    await both('dead')
    await one.tells()
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
    expect(await one.rings(sid(3), 'k1')).toBe('is held')
  })

  it('and is held for the second call, though that one is the first to be written to the store', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await other.looksAround()
    await both('dead')
    now += 1_000
    await one.hangsUp(sid(1))
    await one.tells()
    now += 1_000
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
    await both('up')
    // The store holds k1 for the first call still: what the other one knows waits for what the one has to tell.
    await other.calls.catchUp()
    await one.calls.catchUp()
    await other.calls.catchUp()
    expect([one.calls.waiting(), other.calls.waiting()]).toEqual([0, 0])
    expect(await one.rings(sid(3), 'k1')).toBe('is held')
    expect(await other.rings(sid(4), 'k1')).toBe('is held')
    await other.hangsUp(sid(2))
    await other.tells()
    expect(await one.rings(sid(3), 'k1')).toBe('rings')
  })

  it('a ring whose end nobody told, and whose lease is over, waits for nobody to be written', async () => {
    await both('dead')
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    now += 61_000
    await one.tells()
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
    await both('up')
    await other.calls.catchUp()
    await one.calls.catchUp()
    expect([one.calls.waiting(), other.calls.waiting()]).toEqual([0, 0])
    await other.tells()
    expect(await one.rings(sid(3), 'k1')).toBe('is held')
    await other.hangsUp(sid(2))
    expect(await one.rings(sid(3), 'k1')).toBe('rings')
  })

  it('but not by what is told late of a call that had them before: another one talks with them', async () => {
    // The one knows the first call as it was when it rang; the rest of it went by the other.
    await one.rings(sid(1), 'k1')
    await other.accepts(sid(1))
    await other.hangsUp(sid(1))
    await other.rings(sid(2), 'k1')
    await other.accepts(sid(2))
    await one.looksAround()
    await both('dead')
    await one.tells()
    await other.dies()
    now += 1_000
    await one.hangsUp(sid(1))
    expect(await one.rings(sid(3), 'k1')).toBe('is held')
  })

  it('rings nobody where the other cannot be asked: it may have the store', async () => {
    await both('dead')
    other.falls('silent')
    await expect(one.rings(sid(1), 'k1')).rejects.toThrow('may already have had somebody rung')
  })

  it('nor where it died with the store: nobody knows whom it had rung', async () => {
    await other.rings(sid(2), 'k1')
    await other.dies()
    await both('dead')
    await expect(one.rings(sid(1), 'k1')).rejects.toThrow('may already have had somebody rung')
  })

  it('but where it had said that it has no store either, it is missed by nobody, and whom it rang is known', async () => {
    await both('dead')
    expect(await other.rings(sid(2), 'k1')).toBe('rings')
    await one.tells()
    await other.dies()
    expect(await one.rings(sid(1), 'k1')).toBe('is held')
    expect(await one.rings(sid(1), 'k2')).toBe('rings')
  })

  it('and so is whom it had held in its last instants with the store', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    // It has seen so itself since; the other one has not.
    await one.looksAround()
    await both('dead')
    await other.tells()
    await one.dies()
    expect(await other.rings(sid(2), 'k1')).toBe('is held')
    expect(await other.rings(sid(2), 'k3')).toBe('is held')
    expect(await other.rings(sid(2), 'k2')).toBe('rings')
  })

  it('but of whom it did not tell nothing is known, though it answered that it has no store', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await both('dead')
    expect(await other.rings(sid(2), 'k2')).toBe('rings')
    await one.dies()
    // Nobody listens there, which is known once the connections that were open are known to be closed.
    await other.circle.seek(sid(3))
    await expect(other.rings(sid(3), 'k1')).rejects.toThrow('may already have had somebody rung')
  })

  it('whom a process rang that never comes back may be rung by all the others once that ring is over', async () => {
    const third = await processOn(fresh.url)
    try {
      for (const process of [third, one, other]) await process.looksAround()
      third.cable.set('dead')
      await both('dead')
      await third.sees(false)
      expect(await other.rings(sid(1), 'k1')).toBe('rings')
      for (const process of [one, third]) await process.tells()
      await other.dies()
      expect(await third.rings(sid(2), 'k1')).toBe('is held')
      now += 61_000
      expect(await third.rings(sid(2), 'k1')).toBe('rings')
      expect(await one.rings(sid(3), 'k1')).toBe('is held')
    } finally {
      await third.close()
    }
  })

  it('whom a process was let hold is held, though an older answer of that process comes after', async () => {
    let arrives: () => void = () => undefined
    await both('dead')
    other.answersLate(
      new Promise(resolve => {
        arrives = resolve
      })
    )
    const told = one.tells()
    await new Promise(resolve => setTimeout(resolve, 100))
    other.answersLate(Promise.resolve())
    expect(await other.rings(sid(1), 'k1')).toBe('rings')
    arrives()
    await told
    one.cable.set('up')
    await one.sees(true)
    expect(await one.rings(sid(2), 'k1')).toBe('is held')
  })

  it('whom a killed process rang, and another one heard accept, is held for that conversation by who takes its place', async () => {
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    for (const process of [one, other]) await process.looksAround()
    await both('dead')
    now += 1_000
    await one.hangsUp(sid(1))
    await one.tells()
    now += 1_000
    expect(await one.rings(sid(2), 'k1')).toBe('rings')
    await one.dies()
    await other.accepts(sid(2))
    other.cable.set('up')
    await other.sees(true)
    await other.calls.catchUp()
    const next = await processOn(fresh.url, one.place)
    try {
      await next.looksAround()
      await next.meets()
      await next.calls.catchUp()
      await next.tells()
      now += 17_000
      expect([next.calls.waiting(), other.calls.waiting()]).toEqual([0, 0])
      expect(await other.rings(sid(3), 'k1')).toBe('is held')
      expect(await next.rings(sid(4), 'k1')).toBe('is held')
      now += 60_000
      expect(await other.rings(sid(3), 'k1')).toBe('is held')
    } finally {
      await next.close()
    }
  })

  it('whom a killed process rang is held, though who takes its place has nothing to write: another one of its machine took it over', async () => {
    const beside = await processOn(fresh.url, { folder: other.place.folder, port: 0 })
    for (const process of [beside, one, other]) await process.looksAround()
    beside.cable.set('dead')
    await both('dead')
    await beside.sees(false)
    expect(await other.rings(sid(1), 'k1')).toBe('rings')
    await one.tells()
    await other.dies()
    await beside.calls.catchUp()
    const next = await processOn(fresh.url, other.place)
    try {
      await next.looksAround()
      await next.meets()
      expect([next.calls.waiting(), beside.calls.waiting()]).toEqual([0, 1])
      one.cable.set('up')
      await one.sees(true)
      expect(await one.rings(sid(2), 'k1')).toBe('is held')
      await beside.tells()
      expect(await one.rings(sid(2), 'k1')).toBe('is held')
    } finally {
      await next.close()
      await beside.close()
    }
  })

  it('a process that starts while the other is cut off learns from it whom it rings', async () => {
    await both('dead')
    expect(await one.rings(sid(1), 'k1')).toBe('rings')
    await other.dies()
    const late = await processOn(fresh.url)
    try {
      await late.looksAround()
      await late.meets()
      expect(await late.rings(sid(2), 'k1')).toBe('is held')
      expect(await late.rings(sid(2), 'k2')).toBe('rings')
    } finally {
      await late.close()
    }
  })

  it('a call goes on where most of it is known', async () => {
    await one.rings(sid(1), 'k1')
    await both('dead')
    expect(await other.circle.seek(sid(1))).toEqual({ mark: one.mark })
    expect(await one.circle.seek(sid(1))).toBe('here')
    // Nobody knows of it: it begins here.
    expect(await other.circle.seek(sid(9))).toBe('here')
    one.falls('silent')
    expect(await other.circle.seek(sid(9))).toBe('unknown')
  })

  it('a turn that loses the store on the way is not begun anew by who does not know the call: it is asked again', async () => {
    await one.rings(sid(1), 'k1')
    const lost = other.calls.turn(sid(1), async tx => {
      other.cable.set('dead')
      one.cable.set('dead')
      return (await tx.events()).length
    })
    await expect(lost).rejects.toThrow('the store was lost during a turn')
    await one.sees(false)
    expect(await other.circle.seek(sid(1))).toEqual({ mark: one.mark })
  })

  it('nor where the store is there when it is asked again: the call is read there', async () => {
    await one.rings(sid(1), 'k1')
    const server = new Client({ connectionString: fresh.url })
    await server.connect()
    let broken = 2
    const known = await other.calls.turn(sid(1), async tx => {
      const { length } = await tx.events()
      if (broken-- > 0)
        await server.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'helpline'"
        )
      await tx.keepAnswer('need', 'said', clock.now())
      return length
    })
    await server.end()
    expect(known).toBe(2)
    expect(other.calls.waiting()).toBe(0)
  })

  it('who does not have the seal is told nothing', () => {
    expect(one.circle.told('{"kind":"find","callSid":"CA1"}', 'f'.repeat(64))).toBeNull()
  })
})
