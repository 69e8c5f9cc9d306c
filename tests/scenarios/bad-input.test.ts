import { openStore } from '../../app'
import { readConfig } from '../../config'
import { CALLER, LINE } from '../support/caudresis'
import { messageForm, postSigned, write } from '../support/messages'
import { callerWho, offersOf, type Product, settingsOf, startProduct } from '../support/product'

/** Everything that the embedded store of a product holds, as text. */
async function everythingKept(product: Product): Promise<string> {
  const database = await openStore(readConfig(settingsOf(product.dataDir)), () => undefined)
  const tables = await database.read.introspection.getTables()
  const rows = await Promise.all(
    tables
      .filter(({ name }) => !['conseillers', 'permanences', 'presences'].includes(name))
      .map(({ name }) =>
        database.read
          .selectFrom(name as 'facts')
          .selectAll()
          .execute()
      )
  )
  await database.close()
  return JSON.stringify(rows)
}

describe('what nobody should have sent', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ engine: 'embedded', env: { WHATSAPP_SENDER: '+33199000099' } })
  })
  afterAll(() => product.close())
  let senders = 0
  /** Somebody who has not written yet. */
  const somebody = () => ({ From: `+3363998${1_000 + ++senders}` })

  it('a conseiller’s code told to the citizens’ menu, by voice, by keys or in writing, is not kept', async () => {
    const code = '739182'
    const network = product.network()
    await network.call({ ...callerWho({ need: [{ speech: `mon code c’est le ${code}` }, 'hang up'] }) })
    await network.call({ ...callerWho({ need: [{ speech: '7 3 9 1 8 2' }, 'hang up'] }) })
    await network.call(callerWho({ need: [code, 'hang up'], place: [code, 'hang up'] }))
    for (const text of [code, `code ${code}`, `${code} pause`, `${code} aujourd’hui`]) {
      const { status, messages } = await write(product, text, { From: '+33639980002' })
      expect([text, status, messages.length]).toEqual([text, 200, 1])
      expect(messages[0]).not.toContain(code)
    }
    expect(await everythingKept(product)).not.toContain(code)
  })

  it('a contact card and its number are not kept, nor where a pin pointed: its commune is', async () => {
    const whatsapp = (more: Record<string, string>) =>
      write(product, '', { From: `whatsapp:${CALLER}`, To: 'whatsapp:+33199000099', ...more })
    const card = await whatsapp({
      NumMedia: '1',
      MediaContentType0: 'text/vcard',
      MediaUrl0: 'https://api.example.fr/2010-04-01/Accounts/AC/Messages/MM/Media/ME-canary-card'
    })
    expect(card.messages[0]).toContain('ni les fiches de contact, et je ne les garde pas')
    const pinned = await whatsapp({ Latitude: '50.118037', Longitude: '3.421099', Address: 'canary street' })
    expect(pinned.messages[0]).toContain('Espace numérique de Caudry')
    const kept = await everythingKept(product)
    expect(kept).not.toContain('ME-canary-card')
    expect(kept).not.toContain('canary street')
    expect(kept).not.toMatch(/50\.118|3\.421/)
    expect(kept).toContain('"commune\\":\\"Caudry')
  })

  it('a call from our own number, as a forwarded telephone makes it, is hung up on: nobody is rung for it', async () => {
    const call = await product.network().call({ ...callerWho({ need: ['1'], place: ['59540'] }), from: LINE })
    expect([call.heard, call.dials, call.endedBy]).toEqual([[], [], 'app'])
  })

  it.each([
    ['a message from our own number', { From: LINE, To: LINE }],
    ['a message to another number of ours', { From: LINE, To: '+33199000099' }],
    ['a sender of letters', { From: 'CAF' }],
    ['a premium short code', { From: '81212' }],
    ['no sender', { From: '' }]
  ])('%s is not answered: nothing loops', async (_what, more) => {
    const { status, messages } = await write(product, '59540 impôts', more)
    expect([status, messages]).toEqual([200, []])
  })

  it.each([
    ['no field at all', {}],
    ['a position that is none', messageForm('', { Latitude: 'abc', Longitude: '1e999' })],
    ['a position out of this world', messageForm('', { Latitude: '500', Longitude: '-900' })],
    ['a media count that is none', messageForm('', { NumMedia: 'NaN' })],
    ['a hundred thousand letters', messageForm('impôts '.repeat(8_000))],
    ['halves of letters', messageForm('\ud83d impôts \udc4d 59540')],
    ['a sender of a thousand letters', messageForm('59540', { From: `whatsapp:${'a'.repeat(1_000)}` })]
  ])('%s never breaks anything', async (_what, form) => {
    const { status } = await postSigned(product, '/twilio/messages', form as Record<string, string>)
    expect([200, 413]).toContain(status)
  })

  it.each([
    ['a message that we never sent', { MessageSid: `SM${'0'.repeat(32)}`, MessageStatus: 'delivered' }],
    ['no message', { MessageStatus: 'failed', ErrorCode: '21610' }],
    ['a status that nobody knows', { MessageSid: `SM${'0'.repeat(32)}`, MessageStatus: '__proto__' }],
    ['somebody else’s identifier', { MessageSid: "SM'; drop table outbox", MessageStatus: 'sent' }],
    ['nothing', {}]
  ])('a status of %s changes nothing', async (_what, form) => {
    const promised = (await offersOf(product)).length
    expect(
      (await postSigned(product, '/twilio/messages/status', form as Record<string, string>)).status
    ).toBe(200)
    expect(await offersOf(product)).toHaveLength(promised)
    const { messages } = await write(product, '59540 impôts', somebody())
    expect(messages[0]).toContain('Espace numérique de Caudry')
  })

  it('a call-back to the line itself, a premium or a foreign number is asked for again, then given up', async () => {
    const from = { From: 'whatsapp:FR.42', To: 'whatsapp:+33199000099' }
    const promised = (await offersOf(product)).length
    await write(product, 'rappelez moi', from)
    expect((await write(product, '01 70 77 23 72', from)).messages[0]).toContain(
      'Je ne peux pas appeler ce numéro'
    )
    expect((await write(product, '08 92 70 57 05', from)).messages[0]).toContain(
      'Je ne peux pas noter de rappel sans numéro.'
    )
    expect(await offersOf(product)).toHaveLength(promised)
  })
})
