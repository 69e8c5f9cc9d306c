import { openGeography, telephoneNetwork } from '../../app'
import { ACCOUNT, LINE, PUBLIC_URL, TOKEN } from '../webhooks'
import { type Call, type Exercise, type Network, type NetworkSettings, RING_MS } from './country'
import { wireFaults } from './faults'
import type { ServerProcess } from './server-process'

type Person =
  Extract<NonNullable<NetworkSettings['people']>, (...all: never[]) => unknown> extends (
    number: string
  ) => infer One
    ? One
    : never

/** After the last call began, for the longest talk and the latest callback. */
const PATIENCE_MS = 240_000

/** A telephone network before the processes that are there, whose conseillers answer as conseillers do. */
export function networkBefore(exercise: Exercise, processes: readonly ServerProcess[]): Network {
  const { random, holding } = exercise
  let next = 0
  const person = (): Person => {
    const draw = random()
    const ringMs = RING_MS * (0.5 + random())
    const talk = -holding * Math.log(1 - random())
    const talks = { keys: ['1'], ringMs, talkMs: talk * 1000, talkSeconds: Math.max(1, Math.round(talk)) }
    if (draw < 0.1) return { picksUp: 'voicemail', ringMs }
    if (draw < 0.12) return { picksUp: 'no-answer', ringMs }
    if (draw < 0.13) return { picksUp: 'busy', ringMs }
    if (draw < 0.15) return { keys: ['2'], ringMs }
    return talks
  }
  return telephoneNetwork({
    voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=2&rp=ct,rt,5xx`,
    fallbackUrl: `${PUBLIC_URL}/twilio/voice/fallback`,
    statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
    // A balancer that sees at once who is gone.
    target: () => {
      const living = processes.filter(one => !one.isDown)
      return (living[next++ % Math.max(1, living.length)] ?? processes[0])?.url ?? ''
    },
    authToken: TOKEN,
    accountSid: ACCOUNT,
    line: LINE,
    retryDelayMs: 500,
    people: person,
    ...wireFaults(exercise)
  })
}

/** Callers who come as they do: independent of each other, from communes all over the country. */
export async function callers(
  { rate, seconds, random }: Exercise,
  network: Network,
  known: Map<string, Call>
): Promise<Call[]> {
  const geography = openGeography()
  const codes = Array.from({ length: 95_000 }, (_, code) => String(code).padStart(5, '0')).filter(
    code => geography.byCodePostal(code).length === 1
  )
  const calls: Promise<Call>[] = []
  let giveUp: () => void = () => undefined
  const given = new Promise<void>(resolve => {
    giveUp = resolve
  })
  const began = performance.now()
  for (let due = 0, index = 0; due < seconds * 1000; index++) {
    due += (-1000 / rate) * Math.log(1 - random())
    await new Promise(resolve => setTimeout(resolve, Math.max(0, began + due - performance.now())))
    const draw = random()
    const isHidden = draw < 0.05
    const says: Record<string, string> = {
      need: '1',
      place: codes[Math.floor(random() * codes.length)] ?? '59540',
      'place-choice': '1',
      confirm: '1',
      offer: '1',
      'callback-number': '0639980001',
      // The offer of a line whose store kept it waiting: who hides their number is asked for one.
      later: isHidden ? '0639980001' : '1'
    }
    const live = network.start({
      from: isHidden ? 'anonymous' : `+3363998${4_000 + (index % 6_000)}`,
      says: (_prompt, { step }) => ({ digits: says[step] ?? '1' }),
      ...(draw >= 0.05 && draw < 0.15 ? { leaves: () => 'ringing' as const } : {})
    })
    known.set(live.callSid, live.record)
    calls.push(Promise.race([live.done, given.then(() => live.record)]))
  }
  const timer = setTimeout(giveUp, PATIENCE_MS)
  return Promise.all(calls).finally(() => clearTimeout(timer))
}
