import type { Topic } from '../topic'

/** What a conseiller does, where, and for whom. */
export const MISSIONS_TOPICS: readonly Topic[] = [
  {
    id: 'missions',
    kind: 'answer',
    title: 'les missions du conseiller',
    answer:
      'Le conseiller a trois grandes missions : 1. soutenir les Français dans leurs usages quotidiens du numérique ; 2. les sensibiliser aux enjeux du numérique et favoriser des usages citoyens et critiques ; 3. les rendre autonomes pour faire seuls leurs démarches administratives en ligne. Il les réalise par des ateliers, des initiations et un accompagnement individuel ou collectif ; le panorama des services en annexe les détaille.',
    factIds: [
      'missions-trois-thematiques',
      'mission-usages-quotidiens',
      'mission-citoyennete-critique',
      'mission-demarches-autonomie'
    ],
    asked: `
il fera quoi de ses journées
à quoi va-t-il servir
son travail consiste en quoi
liste des missions imposées
que va-t-il faire chez nous
décrivez le travail du conseiller
quelles sont les thématiques prioritaires
sur quoi porte son travail
quelles sont ses attributions
que peut faire un conseiller numérique
il va faire quoi chez nous
à quoi ça sert en vrai
son travail de tous les jours
il s'occupe de quoi
que fait exactement le conseiller
quelles sont les missions d'un conseiller numérique
à quoi sert un conseiller numérique
que fait un conseiller numérique au quotidien
quelles sont les trois thématiques prioritaires
c'est quoi un conseiller numérique
combien de thématiques prioritaires
concrètement la personne va faire quoi de ses journées
quel est le périmètre d'intervention de ce professionnel
quelles activités fait le conseiller
quelles sont les trois grandes missions
sur quoi le conseiller accompagne-t-il les gens
que va-t-il apporter aux habitants
fiche de poste du conseiller
quelles tâches peut-on lui confier
quel est son rôle
en quoi consiste son travail
les missions prioritaires
à quoi passe-t-il ses journées
que fait-il concrètement pour les gens
sur quels sujets intervient-il
le rôle de l'agent en quelques mots
en quoi consiste le métier
les trois thèmes prioritaires
résumez ce qu'il fait`,
    keywords: `missions rôle thématiques prioritaires trois travail quotidien activités fiche de poste métier tâches périmètre`
  },
  {
    id: 'usages-quotidiens',
    kind: 'answer',
    title: 'la mission « usages quotidiens »',
    answer:
      'Les usages quotidiens du numérique font partie des missions (première thématique) : travailler à distance, consulter un médecin, vendre un objet, acheter en ligne, etc.',
    factIds: ['mission-usages-quotidiens', 'missions-trois-thematiques'],
    asked: `
aider un artisan à travailler à distance
aider quelqu'un à vendre son vélo sur internet
peut-il aider à envoyer des photos
aider une personne âgée avec sa tablette
montrer comment faire ses courses en ligne
apprendre à se servir d'un smartphone
aider quelqu'un à faire ses courses en ligne
apprendre à utiliser un smartphone
aider à prendre rendez-vous chez le médecin en ligne
commander sur internet avec une personne âgée
apprendre à envoyer un mail ou une photo
aider au télétravail des habitants
apprendre à un senior à se servir de sa tablette
aider à la visio avec les petits-enfants
aider une mamie à faire une visio avec le médecin
apprendre à acheter sur internet
vendre sur un site d'annonces
prendre un rendez-vous médical en ligne
utiliser une messagerie, une tablette
la téléconsultation relève-t-elle des missions
peut-il aider à vendre un objet en ligne
peut-il apprendre aux gens à acheter sur internet
le conseiller aide-t-il à consulter un médecin à distance
que recouvrent les usages quotidiens
peut-il montrer comment se servir d'un ordinateur ou d'un smartphone
aider au télétravail des habitants fait-il partie des missions
vente d'objets d'occasion en ligne
peut-il apprendre à envoyer un mail ou faire une visio
quelle est la première thématique
le conseiller peut-il aider pour Doctolib ou Leboncoin
apprendre à une grand-mère à parler en visio avec ses petits-enfants
montrer comment acheter un billet de train en ligne
aider à installer une application sur son téléphone
envoyer une photo, écrire un courriel
utiliser une tablette pour la première fois
faire ses courses sur internet
prendre rendez-vous chez le docteur en ligne
joindre sa famille par appel vidéo
réserver des vacances sur un site
travailler depuis chez soi
apprendre aux patients à consulter à distance
les aînés et la visioconférence
se servir d'une tablette pour lire le journal
vendre ses vieux meubles sur internet
comparer les prix sur internet
garder le contact avec ses enfants partis loin
un papi qui veut acheter ses boutures sur internet
commander un objet sur un site`,
    keywords: `usages quotidiens travailler à distance téléconsultation médecin vendre acheter en ligne occasion visioconférence messagerie première thématique`,
    verdict: { says: 'oui', unless: /exclu|recouvr|quelle/ }
  },
  {
    id: 'usages-citoyens',
    kind: 'answer',
    title: 'la mission « usages citoyens et critiques »',
    answer:
      'Les usages citoyens et critiques font partie des missions (deuxième thématique) : s’informer et vérifier les sources, protéger ses données personnelles, maîtriser les réseaux sociaux, suivre la scolarité de ses enfants, etc.',
    factIds: ['mission-citoyennete-critique', 'missions-trois-thematiques'],
    asked: `
animer un atelier sur les fake news
un atelier sur les données personnelles, sur les réseaux sociaux
reconnaître les infos bidon
l'intox, les rumeurs, le complotisme
un atelier sur les fausses nouvelles
parler des écrans aux parents
harcèlement en ligne, réseaux sociaux des ados
un atelier sur les fake news entre-t-il dans ses missions
lutter contre les arnaques et les fausses informations
apprendre à se protéger sur internet
aider les parents d'élèves à suivre la scolarité sur pronote ou l'ENT
sensibiliser aux dangers des réseaux sociaux
apprendre à reconnaître une fausse information
harcèlement en ligne et mots de passe
expliquer Facebook aux anciens
apprendre à reconnaître les fausses informations
protéger ses données, ses mots de passe
aider les parents avec le carnet de l'école
les enfants et les écrans
fait-il de la prévention sur les fausses informations
parle-t-il du harcèlement en ligne, des arnaques, des écrans
peut-il aider les usagers à protéger leurs données personnelles
le conseiller peut-il parler des fausses informations
aider les parents à suivre la scolarité de leurs enfants
les réseaux sociaux font-ils partie des missions
que recouvrent les usages citoyens et critiques
peut-il sensibiliser au harcèlement ou aux dangers d'internet
dans quelle thématique se range le suivi de la scolarité
vérifier les sources et les infox
peut-il aider sur Pronote ou l'espace numérique de travail
quelle est la deuxième thématique
éducation aux médias
sensibilisation aux enjeux du numérique
garder ses informations privées à l'abri
expliquer Instagram et TikTok aux mamans
apprendre aux jeunes à se méfier des arnaques en ligne
reconnaître une fausse nouvelle
les ados et les écrans
suivre les notes de son enfant sur internet
sécuriser son compte, choisir un bon mot de passe
le harcèlement en ligne et le contrôle parental
débusquer les rumeurs qui circulent
surveiller ce que les enfants font sur internet
protéger sa vie privée sur les réseaux, dans quelle mission
apprendre à ne pas croire tout ce qu'on lit
les élèves et les devoirs en ligne, avec les parents
une mère inquiète des écrans de son fils
régler la confidentialité de son compte
éviter de se faire pirater
repérer une photo truquée`,
    keywords: `fake news infox désinformation rumeurs complotisme fausses informations harcèlement arnaques prévention écrans citoyens critiques sensibiliser sources infox fake news données personnelles réseaux sociaux scolarité enfants parents deuxième thématique`,
    verdict: { says: 'oui', unless: /exclu|recouvr|quelle|quotidien/ }
  },
  {
    id: 'demarches-autonomie',
    kind: 'answer',
    title: 'la mission « démarches en ligne »',
    answer:
      'Les démarches administratives en ligne font partie des missions (troisième thématique) : le but est de rendre les usagers autonomes, pour qu’ils les fassent seuls, et non de les faire à leur place.',
    factIds: ['mission-demarches-autonomie', 'missions-trois-thematiques'],
    asked: `
aider à déclarer ses impôts en ligne
peut-il remplir un dossier CAF avec quelqu'un
faire la démarche à la place de l'usager
aider pour la carte grise, le passeport
peut-il faire les cartes grises pour les gens
doit-il apprendre aux gens à faire eux-mêmes
peut-il aider les habitants à déclarer leurs impôts en ligne
aider à faire une démarche sur le site des impôts
accompagner un habitant sur le site de la CAF
aider à demander une carte grise en ligne
peut-il remplir les dossiers à la place des gens
peut-il faire la déclaration d'impôts d'un usager
aider quelqu'un à s'inscrire sur France Travail
peut-il prendre la main sur le compte d'un usager
il fait les papiers pour les gens
il remplit les formulaires à leur place
aider pour les impôts en ligne, la CAF
il peut faire la déclaration d'impôts d'une personne âgée à sa place
le conseiller peut-il aider les gens sur ameli, la CAF, la retraite, la carte grise
peut-il remplir le dossier de RSA ou de logement avec l'usager
le conseiller peut-il aider à faire des démarches administratives
peut-il faire les démarches à la place des usagers
aide-t-il à remplir la déclaration d'impôts des habitants
le conseiller accompagne-t-il pour la CAF ou les impôts
doit-il rendre les usagers autonomes
fait-il les papiers à la place des gens
que recouvrent les démarches en ligne
peut-il remplir les dossiers des administrés
quelle est la troisième thématique
est-ce un écrivain public numérique
faire les papiers à la place d'une dame âgée
remplir la déclaration d'impôts pour quelqu'un
assister l'usager ou le rendre capable
tenir la souris à la place des gens
une personne veut qu'on lui fasse son dossier de retraite
les gens doivent-ils savoir se débrouiller seuls à la fin
apprendre à se servir du site des impôts
une famille veut qu'on s'occupe de sa demande de logement à sa place
faire le dossier d'allocation d'un administré
le conseiller peut-il remplir le formulaire d'un usager
s'occuper de la carte grise d'une personne
déclarer ses revenus avec un usager
qu'il se substitue à l'usager
l'usager doit-il finir par se passer de lui
faire à la place ou faire avec
ma voisine ne comprend rien aux impôts sur internet, va-t-il les faire pour elle
remplit-il les papiers pour les gens
peut-il aider quelqu'un pour le RSA
aider à demander une prime ou une allocation en ligne`,
    keywords: `démarches administratives en ligne autonomie autonome seul à la place impôts CAF service public troisième thématique`
  },
  {
    id: 'public-vise',
    kind: 'answer',
    title: 'le public accompagné',
    answer:
      'Le dispositif s’adresse à tous les Français : il leur offre un accompagnement individuel et/ou collectif, gratuit, au plus proche de chez eux. L’AMI ne réserve les missions à aucun public (âge, handicap, situation).',
    factIds: ['but-accompagnement-individuel-collectif', 'gratuite-usagers', 'ctx-250-millions'],
    asked: `
les jeunes du lycée peuvent-ils venir
les élèves, les collégiens, les étudiants y ont-ils accès
les retraités, les chômeurs, les agents de la mairie peuvent-ils en profiter
les commerçants, les artisans peuvent-ils venir
faut-il habiter la commune pour venir
qui peut venir le voir
les entreprises peuvent-elles en profiter
est-ce réservé aux personnes âgées
les gens des autres communes peuvent-ils venir
les jeunes y ont-ils droit
les entreprises et les commerçants peuvent-ils venir aux ateliers
peut-il donner des cours aux élus
doit-il accueillir les touristes
peut-il faire des ateliers en prison
peut-il intervenir dans une école ou un collège
peut-il s'occuper des agents de la mairie
qui peut bénéficier des ateliers
peut-il s'occuper des jeunes
est-ce pour tout le monde
peut-on limiter l'accès aux habitants de la commune
peut-on réserver les ateliers aux retraités
peut-il accompagner les agents de la commune
faut-il habiter la commune pour en profiter
il peut aider qui
seulement les personnes âgées
les gens de la commune d'à côté y ont droit
les petits commerçants du bourg, avoir une page internet
quel public le conseiller accompagne-t-il
à qui s'adressent les ateliers
le conseiller doit-il aider les personnes handicapées ou âgées
les ateliers sont-ils réservés aux seniors
peut-il accompagner des jeunes, des enfants
peut-on réserver les ateliers aux habitants de la commune
le dispositif est-il ouvert à tous
peut-il aider les demandeurs d'emploi
qui peut bénéficier de l'aide du conseiller
peut-il accompagner des commerçants ou des artisans
un public prioritaire est-il défini
les jeunes aussi ou seulement les vieux
est-ce réservé aux retraités
les étrangers peuvent-ils venir
une personne handicapée est-elle accueillie
faut-il habiter la commune pour être aidé
les chômeurs sont-ils prioritaires
toute la population y a-t-elle droit
un agriculteur peut-il venir le voir
les commerçants peuvent-ils assister aux séances
qui a le droit de venir
l'aide du conseiller est-elle pour les demandeurs d'emploi seulement
un touriste de passage peut-il se faire aider`,
    keywords: `public usagers habitants personnes âgées seniors jeunes handicap handicapées demandeurs d'emploi tous bénéficiaires réservé ouvert`
  },
  {
    id: 'ateliers',
    kind: 'answer',
    title: 'les ateliers, individuels ou collectifs',
    answer:
      'Les deux : le conseiller crée et anime des ateliers numériques individuels ou collectifs sur les trois thématiques, et propose un accompagnement individuel et/ou collectif.',
    factIds: ['activite-ateliers', 'but-accompagnement-individuel-collectif'],
    asked: `
du tête-à-tête ou du collectif
combien de sortes d'ateliers
animation de groupe ou suivi individuel
peut-il faire du un à un
sous quelle forme se fait l'accompagnement
peut-il recevoir sur rendez-vous une seule personne
il fait des cours en groupe
du tête à tête ou des groupes
faut-il des séances collectives
combien de personnes à la fois
atelier individuel ou collectif
doit-on organiser des ateliers collectifs
quels ateliers peut-il animer
le conseiller fait-il des rendez-vous individuels
peut-il recevoir les gens un par un
accompagnement individuel ou en groupe
peut-il faire des cours en groupe
qui anime les ateliers numériques
sur quoi portent les ateliers
le conseiller doit-il créer ses ateliers
peut-on faire seulement du collectif
en tête-à-tête ou en groupe
reçoit-il les gens un par un
des cours collectifs sont-ils permis
peut-il faire des petits groupes
peut-il recevoir quelqu'un en particulier
une séance pour dix personnes
des leçons individuelles`,
    keywords: `atelier ateliers individuel collectif groupe animer animation séance cours tête-à-tête rendez-vous`
  },
  {
    id: 'lieux',
    kind: 'answer',
    title: 'les lieux d’activité',
    answer:
      'Les activités se font dans des lieux de passage des habitants : mairies, bibliothèques, France Services, marchés, centres commerciaux, etc., ou sur des événements. L’itinérance et le hors les murs sont possibles, voire encouragés.',
    factIds: ['lieux-de-passage', 'activite-initiations-lieux', 'itinerance-hors-les-murs'],
    asked: `
une salle sans accès du public, au sous-sol
un bureau fermé aux habitants
un local au fond d'une impasse que personne ne connaît
une pièce à l'écart où personne ne passe
le mettre dans un endroit reculé
le samedi dans la galerie marchande il peut faire découvrir internet aux gens
peut-il s'installer dans le hall du supermarché
forum des associations peut-il y tenir un stand
un stand d'initiation à la fête du village c'est permis
peut-il animer une table à la foire ou à la brocante
il peut intervenir à la maison de retraite ou au foyer rural
peut-il aller à la rencontre des gens devant l'école ou sur la place
peut-il aller dans un EHPAD, à l'hôpital
au marché du samedi
où va-t-il recevoir les gens
peut-il s'installer à France Services
dans quel local
où le conseiller peut-il recevoir le public
peut-il tenir une permanence à la bibliothèque
faut-il un bureau dédié
peut-il aller dans un centre commercial
peut-il intervenir sur une foire ou un salon
où installer le conseiller
peut-on le mettre à la mairie
doit-il être installé dans un lieu précis
des ateliers chez des particuliers, à domicile
installer le conseiller à la maison France Services du canton
il travaille où
on peut le mettre à la médiathèque, au marché, à France Services
peut-il tenir une permanence à France Services
le conseiller peut-il être placé à la maison France Services
il lui faut un bureau en mairie
peut-il aller à l'EHPAD, au centre commercial
faut-il un bureau fixe
où travaille le conseiller
où bosse-t-il, dans quels locaux
dans quels lieux peut-il proposer des initiations
le conseiller peut-il travailler à la bibliothèque ou sur les marchés
où doivent se dérouler les activités
a-t-il le droit d'aller sur le marché le samedi matin
le conseiller peut-il être installé à la mairie
peut-il tenir une permanence dans une France Services
où le conseiller exerce-t-il
le conseiller peut-il intervenir dans un centre commercial ou sur un événement
faut-il un lieu particulier, un local
peut-il faire des initiations à la médiathèque
peut-on l'installer dans une maison France Services
quels sont les lieux de passage
peut-il intervenir lors d'une fête, d'un forum
peut-il venir à l'école ou à la maison de retraite
est-ce qu'il doit rester dans un bureau
France Services peut-elle accueillir des initiations
peut-il s'installer dans un hall de gare
aller à la maison de retraite
chez les personnes qui ne peuvent plus sortir
à la poste, à la piscine, au café du village
un stand à la fête du village
où les gens le croisent-ils
peut-il rester à la mairie toute la semaine
dans la galerie marchande le samedi
au pied des immeubles, dans un quartier
faut-il un endroit fréquenté
dans les écoles pour rencontrer les parents
venir le voir au marché
à la bibliothèque, au supermarché
peut-il recevoir dans un café
l'accueillir à la maison de santé
dans le hall de la mairie
un local fermé au public convient-il
une session au centre commercial pour Noël`,
    keywords: `bureau fixe locaux lieu lieux de passage mairie bibliothèque médiathèque France Services marché centre commercial événement local permanence bureau salle initiation où`,
    verdict: {
      says: 'oui',
      unless:
        /quels|quelles|lieu|rester|doit|doivent|faut|exerce|derouler|ecole|college|lycee|prison|ehpad|hopital|entreprise|domicile/
    }
  },
  {
    id: 'itinerance',
    kind: 'answer',
    title: 'l’itinérance et le hors les murs',
    answer:
      'L’itinérance et le hors les murs sont possibles, voire encouragés (le texte imprime « L’inséance », une faute de lecture) : le conseiller peut aller de village en village, dans les lieux de passage des habitants.',
    factIds: ['itinerance-hors-les-murs', 'lieux-de-passage'],
    asked: `
passer ses journées sur les routes, de bourg en bourg
aller de hameau en hameau
que faut-il lire au lieu de l'inséance
peut-il tourner dans les hameaux avec une camionnette
est-ce qu'il peut tourner dans les villages ou faut qu'il reste à la mairie
il peut faire la tournée des communes en voiture
doit-il rester dans le même bureau ou peut-il bouger
un conseiller qui fait un jour dans chaque village c'est possible
on voudrait un camping-car numérique qui passe dans les bourgs
un bus, un camping-car pour tourner
aller de village en village
peut-il se déplacer de commune en commune
peut-il aller chez les gens, à domicile
peut-il aller voir les personnes âgées chez elles
une caravane ou un camion du numérique
doit-il rester au même endroit
tourner dans les hameaux
peut-il tourner dans les villages
un camion, un bus qui va de commune en commune
peut-il aller chez les gens
des permanences dans plusieurs communes
peut-il faire de l'itinérance
le conseiller peut-il se déplacer de village en village
peut-il se déplacer dans les communes alentour
le hors les murs est-il autorisé
peut-on avoir un bus numérique
peut-il faire une tournée des villages
que veut dire inséance
peut-il aller au domicile des habitants
un conseiller itinérant est-il possible
le conseiller peut-il travailler dans plusieurs communes
peut-il intervenir à l'extérieur de la mairie
est-il obligé de rester au même endroit
un agent dans trois communes différentes la même semaine
faire le tour des hameaux avec une camionnette
peut-il changer de village chaque jour
partager sa semaine entre plusieurs villages
se déplacer d'un bourg à l'autre
un jour ici, un jour là
tourner dans les communes du canton
un fourgon aménagé qui va à la rencontre des gens
le partager entre trois villages, un jour dans chacun
un bus aménagé correspond-il à l'esprit
va-t-il vers les gens
aller à domicile chez les personnes âgées`,
    keywords: `itinérance itinérant mobile tournée déplacement village hors les murs inséance bus camion domicile extérieur plusieurs communes`,
    verdict: { says: 'oui', unless: /oblige|veut dire|domicile|interdit/ }
  },
  {
    id: 'conditions-exercice',
    kind: 'answer',
    title: 'les conditions d’exercice',
    answer:
      'Les conditions d’exercice de la fonction sont souples et modulables, les activités devant se faire dans des lieux de passage des habitants. L’AMI ne fixe pas d’horaires.',
    factIds: ['conditions-souples', 'lieux-de-passage'],
    asked: `
a-t-on une liberté d'organisation
comment organiser son travail
est-ce cadré ou souple
c'est cadré ou on s'arrange
quelle marge de manœuvre avons-nous
est-ce souple
dans quelles conditions d'exercice travaille-t-il : cadre rigide ou modulable
les conditions de travail sont-elles souples
peut-on adapter l'organisation de son travail
la collectivité organise-t-elle son emploi du temps librement
y a-t-il un cadre imposé pour l'exercice des missions
quelle souplesse dans l'organisation
peut-on aménager ses horaires
les modalités d'exercice sont-elles libres
quelle marge de manœuvre avons-nous
quelle liberté dans l'organisation de son travail
sommes-nous libres d'organiser ses journées
le cadre est-il rigide
peut-on adapter son organisation au terrain`,
    keywords: `souple souplesse modulable conditions d'exercice cadre rigide organisation flexibilité aménager emploi du temps`
  },
  {
    id: 'gratuite',
    kind: 'answer',
    title: 'la gratuité pour les usagers',
    answer:
      'Les activités sont réalisées gratuitement pour les usagers : on ne peut pas faire payer les ateliers. Seul le contre-paiement par le Pass numérique est envisageable, à titre dérogatoire.',
    factIds: ['gratuite-usagers', 'pass-numerique-derogatoire'],
    asked: `
un tarif réduit pour les chômeurs et plein pour les autres
demander quelques euros d'inscription pour le café
une participation aux frais, même petite
un droit d'entrée de cinq euros
c'est gratuit au moins pour les papis et les mamies
les anciens devront-ils payer pour venir
une dame devra-t-elle débourser quelque chose pour venir à une séance
faut-il débourser quelque chose pour assister à un atelier
nos administrés auront-ils quelque chose à régler
on peut demander une petite participation aux gens qui viennent
est-ce qu'on fait payer l'entrée aux habitants
quelqu'un qui vient se faire aider paie combien
est-ce gratuit pour les habitants
et c'est gratuit
faire payer deux euros l'atelier
peut-on demander une participation
les habitants payent-ils
un atelier payant, est-ce permis
peut-on faire payer les entreprises
peut-on demander une participation aux usagers
combien faire payer un atelier
les habitants paient-ils
quel tarif pour les séances
peut-on vendre des séances
une cotisation pour participer aux ateliers
un droit d'entrée
on fait payer les gens ou pas
une pièce symbolique par séance
c'est payant pour les habitants
peut-on faire payer quelques euros par atelier
le service rendu aux usagers peut-il donner lieu à une redevance
est-ce que c'est gratuit pour les habitants
faut-il payer pour suivre un atelier
peut-on faire payer les usagers
les accompagnements sont-ils payants
quel est le prix d'un cours
y a-t-il une participation financière demandée au public
peut-on demander une petite contribution aux participants
peut-on tarifer les ateliers
combien coûte un rendez-vous avec le conseiller
c'est combien pour les particuliers
les habitants doivent-ils payer quelque chose
ateliers payants possibles
les séances sont-elles gratuites
peut-on fixer un tarif pour les ateliers
peut-on demander une adhésion
les gens d'une autre commune doivent-ils payer
devra-t-on débourser quelque chose pour venir
peut-on demander deux euros par séance
une dame sans ordinateur devra-t-elle payer
un petit tarif symbolique pour l'atelier
faut-il une adhésion pour participer
les cours du conseiller sont-ils gratuits pour les habitants
une mamie doit-elle sortir le porte-monnaie
l'habitant paie-t-il ses leçons
les séances du conseiller coûtent-elles quelque chose aux gens
une participation aux frais de papier
vendre des tickets d'atelier
peut-on faire payer ceux qui viennent d'une autre commune
comme les ateliers sont payants
la gratuité est-elle une simple recommandation
fixons-nous le tarif librement
puisque la gratuité est facultative, quel prix demander`,
    keywords: `faire payer euros redevance cotisation tarification contrepartie gratuit gratuité gratuitement payant tarif prix participation usagers public habitants facturer régie de recettes adhésion`
  },
  {
    id: 'pass-numerique',
    kind: 'answer',
    title: 'le Pass numérique',
    answer:
      'Le contre-paiement par le Pass numérique est envisageable à titre dérogatoire seulement : le principe est la gratuité pour les usagers.',
    factIds: ['pass-numerique-derogatoire', 'gratuite-usagers'],
    asked: `
régler avec un pass
accepter les chèques numériques
les usagers peuvent-ils payer avec un pass numérique
accepte-t-on le pass numérique
dans quel cas le pass numérique est-il accepté
et si l'usager vient avec un chèque numérique
on prend le Pass ou pas
le pass numérique est-il accepté
peut-on recourir au Pass numérique pour faire payer les ateliers
acceptez-vous les chèques du pass numérique
le contre-paiement par pass numérique est-il possible
peut-on encaisser des pass numériques
les usagers peuvent-ils payer en pass numérique
le conseiller peut-il prendre les pass numériques
le Pass numérique est-il autorisé d'office
dérogation pour le Pass numérique
les gens peuvent-ils régler avec leurs chèques numériques
accepte-t-on les carnets de pass
un usager arrive avec un pass, que faire`,
    keywords: `pass numérique chèque contre-paiement dérogatoire accepter encaisser`
  },
  {
    id: 'solidarite-numerique',
    kind: 'answer',
    title: 'Solidarité Numérique',
    answer:
      'Répondre aux appels de la plate-forme téléphonique nationale « Solidarité Numérique » fait partie des activités possibles du conseiller, comme participer à une plate-forme téléphonique locale.',
    factIds: ['activite-solidarite-numerique', 'activite-autres-demarches'],
    asked: `
doit-il répondre à la ligne nationale
il prendra des appels
doit-il répondre au téléphone à une plate-forme nationale
va-t-il prendre des appels de toute la France
le standard national Solidarité Numérique
il va répondre à une hotline nationale
il décroche pour toute la France
les conseillers répondront-ils aux appels de Solidarité Numérique
le conseiller doit-il répondre au téléphone
qu'est-ce que Solidarité Numérique
le conseiller participe-t-il à une plateforme téléphonique
le conseiller peut-il renseigner les gens par téléphone
peut-il assurer une permanence téléphonique nationale
le conseiller doit-il décrocher pour la ligne nationale
répondre aux appels d'habitants d'autres régions
doit-il décrocher pour la ligne nationale d'aide
prendre des appels pour la plate-forme nationale
fera-t-il du soutien par téléphone
répondre à la ligne téléphonique nationale
la hotline nationale pour les citoyens, y participe-t-il`,
    keywords: `Solidarité Numérique appels téléphonique plate-forme nationale téléphone ligne standard national`
  },
  {
    id: 'autres-activites',
    kind: 'answer',
    title: 'les autres activités possibles',
    answer:
      'Le conseiller peut aussi participer à toute autre démarche d’accompagnement aux usages numériques : plate-forme téléphonique locale, portes ouvertes, etc., en plus des ateliers et des initiations.',
    factIds: ['activite-autres-demarches', 'activite-ateliers', 'activite-initiations-lieux'],
    asked: `
peut-il participer à une journée portes ouvertes
peut-il répondre à notre plate-forme téléphonique locale
peut-il aider à d'autres actions d'inclusion numérique
peut-il participer à des portes ouvertes
quelles autres activités sont possibles
peut-il participer à une plateforme téléphonique locale
peut-il organiser un événement sur le numérique
peut-on l'associer à d'autres actions d'inclusion numérique
peut-il participer à la journée portes ouvertes de la commune
la liste des activités est-elle fermée
quelles formes prennent ses activités
participer à un forum ou à des portes ouvertes
renforcer une plate-forme téléphonique d'ici
tenir un stand lors d'un salon local`,
    keywords: `portes ouvertes autre démarche événement plate-forme locale autres activités`
  },
  {
    id: 'hors-mission',
    kind: 'answer',
    title: 'lui confier autre chose que ses missions',
    answer:
      'Le conseiller se consacre aux missions du panorama des services : l’accueil, le secrétariat ou la maintenance informatique n’y ont pas leur place. S’il est mobilisé pour des missions sans lien avec ce panorama, un remboursement de la subvention peut être demandé et sa suspension prononcée.',
    factIds: [
      'sanction-remboursement-hors-mission',
      'sanction-suspension-hors-mission',
      'panorama-services-annexe'
    ],
    asked: `
assurer l'intérim de la directrice
remplacer un agent absent, un collègue en congé
le mettre sur les inscriptions du centre aéré
lui faire réparer l'imprimante de l'école
l'affecter à un autre service
lui confier des tâches administratives
s'il nous sert aussi à autre chose
qu'il fasse de la comptabilité, du ménage, du gardiennage
tenir l'accueil de la mairie
faire un peu de secrétariat
gérer le site de la ville
dépanner les ordinateurs des services
remplacer la secrétaire pendant ses congés
s'occuper de la bibliothèque
donner un coup de main à la cantine
l'utiliser comme informaticien
gérer la page Facebook de la mairie
missions sans lien avec le panorama, quel risque
qu'est-ce qu'on risque s'il fait autre chose
on lui demande un coup de main au secrétariat de temps en temps
peut-il tenir le bureau de vote aux élections
le mettre au guichet des passeports et des cartes d'identité
le mettre à l'agence postale communale
peut-on lui faire faire du classement, du courrier, des photocopies
peut-il remplacer un agent absent
le faire travailler à l'état civil
lui demander de gérer le site internet de la commune
lui confier la communication de la mairie
peut-il dépanner les ordinateurs du service
lui faire installer des logiciels
s'occuper du réseau informatique
peut-il tenir le standard
lui faire surveiller la cantine
l'utiliser comme secrétaire
le faire bosser pour l'administration
une autre tâche un jour par semaine
peut-il aider au secrétariat deux heures par semaine
lui donner du travail administratif
accueillir le public à l'état civil pendant les congés de l'agent
il donnerait un coup de main au secrétariat
le mettre à la cantine, à l'agence postale, à l'urbanisme
il réparerait nos ordinateurs
il tiendrait la page Facebook de la mairie
on l'utilise pour autre chose, que risque-t-on
peut-il aider les agents de la mairie avec leurs logiciels
peut-il dépanner ou former nos secrétaires
peut-on le mettre à l'état civil quelques semaines, la secrétaire est absente
tenir l'accueil de la mairie le matin quand il n'y a personne
remplacer quelqu'un à l'agence postale ou à la bibliothèque
faire la paie, les factures, le bulletin municipal
installer les ordinateurs de l'école
quelles sont les missions interdites
que n'a-t-on pas le droit de lui faire faire
employer le conseiller comme chargé de communication ou community manager
peut-il faire du support informatique pour les services
peut-on lui confier d'autres tâches
peut-il assurer le secrétariat de mairie en plus
peut-il tenir l'accueil quand la secrétaire est absente
maintenance du parc informatique de la mairie, peut-on la lui confier
que se passe-t-il si on le fait travailler sur autre chose
si on le met à faire autre chose, vous nous reprenez l'argent
peut-il s'occuper du site internet de la commune
peut-il gérer la communication de la mairie et la page Facebook
peut-il faire de la cantine ou de la garderie
peut-il dépanner les ordinateurs des services
est-ce qu'on peut l'utiliser pour remplacer un agent absent
peut-il consacrer une partie de son temps à l'état civil
que risque-t-on si le conseiller fait autre chose que ses missions
peut-on l'affecter à la médiathèque comme bibliothécaire
un conseiller qui fait un peu d'administratif pour nous
peut-il faire la saisie informatique du service
peut-on l'employer à l'urbanisme
peut-il former les agents de la mairie
utiliser le conseiller comme informaticien
le conseiller tond la pelouse du stade
l'agent vide les poubelles le vendredi
peut-il tailler les haies ou arroser les massifs
lui faire distribuer le bulletin municipal
il remplace la secrétaire pendant ses vacances
peut-il conduire le car de ramassage
lui demander de réparer l'imprimante du service
s'il passe son temps à tamponner des papiers à l'état civil
donner un coup de main aux services techniques
le mettre à la cantine entre midi et deux
l'affecter au service urbanisme une fois l'argent encaissé
sommes-nous libres de l'employer comme on veut
peut-il servir d'informaticien à la mairie
qu'il s'occupe de la page de la ville
lui confier la comptabilité
garder les enfants à la garderie du soir
préparer les salles et installer les chaises
faire le ménage dans les locaux
à quoi s'expose-t-on s'il fait autre chose
peut-il faire le secrétariat du maire
il passe ses matinées au guichet de l'agence postale
remplacer l'agent d'accueil absent
peut-on le prendre comme secrétaire l'après-midi
gérer le réseau informatique de la mairie
le charger de tenir la page de la commune sur les réseaux
l'utiliser comme chauffeur
surveiller les enfants le midi
il aide aux élections et aux mariages`,
    keywords: `agents de la mairie logiciels bulletin municipal agence postale paie compta comptabilité accueil secrétariat maintenance informatique dépannage guichet état civil communication site web cantine autre tâche hors mission sans lien panorama remplacer administratif informaticien parc bouche-trou`,
    verdict: { says: 'non', unless: /que risque|que se passe|reprenez|si on|former/ }
  },
  {
    id: 'panorama',
    kind: 'answer',
    title: 'le panorama des services',
    answer:
      'Le panorama des services est annexé à l’AMI : il détaille les trois missions et constitue le cœur de ce que le conseiller doit réaliser. Des missions sans lien avec lui exposent à une suspension ou à un remboursement. L’annexe elle-même ne figure pas dans le texte dont je dispose.',
    factIds: ['panorama-services-annexe', 'engagement-trois-missions', 'sanction-remboursement-hors-mission'],
    asked: `
où trouver l'annexe
que dit le panorama
quel document décrit le cœur des missions
quel texte fixe ce que doit faire le conseiller
où trouver le panorama des services
l'annexe de l'AMI
qu'y a-t-il dans le panorama
qu'est-ce que le panorama des services
où trouver le détail des missions
que contient l'annexe
à quoi sert le panorama des services
le détail des services figure où
y a-t-il une annexe à l'AMI
l'offre de services est-elle décrite quelque part
quel document liste les services du conseiller
le panorama est-il obligatoire
où se trouve le panorama dont vous parlez
le document qui fixe le cœur du métier`,
    keywords: `panorama services annexe détail offre de services cœur des missions liste`
  }
]
