import type { Cells } from './cells'
import type { TableRow } from './read-table'
import type { FAULTS, FaultKind } from './wording'

/** Columns without which a file is not one of places. */
export const REQUIRED = ['id', 'nom', 'commune', 'code_postal'] as const
export const OPTIONAL = [
  'pivot',
  'code_insee',
  'adresse',
  'latitude',
  'longitude',
  'telephone',
  'horaires',
  'itinerance',
  'date_maj',
  'prise_rdv',
  'complement_adresse',
  'modalites_acces',
  'modalites_accompagnement',
  'presentation_detail',
  'fiche_acces_libre',
  'site_web'
] as const
export type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]

/** The 32 columns of the standard v1.0.2, in its order. @see LaMednum/standard-mediation-num, schema.json */
export const STANDARD_COLUMNS = (
  'id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie telephone courriels ' +
  'site_web horaires presentation_resume presentation_detail source itinerance structure_parente date_maj services ' +
  'publics_specifiquement_adresses prise_en_charge_specifique frais_a_charge dispositif_programmes_nationaux ' +
  'formations_labels autres_formations_labels modalites_acces modalites_accompagnement fiche_acces_libre prise_rdv'
).split(' ')

/** Names that v0.1 had for columns which are kept as published. */
const EARLIER_NAMES: ReadonlyMap<string, string> = new Map([['courriel', 'courriels']])

/** The column of the standard that a column of a file is, `null` for none. */
export function publishedColumn(name: string): string | null {
  const column = ALIASES.get(name) ?? EARLIER_NAMES.get(name) ?? name
  return STANDARD_COLUMNS.includes(column) ? column : null
}

// Columns of the standard, v1.0 and v0.1, that the helpline has no use for.
export const IGNORED: ReadonlySet<string> = new Set(
  (
    'typologie courriels presentation_resume source structure_parente services ' +
    'publics_specifiquement_adresses prise_en_charge_specifique frais_a_charge dispositif_programmes_nationaux ' +
    'formations_labels autres_formations_labels cle_ban courriel publics_accueillis conditions_acces conditions_access labels_nationaux ' +
    'labels_autres accessibilite'
  ).split(' ')
)
// Spellings met in files of v0.1 and in the standard's own examples.
export const ALIASES: ReadonlyMap<string, Column> = new Map([
  ['code_officiel_geographique', 'code_insee'],
  ['horaires_ouverture', 'horaires'],
  ['prise_de_rdv', 'prise_rdv'],
  ['modalite_acces', 'modalites_acces']
])

/** One row while it is read, and where to say what is wrong with it. */
export interface Reading {
  readonly row: TableRow
  readonly cells: Cells<Column>
  readonly tell: <K extends FaultKind>(
    column: Column | null,
    kind: K,
    ...details: Parameters<(typeof FAULTS)[K]['reason']>
  ) => void
}
