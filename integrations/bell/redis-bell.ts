import { randomUUID } from 'node:crypto'
import type { Bell, BellTopic } from '../../domain/ports/bell'
import { localBell } from './local-bell'

/** What is asked of Redis: a connection that speaks, and one that listens. */
export interface BellRedis {
  publish(channel: string, message: string): Promise<unknown>
  /** Listens to a channel, from now on and after every reconnection. */
  listen(channel: string, heard: (message: string) => void): void
  /** Whether both connections answer. */
  isThere(): boolean
}

/** A call makes a dozen changes a second where fifty begin: one ring tells of all of them. */
const RING_EVERY_MS = 200
const TOPICS: ReadonlySet<string> = new Set<BellTopic>(['directory', 'line'])

/** The bell of all processes, by pub/sub. This process hears its own ring at once, whatever Redis does. */
export function redisBell(redis: BellRedis, channel: string): Bell & { close(): void } {
  const here = localBell()
  const self = randomUUID()
  const waiting = new Map<string, NodeJS.Timeout>()
  redis.listen(channel, message => {
    const [from, topic = ''] = message.split(' ')
    if (from !== self && TOPICS.has(topic)) here.ring(topic as BellTopic) // one of TOPICS, by this line
  })
  return {
    ring(topic) {
      here.ring(topic)
      if (waiting.has(topic) || !redis.isThere()) return
      const timer = setTimeout(() => {
        waiting.delete(topic)
        // Not heard elsewhere: they look by themselves.
        redis.publish(channel, `${self} ${topic}`).catch(() => undefined)
      }, RING_EVERY_MS)
      waiting.set(topic, timer.unref())
    },
    on: here.on,
    isWhole: redis.isThere,
    close() {
      for (const timer of waiting.values()) clearTimeout(timer)
    }
  }
}
