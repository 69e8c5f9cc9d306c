import {
  ANSWER_TARGET_PERCENT,
  type CallCount,
  figuresOf,
  groupedSmall,
  isSmall,
  percentOf,
  SERVICE_SECONDS,
  SERVICE_TARGET_PERCENT,
  type ShownFigures,
  SMALLEST_SHOWN,
  shownFigures
} from '../../domain/calls/board'
import { isServed, wantedSomebody } from '../../domain/calls/facts'
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
${figure(wording.received, shownCount(counts.received))}
${figure(wording.served, shownCount(counts.served))}
${figure(wording.answerRate, shownPercent(answerRate), wording.answerTarget(ANSWER_TARGET_PERCENT), isUnder(answerRate, ANSWER_TARGET_PERCENT))}
${figure(wording.soon(SERVICE_SECONDS), shownPercent(soonRate), wording.soonTarget(SERVICE_TARGET_PERCENT), isUnder(soonRate, SERVICE_TARGET_PERCENT))}
${figure(wording.byNearest, shownPercent(nearestRate))}
${figure(wording.offered, shownCount(counts.offered), wording.offeredAside)}
${figure(wording.abandoned, shownCount(counts.abandoned))}
${figure(wording.emergencies, shownCount(counts.emergencies))}
${counts.failed !== 0 && figure(wording.failed, shownCount(counts.failed))}</dl>${isAnyHidden && html`<p class="quiet">${wording.hiddenTotals}</p>`}</section>`
}

function hours(counts: readonly CallCount[]): Html {
  const wanted = counts.filter(({ outcome }) => wantedSomebody(outcome))
  const first = Math.min(8, ...wanted.map(({ hour }) => hour))
  const last = Math.max(18, ...wanted.map(({ hour }) => hour))
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const sumAt = (hour: number, only: (count: CallCount) => boolean = () => true) =>
    wanted.reduce((total, count) => total + (count.hour === hour && only(count) ? count.calls : 0), 0)
  const asked = range.map(hour => sumAt(hour))
  const served = range.map(hour => sumAt(hour, ({ outcome }) => isServed(outcome)))
  const { shown } = groupedSmall([...asked.keys()], index => asked[index] ?? 0)
  const shownAt = (index: number) => asked[index] === 0 || shown.includes(index)
  const askedShown = asked.map((calls, index) => (shownAt(index) ? calls : null))
  const servedAt = served.map((calls, index) => (shownAt(index) && !isSmall(calls) ? calls : null))
  const none = wanted.length === 0
  // Of hours that are all hidden or empty there is nothing to draw.
  const hasColumns = shown.length > 0
  const shared = {
    category: wording.hour,
    categories: range.map(hour => `${hour} h`),
    empty: none ? wording.noCallYet : wording.tooFewByHour
  }
  return html`<div class="cards two"><section class="card">${columnChart(
    {
      ...shared,
      title: wording.byHour,
      series: [
        { name: wording.calls, values: hasColumns ? askedShown : [] },
        { name: wording.servedColumn, values: hasColumns ? servedAt : [] }
      ]
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
          values: servedAt.map((calls, index) =>
            calls === null ? null : percentOf(calls, asked[index] ?? 0)
          )
        }
      ],
      target: { name: wording.targetName(ANSWER_TARGET_PERCENT), value: ANSWER_TARGET_PERCENT }
    },
    'taux'
  )}</section></div>${!none && html`<p class="quiet">${wording.hiddenHours}</p>`}`
}

interface Territory {
  readonly code: string | null
  readonly calls: number
  readonly served: number
}

const nameOf = (code: string | null) =>
  code === null ? wording.placeUnknown : `${DEPARTEMENTS.get(code) ?? code} (${code})`

function territories(counts: readonly CallCount[]): readonly Territory[] {
  const found = new Map<string | null, { calls: number; served: number }>()
  for (const { departement, outcome, calls } of counts) {
    if (!wantedSomebody(outcome)) continue
    const known = found.get(departement) ?? { calls: 0, served: 0 }
    known.calls += calls
    if (isServed(outcome)) known.served += calls
    found.set(departement, known)
  }
  return [...found].map(([code, sums]) => ({ code, ...sums }))
}

/** The served of a territory; hidden where they, or those who were not, are too few: one would give the other away. */
function servedShown({ calls, served }: Territory): string {
  return isSmall(served) || isSmall(calls - served) ? wording.noneYet : number.format(served)
}

function map(counts: readonly CallCount[]): Html {
  const { shown, together } = groupedSmall(territories(counts), ({ calls }) => calls)
  const rows: (readonly Shown[])[] = shown.map(territory => [
    nameOf(territory.code),
    number.format(territory.calls),
    servedShown(territory)
  ])
  if (together) rows.push([wording.together(together.rows), togetherShown(together.calls), wording.noneYet])
  const calls = new Map(shown.flatMap(({ code, calls }) => (code === null ? [] : [[code, calls] as const])))
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

function unservedBy(
  unserved: readonly Unserved[],
  keyOf: (row: Unserved) => string,
  caption: string,
  column: string
): Html {
  const sums = new Map<string, number>()
  for (const row of unserved) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.calls)
  const { shown, together } = groupedSmall([...sums], ([, calls]) => calls)
  const rows: (readonly Shown[])[] = shown.map(([name, calls]) => [name, number.format(calls)])
  if (together) rows.push([wording.together(together.rows), togetherShown(together.calls)])
  return table({
    caption,
    columns: [column, { name: wording.calls, number: true }],
    rows,
    empty: wording.unservedNone
  })
}

const needName = (key: string | null) =>
  (key === null ? undefined : NEEDS.get(key)?.label) ?? wording.needUnknown

/** All that changes on the board: sent whole at each change, and shown at once without JavaScript. */
export function boardContent({ live, counts, unserved, exact }: BoardView): Html {
  return html`${liveFigures(live, exact)}
${dayFigures(shownFigures(figuresOf(counts), exact))}
${hours(counts)}
<div class="cards two">${map(counts)}<section class="card"><h2>${wording.unservedTitle}</h2><p class="quiet">${wording.unservedHint}</p>
${counts.length === 0 ? html`<p class="quiet">${wording.noCallYet}</p>` : unservedBy(unserved, ({ departement }) => nameOf(departement), wording.byPlace, wording.departement)}
${unserved.length > 0 && unservedBy(unserved, ({ need }) => needName(need), wording.byNeed, wording.need)}</section></div>`
}
