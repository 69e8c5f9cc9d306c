import type { ConventionStore } from '../../domain/ports/conventions'
import type { Convention } from '../../domain/reporting/convention'
import type { SqlDatabase } from './database'
import type { Schema } from './schema'

const conventionOf = (row: Schema['conventions']): Convention => ({
  structureSiret: row.structure_siret,
  structureNom: row.structure_nom,
  signedOn: row.signed_on,
  posts: row.posts,
  subventionEuros: row.subvention_euros,
  months: row.months
})

export function conventionStore(database: SqlDatabase): ConventionStore {
  return {
    async find(structureSiret) {
      const row = await database.read
        .selectFrom('conventions')
        .selectAll()
        .where('structure_siret', '=', structureSiret)
        .executeTakeFirst()
      return row ? conventionOf(row) : null
    },

    async all() {
      const rows = await database.read
        .selectFrom('conventions')
        .selectAll()
        .orderBy('structure_siret')
        .execute()
      return rows.map(conventionOf)
    },

    save: (convention, author, now) =>
      database.write(async tx => {
        const changed = {
          structure_nom: convention.structureNom,
          signed_on: convention.signedOn,
          posts: convention.posts,
          subvention_euros: convention.subventionEuros,
          months: convention.months,
          updated_at: now.getTime(),
          updated_by: author
        }
        await tx
          .insertInto('conventions')
          .values({ structure_siret: convention.structureSiret, ...changed })
          .onConflict(conflict => conflict.column('structure_siret').doUpdateSet(changed))
          .execute()
      })
  }
}
