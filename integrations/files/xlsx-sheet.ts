import type { Cell, CellKind, Column, Paper, Row, Table } from '../../domain/reporting/paper'
import { dayNumberOf, parseDay } from '../../domain/values/day'
import { PARIS, wallMinutesAt } from '../../domain/values/zone'
import { wording } from './wording'
import { SHEET_START, STYLE, styleOf, xmlText } from './xlsx-parts'

/** What Excel refuses more of. */
const MAX_ROWS = 1_048_576
const MAX_CHARACTERS = 32_767
/** Days from Excel's day 0 to 1970-01-01, its leap day of 1900 that never was among them. */
const EXCEL_1970 = 25_569
const MINUTES_PER_DAY = 1_440
const CHUNK_CHARACTERS = 65_536
const USUAL_WIDTH = 14

/** One sheet: its name, and its XML in pieces, made as they are asked for. */
export interface SheetXml {
  readonly name: string
  readonly xml: AsyncIterable<string>
}

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

/** A cell. A text is written as a text, so nothing that a spreadsheet would run: `=1+1` shows as `=1+1`. */
function cellXml(column: number, row: number, cell: Cell, kind: CellKind, style: number): string {
  const at = `${columnName(column)}${row}`
  const number = numberOf(cell, kind)
  if (number !== null) return `<c r="${at}" s="${style}"><v>${number}</v></c>`
  if (cell === null || cell === '') return `<c r="${at}" s="${style}"/>`
  const text = xmlText(String(cell).slice(0, MAX_CHARACTERS))
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function numberOf(cell: Cell, kind: CellKind): number | null {
  if (cell instanceof Date) {
    const minutes = wallMinutesAt(PARIS, cell.getTime())
    return EXCEL_1970 + (kind === 'day' ? Math.floor(minutes / MINUTES_PER_DAY) : minutes / MINUTES_PER_DAY)
  }
  if (typeof cell === 'number') return Number.isFinite(cell) ? (kind === 'percent' ? cell / 100 : cell) : null
  if (kind !== 'day' || cell === null || !parseDay(cell)) return null
  return EXCEL_1970 + dayNumberOf(cell)
}

const LINE_POINTS = 15
const HEIGHTS: ReadonlyMap<number, number> = new Map([
  [STYLE.title, 28],
  [STYLE.heading, 20]
])

/** Spreadsheets do not all fit a row to its text by themselves. */
function rowXml(number: number, cells: string, points = LINE_POINTS): string {
  const height = points === LINE_POINTS ? '' : ` ht="${points}" customHeight="1"`
  return `<row r="${number}"${height}>${cells}</row>`
}

const textRow = (number: number, texts: readonly string[], styles: readonly number[]) =>
  rowXml(
    number,
    texts.map((text, index) => cellXml(index, number, text, 'text', styles[index] ?? STYLE.plain)).join(''),
    HEIGHTS.get(styles[0] ?? STYLE.plain)
  )

const LEFT_KINDS: ReadonlySet<CellKind> = new Set(['text', 'day', 'instant'])
const styledKind = (kind: CellKind, cell: Cell) =>
  kind === 'percent' && typeof cell === 'number' && !Number.isInteger(cell) ? 'percent-decimal' : kind

/** A longer title goes over two lines. */
const MOST_ON_A_LINE = 24

function headerRow(number: number, columns: readonly Column[]): string {
  const cells = columns.map(({ title, kind }, index) =>
    cellXml(index, number, title, 'text', LEFT_KINDS.has(kind) ? STYLE.header : STYLE.rightHeader)
  )
  const lines = columns.some(({ title }) => title.length > MOST_ON_A_LINE) ? 2 : 1
  return rowXml(number, cells.join(''), lines * LINE_POINTS)
}

function valuesRow(
  number: number,
  columns: readonly Column[],
  row: Row,
  total: boolean,
  wraps = true
): string {
  const cells = columns.map(({ kind }, index) => {
    const cell = row[index] ?? null
    return cellXml(
      index,
      number,
      cell,
      kind,
      styleOf(kind === 'text' && !wraps ? 'line' : styledKind(kind, cell), total)
    )
  })
  const lines = wraps ? linesOf(row) : 1
  return rowXml(number, cells.join(''), Math.min(lines, 27) * LINE_POINTS)
}

const linesOf = (row: Row) =>
  Math.max(1, ...row.map(cell => (typeof cell === 'string' ? cell.split('\n').length : 1)))

/** A width counts digits of the usual font: letters in bold are wider, and those of the font that stands in for it wider still. */
const BOLD_LETTER = 1.4

const widthOf = ({ width, kind, title }: Column) =>
  Math.max(
    width ?? (kind === 'instant' ? 18 : USUAL_WIDTH),
    title.length > MOST_ON_A_LINE ? 0 : Math.ceil(title.length * BOLD_LETTER) + 3
  )

function columnsXml(widths: readonly number[]): string {
  const each = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  )
  return `<cols>${each.join('')}</cols>`
}

const frozenUnder = (row: number) =>
  '<sheetViews><sheetView workbookViewId="0">' +
  `<pane ySplit="${row}" topLeftCell="A${row + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`

const PRINTED =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

/** The report itself: title, facts, and its tables one under the other. */
export function paperSheet(paper: Paper): SheetXml {
  const tables = paper.blocks.flatMap(block => (block.kind === 'table' ? [block.table] : []))
  const widest = Math.max(2, ...tables.map(({ columns }) => columns.length))
  const widths = Array.from({ length: widest }, (_, index) =>
    Math.max(
      index === 0 ? 34 : USUAL_WIDTH,
      ...tables.flatMap(({ columns }) => columns.slice(index, index + 1).map(widthOf))
    )
  )
  async function* xml() {
    yield `${SHEET_START}${FIT}<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`
    yield `${columnsXml(widths)}<sheetData>`
    let number = 0
    yield textRow(++number, [paper.title], [STYLE.title])
    if (paper.subtitle) yield textRow(++number, [paper.subtitle], [STYLE.heading])
    for (const { label, value } of paper.about) {
      yield textRow(++number, [label, value], [STYLE.label, STYLE.plain])
    }
    for (const block of paper.blocks) {
      if (block.kind === 'paragraph') yield textRow(++number, [block.text], [STYLE.note])
      else if (block.kind === 'heading') {
        number += 2
        yield textRow(number, [block.text], [STYLE.heading])
      } else {
        number += 2
        yield textRow(number, [block.table.title], [STYLE.label])
        yield headerRow(++number, block.table.columns)
        for await (const row of block.table.rows) yield valuesRow(++number, block.table.columns, row, false)
        if (block.table.total) yield valuesRow(++number, block.table.columns, block.table.total, true)
      }
    }
    if (paper.signatures.length > 0) number++
    for (const { role, name } of paper.signatures) {
      const blanks = `${wording.signedAt} ……………… ${wording.signedOn} ………………`
      yield textRow(++number, [`${role}${name ? ` : ${name}` : ''}`, blanks], [STYLE.label, STYLE.note])
    }
    yield `</sheetData>${PRINTED}</worksheet>`
  }
  return { name: paper.title, xml: chunks(xml()) }
}

/**
 * A table that fills its sheet: header kept in sight, filters on it. What a sheet cannot hold goes on in another one, so
 * the sheets are only known as they are read: each must be read to its end before the next is asked for.
 */
export async function* tableSheets({ title, columns, rows, total }: Table): AsyncGenerator<SheetXml> {
  const all = rowsOf(rows)
  let next = await all.next()
  for (let part = 1; part === 1 || !next.done; part++) {
    async function* xml() {
      yield `${SHEET_START}${FIT}${frozenUnder(1)}`
      yield columnsXml(columns.map(widthOf))
      yield `<sheetData>${headerRow(1, columns)}`
      let number = 1
      // One row is kept for the total.
      for (; !next.done && number < MAX_ROWS - 1; next = await all.next()) {
        yield valuesRow(++number, columns, next.value, false, false)
      }
      const last = `${columnName(columns.length - 1)}${number}`
      if (total && next.done) yield valuesRow(++number, columns, total, true, false)
      yield `</sheetData><autoFilter ref="A1:${last}"/>${PRINTED}</worksheet>`
    }
    yield { name: part === 1 ? title : `${title} ${part}`, xml: chunks(xml()) }
  }
}

async function* rowsOf(rows: Table['rows']): AsyncGenerator<Row, void> {
  for await (const row of rows) yield row
}

/** Fewer, larger pieces: each costs a turn of the event loop. */
async function* chunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = ''
  for await (const piece of pieces) {
    waiting += piece
    if (waiting.length < CHUNK_CHARACTERS) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}
