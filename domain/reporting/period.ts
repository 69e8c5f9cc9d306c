import type { Day } from '../values/day'

export const REPORT_KINDS = ['monthly', 'quarterly', 'half-yearly'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Civil months of Paris, half open: `until` is the first day that no longer belongs to it. */
export interface Period {
  readonly kind: ReportKind
  /** `2026-10`, `2026-Q4`, `2026-S2`. */
  readonly name: string
  readonly from: Day
  readonly until: Day
}

const FORMS: Readonly<
  Record<ReportKind, { readonly form: RegExp; readonly months: number; readonly mark: string }>
> = {
  monthly: { form: /^(2\d{3})-(0[1-9]|1[0-2])$/, months: 1, mark: '' },
  quarterly: { form: /^(2\d{3})-Q([1-4])$/, months: 3, mark: 'Q' },
  'half-yearly': { form: /^(2\d{3})-S([12])$/, months: 6, mark: 'S' }
}

/** How a period of a kind is written, for whoever wrote it otherwise. */
export const PERIOD_EXAMPLES: Readonly<Record<ReportKind, string>> = {
  monthly: '2026-10',
  quarterly: '2026-Q4',
  'half-yearly': '2026-S2'
}

/** The period that a text names; `null` where there is none such: `2026-13`, `2026-Q5`, a month for a quarter. */
export function readPeriod(kind: ReportKind, text: string): Period | null {
  const [, year, rank] = FORMS[kind].form.exec(text) ?? []
  return year && rank ? periodAt(kind, Number(year), Number(rank)) : null
}

/** The period of a kind that a day belongs to. */
export function periodOf(kind: ReportKind, day: Day): Period {
  return periodAt(kind, Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / FORMS[kind].months))
}

export const periodAfter = ({ kind, until }: Period): Period => periodOf(kind, until)

/** Its months: three for a quarter. */
export function monthsOf({ from, until }: Period): readonly Period[] {
  const months: Period[] = []
  for (let month = periodOf('monthly', from); month.from < until; month = periodAfter(month))
    months.push(month)
  return months
}

/** Whether the period lies wholly before a day: only then can its figures no longer grow by themselves. */
export const isOver = ({ until }: Period, today: Day) => until <= today

/** Whether a day is in the period or after it: before, nothing can have been done in it. */
export const hasBegun = ({ from }: Period, today: Day) => from <= today

function periodAt(kind: ReportKind, year: number, rank: number): Period {
  const { months, mark } = FORMS[kind]
  const last = rank * months
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`
  return {
    kind,
    name: mark ? `${year}-${mark}${rank}` : `${year}-${two(rank)}`,
    from: `${year}-${two(last - months + 1)}-01`,
    until: next
  }
}

const two = (number: number) => String(number).padStart(2, '0')
