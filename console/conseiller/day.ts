import { type Activite, dureeMinutes } from '../../domain/activites/activite'
import type { Slot } from '../../domain/permanences/slots'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dateInWords, dayInWords, timeInWords } from '../layout/days'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import type { Visit } from '../sign-in/visit'
import { activityPath, subjectOf, thematiquesInWords } from './activity'
import * as wording from './wording'

/** When and where a conseiller is next. */
export function slotsCard(slots: readonly Slot[], heading: string = wording.slotsTitle): Html {
  return html`<section class="card"><h2>${heading}</h2>${table({
    caption: wording.slotsLead,
    columns: [wording.day, wording.hours, wording.permanence],
    rows: [...byDayAndPlace(slots).values()],
    empty: wording.slotsNone
  })}</section>`
}

/** Morning and afternoon at the same place are one row. */
function byDayAndPlace(slots: readonly Slot[]): ReadonlyMap<string, readonly [string, string, string]> {
  const rows = new Map<string, readonly [string, string, string]>()
  for (const { station, from, until } of slots) {
    const { zone, permanence } = station
    const { day } = localTimeIn(zone, from)
    const hours = wording.fromTo(timeInWords(zone, from), timeInWords(zone, until))
    const key = `${day} ${permanence.id}`
    const known = rows.get(key)
    const place = `${permanence.nom}, ${permanence.commune}`
    rows.set(key, [dayInWords(day), known ? `${known[1]}, ${hours}` : hours, place])
  }
  return rows
}

const activityInWords = (activite: Activite) =>
  `${dateInWords(activite.date)}, ${timeInWords(PARIS, activite.startedAt)}`

/** Conversations of which the line is not sure: one click each. */
export function toConfirmCard(visit: Visit, activites: readonly Activite[]): Html {
  return html`<section class="card" id="a-confirmer"><h2>${wording.toConfirmTitle(activites.length)}</h2>${
    activites.length === 0
      ? html`<p class="quiet">${wording.toConfirmNone}</p>`
      : html`<p>${wording.toConfirmLead}</p><ul class="plain">${activites.map(
          activite =>
            html`<li><p><strong>${activityInWords(activite)}</strong> · ${wording.minutes(dureeMinutes(activite.durationSeconds))} · ${activite.beneficiaire.commune ?? wording.unknownPlace}<br>${thematiquesInWords(activite)}</p><div class="row">${visit.formTo(
              `${activityPath(activite.id)}/confirmation`,
              html`<button class="go">${wording.confirm}<span class="hidden"> : ${activityInWords(activite)}</span></button>`
            )}<a class="button" href="${activityPath(activite.id)}">${wording.complete}<span class="hidden"> : ${activityInWords(activite)}</span></a></div></li>`
        )}</ul>`
  }</section>`
}

export function todayCard(activites: readonly Activite[]): Html {
  return html`<section class="card"><h2>${wording.todayTitle}</h2>${table({
    caption: html`<span class="hidden">${wording.todayTitle}</span>`,
    columns: [wording.when, wording.what, wording.where, wording.duration, wording.state],
    rows: activites.map(activite => [
      html`<a href="${activityPath(activite.id)}">${timeInWords(PARIS, activite.startedAt)}</a>`,
      subjectOf(activite),
      activite.beneficiaire.commune ?? wording.unknownPlace,
      wording.minutes(dureeMinutes(activite.durationSeconds)),
      wording.STATUSES[activite.status]
    ]),
    empty: wording.todayNone
  })}</section>`
}
