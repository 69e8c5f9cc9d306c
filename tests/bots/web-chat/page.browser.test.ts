import type { Browser, Page } from 'playwright-core'
import type { TextReply } from '../../../dialogs/dialog'
import {
  accessibilityFaults,
  NARROW,
  openBrowser,
  overflowsSideways,
  WIDE,
  ZOOMED
} from '../../support/browser'
import { webChatUnderTest } from '../../support/web-chat'

/** A dialogue of a few words: a need, a place, an end. */
const few = ({ text }: { text: string }): TextReply[] => {
  if (text === 'impôts') return [{ text: 'Où êtes-vous ? Écrivez votre code postal.' }]
  if (text === '59540') {
    return [
      { text: 'Espace numérique de Caudry, 1 place de la Mairie.' },
      { text: 'Voulez-vous être rappelé ?', choices: ['Oui, rappelez-moi', 'Non merci'] }
    ]
  }
  return [{ text: `Vous avez dit : ${text}` }]
}

let browser: Browser
let chat: Awaited<ReturnType<typeof webChatUnderTest>>
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  chat = await webChatUnderTest(few)
})
afterEach(() => chat.close())

/** What stands in the conversation, in order, with who said it. */
const shown = (page: Page) => page.locator('#log > p').allTextContents()
const WELCOME =
  'La ligne : Bonjour. Je suis l’assistant automatique de la ligne. Je vous aide à trouver un conseiller. De quoi avez-vous besoin, et quel est votre code postal ? Par exemple : «\u00a0impôts, 59540\u00a0».'
const answered = (page: Page, text: string) => page.locator('#log').getByText(text).waitFor()

async function withPage(options: Parameters<Browser['newPage']>[0], work: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      faults.push(message.text())
  })
  try {
    await page.goto(`${chat.url}/`)
    await work(page)
    expect(faults).toEqual([])
  } finally {
    await context.close()
  }
}

it('a whole conversation is held by keyboard alone', () =>
  withPage(WIDE, async page => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller à la conversation')
    await page.keyboard.press('Enter')
    // The log can be scrolled by keyboard; then the four proposals; then the message.
    for (let stop = 0; stop < 6; stop++) await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('text')
    await page.keyboard.type('impôts')
    await page.keyboard.press('Enter')
    await answered(page, 'Où êtes-vous ?')
    expect(await page.evaluate('document.activeElement.id')).toBe('text')
    await page.keyboard.type('59540')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await answered(page, 'Voulez-vous être rappelé ?')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Oui, rappelez-moi')
    await page.keyboard.press('Enter')
    await answered(page, 'Vous avez dit : Oui, rappelez-moi')
    expect(await page.evaluate('document.activeElement.id')).toBe('text')
    expect(await shown(page)).toEqual([
      WELCOME,
      'Vous : impôts',
      'La ligne : Où êtes-vous ? Écrivez votre code postal.',
      'Vous : 59540',
      'La ligne : Espace numérique de Caudry, 1 place de la Mairie.',
      'La ligne : Voulez-vous être rappelé ?',
      'Vous : Oui, rappelez-moi',
      'La ligne : Vous avez dit : Oui, rappelez-moi'
    ])
    expect(new Set(chat.heard.map(({ conversation }) => conversation)).size).toBe(1)
  }))

it('a reload in the middle loses nothing and repeats nothing', () =>
  withPage(WIDE, async page => {
    await page.fill('#text', 'impôts')
    await page.keyboard.press('Enter')
    await answered(page, 'Où êtes-vous ?')
    await page.reload()
    expect(await shown(page)).toEqual([
      WELCOME,
      'Vous : impôts',
      'La ligne : Où êtes-vous ? Écrivez votre code postal.'
    ])
    await page.fill('#text', '59540')
    await page.click('#send')
    await answered(page, 'Voulez-vous être rappelé ?')
    await page.reload()
    await page.getByRole('button', { name: 'Non merci' }).click()
    await answered(page, 'Vous avez dit : Non merci')
    expect(chat.heard.map(({ text }) => text)).toEqual(['impôts', '59540', 'Non merci'])
    expect(new Set(chat.heard.map(({ conversation }) => conversation)).size).toBe(1)
  }))

it('a connection that drops: the message waits, goes again with the same id, and is shown once', () =>
  withPage(WIDE, async page => {
    // The first try is answered, and the answer is lost on its way; the second does not even leave.
    let tries = 0
    await page.route('**/chat', async route => {
      tries++
      if (tries === 1) await route.fetch()
      if (tries <= 2) return route.abort('connectionreset')
      return route.continue()
    })
    await page.fill('#text', 'impôts')
    await page.keyboard.press('Enter')
    await page.getByText('La connexion est coupée. Nous réessayons.').waitFor()
    // Said meanwhile: it keeps its turn.
    await page.fill('#text', '59540')
    await page.keyboard.press('Enter')
    await answered(page, 'Voulez-vous être rappelé ?')
    expect(await shown(page)).toEqual([
      WELCOME,
      'Vous : impôts',
      'Vous : 59540',
      'La ligne : Où êtes-vous ? Écrivez votre code postal.',
      'La ligne : Espace numérique de Caudry, 1 place de la Mairie.',
      'La ligne : Voulez-vous être rappelé ?'
    ])
    expect(chat.heard.map(({ text }) => text)).toEqual(['impôts', 'impôts', '59540'])
    expect(chat.heard[0]?.id).toBe(chat.heard[1]?.id)
  }))

it('a reload while the connection is down: the message goes when it is back', () =>
  withPage(WIDE, async page => {
    await page.route('**/chat', route => route.abort('connectionreset'))
    await page.fill('#text', 'impôts')
    await page.keyboard.press('Enter')
    await page.getByText('La connexion est coupée.').waitFor()
    await page.unroute('**/chat')
    await page.reload()
    await answered(page, 'Où êtes-vous ?')
    expect(chat.heard.map(({ text }) => text)).toEqual(['impôts'])
  }))

it('two tabs are two conversations; a tab that was duplicated follows the one it came from', () =>
  withPage(WIDE, async page => {
    const other = await page.context().newPage()
    await other.goto(`${chat.url}/`)
    for (const [tab, said] of [
      [page, 'impôts'],
      [other, 'mail']
    ] as const) {
      await tab.fill('#text', said)
      await tab.keyboard.press('Enter')
    }
    await answered(page, 'Où êtes-vous ?')
    await answered(other, 'Vous avez dit : mail')
    expect(new Set(chat.heard.map(({ conversation }) => conversation)).size).toBe(2)

    const [twin] = await Promise.all([page.waitForEvent('popup'), page.evaluate('void window.open("/")')])
    await answered(twin, 'Où êtes-vous ?')
    await twin.fill('#text', '59540')
    await twin.keyboard.press('Enter')
    await answered(page, 'Voulez-vous être rappelé ?')
    expect(await shown(page)).toEqual(await shown(twin))
    expect(await shown(other)).toHaveLength(3)
  }))

it('without JavaScript, each answer is a page with the whole conversation in it', async () => {
  const context = await browser.newContext({ ...NARROW, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${chat.url}/`)
  expect(await page.getByText('Chaque réponse arrive dans une nouvelle page.').isVisible()).toBe(true)
  await page.fill('#text', 'impôts')
  await page.click('#send')
  await page.fill('#text', '59540')
  await page.click('#send')
  await page.getByRole('button', { name: 'Non merci' }).click()
  await page.getByRole('button', { name: 'Parler à un humain' }).click()
  expect(await shown(page)).toEqual([
    WELCOME,
    'Vous : impôts',
    'La ligne : Où êtes-vous ? Écrivez votre code postal.',
    'Vous : 59540',
    'La ligne : Espace numérique de Caudry, 1 place de la Mairie.',
    'La ligne : Voulez-vous être rappelé ?',
    'Vous : Non merci',
    'La ligne : Vous avez dit : Non merci',
    'Vous : Je veux parler à un humain',
    'La ligne : Vous avez dit : Je veux parler à un humain'
  ])
  expect(new Set(chat.heard.map(({ conversation }) => conversation)).size).toBe(1)
  await page.click('#send')
  expect(await page.locator('#state').textContent()).toBe(
    'Votre message est vide. Écrivez de quoi vous avez besoin.'
  )
  expect(await page.context().cookies()).toEqual([])
  await context.close()
})

it.each([
  ['at 320 px', NARROW],
  ['at 200 %', ZOOMED],
  ['on a laptop', WIDE]
])('%s, nothing overflows and axe finds no violation, before, within and after a fault', (_name, window) =>
  withPage(window, async page => {
    expect(await accessibilityFaults(page)).toEqual([])
    await page.fill('#text', 'impôts')
    await page.keyboard.press('Enter')
    await answered(page, 'Où êtes-vous ?')
    await page.fill('#text', `Donaudampfschiff${'x'.repeat(300)}`)
    await page.keyboard.press('Enter')
    await answered(page, 'Vous avez dit : Donau')
    await page.fill('#text', '59540')
    await page.keyboard.press('Enter')
    await answered(page, 'Voulez-vous être rappelé ?')
    expect(await overflowsSideways(page)).toBe(false)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.route('**/chat', route => route.abort('connectionreset'))
    await page.getByRole('button', { name: 'Oui, rappelez-moi' }).click()
    await page.getByText('La connexion est coupée.').waitFor()
    expect(await overflowsSideways(page)).toBe(false)
    expect(await accessibilityFaults(page)).toEqual([])
  })
)

it('erases a conversation on a shared computer: another begins, and nothing leads back', () =>
  withPage(WIDE, async page => {
    await page.fill('#text', 'impôts')
    await page.keyboard.press('Enter')
    await answered(page, 'Où êtes-vous ?')
    await page.getByRole('button', { name: 'Effacer la conversation' }).click()
    expect(await shown(page)).toEqual([WELCOME])
    await page.reload()
    expect(await shown(page)).toEqual([WELCOME])
    await page.fill('#text', 'mail')
    await page.keyboard.press('Enter')
    await answered(page, 'Vous avez dit : mail')
    expect(new Set(chat.heard.map(({ conversation }) => conversation)).size).toBe(2)
  }))

it('asks where somebody is only when they press the button, and rounds what it learns', async () => {
  const context = await browser.newContext({
    ...WIDE,
    geolocation: { latitude: 50.117_456_7, longitude: 3.420_312_3 },
    permissions: ['geolocation']
  })
  const page = await context.newPage()
  await page.goto(`${chat.url}/`)
  await page.fill('#text', 'impôts')
  await page.keyboard.press('Enter')
  await answered(page, 'Où êtes-vous ?')
  expect(chat.heard[0]?.position).toBeNull()
  await page.getByRole('button', { name: 'Utiliser ma position' }).click()
  await answered(page, 'Vous avez dit : Voici ma position.')
  expect(chat.heard[1]?.position).toEqual({ latitude: 50.117, longitude: 3.42 })
  await context.close()
})

it('loads nothing from elsewhere, and sets no cookie', () =>
  withPage(WIDE, async page => {
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).origin))
    await page.reload()
    await page.fill('#text', 'impôts')
    await page.keyboard.press('Enter')
    await answered(page, 'Où êtes-vous ?')
    expect(new Set(asked.filter(origin => origin !== 'null'))).toEqual(new Set([chat.url]))
    expect(await page.context().cookies()).toEqual([])
  }))
