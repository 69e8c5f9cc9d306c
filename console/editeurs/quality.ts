import { type QualityKind, type QualityRemark, qualityCounts } from '../../domain/permanences/quality'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import * as wording from './wording'

const A_PAGE = 100
const number = new Intl.NumberFormat('fr-FR')

export const QUALITY_PATH = '/console/editeurs/annuaire'

export const isQualityKind = (text: string | null): text is QualityKind =>
  text !== null && Object.hasOwn(wording.KINDS, text)

/** What can be better kept: each kind with its number and what it costs callers, then the rows of one kind. */
export function qualityContent(
  remarks: readonly QualityRemark[],
  sizes: { readonly permanences: number; readonly conseillers: number },
  kind: QualityKind | null,
  start: number
): Html {
  const counts = qualityCounts(remarks).filter(([, count]) => count > 0)
  return html`<h1>${wording.qualityTitle}</h1><p class="lead">${wording.qualityLead(number.format(sizes.permanences), number.format(sizes.conseillers))}</p>
<section class="card">${table({
    caption: wording.summary,
    columns: [wording.remark, wording.consequence, { name: wording.count, number: true }],
    rows: counts.map(([one, count]) => [
      html`<a href="${QUALITY_PATH}?remarque=${one}#lignes"${one === kind && html` aria-current="true"`}>${wording.KINDS[one][0]}</a>`,
      wording.KINDS[one][1],
      number.format(count)
    ]),
    empty: wording.clean
  })}</section>
${kind && rowsOf(remarks, kind, start)}`
}

function rowsOf(remarks: readonly QualityRemark[], kind: QualityKind, start: number): Html {
  const rows = remarks.filter(remark => remark.kind === kind)
  const shown = rows.slice(start, start + A_PAGE)
  const end = start + shown.length
  const range = shown.length === rows.length ? number.format(rows.length) : `${start + 1} – ${end}`
  return html`<section class="card" id="lignes">${table({
    caption: wording.rowsOf(wording.KINDS[kind][0], range, number.format(rows.length)),
    columns: [wording.row, wording.id, wording.structure],
    rows: shown.map(({ name, id, subject, structureSiret }) => [
      name,
      `${subject === 'permanence' ? wording.permanence : wording.conseiller} ${id}`,
      structureSiret || wording.unknown
    ]),
    empty: wording.nothing
  })}${end < rows.length && html`<p><a class="button" href="${QUALITY_PATH}?remarque=${kind}&amp;debut=${end}#lignes">${wording.next}</a></p>`}</section>`
}
