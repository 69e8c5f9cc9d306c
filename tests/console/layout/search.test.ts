import { searched } from '../../../console/layout/search'

const NAMES = [
  'CC du Caudrésis 20003063300012',
  'Ville de Lille',
  ...Array.from({ length: 300 }, (_, rank) => `Structure ${rank}`)
]
const look = (list: readonly string[], asked = '') =>
  searched(list, name => name, {
    path: '/console/structures',
    query: new URLSearchParams(asked && { cherche: asked }),
    label: 'Nom ou SIRET'
  })

describe('a long list', () => {
  it('shows 200 and counts the others', () => {
    const { rows, rest } = look(NAMES)
    expect(rows).toHaveLength(200)
    expect(rest.text).toBe('<p class="quiet">102 de plus ne sont pas montrés : précisez la recherche.</p>')
  })

  it.each([
    ['caudresis', ['CC du Caudrésis 20003063300012']],
    ['2000306 CAUDR', ['CC du Caudrésis 20003063300012']],
    ['lille ville', ['Ville de Lille']],
    ['structure 299', ['Structure 299']],
    ['nulle part', []]
  ])('is searched by words, whatever their accents and their order: %s', (asked, found) => {
    expect(look(NAMES, asked).rows).toEqual(found)
  })

  it('shows what was asked, how many were found, and the way back to all', () => {
    const { form } = look(NAMES, '"<lille>')
    expect(form.text).toContain('value="&quot;&lt;lille&gt;"')
    expect(form.text).toContain(
      'Rien ne correspond à cette recherche. <a href="/console/structures">Tout montrer</a>'
    )
  })

  it('that is short has nothing to search with', () => {
    const { form, rows, rest } = look(NAMES.slice(0, 20))
    expect([form.text, rows.length, rest.text]).toEqual(['', 20, ''])
  })
})
