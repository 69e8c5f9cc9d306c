import type { Offer } from '../../../domain/ports/offers'
import { callBackStore } from '../../../integrations/store/call-backs'
import { noticeStore } from '../../../integrations/store/notices'
import {
  closeServed,
  giveUpCallBacks,
  insertOffer,
  offerStore,
  settleOffer
} from '../../../integrations/store/offers'
import { outbox } from '../../../integrations/store/outbox'
import { keepOffer } from '../../../integrations/store/promised-call-backs'
import { onBothEngines } from '../../support/engines/on-both-engines'

const PHONE = '+33639980001'
const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const NOW = at('10:00:00')
const PACE_MS = 1_000

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: 'callback',
  state: 'open',
  callSid: `CA-${id}`,
  conseillerId: null,
  createdAt: at('09:00:00'),
  dueAt: null,
  phone: PHONE,
  recording: null,
  place: null,
  need: 'impots',
  ...more
})
const attempt = (id: string, offerId: string) => ({
  id,
  offerId,
  conseillerId: 'K1',
  at: NOW,
  checkAt: at('10:00:15')
})

describe('promises to call back, and their tries', () => {
  onBothEngines(database => {
    const store = () => callBackStore(database())
    const promise = (...offers: readonly Offer[]) =>
      database().write(async tx => {
        for (const one of offers) await insertOffer(tx, one)
      })
    const dueIds = async (now = NOW) => (await store().due(now, 10)).map(due => due.offer.id)
    const stateOf = (id: string) =>
      database()
        .read.selectFrom('offers')
        .select(['state', 'phone'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()

    beforeEach(() =>
      database().write(async tx => {
        for (const table of ['offers', 'asked_numbers', 'call_backs', 'outbox', 'facts', 'notices'] as const)
          await tx.deleteFrom(table).execute()
      })
    )

    it('are done once the person was served, but for the one that their call keeps; a proposal is no more', async () => {
      await promise(
        offer('own', { callerHash: 'hash' }),
        offer('other', { callerHash: 'hash' }),
        offer('proposed', { callerHash: 'hash', state: 'proposed' }),
        offer('later', { callerHash: 'hash', createdAt: at('10:30:00') }),
        offer('sms', { callerHash: 'hash', kind: 'sms' }),
        offer('another', { callerHash: 'other person' })
      )
      await database().write(tx => closeServed(tx, 'hash', NOW, 'own'))
      const rows = await database()
        .read.selectFrom('offers')
        .select(['id', 'state', 'phone', 'caller_hash'])
        .orderBy('id')
        .execute()
      expect(rows.map(({ id, state, phone, caller_hash }) => [id, state, phone, caller_hash])).toEqual([
        ['another', 'open', PHONE, 'other person'],
        ['later', 'open', PHONE, 'hash'],
        ['other', 'done', null, null],
        ['own', 'open', PHONE, 'hash'],
        ['proposed', 'failed', null, null],
        ['sms', 'open', PHONE, 'hash']
      ])
    })

    const keep = (one: Offer) => database().write(tx => keepOffer(database(), tx, one))
    const states = async () => {
      const { items } = (await offerStore(database()).list(null, null, 50)) ?? { items: [] }
      return items.map(({ id, callSid, state }) => `${id} ${callSid} ${state}`).sort()
    }
    const typed = (id: string, more: Partial<Offer> = {}) =>
      offer(id, { callerHash: 'victim', isTyped: true, ...more })

    it('are one for a number, however many ask for it at the same time', async () => {
      const asked = await Promise.all(['t1', 't2', 't3', 't4', 't5', 't6'].map(id => keep(typed(id))))
      expect(new Set(asked)).toEqual(new Set(['kept']))
      const found = await states()
      expect(found).toHaveLength(6)
      expect(found.filter(line => line.endsWith('open'))).toHaveLength(1)
      expect(await dueIds()).toHaveLength(1)
    })

    it('are three a day for a number that others type; its own person is always called back', async () => {
      for (const id of ['t1', 't2', 't3']) {
        expect(await keep(typed(id))).toBe('kept')
        expect(await keep(typed(id))).toBe('kept')
        await database().write(tx => settleOffer(tx, id, 'failed'))
      }
      expect(await keep(typed('t4'))).toBe('too-many')
      expect(await keep(typed('another', { callerHash: 'another' }))).toBe('kept')
      expect(await keep(offer('own', { callerHash: 'victim' }))).toBe('kept')
      // Its own call-back is open: whoever types it learns nothing.
      expect(await keep(typed('t5'))).toBe('kept')
      await database().write(tx => settleOffer(tx, 'own', 'done'))
      expect(await keep(typed('t6', { createdAt: new Date('2026-11-25T08:59:59Z') }))).toBe('too-many')
      expect(await keep(typed('t7', { createdAt: new Date('2026-11-25T09:00:00Z') }))).toBe('kept')
    })

    it('go over to the newer call of the same person, with its need; a stranger’s changes nothing of them', async () => {
      await keep(offer('first', { callerHash: 'hash', need: 'impots' }))
      await keep(offer('second', { callerHash: 'hash', need: 'caf' }))
      await keep(offer('third', { callerHash: 'hash', need: 'arnaque', isTyped: true }))
      expect(await states()).toEqual(['first CA-second open', 'second CA-first done', 'third CA-third done'])
      const [due] = await store().due(NOW, 10)
      expect(due?.offer).toMatchObject({ id: 'first', callSid: 'CA-second', need: 'caf', phone: PHONE })
    })

    it('are not due while the person is on the line', async () => {
      await promise(offer('o1', { callerHash: 'hash' }))
      const call = { call_sid: 'CA-live', caller_hash: 'hash', outcome: 'in-progress', ended_at: null }
      const received_at = at('09:58:00').getTime()
      await database().write(tx =>
        tx
          .insertInto('calls')
          .values({ ...call, received_at, last_event_at: received_at })
          .execute()
      )
      expect(await dueIds()).toEqual([])
      await database().write(tx => tx.updateTable('calls').set({ ended_at: NOW.getTime() }).execute())
      expect(await dueIds()).toEqual(['o1'])
      await database().write(tx => tx.deleteFrom('calls').execute())
    })

    it('are due oldest first; not what is no call-back, over, proposed, without a number, or a breath old', async () => {
      await promise(
        offer('second', { createdAt: at('09:30:00') }),
        offer('first'),
        offer('sms', { kind: 'sms' }),
        offer('done', { state: 'done' }),
        offer('proposed', { state: 'proposed' }),
        offer('nobody', { phone: null }),
        offer('just-hung-up', { createdAt: at('09:59:50') }),
        offer('just-taken-up', { dueAt: at('09:59:50') })
      )
      expect(await dueIds()).toEqual(['first', 'second'])
      expect(await dueIds(at('10:00:20'))).toEqual(['first', 'just-taken-up', 'second', 'just-hung-up'])
    })

    it('are under way once, whoever asks: of two processes at the same time one gets it', async () => {
      await promise(offer('o1'))
      const both = await Promise.all([
        store().intend(attempt('back-1', 'o1'), NOW, PACE_MS),
        store().intend(attempt('back-2', 'o1'), new Date(NOW.getTime() + 5_000), PACE_MS)
      ])
      expect(both.filter(Boolean)).toHaveLength(1)
      expect(await store().underWay()).toHaveLength(1)
      expect(await dueIds()).toEqual([])
    })

    it('keep telephony’s pace over all processes, and a clock that was set back holds up nothing', async () => {
      await promise(offer('o1'), offer('o2'), offer('o3'))
      expect(await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)).toBe(true)
      expect(await store().intend(attempt('back-2', 'o2'), at('10:00:00.999'), PACE_MS)).toBe(false)
      expect(await store().intend(attempt('back-2', 'o2'), at('10:00:01'), PACE_MS)).toBe(true)
      expect(await store().intend(attempt('back-3', 'o3'), at('09:00:00'), PACE_MS)).toBe(true)
    })

    it('are not begun for a promise that is over', async () => {
      await promise(offer('o1', { state: 'failed' }))
      expect(await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)).toBe(false)
      expect(await store().intend(attempt('back-2', 'unknown'), NOW, PACE_MS)).toBe(false)
    })

    it('belong to one call: another for the same try is a stranger, the same one told twice is not', async () => {
      await promise(offer('o1'))
      await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)
      expect(await store().isKnown('CA1')).toBe(false)
      expect(await store().placed('back-1', 'CA1', at('10:02:00'))).toBe(true)
      expect(await store().placed('back-1', 'CA1', at('10:03:00'))).toBe(true)
      expect(await store().placed('back-1', 'CA2', at('10:03:00'))).toBe(false)
      expect(await store().isKnown('CA1')).toBe(true)
      expect(await store().find('back-1')).toEqual({
        id: 'back-1',
        offerId: 'o1',
        conseillerId: 'K1',
        state: 'placed',
        at: NOW,
        checkAt: at('10:03:00'),
        callSid: 'CA1',
        phone: PHONE
      })
      expect(await store().find('unknown')).toBeNull()
    })

    it('that telephony did not carry out never were; one that it did is not dropped', async () => {
      await promise(offer('o1'), offer('o2'))
      await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)
      await store().intend(attempt('back-2', 'o2'), at('10:00:05'), PACE_MS)
      await store().placed('back-2', 'CA2', at('10:02:00'))
      await store().drop('back-1')
      await store().drop('back-2')
      expect((await store().underWay()).map(({ id }) => id)).toEqual(['back-2'])
      expect(await store().due(NOW, 10)).toMatchObject([{ offer: { id: 'o1' }, tried: [] }])
    })

    it('that came to nothing are counted, and the promise waits for its next turn', async () => {
      await promise(offer('o1'))
      await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)
      expect(await store().over('back-1', at('10:30:00'))).toBe(1)
      expect(await dueIds(at('10:29:59'))).toEqual([])
      expect(await store().due(at('10:30:00'), 10)).toMatchObject([{ offer: { id: 'o1' }, tried: ['K1'] }])
      await store().intend(attempt('back-2', 'o1'), at('10:30:00'), PACE_MS)
      expect(await store().over('back-2', at('11:00:00'))).toBe(2)
    })

    it('end with their promise: its number is gone, its live try is over, what is told is told once', async () => {
      await promise(offer('o1'))
      await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)
      const told = { id: 'unreached:o1', kind: 'sms', recipient: PHONE, body: 'Bonjour', dueAt: NOW } as const
      await store().giveUp('o1', told, NOW)
      await store().giveUp('o1', told, NOW)
      expect(await stateOf('o1')).toEqual({ state: 'failed', phone: null })
      expect(await store().underWay()).toEqual([])
      expect(await database().read.selectFrom('outbox').select('id').execute()).toEqual([
        { id: 'unreached:o1' }
      ])
      expect(await store().placed('back-1', 'CA1', NOW)).toBe(false)
    })

    it('of a promise that was given up meanwhile come to nothing, and nobody is told so', async () => {
      await promise(offer('o1', { conseillerId: 'K1', callerHash: 'hash' }))
      await store().intend(attempt('back-1', 'o1'), NOW, PACE_MS)
      const whose = { callerHash: 'hash', offerId: null }
      const giveUp = () => database().write(tx => giveUpCallBacks(database(), tx, whose))
      expect(await giveUp()).toEqual({ promised: 1, isUnderWay: true })
      expect(await giveUp()).toEqual({ promised: 0, isUnderWay: false })
      const told = { id: 'unreached:o1', kind: 'sms', recipient: PHONE, body: 'Bonjour', dueAt: NOW } as const
      await store().giveUp('o1', told, NOW)
      expect(await stateOf('o1')).toEqual({ state: 'done', phone: null })
      expect(await store().underWay()).toEqual([])
      expect(await database().read.selectFrom('outbox').select('id').execute()).toEqual([])
    })

    const proposals = async () =>
      (await offerStore(database()).proposed(['K1'])).map(({ id, reason, phone, callSid }) => ({
        id,
        reason,
        phone,
        callSid
      }))
    const notices = async () =>
      (await noticeStore(database()).waiting(at('10:00:00'), 10)).map(
        ({ id, kind, conseillerId, outcome }) => [id, kind, conseillerId, outcome]
      )
    const TO_JUDGE = { id: 'unreached-o1', reason: 'unreached', phone: PHONE, callSid: 'CA-o1' }

    it('in vain, to somebody who cannot be written to, are a conseiller’s to judge, who is told of it once', async () => {
      await promise(offer('o1', { conseillerId: 'K1', callerHash: 'hash' }))
      await store().giveUp('o1', null, NOW)
      await store().giveUp('o1', null, NOW)
      expect(await stateOf('o1')).toEqual({ state: 'failed', phone: null })
      expect(await proposals()).toEqual([TO_JUDGE])
      expect(await notices()).toEqual([['to-call-back:unreached-o1', 'unreached', 'K1', null]])
      // Taken up and in vain again: its conseiller knows.
      await offerStore(database()).settleProposed('unreached-o1', true, NOW)
      await store().giveUp('unreached-o1', null, NOW)
      expect(await proposals()).toEqual([])
    })

    it('in vain are nobody’s to judge where the person was served since, or is called back anyway', async () => {
      await promise(
        offer('o1', { conseillerId: 'K1', callerHash: 'hash' }),
        offer('o2', { conseillerId: 'K1', callerHash: 'hash' })
      )
      await store().giveUp('o1', null, NOW)
      expect(await proposals()).toEqual([])
    })

    it('kept are no one’s to judge', async () => {
      await promise(offer('o1', { conseillerId: 'K1' }))
      await store().keep('o1')
      expect(await stateOf('o1')).toEqual({ state: 'done', phone: null })
      expect(await proposals()).toEqual([])
    })

    describe('in vain, of which a message tells', () => {
      const messages = () => outbox(database(), { pseudonym: phone => `hash of ${phone}`, callsBack: true })
      const told = (kind: 'sms' | 'whatsapp') =>
        ({
          id: 'unreached:o1',
          kind,
          recipient: kind === 'sms' ? PHONE : `whatsapp:${PHONE}`,
          body: 'Bonjour',
          dueAt: NOW
        }) as const
      const sid = 'SM1'
      const report = (status: string, errorCode: string | null = null) =>
        messages().report({ sid, id: null, status, errorCode, to: PHONE }, NOW)
      beforeEach(async () => {
        await promise(offer('o1', { conseillerId: 'K1', callerHash: 'hash' }))
      })

      it('are a conseiller’s to judge once that is refused', async () => {
        await store().giveUp('o1', told('sms'), NOW)
        expect(await proposals()).toEqual([])
        await messages().settle('unreached:o1', { state: 'failed', error: '21614' }, NOW)
        expect(await proposals()).toEqual([TO_JUDGE])
      })

      it('are, once it did not arrive, and are no more where it arrives after all', async () => {
        await store().giveUp('o1', told('sms'), NOW)
        await messages().settle(
          'unreached:o1',
          { state: 'sent', sid, recipientHash: `hash of ${PHONE}` },
          NOW
        )
        await report('sent')
        expect(await proposals()).toEqual([])
        await report('undelivered', '30005')
        await report('undelivered', '30005')
        expect(await proposals()).toEqual([TO_JUDGE])
        await report('delivered')
        expect(await proposals()).toEqual([])
        expect(await stateOf('unreached-o1')).toEqual({ state: 'done', phone: null })
      })

      it('are, once neither WhatsApp nor the SMS after it brings that', async () => {
        await store().giveUp('o1', told('whatsapp'), NOW)
        await messages().settle('unreached:o1', { state: 'failed', error: '63016' }, NOW)
        expect(await proposals()).toEqual([])
        await messages().settle('sms:unreached:o1', { state: 'failed', error: '21614' }, NOW)
        expect(await proposals()).toEqual([TO_JUDGE])
      })
    })

    it('lose their number after a while, and have failed then', async () => {
      await promise(offer('old'), offer('young', { createdAt: NOW }))
      await offerStore(database()).forgetNumbers(at('09:30:00'))
      expect(await stateOf('old')).toEqual({ state: 'failed', phone: null })
      expect(await stateOf('young')).toEqual({ state: 'open', phone: PHONE })
    })
  })
})
