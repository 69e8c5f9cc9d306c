import { UNKNOWN_HOURS } from '../../domain/permanences/opening-hours'
import type { Permanence } from '../../domain/permanences/permanence'
import type { PublishedRow } from '../../domain/ports/directory-sources'
import { accessOf } from './access'
import { codeInseeOf, codePostalOf, givenPosition, positionOf } from './addresses'
import { columnsOf, hasSiretKey, isIdentifier, readDay, tidy } from './cells'
import { territoryOf } from './communes'
import { withoutEmptySpans } from './empty-spans'
import type { Communes, CompileHours, Parsed, Progress } from './parsed'
import { readPhone } from './phones'
import { readPlaceTable } from './place-table'
import { byLine, type Table } from './read-table'
import { ALIASES, type Column, IGNORED, OPTIONAL, publishedColumn, REQUIRED, type Reading } from './standard'
import { type Fault, faultAt } from './wording'

const MAX_TEXT = 300
// Whose holidays hours are read with where the place is not known.
const PARIS = '75'
const MAX_HOURS = 2_000

interface PermanencePorts {
  readonly compileHours: CompileHours
  readonly places: Communes
  /** Where given: what is known already, whose hours are kept where new ones cannot be read. */
  readonly known?: ReadonlyMap<string, Pick<Permanence, 'horaires' | 'hours'>>
}

/** Places, and each row as it was published, by id. */
export interface ParsedPermanences extends Parsed<Permanence> {
  readonly published: ReadonlyMap<string, PublishedRow>
}

/**
 * Reads places in the national standard of digital mediation, v1.0.x (32 columns, `,`) or v0.1 (`;`), the same as JSON, or
 * the State's list of France services.
 *
 * A row goes in unless it lacks `id`, `nom`, `commune` or a code postal, or repeats an `id` (the first is kept). Any other
 * value that cannot be used is left out or put right, and told; hours that cannot be read leave those that are known.
 *
 * @param ports.compileHours  reads `horaires`; asked for `''` too, which has to give unknown hours and no fault
 * @returns never throws: a file that is no CSV, or another one, gives no items and says why
 * @see LaMednum/standard-mediation-num, schema.json v1.0.2 and Schema_V0.1.json
 */
export function parsePermanences(
  bytes: Uint8Array,
  ports: PermanencePorts & { readonly progress?: Progress }
): ParsedPermanences {
  const table = readPlaceTable(bytes)
  const { cells, faults: columnFaults } = columnsOf<Column>(table, {
    required: REQUIRED,
    optional: OPTIONAL,
    ignored: IGNORED,
    aliases: ALIASES
  })
  const faults: Fault[] = [...table.faults, ...columnFaults]
  const items: Permanence[] = []
  const published = new Map<string, PublishedRow>()
  if (!cells) return { items, published, rows: table.rowCount, faults }

  const lineOf = new Map<string, number>()
  for (const [index, row] of table.rows.entries()) {
    if (index % 500 === 0) ports.progress?.(index, table.rows.length)
    const permanence = permanenceOf(
      {
        row,
        cells,
        tell: (column, kind, ...details) => faults.push(faultAt(row.line, column, kind, ...details))
      },
      ports,
      lineOf
    )
    if (!permanence) continue
    items.push(permanence)
    published.set(permanence.id, publishedRow(table, row.cells))
  }
  ports.progress?.(table.rows.length, table.rows.length)
  return { items, published, rows: table.rowCount, faults: faults.sort(byLine) }
}

/** What a row says in the columns of the standard, empty ones left out. */
function publishedRow({ header }: Table, cells: readonly string[]): PublishedRow {
  const row: Record<string, string> = {}
  for (const [index, name] of header.entries()) {
    const column = publishedColumn(name)
    const value = tidy(cells[index] ?? '')
    if (column && value !== '') row[column] ??= value
  }
  return row
}

function permanenceOf(
  reading: Reading,
  { compileHours, places, known }: PermanencePorts,
  lineOf: Map<string, number>
): Permanence | null {
  const { row, cells, tell } = reading
  const id = cells(row, 'id')
  const missing = REQUIRED.filter(column => cells(row, column) === '')
  for (const column of missing) tell(column, 'missing')
  if (id !== '' && !isIdentifier(id)) tell('id', 'unreadable')
  const codePostal = codePostalOf(reading, places)
  if (missing.length > 0 || !isIdentifier(id) || codePostal === null) {
    tellTheRest(reading, compileHours)
    return null
  }
  const firstLine = lineOf.get(id)
  if (firstLine !== undefined) {
    tell('id', 'duplicate-id', id, firstLine)
    return null
  }
  lineOf.set(id, row.line)

  const point = givenPosition(reading)
  const codeInsee = codeInseeOf(reading, codePostal, point, places)
  const departement = territoryOf(codeInsee, codePostal)
  checkDate(reading)
  const access = accessOf(reading)
  return {
    id,
    pivot: pivotOf(reading),
    nom: shortened(reading, 'nom'),
    commune: shortened(reading, 'commune'),
    codePostal,
    codeInsee,
    adresse: shortened(reading, 'adresse'),
    position: positionOf(reading, point, codePostal, codeInsee, places),
    telephone: telephoneOf(reading, departement),
    ...hoursOf(reading, departement, compileHours, known?.get(id)),
    itinerance: itineranceOf(reading),
    priseRdv: linkOf(reading),
    ...(access ? { access } : {}),
    demonstration: false
  }
}

/** What else is wrong in a row that is refused: told at once, so that it is mended at once. */
function tellTheRest(reading: Reading, compileHours: CompileHours): void {
  checkDate(reading)
  pivotOf(reading)
  telephoneOf(reading, '')
  hoursOf(reading, PARIS, compileHours, undefined)
  itineranceOf(reading)
  linkOf(reading)
}

function hoursOf(
  { row, cells, tell }: Reading,
  departement: string,
  compileHours: CompileHours,
  before: Pick<Permanence, 'horaires' | 'hours'> | undefined
): Pick<Permanence, 'horaires' | 'hours'> {
  const given = cells(row, 'horaires')
  const horaires = withoutEmptySpans(given)
  if (horaires !== given) tell('horaires', 'hours-empty-span', given)
  if (horaires.length > MAX_HOURS) {
    tell('horaires', 'hours-too-long', horaires.length, MAX_HOURS)
    return { horaires: '', hours: UNKNOWN_HOURS }
  }
  const read = compileHours(horaires, departement)
  const { hours, fault } = read
  if (fault !== null && hours.kind === 'unknown' && before && before.hours.kind !== 'unknown') {
    tell('horaires', 'hours-kept', fault, horaires, before.horaires)
    return { horaires: before.horaires, hours: before.hours }
  }
  if (fault !== null) tell('horaires', hours.kind === 'unknown' ? 'hours' : 'hours-guessed', fault, horaires)
  if (read.remark) tell('horaires', 'hours-remark', read.remark)
  return { horaires: read.horaires, hours }
}

function pivotOf({ row, cells, tell }: Reading): string {
  const pivot = cells(row, 'pivot').replace(/ /g, '')
  if (pivot === '') return ''
  if (/^0+$/.test(pivot)) tell('pivot', 'pivot-unknown', pivot)
  // The standard takes SIRET, RNA and, for Nouvelle-Calédonie, RIDET.
  else if (!/^(\d{14}|W\w{3}\d{6}|\d{9,10})$/i.test(pivot)) tell('pivot', 'pivot', pivot)
  else {
    if (/^\d{14}$/.test(pivot) && !hasSiretKey(pivot)) tell('pivot', 'siret-key', pivot)
    return pivot
  }
  return ''
}

function telephoneOf({ row, cells, tell }: Reading, departement: string): string | null {
  const { e164, problems } = readPhone(cells(row, 'telephone'), departement)
  for (const { kind, value } of problems) tell('telephone', kind, value, e164 ?? '')
  return e164
}

function itineranceOf({ row, cells, tell }: Reading): boolean {
  const value = cells(row, 'itinerance')
  if (/itin[ée]rant/i.test(value)) return true
  if (value !== '' && !/^fixe$/i.test(value)) tell('itinerance', 'itinerance', value)
  return false
}

function linkOf({ row, cells, tell }: Reading): string | null {
  const value = cells(row, 'prise_rdv')
  if (value === '') return null
  if (/^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/i.test(value) && URL.canParse(value)) return value
  tell('prise_rdv', 'link', value)
  return null
}

/** `date_maj` is not kept; a wrong one is told, for those who keep the file. */
function checkDate({ row, cells, tell }: Reading): void {
  const value = cells(row, 'date_maj')
  if (value === '') return
  // The standard asks for a day; several sources give an instant.
  const day = readDay(value.replace(/[T ]\d{2}:\d{2}.*$/, ''))
  if (!day) tell('date_maj', 'date-unreadable', value)
  else if (day.day < '1971') tell('date_maj', 'date-1970', value)
}

function shortened({ row, cells, tell }: Reading, column: 'nom' | 'commune' | 'adresse'): string {
  const value = cells(row, column)
  if (value.length <= MAX_TEXT) return value
  tell(column, 'too-long', value.length, MAX_TEXT)
  return value.slice(0, MAX_TEXT).trim()
}
