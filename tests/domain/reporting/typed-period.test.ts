import { typedPeriod } from '../../../domain/reporting/typed-period'

describe('a period that somebody typed', () => {
  it.each([
    ['monthly', 'octobre 2026', '2026-10'],
    ['monthly', 'Oct. 2026', '2026-10'],
    ['monthly', 'août 2026', '2026-08'],
    ['monthly', 'févr. 2026', '2026-02'],
    ['monthly', '1/2026', '2026-01'],
    ['monthly', ' 2026-10 ', '2026-10'],
    ['quarterly', 'T4 2026', '2026-Q4'],
    ['quarterly', '2026-q4', '2026-Q4'],
    ['quarterly', '4e trimestre 2026', '2026-Q4'],
    ['quarterly', '1er trimestre 2026', '2026-Q1'],
    ['half-yearly', 'S2 2026', '2026-S2'],
    ['half-yearly', '2ème semestre 2026', '2026-S2']
  ] as const)('is read in French: %s, « %s »', (kind, text, name) => {
    expect(typedPeriod(kind, text)?.name).toBe(name)
  })

  it.each([
    ['monthly', '13/2026'],
    ['monthly', 'brumaire 2026'],
    ['monthly', '2026'],
    ['monthly', 'octobre'],
    ['quarterly', 'octobre 2026'],
    ['quarterly', 'T5 2026'],
    ['half-yearly', 'T1 2026'],
    ['half-yearly', '']
  ] as const)('is refused where it is none: %s, « %s »', (kind, text) => {
    expect(typedPeriod(kind, text)).toBeNull()
  })
})
