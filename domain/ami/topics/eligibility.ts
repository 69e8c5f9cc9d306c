import type { Topic } from '../topic'

/** Who may apply, and with whom. */
export const ELIGIBILITY_TOPICS: readonly Topic[] = [
  {
    id: 'qui-peut-candidater',
    kind: 'answer',
    title: 'qui peut candidater',
    answer:
      'Peuvent candidater les collectivités territoriales (communes, départements, régions) et leurs groupements au sens de l’article L. 5111-1 du CGCT (imprimé « L. 511-1 » par erreur), la Métropole du Grand Paris, les établissements publics territoriaux (EPT), la Métropole de Lyon, les territoires et collectivités d’outre-mer, et les établissements publics qui leur sont rattachés (CCAS, CIAS…).',
    factIds: [
      'eligibles-collectivites-groupements',
      'eligible-outre-mer',
      'eligible-ccas',
      'ami-destinataires'
    ],
    asked: `
qui est visé par cet appel
à qui est ouvert le dispositif
quelles structures peuvent se lancer
on rentre dans les clous ou pas
à qui s'adresse le financement
quel type d'organisme public est admis
faut-il un statut particulier pour déposer
sommes-nous dans la cible
est-ce que nous pouvons prétendre à un conseiller
qui a le droit de répondre à l'appel
quelles structures sont admises
à qui s'adresse l'AMI
quels organismes publics peuvent être employeurs
liste des porteurs admis
c'est ouvert à qui
on rentre dans les cases ou pas
quelles administrations locales sont concernées
nous sommes une collectivité, est-ce bon
est-il exact que seuls les EPCI peuvent candidater
seules les communautés de communes ont-elles le droit de candidater
qui peut candidater à l'appel à manifestation d'intérêt
qui peut répondre à l'AMI
qui est éligible
quelles structures sont éligibles au financement
à qui s'adresse cet appel
quels sont les bénéficiaires possibles
conditions pour devenir structure accueillante
quels porteurs de projet sont admis
sommes-nous concernés
est-ce qu'on y a droit
avons-nous le droit de postuler
quel public d'employeurs est visé par l'appel
liste des candidats recevables
destinataires du document
quelles catégories de collectivités
entre-t-on dans le champ des bénéficiaires
critères d'éligibilité
qui l'appel vise-t-il au juste
à quelles structures s'ouvre le dispositif
dans notre catégorie, a-t-on le droit de se présenter
quels organismes publics sont les bienvenus
quelles sont les personnes morales recevables
les employeurs territoriaux sont-ils tous dans le champ
est-ce ouvert à toute structure publique locale
je fais un article sur l'appel, quelles administrations sont visées
comme seules les grandes villes sont admises, faut-il renoncer
peut-on candidater sans être une intercommunalité`,
    keywords: `éligibilité recevabilité champ d'application destinataire porteur admissible ouvert réservé
métropole territoires structures publiques`
  },
  {
    id: 'article-groupements',
    kind: 'answer',
    title: 'l’article du CGCT qui définit les groupements',
    answer:
      'Les groupements admis sont ceux de l’article L. 5111-1 du Code général des collectivités territoriales. Le texte imprime « L. 511-1 » : c’est une erreur, à ne pas reprendre dans le visa d’une délibération.',
    factIds: ['eligibles-collectivites-groupements'],
    asked: `
quelle base légale pour les groupements
quel texte définit les groupements admissibles
quel article viser dans la délibération
quel article du code définit les groupements admis
à quel article du CGCT l'AMI renvoie-t-il
quelle référence juridique pour les groupements
L. 511-1 ou L. 5111-1
quel article viser dans notre délibération
l'article L 511-1 existe-t-il
au sens de quel article du code général des collectivités territoriales
base légale de la définition des groupements
y a-t-il une erreur dans l'article cité
quel visa juridique`,
    keywords: `référence texte de loi numéro d'article code CGCT visa juridique légal coquille faute erreur`
  },
  {
    id: 'commune-eligible',
    kind: 'answer',
    title: 'une commune',
    answer:
      'Une commune, quelle que soit sa taille, est une collectivité territoriale : elle est éligible et peut candidater seule. Passer par l’intercommunalité n’est pas demandé ; les initiatives coordonnées sur un même territoire sont à favoriser.',
    factIds: [
      'eligibles-collectivites-groupements',
      'plusieurs-porteurs-meme-territoire',
      'initiatives-coordonnees'
    ],
    asked: `
un bourg de 400 âmes, ça marche
notre petite ville peut-elle y prétendre
faut-il une taille minimum de population
un village isolé a-t-il sa chance
une mairie toute seule peut se lancer
il faut combien d'habitants pour y avoir droit
les petites communes sont-elles admises
faut-il un nombre minimum d'habitants
on est trop petits
commune de moins de mille habitants
une mairie toute seule peut-elle en demander un
on est obligé de passer par l'intercommunalité
on est un tout petit village, ça vaut pour nous
une commune de 800 âmes
faut-il une taille minimale
une ville seule sans son agglo
c'est bien ouvert aux mairies
notre commune est-elle éligible
une commune peut-elle candidater seule
une petite commune rurale peut-elle participer
commune de trois cents habitants est-ce qu'on a le droit
les communes sont-elles exclues
est-ce réservé aux grandes villes
faut-il passer par l'intercommunalité ou la commune peut candidater
la mairie peut-elle recruter un conseiller numérique
je suis maire d'une petite commune, peut-on avoir un conseiller numérique
un village peut-il accueillir un conseiller
la ville peut-elle déposer sa propre candidature
commune seule ou communauté de communes
une commune nouvelle est-elle admise
y a-t-il un seuil de population, un nombre minimum d'habitants
un hameau de cent âmes, ça compte quand même
notre village minuscule a sa chance
même tout petits, en avons-nous le droit
on n'est que deux cents habitants, est-ce ouvert
trop petit pour en avoir un
une grande ville y a-t-elle droit
une municipalité isolée, sans interco derrière elle
le maire d'un bourg rural peut-il déposer en son nom
doit-on être une ville importante
faut-il une taille minimale pour qu'une commune soit admise
est-ce que les petites mairies sont exclues
une commune nouvelle née d'une fusion a-t-elle sa place
puisque seules les communautés sont admises, la mairie doit-elle renoncer
un maire seul peut-il lever la main
notre bourg de montagne se lance sans l'interco
la préfecture prétend que les communes passent par l'agglo`,
    keywords: `petite commune rurale village hameau bourg ville moyenne municipalité maire seule isolée taille population seuil habitants`,
    verdict: {
      says: 'oui',
      unless:
        /exclu|reserve|seulement|passer par|ou (?:communaute|fau|faut|il|non|interco)|nombre|seuil|minimum|grande/
    }
  },
  {
    id: 'groupement-eligible',
    kind: 'answer',
    title: 'un groupement (EPCI, syndicat)',
    answer:
      'Les groupements de collectivités au sens de l’article L. 5111-1 du CGCT sont éligibles : EPCI (communautés de communes, communautés d’agglomération, communautés urbaines, métropoles), syndicats de communes, et plus largement les groupements que cet article énumère, dont des syndicats mixtes. Pour un syndicat mixte ouvert à d’autres membres que des collectivités, vérifiez qu’il y entre ou demandez à l’ANCT.',
    factIds: ['eligibles-collectivites-groupements', 'ami-destinataires'],
    asked: `
la comcom peut-elle être l'employeur
notre syndicat intercommunal porte le projet
la communauté urbaine est-elle admise
un pôle métropolitain peut-il embaucher
une intercommunalité peut-elle se lancer au nom des communes
on est une petite communauté de communes, ça marche pour nous
une communauté de communes peut-elle déposer
un EPCI est-il admis
un syndicat peut-il porter le poste
notre intercommunalité souhaite candidater
on est une comcom, ça marche pour nous
une agglo peut porter les postes
les EPCI ont-ils le droit
un SIVOM ou un syndicat scolaire
le conseiller peut-il être recruté par un syndicat mixte
une régie d'un syndicat entre-t-elle dans le périmètre
les communautés de communes peuvent-elles répondre
notre EPCI est-il éligible
la communauté d'agglomération peut-elle candidater
une métropole peut-elle postuler
un syndicat mixte est-il concerné
une intercommunalité rurale a-t-elle le droit de postuler
un syndicat intercommunal peut-il déposer un dossier
je suis président d'un syndicat, sommes-nous éligibles
les groupements de collectivités sont-ils admis
un PETR ou un pôle métropolitain peut-il candidater
la communauté urbaine est-elle recevable
un syndicat d'informatique ou d'énergie est-il éligible
la Métropole européenne de Lille peut-elle candidater
notre communauté de communes souhaite déposer un dossier, est-il recevable
notre pays regroupe trois intercommunalités, est-il recevable
une métropole de province entre-t-elle dans le champ
la communauté urbaine peut-elle porter le dossier
un groupement de plusieurs communautés
le syndicat de communes du canton, admis ou écarté
nous sommes une union de communes
l'agglomération dépose-t-elle en son nom
comme les groupements sont exclus, que faire
l'interco peut-elle porter pour toutes ses communes
un syndicat mixte numérique est-il un groupement admis`,
    keywords: `EPCI intercommunalité groupement agglomération métropole syndicat mixte SIVOM PETR fiscalité propre communautaire`,
    verdict: { says: 'oui', unless: /exclu|seulement|syndicat|petr|pole/ }
  },
  {
    id: 'departement-region-eligible',
    kind: 'answer',
    title: 'un département ou une région',
    answer:
      'Un département ou une région est une collectivité territoriale : il est éligible et peut candidater à l’AMI.',
    factIds: ['eligibles-collectivites-groupements', 'ami-destinataires'],
    asked: `
départements et régions sont-ils visés au même titre que les communes
les départements et les régions peuvent-ils en être aussi
le conseil départemental est-il concerné autant qu'une commune
une région entre-t-elle dans le dispositif
est-ce que ça vise aussi les départements ou seulement les communes
le département a-t-il les mêmes droits que les communes
une région y a droit comme les autres collectivités
la collectivité de Corse peut-elle en bénéficier
le département veut y aller, a-t-il le droit
le conseil régional peut-il embaucher des conseillers numériques
la collectivité européenne d'Alsace est-elle admise
le conseil régional y a-t-il droit
un département peut-il déposer une candidature
le conseil départemental est-il admis à candidater
une région peut-elle postuler
la région peut-elle se positionner sur l'appel
le conseil régional est-il éligible
les départements sont-ils concernés
la région peut-elle accueillir des conseillers
le département a-t-il le droit de recruter des conseillers numériques
une collectivité de niveau départemental
le département est-il des vôtres
un conseil général peut-il se lancer
la collectivité régionale est-elle visée
l'échelon départemental est-il bienvenu
sommes-nous concernés en tant que région
les services de la région peuvent-ils porter la demande
la région peut-elle être l'employeur
puisque les départements sont écartés, qui peut porter
le département voudrait en mettre dix, est-ce à lui de déposer`,
    keywords: `département départemental région régional`,
    verdict: { says: 'oui', unless: /exclu|cofinanc/ }
  },
  {
    id: 'ept-grand-paris-eligible',
    kind: 'answer',
    title: 'la Métropole du Grand Paris et les EPT',
    answer:
      'La Métropole du Grand Paris est éligible, et les établissements publics territoriaux (EPT) aussi : le texte les nomme.',
    factIds: ['eligible-metropole-grand-paris', 'eligible-ept'],
    asked: `
les EPT de petite couronne sont-ils éligibles
un établissement public territorial peut-il candidater
la Métropole du Grand Paris est-elle éligible
le Grand Paris peut-il répondre
Plaine Commune ou Est Ensemble peuvent-ils candidater
notre territoire du Grand Paris est-il concerné
un territoire de la métropole parisienne, en petite couronne
notre EPT peut-il agir en son nom propre
Plaine Commune, Est Ensemble, Paris Terres d'Envol : recevables
les territoires du Grand Paris sont-ils nommés`,
    keywords: `petite couronne Île-de-France parisien EPT établissement public territorial`,
    verdict: { says: 'oui', unless: /exclu|ou non/ }
  },
  {
    id: 'metropole-lyon-eligible',
    kind: 'answer',
    title: 'la Métropole de Lyon',
    answer: 'La Métropole de Lyon est éligible : le texte la nomme.',
    factIds: ['eligible-metropole-lyon'],
    asked: `
la Métropole de Lyon est-elle nommée ou assimilée
la Métropole de Lyon figure-t-elle dans l'appel par son nom
la Métropole de Lyon est-elle concernée
la métropole de Lyon peut-elle candidater
le Grand Lyon est-il éligible
Lyon peut-elle recruter
la Métropole lyonnaise est-elle citée
Lyon et sa métropole à statut particulier sont-elles admises`,
    keywords: `Lyon lyonnais`,
    verdict: { says: 'oui', unless: /exclu/ }
  },
  {
    id: 'outre-mer-eligible',
    kind: 'answer',
    title: 'l’éligibilité outre-mer',
    answer:
      'Les territoires et collectivités d’outre-mer sont éligibles. La subvention y est majorée le cas échéant, selon les dispositions réglementaires en vigueur : l’AMI ne chiffre pas cette majoration.',
    factIds: ['eligible-outre-mer', 'majoration-outre-mer'],
    asked: `
les Antilles sont-elles concernées
nous sommes en Guyane, est-ce ouvert chez nous
une commune de Mayotte peut-elle déposer
les territoires du Pacifique y ont-ils droit
les collectivités d'outre-mer sont-elles éligibles
est-ce que l'outre-mer est concerné
une commune de La Réunion peut-elle candidater
les DROM et les COM peuvent-ils postuler
la Polynésie ou la Nouvelle-Calédonie peut-elle répondre
Mayotte a-t-elle droit à des conseillers
les collectivités ultramarines sont-elles admises
un territoire ultramarin peut-il déposer un dossier
nous sommes une île des Antilles, est-ce pour nous
une collectivité ultramarine peut-elle répondre
l'appel vaut-il au-delà de la métropole
Saint-Pierre-et-Miquelon est-il concerné
un archipel du Pacifique est-il admis`,
    keywords: `ultramarin îles antilles éligible candidater droit`,
    verdict: { says: 'oui', unless: /exclu|major|montant|plus|combien/ }
  },
  {
    id: 'ccas-eligible',
    kind: 'answer',
    title: 'un CCAS, un CIAS ou un établissement rattaché',
    answer:
      'Les établissements publics rattachés à une collectivité ou à un groupement sont éligibles : CCAS, CIAS… Le texte imprime « CCAS, CAS… » : « CAS » est sans doute à lire « CIAS ».',
    factIds: ['eligible-ccas'],
    asked: `
la caisse des écoles, le CCAS, tout ça est rattaché à la mairie, c'est bon
un établissement public de la ville peut-il porter le poste
le centre social municipal, par le CCAS, peut-il demander
un CCAS peut-il déposer un dossier
le CCAS peut-il porter la demande
le CIAS peut-il signer le contrat de travail
le CCAS peut-il être l'employeur
une régie personnalisée peut-elle porter le poste
un office public de l'habitat est-il éligible
un EHPAD public rattaché à la commune peut-il candidater
une caisse des écoles est-elle éligible
un CCAS peut-il accueillir un conseiller numérique
le centre communal d'action sociale peut-il demander
le CIAS de notre intercommunalité entre-t-il dans le champ
les établissements publics rattachés sont-ils éligibles
une caisse des écoles peut-elle candidater
un établissement public local rattaché à la mairie peut-il employer le conseiller
le CCAS peut-il porter le contrat
un office public ou une régie rattachée est-il recevable
pourquoi est-il écrit CAS et pas CIAS
un EHPAD public rattaché au CCAS
que veut dire CAS dans le texte
les CIAS sont-ils oubliés
le centre d'action sociale voudrait être l'employeur à la place de la mairie
c'est le CCAS qui porterait le poste au lieu de la commune, est-ce admis
notre établissement public administratif est rattaché au département
une régie personnalisée de la commune peut-elle signer la candidature
le CCAS peut-il se porter employeur
une structure adossée à la collectivité, avec sa propre personnalité juridique
un office rattaché à l'interco peut-il porter le contrat
la résidence autonomie du CCAS peut-elle être employeur
l'école de musique intercommunale, établissement public, est-elle admise
un établissement dépendant de la commune peut-il porter le poste
une régie rattachée à la communauté`,
    keywords: `régie EHPAD office public habitat caisse des écoles établissement public local rattaché action sociale établissement public rattaché CCAS CIAS CAS régie caisse des écoles`,
    verdict: { says: 'oui', unless: /exclu|pourquoi|ecrit|oubli/ }
  },
  {
    id: 'prive-second-ami',
    kind: 'answer',
    title: 'une association ou une entreprise',
    answer:
      'Ce premier AMI s’adresse aux collectivités territoriales et à leurs groupements, pas aux acteurs à statut privé (associations, entreprises…) : pour eux, un second appel à manifestation d’intérêt est annoncé « dans un second temps ». D’ici là, une collectivité peut mettre un conseiller à disposition d’une structure associative.',
    factIds: ['ami-prive-second-temps', 'ami-destinataires', 'mise-a-disposition-associations'],
    asked: `
une boîte de formation peut-elle candidater
notre société, un cabinet, une SARL peut-elle répondre
un organisme de formation privé peut-il déposer un dossier
nous sommes une mutuelle, à qui nous adresser
nous ne sommes pas une collectivité, où déposer
une MJC peut-elle en avoir un
un espace public numérique associatif est-il visé
une régie de quartier, une SCIC, une SCOP
quand sortira l'appel pour les associations
une fondation, une mutuelle, une entreprise de services
un centre social géré par une association
les acteurs privés, c'est pour quand
sommes-nous concernés, nous sommes une SCIC
une SCIC d'inclusion numérique, est-ce le bon appel
nous sommes une structure privée, quel appel pour nous
une entreprise peut-elle en bénéficier
les associations peuvent-elles déposer un dossier
et une association
une structure privée peut-elle être employeur
une mission locale peut-elle candidater
une société d'économie mixte
une régie de quartier, une SCIC, une coopérative
quand les associations pourront-elles candidater
notre club informatique associatif en veut un
une MJC, un centre social, une régie de quartier associative
un organisme privé peut-il passer par vous
les assos doivent attendre quoi
une association peut-elle candidater
les associations ont-elles le droit de répondre
association loi 1901 éligible
nous sommes une entreprise privée, sommes-nous recevables
une SCIC, une coopérative ou une SARL peut-elle répondre à cet appel
les acteurs privés sont-ils admis
un centre social associatif peut-il recruter un conseiller
quand aura lieu l'appel pour le secteur privé
y a-t-il un second AMI pour les associations
une fondation, un tiers-lieu privé ou une mutuelle peut-elle candidater
les structures de l'économie sociale et solidaire
et pour le privé
une entreprise peut-elle avoir un conseiller numérique
une auto-école, un commerce ou un auto-entrepreneur
nous sommes une boîte privée
les acteurs du secteur associatif doivent-ils passer leur tour
un centre social associatif frappe-t-il à la bonne porte
une fédération d'éducation populaire peut-elle déposer
la MJC du quartier a-t-elle le droit de candidater
pourquoi les associations sont-elles laissées de côté
et pour le privé, que prévoit-on
un autre appel viendra-t-il pour les associations
notre mutuelle souhaite embaucher un conseiller
un foyer rural en loi 1901 peut-il se présenter
pourquoi annonce-t-on un deuxième appel
à qui s'adressera le second appel
quand paraîtra le second appel
qui sera visé par le prochain appel à manifestation d'intérêt
un commerçant peut-il recruter un conseiller par cet appel
la société de l'ancien gérant du cybercafé peut-elle candidater
la croix rouge locale veut porter un poste
les entreprises seront-elles servies plus tard
une coopérative d'habitants frappe-t-elle à la bonne porte
notre association gère l'espace public numérique, peut-elle déposer elle-même`,
    keywords: `privé associatif loi 1901 société entreprise SARL SCIC coopérative fondation bailleur social mutuelle ESS second temps deuxième AMI ultérieur`,
    verdict: { says: 'non', unless: /exclu|second|deuxieme|quand|ulterieur|interdit/ }
  },
  {
    id: 'etat-non-eligible',
    kind: 'answer',
    title: 'un service de l’État ou un autre établissement',
    answer:
      'L’AMI s’adresse aux collectivités territoriales, à leurs groupements et aux établissements publics qui leur sont rattachés. Les services de l’État, les établissements publics nationaux, les écoles ou les chambres consulaires n’y figurent pas ; une collectivité de leur territoire peut porter le poste.',
    factIds: ['ami-destinataires', 'eligibles-collectivites-groupements', 'eligible-ccas'],
    asked: `
un lycée, un collège peut-il déposer
la sous-préfecture peut-elle accueillir un conseiller
un hôpital, une université, la CAF peut-elle être employeur
un établissement scolaire peut-il porter le poste
une bibliothèque départementale peut-elle candidater
un lycée peut-il porter un conseiller
un service de l'État peut-il candidater
la préfecture ou la sous-préfecture peut-elle recruter un conseiller
un lycée, un collège ou une université est-il éligible
une chambre de commerce peut-elle répondre
un hôpital public peut-il accueillir un conseiller
Pôle emploi, la CAF ou la CPAM peuvent-ils candidater
un établissement public de l'État peut-il postuler
une maison France Services portée par La Poste peut-elle candidater
un GIP est-il éligible
une chambre consulaire peut-elle déposer
le collège voudrait son conseiller
un hôpital public est-il recevable
notre université peut-elle candidater
l'agence de l'emploi est-elle admise
une sous-préfecture peut-elle accueillir un conseiller`,
    keywords: `service déconcentré administration centrale opérateur national rectorat université hôpital chambre consulaire GIP CAF`
  },
  {
    id: 'plusieurs-porteurs',
    kind: 'answer',
    title: 'plusieurs collectivités sur un même territoire',
    answer:
      'Sur un même territoire, plusieurs collectivités ou groupements peuvent accueillir des conseillers numériques : une commune et son intercommunalité, par exemple. L’ANCT affecte leur nombre en fonction des conseillers déjà accueillis sur ce territoire, et favorise les initiatives coordonnées.',
    factIds: ['plusieurs-porteurs-meme-territoire', 'affectation-selon-existant', 'initiatives-coordonnees'],
    asked: `
la ville et l'agglo veulent chacune le leur
l'interco en a déjà, la commune peut-elle en demander aussi
deux mairies voisines peuvent-elles en avoir chacune un
y a-t-il un risque de doublon sur le même bassin
la commune et l'agglo peuvent-elles chacune en avoir
notre voisine en a déjà un, cela nous bloque-t-il
il y en a déjà un sur le territoire
l'intercommunalité en a demandé, la commune peut-elle aussi
l'interco en a un, la commune peut aussi
il y en a déjà un dans la ville d'à côté, on passe après
chacun le sien sur le même secteur
plusieurs communes du même canton en veulent un, est-ce que ça bloque
le village d'à côté en demande un aussi, est-ce un problème
la communauté de communes et une commune membre peuvent-elles en avoir toutes les deux
plusieurs collectivités du même territoire peuvent-elles accueillir des conseillers
la commune voisine en a déjà un, peut-on en avoir un aussi
on a déjà un conseiller sur le territoire, peut-on en demander un autre
deux communes proches peuvent-elles candidater chacune
le département a déjà des conseillers chez nous, est-ce un obstacle
peut-il y avoir deux structures accueillantes dans la même intercommunalité
une candidature de l'agglomération empêche-t-elle celle de la ville
cumul de candidatures sur un même bassin de vie
la ville et sa communauté en demandent chacune un
le département en a déjà placé chez nous, pouvons-nous en avoir un à nous
deux mairies mitoyennes peuvent-elles déposer toutes les deux
peut-il y avoir plusieurs employeurs de conseillers sur un même bassin
l'intercommunalité en a pris un, la commune peut-elle en vouloir un autre
une seule demande par territoire est-elle permise
la commune et le département ensemble sur un canton
sommes-nous en concurrence avec notre interco`,
    keywords: `même territoire voisine deux candidatures concurrence doublon obstacle cumul chacune`,
    verdict: { says: 'oui', unless: /empeche|obstacle|interdit|une seule|seul/ }
  },
  {
    id: 'affectation-nombre',
    kind: 'answer',
    title: 'le nombre de conseillers attribués',
    answer:
      'Une collectivité peut demander un ou plusieurs conseillers : le texte ne fixe ni minimum ni maximum. L’ANCT affecte le nombre de conseillers en fonction de ceux déjà accueillis sur le même territoire, en cherchant dans le dialogue une intervention cohérente qui maille tout le territoire.',
    factIds: ['affectation-selon-existant', 'dialogue-maillage', 'candidater-structure-accueillante'],
    asked: `
comment est fixé le nombre de postes accordés
peut-on en demander dix d'un coup
vous nous en donnerez combien
y a-t-il un quota par département
est-on sûr d'avoir tous les postes demandés
nombre maximum de conseillers par commune
combien peut-on en demander
combien de conseillers pour une collectivité
y a-t-il un maximum de postes
qui décide du nombre
est-on sûr d'obtenir le nombre demandé
combien de conseillers selon la population
combien de conseillers pour douze mille habitants
sur quels critères sont répartis les conseillers
la répartition tient-elle compte du territoire
combien d'agents a-t-on le droit de recruter
combien on peut en avoir au maximum
l'agence nous en donne combien
est-on sûr d'avoir ce qu'on demande
comment vous répartissez les postes
qui décide de la répartition géographique des conseillers
combien de conseillers peut-on demander
peut-on en avoir plusieurs
un seul poste ou plusieurs
comment l'ANCT décide-t-elle du nombre de conseillers par territoire
y a-t-il un nombre maximum de postes par collectivité
comment sont répartis les conseillers
selon quels critères les postes sont-ils attribués
quel critère pour affecter les conseillers numériques
qui décide combien on en aura
est-on sûr d'obtenir tous les postes demandés
quota de conseillers par collectivité
le nombre accordé tient-il compte de l'existant
comment s'assure-t-on que le territoire est couvert, maillé
peut-on n'en demander qu'un seul
faut-il en prendre au moins trois
un nombre minimal de conseillers par dossier est-il imposé
combien au plus par collectivité
y a-t-il un quota par territoire
sur quoi se fonde-t-on pour répartir les conseillers
tient-on compte de ceux qui sont déjà là
est-on sûr d'obtenir tous ceux qu'on réclame
le règlement fixe-t-il un minimum de postes par candidature
y a-t-il un plancher de conseillers à recruter
notre voisin en a déjà quatre, cela réduit-il notre part
on en demande cinq, les aura-t-on tous
l'agence peut-elle nous en donner moins que prévu
y en a-t-il déjà assez chez nous pour qu'on nous en refuse
qui fixe le nombre accordé`,
    keywords: `quota répartition attribution affecter nombre plusieurs maximum maillage cohérence dialogue couverture critères`
  },
  {
    id: 'initiatives-coordonnees',
    kind: 'answer',
    title: 'candidater à plusieurs, de façon coordonnée',
    answer:
      'Les initiatives coordonnées sur un même territoire sont à favoriser : une démarche commune de plusieurs collectivités est donc bien vue. Elle n’est pas une condition ; chaque conseiller garde une structure accueillante, qui porte son contrat.',
    factIds: [
      'initiatives-coordonnees',
      'dialogue-maillage',
      'plusieurs-porteurs-meme-territoire',
      'structure-porte-contrat'
    ],
    asked: `
l'appel pousse-t-il à répondre d'une seule voix
répondre avec d'autres communes, est-ce encouragé
une candidature groupée est-elle bien vue
se mettre à plusieurs communes pour un seul conseiller
faut-il en parler aux voisins avant
peut-on monter un dossier commun
partager un conseiller entre trois villages
est-ce mieux vu si on s'organise entre nous
un dossier commun est-il mieux vu
a-t-on plus de chances en se groupant
monter un projet avec les communes voisines
mutualiser un conseiller entre plusieurs communes
est-on favorisé si l'on candidate ensemble
s'entendre avec les voisins avant de candidater
partager un conseiller à plusieurs communes
est-on avantagé par un projet commun
on se met à trois mairies pour en prendre un
un agent partagé entre deux villages
vaut-il mieux y aller groupés
est-ce mieux vu si plusieurs communes y vont ensemble
les candidatures groupées sont-elles favorisées
faut-il se coordonner avec les communes voisines
peut-on partager un conseiller entre plusieurs communes
nous sommes trois petites communes, pouvons-nous en prendre un à nous trois
mutualisation intercommunale du poste
deux collectivités voisines peuvent-elles mutualiser un conseiller
une candidature commune est-elle possible
projet collectif de territoire
l'ANCT encourage-t-elle les démarches coordonnées
priorité aux projets concertés
faut-il l'accord de l'intercommunalité ou des voisins
partager le conseiller avec le village d'à côté
vaut-il mieux s'entendre entre voisins
un projet commun a-t-il plus de chances
se regrouper est-il apprécié
la concertation locale est-elle encouragée
monter le dossier à cinq mairies
faut-il éviter les doublons sur le territoire
est-ce un plus de se parler entre collectivités
faut-il un accord des voisins avant d'envoyer`,
    keywords: `ensemble groupé coordonné concerté mutualisé partagé commun entente priorité favoriser encourager`
  },
  {
    id: 'mise-a-disposition',
    kind: 'answer',
    title: 'la mise à disposition d’une association',
    answer:
      'La mise à disposition de conseillers numériques à des structures associatives est autorisée. La collectivité reste la structure accueillante : elle porte le contrat de travail.',
    factIds: ['mise-a-disposition-associations', 'structure-porte-contrat'],
    asked: `
qu'il travaille deux jours dans une association
le faire intervenir au secours populaire, aux restos du cœur
peut-il exercer dans les locaux d'une association
une association peut-elle profiter de notre conseiller
on le confie à l'association qui gère l'espace numérique
prêter le conseiller à une association locale
prêter le conseiller à un club ou une association
une association peut-elle bénéficier du conseiller
le centre social peut-il l'accueillir
l'espace numérique associatif peut-il recevoir le conseiller
détachement auprès d'une association
mettre à disposition une partie de la semaine
on le met chez une asso du coin deux jours
qu'il travaille au centre social tout en restant payé par nous
on l'embauche et une asso s'en sert
peut-on mettre le conseiller à disposition d'une association
peut-on le prêter à une association du village
le conseiller peut-il intervenir dans un centre social associatif
la mise à disposition est-elle autorisée
peut-on détacher le conseiller auprès d'une structure associative
une association peut-elle accueillir un conseiller employé par la mairie
notre conseiller peut-il travailler deux jours par semaine pour une association
a-t-on le droit de prêter notre conseiller
mettre le conseiller au service d'un tiers-lieu associatif
peut-il intervenir chez un partenaire
notre association de quartier aimerait qu'on lui prête un conseiller
la communauté de communes pourrait-elle prêter le sien à une association
le détacher une journée par semaine auprès du club des aînés
un foyer de retraités peut-il profiter du conseiller de la commune
peut-il travailler dans les locaux d'une association
le confier à un centre social associatif
une association pourrait-elle emprunter l'agent
prêter l'agent au secours populaire le mardi
mettre le conseiller au service d'une structure associative
le club informatique aimerait l'avoir le jeudi
peut-il passer un jour par semaine chez Emmaüs
l'association des parents peut-elle l'accueillir
une ludothèque associative souhaite l'accueillir`,
    keywords: `mise à disposition prêter prêt détacher partenaire structure associative MJC centre social`,
    verdict: { says: 'oui', unless: /interdit|impossible|entreprise/ }
  },
  {
    id: 'postes-existants',
    kind: 'answer',
    title: 'un poste ou un agent déjà en place',
    answer:
      'En principe l’AMI finance de nouveaux postes. À titre dérogatoire, une collectivité peut présenter un projet qui consolide des postes existants n’effectuant ces missions qu’à temps non complet, et/ou en fin de contrat, et/ou dans un dispositif expérimental. C’est un examen ad hoc qui décide de l’éligibilité du financement.',
    factIds: ['derogation-postes-existants', 'derogation-conditions', 'derogation-examen-adhoc'],
    asked: `
notre animateur multimédia en fin de contrat peut-il passer dessus
transformer un poste qu'on a déjà
faire financer quelqu'un qui travaille déjà chez nous
un médiateur déjà en fonction ouvre-t-il droit à l'aide
on a déjà quelqu'un qui fait ce travail quelques heures
c'est seulement pour des créations d'emplois
qui décide pour les postes existants
qui tranche pour un poste déjà là
notre agent en fin de contrat
financer un poste qui existe déjà
l'aide peut-elle servir pour un agent en place
transformer un poste existant
un poste déjà pourvu peut-il émarger au dispositif
un agent à temps non complet sur ces missions
peut-on y mettre notre animateur actuel
remplacer un animateur qui part à la retraite
un agent déjà en poste est-il finançable
reconversion d'un agent en interne
notre agent fait déjà ça, on peut le basculer
transformer le contrat de l'animatrice actuelle
on a déjà quelqu'un à la médiathèque, ça passe
il est chez nous depuis deux ans en CDD qui finit
faut-il recruter quelqu'un de nouveau
peut-on affecter un agent de la collectivité déjà en poste à ces missions
notre animatrice de médiathèque à temps partiel peut-elle prendre le poste
un agent déjà recruté chez nous peut-il devenir conseiller numérique
peut-on prendre un agent de chez nous, déjà employé par la mairie
peut-on financer un poste existant
nous avons déjà un animateur multimédia, pouvez-vous le financer
l'agent est déjà en CDD et son contrat se termine, est-il finançable
notre médiateur à mi-temps peut-il passer conseiller numérique
peut-on consolider un emploi déjà occupé
le contrat de notre animateur finit en juin, peut-on le basculer sur le dispositif
un agent titulaire déjà en poste peut-il être financé
agent déjà présent à temps partiel
peut-on transformer un poste actuel en poste de conseiller numérique
la dame qui s'en occupe déjà chez nous
quelles conditions pour la dérogation
les postes existants sont-ils acceptés d'office
un poste créé à titre expérimental est-il repris
un emploi aidé ou un contrat PEC déjà en cours peut-il être pris en charge
dans quels cas un poste déjà pourvu est-il éligible
faut-il forcément créer un nouveau poste
qui examine les demandes de consolidation de postes existants
pouvons-nous faire financer la personne qui anime déjà notre espace public numérique
basculer un contrat en cours dans le dispositif
faire prendre en charge quelqu'un qu'on paie déjà
notre animatrice du cybercentre finit son contrat
l'animateur multimédia à mi-temps peut-il passer conseiller
transformer un poste que nous avons
un agent en fin de mission peut-il être repris
on a déjà la personne, l'État la financerait-il
un poste pérenne et à temps complet peut-il entrer dans le financement
on lui colle le dispositif sur son mi-temps actuel
il fait déjà ce travail à la médiathèque quelques heures
comme on a déjà quelqu'un, l'aide tombe-t-elle d'elle-même
le poste est créé depuis trois ans, peut-on le faire payer
notre médiateur actuel peut-il être payé par l'État
remplacer notre salaire par l'aide pour un agent en place
qui décide si un emploi déjà pourvu est finançable`,
    keywords: `existant déjà occupé agent titulaire basculer transformer affecter reclasser consolider temps non complet quelques heures par semaine dérogation dérogatoire exception consolider pérenniser existant fin de contrat temps non complet expérimental ad hoc en interne titulaire fonctionnaire basculer reprendre cyber espace public numérique EPN`
  },
  {
    id: 'coordonnateur',
    kind: 'answer',
    title: 'un poste de coordonnateur',
    answer:
      'Une collectivité peut demander, parmi ses postes, le financement d’un conseiller numérique coordonnateur : la demande fait l’objet d’un examen particulier. Le plafond ne change pas, 50 000 euros par poste ; toute rémunération complémentaire est à la charge de la collectivité.',
    factIds: [
      'coordonnateur-demande',
      'coordonnateur-examen',
      'coordonnateur-plafond-50000',
      'coordonnateur-complement'
    ],
    asked: `
peut-on en demander un qui coordonne les autres
quelqu'un qui chapeaute l'équipe des conseillers
un chef d'équipe pour nos conseillers, ça se finance
peut-on avoir un responsable d'équipe
le coordinateur a-t-il plus que 50 000
un encadrant est-il prévu
combien pour un poste de coordo
un chef d'équipe pour les conseillers
peut-on demander un coordinateur
qui paie le supplément du coordonnateur
comment demander un coordonnateur
une prime pour le coordonnateur
un chef au-dessus des conseillers, c'est finançable
quelqu'un qui encadre l'équipe
plus d'argent pour le responsable
peut-on demander un poste de coordonnateur
le coordonnateur est-il mieux financé
quelle subvention pour un coordonnateur
le poste de coordonnateur ouvre-t-il droit à davantage d'argent
qui paie le supplément de salaire du coordonnateur
la demande de coordonnateur suit-elle le même circuit
est-il possible de solliciter un poste d'encadrement de l'équipe de conseillers
comment obtenir un chef d'équipe pour nos conseillers
le coordonnateur est-il financé à 60 000 euros
quel plafond pour un conseiller coordonnateur
y a-t-il un examen particulier pour les coordonnateurs
un référent qui pilote les conseillers peut-il être financé
le coordonnateur est-il mieux payé par l'État
un chef d'équipe pour piloter les conseillers
quelqu'un pour animer le réseau des conseillers du territoire
un poste d'encadrant est-il finançable et jusqu'à combien
le responsable des conseillers rapporte-t-il davantage
un chef de file mieux payé, qui comble l'écart
le surplus de salaire de celui qui encadre, à la charge de qui
un pilote pour notre équipe de six
le poste d'animateur de l'équipe suit-il le même circuit d'examen
l'État rajoute-t-il de l'argent pour celui qui encadre
puisque le coordonnateur est payé 70 000, en prend-on un
examine-t-on à part la demande d'un encadrant
un animateur de réseau pour dix conseillers`,
    keywords: `coordonnateur coordinateur encadrant responsable d'équipe chef référent pilotage expression de besoin`
  }
]
