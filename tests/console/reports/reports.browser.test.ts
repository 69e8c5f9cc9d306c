import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { accessibilityFaults, enterConsole, openBrowser, overflowsSideways } from '../../support/browser'
import { type Product, startProduct } from '../../support/product'

const STRUCTURE = '/console/structures/20003063300012'

/** Each page with whoever works on it. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  conseiller: [
    '/console/ma-journee',
    '/console/questionnaire/2026-S2',
    '/console/activites?du=2026-11-01',
    '/console/activites/nouvelle',
    '/console/activites/atelier-un'
  ],
  coordinateur: [
    `${STRUCTURE}/rapports`,
    `${STRUCTURE}/rapports?etat=a-venir`,
    `${STRUCTURE}/rapports/mensuel/2026-11`,
    `${STRUCTURE}/rapports/mensuel/2026-13`,
    `${STRUCTURE}/rapports/mensuel/2026-10`,
    `${STRUCTURE}/rapports/trimestriel/2026-Q4`,
    `${STRUCTURE}/rapports/semestriel/2026-S2`,
    `${STRUCTURE}/subvention`,
    `${STRUCTURE}/convention`,
    `${STRUCTURE}/activites?du=2026-11-01`,
    `${STRUCTURE}/activites/nouvelle?conseiller=K2`
  ],
  admin: ['/console/rapports', '/console/comptes']
}

describe('reports in a real browser, 320 px wide', () => {
  let product: Product
  let browser: Browser
  const post = (path: string, body: unknown, method = 'POST') => product.api(path, { method, body })

  beforeAll(async () => {
    product = await startProduct({
      // Over http a browser keeps no cookie that only https may set.
      env: { TEST_CLOCK: '2026-12-02T10:00:00+01:00', PUBLIC_URL: 'http://localhost:3978' }
    })
    const structure = '/structures/20003063300012'
    await post(`${structure}/convention`, { signedOn: '2026-10-01', posts: 6 }, 'PUT')
    await post('/activities', {
      id: 'atelier-un',
      conseillerId: 'K1',
      date: '2026-11-12',
      dureeMinutes: 90,
      type: 'collectif',
      thematiques: ['email', 'aide_aux_demarches_administratives', 'argent_impots'],
      participants: { total: 7, recurrents: 2, tranchesAge: { soixante_dix_plus: 5 } },
      titreAtelier: 'Ma première boîte aux lettres'
    })
    await post(`${structure}/receipts`, {
      id: 'recu-novembre',
      paidOn: '2026-11-27',
      amountEuros: 2145.3,
      category: 'salaire',
      label: 'Salaire de novembre',
      justificatif: 'paie/2026-11'
    })
    await post('/reports/monthly/freeze?structure=20003063300012&period=2026-10', { version: 1 })
    await post('/conseillers/K1/questionnaires/2026-S2', { answers: { equipement: 'oui' } }, 'PUT')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const enter = (role: string) => enterConsole(browser, product.url, role)

  /** Whoever uses the keyboard alone. */
  function hands(page: Page) {
    const tabTo = async (what: string) => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press('Tab')
        const [name, text] = (await page.evaluate(
          '[document.activeElement.name || "", document.activeElement.textContent]'
        )) as [string, string] // as written above
        if (name === what || text.startsWith(what)) return
      }
      throw new Error(`no « ${what} » within 150 presses of the tabulator`)
    }
    const enterHere = () => Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    return { tabTo, enterHere }
  }

  it.each(Object.entries(PAGES))(
    '%s: nothing is cut off, nothing is wrong for who does not see',
    async (role, paths) => {
      const page = await enter(role)
      for (const path of paths) {
        await page.goto(product.url + path)
        for (const details of await page.$$('details')) await details.evaluate('node => { node.open = true }')
        expect([path, await accessibilityFaults(page)]).toEqual([path, []])
        expect([path, await overflowsSideways(page)]).toEqual([path, false])
      }
      await page.close()
    }
  )

  it('a conseiller finds the questionnaire on their day and fills it in, by keyboard alone', async () => {
    const page = await enter('conseiller')
    const { tabTo, enterHere } = hands(page)
    await tabTo('Remplir le questionnaire')
    await enterHere()
    // One group of answers after the other: the first is « oui », or « 1 ».
    for (const name of ['telephone', 'frais-transport', 'lieu-de-travail', 'referent', 'formation']) {
      await tabTo(name)
      await page.keyboard.press('Space')
    }
    await tabTo('Envoyer mes réponses')
    await enterHere()
    expect(await page.title()).toMatch(/^Erreur\u00a0: /)
    expect(await page.textContent('#erreurs')).toContain('Choisissez une réponse.')
    expect(await accessibilityFaults(page)).toEqual([])
    for (const name of ['rencontres', 'tenue', 'missions', 'ensemble']) {
      await tabTo(name)
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
    }
    await tabTo('Envoyer mes réponses')
    await enterHere()
    expect(await page.textContent('[role=status]')).toBe('Merci, vos réponses sont envoyées.')
    const { body } = await product.api<{ answers: unknown }>('/conseillers/K1/questionnaires/2026-S2')
    expect(body.answers).toEqual({
      equipement: 'oui',
      telephone: 'oui',
      'frais-transport': 'oui',
      'lieu-de-travail': '1',
      referent: 'oui',
      formation: 'oui',
      rencontres: 'non',
      tenue: 'non',
      missions: 'non',
      ensemble: '2',
      commentaire: ''
    })
    await page.close()
  })

  it('a structure prepares, checks, freezes and downloads its month, by keyboard alone', async () => {
    const page = await enter('coordinateur')
    const { tabTo, enterHere } = hands(page)
    await tabTo('Rapports dus')
    await enterHere()
    await tabTo('Mensuel, novembre 2026')
    await enterHere()
    expect(await page.textContent('ul.checks')).toContain('Aucune action de la structure n’est déclarée')

    await tabTo('Ajouter une action')
    await page.keyboard.press('Enter')
    await tabTo('date')
    await page.fill('input[name=date]', '2026-11-04')
    await tabTo('texte')
    await page.keyboard.type('Un ordinateur portable pour le conseiller.')
    await tabTo('Ajouter')
    await enterHere()
    expect(await page.textContent('[role=status]')).toBe('Action ajoutée au rapport.')

    await tabTo('commentaire')
    await page.keyboard.type('Premier atelier du mois.')
    await tabTo('relu')
    await page.keyboard.press('Space')
    await tabTo('Figer la version 1')
    await enterHere()
    expect(await page.textContent('[role=status]')).toContain('Version figée.')
    expect(await page.textContent('main')).toContain('Premier atelier du mois.')
    expect(await accessibilityFaults(page)).toEqual([])

    await tabTo('PDF, à signer')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('rapport-mensuel_20003063300012_2026-11_v1.pdf')
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString()
    ).toBe('%PDF-')
    await page.close()
  })

  it('print what they say: nothing to click, and dark letters on white where the screen is dark', async () => {
    const page = await enterConsole(browser, product.url, 'coordinateur')
    await page.goto(`${product.url}${STRUCTURE}/rapports/mensuel/2026-11`)
    const isShown = (heading: string) => page.getByRole('heading', { name: heading, exact: true }).isVisible()
    const shown = async () => [
      await isShown('Télécharger'),
      await isShown('Commentaire et envoi'),
      await page.getByRole('button', { name: 'Se déconnecter' }).isVisible()
    ]
    expect(await page.getByText('Thématiques', { exact: true }).first().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await shown()).toEqual([false, false, false])
    expect(await page.getByText('Thématiques', { exact: true }).first().isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(34, 38, 42)')
    await page.close()
  })
})
