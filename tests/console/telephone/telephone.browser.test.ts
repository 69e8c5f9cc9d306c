import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { createServer, plugins, type Server } from 'restify'
import { mountTelephone } from '../../../console/telephone/telephone'
import { telephoneNetwork } from '../../../integrations/telephony/telephone-network'
import { accessibilityFaults, NARROW, openBrowser, overflowsSideways, WIDE } from '../../support/browser'
import { lineUnderTest } from '../../support/line-under-test'

const document = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`
const ROUTES = {
  '/voice': () =>
    document(
      '<Gather input="dtmf speech" numDigits="1" action="/need" actionOnEmptyResult="true"><Say>Bonjour.</Say></Gather>'
    ),
  '/need': () =>
    document(
      '<Dial callerId="+33170772372" timeout="18" action="/dialled"><Number url="/whisper">+33639980011</Number></Dial>'
    ),
  '/whisper': () =>
    document('<Gather numDigits="1" action="/accept"><Say>Un appel de Caudry.</Say></Gather><Hangup/>'),
  '/accept': () => document(''),
  '/dialled': () => document('<Say>Au revoir.</Say>')
}

describe('the telephone of the demonstration in a real browser', () => {
  let line: Awaited<ReturnType<typeof lineUnderTest>>
  let server: Server
  let telephone: ReturnType<typeof mountTelephone>
  let browser: Browser
  let url: string
  beforeAll(async () => {
    line = await lineUnderTest(ROUTES)
    server = createServer()
    server.use(plugins.bodyReader({ maxBodySize: 10_000 }))
    telephone = mountTelephone(server, {
      startCall: telephoneNetwork({ voiceUrl: `${line.url}/voice` }).start,
      notice: () => 'Démonstration : les conseillers sont inventés.',
      nameOf: () => 'Camille (exemple)',
      pagePath: '/telephone'
    })
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', () => listening()))
    url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/telephone` // a port, not a pipe
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    telephone.close()
    await new Promise<void>(closed => {
      server.server.closeAllConnections()
      server.close(() => closed())
    })
    await line.close()
  })

  /** Waits until one of the telephones is in a state, and looks at the whole page then. */
  async function looked(page: Page, whose: 'caller' | 'conseiller', state: string) {
    await page.waitForSelector(`#tel-${whose}[data-state="${state}"]`)
    return [state, await accessibilityFaults(page), await overflowsSideways(page)]
  }

  it.each([
    ['320 px wide', NARROW],
    ['on a laptop', WIDE]
  ])('%s: a whole call, nothing cut off, nothing wrong for who does not see', async (_, size) => {
    const page = await browser.newPage(size)
    await page.goto(url)
    expect(await looked(page, 'caller', 'rests')).toEqual(['rests', [], false])
    await page.click('#tel-call')
    expect(await looked(page, 'caller', 'is-asked')).toEqual(['is-asked', [], false])
    await page.click('[data-digit="1"]')
    expect(await looked(page, 'conseiller', 'rings')).toEqual(['rings', [], false])
    await page.click(`[data-act='{"pickup":true}']`)
    expect(await looked(page, 'conseiller', 'listens')).toEqual(['listens', [], false])
    await page.click(`[data-act='{"key":"1"}']`)
    expect(await looked(page, 'conseiller', 'talks')).toEqual(['talks', [], false])
    await page.click('#tel-hangup')
    expect(await looked(page, 'caller', 'over')).toEqual(['over', [], false])
    await page.close()
  })
})
