import type { Fact } from '../fact'

/** What the structure accueillante owes, reports, and risks. */
export const OBLIGATIONS_FACTS: readonly Fact[] = [
  {
    id: 'engagement-trois-missions',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'A ce que le conseiller réalise les trois grandes missions décrites plus haut et détaillées dans le panorama des services en annexe',
    reading:
      "La collectivité s'engage à ce que le conseiller réalise les trois grandes missions, détaillées dans le panorama des services en annexe."
  },
  {
    id: 'moyens-equipements',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'A mettre à sa disposition les moyens et équipements nécessaires pour réaliser sa mission (ordinateurs, téléphones portables, salles de travail, voiture si nécessaire).',
    reading:
      'La collectivité met à disposition les moyens et équipements : ordinateurs, téléphones portables, salles de travail, voiture si nécessaire.'
  },
  {
    id: 'lieux-de-passage',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'Les activités doivent être réalisées dans des lieux de passage des habitants du territoire.',
    reading: 'Les activités doivent être réalisées dans des lieux de passage des habitants du territoire.'
  },
  {
    id: 'gratuite-usagers',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'Les activités sont réalisées gratuitement pour les usagers.',
    reading: 'Les activités sont réalisées gratuitement pour les usagers.'
  },
  {
    id: 'pass-numerique-derogatoire',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'Le contre-paiement par le Pass numérique est envisageable à titre dérogatoire',
    reading: 'Le contre-paiement par le Pass numérique est envisageable à titre dérogatoire.'
  },
  {
    id: 'rencontres-communaute',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'Les conseillers doivent consacrer du temps pour participer aux rencontres locales et nationales organisées pour cette communauté ainsi que pour la formation continue',
    reading:
      'Les conseillers doivent consacrer du temps aux rencontres locales et nationales de leur communauté et à la formation continue.'
  },
  {
    id: 'tenue-dediee',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "Les conseillers doivent revêtir une tenue vestimentaire dédiée pour les activités qu'ils réalisent",
    reading: 'Les conseillers doivent revêtir une tenue vestimentaire dédiée pour leurs activités.'
  },
  {
    id: 'convention-modalites',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: "La convention entre l'Etat et la collectivité précisera les modalités opérationnelles.",
    reading: "La convention entre l'État et la collectivité précise les modalités opérationnelles."
  },
  {
    id: 'engagements-mutuels',
    section: 'III- Obligations contractuelles',
    quote:
      "En cas de validation de la candidature à l'appel à manifestation d'intérêt, l'ANCT et la structure accueillante s'engagent mutuellement à respecter plusieurs obligations.",
    reading:
      "Si la candidature est validée, l'ANCT et la structure accueillante s'engagent mutuellement à respecter plusieurs obligations."
  },
  {
    id: 'structure-fournit-suivi',
    section: 'III- Obligations contractuelles',
    quote:
      "la structure accueillante doit fournir plusieurs éléments permettant un suivi de l'activité financée.",
    reading: "La structure accueillante doit fournir des éléments permettant un suivi de l'activité financée."
  },
  {
    id: 'anct-peut-reclamer',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      "L'ANCT dans son rôle de pilotage du dispositif et en octroyant la subvention pourra réclamer plusieurs éléments de suivi auprès de la structure porteuse.",
    reading:
      "L'ANCT, qui pilote le dispositif et octroie la subvention, peut réclamer plusieurs éléments de suivi à la structure porteuse."
  },
  {
    id: 'reporting-mensuel-structure',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      "Sous forme d'un reporting mensuel, la structure accueillante doit répertorier les activités qu'elle a mis en place pour rendre opérationnel le dispositif",
    reading:
      'Chaque mois, la structure répertorie les activités mises en place pour rendre le dispositif opérationnel.'
  },
  {
    id: 'reporting-mensuel-conseiller',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      "Au sein du même reporting mensuel, la structure accueillante doit répertorier les actions réalisées par le conseiller conformément à l'offre de services prévues",
    reading:
      "Le même reporting mensuel répertorie les actions réalisées par le conseiller conformément à l'offre de services."
  },
  {
    id: 'reporting-trimestriel-subvention',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote: "Tous les trimestres, un reporting justifiant l'utilisation de la subvention sera à réaliser.",
    reading: "Tous les trimestres, un reporting justifie l'utilisation de la subvention."
  },
  {
    id: 'reporting-semestriel-conseiller',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      'Chaque semestre, la structure accueillante aura pour obligation de faire compléter par le conseiller un reporting relative à son accompagnement',
    reading:
      'Chaque semestre, la structure fait compléter par le conseiller un reporting sur son accompagnement.'
  },
  {
    id: 'reporting-semestriel-contenu',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote: "mise à disposition d'équipement informatique, prise en charge des frais de transports, etc.",
    reading:
      "Le reporting semestriel porte sur l'équipement informatique mis à disposition, la prise en charge des frais de transports, etc."
  },
  {
    id: 'rupture-frais-structure',
    section: "III-2 Suivi de l'activité de la structure accueillante",
    quote:
      'En cas de rupture du contrat avant son échéance et qui entraîne des frais supplémentaires, ceux-ci seront à la charge de la structure accueillante.',
    reading:
      'En cas de rupture du contrat avant son échéance entraînant des frais supplémentaires, ces frais sont à la charge de la structure accueillante.'
  },
  {
    id: 'sanction-suspension-suivi',
    section: 'III-3 Sanctions possibles',
    quote:
      'Le non-respect des obligations qui incombent à la structure en termes de suivi peuvent conduire à une suspension du versement de la subvention.',
    reading:
      'Le non-respect des obligations de suivi peut conduire à une suspension du versement de la subvention.'
  },
  {
    id: 'sanction-remboursement-hors-mission',
    section: 'III-3 Sanctions possibles',
    quote:
      'Si le conseiller est mobilisé pour des missions sans lien avec le panorama des services identifié, une demande de remboursement de la subvention peut être demandée',
    reading:
      'Si le conseiller est mobilisé pour des missions sans lien avec le panorama des services, un remboursement de la subvention peut être demandé.'
  },
  {
    id: 'sanction-suspension-hors-mission',
    section: 'III-3 Sanctions possibles',
    quote: 'et sa suspension prononcée.',
    reading: 'Dans ce même cas (missions sans lien), la suspension de la subvention peut être prononcée.'
  },
  {
    id: 'conservation-justificatifs',
    section: 'III-3 Sanctions possibles',
    quote:
      "La structure accueillante doit conserver les documents justifiant l'ensemble des dépenses réalisées grâce à l'utilisation de la subvention.",
    reading:
      "La structure accueillante doit conserver les documents justifiant l'ensemble des dépenses réalisées grâce à la subvention."
  }
]
