import { type Activite, accompagnementsOf, countsBy, isCounted } from '../activites/activite'
import { departementOf } from '../values/zone'
import type { Row, Table } from './paper'

/**
 * What anybody may know: how many were helped each month, by département, and of them by thématique and the like. A count
 * under `LEAST` could tell of somebody: it is grouped with the others, and with the next larger where they are still too few,
 * so that no difference gives it away.
 */
export const LEAST = 5
export const GROUPED = 'regroupe'
const UNKNOWN = 'non_communique'

const DIMENSIONS = ['ensemble', 'thematique', 'moyen', 'type', 'tranche_age', 'genre', 'statut'] as const
type Dimension = (typeof DIMENSIONS)[number]

type Cells = Map<Dimension, Map<string, number>>

/** One line of the file. */
export interface OpenDataLine {
  readonly mois: string
  readonly departement: string
  readonly dimension: string
  readonly valeur: string
  readonly accompagnements: number
}

/** Counts as activities pass: memory grows with months and départements, not with activities. */
export function openDataCounter() {
  const months = new Map<string, Map<string, Cells>>()
  const add = (cells: Cells, dimension: Dimension, value: string, count: number) => {
    const values = cells.get(dimension) ?? new Map<string, number>()
    cells.set(dimension, values.set(value, (values.get(value) ?? 0) + count))
  }
  return {
    add(activite: Activite): void {
      if (!isCounted(activite)) return
      const month = activite.date.slice(0, 7)
      const departements = months.get(month) ?? new Map<string, Cells>()
      months.set(month, departements)
      const { codeInsee } = activite.beneficiaire
      const departement = codeInsee ? departementOf(codeInsee) : UNKNOWN
      const cells: Cells = departements.get(departement) ?? new Map()
      departements.set(departement, cells)
      const weight = accompagnementsOf(activite)
      add(cells, 'ensemble', 'ensemble', weight)
      add(cells, 'moyen', activite.channel, weight)
      add(cells, 'type', activite.type, weight)
      for (const name of new Set(activite.thematiques)) add(cells, 'thematique', name, weight)
      for (const [name, count] of Object.entries(countsBy(activite, 'trancheAge'))) {
        add(cells, 'tranche_age', name, count)
      }
      for (const [name, count] of Object.entries(countsBy(activite, 'genre')))
        add(cells, 'genre', name, count)
      for (const [name, count] of Object.entries(countsBy(activite, 'statutSocial'))) {
        add(cells, 'statut', name, count)
      }
    },
    lines(): readonly OpenDataLine[] {
      return [...months]
        .sort(byName)
        .flatMap(([mois, departements]) =>
          [...grouped(departements, cells => totalOf(cells), merged)]
            .sort(byName)
            .flatMap(([departement, cells]) => linesOf(mois, departement, cells))
        )
    }
  }
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : one > other ? 1 : 0
const totalOf = (cells: Cells) => cells.get('ensemble')?.get('ensemble') ?? 0

function linesOf(mois: string, departement: string, cells: Cells): OpenDataLine[] {
  return DIMENSIONS.flatMap(dimension => {
    const values = grouped(cells.get(dimension) ?? new Map<string, number>(), count => count, sum)
    return [...values].sort(byName).map(([valeur, accompagnements]) => {
      return { mois, departement, dimension, valeur, accompagnements }
    })
  })
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

function merged(all: readonly Cells[]): Cells {
  const cells: Cells = new Map()
  for (const [dimension, values] of all.flatMap(each => [...each])) {
    const into = cells.get(dimension) ?? new Map<string, number>()
    cells.set(dimension, into)
    for (const [value, count] of values) into.set(value, (into.get(value) ?? 0) + count)
  }
  return cells
}

/** What is too small stands together; what cannot be made large enough at all is left out. */
function grouped<Value>(
  values: ReadonlyMap<string, Value>,
  sizeOf: (value: Value) => number,
  together: (values: readonly Value[]) => Value
): ReadonlyMap<string, Value> {
  const bySize = [...values].filter(([, value]) => sizeOf(value) > 0)
  bySize.sort(([, one], [, other]) => sizeOf(one) - sizeOf(other))
  const small = bySize.filter(([, value]) => sizeOf(value) < LEAST)
  if (small.length === 0) return new Map(bySize)
  let size = small.reduce((all, [, value]) => all + sizeOf(value), 0)
  let count = small.length
  // One alone, or too few in all, would be found by taking the others from the whole.
  while ((size < LEAST || count < 2) && count < bySize.length) {
    const next = bySize[count]
    if (!next) break
    size += sizeOf(next[1])
    count += 1
  }
  const apart = new Map(bySize.slice(count))
  if (size < LEAST) return apart
  return apart.set(GROUPED, together(bySize.slice(0, count).map(([, value]) => value)))
}

const COLUMNS = ['mois', 'departement', 'dimension', 'valeur', 'accompagnements'] as const

export function openDataTable(lines: readonly OpenDataLine[]): Table {
  return {
    title: 'accompagnements',
    columns: COLUMNS.map(title => ({ title, kind: title === 'accompagnements' ? 'number' : 'text' })),
    rows: lines.map((line): Row => COLUMNS.map(column => line[column]))
  }
}

/** The file described, as data.gouv.fr and its validator read it. @see Table Schema, frictionlessdata.io */
export const OPEN_DATA_SCHEMA = {
  $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
  name: 'accompagnements-conseillers-numeriques',
  title: 'Accompagnements des conseillers numériques, par mois et par département',
  description:
    'Nombre d’accompagnements par mois et par département, puis par thématique, moyen de contact, type, tranche d’âge, genre ' +
    `et statut. Les effectifs de moins de ${LEAST} sont regroupés.`,
  version: '1.0.0',
  fields: [
    {
      name: 'mois',
      type: 'yearmonth',
      description: 'Mois civil de Paris',
      example: '2026-10',
      constraints: { required: true }
    },
    {
      name: 'departement',
      type: 'string',
      description: `Code du département où vivent les personnes ; ${UNKNOWN} s’il n’est pas connu, ${GROUPED} pour les petits effectifs`,
      example: '59',
      constraints: { required: true, pattern: `^(\\d{2,3}|2[AB]|${UNKNOWN}|${GROUPED})$` }
    },
    {
      name: 'dimension',
      type: 'string',
      description: 'Ce que la valeur détaille',
      example: 'thematique',
      constraints: { required: true, enum: [...DIMENSIONS] }
    },
    {
      name: 'valeur',
      type: 'string',
      description: 'Valeur du vocabulaire de La Coop de la médiation numérique',
      example: 'aide_aux_demarches_administratives',
      constraints: { required: true }
    },
    {
      name: 'accompagnements',
      type: 'integer',
      description: 'Personnes accompagnées : une activité collective compte chacun de ses participants',
      example: 42,
      constraints: { required: true, minimum: LEAST }
    }
  ],
  primaryKey: ['mois', 'departement', 'dimension', 'valeur']
} as const
