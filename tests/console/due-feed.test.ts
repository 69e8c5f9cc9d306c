import ICAL from 'ical.js'
import { caudresis } from '../support/caudresis'
import { type Product, PUBLIC_URL, startProduct } from '../support/product'

const SIRET = '20003063300012'

describe('the diary of what a structure owes', () => {
  let product: Product
  const start = (env: Record<string, string> = {}) =>
    startProduct({ directory: caudresis(2), env: { TEST_CLOCK: '2026-10-24T10:00:00+02:00', ...env } })
  const addressIn = async (from: Product) =>
    (await from.api<{ url: string }>(`/structures/${SIRET}/calendar`)).body.url
  const read = (from: Product, address: string) => fetch(address.replace(PUBLIC_URL, from.url))
  const eventsAt = async (address: string) => {
    const text = await (await read(product, address)).text()
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(component => {
      const event = new ICAL.Event(component)
      return {
        day: event.startDate.toString(),
        title: event.summary,
        reminders: component
          .getAllSubcomponents('valarm')
          .map(alarm => String(alarm.getFirstPropertyValue('trigger')))
      }
    })
  }

  beforeAll(async () => {
    product = await start()
    const convention = { signedOn: '2026-08-20', posts: 2, subventionEuros: 100_000, months: 24 }
    await product.api(`/structures/${SIRET}/convention`, { method: 'PUT', body: convention })
  })
  afterAll(() => product.close())

  it('has a day for each report, with a word a week before, at an address that asks for no sign-in', async () => {
    const address = await addressIn(product)
    expect(address).toMatch(
      /^https:\/\/ligne\.example\.fr\/echeances\/20003063300012\/[\w-]{43}\/rapports\.ics$/
    )
    const response = await read(product, address)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const events = await eventsAt(address)
    // Twenty-five months are begun, nine quarters, five half-years.
    expect(events).toHaveLength(39)
    expect(events.slice(0, 3)).toEqual([
      {
        day: '2026-09-15',
        title: 'Rapport mensuel d’activité (août 2026) – CA du Caudrésis et du Catésis',
        reminders: ['-P6DT15H']
      },
      {
        day: '2026-10-15',
        title: 'Rapport mensuel d’activité (septembre 2026) – CA du Caudrésis et du Catésis',
        reminders: ['-P6DT15H']
      },
      {
        day: '2026-10-15',
        title:
          'Rapport trimestriel d’utilisation de la subvention (3e trimestre 2026) – CA du Caudrésis et du Catésis',
        reminders: ['-P6DT15H']
      }
    ])
  })

  it('no longer reminds of what was sent, and tells operators of what is late', async () => {
    await product.api(`/reports/monthly/freeze?structure=${SIRET}&period=2026-09`, {
      method: 'POST',
      body: { version: 1 }
    })
    expect((await eventsAt(await addressIn(product)))[1]).toEqual({
      day: '2026-10-15',
      title: 'Envoyé : Rapport mensuel d’activité (septembre 2026) – CA du Caudrésis et du Catésis',
      reminders: []
    })
    const metrics = await (await fetch(`${product.url}/metrics`)).text()
    expect(metrics).toContain('helpline_reports_owed{kind="monthly",state="late"} 1')
    expect(metrics).toContain('helpline_reports_owed{kind="quarterly",state="late"} 1')
    expect(metrics).toContain('helpline_reports_late_days 39')
  })

  it('opens with its own signature alone, and no more once the key is another', async () => {
    const address = await addressIn(product)
    for (const other of [
      address.replace(SIRET, '21590139900019'),
      address.replace(/[\w-]{43}/, 'x'.repeat(43)),
      address.replace(/[\w-]{43}/, 'x')
    ]) {
      expect((await read(product, other)).status).toBe(404)
    }
    const renewed = await start({ CALENDAR_KEY: 'another-key' })
    expect((await read(renewed, address)).status).toBe(404)
    expect((await read(renewed, await addressIn(renewed))).status).toBe(200)
    await renewed.close()
  })
})
