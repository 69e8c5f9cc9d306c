import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { converse, type TextDialog } from '../../../bots/conversation'
import type { IncomingMessage } from '../../../domain/ports/conversations'
import { callStore } from '../../../integrations/store/calls'
import { conversationStore } from '../../../integrations/store/conversations'
import type { SqlDatabase } from '../../../integrations/store/database'
import { embeddedDatabase } from '../../../integrations/store/embedded'
import { migrate } from '../../../integrations/store/migrations'
import { outbox } from '../../../integrations/store/outbox'
import { postgresqlDatabase } from '../../../integrations/store/postgresql'
import { preparePostgresql } from '../../../integrations/store/postgresql-check'
import { freshDatabase } from '../../support/engines/database'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const HOUR_MS = 3_600_000

/** Counts the messages of a conversation, and sends one for each. */
const counting: TextDialog<{ count: number }> = {
  version: 2,
  rememberedMs: HOUR_MS,
  async next(before, tx) {
    const count = (before?.count ?? 0) + 1
    await tx.send({
      id: `told:${count}`,
      kind: 'sms',
      recipient: '+33639980000',
      body: String(count),
      dueAt: at('12:00:00')
    })
    return { state: { count }, replies: [{ text: `${count}`, choices: ['encore'] }] }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'conversations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let drop: () => Promise<void> = () => Promise.resolve()
afterAll(() => drop())

describe.each<[string, () => Promise<SqlDatabase>]>([
  ['the embedded engine', async () => embeddedDatabase(join(folder, 'store.sqlite'))],
  [
    'PostgreSQL',
    async () => {
      const fresh = await freshDatabase()
      drop = fresh.drop
      await preparePostgresql(fresh.url)
      return postgresqlDatabase(fresh.url, () => undefined)
    }
  ]
])('written conversations on %s', (_name, open) => {
  let database: SqlDatabase
  beforeAll(async () => {
    database = await open()
    await migrate(database.read)
  })
  afterAll(() => database.close())

  const said = (conversation: string, id: string, time = '12:00:00'): IncomingMessage => ({
    conversation,
    id,
    at: at(time)
  })
  const hear = (message: IncomingMessage, dialog = counting) =>
    converse(conversationStore(database), message, dialog)

  it('tell how late it was at their last message: a rehearsal’s clock never runs back over it', async () => {
    await hear(said('late', 'm1', '12:45:00'))
    expect(await callStore(database).newestEventAt()).toEqual(at('12:45:00'))
    await conversationStore(database).forget(at('13:45:00'), at('13:00:00'))
  })

  it('go on where the message before left them, each on its own', async () => {
    expect(await hear(said('a', 'm1'))).toEqual([{ text: '1', choices: ['encore'] }])
    expect(await hear(said('a', 'm2'))).toEqual([{ text: '2', choices: ['encore'] }])
    expect(await hear(said('b', 'm1'))).toEqual([{ text: '1', choices: ['encore'] }])
  })

  it('reply to a message that comes again what was replied the first time, and do nothing twice', async () => {
    await hear(said('twice', 'm1'))
    await hear(said('twice', 'm2'))
    expect(await hear(said('twice', 'm1', '12:30:00'))).toEqual([{ text: '1', choices: ['encore'] }])
    expect(await hear(said('twice', 'm3'))).toEqual([{ text: '3', choices: ['encore'] }])
  })

  it('answer a message once that comes ten times in the same instant, and keep the order of ten messages', async () => {
    const same = await Promise.all(Array.from({ length: 10 }, () => hear(said('burst', 'm1'))))
    expect(new Set(same.map(replies => replies[0]?.text))).toEqual(new Set(['1']))
    const others = await Promise.all(
      Array.from({ length: 10 }, (_, index) => hear(said('burst', `n${index}`)))
    )
    expect(others.map(replies => Number(replies[0]?.text)).sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ])
  })

  it('keep nothing of a message whose answer failed: neither state, nor replies, nor what was to be sent', async () => {
    const sent = outbox(database, { pseudonym: phone => phone, callsBack: true })
    await sent.claim(at('13:00:00'), at('14:00:00'), 100)
    const failing: TextDialog<{ count: number }> = {
      ...counting,
      async next(before, tx) {
        await tx.send({
          id: 'never',
          kind: 'sms',
          recipient: '+33639980000',
          body: 'x',
          dueAt: at('12:00:00')
        })
        await counting.next(before, tx)
        throw new Error('the process dies here')
      }
    }
    await expect(hear(said('failed', 'm1'), failing)).rejects.toThrow('the process dies here')
    expect(await sent.claim(at('13:00:00'), at('14:00:00'), 100)).toEqual([])
    expect(await hear(said('failed', 'm1'))).toEqual([{ text: '1', choices: ['encore'] }])
  })

  it('start anew after a long silence, and after an end', async () => {
    await hear(said('silent', 'm1', '10:00:00'))
    expect(await hear(said('silent', 'm2', '11:00:01'))).toEqual([{ text: '1', choices: ['encore'] }])
    const ending = {
      ...counting,
      next: () => Promise.resolve({ state: null, replies: [{ text: 'au revoir' }] })
    }
    await hear(said('silent', 'm3', '11:01:00'), ending)
    expect(await hear(said('silent', 'm4', '11:02:00'))).toEqual([{ text: '1', choices: ['encore'] }])
  })

  it('read the state of an older version where they can, else start afresh and say so', async () => {
    const older = { ...counting, version: 1 }
    await hear(said('old', 'm1'), older)
    const reviving = { ...counting, revived: (value: unknown) => value as { count: number } }
    expect(await hear(said('old', 'm2'), reviving)).toEqual([{ text: '2', choices: ['encore'] }])
    await hear(said('older', 'm1'), older)
    expect(await hear(said('older', 'm2'))).toEqual([
      {
        text: "Notre service a été mis à jour : reprenons depuis le début, s'il vous plaît. 1",
        choices: ['encore']
      }
    ])
  })

  it('are forgotten in time', async () => {
    await hear(said('past', 'm1', '08:00:00'))
    await conversationStore(database).forget(at('09:00:00'), at('08:30:00'))
    const left = await database.read
      .selectFrom('conversations')
      .select('id')
      .where('id', '=', 'past')
      .execute()
    const replies = await database.read
      .selectFrom('conversation_replies')
      .select('message_id')
      .where('conversation', '=', 'past')
      .execute()
    expect([left, replies]).toEqual([[], []])
  })
})
