import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exportDirectory, exportLaCoop, exportOpenData } from '../../app'
import { readConfig } from '../../config'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { filesIn } from '../integrations/files/unzipped'
import { type BotFramework, botFramework, messageOf, post } from '../support/bot-framework'
import { eventually } from '../support/call-back'
import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { write } from '../support/messages'
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

/** A number and a word that stand nowhere else: where they are found, somebody's would be. */
const CANARY = '+33639981979'
const TYPED = '06 39 98 19 79'
const WORD = 'zorbalune'
const SENTENCE = `je m’appelle ${WORD} et c’est pour mes impôts à Caudry, mon numéro est le ${TYPED}`
/** Written together, by pairs, or as an address encodes it. */
const NUMBER = /6(?:[ .+-]|%20|%2B)*3 ?9(?:[ .+-]|%20)*9 ?8(?:[ .+-]|%20)*1 ?9(?:[ .+-]|%20)*7 ?9/i
const addressesIn = (text: string) => text.match(/https?:\/\/[^\s"'<>)]+/g) ?? []

describe('the number and the words of whoever turns to the line', () => {
  const folder = freshFolder()
  let rest: Awaited<ReturnType<typeof twilioRest>>
  let teams: BotFramework
  let product: ReturnType<typeof productProcess>
  let environment: ReturnType<typeof settingsOf>
  /** What the outside was given: answers of every channel, and the addresses that Twilio was asked to call. */
  const answers: string[] = []
  const addresses: string[] = []

  beforeAll(async () => {
    rest = await twilioRest()
    teams = await botFramework()
    environment = settingsOf(folder, {
      TWILIO_API_BASE_URL: rest.url,
      WHATSAPP_SENDER: '+33199001234',
      // A street that is looked for is told to a service that does not answer.
      ADDRESS_SEARCH_URL: 'http://127.0.0.1:9/search'
    })
    await fillDirectory(environment, caudresis(3))
    product = productProcess(environment, await freePort())
    await product.start()
  })
  afterAll(async () => {
    await product?.end('SIGKILL')
    await teams?.close()
    await rest?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const noteAnswer = (text: string) => {
    answers.push(text)
    addresses.push(...addressesIn(text))
  }
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(product.url + path, init)
    noteAnswer(await response.text())
    return response.status
  }
  const json = (body: unknown) => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  })
  const bearer = { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }
  // `write` asks a product for nothing but where it is.
  const writeTo = async (text: string, from: string) =>
    noteAnswer((await write({ url: product.url } as Product, text, { From: from })).body)

  async function byTelephone() {
    const network = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice`,
      fallbackUrl: `${PUBLIC_URL}/twilio/voice/fallback`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status`,
      target: product.url,
      authToken: AUTH_TOKEN,
      accountSid: ACCOUNT_SID,
      line: LINE,
      people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 61 } }
    })
    const said = { speech: SENTENCE, confidence: 0.9 }
    const street = { speech: `12 rue ${WORD} à Caudry`, confidence: 0.9 }
    const from = CANARY
    // Answered; nobody there and a call back asked for in words, then an SMS, then a message left; a hidden number given by keys.
    const asks = { need: [{ speech: `${WORD} impôts`, confidence: 0.9 }], place: [street] }
    await network.call({ ...callerWho(asks), from })
    const nobody = { people: {} }
    await network.call({ ...callerWho({ need: [said], place: [street] }), from })
    for (const offer of [said, { speech: `rappelez-moi au ${TYPED}`, confidence: 0.9 }, '2', '3'])
      await network.call({ ...callerWho({ ...asks, offer: [offer] }), from, ...nobody })
    await network.call({
      ...callerWho({ ...asks, offer: ['1'], 'callback-number': ['0639981979'] }),
      from: 'anonymous',
      ...nobody
    })
    for (const { url, body } of network.log) {
      addresses.push(url)
      addresses.push(...addressesIn(body ?? ''))
    }
  }

  async function inWriting() {
    for (const from of [CANARY, `whatsapp:${CANARY}`]) {
      for (const text of [SENTENCE, WORD, `12 rue ${WORD} Caudry`, 'HUMAIN', TYPED, `${WORD} STOP`, 'START'])
        await writeTo(text, from)
    }
    for (const text of [SENTENCE, `12 rue ${WORD} Caudry`, WORD, TYPED])
      expect(await send('/chat', json({ id: `${Math.random()}`, text }))).toBe(200)
    await send('/chat', json(`{"text": "${SENTENCE}`))
    await send('/chat', { method: 'POST', body: new URLSearchParams({ text: SENTENCE, id: 'x' }) })
    for (const text of [SENTENCE, `Qu’est-ce que ${WORD} ?`, `un ${WORD} de 3 postes, appelez le ${TYPED}`]) {
      const { body } = await post(product.url, messageOf(text, teams.url, { deliveryMode: 'expectReplies' }))
      noteAnswer(body)
    }
    await post(product.url, `{"type":"message","text":"${SENTENCE}`)
  }

  /** What a program may send in the wrong place, and what is refused. */
  async function byTheApi() {
    const number = encodeURIComponent(CANARY)
    for (const path of [
      `/permanences/nearest?code_postal=${number}`,
      `/permanences/nearest?code_insee=${WORD}`,
      `/calls/${number}`,
      `/conseillers/${WORD}`,
      `/activities?structure=${number}&conseiller=${WORD}`,
      `/${WORD}/${number}`
    ])
      await send(`/api/v1${path}`, bearer)
    await send(`/luis/prediction/v3.0/apps/ami/slots/production/predict?log=true&query=${WORD}`, {
      headers: { 'Ocp-Apim-Subscription-Key': ADMIN_TOKEN }
    })
    await send('/api/v1/activities', { ...json(`{"notes":"${SENTENCE}`), ...bearer })
    // Unsigned: refused, and what they say is not worth a line.
    for (const path of ['/twilio/voice', '/twilio/messages', '/twilio/voice/status'])
      await send(path, {
        method: 'POST',
        body: new URLSearchParams({ From: CANARY, Body: SENTENCE, CallSid: WORD })
      })
  }

  it('are found in no log, no figure, no export and no address, whatever way they came', async () => {
    // Telephony fails first: what cannot be sent is logged too.
    rest.setTrouble(() => ({ status: 500 }))
    await byTelephone()
    await inWriting()
    await byTheApi()
    await eventually(() => rest.posts('Messages').length > 0)
    rest.setTrouble()
    const put = (path: string, body: unknown) =>
      fetch(product.url + path, { ...json(body), ...bearer, method: 'PUT' })
    // Paused by the calls they missed; back, they keep the promises made meanwhile.
    for (const id of ['K1', 'K2', 'K3'])
      await put(`/api/v1/conseillers/${id}/availability`, { state: 'available' })
    await put('/test/clock', { now: '2026-11-24T10:30:00+01:00' })
    await eventually(() => rest.posts('Calls').length > 0)

    const get = async (path: string) => (await fetch(`${product.url}${path}`, bearer)).text()
    const metrics = await get('/metrics')
    const reports = await Promise.all(
      [
        '/activities?limit=500',
        '/offers?limit=500',
        ...['json', 'csv'].map(
          format => `/reports/monthly?structure=20003063300012&period=2026-11&format=${format}`
        )
      ].map(path => get(`/api/v1${path}`))
    )
    expect(reports[0]).toContain('"conseillerId":"K1"')
    const config = readConfig(environment)
    const file = (name: string) => join(folder, name)
    await exportLaCoop(config, file('la-coop.xlsx'))
    await exportOpenData(config, file('open-data.csv'))
    const exported = [
      [...filesIn(readFileSync(file('la-coop.xlsx'))).values()].join('\n'),
      readFileSync(file('open-data.csv'), 'utf8'),
      (await exportDirectory(config)).lines.join('\n')
    ]
    for (const { resource, form } of rest.requests) {
      addresses.push(resource, form['Url'] ?? '', form['StatusCallback'] ?? '')
    }
    await product.end('SIGTERM')
    const output = product.output()

    const told: Readonly<Record<string, string>> = {
      output,
      metrics,
      reports: reports.join('\n'),
      exported: exported.join('\n'),
      addresses: addresses.join('\n')
    }
    // What was looked through is there, and something went wrong that was logged.
    expect(output).toContain('street not located')
    expect(metrics).toMatch(/^helpline_/m)
    expect(addresses.length).toBeGreaterThan(50)
    for (const [what, text] of Object.entries(told)) {
      expect([what, text.split('\n').filter(line => line.includes(WORD) || NUMBER.test(line))]).toEqual([
        what,
        []
      ])
    }
    // Words are kept nowhere at all: not in the store, nor beside it.
    const kept = readdirSync(folder).filter(name => readFileSync(file(name)).includes(WORD))
    expect(kept).toEqual([])
  })
})
