import { laCoopRows, type ShownActivite } from '../activites/la-coop'
import { laCoop } from '../activites/wording'
import type { CellKind, Row, Table } from './paper'

const KINDS: Readonly<Record<string, CellKind>> = {
  Date: 'day',
  'Enregistré le': 'instant',
  'Dernière modification le': 'instant',
  'Durée (min)': 'number'
}

/** Characters that most of a column's values have; the others are as wide as their titles. */
const WIDTHS: Readonly<Record<string, number>> = {
  Rôle: 22,
  'ID - Conum': 24,
  Type: 26,
  Bénéficiaire: 22,
  'Nom du lieu': 36,
  Adresse: 30,
  Commune: 24,
  "Nom de l'atelier": 32,
  'Matériel numérique utilisé': 28,
  "Niveau d'autonomie (ou de l'atelier)": 36,
  "Thématique(s) d'accompagnement": 44,
  'Nom de la démarche administrative': 34,
  'Structure de redirection': 30,
  'Commune du bénéficiaire': 26,
  'Notes supplémentaires': 40,
  'ID CRA': 38
}

/** La Coop's « Mes activités », its columns word for word. */
export function laCoopTable(activites: AsyncIterable<ShownActivite>): Table {
  async function* rows(): AsyncGenerator<Row> {
    for await (const shown of activites) yield* laCoopRows(shown)
  }
  return {
    title: laCoop.sheet,
    columns: laCoop.columns.map(title => {
      const width = WIDTHS[title]
      return { title, kind: KINDS[title] ?? 'text', ...(width ? { width } : {}) }
    }),
    rows: rows()
  }
}
