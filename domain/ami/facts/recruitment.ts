import type { Fact } from '../fact'

/** From the application to the first day of work. */
export const RECRUITMENT_FACTS: readonly Fact[] = [
  {
    id: 'structure-porte-contrat',
    section: 'II-1 Accueillir un conseiller numérique',
    quote: "ils sont accueillis auprès d'une structure accueillante qui porte le(s) contrat(s) de travail.",
    reading: 'La structure accueillante porte le ou les contrats de travail des conseillers.'
  },
  {
    id: 'anct-etudie-15-du-mois',
    section: 'II-2 Qui peut candidater ?',
    quote: "L'ANCT étudiera au fil de l'eau, tous les 15 du mois, les candidatures reçues",
    reading: "L'ANCT étudie les candidatures au fil de l'eau, le 15 de chaque mois (« tous les 15 du mois »)."
  },
  {
    id: 'embauche-au-dela-24-mois',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: "et pourra décider de l'embaucher au-delà de 24 mois",
    reading: "La collectivité peut décider d'embaucher le conseiller au-delà de 24 mois."
  },
  {
    id: 'collectivite-selectionne',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "C'est la collectivité – et elle seule – qui parmi le vivier de candidats qui lui sera présenté sur la plate-forme nationale, décide d'accueillir le conseiller.",
    reading: "C'est la collectivité, et elle seule, qui décide d'accueillir le conseiller."
  },
  {
    id: 'vivier-plateforme',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: 'parmi le vivier de candidats qui lui sera présenté sur la plate-forme nationale',
    reading: 'Le choix se fait parmi le vivier de candidats présenté sur la plate-forme nationale.'
  },
  {
    id: 'identifier-candidats-locaux',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "La collectivité peut contribuer à identifier des candidats habitant sur son territoire en les invitant à s'inscrire sur la plate-forme nationale, facilitant l'appariement entre structure et candidat.",
    reading:
      "La collectivité peut contribuer à identifier des candidats de son territoire en les invitant à s'inscrire sur la plate-forme nationale."
  },
  {
    id: 'delai-selection-15-jours',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "A mettre tout en œuvre pour sélectionner le candidat dans un délai maximum de 15 jours suivant la présentation d'un candidat sur la plate-forme nationale prévue à cet effet",
    reading:
      "La collectivité s'engage à tout mettre en œuvre pour sélectionner le candidat dans un délai maximum de 15 jours suivant sa présentation sur la plate-forme."
  },
  {
    id: 'delai-signature-15-jours',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'A signer dans les 15 jours maximum, après cette sélection, un contrat avec ce candidat.',
    reading: 'La collectivité signe un contrat avec le candidat dans les 15 jours maximum après la sélection.'
  },
  {
    id: 'responsabilite-contrat',
    section: "III-1 Un accompagnement resserré de l'ANCT",
    quote:
      "Si l'ANCT fournit un accompagnement sur le volet juridique, la structure accueillante est la seule responsable pour la signature et l'exécution du contrat.",
    reading:
      "L'ANCT accompagne sur le volet juridique, mais la structure accueillante est seule responsable de la signature et de l'exécution du contrat."
  },
  {
    id: 'cal-1-recevabilite',
    section: 'IV- Calendrier',
    quote: 'Examen de la recevabilité de la candidature',
    reading: 'Étape 1 : examen de la recevabilité de la candidature.'
  },
  {
    id: 'cal-2-pieces',
    section: 'IV- Calendrier',
    quote: 'Communication de la recevabilité et transmission de pièces justificatives par la collectivité',
    reading:
      'Étape 2 : communication de la recevabilité et transmission de pièces justificatives par la collectivité.'
  },
  {
    id: 'cal-3-presentation-candidats',
    section: 'IV- Calendrier',
    quote: 'Présentation de candidats via la plate-forme',
    reading: 'Étape 3 : présentation de candidats via la plate-forme.'
  },
  {
    id: 'cal-4-decision-formation',
    section: 'IV- Calendrier',
    quote:
      "Décision relative à la formation du candidat, le cas échéant en lien avec l'organisme de formation",
    reading:
      "Étape 4 : décision relative à la formation du candidat, le cas échéant en lien avec l'organisme de formation."
  },
  {
    id: 'cal-5-signature-contrat',
    section: 'IV- Calendrier',
    quote: 'Signature du contrat',
    reading: 'Étape 5 : signature du contrat.'
  },
  {
    id: 'cal-6-prise-fonction',
    section: 'IV- Calendrier',
    quote:
      "Prise de fonction du conseiller des assurances d'un niveau de formation en adéquation avec l'exercice de ses missions.",
    reading:
      'Étape 6 : prise de fonction du conseiller (la fin de ligne imprimée est un fragment déplacé de la partie II-3).'
  },
  {
    id: 'cal-apres-depot',
    section: 'IV- Calendrier',
    quote:
      'Après le dépôt de la candidature par la collectivité territoriale, plusieurs étapes seront réalisées',
    reading: 'Les étapes du calendrier interviennent après le dépôt de la candidature par la collectivité.'
  },
  {
    id: 'mail-novembre',
    section: 'V- Comment candidater ?',
    quote: 'Une communication par mail sera possible en novembre pour toute question.',
    reading: 'Une communication par mail est possible en novembre pour toute question.'
  },
  {
    id: 'webconference-decembre',
    section: 'V- Comment candidater ?',
    quote:
      'Une webconférence sera organisée la première semaine de décembre pour répondre aux questions des collectivités.',
    reading:
      'Une webconférence est organisée la première semaine de décembre pour répondre aux questions des collectivités.'
  },
  {
    id: 'autres-webconferences',
    section: 'V- Comment candidater ?',
    quote: "D'autres webconférences pourront être organisées autant que de besoin.",
    reading: "D'autres webconférences peuvent être organisées autant que de besoin."
  }
]
