import { rmSync } from 'node:fs'
import type { CallRecord } from '../../integrations/telephony/people'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { freePort, productProcess } from '../support/process'
import {
  ACCOUNT_SID,
  type ActivityJson,
  ADMIN_TOKEN,
  AUTH_TOKEN,
  type ConseillerJson,
  callerWho,
  fillDirectory,
  freshFolder,
  PUBLIC_URL,
  settingsOf
} from '../support/product'
import { randomFrom } from '../support/random'

/** A hundred before a release (KILLS=100); a few every time. */
const KILLS = Number(process.env['KILLS'] ?? 4)

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }
/** What Twilio asks and obeys the answer of. */
const ASKED = ['voice', 'gather', 'dial', 'whisper', 'whisper-answer']

describe('a process killed in the middle of calls', () => {
  const folder = freshFolder()
  let product: ReturnType<typeof productProcess> | undefined
  afterAll(async () => {
    await product?.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    `forgets no answered webhook, loses and doubles no activity, and leaves nobody held (${KILLS} kills)`,
    async () => {
      const environment = settingsOf(folder)
      await fillDirectory(environment, caudresis())
      const port = await freePort()
      const running = productProcess(environment, port)
      product = running
      const startMs = await running.start()
      const random = randomFrom(41)
      const network = telephoneNetwork({
        voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=5&rp=all`,
        statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
        target: running.url,
        authToken: AUTH_TOKEN,
        accountSid: ACCOUNT_SID,
        line: LINE,
        // Longer than a start on this machine: Twilio asks twice again, and then gives up.
        retryDelayMs: Math.max(800, 1.5 * startMs),
        people: {
          [phoneOf(1)]: { keys: ['1'], talkSeconds: 61, talkMs: 40, ringMs: 30 },
          [phoneOf(2)]: { picksUp: 'no-answer', ringMs: 40 },
          [phoneOf(3)]: { keys: ['1'], talkSeconds: 62, talkMs: 60 },
          [phoneOf(4)]: { keys: ['2'], ringMs: 20 },
          [phoneOf(5)]: { keys: ['1'], talkSeconds: 63, talkMs: 20 },
          [phoneOf(6)]: { keys: ['1'], talkSeconds: 64, talkMs: 20 }
        }
      })
      const calls: CallRecord[] = []
      for (let kill = 0; kill < KILLS; kill++) {
        const underWay = Array.from({ length: 4 }, (_, index) =>
          network.call({ ...callerWho(CAUDRY), from: `+3363998${4000 + ((kill * 4 + index) % 1000)}` })
        )
        await new Promise(resolve => setTimeout(resolve, random() * 300))
        await running.end('SIGKILL')
        await running.start()
        calls.push(...(await Promise.all(underWay)))
      }

      expect(calls.filter(call => call.endedBy === 'error').map(call => call.error)).toEqual([])
      const get = async <T>(path: string): Promise<T> =>
        (await (
          await fetch(`${running.url}/api/v1${path}`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } })
        ).json()) as T
      const { items } = await get<{ items: ActivityJson[] }>('/activities?limit=500')
      const bridged = calls.filter(call => call.bridged.length > 0)
      expect(items).toHaveLength(bridged.length)
      expect(new Set(items.map(item => item.callSidHash)).size).toBe(bridged.length)
      for (let rank = 1; rank <= 6; rank++) {
        expect(await get<ConseillerJson>(`/conseillers/K${rank}`)).toMatchObject({ inCall: false })
        expect(network.mostAtOnce(phoneOf(rank))).toBeLessThanOrEqual(1)
      }
      const answered = network.log.filter(
        ({ kind, status, body }) => ASKED.includes(kind) && status === 200 && body
      )
      expect(answered.length).toBeGreaterThan(calls.length)
      for (const { url, fields, token, body } of answered) {
        const [again] = await network.byHand(url, fields, { token })
        expect(again?.body).toBe(body)
      }
      process.stdout.write(
        `kills: ${KILLS}, calls: ${calls.length}, bridged: ${bridged.length}, answers replayed: ${answered.length}\n`
      )
      await running.end('SIGTERM')
    },
    Math.max(600_000, KILLS * 20_000)
  )
})
