import { openStore } from '../../../app'
import { readConfig } from '../../../config'
import { feedbackStore } from '../../../integrations/store/feedback'
import { unansweredStore } from '../../../integrations/store/unanswered'
import { caudresis } from '../../support/caudresis'
import { freshFolder, type Product, settingsOf, startProduct } from '../../support/product'
import { visitor } from '../../support/visitor'

describe('the editors’ pages', () => {
  let product: Product
  beforeAll(async () => {
    const { permanences, conseillers, presences } = caudresis()
    const directory = {
      permanences: permanences.map(one => (one.id === 'P2' ? { ...one, position: null } : one)),
      conseillers: conseillers.map(one => (one.id === 'K3' ? { ...one, consent: false } : one)),
      presences
    }
    product = await startProduct({ directory, engine: 'embedded' })
  })
  afterAll(() => product.close())

  it('name what is wrong in the directory, what it costs callers, and the rows to mend', async () => {
    const editor = visitor(product.url)
    await editor.enterAs('editeur')
    const path = '/console/editeurs/annuaire'
    const { text } = await editor.get(path)
    expect(text).toContain('6 permanences, 6 conseillers')
    expect(text).toContain('Permanence sans coordonnées')
    expect(text).toContain('Elle n’est jamais «\u00a0la plus proche\u00a0».')
    expect(text).not.toContain('permanence P2')
    const rows = (await editor.get(`${path}?remarque=without-position`)).text
    expect(rows).toContain('Espace numérique de Beauvois-en-Cambrésis')
    expect(rows).toContain('permanence P2')
    expect(rows).not.toContain('permanence P1<')
    expect((await editor.get(`${path}?remarque=without-consent`)).text).toContain('conseiller K3')
    for (const absurd of ['?remarque=toString', '?remarque=without-phone&debut=9999', '?debut=-1'])
      expect((await editor.get(path + absurd)).status).toBe(200)
  })

  it('show the questions that found no answer, masked, and let them go once seen to', async () => {
    const database = await openStore(readConfig(settingsOf(product.dataDir)), () => undefined)
    const questions = unansweredStore(database, word => word.length > 0)
    await questions.note('Le logiciel de paie est-il payé ?', new Date('2026-11-24T08:00:00Z'))
    await database.close()
    const editor = visitor(product.url)
    await editor.enterAs('editeur')
    const path = '/console/editeurs/questions'
    const { text } = await editor.get(path)
    expect(text).toContain('logiciel')
    const [, question = ''] = /name="question" value="([^"]*)"/.exec(text) ?? []
    const settled = await editor.fill(path, `${path}/traitee`, { question })
    expect(settled.location).toBe(`${path}?fait=traitee`)
    expect((await editor.get(path)).text).toContain('Aucune question n’attend.')
  })

  it('show what readers say of the answers, those that helped least first, with the answer given', async () => {
    const editor = visitor(product.url)
    await editor.enterAs('editeur')
    expect((await editor.get('/console/editeurs/avis')).text).toContain('Personne n’a encore donné son avis.')
    const database = await openStore(readConfig(settingsOf(product.dataDir)), () => undefined)
    const { keep } = feedbackStore(database)
    const said = (answerId: string, topic: string, useful: boolean) =>
      keep({ answerId, topic, useful, day: '2026-11-24' })
    await said('a1', 'montant-subvention', true)
    await said('a2', 'tenue', false)
    await said('a3', 'tenue', true)
    await said('a4', 'calculation', true)
    await said('a5', 'un-sujet-d-avant', true)
    await database.close()
    const { text } = await editor.get('/console/editeurs/avis')
    expect(text).toContain('Avis favorables\u00a0: 4 sur 5')
    expect(text).toContain('calcul')
    expect(text).toContain('sujet retiré (un-sujet-d-avant)')
    const rows = [...text.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, row]) => row)
    expect(rows[0]).toBe('la tenue du conseiller')
    expect(rows).toHaveLength(4)
  })
})

describe('the administrator’s log', () => {
  it('shows what was refused, to whom, and that nobody has touched it', async () => {
    const product = await startProduct({ dataDir: freshFolder() })
    const conseiller = visitor(product.url)
    await conseiller.enterAs('conseiller')
    expect((await conseiller.get('/console/national')).status).toBe(403)
    const admin = visitor(product.url)
    await admin.enterAs('admin')
    const { text } = await admin.get('/console/journal')
    expect(text).toContain('Le journal est entier')
    expect(text).toContain('GET /console/national')
    expect(text).toContain('demonstration-conseiller')
    expect(text).toContain('refusé')
    expect((await admin.get('/console/journal?suite=absurde')).status).toBe(404)
    await product.close()
  })
})
