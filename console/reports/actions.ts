import type { Report } from '../../domain/reporting/report'
import {
  ACTION_CATEGORIES,
  type ActionCategory,
  MOST_ACTION_CHARACTERS
} from '../../domain/reporting/structure-action'
import { wording as reportWording } from '../../domain/reporting/wording'
import { addDays, type Day, parseDay } from '../../domain/values/day'
import { dateInWords } from '../layout/days'
import {
  choiceField,
  type Filled,
  filledWith,
  longTextField,
  type Mistakes,
  mistakesFound,
  textField
} from '../layout/forms'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import type { Visit } from '../sign-in/visit'
import * as wording from './wording'

const categories = ACTION_CATEGORIES.map((name): [string, string] => [
  name,
  reportWording.actions.categories[name]
])

/** What the structure itself did: added and taken back while the report is a draft. */
export function actionsCard(
  visit: Visit,
  { path, report }: { readonly path: string; readonly report: Report },
  sentBack?: Filled
): Html {
  const action = `${path}/actions`
  const typed = visit.interrupted(action)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledWith())
  const last = addDays(report.period.until, -1)
  return html`<section class="card" id="actions"><h2>${reportWording.sections.actions}</h2>${table({
    caption: html`<span class="hidden">${reportWording.actions.title}</span>`,
    columns: [...reportWording.actions.columns, wording.gesture],
    rows: report.actions.map(({ id, day, category, text }) => [
      dateInWords(day),
      reportWording.actions.categories[category],
      text,
      visit.formTo(
        `${action}/${encodeURIComponent(id)}/retrait`,
        html`<button class="small">${wording.withdraw}<span class="hidden"> : ${text}</span></button>`
      )
    ]),
    empty: wording.actionsEmpty
  })}
<details${(sentBack || typed) && html` open`}><summary>${wording.actionsAdd}</summary>${mistakesFound(filled.mistakes)}${visit.formTo(
    action,
    html`<div class="row">${textField({ name: 'date', label: wording.actionDay, type: 'date', min: report.period.from, max: last, required: true }, filled)}${choiceField({ name: 'nature', label: wording.actionCategory }, categories, filled)}</div>
${longTextField({ name: 'texte', label: wording.actionText, hint: wording.actionHint, required: true }, filled)}
<button class="go">${wording.add}</button>`
  )}</details></section>`
}

export type SaidAction =
  | { readonly action: { readonly day: Day; readonly category: ActionCategory; readonly text: string } }
  | { readonly mistakes: Mistakes }

/** What the form says of an action. */
export function saidAction(
  form: URLSearchParams,
  period: { readonly from: Day; readonly until: Day },
  today: Day
): SaidAction {
  const mistakes: Record<string, string> = {}
  const day = parseDay(form.get('date') ?? '')
  const last = addDays(period.until, -1)
  if (!day) mistakes['date'] = wording.mistakeDay
  else if (day > today) mistakes['date'] = wording.mistakeFuture
  else if (day < period.from || day > last)
    mistakes['date'] = wording.mistakeOutside(dateInWords(period.from), dateInWords(last))
  const category = ACTION_CATEGORIES.find(name => name === form.get('nature'))
  if (!category) mistakes['nature'] = wording.mistakeChoice
  const text = (form.get('texte') ?? '').replace(/\r\n?/g, '\n').trim()
  if (text === '' || text.length > MOST_ACTION_CHARACTERS || text.includes('\0'))
    mistakes['texte'] = wording.mistakeText(MOST_ACTION_CHARACTERS)
  return day && category && Object.keys(mistakes).length === 0
    ? { action: { day, category, text } }
    : { mistakes }
}
