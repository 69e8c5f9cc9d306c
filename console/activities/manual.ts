import * as vocabulary from '../../domain/activites/vocabulary'
import { labelOf, placeLabelOf } from '../../domain/activites/wording'
import type { Places } from '../../domain/ports/places'
import { type Day, parseDay } from '../../domain/values/day'
import { TYPES, TYPES_LIEU } from '../api/activity-fields'
import {
  type Choices,
  choiceField,
  type Filled,
  filledWith,
  type Mistakes,
  mistakesFound,
  textField,
  ticksField
} from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { Visit } from '../sign-in/visit'
import * as wording from './wording'

export const NEW_PATH = '/console/activites/nouvelle'

const ADMINISTRATIVE = 'aide_aux_demarches_administratives'
const labelled = (values: readonly string[], label = labelOf): Choices =>
  values.map((value): [string, string] => [value, label(value)])

/** Where a form is sent, and the conseillers among whom its activity's is chosen; none on a conseiller's own form. */
export interface ManualForm {
  readonly path: string
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
  /** Chosen already, where one comes from that conseiller's list. */
  readonly chosen?: string | null
}

const OWN: ManualForm = { path: NEW_PATH, conseillers: [] }

/** What is entered by hand: what the line did not see. */
export function manualForm(
  visit: Visit,
  today: Day,
  sentBack: Filled | null = null,
  { path, conseillers, chosen }: ManualForm = OWN
): Html {
  const typed = visit.interrupted(path)
  const people = conseillers.map(({ id, nom }): [string, string] => [id, nom])
  const filled =
    sentBack ??
    (typed
      ? { values: typed, mistakes: {} }
      : filledWith({
          conseiller: chosen ?? '',
          type: 'individuel',
          date: today,
          lieu: 'lieu_activite',
          age: 'non_communique',
          genre: 'non_communique',
          situation: 'non_communique'
        }))
  return html`${mistakesFound(filled.mistakes)}${visit.formTo(
    path,
    html`<section class="card">${people.length > 0 && choiceField({ name: 'conseiller', label: wording.forWhom, required: true }, [['', wording.choose], ...people], filled)}${ticksField({ name: 'type', label: wording.type, one: true, required: true }, labelled(TYPES), filled)}
<div class="row">${textField({ name: 'date', label: wording.date, type: 'date', max: today, required: true }, filled)}${textField({ name: 'heure', label: wording.hour, type: 'time' }, filled)}${textField({ name: 'minutes', label: wording.minutes, type: 'number', inputmode: 'numeric', min: '1', max: '1440', required: true }, filled)}</div>
${ticksField({ name: 'lieu', label: wording.place, one: true, required: true }, labelled(TYPES_LIEU, placeLabelOf), filled)}</section>
<section class="card">${ticksField({ name: 'thematiques', label: wording.thematiques }, labelled(vocabulary.THEMATIQUES_MEDIATION), filled)}
${ticksField({ name: 'demarches', label: wording.demarches, hint: wording.demarchesHint }, labelled(vocabulary.THEMATIQUES_DEMARCHES), filled)}
${ticksField({ name: 'materiel', label: wording.equipment }, labelled(vocabulary.MATERIELS), filled)}</section>
<div class="cards two"><section class="card"><h2>${wording.workshop}</h2>
${textField({ name: 'titre', label: wording.workshopTitle }, filled)}
<div class="row">${textField({ name: 'participants', label: wording.participants, type: 'number', inputmode: 'numeric', min: '1', max: '10000' }, filled)}${textField({ name: 'recurrents', label: wording.returning, type: 'number', inputmode: 'numeric', min: '0', max: '10000' }, filled)}</div></section>
<section class="card"><h2>${wording.person}</h2><p class="quiet">${wording.personLead}</p>
${textField({ name: 'commune', label: wording.commune, hint: wording.communeHint }, filled)}
${choiceField({ name: 'age', label: wording.age }, labelled(vocabulary.TRANCHES_AGE), filled)}
${choiceField({ name: 'genre', label: wording.gender }, labelled(vocabulary.GENRES), filled)}
${choiceField({ name: 'situation', label: wording.situation }, labelled(vocabulary.STATUTS_SOCIAUX), filled)}
${choiceField({ name: 'redirection', label: wording.redirection }, [['', wording.notRedirected], ...labelled(vocabulary.STRUCTURES_DE_REDIRECTION)], filled)}</section></div>
<button class="go">${wording.save}</button>`
  )}`
}

export type SaidManual = { readonly body: Record<string, unknown> } | { readonly mistakes: Mistakes }

const MOST_MINUTES = 1_440

/**
 * The form in the words of the REST API, which checks it: a screen and a program may enter the same. What people forget is
 * told here, all of it at once.
 */
export function saidManual(form: URLSearchParams, places: Places): SaidManual {
  const text = (name: string) => (form.get(name) ?? '').trim()
  const whole = (name: string) => (/^\d{1,6}$/.test(text(name)) ? Number(text(name)) : Number.NaN)
  const demarches = form.getAll('demarches')
  const ticked = [...form.getAll('thematiques'), ...demarches]
  const thematiques = [...new Set([...ticked, ...(demarches.length > 0 ? [ADMINISTRATIVE] : [])])]
  const redirection = text('redirection')
  const isWorkshop = text('type') === 'collectif'
  const place = communeIn(text('commune'), places)
  const minutes = whole('minutes')
  const wrong = {
    date: parseDay(text('date')) === null,
    minutes: !(minutes >= 1 && minutes <= MOST_MINUTES),
    thematiques: thematiques.length === 0,
    participants: isWorkshop && !(whole('participants') >= 1)
  }
  const mistakes: Record<string, string> = {}
  for (const [name, isWrong] of Object.entries(wrong)) {
    if (isWrong) mistakes[name] = wording.MISTAKES[name] ?? ''
  }
  if (typeof place === 'object' && place !== null) mistakes['commune'] = place.mistake
  if (Object.keys(mistakes).length > 0) return { mistakes }
  return {
    body: {
      type: text('type'),
      date: text('date'),
      ...(text('heure') ? { heure: text('heure') } : {}),
      dureeMinutes: minutes,
      typeLieu: text('lieu'),
      thematiques,
      materiel: form.getAll('materiel'),
      ...(redirection ? { orienteVersStructure: true, structureDeRedirection: redirection } : {}),
      beneficiaire: {
        trancheAge: text('age') || 'non_communique',
        genre: text('genre') || 'non_communique',
        statutSocial: text('situation') || 'non_communique',
        ...(place ? { codeInsee: place } : {})
      },
      ...(isWorkshop || text('participants')
        ? {
            participants: {
              total: whole('participants'),
              recurrents: text('recurrents') ? whole('recurrents') : 0
            }
          }
        : {}),
      ...(text('titre') ? { titreAtelier: text('titre') } : {})
    }
  }
}

/** The field of the form that a field of the REST API stands in. */
export const fieldOf = (apiField: string | null): string => {
  if (apiField?.startsWith('beneficiaire.codeInsee')) return 'commune'
  if (apiField?.startsWith('participants.recurrents')) return 'recurrents'
  if (apiField?.startsWith('participants')) return 'participants'
  return (apiField && FIELDS[apiField]) || 'type'
}

const FIELDS: Readonly<Record<string, string>> = {
  conseillerId: 'conseiller',
  date: 'date',
  heure: 'heure',
  dureeMinutes: 'minutes',
  type: 'type',
  typeLieu: 'lieu',
  thematiques: 'thematiques',
  materiel: 'materiel',
  titreAtelier: 'titre',
  structureDeRedirection: 'redirection',
  'beneficiaire.trancheAge': 'age',
  'beneficiaire.genre': 'genre',
  'beneficiaire.statutSocial': 'situation'
}

/** A code INSEE; `null` where nothing was typed; what is wrong where it is no one commune. */
function communeIn(typed: string, places: Places): string | null | { readonly mistake: string } {
  if (typed === '') return null
  const reading = places.read(typed, { asked: true })
  if (reading.kind === 'several') {
    return {
      mistake: wording.communeAmong(
        reading.places
          .slice(0, 6)
          .map(({ commune }) => commune)
          .join(', ')
      )
    }
  }
  if (reading.kind !== 'one') return { mistake: wording.MISTAKES['commune'] ?? '' }
  if (reading.certainty === 'fuzzy') return { mistake: wording.communeMeant(reading.place.commune) }
  return reading.place.codeInsee
}
