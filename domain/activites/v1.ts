import { type Activite, countsBy, dureeMinutes } from './activite'

/** A CRA of Espace Coop V1, as its validation wants it. @see guides of the field, A1.1 */
export interface CraV1 {
  readonly codePostal: string
  readonly nomCommune: string
  readonly codeCommune: string
  readonly canal: 'rattachement' | 'autre lieu' | 'distance' | 'domicile'
  readonly activite: 'individuel' | 'collectif' | 'ponctuel'
  readonly nbParticipants: number
  readonly nbParticipantsRecurrents: number | null
  readonly age: Readonly<Record<string, number>>
  readonly statut: Readonly<Record<string, number>>
  readonly themes: readonly string[]
  readonly duree: string | number
  readonly accompagnement: {
    readonly individuel: number
    readonly atelier: number
    readonly redirection: number
  }
  readonly dateAccompagnement: string
}

const CANAUX = {
  a_distance: 'distance',
  lieu_activite: 'rattachement',
  domicile: 'domicile',
  autre: 'autre lieu'
} as const

/** The official migration, read the other way; where two of V1's themes became one, the wider. */
const THEMES: Readonly<Record<string, string>> = {
  diagnostic_numerique: 'diagnostic',
  prendre_en_main_du_materiel: 'equipement informatique',
  maintenance_de_materiel: 'equipement informatique',
  gere_ses_contenus_numeriques: 'equipement informatique',
  navigation_sur_internet: 'internet',
  email: 'courriel',
  bureautique: 'traitement texte',
  reseaux_sociaux: 'echanger',
  sante: 'sante',
  banque_et_achats_en_ligne: 'budget',
  entrepreneuriat: 'tpe/pme',
  insertion_professionnelle: 'trouver emploi',
  securite_numerique: 'securite',
  parentalite: 'accompagner enfant',
  scolarite_et_numerique: 'scolaire',
  creer_avec_le_numerique: 'contenus numeriques',
  culture_numerique: 'vocabulaire',
  aide_aux_demarches_administratives: 'demarche en ligne'
}

/** V1's themes as La Coop migrated them. @see guides of the field, A1.3 */
const THEMATIQUES: Readonly<Record<string, readonly string[]>> = {
  diagnostic: ['diagnostic_numerique'],
  'equipement informatique': ['prendre_en_main_du_materiel', 'gere_ses_contenus_numeriques'],
  internet: ['navigation_sur_internet'],
  courriel: ['email'],
  'traitement texte': ['bureautique'],
  'contenus numeriques': ['creer_avec_le_numerique'],
  echanger: ['reseaux_sociaux'],
  sante: ['sante'],
  scolaire: ['scolarite_et_numerique'],
  'accompagner enfant': ['parentalite'],
  'trouver emploi': ['insertion_professionnelle'],
  budget: ['banque_et_achats_en_ligne'],
  'tpe/pme': ['entrepreneuriat'],
  'fraude et harcelement': ['securite_numerique'],
  securite: ['securite_numerique'],
  smartphone: ['prendre_en_main_du_materiel'],
  'demarche en ligne': ['aide_aux_demarches_administratives'],
  vocabulaire: ['culture_numerique'],
  autre: []
}

const AGES: Readonly<Record<string, string>> = {
  moins_de_douze: 'moins12ans',
  douze_dix_huit: 'de12a18ans',
  dix_huit_vingt_quatre: 'de18a35ans',
  vingt_cinq_trente_neuf: 'de18a35ans',
  quarante_cinquante_neuf: 'de35a60ans',
  soixante_soixante_neuf: 'plus60ans',
  soixante_dix_plus: 'plus60ans'
}
const STATUTS: Readonly<Record<string, string>> = {
  scolarise: 'etudiant',
  sans_emploi: 'sansEmploi',
  en_emploi: 'enEmploi',
  retraite: 'retraite',
  non_communique: 'heterogene'
}

/**
 * The CRA that V1 would have wanted. A call answered on the line was there a « demande ponctuelle » at a distance. V1 has no
 * age unknown: whoever did not say is in no bucket.
 *
 * @param commune  where V1 books it, for a call whose commune is not known: the structure's
 */
export function toV1Cra(
  activite: Activite,
  commune: { readonly codePostal: string; readonly nom: string; readonly codeInsee: string }
): CraV1 {
  const { beneficiaire, participants } = activite
  const isCall = activite.callSidHash !== null && activite.type === 'individuel'
  const themes = [...new Set(activite.thematiques.flatMap(name => (THEMES[name] ? [THEMES[name]] : [])))]
  const redirected = activite.orienteVersStructure ? (participants?.total ?? 1) : 0
  return {
    codePostal: beneficiaire.codePostal ?? commune.codePostal,
    nomCommune: (beneficiaire.commune ?? commune.nom).toUpperCase(),
    codeCommune: beneficiaire.codeInsee ?? commune.codeInsee,
    canal: CANAUX[activite.typeLieu],
    activite: isCall ? 'ponctuel' : activite.type,
    nbParticipants: participants?.total ?? 1,
    nbParticipantsRecurrents: participants?.recurrents ?? null,
    age: inBuckets(countsBy(activite, 'trancheAge'), AGES),
    statut: inBuckets(countsBy(activite, 'statutSocial'), STATUTS),
    themes: themes.length > 0 ? themes : ['autre'],
    duree: dureeV1(dureeMinutes(activite.durationSeconds)),
    accompagnement: { individuel: 0, atelier: 0, redirection: redirected },
    dateAccompagnement: activite.date
  }
}

/** V1 mixes ranges, minutes as texts, and numbers from two hours up. */
function dureeV1(minutes: number): string | number {
  if (minutes < 30) return '0-30'
  if (minutes < 60) return '30-60'
  if (minutes < 90) return '60'
  return minutes < 120 ? '90' : minutes
}

function inBuckets(counts: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>) {
  const buckets: Record<string, number> = Object.fromEntries(
    [...new Set(Object.values(names))].map(name => [name, 0])
  )
  for (const [name, count] of Object.entries(counts)) {
    const bucket = names[name]
    if (bucket) buckets[bucket] = (buckets[bucket] ?? 0) + count
  }
  return buckets
}

/** La Coop's thématiques for themes of V1; an unknown one is dropped, as `autre` is. */
export const thematiquesOfV1 = (themes: readonly string[]): readonly string[] => [
  ...new Set(themes.flatMap(theme => THEMATIQUES[theme] ?? []))
]

/** Minutes of V1's `duree`: the middle of a range, as nothing better is known. `null` for what is none. */
export function minutesOfV1(duree: unknown): number | null {
  if (duree === '0-30') return 15
  if (duree === '30-60') return 45
  const minutes = Number(duree)
  return Number.isInteger(minutes) && minutes > 0 && minutes <= 1_440 ? minutes : null
}

/**
 * V1's age buckets in La Coop's. Two were split at random by the official migration, so that its figures cannot be made
 * again; here by the same proportions, rounded, so that they can.
 */
export function tranchesAgeOfV1(age: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const of = (name: string) => age[name] ?? 0
  const young = Math.round(of('de18a35ans') * 0.2915)
  const sixties = Math.round(of('plus60ans') * 0.4805)
  return {
    moins_de_douze: of('moins12ans'),
    douze_dix_huit: of('de12a18ans'),
    dix_huit_vingt_quatre: young,
    vingt_cinq_trente_neuf: of('de18a35ans') - young,
    quarante_cinquante_neuf: of('de35a60ans'),
    soixante_soixante_neuf: sixties,
    soixante_dix_plus: of('plus60ans') - sixties
  }
}
