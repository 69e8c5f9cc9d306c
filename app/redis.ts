import type { Config } from '../config'
import type { Bell } from '../domain/ports/bell'
import type { Tally } from '../domain/ports/tally'
import { localBell } from '../integrations/bell/local-bell'
import { redisBell } from '../integrations/bell/redis-bell'
import type { Log } from '../integrations/log/log'
import { redisConnection } from '../integrations/redis/connection'
import { localTally } from '../integrations/tally/local-tally'
import { redisTally } from '../integrations/tally/redis-tally'

/** What processes tell each other for speed's sake. Nothing that matters is only there. @see docs/adr/0014 */
export interface Shared {
  readonly bell: Bell
  readonly tally: Tally
  degraded(): string[]
  close(): void
}

const PREFIX = 'helpline:'

/** In Redis, where one is set; else in this process. A Redis that is not there keeps nobody from starting. */
export function sharedBy({ redisUrls, redisSentinelMaster }: Config, log: Log): Shared {
  if (redisUrls.length === 0) {
    return { bell: localBell(), tally: localTally(), degraded: () => [], close: () => undefined }
  }
  const redis = redisConnection({ urls: redisUrls, sentinelMaster: redisSentinelMaster }, fault => {
    if (fault) return log.error({ fault: fault.detail }, FAULTS[fault.kind])
    log.info('Redis is there')
    if (redis.evicts()) log.warn({ policy: redis.evicts() }, EVICTS)
  })
  const bell = redisBell(redis, `${PREFIX}${databaseOf(redisUrls)}:bell`)
  return {
    bell,
    tally: redisTally(redis, `${PREFIX}tally:`),
    degraded() {
      const fault = redis.fault()
      if (fault) return [`redis: ${FAULTS[fault.kind]} (${fault.detail})`]
      return redis.evicts() ? [`redis: ${EVICTS} (${redis.evicts()})`] : []
    },
    close() {
      bell.close()
      redis.close()
    }
  }
}

const FAULTS = {
  refused: 'Redis refuses the user or password of REDIS_URL; each process counts for itself',
  gone: 'Redis does not answer; each process counts for itself'
} as const
const EVICTS = 'its maxmemory-policy drops keys when full: set noeviction'

/** Channels are the whole server's, whatever the number of the database: two installations on one server are told apart. */
const databaseOf = (urls: readonly string[]) => Number(new URL(urls[0] ?? 'redis://').pathname.slice(1)) || 0
