import type { Browser } from 'playwright-core'
import {
  accessibilityFaults,
  enterConsole,
  NARROW,
  openBrowser,
  overflowsSideways
} from '../../support/browser'
import { activitiesOf, type Product, startProduct } from '../../support/product'

describe('a citizen on the page and a conseiller in the console, in real browsers 320 px wide', () => {
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    // Over http a browser keeps no cookie that only https may set.
    product = await startProduct({ env: { PUBLIC_URL: 'http://localhost:3978' } })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  it('write to each other without a reload; a reload loses nothing; what is being typed stays', async () => {
    const conseiller = await enterConsole(browser, product.url, 'conseiller')
    await conseiller.goto(`${product.url}/console/conversations`)

    const citizen = await browser.newPage(NARROW)
    await citizen.goto(`${product.url}/`)
    await citizen.fill('#text', 'impôts, 59540')
    await citizen.keyboard.press('Enter')
    await citizen.locator('#log').getByText('Espace numérique de Caudry').waitFor()
    await citizen.click('#human')
    await citizen.locator('#log').getByText('Je cherche un conseiller').waitFor()
    await citizen.fill('#text', 'je ne trouve pas mon numéro fiscal')
    await citizen.keyboard.press('Enter')

    await conseiller.getByRole('button', { name: 'Prendre' }).click()
    await conseiller.getByText('je ne trouve pas mon numéro fiscal').waitFor()
    await citizen.locator('#log').getByText('Un conseiller est là').waitFor()
    await conseiller.fill('textarea[name=reponse]', 'Bonjour, il est en haut de votre avis.')
    await conseiller.click('button[value=envoyer]')
    await citizen.locator('#log .conseiller').getByText('il est en haut de votre avis.').waitFor()

    await conseiller.fill('textarea[name=reponse]', 'Autre cho')
    await citizen.reload()
    await citizen.fill('#text', 'trouvé, merci !')
    await citizen.keyboard.press('Enter')
    await conseiller.locator('.log').getByText('trouvé, merci !').waitFor()
    expect(await conseiller.inputValue('textarea[name=reponse]')).toBe('Autre cho')
    for (const page of [citizen, conseiller]) {
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflowsSideways(page)).toBe(false)
    }
    expect(await citizen.locator('#log > p.conseiller').count()).toBe(1)

    await conseiller.click('button[value=terminer]')
    await conseiller.waitForURL(/\/console\/activites\/exchange-/)
    await citizen.locator('#log').getByText('La conversation est terminée.').waitFor()
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', channel: 'web' }])
    await conseiller.goto(`${product.url}/console/conversations`)
    expect(await accessibilityFaults(conseiller)).toEqual([])

    // Erased on a shared computer: nobody is looked for any more.
    await citizen.click('#human')
    await conseiller.getByText('En attente : 1 personne').waitFor()
    await citizen.click('#erase')
    await conseiller.getByText('Personne n’attend de conseiller').waitFor()
  })

  it('keep the focus where it is when somebody else comes, count who waits in the tab, and say when one is over', async () => {
    const conseiller = await enterConsole(browser, product.url, 'conseiller')
    await conseiller.goto(`${product.url}/console/conversations`)
    const asks = async () => {
      const citizen = await browser.newPage(NARROW)
      await citizen.goto(`${product.url}/`)
      for (const said of ['impôts, 59540', 'un humain']) {
        await citizen.fill('#text', said)
        await citizen.keyboard.press('Enter')
      }
      await citizen.locator('#log').getByText('Je cherche un conseiller').waitFor()
      return citizen
    }
    const first = await asks()
    await conseiller.getByText('En attente : 1 personne').waitFor()
    await conseiller.getByRole('button', { name: 'Prendre' }).focus()
    const focused = () =>
      conseiller.evaluate("document.activeElement.closest('form').getAttribute('action')") as Promise<string>
    const before = await focused()
    const second = await asks()
    await conseiller.getByText('En attente : 2 personnes').waitFor()
    expect(await focused()).toBe(before)
    expect(await conseiller.title()).toBe('(2) Conversations écrites – Solidarité numérique')

    await conseiller.keyboard.press('Enter')
    await conseiller.waitForURL(/conversations\/[\w-]+$/)
    await conseiller.fill('textarea[name=reponse]', 'Bonj')
    // Ended meanwhile on another device of theirs.
    const other = await enterConsole(browser, product.url, 'conseiller')
    await other.goto(conseiller.url())
    await other.click('button[value=terminer]')
    await conseiller.getByText('Cette conversation n’est plus la vôtre').waitFor()
    expect(await conseiller.inputValue('textarea[name=reponse]')).toBe('Bonj')
    await Promise.all([first, second, other, conseiller].map(page => page.close()))
  })
})
