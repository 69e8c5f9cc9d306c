import { Redis } from 'ioredis'

/** A numbered Redis database of one test file. Channels of pub/sub are the whole server's: name them apart. */
export interface FreshRedis {
  /** `redis://…/N`, as REDIS_URL would name it. */
  readonly url: string
  /** Empties the database and lets another file have it. */
  drop(): Promise<void>
}

const DATABASES = 16
const CLAIM_SECONDS = 1800

/**
 * An empty Redis database that no other test file uses. Importing this file is what has the engine started.
 *
 * @throws {Error} that says why, when there is no Redis: a test is never skipped for want of one
 */
export async function freshRedis(): Promise<FreshRedis> {
  const { TEST_REDIS_URL: server, TEST_REDIS_FAULT: fault } = process.env
  if (!server) throw new Error(`no Redis for this test: ${fault ?? 'run it through jest.config.cjs'}`)
  for (let number = 1; number < DATABASES; number++) {
    if (await claimed(server, number)) {
      const url = new URL(server)
      url.pathname = `/${number}`
      return { url: url.href, drop: () => released(server, number) }
    }
  }
  throw new Error(`the ${DATABASES - 1} databases of TEST_REDIS_URL are all in use`)
}

const claimOf = (number: number) => `assistant:test-claim:${number}`

/** Takes database `number`, unless another file has it or something of someone else's lies in it. */
function claimed(server: string, number: number): Promise<boolean> {
  return on(server, async redis => {
    if ((await redis.set(claimOf(number), process.pid, 'EX', CLAIM_SECONDS, 'NX')) === null) return false
    await redis.select(number)
    return (await redis.dbsize()) === 0
  })
}

function released(server: string, number: number): Promise<void> {
  return on(server, async redis => {
    await redis.select(number)
    await redis.flushdb()
    await redis.select(0)
    await redis.del(claimOf(number))
  })
}

async function on<T>(server: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(server, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 10_000 })
  redis.on('error', () => undefined)
  await redis.connect()
  try {
    return await work(redis)
  } finally {
    redis.disconnect()
  }
}
