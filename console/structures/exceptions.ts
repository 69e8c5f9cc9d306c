import { type DaysFault, readSpecialDays, type SpecialDays } from '../../domain/permanences/exceptions'
import { type Filled, filledWith, type Mistakes, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { Visit } from '../sign-in/visit'
import { unbroken } from './unbroken'
import * as wording from './wording-exceptions'

/** Days that are not as usual: an absence has no hours, a permanence's may have some. */
export type ExceptionalDays = Omit<SpecialDays, 'permanenceId'>

/** Empty rows at the end of the form. */
const FRESH_ROWS = 2
const MOST_ROWS = 50

export const absencesPath = (id: string) => `/console/conseillers/${encodeURIComponent(id)}/absences`
export const specialDaysPath = (siret: string, id: string) =>
  `/console/structures/${encodeURIComponent(siret)}/permanences/${encodeURIComponent(id)}`

export interface ExceptionsView {
  readonly path: string
  /** Those that are not over. */
  readonly days: readonly ExceptionalDays[]
  readonly withHours: boolean
}

const filledFrom = (days: readonly ExceptionalDays[]): Filled =>
  filledWith(
    Object.fromEntries(
      days.flatMap(({ from, to, horaires }, index) => [
        [`du-${index}`, from],
        [`au-${index}`, to],
        [`heures-${index}`, horaires]
      ])
    )
  )

/** The days of a conseiller or a permanence that are not as usual, row by row. */
export function exceptionsForm(visit: Visit, view: ExceptionsView, sentBack: Filled | null = null): Html {
  const typed = visit.interrupted(view.path)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledFrom(view.days))
  const rows = Math.min(MOST_ROWS, view.days.length + FRESH_ROWS)
  const { row, newRow } = view.withHours ? wording.specialDays : wording.absences
  const fields = (
    index: number
  ) => html`<fieldset class="card"><legend>${index < view.days.length ? row(index + 1) : newRow}</legend>
<div class="row">${textField({ name: `du-${index}`, label: wording.fromField, type: 'date' }, filled)}${textField({ name: `au-${index}`, label: wording.toField, type: 'date' }, filled)}</div>${
    view.withHours &&
    textField(
      { name: `heures-${index}`, label: wording.hoursField, hint: unbroken(wording.hoursHint) },
      filled
    )
  }</fieldset>`
  return html`${mistakesFound(filled.mistakes)}${visit.formTo(
    view.path,
    html`<input type="hidden" name="rangs" value="${rows}">${Array.from({ length: rows }, (_, index) => fields(index))}<button class="go">${wording.save}</button>`
  )}`
}

const FIELDS: Readonly<Record<DaysFault, string>> = {
  from: 'du',
  to: 'au',
  reversed: 'au',
  long: 'au',
  hours: 'heures'
}

export type SaidDays = { readonly days: readonly ExceptionalDays[] } | { readonly mistakes: Mistakes }

/** What the form says: a row whose first day is emptied is taken away; every row is checked before any is kept. */
export function saidDays(form: URLSearchParams, { withHours }: ExceptionsView): SaidDays {
  const mistakes: Record<string, string> = {}
  const days: ExceptionalDays[] = []
  const rows = Math.min(MOST_ROWS, Number(/^\d{1,2}$/.exec(form.get('rangs') ?? '')?.[0] ?? 0))
  for (let index = 0; index < rows; index++) {
    const text = (name: string) => (form.get(`${name}-${index}`) ?? '').trim()
    const hours = withHours ? text('heures') : ''
    if (text('du') === '' && text('au') === '' && hours === '') continue
    const read = readSpecialDays(text('du'), text('au'), hours)
    if ('fault' in read) mistakes[`${FIELDS[read.fault]}-${index}`] = wording.MISTAKES[read.fault]
    else days.push(read)
  }
  return Object.keys(mistakes).length > 0 ? { mistakes } : { days }
}
