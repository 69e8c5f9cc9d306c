import type { SqlDatabase } from '../../../integrations/store/database'
import { processesOf } from '../../../integrations/store/processes'
import { type Opened, onPostgresql } from '../../support/engines/each-engine'

const HERE = 'http://127.0.0.1:3978'
const THERE = 'http://127.0.0.1:3979'
const NOON = Date.parse('2026-11-24T12:00:00Z')
const secondsOn = (seconds: number) => new Date(NOON + seconds * 1000)

describe('the processes of the product', () => {
  let opened: Opened
  let database: SqlDatabase
  beforeEach(async () => {
    opened = await onPostgresql()
    database = opened.database
  })
  afterEach(async () => {
    await database.close()
    await opened.discard()
  })

  it('know at each address the one that came last: the mark of whoever was there before leads nowhere', async () => {
    const [here, before, next] = [HERE, THERE, THERE].map(address => processesOf(database, address))
    if (!here || !before || !next) throw new Error('three were made')
    await before.beat(secondsOn(0))
    await here.beat(secondsOn(1))
    expect(here.addressOf(before.mark)).toBe(THERE)
    await next.beat(secondsOn(3))
    await here.beat(secondsOn(4))
    expect(here.addressOf(before.mark)).toBeNull()
    expect(here.addressOf(next.mark)).toBe(THERE)
    expect(here.others().map(({ name }) => name)).toEqual([next.name])
  })

  it('also where the one before has spoken with them, and the next one not yet', async () => {
    const [here, before, next] = [HERE, THERE, THERE].map(address => processesOf(database, address))
    if (!here || !before || !next) throw new Error('three were made')
    await before.beat(new Date())
    await here.beat(new Date())
    here.heard(before.name)
    expect(here.addressOf(before.mark)).toBe(THERE)
    await new Promise(resolve => setTimeout(resolve, 20))
    await next.beat(new Date())
    await here.beat(new Date())
    expect(here.addressOf(next.mark)).toBe(THERE)
    expect(here.addressOf(before.mark)).toBeNull()
    expect(here.others().map(({ name }) => name)).toEqual([next.name])
  })

  it('know of one that lives at their own address, on another machine, and ring nobody then without the store: it cannot be asked', async () => {
    const [here, double] = [HERE, HERE].map(address => processesOf(database, address))
    if (!here || !double) throw new Error('two were made')
    await double.beat(secondsOn(0))
    await here.beat(secondsOn(1))
    // It may be the one before, which was just killed.
    expect([here.hasDouble(), here.isOurs('+33639980101')]).toEqual([false, true])
    await double.beat(secondsOn(5))
    await here.beat(secondsOn(6))
    expect([here.hasDouble(), here.isOurs('+33639980101')]).toEqual([true, false])
    await here.beat(secondsOn(10))
    expect([here.hasDouble(), here.isOurs('+33639980101')]).toEqual([false, true])
  })

  it('and nobody else at their own', async () => {
    const [before, here] = [HERE, HERE].map(address => processesOf(database, address))
    if (!here || !before) throw new Error('two were made')
    await before.beat(secondsOn(0))
    await here.beat(secondsOn(2))
    expect(here.addressOf(before.mark)).toBeNull()
    expect(here.others()).toEqual([])
  })
})
