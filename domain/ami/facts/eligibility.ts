import type { Fact } from '../fact'

/** Who may apply, for which posts, where and how. */
export const ELIGIBILITY_FACTS: readonly Fact[] = [
  {
    id: 'ami-prive-second-temps',
    section: 'Préambule',
    quote:
      "Dans un second temps, un appel à manifestation d'intérêt destiné aux acteurs à statut privé (associations...) précisera les modalités juridiques, financières et opérationnelles du recrutement et de l'accueil de conseillers numériques par ces structures.",
    reading:
      'Les acteurs à statut privé (associations...) ne sont pas visés par ce premier AMI : un second AMI, dans un second temps, précisera pour eux les modalités juridiques, financières et opérationnelles.'
  },
  {
    id: 'ami-destinataires',
    section: 'Préambule',
    quote: "Le présent document s'adresse aux collectivités territoriales et leurs groupements.",
    reading: "Le document s'adresse aux collectivités territoriales et à leurs groupements."
  },
  {
    id: 'candidater-structure-accueillante',
    section: 'II-1 Accueillir un conseiller numérique',
    quote:
      "L'appel à manifestation d'intérêt permet de candidater pour devenir structure accueillante d'un ou de plusieurs conseillers (donc en charge de porter le contrat de travail)",
    reading:
      "L'AMI permet de candidater pour devenir structure accueillante d'un ou de plusieurs conseillers, donc en charge de porter le contrat de travail."
  },
  {
    id: 'eligibles-collectivites-groupements',
    section: 'II-2 Qui peut candidater ?',
    quote:
      "celles portées par les collectivités territoriales et leurs groupements au sens de l'article L. 511-1 du Code général des collectivités territoriales",
    reading:
      'Sont éligibles les candidatures portées par les collectivités territoriales et leurs groupements au sens du CGCT (le texte imprime L. 511-1, à lire L. 5111-1).'
  },
  {
    id: 'eligible-metropole-grand-paris',
    section: 'II-2 Qui peut candidater ?',
    quote:
      'la Métropole du Grand Paris ainsi que les établissements publics territoriaux et la Métropole de Lyon',
    reading: 'La Métropole du Grand Paris est éligible.'
  },
  {
    id: 'eligible-ept',
    section: 'II-2 Qui peut candidater ?',
    quote: 'ainsi que les établissements publics territoriaux',
    reading: 'Les établissements publics territoriaux (EPT) sont éligibles.'
  },
  {
    id: 'eligible-metropole-lyon',
    section: 'II-2 Qui peut candidater ?',
    quote: 'et la Métropole de Lyon',
    reading: 'La Métropole de Lyon est éligible.'
  },
  {
    id: 'eligible-outre-mer',
    section: 'II-2 Qui peut candidater ?',
    quote: "les territoires et collectivités d'outre-mer.",
    reading: "Les territoires et collectivités d'outre-mer sont éligibles."
  },
  {
    id: 'eligible-ccas',
    section: 'II-2 Qui peut candidater ?',
    quote: 'Les établissements publics qui leur sont rattachés (CCAS, CAS...) sont éligibles.',
    reading:
      'Les établissements publics rattachés aux collectivités (CCAS, CAS, lire sans doute CIAS...) sont éligibles.'
  },
  {
    id: 'plusieurs-porteurs-meme-territoire',
    section: 'II-2 Qui peut candidater ?',
    quote:
      'Sur un même territoire, plusieurs collectivités territoriales ou groupements peuvent accueillir des conseillers numériques.',
    reading:
      "Plusieurs collectivités ou groupements d'un même territoire peuvent accueillir des conseillers numériques."
  },
  {
    id: 'affectation-selon-existant',
    section: 'II-2 Qui peut candidater ?',
    quote:
      'et affectera le nombre de conseillers en fonction des conseillers déjà accueillis sur le même territoire.',
    reading:
      "L'ANCT affecte le nombre de conseillers en fonction de ceux déjà accueillis sur le même territoire."
  },
  {
    id: 'dialogue-maillage',
    section: 'II-2 Qui peut candidater ?',
    quote:
      "Il sera recherché, dans un dialogue avec les collectivités et leurs groupements, une intervention cohérente, à même de mailler l'ensemble du territoire.",
    reading:
      "Une intervention cohérente, à même de mailler l'ensemble du territoire, est recherchée dans un dialogue avec les collectivités et leurs groupements."
  },
  {
    id: 'initiatives-coordonnees',
    section: 'II-2 Qui peut candidater ?',
    quote: 'Les initiatives coordonnées sur un même territoire seront donc à favoriser.',
    reading: 'Les initiatives coordonnées sur un même territoire sont à favoriser.'
  },
  {
    id: 'mise-a-disposition-associations',
    section: 'II-2 Qui peut candidater ?',
    quote: 'La mise à disposition de conseillers numériques à des structures associatives est autorisée.',
    reading: 'La mise à disposition de conseillers numériques à des structures associatives est autorisée.'
  },
  {
    id: 'derogation-postes-existants',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "A titre dérogatoire, la collectivité peut présenter un projet d'accueil de conseillers numériques qui consolide des postes existants",
    reading:
      'À titre dérogatoire, la collectivité peut présenter un projet qui consolide des postes existants.'
  },
  {
    id: 'derogation-conditions',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "mais n'effectuant ces missions qu'à temps non complet et/ou se trouvant en fin de contrat avec la collectivité et/ou dans un dispositif expérimental.",
    reading:
      "Les postes existants consolidables sont ceux n'effectuant ces missions qu'à temps non complet et/ou en fin de contrat et/ou dans un dispositif expérimental."
  },
  {
    id: 'derogation-examen-adhoc',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: "Un examen ad-hoc sera réalisé pour l'éligibilité du financement de ces postes.",
    reading: "Un examen ad hoc est réalisé pour l'éligibilité du financement des postes existants."
  },
  {
    id: 'coordonnateur-demande',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote:
      "les collectivités peuvent présenter parmi leurs demandes de conseillers numériques une expression de besoin pour le financement d'un poste de conseiller numérique coordonnateur.",
    reading:
      "Les collectivités peuvent demander, parmi leurs demandes, le financement d'un poste de conseiller numérique coordonnateur."
  },
  {
    id: 'coordonnateur-examen',
    section: 'II-4 Comment accueillir un conseiller ?',
    quote: 'Un examen particulier de ces demandes sera réalisé.',
    reading: "Les demandes de coordonnateur font l'objet d'un examen particulier."
  },
  {
    id: 'depot-plateforme',
    section: 'V- Comment candidater ?',
    quote: "Le dépôt des candidatures s'effectue sur la plate-forme www.conseiller-numerique.gouv.fr",
    reading: "Le dépôt des candidatures s'effectue sur la plate-forme www.conseiller-numerique.gouv.fr."
  },
  {
    id: 'contact-mail',
    section: 'V- Comment candidater ?',
    quote: 'Pour toute question : conseiller-numerique@anct.gouv.fr',
    reading: "L'adresse de contact pour toute question est conseiller-numerique@anct.gouv.fr."
  }
]
