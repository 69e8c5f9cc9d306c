import { performance } from 'node:perf_hooks'

/** The loop is looked at this often; it is late by what the machine kept from it. */
const LOOK_EVERY_MS = 50
const REMEMBERED = 20_000

interface Look {
  readonly at: number
  readonly starvedMs: number
}

/**
 * Time in which this process had work and the machine gave it no processor, since it began: what its loop was busy, less what it
 * computed. The threads beside the loop count as computing, so that it is told too low rather than too high.
 */
function starvedUntilNow(): number {
  const { user, system } = process.cpuUsage()
  return Math.max(0, performance.eventLoopUtilization().active - (user + system) / 1000)
}

const looks: Look[] = []
const look = () => {
  looks.push({ at: performance.now(), starvedMs: starvedUntilNow() })
  if (looks.length > REMEMBERED) looks.splice(0, REMEMBERED / 2)
}
look()
setInterval(look, LOOK_EVERY_MS).unref()

/**
 * For how long of `[since, since + ms[` the machine gave this process no processor. The product and the network of a scenario
 * share one process: what the product itself computes, waits for or forgets is not in it.
 */
export function starvedMs(since: number, ms: number): number {
  look()
  const before = looks.findLast(({ at }) => at <= since) ?? looks[0]
  const after = looks.find(({ at }) => at >= since + ms) ?? looks.at(-1)
  return Math.max(0, (after?.starvedMs ?? 0) - (before?.starvedMs ?? 0))
}
