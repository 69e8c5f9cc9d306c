import type { Fact } from '../fact'

/** Why the AMI was launched, by whom, for what. */
export const CONTEXT_FACTS: readonly Fact[] = [
  {
    id: 'ami-premiere-vague',
    section: 'Préambule',
    quote:
      "Cet appel à manifestation d'intérêt est lancé pour la première vague de candidatures des collectivités territoriales et leurs groupements au recrutement et à l'accueil de conseillers numériques dans le cadre de France Relance.",
    reading:
      "L'AMI est lancé pour la première vague de candidatures des collectivités territoriales et de leurs groupements, dans le cadre de France Relance."
  },
  {
    id: 'ami-contrepartie',
    section: 'Préambule',
    quote:
      "Il vise à accueillir les premières propositions des territoires prêts à porter les contrats de travail de ces conseillers en contrepartie du financement par l'Etat de leur formation et de leur activité.",
    reading:
      "L'AMI vise les territoires prêts à porter les contrats de travail des conseillers, en contrepartie du financement par l'État de leur formation et de leur activité."
  },
  {
    id: 'ctx-crise-sanitaire',
    section: "I- L'ambition commune",
    quote:
      "La crise sanitaire a mis en lumière l'importance particulière des outils numériques, pour travailler, enseigner, soigner ou assurer la résilience des services publics et privés, dans un contexte épidémiologique.",
    reading:
      "La crise sanitaire a mis en lumière l'importance des outils numériques pour travailler, enseigner, soigner ou assurer la résilience des services."
  },
  {
    id: 'ctx-place-croissante',
    section: "I- L'ambition commune",
    quote:
      "le numérique est amené à prendre une place croissante dans nos vies de citoyens, de consommateurs, de travailleurs, d'apprenants et de parents.",
    reading:
      'Le numérique est amené à prendre une place croissante dans la vie des citoyens, consommateurs, travailleurs, apprenants et parents.'
  },
  {
    id: 'ctx-grammaire',
    section: "I- L'ambition commune",
    quote:
      "Au-delà de la capacité à utiliser les outils et services numériques, c'est aussi une nouvelle grammaire qu'il faut s'approprier.",
    reading:
      "Au-delà de l'utilisation des outils et services, c'est une nouvelle grammaire du numérique qu'il faut s'approprier."
  },
  {
    id: 'ctx-13-millions',
    section: "I- L'ambition commune",
    quote:
      '13 millions de Français demeurent éloignés du numérique et se sont vu réduire leurs compétences à des difficultés accrues dans leur vie quotidienne lors du confinement.',
    reading:
      '13 millions de Français demeurent éloignés du numérique, avec des difficultés accrues lors du confinement.'
  },
  {
    id: 'ctx-ambition-proximite',
    section: "I- L'ambition commune",
    quote:
      "Rapprocher le numérique du quotidien des Français, partout, c'est l'ambition de la mobilisation historique en faveur de l'inclusion numérique dans France Relance.",
    reading: "L'ambition commune est de rapprocher le numérique du quotidien de tous les Français, partout."
  },
  {
    id: 'ctx-coup-accelerateur',
    section: "I- L'ambition commune",
    quote:
      "Cette nouvelle enveloppe permet de porter un coup d'accélérateur aux initiatives existantes en faveur de l'inclusion numérique.",
    reading:
      "La nouvelle enveloppe donne un coup d'accélérateur aux initiatives existantes d'inclusion numérique."
  },
  {
    id: 'ctx-depuis-2018',
    section: "I- L'ambition commune",
    quote:
      "Elle s'inscrit dans une dynamique et une architecture d'actions collectives mises en œuvre depuis 2018 avec les collectivités territoriales, les acteurs de l'inclusion numérique mais aussi les entreprises",
    reading:
      "L'enveloppe s'inscrit dans une dynamique d'actions collectives mises en œuvre depuis 2018 avec les collectivités, les acteurs de l'inclusion numérique et les entreprises."
  },
  {
    id: 'ctx-actions-2018',
    section: "I- L'ambition commune",
    quote:
      'structuration de la filière, appui aux collectivités, outillage des aidants, déploiement du pass numérique, etc.',
    reading:
      "Les actions menées depuis 2018 comprennent la structuration de la filière, l'appui aux collectivités, l'outillage des aidants et le déploiement du pass numérique."
  },
  {
    id: 'ctx-trois-axes',
    section: "I- L'ambition commune",
    quote:
      'Grâce à ce plan dont les modalités ont été co-construites avec les territoires, le Gouvernement agit sur trois axes',
    reading: 'Le plan, co-construit avec les territoires, agit sur trois axes.'
  },
  {
    id: 'axe1-4000-conseillers',
    section: "I- L'ambition commune",
    quote:
      "4000 conseillers numériques formés proposant des ateliers d'initiation au numérique au plus proche des Français",
    reading:
      "Axe 1 : 4 000 conseillers numériques formés proposant des ateliers d'initiation au numérique au plus proche des Français."
  },
  {
    id: 'axe2-reseaux-proximite',
    section: "I- L'ambition commune",
    quote:
      'Un soutien aux réseaux de proximité qui proposent des activités numériques, par la conception de dispositifs qui facilitent la formation des habitants',
    reading: 'Axe 2 : un soutien aux réseaux de proximité qui proposent des activités numériques.'
  },
  {
    id: 'axe3-outils-aidants',
    section: "I- L'ambition commune",
    quote:
      'Des outils simples et sécurisés indispensables aux aidants (travailleurs sociaux, agents de collectivité territoriale, etc.) pour leur permettre de mieux accompagner les Français qui ne peuvent pas faire leurs démarches administratives seuls.',
    reading:
      'Axe 3 : des outils simples et sécurisés pour les aidants (travailleurs sociaux, agents...) qui accompagnent les Français ne pouvant pas faire seuls leurs démarches.'
  },
  {
    id: 'axes-offre-services',
    section: "I- L'ambition commune",
    quote:
      'Ces trois axes sont déclinés sous forme de nouvelle offre de services disponible pour les territoires.',
    reading: "Les trois axes sont déclinés sous forme d'une nouvelle offre de services pour les territoires."
  },
  {
    id: 'ami-decline-axe1',
    section: "I-1 L'AMI : accueillir un/des conseillers numériques",
    quote:
      'Cet appel à manifestation est la déclinaison opérationnelle du premier axe de ce plan de Relance : le recrutement, la formation et le déploiement en activité de 4000 conseillers numériques.',
    reading:
      "L'AMI est la déclinaison opérationnelle du premier axe : recrutement, formation et déploiement de 4 000 conseillers numériques."
  },
  {
    id: 'operateur-anct',
    section: "I-1 L'AMI : accueillir un/des conseillers numériques",
    quote: "Il est opéré par l'agence nationale de la Cohésion des Territoires (dite ANCT)",
    reading: "L'AMI est opéré par l'Agence nationale de la cohésion des territoires (ANCT)."
  },
  {
    id: 'pour-compte-secretariat',
    section: "I-1 L'AMI : accueillir un/des conseillers numériques",
    quote:
      "pour le compte du Secrétariat d'Etat chargé de la Transition numérique et des Communications Electroniques.",
    reading:
      "L'ANCT agit pour le compte du Secrétariat d'État chargé de la Transition numérique et des Communications électroniques."
  },
  {
    id: 'but-deficit-professionnels',
    section: "I-1 L'AMI : accueillir un/des conseillers numériques",
    quote:
      "Il a pour but de combler le déficit constaté de professionnels de l'accompagnement au numérique, « Les conseillers numériques », formés et présents partout en France.",
    reading:
      "Le but est de combler le déficit de professionnels de l'accompagnement au numérique, formés et présents partout en France."
  },
  {
    id: 'deploiement-tout-territoire',
    section: 'II-1 Accueillir un conseiller numérique',
    quote: 'Les conseillers numériques doivent être déployés sur tout le territoire.',
    reading: 'Les conseillers numériques doivent être déployés sur tout le territoire.'
  }
]
