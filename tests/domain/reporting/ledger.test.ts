import type { Convention } from '../../../domain/reporting/convention'
import { reportsOwed } from '../../../domain/reporting/convention'
import { accountOf, type Receipt, receiptFault } from '../../../domain/reporting/ledger'
import { periodOf } from '../../../domain/reporting/period'
import { sharesOf } from '../../../domain/reporting/shares'

const convention: Convention = {
  structureSiret: '20003063300012',
  structureNom: 'CA du Caudrésis et du Catésis',
  signedOn: '2026-01-31',
  posts: 1,
  subventionEuros: 50_000,
  months: 24
}

const receipt = (paidOn: string, euros: number, voided = false): Receipt => ({
  id: `paie-${paidOn}`,
  structureSiret: convention.structureSiret,
  paidOn,
  amountCents: euros * 100,
  category: 'salaire',
  label: 'Paie',
  justificatif: 'dossier 14',
  conseillerId: null,
  voided
})

describe('the ledger of the subvention', () => {
  it('justifies the first tranche before the second, and counts what is left of what was paid out', () => {
    const account = accountOf(
      convention,
      [receipt('2026-02-28', 8_000), receipt('2026-03-31', 4_000), receipt('2026-08-31', 1_000, true)],
      periodOf('quarterly', '2026-09-30')
    )
    expect(account.tranches.map(tranche => [tranche.amountCents, tranche.justifiedCents])).toEqual([
      [1_000_000, 1_000_000],
      [1_500_000, 200_000],
      [2_500_000, 0]
    ])
    expect(account.tranches.map(({ reached }) => reached)).toEqual([true, true, false])
    expect(account).toMatchObject({
      subventionCents: 5_000_000,
      expectedCents: 2_500_000,
      spentCents: 1_200_000,
      spentInPeriodCents: 0,
      leftCents: 1_300_000
    })
  })

  it.each([
    [{ amountCents: -20_000, paidOn: '2026-03-31' }, 'amount'],
    [{ amountCents: 0, paidOn: '2026-03-31' }, 'amount'],
    [{ amountCents: Number.NaN, paidOn: '2026-03-31' }, 'amount'],
    [{ amountCents: 100_000_001, paidOn: '2026-03-31' }, 'too-much'],
    [{ amountCents: 20_000, paidOn: '2035-03-31' }, 'future'],
    [{ amountCents: 20_000, paidOn: '2026-01-30' }, 'before-convention'],
    [{ amountCents: 20_000, paidOn: '2026-01-31' }, null]
  ])('%j is refused for: %s', (given, fault) => {
    expect(receiptFault(given, '2026-11-24', convention)).toBe(fault)
  })
})

describe('what a convention makes owed', () => {
  it('is every month, quarter and half-year from its signature to its end', () => {
    const owed = reportsOwed(convention, '2026-11-24', (kind, period) =>
      kind === 'monthly' && period === '2026-01' ? 2 : null
    )
    const of = (kind: string) => owed.filter(due => due.kind === kind)
    expect([of('monthly').length, of('quarterly').length, of('half-yearly').length]).toEqual([25, 9, 5])
    expect(of('monthly')[0]).toMatchObject({ dueOn: '2026-02-15', state: 'sent', sentVersion: 2 })
    expect(of('monthly').map(({ state }) => state)).toEqual([
      'sent',
      ...Array(9).fill('late'),
      ...Array(15).fill('to-come')
    ])
  })
})

describe('shares', () => {
  it('add up to 100, what is missing going to the largest remainders', () => {
    expect(sharesOf({ a: 1, b: 1, c: 1 })).toEqual({ a: 34, b: 33, c: 33 })
    expect(sharesOf({ a: 1, b: 999 })).toEqual({ a: 0, b: 100 })
    expect(sharesOf({ a: 7, b: 13, c: 2, d: 0 })).toEqual({ a: 32, b: 59, c: 9, d: 0 })
  })
  it('are all nothing where there is nothing to share', () => {
    expect(sharesOf({ a: 0 })).toEqual({ a: 0 })
    expect(sharesOf({})).toEqual({})
  })
})
