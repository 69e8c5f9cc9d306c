import { shown } from '../../domain/reporting/french'
import type { CellKind, Column, Row, Table } from '../../domain/reporting/paper'
import { A4, asArtifact, COLOUR, type Pen, SIZE, tagged } from './pdf-pen'
import { wording } from './wording'

const PADDING = 3

interface Laid {
  readonly columns: readonly Column[]
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
}

/** Title and header with two rows: the least that stands together. */
const LEAST = 80
const PAGE = A4.height - A4.top - A4.bottom
/** Above and under the title. */
const AROUND_TITLE = 30

/**
 * How much room a table asks for to stand whole; the least of it where it fits on no page, or where its rows are only known as
 * they are read.
 */
export function roomFor({ document }: Pen, table: Table): number {
  const { columns, rows, total } = table
  if (!Array.isArray(rows)) return LEAST
  const laid = layOut(columns)
  const all: readonly (readonly [readonly string[], Look])[] = [
    [columns.map(({ title }) => title), { header: true }],
    ...(rows as readonly Row[]).map((row): [string[], Look] => [texts(laid, row), {}]), // a list, by the check above
    ...(total ? [[texts(laid, total), { total: true }] as const] : [])
  ]
  let room = AROUND_TITLE
  for (const [cells, look] of all) {
    room += rowHeight(document, laid, cells, look)
    if (room > PAGE) return LEAST
  }
  return room
}

/** A table, whole on its page where it fits on one, else with its header on each; numbers on the right, a total in bold. */
export async function drawTable(pen: Pen, table: Table): Promise<void> {
  const { document } = pen
  const laid = layOut(table.columns)
  document.moveDown(0.5)
  if (document.y + roomFor(pen, table) > A4.height - A4.bottom) document.addPage()
  const element = document.struct('Table')
  pen.root.add(element)
  element.add(
    tagged(document, 'Caption', () =>
      document
        .font('bold')
        .fontSize(SIZE.text + 1)
        .fillColor(COLOUR.text)
        .text(table.title, A4.left, document.y, { width: A4.inner })
    )
  )
  document.y += 4
  const head = document.struct('THead')
  element.add(head)
  drawRow(
    pen,
    head,
    laid,
    table.columns.map(({ title }) => title),
    { header: true }
  )
  head.end()
  const body = document.struct('TBody')
  element.add(body)
  let count = 0
  for await (const row of table.rows)
    drawRow(pen, body, laid, texts(laid, row), { striped: count++ % 2 === 1 })
  if (count === 0) drawRow(pen, body, laid, [wording.noRow], {})
  if (table.total) drawRow(pen, body, laid, texts(laid, table.total), { total: true })
  body.end()
  element.end()
  document.x = A4.left
  document.y += 5
}

const texts = ({ columns }: Laid, row: Row) =>
  columns.map(({ kind }, index) => shown(row[index] ?? null, kind))

/** Columns share the width by what usually fits in them. */
function layOut(columns: readonly Column[]): Laid {
  const asked = columns.map(
    ({ width, title, kind }) => width ?? (kind === 'text' ? 28 : Math.max(10, title.length))
  )
  const all = asked.reduce((sum, width) => sum + width, 0)
  const widths = asked.map(width => (width / all) * A4.inner)
  const lefts = widths.map(
    (_, index) => A4.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0)
  )
  return { columns, lefts, widths }
}

const isRight = (kind: CellKind | undefined) =>
  kind !== undefined && kind !== 'text' && kind !== 'day' && kind !== 'instant'

interface Look {
  readonly header?: boolean
  readonly striped?: boolean
  readonly total?: boolean
}

function drawRow(
  pen: Pen,
  parent: PDFKit.PDFStructureElement,
  laid: Laid,
  cells: readonly string[],
  look: Look
): void {
  const { document } = pen
  const { lefts } = laid
  const height = rowHeight(document, laid, cells, look)
  if (document.y + height > A4.height - A4.bottom) {
    document.addPage()
    // For the eye alone: a screen reader knows the header already.
    if (!look.header) asArtifact(document, () => drawHeaderAgain(document, laid))
  }
  document.font(look.header || look.total ? 'bold' : 'regular').fontSize(SIZE.text)
  const top = document.y
  drawGround(document, top, height, look)
  const row = document.struct('TR')
  parent.add(row)
  cells.forEach((text, index) => {
    const isHeading = look.header || index === 0
    const draw = () => {
      document.fillColor(look.header ? COLOUR.title : COLOUR.text)
      document.text(
        text || ' ',
        (lefts[index] ?? A4.left) + PADDING,
        top + PADDING,
        inside(laid, cells, index)
      )
    }
    const scope = { scope: look.header ? ('Column' as const) : ('Row' as const) }
    row.add(isHeading ? tagged(document, 'TH', draw, scope) : tagged(document, 'TD', draw))
  })
  row.end()
  document.x = A4.left
  document.y = top + height
}

/** Where a cell's text stands, and on which side; a single cell has the whole width. */
const inside = ({ widths, columns }: Laid, cells: readonly string[], index: number) => ({
  width: Math.max(10, (cells.length === 1 ? A4.inner : (widths[index] ?? 0)) - 2 * PADDING),
  align: isRight(columns[index]?.kind) && cells.length > 1 ? ('right' as const) : ('left' as const)
})

function rowHeight(document: PDFKit.PDFDocument, laid: Laid, cells: readonly string[], look: Look): number {
  document.font(look.header || look.total ? 'bold' : 'regular').fontSize(SIZE.text)
  const tall = cells.map((text, index) => document.heightOfString(text || ' ', inside(laid, cells, index)))
  return Math.max(...tall) + 2 * PADDING
}

function drawHeaderAgain(document: PDFKit.PDFDocument, laid: Laid): void {
  const titles = laid.columns.map(({ title }) => title)
  const height = rowHeight(document, laid, titles, { header: true })
  const top = document.y
  ground(document, top, height, { header: true })
  document.fillColor(COLOUR.title)
  titles.forEach((title, index) => {
    const left = (laid.lefts[index] ?? A4.left) + PADDING
    document.text(title, left, top + PADDING, inside(laid, titles, index))
  })
  document.x = A4.left
  document.y = top + height
}

const drawGround = (document: PDFKit.PDFDocument, top: number, height: number, look: Look): void =>
  asArtifact(document, () => ground(document, top, height, look))

function ground(document: PDFKit.PDFDocument, top: number, height: number, look: Look): void {
  const colour = look.header ? COLOUR.header : look.striped ? COLOUR.stripe : null
  const line = look.total ? top : top + height
  if (colour) document.rect(A4.left, top, A4.inner, height).fill(colour)
  document
    .moveTo(A4.left, line)
    .lineTo(A4.left + A4.inner, line)
    .lineWidth(look.total ? 1 : 0.4)
    .strokeColor(COLOUR.line)
    .stroke()
}
