import { laCoopRows, type ShownActivite } from '../activites/la-coop'
import { laCoop } from '../activites/wording'
import type { CellKind, Row, Table } from './paper'

const KINDS: Readonly<Record<string, CellKind>> = {
  Date: 'day',
  'Enregistré le': 'instant',
  'Dernière modification le': 'instant',
  'Durée (min)': 'number'
}

/** La Coop's « Mes activités », its columns word for word. */
export function laCoopTable(activites: AsyncIterable<ShownActivite>): Table {
  async function* rows(): AsyncGenerator<Row> {
    for await (const shown of activites) yield* laCoopRows(shown)
  }
  return {
    title: laCoop.sheet,
    columns: laCoop.columns.map(title => ({ title, kind: KINDS[title] ?? 'text' })),
    rows: rows()
  }
}
