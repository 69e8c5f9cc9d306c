import {
  type Activite,
  dureeMinutes,
  MOST_PARTICIPANTS,
  MOST_TITLE_CHARACTERS
} from '../../domain/activites/activite'
import * as vocabulary from '../../domain/activites/vocabulary'
import { labelOf, placeLabelOf } from '../../domain/activites/wording'
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
/** The same, with the way back to the list as it was: what its address asked for. */
export const activityPathFrom = (id: string, list: string) =>
  `${activityPath(id)}?de=activites${list && `&${list}`}`

const labelled = (values: readonly string[]): Choices =>
  values.map((value): [string, string] => [value, labelOf(value)])

/** Some labels have commas in them. */
export const thematiquesInWords = ({ thematiques }: Activite) =>
  thematiques.length === 0 ? wording.unknownThematique : thematiques.map(labelOf).join(' ; ')

/** What an activity was about: an atelier has a name of its own. */
export const subjectOf = (activite: Activite): Html =>
  activite.titreAtelier
    ? html`${activite.titreAtelier}<br><span class="quiet">${thematiquesInWords(activite)}</span>`
    : html`${thematiquesInWords(activite)}`

export const activityTitle = ({ date, startedAt }: Activite) =>
  wording.activityTitle(dateInWords(date), timeInWords(PARIS, startedAt))

const filledFrom = (activite: Activite): Filled =>
  filledWith({
    thematiques: activite.thematiques,
    minutes: String(dureeMinutes(activite.durationSeconds)),
    age: activite.beneficiaire.trancheAge,
    genre: activite.beneficiaire.genre,
    situation: activite.beneficiaire.statutSocial,
    redirection: activite.orienteVersStructure ? (activite.structureDeRedirection ?? 'autre') : '',
    titre: activite.titreAtelier ?? '',
    participants: String(activite.participants?.total ?? ''),
    recurrents: String(activite.participants?.recurrents ?? '')
  })

const isWorkshop = ({ type }: Activite) => type === 'collectif'

/** The form's fields of who was helped: how many came to an atelier, or something of one person. */
const whoFields = (activite: Activite, filled: Filled): Html =>
  isWorkshop(activite)
    ? html`${textField({ name: 'titre', label: wording.workshopTitle }, filled)}
<div class="row">${textField({ name: 'participants', label: wording.participants, type: 'number', inputmode: 'numeric', min: '1', max: String(MOST_PARTICIPANTS), required: true }, filled)}${textField({ name: 'recurrents', label: wording.returning, type: 'number', inputmode: 'numeric', min: '0', max: String(MOST_PARTICIPANTS) }, filled)}</div>`
    : html`${choiceField({ name: 'age', label: wording.age }, labelled(vocabulary.TRANCHES_AGE), filled)}
${choiceField({ name: 'genre', label: wording.gender }, labelled(vocabulary.GENRES), filled)}
${choiceField({ name: 'situation', label: wording.situation }, labelled(vocabulary.STATUTS_SOCIAUX), filled)}`

/**
 * One activity: what is known of it, and what its conseiller may add.
 * @param list  what the list that led here shows, to go back to; `null` where none did
 */
export function activityForm(
  visit: Visit,
  activite: Activite,
  list: string | null,
  sentBack: Filled | null = null
): Html {
  const path = activityPath(activite.id)
  const back = list !== null && html`<input type="hidden" name="de" value="${list}">`
  const page = list === null ? path : activityPathFrom(activite.id, list)
  const typed = visit.interrupted(path)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledFrom(activite))
  const { beneficiaire, channel, materiel, status, type, typeLieu } = activite
  const unknownPlace = channel === 'manual' ? wording.unsaidPlace : wording.unknownPlace
  const why = wording.WHY[status]
  return html`<section class="card"><h2>${wording.about}</h2><dl class="pairs">
<dt>${wording.state}</dt><dd>${wording.STATUSES[status]}</dd>
<dt>${wording.type}</dt><dd>${labelOf(type)}</dd>
<dt>${wording.channel}</dt><dd>${labelOf(channel)}</dd>
<dt>${wording.place}</dt><dd>${placeLabelOf(typeLieu)}</dd>
${materiel.length > 0 && html`<dt>${wording.equipment}</dt><dd>${materiel.map(labelOf).join(', ')}</dd>`}
<dt>${wording.where}</dt><dd>${beneficiaire.commune ?? unknownPlace}</dd></dl>${why && html`<p class="note${status === 'to-confirm' && ' warn'}">${why}</p>`}</section>
${mistakesFound(filled.mistakes)}
<section class="card">${visit.formTo(
    path,
    html`${back}${ticksField({ name: 'thematiques', label: wording.thematiques }, labelled(vocabulary.THEMATIQUES_MEDIATION), filled)}
${ticksField({ name: 'demarches', label: wording.demarches, hint: wording.demarchesHint }, labelled(vocabulary.THEMATIQUES_DEMARCHES), { ...filled, values: alsoAs('demarches', filled) })}
${textField({ name: 'minutes', label: wording.minutesField, type: 'number', inputmode: 'numeric', min: '1', max: '1440', required: true }, filled)}
${whoFields(activite, filled)}
${choiceField({ name: 'redirection', label: wording.redirection }, [['', wording.notRedirected], ...labelled(vocabulary.STRUCTURES_DE_REDIRECTION)], filled)}
<button class="go" name="geste" value="enregistrer">${wording.SAVE[status]}</button>`,
    { page }
  )}</section>
${
  status !== 'voided' &&
  html`<details class="card"><summary>${wording.voidTitle}</summary><p>${wording.voidLead}</p>${visit.formTo(
    path,
    html`${back}<button class="away" name="geste" value="annuler">${wording.voidActivity}</button>`,
    { page }
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
export function saidActivity(form: URLSearchParams, known: Activite): SaidActivity {
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
  const person = isWorkshop(known)
    ? {}
    : {
        trancheAge: chosen('age', vocabulary.TRANCHES_AGE),
        genre: chosen('genre', vocabulary.GENRES),
        statutSocial: chosen('situation', vocabulary.STATUTS_SOCIAUX)
      }
  const workshop = isWorkshop(known) ? saidWorkshop(form, known, mistakes) : {}
  const redirection = chosen('redirection', ['', ...vocabulary.STRUCTURES_DE_REDIRECTION])
  if (Object.keys(mistakes).length > 0) return { mistakes }
  const thematiques = new Set([...ticked, ...(demarches.length > 0 ? [ADMINISTRATIVE] : [])])
  return {
    change: activite => ({
      ...('participants' in workshop ? withoutTitle(activite) : activite),
      ...workshop,
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
      beneficiaire: { ...activite.beneficiaire, ...person }
    })
  }
}

/** A title that was emptied is gone. */
const withoutTitle = ({ titreAtelier: _, ...activite }: Activite): Activite => activite

/** Who came to an atelier, and its name: never fewer than were counted by age and the like. */
function saidWorkshop(
  form: URLSearchParams,
  { participants }: Activite,
  mistakes: Record<string, string>
): Pick<Activite, 'participants' | 'titreAtelier'> {
  // A page that was open before the form asked for them leaves them as they are.
  if (!form.has('participants')) return {}
  const whole = (name: string) => {
    const text = (form.get(name) ?? '').trim()
    return /^\d{1,5}$/.test(text) ? Number(text) : text === '' ? 0 : Number.NaN
  }
  const total = whole('participants')
  const recurrents = whole('recurrents')
  const { tranchesAge = {}, genres = {}, statutsSociaux = {} } = participants ?? {}
  const counted = Math.max(
    ...[tranchesAge, genres, statutsSociaux].map(counts =>
      Object.values(counts).reduce((sum, count) => sum + count, 0)
    )
  )
  if (!(total >= 1 && total <= MOST_PARTICIPANTS)) mistakes['participants'] = wording.mistakeParticipants
  else if (total < counted) mistakes['participants'] = wording.mistakeFewer(counted)
  else if (!(recurrents <= total)) mistakes['recurrents'] = wording.mistakeReturning
  const titre = (form.get('titre') ?? '').trim()
  if (titre.length > MOST_TITLE_CHARACTERS) mistakes['titre'] = wording.mistakeTitle
  return {
    participants: { total, recurrents, tranchesAge, genres, statutsSociaux },
    ...(titre ? { titreAtelier: titre } : {})
  }
}
