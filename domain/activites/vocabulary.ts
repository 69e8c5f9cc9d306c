/** La Coop's vocabulary, by its API values. @see guides of the field, A1.2 */

export const THEMATIQUES_MEDIATION = [
  'diagnostic_numerique',
  'prendre_en_main_du_materiel',
  'maintenance_de_materiel',
  'gere_ses_contenus_numeriques',
  'navigation_sur_internet',
  'email',
  'bureautique',
  'reseaux_sociaux',
  'sante',
  'banque_et_achats_en_ligne',
  'entrepreneuriat',
  'insertion_professionnelle',
  'securite_numerique',
  'parentalite',
  'scolarite_et_numerique',
  'creer_avec_le_numerique',
  'culture_numerique',
  'intelligence_artificielle',
  'aide_aux_demarches_administratives'
] as const

/** Allowed only beside `aide_aux_demarches_administratives`. */
export const THEMATIQUES_DEMARCHES = [
  'papiers_elections_citoyennete',
  'famille_scolarite',
  'social_sante',
  'travail_formation',
  'logement',
  'transports_mobilite',
  'argent_impots',
  'justice',
  'etrangers_europe',
  'loisirs_sports_culture',
  'associations'
] as const

export const THEMATIQUES: readonly string[] = [...THEMATIQUES_MEDIATION, ...THEMATIQUES_DEMARCHES]

export const STRUCTURES_DE_REDIRECTION = [
  'administration',
  'mediation_numerique',
  'operateur_ou_organisme_en_charge',
  'aide_sociale',
  'insertion_professionnelle',
  'aide_aux_demarches_administratives',
  'autre'
] as const

export const GENRES = ['masculin', 'feminin', 'non_communique'] as const

export const TRANCHES_AGE = [
  'moins_de_douze',
  'douze_dix_huit',
  'dix_huit_vingt_quatre',
  'vingt_cinq_trente_neuf',
  'quarante_cinquante_neuf',
  'soixante_soixante_neuf',
  'soixante_dix_plus',
  'non_communique'
] as const

export const STATUTS_SOCIAUX = [
  'scolarise',
  'sans_emploi',
  'en_emploi',
  'retraite',
  'non_communique'
] as const

export const MATERIELS = ['ordinateur', 'telephone', 'tablette', 'autre', 'aucun'] as const
