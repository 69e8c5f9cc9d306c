import { exportCluProject } from '../../../app'
import { TOPICS } from '../../../domain/ami/topics'

describe('the project for CLU', () => {
  const { metadata, assets } = exportCluProject({ clu: null })

  it('has an intent for each topic, and CLU’s own for none of them', () => {
    expect(assets.intents.map(({ category }) => category)).toEqual(['None', ...TOPICS.keys()])
    expect(metadata.projectName).toBe('conseillers-numeriques')
  })

  it('bears the name that the settings give', () => {
    const clu = { endpoint: 'https://x.example', project: 'ami', deployment: 'production', key: 'k' }
    expect(exportCluProject({ clu }).metadata.projectName).toBe('ami')
  })

  it('stays within what CLU takes: names of 50 letters, questions of 500, none twice', () => {
    const { intents, utterances } = assets
    expect(intents.every(({ category }) => category.length <= 50)).toBe(true)
    expect(utterances.every(({ text }) => text.length > 0 && text.length <= 500)).toBe(true)
    expect(new Set(utterances.map(({ text }) => text.toLowerCase())).size).toBe(utterances.length)
    expect(utterances.find(({ text }) => text === 'qui forme le conseiller')?.intent).toBe(
      'organisme-formation'
    )
  })

  it('teaches every intent by questions enough', () => {
    const taught = new Map<string, number>()
    for (const { intent } of assets.utterances) taught.set(intent, (taught.get(intent) ?? 0) + 1)
    const poor = [...TOPICS.keys()].filter(id => (taught.get(id) ?? 0) < 3)
    expect(poor).toEqual([])
  })
})
