import type { CallRecord } from '../../integrations/telephony/people'
import type { TelephoneNetwork } from '../../integrations/telephony/telephone-network'
import { phoneOf } from './caudresis'
import { type ActivityJson, ADMIN_TOKEN, type ConseillerJson } from './product'

/** What Twilio asks and obeys the answer of. */
const ASKED = ['voice', 'gather', 'dial', 'whisper', 'whisper-answer']
const CONSEILLERS = 6

/** The telephones of six conseillers: four that answer, one in vain, one that refuses. */
export const SIX_TELEPHONES = {
  [phoneOf(1)]: { keys: ['1'], talkSeconds: 61, talkMs: 40, ringMs: 30 },
  [phoneOf(2)]: { picksUp: 'no-answer', ringMs: 40 },
  [phoneOf(3)]: { keys: ['1'], talkSeconds: 62, talkMs: 60 },
  [phoneOf(4)]: { keys: ['2'], ringMs: 20 },
  [phoneOf(5)]: { keys: ['1'], talkSeconds: 63, talkMs: 20 },
  [phoneOf(6)]: { keys: ['1'], talkSeconds: 64, talkMs: 20 }
} as const

/**
 * After processes were killed: one activity for each conversation, nobody held or rung twice at once, and every answer that was
 * given is given again to the letter.
 * @returns how it went, in a line
 */
export async function expectNothingLost(
  url: string,
  network: TelephoneNetwork,
  calls: readonly CallRecord[]
): Promise<string> {
  const get = async <T>(path: string): Promise<T> =>
    (await (
      await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } })
    ).json()) as T
  expect(calls.filter(call => call.endedBy === 'error' || call.error).map(call => call.error)).toEqual([])
  const { items } = await get<{ items: ActivityJson[] }>('/activities?limit=500')
  const bridged = calls.filter(call => call.bridged.length > 0)
  expect(items).toHaveLength(bridged.length)
  expect(new Set(items.map(item => item.callSidHash)).size).toBe(bridged.length)
  for (let rank = 1; rank <= CONSEILLERS; rank++) {
    expect(await get<ConseillerJson>(`/conseillers/K${rank}`)).toMatchObject({ inCall: false })
    expect(network.mostAtOnce(phoneOf(rank))).toBeLessThanOrEqual(1)
  }
  const answered = network.log.filter(
    ({ kind, status, body }) => ASKED.includes(kind) && status === 200 && body
  )
  expect(answered.length).toBeGreaterThan(calls.length)
  for (const { url: asked, fields, token, body } of answered) {
    const [again] = await network.byHand(asked, fields, { token })
    expect(again?.body).toBe(body)
  }
  return `calls: ${calls.length}, bridged: ${bridged.length}, answers replayed: ${answered.length}`
}
