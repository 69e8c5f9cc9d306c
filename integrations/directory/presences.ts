import type { Permanence } from '../../domain/permanences/permanence'
import type { Presence } from '../../domain/permanences/presence'
import type { Day } from '../../domain/values/day'
import { columnsOf, isIdentifier, readDay } from './cells'
import { territoryOf } from './communes'
import type { CompileHours, Parsed, Progress } from './parsed'
import { byLine, readTable } from './read-table'
import { type Fault, faultAt } from './wording'

const REQUIRED = ['conseiller_id', 'permanence_id'] as const
const OPTIONAL = ['horaires', 'valide_du', 'valide_au'] as const
// Whose public holidays hours are read with while the permanence is not known: those of the whole country.
const PARIS = '75'

type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]

/** What is imported already. The order of imports is free, so that an unknown id is told and the row kept. */
export interface KnownDirectory {
  readonly permanences: ReadonlyMap<string, Pick<Permanence, 'codeInsee' | 'codePostal'>>
  readonly conseillers: { has(id: string): boolean }
}

/**
 * Reads `presences.csv`.
 *
 * A row goes in unless it lacks an id, has a day that does not exist, ends before it begins, or repeats another. Hours that
 * cannot be read are told and the row kept with unknown hours, so that the conseiller is not rung by it; empty hours give
 * `hours: null`, the permanence's own.
 *
 * Importing replaces all rows of the conseillers that `items` name: one whose rows were all refused keeps what was there.
 *
 * @param ports.known  where given, ids that are not in it are told. Hours are read for the place of the permanence, which
 *   matters to public holidays overseas; for Paris while the permanence is not known
 * @returns never throws: a file that is no CSV, or another one, gives no items and says why
 * @see CONTRACT, Files
 */
export function parsePresences(
  bytes: Uint8Array,
  ports: {
    readonly compileHours: CompileHours
    readonly known?: KnownDirectory
    readonly progress?: Progress
  }
): Parsed<Presence> {
  const { compileHours, known, progress } = ports
  const table = readTable(bytes)
  const { cells, faults: columnFaults } = columnsOf<Column>(table, { required: REQUIRED, optional: OPTIONAL })
  const faults: Fault[] = [...table.faults, ...columnFaults]
  const items: Presence[] = []
  const lines = new Map<string, number>()
  const strangers = new Set<string>()
  /** An id that many rows name is told once. */
  const isFirstOf = (id: string) => !strangers.has(id) && strangers.add(id)
  for (const [index, row] of (cells ? table.rows : []).entries()) {
    if (!cells) break
    if (index % 500 === 0) progress?.(index, table.rows.length)
    const { line } = row
    const before = faults.length
    const conseillerId = cells(row, 'conseiller_id')
    const permanenceId = cells(row, 'permanence_id')
    for (const column of REQUIRED) {
      if (cells(row, column) === '') faults.push(faultAt(line, column, 'missing'))
      if (!isIdentifier(cells(row, column))) faults.push(faultAt(line, column, 'unreadable'))
    }
    const mended: Fault[] = []
    const dayIn = (column: 'valide_du' | 'valide_au'): Day | null => {
      const value = cells(row, column)
      if (value === '') return null
      const read = readDay(value)
      if (!read) faults.push(faultAt(line, column, 'day-unreadable', value))
      else if (!read.asWritten) mended.push(faultAt(line, column, 'day-form', value, read.day))
      return read?.day ?? null
    }
    const validFrom = dayIn('valide_du')
    const validUntil = dayIn('valide_au')
    if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
      faults.push(faultAt(line, 'valide_au', 'days-reversed', validFrom, validUntil))
    }
    const horaires = cells(row, 'horaires')
    const key = JSON.stringify([conseillerId, permanenceId, horaires, validFrom, validUntil])
    const firstLine = lines.get(key)
    if (firstLine !== undefined) faults.push(faultAt(line, null, 'duplicate-row', firstLine))
    if (faults.length > before) continue
    lines.set(key, line)

    faults.push(...mended)
    if (known && !known.conseillers.has(conseillerId) && isFirstOf(`conseiller ${conseillerId}`)) {
      faults.push(faultAt(line, 'conseiller_id', 'unknown-conseiller', conseillerId))
    }
    const permanence = known?.permanences.get(permanenceId)
    if (known && !permanence && isFirstOf(`permanence ${permanenceId}`)) {
      faults.push(faultAt(line, 'permanence_id', 'unknown-permanence', permanenceId))
    }
    const departement = permanence ? territoryOf(permanence.codeInsee, permanence.codePostal) : PARIS
    const compiled = horaires === '' ? null : compileHours(horaires, departement)
    if (compiled && compiled.fault !== null) {
      const kind = compiled.hours.kind === 'unknown' ? 'hours' : 'hours-guessed'
      faults.push(faultAt(line, 'horaires', kind, compiled.fault, horaires))
    }
    items.push({
      conseillerId,
      permanenceId,
      horaires,
      hours: compiled?.hours ?? null,
      validFrom,
      validUntil
    })
  }
  progress?.(table.rows.length, table.rows.length)
  return { items, rows: table.rowCount, faults: faults.sort(byLine) }
}
