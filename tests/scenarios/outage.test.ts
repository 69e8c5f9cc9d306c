import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { caudresis, phoneOf } from '../support/caudresis'
import { type OwnPostgresql, ownPostgresql } from '../support/engines/own-postgresql'
import { brokenInvariants } from '../support/invariants'
import {
  activitiesOf,
  callAccount,
  callerWho,
  conseillerAccount,
  freshFolder,
  offersOf,
  type Product,
  startProduct
} from '../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }

async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 40_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited 40 s for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
const readiness = async (product: Product) => {
  const response = await fetch(`${product.url}/readyz`)
  return { status: response.status, ...((await response.json()) as { degraded: string[] }) }
}
const isHealthy = async (product: Product) => (await readiness(product)).degraded.length === 0

describe('S13: PostgreSQL stops in the middle of calls', () => {
  let postgresql: OwnPostgresql
  let product: Product
  const folders: string[] = []
  beforeAll(async () => {
    postgresql = await ownPostgresql()
  })
  afterAll(async () => {
    await postgresql.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  afterEach(() => product.stop())

  async function given(directory = caudresis(), dataDir = freshFolder()): Promise<void> {
    folders.push(dataDir)
    const name = `t${folders.length}`
    const client = new Client({ connectionString: postgresql.url })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    const url = new URL(postgresql.url)
    url.pathname = `/${name}`
    product = await startProduct({ directory, dataDir, env: { DATABASE_URL: url.href } })
  }

  it('the caller is put through from what is in memory, and the activity is there once when it returns', async () => {
    await given()
    let slowest = 0
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 312 } } })
    const call = await network.call({
      ...callerWho(CAUDRY),
      says: async (prompt, asked, turn, left) => {
        if (asked.step === 'need') await postgresql.stop()
        return callerWho(CAUDRY).says?.(prompt, asked, turn, left)
      }
    })
    for (const { ms } of network.log) slowest = Math.max(slowest, ms)
    expect(call).toMatchObject({ bridged: [phoneOf(1)], endedBy: 'app' })
    // Well within a quiet machine's 2 s there; Twilio hangs up on an answer that takes 15 s.
    expect(slowest).toBeLessThan(12_000)
    expect(await readiness(product)).toMatchObject({
      status: 200,
      degraded: [expect.stringContaining('store'), expect.stringContaining('journal')]
    })
    await postgresql.start()
    await until('the journal to be in the store', () => isHealthy(product))
    expect(await callAccount(product, call.callSid)).toMatchObject({
      outcome: 'bridged',
      attempts: [{ conseillerId: 'K1', outcome: 'accepted' }]
    })
    expect(await activitiesOf(product)).toMatchObject([
      { conseillerId: 'K1', durationSeconds: 312, status: 'recorded' }
    ])
    expect(await brokenInvariants(product, network, [call])).toEqual([])
  })

  it('also where the process itself is gone meanwhile: what it had told is on its disk', async () => {
    await given()
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 95 } } })
    await postgresql.stop()
    const call = await network.call(callerWho(CAUDRY))
    expect(call.bridged).toEqual([phoneOf(1)])
    const { dataDir } = product
    await product.stop()
    await postgresql.start()
    product = await startProduct({ directory: null, dataDir, env: { DATABASE_URL: urlOf(folders.length) } })
    await until('the journal to be in the store', () => isHealthy(product))
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', durationSeconds: 95 }])
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'bridged' })
  })

  it('a conversation that began without it holds its conseiller when it is back, and frees them at its end', async () => {
    await given(caudresis(1))
    let talking: (seconds: number) => void = () => undefined
    const network = product.network({
      people: { [phoneOf(1)]: { keys: ['1'], talks: () => new Promise(resolve => (talking = resolve)) } }
    })
    await postgresql.stop()
    const live = network.start(callerWho(CAUDRY))
    await until('the two to talk', () => live.record.bridged.length === 1)
    await postgresql.start()
    await until('the journal to be in the store', () => isHealthy(product))
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: true })
    const second = await network.call(callerWho(CAUDRY))
    expect(second.bridged).toEqual([])
    talking(200)
    await live.done
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ inCall: false })
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', durationSeconds: 200 }])
  })

  it('a promise made without it is kept as one made with it, and twenty callers never ring one conseiller twice', async () => {
    await given(caudresis(1))
    const network = product.network({
      people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60, talkMs: 800 } }
    })
    await postgresql.stop()
    const calls = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        network.call({ ...callerWho(CAUDRY), from: `+3363998${String(2000 + index)}` })
      )
    )
    expect(network.mostAtOnce(phoneOf(1))).toBe(1)
    const bridged = calls.filter(call => call.bridged.length > 0)
    expect(bridged.length).toBeGreaterThan(0)
    await postgresql.start()
    await until('the journal to be in the store', () => isHealthy(product))
    expect(await activitiesOf(product)).toHaveLength(bridged.length)
    expect((await offersOf(product)).filter(({ kind }) => kind === 'callback')).toHaveLength(
      20 - bridged.length
    )
    expect(await brokenInvariants(product, network, calls, { conseillers: 1 })).toEqual([])
  })

  it('a pause said without it holds at once, and is written when it is back', async () => {
    await given(caudresis(1))
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'] } } })
    await postgresql.stop()
    await network.call({
      from: phoneOf(1),
      says: (_prompt, { step }) =>
        step === 'need' ? { digits: '9' } : step === 'conseiller' ? { digits: '1' } : { silence: true }
    })
    expect((await network.call(callerWho(CAUDRY))).bridged).toEqual([])
    await postgresql.start()
    await until('the journal to be in the store', () => isHealthy(product))
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'phone' })
  })

  const urlOf = (rank: number) => {
    const url = new URL(postgresql.url)
    url.pathname = `/t${rank}`
    return url.href
  }
})
