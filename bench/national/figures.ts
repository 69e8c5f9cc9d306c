import { spreadOf } from '../measure'
import { type Call, CONSEILLERS, type Exercise, FREE_IN, type Network, RING_MS } from './country'
import { erlangA } from './erlang'

const PATIENCE_SECONDS = 120
const ASKED = new Set(['voice', 'fallback', 'gather', 'dial', 'whisper', 'whisper-answer', 'redirect'])

/** How long Twilio waited for what the line says next. */
export function answersOf({ log }: Network) {
  const asked = log.filter(({ kind }) => ASKED.has(kind))
  return { ...spreadOf(asked.map(({ ms }) => ms)), tooLate: asked.filter(({ ms }) => ms > 5_000).length }
}

export function tellAnswers(say: (line: string) => void, network: Network): void {
  const { p50, p99, max, tooLate } = answersOf(network)
  const failed = network.log.filter(({ status }) => status !== 200)
  say(
    `webhooks: ${network.log.length}; those that ask: p50 ${p50.toFixed(0)} ms (under 50), p99 ${p99.toFixed(0)} ms (under 1 000), max ${max.toFixed(0)} ms, ${tooLate} beyond 5 s (none)`
  )
  const byStatus = new Map<number, number>()
  for (const { status } of failed) byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
  const told = [...byStatus].map(([status, count]) => `${count} with ${status || 'no connection'}`)
  say(`not answered with 200: ${failed.length}${told.length > 0 ? ` (${told.join(', ')}), asked again` : ''}`)
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** Of the callers who did not leave by themselves. */
export function answeredOf(calls: readonly Call[]) {
  const wanted = calls.filter(call => call.endedBy !== 'caller' || call.bridged.length > 0)
  const answered = wanted.filter(call => call.bridged.length > 0).length / Math.max(1, wanted.length)
  return { wanted: wanted.length, answered, told: percent(answered) }
}

/** What one pool of everybody free would answer, against what the nearest first did: the price of proximity. */
export function tellErlang(
  say: (line: string) => void,
  { rate, holding }: Exercise,
  calls: readonly Call[]
): void {
  const { wanted, answered, told } = answeredOf(calls)
  const bound = erlangA({
    arrivals: (rate * wanted) / calls.length,
    handling: holding + RING_MS / 1000,
    answering: CONSEILLERS / FREE_IN,
    patience: PATIENCE_SECONDS
  })
  say(
    `answered by a conseiller: ${told} of ${wanted}; Erlang-A of one pool with ${PATIENCE_SECONDS} s of patience: ${percent(1 - bound.leaves)}; gap ${(100 * (1 - bound.leaves - answered)).toFixed(1)} points: the price of proximity, of telephones that ring in vain, and of an offer in the place of a queue`
  )
}
