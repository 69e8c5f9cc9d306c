import {
  type FundingProject,
  fundingPlan,
  monthlyCentsOf,
  receivedPercentAt,
  tranchesOf
} from '../../../domain/ami/funding'

const project = (more: Partial<FundingProject> = {}): FundingProject => ({
  posts: 1,
  months: 24,
  grossEuros: null,
  employerEuros: null,
  overseas: false,
  signedOn: null,
  ...more
})
const daysOf = (signedOn: string) => tranchesOf(signedOn, 50_000).map(({ day }) => day)

describe('the three tranches', () => {
  it('are 10 000, 15 000 and 25 000 € for one poste', () => {
    expect(tranchesOf('2021-02-15', 50_000)).toEqual([
      {
        rank: 1,
        percent: 20,
        months: 1,
        kind: 'deadline',
        factId: 'tranche-1-20',
        amountEuros: 10_000,
        day: '2021-03-15'
      },
      {
        rank: 2,
        percent: 30,
        months: 6,
        kind: 'date',
        factId: 'tranche-2-30',
        amountEuros: 15_000,
        day: '2021-08-15'
      },
      {
        rank: 3,
        percent: 50,
        months: 12,
        kind: 'date',
        factId: 'tranche-3-50',
        amountEuros: 25_000,
        day: '2022-02-15'
      }
    ])
  })

  it('fall on the last day of a month that is too short', () => {
    expect(daysOf('2021-08-31')).toEqual(['2021-09-30', '2022-02-28', '2022-08-31'])
    expect(daysOf('2021-01-31')).toEqual(['2021-02-28', '2021-07-31', '2022-01-31'])
    expect(daysOf('2023-08-31')).toEqual(['2023-09-30', '2024-02-29', '2024-08-31'])
    expect(daysOf('2024-02-29')).toEqual(['2024-03-29', '2024-08-29', '2025-02-28'])
    expect(daysOf('2020-12-31')).toEqual(['2021-01-31', '2021-06-30', '2021-12-31'])
  })

  it('have no day while the signature is not known', () => {
    expect(tranchesOf(null, 50_000).map(({ day }) => day)).toEqual([null, null, null])
  })

  it('add up exactly: the last takes the roundings', () => {
    expect(tranchesOf(null, 49_999).map(({ amountEuros }) => amountEuros)).toEqual([9_999, 14_999, 25_001])
    expect(tranchesOf(null, 1).map(({ amountEuros }) => amountEuros)).toEqual([0, 0, 1])
  })

  it('are of a positive whole amount and a day that exists', () => {
    expect(() => tranchesOf(null, 0)).toThrow(RangeError)
    expect(() => tranchesOf(null, -50_000)).toThrow(RangeError)
    expect(() => tranchesOf(null, 0.5)).toThrow(RangeError)
    expect(() => tranchesOf('2021-02-31', 50_000)).toThrow(RangeError)
  })

  it('have brought half of the money after six months', () => {
    expect([0, 1, 5, 6, 11, 12, 36].map(receivedPercentAt)).toEqual([0, 20, 20, 50, 50, 100, 100])
  })
})

describe('a funding plan', () => {
  it('gives 50 000 € for each poste, a coordonnateur among them or not', () => {
    expect(fundingPlan(project({ posts: 3 })).subventionEuros).toBe(150_000)
    expect(fundingPlan(project({ posts: 4 })).tranches.map(({ amountEuros }) => amountEuros)).toEqual([
      40_000, 60_000, 100_000
    ])
  })

  it('spreads the same ceiling over the months: 2 083,33 € over 24, 1 388,88 € over 36', () => {
    expect([24, 30, 36].map(monthlyCentsOf)).toEqual([208_333, 166_666, 138_888])
    expect(fundingPlan(project({ months: 36 })).subventionEuros).toBe(50_000)
  })

  it('leaves 10 000 € to a collectivité that pays 2 500 € a month, contributions included, over 24 months', () => {
    expect(fundingPlan(project({ employerEuros: 2_500 })).cost).toEqual({
      totalEuros: 60_000,
      stateEuros: 50_000,
      remainingEuros: 10_000,
      remainingMonthlyCentsOfOne: 41_667,
      belowCeilingEuros: 0,
      coveredPercent: 83
    })
  })

  it('leaves 80 000 € for two postes at 2 500 € over 36 months: the ceiling does not follow the length', () => {
    expect(fundingPlan(project({ posts: 2, months: 36, employerEuros: 2_500 })).cost).toEqual({
      totalEuros: 180_000,
      stateEuros: 100_000,
      remainingEuros: 80_000,
      remainingMonthlyCentsOfOne: 111_111,
      belowCeilingEuros: 0,
      coveredPercent: 55
    })
  })

  it('never pays more than the cost: 50 000 € are a maximum', () => {
    expect(fundingPlan(project({ employerEuros: 2_000 })).cost).toEqual({
      totalEuros: 48_000,
      stateEuros: 48_000,
      remainingEuros: 0,
      remainingMonthlyCentsOfOne: 0,
      belowCeilingEuros: 2_000,
      coveredPercent: 100
    })
  })

  it('adds no figure for overseas: the AMI gives none', () => {
    expect(fundingPlan(project({ overseas: true })).subventionEuros).toBe(50_000)
  })

  it.each([
    { posts: 0 },
    { posts: -3 },
    { posts: 10_000 },
    { posts: 1.5 },
    { months: 23 },
    { months: 37 },
    { employerEuros: 0 },
    { employerEuros: -1 },
    { signedOn: '2021-02-31' }
  ])('is not made of %j', wrong => {
    expect(() => fundingPlan(project(wrong))).toThrow(RangeError)
  })
})
