import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomFrom } from '../country'
import { CONSEILLERS, type Exercise, FREE_IN } from './country'
import { answeredOf, answersOf } from './figures'
import { type ImportedCountry, importedCountry } from './imported-country'
import { type Outcome, PROCESSES, run } from './run'

/**
 * `npm run bench -- national [--rate 50] [--seconds 60] [--holding 20] [--seed 1] [--calm] [--kill-every SECONDS] [--seeds 19]
 * [--tell FILE]`: S25 of the telephony guide, once, or with several seeds one after the other.
 */
export async function benchNational(say: (line: string) => void, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '60' },
      holding: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      calm: { type: 'boolean', default: false },
      'kill-every': { type: 'string' },
      /** So many runs, from that seed on: a line each. */
      seeds: { type: 'string' },
      /** A file for all that was exchanged, to look into what broke: of several runs the last one that broke something. */
      tell: { type: 'string' }
    }
  })
  const exerciseOf = (seed: number): Exercise => ({
    rate: Number(values.rate),
    seconds: Number(values.seconds),
    holding: Number(values.holding),
    seed,
    random: randomFrom(seed),
    calm: values.calm,
    killEvery: values['kill-every'] === undefined ? null : Number(values['kill-every'])
  })
  const first = Number(values.seed)
  const { rate, seconds, holding } = exerciseOf(first)
  const country = await importedCountry()
  try {
    say(
      `${rate} calls/s for ${seconds} s, ${holding} s of talk on average, ${CONSEILLERS} conseillers (${CONSEILLERS / FREE_IN} there), 20 000 places; ${PROCESSES} processes, PostgreSQL, Redis and the callers on this one machine`
    )
    if (values.seeds !== undefined) {
      const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => first + index)
      return await runAll(say, country, seeds.map(exerciseOf), values.tell)
    }
    const outcome = await run(say, country, exerciseOf(first))
    const { broken, calls } = outcome
    say(broken.length === 0 ? `invariants: all hold (${calls.length} calls)` : `invariants BROKEN:`)
    for (const one of broken.slice(0, 20)) say(`  ${one}`)
    if (values.tell) tell(values.tell, outcome)
    if (broken.length > 0) process.exitCode = 1
  } finally {
    await country.close()
  }
}

function tell(file: string, { broken, calls, network, faults }: Outcome): void {
  writeFileSync(file, JSON.stringify({ broken, faults: faults.instants, calls, log: network.log }))
}

/** Seeds one after the other: a line each, and a total. */
async function runAll(
  say: (line: string) => void,
  country: ImportedCountry,
  exercises: readonly Exercise[],
  toldIn: string | undefined
): Promise<void> {
  const total = { calls: 0, broken: 0 }
  for (const exercise of exercises) {
    const outcome = await run(() => undefined, country, exercise)
    const { broken, calls, network, faults } = outcome
    if (toldIn && broken.length > 0) tell(toldIn, outcome)
    total.calls += calls.length
    total.broken += broken.length
    const { p50, p99, max } = answersOf(network)
    say(
      `seed ${exercise.seed}: ${broken.length === 0 ? 'all hold' : `${broken.length} BROKEN`}; ${calls.length} calls, ${answeredOf(calls).told} answered; p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}, max ${max.toFixed(0)} ms; ${faults.told()}`
    )
    for (const one of broken.slice(0, 10)) say(`  ${one}`)
  }
  say(`${exercises.length} seeds, ${total.calls} calls: ${total.broken} invariants broken`)
  if (total.broken > 0) process.exitCode = 1
}
