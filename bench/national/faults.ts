import type { Engine } from '../engines'
import type { Exercise, NetworkSettings } from './country'
import type { ServerProcess } from './server-process'

/** How long PostgreSQL is gone. */
const GONE_MS = 2_000

export interface Faults {
  /** All that was to befall has, and is mended. */
  readonly over: Promise<void>
  /** What befell, in words. */
  told(): string
  /** The same, each with its instant, in ms of `performance.now`. */
  readonly instants: readonly { readonly what: string; readonly since: number }[]
}

/** What goes wrong, and when. */
export function faultsOf(
  { seconds, calm, killEvery }: Exercise,
  processes: readonly ServerProcess[],
  { postgresql, redis }: { postgresql: Engine; redis: Engine }
): Faults {
  let kills = 0
  let restarts = 0
  let stops = 0
  const began = performance.now()
  const instants: { what: string; since: number }[] = []
  const note = (what: string) => instants.push({ what, since: performance.now() })
  const at = (when: number) =>
    new Promise<void>(resolve => setTimeout(resolve, Math.max(0, began + when * 1000 - performance.now())))

  async function kill(): Promise<void> {
    const victim = processes[kills % processes.length]
    note(`kill process ${(kills % processes.length) + 1}`)
    await victim?.end('SIGKILL')
    kills++
    // The next one waits until both are there again: two at once is another exercise.
    await victim?.start()
    note('started')
  }
  async function kill9(): Promise<void> {
    const every = killEvery ?? seconds / (Math.max(2, Math.floor(seconds / 60)) + 1)
    for (let due = every; due < seconds; due += every) {
      await at(due)
      await kill()
      // A start that took longer than the time between two puts off the next.
      due = Math.max(due, (performance.now() - began) / 1000 - every)
    }
  }
  async function restartRedis(): Promise<void> {
    for (const share of [0.3, 0.7]) {
      await at(seconds * share)
      if (!redis.isOurs) return
      note('restart Redis')
      await redis.stop()
      await redis.start()
      restarts++
    }
  }
  async function stopPostgresql(): Promise<void> {
    await at(seconds * 0.45)
    if (!postgresql.isOurs) return
    note('stop PostgreSQL')
    await postgresql.stop()
    await new Promise(resolve => setTimeout(resolve, GONE_MS))
    await postgresql.start()
    note('PostgreSQL is back')
    stops++
  }

  const under = [
    ...(calm && killEvery === null ? [] : [kill9()]),
    ...(calm ? [] : [restartRedis(), stopPostgresql()])
  ]
  return {
    over: Promise.all(under).then(() => undefined),
    instants,
    told: () =>
      under.length === 0
        ? 'none'
        : `a process killed -9 ${kills} times, Redis restarted ${restarts} times, PostgreSQL stopped at once and started ${stops} times${
            calm ? '' : ', 5 % of callbacks doubled, 5 % late by up to two minutes, 1 % lost'
          }`
  }
}

/** What becomes of a callback on its way, where it is not calm. */
export function wireFaults({ calm, random, seconds }: Exercise): Partial<NetworkSettings> {
  if (calm) return {}
  return {
    faults({ kind }) {
      const draw = random()
      if (draw < 0.05) return { copies: 1, copiesLeave: 'at-once' }
      if (kind !== 'child-status' && kind !== 'status') return undefined
      if (draw < 0.1) return { delayMs: random() * Math.min(120, seconds) * 1000 }
      return draw < 0.11 ? { lost: true } : undefined
    }
  }
}
