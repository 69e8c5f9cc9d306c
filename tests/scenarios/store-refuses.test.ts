import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { caudresis, phoneOf } from '../support/caudresis'
import { type FreshDatabase, freshDatabase } from '../support/engines/database'
import { brokenInvariants } from '../support/invariants'
import {
  activitiesOf,
  callAccount,
  callerWho,
  freshFolder,
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
const degraded = async (product: Product) =>
  ((await (await fetch(`${product.url}/readyz`)).json()) as { degraded: string[] }).degraded

/** A PostgreSQL that answers and takes nothing: a caller hears nothing of it. */
describe('a database that takes no writes in the middle of a call', () => {
  let fresh: FreshDatabase
  let product: Product
  const dataDir = freshFolder()
  beforeEach(async () => {
    fresh = await freshDatabase()
    product = await startProduct({ directory: caudresis(), dataDir, env: { DATABASE_URL: fresh.url } })
  })
  afterEach(async () => {
    await product.stop()
    await fresh.drop()
  })
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  const asking = async (...statements: string[]) => {
    const client = new Client({ connectionString: fresh.url })
    client.on('error', () => undefined)
    await client.connect()
    // A statement may cut off this connection too.
    for (const statement of statements) await client.query(statement).catch(() => undefined)
    await client.end().catch(() => undefined)
  }
  const name = () => new URL(fresh.url).pathname.slice(1)

  it.each<[string, () => Promise<void>, () => Promise<void>]>([
    [
      'because its disk is full',
      // What PostgreSQL says of a full disk, said of every event.
      () =>
        asking(
          `create function full_disk() returns trigger language plpgsql as
            $$ begin raise 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`,
          'create trigger full_disk before insert on call_events for each row execute function full_disk()'
        ),
      () => asking('drop trigger full_disk on call_events')
    ],
    [
      'because a fail-over left a replica in its place',
      () =>
        asking(
          `alter database ${name()} set default_transaction_read_only = on`,
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name()}' and pid <> pg_backend_pid()`
        ),
      () =>
        asking(
          'set default_transaction_read_only = off',
          `alter database ${name()} reset default_transaction_read_only`
        )
    ]
  ])(
    '%s: the call goes on from memory, and is in the store once when it takes writes again',
    async (_why, refuse, take) => {
      const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 312 } } })
      const caller = callerWho(CAUDRY)
      const call = await network.call({
        ...caller,
        says: async (prompt, asked, turn, left) => {
          if (asked.step === 'need') await refuse()
          return caller.says?.(prompt, asked, turn, left)
        }
      })
      expect(call).toMatchObject({ bridged: [phoneOf(1)], endedBy: 'app' })
      expect(network.log.filter(({ status }) => status !== 200)).toEqual([])
      expect(await degraded(product)).not.toEqual([])
      await take()
      await until('the journal to be in the store', async () => (await degraded(product)).length === 0)
      expect(await callAccount(product, call.callSid)).toMatchObject({
        outcome: 'bridged',
        attempts: [{ conseillerId: 'K1', outcome: 'accepted' }]
      })
      expect(await activitiesOf(product)).toMatchObject([
        { conseillerId: 'K1', durationSeconds: 312, status: 'recorded' }
      ])
      expect(await brokenInvariants(product, network, [call])).toEqual([])
    }
  )
})
