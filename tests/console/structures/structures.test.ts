import { caudresis } from '../../support/caudresis'
import { conseillerAccount, type Product, startProduct } from '../../support/product'
import { hiddenFields, visitor } from '../../support/visitor'

const STRUCTURE = '/console/structures/20003063300012'
const PRESENCES = '/console/conseillers/K1/presences'

describe('a structure’s pages', () => {
  let product: Product
  beforeEach(async () => {
    const directory = caudresis()
    product = await startProduct({
      directory: {
        ...directory,
        conseillers: directory.conseillers.map(one =>
          one.id === 'K6'
            ? { ...one, structureSiret: '21590122300018', structureNom: 'Cambrai (exemple)' }
            : one
        )
      }
    })
  })
  afterEach(() => product.close())

  async function coordinator() {
    const somebody = visitor(product.url)
    await somebody.enterAs('coordinateur')
    return somebody
  }

  it('lead straight to the only one there is, with its conseillers and where they are next', async () => {
    const somebody = await coordinator()
    expect((await somebody.get('/console/structures')).location).toBe(STRUCTURE)
    const { text } = await somebody.get(STRUCTURE)
    expect(text).toContain('CA du Caudrésis et du Catésis')
    expect(text).toContain('Camille Exemple 1')
    expect(text).toContain('en ce moment, Caudry')
    expect(text).not.toContain('Camille Exemple 6')
    expect(text).not.toContain('39980101')
  })

  it('keep another structure’s out, whatever is asked for', async () => {
    const somebody = await coordinator()
    for (const path of [
      '/console/structures/21590122300018',
      '/console/structures/inconnue',
      '/console/conseillers/K6',
      '/console/conseillers/K6/presences',
      '/console/conseillers/inconnu'
    ])
      expect([path, (await somebody.get(path)).status]).toEqual([path, 403])
    const { text } = await somebody.get(PRESENCES)
    const forged = await somebody.post('/console/conseillers/K6/presences', [
      ...hiddenFields(text, PRESENCES),
      ['permanence-0', 'P1']
    ])
    expect(forged.status).toBe(403)
  })

  it('pause a conseiller of theirs in their stead', async () => {
    const somebody = await coordinator()
    const answer = await somebody.fill('/console/conseillers/K2', '/console/conseillers/K2/disponibilite', {
      geste: 'pause'
    })
    expect(answer.location).toBe(`${STRUCTURE}?fait=pause`)
    expect(await conseillerAccount(product, 'K2')).toMatchObject({ state: 'paused' })
  })

  it('take presences typed in French, and the line follows them at once', async () => {
    const somebody = await coordinator()
    const answer = await somebody.fill(PRESENCES, PRESENCES, {
      'permanence-0': 'P1',
      'horaires-0': 'jeudi 14h-17h',
      'permanence-1': 'P2',
      'horaires-1': 'mardi 9h-12h',
      'du-1': '2026-12-01'
    })
    expect(answer.location).toBe('/console/conseillers/K1?fait=presences')
    const { text } = await somebody.get('/console/conseillers/K1?fait=presences')
    expect(text).toContain('jeudi 26 novembre')
    expect(text).toContain('14\u00a0h\u00a0– 17\u00a0h')
    expect(text).toContain('mardi 1er décembre')
    expect(text).not.toContain('mardi 24 novembre')
    // Shown in the words in which they may be typed, and kept as they were by whoever changes nothing.
    expect((await somebody.get(PRESENCES)).text).toContain('value="jeu 14h-17h"')
    await somebody.fill(PRESENCES, PRESENCES)
    expect((await somebody.get(PRESENCES)).text).toContain('value="jeu 14h-17h"')
  })

  it('send back what cannot be, with everything that was typed', async () => {
    const somebody = await coordinator()
    const answer = await somebody.fill(PRESENCES, PRESENCES, {
      'permanence-0': 'P1',
      'horaires-0': 'quand il fait beau',
      'permanence-1': 'P9',
      'horaires-1': 'jeudi 14h-17h',
      'permanence-2': 'P1',
      'du-2': '2026-12-31',
      'au-2': '2026-12-01'
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Ces horaires ne peuvent pas être lus')
    expect(answer.text).toContain('Choisissez une permanence de la liste.')
    expect(answer.text).toContain('La fin est avant le début.')
    expect(answer.text).toContain('value="quand il fait beau"')
    const none = await somebody.fill(PRESENCES, PRESENCES, { 'permanence-0': '' })
    expect(none.text).toContain('Gardez au moins une présence')
    expect((await somebody.get('/console/conseillers/K1')).text).toContain('mardi 24 novembre')
  })
})
