import type { ServerResponse } from 'node:http'
import { liveStream } from '../../../console/national/stream'
import { localBell } from '../../../integrations/bell/local-bell'

/** A browser that watches: what it was sent. */
function browser() {
  const sent: string[] = []
  const response = {
    writeHead: () => response,
    write: (text: string) => sent.push(text) > 0,
    end: () => response,
    once: () => response,
    writableNeedDrain: false
  }
  return { sent, response: response as unknown as ServerResponse } // as far as a stream uses it
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('a page that changes by itself', () => {
  const EVERY_MS = 30

  async function looksIn(isWhole: boolean, rings: boolean): Promise<number> {
    const bell = localBell()
    let looks = 0
    const stream = liveStream({
      content: async () => String(++looks),
      onFailure: () => undefined,
      bell: { on: bell.on, isWhole: () => isWhole },
      everyMs: EVERY_MS
    })
    stream.watch(browser().response, async () => true)
    const until = performance.now() + 20 * EVERY_MS
    while (performance.now() < until) {
      if (rings) bell.ring('line')
      await pause(5)
    }
    stream.close()
    return looks
  }

  it('asks the store while something changes, and now and then while nothing does', async () => {
    const [busy, quiet] = await Promise.all([looksIn(true, true), looksIn(true, false)])
    expect(quiet).toBeGreaterThanOrEqual(2)
    expect(quiet).toBeLessThan(busy)
  })

  it('asks as often as ever where not every process is heard', async () => {
    const [deaf, quiet] = await Promise.all([looksIn(false, false), looksIn(true, false)])
    expect(deaf).toBeGreaterThan(quiet)
  })

  it('shows a change at once after a quiet moment', async () => {
    const bell = localBell()
    let shown = 'before'
    const stream = liveStream({
      content: async () => shown,
      onFailure: () => undefined,
      bell,
      everyMs: 200,
      heartbeatMs: 60_000
    })
    const { sent, response } = browser()
    stream.watch(response, async () => true)
    await pause(300)
    shown = 'after'
    bell.ring('line')
    await pause(20)
    expect(sent.join('')).toContain('data: after')
    stream.close()
  })
})
