import { shown } from '../../domain/reporting/french'
import type { CellKind, Column, Row, Table } from '../../domain/reporting/paper'
import { A4, asArtifact, COLOUR, type Pen, SIZE, tagged } from './pdf-pen'
import { wording } from './wording'

const PADDING = 4

interface Laid {
  readonly columns: readonly Column[]
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
}

/** A table with its header on each page; numbers on the right, a total in bold under a line. */
export async function drawTable(pen: Pen, table: Table): Promise<void> {
  const { document } = pen
  const laid = layOut(table.columns)
  document.moveDown(0.6)
  // The title, the header and two rows stay together.
  if (document.y + 80 > A4.height - A4.bottom) document.addPage()
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
  document.y += 4
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
  const { widths, lefts, columns } = laid
  document.font(look.header || look.total ? 'bold' : 'regular').fontSize(SIZE.text)
  const inside = (index: number) => ({
    width: Math.max(10, (cells.length === 1 ? A4.inner : (widths[index] ?? 0)) - 2 * PADDING),
    align: isRight(columns[index]?.kind) && cells.length > 1 ? ('right' as const) : ('left' as const)
  })
  const tall = Math.max(...cells.map((text, index) => document.heightOfString(text || ' ', inside(index))))
  const height = tall + 2 * PADDING
  if (document.y + height > A4.height - A4.bottom) document.addPage()
  const top = document.y
  drawGround(document, top, height, look)
  const row = document.struct('TR')
  parent.add(row)
  cells.forEach((text, index) => {
    const isHeading = look.header || index === 0
    const draw = () => {
      document.fillColor(look.header ? COLOUR.title : COLOUR.text)
      document.text(text || ' ', (lefts[index] ?? A4.left) + PADDING, top + PADDING, inside(index))
    }
    const scope = { scope: look.header ? ('Column' as const) : ('Row' as const) }
    row.add(isHeading ? tagged(document, 'TH', draw, scope) : tagged(document, 'TD', draw))
  })
  row.end()
  document.x = A4.left
  document.y = top + height
}

function drawGround(document: PDFKit.PDFDocument, top: number, height: number, look: Look): void {
  const ground = look.header ? COLOUR.header : look.striped ? COLOUR.stripe : null
  const line = look.total ? top : top + height
  asArtifact(document, () => {
    if (ground) document.rect(A4.left, top, A4.inner, height).fill(ground)
    document
      .moveTo(A4.left, line)
      .lineTo(A4.left + A4.inner, line)
      .lineWidth(look.total ? 1 : 0.4)
      .strokeColor(COLOUR.line)
      .stroke()
  })
}
