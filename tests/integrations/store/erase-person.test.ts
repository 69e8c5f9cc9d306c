import { sql } from 'kysely'
import { callBackStore } from '../../../integrations/store/call-backs'
import { erasePerson } from '../../../integrations/store/erase-person'
import { voicemailStore } from '../../../integrations/store/voicemails'
import { onBothEngines } from '../../support/engines/on-both-engines'

const PHONE = '+33639980001'
const OTHER = '+33639980002'
const HASH = 'hash-of-the-person'
const SOUND = 'UklGRg=='

onBothEngines(database => {
  it('takes away all that leads to a person, and leaves what is counted and what is others’', async () => {
    await database().write(async tx => {
      for (const [sid, hash] of [
        ['CA1', HASH],
        ['back-1', HASH],
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
            id: 'o4',
            kind: 'voicemail',
            state: 'done',
            call_sid: 'CA1',
            phone: null,
            data: data({ sid: 'RE4' })
          },
          {
            ...offer,
            id: 'o5',
            kind: 'voicemail',
            state: 'open',
            call_sid: 'CA1',
            phone: PHONE,
            data: data({ sid: 'RE5' })
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
      const sound = { conseiller_id: 'K1', content_type: 'audio/x-wav', sound: SOUND, keep_until: 9 }
      await tx
        .insertInto('voicemails')
        .values([
          { ...sound, offer_id: 'o2', recording_sid: 'RE1', deleted_there: 1 },
          { ...sound, offer_id: 'o4', recording_sid: 'RE4', deleted_there: 0 }
        ])
        .execute()
      await tx
        .insertInto('call_backs')
        .values({
          id: 'back-1',
          offer_id: 'o1',
          conseiller_id: 'K1',
          state: 'placed',
          at: 1,
          check_at: 1,
          again_at: null,
          call_sid: 'CA9'
        })
        .execute()
      await tx.insertInto('opt_outs').values({ sender: HASH, at: 1 }).execute()
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
          { ...message, id: 'm3', kind: 'whatsapp', recipient: `whatsapp:${PHONE}` },
          { ...message, id: 'm4', state: 'sent', recipient: '', body: '', recipient_hash: HASH },
          { ...message, id: 'm2', recipient: OTHER }
        ])
        .execute()
      await tx
        .insertInto('conversations')
        .values(
          ['sms', 'whatsapp'].map(channel => ({
            id: `${channel}:${HASH}`,
            version: 1,
            state: '{}',
            updated_at: 1,
            keep_until: 2
          }))
        )
        .execute()
      await tx
        .insertInto('conversation_replies')
        .values({ conversation: `whatsapp:${HASH}`, message_id: 'SM1', at: 1, replies: '[]' })
        .execute()
    })
    expect(await erasePerson(database(), PHONE, HASH)).toEqual({
      calls: 2,
      promises: 4,
      messages: 3,
      conversations: 2,
      voicemails: 2,
      recordings: ['RE4', 'RE5'],
      conseillerIds: []
    })
    for (const { name } of await database().read.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(database().read)
      const kept = JSON.stringify(rows)
      expect(kept).not.toMatch(new RegExp(`\\${PHONE}|RE1|${SOUND}`))
      // Without their wish to get no more messages they would be written to again.
      if (name === 'opt_outs') expect(rows).toMatchObject([{ sender: HASH }])
      else expect(kept).not.toContain(HASH)
    }
    // What telephony still holds is named until the job has taken it away there.
    expect((await voicemailStore(database()).undeleted(9)).sort()).toEqual(['RE4', 'RE5'])
    expect(await callBackStore(database()).find('back-1')).toMatchObject({ phone: null })
    expect(await callBackStore(database()).due(new Date(60_000), 9)).toMatchObject([{ offer: { id: 'o3' } }])
    const left = await database()
      .read.selectFrom('offers')
      .select(['id', 'state', 'phone'])
      .orderBy('id')
      .execute()
    expect(left).toEqual([
      { id: 'o1', state: 'failed', phone: null },
      { id: 'o2', state: 'done', phone: null },
      { id: 'o3', state: 'open', phone: OTHER },
      { id: 'o4', state: 'done', phone: null },
      { id: 'o5', state: 'failed', phone: null }
    ])
    expect(await erasePerson(database(), PHONE, HASH)).toMatchObject({
      calls: 0,
      promises: 0,
      messages: 0,
      voicemails: 0,
      recordings: []
    })
  })
})
