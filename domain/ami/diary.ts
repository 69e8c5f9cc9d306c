import { addDays, addMonths, type Day } from '../values/day'
import type { FundingPlan } from './funding'
import type { AmiEvents, Obligation, ObligationKey } from './obligations'

/** One day to be kept in somebody's diary. What it is called belongs to the words. */
export interface DiaryEntry {
  /** Stable: the same obligation on the same day is the same entry, and is replaced when it is imported again. */
  readonly uid: string
  readonly day: Day
  readonly what: ObligationKey | `tranche-${1 | 2 | 3}` | 'fin-financement' | 'fin-convention'
  /** Days before it when its owner is reminded. */
  readonly remindDaysBefore: number
}

/** Long enough to write a report, or to choose between candidates. */
const REMIND = { delay: 5, report: 7, payment: 0, end: 60 } as const

/** All that has a day, in order: delays, reports, payments, the ends of the funding and of the convention. */
export function diaryOf(
  events: AmiEvents,
  obligations: readonly Obligation[],
  tranches: FundingPlan['tranches']
): readonly DiaryEntry[] {
  const entry = (what: DiaryEntry['what'], day: Day, remindDaysBefore: number): DiaryEntry => ({
    uid: `${what}-${day}`,
    day,
    what,
    remindDaysBefore
  })
  const owed = obligations.flatMap(({ key, due }) => {
    if (due.kind === 'every') return due.reminders.map(day => entry(key, day, REMIND.report))
    if (due.kind === 'by' && due.day !== null) return [entry(key, due.day, REMIND.delay)]
    // The day before: it has to be done by then.
    if (due.kind === 'before' && due.day !== null) return [entry(key, addDays(due.day, -1), REMIND.delay)]
    return []
  })
  const paid = tranches.flatMap(({ rank, day }) =>
    day === null ? [] : [entry(`tranche-${rank}`, day, REMIND.payment)]
  )
  const signed = events.conventionOn
  const ends =
    signed === null
      ? []
      : [
          entry('fin-financement', addMonths(signed, 24), REMIND.end),
          ...(events.months > 24
            ? [entry('fin-convention', addMonths(signed, events.months), REMIND.end)]
            : [])
        ]
  return [...owed, ...paid, ...ends].sort((left, right) =>
    left.day < right.day ? -1 : left.day > right.day ? 1 : 0
  )
}

/** An entry put into words, as a diary shows it. */
export interface DiaryNote extends Pick<DiaryEntry, 'uid' | 'day'> {
  /** `null`: nobody need be reminded of it. */
  readonly remindDaysBefore: number | null
  readonly title: string
  readonly text: string
}
