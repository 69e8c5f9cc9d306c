import type { ReportKey, ReportStore } from '../../domain/ports/reports'
import type { Report } from '../../domain/reporting/report'
import type { StructureAction } from '../../domain/reporting/structure-action'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

const columnsOf = ({ structureSiret, kind, period }: ReportKey) => ({
  structure_siret: structureSiret,
  kind,
  period
})

const actionOf = (row: Schema['structure_actions']): StructureAction => ({
  id: row.id,
  structureSiret: row.structure_siret,
  day: row.day,
  category: row.category as StructureAction['category'], // written from the same type
  text: row.text
})

const versionsOf = (tx: Queries, key: ReportKey) =>
  tx
    .selectFrom('report_versions')
    .where('structure_siret', '=', key.structureSiret)
    .where('kind', '=', key.kind)
    .where('period', '=', key.period)

export function reportStore(database: SqlDatabase): ReportStore {
  return {
    async comment(key) {
      const row = await database.read
        .selectFrom('report_comments')
        .select('text')
        .where('structure_siret', '=', key.structureSiret)
        .where('kind', '=', key.kind)
        .where('period', '=', key.period)
        .executeTakeFirst()
      return row?.text ?? ''
    },

    saveComment: (key, text, author, now) =>
      database.write(async tx => {
        const changed = { text, updated_at: now.getTime(), updated_by: author }
        await tx
          .insertInto('report_comments')
          .values({ ...columnsOf(key), ...changed })
          .onConflict(conflict =>
            conflict.columns(['structure_siret', 'kind', 'period']).doUpdateSet(changed)
          )
          .execute()
      }),

    async actions(structureSiret, from, until) {
      const rows = await database.read
        .selectFrom('structure_actions')
        .selectAll()
        .where('structure_siret', '=', structureSiret)
        .where('day', '>=', from)
        .where('day', '<', until)
        .where('voided_at', 'is', null)
        .orderBy('day')
        .orderBy('id')
        .execute()
      return rows.map(actionOf)
    },

    addAction: (action, author, now) =>
      database.write(async tx => {
        await tx
          .insertInto('structure_actions')
          .values({
            id: action.id,
            structure_siret: action.structureSiret,
            day: action.day,
            category: action.category,
            text: action.text,
            created_at: now.getTime(),
            created_by: author,
            voided_at: null,
            voided_by: null
          })
          .onConflict(conflict => conflict.column('id').doNothing())
          .execute()
        const row = await tx
          .selectFrom('structure_actions')
          .selectAll()
          .where('id', '=', action.id)
          .where('structure_siret', '=', action.structureSiret)
          .executeTakeFirst()
        return row ? actionOf(row) : null
      }),

    voidAction: (structureSiret, id, author, now) =>
      database.write(async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('structure_actions')
          .set({ voided_at: now.getTime(), voided_by: author })
          .where('id', '=', id)
          .where('structure_siret', '=', structureSiret)
          .where('voided_at', 'is', null)
          .executeTakeFirstOrThrow()
        return Number(numUpdatedRows) > 0
      }),

    async versions(key) {
      const rows = await versionsOf(database.read, key)
        .select(['version', 'frozen_at', 'frozen_by'])
        .orderBy('version')
        .execute()
      return rows.map(row => ({
        version: row.version,
        frozenAt: new Date(row.frozen_at),
        frozenBy: row.frozen_by
      }))
    },

    sent: (key, version) => sentIn(database.read, key, version),

    async lastVersions(structureSiret) {
      const all = database.read
        .selectFrom('report_versions')
        .select(({ fn }) => ['structure_siret', 'kind', 'period', fn.max('version').as('version')])
        .groupBy(['structure_siret', 'kind', 'period'])
        .orderBy('period')
      const rows = await (structureSiret === null
        ? all
        : all.where('structure_siret', '=', structureSiret)
      ).execute()
      return rows.map(row => ({
        structureSiret: row.structure_siret,
        kind: row.kind as ReportKey['kind'], // written from the same type
        period: row.period,
        version: Number(row.version)
      }))
    },

    freeze: (key, report, author, now) =>
      database.write(async tx => {
        await database.serialise(tx, `report:${key.structureSiret}:${key.kind}:${key.period}`)
        const already = await sentIn(tx, key, report.version)
        if (already) return already
        const { last } = await versionsOf(tx, key)
          .select(({ fn }) => fn.max('version').as('last'))
          .executeTakeFirstOrThrow()
        if (report.version !== Number(last ?? 0) + 1) return null
        const frozen: Report = { ...report, frozen: true, frozenAt: now.toISOString() }
        await tx
          .insertInto('report_versions')
          .values({
            ...columnsOf(key),
            version: frozen.version,
            frozen_at: now.getTime(),
            frozen_by: author,
            body: JSON.stringify(frozen)
          })
          .execute()
        return frozen
      }),

    notice: (key, what, now) =>
      database.write(async tx => {
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('report_notices')
          .values({ ...columnsOf(key), what, at: now.getTime() })
          .onConflict(conflict => conflict.columns(['structure_siret', 'kind', 'period', 'what']).doNothing())
          .executeTakeFirstOrThrow()
        return Number(numInsertedOrUpdatedRows ?? 0) > 0
      }),

    async noticed({ structureSiret, kind, period }) {
      const rows = await database.read
        .selectFrom('report_notices')
        .select('what')
        .where('structure_siret', '=', structureSiret)
        .where('kind', '=', kind)
        .where('period', '=', period)
        .execute()
      return new Set(rows.map(({ what }) => what))
    }
  }
}

async function sentIn(tx: Queries, key: ReportKey, version: number): Promise<Report | null> {
  const row = await versionsOf(tx, key).select('body').where('version', '=', version).executeTakeFirst()
  return row ? (JSON.parse(row.body) as Report) : null // written by `freeze`
}
