import { Kysely, Migrator, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import { openStore } from '../../../app'
import type { SqlDatabase } from '../../../integrations/store/database'
import { CommitUnknown } from '../../../integrations/store/failures'
import { MIGRATIONS } from '../../../integrations/store/migrations'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import type { Schema } from '../../../integrations/store/schema'
import { type Cable, cableTo } from '../../support/engines/cut-off'
import { type FreshDatabase, freshDatabase } from '../../support/engines/database'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.drop())

async function on(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const refusal = (url: string) =>
  preparePostgresql(url).then(
    () => 'served',
    (cause: Error) => cause.message
  )
const changed = (url: string, change: (url: URL) => void) => {
  const other = new URL(url)
  change(other)
  return other.href
}

describe('a DATABASE_URL that cannot serve is refused in one line', () => {
  it('of a server that does not answer', async () => {
    const dead = changed(fresh.url, url => {
      url.port = '1'
    })
    expect(await refusal(dead)).toBe('DATABASE_URL: PostgreSQL at 127.0.0.1:1 does not answer (ECONNREFUSED)')
  })

  it('with a wrong password, which is not repeated', async () => {
    const wrong = changed(fresh.url, url => {
      url.password = 'not-the-password'
    })
    const said = await refusal(wrong)
    expect(said).toMatch(/^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:\d+ refuses this user or password$/)
  })

  it('of a database that does not exist', async () => {
    const none = changed(fresh.url, url => {
      url.pathname = '/none_of_this_name'
    })
    expect(await refusal(none)).toMatch(/has no such database: create it first$/)
  })

  it('of a database that is read-only', async () => {
    const name = new URL(fresh.url).pathname.slice(1)
    await on(fresh.url, `alter database ${name} set default_transaction_read_only = on`)
    expect(await refusal(fresh.url)).toMatch(
      /^DATABASE_URL: 127\.0\.0\.1 is read-only: a replica, or a fail-over/
    )
  })

  it("of somebody else's database, whose tables it names and leaves alone", async () => {
    await on(fresh.url, 'create table factures (id int)')
    expect(await refusal(fresh.url)).toBe(
      "DATABASE_URL: this database is someone else's (it holds factures): give an empty one"
    )
    expect(await on(fresh.url, "select tablename from pg_tables where schemaname = 'public'")).toEqual([
      { tablename: 'factures' }
    ])
  })

  it('of a server whose disk is full', async () => {
    await on(
      fresh.url,
      'create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)',
      // What PostgreSQL says of a full disk, said at the first row.
      `create function full_disk() returns trigger language plpgsql as
        $$ begin raise 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`,
      'create trigger full_disk before insert on kysely_migration for each row execute function full_disk()'
    )
    expect(await refusal(fresh.url)).toMatch(
      /^DATABASE_URL: the disk of PostgreSQL at 127\.0\.0\.1:\d+ is full: make room first$/
    )
    expect(
      await on(fresh.url, "select tablename from pg_tables where schemaname = 'public' order by 1")
    ).toEqual([{ tablename: 'kysely_migration' }, { tablename: 'kysely_migration_lock' }])
  })

  it('of a newer version, which it names', async () => {
    await preparePostgresql(fresh.url)
    await on(fresh.url, "insert into kysely_migration values ('9999-tomorrow', '2027-01-01T00:00:00.000Z')")
    expect(await refusal(fresh.url)).toBe(
      'the store belongs to a newer version of the product (it knows 9999-tomorrow): start that version or a later one'
    )
  })

  it('by a user who may not create tables', async () => {
    const name = `reader_${Date.now()}`
    await on(fresh.url, `create role ${name} login password 'reader'`)
    const url = changed(fresh.url, changing => {
      changing.username = name
      changing.password = 'reader'
    })
    const said = await refusal(url)
    await on(fresh.url, `drop role ${name}`)
    expect(said).toBe('DATABASE_URL: this user may not create tables there: GRANT CREATE ON SCHEMA public')
  })
})

describe('a schema that has to be made', () => {
  it('of an older version is brought up to date, and what it did not have is said', async () => {
    const pool = new Pool({ connectionString: fresh.url })
    const older = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
    const [first, second, ...later] = Object.keys(MIGRATIONS)
    await new Migrator({
      db: older,
      provider: {
        getMigrations: async () =>
          Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name === first || name === second))
      }
    }).migrateToLatest()
    await older.insertInto('facts').values({ name: 'kept', value: 'before' }).execute()
    await older.destroy()
    const told: string[] = []
    const store = await openStore(
      { databaseUrl: fresh.url, dataDir: '' },
      () => undefined,
      () => undefined,
      migrations => told.push(...migrations)
    )
    expect(await store.read.selectFrom('facts').selectAll().execute()).toEqual([
      { name: 'kept', value: 'before' }
    ])
    await store.close()
    expect(told).toEqual(later)
    expect(told).toContain('0910-events-by-month')
  })

  it('is made once by three processes that start together, and by one that was cut short before', async () => {
    await on(
      fresh.url,
      'create table kysely_migration_lock (id varchar(255) primary key, is_locked int not null)'
    )
    expect(await Promise.all([1, 2, 3].map(() => refusal(fresh.url)))).toEqual(['served', 'served', 'served'])
    expect(await on(fresh.url, "select name from kysely_migration where name like '0001%'")).toHaveLength(1)
  })
})

describe('a connection that breaks', () => {
  let cable: Cable
  let database: SqlDatabase
  const changes: boolean[] = []
  beforeEach(async () => {
    await preparePostgresql(fresh.url)
    cable = await cableTo(fresh.url, 5432)
    changes.length = 0
    database = postgresqlDatabase(
      cable.url,
      () => undefined,
      isThere => changes.push(isThere)
    )
  })
  afterEach(async () => {
    cable.set('up')
    await database.close()
    await cable.close()
  })
  const factsNamed = async (name: string) =>
    (await on(fresh.url, `select count(*)::int as count from facts where name = '${name}'`))[0]
  const write = (name: string, before: () => void = () => undefined) =>
    database.write(async tx => {
      await tx.insertInto('facts').values({ name, value: '' }).execute()
      before()
    })

  it('while it was writing leaves nothing, and the next write goes through', async () => {
    await expect(
      database.write(async tx => {
        await tx.insertInto('facts').values({ name: 'half', value: '' }).execute()
        cable.set('dead')
        await tx.insertInto('facts').values({ name: 'other half', value: '' }).execute()
      })
    ).rejects.not.toBeInstanceOf(CommitUnknown)
    cable.set('up')
    expect(await factsNamed('half')).toEqual({ count: 0 })
    await write('after')
    expect(await factsNamed('after')).toEqual({ count: 1 })
  })

  it('while it was committing says that nobody knows: the commit may be on disk', async () => {
    // The server hears it, its answer is lost.
    await expect(write('told to nobody', () => cable.set('deaf'))).rejects.toBeInstanceOf(CommitUnknown)
    expect(await factsNamed('told to nobody')).toEqual({ count: 1 })
  })

  it('while it was committing says so too where the commit was never heard', async () => {
    await expect(write('never heard', () => cable.set('mute'))).rejects.toBeInstanceOf(CommitUnknown)
    cable.set('up')
    expect(await factsNamed('never heard')).toEqual({ count: 0 })
  })

  it('is seen within two seconds by a server that refuses or is silent, and seen again when it is back', async () => {
    for (const state of ['dead', 'silent'] as const) {
      expect(await database.look()).toBe(true)
      cable.set(state)
      const since = Date.now()
      while (database.isThere() && Date.now() - since < 20_000)
        await new Promise(resolve => setTimeout(resolve, 20))
      expect(database.isThere()).toBe(false)
      cable.set('up')
      while (!database.isThere() && Date.now() - since < 40_000) await database.look()
    }
    expect(changes).toEqual([false, true, false, true])
  })

  it('lets two transactions that wait for each other both go through, one after the other', async () => {
    await write('one')
    await write('two')
    let met = 0
    const touch = (first: string, second: string) =>
      database.write(async tx => {
        const set = (name: string) =>
          tx.updateTable('facts').set({ value: second }).where('name', '=', name).execute()
        await set(first)
        met++
        for (const end = Date.now() + 5_000; met < 2 && Date.now() < end; )
          await new Promise(resolve => setTimeout(resolve, 5))
        await set(second)
      })
    await Promise.all([touch('one', 'two'), touch('two', 'one')])
    expect(met).toBeGreaterThan(2)
  })
})
