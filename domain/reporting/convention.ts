import { CEILING_EUROS, FUNDED_MONTHS, type Tranche, tranchesOf } from '../ami/funding'
import { addDays, addMonths, type Day } from '../values/day'
import { isOver, type Period, periodAfter, periodOf, REPORT_KINDS, type ReportKind } from './period'

/** What a structure accueillante signed with the State: from it come what it owes and what it is paid. */
export interface Convention {
  readonly structureSiret: string
  readonly structureNom: string
  readonly signedOn: Day
  readonly posts: number
  /** Whole euros for all postes; at most 50 000 each, a DROM supplement apart. */
  readonly subventionEuros: number
  /** Months followed: 24 to 36. */
  readonly months: number
}

export const USUAL_MONTHS = FUNDED_MONTHS

/** Overseas a supplement applies, which the AMI does not put into figures: more than this many times the ceiling is a slip. */
const SLIP_OVERSEAS = 2

/**
 * The most that a convention can give for all postes, in whole euros.
 *
 * @param overseas  whether the structure receives overseas; where nobody knows, the State is believed as it is there
 * @see facts montant-maximum-50000, coordonnateur-plafond-50000, majoration-outre-mer, majoration-drom
 */
export const mostSubventionEuros = (posts: number, overseas: boolean | null): number =>
  posts * CEILING_EUROS * (overseas === false ? 1 : SLIP_OVERSEAS)

/** What a structure owes to the ANCT for a period. */
export interface ReportDue {
  readonly structureSiret: string
  readonly structureNom: string
  readonly kind: ReportKind
  readonly period: Period
  /** The AMI names no day; ours is the same of each month, so that nobody is late without knowing. */
  readonly dueOn: Day
  readonly state: DueState
  readonly sentVersion: number | null
}

/** `open`: the period is over, the report can be made; `late`: its day is past. */
export type DueState = 'to-come' | 'open' | 'late' | 'sent'

/** Days after the end of a period, the day of the reminder included: the 15th of the month that follows. */
const DAYS_TO_SEND = 14
/** Reminded so many days before the day, and on it. */
export const REMINDED_DAYS_BEFORE = [7, 2, 0] as const

export const dueOn = ({ until }: Period): Day => addDays(until, DAYS_TO_SEND)

/** Every report that a convention makes owed, by its day. `sent` gives the version sent, if any. */
export function reportsOwed(
  convention: Convention,
  today: Day,
  sent: (kind: ReportKind, period: string) => number | null
): readonly ReportDue[] {
  const { structureSiret, structureNom, signedOn, months } = convention
  const end = addMonths(signedOn, months)
  const owed: ReportDue[] = []
  for (const kind of REPORT_KINDS) {
    for (let period = periodOf(kind, signedOn); period.from < end; period = periodAfter(period)) {
      const sentVersion = sent(kind, period.name)
      const day = dueOn(period)
      owed.push({
        structureSiret,
        structureNom,
        kind,
        period,
        dueOn: day,
        sentVersion,
        state:
          sentVersion !== null ? 'sent' : !isOver(period, today) ? 'to-come' : day < today ? 'late' : 'open'
      })
    }
  }
  return owed.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
}

/** What is done of a report by itself, before anybody has sent it. */
export type DueStage = 'prepared' | `reminder-${(typeof REMINDED_DAYS_BEFORE)[number]}`

/**
 * How far the calendar has brought a report that was not sent: prepared once its period is over, then reminded of as its day
 * comes near. A stage that nobody was there for is left out; `null` before, and once its day is past.
 */
export function dueStageOf({ state, dueOn }: ReportDue, today: Day): DueStage | null {
  if (state !== 'open') return null
  // Nearest to the day first.
  const reached = REMINDED_DAYS_BEFORE.filter(days => addDays(dueOn, -days) <= today).at(-1)
  return reached === undefined ? 'prepared' : `reminder-${reached}`
}

/** Conseillers are asked from the first day of the last month of the half-year: their answers are in before its report is due. */
export const askedFrom = ({ until }: Period): Day => addMonths(until, -1)

/** The three payments of the convention. */
export const tranchesOfConvention = ({ signedOn, subventionEuros }: Convention): readonly Tranche[] =>
  tranchesOf(signedOn, subventionEuros)
