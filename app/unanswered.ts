import type { UnansweredQuestions } from '../domain/ports/unanswered'
import type { SqlDatabase } from '../integrations/store/database'
import { unansweredStore } from '../integrations/store/unanswered'
import { forgetUnanswered } from '../jobs/unanswered'
import type { Installation, Part } from './installation'
import { openVectors } from './vectors'

/** Questions without an answer, for the channel that hears them and the page of the editors. */
export function openUnanswered(database: SqlDatabase): UnansweredQuestions {
  const vectors = openVectors()
  return unansweredStore(database, word => vectors.vectorOf(word) !== null)
}

/** What the calendar does for them. */
export const unansweredOn = ({ database }: Installation): Part => ({
  jobs: [forgetUnanswered(openUnanswered(database))]
})
