import { maskedQuestion } from '../../domain/ami/masked-question'
import type { UnansweredQuestions } from '../../domain/ports/unanswered'
import type { SqlDatabase } from './database'

/**
 * Questions that found no answer.
 *
 * @param isOrdinary  whether a word stands in a dictionary: the others may be names, and are not written
 */
export function unansweredStore(
  database: SqlDatabase,
  isOrdinary: (word: string) => boolean
): UnansweredQuestions {
  return {
    async note(said, at) {
      const question = maskedQuestion(said, isOrdinary)
      if (question === '') return
      const now = at.getTime()
      await database.write(tx =>
        tx
          .insertInto('unanswered_questions')
          .values({ question, asked: 1, first_asked_at: now, last_asked_at: now })
          .onConflict(conflict =>
            conflict.column('question').doUpdateSet(eb => ({
              asked: eb('unanswered_questions.asked', '+', 1),
              last_asked_at: now
            }))
          )
          .execute()
      )
    },

    async list(limit) {
      const rows = await database.read
        .selectFrom('unanswered_questions')
        .selectAll()
        .orderBy('asked', 'desc')
        .orderBy('last_asked_at', 'desc')
        .orderBy('question')
        .limit(limit)
        .execute()
      return rows.map(row => ({
        question: row.question,
        count: row.asked,
        firstAskedAt: new Date(row.first_asked_at),
        lastAskedAt: new Date(row.last_asked_at)
      }))
    },

    async settle(question) {
      await database.write(tx =>
        tx.deleteFrom('unanswered_questions').where('question', '=', question).execute()
      )
    },

    async forget(before) {
      await database.write(tx =>
        tx.deleteFrom('unanswered_questions').where('last_asked_at', '<', before.getTime()).execute()
      )
    }
  }
}
