import { median } from '../measure'

/** Memory of the processes at a moment of the exercise, in MB. */
export interface Sample {
  readonly seconds: number
  readonly megabytes: readonly (number | null)[]
}

const TEN_MINUTES = 600
const WARM_AFTER = 600
const EVERY_MS = 10_000

/** How much more a process holds in the last ten minutes than in the first ten once warm, as a share; `null`, where it was too short to tell. */
export function driftOf(samples: readonly Sample[], rank: number): number | null {
  const end = samples[samples.length - 1]?.seconds ?? 0
  if (end < WARM_AFTER + 2 * TEN_MINUTES) return null
  const within = (from: number, to: number) =>
    samples
      .filter(({ seconds }) => seconds >= from && seconds < to)
      .flatMap(({ megabytes }) => megabytes[rank] ?? [])
  const [first, last] = [within(WARM_AFTER, WARM_AFTER + TEN_MINUTES), within(end - TEN_MINUTES, Infinity)]
  return first.length === 0 || last.length === 0 ? null : median(last) / median(first) - 1
}

/** Looks at what processes hold, tells it each minute, and at the end how far it went. */
export function watchMemory(
  say: (line: string) => void,
  processes: readonly { megabytes(): number | null }[]
): { stop(): void } {
  const samples: Sample[] = []
  const began = performance.now()
  let minutes = 0
  const timer = setInterval(() => {
    const seconds = (performance.now() - began) / 1000
    const megabytes = processes.map(one => one.megabytes())
    samples.push({ seconds, megabytes })
    if (seconds < (minutes + 1) * 60) return
    minutes++
    const told = megabytes.map(held => (held === null ? 'down' : `${held.toFixed(0)} MB`))
    say(`minute ${minutes}: ${told.join(', ')}`)
  }, EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      const drifts = processes.map((_, rank) => driftOf(samples, rank))
      if (drifts.includes(null)) return
      const told = drifts.map(drift => `${(100 * (drift ?? 0)).toFixed(1)} %`)
      say(
        `memory, the last ten minutes beside the first ten once warm: ${told.join(', ')} (within 10 % either way)`
      )
    }
  }
}
