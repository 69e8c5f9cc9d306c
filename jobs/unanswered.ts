import type { UnansweredQuestions } from '../domain/ports/unanswered'
import type { Job } from './ticker'

const DAY_MS = 86_400_000
/** Nobody has asked it for a year: it is no longer a need. */
const KEPT_DAYS = 365

/** Forgets the questions without an answer that are not asked any more. */
export const forgetUnanswered = (questions: Pick<UnansweredQuestions, 'forget'>): Job => ({
  name: 'unanswered-questions',
  async run(now) {
    await questions.forget(new Date(now.getTime() - KEPT_DAYS * DAY_MS))
  }
})
