import { phoneOf } from '../../support/caudresis'
import { callerWho, type Product, startProduct } from '../../support/product'
import { visitor } from '../../support/visitor'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'] }

describe('the national board', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.close())

  it('says that no call is over yet, not that all of them were served', async () => {
    const national = visitor(product.url)
    await national.enterAs('anct')
    const { text } = await national.get('/console/national')
    expect(text).toContain('Aucun appel terminé depuis ce matin.')
    expect(text).not.toContain('Tous les appels terminés ont été servis.')
  })

  it('counts a real call once it is over, live, without a word of who called or who answered', async () => {
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 312 } } })
    const national = visitor(product.url)
    await national.enterAs('admin')
    const cookie = [...national.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stream = await fetch(`${product.url}/console/national/flux`, { headers: { cookie } })
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    await network.call(callerWho(CAUDRY))
    let seen = ''
    const decoder = new TextDecoder()
    for await (const chunk of stream.body ?? []) {
      seen += decoder.decode(chunk)
      if (/Servis par un conseiller<\/dt><dd>1</.test(seen)) break
    }
    expect(seen).toContain('event: tableau')
    expect(seen).toMatch(/Taux de réponse .*<\/dt><dd>100\u00a0%</)
    for (const secret of ['Exemple', 'K1', '39980101', '39980001', 'CA du Caudrésis']) {
      expect(seen).not.toContain(secret)
    }
    // One call of the Nord: too few to be shown alone.
    expect(seen).toContain('moins de 5')
    expect(seen).not.toContain('Nord (59)')
  })

  it('shows the ANCT no count under five, and draws no chart of nothing', async () => {
    const anct = visitor(product.url)
    await anct.enterAs('anct')
    const { text } = await anct.get('/console/national')
    expect(text).toContain('Appels terminés, hors dangers</dt><dd>–</dd>')
    expect(text).toContain('Servis par un conseiller</dt><dd>–</dd>')
    expect(text).toMatch(/Taux de réponse <span[^>]*>[^<]*<\/span><\/dt><dd>–</)
    expect(text).toContain('et ceux qui les feraient deviner')
    expect(text).toContain('Moins de cinq appels à chaque heure')
    expect(text).not.toContain('NaN')
    expect(text).not.toContain('<svg class="chart"')
  })

  it('is whole without JavaScript: each chart beside its table', async () => {
    const national = visitor(product.url)
    await national.enterAs('anct')
    const { status, text } = await national.get('/console/national')
    expect(status).toBe(200)
    for (const words of [
      'Appels par heure',
      'Taux de réponse par heure',
      'Appels par département',
      'cible de l’État\u00a0: 85\u00a0%',
      'Ce qui n’a pas pu être servi'
    ]) {
      expect(text).toContain(words)
    }
  })
})
