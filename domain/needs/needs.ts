/**
 * The vocabulary of needs: what a citizen may want of a conseiller numérique, in the AMI's three missions.
 * @see the AMI, "panorama des services" (following one's child's schooling stands under citizenship, not daily life), and
 *   La Coop's thématiques by their API values
 */

export const THEMES = [
  'usages-quotidiens',
  'citoyennete-numerique',
  'demarches-administratives',
  'autre'
] as const
export type Theme = (typeof THEMES)[number]

export interface Need {
  readonly key: string
  /** In French, for a page or a report. */
  readonly label: string
  readonly theme: Theme
  /** La Coop's; a démarche always stands beside `aide_aux_demarches_administratives`. */
  readonly thematiques: readonly string[]
  /** After « une personne appelle pour… »: what the conseiller hears before they accept. */
  readonly spoken: string
}

type Row = readonly [key: string, label: string, spoken: string, ...thematiques: string[]]

const rows = (theme: Theme, list: readonly Row[], first: readonly string[] = []): [string, Need][] =>
  list.map(([key, label, spoken, ...own]) => [
    key,
    { key, label, theme, thematiques: [...first, ...own], spoken }
  ])

const DAILY: readonly Row[] = [
  [
    'acces-equipement',
    'Trouver un ordinateur ou une connexion en libre accès',
    'trouver un ordinateur ou une connexion en libre accès',
    'prendre_en_main_du_materiel',
    'navigation_sur_internet'
  ],
  ['achat-en-ligne', 'Acheter et payer sur internet', 'un achat sur internet', 'banque_et_achats_en_ligne'],
  ['banque-en-ligne', 'Utiliser sa banque en ligne', 'sa banque en ligne', 'banque_et_achats_en_ligne'],
  ['bureautique', 'Traitement de texte, tableur', 'le traitement de texte ou le tableur', 'bureautique'],
  [
    'emploi-cv',
    'CV et recherche d’emploi en ligne',
    'un CV ou une recherche d’emploi',
    'insertion_professionnelle'
  ],
  [
    'ia',
    'Découvrir l’intelligence artificielle',
    'découvrir l’intelligence artificielle',
    'intelligence_artificielle'
  ],
  [
    'impression-scan',
    'Imprimer, numériser, imprimante en panne',
    'une impression ou une imprimante',
    'prendre_en_main_du_materiel',
    'maintenance_de_materiel'
  ],
  [
    'internet-navigation',
    'Naviguer, chercher, cartes, vidéos',
    'se servir d’internet',
    'navigation_sur_internet'
  ],
  ['mail', 'Messagerie électronique', 'sa messagerie électronique', 'email'],
  ['mon-espace-sante', 'Mon espace santé', 'Mon espace santé', 'sante'],
  [
    'ordinateur',
    'Prendre en main ou dépanner un ordinateur',
    'son ordinateur',
    'prendre_en_main_du_materiel',
    'maintenance_de_materiel'
  ],
  [
    'photos-contenus',
    'Ranger et transférer photos et fichiers',
    'ses photos ou ses fichiers',
    'gere_ses_contenus_numeriques'
  ],
  ['rdv-medical', 'Rendez-vous médical en ligne (Doctolib)', 'un rendez-vous médical en ligne', 'sante'],
  ['smartphone', 'Smartphone ou tablette', 'son téléphone ou sa tablette', 'prendre_en_main_du_materiel'],
  ['teleconsultation', 'Consulter un médecin en visio', 'une consultation médicale à distance', 'sante'],
  ['teletravail', 'Travailler à distance', 'le travail à distance', 'bureautique', 'navigation_sur_internet'],
  ['tpe-pme', 'Petite entreprise : site, création, formalités', 'son entreprise', 'entrepreneuriat'],
  [
    'transports-billet',
    'Billet de train, horaires, appli de transport',
    'un billet ou une application de transport',
    'navigation_sur_internet',
    'banque_et_achats_en_ligne'
  ],
  ['vente-en-ligne', 'Vendre un objet en ligne', 'une vente sur internet', 'banque_et_achats_en_ligne'],
  ['visio-proches', 'Appels vidéo avec ses proches', 'un appel vidéo avec ses proches', 'reseaux_sociaux']
]

const CITIZENSHIP: readonly Row[] = [
  [
    'arnaque-securite',
    'Arnaque, hameçonnage, virus, faux conseiller',
    'une arnaque ou un virus',
    'securite_numerique'
  ],
  [
    'controle-parental',
    'Écrans, jeux, contenus et contrôle parental',
    'les écrans et le contrôle parental',
    'parentalite'
  ],
  [
    'donnees-personnelles',
    'Protéger ou effacer ses données sur internet',
    'ses données personnelles sur internet',
    'securite_numerique'
  ],
  [
    'harcelement',
    'Cyberharcèlement, chantage à l’image (3018)',
    'un harcèlement en ligne',
    'reseaux_sociaux',
    'securite_numerique',
    'parentalite'
  ],
  ['infox', 'Vérifier une information, fausses nouvelles', 'vérifier une information', 'culture_numerique'],
  ['mot-de-passe', 'Choisir et gérer ses mots de passe', 'ses mots de passe', 'securite_numerique'],
  [
    'parentalite-ent',
    'ENT, Pronote : suivre la scolarité de son enfant',
    'suivre la scolarité de son enfant en ligne',
    'scolarite_et_numerique',
    'parentalite'
  ],
  [
    'reseaux-sociaux',
    'Réseaux sociaux : réglages, compte bloqué, usurpation',
    'un réseau social',
    'reseaux_sociaux',
    'securite_numerique'
  ]
]

const ADMINISTRATIVE: readonly Row[] = [
  [
    'ameli',
    'Assurance maladie : compte ameli, carte Vitale, remboursements',
    'l’assurance maladie',
    'social_sante'
  ],
  [
    'caf',
    'CAF : RSA, prime d’activité, APL, allocations',
    'la CAF',
    'social_sante',
    'famille_scolarite',
    'logement'
  ],
  ['carte-grise', 'Certificat d’immatriculation (ANTS)', 'une carte grise', 'transports_mobilite'],
  [
    'carte-identite-passeport',
    'Carte d’identité, passeport, timbre fiscal associé',
    'une carte d’identité ou un passeport',
    'papiers_elections_citoyennete'
  ],
  ['cheque-energie', 'Chèque énergie', 'le chèque énergie', 'argent_impots'],
  [
    'elections',
    'Inscription électorale, procuration',
    'une inscription électorale ou une procuration',
    'papiers_elections_citoyennete'
  ],
  ['emploi-formation', 'Compte formation (CPF)', 'le compte formation', 'travail_formation'],
  [
    'etat-civil',
    'Actes de naissance, mariage, décès',
    'un acte d’état civil',
    'papiers_elections_citoyennete'
  ],
  [
    'famille-scolarite',
    'Portail famille, cantine, inscriptions scolaires',
    'une inscription à l’école ou à la cantine',
    'famille_scolarite'
  ],
  ['france-travail', 'France Travail : inscription, actualisation', 'France Travail', 'travail_formation'],
  ['franceconnect', 'FranceConnect, identité numérique', 'FranceConnect ou l’identité numérique'],
  ['handicap-mdph', 'MDPH, AAH, handicap', 'un dossier de handicap, à la MDPH', 'social_sante'],
  ['impots', 'Impôts : déclaration, paiement, espace particulier', 'les impôts', 'argent_impots'],
  ['justice', 'Aide juridictionnelle, démarches de justice', 'une démarche de justice', 'justice'],
  ['logement', 'Demande de logement social', 'une demande de logement social', 'logement'],
  ['msa', 'Mutualité sociale agricole', 'la Mutualité sociale agricole', 'social_sante'],
  ['permis', 'Permis de conduire', 'un permis de conduire', 'transports_mobilite'],
  ['retraite', 'Retraite, complémentaire, réversion', 'la retraite', 'social_sante'],
  ['titre-de-sejour', 'Titre de séjour (ANEF)', 'un titre de séjour', 'etrangers_europe']
]

const OTHER: readonly Row[] = [
  ['candidature-emploi', 'Devenir soi-même conseiller numérique', 'devenir conseiller numérique'],
  [
    'collectivite-ami',
    'Collectivité qui veut accueillir un conseiller (renvoi vers le volet AMI)',
    'une collectivité qui veut accueillir un conseiller'
  ],
  ['cout', 'Savoir si le service est gratuit', 'savoir si le service est gratuit'],
  [
    'donnees-usage',
    'Ce que notre service fait des données de l’appelant',
    'savoir ce que la ligne fait de ses données'
  ],
  ['indetermine', 'Besoin pas encore exprimé : à demander', 'un besoin à préciser'],
  [
    'none',
    'Aucun besoin numérique : arrêt, urgence, politesse, faux numéro',
    'une demande sans rapport avec le numérique'
  ]
]

/** Every need by its key. `indetermine` is to be asked; `none` is no need of a conseiller at all. */
export const NEEDS: ReadonlyMap<string, Need> = new Map([
  ...rows('usages-quotidiens', DAILY),
  ...rows('citoyennete-numerique', CITIZENSHIP),
  ...rows('demarches-administratives', ADMINISTRATIVE, ['aide_aux_demarches_administratives']),
  ...rows('autre', OTHER)
])

/** The theme of a need; `autre` for a key that is none. */
export const themeOf = (key: string): Theme => NEEDS.get(key)?.theme ?? 'autre'
