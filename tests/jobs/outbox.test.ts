import type { ClaimedMessage, OutboxMessage } from '../../domain/ports/outbox'
import type { MessageToSend } from '../../domain/ports/telephony'
import { optOuts } from '../../integrations/store/opt-outs'
import { insertMessage, outbox } from '../../integrations/store/outbox'
import { sendOutbox } from '../../jobs/outbox'
import { onBothEngines } from '../support/engines/on-both-engines'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const PHONE = '+33639980001'
const of = (recipient: string) => `of ${recipient.replace(/^whatsapp:/, '')}`

describe('messages that wait to be sent', () => {
  onBothEngines(database => {
    const box = () => outbox(database(), { pseudonym: of, callsBack: true })
    let sent: MessageToSend[]
    let refusal: { status: number; code: number } | null
    let heardAt: Date | null
    let template: string | null
    let given: string[]

    beforeEach(async () => {
      sent = []
      refusal = null
      heardAt = null
      template = 'HX1'
      given = []
      await database().write(async tx => {
        for (const table of ['outbox', 'opt_outs'] as const) await tx.deleteFrom(table).execute()
      })
    })

    const job = () =>
      sendOutbox({
        outbox: box(),
        rest: {
          sendMessage: async message => {
            sent.push(message)
            if (refusal) throw Object.assign(new Error('refused'), refusal)
            return `SM${String(sent.length).padStart(32, '0')}`
          },
          messagesTo: async () => []
        },
        optOuts: optOuts(database()),
        pseudonym: of,
        canSend: () => true,
        lastHeardAt: async () => heardAt,
        templateFor: () => template,
        spend: async () => true,
        statusUrl: id => `https://ligne.example.fr/status?message=${id}`,
        onGivenUp: (_id, why) => given.push(why),
        onCapped: () => undefined
      })
    const write = (id: string, kind: ClaimedMessage['kind'], more: Partial<OutboxMessage> = {}) =>
      database().write(tx =>
        insertMessage(tx, {
          id,
          kind,
          recipient: kind === 'sms' ? PHONE : `whatsapp:${PHONE}`,
          body: 'Bonjour',
          dueAt: at('10:00:00'),
          ...more
        })
      )
    const sidOf = (rank: number) => `SM${String(rank).padStart(32, '0')}`
    const report = (sid: string, status: string, errorCode: string | null = null, id: string | null = null) =>
      box().report({ sid, id, status, errorCode, to: null }, at('10:05:00'))
    const rowOf = (id: string) =>
      database()
        .read.selectFrom('outbox')
        .select(['state', 'delivery', 'delivery_error', 'recipient', 'body', 'error'])
        .where('id', '=', id)
        .executeTakeFirst()

    it('S23: go by WhatsApp as they are within its 24 hours, as a template with its variable after them', async () => {
      heardAt = at('09:00:00')
      await write('one', 'whatsapp')
      await job().run(at('10:00:00'))
      heardAt = new Date('2026-11-23T09:00:00Z')
      await write('two', 'whatsapp')
      await job().run(at('10:00:00'))
      expect(sent.map(({ kind, to, body, template: by }) => [kind, to, body, by])).toEqual([
        ['whatsapp', `whatsapp:${PHONE}`, 'Bonjour', null],
        ['whatsapp', `whatsapp:${PHONE}`, 'Bonjour', 'HX1']
      ])
    })

    it('S23: are given up outside the 24 hours where there is no template', async () => {
      template = null
      await write('one', 'whatsapp')
      await job().run(at('10:00:00'))
      expect([sent, given]).toEqual([[], ['outside the 24 hours']])
    })

    it('S23: refused by WhatsApp outside its 24 hours (63016), go once by SMS, and to nobody who wants none', async () => {
      heardAt = at('09:00:00')
      await write('one', 'whatsapp')
      await job().run(at('10:00:00'))
      await report(sidOf(1), 'failed', '63016')
      await report(sidOf(1), 'failed', '63016')
      await job().run(at('10:05:00'))
      await job().run(at('10:06:00'))
      expect(sent.slice(1).map(({ kind, to, body }) => [kind, to, body])).toEqual([['sms', PHONE, 'Bonjour']])
      await write('two', 'whatsapp', { dueAt: at('10:10:00') })
      await job().run(at('10:10:00'))
      await report(sidOf(3), 'failed', '63016')
      await optOuts(database()).stop(`of ${PHONE}`, at('10:10:00'))
      await job().run(at('10:11:00'))
      expect(sent).toHaveLength(3)
      expect(given).toEqual(['stopped'])
    })

    it.each(['63016', '63024', '63003', '63013'])(
      'S23: refused by WhatsApp for good (%s), go once by SMS, told of it or answered so',
      async code => {
        await write('one', 'whatsapp')
        await job().run(at('10:00:00'))
        for (const _twice of [1, 2]) await report(sidOf(1), 'failed', code)
        await job().run(at('10:05:00'))
        refusal = { status: 400, code: Number(code) }
        await write('two', 'whatsapp', { dueAt: at('10:10:00') })
        await job().run(at('10:10:00'))
        refusal = null
        for (const _twice of [1, 2]) await job().run(at('10:11:00'))
        expect(sent.map(({ kind }) => kind)).toEqual(['whatsapp', 'sms', 'whatsapp', 'sms'])
      }
    )

    it.each(['21610', '63033'])('S23: refused by the person (%s), go no other way', async code => {
      await write('one', 'whatsapp')
      await job().run(at('10:00:00'))
      await report(sidOf(1), 'failed', code)
      await job().run(at('10:05:00'))
      expect(sent).toHaveLength(1)
    })

    it('S23: go by SMS outside the 24 hours where there is no template', async () => {
      template = null
      await write('one', 'whatsapp')
      for (const _twice of [1, 2]) await job().run(at('10:00:00'))
      expect(sent.map(({ kind, to }) => [kind, to])).toEqual([['sms', PHONE]])
    })

    it('S23: hold no line break in a template, which would be refused', async () => {
      await write('one', 'whatsapp', { body: 'Bonjour.\n\nÀ demain' })
      await job().run(at('10:00:00'))
      expect(sent[0]).toMatchObject({ template: 'HX1', body: 'Bonjour. À demain' })
    })

    it('S23: have no SMS to go by where somebody has no number', async () => {
      heardAt = at('09:00:00')
      await write('one', 'whatsapp', { recipient: 'whatsapp:US.1234' })
      await job().run(at('10:00:00'))
      await report(sidOf(1), 'failed', '63016')
      await job().run(at('10:05:00'))
      expect(sent).toHaveLength(1)
    })

    it('S22: told by telephony that the person wants none (21610), are their wish from then on', async () => {
      await write('one', 'sms')
      await job().run(at('10:00:00'))
      await report(sidOf(1), 'failed', '21610')
      await write('two', 'sms', { dueAt: at('10:10:00') })
      await job().run(at('10:10:00'))
      expect([sent.length, given]).toEqual([1, ['stopped']])
    })

    it('S22: refused with 21610 at once, are their wish too', async () => {
      refusal = { status: 400, code: 21610 }
      await write('one', 'sms')
      await job().run(at('10:00:00'))
      refusal = null
      await write('two', 'sms', { dueAt: at('10:10:00') })
      await job().run(at('10:10:00'))
      expect([sent.length, given]).toEqual([1, ['21610', 'stopped']])
    })

    it.each([21614, 21211, 21408])(
      'refused for good (%d), are not sent again, and their number is gone',
      async code => {
        refusal = { status: 400, code }
        await write('one', 'sms')
        await job().run(at('10:00:00'))
        refusal = null
        await job().run(at('11:00:00'))
        expect([sent.length, given]).toEqual([1, [String(code)]])
        expect(await rowOf('one')).toMatchObject({
          state: 'failed',
          error: String(code),
          recipient: '',
          body: ''
        })
      }
    )

    it('S22: keep the furthest status of all, in whatever order and however late they come', async () => {
      await write('one', 'sms')
      await job().run(at('10:00:00'))
      for (const [status, kept] of [
        ['sent', 'sent'],
        ['queued', 'sent'],
        ['sent', 'sent'],
        ['delivered', 'delivered'],
        ['sending', 'delivered'],
        ['undelivered', 'delivered'],
        ['read', 'read'],
        ['delivered', 'read'],
        ['teleported', 'read']
      ] as const) {
        await report(sidOf(1), status)
        expect([status, (await rowOf('one'))?.delivery]).toEqual([status, kept])
      }
    })

    it('S22: keep why they did not arrive', async () => {
      await write('one', 'sms')
      await job().run(at('10:00:00'))
      await report(sidOf(1), 'sent')
      await report(sidOf(1), 'undelivered', '30006')
      expect(await rowOf('one')).toMatchObject({ delivery: 'undelivered', delivery_error: '30006' })
    })

    it('are sent once where the report comes before the answer that was lost, and unknown where nobody sent them', async () => {
      await write('one', 'sms')
      await box().claim(at('10:00:00'), at('10:01:00'), 10)
      await report(sidOf(7), 'delivered', null, 'one')
      await job().run(at('10:30:00'))
      expect([sent.length, (await rowOf('one'))?.state]).toEqual([0, 'sent'])
      await report(sidOf(8), 'delivered', null, 'never ours')
      await report(sidOf(9), 'failed', '21610', null)
      expect(await database().read.selectFrom('opt_outs').selectAll().execute()).toEqual([])
      expect(await database().read.selectFrom('outbox').selectAll().execute()).toHaveLength(1)
    })
  })
})
