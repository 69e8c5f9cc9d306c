import { createHash } from 'node:crypto'
import type { SentVersion } from '../../domain/ports/reports'
import type { Figures } from '../../domain/reporting/figures'
import type { Paper } from '../../domain/reporting/paper'
import { paperOfReport } from '../../domain/reporting/paper-of-report'
import type { Report } from '../../domain/reporting/report'
import { wording as reportWording } from '../../domain/reporting/wording'
import { addDays } from '../../domain/values/day'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { columnChart } from '../layout/chart'
import { dateInWords, shortMonthInWords } from '../layout/days'
import { type Filled, filledWith, longTextField, mistakesFound } from '../layout/forms'
import { type Html, html } from '../layout/html'
import { paperBlock, paperTable, type Section, sectionsOf, signatureBlocks } from '../layout/paper'
import { table } from '../layout/table'
import type { Visit } from '../sign-in/visit'
import { actionsCard } from './actions'
import { type Check, checksOf } from './checks'
import { ledgerPath } from './paths'
import * as wording from './wording'

export interface ReportView {
  readonly path: string
  readonly report: Report
  readonly versions: readonly SentVersion[]
  /** The last version that was sent, to tell what a correction changes. */
  readonly before: Report | null
  /** Names of those who were asked the questionnaire and have not answered. */
  readonly waiting: readonly string[]
  /** Names of those who may be asked it and were not. */
  readonly notAsked: readonly string[]
}

/** In half the width of the page. */
const MOST_NARROW_COLUMNS = 4
const number = new Intl.NumberFormat('fr-FR')
export const dayOf = (at: Date) => dateInWords(localTimeIn(PARIS, at).day)

/** The REST API knows no person. */
const whoOf = (author: string) => (author === 'api' ? wording.otherSoftware : author)

/** Tells a draft from one whose figures, actions, receipts or answers are others; the comment is sent with the form itself. */
export const fingerprintOf = (report: Report): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...report, madeAt: '', commentaire: '', complete: true }))
    .digest('base64url')

/** A report, as it was sent or as it would be sent now. */
export function reportContent(
  visit: Visit,
  view: ReportView,
  filled: { readonly action?: Filled; readonly sending?: Filled } = {}
): Html {
  const { report } = view
  const paper = paperOfReport(report)
  const sections = sectionsOf(paper)
  return html`${report.frozen ? html`${sentHead(view)}${downloads(view)}` : draftHead(view)}
${keyFigures(report.figures)}
${sections.map(section => sectionCard(visit, view, section, filled.action))}
${!report.frozen && sendingCard(visit, view, filled.sending)}
${signaturesCard(paper)}
${!report.frozen && downloads(view)}
${versionsCard(view)}`
}

function sentHead({ report, versions, path }: ReportView): Html {
  const { version } = report
  const sent = versions.find(one => one.version === version)
  const last = versions.at(-1)?.version ?? version
  return html`<p class="note good">${sent && wording.sentOn(version, dayOf(sent.frozenAt), whoOf(sent.frozenBy))}</p>
${last === version && html`<details class="card"><summary>${wording.correction(version + 1)}</summary><p>${wording.correctionLead}</p><p><a class="button" href="${path}?version=brouillon">${wording.correction(version + 1)}</a></p></details>`}`
}

function draftHead(view: ReportView): Html {
  const checks = checksOf(view)
  return html`<section class="card screen"><h2>${wording.checkTitle}</h2><ul class="checks">${checks.map(checkLine)}</ul></section>
${view.before && changesCard(view.before, view.report)}`
}

const checkLine = ({ open, text, link }: Check): Html =>
  html`<li${open && html` class="open"`}>${text}${link && html` <a href="${link.href}">${link.name}</a>`}</li>`

const CHANGED = [
  ['personnes', reportWording.general.personnes],
  ['accompagnements', reportWording.general.accompagnements],
  ['activites', reportWording.general.activites],
  ['ateliers', reportWording.general.ateliers],
  ['durationMinutes', reportWording.general.minutes],
  ['reorientes', reportWording.general.reorientes]
] as const satisfies readonly (readonly [keyof Figures, string])[]

function changesCard(before: Report, after: Report): Html {
  const changed = CHANGED.filter(([name]) => before.figures[name] !== after.figures[name])
  return html`<section class="card">${table({
    caption: wording.changesTitle(before.version),
    columns: [wording.figure, { name: wording.before, number: true }, { name: wording.now, number: true }],
    rows: changed.map(([name, label]) => [
      label,
      number.format(before.figures[name]),
      number.format(after.figures[name])
    ]),
    empty: `${wording.changesTitle(before.version)} : ${wording.changesNone}`
  })}</section>`
}

function keyFigures({ personnes, activites, ateliers, durationMinutes }: Figures): Html {
  const figure = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const { general } = reportWording
  return html`<section><h2 class="hidden">${wording.keyFigures}</h2><dl class="figures broad">
${figure(general.personnes, number.format(personnes))}${figure(general.activites, number.format(activites))}${figure(general.ateliers, number.format(ateliers))}${figure(wording.timeSpent, wording.hoursAndMinutes(number.format(Math.floor(durationMinutes / 60)), durationMinutes % 60))}</dl></section>`
}

function sectionCard(visit: Visit, view: ReportView, section: Section, action?: Filled): Html {
  const { sections } = reportWording
  const { report } = view
  if (section.heading === sections.comment && !report.frozen) return html``
  if (section.heading === sections.actions && !report.frozen) return actionsCard(visit, view, action)
  const tables = section.blocks.filter(block => block.kind === 'table')
  const words = section.blocks.filter(block => block.kind !== 'table')
  if (section.heading === null) {
    // What a draft has to tell stands among what is to be checked.
    return report.frozen ? html`${words.map(block => html`<p class="note">${block.text}</p>`)}` : html``
  }
  const title = html`<h2>${section.heading}</h2>`
  const asking = section.heading === sections.conditions && !report.frozen && askForm(visit, view)
  if (tables.length === 0)
    return html`<section class="card">${title}${words.map(paperBlock)}${asking}${section.heading === sections.receipts && !report.frozen && ledgerButton(report)}</section>`
  const [only, ...others] = tables
  // Read in the order in which it is printed.
  if (only && others.length === 0) {
    return html`<section class="card">${title}${section.blocks.map(paperBlock)}${asking}${section.heading === sections.receipts && !report.frozen && ledgerButton(report)}</section>`
  }
  // Months are drawn, with their table under the drawing.
  const charts = section.heading === sections.activity || section.heading === sections.halfActivity
  const inCards = tables
    .map(({ table: one }) => one)
    .filter(({ title: name }) => !charts || name !== reportWording.tables.parMois[0])
  const wide = inCards.filter(({ columns }) => columns.length > MOST_NARROW_COLUMNS)
  const narrow = inCards.filter(({ columns }) => columns.length <= MOST_NARROW_COLUMNS)
  return html`<section>${title}${words.map(paperBlock)}
${wide.map(one => html`<div class="card">${paperTable(one)}</div>`)}
${(narrow.length > 0 || charts) && html`<div class="cards two">${charts && html`<div class="card">${monthsChart(report)}</div>`}${narrow.map(one => html`<div class="card">${paperTable(one)}</div>`)}</div>`}
${asking}</section>`
}

const ledgerButton = ({ structure }: Report): Html =>
  html`<p><a class="button" href="${ledgerPath(structure.siret)}">${wording.ledgerLink}</a></p>`

/** Gives the questionnaire to whoever has none yet: the calendar does it by itself, unless the convention came late. */
function askForm(visit: Visit, { path, notAsked }: ReportView): Html {
  if (notAsked.length === 0) return html``
  return html`<p>${wording.notAsked(notAsked.join(', '))}</p>${visit.formTo(`${path}/questionnaire`, html`<button>${wording.askThem}</button>`)}`
}

function monthsChart({ figures, period }: Report): Html {
  const months: string[] = []
  for (let month = period.from.slice(0, 7); month < period.until.slice(0, 7); month = monthAfter(month))
    months.push(month)
  const values = months.map(month => figures.parMois[month] ?? 0)
  return columnChart(
    {
      title: `${reportWording.tables.count}, ${reportWording.tables.parMois[0].toLowerCase()}`,
      category: wording.month,
      categories: months.map(month => shortMonthInWords(`${month}-01`)),
      series: [{ name: reportWording.tables.count, values: figures.activites === 0 ? [] : values }],
      empty: reportWording.noActivity
    },
    'par-mois'
  )
}

const monthAfter = (month: string) => addDays(`${month}-01`, 31).slice(0, 7)

/** The comment, and the one click that freezes: a comment typed is never left behind. */
function sendingCard(visit: Visit, { path, report }: ReportView, sentBack?: Filled): Html {
  const typed = visit.interrupted(path)
  const filled =
    sentBack ?? (typed ? { values: typed, mistakes: {} } : filledWith({ commentaire: report.commentaire }))
  const mistake = filled.mistakes['relu']
  return html`<section class="card screen" id="envoi"><h2>${wording.commentTitle}</h2>${mistakesFound(filled.mistakes)}${visit.formTo(
    path,
    html`<input type="hidden" name="version" value="${report.version}"><input type="hidden" name="empreinte" value="${fingerprintOf(report)}">
${longTextField({ name: 'commentaire', label: wording.comment, hint: wording.commentHint }, filled)}
<p><button name="geste" value="enregistrer">${wording.saveComment}</button></p>
${
  report.complete &&
  html`<p>${wording.freezeLead}</p>
<label class="tick"><input type="checkbox" id="champ-relu" name="relu" value="oui"${mistake && html` aria-invalid="true" aria-describedby="champ-relu-erreur"`}>${wording.reread}</label>${mistake && html`<span class="mistake" id="champ-relu-erreur">${mistake}</span>`}
<button class="go" name="geste" value="envoyer">${wording.freeze(report.version)}</button>`
}`
  )}${!report.complete && html`<p class="quiet">${wording.checkNotOver(dateInWords(report.period.until))}</p>`}</section>`
}

const signaturesCard = ({ signatures }: Paper): Html =>
  html`<section class="card"><h2>${wording.signatures}</h2>${signatureBlocks(signatures, wording.SIGNATURE_WORDS)}<p class="quiet screen">${wording.signaturesLead}</p></section>`

function downloads({ path, report }: ReportView): Html {
  const version = report.frozen ? String(report.version) : 'brouillon'
  return html`<section class="card screen"><h2>${wording.downloadTitle}</h2>${!report.frozen && html`<p class="quiet">${wording.downloadDraft}</p>`}<div class="row">${(
    Object.entries(wording.FORMATS)
  ).map(
    ([format, name]) =>
      html`<a class="button" href="${path}/fichier?format=${format}&amp;version=${version}">${name}</a>`
  )}</div></section>`
}

function versionsCard({ path, report, versions }: ReportView): Html {
  if (versions.length === 0) return html``
  const shown = report.frozen ? report.version : null
  return html`<section class="card"><h2>${wording.versionsTitle}</h2><ul class="plain">${versions.map(
    ({ version, frozenAt }) =>
      html`<li><a href="${path}?version=${version}"${version === shown && html` aria-current="true"`}>${wording.versionLine(version, dayOf(frozenAt))}</a></li>`
  )}${!report.frozen && html`<li aria-current="true">${wording.draftOf(report.version)}</li>`}</ul></section>`
}
