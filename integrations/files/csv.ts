import { plainly } from '../../domain/reporting/french'
import type { Cell, CellKind, Paper, Row, Table } from '../../domain/reporting/paper'

const SEPARATOR = ';'
const END = '\r\n'
/** Says UTF-8 to Excel, which else reads accents in the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff'
/** A spreadsheet takes a text that begins so for a formula to run; full-width signs are folded by some. */
const RUNS_AS_FORMULA = /^[\s\u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const CHUNK_CHARACTERS = 65_536

/** One cell. A text that would run as a formula is kept a text by an apostrophe in front, as spreadsheets do themselves. */
export function csvCell(cell: Cell, kind: CellKind): string {
  const plain = plainly(cell, kind).replaceAll('\0', '')
  const text = typeof cell === 'string' && RUNS_AS_FORMULA.test(plain) ? `'${plain}` : plain
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: readonly string[]) => cells.join(SEPARATOR) + END
const texts = (...cells: readonly string[]) => line(cells.map(cell => csvCell(cell, 'text')))

/** A paper as French spreadsheets open it: `;`, decimal commas, a byte order mark; its tables one under the other. */
export async function* csvOf(paper: Paper): AsyncGenerator<string> {
  const only = paper.blocks.length === 1 && paper.blocks[0]?.kind === 'table' && paper.about.length === 0
  let waiting = BYTE_ORDER_MARK
  for await (const piece of only ? tableRows(paper) : wholePaper(paper)) {
    waiting += piece
    if (waiting.length < CHUNK_CHARACTERS) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}

/** A file of one table has its header on the first line and nothing else: programs read it. */
async function* tableRows({ blocks }: Paper): AsyncGenerator<string> {
  for (const block of blocks) if (block.kind === 'table') yield* linesOf(block.table)
}

async function* wholePaper(paper: Paper): AsyncGenerator<string> {
  yield texts(paper.title)
  yield texts(paper.subtitle)
  for (const { label, value } of paper.about) yield texts(label, value)
  for (const block of paper.blocks) {
    if (block.kind === 'heading') yield END + texts(block.text)
    else if (block.kind === 'paragraph') yield texts(block.text)
    else {
      yield END + texts(block.table.title)
      yield* linesOf(block.table)
    }
  }
}

async function* linesOf({ columns, rows, total }: Table): AsyncGenerator<string> {
  const rowLine = (row: Row) => line(columns.map(({ kind }, index) => csvCell(row[index] ?? null, kind)))
  yield texts(...columns.map(({ title }) => title))
  for await (const row of rows) yield rowLine(row)
  if (total) yield rowLine(total)
}
