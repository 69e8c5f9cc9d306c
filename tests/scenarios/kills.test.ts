import { rmSync } from 'node:fs'
import type { CallRecord } from '../../integrations/telephony/people'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { expectNothingLost, SIX_TELEPHONES } from '../support/after-kills'
import { caudresis, LINE } from '../support/caudresis'
import { freePort, productProcess } from '../support/process'
import {
  ACCOUNT_SID,
  AUTH_TOKEN,
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
        people: SIX_TELEPHONES
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

      const told = await expectNothingLost(running.url, network, calls)
      process.stdout.write(`kills: ${KILLS}, ${told}\n`)
      await running.end('SIGTERM')
    },
    Math.max(600_000, KILLS * 20_000)
  )
})
