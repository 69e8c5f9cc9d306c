import { dureeMinutes } from '../../domain/activites/activite'
import { labelOf, placeLabelOf } from '../../domain/activites/wording'
import type { ActiviteChange } from '../../domain/ports/activites'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import * as statusWording from '../conseiller/wording'
import { dateInWords, timeInWords } from '../layout/days'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import * as wording from './wording'

/** Who corrected an activity, and what it said before. */
export function historyCard(changes: readonly ActiviteChange[]): Html {
  if (changes.length === 0) return html``
  return html`<section class="card">${table({
    caption: wording.historyTitle,
    columns: [wording.when, wording.by, wording.changed],
    rows: changes.map(({ at, author, before, after }) => [
      `${dateInWords(localTimeIn(PARIS, at).day)}, ${timeInWords(PARIS, at)}`,
      wording.CHANNEL_AUTHORS[author] ?? author,
      inLines(before, after).map((line, index) => html`${index > 0 && html`<br>`}${line}`)
    ]),
    empty: ''
  })}</section>`
}

/** A correction that changes nothing is no correction: somebody entered it in the conseiller's stead. */
function inLines(before: Said, after: Said): readonly string[] {
  const lines = differences(before, after)
  return lines.length > 0 ? lines : [wording.entered]
}

type Said = Readonly<Record<string, unknown>>

function differences(before: Said, after: Said): readonly string[] {
  return Object.entries(wording.FIELDS).flatMap(([field, name]) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const [from, to] = [inWords(field, was), inWords(field, is)]
    return [from === null || to === null ? wording.changedAlone(name) : wording.fromTo(name, from, to)]
  })
}

/** `null` for what has too many parts to be told in a line. */
function inWords(field: string, value: unknown): string | null {
  if (value === null) return wording.nothing
  if (field === 'status')
    return statusWording.STATUSES[value as keyof typeof statusWording.STATUSES] ?? String(value) // as the store wrote it
  if (field === 'duration_seconds') return statusWording.minutes(dureeMinutes(Number(value)))
  if (field === 'typeLieu') return placeLabelOf(String(value))
  if (typeof value === 'boolean') return value ? wording.yes : wording.no
  if (Array.isArray(value)) return value.map(one => labelOf(String(one))).join(', ') || wording.nothing
  return typeof value === 'object' ? null : labelOf(String(value))
}
