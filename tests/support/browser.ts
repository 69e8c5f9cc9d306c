import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Nothing of its own over the network, nothing kept: a fresh profile at each start, thrown away at its end. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/**
 * A real browser: the Chromium of the PATH, which `jest.config.cjs` has looked for. Files that use it are named
 * `*.browser.test.ts`, and are left out, said plainly, where there is none.
 *
 * ```ts
 * let browser: Browser
 * beforeAll(async () => { browser = await openBrowser() })
 * afterAll(() => browser.close())
 * it('…', async () => {
 *   const page = await browser.newPage(PHONE)
 *   await page.goto(`${product.url}/`)
 *   expect(await accessibilityFaults(page)).toEqual([])
 *   await page.close()
 * })
 * ```
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['TEST_CHROMIUM']
  if (!executablePath) throw new Error('no Chromium on the PATH: apt-get install chromium')
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: FLAGS })
}

/** The narrowest window that RGAA asks for. */
export const NARROW = { viewport: { width: 320, height: 640 }, locale: 'fr-FR' } as const
/** A laptop. */
export const WIDE = { viewport: { width: 1280, height: 800 }, locale: 'fr-FR' } as const
/** A laptop at 200 %: what is enlarged twice has half the room. */
export const ZOOMED = {
  viewport: { width: 640, height: 400 },
  deviceScaleFactor: 2,
  locale: 'fr-FR'
} as const

/** A narrow window in which somebody has come into the console by one click, as a role of the demonstration. */
export async function enterConsole(browser: Browser, url: string, role: string): Promise<Page> {
  const page = await browser.newPage(NARROW)
  await page.goto(`${url}/console/connexion`)
  await page.click(`button[value=${role}]`)
  return page
}

/** What is wrong for those who do not see, point or hear: axe's rules, all of them; one sentence a fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Given to the page by the debugger, not as a script of it: its content security policy stays as strict as it is.
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: readonly { id: string; help: string; nodes: readonly { html: string }[] }[]
  }
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ; ')})`
  )
}

/** Whether something is cut off, or can only be read by scrolling sideways. */
export const overflowsSideways = (page: Page) =>
  page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth'
  ) as Promise<boolean>
