import { saidAmount } from '../../domain/language/said-amount'
import type { Convention } from '../../domain/reporting/convention'
import { shown } from '../../domain/reporting/french'
import {
  accountOf,
  type LedgerAccount,
  RECEIPT_CATEGORIES,
  type Receipt,
  receiptFault
} from '../../domain/reporting/ledger'
import { periodOf } from '../../domain/reporting/period'
import { wording as reportWording } from '../../domain/reporting/wording'
import { addDays, type Day, parseDay } from '../../domain/values/day'
import { columnChart } from '../layout/chart'
import { dateInWords, shortMonthInWords } from '../layout/days'
import {
  choiceField,
  type Filled,
  filledWith,
  type Mistakes,
  mistakesFound,
  textField
} from '../layout/forms'
import { type Html, html, type Shown } from '../layout/html'
import { sharePart } from '../layout/paper'
import { table } from '../layout/table'
import type { Visit } from '../sign-in/visit'
import { conventionPath, ledgerPath, reportPath } from './paths'
import * as wording from './wording'

export interface LedgerView {
  readonly siret: string
  readonly conseillers: readonly { readonly id: string; readonly nom: string }[]
  readonly convention: Convention | null
  /** Oldest first, as they are kept. */
  readonly receipts: readonly Receipt[]
  readonly today: Day
  readonly start: number
}

const A_PAGE = 100
const MONTHS_SHOWN = 12
const MOST_CHARACTERS = 200
const euros = (cents: number) => shown(cents / 100, 'euros')
const wholeEuros = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })

/** Where the subvention stands this evening: a tranche of tomorrow is not reached yet. */
export const accountToday = ({ convention, receipts, today }: LedgerView): LedgerAccount =>
  accountOf(convention, receipts, { ...periodOf('quarterly', today), until: addDays(today, 1) })

/** What was to be paid and what was spent, expense by expense. */
export function ledgerContent(visit: Visit, view: LedgerView, sentBack?: Filled): Html {
  const { siret, convention, today } = view
  const account = accountToday(view)
  return html`${!convention && html`<p class="note warn">${wording.noConvention} <a href="${conventionPath(siret)}">${wording.fillConvention}</a></p>`}
${convention && figures(account)}
${receiptForm(visit, view, sentBack)}
${convention && tranches(account)}
<section class="card">${chart(view)}</section>
${receiptList(visit, view)}
<p class="row"><a class="button" href="${reportPath(siret, periodOf('quarterly', today))}?version=brouillon">${wording.quarterReport}</a><a class="button" href="${conventionPath(siret)}">${wording.conventionLink}</a></p>`
}

function figures({ subventionCents, expectedCents, spentCents, leftCents }: LedgerAccount): Html {
  const figure = (name: string, cents: number, under = false) =>
    html`<div${under && html` class="under"`}><dt>${name}</dt><dd>${wholeEuros.format(cents / 100)}\u00a0€</dd></div>`
  return html`<dl class="figures broad">${figure(wording.total, subventionCents)}${figure(wording.expected, expectedCents)}${figure(wording.spent, spentCents)}${
    leftCents < 0 ? figure(wording.over, -leftCents, true) : figure(wording.left, leftCents)
  }</dl>`
}

function tranches(account: LedgerAccount): Html {
  const [tranche, share, amount, due, justified, part] = wording.TRANCHE_COLUMNS
  return html`<section class="card">${table({
    caption: wording.tranches,
    columns: [
      tranche,
      { name: share, number: true },
      { name: amount, number: true },
      due,
      { name: justified, number: true },
      { name: part, number: true }
    ],
    rows: account.tranches.map(({ rank, percent, amountCents, day, reached, justifiedCents }) => {
      const percentJustified = amountCents === 0 ? 0 : Math.floor((justifiedCents * 100) / amountCents)
      const words = day ? dateInWords(day) : ''
      return [
        reportWording.subvention.tranche(rank),
        shown(percent, 'percent'),
        euros(amountCents),
        reached ? wording.trancheReached(words) : rank === 1 ? wording.byTheDay(words) : words,
        euros(justifiedCents),
        sharePart(percentJustified, shown(percentJustified, 'percent'))
      ]
    }),
    empty: wording.noConvention
  })}</section>`
}

function chart({ receipts, today }: LedgerView): Html {
  const months: string[] = []
  for (let month = today.slice(0, 7); months.length < MONTHS_SHOWN; month = monthBefore(month))
    months.unshift(month)
  const spentIn = (month: string) =>
    receipts.reduce(
      (sum, { paidOn, amountCents, voided }) => sum + (!voided && paidOn.startsWith(month) ? amountCents : 0),
      0
    )
  const values = months.map(month => Math.round(spentIn(month) / 100))
  return columnChart(
    {
      title: wording.spentByMonth,
      category: wording.month,
      categories: months.map(month => shortMonthInWords(`${month}-01`)),
      series: [{ name: wording.spent, values: values.every(value => value === 0) ? [] : values }],
      empty: wording.noSpending
    },
    'depenses'
  )
}

const monthBefore = (month: string) => addDays(`${month}-01`, -1).slice(0, 7)

function receiptForm(visit: Visit, { siret, conseillers, today }: LedgerView, sentBack?: Filled): Html {
  const action = `${ledgerPath(siret)}/depenses`
  const typed = visit.interrupted(action)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledWith({ nature: 'salaire' }))
  const categories = RECEIPT_CATEGORIES.map((name): [string, string] => [
    name,
    reportWording.subvention.categories[name]
  ])
  const people = conseillers.map(({ id, nom }): [string, string] => [id, nom])
  return html`<details class="card" id="depense"${(sentBack || typed) && html` open`}><summary>${wording.addReceipt}</summary>${mistakesFound(filled.mistakes)}${visit.formTo(
    action,
    html`<div class="row">${textField({ name: 'date', label: wording.paidOn, type: 'date', max: today, required: true }, filled)}${textField({ name: 'montant', label: wording.amount, hint: wording.amountHint, inputmode: 'decimal', required: true }, filled)}</div>
${choiceField({ name: 'nature', label: wording.category }, categories, filled)}
${textField({ name: 'depense', label: wording.label, hint: wording.labelHint, required: true }, filled)}
${textField({ name: 'justificatif', label: wording.proof, hint: wording.proofHint, required: true }, filled)}
${people.length > 0 && choiceField({ name: 'conseiller', label: wording.forWhom }, [['', wording.everybody], ...people], filled)}
<button class="go">${wording.addReceipt}</button>`
  )}</details>`
}

function receiptList(visit: Visit, { siret, receipts, start }: LedgerView): Html {
  // The last first: it is the one that is looked for.
  const shownHere = [...receipts].reverse().slice(start, start + A_PAGE)
  const end = start + shownHere.length
  const [date, label, nature, proof, amount, gesture] = wording.RECEIPT_COLUMNS
  const row = ({
    id,
    paidOn,
    category,
    label: what,
    justificatif,
    amountCents,
    voided
  }: Receipt): Shown[] => [
    dateInWords(paidOn),
    what,
    reportWording.subvention.categories[category],
    justificatif,
    voided ? html`<s>${euros(amountCents)}</s>` : euros(amountCents),
    voided
      ? html`<span class="badge">${wording.receiptVoided}</span>`
      : visit.formTo(
          `${ledgerPath(siret)}/depenses/${encodeURIComponent(id)}/annulation`,
          html`<button class="small">${wording.voidReceipt}<span class="hidden"> : ${what}, ${euros(amountCents)}</span></button>`
        )
  ]
  return html`<section class="card" id="liste">${table({
    caption: wording.receipts,
    columns: [date, label, nature, proof, { name: amount, number: true }, gesture],
    rows: shownHere.map(row),
    empty: wording.receiptsNone
  })}${end < receipts.length && html`<p><a class="button" href="${ledgerPath(siret)}?debut=${end}#liste">${wording.next}</a></p>`}</section>`
}

export type SaidReceipt =
  | { readonly receipt: Omit<Receipt, 'id' | 'structureSiret' | 'voided'> }
  | { readonly mistakes: Mistakes }

/** What the form says of an expense: a sum paid, of a day that has come, with its proof. */
export function saidReceipt(
  form: URLSearchParams,
  view: Pick<LedgerView, 'conseillers' | 'convention' | 'today'>
): SaidReceipt {
  const mistakes: Record<string, string> = {}
  const text = (name: string) => {
    const given = (form.get(name) ?? '').trim()
    if (given === '' || given.length > MOST_CHARACTERS || given.includes('\0'))
      mistakes[name] = wording.mistakeText(MOST_CHARACTERS)
    return given
  }
  const paidOn = parseDay(form.get('date') ?? '')
  if (!paidOn) mistakes['date'] = wording.mistakeDay
  const category = RECEIPT_CATEGORIES.find(name => name === form.get('nature'))
  if (!category) mistakes['nature'] = wording.mistakeChoice
  const label = text('depense')
  const justificatif = text('justificatif')
  const conseillerId = form.get('conseiller') || null
  if (conseillerId !== null && !view.conseillers.some(({ id }) => id === conseillerId))
    mistakes['conseiller'] = wording.mistakeChoice
  const amountCents = centsIn(form.get('montant') ?? '')
  const fault = receiptFault({ amountCents, paidOn: paidOn ?? view.today }, view.today, view.convention)
  if (fault) {
    const [field, what] = wording.RECEIPT_FAULTS[fault]
    mistakes[field] ??= what
  }
  return paidOn && category && Object.keys(mistakes).length === 0
    ? { receipt: { paidOn, amountCents, category, label, justificatif, conseillerId } }
    : { mistakes }
}

/** Cents, where the text is a sum to the cent; `NaN` otherwise. */
function centsIn(text: string): number {
  const amount = saidAmount(text)
  if (amount === null) return Number.NaN
  const cents = Math.round(amount * 100)
  return Math.abs(amount * 100 - cents) < 0.001 ? cents : Number.NaN
}
