import type { Topic } from '../topic'

/** Why there is an AMI, who runs it, within what plan. */
export const CONTEXT_TOPICS: readonly Topic[] = [
  {
    id: 'ami-objet',
    kind: 'answer',
    title: 'l’AMI : objet et date',
    answer:
      'C’est l’appel à manifestation d’intérêt de la première vague (fin 2020), dans le cadre de France Relance : il accueille les propositions des collectivités et de leurs groupements prêts à recruter des conseillers numériques et à porter leurs contrats, l’État finançant en contrepartie leur formation et leur activité.',
    factIds: ['ami-premiere-vague', 'ami-contrepartie', 'ami-decline-axe1'],
    asked: `
en échange de quoi l'État finance-t-il les conseillers
c'est quoi ce dispositif
de quand date ce texte
quelle vague est-ce
expliquez-moi l'AMI
que donne l'État en échange du portage des contrats de travail
c'est quoi l'AMI
que signifie AMI
de quelle vague de candidatures s'agit-il
quel est l'objet de l'appel à manifestation d'intérêt
de quand date cet AMI
est-ce la première vague
dans quel cadre cet appel est-il lancé
à quel plan se rattache ce dispositif
qu'est-ce que le dispositif conseiller numérique
présentation de l'AMI en deux mots
résumé de l'appel à manifestation d'intérêt
que finance l'État en contrepartie
c'est dans le cadre de quel plan
de quoi s'agit-il
c'est quoi cet appel
de quand date le texte
s'agit-il de la première vague
est-ce la première vague ou la reconduction d'un appel plus ancien
une première édition ou la suite d'une autre
que gagne l'État en échange`,
    keywords: `AMI appel manifestation intérêt objet vague première France Relance cadre dispositif présentation résumé date 2020`
  },
  {
    id: 'but',
    kind: 'answer',
    title: 'pourquoi cet AMI',
    answer:
      'Le but est de combler le déficit de professionnels de l’accompagnement au numérique, formés et présents partout en France, dans le cadre de France Relance : rapprocher le numérique du quotidien de tous les Français, alors que 13 millions d’entre eux en sont éloignés.',
    factIds: ['but-deficit-professionnels', 'ctx-ambition-proximite', 'ctx-13-millions'],
    asked: `
quelle pénurie veut-on résorber
de quels professionnels manque-t-on
quelle carence est constatée
à quoi ça sert
pourquoi l'État fait ça
quelle est la raison d'être du dispositif
pourquoi l'État finance ça
quel problème veut-on régler
pourquoi l'État paye ça
c'est fait pour quoi
ça répond à quel problème
à quoi sert ce plan
à quoi sert l'AMI
quelle est la finalité du dispositif
pourquoi cet AMI a-t-il été lancé
quel est le but du dispositif
quel est l'objectif du programme
à quel besoin répond l'appel
quelle ambition pour le numérique
quel déficit veut-on combler
pourquoi accueillir un conseiller numérique
quel est l'intérêt pour nos habitants
quelle est l'ambition commune
qu'est-ce qui justifie le recrutement de conseillers
quelle est la finalité
à quel manque l'appel veut-il répondre
quel vide cherche-t-on à combler
qu'est-ce qui motive cette démarche
pourquoi l'État fait-il cela
quel problème veut-on résoudre
à quel besoin cela répond
le constat qui fonde l'appel
manque-t-on de professionnels
l'objectif affiché`,
    keywords: `finalité but objectif servir vocation raison utilité but objectif finalité ambition pourquoi raison déficit professionnels besoin intérêt rapprocher proximité`
  },
  {
    id: 'treize-millions',
    kind: 'answer',
    title: 'les Français éloignés du numérique',
    answer: '13 millions de Français demeurent éloignés du numérique.',
    factIds: ['ctx-13-millions'],
    asked: `
combien de nos concitoyens restent à l'écart d'internet
combien de personnes sont à l'écart du numérique d'après le texte
combien de Français ne sont pas à l'aise avec internet selon le document
quel est le nombre de gens largués avec l'informatique dans l'AMI
combien de gens en France n'utilisent pas ou mal internet
quelle part des Français est loin du numérique
combien de gens sont perdus avec internet
combien de Français sont éloignés du numérique
combien de personnes sont en difficulté avec le numérique
quel est le chiffre de l'illectronisme
ordre de grandeur de l'exclusion numérique
combien de gens ne savent pas se servir d'internet
quelle part de la population est concernée par la fracture numérique
13 millions de quoi
le chiffre des Français mal à l'aise avec le numérique
combien de gens ne s'en sortent pas avec internet
combien de personnes sont larguées
le nombre d'exclus du numérique
combien restent à l'écart
combien de Français sont dépassés par l'informatique
le chiffre de l'exclusion`,
    keywords: `13 millions illectronisme éloignés exclusion fracture numérique difficulté chiffre population`
  },
  {
    id: 'crise-sanitaire',
    kind: 'answer',
    title: 'le lien avec la crise sanitaire',
    answer:
      'La crise sanitaire a mis en lumière l’importance des outils numériques pour travailler, enseigner, soigner ou assurer la résilience des services ; les difficultés des personnes éloignées du numérique se sont accrues pendant le confinement.',
    factIds: ['ctx-crise-sanitaire'],
    asked: `
quelles précautions contre le virus pour recevoir les gens
quel lien avec la crise sanitaire
le covid a-t-il joué un rôle
que dit le texte du confinement
pourquoi parler de la pandémie
en quoi la crise a-t-elle montré l'importance du numérique
le contexte épidémique est-il évoqué
le confinement a-t-il joué un rôle
quel rapport avec l'épidémie
la pandémie est-elle citée
qu'a révélé le confinement
parle-t-on du virus dans le texte
que dit l'appel des outils numériques pendant l'épidémie`,
    keywords: `crise sanitaire covid confinement pandémie épidémie résilience contexte`
  },
  {
    id: 'quatre-mille',
    kind: 'answer',
    title: 'les 4 000 conseillers',
    answer:
      'Le plan prévoit 4 000 conseillers numériques (« 4000 ») recrutés, formés et déployés sur tout le territoire : c’est son premier axe, dont l’AMI est la déclinaison opérationnelle.',
    factIds: ['axe1-4000-conseillers', 'ami-decline-axe1', 'deploiement-tout-territoire'],
    asked: `
combien de conseillers dans tout le pays
combien de conseillers seront recrutés en France
quel est l'effectif national visé
il y en aura combien partout en France
combien de recrutements au total
combien de conseillers sont prévus
le programme prévoit-il 2000 conseillers
combien de conseillers en tout le gouvernement veut-il déployer
combien de conseillers numériques au niveau national
quel est l'objectif de recrutement au niveau de la France
4000 conseillers, c'est bien ça
combien de postes seront créés en France
le nombre total de conseillers numériques
où seront déployés les conseillers
les conseillers sont-ils réservés aux zones rurales
tout le territoire est-il couvert
les zones isolées sont-elles concernées
est-ce que la montagne, les îles, les coins perdus sont concernés
notre village est très à l'écart, est-ce pour nous aussi
y a-t-il des zones exclues
toutes les régions ont-elles droit aux conseillers
faut-il être en zone rurale ou en quartier prioritaire
seulement dans les quartiers prioritaires
combien y aura-t-il de conseillers en France
combien de conseillers au total dans le pays
combien en formera-t-on
le nombre de postes à l'échelle nationale
les zones reculées en auront-elles aussi
partout en France ou seulement en ville
est-ce réservé aux campagnes
la banlieue y a-t-elle droit
l'objectif national de recrutement
combien sont prévus dans toute la France
les conseillers seront-ils seulement en ville
le volet un du plan`,
    keywords: `4000 quatre mille conseillers national France total déploiement déployer partout tout le territoire rural urbain`
  },
  {
    id: 'trois-axes',
    kind: 'answer',
    title: 'les trois axes du plan',
    answer:
      'Le plan agit sur trois axes : 1. 4 000 conseillers numériques formés, proposant des ateliers d’initiation ; 2. un soutien aux réseaux de proximité qui proposent des activités numériques ; 3. des outils simples et sécurisés pour les aidants (travailleurs sociaux, agents…) qui accompagnent les Français dans leurs démarches. Ils sont déclinés en une nouvelle offre de services pour les territoires.',
    factIds: [
      'ctx-trois-axes',
      'axe1-4000-conseillers',
      'axe2-reseaux-proximite',
      'axe3-outils-aidants',
      'axes-offre-services',
      'ami-decline-axe1'
    ],
    asked: `
nos secrétaires font les dossiers des gens, le plan leur donne-t-il quelque chose
le plan prévoit-il quelque chose pour ceux qui aident les autres à faire leurs papiers
sous quelle forme les trois axes arrivent-ils dans les territoires
comment les axes sont-ils déclinés
qu'est-ce qui est prévu pour les assistantes sociales qui font les papiers des gens
y a-t-il quelque chose pour nos agents qui remplissent les dossiers des autres
les trois volets du plan
quels sont les autres axes
que prévoit le plan en dehors des conseillers
sous quelle forme les axes sont-ils déclinés
le plan contient quoi d'autre
et les aidants, les travailleurs sociaux
quels sont les trois axes du plan
combien d'axes dans le plan
quel est le deuxième axe
que prévoit le plan pour les aidants
quel axe concerne les travailleurs sociaux
le plan soutient-il les réseaux de proximité
de quel axe relève l'AMI
sur quoi agit le gouvernement
quelle offre de services pour les territoires
que prévoit le troisième axe
le plan a-t-il été construit avec les territoires
les trois volets du plan de relance numérique
qu'y a-t-il pour les travailleurs sociaux
le plan prévoit-il quelque chose pour les aidants
les autres volets du plan
l'axe sur les réseaux de proximité
quelles autres mesures accompagnent les conseillers
le deuxième volet du plan
le troisième volet s'adresse à qui
quoi d'autre que les conseillers dans le plan
les assistantes sociales ont-elles droit à des outils`,
    keywords: `axes axe plan volets piliers réseaux de proximité aidants travailleurs sociaux outils sécurisés co-construit offre de services gouvernement`
  },
  {
    id: 'operateur',
    kind: 'answer',
    title: 'qui pilote le dispositif',
    answer:
      'L’AMI est opéré par l’Agence nationale de la cohésion des territoires (ANCT), pour le compte du secrétariat d’État chargé de la Transition numérique et des Communications électroniques.',
    factIds: ['operateur-anct', 'pour-compte-secretariat'],
    asked: `
qui est derrière tout ça
quel ministère pilote
quel ministre est chargé du numérique dans le texte
qui gère le programme
qui est derrière ce dispositif
quel ministère est à l'origine
qui s'occupe du programme à l'échelon national
de quel ministre dépend le dispositif
qui opère l'AMI
quelle agence opère le dispositif
c'est qui derrière ce programme
qui s'occupe de ça à Paris
quel service de l'État
qui pilote le dispositif
quel ministère est derrière
quelle agence gère l'AMI
pour le compte de qui l'ANCT agit-elle
que signifie ANCT
c'est quoi l'ANCT
qui est l'opérateur de l'appel
quel secrétariat d'État
qui a lancé cet appel
quel membre du gouvernement est responsable
qui gère les conseillers numériques
qui octroie la subvention
quel est le rôle de l'ANCT
quelle agence pilote
qui est aux manettes
qui gère le dispositif à Paris
à qui appartient ce programme
qui est derrière cet appel
est-ce le ministère de l'Intérieur`,
    keywords: `ANCT Agence nationale de la cohésion des territoires opérateur pilote ministère secrétariat d'État Transition numérique gouvernement gère`
  },
  {
    id: 'depuis-2018',
    kind: 'answer',
    title: 'ce qui existait avant',
    answer:
      'L’enveloppe donne un coup d’accélérateur à des actions menées depuis 2018 avec les collectivités, les acteurs de l’inclusion numérique et les entreprises : structuration de la filière, appui aux collectivités, outillage des aidants, déploiement du pass numérique, etc.',
    factIds: ['ctx-depuis-2018', 'ctx-actions-2018', 'ctx-coup-accelerateur'],
    asked: `
depuis quand l'État et les collectivités travaillent-ils ensemble
de quelle année datent les premières actions communes
qu'avait déjà fait l'État à partir de 2018
quelles actions avant ce plan
ce que l'État faisait déjà avec les collectivités
à quoi l'enveloppe donne-t-elle un coup d'accélérateur
qu'est-ce qui a été fait avant pour l'inclusion numérique
depuis quand l'État agit-il sur l'inclusion numérique
quelles actions ont été menées depuis 2018
le dispositif part-il de zéro
sur quoi s'appuie la nouvelle enveloppe
depuis quelle année
avec qui ces actions ont-elles été menées
le plan prolonge-t-il des initiatives existantes
les entreprises ont-elles participé
y avait-il quelque chose avant
part-on de zéro
ce qui s'est fait les années précédentes
qu'avait-on lancé auparavant
le pass numérique existait-il déjà`,
    keywords: `depuis 2018 avant historique dynamique actions existantes filière aidants accélérateur initiatives`
  },
  {
    id: 'grammaire-numerique',
    kind: 'answer',
    title: 'la place du numérique et sa « grammaire »',
    answer:
      'Pour le texte, savoir se servir des outils et des services ne suffit pas : c’est une nouvelle grammaire du numérique qu’il faut s’approprier, le numérique prenant une place croissante dans nos vies de citoyens, de consommateurs, de travailleurs, d’apprenants et de parents. Il n’en dit pas plus de cette « grammaire ».',
    factIds: ['ctx-grammaire', 'ctx-place-croissante'],
    asked: `
que veut dire une nouvelle grammaire du numérique
une nouvelle grammaire du numérique
le texte parle d'une grammaire, laquelle
que faut-il s'approprier en plus des outils
savoir se servir des outils ne suffit pas, que faut-il de plus
au-delà de l'utilisation des outils, que faut-il maîtriser
quelle place le numérique prend-il dans nos vies
dans quels domaines de la vie le numérique grandit-il
le numérique va-t-il prendre plus de place
nos vies de citoyens, de consommateurs, de travailleurs, d'apprenants, de parents
suffit-il de savoir utiliser les outils`,
    keywords: `grammaire approprier place croissante citoyens consommateurs travailleurs apprenants parents suffire`
  },
  {
    id: 'fautes-du-texte',
    kind: 'answer',
    title: 'les fautes d’impression du texte',
    answer:
      'Le texte est un scan, et quelques mots y sont mal imprimés. « Présent APL » se lit « présent AMI » : l’appel à manifestation d’intérêt, sans rapport avec le logement. « L. 511-1 » se lit L. 5111-1, « CAS » sans doute CIAS, « L’inséance » itinérance, « initiatives au numérique » initiations, « l’ambassadeur » le conseiller, « précèdera » précisera.',
    factIds: [
      'eligibles-collectivites-groupements',
      'eligible-ccas',
      'itinerance-hors-les-murs',
      'activite-initiations-lieux'
    ],
    asked: `
« initiatives au numérique », est-ce le bon mot
faut-il lire initiations au lieu d'initiatives
« précèdera les modalités », faut-il lire précisera
le présent APL, est-ce l'aide au logement
que veut dire APL dans le texte
que signifie ce sigle APL
y a-t-il des fautes d'impression dans le texte
y a-t-il une coquille dans l'appel
le texte contient-il des erreurs de frappe
quels mots sont mal imprimés
est-ce une coquille ou un vrai mot
le mot imprimé est-il juste
comment lire ce mot bizarre du document`,
    keywords: `coquille faute erreur impression frappe scan imprimé OCR relecture`
  }
]
