import type { LedgerStore } from '../../domain/ports/ledger'
import type { Receipt } from '../../domain/reporting/ledger'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

const receiptOf = (row: Schema['receipts']): Receipt => ({
  id: row.id,
  structureSiret: row.structure_siret,
  paidOn: row.paid_on,
  amountCents: row.amount_cents,
  category: row.category as Receipt['category'], // written from the same type
  label: row.label,
  justificatif: row.justificatif,
  conseillerId: row.conseiller_id,
  voided: row.voided_at !== null
})

const byId = (tx: Queries, structureSiret: string, id: string) =>
  tx
    .selectFrom('receipts')
    .selectAll()
    .where('id', '=', id)
    .where('structure_siret', '=', structureSiret)
    .executeTakeFirst()

export function ledgerStore(database: SqlDatabase): LedgerStore {
  return {
    async receipts(structureSiret) {
      const rows = await database.read
        .selectFrom('receipts')
        .selectAll()
        .where('structure_siret', '=', structureSiret)
        .orderBy('paid_on')
        .orderBy('id')
        .execute()
      return rows.map(receiptOf)
    },

    add: (receipt, author, now) =>
      database.write(async tx => {
        await tx
          .insertInto('receipts')
          .values({
            id: receipt.id,
            structure_siret: receipt.structureSiret,
            paid_on: receipt.paidOn,
            amount_cents: receipt.amountCents,
            category: receipt.category,
            label: receipt.label,
            justificatif: receipt.justificatif,
            conseiller_id: receipt.conseillerId,
            created_at: now.getTime(),
            created_by: author,
            voided_at: null,
            voided_by: null
          })
          .onConflict(conflict => conflict.column('id').doNothing())
          .execute()
        const row = await byId(tx, receipt.structureSiret, receipt.id)
        return row ? receiptOf(row) : null
      }),

    void: (structureSiret, id, author, now) =>
      database.write(async tx => {
        // Who took it out first is who took it out.
        await tx
          .updateTable('receipts')
          .set({ voided_at: now.getTime(), voided_by: author })
          .where('id', '=', id)
          .where('structure_siret', '=', structureSiret)
          .where('voided_at', 'is', null)
          .execute()
        const row = await byId(tx, structureSiret, id)
        return row ? receiptOf(row) : null
      })
  }
}
