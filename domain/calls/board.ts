import { isServed, wantedSomebody } from './facts'
import type { CallOutcome } from './outcome'
import { groupedSmall, isSmall } from './small-counts'

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

/** What becomes of a call that nobody served, each in one. */
const UNSERVED = ['offered', 'abandoned', 'failed'] as const

type Ending = 'served' | (typeof UNSERVED)[number]

/** The figures of a day for whoever may not read of a few: `null` where a count, or a share, would tell of them. */
export interface ShownFigures {
  /** Dangers stand apart: no other number counts them, so none tells how many they were. */
  readonly counts: Readonly<Record<'wanted' | 'emergencies' | Ending, number | null>>
  /** In percent, rounded. */
  readonly answerRate: number | null
  readonly soonRate: number | null
  readonly nearestRate: number | null
}

/** A share, where neither the part nor what is left of the whole is of a few. */
const shareOf = (part: number, whole: number, exact: boolean) =>
  exact || !(isSmall(part) || isSmall(whole - part)) ? percentOf(part, whole) : null

/** Whether it may be read how many calls were served, and how many were not: neither were a few. */
export const isSplitShown = ({ wanted, served }: BoardFigures): boolean =>
  !(isSmall(served) || isSmall(wanted - served))

/** What is shown of a day: all of it to `exact` readers; to others no count under five, and none that gives one away. */
export function shownFigures(figures: BoardFigures, exact: boolean): ShownFigures {
  const { wanted, served, soon, byNearest, emergencies } = figures
  const isSplit = exact || isSplitShown(figures)
  const { shown } = groupedSmall(UNSERVED, name => figures[name])
  const unserved = (name: (typeof UNSERVED)[number]) =>
    exact || figures[name] === 0 || (isSplit && shown.includes(name)) ? figures[name] : null
  return {
    counts: {
      wanted: !exact && isSmall(wanted) ? null : wanted,
      served: isSplit ? served : null,
      offered: unserved('offered'),
      abandoned: unserved('abandoned'),
      failed: unserved('failed'),
      emergencies: !exact && isSmall(emergencies) ? null : emergencies
    },
    answerRate: isSplit ? shareOf(served, wanted, exact) : null,
    soonRate: isSplit ? shareOf(soon, served, exact) : null,
    nearestRate: isSplit ? shareOf(byNearest, served, exact) : null
  }
}
