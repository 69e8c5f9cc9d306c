import type { Tally } from '../../domain/ports/tally'
import { localTally } from './local-tally'

/** What is asked of Redis: one script on one key, so that it holds on a cluster too. */
export interface TallyRedis {
  eval(script: string, keys: number, ...args: (string | number)[]): Promise<unknown>
  isThere(): boolean
}

/** What one of them came with, at most. */
const MOST_OF_ONE = 200

/** A sorted set for each, by instant; what is older than the window leaves, and the whole after one window of silence. */
const NOTE = `
redis.call('zremrangebyscore', KEYS[1], '-inf', tonumber(ARGV[2]) - tonumber(ARGV[3]))
if redis.call('zcard', KEYS[1]) < tonumber(ARGV[4]) then redis.call('zadd', KEYS[1], 'NX', ARGV[2], ARGV[1]) end
redis.call('pexpire', KEYS[1], ARGV[3])
return redis.call('zcard', KEYS[1])`

/**
 * A tally of all processes. Each also counts for itself: what Redis lost, evicted or does not tell costs what the other
 * processes saw, and what this one saw still counts.
 */
export function redisTally(redis: TallyRedis, prefix: string): Tally {
  const here = localTally()
  return {
    async note(coming) {
      const counted = await here.note(coming)
      if (!redis.isThere()) return counted
      const { who, what, now, windowMs } = coming
      const told = await redis
        .eval(NOTE, 1, `${prefix}${who}`, what, now.getTime(), windowMs, MOST_OF_ONE)
        .catch(() => 0)
      return Math.max(counted, Number(told) || 0)
    }
  }
}
