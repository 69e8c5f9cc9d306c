import type { Block, Row } from './paper'
import { QUESTIONS, SCALE, YES_NO } from './questionnaire'
import type { Report } from './report'
import { wording } from './wording'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const euros = (cents: number) => cents / 100

/** The tranches, the account, and every expense with what proves it. */
export function subventionBlocks({ subvention }: Report): Block[] {
  if (!subvention) return []
  const words = wording.subvention
  const overspent = subvention.leftCents < 0
  const account: Row[] = [
    [words.total, euros(subvention.subventionCents)],
    [words.expected, euros(subvention.expectedCents)],
    [words.spent, euros(subvention.spentCents)],
    [words.spentInPeriod, euros(subvention.spentInPeriodCents)],
    [overspent ? words.over : words.left, euros(Math.abs(subvention.leftCents))]
  ]
  const [tranche = '', share = '', amount = '', day = '', reached = '', justified = ''] = words.trancheColumns
  return [
    ...(subvention.tranches.length === 0
      ? [paragraph(words.noConvention)]
      : [
          {
            kind: 'table' as const,
            table: {
              title: words.tranches,
              columns: [
                { title: tranche, kind: 'text' as const, width: 18 },
                { title: share, kind: 'percent' as const },
                { title: amount, kind: 'euros' as const, width: 16 },
                { title: day, kind: 'day' as const, width: 14 },
                { title: reached, kind: 'text' as const, width: 10 },
                { title: justified, kind: 'euros' as const, width: 16 }
              ],
              rows: subvention.tranches.map(of => [
                words.tranche(of.rank),
                of.percent,
                euros(of.amountCents),
                of.day,
                of.reached ? words.yes : words.no,
                euros(of.justifiedCents)
              ])
            }
          }
        ]),
    {
      kind: 'table',
      table: {
        title: words.account,
        columns: [
          { title: words.accountColumns[0], kind: 'text', width: 50 },
          { title: words.accountColumns[1], kind: 'euros', width: 18 }
        ],
        rows: account
      }
    },
    { kind: 'heading', text: wording.sections.receipts },
    ...receiptBlocks(subvention)
  ]
}

function receiptBlocks({ receipts, spentInPeriodCents }: NonNullable<Report['subvention']>): Block[] {
  const words = wording.subvention
  if (receipts.length === 0) return [paragraph(words.noReceipt)]
  const [day, nature, expense, proof, amount] = words.receiptColumns
  return [
    {
      kind: 'table',
      table: {
        title: words.receipts,
        columns: [
          { title: day, kind: 'day', width: 14 },
          { title: nature, kind: 'text', width: 16 },
          { title: expense, kind: 'text', width: 36 },
          { title: proof, kind: 'text', width: 30 },
          { title: amount, kind: 'euros', width: 18 }
        ],
        rows: receipts.map(({ paidOn, category, label, justificatif, amountCents }) => [
          paidOn,
          words.categories[category],
          label,
          justificatif,
          euros(amountCents)
        ]),
        total: [null, words.receiptTotal, null, null, euros(spentInPeriodCents)]
      }
    }
  ]
}

/** What the conseillers answered, all together, and what they added in their own words. */
export function questionnaireBlocks({ conditionsAccueil, conseillers }: Report): Block[] {
  if (!conditionsAccueil) return []
  const words = wording.questionnaire
  const { asked, answered, counts, answers } = conditionsAccueil
  const said = paragraph(words.answered(answered, asked))
  if (answered === 0) return [said]
  const names = new Map(conseillers.map(({ id, nom }) => [id, nom]))
  const comments = answers.filter(copy => copy.answers['commentaire']?.trim())
  return [
    said,
    {
      kind: 'table',
      table: {
        title: words.title,
        columns: [
          { title: words.columns[0], kind: 'text', width: 60 },
          { title: words.columns[1], kind: 'text', width: 30 }
        ],
        rows: QUESTIONS.filter(({ kind }) => kind !== 'text').map(({ id, kind }) => [
          words.questions[id] ?? id,
          // Always in the order of the question, not in that of who answered first.
          (kind === 'scale' ? SCALE : YES_NO)
            .filter(choice => (counts[id]?.[choice] ?? 0) > 0)
            .map(choice => `${words.choices[choice] ?? words.mark(choice)} : ${counts[id]?.[choice] ?? 0}`)
            .join(' ; ')
        ])
      }
    },
    ...(comments.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: {
              title: words.comments,
              columns: [
                { title: words.commentColumns[0], kind: 'text' as const, width: 24 },
                { title: words.commentColumns[1], kind: 'text' as const, width: 66 }
              ],
              rows: comments.map(copy => [
                names.get(copy.conseiller) ?? copy.conseiller,
                copy.answers['commentaire']?.trim() ?? ''
              ])
            }
          }
        ])
  ]
}
