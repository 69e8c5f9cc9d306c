import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator, sql } from 'kysely'
import { Client } from 'pg'
import type { CallEvent } from '../../../domain/calls/call'
import { callStore } from '../../../integrations/store/calls'
import type { SqlDatabase } from '../../../integrations/store/database'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { MIGRATIONS, migrate } from '../../../integrations/store/migrations'
import { moveStore } from '../../../integrations/store/move-store'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { retentionOf } from '../../../integrations/store/retention'
import { forgetPeople, makeRoom } from '../../../jobs/purge'
import { type FreshDatabase, freshDatabase } from '../../support/engines/database'
import { onEachEngine } from '../../support/engines/each-engine'

const received = (at: string): CallEvent => ({
  type: 'received',
  at: new Date(at),
  hidden: true,
  callerHash: null
})
const ended = (at: string): CallEvent => ({ type: 'ended', at: new Date(at), durationSeconds: 60 })
const kept = (database: SqlDatabase, callSid: string, before: number, ...events: CallEvent[]) =>
  callStore(database).turn(callSid, tx => tx.append(before, events, 'abandoned'))
const typesOf = async (database: SqlDatabase, callSid: string) =>
  (await callStore(database).find(callSid))?.events.map(({ type }) => type)

onEachEngine('a call that lasts from one month into the next', database => {
  it('is read whole, and the same events told again in another month are refused', async () => {
    await kept(database(), 'CA-midnight', 0, received('2026-10-31T23:59:30Z'))
    await kept(database(), 'CA-midnight', 1, ended('2026-11-01T00:00:30Z'))
    expect(await typesOf(database(), 'CA-midnight')).toEqual(['received', 'ended'])
    await expect(kept(database(), 'CA-midnight', 0, received('2026-12-01T00:00:00Z'))).rejects.toThrow()
    await expect(kept(database(), 'CA-midnight', 1, ended('2026-12-01T00:00:00Z'))).rejects.toThrow()
    expect(await typesOf(database(), 'CA-midnight')).toEqual(['received', 'ended'])
  })

  it('that a version which did not count began goes on', async () => {
    await kept(database(), 'CA-before', 0, received('2026-10-31T23:59:30Z'))
    await database().write(tx =>
      tx.updateTable('calls').set({ events: null }).where('call_sid', '=', 'CA-before').execute()
    )
    await kept(database(), 'CA-before', 1, ended('2026-11-01T00:00:30Z'))
    expect(await typesOf(database(), 'CA-before')).toEqual(['received', 'ended'])
  })
})

describe('events on PostgreSQL are kept by month', () => {
  let fresh: FreshDatabase
  let database: SqlDatabase
  beforeEach(async () => {
    fresh = await freshDatabase()
    await preparePostgresql(fresh.url)
    database = postgresqlDatabase(fresh.url, () => undefined)
  })
  afterEach(async () => {
    await database.close()
    await fresh.drop()
  })
  /** Which table holds what, and the tables that there are. */
  const homes = async () => {
    const { rows } = await sql<{ home: string; calls: string[] }>`
      select tableoid::regclass::text as home, array_agg(call_sid order by call_sid) as calls
      from call_events group by 1 order by 1`.execute(database.read)
    return Object.fromEntries(rows.map(({ home, calls }) => [home, calls]))
  }
  const tables = async () => {
    const { rows } = await sql<{ name: string }>`
      select inhrelid::regclass::text as name from pg_inherits
      where inhparent = 'call_events'::regclass order by 1`.execute(database.read)
    return rows.map(({ name }) => name)
  }
  /** As the process that holds the lease of these jobs does. */
  const night = async (now: string) => {
    const retention = retentionOf(database)
    await makeRoom(retention).run(new Date(now))
    await forgetPeople(retention).run(new Date(now))
  }

  it('made ahead by a job: last month’s are with last month’s, next month’s with next month’s', async () => {
    await night('2031-01-31T10:00:00Z')
    await kept(database, 'CA-january', 0, received('2031-01-31T23:59:59.999Z'))
    await kept(database, 'CA-february', 0, received('2031-02-01T00:00:00.000Z'))
    await night('2031-02-01T10:00:00Z')
    await kept(database, 'CA-march', 0, received('2031-03-31T00:00:00.000Z'))
    expect(await homes()).toEqual({
      call_events_2031_01: ['CA-january'],
      call_events_2031_02: ['CA-february'],
      call_events_2031_03: ['CA-march']
    })
  })

  it('of a month that nobody made are kept elsewhere, and join it when it is made', async () => {
    await kept(database, 'CA-unforeseen', 0, received('2031-02-10T10:00:00Z'))
    expect(await homes()).toEqual({ call_events_elsewhere: ['CA-unforeseen'] })
    expect(await typesOf(database, 'CA-unforeseen')).toEqual(['received'])
    await night('2031-02-10T10:00:00Z')
    expect(await homes()).toEqual({ call_events_2031_02: ['CA-unforeseen'] })
    await kept(database, 'CA-unforeseen', 1, ended('2031-02-10T10:01:00Z'))
    expect(await typesOf(database, 'CA-unforeseen')).toEqual(['received', 'ended'])
  })

  it('that were over ninety days ago leave with their month, unless one of its calls was never told as ended', async () => {
    await night('2031-01-31T10:00:00Z')
    await kept(database, 'CA-over', 0, received('2031-01-10T10:00:00Z'), ended('2031-01-10T10:01:00Z'))
    await kept(database, 'CA-open', 0, received('2031-01-31T22:00:00Z'))
    // Ninety days after the last of January is the first of May.
    await night('2031-05-04T10:00:00Z')
    expect([await tables(), await homes()]).toEqual([
      expect.arrayContaining(['call_events_2031_01', 'call_events_2031_02']),
      { call_events_2031_01: ['CA-open'] }
    ])
    await kept(database, 'CA-open', 1, ended('2031-02-01T10:00:00Z'))
    await night('2031-05-05T10:00:00Z')
    expect(await tables()).toEqual(expect.not.arrayContaining(['call_events_2031_01']))
    expect(await database.read.selectFrom('calls').select('call_sid').execute()).toEqual([])
  })

  it('wait for nobody who holds the table, a backup for one: callers go on, and the month is made later', async () => {
    const backup = new Client({ connectionString: fresh.url })
    await backup.connect()
    await backup.query('begin')
    await backup.query('lock table call_events_elsewhere in access share mode')
    const retention = retentionOf(database)
    await expect(makeRoom(retention).run(new Date('2031-01-31T10:00:00Z'))).rejects.toThrow('lock timeout')
    await kept(database, 'CA-meanwhile', 0, received('2031-01-31T10:00:00Z'))
    await backup.query('commit')
    await backup.end()
    await night('2031-01-31T10:00:01Z')
    expect(await homes()).toEqual({ call_events_2031_01: ['CA-meanwhile'] })
  })

  it('each find their month when an embedded store is moved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'))
    const embedded = embeddedDatabase(join(folder, 'store.sqlite'))
    await migrate(embedded.read)
    await kept(embedded, 'CA-older', 0, received('2031-01-10T10:00:00Z'))
    await kept(embedded, 'CA-newer', 0, received('2031-03-10T10:00:00Z'))
    await moveStore(embedded, database, new Date())
    await embedded.close()
    rmSync(folder, { recursive: true, force: true })
    expect(await homes()).toEqual({
      call_events_2031_01: ['CA-older'],
      call_events_2031_03: ['CA-newer']
    })
  })
})

describe('a store of the version before, with its events in one table', () => {
  let fresh: FreshDatabase
  let before: SqlDatabase
  const NAMES = Object.keys(MIGRATIONS)
  beforeEach(async () => {
    fresh = await freshDatabase()
    before = postgresqlDatabase(fresh.url, () => undefined)
    const older = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0910'))
    const { error } = await new Migrator({
      db: before.read,
      provider: { getMigrations: () => Promise.resolve(older) }
    }).migrateToLatest()
    expect(error).toBeUndefined()
  })
  afterEach(async () => {
    await before.close()
    await fresh.drop()
  })
  /** As that version writes it. */
  const wrote = (callSid: string, seq: number, at: string) =>
    before.write(tx =>
      tx
        .insertInto('call_events')
        .values({ call_sid: callSid, seq, at: Date.parse(at), type: 'ended', data: '{"durationSeconds":60}' })
        .execute()
    )

  it('is brought up to date under its hands: nothing is lost, and both go on', async () => {
    await wrote('CA-past', 0, '2026-08-10T10:00:00Z')
    await wrote('CA-future', 0, '2031-02-10T10:00:00Z')
    expect(await preparePostgresql(fresh.url)).toEqual(NAMES.filter(name => name >= '0910'))
    await wrote('CA-past', 1, '2026-11-30T10:00:00Z')
    await wrote('CA-later', 0, '2031-04-01T00:00:00Z')
    await wrote('CA-much-later', 0, '2035-04-01T00:00:00Z')
    const { rows } = await sql<{ home: string; call_sid: string; seq: number }>`
      select tableoid::regclass::text as home, call_sid, seq from call_events order by at`.execute(
      before.read
    )
    expect(rows).toEqual([
      { home: 'call_events_before', call_sid: 'CA-past', seq: 0 },
      { home: 'call_events_before', call_sid: 'CA-past', seq: 1 },
      { home: 'call_events_before', call_sid: 'CA-future', seq: 0 },
      { home: 'call_events_2031_04', call_sid: 'CA-later', seq: 0 },
      { home: 'call_events_elsewhere', call_sid: 'CA-much-later', seq: 0 }
    ])
    await expect(wrote('CA-past', 0, '2026-08-10T10:00:00Z')).rejects.toThrow('call_events_before_pk')
    expect(await preparePostgresql(fresh.url)).toEqual([])
  })

  it('is brought up to date once by three processes that start together, with the line under load', async () => {
    await wrote('CA-one', 0, '2026-08-10T10:00:00Z')
    let going = true
    let written = 0
    const load = (async () => {
      while (going) await wrote('CA-load', written++, '2026-11-30T10:00:00Z')
    })()
    const renewed = await Promise.all([1, 2, 3].map(() => preparePostgresql(fresh.url)))
    going = false
    await load
    expect(renewed.filter(names => names.includes('0910-events-by-month'))).toHaveLength(1)
    const { rows } = await sql<{ count: number }>`select count(*) as count from call_events`.execute(
      before.read
    )
    expect(rows[0]?.count).toBe(written + 1)
  })

  it('leaves the table alone, and says so in one line, while somebody holds it', async () => {
    await wrote('CA-one', 0, '2026-08-10T10:00:00Z')
    const backup = new Client({ connectionString: fresh.url })
    await backup.connect()
    await backup.query('begin')
    await backup.query('lock table call_events in access share mode')
    await expect(preparePostgresql(fresh.url)).rejects.toThrow(
      /^DATABASE_URL: somebody holds its tables, a backup perhaps: start again once it is over$/
    )
    await wrote('CA-one', 1, '2026-08-10T10:01:00Z')
    await backup.query('commit')
    await backup.end()
    expect(await preparePostgresql(fresh.url)).toContain('0910-events-by-month')
  })
})
