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
  'prise_rdv'
] as const
export type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]

// Columns of the standard, v1.0 and v0.1, that the helpline has no use for.
export const IGNORED: ReadonlySet<string> = new Set(
  (
    'complement_adresse typologie courriels site_web presentation_resume presentation_detail source structure_parente services ' +
    'publics_specifiquement_adresses prise_en_charge_specifique frais_a_charge dispositif_programmes_nationaux ' +
    'formations_labels autres_formations_labels modalites_acces modalite_acces modalites_accompagnement ' +
    'fiche_acces_libre cle_ban courriel publics_accueillis conditions_acces conditions_access labels_nationaux ' +
    'labels_autres accessibilite'
  ).split(' ')
)
// Spellings met in files of v0.1 and in the standard's own examples.
export const ALIASES: ReadonlyMap<string, Column> = new Map([
  ['code_officiel_geographique', 'code_insee'],
  ['horaires_ouverture', 'horaires'],
  ['prise_de_rdv', 'prise_rdv']
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
