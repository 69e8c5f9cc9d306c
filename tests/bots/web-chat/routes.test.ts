import type { TextReply } from '../../../dialogs/dialog'
import { type Heard, webChatUnderTest } from '../../support/web-chat'

const ID = '5b0f4c0e-6a52-4c5e-9a0d-0c1f2a3b4c5d'
const echo = ({ text }: Heard): TextReply[] => [{ text: `Vous avez dit : ${text}`, choices: ['Oui', 'Non'] }]

let chat: Awaited<ReturnType<typeof webChatUnderTest>>
beforeEach(async () => {
  chat = await webChatUnderTest(echo)
})
afterEach(() => chat.close())

interface Answer {
  readonly conversation: string
  readonly replies: readonly TextReply[]
}
const said = async (body: unknown) => (await (await chat.post(body)).json()) as Answer

describe('POST /chat, as JSON', () => {
  it('answers in the shape of the contract, and goes on in the conversation that it gave', async () => {
    const first = await said({ id: 'm1', text: 'bonjour' })
    expect(first.replies).toEqual([{ text: 'Vous avez dit : bonjour', choices: ['Oui', 'Non'] }])
    const second = await said({ conversation: first.conversation, id: 'm2', text: 'impôts' })
    expect(second.conversation).toBe(first.conversation)
    expect(new Set(chat.heard.map(({ conversation }) => conversation)).size).toBe(1)
  })

  it('gives a token that nobody can guess, and that the store does not hold', async () => {
    const one = await said({ id: 'm1', text: 'bonjour' })
    const other = await said({ id: 'm1', text: 'bonjour' })
    expect(one.conversation).not.toBe(other.conversation)
    expect(one.conversation).toMatch(/^[\w-]{32}\.[\w-]{16}$/)
    expect(chat.heard.map(({ conversation }) => conversation).join()).not.toContain(one.conversation)
  })

  it('finds the same conversation when a first message comes again because its answer was lost', async () => {
    const [one, again] = [await said({ id: ID, text: 'bonjour' }), await said({ id: ID, text: 'bonjour' })]
    expect(again).toEqual(one)
  })

  it('begins a conversation of its own for a token that is not ours', async () => {
    const { conversation } = await said({ id: 'm1', text: 'bonjour' })
    const [secret = ''] = conversation.split('.')
    for (const forged of [
      '',
      'x',
      secret,
      `${secret}.${'A'.repeat(16)}`,
      `${conversation}.x`,
      '../etc',
      '__proto__'
    ]) {
      expect((await said({ conversation: forged, id: 'm2', text: 'bonjour' })).conversation).not.toBe(forged)
    }
  })

  it.each([
    ['not JSON', '{', 'corps'],
    ['a list', [], 'corps'],
    ['no id', { text: 'bonjour' }, 'id'],
    ['an id without end', { id: 'x'.repeat(129), text: 'bonjour' }, 'id'],
    ['a text that is none', { id: 'm1', text: { $gt: '' } }, 'text'],
    ['a conversation that is no text', { id: 'm1', text: 'a', conversation: 7 }, 'conversation'],
    [
      'a position outside the Earth',
      { id: 'm1', text: 'a', position: { latitude: 91, longitude: 0 } },
      'position'
    ]
  ])('says in French what is wrong: %s', async (_name, body, field) => {
    const answer = await chat.post(body)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(await answer.json()).toMatchObject({ status: 400, title: 'Valeur refusée', champ: field })
    expect(chat.heard).toEqual([])
  })

  it('answers whatever is written: nothing, 20 000 characters, halves of emoji, control characters', async () => {
    for (const text of ['', ' ', 'é'.repeat(20_000), '🙂'.repeat(300), '\ud83d', 'a\u0000b\u001b[2J']) {
      expect((await said({ id: 'm1', text })).replies).toHaveLength(1)
    }
    expect(chat.heard[2]?.text).toHaveLength(6_001)
    expect(chat.heard[4]?.text).toBe('')
    expect(chat.heard[5]?.text).toBe('a b [2J')
  })

  it('is out of order in words, with the number to call, and never by a 5xx', async () => {
    const broken = await webChatUnderTest(() => {
      throw new Error('store')
    })
    const answer = await broken.post({ id: 'm1', text: 'bonjour' })
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as Answer).replies).toEqual([
      {
        text: "Nous avons un souci technique et n'avons pas pu traiter votre message. Réessayez dans quelques minutes, s'il vous plaît. Vous pouvez aussi appeler le 01 70 77 23 72."
      }
    ])
    expect(broken.faults).toHaveLength(1)
    await broken.close()
  })

  it('slows down who writes faster than anybody types', async () => {
    const { conversation } = await said({ id: 'm0', text: 'bonjour' })
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, rank) => chat.post({ conversation, id: `n${rank}`, text: 'bonjour' }))
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30)
    const [slowed] = answers.filter(({ status }) => status === 429)
    expect(slowed?.headers.get('Retry-After')).toBe('60')
    expect(((await slowed?.json().catch(() => null)) as { detail: string } | undefined)?.detail).toBe(
      'Vous avez envoyé beaucoup de messages en peu de temps. Attendez une minute, puis recommencez.'
    )
  })
})

describe('POST /chat, as a form', () => {
  const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${chat.url}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString()
    })
    return { status: answer.status, html: await answer.text() }
  }

  it('shows what was written as text, never as markup', async () => {
    const evil = '<script>alert(1)</script>'
    const { status, html } = await post({
      id: 'm1',
      text: evil,
      fil: JSON.stringify([{ who: 'line', text: evil }])
    })
    expect(status).toBe(200)
    expect(html).not.toContain(evil)
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
  })

  it('takes no thread that is none', async () => {
    for (const fil of ['', '{', '{}', '[null,1,{"who":"admin","text":"x"},{"who":"line","text":{}}]']) {
      const { status, html } = await post({ id: 'm1', text: 'bonjour', fil })
      expect(status).toBe(200)
      expect(html.match(/<p class="(?:line|person)"/g)).toHaveLength(3)
    }
  })

  it('puts no words into the mouth of somebody whom another site sent here', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const { html } = await post({ id: 'm1', text: 'bonjour' }, { 'Sec-Fetch-Site': site })
      expect(html).not.toContain('Vous avez dit')
    }
    expect(chat.heard).toEqual([])
  })

  it('sends the page again, with what is wrong, for a form without its message', async () => {
    const { status, html } = await post({ text: 'bonjour' })
    expect(status).toBe(400)
    expect(html).toContain('Ce message n’a pas pu être lu.')
  })
})

describe('GET /', () => {
  it('allows nothing that was not written here', async () => {
    const { headers } = await fetch(`${chat.url}/`)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'self' 'sha256-/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('gives each visit a conversation of its own', async () => {
    const tokens = await Promise.all(
      [1, 2].map(
        async () =>
          /name="conversation" value="([^"]+)"/.exec(await (await fetch(`${chat.url}/`)).text())?.[1]
      )
    )
    expect(tokens[0]).toMatch(/^[\w-]{32}\.[\w-]{16}$/)
    expect(tokens[0]).not.toBe(tokens[1])
  })
})
