import { addMonths, type Day } from '../values/day'

/**
 * What the State pays, and when. The AMI's figures and no other: what it does not put into figures (the overseas
 * supplement, the SMIC, a contract under 24 months) is never a number here.
 * @see facts subvention-50000-par-poste, etat-finance-24-mois, convention-36-mois-max, montant-maximum-50000
 */

/** Whole euros, at most, for one poste, a coordonnateur's too. @see fact coordonnateur-plafond-50000 */
export const CEILING_EUROS = 50_000
/** Months that the subvention stands for; a convention may last longer, the ceiling stays. */
export const FUNDED_MONTHS = 24
export const LONGEST_CONVENTION_MONTHS = 36
/** All the postes of the programme. @see fact axe1-4000-conseillers */
export const PROGRAMME_POSTS = 4_000

const TRANCHES = [
  { rank: 1, percent: 20, months: 1, kind: 'deadline', factId: 'tranche-1-20' }, // « dans le mois suivant »
  { rank: 2, percent: 30, months: 6, kind: 'date', factId: 'tranche-2-30' },
  { rank: 3, percent: 50, months: 12, kind: 'date', factId: 'tranche-3-50' }
] as const

/** One of the three payments. */
export interface Tranche {
  readonly rank: 1 | 2 | 3
  readonly percent: 20 | 30 | 50
  readonly amountEuros: number
  /** Months after the signature of the convention. */
  readonly months: 1 | 6 | 12
  /** `deadline`: by that day at the latest; `date`: on that day. */
  readonly kind: 'deadline' | 'date'
  /** `null` while the day of signature is not known. */
  readonly day: Day | null
  readonly factId: 'tranche-1-20' | 'tranche-2-30' | 'tranche-3-50'
}

/**
 * The three instalments owed to a structure accueillante.
 *
 * @param signedOn  day the convention was signed, not the conseiller's contract; `null` when unknown
 * @param subventionEuros  whole euros, for one poste or for all
 * @returns always three, in order, whose amounts add up to `subventionEuros` exactly: roundings go to the last
 * @throws {RangeError} when `subventionEuros` is not a positive whole number, or `signedOn` not a day
 * @see AMI III-3: « 20% dans le mois suivant la signature […], 30% 6 mois […], 50% 12 mois après la signature »
 */
export function tranchesOf(signedOn: Day | null, subventionEuros: number): readonly Tranche[] {
  if (!Number.isSafeInteger(subventionEuros) || subventionEuros <= 0) {
    throw new RangeError(`A subvention is a positive whole number of euros, got ${subventionEuros}`)
  }
  const share = (percent: number) => Math.floor((subventionEuros * percent) / 100)
  return TRANCHES.map(tranche => ({
    ...tranche,
    amountEuros: tranche.rank === 3 ? subventionEuros - share(20) - share(30) : share(tranche.percent),
    day: signedOn === null ? null : addMonths(signedOn, tranche.months)
  }))
}

/** What a collectivité says of its project. */
export interface FundingProject {
  /** 1 to {@link PROGRAMME_POSTS}. */
  readonly posts: number
  /** Length of the contracts to be covered: 24 to 36. */
  readonly months: number
  /** Gross monthly pay of one conseiller, to the cent; `null` when not given. */
  readonly grossEuros: number | null
  /** What one conseiller costs the employer in a month, contributions included, to the cent; `null` when not given. */
  readonly employerEuros: number | null
  /** In a DROM or elsewhere overseas: a supplement may apply, which the AMI does not put into figures. */
  readonly overseas: boolean
  readonly signedOn: Day | null
}

export interface FundingPlan {
  readonly project: FundingProject
  /** The ceiling for all postes, without any overseas supplement. */
  readonly subventionEuros: number
  readonly tranches: readonly Tranche[]
  /** The subvention of one poste spread over the months, in cents, rounded down: 208 333 over 24 months. */
  readonly monthlyCents: number
  /** `null` while the employer's cost is not known. */
  readonly cost: FundingCost | null
}

/** What the postes cost, and who pays. All postes together but for what is said « of one ». */
export interface FundingCost {
  readonly totalEuros: number
  readonly stateEuros: number
  /** Never below 0. */
  readonly remainingEuros: number
  /** What remains for one poste in a month, in cents, rounded half up. */
  readonly remainingMonthlyCentsOfOne: number
  /**
   * What the ceiling exceeds the cost by, 0 when it does not: 50 000 € are a maximum, and the AMI does not say what
   * becomes of the difference.
   */
  readonly belowCeilingEuros: number
  /** Share that the State covers, in whole per cents, rounded down. */
  readonly coveredPercent: number
}

const isWholeBetween = (value: number, from: number, to: number) =>
  Number.isSafeInteger(value) && value >= from && value <= to

/**
 * The plan of a project, computed from what is given and from the AMI alone.
 *
 * @throws {RangeError} for a project outside the bounds that {@link FundingProject} says
 */
export function fundingPlan(project: FundingProject): FundingPlan {
  const { posts, months, employerEuros } = project
  if (!isWholeBetween(posts, 1, PROGRAMME_POSTS)) throw new RangeError(`Posts out of bounds: ${posts}`)
  if (!isWholeBetween(months, FUNDED_MONTHS, LONGEST_CONVENTION_MONTHS)) {
    throw new RangeError(`Months out of bounds: ${months}`)
  }
  if (employerEuros !== null && !isWholeBetween(Math.round(employerEuros * 100), 1, 100_000_000)) {
    throw new RangeError(`Not a monthly cost in euros: ${employerEuros}`)
  }
  const subventionEuros = posts * CEILING_EUROS
  return {
    project,
    subventionEuros,
    tranches: tranchesOf(project.signedOn, subventionEuros),
    monthlyCents: monthlyCentsOf(months),
    cost: employerEuros === null ? null : costOf(posts, months, employerEuros)
  }
}

/** The subvention of one poste divided by months, in cents, rounded down. */
export const monthlyCentsOf = (months: number): number => Math.floor((CEILING_EUROS * 100) / months)

function costOf(posts: number, months: number, employerEuros: number): FundingCost {
  // In cents: what is given in euros and cents must not gather errors over 36 months.
  const ceiling = CEILING_EUROS * 100
  const one = Math.round(employerEuros * 100) * months
  const remainingOfOne = Math.max(0, one - ceiling)
  const allEuros = (cents: number) => (cents * posts) / 100
  return {
    totalEuros: allEuros(one),
    stateEuros: allEuros(Math.min(one, ceiling)),
    remainingEuros: allEuros(remainingOfOne),
    remainingMonthlyCentsOfOne: Math.round(remainingOfOne / months),
    belowCeilingEuros: allEuros(Math.max(0, ceiling - one)),
    coveredPercent: Math.floor((Math.min(one, ceiling) * 100) / one)
  }
}

/** What the structure accueillante has received of one euro, in per cents, so many months after the signature. */
export const receivedPercentAt = (monthsAfter: number): number =>
  TRANCHES.filter(({ months }) => months <= monthsAfter).reduce((total, { percent }) => total + percent, 0)

/** Where the cash stands at the end of a month after the signature. */
export interface CashMonth {
  readonly month: number
  readonly day: Day
  readonly spentEuros: number
  readonly receivedEuros: number
  /** Negative while the structure accueillante advances the money. */
  readonly balanceEuros: number
}

/**
 * Month by month, what has been spent and received, were the postes filled on the day of the signature; empty without a cost
 * or a day.
 */
export function cashOf({ project, subventionEuros }: FundingPlan): readonly CashMonth[] {
  const { posts, months, employerEuros, signedOn } = project
  if (employerEuros === null || signedOn === null) return []
  const monthly = Math.round(employerEuros * 100) * posts
  return Array.from({ length: months }, (_, index) => {
    const month = index + 1
    const spent = monthly * month
    const received = subventionEuros * receivedPercentAt(month)
    return {
      month,
      day: addMonths(signedOn, month),
      spentEuros: spent / 100,
      receivedEuros: received / 100,
      balanceEuros: (received - spent) / 100
    }
  })
}
