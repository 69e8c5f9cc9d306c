import { shown } from '../../domain/reporting/french'
import type { Block, Cell, Column, Paper, Row, Signature, Table } from '../../domain/reporting/paper'
import { type Html, html, type Shown } from './html'
import { table } from './table'

/** A part of a paper, from one heading to the next. */
export interface Section {
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

/** A paper cut at its headings; what stands before the first has none. */
export function sectionsOf({ blocks }: Pick<Paper, 'blocks'>): readonly Section[] {
  const sections: { heading: string | null; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.text, blocks: [] })
    else {
      if (sections.length === 0) sections.push({ heading: null, blocks: [] })
      sections.at(-1)?.blocks.push(block)
    }
  }
  return sections
}

const isNumber = ({ kind }: Column) => kind !== 'text' && kind !== 'day' && kind !== 'instant'

/** A share is read and seen: its bar stands beside it. */
const shareBar = (percent: number): Html =>
  html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="10"></rect><rect class="bar" width="${Math.max(0, Math.min(100, percent))}" height="10"></rect></svg>`

/** A share in words with its bar. */
export const sharePart = (percent: number, text: string): Html =>
  html`<span class="part">${shareBar(percent)}<span>${text}</span></span>`

const cellOf = (cell: Cell, { kind }: Column, isLast: boolean): Shown => {
  const text = shown(cell, kind)
  // A share that ends its row is a share of what the rows add up to.
  return kind === 'percent' && typeof cell === 'number' && isLast ? sharePart(cell, text) : text
}

/** On a page a row begins with its name: « Total » comes first, wherever the paper has room for it. */
function named(row: Row): Row {
  const at = row.findIndex(cell => typeof cell === 'string')
  return at <= 0
    ? row
    : row.map((cell, index) => (index === 0 ? (row[at] ?? null) : index === at ? null : cell))
}

/** A table of a paper, whose rows are there already. */
export function paperTable({ title, columns, rows, total }: Table, empty = ''): Html {
  const all: Row[] = [...(rows as Iterable<Row>), ...(total ? [named(total)] : [])] // a report's rows are lists, not streams
  return table({
    caption: title,
    columns: columns.map(column => (isNumber(column) ? { name: column.title, number: true } : column.title)),
    rows: all.map(row =>
      columns.map((column, index) => cellOf(row[index] ?? null, column, index === columns.length - 1))
    ),
    empty
  })
}

export const paperBlock = (block: Block): Html =>
  block.kind === 'table'
    ? paperTable(block.table)
    : block.kind === 'heading'
      ? html`<h2>${block.text}</h2>`
      : html`<p>${block.text}</p>`

/** Where each signs, as on the printed sheet. */
export const signatureBlocks = (
  signatures: readonly Signature[],
  words: { date: string; sign: string }
): Html =>
  html`<div class="signatures">${signatures.map(
    ({ role, name }) =>
      html`<div><p><strong>${role}</strong>${name && html`<br>${name}`}</p><p class="quiet">${words.date}</p><p class="quiet">${words.sign}</p></div>`
  )}</div>`
