import type { Topic } from '../topic'

/** What the structure accueillante owes, reports, keeps and risks. */
export const OBLIGATIONS_TOPICS: readonly Topic[] = [
  {
    id: 'engagements',
    kind: 'answer',
    title: 'les engagements de la collectivité',
    answer:
      'En contrepartie du soutien de l’État, la collectivité s’engage à : sélectionner le candidat dans les 15 jours de sa présentation ; signer le contrat dans les 15 jours suivants, après contact avec un organisme de formation ; laisser partir le conseiller en formation ; lui faire réaliser les trois grandes missions ; mettre à sa disposition les moyens et équipements nécessaires. S’y ajoutent les reportings (mensuel, trimestriel, semestriel) et la conservation des justificatifs. Ces engagements sont mutuels : l’ANCT, de son côté, fournit un accompagnement.',
    factIds: [
      'delai-selection-15-jours',
      'delai-signature-15-jours',
      'depart-formation-avant-poste',
      'engagement-trois-missions',
      'moyens-equipements',
      'engagements-mutuels'
    ],
    asked: `
à quoi on s'engage
que nous demande-t-on en échange
les engagements sont-ils réciproques
l'ANCT s'engage-t-elle aussi
les engagements ne pèsent-ils que sur la collectivité
qui s'engage à quoi
que doit faire la collectivité en échange
quelles contreparties
à quoi on s'engage en signant
quels sont nos devoirs
qu'attend-on de nous
nos obligations d'employeur
s'engage-t-on à lui faire réaliser les trois missions
l'ANCT et la structure ont-elles des engagements mutuels
qu'est-ce qu'on signe, on s'engage à quoi
les contreparties pour la mairie
nos devoirs
à quoi s'engage la mairie en échange de l'argent
quelles sont nos obligations
quels sont les engagements de la collectivité
que doit-on faire en contrepartie de la subvention
quelles contreparties demande l'État
que nous demande-t-on en retour
quels devoirs pour la structure accueillante
qu'est-ce qu'on doit faire si on est retenu
obligations de l'employeur
qu'exige l'État de la commune
quelles sont les conditions à respecter
responsabilités de la collectivité envers l'État
l'ANCT et la structure ont-elles des obligations réciproques
quelles obligations contractuelles
quelles promesses fait la collectivité
qu'est-ce qu'on signe comme obligations
à quoi doit-on se tenir
les devoirs de l'employeur
quelles contreparties à l'argent de l'État
qu'accepte-t-on en signant
qu'est-ce qui nous incombe`,
    keywords: `engagement engagements obligations contrepartie contreparties devoirs retour échange exigences réciproque mutuel respecter`
  },
  {
    id: 'moyens',
    kind: 'answer',
    title: 'les moyens et équipements à fournir',
    answer:
      'La collectivité (la structure accueillante) met à la disposition du conseiller les moyens et équipements nécessaires à sa mission : ordinateurs, téléphones portables, salles de travail, voiture si nécessaire. L’AMI ne prévoit pas de subvention à part pour ce matériel.',
    factIds: ['moyens-equipements'],
    asked: `
et la voiture
et l'ordinateur
l'ordinateur et le téléphone c'est à nous de les acheter
qui achète l'ordinateur du conseiller
le portable et la tablette sont à la charge de qui
doit-on lui fournir un bureau et un téléphone
le matériel informatique c'est pour nous ou pour l'État
faut-il lui payer un ordinateur
et pour la voiture, comment on fait
qui fournit le bureau et le téléphone
il lui faut un bureau, une salle
qui paye son téléphone
doit-on lui donner une voiture
quel matériel prévoir
les téléphones professionnels sont-ils compris dans les 50 000
que doit-on lui fournir
quel matériel pour le conseiller
doit-on acheter un ordinateur
peut-on demander un ordinateur pour lui
peut-on avoir un ordinateur et un téléphone pour le conseiller
faut-il prévoir une salle
un téléphone et une voiture sont-ils obligatoires
le matériel est-il compris dans l'aide
qui paie l'ordinateur
équipement à la charge de la collectivité
achat d'un vidéoprojecteur, d'un écran, de tablettes pour les ateliers
faut-il lui acheter un ordinateur
qui paye son matériel
un téléphone pour lui, c'est nous
faut-il une voiture
il lui faut une salle
faut-il lui fournir un véhicule pour ses déplacements
qui fournit la voiture du conseiller
faut-il un local dédié
le matériel est-il fourni par l'ANCT
qui fournit le matériel
quels équipements doit fournir la collectivité
faut-il donner un ordinateur au conseiller
qui paie le téléphone portable et la voiture
quels moyens mettre à disposition du conseiller
doit-on prévoir une salle ou un bureau
matériel à fournir au conseiller numérique
est-ce que l'État fournit les ordinateurs
l'ordinateur et le téléphone c'est pour qui de les payer
faut-il lui trouver un local pour travailler
véhicule de service nécessaire ou pas
quelles dépenses d'équipement restent à la charge de l'employeur
faut-il lui donner une voiture
la subvention couvre-t-elle le matériel informatique
peut-on acheter du matériel avec la subvention
doit-il utiliser son propre ordinateur
avec quel matériel travaille-t-il
devons-nous l'équiper
faut-il une connexion internet ou une tablette
ordinateur, salle, téléphone : que devons-nous fournir
l'ordinateur et le téléphone sont-ils à acheter par nous
l'État donne-t-il les ordinateurs
c'est pour notre poche, le matériel
faut-il lui trouver un bureau
doit-on lui prêter une voiture
qui fournit le portable professionnel
a-t-il besoin d'une pièce à lui
que met-on sur la table pour l'accueillir
la mairie doit-elle acheter un vidéoprojecteur
on n'a pas de local, est-ce gênant
une voiture de service est-elle exigée
le matériel est-il livré par l'État
faut-il un bureau fermé`,
    keywords: `voiture véhicule fournir matériel salle local équipement équipements matériel ordinateur téléphone portable salle bureau voiture véhicule moyens tablette fournir équiper local connexion imprimante`
  },
  {
    id: 'reporting-tous',
    kind: 'answer',
    title: 'les reportings à fournir',
    answer:
      'La structure accueillante doit trois reportings à l’ANCT : chaque mois (reporting mensuel), les activités de la structure et les actions du conseiller ; chaque trimestre (trimestriel), l’utilisation de la subvention ; chaque semestre (semestriel), un reporting complété par le conseiller sur ses conditions d’accueil. Aucun reporting annuel n’est prévu par le texte.',
    factIds: [
      'reporting-mensuel-structure',
      'reporting-mensuel-conseiller',
      'reporting-trimestriel-subvention',
      'reporting-semestriel-conseiller'
    ],
    asked: `
quelle paperasse rendre
qu'est-ce qu'on doit rendre comme comptes
combien de rapports à faire
reporting
les reportings
quels bilans envoyer à l'ANCT
combien de rapports par an
à quelle fréquence rendre compte
tous les combien faut-il envoyer un compte rendu
quels documents de suivi transmettre
quels comptes devons-nous rendre
que faut-il déclarer à l'agence et quand
le reporting est-il seulement mensuel
le reporting est semestriel uniquement
seulement trimestriel, un seul rapport
un reporting annuel suffit
quelle paperasse faut-il rendre
combien de comptes rendus
tous les combien faut-il rendre des comptes
quels papiers pour l'agence
quels comptes rendus devons-nous envoyer
quel reporting faut-il fournir à l'ANCT
à quelle fréquence faire le suivi des activités
le reporting est-il mensuel ou trimestriel
quelles obligations de suivi pour la structure
quels comptes rendus devons-nous produire et à quelle fréquence
le reporting est-il annuel
faut-il faire un bilan tous les ans
quelle périodicité pour les remontées d'information à l'agence
faut-il qu'on fasse des rapports pour dire ce qu'il a fait
le reporting, il est à rendre quand
combien de rapports faut-il faire
quels rapports et à quelle échéance
que doit-on transmettre à l'État
comment suit-on l'activité du conseiller
il y a beaucoup de paperasse à remplir
qu'est-ce qu'on doit remonter comme informations
à quel rythme rendre compte
combien de papiers à remplir et quand
que doit-on remonter à l'agence
la paperasse est-elle lourde
quels bilans rendre
un bilan annuel suffit-il
que réclame l'agence comme suivi
un rapport annuel d'activité est-il assez
une fois par an suffit-il
combien de rapports différents
nous faisons déjà un bilan annuel`,
    keywords: `reporting rapport compte rendu bilan suivi périodicité fréquence remontée informations indicateurs tableau de bord annuel rendre compte transmettre`
  },
  {
    id: 'reporting-mensuel',
    kind: 'answer',
    title: 'le reporting mensuel',
    answer:
      'Le reporting mensuel est un seul document, à deux volets : la structure accueillante (la collectivité) y répertorie les activités qu’elle a mises en place pour rendre le dispositif opérationnel, et les actions réalisées par le conseiller conformément à l’offre de services.',
    factIds: ['reporting-mensuel-structure', 'reporting-mensuel-conseiller'],
    asked: `
faut-il deux envois mensuels, un pour la structure et un pour le conseiller
un seul document par mois ou deux
deux reportings mensuels séparés
tous les mois faut leur raconter quoi
chaque mois on doit leur dire quoi au juste
que met-on dans le compte rendu du mois
qu'est-ce qu'on déclare à l'ANCT tous les mois
que dire chaque mois
le rapport du mois contient quoi
que mettre dans le bilan du mois
qu'est-ce qu'on envoie chaque mois
le rapport mensuel contient quoi
qui remplit le rapport mensuel
chaque mois on envoie quoi
faut-il lister tout ce qu'il a fait
le rapport mensuel porte-t-il seulement sur le conseiller
que doit contenir le reporting mensuel
un rapport tous les mois vraiment
que faut-il déclarer chaque mois
doit-on envoyer des papiers tous les mois
qui remplit le reporting mensuel
sur quoi porte le suivi mensuel
faut-il répertorier les actions du conseiller
faut-il noter toutes les activités du conseiller
le conseiller doit-il rendre compte de ses accompagnements
quel reporting décrit les activités
que demande-t-on tous les mois
que raconter chaque mois
le compte rendu du mois parle de quoi
tous les trente jours, que faut-il envoyer
le rapport du mois liste-t-il ce que fait l'agent
chaque mois, que doit-on déclarer
le relevé du mois`,
    keywords: `mensuel mensuelle mois chaque mois activités actions répertorier contenu`
  },
  {
    id: 'reporting-trimestriel',
    kind: 'answer',
    title: 'le reporting trimestriel',
    answer:
      'Tous les trimestres (tous les trois mois), un reporting justifie l’utilisation de la subvention.',
    factIds: ['reporting-trimestriel-subvention'],
    asked: `
et tous les trois mois, on rend quoi
justifier l'argent, quand
le bilan sur l'utilisation de l'argent, c'est une fois par an
tous les combien justifier l'emploi des fonds
sur quoi porte le rapport trimestriel
tous les trois mois, que doit-on fournir
comment justifier l'emploi de l'argent
à quelle fréquence justifier les dépenses
tous les trois mois on justifie quoi
faut-il montrer comment on a dépensé l'argent
à quelle périodicité faut-il justifier l'emploi de la subvention
faut-il justifier l'utilisation de la subvention
que doit contenir le reporting trimestriel
que faut-il rendre tous les trimestres
à quel rythme rendre compte de la consommation de la subvention
qu'est-ce qu'on envoie tous les trois mois
comment justifier les dépenses auprès de l'ANCT
le suivi financier est à quelle fréquence
quel rapport porte sur l'argent
comment contrôle-t-on l'usage des fonds
montrer à quoi l'argent a servi, tous les combien
rendre compte de l'emploi des fonds
justifier la dépense, mensuel ou trimestriel
le papier sur l'utilisation de l'argent
à quel rythme prouver l'usage de la subvention
à quel rythme prouver les dépenses
le rapport financier`,
    keywords: `trimestriel trimestre trois mois utilisation consommation subvention justifier dépenses financier emploi des fonds`
  },
  {
    id: 'reporting-semestriel',
    kind: 'answer',
    title: 'le reporting semestriel',
    answer:
      'Chaque semestre, la structure accueillante fait compléter par le conseiller un reporting sur ses conditions d’accueil : équipement informatique mis à disposition, prise en charge des frais de transports, etc. (Le texte parle de « l’ambassadeur » : c’est le conseiller, un ancien nom resté.)',
    factIds: ['reporting-semestriel-conseiller', 'reporting-semestriel-contenu'],
    asked: `
le questionnaire du semestre
qui remplit celui des six mois
sur quoi porte le rapport semestriel
tous les six mois, qui répond
que demande-t-on au conseiller chaque semestre
le conseiller doit-il remplir un questionnaire
les deux fois par an, c'est quoi
le questionnaire, c'est lui ou nous qui le remplit
sur quoi porte le reporting semestriel
que doit contenir le rapport semestriel
bilan semestriel sur les conditions d'accueil
quel reporting porte sur les conditions d'accueil du conseiller
qui remplit le questionnaire du semestre
que faut-il rendre tous les six mois
le conseiller doit-il remplir quelque chose lui-même
qui est l'ambassadeur dont parle le texte
le texte parle d'un ambassadeur, de qui s'agit-il
que signifie suivi des conditions d'accueil de l'ambassadeur
le conseiller donne-t-il son avis sur son accueil
le papier où le conseiller dit s'il a bien eu son matériel
un questionnaire rempli par l'agent sur son accueil
l'agent dit si ses trajets sont payés et son ordinateur fourni
tous les six mois, qui remplit quoi
le bilan que l'agent complète lui-même
à quelle fréquence le conseiller donne-t-il son avis sur ses conditions
où le conseiller signale-t-il qu'il n'a pas eu d'ordinateur`,
    keywords: `semestriel semestre six mois conditions d'accueil questionnaire équipement frais de transports ambassadeur`
  },
  {
    id: 'frais-transport',
    kind: 'answer',
    title: 'les frais de transport',
    answer:
      'L’AMI ne dit pas qui paie les frais de transport du conseiller. Il prévoit que la collectivité mette à sa disposition une voiture si nécessaire, et que le reporting semestriel porte, entre autres, sur la prise en charge des frais de transports.',
    factIds: ['reporting-semestriel-contenu', 'moyens-equipements'],
    asked: `
qui rembourse ses trajets
son essence est payée par qui
qui paie ses déplacements
ses trajets sont-ils remboursés
frais kilométriques du conseiller
qui paye l'essence du conseiller
ses kilomètres sont payés par qui
l'essence pour ses tournées
qui prend en charge les frais de transport
les frais de déplacement du conseiller sont-ils remboursés
l'essence et les trajets sont payés par qui
les frais de transport sont-ils pris en charge
doit-on rembourser ses kilomètres
qui paie les déplacements
l'État rembourse-t-il les trajets du conseiller
indemnités kilométriques du conseiller
l'essence de ses déplacements, qui la paie
rembourse-t-on ses kilomètres
ses tickets de train sont-ils pris en charge
qui paie ses trajets
indemnités kilométriques de l'agent
ses déplacements pour aller chez les gens, qui les rembourse
qui lui rembourse sa route
le remboursement de ses visites à domicile`,
    keywords: `frais transport transports déplacement trajets essence carburant kilomètres kilométriques remboursement`
  },
  {
    id: 'suivi-anct',
    kind: 'answer',
    title: 'ce que l’ANCT peut demander',
    answer:
      'L’ANCT, qui pilote le dispositif et octroie la subvention, peut réclamer plusieurs éléments de suivi, et la structure accueillante doit les fournir : reporting mensuel, trimestriel et semestriel.',
    factIds: ['anct-peut-reclamer', 'structure-fournit-suivi'],
    asked: `
les reportings sont envoyés à qui
l'ANCT contrôle-t-elle ce qu'on fait
qui contrôle l'usage de l'argent
peut-on être contrôlé
l'agence peut venir vérifier
qui nous surveille
ont-ils le droit de nous demander des comptes
l'ANCT peut-elle nous réclamer des éléments de suivi
l'ANCT peut-elle nous contrôler
qui contrôle l'activité du conseiller
peut-on refuser de donner des informations à l'ANCT
à qui envoyer les reportings
qui suit l'activité de la structure
serons-nous contrôlés
quel est le rôle de l'ANCT dans le suivi
à quel titre l'ANCT demande-t-elle des comptes
y a-t-il des contrôles sur place
à qui rend-on des comptes
l'agence peut-elle demander des comptes
un contrôle est-il possible
l'agence exige-t-elle des éléments
peut-on nous réclamer des pièces en cours de route`,
    keywords: `contrôle contrôler réclamer éléments de suivi pilotage audit vérification ANCT demander informations`
  },
  {
    id: 'sanctions-suivi',
    kind: 'answer',
    title: 'le suivi non rendu',
    answer:
      'Si la structure ne respecte pas ses obligations de suivi (reportings non envoyés ou en retard), le versement de la subvention peut être suspendu.',
    factIds: ['sanction-suspension-suivi'],
    asked: `
si on envoie pas les rapports
un oubli de reporting, quelle conséquence
en retard sur le compte rendu
transmission tardive des états de suivi
conséquences financières d'un suivi en retard
nonrespect des reportings
si on ne les fait pas, les reportings
que risque-t-on à oublier un bilan
un reporting envoyé en retard
on n'a pas envoyé le rapport du mois
que se passe-t-il si on ne rend pas les comptes rendus
si on ne fait pas les reportings
on est en retard sur le rapport, c'est grave
un compte rendu oublié
le versement s'arrête-t-il
que risque-t-on si on n'envoie pas les reportings
que devient l'argent si les comptes rendus ne sont pas transmis
si on oublie le rapport, perd-on l'argent
on risque quoi si on ne fait pas les rapports
et si le reporting est en retard
quelles conséquences en cas d'oubli du suivi
l'aide peut-elle être suspendue
dans quels cas le versement est-il suspendu
pouvez-vous arrêter de nous payer
le versement peut-il être bloqué
que se passe-t-il si le rapport trimestriel n'est pas rendu
non-respect des obligations de suivi
on oublie un rapport, que se passe-t-il
si la paperasse traîne
coupe-t-on l'argent si on est en retard
un bilan rendu trop tard
un mois sans rapport, quelle conséquence
trois bilans oubliés`,
    keywords: `suspension suspendre bloquer arrêter retard oubli non-respect reporting manquant manquement suivi versement`
  },
  {
    id: 'sanctions',
    kind: 'answer',
    title: 'les sanctions possibles',
    answer:
      'Deux cas sont prévus. Obligations de suivi non respectées : le versement de la subvention peut être suspendu. Conseiller mobilisé pour des missions sans lien avec le panorama des services : un remboursement de la subvention peut être demandé et sa suspension prononcée. Aucune autre pénalité n’est prévue.',
    factIds: [
      'sanction-suspension-suivi',
      'sanction-remboursement-hors-mission',
      'sanction-suspension-hors-mission'
    ],
    asked: `
si le conseiller fait autre chose que le numérique que risque la commune
une fois la première tranche encaissée peut-on l'affecter à un autre service
sommes-nous libres de le mettre au service urbanisme une fois l'argent reçu
si on l'occupe à l'état civil que se passe-t-il pour la subvention
que risque-t-on
le remboursement peut-il être exigé
l'État peut-il réclamer son argent
l'État peut-il nous redemander les sous
peut-on nous réclamer l'argent
l'État peut-il récupérer l'aide
si on ne respecte pas ses engagements
si on ne fait pas ce qu'on a promis
peut-on nous reprendre l'argent
dans quel cas faut-il rembourser
quand la subvention est-elle suspendue
que peut faire l'ANCT si on ne respecte pas nos engagements
dans quelle hypothèse les fonds doivent-ils être restitués
peut-on perdre l'aide
dans quel cas perd-on la subvention
perte de l'aide
on risque quoi si on ne joue pas le jeu
peuvent-ils reprendre l'argent
dépenser la subvention pour autre chose
quelles sont les sanctions prévues
que se passe-t-il si on ne respecte pas nos obligations
peut-on nous demander de rembourser la subvention
y a-t-il des pénalités
peut-on être sanctionné
quelles conséquences si la collectivité ne tient pas ses engagements
en cas de manquement faut-il restituer les fonds
risque-t-on une amende
dans quel cas faut-il rendre l'argent
l'État peut-il reprendre l'aide
que risque la commune
l'aide peut-elle être retirée
suspension ou remboursement, dans quels cas
peut-on perdre la subvention
qu'encourt-on en cas de manquement
peut-on nous reprendre les sous
à quoi s'expose la collectivité
l'État peut-il récupérer l'argent
quelles suites en cas de faute
l'État peut-il exiger le remboursement de tout
une amende est-elle prévue`,
    keywords: `sanction sanctions pénalité amende risque remboursement rembourser restituer rendre reprendre manquement non-respect engagements perdre`
  },
  {
    id: 'justificatifs',
    kind: 'answer',
    title: 'les justificatifs à conserver',
    answer:
      'La structure accueillante doit conserver les documents justifiant l’ensemble des dépenses réalisées grâce à la subvention (factures, bulletins de paie…). Le texte ne fixe ni liste ni durée de conservation.',
    factIds: ['conservation-justificatifs', 'reporting-trimestriel-subvention'],
    asked: `
les justificatifs, on les envoie à qui
faut-il envoyer les factures
faut-il garder les factures
combien d'années conserver les papiers
combien de temps garder les papiers après la fin
doit-on garder les tickets et les reçus
combien d'années garder les bulletins de salaire
que garder comme papiers
faut-il archiver les factures
combien d'années conserver les pièces
durée de conservation des justificatifs
quelles preuves de dépense garder
doit-on envoyer les factures
faut-il envoyer les factures d'achat chaque mois
faut-il garder ou envoyer les factures
quelles preuves garder
on jette les tickets ou pas
comment prouver les dépenses
quels documents justificatifs conserver
doit-on garder les factures
quelles pièces comptables garder en cas de contrôle
faut-il conserver les justificatifs de dépenses
quelles preuves de dépenses garder
combien de temps garder les justificatifs
peut-on jeter les factures
faut-il archiver les fiches de paie
quels papiers garder pour prouver les dépenses
devons-nous justifier toutes les dépenses
comment prouver l'utilisation de l'argent
quelles pièces justificatives devons-nous garder
jette-t-on les factures ou les garde-t-on
les pièces comptables, à la poubelle au bout d'un an
tickets de péage et factures de papier
faut-il tout archiver
que garder en vue d'un contrôle
peut-on se débarrasser des tickets de caisse
combien de temps garder, et quoi
les bulletins de paie sont-ils à conserver
nous avons perdu les reçus, est-ce un souci
des factures égarées
un reçu perdu`,
    keywords: `justificatifs factures conserver garder archiver preuves pièces comptables dépenses contrôle documents bulletins de paie`
  },
  {
    id: 'convention',
    kind: 'answer',
    title: 'la convention avec l’État',
    answer:
      'La convention est signée entre l’État et la collectivité : elle précise les modalités opérationnelles, dure au maximum 36 mois, et sa signature fait partir les versements. Le contrat de travail, lui, est signé entre la collectivité et le conseiller. Le modèle de la convention ne figure pas dans l’AMI.',
    factIds: ['convention-modalites', 'convention-36-mois-max'],
    asked: `
on signe quoi avec l'État et quoi avec le conseiller
quels papiers signe-t-on et avec qui
avec l'État c'est une convention ou un contrat
quel document lie la commune à l'État
où télécharger le modèle de convention
la convention et le contrat, quelle différence
à quoi sert la convention
quel document signer avec l'État
est-ce la même chose, la convention et le contrat de travail
que dit le papier signé avec l'État
avec qui signe-t-on la convention
quelle autorité signe la convention pour l'État
qui sont les parties à la convention
que contient la convention
qui signe la convention
à quoi sert la convention avec l'État
quelle différence entre la convention et le contrat
que précise la convention
avec qui la collectivité passe-t-elle une convention
où sont fixées les modalités opérationnelles
faut-il signer une convention
est-ce une convention avec l'ANCT ou avec l'État
quand signe-t-on la convention
existe-t-il un modèle de convention
quel document fixe les détails pratiques
que dira la convention
avec qui signe-t-on
qu'est-ce qui est réglé par la convention
l'accord passé avec l'État
convention et contrat de travail, quelle différence
qui rédige la convention
contrat avec l'État, que contient-il`,
    keywords: `signataire parties autorité cocontractant convention conventionnement modalités opérationnelles État signataire document contractuel`
  }
]
