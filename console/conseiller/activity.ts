import { type Activite, dureeMinutes } from '../../domain/activites/activite'
import * as vocabulary from '../../domain/activites/vocabulary'
import { labelOf } from '../../domain/activites/wording'
import { PARIS } from '../../domain/values/zone'
import { dateInWords, timeInWords } from '../layout/days'
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

export const activityPath = (id: string) => `/console/activites/${encodeURIComponent(id)}`

const labelled = (values: readonly string[]): Choices =>
  values.map((value): [string, string] => [value, labelOf(value)])

export const thematiquesInWords = ({ thematiques }: Activite) =>
  thematiques.length === 0 ? wording.unknownThematique : thematiques.map(labelOf).join(', ')

export const activityTitle = ({ date, startedAt }: Activite) =>
  wording.activityTitle(dateInWords(date), timeInWords(PARIS, startedAt))

const filledFrom = (activite: Activite): Filled =>
  filledWith({
    thematiques: activite.thematiques,
    minutes: String(dureeMinutes(activite.durationSeconds)),
    age: activite.beneficiaire.trancheAge,
    genre: activite.beneficiaire.genre,
    situation: activite.beneficiaire.statutSocial,
    redirection: activite.orienteVersStructure ? (activite.structureDeRedirection ?? 'autre') : ''
  })

/** One activity: what is known of it, and what its conseiller may add. */
export function activityForm(visit: Visit, activite: Activite, sentBack: Filled | null = null): Html {
  const path = activityPath(activite.id)
  const typed = visit.interrupted(path)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledFrom(activite))
  const { beneficiaire, channel, status } = activite
  return html`<section class="card"><h2>${wording.about}</h2><dl class="pairs">
<dt>${wording.state}</dt><dd>${wording.STATUSES[status]}</dd>
<dt>${wording.channel}</dt><dd>${labelOf(channel)}</dd>
<dt>${wording.where}</dt><dd>${beneficiaire.commune ?? wording.unknownPlace}</dd></dl></section>
${mistakesFound(filled.mistakes)}
<section class="card">${visit.formTo(
    path,
    html`${ticksField({ name: 'thematiques', label: wording.thematiques }, labelled(vocabulary.THEMATIQUES_MEDIATION), filled)}
${ticksField({ name: 'demarches', label: wording.demarches, hint: wording.demarchesHint }, labelled(vocabulary.THEMATIQUES_DEMARCHES), { ...filled, values: alsoAs('demarches', filled) })}
${textField({ name: 'minutes', label: wording.minutesField, type: 'number', inputmode: 'numeric', min: '1', max: '1440', required: true }, filled)}
${choiceField({ name: 'age', label: wording.age }, labelled(vocabulary.TRANCHES_AGE), filled)}
${choiceField({ name: 'genre', label: wording.gender }, labelled(vocabulary.GENRES), filled)}
${choiceField({ name: 'situation', label: wording.situation }, labelled(vocabulary.STATUTS_SOCIAUX), filled)}
${choiceField({ name: 'redirection', label: wording.redirection }, [['', wording.notRedirected], ...labelled(vocabulary.STRUCTURES_DE_REDIRECTION)], filled)}
<button class="go" name="geste" value="enregistrer">${wording.save}</button>`
  )}</section>
${
  status !== 'voided' &&
  html`<details class="card"><summary>${wording.voidTitle}</summary><p>${wording.voidLead}</p>${visit.formTo(
    path,
    html`<button class="away" name="geste" value="annuler">${wording.voidActivity}</button>`
  )}</details>`
}`
}

/** Démarches stand among an activity's thématiques; in the form they have a list of their own. */
function alsoAs(name: string, { values }: Filled): Filled['values'] {
  const all = new URLSearchParams()
  for (const value of [...values.getAll(name), ...values.getAll('thematiques')]) all.append(name, value)
  return all
}

const ADMINISTRATIVE = 'aide_aux_demarches_administratives'

export type SaidActivity =
  | { readonly change: (activite: Activite) => Activite }
  | { readonly mistakes: Mistakes }

/** What the form says of an activity: every value is checked before any is kept. */
export function saidActivity(form: URLSearchParams): SaidActivity {
  const chosen = (name: string, choices: readonly string[]) => {
    const value = form.get(name) ?? ''
    if (!choices.includes(value)) mistakes[name] = wording.mistakeChoice
    return value
  }
  const mistakes: Record<string, string> = {}
  const minutesText = (form.get('minutes') ?? '').trim()
  const minutes = /^\d{1,4}$/.test(minutesText) ? Number(minutesText) : 0
  if (minutes < 1 || minutes > 1_440) mistakes['minutes'] = wording.mistakeMinutes
  const demarches = form.getAll('demarches')
  const ticked = [...form.getAll('thematiques'), ...demarches]
  if (ticked.some(one => !vocabulary.THEMATIQUES.includes(one)))
    mistakes['thematiques'] = wording.mistakeChoice
  const trancheAge = chosen('age', vocabulary.TRANCHES_AGE)
  const genre = chosen('genre', vocabulary.GENRES)
  const statutSocial = chosen('situation', vocabulary.STATUTS_SOCIAUX)
  const redirection = chosen('redirection', ['', ...vocabulary.STRUCTURES_DE_REDIRECTION])
  if (Object.keys(mistakes).length > 0) return { mistakes }
  const thematiques = new Set([...ticked, ...(demarches.length > 0 ? [ADMINISTRATIVE] : [])])
  return {
    change: activite => ({
      ...activite,
      status: 'confirmed',
      thematiques: [
        ...vocabulary.THEMATIQUES.filter(one => thematiques.has(one)),
        // What La Coop added since is no box of ours: it stays.
        ...activite.thematiques.filter(one => !vocabulary.THEMATIQUES.includes(one))
      ],
      // Shown in minutes, kept in seconds: what nobody touched is not rounded.
      durationSeconds:
        minutes === dureeMinutes(activite.durationSeconds) ? activite.durationSeconds : minutes * 60,
      orienteVersStructure: redirection !== '',
      structureDeRedirection: redirection || null,
      beneficiaire: { ...activite.beneficiaire, trancheAge, genre, statutSocial }
    })
  }
}
