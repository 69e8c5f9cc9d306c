import { TOPICS } from '../../../domain/ami/topics'
import { classifier } from '../../../domain/ami/understanding/classifier'
import { reliabilityOf } from '../../../domain/ami/understanding/reliability'

const topics = [...TOPICS.values()]
const likelihoods = classifier(topics)
const likeliest = (said: string) => {
  const likely = likelihoods(said)
  return topics[likely.indexOf(Math.max(...likely))]?.id
}

describe('what the known questions teach together', () => {
  it.each([
    ['qui rembourse ses déplacements en visite chez les gens', 'frais-transport'],
    ['la sertiffication pixe c ki ki raque', 'pix'],
    ['combien de temps pour se décider sur un profil proposé', 'delai-selection']
  ])('tells what is meant by words that no known question puts together: « %s »', (said, topic) => {
    expect(likeliest(said)).toBe(topic)
  })

  it('is a share of certainty between all the topics, the same whenever it is learnt', () => {
    const few = topics.slice(0, 12)
    const [one, two] = [classifier(few)('qui peut candidater'), classifier(few)('qui peut candidater')]
    expect(one.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    expect([...two]).toEqual([...one])
  })

  it('finds the topic of a question that the engine was not taught, three times of four at least', () => {
    const some = topics.filter(({ kind }, at) => kind !== 'clarify' && at % 5 === 0)
    const { asked, right } = reliabilityOf(some)
    expect(asked).toBeGreaterThan(500)
    expect(right / asked).toBeGreaterThan(0.75)
  })
})
