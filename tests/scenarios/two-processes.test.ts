import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../config'
import type { CallRecord } from '../../integrations/telephony/people'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { expectNothingLost, SIX_TELEPHONES } from '../support/after-kills'
import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { type FreshDatabase, freshDatabase } from '../support/engines/database'
import { brokenInvariants } from '../support/invariants'
import { freePort, productProcess } from '../support/process'
import {
  ACCOUNT_SID,
  AUTH_TOKEN,
  activitiesOf,
  callAccount,
  callerWho,
  fillDirectory,
  freshFolder,
  offersOf,
  type Product,
  PUBLIC_URL,
  settingsOf,
  startProduct
} from '../support/product'
import { randomFrom } from '../support/random'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }
/** A hundred before a release (KILLS=100); a few every time. */
const KILLS = Math.min(100, Number(process.env['KILLS'] ?? 2))

/** Each request to the one that did not get the last, of those that live: what a balancer does at its worst. */
function turnAndTurn(urls: readonly string[], isDead: (url: string) => boolean = () => false): () => string {
  let next = 0
  return () => {
    const living = urls.filter(url => !isDead(url))
    return living[next++ % living.length] ?? ''
  }
}

describe('two processes on one PostgreSQL', () => {
  let database: FreshDatabase
  let one: Product
  let other: Product
  beforeAll(async () => {
    database = await freshDatabase()
  })
  afterEach(async () => {
    await other?.close()
    await one?.close()
  })
  afterAll(() => database.drop())

  const both = async (directory = caudresis()) => {
    const env = { DATABASE_URL: database.url }
    one = await startProduct({ directory, env })
    other = await startProduct({ directory: null, env })
    return (people: Parameters<typeof telephoneNetwork>[0]['people']) =>
      one.network({ people: people ?? {}, target: turnAndTurn([one.url, other.url]) })
  }

  it('carry one call between them, webhook by webhook, to one activity', async () => {
    const network = (await both())({
      [phoneOf(1)]: { picksUp: 'voicemail' },
      [phoneOf(2)]: { keys: ['1'], talkSeconds: 73 }
    })
    const call = await network.call(callerWho(CAUDRY))
    expect(call.bridged).toEqual([phoneOf(2)])
    expect(await callAccount(other, call.callSid)).toMatchObject({
      outcome: 'bridged',
      attempts: [{ outcome: 'not-accepted' }, { outcome: 'accepted' }]
    })
    expect(await activitiesOf(other)).toMatchObject([{ conseillerId: 'K2', durationSeconds: 73 }])
    expect(await brokenInvariants(one, network, [call])).toEqual([])
  })

  it('S04: let one of thirty callers ring a conseiller, whichever of the two each caller meets', async () => {
    await both(caudresis(1))
    const before = (await activitiesOf(one)).length
    const network = one.network({
      target: turnAndTurn([one.url, other.url]),
      people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60, talkMs: 3_000 } }
    })
    await one.api('/conseillers/K2/availability', { method: 'PUT', body: { state: 'paused' } })
    const calls = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        network.call({
          ...callerWho({ ...CAUDRY, place: ['59540'] }),
          from: `+3363998${String(2000 + index)}`
        })
      )
    )
    for (let rank = 1; rank <= 6; rank++) expect(network.mostAtOnce(phoneOf(rank))).toBeLessThanOrEqual(1)
    const bridged = calls.filter(call => call.bridged.length > 0)
    expect(await activitiesOf(one)).toHaveLength(before + bridged.length)
    const ended = calls.filter(call => call.bridged.length === 0).map(call => call.callSid)
    expect((await offersOf(one)).filter(({ callSid }) => ended.includes(callSid))).toHaveLength(ended.length)
  })

  it('give the same answer to one webhook that both receive at the same instant', async () => {
    const network = (await both())({})
    const callSid = `CA${'7'.repeat(32)}`
    const fields = network.incoming({ callSid, from: '+33639980001', to: LINE }, 'in-progress')
    const post = (path: string, more: Record<string, string>, times = 1) =>
      network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }, { token: path, times })
    await post('', {})
    await post('/1/need', { Digits: '1' })
    await post('/2/place', { Digits: '59540' })
    const answers = await post('/3/place-choice', { Digits: '1' }, 6)
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(answers[0]?.body).toContain('<Number')
    expect((await callAccount(one, callSid)).attempts).toHaveLength(1)
  })
})

describe('two processes, one of which is killed again and again, and whose clocks are 90 s apart', () => {
  let database: FreshDatabase
  const folders: string[] = []
  const running: ReturnType<typeof productProcess>[] = []
  afterAll(async () => {
    await Promise.all(running.map(process_ => process_.end('SIGKILL')))
    await database?.drop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  async function processOn(url: string, wrongMs: number) {
    const folder = freshFolder()
    folders.push(folder)
    const { TEST_CLOCK: _, ...settings } = settingsOf(folder, { DATABASE_URL: url })
    const environment: Environment = {
      ...settings,
      CLOCK_WRONG_MS: String(wrongMs),
      NODE_OPTIONS: `--require ${join(__dirname, '../support/late-clock.cjs')}`
    }
    const process_ = productProcess(environment, await freePort())
    running.push(process_)
    return process_
  }

  it(`lose and double nothing, and ring nobody twice (${KILLS} kills)`, async () => {
    database = await freshDatabase()
    await fillDirectory(settingsOf(freshFolder(), { DATABASE_URL: database.url }), caudresis(6, '24/7'))
    const one = await processOn(database.url, 0)
    const other = await processOn(database.url, 90_000)
    await Promise.all([one.start(), other.start()])
    expect(await (await fetch(`${other.url}/readyz`)).json()).toMatchObject({
      degraded: ['clock: this machine is 90 s ahead of PostgreSQL, whose clock is used']
    })
    let dead = ''
    const network = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=5&rp=all`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
      target: turnAndTurn([one.url, other.url], url => url === dead),
      authToken: AUTH_TOKEN,
      accountSid: ACCOUNT_SID,
      line: LINE,
      retryDelayMs: 400,
      people: SIX_TELEPHONES
    })
    const random = randomFrom(43)
    const calls: CallRecord[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const underWay = Array.from({ length: 6 }, (_, index) =>
        network.call({ ...callerWho(CAUDRY), from: `+3363998${4000 + kill * 6 + index}` })
      )
      const victim = kill % 2 ? one : other
      await new Promise(resolve => setTimeout(resolve, random() * 400))
      dead = victim.url
      await victim.end('SIGKILL')
      await victim.start()
      dead = ''
      calls.push(...(await Promise.all(underWay)))
    }
    const told = await expectNothingLost(one.url, network, calls)
    process.stdout.write(`kills: ${KILLS}, ${told}\n`)
  }, 600_000)
})
