import { isOrdinaryWord } from '../domain/ami/ordinary-words'
import type { UnansweredQuestions } from '../domain/ports/unanswered'
import type { SqlDatabase } from '../integrations/store/database'
import { unansweredStore } from '../integrations/store/unanswered'
import { forgetUnanswered } from '../jobs/unanswered'
import type { Installation, Part } from './installation'

/** Questions without an answer, for the channel that hears them and the page of the editors. */
export function openUnanswered(database: SqlDatabase): UnansweredQuestions {
  return unansweredStore(database, isOrdinaryWord)
}

/** What the calendar does for them. */
export const unansweredOn = ({ database }: Installation): Part => ({
  jobs: [forgetUnanswered(openUnanswered(database))]
})
