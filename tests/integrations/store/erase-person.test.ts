import { sql } from 'kysely'
import { erasePerson } from '../../../integrations/store/erase-person'
import { onBothEngines } from '../../support/engines/on-both-engines'

const PHONE = '+33639980001'
const OTHER = '+33639980002'
const HASH = 'hash-of-the-person'

onBothEngines(database => {
  it('takes away all that leads to a person, and leaves what is counted and what is others’', async () => {
    await database().write(async tx => {
      for (const [sid, hash] of [
        ['CA1', HASH],
        ['CA2', 'hash-of-another']
      ] as const) {
        await tx
          .insertInto('calls')
          .values({
            call_sid: sid,
            caller_hash: hash,
            received_at: 1,
            last_event_at: 1,
            ended_at: 2,
            outcome: 'offer'
          })
          .execute()
        await tx
          .insertInto('call_events')
          .values({
            call_sid: sid,
            seq: 0,
            at: 1,
            type: 'received',
            data: JSON.stringify({ hidden: false, callerHash: hash })
          })
          .execute()
      }
      const offer = { conseiller_id: null, created_at: 1, due_at: null }
      const data = (recording: unknown) => JSON.stringify({ recording, place: null, need: 'impots' })
      await tx
        .insertInto('offers')
        .values([
          {
            ...offer,
            id: 'o1',
            kind: 'callback',
            state: 'open',
            call_sid: 'CA1',
            phone: PHONE,
            data: data(null)
          },
          {
            ...offer,
            id: 'o2',
            kind: 'voicemail',
            state: 'done',
            call_sid: 'CA1',
            phone: null,
            data: data({ sid: 'RE1' })
          },
          {
            ...offer,
            id: 'o3',
            kind: 'callback',
            state: 'open',
            call_sid: 'CA2',
            phone: OTHER,
            data: data(null)
          }
        ])
        .execute()
      const message = {
        kind: 'sms',
        body: 'Bonjour',
        created_at: 1,
        due_at: 1,
        tries: 0,
        state: 'waiting',
        claimed_until: null,
        error: null
      }
      await tx
        .insertInto('outbox')
        .values([
          { ...message, id: 'm1', recipient: PHONE },
          { ...message, id: 'm2', recipient: OTHER }
        ])
        .execute()
      await tx
        .insertInto('conversations')
        .values({ id: `sms:${HASH}`, version: 1, state: '{}', updated_at: 1, keep_until: 2 })
        .execute()
    })
    expect(await erasePerson(database(), PHONE, HASH)).toEqual({
      calls: 1,
      promises: 2,
      messages: 1,
      conversations: 1,
      recordings: ['RE1'],
      conseillerIds: []
    })
    for (const { name } of await database().read.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(database().read)
      expect(JSON.stringify(rows)).not.toMatch(new RegExp(`\\${PHONE}|${HASH}|RE1`))
    }
    const left = await database()
      .read.selectFrom('offers')
      .select(['id', 'state', 'phone'])
      .orderBy('id')
      .execute()
    expect(left).toEqual([
      { id: 'o1', state: 'failed', phone: null },
      { id: 'o2', state: 'done', phone: null },
      { id: 'o3', state: 'open', phone: OTHER }
    ])
    expect(await erasePerson(database(), PHONE, HASH)).toMatchObject({ calls: 0, promises: 0, messages: 0 })
  })
})
