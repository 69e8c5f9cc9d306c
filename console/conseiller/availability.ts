import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Availability } from '../../domain/ports/availability'
import { parseOurDay } from '../../domain/values/instant'
import { instantAt, localTimeIn, type Zone } from '../../domain/values/zone'
import { dayInWords, timeInWords } from '../layout/days'
import { type Filled, filledWith, type Mistakes, mistakesFound, textField } from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { Visit } from '../sign-in/visit'
import * as wording from './wording'

export interface StateView {
  readonly conseiller: Pick<Conseiller, 'id' | 'consent'>
  readonly availability: Availability
  readonly inCall: boolean
  readonly zone: Zone
  readonly heading: string
}

export const availabilityPath = (id: string) => `/console/conseillers/${encodeURIComponent(id)}/disponibilite`

const instantInWords = (zone: Zone, at: Date, now: Date) => {
  const { day } = localTimeIn(zone, at)
  const time = timeInWords(zone, at)
  return day === localTimeIn(zone, now).day ? time : `${dayInWords(day)}, ${time}`
}

/** Whether a conseiller takes calls, who said so, and the two things to say next. */
export function stateCard(visit: Visit, view: StateView, filled: Filled = filledWith()): Html {
  const { conseiller, availability, zone } = view
  const { state, until, since, channel, missedInARow, numberFailedAt } = availability
  const isPaused = state === 'paused'
  const path = availabilityPath(conseiller.id)
  const typed = visit.interrupted(path)
  const shown = typed ? { values: typed, mistakes: filled.mistakes } : filled
  const said = since && wording.CHANNELS[channel]
  return html`<section class="card"><h2>${view.heading}</h2>
<p><span class="badge ${isPaused || !conseiller.consent ? 'warn' : 'good'}">${isPaused ? wording.paused : wording.available}</span>${view.inCall && html` <span class="badge">${wording.inCall}</span>`}</p>
<p>${!conseiller.consent ? wording.withoutConsent : !isPaused ? wording.availableLead : until ? wording.pausedUntil(instantInWords(zone, until, visit.now)) : wording.pausedOpen}</p>
${said && html`<p class="quiet">${wording.saidBy(said, instantInWords(zone, since, visit.now))}</p>`}
${missedInARow > 0 && html`<p class="note warn">${wording.missed(missedInARow)}</p>`}
${numberFailedAt && html`<p class="note bad">${wording.numberFailed}</p>`}
${mistakesFound(filled.mistakes)}
${isPaused && visit.formTo(path, html`<button class="go" name="geste" value="reprise">${wording.resume}</button>`)}
<details${(!isPaused || Object.keys(shown.mistakes).length > 0) && html` open`}><summary>${isPaused ? wording.changePause : wording.pauseTitle}</summary>${visit.formTo(
    path,
    html`<p class="hint">${wording.untilHint}</p><div class="row">${textField({ name: 'jour', label: wording.untilDay, type: 'date', min: localTimeIn(zone, visit.now).day }, shown)}${textField({ name: 'heure', label: wording.untilTime, type: 'time' }, shown)}<button name="geste" value="pause">${isPaused ? wording.changePause : wording.pause}</button></div>`
  )}</details></section>`
}

export type SaidAvailability =
  | { readonly state: 'available' | 'paused'; readonly until: Date | null }
  | { readonly mistakes: Mistakes }

/** What a form says of availability. The hour alone means today; nothing at all, until further notice. */
export function saidAvailability(form: URLSearchParams, zone: Zone, now: Date): SaidAvailability {
  if (form.get('geste') === 'reprise') return { state: 'available', until: null }
  const dayText = (form.get('jour') ?? '').trim()
  const timeText = (form.get('heure') ?? '').trim()
  if (!dayText && !timeText) return { state: 'paused', until: null }
  if (!timeText) return { mistakes: { heure: wording.mistakeNoTime } }
  const day = dayText ? parseOurDay(dayText) : localTimeIn(zone, now).day
  const [, hour, minute] = /^([01]?\d|2[0-3])[:h ]+([0-5]\d)?$/.exec(timeText) ?? []
  if (!day || hour === undefined) return { mistakes: { [day ? 'heure' : 'jour']: wording.mistakeUntil } }
  const until = instantAt(zone, day, Number(hour) * 60 + Number(minute ?? 0))
  if (until <= now) return { mistakes: { heure: wording.mistakePast } }
  return { state: 'paused', until }
}
