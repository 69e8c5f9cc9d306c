import { isServed, wantedSomebody } from './facts'
import type { CallOutcome } from './outcome'

/** How many calls of a day ended alike. */
export interface CallCount {
  readonly hour: number
  readonly departement: string | null
  readonly outcome: CallOutcome
  readonly calls: number
  /** Accepted within twenty seconds of the first ring. */
  readonly soon: number
  readonly byNearest: number
}

/** The State's own target for the telephone of its services: calls answered. */
export const ANSWER_TARGET_PERCENT = 85
/** The trade's usual level of service: so many in a hundred, within so many seconds. */
export const SERVICE_TARGET_PERCENT = 80
export const SERVICE_SECONDS = 20

export interface BoardFigures {
  readonly received: number
  /** All but dangers, sent on at once. */
  readonly wanted: number
  readonly served: number
  readonly offered: number
  readonly abandoned: number
  readonly failed: number
  readonly emergencies: number
  readonly soon: number
  readonly byNearest: number
}

export function figuresOf(counts: readonly CallCount[]): BoardFigures {
  const sum = (wanted: (count: CallCount) => boolean, of: 'calls' | 'soon' | 'byNearest' = 'calls') =>
    counts.reduce((total, count) => total + (wanted(count) ? count[of] : 0), 0)
  const is =
    (...outcomes: readonly CallOutcome[]) =>
    (count: CallCount) =>
      outcomes.includes(count.outcome)
  const served = (count: CallCount) => isServed(count.outcome)
  return {
    received: sum(() => true),
    wanted: sum(({ outcome }) => wantedSomebody(outcome)),
    served: sum(served),
    offered: sum(is('offer')),
    abandoned: sum(is('abandoned', 'in-progress')),
    failed: sum(is('error')),
    emergencies: sum(is('emergency')),
    soon: sum(served, 'soon'),
    byNearest: sum(served, 'byNearest')
  }
}

/** A share in percent, rounded; `null` of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 100)

/** Under this, a count might say something of somebody: it is shown with others. */
export const SMALLEST_SHOWN = 5

/** A row of a table of counts, and what is small put together. */
export interface Grouped<Row> {
  readonly shown: readonly Row[]
  /** Rows under the smallest count that is shown, as one; `null` when there is none. */
  readonly together: { readonly rows: number; readonly calls: number } | null
}

/**
 * Rows whose count is large enough to be shown. The others are put together; where they are still too few, the smallest row
 * shown joins them, for else the difference with the total would tell.
 */
export function groupedSmall<Row>(rows: readonly Row[], countOf: (row: Row) => number): Grouped<Row> {
  const present = rows.filter(row => countOf(row) > 0).sort((left, right) => countOf(right) - countOf(left))
  let shownUntil = present.findIndex(row => countOf(row) < SMALLEST_SHOWN)
  if (shownUntil < 0) return { shown: present, together: null }
  const callsFrom = (start: number) => present.slice(start).reduce((total, row) => total + countOf(row), 0)
  while (shownUntil > 0 && callsFrom(shownUntil) < SMALLEST_SHOWN) shownUntil--
  return {
    shown: present.slice(0, shownUntil),
    together: { rows: present.length - shownUntil, calls: callsFrom(shownUntil) }
  }
}

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

/** What becomes of a call, each call in one. */
const ENDINGS = ['served', 'offered', 'abandoned', 'failed', 'emergencies'] as const

/** The figures of a day for whoever may not read of a few: `null` where a count, or a share, would tell of them. */
export interface ShownFigures {
  readonly counts: Readonly<Record<'received' | (typeof ENDINGS)[number], number | null>>
  /** In percent, rounded. */
  readonly answerRate: number | null
  readonly soonRate: number | null
  readonly nearestRate: number | null
}

/** A share, where neither the part nor what is left of the whole is of a few. */
const shareOf = (part: number, whole: number, exact: boolean) =>
  exact || !(isSmall(part) || isSmall(whole - part)) ? percentOf(part, whole) : null

/** What is shown of a day: all of it to `exact` readers; to others no count under five, and none that gives one away. */
export function shownFigures(figures: BoardFigures, exact: boolean): ShownFigures {
  const { received, wanted, served, soon, byNearest } = figures
  const { together, shown } = groupedSmall(ENDINGS, name => figures[name])
  const isHidden = (name: (typeof ENDINGS)[number]) =>
    !exact && together !== null && figures[name] > 0 && !shown.includes(name)
  const count = (name: (typeof ENDINGS)[number]) => (isHidden(name) ? null : figures[name])
  const isServedShown = !isHidden('served')
  return {
    counts: {
      received: !exact && isSmall(received) ? null : received,
      served: count('served'),
      offered: count('offered'),
      abandoned: count('abandoned'),
      failed: count('failed'),
      emergencies: count('emergencies')
    },
    answerRate: isServedShown ? shareOf(served, wanted, exact) : null,
    soonRate: isServedShown ? shareOf(soon, served, exact) : null,
    nearestRate: isServedShown ? shareOf(byNearest, served, exact) : null
  }
}
