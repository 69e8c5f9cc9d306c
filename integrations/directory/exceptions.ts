import { type Absence, readSpecialDays, type SpecialDays } from '../../domain/permanences/exceptions'
import { columnsOf, isIdentifier, readDay } from './cells'
import type { Parsed } from './parsed'
import { byLine, readTable } from './read-table'
import { type Fault, faultAt } from './wording'

/** Ids that are in the directory. The order of imports is free, so that an unknown one is told and the row kept. */
interface Known {
  has(id: string): boolean
}

/**
 * Reads `absences.csv`: `conseiller_id,du,au`. A row goes in unless it lacks an id or a first day, or has days that cannot be;
 * without `au` it is one day. Never throws.
 */
export function parseAbsences(bytes: Uint8Array, known: Known): Parsed<Absence> {
  const { items, ...parsed } = parseDays(bytes, 'conseiller_id', known)
  return { ...parsed, items: items.map(({ id, from, to }) => ({ conseillerId: id, from, to })) }
}

/**
 * Reads `exceptions.csv`: `permanence_id,du,au,horaires`, where empty hours are a closure. Hours that cannot be read refuse
 * their row: a closure would be the opposite of what was meant. Never throws.
 */
export function parseSpecialDays(bytes: Uint8Array, known: Known): Parsed<SpecialDays> {
  const { items, ...parsed } = parseDays(bytes, 'permanence_id', known)
  return { ...parsed, items: items.map(({ id, ...days }) => ({ permanenceId: id, ...days })) }
}

type WhoseDays = Omit<SpecialDays, 'permanenceId'> & { readonly id: string }
type Column = 'conseiller_id' | 'permanence_id' | 'du' | 'au' | 'horaires'

function parseDays(
  bytes: Uint8Array,
  whose: 'conseiller_id' | 'permanence_id',
  known: Known
): Parsed<WhoseDays> {
  const table = readTable(bytes)
  const withHours = whose === 'permanence_id'
  const { cells, faults: columnFaults } = columnsOf<Column>(table, {
    required: [whose, 'du'],
    optional: withHours ? ['au', 'horaires'] : ['au']
  })
  const faults: Fault[] = [...table.faults, ...columnFaults]
  const items: WhoseDays[] = []
  const lines = new Map<string, number>()
  const strangers = new Set<string>()
  for (const row of cells ? table.rows : []) {
    if (!cells) break
    const { line } = row
    const before = faults.length
    const id = cells(row, whose)
    const hours = withHours ? cells(row, 'horaires') : ''
    for (const column of [whose, 'du'] as const)
      if (cells(row, column) === '') faults.push(faultAt(line, column, 'missing'))
    if (id !== '' && !isIdentifier(id)) faults.push(faultAt(line, whose, 'unreadable'))
    const mended: Fault[] = []
    const dayIn = (column: 'du' | 'au'): string => {
      const value = cells(row, column)
      const read = readDay(value)
      if (value !== '' && !read) faults.push(faultAt(line, column, 'day-unreadable', value))
      if (read && !read.asWritten) mended.push(faultAt(line, column, 'day-form', value, read.day))
      return read?.day ?? ''
    }
    const from = dayIn('du')
    const to = dayIn('au')
    const days = from === '' ? null : readSpecialDays(from, to, hours)
    if (days && 'fault' in days) {
      if (days.fault === 'hours') faults.push(faultAt(line, 'horaires', 'day-hours', hours))
      else faults.push(faultAt(line, 'au', days.fault === 'long' ? 'days-too-long' : 'end-before', from, to))
    }
    const key = JSON.stringify([id, days])
    const firstLine = lines.get(key)
    if (firstLine !== undefined) faults.push(faultAt(line, null, 'duplicate-row', firstLine))
    if (faults.length > before || !days || 'fault' in days) continue
    lines.set(key, line)
    faults.push(...mended)
    if (!known.has(id) && !strangers.has(id)) {
      strangers.add(id)
      faults.push(faultAt(line, whose, withHours ? 'unknown-permanence' : 'unknown-conseiller', id))
    }
    items.push({ id, ...days })
  }
  return { items, rows: table.rowCount, faults: faults.sort(byLine) }
}
