import { readFileSync } from 'node:fs'
import { Agent, request as send } from 'node:http'

/** Figures of one series of durations, in milliseconds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

export function spreadOf(durations: readonly number[]): Spread {
  const sorted = [...durations].sort((left, right) => left - right)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted[sorted.length - 1] ?? 0 }
}

export const median = (values: readonly number[]) => spreadOf(values).p50

/** One request of a load: made and signed beforehand, so that the load costs as little as it can. */
export interface Shot {
  readonly path: string
  readonly body: string
  readonly signature: string
}

/** Posts forms over connections that stay open. */
export function shooter(port: number, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    fire: ({ path, body, signature }: Shot) =>
      new Promise<number>((resolve, reject) => {
        const request = send(
          {
            agent,
            port,
            host: '127.0.0.1',
            method: 'POST',
            path,
            headers: {
              'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
              'Content-Length': Buffer.byteLength(body),
              'X-Twilio-Signature': signature
            }
          },
          response => {
            response.resume()
            response.once('end', () => resolve(response.statusCode ?? 0))
          }
        )
        request.once('error', reject)
        request.end(body)
      }),
    close: () => agent.destroy()
  }
}

/** Fires series of shots, each in order, several series at once, for so long. @returns answers per second */
export async function throughput(
  port: number,
  seriesAt: (index: number) => readonly Shot[],
  { connections = 32, seconds = 3 } = {}
): Promise<number> {
  const { fire, close } = shooter(port, connections)
  const until = performance.now() + seconds * 1000
  let next = 0
  let answered = 0
  const since = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        for (const shot of seriesAt(next++)) {
          const status = await fire(shot)
          if (status !== 200) throw new Error(`${shot.path} answered ${status}`)
          answered++
          if (performance.now() >= until) break
        }
      }
    })
  )
  close()
  return answered / ((performance.now() - since) / 1000)
}

/** Fires at a steady rate, whatever the answers take. @returns how long each took, in milliseconds */
export async function latencies(
  port: number,
  seriesAt: (index: number) => readonly Shot[],
  { perSecond = 100, seconds = 10 } = {}
): Promise<number[]> {
  const { fire, close } = shooter(port, 200)
  const durations: number[] = []
  const pending: Promise<void>[] = []
  const since = performance.now()
  const perSeries = seriesAt(0).length
  for (let index = 0; index * perSeries < perSecond * seconds; index++) {
    const due = since + (index * perSeries * 1000) / perSecond
    await new Promise(resolve => setTimeout(resolve, Math.max(0, due - performance.now())))
    pending.push(
      (async () => {
        for (const shot of seriesAt(index)) {
          const start = performance.now()
          await fire(shot)
          durations.push(performance.now() - start)
        }
      })()
    )
  }
  await Promise.all(pending)
  close()
  return durations
}

/** What a process has computed; 0 where the system does not tell. */
export function cpuSecondsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // utime and stime, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
