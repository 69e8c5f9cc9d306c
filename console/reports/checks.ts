import type { Report } from '../../domain/reporting/report'
import { addDays } from '../../domain/values/day'
import { dateInWords } from '../layout/days'
import { conventionPath, ledgerPath, structureActivitiesPath } from './paths'
import * as wording from './wording'

/** One thing to look at before a report is sent; `open` where somebody still has something to do. */
export interface Check {
  readonly open: boolean
  readonly text: string
  /** Where it is done, and how that is called. */
  readonly link: { readonly href: string; readonly name: string } | null
}

/** What is to be looked at, in the order in which it can still be mended. */
export function checksOf({
  report,
  waiting
}: {
  readonly report: Report
  readonly waiting: readonly string[]
}): readonly Check[] {
  const { siret } = report.structure
  const { aConfirmer, activites } = report.figures
  const done = (text: string): Check => ({ open: false, text, link: null })
  const open = (text: string, href: string | null = null, name = wording.seeThem): Check => ({
    open: true,
    text,
    link: href === null ? null : { href, name }
  })
  const toConfirm = `${structureActivitiesPath(siret)}?${new URLSearchParams({
    du: report.period.from,
    au: addDays(report.period.until, -1),
    etat: 'to-confirm'
  })}`
  return [
    report.complete ? done(wording.checkOver) : open(wording.checkNotOver(dateInWords(report.period.until))),
    aConfirmer === 0 ? done(wording.checkConfirmed) : open(wording.checkToConfirm(aConfirmer), toConfirm),
    activites > 0 ? done(wording.checkActivity(activites)) : open(wording.checkNoActivity),
    ...ofKind(report, waiting, done, open)
  ]
}

function ofKind(
  report: Report,
  waiting: readonly string[],
  done: (text: string) => Check,
  open: (text: string, href?: string | null, name?: string) => Check
): readonly Check[] {
  const { kind, actions, subvention, conditionsAccueil, structure } = report
  if (kind === 'monthly')
    return [actions.length > 0 ? done(wording.checkActions(actions.length)) : open(wording.checkNoAction)]
  if (kind === 'quarterly') {
    const count = subvention?.receipts.length ?? 0
    return [
      ...(subvention?.signedOn
        ? []
        : [open(wording.noConvention, conventionPath(structure.siret), wording.fillConvention)]),
      count > 0
        ? done(wording.checkReceipts(count))
        : open(wording.checkNoReceipt, ledgerPath(structure.siret), wording.addReceipt)
    ]
  }
  const { asked = 0, answered = 0 } = conditionsAccueil ?? {}
  if (asked === 0) return [open(wording.checkNoQuestionnaire)]
  if (answered === asked) return [done(wording.checkAnswers(answered, asked))]
  return [open(`${wording.checkAnswers(answered, asked)} ${wording.waitingFor(waiting.join(', '))}`)]
}
