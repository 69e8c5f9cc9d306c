import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AMI_FACTS, FACTS, factOf } from '../../../domain/ami/knowledge'

const SEED = join(__dirname, '../../../../shared/seed')
const spaced = (text: string) => text.replace(/\s+/g, ' ')

describe('the facts of the AMI', () => {
  it('are 131 of the AMI and 24 of one council', () => {
    expect(AMI_FACTS).toHaveLength(131)
    expect(FACTS.size).toBe(155)
  })

  it('keep the délibération apart from the rules', () => {
    expect(AMI_FACTS.filter(({ id, section }) => /délib/i.test(id + section))).toEqual([])
  })

  it('are quoted word for word from the source', () => {
    // The source is not part of the product: where it is not there, nothing can be compared.
    const [file] = existsSync(SEED) ? readdirSync(SEED).filter(name => name.endsWith('.txt')) : []
    const source = file === undefined ? null : spaced(readFileSync(join(SEED, file), 'utf8'))
    const invented = [...FACTS.values()].filter(
      ({ quote }) => source !== null && !source.includes(spaced(quote))
    )
    expect(invented.map(({ id }) => id)).toEqual([])
  })

  it('read the scan as it was meant', () => {
    expect(factOf('eligibles-collectivites-groupements').reading).toContain('L. 5111-1')
    expect(factOf('eligible-ccas').reading).toContain('CIAS')
    expect(factOf('itinerance-hors-les-murs').reading).toContain('itinérance')
    expect(factOf('anct-etudie-15-du-mois').reading).toContain('le 15 de chaque mois')
    expect(factOf('activite-initiations-lieux').reading).toContain('initiations')
  })

  it('are refused when unknown: no topic may cite what the source does not say', () => {
    expect(() => factOf('renouvellement-2023')).toThrow('Not a fact of the AMI: renouvellement-2023')
  })
})
