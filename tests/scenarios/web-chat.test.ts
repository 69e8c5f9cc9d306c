import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caudresis, LINE } from '../support/caudresis'
import { activitiesOf, offersOf, type Product, startProduct } from '../support/product'

interface Answer {
  readonly conversation: string
  readonly replies: readonly { readonly text: string; readonly choices?: readonly string[] }[]
}

describe('the look of the page', () => {
  it('is neutral, and the operator’s where one was given: from here, after ours', async () => {
    const style = ':root { --main: #123456; }'
    const themed = await startProduct({ directory: caudresis(1), env: { PAGE_STYLE: style } })
    try {
      const page = await (await fetch(`${themed.url}/`)).text()
      expect(page).toContain('</style>\n<link rel="stylesheet" href="/theme.css">')
      const served = await fetch(`${themed.url}/theme.css`)
      expect([served.headers.get('content-type'), await served.text()]).toEqual([
        'text/css; charset=utf-8',
        style
      ])
    } finally {
      await themed.close()
    }
  })
})

describe('a citizen who writes on the page', () => {
  let product: Product
  let messages = 0
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis() })
  })

  it('finds no other style than ours where none was given', async () => {
    expect(await (await fetch(`${product.url}/`)).text()).not.toContain('theme.css')
    expect((await fetch(`${product.url}/theme.css`)).status).toBe(404)
  })
  afterAll(() => product.close())

  async function post(body: unknown): Promise<Answer> {
    const answer = await fetch(`${product.url}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    })
    expect(answer.status).toBe(200)
    return (await answer.json()) as Answer
  }
  /** A conversation: what is said, one message after the other, and what is answered to each. */
  async function hold(...said: readonly (string | object)[]) {
    let conversation: string | undefined
    const answers: Answer['replies'][] = []
    for (const one of said) {
      const message = typeof one === 'string' ? { text: one } : { text: '', ...one }
      const answer = await post({
        id: `m${++messages}`,
        ...(conversation ? { conversation } : {}),
        ...message
      })
      conversation = answer.conversation
      answers.push(answer.replies)
    }
    return answers
  }
  const words = (replies: Answer['replies'] | undefined) => replies?.map(({ text }) => text).join('\n') ?? ''

  it('is answered at once who says what they need and where they are', async () => {
    const [replies] = await hold('59540 impôts, Caudry')
    expect(words(replies)).toContain('Espace numérique de Caudry')
    expect(words(replies)).toContain('1 place de la Mairie')
    // No call back is offered where anybody could type anybody's number.
    expect(replies?.at(-1)?.choices).toEqual(['Une autre adresse', 'Parler à quelqu’un'])
  })

  it('is asked where they are, once, and goes on from there', async () => {
    const [first, second, third] = await hold('mes impôts', 'Quiévy', 'Une autre adresse')
    expect(words(first)).toContain('Où êtes-vous ?')
    expect(words(second)).toContain('Espace numérique de Quiévy')
    expect(words(third)).not.toContain('Espace numérique de Quiévy')
  })

  it('may share a position instead, rounded, of which the commune alone is used', async () => {
    const [, second] = await hold('impôts', {
      text: 'Voici ma position.',
      position: { latitude: 50.161, longitude: 3.422 }
    })
    expect(words(second)).toContain('Espace numérique de Quiévy')
    const [atSea] = await hold({ text: 'Voici ma position.', position: { latitude: 46, longitude: -20 } })
    expect(words(atSea)).toContain('Je n’ai pas trouvé de commune à cet endroit.')
  })

  it('hears of those who save lives before anything else, at any step', async () => {
    const [first, second] = await hold('impôts', 'je vais me tuer')
    expect(words(first)).not.toContain('3114')
    expect(words(second)).toMatch(/^Si vous pensez au suicide, appelez le 3114/)
  })

  it('is answered whatever they write', async () => {
    for (const text of [
      '',
      '🙂🙂🙂',
      '🙂'.repeat(20_000),
      'é'.repeat(20_000),
      '<script>',
      "'; drop table calls; --",
      '\u202Eabc'
    ])
      expect(words((await hold(text))[0])).not.toBe('')
    expect(words((await hold('I need help with my phone please'))[0])).toContain('postcode')
    expect(words((await hold('أحتاج مساعدة'))[0])).toMatch(/\p{Script=Arabic}/u)
  })

  it('is told how to reach a person at any step', async () => {
    for (const said of [
      ['un humain'],
      ['impôts', 'Je veux parler à un humain'],
      ['59540 impôts', 'Parler à quelqu’un']
    ])
      expect(words((await hold(...said)).at(-1))).toContain('01 70 77 23 72')
  })

  it('is never called at a number that anybody could have typed', async () => {
    await hold('rappelez-moi au 06 39 98 00 55', '06 39 98 00 55')
    expect(await offersOf(product)).toEqual([])
  })

  it('is one message when it comes ten times at once', async () => {
    const { conversation } = await post({ id: 'a', text: 'impôts' })
    const same = await Promise.all(
      Array.from({ length: 10 }, () => post({ conversation, id: 'b', text: 'Caudry' }))
    )
    expect(new Set(same.map(({ replies }) => words(replies))).size).toBe(1)
  })

  it('leaves no activity behind an exchange with a program, and no sentence of theirs in any file', async () => {
    await hold('canari-9471 mes impôts', 'canari-9471')
    expect(await activitiesOf(product)).toEqual([])
    for (const file of readdirSync(product.dataDir, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\w\.\w/.test(name)
    ))
      expect([file, readFileSync(join(product.dataDir, file)).includes('canari-9471')]).toEqual([file, false])
  })

  it('finds the page, the line’s number, and on a development machine a telephone to try', async () => {
    const page = await (await fetch(`${product.url}/`)).text()
    expect(page).toContain(`href="tel:${LINE}"`)
    expect(page).toContain('href="/telephone"')
    expect((await fetch(`${product.url}/telephone`)).status).toBe(200)
  })
})
