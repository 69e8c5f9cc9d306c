import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exportLaCoop, exportOpenData } from '../../app'
import { readConfig } from '../../config'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { filesIn } from '../integrations/files/unzipped'
import { botFramework, messageOf, post } from '../support/bot-framework'
import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { messageForm, newMessageSid, postSigned } from '../support/messages'
import { freePort, productProcess } from '../support/process'
import {
  ACCOUNT_SID,
  ADMIN_TOKEN,
  AUTH_TOKEN,
  callerWho,
  fillDirectory,
  freshFolder,
  type Product,
  PUBLIC_URL,
  settingsOf
} from '../support/product'
import { twilioRest } from '../support/twilio-rest'

/** A number and words that nobody else has. */
const CANARY = '+33639984242'
const WORDS = 'zanzibarque quolibétouille'
const AAD = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'

describe('a number and a sentence sent through every channel', () => {
  it('stand in no log, measure, export or address', async () => {
    const teams = await botFramework()
    const rest = await twilioRest()
    const dataDir = freshFolder()
    const environment = settingsOf(dataDir, {
      TWILIO_API_BASE_URL: rest.url,
      WHATSAPP_SENDER: '+33199000099'
    })
    const directory = caudresis()
    const conseillers = directory.conseillers.map(one =>
      one.id === 'K1' ? { ...one, aadObjectId: AAD } : one
    )
    await fillDirectory(environment, { ...directory, conseillers })
    const line = productProcess(environment, await freePort())
    await line.start()
    try {
      // What the helpers of a running product need of it.
      const product = { url: line.url } as Product
      const inTeams = {
        from: { id: '29:someone', name: 'Quelqu’un (exemple)', aadObjectId: AAD },
        conversation: { conversationType: 'personal', id: 'a:1', tenantId: 'tenant' },
        deliveryMode: 'expectReplies'
      }
      const addresses: string[] = []
      const sms = async (text: string, more: Record<string, string> = {}) => {
        const { body } = await postSigned(
          product,
          '/twilio/messages',
          messageForm(text, { From: CANARY, ...more })
        )
        addresses.push(...(body.match(/(?:action|url|statusCallback)="[^"]*"/g) ?? []))
        return body
      }
      await post(line.url, messageOf('état', teams.url, inTeams))
      await sms(`impôts ${WORDS} 59540`)
      await sms(`rappelez-moi au ${CANARY.replace('+33', '0')} ${WORDS}`)
      await sms('un humain')
      await sms(WORDS)
      await sms(`${WORDS}`, { From: `whatsapp:${CANARY}`, To: 'whatsapp:+33199000099', ProfileName: WORDS })
      await fetch(`${line.url}/chat`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: 'c1', text: `${WORDS} ${CANARY}` })
      })
      await fetch(`${line.url}/chat`, { method: 'POST', body: `not json ${WORDS}` })
      await post(line.url, messageOf(`${WORDS} ${CANARY}`, teams.url, inTeams))
      const status = { MessageSid: newMessageSid(), MessageStatus: 'failed', To: CANARY }
      await postSigned(product, '/twilio/messages/status', status)
      const network = telephoneNetwork({
        voiceUrl: `${PUBLIC_URL}/twilio/voice`,
        fallbackUrl: `${PUBLIC_URL}/twilio/voice/fallback`,
        statusUrl: `${PUBLIC_URL}/twilio/voice/status`,
        target: line.url,
        authToken: AUTH_TOKEN,
        accountSid: ACCOUNT_SID,
        line: LINE,
        people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60 } }
      })
      await network.call({
        ...callerWho({ need: [{ speech: `les impôts ${WORDS}` }], place: ['59540'], 'place-choice': ['1'] }),
        from: CANARY
      })
      addresses.push(...network.log.map(({ url }) => url))
      await new Promise(resolve => setTimeout(resolve, 3_000))
      const ask = async (path: string) =>
        (await fetch(line.url + path, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } })).text()
      const told = {
        metrics: await ask('/metrics'),
        activities: await ask('/api/v1/activities?limit=500'),
        offers: await ask('/api/v1/offers?limit=500'),
        addresses: addresses.join('\n'),
        'addresses in Teams': teams.sent.map(({ path }) => path).join('\n'),
        'addresses asked at Twilio': rest.requests.map(({ resource }) => resource).join('\n')
      }
      await line.end('SIGTERM')
      const output = line.output()
      expect(output).toContain('Solidarité numérique : http')
      const config = readConfig(environment)
      const [laCoop, openData] = [join(dataDir, 'la-coop.xlsx'), join(dataDir, 'open.csv')]
      expect(await exportLaCoop(config, laCoop)).toMatchObject({ written: 1 })
      await exportOpenData(config, openData)
      const exports = {
        'La Coop': [...filesIn(readFileSync(laCoop)).values()].join('\n'),
        'open data': readFileSync(openData, 'utf8')
      }
      for (const [where, text] of Object.entries({ ...told, ...exports, log: output })) {
        for (const canary of [CANARY.slice(1), CANARY.slice(3), '06 39 98 42 42', 'zanzibarque', 'quolib']) {
          expect([where, canary, text.includes(canary)]).toEqual([where, canary, false])
        }
      }
    } finally {
      await line.end('SIGKILL')
      await rest.close()
      await teams.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
