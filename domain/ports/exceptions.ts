import type { Absence, SpecialDays } from '../permanences/exceptions'
import type { Day } from '../values/day'
import type { Saved } from './directory'

/** What is not as usual: leave of conseillers, days on which a permanence closes or opens otherwise. */
export interface ExceptionStore {
  absencesOf(conseillerId: string): Promise<readonly Absence[]>
  specialDaysOf(permanenceId: string): Promise<readonly SpecialDays[]>
  /** Replaces all of theirs; routing follows as after an import. */
  saveAbsences(conseillerId: string, absences: readonly Omit<Absence, 'conseillerId'>[]): Promise<void>
  saveSpecialDays(permanenceId: string, days: readonly Omit<SpecialDays, 'permanenceId'>[]): Promise<void>
  /** Replaces all of the conseillers, or permanences, that are named. */
  replaceAbsences(absences: readonly Absence[]): Promise<Saved>
  replaceSpecialDays(days: readonly SpecialDays[]): Promise<Saved>
  /** Takes away what ended before a day. */
  forget(before: Day): Promise<void>
}
