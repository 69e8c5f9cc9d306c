import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { type Product, startProduct } from '../support/product'

const CLI = join(__dirname, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js')
/** Where to leave what was seen, for whoever wants to look. */
const SHOTS = process.env['PLAYGROUND_SCREENSHOTS']

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts the playground as a developer does, and waits until it listens. */
async function playgroundFor(endpoint: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort()
  const started = spawn(
    process.execPath,
    [CLI, 'start', '--app-endpoint', endpoint, '--channel-id', 'msteams', '--port', String(port), '--dt'],
    { env: { ...process.env, BROWSER: 'none' }, stdio: ['ignore', 'pipe', 'inherit'] }
  )
  await new Promise<void>((resolve, reject) => {
    started.once('exit', status => reject(new Error(`the playground left with ${status}`)))
    started.stdout?.on('data', (said: Buffer) => said.includes('Listening') && resolve())
  })
  return { url: `http://127.0.0.1:${port}/`, process: started }
}

describe('the bot in Microsoft’s Agents Playground', () => {
  let product: Product
  let playground: Awaited<ReturnType<typeof playgroundFor>>
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    product = await startProduct({ engine: 'embedded', env: { PUBLIC_URL: '' } })
    playground = await playgroundFor(`${product.url}/api/messages`)
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'fr-FR' })
    await page.goto(playground.url)
  })
  afterAll(async () => {
    await browser?.close()
    playground?.process.kill()
    await product?.close()
  })

  const seen = async (text: string | RegExp) => {
    await page.getByText(text).last().waitFor({ timeout: 20_000 })
  }
  const look = async (name: string) => {
    if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`) })
  }
  async function say(text: string): Promise<void> {
    // The last editable box is the panel of the log.
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }

  it('greets, and suggests questions', async () => {
    await seen('Je réponds aux questions des collectivités')
    await page.getByRole('button', { name: 'Qui peut candidater ?' }).waitFor()
    await look('1-welcome')
  })

  it('answers a question with its passage, then the one that follows from it', async () => {
    await say('Combien verse l’État par poste ?')
    await seen(/subvention\sde\s50\s000\seuros\spar\sposte\sau\smaximum/)
    await seen('II-1 Accueillir un conseiller numérique')
    await look('2-question')
    await say('et si on en prend trois ?')
    await seen(/Pour\s3\spostes, la subvention de l’État est de 150\s000\seuros au maximum/)
    await look('3-follow-up')
  })

  it('thanks for a word about its answer', async () => {
    await page.getByRole('button', { name: 'Utile', exact: true }).last().click()
    await seen('Merci, c’est noté.')
    await look('4-feedback')
  })

  it('gives the funding card, and the plan once it is filled in', async () => {
    await say('plan de financement')
    const fill = (label: string, value: string) => page.getByLabel(label).last().fill(value)
    await page.getByLabel('Nombre de postes').last().waitFor()
    await fill('Nombre de postes', '2')
    await fill('Coût mensuel d’un conseiller pour vous, charges comprises, en euros', '2500')
    await fill('Durée à couvrir, en mois', '24')
    await page.getByRole('radio', { name: 'Non' }).last().check()
    await look('5-card')
    await page.getByRole('button', { name: 'Calculer le plan' }).last().click()
    await seen(/100.000/)
    await seen(/20.000/)
    await look('6-plan')
  })
})
