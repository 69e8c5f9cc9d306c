import type { KnownStructure } from '../../domain/ports/reporting'
import type { ReportDue } from '../../domain/reporting/convention'
import { wording as reportWording } from '../../domain/reporting/wording'
import { dateInWords } from '../layout/days'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import { conventionPath, reportPath } from './paths'
import * as wording from './wording'

export type DueFilter = keyof typeof wording.FILTERS

const A_PAGE = 100
const IS_SHOWN: Readonly<Record<DueFilter, (due: ReportDue) => boolean>> = {
  'a-faire': ({ state }) => state === 'late' || state === 'open',
  'a-venir': ({ state }) => state === 'to-come',
  envoyes: ({ state }) => state === 'sent'
}
const BADGES = { late: 'bad', open: 'warn', 'to-come': '', sent: 'good' } as const

export const dueFilterIn = (text: string | null): DueFilter =>
  text !== null && Object.hasOwn(wording.FILTERS, text) ? (text as DueFilter) : 'a-faire' // one of them, by the line above

export const dueBadge = ({ state, sentVersion }: Pick<ReportDue, 'state' | 'sentVersion'>): Html =>
  html`<span class="badge ${BADGES[state]}">${state === 'sent' && sentVersion ? wording.sentVersion(sentVersion) : wording.STATES[state]}</span>`

export interface DueView {
  readonly owed: readonly ReportDue[]
  readonly filter: DueFilter
  readonly start: number
  /** Where the list stands; its filters are in its query. */
  readonly path: string
  readonly severalStructures: boolean
}

/** What is owed, by its day: what is late first, what was sent last. */
export function dueContent({ owed, filter, start, path, severalStructures }: DueView): Html {
  const names = Object.keys(wording.FILTERS) as DueFilter[] // its own keys
  const chosen = owed.filter(IS_SHOWN[filter])
  // What was sent is looked for from its end.
  if (filter === 'envoyes') chosen.reverse()
  const shown = chosen.slice(start, start + A_PAGE)
  const end = start + shown.length
  const tab = (name: DueFilter) =>
    html`<li><a href="${path}?etat=${name}"${name === filter && html` aria-current="true"`}>${wording.filterLabel(wording.FILTERS[name], owed.filter(IS_SHOWN[name]).length)}</a></li>`
  return html`<nav class="tabs" aria-label="${wording.filterNav}"><ul>${names.map(tab)}</ul></nav>
<section class="card">${table({
    caption: html`<span class="hidden">${wording.FILTERS[filter]}</span>`,
    columns: [
      wording.report,
      ...(severalStructures ? [wording.structure] : []),
      wording.dueBy,
      wording.state
    ],
    rows: shown.map(due => [
      html`<a href="${reportPath(due.structureSiret, due.period)}">${wording.KINDS[due.kind]}, ${reportWording.periodInWords(due.kind, due.period.name)}</a>`,
      ...(severalStructures ? [due.structureNom] : []),
      dateInWords(due.dueOn),
      dueBadge(due)
    ]),
    empty: emptyWords(owed, filter)
  })}${end < chosen.length && html`<p><a class="button" href="${path}?etat=${filter}&amp;debut=${end}">${wording.next}</a></p>`}<p class="quiet">${wording.repere}</p></section>`
}

/** That nothing is left to do is said only where something was done. */
function emptyWords(owed: readonly ReportDue[], filter: DueFilter): string {
  if (owed.length === 0) return wording.NOTHING_KNOWN
  if (filter === 'a-faire' && !owed.some(IS_SHOWN.envoyes)) return wording.NOTHING_OWED_YET
  return wording.NONE_DUE[filter]
}

const MOST_NAMED = 50

/** Those of whom nothing can be owed, as nobody has said what they signed; each with the way to say it. */
export function withoutConvention(structures: readonly Pick<KnownStructure, 'siret' | 'nom'>[]): Html {
  const [first] = structures
  if (!first) return html``
  const named = structures.slice(0, MOST_NAMED)
  const link = ({ siret, nom }: Pick<KnownStructure, 'siret' | 'nom'>) =>
    html`<a href="${conventionPath(siret)}">${wording.fillConventionOf(nom)}</a>`
  return html`<div class="note warn"><p>${wording.withoutConvention(structures.length)}${structures.length === 1 && html` ${link(first)}`}</p>${
    structures.length > 1 &&
    html`<details><summary>${wording.fillOneConvention}</summary><ul>${named.map(one => html`<li>${link(one)}</li>`)}${
      structures.length > named.length &&
      html`<li>${wording.withoutConventionMore(structures.length - named.length)}</li>`
    }</ul></details>`
  }</div>`
}
