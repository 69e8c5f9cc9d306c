import { sourceName } from '../../../integrations/directory/source-name'
import { sourceReport } from '../../../integrations/directory/source-report'

describe('the name of a source', () => {
  it.each([
    ['https://www.data.gouv.fr/lieux.csv?jeton=secret', 'https://www.data.gouv.fr/lieux.csv'],
    ['imports/lieux-2026-11-24.csv', 'lieux.csv'],
    ['lieux (3).csv', 'lieux.csv'],
    ['20240801.csv', '20240801.csv'],
    ['lieux.csv', 'lieux.csv']
  ])('%s is of %s', (given, name) => {
    expect(sourceName(given)).toBe(name)
  })
})

const absent = [{ id: 'p2', nom: 'Mairie (exemple)' }]

describe('what an import says of its source', () => {
  it('is nothing where nothing changed', () => {
    expect(sourceReport({ changes: [], absent: [], removed: false }, false, false)).toEqual([])
  })

  it('is what changed, and what is no longer there, with what to do', () => {
    const changes = [{ id: 'p1', nom: 'Médiathèque (exemple)', fields: ['telephone', 'horaires'] }]
    expect(sourceReport({ changes, absent, removed: false }, false, false)).toEqual([
      '1 permanence a changé :',
      '  p1 : Médiathèque (exemple) (téléphone, horaires)',
      '1 permanence n’est plus dans cette source ; elle reste dans l’annuaire :',
      '  p2 : Mairie (exemple)',
      'Pour les retirer, relancez la commande avec --retirer-absentes.'
    ])
  })

  it('is what was taken out once somebody asked', () => {
    expect(sourceReport({ changes: [], absent, removed: true }, false, true)).toEqual([
      '1 permanence retirée de l’annuaire, car la source ne l’a plus :',
      '  p2 : Mairie (exemple)'
    ])
  })

  it('is a warning where a fifth of the source would go', () => {
    expect(sourceReport({ changes: [], absent, removed: false }, false, true).at(-1)).toBe(
      'C’est plus d’un cinquième de la source : le fichier est peut-être incomplet, rien n’a été retiré. Pour retirer quand même : --retirer-absentes=toutes.'
    )
  })

  it('is short unless all is asked for', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, nom: '' }))
    const short = sourceReport({ changes: [], absent: many, removed: true }, false, true)
    expect(short).toHaveLength(12)
    expect(short.at(-1)).toBe('  … et 2 autres (toutes avec --all)')
    expect(sourceReport({ changes: [], absent: many, removed: true }, true, true)).toHaveLength(13)
  })
})
