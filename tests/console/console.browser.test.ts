import type { Browser } from 'playwright-core'
import { accessibilityFaults, enterConsole, NARROW, openBrowser, overflowsSideways } from '../support/browser'
import { phoneOf } from '../support/caudresis'
import { mishapAt } from '../support/faults'
import { activitiesOf, callerWho, conseillerAccount, type Product, startProduct } from '../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'] }

/** Each page with whoever works on it; `ACTIVITY` is that of the call. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  conseiller: ['/console/ma-journee', '/console/activites/ACTIVITY'],
  coordinateur: [
    '/console/structures/20003063300012',
    '/console/conseillers/K1',
    '/console/conseillers/K1/presences',
    '/console/conseillers/K1/absences',
    '/console/structures/20003063300012/permanences/P1'
  ],
  editeur: ['/console/editeurs/annuaire?remarque=without-phone', '/console/editeurs/questions'],
  anct: ['/console/national'],
  admin: ['/console/journal', '/console/structures']
}

describe('the console in a real browser, 320 px wide', () => {
  let product: Product
  let browser: Browser
  let activity: string
  beforeAll(async () => {
    // Over http a browser keeps no cookie that only https may set.
    const PUBLIC_URL = 'http://localhost:3978'
    product = await startProduct({ env: { PUBLIC_URL } })
    const network = product.network({
      voiceUrl: `${PUBLIC_URL}/twilio/voice`,
      fallbackUrl: `${PUBLIC_URL}/twilio/voice/fallback`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status`,
      people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 180 } },
      faults: mishapAt('whisper-answer', { lost: true })
    })
    await network.call(callerWho(CAUDRY))
    activity = (await activitiesOf(product))[0]?.id ?? ''
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const enter = (role: string) => enterConsole(browser, product.url, role)

  it.each(Object.entries(PAGES))(
    '%s: nothing is cut off, nothing is wrong for who does not see',
    async (role, paths) => {
      const page = await enter(role)
      for (const path of paths) {
        await page.goto(product.url + path.replace('ACTIVITY', activity))
        for (const details of await page.$$('details')) await details.evaluate('node => { node.open = true }')
        expect([path, await accessibilityFaults(page)]).toEqual([path, []])
        expect([path, await overflowsSideways(page)]).toEqual([path, false])
      }
      await page.close()
    }
  )

  it('the board draws without a fault, and tells the hour of Paris wherever it is looked at from', async () => {
    const page = await browser.newPage({ ...NARROW, timezoneId: 'Pacific/Noumea' })
    const faults: string[] = []
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    await page.goto(`${product.url}/console/connexion`)
    await page.click('button[value=admin]')
    await page.goto(`${product.url}/console/national`)
    await page.waitForFunction("document.getElementById('etat').textContent !== ''")
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: 'numeric' })
    const hours = [-60_000, 0].map(ms => Number(hour.format(Date.now() + ms)))
    const [, shown] =
      /^Mis à jour à (\d{1,2})\u00a0h(\u00a0\d\d)?$/.exec((await page.textContent('#etat')) ?? '') ?? []
    expect(hours).toContain(Number(shown))
    expect(faults).toEqual([])
    await page.close()
  })

  it('the board without JavaScript says how it is kept fresh, and has no button that does nothing', async () => {
    const context = await browser.newContext({ ...NARROW, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${product.url}/console/connexion`)
    await page.click('button[value=anct]')
    await page.goto(`${product.url}/console/national`)
    expect(await page.locator('noscript .note').isVisible()).toBe(true)
    expect(await page.getByText('Suspendre la mise à jour').isVisible()).toBe(false)
    await context.close()
  })

  it('a conseiller signs in, confirms an activity and pauses, by keyboard alone', async () => {
    const page = await browser.newPage(NARROW)
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const focused = (await page.evaluate('document.activeElement.textContent')) as string
        if (focused.startsWith(name)) return
      }
      throw new Error(`no « ${name} » within 60 presses of the tabulator`)
    }
    const pressHere = async () => {
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    }
    await page.goto(`${product.url}/console/connexion`)
    await tabTo('Entrer comme «\u00a0Conseiller numérique\u00a0»')
    await pressHere()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu')
    await tabTo('Confirmer')
    await pressHere()
    expect(await page.textContent('[role=status]')).toBe('Activité confirmée.')
    expect(await activitiesOf(product)).toMatchObject([{ status: 'confirmed' }])
    await page.focus('input[name=heure]')
    await tabTo('Faire une pause')
    await pressHere()
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'console' })
    await page.close()
  })
})
