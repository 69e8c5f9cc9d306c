import { activiteStore } from '../../../integrations/store/activites'
import { retentionOf } from '../../../integrations/store/retention'
import { forgetPeople, KEPT_DAYS } from '../../../jobs/purge'
import { activite } from '../../support/activities'
import { onEachEngine } from '../../support/engines/each-engine'

const DAY_MS = 86_400_000
const NOW = new Date('2032-03-02T10:00:00Z')
const daysAgo = (days: number) => NOW.getTime() - days * DAY_MS

onEachEngine('what is kept of people', database => {
  const activites = () => activiteStore(database())
  const forget = () => forgetPeople(retentionOf(database())).run(NOW)

  const called = (call_sid: string, receivedAt: number, endedAt: number | null) =>
    database().write(async tx => {
      await tx
        .insertInto('calls')
        .values({
          call_sid,
          caller_hash: `hash-${call_sid}`,
          received_at: receivedAt,
          last_event_at: receivedAt,
          ended_at: endedAt,
          outcome: 'bridged'
        })
        .execute()
      await tx
        .insertInto('call_events')
        .values({
          call_sid,
          seq: 0,
          at: receivedAt,
          type: 'received',
          data: `{"callerHash":"hash-${call_sid}"}`
        })
        .execute()
      await tx
        .insertInto('answers')
        .values({ call_sid, question: 'incoming', at: receivedAt, body: '<Response/>' })
        .execute()
      await tx
        .insertInto('reservations')
        .values({
          call_sid,
          attempt: 1,
          conseiller_id: `K-${call_sid}`,
          phone: `phone-${call_sid}`,
          accepted: 1,
          created_at: receivedAt,
          expires_at: receivedAt,
          released_at: receivedAt
        })
        .execute()
    })

  it('a call goes whole after ninety days, one that was never told as ended stays', async () => {
    expect(KEPT_DAYS.calls).toBe(90)
    await called('CA-old', daysAgo(91), daysAgo(91))
    await called('CA-open', daysAgo(91), null)
    await called('CA-recent', daysAgo(89), daysAgo(89))
    await forget()
    for (const table of ['calls', 'call_events', 'answers', 'reservations'] as const) {
      const rows = await database().read.selectFrom(table).select('call_sid').orderBy('call_sid').execute()
      expect([table, rows.map(row => row.call_sid)]).toEqual([table, ['CA-open', 'CA-recent']])
    }
  })

  it('more calls than one look takes are gone after a few', async () => {
    for (let rank = 0; rank < 205; rank++) await called(`CA-many-${rank}`, daysAgo(120), daysAgo(120))
    const left = async () =>
      (
        await database()
          .read.selectFrom('calls')
          .select('call_sid')
          .where('call_sid', 'like', 'CA-many%')
          .execute()
      ).length
    await forget()
    expect(await left()).toBe(5)
    await forget()
    expect(await left()).toBe(0)
  })

  it('a promise that is settled goes after ninety days, with the tries to keep it; one still open does not', async () => {
    const offer = {
      kind: 'callback',
      call_sid: 'CA9',
      conseiller_id: null,
      due_at: null,
      phone: null,
      data: '{"place":null,"need":"impots","recording":null}'
    }
    await database().write(tx =>
      tx
        .insertInto('offers')
        .values([
          { ...offer, id: 'done', state: 'done', created_at: daysAgo(91) },
          { ...offer, id: 'open', state: 'open', created_at: daysAgo(91) },
          { ...offer, id: 'recent', state: 'failed', created_at: daysAgo(89) }
        ])
        .execute()
    )
    await database().write(tx =>
      tx
        .insertInto('call_backs')
        .values({
          id: 'try',
          offer_id: 'done',
          conseiller_id: 'K1',
          state: 'over',
          at: daysAgo(91),
          check_at: daysAgo(91),
          again_at: null,
          call_sid: null
        })
        .execute()
    )
    await forget()
    expect(await database().read.selectFrom('call_backs').select('id').execute()).toEqual([])
    const rows = await database().read.selectFrom('offers').select('id').orderBy('id').execute()
    expect(rows.map(({ id }) => id)).toEqual(['open', 'recent'])
  })

  const told = (id: string, date: string) =>
    activite(id, {
      date,
      notes: 'Aide Camille (exemple) pour ses impôts',
      beneficiaire: {
        commune: 'Caudry',
        codePostal: '59540',
        codeInsee: '59139',
        trancheAge: 'soixante_dix_plus',
        genre: 'feminin',
        statutSocial: 'retraite'
      }
    })
  const corrected = (id: string) =>
    activites().change(id, 'marie@mairie.example', NOW, before => ({ ...before, durationSeconds: 900 }))

  it('a note goes after 400 days, from the activity and from its corrections; the figures stay', async () => {
    // 2032-03-02 less 400 days is 2031-01-27.
    await activites().record(told('a-noted', '2031-01-26'), NOW)
    await activites().record(told('a-recent', '2031-01-27'), NOW)
    await corrected('a-noted')
    await forget()
    const { notes, beneficiaire, durationSeconds } = (await activites().find('a-noted')) ?? {}
    expect({ notes, trancheAge: beneficiaire?.trancheAge, durationSeconds }).toEqual({
      notes: null,
      trancheAge: 'soixante_dix_plus',
      durationSeconds: 900
    })
    const [change] = await activites().changes('a-noted')
    expect([change?.before['notes'], change?.after['notes']]).toEqual([null, null])
    expect(change?.author).toBe('marie@mairie.example')
    expect((await activites().find('a-recent'))?.notes).toBe('Aide Camille (exemple) pour ses impôts')
  })

  it('after five years nothing of an activity tells who was helped, and it still counts', async () => {
    await activites().record(told('a-five', '2027-03-01'), NOW)
    await corrected('a-five')
    await forget()
    await forget()
    expect(await activites().find('a-five')).toMatchObject({
      date: '2027-03-01',
      durationSeconds: 900,
      thematiques: ['email'],
      status: 'recorded',
      notes: null,
      beneficiaire: {
        commune: null,
        codePostal: null,
        codeInsee: null,
        trancheAge: 'non_communique',
        genre: 'non_communique',
        statutSocial: 'non_communique'
      }
    })
    expect(await activites().changes('a-five')).toEqual([])
  })

  it('a note written late into an old activity goes too', async () => {
    await activites().record(told('a-late', '2030-06-01'), NOW)
    await forget()
    await activites().change('a-late', 'x', NOW, before => ({ ...before, notes: 'un nom' }))
    await forget()
    expect((await activites().find('a-late'))?.notes).toBeNull()
  })
})
