import { type Day, parseDay } from '../../domain/values/day'
import type { Table, TableRow } from './read-table'
import { type Fault, faultAt } from './wording'

const UNTIDY = /[^\u0020-\u007e]|^ | $| {2}/

/**
 * A value as it is kept: composed accents, plain apostrophes, plain and single blanks, no control character.
 * La Coop writes « n’accueille » where the standard's own list has « n'accueille »; files carry both.
 */
export function tidy(value: string): string {
  if (!UNTIDY.test(value)) return value
  return value
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4]/g, "'")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Values of a row by the name of their column, tidy; `''` where the file has no such column. */
export type Cells<Column extends string> = (row: TableRow, column: Column) => string

/**
 * Finds the columns of a table.
 *
 * @param aliases  other names that files use: `courriel` for `courriels`
 * @returns `null` for `cells` when a required column is not there; then `faults` says which
 */
export function columnsOf<Column extends string>(
  table: Table,
  wanted: {
    readonly required: readonly Column[]
    readonly optional: readonly Column[]
    /** Columns that a file may well have and nobody reads here. */
    readonly ignored?: ReadonlySet<string>
    readonly aliases?: ReadonlyMap<string, Column>
  }
): { cells: Cells<Column> | null; faults: Fault[] } {
  const { required, optional, ignored, aliases } = wanted
  const faults: Fault[] = []
  if (table.header.length === 0) return { cells: null, faults }
  const known = new Set<string>([...required, ...optional])
  const places = new Map<string, number>()
  for (const [index, found] of table.header.entries()) {
    const name = known.has(found) ? found : (aliases?.get(found) ?? found)
    if (!known.has(name)) {
      if (!ignored?.has(name) && name !== '') faults.push(faultAt(table.headerLine, name, 'unknown-column'))
    } else if (!places.has(name)) places.set(name, index)
  }
  const missing = required.filter(name => !places.has(name))
  if (missing.length > 0) {
    return { cells: null, faults: [faultAt(table.headerLine, null, 'missing-columns', missing)] }
  }
  const cells: Cells<Column> = (row, column) => {
    const index = places.get(column)
    return index === undefined ? '' : tidy(row.cells[index] ?? '')
  }
  return { cells, faults }
}

/** Values of a list column, which the contract and the standard separate by `|`. */
export const listOf = (value: string) =>
  value
    .split('|')
    .map(item => item.trim())
    .filter(item => item !== '')

const MAX_ID_LENGTH = 200

/** Whether a text can be an identifier: it goes into addresses and reports. U+FFFD is what a lost character leaves. */
export const isIdentifier = (value: string) => value.length <= MAX_ID_LENGTH && !value.includes('\ufffd')

/** Whether the last figure of a SIRET fits the others (Luhn; the sum of the figures for La Poste, by INSEE's exception). */
export function hasSiretKey(siret: string): boolean {
  const figures = [...siret].map(Number)
  if (siret.startsWith('356000000') && figures.reduce((sum, figure) => sum + figure, 0) % 5 === 0) return true
  const sum = figures.reduceRight((total, figure, index) => {
    const weighed = figure * ((figures.length - index) % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

/** A SIRET, its blanks taken out; `''` when there is none or it has not 14 figures, and then a fault says so. */
export function readSiret(
  line: number,
  column: string,
  value: string
): { readonly siret: string; readonly faults: readonly Fault[] } {
  const siret = value.replace(/[ .]/g, '')
  if (siret === '') return { siret, faults: [] }
  if (!/^\d{14}$/.test(siret) || /^0+$/.test(siret)) {
    return { siret: '', faults: [faultAt(line, column, 'siret', value)] }
  }
  return { siret, faults: hasSiretKey(siret) ? [] : [faultAt(line, column, 'siret-key', siret)] }
}

/** Whether a text has the form of an e-mail address: one `@`, a domain with a dot, nothing that a mail server refuses. */
export const isEmail = (value: string) =>
  value.length <= 254 &&
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(
    value
  )

/** A day written `YYYY-MM-DD` or, as spreadsheets make of it in France, `DD/MM/YYYY`; `null` when no such day exists. */
export function readDay(value: string): { readonly day: Day; readonly asWritten: boolean } | null {
  const asWritten = parseDay(value)
  if (asWritten) return { day: asWritten, asWritten: true }
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value)
  const day = french && parseDay(`${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`)
  return day ? { day, asWritten: false } : null
}
