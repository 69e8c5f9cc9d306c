import type { QuestionnaireStore } from '../../domain/ports/questionnaires'
import type { Answers, QuestionnaireCopy } from '../../domain/reporting/questionnaire'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

const instant = (at: number | null) => (at === null ? null : new Date(at))

const copyOf = (row: Schema['questionnaires']): QuestionnaireCopy => ({
  structureSiret: row.structure_siret,
  period: row.period,
  conseillerId: row.conseiller_id,
  askedAt: new Date(row.asked_at),
  remindedAt: instant(row.reminded_at),
  answeredAt: instant(row.answered_at),
  answers: JSON.parse(row.answers) as Answers // written below
})

const oneOf = (tx: Queries, period: string, conseillerId: string) =>
  tx
    .selectFrom('questionnaires')
    .selectAll()
    .where('period', '=', period)
    .where('conseiller_id', '=', conseillerId)
    .executeTakeFirst()

export function questionnaireStore(database: SqlDatabase): QuestionnaireStore {
  return {
    async copies(structureSiret, period) {
      const rows = await database.read
        .selectFrom('questionnaires')
        .selectAll()
        .where('structure_siret', '=', structureSiret)
        .where('period', '=', period)
        .orderBy('conseiller_id')
        .execute()
      return rows.map(copyOf)
    },

    async find(period, conseillerId) {
      const row = await oneOf(database.read, period, conseillerId)
      return row ? copyOf(row) : null
    },

    async waiting(before) {
      const rows = await database.read
        .selectFrom('questionnaires')
        .selectAll()
        .where('answered_at', 'is', null)
        .where(eb =>
          eb.or([
            eb.and([eb('reminded_at', 'is', null), eb('asked_at', '<', before.getTime())]),
            eb('reminded_at', '<', before.getTime())
          ])
        )
        .orderBy('period')
        .orderBy('conseiller_id')
        .execute()
      return rows.map(copyOf)
    },

    ask: (structureSiret, period, conseillerId, now) =>
      database.write(async tx => {
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('questionnaires')
          .values({
            period,
            conseiller_id: conseillerId,
            structure_siret: structureSiret,
            asked_at: now.getTime(),
            reminded_at: null,
            answered_at: null,
            answers: '{}'
          })
          .onConflict(conflict => conflict.columns(['period', 'conseiller_id']).doNothing())
          .executeTakeFirstOrThrow()
        return Number(numInsertedOrUpdatedRows ?? 0) > 0
      }),

    reminded: (period, conseillerId, now) =>
      database.write(async tx => {
        await tx
          .updateTable('questionnaires')
          .set({ reminded_at: now.getTime() })
          .where('period', '=', period)
          .where('conseiller_id', '=', conseillerId)
          .execute()
      }),

    answer: (period, conseillerId, answers, complete, now) =>
      database.write(async tx => {
        await database.serialise(tx, `questionnaire:${period}:${conseillerId}`)
        const row = await oneOf(tx, period, conseillerId)
        if (!row) return null
        const before = copyOf(row)
        const after = { ...before.answers, ...answers }
        await tx
          .updateTable('questionnaires')
          .set({
            answers: JSON.stringify(after),
            // Once whole, it stays answered: a later word mends it.
            answered_at: row.answered_at ?? (complete ? now.getTime() : null)
          })
          .where('period', '=', period)
          .where('conseiller_id', '=', conseillerId)
          .execute()
        return { ...before, answers: after, answeredAt: before.answeredAt ?? (complete ? now : null) }
      })
  }
}
