import {
  type Activite,
  type ActiviteStatus,
  accompagnementsOf,
  dureeMinutes,
  isCounted
} from '../../domain/activites/activite'
import { type Day, parseDay } from '../../domain/values/day'
import { PARIS } from '../../domain/values/zone'
import { activityPathFrom, subjectOf } from '../conseiller/activity'
import * as statusWording from '../conseiller/wording'
import { dateInWords, timeInWords } from '../layout/days'
import { choiceField, type Filled, filledWith, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import * as wording from './wording'

const STATUSES: readonly ActiviteStatus[] = ['recorded', 'to-confirm', 'confirmed', 'voided']

/** Which activities are looked at: days of Paris, both included. */
export interface Looked {
  readonly from: Day
  readonly until: Day
  readonly status: ActiviteStatus | null
  readonly conseillerId: string | null
  readonly filled: Filled
}

/** What an address asks for; this month where it asks for nothing. */
export function lookedAt(query: URLSearchParams, today: Day): Looked {
  const mistakes: Record<string, string> = {}
  const dayIn = (name: string, usual: Day) => {
    const text = (query.get(name) ?? '').trim()
    const day = text === '' ? usual : parseDay(text)
    if (!day) mistakes[name] = wording.mistakeDay
    return day ?? usual
  }
  const from = dayIn('du', `${today.slice(0, 7)}-01`)
  const until = dayIn('au', from > today ? from : today)
  if (until < from) mistakes['au'] = wording.mistakeDays
  const status = STATUSES.find(one => one === query.get('etat')) ?? null
  const conseillerId = query.get('conseiller') || null
  const values = filledWith({
    du: query.get('du') || from,
    au: query.get('au') || until,
    etat: status ?? '',
    conseiller: conseillerId ?? ''
  }).values
  return { from, until, status, conseillerId, filled: { values, mistakes } }
}

export interface ListedActivite {
  readonly activite: Activite
  /** Found in La Coop by its poll. */
  readonly isInLaCoop: boolean
  readonly laCoopUrl: string
}

export interface ActivitiesView {
  readonly path: string
  readonly looked: Looked
  readonly rows: readonly ListedActivite[]
  readonly next: string | null
  /** Where this page of the list begins; `null` for the first. */
  readonly cursor: string | null
  /** Those among whom may be chosen: a structure's. Empty on a conseiller's own list. */
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
}

function queryOf({ from, until, status, conseillerId }: Looked, more: Readonly<Record<string, string>> = {}) {
  return new URLSearchParams({
    du: from,
    au: until,
    ...(status ? { etat: status } : {}),
    ...(conseillerId ? { conseiller: conseillerId } : {}),
    ...more
  }).toString()
}

/** Activities of some days, each leading to where it is completed, and to La Coop's form. */
export function activitiesContent(view: ActivitiesView): Html {
  const { path, looked, rows, next, cursor, conseillers } = view
  // Nothing is listed of days that cannot be: what is wrong is said above.
  if (Object.keys(looked.filled.mistakes).length > 0) return filterForm(view)
  const shown = queryOf(looked, cursor ? { suite: cursor } : {})
  const names = new Map(conseillers.map(({ id, nom }) => [id, nom]))
  const isOwn = conseillers.length === 0
  return html`${filterForm(view)}
<section class="card">${table({
    caption: wording.caption(dateInWords(looked.from), dateInWords(looked.until)),
    columns: [
      wording.when,
      ...(isOwn ? [] : [wording.who]),
      wording.what,
      { name: wording.people, number: true },
      { name: wording.duration, number: true },
      wording.status,
      wording.laCoop
    ],
    rows: rows.map(({ activite, isInLaCoop, laCoopUrl }) => [
      html`<a href="${activityPathFrom(activite.id, shown)}">${whenInWords(activite)}</a>`,
      ...(isOwn ? [] : [names.get(activite.conseillerId) ?? activite.conseillerId]),
      subjectOf(activite),
      accompagnementsOf(activite),
      statusWording.minutes(dureeMinutes(activite.durationSeconds)),
      statusBadge(activite.status),
      isInLaCoop
        ? wording.inLaCoop
        : isCounted(activite)
          ? html`<a href="${laCoopUrl}">${wording.enterInLaCoop}<span class="hidden"> : ${whenInWords(activite)}</span></a>`
          : wording.notCounted
    ]),
    empty: wording.none
  })}${(next || cursor) && html`<p class="row">${next && html`<a class="button" href="${path}?${queryOf(looked, { suite: next })}">${wording.next}</a>`}${cursor && html`<a class="button" href="${path}?${queryOf(looked)}">${wording.first}</a>`}</p>`}</section>
${rows.length > 0 && downloads(path, looked)}`
}

const downloads = (path: string, looked: Looked): Html =>
  html`<section class="card"><h2>${wording.exportTitle}</h2><p class="quiet">${wording.exportLead}</p><p class="row">${Object.entries(
    wording.EXPORTS
  ).map(
    ([format, name]) =>
      html`<a class="button" href="${path}/fichier?${queryOf(looked, { format })}">${name}</a>`
  )}</p></section>`

const whenInWords = ({ date, startedAt }: Activite) =>
  `${dateInWords(date)}, ${timeInWords(PARIS, startedAt)}`

const BADGES = { recorded: '', 'to-confirm': 'warn', confirmed: 'good', voided: '' } as const
const statusBadge = (status: ActiviteStatus): Html =>
  html`<span class="badge ${BADGES[status]}">${statusWording.STATUSES[status]}</span>`

function filterForm({ path, looked, conseillers }: ActivitiesView): Html {
  const { filled } = looked
  const statuses = STATUSES.map((status): [string, string] => [status, statusWording.STATUSES[status]])
  const people = conseillers.map(({ id, nom }): [string, string] => [id, nom])
  return html`${mistakesFound(filled.mistakes, wording.toCorrect)}<form method="get" action="${path}" class="card"><div class="row">
${textField({ name: 'du', label: wording.from, type: 'date' }, filled)}${textField({ name: 'au', label: wording.until, type: 'date' }, filled)}
${choiceField({ name: 'etat', label: wording.status }, [['', wording.anyStatus], ...statuses], filled)}
${people.length > 0 && choiceField({ name: 'conseiller', label: wording.who }, [['', wording.everybody], ...people], filled)}
<button>${wording.show}</button></div></form>`
}
