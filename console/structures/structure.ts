import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Directory } from '../../domain/permanences/directory'
import type { Permanence } from '../../domain/permanences/permanence'
import type { Slot } from '../../domain/permanences/slots'
import type { Availability } from '../../domain/ports/availability'
import { localTimeIn } from '../../domain/values/zone'
import * as stateWording from '../conseiller/wording'
import { dayInWords, timeInWords } from '../layout/days'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import { specialDaysPath } from './exceptions'
import { hoursToRead } from './hours-to-read'
import { presencesPath } from './presences'
import { unbroken } from './unbroken'
import * as wording from './wording'
import * as exceptionWording from './wording-exceptions'

export interface ConseillerRow {
  readonly conseiller: Conseiller
  readonly availability: Availability
  readonly inCall: boolean
  readonly next: Slot | null
}

export const structurePath = (siret: string) => `/console/structures/${encodeURIComponent(siret)}`
export const conseillerPath = (id: string) => `/console/conseillers/${encodeURIComponent(id)}`

export const nameOf = ({ prenom, nom }: Pick<Conseiller, 'prenom' | 'nom'>) => `${prenom} ${nom}`

export const conseillersOf = (directory: Directory, siret: string): readonly Conseiller[] =>
  [...directory.conseillers.values()]
    .filter(({ structureSiret }) => structureSiret === siret)
    .sort((left, right) => left.nom.localeCompare(right.nom, 'fr') || (left.id < right.id ? -1 : 1))

/** Its own permanences and those that its conseillers hold. */
export function permanencesOf(directory: Directory, siret: string): readonly Permanence[] {
  const found = new Map<string, Permanence>()
  for (const { permanence, conseiller } of directory.stations) {
    if (permanence.pivot === siret || conseiller?.structureSiret === siret)
      found.set(permanence.id, permanence)
  }
  return [...found.values()].sort(
    (left, right) =>
      left.commune.localeCompare(right.commune, 'fr') || left.nom.localeCompare(right.nom, 'fr')
  )
}

/** Whether the days of a permanence are a structure's to change: it runs it, or its conseillers alone receive there. */
export function mayChangeDays(directory: Directory, siret: string, permanenceId: string): boolean {
  const there = directory.stations.filter(({ permanence }) => permanence.id === permanenceId)
  return (
    there.some(({ permanence }) => permanence.pivot === siret) ||
    (there.length > 0 && there.every(({ conseiller }) => conseiller?.structureSiret === siret))
  )
}

function stateOf({ conseiller, availability, inCall }: ConseillerRow): Html {
  if (!conseiller.consent) return html`<span class="badge warn">${wording.withoutConsent}</span>`
  if (inCall) return html`<span class="badge">${stateWording.inCall}</span>`
  return availability.state === 'paused'
    ? html`<span class="badge warn">${stateWording.paused}</span>`
    : html`<span class="badge good">${stateWording.available}</span>`
}

function nextOf({ next }: ConseillerRow, now: Date): string {
  if (!next) return wording.noSlot
  if (next.from <= now) return `${wording.rightNow}, ${next.station.permanence.commune}`
  const { zone, permanence } = next.station
  return `${dayInWords(localTimeIn(zone, next.from).day)}, ${timeInWords(zone, next.from)}, ${permanence.commune}`
}

/** A structure: its conseillers with what they do now, its permanences with who holds them. */
export function structureContent(
  directory: Directory,
  siret: string,
  rows: readonly ConseillerRow[],
  now: Date
): Html {
  const holders = (id: string) =>
    directory.stations
      .filter(({ permanence, conseiller }) => permanence.id === id && conseiller?.structureSiret === siret)
      .flatMap(({ conseiller }) => (conseiller ? [nameOf(conseiller)] : []))
  return html`<section class="card">${table({
    caption: wording.conseillers,
    columns: [wording.name, wording.state, wording.next, wording.presences],
    rows: rows.map(row => [
      html`<a href="${conseillerPath(row.conseiller.id)}">${nameOf(row.conseiller)}</a>`,
      stateOf(row),
      nextOf(row, now),
      html`<a href="${presencesPath(row.conseiller.id)}">${wording.edit}<span class="hidden"> : ${nameOf(row.conseiller)}</span></a>`
    ]),
    empty: wording.conseillersNone
  })}</section>
<section class="card">${table({
    caption: wording.permanences,
    columns: [
      wording.permanence,
      wording.commune,
      wording.hours,
      wording.heldBy,
      exceptionWording.specialDaysLink
    ],
    rows: permanencesOf(directory, siret).map(({ id, nom, commune, horaires, hours }) => [
      nom,
      commune,
      horaires === ''
        ? wording.unknownHours
        : hours.kind === 'unknown'
          ? wording.unreadableHours(horaires)
          : unbroken(hoursToRead(horaires)),
      holders(id).join(', ') || wording.nobody,
      mayChangeDays(directory, siret, id)
        ? html`<a href="${specialDaysPath(siret, id)}">${exceptionWording.change}<span class="hidden"> : ${nom}</span></a>`
        : exceptionWording.othersToo
    ]),
    empty: wording.permanencesNone
  })}</section>`
}
