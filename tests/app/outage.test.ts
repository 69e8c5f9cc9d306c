import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { createServer, type Request } from 'restify'
import type { Installation } from '../../app/installation'
import { lineStoreOn } from '../../app/outage'
import { bodyAsText } from '../../bots/twilio/read-form'
import { sendRefusal } from '../../console/refusals'
import type { JournalledTurn } from '../../domain/ports/journal'
import type { Offer } from '../../domain/ports/offers'
import { fileJournal } from '../../integrations/journal/file-journal'
import { NO_LOG } from '../../integrations/log/log'
import { askPeer, PASSED_ON } from '../../integrations/peers/ask-peer'
import { circleOf, type Own, SEAL, TOLD_PATH } from '../../integrations/peers/circle'
import { embeddedDatabase } from '../../integrations/store/embedded'
import { migrate } from '../../integrations/store/migrations'
import { postgresqlDatabase } from '../../integrations/store/postgresql'
import { preparePostgresql } from '../../integrations/store/postgresql-check'
import { processesOf } from '../../integrations/store/processes'
import { sessionsOf } from '../support/conseillers'
import { type FreshDatabase, freshDatabase } from '../support/engines/database'
import { lineUnderTest } from '../support/line-under-test'
import { freePort } from '../support/process'
import { startProduct } from '../support/product'

const NOON = new Date('2026-11-24T12:00:00Z')
const CALL = `CA${'1'.repeat(32)}`
const SECRET = 'the same secret'
const BY_THEN = new Date(NOON.getTime() + 60_000)

/** A process that has the store, and of which nothing else is known. */
const NOTHING: Own = {
  name: 'http://127.0.0.1:9#another',
  mark: 'another',
  others: () => [],
  heard: () => undefined,
  hasStore: () => true,
  waits: () => false,
  held: () => [],
  freed: () => [],
  lately: () => [],
  isTaken: () => false,
  knows: () => 0,
  keeps: () => false
}

/** What a process that was killed wrote down: a conseiller whom it rang without the store. */
const LEFT: JournalledTurn = {
  id: 'left',
  callSid: CALL,
  at: NOON,
  events: [
    { type: 'received', hidden: true, callerHash: null, at: NOON },
    { type: 'rang', attempt: 1, conseillerId: 'k1', permanenceId: 'p1', distanceMeters: 0, at: NOON }
  ],
  answers: [{ question: '1:need', body: '<Response/>' }],
  promises: [],
  availability: [],
  held: [{ conseillerId: 'k1', until: BY_THEN }]
}

const PROMISE: Offer = {
  id: 'offer',
  kind: 'callback',
  state: 'open',
  callSid: CALL,
  conseillerId: null,
  createdAt: NOON,
  dueAt: BY_THEN,
  phone: '+33639980012',
  callerHash: 'hash',
  recording: null,
  place: null,
  need: null
}

const ports = sessionsOf({ k1: '+33639980101' })

describe('a process that takes the place of one that was killed', () => {
  let fresh: FreshDatabase
  let folder: string
  const ends: (() => Promise<unknown>)[] = []
  beforeEach(async () => {
    fresh = await freshDatabase()
    await preparePostgresql(fresh.url)
    folder = mkdtempSync(join(tmpdir(), 'outage-'))
  })
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
    await fresh.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const storeOf = () => {
    const database = postgresqlDatabase(fresh.url, () => undefined)
    ends.push(() => database.close())
    return database
  }

  /** The processes of the line, as app/ puts them together, on what the one before left in the folder. */
  async function starts() {
    const port = await freePort()
    const failures: unknown[] = []
    const server = createServer({ log: NO_LOG as never }) // its types name the logger it had before
    server.use(bodyAsText(() => 64 * 1024, sendRefusal))
    const installation = {
      config: { dataDir: folder, pseudonymKey: SECRET, host: '127.0.0.1', port },
      log: { ...NO_LOG, error: (fault: unknown) => failures.push(fault) },
      database: storeOf(),
      clock: { now: () => NOON },
      server,
      ...ports
    } as unknown as Installation // of which nothing else is asked
    const store = lineStoreOn(installation, { wrapUpSeconds: 0 })
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
    ends.push(async () => {
      await store.close()
      await new Promise<void>(resolve => server.close(() => resolve()))
    })
    return { store, failures }
  }
  async function leaves() {
    const journal = fileJournal(folder)
    await journal.append(LEFT)
    await journal.close()
  }
  /** Nothing of a journal can be written to the store. @returns has it written again */
  async function nothingIsWritten(): Promise<() => Promise<void>> {
    const client = new Client({ connectionString: fresh.url })
    await client.connect()
    await client.query('begin; lock table calls in share mode')
    return () => client.end()
  }
  /** Another process of the line: it hears what it is told. */
  async function besideIt() {
    const heard: string[] = []
    const line = await lineUnderTest({
      [TOLD_PATH]: ({ headers, body }) => {
        heard.push(body)
        return response => response.end(JSON.stringify(circle.told(body, String(headers[SEAL]))))
      }
    })
    ends.push(line.close)
    const processes = processesOf(storeOf(), line.url)
    await processes.beat(new Date())
    const { name, mark, heard: hears } = processes
    const circle = circleOf(SECRET, { ...NOTHING, name, mark, heard: hears })
    return { circle, heard }
  }

  it('knows what that one left before it tells the others how it stands, and before any of it is written', async () => {
    const { circle, heard } = await besideIt()
    await leaves()
    const writes = await nothingIsWritten()
    const { store } = await starts()
    await store.ready()
    const held = circle.held()
    await writes()
    expect(held).toEqual([{ conseillerId: 'k1', until: BY_THEN }])
    expect(JSON.parse(heard[0] ?? '{}')).toMatchObject({ kind: 'sync', waits: true })
  })

  it('says that it is there, and looks who is held, while a long journal is being written', async () => {
    const database = storeOf()
    const saidAt = async () => {
      const rows = await database.read.selectFrom('job_leases').select('until').execute()
      return Math.max(0, ...rows.map(({ until }) => until))
    }
    await leaves()
    const writes = await nothingIsWritten()
    const { store, failures } = await starts()
    for (let times = 0; times < 2; times++) {
      for (const before = await saidAt(); (await saidAt()) <= before; )
        await new Promise(resolve => setTimeout(resolve, 50))
    }
    // Nor only once the writing was given up.
    expect(failures).toEqual([])
    expect(store.degraded()).toEqual(['journal: 1 turn(s) wait for the store'])
    await writes()
  })

  it('does not answer what is meant for that one, unless it has what that one left', async () => {
    const { homes } = (await starts()).store
    const passedTo = (mark: string, callSid: string | null = CALL) => {
      const request = { url: '/twilio/voice/1/need?chez=another', headers: { [PASSED_ON]: mark }, body: '' }
      return homes?.answer(request as unknown as Request, callSid) // of which nothing else is asked
    }
    expect(await passedTo('one-that-was-here')).toBe('declined')
    expect(await passedTo(homes?.mark ?? '')).toBe('here')
    // What names no call asks nothing of anybody's.
    expect(await passedTo('one-that-was-here', null)).toBe('here')
    const writes = await nothingIsWritten()
    await leaves()
    for (const end = Date.now() + 30_000; (await passedTo('one-that-was-here')) !== 'here'; ) {
      expect(Date.now()).toBeLessThan(end)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    await writes()
  })

  it('is told by each webhook that is passed on for whom it was', async () => {
    const line = await lineUnderTest({ '/twilio/voice/1/need': () => 409 })
    ends.push(line.close)
    const webhook = {
      url: '/twilio/voice/1/need',
      headers: { 'x-twilio-signature': 'signed', cookie: 'of somebody' },
      body: 'Digits=1'
    }
    expect(await askPeer('one-that-was-here', line.url, webhook, 409)).toBe('declined')
    expect(line.received[0]).toMatchObject({
      form: { Digits: '1' },
      headers: { [PASSED_ON]: 'one-that-was-here', 'x-twilio-signature': 'signed' }
    })
    expect(line.received[0]?.headers).not.toHaveProperty('cookie')
  })
})

describe('a promise made while the embedded store was held by another program', () => {
  it('is kept, though another one before it cannot be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outage-'))
    const promised = (rank: number, kind: string) => ({
      ...LEFT,
      id: `promised-${rank}`,
      callSid: `CA${String(rank).repeat(32)}`,
      at: new Date(NOON.getTime() + rank * 1000),
      events: [],
      promises: [{ ...PROMISE, id: `offer-${rank}`, kind } as Offer] // one that no store takes among them
    })
    const journal = fileJournal(folder)
    await journal.append(promised(1, undefined as never))
    await journal.append(promised(2, 'callback'))
    await journal.close()
    const database = embeddedDatabase(join(folder, 'store.sqlite'))
    await migrate(database.read)
    const installation = {
      config: { dataDir: folder },
      log: NO_LOG,
      database,
      clock: { now: () => NOON },
      ...ports
    }
    const store = lineStoreOn(installation as unknown as Installation, { wrapUpSeconds: 0 }) // of which nothing else is asked
    await store.close()
    const kept = await database.read.selectFrom('offers').select('id').execute()
    expect(kept).toEqual([{ id: 'offer-2' }])
    expect(store.degraded()).toEqual(['journal: 1 turn(s) wait for the store'])
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('a process of the whole product', () => {
  it('hears of as many conseillers as a country has, all at once', async () => {
    const fresh = await freshDatabase()
    const product = await startProduct({ env: { DATABASE_URL: fresh.url } })
    const heard: string[] = []
    const held = Array.from({ length: 4_000 }, (_, rank) => ({
      conseillerId: `conseiller-${rank}-exemple`,
      until: BY_THEN
    }))
    const circle = circleOf('scenario-pseudonym-key', {
      ...NOTHING,
      others: () => [{ name: 'it', mark: 'it', address: product.url, wasSilent: false }],
      heard: name => heard.push(name),
      hasStore: () => false,
      held: () => held
    })
    try {
      // On a busy machine its word may come too late, once: it is told again and again.
      for (const end = Date.now() + 20_000; heard.length === 0 && Date.now() < end; ) await circle.tell()
      expect(heard.length).toBeGreaterThan(0)
    } finally {
      await product.close()
      await fresh.drop()
    }
  })
})
