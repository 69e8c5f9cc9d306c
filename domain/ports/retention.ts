import type { Day } from '../values/day'

/**
 * Takes away what has served, a few hundred rows at a time: the next look takes the rest. What is counted (the day's figures,
 * the activities themselves, reports as they were sent) stays.
 */
export interface Retention {
  /** Where what grows is kept apart by month: room for the months to come. */
  makeRoom(now: Date): Promise<void>
  /** Calls that were over before an instant: their events, their answers, the caller's pseudonym. */
  forgetCalls(before: Date): Promise<void>
  /** Promises made before an instant that are settled, with the commune and the need they were made for and the tries to keep them. */
  forgetPromises(before: Date): Promise<void>
  /** What a conseiller wrote in an activity of an earlier day, there and in its corrections. */
  forgetNotes(before: Day): Promise<void>
  /** What an activity of an earlier day tells of the person helped: commune, age, gender, situation; and who corrected what. */
  forgetProfiles(before: Day): Promise<void>
}
