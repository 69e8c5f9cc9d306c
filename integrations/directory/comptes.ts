import type { Compte } from '../../domain/ports/comptes'
import { columnsOf, isEmail, readSiret } from './cells'
import type { Parsed } from './parsed'
import { byLine, readTable } from './read-table'
import { type Fault, faultAt } from './wording'

const REQUIRED = ['courriel', 'role'] as const
const OPTIONAL = ['structure_siret'] as const
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]

const ROLES: readonly Compte['role'][] = ['conseiller', 'coordinateur', 'editeur', 'anct', 'admin']

/**
 * Reads `comptes.csv`: who may sign in to the console, as what. A person may have several rows, one per role and structure.
 *
 * A row goes in unless its e-mail address or its role cannot be read, or it repeats another. An address is kept in lower
 * case. A SIRET that cannot be read is left out, told, and gives the account no structure.
 *
 * @returns never throws: a file that is no CSV, or another one, gives no items and says why
 * @see CONTRACT, Files
 */
export function parseComptes(bytes: Uint8Array): Parsed<Compte> {
  const table = readTable(bytes)
  const { cells, faults: columnFaults } = columnsOf<Column>(table, { required: REQUIRED, optional: OPTIONAL })
  const faults: Fault[] = [...table.faults, ...columnFaults]
  const items: Compte[] = []
  const lines = new Map<string, number>()
  for (const row of cells ? table.rows : []) {
    if (!cells) break
    const { line } = row
    const courriel = cells(row, 'courriel').toLowerCase()
    const written = cells(row, 'role')
    const role = ROLES.find(known => known === written)
    if (courriel === '') faults.push(faultAt(line, 'courriel', 'missing'))
    else if (!isEmail(courriel)) faults.push(faultAt(line, 'courriel', 'email-required', courriel))
    if (written === '') faults.push(faultAt(line, 'role', 'missing'))
    else if (!role) faults.push(faultAt(line, 'role', 'role', written, ROLES))
    const { siret, faults: siretFaults } = readSiret(line, 'structure_siret', cells(row, 'structure_siret'))
    const key = `${courriel} ${role} ${siret}`
    const firstLine = lines.get(key)
    faults.push(...siretFaults)
    if (!isEmail(courriel) || !role) continue
    if (firstLine !== undefined) {
      faults.push(faultAt(line, null, 'duplicate-row', firstLine))
      continue
    }
    lines.set(key, line)
    if (role === 'coordinateur' && siret === '') {
      faults.push(faultAt(line, 'structure_siret', 'role-without-structure', role))
    }
    items.push({ courriel, role, structureSiret: siret })
  }
  return { items, rows: table.rowCount, faults: faults.sort(byLine) }
}
