import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Hours } from '../../domain/permanences/opening-hours'
import type { Permanence } from '../../domain/permanences/permanence'
import type { Presence } from '../../domain/permanences/presence'
import { parseDay } from '../../domain/values/day'
import { departementOf } from '../../domain/values/zone'
import {
  choiceField,
  type Filled,
  filledWith,
  type Mistakes,
  mistakesFound,
  textField
} from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { Visit } from '../sign-in/visit'
import { hoursToRead } from './hours-to-read'
import { unbroken } from './unbroken'
import * as wording from './wording'

/** Reads hours, OSM's or typed in French, for a département; `horaires` is what to keep; `fault` says in French what could not be read, or was guessed. */
export type CompileHours = (
  horaires: string,
  departement: string
) => { readonly horaires: string; readonly hours: Hours; readonly fault: string | null }

/** Empty rows at the end of the form. */
const FRESH_ROWS = 2
const MOST_ROWS = 50

export const presencesPath = (id: string) => `/console/conseillers/${encodeURIComponent(id)}/presences`

const departementAt = ({ codeInsee, codePostal }: Permanence) => departementOf(codeInsee ?? codePostal)

/** Hours in French, where the same form reads them back as they were; else as they are kept. */
function hoursToType(horaires: string, permanence: Permanence | undefined, compile: CompileHours): string {
  const said = hoursToRead(horaires)
  const readBack = permanence && said !== '' ? compile(said, departementAt(permanence)) : null
  return readBack?.hours.kind !== 'unknown' && readBack?.horaires === horaires ? said : horaires
}

const filledFrom = ({ presences, permanences }: PresencesView, compile: CompileHours): Filled =>
  filledWith(
    Object.fromEntries(
      presences.flatMap((presence, index) => [
        [`permanence-${index}`, presence.permanenceId],
        [
          `horaires-${index}`,
          hoursToType(
            presence.horaires,
            permanences.find(({ id }) => id === presence.permanenceId),
            compile
          )
        ],
        [`du-${index}`, presence.validFrom ?? ''],
        [`au-${index}`, presence.validUntil ?? '']
      ])
    )
  )

export interface PresencesView {
  readonly conseiller: Conseiller
  readonly presences: readonly Presence[]
  /** Where they may be: the structure's permanences, and those that its conseillers hold. */
  readonly permanences: readonly Permanence[]
}

/** Where and when a conseiller is, row by row. */
export function presencesForm(
  visit: Visit,
  view: PresencesView,
  compile: CompileHours,
  sentBack: Filled | null = null
): Html {
  const path = presencesPath(view.conseiller.id)
  const typed = visit.interrupted(path)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledFrom(view, compile))
  const rows = Math.min(MOST_ROWS, view.presences.length + FRESH_ROWS)
  const choices = view.permanences.map(({ id, nom, commune }): [string, string] => [id, `${nom}, ${commune}`])
  const row = (index: number) => {
    const isNew = index >= view.presences.length
    const none: [string, string] = ['', isNew ? wording.choosePermanence : wording.noPermanence]
    return html`<fieldset class="card"><legend>${isNew ? wording.newRow : wording.row(index + 1)}</legend>
${choiceField({ name: `permanence-${index}`, label: wording.placeField }, [none, ...choices], filled)}
${textField({ name: `horaires-${index}`, label: wording.hoursField, hint: unbroken(wording.hoursHint) }, filled)}
<div class="row">${textField({ name: `du-${index}`, label: wording.fromField, type: 'date' }, filled)}${textField({ name: `au-${index}`, label: wording.untilField, type: 'date' }, filled)}</div></fieldset>`
  }
  return html`${mistakesFound(filled.mistakes)}${visit.formTo(
    path,
    html`<input type="hidden" name="rangs" value="${rows}">${Array.from({ length: rows }, (_, index) => row(index))}<button class="go">${wording.save}</button>`
  )}`
}

export type SaidPresences = { readonly presences: readonly Presence[] } | { readonly mistakes: Mistakes }

/** What the form says: every row is checked before any is kept. */
export function saidPresences(
  form: URLSearchParams,
  view: PresencesView,
  compile: CompileHours
): SaidPresences {
  const mistakes: Record<string, string> = {}
  const presences: Presence[] = []
  const known = new Map(view.permanences.map(permanence => [permanence.id, permanence]))
  const seen = new Set<string>()
  const rows = Math.min(MOST_ROWS, Number(/^\d{1,2}$/.exec(form.get('rangs') ?? '')?.[0] ?? 0))
  for (let index = 0; index < rows; index++) {
    const text = (name: string) => (form.get(`${name}-${index}`) ?? '').trim()
    const day = (name: string) => {
      const typed = text(name)
      const read = typed === '' ? null : parseDay(typed)
      if (typed !== '' && !read) mistakes[`${name}-${index}`] = wording.mistakeDay
      return read
    }
    const permanenceId = text('permanence')
    const typed = text('horaires')
    const validFrom = day('du')
    const validUntil = day('au')
    if (permanenceId === '') {
      if (index >= view.presences.length && typed !== '')
        mistakes[`permanence-${index}`] = wording.mistakePlace
      continue
    }
    const permanence = known.get(permanenceId)
    if (!permanence) {
      mistakes[`permanence-${index}`] = wording.mistakePlace
      continue
    }
    if (validFrom && validUntil && validUntil < validFrom) mistakes[`au-${index}`] = wording.mistakeReversed
    const compiled = typed === '' ? null : compile(typed, departementAt(permanence))
    const horaires = compiled?.horaires ?? ''
    if (compiled?.hours.kind === 'unknown') {
      mistakes[`horaires-${index}`] = wording.mistakeHours(compiled.fault ?? wording.mistakeUnread)
    }
    const key = JSON.stringify([permanenceId, horaires, validFrom, validUntil])
    if (seen.has(key)) mistakes[`permanence-${index}`] = wording.mistakeTwice
    seen.add(key)
    const conseillerId = view.conseiller.id
    presences.push({
      conseillerId,
      permanenceId,
      horaires,
      hours: compiled?.hours ?? null,
      validFrom,
      validUntil
    })
  }
  if (presences.length === 0 && Object.keys(mistakes).length === 0)
    mistakes['permanence-0'] = wording.mistakeNone
  return Object.keys(mistakes).length > 0 ? { mistakes } : { presences }
}
