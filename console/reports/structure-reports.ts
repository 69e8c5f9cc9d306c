import type { KnownStructure } from '../../domain/ports/reporting'
import type { ReportDue } from '../../domain/reporting/convention'
import { REPORT_KINDS } from '../../domain/reporting/period'
import { choiceField, type Filled, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import { type DueFilter, dueContent } from './due'
import { conventionPath, ledgerPath, reportsPath, structureActivitiesPath, wordOf } from './paths'
import * as wording from './wording'

/** The way back from a structure's pages. */
export const structureTrail = ({ siret, nom }: Pick<KnownStructure, 'siret' | 'nom'>) => [
  { name: nom, href: `/console/structures/${siret}` }
]

/** From each of a structure's pages to the others. */
export const structureLinks = (siret: string): Html =>
  html`<p class="row"><a class="button" href="${reportsPath(siret)}">${wording.reportsLink}</a><a class="button" href="${ledgerPath(siret)}">${wording.ledgerLink}</a><a class="button" href="${structureActivitiesPath(siret)}">${wording.activitiesLink}</a></p>`

export interface StructureReportsView {
  readonly structure: KnownStructure
  readonly owed: readonly ReportDue[]
  readonly filter: DueFilter
  readonly start: number
  readonly diary: string
  /** Another report, as it was asked for. */
  readonly asked: Filled
}

/** The reports of one structure: what it owes, the way to any other, and the address of its diary. */
export function structureReports(view: StructureReportsView): Html {
  const { structure, owed, filter, start, diary, asked } = view
  const path = reportsPath(structure.siret)
  const kinds = REPORT_KINDS.map((kind): [string, string] => [wordOf(kind), wording.KINDS[kind]])
  return html`${
    owed.length === 0
      ? html`<p class="note warn">${wording.noConvention} <a href="${conventionPath(structure.siret)}">${wording.fillConvention}</a></p>`
      : dueContent({ owed, filter, start, path, severalStructures: false })
  }
<p class="row"><a class="button" href="${ledgerPath(structure.siret)}">${wording.ledgerLink}</a><a class="button" href="${conventionPath(structure.siret)}">${wording.conventionLink}</a></p>
<div class="cards two"><section class="card"><h2>${owed.length === 0 ? wording.anyTitle : wording.otherTitle}</h2>${mistakesFound(asked.mistakes)}<form method="get" action="${path}">
${choiceField({ name: 'sorte', label: wording.kindField }, kinds, asked)}${textField({ name: 'periode', label: wording.periodField, hint: wording.periodHint, required: true }, asked)}<button>${wording.open}</button></form></section>
<section class="card"><h2>${wording.diaryTitle}</h2><p>${wording.diaryLead}</p><p><label for="agenda">${wording.diaryAddress}</label><input id="agenda" class="wide" type="text" readonly value="${diary}"></p></section></div>`
}
