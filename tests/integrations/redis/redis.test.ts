import { Redis } from 'ioredis'
import type { Bell } from '../../../domain/ports/bell'
import type { Tally } from '../../../domain/ports/tally'
import { localBell } from '../../../integrations/bell/local-bell'
import { redisBell } from '../../../integrations/bell/redis-bell'
import { type RedisConnection, redisConnection } from '../../../integrations/redis/connection'
import { localTally } from '../../../integrations/tally/local-tally'
import { redisTally } from '../../../integrations/tally/redis-tally'
import { type Cable, cableTo } from '../../support/engines/cut-off'
import { type OwnRedis, ownRedis } from '../../support/engines/own-redis'
import { clusterNode, sentinelOf } from '../../support/engines/redis-faces'

const MINUTE_MS = 60_000
const at = (time: string) => new Date(`2026-11-24T${time}Z`)

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 40_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited 40 s for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

let redis: OwnRedis
const opened: RedisConnection[] = []
const open = (url = redis.url, onChange?: Parameters<typeof redisConnection>[1]) => {
  const connection = redisConnection({ urls: [url], sentinelMaster: null }, onChange)
  opened.push(connection)
  return connection
}
const openAndReady = async (url?: string) => {
  const connection = open(url)
  await until('Redis to be there', connection.isThere)
  return connection
}
/** What an operator does at a prompt. */
async function byHand(work: (client: Redis) => Promise<unknown>): Promise<void> {
  const client = new Redis(redis.url)
  await work(client)
  client.disconnect()
}

beforeAll(async () => {
  redis = await ownRedis()
})
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close()
})
afterAll(() => redis.kill())

describe.each([
  ['in this process', async (): Promise<Tally> => localTally()],
  ['in Redis', async (): Promise<Tally> => redisTally(await openAndReady(), `test-${Math.random()}:`)]
])('a tally %s', (_where, open) => {
  let tally: Tally
  beforeEach(async () => {
    tally = await open()
  })
  const note = (what: string, time: string, who = 'somebody') =>
    tally.note({ who, what, now: at(time), windowMs: 10 * MINUTE_MS })

  it('counts how often somebody came in the last ten minutes, and others apart', async () => {
    expect(await note('call 1', '09:00:00')).toBe(1)
    expect(await note('call 2', '09:01:00')).toBe(2)
    expect(await note('call 3', '09:01:30', 'somebody else')).toBe(1)
    expect(await note('call 4', '09:10:30')).toBe(2)
    expect(await note('call 5', '09:30:00')).toBe(1)
  })

  it('counts a webhook that is told again once', async () => {
    await note('call 1', '09:00:00')
    expect(await note('call 1', '09:00:01')).toBe(1)
    expect(await Promise.all([note('call 2', '09:00:02'), note('call 2', '09:00:02')])).toEqual([2, 2])
  })

  it('remembers no more than it needs of a machine that never stops', async () => {
    let last = 0
    for (let call = 0; call < 250; call++) last = await note(`call ${call}`, '09:00:00')
    expect(last).toBe(200)
  })
})

describe.each([
  [
    'in this process',
    async (): Promise<[Bell, Bell]> => {
      const bell = localBell()
      return [bell, bell]
    }
  ],
  [
    'by Redis, from one process to another',
    async (): Promise<[Bell, Bell]> => {
      const channel = `test-${Math.random()}`
      const bells: [Bell, Bell] = [
        redisBell(await openAndReady(), channel),
        redisBell(await openAndReady(), channel)
      ]
      // Subscribed a moment after it is ready.
      await byHand(client =>
        until('both to listen', async () => (await client.pubsub('NUMSUB', channel))[1] === 2)
      )
      return bells
    }
  ]
])('a bell %s', (_where, open) => {
  it('wakes whoever listens to what changed, and nobody else', async () => {
    const [mine, theirs] = await open()
    const heard: string[] = []
    theirs.on('directory', () => heard.push('directory'))
    const deaf = theirs.on('line', () => heard.push('line'))
    mine.ring('directory')
    await until('the ring to be heard', () => heard.length > 0)
    expect(heard).toEqual(['directory'])
    deaf()
    mine.ring('line')
    mine.ring('directory')
    await until('the second ring to be heard', () => heard.length > 1)
    expect(heard).toEqual(['directory', 'directory'])
    expect(mine.isWhole()).toBe(true)
  })
})

describe('Redis killed halfway', () => {
  it('leaves each process its own count, its own bell, and is found again when it is back', async () => {
    const told: (string | null)[] = []
    const one = open(redis.url, fault => told.push(fault?.kind ?? null))
    const other = await openAndReady()
    await until('Redis to be there', one.isThere)
    const [tally, theirs] = [redisTally(one, 'halfway:'), redisTally(other, 'halfway:')]
    const note = (on: Tally, what: string) =>
      on.note({ who: 'somebody', what, now: at('09:00:00'), windowMs: 10 * MINUTE_MS })
    const bell = redisBell(one, 'halfway')
    await note(tally, 'call 1')
    expect(await note(theirs, 'call 2')).toBe(2)
    await redis.kill()
    await until('the fault to be seen', () => !one.isThere())
    let heard = 0
    bell.on('line', () => heard++)
    bell.ring('line')
    expect(heard).toBe(1)
    expect(bell.isWhole()).toBe(false)
    // What this process saw itself: calls 1 and 3.
    expect(await note(tally, 'call 3')).toBe(2)
    await redis.start()
    await until('Redis to be found again', () => one.isThere() && other.isThere())
    let heardElsewhere = 0
    redisBell(other, 'halfway').on('line', () => heardElsewhere++)
    await byHand(client =>
      until('both to listen again', async () => (await client.pubsub('NUMSUB', 'halfway'))[1] === 2)
    )
    bell.ring('line')
    await until('the ring to be heard again', () => heardElsewhere > 0)
    expect(await note(theirs, 'call 4')).toBe(2)
    expect(await note(tally, 'call 5')).toBe(3)
    expect(told).toEqual([null, 'gone', null])
  })

  it('goes on at once where the network goes silent, in both directions or in one', async () => {
    await Promise.all(
      (['silent', 'deaf', 'mute'] as const).map(async how => {
        const cable: Cable = await cableTo(redis.url, 6379)
        const connection = await openAndReady(cable.url)
        const tally = redisTally(connection, `cable-${how}:`)
        const note = (what: string) =>
          tally.note({ who: 'somebody', what, now: at('09:00:00'), windowMs: 10 * MINUTE_MS })
        await note('call 1')
        cable.set(how)
        expect(await note('call 2')).toBe(2)
        await until('the silence to be seen', () => !connection.isThere())
        cable.set('up')
        await until('Redis to be found again', connection.isThere)
        expect(await note('call 3')).toBe(3)
        await cable.close()
      })
    )
  })
})

describe('the two other ways to be reached', () => {
  const counts = async (connection: RedisConnection) => {
    await until('Redis to be there', connection.isThere)
    const tally = redisTally(connection, `way-${Math.random()}:`)
    const other = redisTally(await openAndReady(), 'unrelated:')
    const note = (what: string) =>
      tally.note({ who: 'somebody', what, now: at('09:00:00'), windowMs: 10 * MINUTE_MS })
    await other.note({ who: 'somebody', what: 'x', now: at('09:00:00'), windowMs: MINUTE_MS })
    expect([await note('call 1'), await note('call 2')]).toEqual([1, 2])
    const channel = `way-${Math.random()}`
    const bell = redisBell(connection, channel)
    let heard = 0
    bell.on('line', () => heard++)
    await byHand(client =>
      until('it to listen', async () => (await client.pubsub('NUMSUB', channel))[1] === 1)
    )
    await byHand(client => client.publish(channel, 'another-process line'))
    await until('the ring of another process to be heard', () => heard === 1)
  }

  it('the nodes of a cluster', async () => {
    const nodes = [await clusterNode(redis.url), await clusterNode(redis.url)]
    const connection = redisConnection({ urls: nodes.map(({ url }) => url), sentinelMaster: null })
    opened.push(connection)
    await counts(connection)
    connection.close()
    await Promise.all(nodes.map(node => node.close()))
  })

  it('sentinels, who say where the master is, and where it has gone', async () => {
    const second = await ownRedis()
    let master = second.url
    const sentinel = await sentinelOf('ligne', () => master)
    const connection = redisConnection({ urls: [sentinel.url], sentinelMaster: 'ligne' })
    opened.push(connection)
    await until('the first master', connection.isThere)
    master = redis.url
    await second.kill()
    await until('its fall to be seen', () => !connection.isThere())
    await counts(connection)
    connection.close()
    await sentinel.close()
  })
})

describe('a Redis that is not as it should be', () => {
  it('refuses a wrong password: told once, in one word, and tried again', async () => {
    await byHand(client => client.config('SET', 'requirepass', 'le-bon'))
    const told: unknown[] = []
    const wrong = new URL(redis.url)
    wrong.password = 'mauvais'
    const connection = open(wrong.href, fault => told.push(fault))
    await connection.seen()
    expect(connection.fault()).toEqual({ kind: 'refused', detail: 'WRONGPASS' })
    const none = open(redis.url)
    await until('the refusal to be seen', () => none.fault()?.kind === 'refused')
    expect(none.fault()).toEqual({ kind: 'refused', detail: 'NOAUTH' })
    const right = new URL(redis.url)
    right.password = 'le-bon'
    const admin = await openAndReady(right.href)
    expect(admin.fault()).toBeNull()
    const client = new Redis(right.href)
    await client.config('SET', 'requirepass', '')
    client.disconnect()
    await until('the password to be taken away', none.isThere)
    expect(told.length).toBeLessThanOrEqual(2)
  })

  it('says by which policy it drops keys', async () => {
    await byHand(client => client.config('SET', 'maxmemory-policy', 'allkeys-lru'))
    expect((await openAndReady()).evicts()).toBe('allkeys-lru')
    await byHand(client => client.config('SET', 'maxmemory-policy', 'noeviction'))
    expect((await openAndReady()).evicts()).toBeNull()
  })
})
