import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caudresis, phoneOf } from '../support/caudresis'
import { callerWho, type Product, startProduct } from '../support/product'

const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8')
const metricsIn = (text: string) => [...new Set([...text.matchAll(/\bhelpline_\w+/g)].map(([name]) => name))]
/** What Prometheus makes of a histogram. */
const family = (name: string) => name.replace(/_(bucket|count|sum)$/, '')

describe('what operators watch', () => {
  let product: Product
  let metrics = ''
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis(1), engine: 'embedded' })
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 61 } } })
    await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
    metrics = await (await fetch(`${product.url}/metrics`)).text()
  })
  afterAll(() => product.close())

  it('tells how calls ended, who is held, what waits, without a name or a number', () => {
    expect(metrics).toContain('helpline_calls_recent{outcome="bridged"} 1')
    expect(metrics).toContain('helpline_reservations_live{state="talking"} 0')
    expect(metrics).toContain('helpline_offers_overdue{kind="callback"} 0')
    expect(metrics).toContain('helpline_store_up 1')
    expect(metrics).not.toMatch(/\+33|CA\w{32}|K1/)
  })

  it.each(['deploy/alerts.yaml', 'deploy/grafana.json'])('%s names only metrics that there are', file => {
    const known = new Set(metricsIn(metrics).map(family))
    expect(metricsIn(read(file)).filter(name => !known.has(family(name)))).toEqual([])
  })

  it('has a page for each alarm, and an alarm for each page', () => {
    const alarms = [...read('deploy/alerts.yaml').matchAll(/- alert: (\w+)/g)].map(([, name]) => name)
    const pages = [...read('docs/alarmes.md').matchAll(/^## (\w+)$/gm)].map(([, name]) => name)
    expect(pages).toEqual(alarms)
  })
})
