import type { ServerResponse } from 'node:http'
import type { Bell } from '../../domain/ports/bell'

export interface StreamSettings {
  /** What is shown now, as a page would hold it. */
  readonly content: () => Promise<string>
  readonly onFailure: (cause: unknown) => void
  /** Rings when there may be something new to show. */
  readonly bell?: Pick<Bell, 'on' | 'isWhole'>
  readonly everyMs?: number
  readonly heartbeatMs?: number
}

const EVERY_MS = 2_000
/** Under what proxies close for silence; each beat also asks whether the session still stands. */
const HEARTBEAT_MS = 15_000
/** What changes without a ring, such as a lease that ends, is seen at every so manieth look. */
const LOOKS_AT_MOST_SKIPPED = 4
const MOST_STREAMS = 200

interface Watcher {
  readonly response: ServerResponse
  readonly stillSignedIn: () => Promise<boolean>
  last: string
}

const asEvent = (name: string, data: string) =>
  `event: ${name}\n${data
    .split('\n')
    .map(line => `data: ${line}`)
    .join('\n')}\n\n`

/**
 * A page that changes by itself, as server-sent events. The store is asked once for all who watch, and not at all while
 * nobody does; every process does so for its own watchers, so that it works with any number of them. Where a bell is heard
 * the store is asked when it rings, and now and then; where it is not, at every look.
 */
export function liveStream({
  content,
  onFailure,
  bell,
  everyMs = EVERY_MS,
  heartbeatMs = HEARTBEAT_MS
}: StreamSettings) {
  const watchers = new Set<Watcher>()
  let timer: NodeJS.Timeout | null = null
  let beat: NodeJS.Timeout | null = null
  let looking = false
  let rung = false
  let skipped = 0
  let lookedAt = 0
  bell?.on('line', () => {
    rung = true
    // After a quiet moment, at once.
    if (watchers.size > 0 && performance.now() - lookedAt > everyMs) void look()
  })

  const show = (watcher: Watcher, shown: string) => {
    if (watcher.last === shown) return
    watcher.last = shown
    // Whoever reads too slowly to take this one takes the next: what waits for them does not grow.
    if (!watcher.response.writableNeedDrain) watcher.response.write(asEvent('tableau', shown))
  }

  async function look() {
    if (looking) return
    looking = true
    rung = false
    skipped = 0
    lookedAt = performance.now()
    try {
      const shown = await content()
      for (const watcher of watchers) show(watcher, shown)
    } catch (cause) {
      onFailure(cause)
    } finally {
      looking = false
    }
  }

  function lookIfDue() {
    if (bell?.isWhole() && !rung && skipped < LOOKS_AT_MOST_SKIPPED) skipped++
    else void look()
  }

  async function check() {
    for (const watcher of [...watchers]) {
      // A store that does not answer signs nobody out.
      if (await watcher.stillSignedIn().catch(() => true)) watcher.response.write(': \n\n')
      else {
        watcher.response.write(asEvent('fin', ''))
        leave(watcher)
      }
    }
  }

  function leave(watcher: Watcher) {
    watchers.delete(watcher)
    watcher.response.end()
    if (watchers.size > 0) return
    if (timer) clearInterval(timer)
    if (beat) clearInterval(beat)
    timer = null
    beat = null
  }

  return {
    /** Who watches now. */
    size: () => watchers.size,
    watch(response: ServerResponse, stillSignedIn: () => Promise<boolean>) {
      if (watchers.size >= MOST_STREAMS) {
        response.writeHead(503, { 'Retry-After': '30' })
        response.end()
        return
      }
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
        'X-Content-Type-Options': 'nosniff'
      })
      // A browser that lost its connection comes back after so long.
      response.write('retry: 3000\n\n')
      const watcher: Watcher = { response, stillSignedIn, last: '' }
      watchers.add(watcher)
      response.once('close', () => leave(watcher))
      timer ??= setInterval(lookIfDue, everyMs).unref()
      beat ??= setInterval(() => void check().catch(onFailure), heartbeatMs).unref()
      void look()
    },
    /** Before leaving: browsers come back by themselves, to a process that stays. */
    close() {
      for (const watcher of [...watchers]) leave(watcher)
    }
  }
}
