import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { moveEmbeddedStore, openHours, openStore } from '../../../app'
import { demonstrationDirectory } from '../../../integrations/directory/demonstration'
import { directoryStore } from '../../../integrations/store/directory'
import { takeLease } from '../../../integrations/store/job-leases'
import { caudresis, phoneOf } from '../../support/caudresis'
import { type FreshDatabase, freshDatabase } from '../../support/engines/database'
import {
  activitiesOf,
  callAccount,
  callerWho,
  freshFolder,
  offersOf,
  type Product,
  startProduct
} from '../../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }

describe('npm run move-store', () => {
  const folders: string[] = []
  const databases: FreshDatabase[] = []
  let product: Product | null = null
  afterEach(async () => {
    await product?.stop()
    product = null
    for (const database of databases.splice(0)) await database.drop()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  const folder = () => {
    const made = freshFolder()
    folders.push(made)
    return made
  }
  const database = async () => {
    const made = await freshDatabase()
    databases.push(made)
    return made
  }
  const move = (dataDir: string, databaseUrl: string | null, pseudonymKey = 'scenario-pseudonym-key') =>
    moveEmbeddedStore({ dataDir, databaseUrl, pseudonymKey })
  const embedded = async () => {
    const dataDir = folder()
    const store = await openStore({ dataDir, databaseUrl: null }, () => undefined)
    return { dataDir, store }
  }

  it('takes calls, activities and promises along: the line goes on where it was', async () => {
    const dataDir = folder()
    product = await startProduct({ directory: caudresis(1), dataDir, engine: 'embedded' })
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 73 } } })
    const call = await network.call(callerWho(CAUDRY))
    await product.api('/conseillers/K1/availability', { method: 'PUT', body: { state: 'paused' } })
    await network.call(callerWho(CAUDRY))
    const before = [
      await callAccount(product, call.callSid),
      await activitiesOf(product),
      await offersOf(product)
    ]
    await product.stop()
    product = null
    await new Promise(resolve => setTimeout(resolve, 100))
    const { url } = await database()
    const store = await openStore({ dataDir, databaseUrl: null }, () => undefined)
    await store.write(tx => tx.deleteFrom('job_leases').execute())
    await store.close()
    const moved = await move(dataDir, url)
    expect(moved.find(({ table }) => table === 'activites')).toEqual({ table: 'activites', rows: 1 })
    product = await startProduct({ directory: null, dataDir, env: { DATABASE_URL: url } })
    expect([
      await callAccount(product, call.callSid),
      await activitiesOf(product),
      await offersOf(product)
    ]).toEqual(before)
  })

  it('moves many rows as well as few, to the last one', async () => {
    const { dataDir, store } = await embedded()
    await store.write(async tx => {
      for (let rank = 0; rank < 1_203; rank++) {
        await tx
          .insertInto('facts')
          .values({ name: `fact-${rank}`, value: `l’été ${rank}` })
          .execute()
      }
    })
    await store.close()
    const { url } = await database()
    expect((await move(dataDir, url)).find(({ table }) => table === 'facts')?.rows).toBe(1_203)
  })

  it('refuses, in one line, what it could spoil', async () => {
    const { dataDir, store } = await embedded()
    const { url } = await database()
    await expect(move(dataDir, null)).rejects.toThrow('DATABASE_URL missing')
    await expect(move(folder(), url)).rejects.toThrow('DATA_DIR holds no embedded store')
    const now = new Date()
    await takeLease(store, 'purge', 'a process', now, new Date(now.getTime() + 60_000))
    await expect(move(dataDir, url)).rejects.toThrow('a process still runs')
    await store.write(tx => tx.deleteFrom('job_leases').execute())
    await store.close()
    writeFileSync(join(dataDir, 'pseudonym-key'), randomBytes(8).toString('hex'))
    await expect(move(dataDir, url)).rejects.toThrow('PSEUDONYM_KEY is not the one')
  })

  it('takes the place of a demonstration that a start left there', async () => {
    const { dataDir, store } = await embedded()
    await directoryStore(store).savePermanences(caudresis(1).permanences)
    await store.close()
    const { url } = await database()
    const target = await openStore({ dataDir, databaseUrl: url }, () => undefined)
    await directoryStore(target).seed(
      demonstrationDirectory({ compileHours: openHours(new Date('2026-11-01')) })
    )
    await target.close()
    const moved = await move(dataDir, url)
    expect(moved.find(({ table }) => table === 'conseillers')?.rows).toBe(0)
    expect(moved.find(({ table }) => table === 'permanences')?.rows).toBe(caudresis(1).permanences.length)
  })

  it('moves nothing into a store that holds something, nor twice', async () => {
    const { dataDir, store } = await embedded()
    await store.write(tx => tx.insertInto('facts').values({ name: 'one', value: '1' }).execute())
    await store.close()
    const { url } = await database()
    await move(dataDir, url)
    await expect(move(dataDir, url)).rejects.toThrow('the new store is not empty: facts holds 1 row(s)')
    const client = new Client({ connectionString: url })
    await client.connect()
    expect((await client.query('select * from facts')).rows).toEqual([{ name: 'one', value: '1' }])
    await client.end()
  })
})
