import { type Html, html } from './html'
import { table } from './table'
import * as wording from './wording'

/** A chart is drawn here, and never alone: its numbers stand in a table under it. */
export interface Chart {
  readonly title: string
  /** What the columns stand for: « Heure ». */
  readonly category: string
  readonly categories: readonly string[]
  /** At most two; the first stands behind the second. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  readonly unit?: '%'
  readonly target?: { readonly name: string; readonly value: number }
  readonly empty: string
}

const WIDTH = 380
const HEIGHT = 200
const LEFT = 40
const TOP = 22
const BOTTOM = 28
const MOST_LABELS = 8

/** Round steps of an axis that holds `most`: four at the most. */
export function ticksUpTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find(factor => factor * power >= rough) ?? 10) * power)
  const ticks: number[] = []
  // Two at the least, where all is zero too: an axis has a length.
  for (let tick = 0; tick < Math.max(most, 1) + step; tick += step) ticks.push(tick)
  return ticks
}

const number = new Intl.NumberFormat('fr-FR')
const shown = (value: number | null, unit = '') =>
  value === null ? '–' : `${number.format(value)}${unit && ` ${unit}`}`

/** Columns, one group for each category, with the line of a target where there is one. */
export function columnChart(chart: Chart, id: string): Html {
  const { title, category, categories, series, unit, target, empty } = chart
  const values = series.flatMap(one => one.values.filter(value => value !== null))
  if (values.length === 0)
    return html`<figure><figcaption>${title}</figcaption><p class="quiet">${empty}</p></figure>`
  const ticks = unit === '%' ? [0, 25, 50, 75, 100] : ticksUpTo(Math.max(...values))
  const top = ticks[ticks.length - 1] ?? 1
  const y = (value: number) => Math.round((TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM)) * 10) / 10
  const step = (WIDTH - LEFT) / categories.length
  const x = (index: number) => Math.round((LEFT + index * step) * 10) / 10
  const every = Math.ceil(categories.length / MOST_LABELS)
  const column = (value: number | null, index: number, rank: number) => {
    if (value === null || value === 0) return ''
    const inset = rank === 0 && series.length > 1 ? 0.12 : 0.22
    return html`<rect class="bar${rank === 0 && series.length > 1 && ' second'}" x="${(x(index) + step * inset).toFixed(1)}" y="${y(value)}" width="${(step * (1 - 2 * inset)).toFixed(1)}" height="${(y(0) - y(value)).toFixed(1)}"></rect>`
  }
  return html`<figure>
<figcaption id="${id}">${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}">
${ticks.map(tick => html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"></line><text x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${number.format(tick)}${unit}</text>`)}
${series.map((one, rank) => one.values.map((value, index) => column(value, index, rank)))}
<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${y(0)}" y2="${y(0)}"></line>
${categories.map((name, index) => index % every === 0 && html`<text x="${(x(index) + step / 2).toFixed(1)}" y="${HEIGHT - 6}" text-anchor="middle">${name}</text>`)}
${target && html`<line class="target" x1="${LEFT}" x2="${WIDTH}" y1="${y(target.value)}" y2="${y(target.value)}"></line><text class="target-name" x="${WIDTH}" y="${TOP - 8}" text-anchor="end">${target.name}</text>`}
</svg>
${series.length > 1 && html`<ul class="legend" aria-hidden="true">${series.map((one, rank) => html`<li><span class="${rank === 0 ? 'h2' : 'brand'}"></span>${one.name}</li>`)}</ul>`}
<details id="${id}-chiffres"><summary>${wording.chartTable}<span class="hidden"> : ${title}</span></summary>${table(
    {
      caption: title,
      columns: [category, ...series.map(({ name }) => ({ name, number: true as const }))],
      rows: categories.map((name, index) => [
        name,
        ...series.map(one => shown(one.values[index] ?? null, unit))
      ]),
      empty
    }
  )}</details>
</figure>`
}
