import type { Fact } from '../fact'

/** The training, and what the ANCT gives to help. */
export const TRAINING_FACTS: readonly Fact[] = [
  {
    id: 'formes-avant-ou-continu',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      'Formés préalablement (ou en continu pour les médiateurs déjà expérimentés et opérationnels qui visent la certification en formation continue)',
    reading:
      'Les conseillers sont formés préalablement, ou en formation continue pour les médiateurs déjà expérimentés et opérationnels qui visent la certification.'
  },
  {
    id: 'formation-100-pourcent',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: "D'une prise en charge à 100 % des frais de formation initiale et/ou continue",
    reading: 'Les frais de formation initiale et/ou continue sont pris en charge à 100 %.'
  },
  {
    id: 'formation-ccp1',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "sur la base d'une formation certifiante (CCP 1 du titre professionnel responsable d'espace de médiation numérique).",
    reading:
      "La formation est certifiante : CCP 1 du titre professionnel responsable d'espace de médiation numérique."
  },
  {
    id: 'formation-complete-ou-resserree',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "Issu d'une formation complète ou resserrée, le candidat disposera en tout et l'exercice de ses futures missions.",
    reading:
      "La formation est complète ou resserrée ; le candidat dispose dans tous les cas d'un niveau de formation en adéquation avec ses futures missions (phrase coupée par l'OCR, sa fin a glissé dans la partie IV)."
  },
  {
    id: 'pix-pris-en-charge',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "De plus, le coût de la certification PIX (attestant de la maîtrise des compétences numériques) sera pris en charge par l'Etat.",
    reading:
      "Le coût de la certification PIX (maîtrise des compétences numériques) est pris en charge par l'État."
  },
  {
    id: 'outillage-conseiller',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "De disposer d'un outillage complet du conseiller (test de compétences numériques, tutoriels et supports pédagogiques...)",
    reading:
      "La collectivité dispose d'un outillage complet du conseiller : test de compétences numériques, tutoriels, supports pédagogiques."
  },
  {
    id: 'animation-nationale',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote: "d'une animation nationale adressant régulièrement des ressources et outils au conseiller.",
    reading: 'Une animation nationale adresse régulièrement des ressources et outils au conseiller.'
  },
  {
    id: 'kit-accompagnement',
    section: 'II-3 Pourquoi accueillir un conseiller numérique ?',
    quote:
      "De disposer d'un kit accompagnement resserré (kit d'accueil, guide l'employeur, hotline...), précisé plus bas.",
    reading:
      "La collectivité dispose d'un kit d'accompagnement resserré : kit d'accueil, guide de l'employeur, hotline."
  },
  {
    id: 'contact-organisme-avant-signature',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'la signature du contrat doit intervenir après que la collectivité ait pris contact avec un des organismes de formation prévus par le dispositif qui se chargera de former le conseiller',
    reading:
      'La signature du contrat doit intervenir après que la collectivité a pris contact avec un des organismes de formation prévus par le dispositif.'
  },
  {
    id: 'depart-formation-avant-poste',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "A laisser partir le conseiller recruté en formation avant sa prise de poste dans le cas d'une formation initiale",
    reading:
      'En formation initiale, la collectivité laisse partir le conseiller recruté en formation avant sa prise de poste.'
  },
  {
    id: 'formation-continue-calendrier',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "dans le cas d'une formation continue, à mettre à disposition de l'organisme de formation le conseiller selon un calendrier établi au moment de la signature du contrat.",
    reading:
      "En formation continue, la collectivité met le conseiller à disposition de l'organisme de formation selon un calendrier établi à la signature du contrat."
  },
  {
    id: 'formations-prises-en-charge',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'Initiale ou continue, ces formations sont prises en charge dans le cadre de ce dispositif',
    reading: 'Initiales ou continues, les formations sont prises en charge dans le cadre du dispositif.'
  },
  {
    id: 'anct-accompagne',
    section: 'III- Obligations contractuelles',
    quote:
      "L'ANCT fournira un accompagnement à la structure accueillante qui garantira les conditions d'exécution de l'accueil du conseiller.",
    reading:
      "L'ANCT fournit un accompagnement à la structure accueillante, qui garantit les conditions d'exécution de l'accueil du conseiller."
  },
  {
    id: 'kit-contrats-types',
    section: "III-1 Un accompagnement resserré de l'ANCT",
    quote: 'Des contrats types de travail (contrat de droit public ...)',
    reading: 'Le kit comprend des contrats types de travail (contrat de droit public...).'
  },
  {
    id: 'guide-employeur-missions',
    section: "III-1 Un accompagnement resserré de l'ANCT",
    quote:
      "Ce guide détaillera l'ensemble des missions du conseiller, les obligations qui lui sont attachées ainsi que celles de la structure accueillante.",
    reading:
      "Le guide de l'employeur détaille les missions du conseiller, les obligations qui lui sont attachées et celles de la structure accueillante."
  },
  {
    id: 'guide-employeur-normes',
    section: "III-1 Un accompagnement resserré de l'ANCT",
    quote:
      "Il contiendra notamment des normes relatives à la situation sanitaire à mettre en place, des exigences de fourniture d'équipement, afin de garantir le bon déroulé de la mission.",
    reading:
      "Le guide contient des normes relatives à la situation sanitaire et des exigences de fourniture d'équipement."
  },
  {
    id: 'hotline-equipe-pilotage',
    section: "III-1 Un accompagnement resserré de l'ANCT",
    quote:
      "Une hotline et les contacts de l'équipe de pilotage qui permettront à la structure accueillante de bénéficier d'un accompagnement sur l'ensemble du dispositif et de recevoir des réponses à ses questions.",
    reading:
      "Une hotline et les contacts de l'équipe de pilotage permettent un accompagnement sur l'ensemble du dispositif."
  }
]
