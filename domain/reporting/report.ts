import type { Figures } from './figures'
import type { LedgerAccount, Receipt } from './ledger'
import type { Period, ReportKind } from './period'
import type { Answers, Compiled } from './questionnaire'
import type { StructureAction } from './structure-action'

/** A report owed to the ANCT: everything it says, so that a frozen one needs nothing else to be printed again. */
export interface Report {
  readonly kind: ReportKind
  readonly structure: { readonly siret: string; readonly nom: string }
  readonly period: Pick<Period, 'name' | 'from' | 'until'>
  /** 1 for the first that is sent; a correction is the next one. */
  readonly version: number
  readonly frozen: boolean
  /** Instants as ISO texts: a report is stored as it is sent. */
  readonly madeAt: string
  readonly frozenAt: string | null
  /** Whether the period was over when it was made. */
  readonly complete: boolean
  readonly figures: Figures
  /** In percents that add up to 100, for the tables of {@link Figures} that are shares of one whole. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
  readonly actions: readonly StructureAction[]
  readonly commentaire: string
  /** Quarterly: the use of the subvention. */
  readonly subvention:
    | (LedgerAccount & { readonly signedOn: string | null; readonly receipts: readonly Receipt[] })
    | null
  /** Half-yearly: the conditions of the conseillers' welcome. */
  readonly conditionsAccueil:
    | (Compiled & { readonly answers: readonly { readonly conseiller: string; readonly answers: Answers }[] })
    | null
  readonly activityIds: readonly string[]
}

/** How the shares of `parThematique` name what stands under no thématique. */
export const UNSAID_THEMATIQUE = 'non_precise'

/** Tables of the figures whose counts are shares of one whole. */
export const SHARED = [
  'parCanal',
  'parLieu',
  'parDuree',
  'parThematique',
  'parTrancheAge',
  'parGenre',
  'parStatut'
] as const
