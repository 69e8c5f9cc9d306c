import type { AuditLog } from '../../domain/ports/audit'
import { rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dateInWords, timeInWords } from '../layout/days'
import { html, type Shown } from '../layout/html'
import { table } from '../layout/table'
import { type ConsoleRoute, Missing, page } from '../sign-in/visit'
import * as wording from './wording'

const PATH = '/console/journal'
const A_PAGE = 100

/** In words; the short name of the log is read by pointing at them. */
function inWords(action: string): Shown {
  const words = wording.actionInWords(action)
  return words === null ? action : html`<span title="${action}">${words}</span>`
}

/** What was done and refused in the console, and whether the log of it is as it was written. */
export function adminRoutes(audit: AuditLog): readonly ConsoleRoute[] {
  return [
    {
      method: 'GET',
      path: PATH,
      roles: rolesIn('audit'),
      async answer(visit) {
        visit.require('audit')
        const [lines, broken] = await Promise.all([
          audit.list(visit.query.get('suite'), A_PAGE),
          audit.firstBroken()
        ])
        if (!lines) throw new Missing()
        return page({
          title: wording.title,
          body: html`<h1>${wording.title}</h1><p class="lead">${wording.lead}</p>
<p class="note ${broken === null ? 'good' : 'bad'}">${broken === null ? wording.sound : wording.broken(broken)}</p>
<section class="card">${table({
            caption: html`<span class="hidden">${wording.title}</span>`,
            columns: [wording.when, wording.who, wording.what, wording.object, wording.outcome],
            rows: lines.items.map(({ at, actor, action, object, outcome }) => [
              `${dateInWords(localTimeIn(PARIS, at).day)}, ${timeInWords(PARIS, at)}`,
              actor || wording.nobody,
              inWords(action),
              object && html`<span title="${object}">${wording.objectInWords(object)}</span>`,
              wording.OUTCOMES[outcome]
            ]),
            empty: wording.none
          })}${lines.next && html`<p><a class="button" href="${PATH}?suite=${encodeURIComponent(lines.next)}">${wording.next}</a></p>`}</section>`
        })
      }
    }
  ]
}
