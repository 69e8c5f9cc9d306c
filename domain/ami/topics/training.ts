import type { Topic } from '../topic'

/** The training, and the help that comes with the poste. */
export const TRAINING_TOPICS: readonly Topic[] = [
  {
    id: 'formation-paiement',
    kind: 'answer',
    title: 'qui paie la formation',
    answer:
      'L’État prend en charge à 100 % les frais de formation, initiale et/ou continue : la collectivité n’a rien à payer ni à cofinancer pour la formation elle-même. Le coût de la certification PIX est pris en charge aussi.',
    factIds: ['formation-100-pourcent', 'formations-prises-en-charge', 'pix-pris-en-charge'],
    asked: `
la formation est-elle à nos frais
les cours, qui les règle
ça nous coûte quelque chose de le former
qui finance l'apprentissage
la formation nous est-elle facturée
doit-on financer la formation du conseiller
à la charge de qui est la formation
frais de formation pour la commune
qui prend en charge le coût pédagogique
la formation est-elle gratuite pour nous
combien nous coûte la formation
la formation est-elle entièrement payée
la formation est-elle prise en charge en totalité
la formation est à qui de la payer
ça coûte quelque chose de le former
l'école est payée
la commune paie-t-elle une partie de la formation, la moitié, un pourcentage
la formation est payée par qui
qui finance la formation du conseiller
la formation est-elle payante pour la collectivité
les frais de formation sont-ils à notre charge
la collectivité doit-elle cofinancer la formation à hauteur de 20 %
c'est l'État ou nous qui payons la formation
combien coûte la formation
la formation est-elle prise en charge
quelle part de la formation est financée
la formation continue est-elle payée elle aussi
le coût de la formation est-il remboursé
y a-t-il un reste à charge sur la formation
la formation est-elle gratuite
faut-il prévoir un budget formation
le CNFPT finance-t-il la formation
le coût de la formation est-il déduit des 50 000 euros
le stage nous coûtera quelque chose
qui règle la note du centre de formation
les cours sont-ils gratuits pour nous
doit-on avancer les frais pédagogiques
faut-il payer une partie du parcours
l'apprentissage est-il sur le compte de l'État
comme la formation est à nos frais
quel budget formation prévoir
le centre de formation nous enverra-t-il une facture`,
    keywords: `formation frais coût prise en charge 100 pour cent intégralement gratuite payer financer cofinancer initiale continue`
  },
  {
    id: 'formation-diplome',
    kind: 'answer',
    title: 'le diplôme préparé (CCP 1)',
    answer:
      'La formation est certifiante : elle prépare le CCP 1 du titre professionnel « responsable d’espace de médiation numérique ». La certification PIX s’y ajoute.',
    factIds: ['formation-ccp1', 'pix-pris-en-charge'],
    asked: `
qu'est-ce qu'il a au bout comme diplôme
quel titre à la sortie
est-ce reconnu
quelle certification professionnelle
qu'est-ce qu'un responsable d'espace de médiation numérique
il sort de la formation avec quel diplôme
à quoi aboutit la formation
sur quelle certification débouche la formation
que valide la formation
quel titre obtient le conseiller à la sortie
sera-t-il diplômé à la fin
le conseiller aura-t-il un diplôme après la formation
quelle certification prépare-t-il
la formation mène à quel titre professionnel
il aura quoi comme papier à la fin
c'est reconnu comme formation
il passe un examen
quelle certification obtient le conseiller
c'est quoi le CCP1
la formation est-elle certifiante ou diplômante
quel diplôme ou certificat prépare la formation
diplôme délivré à l'issue du parcours
quel titre professionnel à la fin
la formation débouche-t-elle sur un diplôme
quel niveau de certification
que signifie CCP 1
le conseiller aura-t-il une qualification reconnue
y a-t-il un examen à la fin de la formation
intitulé du titre professionnel
sort-il avec un titre reconnu
quel parchemin à la sortie
la formation débouche-t-elle sur quelque chose d'officiel
de quel titre professionnel s'agit-il
quelle qualification obtient l'agent
le fameux titre dont il passe un morceau
quel bloc de compétences valide-t-il
un certificat professionnel reconnu par l'État
le nom du titre professionnel`,
    keywords: `diplôme certification certifiante titre professionnel CCP1 responsable d'espace de médiation numérique qualification niveau reconnu examen`
  },
  {
    id: 'pix',
    kind: 'answer',
    title: 'la certification PIX',
    answer:
      'Le coût de la certification PIX, qui atteste de la maîtrise des compétences numériques, est pris en charge par l’État. Le texte ne dit pas si elle est obligatoire.',
    factIds: ['pix-pris-en-charge'],
    asked: `
le PIX, c'est à nous de le régler
l'examen PIX est-il offert
le PIX c'est quoi
doit-on payer le PIX
prix du PIX pour la collectivité
le PIX est en plus ou compris
c'est quoi cette histoire de PIX
est-ce que le PIX est pris en charge
qui paie la certification PIX
c'est quoi PIX
le coût de la certification est-il remboursé
le conseiller passe-t-il le PIX
faut-il payer le PIX
la certification des compétences numériques est-elle financée
PIX gratuit pour nous
à quoi sert la certification PIX
le conseiller doit-il passer le PIX à ses frais
l'examen qui atteste des compétences numériques, qui le paie
le test de niveau informatique est-il payant
qui règle le certificat de compétences numériques
PIX, à notre charge ou non
la certification des compétences numériques nous coûte
qui prend en charge Pix`,
    keywords: `PIX pics compétences numériques attestation certification coût`
  },
  {
    id: 'organisme-formation',
    kind: 'answer',
    title: 'qui forme le conseiller',
    answer:
      'Le conseiller est formé par un des organismes de formation prévus par le dispositif : la collectivité prend contact avec l’un d’eux avant de signer le contrat. L’AMI ne les nomme pas.',
    factIds: ['contact-organisme-avant-signature', 'cal-4-decision-formation'],
    asked: `
qui assure les cours
chez qui se forme-t-il
a-t-on une liste d'organismes
on choisit le centre de formation
avec quel centre de formation traiter
où le conseiller se forme-t-il
peut-on choisir notre organisme de formation
peut-on prendre notre organisme de formation habituel
qui va le former
où se fait la formation
on choisit l'école
qui organise la formation
qui s'occupe de la formation
qui forme le conseiller
qui assure la formation
quels organismes de formation
c'est l'État ou un centre de formation qui le forme
la collectivité doit-elle former elle-même le conseiller
quel est l'organisme de formation
où le conseiller sera-t-il formé
liste des organismes de formation
qui dispense la formation
qui contacter pour la formation
peut-on choisir l'organisme de formation
peut-on prendre notre propre organisme de formation
qui décide de la formation du candidat
qui se charge de lui apprendre le métier
quel centre assure les cours
peut-on choisir notre propre formateur
l'agence le forme-t-elle elle-même
auprès de qui est-il formé
peut-on le former en interne
le GRETA peut-il le former
qui sont les formateurs
qui fixe les cours qu'il doit suivre
qui définit son parcours de formation`,
    keywords: `organisme centre de formation formateur prestataire qui forme dispense assure GRETA AFPA CNFPT`
  },
  {
    id: 'formation-quand',
    kind: 'answer',
    title: 'quand le conseiller part en formation',
    answer:
      'En formation initiale, le conseiller part en formation avant sa prise de poste : la collectivité le laisse partir. En formation continue, elle le met à disposition de l’organisme selon un calendrier établi à la signature du contrat.',
    factIds: ['depart-formation-avant-poste', 'formation-continue-calendrier'],
    asked: `
il part se former avant de commencer
peut-il travailler tout de suite et se former après
quand va-t-il en cours
il est absent quand pour sa formation
formation continue, quand fixe-t-on le calendrier
quand arrête-t-on les dates de formation avec l'organisme
les candidats sont-ils déjà formés
doit-il avoir le CCP 1 avant de commencer
la formation a lieu avant l'embauche ou après
le conseiller peut-il commencer avant d'être formé
peut-il prendre son poste sans être formé
doit-on le libérer pour la formation
quand a lieu la formation
est-il opérationnel tout de suite
devons-nous le laisser partir en formation
il part en formation avant d'arriver
la formation a lieu avant sa prise de poste ou après
il est absent dès le début
la formation est-elle avant son arrivée en mairie
quand le conseiller part-il en formation
la formation a-t-elle lieu avant la prise de poste
doit-on laisser partir le conseiller en formation
est-ce qu'il commence à travailler avant la formation
formation avant ou après l'embauche
y a-t-il une formation avant de commencer
le conseiller peut-il commencer tout de suite
à quel moment est-il formé
peut-on refuser de le libérer pour la formation
doit-on libérer l'agent sur son temps de travail pour se former
quel calendrier pour la formation
dans le cas d'une formation initiale
peut-on reporter la formation
le conseiller est-il disponible dès la signature du contrat
doit-il être en poste tout de suite et se former plus tard
commence-t-il par les cours ou par le terrain
l'agent débutant peut-il démarrer lundi sans être formé
est-il chez nous pendant sa formation initiale
d'abord l'école ou d'abord le bureau
la formation vient-elle avant la prise de poste
qui fixe le calendrier de la formation continue
il travaille déjà pendant sa formation
on a besoin de lui tout de suite, le stage peut-il attendre
part-il se former après son arrivée
un débutant a-t-il le droit de commencer sans cours
un jeune sans expérience part-il d'abord en centre ou chez nous
qui passe d'abord, les cours ou la mairie`,
    keywords: `quand moment avant après prise de poste départ laisser partir libérer absence initiale calendrier immédiatement tout de suite dates`
  },
  {
    id: 'formation-experimente',
    kind: 'answer',
    title: 'la formation d’un médiateur expérimenté',
    answer:
      'La formation s’adapte : complète ou resserrée selon le candidat. Un médiateur déjà expérimenté et opérationnel peut être formé en continu (formation continue) tout en visant la certification, selon un calendrier établi à la signature du contrat.',
    factIds: ['formes-avant-ou-continu', 'formation-complete-ou-resserree', 'formation-continue-calendrier'],
    asked: `
un candidat débrouillé suit-il quand même toute la formation
a-t-il besoin de tout suivre s'il s'y connaît déjà
une formation allégée pour quelqu'un qui sait déjà
elle fait ça depuis des années elle va quand même pas repartir de zéro à la formation
il a déjà de l'expérience doit-il tout refaire la formation
un médiateur numérique confirmé passe-t-il par la même formation
notre agent de médiathèque connaît déjà le métier faut-il le former quand même
il a dix ans de métier, doit-il quand même se former
un agent déjà compétent est-il dispensé
une formation plus courte pour quelqu'un qui sait déjà
un médiateur confirmé est-il dispensé de formation
notre agent est déjà formé
la personne a déjà le diplôme, doit-elle tout refaire
formation allégée pour quelqu'un d'expérimenté
y a-t-il une formation courte
peut-il se former tout en travaillant
il sait déjà tout faire, faut-il le former
elle a déjà le diplôme
un débutant complet peut-il convenir
nous avons recruté un médiateur chevronné, doit-il refaire toute la formation
un médiateur expérimenté est-il dispensé de formation
la formation est-elle obligatoire pour quelqu'un d'expérimenté
formation complète ou resserrée
qu'est-ce que la formation resserrée
formation initiale ou continue des conseillers
quelle différence entre formation initiale et formation continue
la formation est-elle obligatoire
l'agent a déjà le diplôme, doit-il se former
quelqu'un qui connaît déjà le métier peut-il être formé en cours d'emploi
et la personne qu'on prend si elle ne s'y connaît pas trop, elle va être formée
quel niveau de formation aura le conseiller
le conseiller sera-t-il bien formé, avec quelles assurances
peut-on adapter la formation au niveau du candidat
faut-il des connaissances avant
les acquis sont-ils pris en compte
elle connaît déjà le métier, faut-il tout reprendre
une personne chevronnée repart-elle de zéro
un parcours allégé existe-t-il
un raccourci pour ceux qui ont de la pratique
dix ans de cyber-base, doit-elle retourner à l'école
peut-on être dispensé d'une partie des cours
dix-huit ans de cyberbase, formation allégée
un ancien formateur en informatique est-il dispensé
il sait déjà tout, peut-il sauter les cours`,
    keywords: `expérimenté chevronné confirmé opérationnel déjà formé dispense resserrée complète adaptée continue initiale obligatoire niveau acquis VAE débutant`
  },
  {
    id: 'formation-temps-communaute',
    kind: 'answer',
    title: 'les rencontres et la formation continue',
    answer:
      'Les conseillers doivent consacrer du temps aux rencontres locales et nationales organisées pour leur communauté, ainsi qu’à la formation continue.',
    factIds: ['rencontres-communaute'],
    asked: `
en dehors des ateliers, à quoi doit-il réserver du temps
du temps à garder pour autre chose que les ateliers
doit-il aller à des réunions nationales
y a-t-il des rencontres entre conseillers
il doit s'absenter pour des rassemblements
doit-il assister à des réunions de conseillers
des déplacements pour des rencontres sont-ils à prévoir
peut-on refuser qu'il aille aux regroupements
participe-t-il à un réseau de conseillers
rencontres régionales ou nationales
il doit aller à des réunions à Paris
peut-on refuser qu'il s'absente pour les rencontres
quelles rencontres le conseiller doit-il suivre
le conseiller doit-il suivre des formations en cours de contrat
doit-il participer à des réunions nationales
doit-on le laisser aller aux rencontres de la communauté
y a-t-il des rassemblements de conseillers
le conseiller a-t-il des temps d'échange avec ses collègues
la participation aux rencontres est-elle obligatoire
peut-on refuser qu'il aille aux rencontres
le temps de rencontre compte-t-il
existe-t-il un réseau des conseillers numériques
doit-il se rendre aux regroupements entre collègues
lui laisser du temps pour échanger avec ses pairs
les journées nationales entre conseillers
continue-t-il à se former une fois en poste
faut-il le libérer pour les réunions de réseau
pour que les conseillers ne soient pas isolés de leurs pairs
des rencontres entre collègues de la région
peut-on lui interdire d'aller au rassemblement national
est-ce sur son temps de travail, les rencontres`,
    keywords: `rencontres réunions communauté réseau national local séminaire rassemblement échanges collègues formation continue`
  },
  {
    id: 'aide-anct',
    kind: 'answer',
    title: 'l’aide de l’ANCT : le kit d’accompagnement',
    answer:
      'L’ANCT fournit un accompagnement et un kit : des contrats types de travail (modèles), un guide de l’employeur, un kit d’accueil, une hotline et les contacts de l’équipe de pilotage.',
    factIds: [
      'kit-accompagnement',
      'kit-contrats-types',
      'guide-employeur-missions',
      'hotline-equipe-pilotage',
      'anct-accompagne'
    ],
    asked: `
quel appui pour les employeurs
est-ce qu'on nous accompagne
de quelle aide dispose-t-on à part l'argent
le kit est-il payant
qui envoie le kit et quand
le kit d'accompagnement est-il gratuit
quel soutien pour les employeurs
qu'est-ce qui nous est fourni pour l'accueillir
est-on accompagné par l'ANCT
l'ANCT nous aide comment
on n'a jamais recruté, y a-t-il de l'aide
sommes-nous épaulés sur le juridique
vous nous aidez comment à part l'argent
on est accompagné ou lâché
il y a quoi dans le kit
que contient le kit d'accompagnement
quelle aide l'ANCT nous apporte-t-elle une fois sélectionnés
sommes-nous accompagnés par l'ANCT
qu'y a-t-il dans le kit
quel accompagnement pour l'employeur
est-on aidé pour l'accueil du conseiller
quels outils l'ANCT fournit-elle à la collectivité
est-ce que l'ANCT nous aide à accueillir le conseiller
à quoi sert le kit d'accueil
quel soutien hormis l'argent
est-ce qu'on est tout seul ou est-ce qu'on est épaulé
quels documents fournit l'ANCT
que s'engage à faire l'ANCT
l'ANCT a-t-elle des obligations envers nous
est-on laissé seuls après la signature
quel soutien reçoit l'employeur
l'agence nous épaule-t-elle
que contient la boîte à outils de l'employeur
qui nous aide à démarrer
sommes-nous accompagnés pour accueillir l'agent
que nous fournit l'agence
l'agence nous laisse-t-elle tomber ensuite`,
    keywords: `kit accompagnement appui aide soutien épauler accueil outils ANCT resserré fournir engagement`
  },
  {
    id: 'guide-employeur',
    kind: 'answer',
    title: 'le guide de l’employeur',
    answer:
      'Le guide de l’employeur détaille les missions du conseiller, ses obligations et celles de la structure accueillante. Il contient aussi des normes relatives à la situation sanitaire et des exigences de fourniture d’équipement.',
    factIds: ['guide-employeur-missions', 'guide-employeur-normes'],
    asked: `
quel document récapitule nos devoirs d'employeur
où sont écrites nos obligations d'employeur
y a-t-il un document qui explique nos obligations d'employeur
un mode d'emploi pour les employeurs
il y a un mode d'emploi pour les mairies
un document qui explique tout
quel est le contenu du guide de l'employeur
que trouve-t-on dans le guide
à quoi sert le guide de l'employeur
y a-t-il un guide pour les employeurs
quelles règles sanitaires pour accueillir le conseiller
le guide parle-t-il de l'équipement
y a-t-il des normes sanitaires à respecter
un document explique-t-il les obligations de l'employeur
consignes covid, gestes barrières
y a-t-il un manuel ou un mode d'emploi pour la mairie
où lire les gestes sanitaires à respecter pendant les séances
les consignes sanitaires figurent dans quel document
quel livret explique nos obligations
le mode d'emploi pour la structure
un manuel pour bien accueillir l'agent
où sont décrites les règles d'hygiène à suivre
les exigences d'équipement sont écrites où
protocole sanitaire des ateliers, dans quel document
trouver les consignes sanitaires à appliquer pendant les ateliers
quelles précautions sanitaires prendre pendant les séances et où les trouver`,
    keywords: `guide employeur manuel contenu normes sanitaires covid protocole exigences équipement obligations`
  },
  {
    id: 'hotline',
    kind: 'answer',
    title: 'la hotline et l’équipe de pilotage',
    answer:
      'Le kit comprend une hotline (assistance téléphonique) et les contacts de l’équipe de pilotage, pour être accompagné sur tout le dispositif. L’AMI n’en donne pas le numéro ; l’adresse est conseiller-numerique@anct.gouv.fr.',
    factIds: ['hotline-equipe-pilotage', 'contact-mail'],
    asked: `
qui nous aide en cas de blocage
un numéro d'aide pour les employeurs
quelqu'un à appeler en cas de pépin
qui appeler en cas de question sur le dispositif
existe-t-il une assistance téléphonique pour les employeurs
peut-on joindre l'équipe de pilotage
un numéro pour nous dépanner
on appelle qui en cas de souci
y a-t-il un numéro vert pour nous aider
y a-t-il une hotline pour les employeurs
peut-on appeler quelqu'un à l'ANCT
avez-vous un numéro de téléphone pour les collectivités
comment joindre l'équipe de pilotage
existe-t-il une assistance téléphonique
je voudrais avoir quelqu'un de l'agence nationale au téléphone
à quoi sert la hotline
qui répond à nos questions par téléphone
quel est le numéro de la hotline
y a-t-il une permanence téléphonique pour les mairies
qui appeler en cas de problème
qui appeler en cas de pépin
une ligne d'assistance pour les employeurs
quelqu'un répond-il au téléphone si on est bloqué
peut-on joindre l'équipe qui pilote
un interlocuteur en cas de difficulté
y a-t-il quelqu'un au bout du fil pour nous`,
    keywords: `hotline téléphone appeler numéro assistance ligne équipe de pilotage joindre`
  },
  {
    id: 'outillage-conseiller',
    kind: 'answer',
    title: 'les outils donnés au conseiller',
    answer:
      'Le conseiller dispose d’un outillage complet (test de compétences numériques, tutoriels, supports pédagogiques…), et une animation nationale lui adresse régulièrement des ressources et des outils.',
    factIds: ['outillage-conseiller', 'animation-nationale'],
    asked: `
que contient la panoplie du conseiller
sa boîte à outils, sa mallette pédagogique
les supports remis entre les mains du conseiller
a-t-il des supports tout faits
qui fournit ses outils pédagogiques
des tutoriels sont-ils prévus
quels supports pédagogiques pour animer les ateliers
le conseiller reçoit-il des outils
est-il livré à lui-même ou outillé
des ressources pour préparer ses ateliers
y a-t-il un réseau qui lui envoie des ressources
il arrive avec ses supports de cours
qui prépare les ateliers
vous lui donnez des outils
quels outils pour le conseiller
le conseiller dispose-t-il de supports pédagogiques
y a-t-il des tutoriels pour les ateliers
qui fournit les supports de cours
quelles ressources pour animer les ateliers
le conseiller est-il outillé
existe-t-il un test de compétences numériques
qu'est-ce que l'animation nationale
le conseiller reçoit-il des ressources régulièrement
faut-il créer nous-mêmes le contenu des ateliers
quel matériel pédagogique
comment le conseiller est-il accompagné au niveau national
quels supports aura-t-il pour ses cours
part-il les mains vides
reçoit-il des fiches et des tutoriels
des ressources lui sont-elles envoyées
avec quoi prépare-t-il ses séances
doit-il inventer ses cours lui-même
qui lui envoie des ressources régulièrement
comment teste-t-il le niveau des gens`,
    keywords: `outillage outils tutoriels supports pédagogiques ressources test compétences animation nationale contenu`
  }
]
