import type { Receipt } from '../reporting/ledger'

/** What each structure spent of the subvention. */
export interface LedgerStore {
  /** Oldest first, the voided ones among them. */
  receipts(structureSiret: string): Promise<readonly Receipt[]>
  /** The same id a second time changes nothing, and gives what is there; `null` where another structure has it. */
  add(receipt: Receipt, author: string, now: Date): Promise<Receipt | null>
  /** Takes a receipt out of the account; it stays to be seen. `null` where this structure has no such receipt. */
  void(structureSiret: string, id: string, author: string, now: Date): Promise<Receipt | null>
}
