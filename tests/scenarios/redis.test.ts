import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { type FreshDatabase, freshDatabase } from '../support/engines/database'
import { type OwnRedis, ownRedis } from '../support/engines/own-redis'
import { brokenInvariants } from '../support/invariants'
import {
  activitiesOf,
  callerWho,
  fillDirectory,
  freshFolder,
  type Product,
  PUBLIC_URL,
  settingsOf,
  startProduct
} from '../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }
const CHALLENGE = 'Pour continuer, tapez 4.'

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 40_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited 40 s for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
const degraded = async (product: Product) =>
  ((await (await fetch(`${product.url}/readyz`)).json()) as { degraded: string[] }).degraded
const GONE = expect.stringMatching(/^redis: Redis does not answer; each process counts for itself \(/)

describe('two processes on one PostgreSQL and one Redis', () => {
  let database: FreshDatabase
  let redis: OwnRedis
  let one: Product
  let other: Product
  let env: { DATABASE_URL: string; REDIS_URL: string }
  beforeAll(async () => {
    database = await freshDatabase()
    redis = await ownRedis()
    env = { DATABASE_URL: database.url, REDIS_URL: redis.url }
    one = await startProduct({ directory: caudresis(), env })
    other = await startProduct({ directory: null, env })
    await until(
      'Redis to be there',
      async () => (await degraded(one)).length + (await degraded(other)).length === 0
    )
  })
  afterAll(async () => {
    await other.close()
    await one.close()
    await redis.kill()
    await database.drop()
  })

  const turnAndTurn = () => {
    let next = 0
    return () => (next++ % 2 ? one.url : other.url)
  }
  const networkOf = (people: Parameters<Product['network']>[0] & object) =>
    one.network({ target: turnAndTurn(), ...people })
  let next = 0
  const incoming = async (product: Product, from: string) => {
    const callSid = `CA${String(++next).padStart(32, '0')}`
    const network = product.network()
    const fields = network.incoming({ callSid, from, to: LINE }, 'in-progress')
    const [answer] = await network.byHand(`${PUBLIC_URL}/twilio/voice`, fields, { token: callSid })
    return answer?.body ?? ''
  }

  it('count the calls of one number together: each alone would ask at the fifty-ninth', async () => {
    let calls = 1
    while (calls < 59 && !(await incoming(calls % 2 ? one : other, '+33639980040')).includes(CHALLENGE))
      calls++
    // Later than the thirtieth only where Redis took longer than anybody waits for it.
    expect(calls).toBeGreaterThanOrEqual(30)
    expect(calls).toBeLessThan(50)
  })

  it('both see an import', async () => {
    await fillDirectory(settingsOf(freshFolder(), env), caudresis(6, '24/7'))
    for (const product of [one, other]) {
      await until('the import to be seen', async () => {
        const { body } = await product.api<{ items: { permanence: { horaires: string } }[] }>(
          '/permanences/nearest?code_insee=59139&limit=1'
        )
        return body.items[0]?.permanence.horaires === '24/7'
      })
    }
  })

  it('S12: answer, pass on and race as ever when Redis is killed halfway, say so, and find it again', async () => {
    const network = networkOf({
      people: {
        [phoneOf(1)]: { picksUp: 'voicemail' },
        [phoneOf(2)]: { keys: ['1'], talkSeconds: 73, talkMs: 200 },
        [phoneOf(3)]: { keys: ['1'], talkSeconds: 61, talkMs: 200 }
      }
    })
    const before = (await activitiesOf(one)).length
    const crowd = Array.from({ length: 20 }, (_, index) =>
      network.call({ ...callerWho(CAUDRY), from: `+3363998${2000 + index}` })
    )
    await redis.kill()
    const calls = [await network.call(callerWho(CAUDRY)), ...(await Promise.all(crowd))]
    expect(await degraded(one)).toEqual([GONE])
    expect((await fetch(`${one.url}/readyz`)).status).toBe(200)
    const bridged = calls.filter(call => call.bridged.length > 0)
    expect(bridged.length).toBeGreaterThan(0)
    expect(await activitiesOf(one)).toHaveLength(before + bridged.length)
    for (let rank = 1; rank <= 6; rank++) expect(network.mostAtOnce(phoneOf(rank))).toBeLessThanOrEqual(1)
    expect(await brokenInvariants(one, network, calls)).toEqual([])
    await redis.start()
    await until('Redis to be found again', async () => (await degraded(one)).length === 0)
  })

  it('start where Redis refuses their password, and say which setting', async () => {
    const wrong = new URL(redis.url)
    wrong.password = 'mauvais'
    await one.close()
    // Valkey without a password lets anybody in: the one that is asked for is set by hand.
    const { Redis } = await import('ioredis')
    const admin = new Redis(redis.url)
    await admin.config('SET', 'requirepass', 'le-bon')
    admin.disconnect()
    one = await startProduct({ directory: null, env: { ...env, REDIS_URL: wrong.href } })
    await until('the refusal to be told', async () => (await degraded(one)).length > 0)
    expect(await degraded(one)).toEqual([
      'redis: Redis refuses the user or password of REDIS_URL; each process counts for itself (WRONGPASS)'
    ])
    const network = one.network({ people: { [phoneOf(2)]: { keys: ['1'], talkSeconds: 60 } } })
    expect((await network.call(callerWho(CAUDRY))).endedBy).not.toBe('error')
  })
})
