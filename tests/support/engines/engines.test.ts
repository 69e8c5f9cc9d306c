import { Redis } from 'ioredis'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { type FreshDatabase, freshDatabase } from './database'
import { type FreshRedis, freshRedis } from './redis'

interface Tables {
  job: { id: number; holder: string | null; live: boolean }
}

describe('the PostgreSQL of the tests is a real one', () => {
  let database: FreshDatabase
  let one: Kysely<Tables>
  let other: Kysely<Tables>
  const connection = () =>
    new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: new Pool({ connectionString: database.url }) })
    })

  beforeAll(async () => {
    database = await freshDatabase()
    one = connection()
    other = connection()
    await sql`create table job (id int primary key, holder text, live boolean not null)`.execute(one)
    await sql`create unique index one_live_job on job (holder) where live`.execute(one)
  })

  afterAll(async () => {
    await Promise.all([one?.destroy(), other?.destroy()])
    await database?.drop()
  })

  beforeEach(() => one.deleteFrom('job').execute())

  it('holds a unique index to the rows of its condition, against another connection', async () => {
    await one.insertInto('job').values({ id: 1, holder: 'a', live: false }).execute()
    await one.insertInto('job').values({ id: 2, holder: 'a', live: true }).execute()
    const second = other.insertInto('job').values({ id: 3, holder: 'a', live: true })
    await expect(second.execute()).rejects.toMatchObject({ code: '23505', constraint: 'one_live_job' })
  })

  it('gives two connections different rows with SKIP LOCKED, at the same time', async () => {
    await one
      .insertInto('job')
      .values([1, 2].map(id => ({ id, holder: null, live: true })))
      .execute()
    const nextOf = (from: Kysely<Tables>) =>
      from.selectFrom('job').select('id').orderBy('id').limit(1).forUpdate().skipLocked().executeTakeFirst()
    await one.transaction().execute(async holding => {
      expect(await nextOf(holding)).toEqual({ id: 1 })
      expect(await nextOf(other)).toEqual({ id: 2 })
    })
    expect(await nextOf(other)).toEqual({ id: 1 })
  })

  it('gives every test file a database of its own', async () => {
    const another = await freshDatabase()
    expect(another.url).not.toBe(database.url)
    await another.drop()
  })
})

describe('the Redis of the tests is a real one', () => {
  let database: FreshRedis
  let one: Redis
  let other: Redis

  beforeAll(async () => {
    database = await freshRedis()
    one = new Redis(database.url)
    other = new Redis(database.url)
  })

  afterAll(async () => {
    one?.disconnect()
    other?.disconnect()
    await database?.drop()
  })

  beforeEach(() => one.flushdb())

  it('runs Lua, one script at a time', async () => {
    const take = `if redis.call('incr', KEYS[1]) <= tonumber(ARGV[1]) then return 1 end return 0`
    const races = Array.from({ length: 100 }, (_, turn) =>
      (turn % 2 ? one : other).eval(take, 1, 'taken', 30)
    )
    expect((await Promise.all(races)).filter(taken => taken === 1)).toHaveLength(30)
  })

  it('refuses a transaction whose watched key another connection changed', async () => {
    await one.watch('place')
    await other.set('place', 'theirs')
    expect(await one.multi().set('place', 'ours').exec()).toBeNull()
    expect(await one.get('place')).toBe('theirs')
  })

  it('carries a message from one connection to another', async () => {
    const listener = one.duplicate()
    const channel = `${database.url}:engines`
    const heard = new Promise(resolve => listener.on('message', (_, message) => resolve(message)))
    await listener.subscribe(channel)
    expect(await other.publish(channel, 'bonjour')).toBe(1)
    expect(await heard).toBe('bonjour')
    listener.disconnect()
  })

  it('forgets a key by itself when its time is up', async () => {
    await one.set('brief', '1', 'PX', 50)
    expect(await one.pttl('brief')).toBeGreaterThan(0)
    await new Promise(resolve => setTimeout(resolve, 80))
    expect(await other.get('brief')).toBeNull()
  })

  it('answers hundreds of commands a second, one after the other', async () => {
    const from = performance.now()
    for (let turn = 0; turn < 100; turn++) await one.set('turn', turn)
    expect(performance.now() - from).toBeLessThan(2000)
  })

  it('gives every test file a database of its own', async () => {
    const another = await freshRedis()
    expect(another.url).not.toBe(database.url)
    await another.drop()
  })
})
