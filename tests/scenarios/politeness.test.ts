import { segmentsOf } from '../../domain/values/gsm7'
import { phoneOf } from '../support/caudresis'
import { write } from '../support/messages'
import { callerWho, offersOf, type Product, startProduct } from '../support/product'

let product: Product
let people = 0
beforeAll(async () => {
  product = await startProduct({ env: { WHATSAPP_SENDER: '+33199000099' } })
})
afterAll(() => product.close())

/** Somebody who writes; gives what they are answered each time. */
async function talk(texts: readonly string[], channel: 'sms' | 'whatsapp' = 'sms'): Promise<string[]> {
  const number = `+33639983${String(people++).padStart(3, '0')}`
  const from =
    channel === 'sms' ? { From: number } : { From: `whatsapp:${number}`, To: 'whatsapp:+33199000099' }
  const answers: string[] = []
  for (const text of texts) answers.push((await write(product, text, from)).messages.join(' | '))
  return answers
}

async function chat(texts: readonly string[]): Promise<string[]> {
  let conversation: string | undefined
  const answers: string[] = []
  for (const [index, text] of texts.entries()) {
    const response = await fetch(`${product.url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: `p${index}`, text, ...(conversation ? { conversation } : {}) })
    })
    const body = (await response.json()) as { conversation: string; replies: { text: string }[] }
    conversation = body.conversation
    answers.push(body.replies.map(reply => reply.text).join(' | '))
  }
  return answers
}

const MANNERS = ['bonjour', 'merci', 'ok', 'au revoir'] as const

describe('politeness', () => {
  it('after an answer is answered as a person does, by SMS, and what is known stays known', async () => {
    const [, ...answers] = await talk(['59540 impôts', ...MANNERS, '2'])
    expect(answers.slice(0, 4)).toEqual([
      "Bonjour ! Je vous écoute : un autre besoin, un autre code postal, ou un conseiller pour vous répondre ? Répondez 1 : Rappelez-moi, 2 : Une autre adresse, 3 : Parler à quelqu'un.",
      'Avec plaisir ! Pour une autre question, écrivez-nous quand vous voulez.',
      'Très bien. Si vous avez une autre question, écrivez-la ici.',
      'Au revoir, et bonne continuation ! Vous pouvez nous écrire à nouveau quand vous voulez.'
    ])
    expect(answers[4]).toContain('Espace numérique de Beauvois-en-Cambrésis')
  })

  it.each(['whatsapp', 'web'] as const)('after an answer, by %s', async channel => {
    const said = ['59540 impôts', ...MANNERS, 'Une autre adresse']
    const answers = channel === 'web' ? await chat(said) : await talk(said, channel)
    expect(answers.join('\n')).not.toContain('pas compris')
    expect(answers[1]).toContain('Bonjour ! Je vous écoute')
    expect(answers[5]).toContain('Espace numérique de Beauvois-en-Cambrésis')
  })

  it('before an answer asks what waits, and is never a mistake, however often', async () => {
    const answers = await talk([
      'bonjour',
      'bonjour',
      'ok',
      'mes impôts',
      'bonsoir',
      'merci',
      'ok',
      'ok',
      '59540'
    ])
    expect(answers[1]).toBe('Bonjour ! Envoyez votre code postal et votre besoin. Exemple : 59540 impots.')
    expect(answers[4]).toBe(
      'Bonjour ! Dans quelle commune ? Envoyez votre code postal ou le nom de votre commune.'
    )
    expect(answers[7]).toBe(
      'Très bien. Dans quelle commune ? Envoyez votre code postal ou le nom de votre commune.'
    )
    expect(answers[8]).toContain('Espace numérique de Caudry')
  })

  it('« d’accord » still says yes to the commune that was meant', async () => {
    const answers = await talk(['mes impôts', 'caudri', 'bonjour', 'd’accord'])
    expect(answers[2]).toBe(
      "Bonjour ! J'ai compris Caudry (Nord). C'est bien cela ? Répondez 1 : Oui, 2 : Non."
    )
    expect(answers[3]).toContain('Espace numérique de Caudry')
  })

  it('too far is another place, not thanks', async () => {
    const [, answer] = await talk(['59540 impôts', 'merci mais c’est trop loin'])
    expect(answer).toContain('Espace numérique de Beauvois-en-Cambrésis')
  })

  it('on the telephone asks what waits as well, and the call goes on', async () => {
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60 } } })
    const call = await network.call({
      ...callerWho({
        need: [
          { speech: 'Bonjour.' },
          { speech: 'Merci.' },
          { speech: 'Bonjour madame.' },
          { speech: 'Mes impôts.' }
        ],
        place: [{ speech: 'Bonjour.' }, { speech: 'D’accord.' }, { speech: 'Caudry.' }]
      }),
      from: '+33639983999'
    })
    expect(call.heard[1]).toMatch(/^Bonjour\. En quelques mots, quel est votre besoin \?/)
    expect(call.heard.join('\n')).not.toMatch(/pas compris|n’entends/)
    expect(call.heard).toContainEqual(expect.stringMatching(/^Très bien\. Où êtes-vous \?/))
    expect(call.bridged).toEqual([phoneOf(1)])
  })
})

describe('somebody who writes another language and names a place', () => {
  it.each([
    [
      'Hello, I need help with my taxes in 59540 Caudry',
      'Nearest place',
      'Open until 12:30',
      'Answer 1',
      'thank you',
      'You are welcome.'
    ],
    [
      'Hola, necesito ayuda, vivo en Caudry',
      'El lugar mas cercano',
      'Abierto hasta las 12:30',
      'Responda 1',
      'gracias',
      'De nada.'
    ],
    [
      'Olá, preciso de ajuda, moro em 59540',
      'O local mais proximo',
      'Aberto até às 12:30',
      'Responda 1',
      'obrigado',
      'De nada.'
    ],
    [
      'Merhaba, yardım lütfen 59540',
      'En yakin yer',
      'Acik, kapanis 12:30',
      'icin 1',
      'teşekkürler',
      'Rica ederiz.'
    ],
    ['مرحبا أحتاج مساعدة 59540', 'أقرب مكان', 'مفتوح حتى 12:30', 'لنتصل بك: 1', 'شكرا', 'على الرحب والسعة.'],
    [
      'Добрий день, потрібна допомога 59540 Caudry',
      'Espace',
      'Відчинено до 12:30',
      'вам: 1',
      'дякую',
      'Будь ласка.'
    ]
  ])(
    '%s: is given it in that language, in two SMS, with the way to a person',
    async (said, lead, hours, key, thanks, welcome) => {
      const [answer = '', polite, called] = await talk([said, thanks, '1'])
      for (const part of [
        lead,
        '1 place de la Mairie, 59540 Caudry',
        hours,
        lead === 'أقرب مكان' ? '0170772372' : '01 70 77 23 72',
        key
      ]) {
        expect(answer).toContain(part)
      }
      expect(answer).not.toMatch(/Répondez|Ouvert|Rappel/)
      expect(segmentsOf(answer).count).toBeLessThanOrEqual(2)
      expect(polite).toBe(welcome)
      expect(called).toContain('18:00')
      expect(segmentsOf(called ?? '').count).toBeLessThanOrEqual(2)
      expect((await offersOf(product)).at(-1)).toMatchObject({ kind: 'callback', state: 'open' })
    }
  )

  it('is asked for the postcode in it first, and answered in it then; in French as soon as they write it', async () => {
    const answers = await talk(['hello', '59540', 'mes impôts à Caudry'])
    expect(answers[0]).toContain('Send your French postcode')
    expect(answers[1]).toMatch(/^Nearest place: Espace numérique de Caudry/)
    expect(answers[2]).toMatch(/^Pour les impots : Espace numérique de Caudry/)
  })

  it('is told to the page in which language it is', async () => {
    const response = await fetch(`${product.url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'ar1', text: 'مرحبا أحتاج مساعدة 59540' })
    })
    const { replies } = (await response.json()) as {
      replies: { text: string; lang?: string; choices?: string[] }[]
    }
    expect(replies).toMatchObject([{ lang: 'ar', choices: ['مكان آخر', 'التحدث إلى شخص'] }])
    const form = await fetch(`${product.url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ id: 'ar2', text: 'مرحبا أحتاج مساعدة 59540' }).toString()
    })
    expect(await form.text()).toMatch(
      /<p class="line" dir="auto"><span class="who" dir="ltr">[^<]*<\/span><span lang="ar">أقرب مكان/
    )
  })

  it('has buttons in it on the page and by WhatsApp', async () => {
    const [answer] = await talk(['Hello, I live in Caudry'], 'whatsapp')
    expect(answer).toContain('Open until 12:30')
    expect(answer).toContain('1. Call me back\n2. Another place\n3. Talk to somebody')
  })

  it.each(['taxes 59540', 'Toulon Var', 'hello caudry', 'help 59540'])(
    'is not taken for it by a word that French has too: %s',
    async said => expect((await talk([said]))[0]).toMatch(/lieu|Pour les impots/)
  )
})
