import { join } from 'node:path'
import { callers, networkBefore } from './callers'
import { type Call, type Exercise, HOURS_LATER, type Network } from './country'
import { type Faults, faultsOf } from './faults'
import { tellAnswers, tellErlang } from './figures'
import type { ImportedCountry } from './imported-country'
import { brokenInvariants, settled } from './invariants'
import { watchMemory } from './memory'
import { restOf } from './rest'
import { serverProcess } from './server-process'

export const PROCESSES = 2

export interface Outcome {
  readonly broken: readonly string[]
  readonly calls: readonly Call[]
  readonly network: Network
  readonly faults: Pick<Faults, 'told' | 'instants'>
}

/** One exercise, from the first call to the last invariant. */
export async function run(
  say: (line: string) => void,
  { folder, postgresql, redis, copy }: ImportedCountry,
  exercise: Exercise
): Promise<Outcome> {
  const known = new Map<string, Call>()
  const rest = await restOf(known)
  const database = await copy()
  const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, TWILIO_API_BASE_URL: rest.url }
  const processes = await Promise.all(
    Array.from({ length: PROCESSES }, (_, rank) =>
      serverProcess(join(folder, `seed-${exercise.seed}-${rank}`), env)
    )
  )
  try {
    await Promise.all(processes.map(one => one.start()))
    const faults = faultsOf(exercise, processes, { postgresql, redis })
    const memory = watchMemory(say, processes)
    const network = networkBefore(exercise, processes)
    const began = performance.now()
    const calls = await callers(exercise, network, known)
    const loadSeconds = (performance.now() - began) / 1000
    memory.stop()
    await faults.over
    say(`every call over after ${loadSeconds.toFixed(0)} s; faults: ${faults.told()}`)
    for (const one of processes) await one.setClock(HOURS_LATER)
    await settled(processes[0]?.url ?? '', calls)
    tellAnswers(say, network)
    tellErlang(say, exercise, calls)
    for (const [rank, one] of processes.entries())
      say(
        `process ${rank + 1}: ${one.cpuSeconds().toFixed(0)} s of processor, ${one.megabytes()?.toFixed(0) ?? '?'} MB`
      )
    const broken = await brokenInvariants(processes[0]?.url ?? '', network, calls)
    return { broken, calls, network, faults }
  } finally {
    await Promise.all(processes.map(one => one.end('SIGKILL')))
    rest.close()
    await database.drop()
  }
}
