import { type Activite, isCounted } from '../../domain/activites/activite'
import { type Html, html } from '../layout/html'
import * as wording from './wording'

/** One click to La Coop's form, filled in; nothing where it is there already, or where nothing counts. */
export function laCoopCard(activite: Activite, laCoopId: string | null, url: string): Html {
  if (laCoopId !== null)
    return html`<section class="card"><h2>${wording.laCoopTitle}</h2><p>${wording.laCoopDone}</p></section>`
  if (!isCounted(activite)) return html``
  return html`<section class="card"><h2>${wording.laCoopTitle}</h2><p>${wording.laCoopLead}</p><p><a class="button" href="${url}">${wording.enterInLaCoopLong}</a></p></section>`
}
