/** Values that the standard v1.0.2 allows in its list columns. @see LaMednum/standard-mediation-num, schema.json */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  itinerance: ['Itinérant', 'Fixe'],
  services: [
    'Aide aux démarches administratives',
    'Maîtrise des outils numériques du quotidien',
    'Insertion professionnelle via le numérique',
    'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique',
    'Loisirs et créations numériques',
    'Compréhension du monde numérique',
    'Accès internet et matériel informatique',
    'Acquisition de matériel informatique à prix solidaire'
  ],
  publics_specifiquement_adresses: ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'],
  prise_en_charge_specifique: [
    'Surdité',
    'Handicaps moteurs',
    'Handicaps mentaux',
    'Illettrisme',
    'Langues étrangères (anglais)',
    'Langues étrangères (autres)',
    'Déficience visuelle'
  ],
  frais_a_charge: ['Gratuit', 'Gratuit sous condition', 'Payant'],
  modalites_acces: [
    'Se présenter',
    'Téléphoner',
    'Contacter par mail',
    'Prendre un RDV en ligne',
    "Ce lieu n'accueille pas de public",
    'Envoyer un mail avec une fiche de prescription'
  ],
  modalites_accompagnement: [
    'En autonomie',
    'Accompagnement individuel',
    'Dans un atelier collectif',
    'À distance'
  ]
}

/** What services of v0.1 became in v1.0. */
export const EARLIER_SERVICES: ReadonlyMap<string, string> = new Map([
  ['Devenir autonome dans les démarches administratives', 'Aide aux démarches administratives'],
  ['Réaliser des démarches administratives avec un accompagnement', 'Aide aux démarches administratives'],
  ['Accompagner les démarches de santé', 'Aide aux démarches administratives'],
  ['Prendre en main un smartphone ou une tablette', 'Maîtrise des outils numériques du quotidien'],
  ['Prendre en main un ordinateur', 'Maîtrise des outils numériques du quotidien'],
  ['Utiliser le numérique au quotidien', 'Maîtrise des outils numériques du quotidien'],
  ['Favoriser mon insertion professionnelle', 'Insertion professionnelle via le numérique'],
  ['Créer et développer mon entreprise', 'Insertion professionnelle via le numérique'],
  ['Approfondir ma culture numérique', 'Compréhension du monde numérique'],
  ['Promouvoir la citoyenneté numérique', 'Compréhension du monde numérique'],
  ["Soutenir la parentalité et l'éducation avec le numérique", 'Parentalité et éducation avec le numérique'],
  ['Créer avec le numérique', 'Loisirs et créations numériques'],
  ['Accéder à une connexion internet', 'Accès internet et matériel informatique'],
  ['Accéder à du matériel', 'Accès internet et matériel informatique'],
  ["S'équiper en matériel informatique", 'Acquisition de matériel informatique à prix solidaire']
])
