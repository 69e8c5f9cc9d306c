import { erlangA } from '../../../bench/national/erlang'

describe('the Erlang-A bound', () => {
  it('is that of the published example: ten erlangs, fourteen who answer, five minutes of patience', () => {
    const { waits, leaves, meanWait } = erlangA({
      arrivals: 10 / 180,
      handling: 180,
      answering: 14,
      patience: 300
    })
    expect(waits).toBeCloseTo(0.14526, 5)
    expect(leaves).toBeCloseTo(0.013984, 6)
    expect(meanWait).toBeCloseTo(4.19514, 4)
  })

  it.each([
    [400, 0.3, 0.0283, 3.4],
    [440, 0.729, 0.0959, 11.5],
    [600, 1, 0.3333, 40]
  ])(
    'is that of 400 conseillers and %i erlangs, with two minutes of patience',
    (erlangs, waits, leaves, wait) => {
      const told = erlangA({ arrivals: erlangs / 720, handling: 720, answering: 400, patience: 120 })
      expect(told.waits).toBeCloseTo(waits, 3)
      expect(told.leaves).toBeCloseTo(leaves, 4)
      expect(told.meanWait).toBeCloseTo(wait, 1)
    }
  )

  it('leaves nobody waiting where there is one for everybody, and everybody where there is none', () => {
    expect(erlangA({ arrivals: 1, handling: 1, answering: 60, patience: 1 }).leaves).toBeLessThan(1e-12)
    expect(erlangA({ arrivals: 1, handling: 1, answering: 0, patience: 1 }).leaves).toBeCloseTo(1, 9)
  })
})
