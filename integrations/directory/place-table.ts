import { fromFranceServices, isFranceServices } from './france-services'
import { readPlacesJson } from './places-json'
import { readTable, type Table } from './read-table'

/** Places in whatever form they come: the national standard as CSV or JSON, or the list of France services. Never throws. */
export function readPlaceTable(bytes: Uint8Array): Table {
  const json = readPlacesJson(bytes)
  if (json) return json
  const table = readTable(bytes)
  return isFranceServices(table) ? fromFranceServices(table) : table
}
