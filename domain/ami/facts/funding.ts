import type { Fact } from '../fact'

/** What the State pays, when, and what stays with the collectivité. */
export const FUNDING_FACTS: readonly Fact[] = [
  {
    id: 'ctx-250-millions',
    section: "I- L'ambition commune",
    quote:
      "250 millions d'euros sont mobilisés afin de proposer une solution d'accompagnement au numérique à tous les Français, en cohérence avec leurs besoins et en proximité de chez eux.",
    reading: "250 millions d'euros de France Relance sont mobilisés pour l'inclusion numérique."
  },
  {
    id: 'financement-module-duree',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      "d'obtenir leur affectation avec une prise en charge financière modulée selon la durée du contrat souhaitée.",
    reading: 'La prise en charge financière est modulée selon la durée du contrat souhaitée.'
  },
  {
    id: 'subvention-50000-par-poste',
    section: 'II-1 Accueillir un conseiller numérique',
    quote: "Allouée sous la forme d'une subvention d'un montant de 50 000 euros par poste",
    reading: 'La prise en charge est une subvention de 50 000 euros par poste.'
  },
  {
    id: 'majoration-outre-mer',
    section: 'II-1 Accueillir un conseiller numérique',
    quote: '(et majorée selon les dispositions réglementaires en vigueur en outre-mer le cas échéant)',
    reading:
      "La subvention est majorée en outre-mer selon les dispositions réglementaires en vigueur ; l'AMI ne chiffre pas la majoration."
  },
  {
    id: 'versement-trois-tranches',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      "cette prise en charge par l'Etat sera versée en trois tranches auprès de la collectivité territoriale",
    reading: "La subvention de l'État est versée en trois tranches à la collectivité territoriale."
  },
  {
    id: 'remuneration-smic-minimum',
    section: 'II-1 Accueillir un conseiller numérique',
    quote: 'qui aura pour charge de rémunérer le conseiller à hauteur du SMIC au minimum.',
    reading: 'La collectivité doit rémunérer le conseiller à hauteur du SMIC au minimum.'
  },
  {
    id: 'soutien-50000',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: "D'un soutien financier de 50 000 euros par poste.",
    reading: "La collectivité volontaire bénéficie d'un soutien financier de 50 000 euros par poste."
  },
  {
    id: 'modalites-ajustables',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      'Les modalités financières peuvent être ajustées en fonction de la volonté de la collectivité porteuse de participer ou non au financement du poste.',
    reading:
      'Les modalités financières peuvent être ajustées selon la volonté de la collectivité de participer ou non au financement du poste.'
  },
  {
    id: 'etat-finance-24-mois',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: "L'Etat finance 50 000 euros sur 24 mois.",
    reading: "L'État finance 50 000 euros sur 24 mois."
  },
  {
    id: 'complement-remuneration',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      'La collectivité territoriale peut compléter la rémunération du conseiller numérique si elle le juge utile',
    reading: 'La collectivité peut compléter la rémunération du conseiller si elle le juge utile.'
  },
  {
    id: 'convention-36-mois-max',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: "la convention avec l'Etat durant au maximum 36 mois.",
    reading: "La convention avec l'État dure au maximum 36 mois."
  },
  {
    id: 'coordonnateur-plafond-50000',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'En tout état de cause, le financement maximal par poste reste de 50 000 euros',
    reading: 'Même pour un coordonnateur, le financement maximal par poste reste de 50 000 euros.'
  },
  {
    id: 'coordonnateur-complement',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'les éventuelles rémunérations complémentaires pour ce type de poste relevant de la responsabilité de la collectivité.',
    reading:
      "Les rémunérations complémentaires d'un coordonnateur relèvent de la responsabilité de la collectivité."
  },
  {
    id: 'tenue-financee-etat',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: "celle-ci sera financée par l'Etat.",
    reading: "La tenue vestimentaire dédiée est financée par l'État."
  },
  {
    id: 'cout-limite',
    section: "III-1 Un accompagnement resserré de l'ANCT",
    quote:
      "L'accueil du conseiller doit représenter un coût limité pour la structure accueillante, un kit d'accompagnement fourni par l'ANCT sera déployé pour y répondre.",
    reading:
      "L'accueil du conseiller doit représenter un coût limité pour la structure accueillante ; le kit de l'ANCT y contribue."
  },
  {
    id: 'montant-maximum-50000',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote: "Le montant de la subvention s'établit à maximum 50 000 euros par poste",
    reading: "Le montant de la subvention s'établit à 50 000 euros maximum par poste."
  },
  {
    id: 'majoration-drom',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      'majoré le cas échéant pour les DROM selon les dispositions réglementaires en vigueur, pour une collectivité.',
    reading:
      'Le plafond est majoré le cas échéant pour les DROM selon les dispositions réglementaires en vigueur.'
  },
  {
    id: 'cofinancement-possible',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      'Si les collectivités territoriales le souhaitent, elles peuvent participer en opérant une recherche de co-financement.',
    reading: 'Les collectivités peuvent, si elles le souhaitent, rechercher un co-financement.'
  },
  {
    id: 'tranche-1-20',
    section: 'III-3 Sanctions possibles',
    quote: '20% dans le mois suivant la signature de la convention',
    reading: 'Première tranche : 20 % dans le mois suivant la signature de la convention.'
  },
  {
    id: 'tranche-2-30',
    section: 'III-3 Sanctions possibles',
    quote: '30% 6 mois après la signature de la convention',
    reading: 'Deuxième tranche : 30 % six mois après la signature de la convention.'
  },
  {
    id: 'tranche-3-50',
    section: 'III-3 Sanctions possibles',
    quote: '50% 12 mois après la signature de la convention',
    reading: 'Troisième tranche : 50 % douze mois après la signature de la convention.'
  }
]
