import type { Browser } from 'playwright-core'
import { accessibilityFaults, NARROW, openBrowser, overflowsSideways } from './browser'

describe('the browser of the tests is a real one', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it('sees what is missing for somebody who listens to a page, and what does not fit', async () => {
    const page = await browser.newPage(NARROW)
    await page.setContent(
      '<html lang="fr"><title>Essai</title><main><h1>Essai</h1><img src="data:," width="900"></main></html>'
    )
    expect(await accessibilityFaults(page)).toEqual([
      'image-alt: Images must have alternative text (<img src="data:," width="900">)'
    ])
    expect(await overflowsSideways(page)).toBe(true)
    await page.close()
  })
})
