import type { Conseiller } from '../../domain/permanences/conseiller'
import { isDialable } from '../../domain/values/phone-number'
import { columnsOf, isEmail, isIdentifier, listOf, readSiret } from './cells'
import type { Parsed } from './parsed'
import { readPhone } from './phones'
import { byLine, readTable } from './read-table'
import { FAULTS, type Fault, faultAt } from './wording'

const REQUIRED = ['id', 'prenom', 'nom', 'telephone', 'consentement_appels'] as const
const OPTIONAL = [
  'courriel',
  'structure_siret',
  'structure_nom',
  'themes',
  'langues',
  'aad_object_id'
] as const
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]

const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Reads `conseillers.csv`.
 *
 * A row goes in unless it lacks `id`, `prenom` or `nom`, has no telephone that the line may ring (in France or overseas,
 * neither short nor 08), or repeats an `id` (the first is kept). Only `oui` is consent: anything but `oui` and `non` is told
 * and counts as no. Any other value that cannot be used is left out and told.
 *
 * @returns never throws: a file that is no CSV, or another one, gives no items and says why
 * @see CONTRACT, Files
 */
export function parseConseillers(bytes: Uint8Array): Parsed<Conseiller> {
  const table = readTable(bytes)
  const { cells, faults: columnFaults } = columnsOf<Column>(table, { required: REQUIRED, optional: OPTIONAL })
  const faults: Fault[] = [...table.faults, ...columnFaults]
  const items: Conseiller[] = []
  const ids = new Map<string, number>()
  const phones = new Map<string, { id: string; line: number }>()
  for (const row of cells ? table.rows : []) {
    if (!cells) break
    const { line } = row
    const cell = (column: Column) => cells(row, column)
    const id = cell('id')
    const before = faults.length
    for (const column of ['id', 'prenom', 'nom', 'telephone'] as const) {
      if (cell(column) === '') faults.push(faultAt(line, column, 'missing'))
    }
    if (!isIdentifier(id)) faults.push(faultAt(line, 'id', 'unreadable'))
    const firstLine = ids.get(id)
    if (firstLine !== undefined) faults.push(faultAt(line, 'id', 'duplicate-id', id, firstLine))
    // Without a place nothing says what a number without a prefix means: it is the mainland's, unless its range says otherwise.
    const { e164, problems } = readPhone(cell('telephone'), '')
    const dialable = e164 !== null && isDialable(e164)
    if (!dialable && cell('telephone') !== '') {
      const [problem] = problems
      const why = problem
        ? faultAt(line, 'telephone', problem.kind, problem.value, '').reason
        : FAULTS['phone-unreadable'].reason(cell('telephone'))
      faults.push(faultAt(line, 'telephone', 'phone-required', why))
    }
    // A row that is refused is read to its end: all that is to be mended is told at once.
    const isRefused = faults.length > before || !dialable
    if (!isRefused) {
      ids.set(id, line)
      for (const { kind, value } of problems) faults.push(faultAt(line, 'telephone', kind, value, e164))
      const holder = phones.get(e164)
      if (holder) faults.push(faultAt(line, 'telephone', 'phone-shared', holder.id, holder.line))
      else phones.set(e164, { id, line })
    }

    const consent = cell('consentement_appels')
    if (consent !== 'oui' && consent !== 'non') {
      faults.push(faultAt(line, 'consentement_appels', 'consent', consent))
    }
    const courriel = cell('courriel')
    const hasCourriel = isEmail(courriel)
    if (courriel !== '' && !hasCourriel) faults.push(faultAt(line, 'courriel', 'email', courriel))
    const aadObjectId = cell('aad_object_id')
    const hasObjectId = OBJECT_ID.test(aadObjectId)
    if (aadObjectId !== '' && !hasObjectId) {
      faults.push(faultAt(line, 'aad_object_id', 'aad-object-id', aadObjectId))
    }
    const { siret, faults: siretFaults } = readSiret(line, 'structure_siret', cell('structure_siret'))
    faults.push(...siretFaults)
    if (isRefused) continue
    items.push({
      id,
      prenom: cell('prenom'),
      nom: cell('nom'),
      telephone: e164,
      courriel: hasCourriel ? courriel : '',
      structureSiret: siret,
      structureNom: cell('structure_nom'),
      themes: listOf(cell('themes')),
      langues: listOf(cell('langues')),
      aadObjectId: hasObjectId ? aadObjectId.toLowerCase() : null,
      consent: consent === 'oui',
      demonstration: false
    })
  }
  return { items, rows: table.rowCount, faults: faults.sort(byLine) }
}
