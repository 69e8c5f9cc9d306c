import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { segmentsOf } from '../../domain/values/gsm7'
import { CALLER, LINE } from '../support/caudresis'
import { messageForm, newMessageSid, postSigned, write } from '../support/messages'
import { activitiesOf, offersOf, type Product, PUBLIC_URL, startProduct } from '../support/product'

let product: Product
beforeEach(async () => {
  product = await startProduct({ env: { WHATSAPP_SENDER: '+33199000099' } })
})
afterEach(() => product.close())

const AT_CAUDRY =
  "Pour les impots : Espace numérique de Caudry, 1 place de la Mairie, 59540 Caudry, à moins d'1 km. " +
  "Ouvert jusqu'à 12 h 30. Plan : https://www.openstreetmap.org/?mlat=50.1174&mlon=3.4203&zoom=17 " +
  "Tél. 01 70 77 23 72. Répondez 1 : Rappelez-moi, 2 : Une autre adresse, 3 : Parler à quelqu'un."

const whatsapp = (body: string, more: Readonly<Record<string, string>> = {}) =>
  write(product, body, { From: `whatsapp:${CALLER}`, To: 'whatsapp:+33199000099', ...more })

describe('somebody who writes to the line', () => {
  it('is answered at once when a message holds need and place, in two SMS of plain letters', async () => {
    const { status, contentType, messages } = await write(product, '59540 impôts')
    expect([status, contentType]).toEqual([200, 'text/xml; charset=utf-8'])
    expect(messages).toEqual([AT_CAUDRY])
    expect(segmentsOf(AT_CAUDRY)).toMatchObject({ encoding: 'GSM-7', count: 2 })
  })

  it('S22: gets one answer for a message that comes twice, and what was promised is promised once', async () => {
    const form = messageForm('rappelez-moi')
    const first = await postSigned(product, '/twilio/messages', form)
    const [again, once] = await Promise.all([
      postSigned(product, '/twilio/messages', form),
      postSigned(product, '/twilio/messages', form)
    ])
    expect(first.messages).toEqual([
      "C'est noté : un conseiller vous rappellera au numéro qui finit par 01, aujourd'hui avant 18 heures. L'appel viendra du 01 70 77 23 72. Pour y renoncer, répondez ANNULER."
    ])
    expect([again.messages, once.messages]).toEqual([first.messages, first.messages])
    expect(await offersOf(product)).toMatchObject([
      { kind: 'callback', state: 'open', callSid: form.MessageSid }
    ])
  })

  it('holds a whole conversation: the need, the place with a mistake in it, another place, a call back', async () => {
    const heard: string[] = []
    for (const text of ['bonjour', 'mes impots', 'caudri', 'oui', '2', '1', '1', 'merci']) {
      heard.push(...(await write(product, text)).messages)
    }
    expect(heard).toEqual([
      'Bonjour, ici Solidarité numérique. Envoyez votre code postal et votre besoin. Exemple : 59540 impots. Je vous donne le lieu le plus proche où un conseiller vous aide, gratuitement.',
      'Dans quelle commune ? Envoyez votre code postal ou le nom de votre commune.',
      "J'ai compris Caudry (Nord). C'est bien cela ? Répondez 1 : Oui, 2 : Non.",
      AT_CAUDRY,
      "Espace numérique de Beauvois-en-Cambrésis, 1 place de la Mairie, 59157 Beauvois-en-Cambrésis, à 4 km à vol d'oiseau. Ouvert jusqu'à 12 h 30. Plan : https://www.openstreetmap.org/?mlat=50.1418&mlon=3.3823&zoom=17 Tél. 01 70 77 23 72. Répondez 1 : Rappelez-moi, 2 : Une autre adresse, 3 : Parler à quelqu'un.",
      "C'est noté : un conseiller vous rappellera au numéro qui finit par 01, aujourd'hui avant 18 heures. L'appel viendra du 01 70 77 23 72. Pour y renoncer, répondez ANNULER.",
      "Votre rappel est bien prévu, aujourd'hui avant 18 heures. Pour y renoncer, répondez ANNULER.",
      'Avec plaisir ! Pour une autre question, écrivez-nous quand vous voulez.'
    ])
    expect(await offersOf(product)).toHaveLength(1)
    expect(await activitiesOf(product)).toEqual([])
  })

  it('reaches a person at any step, or leaves a promise', async () => {
    await write(product, 'mes impots')
    const { messages } = await write(product, 'un humain')
    expect(messages[0]).toContain('un conseiller vous rappellera')
    expect(await offersOf(product)).toMatchObject([{ kind: 'callback', state: 'open' }])
  })

  it.each([
    ['empty', ''],
    ['only emoji', '😀👍'],
    ['twenty thousand letters', 'x'.repeat(20_000)],
    ['markup', '</Message><Redirect>http://evil.example</Redirect>'],
    ['control letters and other directions', '\u0000\u202e\u0007 59540']
  ])('gets a clear answer to a message that is %s', async (_what, body) => {
    const { status, messages } = await write(product, body)
    expect(status).toBe(200)
    expect(messages).toHaveLength(1)
    expect(segmentsOf(messages[0] ?? '')).toMatchObject({ encoding: 'GSM-7' })
  })

  it.each([
    ['Hello, I need help with my taxes', 'Hello. Free help', 'GSM-7'],
    ['مرحبا أحتاج مساعدة', 'أرسل رمزك البريدي', 'UCS-2'],
    ['Hola, necesito ayuda', 'Hola. Ayuda digital gratuita', 'GSM-7'],
    ['Olá, preciso de ajuda', 'Ola. Ajuda digital gratuita', 'GSM-7'],
    ['Merhaba, yardım lütfen', 'Merhaba. Ücretsiz', 'GSM-7'],
    ['Привіт, потрібна допомога', 'Надішліть поштовий індекс', 'UCS-2']
  ])('is answered in their language, with the way to a person: %s', async (body, begins, encoding) => {
    const { messages } = await write(product, body)
    expect(messages[0]).toContain(begins)
    // In letters that go from right to left, groups of figures would be read backwards.
    const line = begins.startsWith('أرسل') ? '0170772372' : '01 70 77 23 72'
    expect(messages[0]).toContain(line)
    expect(segmentsOf(messages[0] ?? '')).toMatchObject({ encoding, count: 2 })
    const promised = (await write(product, '1')).messages[0]
    expect([promised?.includes('18:00'), promised?.includes(line)]).toEqual([true, true])
  })

  it('is told that a photo or a contact is not kept, and goes on', async () => {
    const { messages } = await write(product, '', { NumMedia: '2', MediaContentType0: 'text/vcard' })
    expect(messages[0]).toContain('Je ne peux pas ouvrir les photos, les sons ni les fiches de contact')
    expect((await write(product, '59540 impôts')).messages).toEqual([AT_CAUDRY])
  })

  it('shows where they are with a pin of WhatsApp', async () => {
    const { messages } = await whatsapp('', { Latitude: '50.1180', Longitude: '3.4210' })
    expect(messages[0]).toContain(
      'Espace numérique de Caudry\n1 place de la Mairie, 59540 Caudry (à moins d’1 km)'
    )
    expect((await whatsapp('', { Latitude: '52.52', Longitude: '13.405' })).messages).toHaveLength(1)
  })

  it('S23: may have no number: chat only, and a number is asked before anything is promised', async () => {
    const from = { From: 'whatsapp:US.1234', ExternalUserId: 'whatsapp:US.1234' }
    expect((await whatsapp('Caudry', from)).messages[0]).toContain('Espace numérique de Caudry')
    expect((await whatsapp('1', from)).messages[0]).toContain('À quel numéro vous rappeler ?')
    expect(await offersOf(product)).toEqual([])
    expect((await whatsapp('06 39 98 00 07', from)).messages[0]).toContain('au numéro qui finit par 07')
    expect(await offersOf(product)).toMatchObject([{ kind: 'callback' }])
  })

  it.each(['08 99 12 34 56', '+44 20 7946 0000', '+881 612 345 678', '01 70 77 23 72', '3631', '0612'])(
    'may not have a number called that is premium, foreign, by satellite, the line’s own or none: %s',
    async number => {
      const from = { From: 'whatsapp:US.99', ExternalUserId: 'whatsapp:US.99' }
      await whatsapp('rappelez moi', from)
      expect((await whatsapp(number, from)).messages[0]).toContain('Je ne peux pas appeler ce numéro')
      expect(await offersOf(product)).toEqual([])
    }
  )

  it('hears of those who save lives before anything else', async () => {
    const { messages } = await write(product, 'je veux mourir')
    expect(messages[0]).toContain('appelez le 3114')
    expect(messages[0]).toContain('114 par SMS')
  })
})

describe('somebody who wants no more messages', () => {
  it.each([
    'STOP',
    'Stop.',
    'stop !',
    'arrêt',
    'ARRET',
    'Arrêtez',
    'S T O P',
    'désabonner',
    'Bonjour stop moi ça'
  ])('says so in their own way: %s', async word => {
    const { messages } = await write(product, word)
    expect(messages).toEqual([
      "C'est noté : vous ne recevrez plus de message de notre part. Pour en recevoir à nouveau, répondez START. Au téléphone : 01 70 77 23 72."
    ])
    expect((await write(product, word)).messages).toEqual([])
    expect((await write(product, '59540 impôts')).messages).toEqual([])
    expect((await write(product, 'START')).messages[0]).toContain('nous vous répondons à nouveau')
    expect((await write(product, '59540 impôts')).messages).toEqual([AT_CAUDRY])
  })

  it.each(['ma boîte mail ne veut plus s’arrêter', 'arrêt maladie 59540', 'je veux arrêter netflix'])(
    'is not whoever speaks of something else: %s',
    async words => {
      expect((await write(product, words)).messages[0]).not.toContain('vous ne recevrez plus')
    }
  )
})

describe('the line', () => {
  it.each([LINE, '36200', 'INFO', '', 'whatsapp:+33199000099', 'anonymous'])(
    'does not answer itself, a machine or nobody: %s',
    async From => {
      const { status, messages } = await write(product, 'bonjour', { From })
      expect([status, messages]).toEqual([200, []])
    }
  )

  it('answers a flood no longer, and an honest sender all the same', async () => {
    const flood = await Promise.all(Array.from({ length: 60 }, () => write(product, '59540 impôts')))
    expect(flood.filter(({ messages }) => messages.length > 0)).toHaveLength(13)
    expect(flood.every(({ status }) => status === 200)).toBe(true)
    expect((await write(product, '59540 impôts', { From: '+33639980002' })).messages).toEqual([AT_CAUDRY])
    const metrics = await (await fetch(`${product.url}/metrics`)).text()
    expect(metrics).toMatch(/helpline_messages_total\{channel="sms",fate="limited"\} 48/)
  })

  it('refuses a message that Twilio did not sign', async () => {
    expect(
      (await postSigned(product, '/twilio/messages', messageForm('59540'), { token: 'other' })).status
    ).toBe(403)
    expect(
      (
        await postSigned(
          product,
          '/twilio/messages/status',
          { MessageSid: newMessageSid() },
          { token: 'other' }
        )
      ).status
    ).toBe(403)
  })

  it('shrugs at a report of a message that it never sent, or a status that nobody knows', async () => {
    const report = { MessageSid: newMessageSid(), MessageStatus: 'delivered' }
    expect((await postSigned(product, '/twilio/messages/status', report)).status).toBe(200)
    expect(
      (await postSigned(product, '/twilio/messages/status', { MessageStatus: 'teleported' })).status
    ).toBe(200)
  })
})

const VECTORS = path.join(__dirname, '../../../shared/vectors/own_fr_webhooks.json')
interface Vector {
  readonly kind: string
  readonly raw: string
  readonly fields: Readonly<Record<string, string>>
}
const vectors = existsSync(VECTORS)
  ? (JSON.parse(readFileSync(VECTORS, 'utf8')) as { cases: Vector[] }).cases.filter(
      ({ kind }) => kind === 'SMS'
    )
  : []

describe('messages as French people send them', () => {
  it('are all answered, or stopped', async () => {
    for (const [index, { fields }] of vectors.entries()) {
      // A sender each: what one stops, another does not.
      const from = `+3363998${String(1000 + index)}`
      const { status, messages } = await write(product, fields['Body'] ?? '', { From: from })
      expect([fields['Body'], status, messages.length]).toEqual([fields['Body'], 200, 1])
      expect(segmentsOf(messages[0] ?? '').count).toBeLessThanOrEqual(2)
    }
    expect(PUBLIC_URL).toMatch(/^https/)
  })
})
