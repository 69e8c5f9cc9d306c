import { decodeText } from './decode-text'
import { splitRecords } from './split-records'
import { type Fault, faultAt } from './wording'

/** One row below the header, as many cells as the header has. */
export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A CSV file, read as far as it can be. */
export interface Table {
  /** Names of the columns in lower case without accents, `_` for blanks. Empty when the file is no table. */
  readonly header: readonly string[]
  readonly headerLine: number
  readonly rows: readonly TableRow[]
  /** Rows below the header, those that could not be read among them. */
  readonly rowCount: number
  readonly faults: readonly Fault[]
}

// What a file begins with (in Latin-1) when it is something else; told apart so that the operator knows what to do.
const OTHER_FORMATS: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'un classeur Excel ou une archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'un ancien classeur Excel'],
  ['\u001f\u008b', 'une archive compressée'],
  ['%PDF-', 'un PDF'],
  ['<', 'une page web ou du XML'],
  ['{', 'du JSON'],
  ['[', 'du JSON']
]

const nothing = (faults: readonly Fault[]): Table => ({
  header: [],
  headerLine: 1,
  rows: [],
  rowCount: 0,
  faults
})

/** `Code postal`, `code_postal` and `CODE_POSTAL` are one column. */
const columnName = (cell: string) =>
  cell
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufeff]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, '_')

/** The separator that the header uses most, outside quotes: `,` `;` or a tab. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map(delimiter => ({ delimiter, count: bare.split(delimiter).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}

/**
 * Reads a CSV file: UTF-8 with or without mark, UTF-16 with a mark, or Windows-1252; separated by `,` `;` or tabs, as its
 * header says; quotes as in RFC 4180. What cannot be read is told with its line and the rest is there: a line with a quote
 * left open or with too many values is left out, a line with too few is filled up with empty ones. Never throws.
 */
export function readTable(bytes: Uint8Array): Table {
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  for (const [signature, what] of OTHER_FORMATS) {
    if (start.startsWith(signature)) return nothing([faultAt(1, null, 'not-a-table', what)])
  }
  const { text, foreignLines, firstForeignLine } = decodeText(bytes)
  const faults: Fault[] = []
  if (foreignLines > 0) faults.push(faultAt(firstForeignLine, null, 'encoding', foreignLines))

  // Excel may write `sep=;` above the header.
  const declared = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const firstLine = /[^\s\ufeff][^\r\n]*/.exec(body)?.[0] ?? ''
  const { records, openQuotes } = splitRecords(
    body,
    declared?.[1] ?? delimiterOf(firstLine),
    declared ? 2 : 1
  )
  for (const line of openQuotes) faults.push(faultAt(line, null, 'open-quote'))

  const [first, ...others] = records
  if (!first) return nothing([...faults, faultAt(1, null, 'empty')])
  const header = first.cells.map(columnName)
  while (header.length > 0 && header[header.length - 1] === '') header.pop()
  const seen = new Set<string>()
  for (const name of header) {
    if (seen.has(name)) faults.push(faultAt(first.line, name || null, 'duplicate-column'))
    seen.add(name)
  }

  const rows: TableRow[] = []
  for (const { line, cells, strayQuote } of others) {
    const extra = cells.slice(header.length)
    // A quote taken for a letter may have swallowed a separator: a row that then lacks values is not to be trusted.
    if (extra.some(cell => cell.trim() !== '')) {
      faults.push(faultAt(line, null, 'too-many-cells', cells.length, header.length))
    } else if (strayQuote && cells.length < header.length) faults.push(faultAt(line, null, 'open-quote'))
    else {
      if (strayQuote) faults.push(faultAt(line, null, 'stray-quote'))
      if (cells.length < header.length) {
        faults.push(faultAt(line, null, 'too-few-cells', cells.length, header.length))
        rows.push({ line, cells: [...cells, ...Array<string>(header.length - cells.length).fill('')] })
      } else rows.push({ line, cells: extra.length > 0 ? cells.slice(0, header.length) : cells })
    }
  }
  const rowCount = others.length + openQuotes.filter(line => line > first.line).length
  if (rowCount === 0) faults.push(faultAt(first.line, null, 'empty'))
  return { header, headerLine: first.line, rows, rowCount, faults: faults.sort(byLine) }
}

/** Order of the file. */
export const byLine = (left: Fault, right: Fault) => left.line - right.line
