import { type Activite, type Counts, isCounted } from '../activites/activite'
import type { Day } from '../values/day'
import type { Convention } from './convention'
import { figuresCounter } from './figures'
import { accountOf, type Receipt } from './ledger'
import { isOver, type Period } from './period'
import { compiled, type QuestionnaireCopy } from './questionnaire'
import { type Report, SHARED, UNSAID_THEMATIQUE } from './report'
import { sharesOf } from './shares'
import type { StructureAction } from './structure-action'

/** What a report is made of, beside the activities. */
export interface ReportSources {
  readonly structure: { readonly siret: string; readonly nom: string }
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
  readonly period: Period
  readonly version: number
  readonly now: Date
  /** The Paris day of `now`. */
  readonly today: Day
  readonly actions: readonly StructureAction[]
  readonly commentaire: string
  readonly convention: Convention | null
  readonly receipts: readonly Receipt[]
  readonly copies: readonly QuestionnaireCopy[]
}

/**
 * The report of a structure for a period. Activities are read once, one after the other.
 *
 * @param activites  those of the structure whose Paris day lies in the period, in the order in which their ids are to stand
 */
export async function reportOf(sources: ReportSources, activites: AsyncIterable<Activite>): Promise<Report> {
  const { structure, conseillers, period, now, today, version } = sources
  const counter = figuresCounter()
  const activityIds: string[] = []
  for await (const activite of activites) {
    counter.add(activite)
    if (isCounted(activite)) activityIds.push(activite.id)
  }
  const figures = counter.figures()
  const parts: Record<string, Counts> = {}
  for (const table of SHARED) parts[table] = sharesOf(figures[table])
  const { sansThematique = 0 } = figures
  if (sansThematique > 0)
    parts['parThematique'] = sharesOf({ ...figures.parThematique, [UNSAID_THEMATIQUE]: sansThematique })
  const inPeriod = ({ paidOn }: Receipt) => paidOn >= period.from && paidOn < period.until
  return {
    kind: period.kind,
    structure,
    period: { name: period.name, from: period.from, until: period.until },
    version,
    frozen: false,
    madeAt: now.toISOString(),
    frozenAt: null,
    complete: isOver(period, today),
    figures,
    parts,
    conseillers,
    actions: sources.actions,
    commentaire: sources.commentaire,
    subvention:
      period.kind === 'quarterly'
        ? {
            ...accountOf(sources.convention, sources.receipts, period),
            signedOn: sources.convention?.signedOn ?? null,
            receipts: sources.receipts.filter(receipt => !receipt.voided && inPeriod(receipt))
          }
        : null,
    conditionsAccueil:
      period.kind === 'half-yearly'
        ? {
            ...compiled(sources.copies),
            answers: sources.copies
              .filter(({ answeredAt }) => answeredAt !== null)
              .map(({ conseillerId, answers }) => ({ conseiller: conseillerId, answers }))
          }
        : null,
    activityIds
  }
}
