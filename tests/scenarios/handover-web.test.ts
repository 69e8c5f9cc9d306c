import { type BotFramework, botFramework, messageOf, post } from '../support/bot-framework'
import { caudresis } from '../support/caudresis'
import { activitiesOf, type Product, startProduct } from '../support/product'

const AAD = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'

interface News {
  readonly live: boolean
  readonly seen: string
  readonly news: readonly { readonly who: string; readonly text: string }[]
  readonly choices: readonly string[]
}

describe('a conversation of the page handed over to a conseiller', () => {
  let teams: BotFramework
  let product: Product
  beforeEach(async () => {
    teams = await botFramework()
    const directory = caudresis(1)
    const conseillers = directory.conseillers.map(one => ({ ...one, aadObjectId: AAD }))
    product = await startProduct({ directory: { ...directory, conseillers } })
  })
  afterEach(async () => {
    await product.close()
    await teams.close()
  })

  const inTeams = {
    from: { id: '29:someone', name: 'Quelqu’un (exemple)', aadObjectId: AAD },
    conversation: { conversationType: 'personal', id: 'a:1', tenantId: 'tenant' },
    deliveryMode: 'expectReplies'
  }
  const sayInTeams = (text: string) => post(product.url, messageOf(text, teams.url, inTeams))
  const press = (value: Record<string, unknown>) =>
    post(product.url, messageOf('', teams.url, { ...inTeams, value }))
  async function button() {
    for (let tries = 0; tries < 100; tries++) {
      const found = teams.sent
        .flatMap(({ activity }) => activity.attachments?.[0]?.content.actions ?? [])
        .find(({ data }) => data?.['geste'] === 'prendre')
      if (found) return found.data
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error('no offer')
  }

  let ids = 0
  const chat = async (path: string, body: object) => {
    const response = await fetch(product.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const write = async (text: string, conversation?: string, id = `h${++ids}`) =>
    (await chat('/chat', { id, text, ...(conversation ? { conversation } : {}) })).body as {
      conversation: string
      live?: boolean
      replies: readonly { text: string; choices?: readonly string[] }[]
    }
  const news = async (conversation: string, seen = '') =>
    (await chat('/chat/news', { conversation, seen })).body as unknown as News

  it('reaches them, comes back to the page once, and ends as one activity', async () => {
    await sayInTeams('état')
    const { conversation, replies, live } = await write('je veux parler à un humain')
    expect([replies, live]).toEqual([
      [
        {
          text: 'Je cherche un conseiller qui vous réponde ici. Écrivez-lui votre question dès maintenant : il la lira en arrivant. Cela prend cinq minutes au plus.',
          choices: ['Ne plus attendre']
        }
      ],
      true
    ])
    expect((await write('comment faire mon changement d’adresse ?', conversation, 'twice')).replies).toEqual(
      []
    )
    expect((await write('comment faire mon changement d’adresse ?', conversation, 'twice')).replies).toEqual(
      []
    )
    const take = await button()
    const { replies: shown } = await press(take)
    expect(shown[0]?.text?.match(/changement d’adresse/g)).toHaveLength(1)
    await press({ ...take, geste: 'envoyer', reponse: 'Bonjour, sur service-public.fr.' })
    const first = await news(conversation)
    expect(first.news).toEqual([
      expect.objectContaining({
        who: 'line',
        text: 'Un conseiller est là : il lit vos messages et vous répond.'
      }),
      expect.objectContaining({ who: 'conseiller', text: 'Bonjour, sur service-public.fr.' })
    ])
    expect([first.live, first.choices]).toEqual([true, ['Terminer la conversation']])
    // Asked again from there: nothing twice.
    expect((await news(conversation, first.seen)).news).toEqual([])
    const over = await write('Terminer la conversation', conversation)
    expect(over.replies[0]?.text).toContain('La conversation est terminée.')
    expect(over.live).toBeUndefined()
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', channel: 'web' }])
    expect((await write('impôts 59540', conversation)).replies[0]?.text).toContain(
      'Espace numérique de Caudry'
    )
  })

  it('is read by nobody without its token, and no word of it stands in an address', async () => {
    expect((await chat('/chat/news', { conversation: 'somebody.else', seen: '' })).status).toBe(400)
    expect((await chat('/chat/news', { seen: '' })).status).toBe(400)
    expect((await fetch(`${product.url}/chat/news`)).status).toBe(405)
  })

  it('without JavaScript, a button of the page asks what is new', async () => {
    await sayInTeams('état')
    const form = async (fields: Record<string, string>) =>
      (await fetch(`${product.url}/chat`, { method: 'POST', body: new URLSearchParams(fields) })).text()
    const hidden = (page: string, name: string) =>
      (new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '').replaceAll('&#34;', '"')
    const carried = (page: string) =>
      Object.fromEntries(['conversation', 'id', 'fil', 'vu'].map(name => [name, hidden(page, name)]))
    const start = await (await fetch(`${product.url}/`)).text()
    const asked = await form({ ...carried(start), text: 'un humain' })
    expect(asked).toContain('Voir si on m’a répondu')
    expect(await form({ ...carried(asked), geste: 'nouvelles' })).toContain('Pas encore de réponse.')
    const take = await button()
    await press(take)
    await press({ ...take, geste: 'envoyer', reponse: 'Bonjour, me voici.' })
    const answered = await form({ ...carried(asked), geste: 'nouvelles' })
    expect(answered).toContain('Bonjour, me voici.')
    const again = await form({ ...carried(answered), geste: 'nouvelles' })
    expect(again.match(/<p class="conseiller"/g)).toHaveLength(1)
  })

  it('gives the line’s number where nobody came', async () => {
    await sayInTeams('état')
    const { conversation } = await write('un humain')
    await product.setClock('2026-11-24T10:06:00+01:00')
    for (let tries = 0; tries < 50; tries++) {
      const told = await news(conversation)
      if (told.live) await new Promise(resolve => setTimeout(resolve, 100))
      else {
        expect(told.news.map(({ text }) => text)).toEqual([
          'Aucun conseiller n’est libre pour vous écrire. Vous pouvez nous appeler au 01 70 77 23 72.'
        ])
        return
      }
    }
    throw new Error('still waiting')
  })
})
