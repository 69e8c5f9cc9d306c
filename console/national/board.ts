import {
  ANSWER_TARGET_PERCENT,
  type CallCount,
  figuresOf,
  isSplitShown,
  percentOf,
  SERVICE_SECONDS,
  SERVICE_TARGET_PERCENT,
  type ShownFigures,
  shownFigures
} from '../../domain/calls/board'
import { isServed, wantedSomebody } from '../../domain/calls/facts'
import {
  type Counted,
  groupedSmall,
  isSmall,
  type ShownTable,
  SMALLEST_SHOWN,
  shownTable
} from '../../domain/calls/small-counts'
import { NEEDS } from '../../domain/needs/needs'
import type { LiveLine, Unserved } from '../../domain/ports/board'
import { columnChart } from '../layout/chart'
import { type Html, html, type Shown } from '../layout/html'
import { table } from '../layout/table'
import { DEPARTEMENTS, heatMap } from './map'
import * as wording from './wording'

export interface BoardView {
  readonly live: LiveLine
  readonly counts: readonly CallCount[]
  readonly unserved: readonly Unserved[]
  /** Whether the reader may see the totals of a few calls: who runs the line does; others see aggregates alone. */
  readonly exact: boolean
}

const number = new Intl.NumberFormat('fr-FR')
const shownPercent = (percent: number | null) => (percent === null ? wording.noneYet : `${percent} %`)
const shownCount = (count: number | null) => (count === null ? wording.noneYet : number.format(count))

function figure(name: string, value: string, aside: string | null = null, under = false): Html {
  return html`<div${under && html` class="under"`}><dt>${name}${aside && html` <span class="aside">(${aside}${under && `, ${wording.underTarget}`})</span>`}</dt><dd>${value}</dd></div>`
}

function liveFigures({ waiting, ringing, talking }: LiveLine, exact: boolean): Html {
  const count = (calls: number) => (!exact && isSmall(calls) ? wording.tooFew : number.format(calls))
  return html`<section><h2>${wording.liveTitle}</h2><dl class="figures">
${figure(wording.waiting, count(waiting))}${figure(wording.ringing, count(ringing))}${figure(wording.talking, count(talking))}</dl></section>`
}

function dayFigures({ counts, answerRate, soonRate, nearestRate }: ShownFigures): Html {
  const isAnyHidden = Object.values(counts).includes(null)
  const isUnder = (percent: number | null, target: number) => percent !== null && percent < target
  return html`<section><h2>${wording.dayTitle}</h2><dl class="figures">
${figure(wording.wanted, shownCount(counts.wanted))}
${figure(wording.served, shownCount(counts.served))}
${figure(wording.answerRate, shownPercent(answerRate), wording.answerTarget(ANSWER_TARGET_PERCENT), isUnder(answerRate, ANSWER_TARGET_PERCENT))}
${figure(wording.soon(SERVICE_SECONDS), shownPercent(soonRate), wording.soonTarget(SERVICE_TARGET_PERCENT), isUnder(soonRate, SERVICE_TARGET_PERCENT))}
${figure(wording.byNearest, shownPercent(nearestRate))}
${figure(wording.offered, shownCount(counts.offered), wording.offeredAside)}
${figure(wording.abandoned, shownCount(counts.abandoned))}
${figure(wording.emergencies, shownCount(counts.emergencies))}
${counts.failed !== 0 && figure(wording.failed, shownCount(counts.failed))}</dl>${isAnyHidden && html`<p class="quiet">${wording.hiddenTotals}</p>`}</section>`
}

/** Calls that wanted somebody, added up by hour or by département: dangers are in none of these sums. */
function countedBy<Key>(counts: readonly CallCount[], keyOf: (count: CallCount) => Key) {
  const found = new Map<Key, { calls: number; served: number }>()
  for (const count of counts) {
    if (!wantedSomebody(count.outcome)) continue
    const known = found.get(keyOf(count)) ?? { calls: 0, served: 0 }
    known.calls += count.calls
    if (isServed(count.outcome)) known.served += count.calls
    found.set(keyOf(count), known)
  }
  return [...found].map(([key, sums]): Counted<Key> => ({ key, ...sums }))
}

const servedShown = (table: ShownTable<unknown>) => table.rows.some(({ served }) => served !== null)

function hours(table: ShownTable<number>, counts: readonly CallCount[]): Html {
  const wanted = counts.filter(({ outcome }) => wantedSomebody(outcome)).map(({ hour }) => hour)
  const first = Math.min(8, ...wanted)
  const last = Math.max(18, ...wanted)
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const shown = range.map(hour => {
    const row = table.rows.find(({ key }) => key === hour)
    return row ?? (wanted.includes(hour) ? { calls: null, served: null } : { calls: 0, served: 0 })
  })
  const none = wanted.length === 0
  const shared = { category: wording.hour, categories: range.map(hour => `${hour} h`) }
  // Of hours that are all hidden or empty there is nothing to draw.
  const asked = { name: wording.calls, values: table.rows.length > 0 ? shown.map(({ calls }) => calls) : [] }
  const served = { name: wording.servedColumn, values: shown.map(row => row.served) }
  return html`<div class="cards two"><section class="card">${columnChart(
    {
      ...shared,
      title: wording.byHour,
      series: servedShown(table) ? [asked, served] : [asked],
      empty: none ? wording.noCallYet : wording.tooFewByHour
    },
    'heures'
  )}</section><section class="card">${columnChart(
    {
      ...shared,
      title: wording.rateByHour,
      unit: '%',
      series: [
        {
          name: wording.answerRate,
          values: shown.map(({ calls, served }) =>
            calls && served !== null ? percentOf(served, calls) : null
          )
        }
      ],
      target: { name: wording.targetName(ANSWER_TARGET_PERCENT), value: ANSWER_TARGET_PERCENT },
      empty: none ? wording.noCallYet : wording.tooFewServed
    },
    'taux'
  )}</section></div>${!none && html`<p class="quiet">${wording.hiddenHours}</p>`}`
}

const nameOf = (code: string | null) =>
  code === null ? wording.placeUnknown : `${DEPARTEMENTS.get(code) ?? code} (${code})`

function map(departements: ShownTable<string | null>): Html {
  const { rows: shown, together } = departements
  const rows: (readonly Shown[])[] = shown.map(({ key, calls, served }) => [
    nameOf(key),
    number.format(calls),
    shownCount(served)
  ])
  if (together)
    rows.push([wording.othersTogether, togetherShown(together.calls), shownCount(together.served)])
  const calls = new Map(shown.flatMap(({ key, calls }) => (key === null ? [] : [[key, calls] as const])))
  return html`<section class="card"><h2>${wording.mapTitle}</h2><p class="quiet">${wording.mapHint}</p>${heatMap(calls)}
<details id="carte-chiffres"><summary>${wording.tableOfDepartements}</summary>${table({
    caption: wording.tableOfDepartements,
    columns: [
      wording.departement,
      { name: wording.calls, number: true },
      { name: wording.servedColumn, number: true }
    ],
    rows,
    empty: wording.noCallYet
  })}</details><p class="quiet">${wording.mapCredit}</p></section>`
}

const togetherShown = (calls: number) => (calls < SMALLEST_SHOWN ? wording.tooFew : number.format(calls))

/** A table of those not served, whose total is read beside it; `shown` may be read one by one. */
function unservedTable(
  shown: readonly (readonly [name: string, calls: number])[],
  together: number,
  caption: string,
  column: string
): Html {
  const rows: (readonly Shown[])[] = shown.map(([name, calls]) => [name, number.format(calls)])
  if (together > 0) rows.push([wording.othersTogether, togetherShown(together)])
  return table({
    caption,
    columns: [column, { name: wording.calls, number: true }],
    rows,
    empty: wording.unservedNone
  })
}

const needName = (key: string | null) =>
  (key === null ? undefined : NEEDS.get(key)?.label) ?? wording.needUnknown

/** By département: those alone whose served are read, for each of the two numbers tells the other. */
function unservedByPlace(departements: ShownTable<string | null>, total: number): Html {
  const shown = departements.rows
    .flatMap(({ key, calls, served }) => (served === null ? [] : [[nameOf(key), calls - served] as const]))
    .filter(([, calls]) => calls > 0)
    .sort(([, left], [, right]) => right - left)
  const together = shown.reduce((left, [, calls]) => left - calls, total)
  return unservedTable(shown, together, wording.byPlace, wording.departement)
}

function unservedByNeed(unserved: readonly Unserved[]): Html {
  const sums = new Map<string, number>()
  for (const { need, calls } of unserved) sums.set(needName(need), (sums.get(needName(need)) ?? 0) + calls)
  const { shown, together } = groupedSmall([...sums], ([, calls]) => calls)
  return unservedTable(shown, together?.calls ?? 0, wording.byNeed, wording.need)
}

function unservedTables({ counts, unserved }: BoardView, departements: ShownTable<string | null>): Html {
  const figures = figuresOf(counts)
  if (counts.length === 0) return html`<p class="quiet">${wording.noCallYet}</p>`
  if (!isSplitShown(figures)) return html`<p class="quiet">${wording.tooFewUnserved}</p>`
  return html`${unservedByPlace(departements, figures.wanted - figures.served)}
${unserved.length > 0 && unservedByNeed(unserved)}`
}

/** All that changes on the board: sent whole at each change, and shown at once without JavaScript. */
export function boardContent(view: BoardView): Html {
  const { live, counts, exact } = view
  const figures = figuresOf(counts)
  const byHour = shownTable(
    countedBy(counts, ({ hour }) => hour),
    isSplitShown(figures)
  )
  const byDepartement = shownTable(
    countedBy(counts, ({ departement }) => departement),
    isSplitShown(figures)
  )
  return html`${liveFigures(live, exact)}
${dayFigures(shownFigures(figures, exact))}
${hours(byHour, counts)}
<div class="cards two">${map(byDepartement)}<section class="card"><h2>${wording.unservedTitle}</h2><p class="quiet">${wording.unservedHint}</p>
${unservedTables(view, byDepartement)}</section></div>`
}
