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
  readonly presences?: readonly Presence[]
}

/** Rows, and what was there before and stays although its conseiller's rows are replaced: its row was refused. */
export interface ParsedPresences extends Parsed<Presence> {
  readonly kept: readonly Presence[]
}

/**
 * Reads `presences.csv`.
 *
 * A row goes in unless it lacks an id, has a day that does not exist, ends before it begins, has hours that cannot be read, or
 * repeats another. Empty hours give `hours: null`, the permanence's own.
 *
 * Importing replaces all rows of the conseillers that `items` name: one whose rows were all refused keeps what was there,
 * and a refused row leaves what was known of that conseiller at that permanence, in `kept`.
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
): ParsedPresences {
  const { compileHours, known, progress } = ports
  const table = readTable(bytes)
  const { cells, faults: columnFaults } = columnsOf<Column>(table, { required: REQUIRED, optional: OPTIONAL })
  const faults: Fault[] = [...table.faults, ...columnFaults]
  const items: Presence[] = []
  const lines = new Map<string, number>()
  const strangers = new Set<string>()
  const refused: { readonly line: number; readonly conseillerId: string; readonly permanenceId: string }[] =
    []
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
    const permanence = known?.permanences.get(permanenceId)
    const departement = permanence ? territoryOf(permanence.codeInsee, permanence.codePostal) : PARIS
    const compiled = horaires === '' ? null : compileHours(horaires, departement)
    if (compiled?.hours.kind === 'unknown') {
      faults.push(faultAt(line, 'horaires', 'hours-refused', compiled.fault ?? '', horaires))
    }
    const key = JSON.stringify([conseillerId, permanenceId, horaires, validFrom, validUntil])
    const firstLine = lines.get(key)
    if (firstLine !== undefined) faults.push(faultAt(line, null, 'duplicate-row', firstLine))
    if (faults.length > before) {
      refused.push({ line, conseillerId, permanenceId })
      continue
    }
    lines.set(key, line)

    faults.push(...mended)
    if (known && !known.conseillers.has(conseillerId) && isFirstOf(`conseiller ${conseillerId}`)) {
      faults.push(faultAt(line, 'conseiller_id', 'unknown-conseiller', conseillerId))
    }
    if (known && !permanence && isFirstOf(`permanence ${permanenceId}`)) {
      faults.push(faultAt(line, 'permanence_id', 'unknown-permanence', permanenceId))
    }
    if (compiled && compiled.fault !== null) {
      faults.push(faultAt(line, 'horaires', 'hours-guessed', compiled.fault, horaires))
    }
    if (compiled?.remark) faults.push(faultAt(line, 'horaires', 'hours-remark', compiled.remark))
    items.push({
      conseillerId,
      permanenceId,
      horaires: compiled?.horaires ?? '',
      hours: compiled?.hours ?? null,
      validFrom,
      validUntil
    })
  }
  progress?.(table.rows.length, table.rows.length)
  const kept = refused.flatMap(({ line, conseillerId, permanenceId }) => {
    const isReplaced = items.some(item => item.conseillerId === conseillerId)
    const isThere = items.some(
      item => item.conseillerId === conseillerId && item.permanenceId === permanenceId
    )
    const earlier = (known?.presences ?? []).filter(
      presence => presence.conseillerId === conseillerId && presence.permanenceId === permanenceId
    )
    if (isThere || earlier.length === 0) return []
    faults.push(faultAt(line, null, 'presence-kept', permanenceId))
    return isReplaced ? earlier : []
  })
  return { items, kept: [...new Set(kept)], rows: table.rowCount, faults: faults.sort(byLine) }
}
