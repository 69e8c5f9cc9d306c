import type { FeedbackStore } from '../../domain/ports/feedback'
import type { SqlDatabase } from './database'

/** What readers say of the answers. */
export function feedbackStore(database: SqlDatabase): FeedbackStore {
  return {
    keep: ({ answerId, topic, useful, day }) =>
      database.write(async tx => {
        const before = await tx
          .selectFrom('answer_feedback')
          .select('answer_id')
          .where('answer_id', '=', answerId)
          .executeTakeFirst()
        const said = { topic, useful: useful ? 1 : 0, day }
        await tx
          .insertInto('answer_feedback')
          .values({ answer_id: answerId, ...said })
          .onConflict(conflict => conflict.column('answer_id').doUpdateSet(said))
          .execute()
        return !before
      }),

    async byTopic() {
      const rows = await database.read
        .selectFrom('answer_feedback')
        .select(({ fn }) => ['topic', fn.countAll().as('all'), fn.sum('useful').as('useful')])
        .groupBy('topic')
        .execute()
      return rows
        .map(row => {
          const useful = Number(row.useful)
          return { topic: row.topic, useful, notUseful: Number(row.all) - useful }
        })
        .sort((one, other) => other.notUseful - one.notUseful || one.topic.localeCompare(other.topic))
    }
  }
}
