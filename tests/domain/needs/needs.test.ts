import { THEMATIQUES, THEMATIQUES_DEMARCHES } from '../../../domain/activites/vocabulary'
import { NEEDS, THEMES, themeOf } from '../../../domain/needs/needs'

const needs = [...NEEDS.values()]

it('knows 51 needs, one to be asked and one that is none', () => {
  expect(NEEDS.size).toBe(53)
  expect(NEEDS.get('indetermine')).toMatchObject({ theme: 'autre', thematiques: [] })
  expect(NEEDS.get('none')).toMatchObject({ theme: 'autre', thematiques: [] })
})

it('speaks La Coop’s vocabulary, and a démarche only beside the help with démarches', () => {
  for (const { key, theme, thematiques } of needs) {
    expect(THEMES).toContain(theme)
    expect(THEMATIQUES).toEqual(expect.arrayContaining([...thematiques]))
    const isDemarche = thematiques.some(name => (THEMATIQUES_DEMARCHES as readonly string[]).includes(name))
    if (isDemarche) expect([key, thematiques[0]]).toEqual([key, 'aide_aux_demarches_administratives'])
    if (theme === 'demarches-administratives')
      expect(thematiques[0]).toBe('aide_aux_demarches_administratives')
    if (theme === 'autre') expect(thematiques).toEqual([])
  }
})

it('gives a need its theme and its thématiques', () => {
  expect(NEEDS.get('impots')).toEqual({
    key: 'impots',
    label: 'Impôts : déclaration, paiement, espace particulier',
    theme: 'demarches-administratives',
    thematiques: ['aide_aux_demarches_administratives', 'argent_impots'],
    spoken: 'les impôts'
  })
  // The AMI puts the schooling of one's child under citizenship.
  expect(themeOf('parentalite-ent')).toBe('citoyennete-numerique')
  expect(themeOf('famille-scolarite')).toBe('demarches-administratives')
  expect(themeOf('mail')).toBe('usages-quotidiens')
  expect(themeOf('no such need')).toBe('autre')
})

it('has words for the conseiller’s ear after « appelle pour »', () => {
  for (const { spoken } of needs) expect(spoken).toMatch(/^\p{L}[^.:;]{1,60}$/u)
})
