/** One record of a CSV text. */
export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quote stands inside a quoted field without being doubled: it was taken for a letter. */
  readonly strayQuote: boolean
}

export interface SplitText {
  readonly records: readonly CsvRecord[]
  /** Lines on which a quote was opened and never closed: these lines are in no record. */
  readonly openQuotes: readonly number[]
}

const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

const isLineEnd = (code: number) => code === LINE_FEED || code === CARRIAGE_RETURN
const isBlank = (code: number) => code === 32 || code === 9

/** Where the line of `at` ends: the place of its CR or LF, or the end of the text. */
function lineEndFrom(text: string, at: number): number {
  let end = at
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

/** Where the next line begins, `end` being a line end or the end of the text. CR LF is one line end. */
const afterLineEnd = (text: string, end: number) =>
  text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1

function lineEndsIn(text: string, from: number, until: number): number {
  let count = 0
  for (let at = from; at < until; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count++
  }
  return count
}

interface QuotedField {
  readonly value: string
  /** The delimiter, line end or end of the text that follows. */
  readonly next: number
  readonly strayQuote: boolean
}

/** A field whose quote opens at `open`; `null` when that quote is left open. */
function quotedField(text: string, open: number, separator: number): QuotedField | null {
  const lineEnd = lineEndFrom(text, open)
  let strayQuote = false
  let at = open + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    if (text.charCodeAt(quote + 1) === QUOTE) {
      at = quote + 2
      continue
    }
    let next = quote + 1
    while (isBlank(text.charCodeAt(next)) && text.charCodeAt(next) !== separator) next++
    const code = text.charCodeAt(next)
    if (next >= text.length || code === separator || isLineEnd(code)) {
      return { value: text.slice(open + 1, quote).replaceAll('""', '"'), next, strayQuote }
    }
    // Another letter follows. On the same line somebody forgot to double a quote; on a later line this is the opening
    // quote of another field, and ours was never closed.
    if (quote > lineEnd) return null
    strayQuote = true
    at = quote + 1
  }
}

/**
 * Splits a CSV text into records: RFC 4180, with LF, CR LF or CR, blanks allowed around quoted fields, and a way out of a
 * quote left open: the line where it opens is given up and reading goes on below it, where other readers swallow the file up
 * to the next quote. Blank lines are skipped. Never throws; time grows with the length of the text.
 */
export function splitRecords(text: string, delimiter: string, firstLine = 1): SplitText {
  const separator = delimiter.charCodeAt(0)
  const records: CsvRecord[] = []
  const openQuotes: number[] = []
  let at = 0
  let line = firstLine
  while (at < text.length) {
    const record = { line, cells: [] as string[], strayQuote: false }
    let open = false
    for (;;) {
      let start = at
      while (isBlank(text.charCodeAt(start)) && text.charCodeAt(start) !== separator) start++
      if (text.charCodeAt(start) === QUOTE) {
        const field = quotedField(text, start, separator)
        if (!field) {
          open = true
          break
        }
        line += lineEndsIn(text, start, field.next)
        record.cells.push(field.value)
        record.strayQuote ||= field.strayQuote
        at = field.next
      } else {
        start = at
        while (at < text.length) {
          const code = text.charCodeAt(at)
          if (code === separator || isLineEnd(code)) break
          at++
        }
        record.cells.push(text.slice(start, at))
      }
      if (at >= text.length || isLineEnd(text.charCodeAt(at))) break
      at++
    }
    if (open) {
      openQuotes.push(line)
      at = lineEndFrom(text, at)
    } else if (record.cells.length > 1 || (record.cells[0] ?? '').trim() !== '') records.push(record)
    at = afterLineEnd(text, at)
    line++
  }
  return { records, openQuotes }
}
