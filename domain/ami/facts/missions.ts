import type { Fact } from '../fact'

/** What a conseiller does, and where. */
export const MISSIONS_FACTS: readonly Fact[] = [
  {
    id: 'but-accompagnement-individuel-collectif',
    section: "I-1 L'AMI : accueillir un/des conseillers numériques",
    quote:
      "Il permettra donc d'offrir à tous les Français des dispositifs d'accompagnement individuel et/ou collectif pour favoriser leur montée en compétence numérique.",
    reading:
      'Le dispositif offre à tous les Français des accompagnements individuels et/ou collectifs pour favoriser leur montée en compétence numérique.'
  },
  {
    id: 'missions-trois-thematiques',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      'Les conseillers numériques accompagnent les Français sur trois thématiques considérées comme prioritaires',
    reading: 'Les conseillers accompagnent les Français sur trois thématiques prioritaires.'
  },
  {
    id: 'mission-usages-quotidiens',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      'Soutenir les Français dans leurs usages quotidiens du numérique : travailler à distance, consulter un médecin, vendre un objet, acheter en ligne, etc.',
    reading:
      'Thématique 1 : soutenir les Français dans leurs usages quotidiens (travailler à distance, consulter un médecin, vendre un objet, acheter en ligne...).'
  },
  {
    id: 'mission-citoyennete-critique',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      "Sensibiliser aux enjeux du numérique et favoriser des usages citoyens et critiques : s'informer et apprendre à vérifier les sources, protéger ses données personnelles, maîtriser les réseaux sociaux, suivre la scolarité de ses enfants, etc.",
    reading:
      'Thématique 2 : sensibiliser aux enjeux du numérique et favoriser des usages citoyens et critiques (vérifier les sources, protéger ses données, réseaux sociaux, scolarité des enfants...).'
  },
  {
    id: 'mission-demarches-autonomie',
    section: 'II-1 Accueillir un conseiller numérique',
    quote: 'Rendre autonomes pour réaliser des démarches administratives en ligne seul.',
    reading:
      'Thématique 3 : rendre les usagers autonomes pour réaliser seuls leurs démarches administratives en ligne.'
  },
  {
    id: 'conditions-souples',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: "Les conditions d'exercice de la fonction sont souples et modulables.",
    reading: "Les conditions d'exercice de la fonction sont souples et modulables."
  },
  {
    id: 'itinerance-hors-les-murs',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: "L'inséance et le hors les murs sont donc possibles voire même encouragés.",
    reading: "L'itinérance (OCR « inséance ») et le hors les murs sont possibles, voire encouragés."
  },
  {
    id: 'activite-ateliers',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'Créer et animer des ateliers numériques individuels ou collectifs sur les 3 thématiques de services identifiés',
    reading:
      'Les conseillers créent et animent des ateliers numériques individuels ou collectifs sur les 3 thématiques.'
  },
  {
    id: 'activite-initiations-lieux',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'Proposer des initiatives au numérique dans des lieux de passage (mairies, bibliothèques, France Services, marchés, centres commerciaux, etc.) ou sur des événements',
    reading:
      'Ils proposent des initiations (OCR « initiatives ») au numérique dans des lieux de passage (mairies, bibliothèques, France Services, marchés, centres commerciaux) ou sur des événements.'
  },
  {
    id: 'activite-solidarite-numerique',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'Répondre aux appels issus de la plate-forme téléphonique nationale « Solidarité Numérique »',
    reading:
      'Ils répondent aux appels issus de la plate-forme téléphonique nationale « Solidarité Numérique ».'
  },
  {
    id: 'activite-autres-demarches',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "Participer à toute autre démarche d'accompagnement aux usages numériques mise en place (plate-forme téléphonique locale, portes ouvertes, etc).",
    reading:
      "Ils participent à toute autre démarche d'accompagnement aux usages (plate-forme téléphonique locale, portes ouvertes...)."
  },
  {
    id: 'panorama-services-annexe',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      'Un panorama des services est annexé au présent AMI et constitue le cœur des missions devant être réalisées par le conseiller.',
    reading:
      "Un panorama des services annexé à l'AMI constitue le cœur des missions devant être réalisées par le conseiller."
  }
]
