import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTIONS, actionInWords, objectInWords } from '../../../console/admin/wording'
import { type Product, startProduct } from '../../support/product'
import { visitor } from '../../support/visitor'

const CONSOLE = join(__dirname, '../../../console')

/** The codes that the console writes down, wherever a call or a subject names one. */
function codesWritten(): string[] {
  const sources = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !name.includes('wording')
  )
  const named = /(?:done\(|written\(\w+(?:\.\w+)*, |action: |written\('', )([^\n]*)/g
  return sources.flatMap(name =>
    [...readFileSync(join(CONSOLE, name), 'utf8').matchAll(named)].flatMap(([, rest = '']) =>
      [...rest.matchAll(/'([a-z-]+(?:\.[a-z-]+)+|sign-in|sign-out)'/g)].map(([, code = '']) => code)
    )
  )
}

describe('the journal', () => {
  it('has French words for every code that the console writes down', () => {
    const codes = new Set(codesWritten())
    expect(codes.size).toBeGreaterThan(30)
    expect([...codes].filter(code => !Object.hasOwn(ACTIONS, code))).toEqual([])
  })

  it('tells a refused request in words, and what was refused by its name', () => {
    expect(actionInWords('GET /console/comptes')).toBe('Page demandée')
    expect(actionInWords('of-another-version')).toBeNull()
    expect(objectInWords('report 20003063300012')).toBe('rapports · 20003063300012')
    expect(objectInWords('/console/comptes')).toBe('Comptes')
    expect(objectInWords('/console/activites 2026-11-01 2026-11-30')).toBe(
      'Activités · 1er novembre 2026 · 30 novembre 2026'
    )
    expect(objectInWords('partie@exemple.fr editeur')).toBe('partie@exemple.fr · Éditeur')
  })

  describe('and the accounts of a fresh installation', () => {
    let product: Product
    beforeAll(async () => {
      product = await startProduct()
    })
    afterAll(() => product.close())

    it('say how somebody came in, by one click, in French', async () => {
      const admin = visitor(product.url)
      await visitor(product.url).enterAs('anct')
      await admin.enterAs('admin')
      const journal = await admin.get('/console/journal')
      expect(journal.text).toContain(
        'title="sign-in.demonstration">Entrée d’un clic, en démonstration</span>'
      )
      expect(journal.text).not.toContain('>sign-in.demonstration<')
      expect((await admin.get('/console/comptes')).text).toContain('Aucun compte. Vous êtes entré d’un clic')
    })
  })
})
