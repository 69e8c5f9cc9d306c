import { decodeText } from './decode-text'
import type { Table, TableRow } from './read-table'
import { IGNORED, OPTIONAL, REQUIRED } from './standard'
import { faultAt } from './wording'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Columns of the standard that are read here, the others of its 32 kept for exports. */
const COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL, ...IGNORED]

/** What the parts of an address may be called, in the order in which they are written. */
const STREET = ['numero_voie', 'repetition', 'nom_voie'] as const

/**
 * Places as JSON: a list of objects in the national standard, as La Coop's `/lieux-activite` (JSON:API) and the national
 * map's own interface give them: address in an object of its own, lists as lists.
 *
 * The people who work there are not read: nobody is rung who did not consent to it.
 * @returns a table whose `line` counts the places from 1, or `null` when the bytes are no list of places
 */
export function readPlacesJson(bytes: Uint8Array): Table | null {
  const places = placesIn(bytes)
  if (!places) return null
  const rows = places.map((place, index): TableRow => {
    const values = valuesOf(place)
    return { line: index + 1, cells: COLUMNS.map(column => values[column] ?? '') }
  })
  return {
    header: COLUMNS,
    headerLine: 1,
    rows,
    rowCount: rows.length,
    faults: rows.length === 0 ? [faultAt(1, null, 'empty')] : []
  }
}

function placesIn(bytes: Uint8Array): readonly Json[] | null {
  // Most files are CSV: those are not decoded twice.
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (!/^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(start)) return null
  try {
    const parsed: unknown = JSON.parse(decodeText(bytes).text.replace(/^\ufeff/, ''))
    const list = isObject(parsed) ? parsed['data'] : parsed
    return Array.isArray(list) && list.every(isObject) ? list : null
  } catch {
    return null
  }
}

function valuesOf(place: Json): Record<string, string> {
  // JSON:API keeps the identifier beside the attributes.
  const { attributes } = place
  const flat: Json = isObject(attributes) ? { ...attributes, id: place['id'] } : place
  const address = flat['adresse']
  const point = flat['localisation']
  const parts: Json = {
    ...flat,
    ...(isObject(address) ? { ...address, adresse: streetOf(address) } : {}),
    ...(isObject(point) ? point : {})
  }
  return Object.fromEntries(COLUMNS.map(column => [column, textOf(parts[column])]))
}

const streetOf = (address: Json): string =>
  address['voie']
    ? textOf(address['voie'])
    : STREET.map(part => textOf(address[part]))
        .filter(Boolean)
        .join(' ')

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('|')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
