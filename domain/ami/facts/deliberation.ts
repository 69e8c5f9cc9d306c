import type { Fact } from '../fact'

/** One council's délibération: an example, never a rule of the AMI. */
export const DELIBERATION_FACTS: readonly Fact[] = [
  {
    id: 'delib-numero-objet',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Délibération n°2021/13 : Portant création de postes de conseillers numériques',
    reading: 'La délibération n°2021/13 porte création de postes de conseillers numériques.'
  },
  {
    id: 'delib-seance',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Séance du 18 février 2021 – 18h00',
    reading: "La séance du conseil communautaire s'est tenue le 18 février 2021 à 18h00."
  },
  {
    id: 'delib-convocation',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Date de convocation : 09 février 2021',
    reading: 'La convocation date du 9 février 2021.'
  },
  {
    id: 'delib-72-conseillers',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Nombre de conseillers en exercice : 72',
    reading: 'Le conseil communautaire compte 72 conseillers en exercice.'
  },
  {
    id: 'delib-lieu',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      "les membres du conseil de la Communauté d'Agglomération du Caudrésis - Catésis se sont réunis au Val du Riot de Caudry",
    reading:
      "Le conseil de la Communauté d'Agglomération du Caudrésis - Catésis s'est réuni au Val du Riot de Caudry."
  },
  {
    id: 'delib-46-communes',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Avesnes-Les-Aubert\nBazuel\nBeaumont-en-Cis\nBeauvois-en-Cis',
    reading:
      "L'extrait liste 46 communes membres, d'Avesnes-Les-Aubert à Wallincourt-Selvigny (dont Caudry et Le Cateau-Cambrésis)."
  },
  {
    id: 'delib-president',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: "Monsieur Serge SIMEON, Président de la Communauté d'Agglomération du Caudrésis - Catésis.",
    reading: "Le président de la Communauté d'Agglomération du Caudrésis - Catésis est Serge SIMEON."
  },
  {
    id: 'delib-presents',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Étaient présents (55 titulaires et 7 suppléants)',
    reading: '55 titulaires et 7 suppléants étaient présents (62 présents).'
  },
  {
    id: 'delib-absents',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Membres absents (14)',
    reading: '14 membres étaient absents.'
  },
  {
    id: 'delib-procurations',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      'SOUPLY Paul à DUDANT Pierre-Henri, BALÉDENT Matthieu à BRICOUT Frédéric, MAILLY Chantal à JUMEAUX Stéphane',
    reading: '3 membres avaient donné procuration : SOUPLY Paul, BALÉDENT Matthieu et MAILLY Chantal.'
  },
  {
    id: 'delib-secretaire',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Monsieur RICHARD Jérémy est élu secrétaire de séance.',
    reading: 'RICHARD Jérémy a été élu secrétaire de séance.'
  },
  {
    id: 'delib-ami-etat',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      "L'Etat a lancé un appel à manifestation d'intérêt pour les collectivités territoriales et leur groupement au recrutement et à l'accueil de conseillers numériques dans le cadre de FRANCE RELANCE.",
    reading:
      "Le président expose que l'État a lancé un AMI pour le recrutement et l'accueil de conseillers numériques dans le cadre de France Relance."
  },
  {
    id: 'delib-mission-conseillers',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      "Ces conseillers auront pour mission d'accompagner les populations dans leurs usages du numérique, de les sensibiliser aux enjeux et de favoriser l'autonomie des populations, afin qu'elles aient la capacité d'accomplir seules leurs démarches administratives en ligne.",
    reading:
      'Ces conseillers accompagnent les populations dans leurs usages du numérique, les sensibilisent aux enjeux et favorisent leur autonomie dans les démarches en ligne.'
  },
  {
    id: 'delib-financement',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      "l'Etat prend en charge la formation, puis 100% du salaire à hauteur du SMIC, via une subvention de 50 000€ sur 24 mois",
    reading:
      "Le président précise que l'État prend en charge la formation, puis 100 % du salaire à hauteur du SMIC, via une subvention de 50 000 € sur 24 mois."
  },
  {
    id: 'delib-permanences-rural',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      "L'objectif est que ces conseillers numériques assurent des permanences et des ateliers pour permettre à chacun, près de soi et notamment en milieu rural, de s'approprier les usages du numériques au quotidien.",
    reading:
      "L'objectif est que les conseillers assurent des permanences et des ateliers, notamment en milieu rural."
  },
  {
    id: 'delib-deux-postes',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      "Monsieur le Président propose donc à l'assemblée de bien vouloir l'autoriser à engager toutes les démarches visant à procéder aux recrutements d'emplois de deux conseillers numériques.",
    reading:
      "L'assemblée autorise le président à engager les démarches pour recruter deux conseillers numériques."
  },
  {
    id: 'delib-unanimite',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: "Adoptée à l'unanimité",
    reading: "La délibération a été adoptée à l'unanimité."
  },
  {
    id: 'delib-envoi-sous-prefecture',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: "Compte tenu de l'envoi en Sous-Préfecture\nLe 23 février 2021",
    reading: 'La délibération a été envoyée en Sous-Préfecture le 23 février 2021.'
  },
  {
    id: 'delib-publication',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'et de la publication le\n23 février 2021',
    reading: 'La délibération a été publiée le 23 février 2021 et certifiée exécutoire par le Président.'
  },
  {
    id: 'delib-expedition-beauvois',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Beauvois-en-Cis, le 23 février 2021',
    reading: "L'expédition conforme est faite à Beauvois-en-Cis, le 23 février 2021."
  },
  {
    id: 'delib-president-maire-cateau',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: 'Maire du CATÉAU-CAMBRÉSIS\nConseiller Régional',
    reading: 'Le président de séance, Serge SIMEON, est maire du Cateau-Cambrésis et conseiller régional.'
  },
  {
    id: 'delib-recours-tribunal',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      'le tribunal administratif de Lille peut être saisi par voie de recours formé contre la présente délibération',
    reading: 'La délibération peut être contestée devant le tribunal administratif de Lille.'
  },
  {
    id: 'delib-recours-deux-mois',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote:
      'pendant un délai de deux mois commençant à courir à compter de sa date de notification et/ou de sa publication.',
    reading: 'Le délai de recours est de deux mois à compter de la notification et/ou de la publication.'
  },
  {
    id: 'delib-recours-r421-1',
    section: 'Délibération n°2021/13 (CA Caudrésis-Catésis)',
    quote: "Conformément à l'article R421 - 1 du code de justice administrative",
    reading: "Le recours est prévu par l'article R. 421-1 du code de justice administrative."
  }
]
