import {
  CEILING_EUROS,
  FUNDED_MONTHS,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS
} from '../../domain/ami/funding'
import { type Convention, mostSubventionEuros } from '../../domain/reporting/convention'
import { type Day, parseDay } from '../../domain/values/day'
import { type Filled, filledWith, type Mistakes, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { Visit } from '../sign-in/visit'
import { conventionPath } from './paths'
import * as wording from './wording'

/** Nobody signed before the programme. */
export const FIRST_DAY = '2020-11-17'
const number = new Intl.NumberFormat('fr-FR')

/** What was signed with the State. */
export function conventionForm(
  visit: Visit,
  siret: string,
  known: Convention | null,
  today: Day,
  sentBack?: Filled
): Html {
  const path = conventionPath(siret)
  const typed = visit.interrupted(path)
  const filled =
    sentBack ??
    (typed
      ? { values: typed, mistakes: {} }
      : filledWith({
          date: known?.signedOn ?? '',
          postes: String(known?.posts ?? 1),
          subvention: String(known?.subventionEuros ?? CEILING_EUROS),
          mois: String(known?.months ?? FUNDED_MONTHS)
        }))
  return html`${mistakesFound(filled.mistakes)}<section class="card">${visit.formTo(
    path,
    html`${textField({ name: 'date', label: wording.signedOn, type: 'date', min: FIRST_DAY, max: today, required: true }, filled)}
${textField({ name: 'postes', label: wording.posts, type: 'number', inputmode: 'numeric', min: '1', max: String(PROGRAMME_POSTS), required: true }, filled)}
${textField({ name: 'subvention', label: wording.subvention, hint: wording.subventionHint, type: 'number', inputmode: 'numeric', min: '1', required: true }, filled)}
${textField({ name: 'mois', label: wording.months, hint: wording.monthsHint, type: 'number', inputmode: 'numeric', min: '1', max: String(LONGEST_CONVENTION_MONTHS), required: true }, filled)}
<button class="go">${wording.save}</button>`
  )}</section>`
}

export type SaidConvention =
  | { readonly convention: Pick<Convention, 'signedOn' | 'posts' | 'subventionEuros' | 'months'> }
  | { readonly mistakes: Mistakes }

/** What the form says of a convention; `overseas` as {@link mostSubventionEuros} takes it. */
export function saidConvention(form: URLSearchParams, today: Day, overseas: boolean | null): SaidConvention {
  const mistakes: Record<string, string> = {}
  const whole = (name: string, most: number, what: string) => {
    const text = (form.get(name) ?? '').replace(/[\s\u00a0\u202f]/g, '')
    const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
    if (value < 1 || value > most) mistakes[name] = what
    return value
  }
  const signedOn = parseDay(form.get('date') ?? '')
  if (!signedOn || signedOn > today || signedOn < FIRST_DAY) mistakes['date'] = wording.mistakeSigned
  const posts = whole('postes', PROGRAMME_POSTS, wording.mistakePosts)
  const most = mostSubventionEuros(Math.max(1, posts), overseas)
  const subventionEuros = whole(
    'subvention',
    most,
    overseas === false
      ? wording.mistakeCeiling(Math.max(1, posts), number.format(most))
      : wording.mistakeSubvention(number.format(most))
  )
  const months = whole('mois', LONGEST_CONVENTION_MONTHS, wording.mistakeMonths)
  return signedOn && Object.keys(mistakes).length === 0
    ? { convention: { signedOn, posts, subventionEuros, months } }
    : { mistakes }
}
