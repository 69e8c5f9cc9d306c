import type { Tranche } from '../ami/funding'
import type { Day } from '../values/day'
import { type Convention, tranchesOfConvention } from './convention'
import type { Period } from './period'

/** What the subvention was spent on, each with the paper that proves it. */
export const RECEIPT_CATEGORIES = ['salaire', 'charges', 'formation', 'autre'] as const
export type ReceiptCategory = (typeof RECEIPT_CATEGORIES)[number]

/** One expense. Never erased: a wrong one is voided, and stays to be seen. */
export interface Receipt {
  readonly id: string
  readonly structureSiret: string
  readonly paidOn: Day
  readonly amountCents: number
  readonly category: ReceiptCategory
  readonly label: string
  /** Where the justificatif is kept: « paie-2026-10, dossier 14 ». */
  readonly justificatif: string
  readonly conseillerId: string | null
  readonly voided: boolean
}

/** What may stand in the ledger: a sum paid, of a day that has come, under a convention. */
export type ReceiptFault = 'amount' | 'too-much' | 'future' | 'before-convention'

/** More than any subvention: a slip of the keyboard. */
const MOST_CENTS = 100_000_000

export function receiptFault(
  { amountCents, paidOn }: Pick<Receipt, 'amountCents' | 'paidOn'>,
  today: Day,
  convention: Convention | null
): ReceiptFault | null {
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return 'amount'
  if (amountCents > MOST_CENTS) return 'too-much'
  if (paidOn > today) return 'future'
  return convention && paidOn < convention.signedOn ? 'before-convention' : null
}

/** Where the subvention stands: what was to be paid, and what was spent, to the end of a period. */
export interface LedgerAccount {
  readonly subventionCents: number
  readonly tranches: readonly TrancheAccount[]
  /** Of the tranches whose day has come. */
  readonly expectedCents: number
  readonly spentCents: number
  readonly spentInPeriodCents: number
  /** What was paid out and is not justified yet; negative where more was spent. */
  readonly leftCents: number
  readonly byCategory: Readonly<Record<string, number>>
}

export interface TrancheAccount {
  readonly rank: Tranche['rank']
  readonly percent: Tranche['percent']
  readonly amountCents: number
  readonly day: Day | null
  readonly reached: boolean
  /** How much of this tranche the receipts justify: the first is filled before the second. */
  readonly justifiedCents: number
}

export function accountOf(
  convention: Convention | null,
  receipts: readonly Receipt[],
  period: Period
): LedgerAccount {
  const counted = receipts.filter(({ voided, paidOn }) => !voided && paidOn < period.until)
  const sum = (some: readonly Receipt[]) => some.reduce((total, { amountCents }) => total + amountCents, 0)
  const spentCents = sum(counted)
  const byCategory: Record<string, number> = {}
  for (const { category, amountCents } of counted.filter(({ paidOn }) => paidOn >= period.from)) {
    byCategory[category] = (byCategory[category] ?? 0) + amountCents
  }
  let unplaced = spentCents
  const tranches = (convention ? tranchesOfConvention(convention) : []).map(tranche => {
    const amountCents = tranche.amountEuros * 100
    const justifiedCents = Math.min(unplaced, amountCents)
    unplaced -= justifiedCents
    const reached = tranche.day !== null && tranche.day < period.until
    return {
      rank: tranche.rank,
      percent: tranche.percent,
      amountCents,
      day: tranche.day,
      reached,
      justifiedCents
    }
  })
  const expectedCents = tranches.reduce(
    (total, { reached, amountCents }) => total + (reached ? amountCents : 0),
    0
  )
  return {
    subventionCents: (convention?.subventionEuros ?? 0) * 100,
    tranches,
    expectedCents,
    spentCents,
    spentInPeriodCents: sum(counted.filter(({ paidOn }) => paidOn >= period.from)),
    leftCents: expectedCents - spentCents,
    byCategory
  }
}
