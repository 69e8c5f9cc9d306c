import type { Offer } from '../../../domain/ports/offers'
import { insertOffer, settleOffer } from '../../../integrations/store/offers'
import { voicemailStore } from '../../../integrations/store/voicemails'
import { onBothEngines } from '../../support/engines/on-both-engines'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const SOUND = { bytes: new Uint8Array([82, 73, 70, 70, 0, 255]), contentType: 'audio/x-wav' }
const TOLD = {
  id: 'left:o1',
  kind: 'sms',
  recipient: '+33639980091',
  body: 'Un message vous attend.',
  dueAt: at('2026-11-24')
} as const

const left = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: 'voicemail',
  state: 'open',
  callSid: `CA-${id}`,
  conseillerId: 'K1',
  createdAt: at('2026-11-24'),
  dueAt: null,
  phone: '+33639980001',
  recording: { sid: `RE-${id}`, url: 'https://api.example.fr/RE', seconds: 17 },
  place: null,
  need: 'impots',
  ...more
})

describe('messages left on the line', () => {
  onBothEngines(database => {
    const store = () => voicemailStore(database())
    const leave = (...offers: readonly Offer[]) =>
      database().write(async tx => {
        for (const one of offers) await insertOffer(tx, one)
      })
    const told = () => database().read.selectFrom('outbox').select('id').execute()
    const offersLeft = () =>
      database().read.selectFrom('offers').select(['id', 'state', 'phone']).orderBy('id').execute()

    beforeEach(() =>
      database().write(async tx => {
        for (const table of ['offers', 'voicemails', 'outbox'] as const) await tx.deleteFrom(table).execute()
      })
    )

    it('are to be fetched in their order, and nothing else is', async () => {
      await leave(
        left('o2', { createdAt: at('2026-11-25') }),
        left('o1'),
        left('back', { kind: 'callback' }),
        left('over', { state: 'failed' })
      )
      expect((await store().unfetched(10)).map(({ id }) => id)).toEqual(['o1', 'o2'])
      expect(await store().unfetched(1)).toHaveLength(1)
    })

    it('are kept byte for byte, told and done in one go, however often', async () => {
      await leave(left('o1'))
      for (const _twice of [1, 2]) await store().keep(left('o1'), SOUND, at('2026-12-24'), TOLD)
      expect(await store().find('o1', at('2026-12-23'))).toMatchObject({
        conseillerId: 'K1',
        contentType: 'audio/x-wav'
      })
      const kept = await store().find('o1', at('2026-12-23'))
      expect([...(kept?.bytes ?? [])]).toEqual([82, 73, 70, 70, 0, 255])
      expect(await told()).toEqual([{ id: 'left:o1' }])
      expect(await offersLeft()).toEqual([{ id: 'o1', state: 'done', phone: null }])
      expect(await store().unfetched(10)).toEqual([])
    })

    it('are not kept, nor told, when the promise was taken away while they were fetched', async () => {
      await leave(left('o1'))
      const [offer = left('o1')] = await store().unfetched(1)
      await database().write(tx => settleOffer(tx, 'o1', 'failed'))
      await store().keep(offer, SOUND, at('2026-12-24'), TOLD)
      expect(await store().find('o1', at('2026-11-25'))).toBeNull()
      expect(await told()).toEqual([])
      expect(await offersLeft()).toEqual([{ id: 'o1', state: 'failed', phone: null }])
      // What telephony still holds is to be taken away there all the same.
      expect(await store().undeleted(10)).toEqual(['RE-o1'])
    })

    it('that never came are given up', async () => {
      await leave(left('o1'))
      await store().giveUp('o1')
      expect(await offersLeft()).toEqual([{ id: 'o1', state: 'failed', phone: null }])
    })

    it('are heard until their day, and forgotten once telephony has no copy either', async () => {
      await leave(left('o1'), left('o2'))
      await store().keep(left('o1'), SOUND, at('2026-12-24'), null)
      await store().keep(left('o2'), SOUND, at('2026-12-24'), null)
      expect((await store().undeleted(10)).sort()).toEqual(['RE-o1', 'RE-o2'])
      await store().deleted('RE-o1')
      await store().deleted('RE-unknown')
      expect(await store().undeleted(10)).toEqual(['RE-o2'])
      await store().forget(at('2026-12-23'))
      expect(await store().find('o1', at('2026-12-23'))).not.toBeNull()
      expect(await store().find('o1', at('2026-12-24'))).toBeNull()
      await store().forget(at('2026-12-24'))
      const rows = await database().read.selectFrom('voicemails').select(['offer_id', 'sound']).execute()
      // The sound goes on its day in any case; that telephony still holds the other is not forgotten.
      expect(rows).toEqual([{ offer_id: 'o2', sound: '' }])
      await store().deleted('RE-o2')
      await store().forget(at('2026-12-25'))
      expect(await database().read.selectFrom('voicemails').selectAll().execute()).toEqual([])
    })
  })
})
