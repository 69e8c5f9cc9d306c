import type { Permanence } from '../../domain/permanences/permanence'
import type { PublishedRow } from '../../domain/ports/directory-sources'
import type { Day } from '../../domain/values/day'
import { listOf, readDay } from './cells'
import { STANDARD_COLUMNS } from './standard'
import { ALLOWED, EARLIER_SERVICES } from './standard-values'

/** A permanence as the directory has it, and as its source published it. */
export interface ExportedPermanence {
  readonly permanence: Permanence
  readonly row: PublishedRow
  readonly importedOn: Day
}

/** The directory in the 32 columns, and the permanences that cannot be written so, with what they lack. */
export interface StandardExport {
  readonly lines: readonly string[]
  readonly written: number
  readonly leftOut: readonly { readonly id: string; readonly lacks: readonly string[] }[]
}

/** The pivot that sources write where they do not know it; the standard wants one. */
const UNKNOWN_PIVOT = '00000000000000'
const REQUIRED = ['id', 'nom', 'commune', 'code_postal', 'adresse'] as const
const SUMMARY_LENGTH = 280

/**
 * The directory back in the 32 columns of the national standard v1.0.2, valid against its schema: what was put right at
 * import is written right, values that the standard does not know are left out, and a row that lacks what the standard
 * requires is told instead of written.
 */
export function standardExport(items: readonly ExportedPermanence[]): StandardExport {
  const leftOut: { id: string; lacks: string[] }[] = []
  const lines = [STANDARD_COLUMNS.join(',')]
  for (const item of items) {
    const values = valuesOf(item)
    const lacks = REQUIRED.filter(column => !values[column])
    if (lacks.length > 0) leftOut.push({ id: item.permanence.id, lacks })
    else lines.push(STANDARD_COLUMNS.map(column => cell(values[column] ?? '')).join(','))
  }
  return { lines, written: lines.length - 1, leftOut }
}

function valuesOf({ permanence, row, importedOn }: ExportedPermanence): Record<string, string> {
  const { position } = permanence
  const updated = readDay((row['date_maj'] ?? '').replace(/[T ]\d{2}:\d{2}.*$/, ''))?.day
  return {
    ...row,
    ...listsOf(row),
    id: permanence.id,
    pivot: /^[a-zA-Z0-9]{9,14}$/.test(permanence.pivot) ? permanence.pivot : UNKNOWN_PIVOT,
    nom: permanence.nom,
    commune: permanence.commune,
    code_postal: permanence.codePostal,
    code_insee: codeInseeOf(permanence.codeInsee),
    adresse: permanence.adresse,
    latitude: position ? String(position.latitude) : '',
    longitude: position ? String(position.longitude) : '',
    telephone: permanence.telephone ?? '',
    horaires: permanence.horaires,
    itinerance: permanence.itinerance ? 'Itinérant' : 'Fixe',
    prise_rdv: permanence.priseRdv ?? '',
    presentation_resume: (row['presentation_resume'] ?? '').slice(0, SUMMARY_LENGTH),
    // A date of 1970 is a date that nobody knew: the day on which the row was read is the one that is known.
    date_maj: updated && updated >= '1971' ? updated : importedOn
  }
}

/** The schema knows neither the collectivities of 98 nor what is no code. */
const codeInseeOf = (code: string | null) => (code && /^([013-9]\d|2[AB1-9])\d{3}$/.test(code) ? code : '')

/** List columns reduced to what the standard knows, each value once. */
function listsOf(row: PublishedRow): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ALLOWED).map(([column, allowed]) => {
      const values = listOf(row[column] ?? '').map(value => EARLIER_SERVICES.get(value) ?? value)
      return [column, [...new Set(values)].filter(value => allowed.includes(value)).join('|')]
    })
  )
}

const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value)
