import { afterEnd, afterPersonSpoke, afterTaking, openedExchange } from '../../../domain/exchanges/exchange'
import type { KeptExchange } from '../../../domain/ports/exchanges'
import { erasePerson } from '../../../integrations/store/erase-person'
import { exchangeStore } from '../../../integrations/store/exchanges'
import { onBothEngines } from '../../support/engines/on-both-engines'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const NUMBER = '+33639980001'
const kept = (id: string, conversation = 'sms:hash'): KeptExchange => ({
  ...openedExchange({ id, channel: 'sms', place: null, need: 'impots' }, at('10:00:00')),
  conversation,
  recipient: NUMBER
})
const words = (messageId: string, toShow = false) =>
  ({
    messageId,
    who: 'person',
    text: `dit ${messageId}`,
    conseillerId: 'K1',
    at: at('10:01:00'),
    toShow
  }) as const

describe('written conversations that are handed over', () => {
  onBothEngines(database => {
    const store = () => exchangeStore(database())
    const all = async () => {
      const { read } = database()
      const rows = await Promise.all(
        (['exchanges', 'exchange_words', 'exchange_offers'] as const).map(table =>
          read.selectFrom(table).selectAll().execute()
        )
      )
      return rows.map(({ length }) => length)
    }

    beforeEach(() =>
      database().write(async tx => {
        for (const table of ['exchanges', 'exchange_words', 'exchange_offers', 'exchange_readers'] as const)
          await tx.deleteFrom(table).execute()
      })
    )

    it('are one at a time of one conversation; another begins once it is over', async () => {
      await store().write(tx => tx.open(kept('E1')))
      await expect(store().write(tx => tx.open(kept('E2')))).rejects.toThrow()
      expect(await store().write(tx => tx.ofConversation('sms:hash'))).toEqual(kept('E1'))
      await store().write(tx => tx.save(afterEnd(kept('E1')), at('10:10:00')))
      expect(await store().write(tx => tx.ofConversation('sms:hash'))).toBeNull()
      expect(await store().find('E1')).toMatchObject({ state: 'over', recipient: null })
      await store().write(tx => tx.open({ ...kept('E2'), openedAt: at('10:20:00') }))
      expect((await store().latest('sms:hash'))?.id).toBe('E2')
      expect((await store().opened(10)).map(({ id }) => id)).toEqual(['E2'])
    })

    it('know since when the page of the person asks nothing any more', async () => {
      await store().write(tx => tx.open(kept('E1')))
      const read = async () => (await store().find('E1')) ?? kept('E1')
      await store().pageLooked(await read(), at('10:01:00'))
      await store().pageLooked(await read(), at('10:01:20'))
      expect((await read()).pageAt).toEqual(at('10:01:00'))
      await store().pageLooked(await read(), at('10:01:30'))
      expect((await read()).pageAt).toEqual(at('10:01:30'))
    })

    it('come back as they were kept, with who holds them', async () => {
      await store().write(tx => tx.open(kept('E1')))
      const taking = afterTaking(afterPersonSpoke(kept('E1'), at('10:00:30')), 'K1', 'teams', at('10:01:00'))
      if (taking.kind === 'gone') throw new Error('gone')
      await store().write(tx => tx.save(taking.exchange, at('10:01:00')))
      expect(await store().find('E1')).toEqual({
        ...taking.exchange,
        conversation: 'sms:hash',
        recipient: NUMBER
      })
      expect((await store().heldBy('K1')).map(({ id }) => id)).toEqual(['E1'])
      expect(await store().heldBy('K2')).toEqual([])
    })

    it('hold each message once, in order, however many come at once; what is to be shown is shown once', async () => {
      await store().write(tx => tx.open(kept('E1')))
      const say = (messageId: string, toShow: boolean) =>
        store().write(async tx => {
          await tx.find('E1')
          return tx.say('E1', words(messageId, toShow))
        })
      const places = await Promise.all([say('a', true), say('b', false), say('a', true), say('c', true)])
      expect(places.filter(place => place === null)).toHaveLength(1)
      expect((await store().words('E1', 0)).map(({ seq }) => seq)).toEqual([1, 2, 3])
      expect(await store().words('E1', 2)).toHaveLength(1)
      const untold = await store().untold(10)
      expect(untold.map(one => [one.words.messageId, one.conseillerId, one.exchange.id])).toEqual(
        expect.arrayContaining([
          ['a', 'K1', 'E1'],
          ['c', 'K1', 'E1']
        ])
      )
      for (const one of untold) await store().told('E1', one.words.seq)
      expect(await store().untold(10)).toEqual([])
    })

    it('lose their words an hour after the end, and themselves two days after', async () => {
      await store().write(async tx => {
        await tx.open(kept('over'))
        await tx.say('over', words('a'))
        await tx.save(afterEnd(kept('over')), at('10:10:00'))
        await tx.open(kept('open', 'sms:other'))
        await tx.say('open', words('b'))
      })
      await store().noteOffer('over', 'K1', at('10:00:00'))
      await store().forget(at('10:09:59'), at('10:09:59'))
      expect(await all()).toEqual([2, 2, 1])
      await store().forget(at('10:10:00'), at('10:09:59'))
      expect(await all()).toEqual([2, 1, 1])
      await store().forget(at('10:10:00'), at('10:10:00'))
      expect(await all()).toEqual([1, 1, 0])
    })

    it('go whole when a person asks to be forgotten, and nobody else’s', async () => {
      await store().write(async tx => {
        await tx.open(kept('E1', 'whatsapp:hash'))
        await tx.say('E1', words('a'))
        await tx.open(kept('E2', 'sms:other'))
        await tx.say('E2', words('b'))
      })
      await erasePerson(database(), NUMBER, 'hash')
      expect(await all()).toEqual([1, 1, 0])
    })

    it('know who looks at their page, and who talks with the bot', async () => {
      await store().look('K1', at('10:00:00'))
      await store().look('K1', at('10:00:20'))
      await store().look('K2', at('10:01:00'))
      const readers = (since: string) => store().write(tx => tx.readers(['K1', 'K2', 'K3'], at(since)))
      expect(await readers('09:59:00')).toEqual(new Set(['K1', 'K2']))
      expect(await readers('10:00:10')).toEqual(new Set(['K2']))
      await database().write(tx =>
        tx
          .insertInto('teams_references')
          .values({ aad_object_id: 'abc', reference: '{}', updated_at: 0 })
          .execute()
      )
      expect(await store().inTeams(['ABC', 'def'])).toEqual(new Set(['ABC']))
    })
  })
})
