import type { Server } from 'restify'
import type { Bell } from '../../domain/ports/bell'
import type { BoardStore } from '../../domain/ports/board'
import type { Clock } from '../../domain/ports/clock'
import { hasRole, rolesIn } from '../../domain/rights/rights'
import type { Day } from '../../domain/values/day'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dayInWords } from '../layout/days'
import { html } from '../layout/html'
import { typeset } from '../layout/typeset'
import { type ConsoleRoute, page, type Visit } from '../sign-in/visit'
import { boardContent } from './board'
import { MAP_SVG } from './map'
import { BOARD_SCRIPT } from './script'
import { liveStream } from './stream'
import * as wording from './wording'

export interface NationalPorts {
  readonly board: BoardStore
  readonly clock: Clock
  /** Rings when a call moved, or was counted. */
  readonly bell: Bell
}

/** The board of the national team: aggregates alone, live. */
export function nationalRoutes({ board, clock, bell }: NationalPorts, onFailure: (cause: unknown) => void) {
  const today = (): Day => localTimeIn(PARIS, clock.now()).day
  const content = async (exact: boolean) => {
    const day = today()
    const [live, counts, unserved] = await Promise.all([
      board.live(clock.now()),
      board.day(day),
      board.unserved(day)
    ])
    return boardContent({ live, counts, unserved, exact })
  }
  const streamOf = (exact: boolean) =>
    liveStream({ content: async () => typeset((await content(exact)).text), bell, onFailure })
  const exactStream = streamOf(true)
  const aggregates = streamOf(false)
  const isExact = ({ person }: Visit) => hasRole(person, 'admin')
  const roles = rolesIn('board')
  const routes: ConsoleRoute[] = [
    {
      method: 'GET',
      path: '/console/national',
      roles,
      async answer(visit) {
        visit.require('board')
        return page({
          title: wording.title,
          script: '/console/national.js',
          body: html`<h1>${wording.title}</h1><p class="lead">${wording.lead(dayInWords(today()))}</p>
<noscript><p class="note">${wording.withoutScript}</p></noscript>
<div class="row"><p class="live" id="etat"></p><button type="button" class="small" id="suspendre" hidden>${wording.pause}</button></div>
<div id="tableau">${await content(isExact(visit))}</div>
<details class="card"><summary>${wording.definitions}</summary><dl>${wording.DEFINITIONS.map(
            ([term, meaning]) => html`<dt><strong>${term}</strong></dt><dd>${meaning}</dd>`
          )}</dl></details>`
        })
      }
    },
    {
      method: 'GET',
      path: '/console/national/flux',
      roles,
      answer(visit) {
        visit.require('board')
        const stream = isExact(visit) ? exactStream : aggregates
        return { kind: 'stream', run: (_, response, stillSignedIn) => stream.watch(response, stillSignedIn) }
      }
    }
  ]
  const close = () => {
    exactStream.close()
    aggregates.close()
  }
  return { routes, close }
}

/** What the board's page needs beside itself. It holds nothing of anybody. */
export function mountNationalFiles(server: Server): void {
  const files = [
    ['/console/carte.svg', 'image/svg+xml', MAP_SVG],
    ['/console/national.js', 'text/javascript', BOARD_SCRIPT]
  ] as const
  for (const [path, type, text] of files) {
    server.get(path, (_request, response, next) => {
      response.sendRaw(200, text, {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'max-age=3600',
        'X-Content-Type-Options': 'nosniff'
      })
      next()
    })
  }
}
