import type { Day } from '../values/day'

/** Whether an answer helped: about which topic, on which day, and nothing of whoever says it. */
export interface Feedback {
  /** Of the answer, made by chance: the same person pressing twice is counted once. */
  readonly answerId: string
  readonly topic: string
  readonly useful: boolean
  readonly day: Day
}

/** What readers say of the answers, for the editors. */
export interface FeedbackStore {
  /** The last word about an answer counts. @returns whether it is the first */
  keep(feedback: Feedback): Promise<boolean>
  /** Counts by topic, those that helped least first. */
  byTopic(): Promise<
    readonly { readonly topic: string; readonly useful: number; readonly notUseful: number }[]
  >
}
