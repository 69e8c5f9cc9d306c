import type { Table, TableRow } from './read-table'

/** The days of the file, in the order of a week, and what OSM calls them. */
const DAYS = [
  ['h_lundi', 'Mo'],
  ['h_mardi', 'Tu'],
  ['h_mercredi', 'We'],
  ['h_jeudi', 'Th'],
  ['h_vendredi', 'Fr'],
  ['h_samedi', 'Sa'],
  ['h_dimanche', 'Su']
] as const

/** Columns of the national standard that this file can fill. */
const COLUMNS = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'telephone',
  'courriels',
  'horaires',
  'presentation_detail',
  'source',
  'itinerance',
  'dispositif_programmes_nationaux',
  'services',
  'date_maj'
] as const

/** Whether a table is the State's list of France services: its own columns, hours by day. */
export const isFranceServices = ({ header }: Table) => header.includes('id_fs') && header.includes('lib_fs')

/** A France services house may be in several places on different days; a bus is where its rounds are. */
const ITINERANT = /bus|itin[ée]rant/i

/**
 * The list of France services in the columns of the national standard.
 *
 * Hours become one explicit rule a day: grouping days is what made the usual converter close places on days when they are
 * open. `prise_rdv` is left out: this file says yes or no, the standard wants an address.
 * @see data.gouv.fr, « Liste des France services » ; guides: field A3, `timetable-to-osm-opening-hours`
 */
export function fromFranceServices(table: Table): Table {
  const at = (name: string) => table.header.indexOf(name)
  const rows = table.rows.map((row): TableRow => {
    const cell = (name: string) => row.cells[at(name)]?.trim() ?? ''
    const values: Record<(typeof COLUMNS)[number], string> = {
      id: cell('id_fs') && `fs-${cell('id_fs')}`,
      pivot: '',
      nom: cell('lib_fs'),
      commune: cell('lib_com'),
      code_postal: cell('code_postal'),
      code_insee: cell('insee_com'),
      adresse: cell('adresse'),
      complement_adresse: cell('complement_adresse'),
      latitude: cell('latitude'),
      longitude: cell('longitude'),
      telephone: cell('telephone'),
      courriels: cell('mail'),
      horaires: hoursOf(cell),
      presentation_detail: cell('commentaire'),
      source: 'france-services',
      itinerance: ITINERANT.test(cell('format_fs')) ? 'Itinérant' : 'Fixe',
      dispositif_programmes_nationaux: 'France Services',
      services: 'Aide aux démarches administratives',
      date_maj: ''
    }
    return { line: row.line, cells: COLUMNS.map(column => values[column]) }
  })
  return { ...table, header: COLUMNS, rows }
}

/** « 09:00 - 12:00 / 13:30 - 17:00 » by day, as OSM opening hours; `''` where no day is given. */
function hoursOf(cell: (name: string) => string): string {
  const rules = DAYS.flatMap(([column, day]) => {
    const value = cell(column)
    if (value === '') return []
    const spans = value
      .split('/')
      .map(span => span.trim().replace(/\s*-\s*/g, '-'))
      // What the form of the source writes for « nothing here ».
      .filter(span => span !== '00:00-00:00')
    const sorted = [...new Set(spans)].sort()
    // Whatever is not a time stays as it is: the reader of hours will say so, and the place is kept.
    return sorted.length > 0 ? [`${day} ${sorted.join(',')}`] : []
  })
  return rules.length > 0 ? [...rules, 'PH off'].join('; ') : ''
}
