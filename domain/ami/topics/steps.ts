import type { Topic } from '../topic'

/** Applying, being examined, and whom to ask. */
export const STEPS_TOPICS: readonly Topic[] = [
  {
    id: 'comment-candidater',
    kind: 'answer',
    title: 'comment candidater',
    answer:
      'Le dépôt des candidatures s’effectue en ligne, sur la plate-forme www.conseiller-numerique.gouv.fr. Les pièces justificatives sont transmises ensuite, une fois la recevabilité communiquée.',
    factIds: ['depot-plateforme', 'cal-2-pieces'],
    asked: `
le dossier s'envoie-t-il en recommandé à la préfecture
faut-il poster le dossier ou le remettre en main propre
où s'inscrire
par où on passe pour se lancer
sur quel site fait-on la demande
quelle démarche pour en avoir un
je dépose où
faut-il envoyer un courrier
envoyer la candidature par courrier recommandé
déposer le dossier à la préfecture ou sur le site
envoie-t-on la demande par la poste ou par mail
la candidature se fait-elle sur papier
on en veut un, que faire en premier
première chose à faire pour en avoir un
quel site pour postuler
où s'inscrire comme collectivité
comment on fait pour en avoir un
par quoi commencer pour obtenir un conseiller
quelle est la première chose à faire
peut-on candidater par courrier
où déposer notre demande
comment faire acte de candidature
où candidater
quelle est la première chose à faire pour en avoir un
on fait comment pour en avoir un
où clique-t-on pour faire la demande
il faut créer un compte quelque part
par où commence-t-on
c'est par internet ou par courrier la demande
qui dépose, le maire ou le DGS
comment candidater
où déposer notre candidature
sur quel site faut-il s'inscrire
quelle est l'adresse de la plateforme
comment s'inscrire comme structure accueillante
je veux déposer un dossier
comment faire pour avoir un conseiller numérique dans ma commune
démarche pour répondre à l'AMI
où remplir le formulaire de demande
quelle est la procédure pour se porter volontaire
pouvez-vous m'indiquer le lien de la plate-forme nationale
je suis maire et j'aimerais en avoir un chez nous, comment je dois faire
le dossier se dépose-t-il par courrier ou en ligne
peut-on candidater par mail
quel site internet
où trouver le formulaire
comment on fait pour poser une candidature
faut-il envoyer un dossier papier
à quelle adresse envoyer le dossier
à quel guichet déposer
où remplir le formulaire
par où commencer pour se porter candidat
le dossier part par la poste ou par internet
quelle est la marche à suivre
dossier papier à envoyer à Paris
se rend-on à la préfecture pour déposer
par quel site passe-t-on
comment fait-on acte de candidature`,
    keywords: `candidater candidature dépôt déposer plate-forme site internet lien adresse formulaire inscription s'inscrire en ligne postuler démarche procédure`
  },
  {
    id: 'pieces',
    kind: 'answer',
    title: 'les pièces du dossier',
    answer:
      'L’AMI ne donne pas la liste des pièces : il prévoit que la collectivité transmette des pièces justificatives une fois la recevabilité de sa candidature communiquée. Il ne mentionne pas de délibération préalable ; celle du Caudrésis-Catésis (18 février 2021) est un exemple, pas une règle.',
    factIds: ['cal-2-pieces', 'depot-plateforme', 'delib-seance'],
    asked: `
qu'est-ce qu'il faut comme papiers
le dossier comporte quoi
faut-il un vote des élus
quels justificatifs au dépôt
quel est le rôle du conseil municipal dans la candidature
quels documents fournir
faut-il délibérer
faut-il une délibération
une délibération, c'est obligatoire
doit-on prendre une délibération
le conseil doit-il voter avant
une délibération est-elle nécessaire
qu'est-ce qu'on joint au dossier
liste des justificatifs de candidature
quand envoyer les pièces
faut-il une lettre du maire avec la demande
un RIB, un budget, un organigramme sont-ils demandés
on passe en conseil avant ou après
notre conseil doit-il voter pour candidater
quels documents fournir pour postuler
quelles pièces joindre au dossier
quelles pièces justificatives pour la candidature
faut-il délibérer avant de candidater
faut-il une délibération du conseil municipal
quels papiers faut-il pour candidater
la délibération est-elle obligatoire
à quel moment transmettre les pièces justificatives
que doit contenir le dossier de candidature
faut-il joindre un budget ou une lettre
faut-il un vote du conseil avant de déposer
quand fournir les pièces
faut-il joindre quelque chose à la demande
quels papiers envoyer
une délibération doit-elle accompagner la demande
les justificatifs partent-ils avec le dossier
attendre qu'on nous réclame les papiers ou tout envoyer
les documents sont demandés à quel moment
après une réponse positive, envoie-t-on les papiers
les papiers viennent-ils avant le candidat`,
    keywords: `pièces justificatives dossier documents joindre fournir candidature délibération préalable conseil municipal lettre liste`
  },
  {
    id: 'etapes',
    kind: 'answer',
    title: 'les étapes après le dépôt',
    answer:
      'Après le dépôt de la candidature, six étapes : 1. examen de la recevabilité ; 2. communication de la recevabilité et transmission de pièces justificatives par la collectivité ; 3. présentation de candidats via la plate-forme ; 4. décision relative à la formation du candidat, le cas échéant avec l’organisme de formation ; 5. signature du contrat ; 6. prise de fonction du conseiller.',
    factIds: [
      'cal-1-recevabilite',
      'cal-2-pieces',
      'cal-3-presentation-candidats',
      'cal-4-decision-formation',
      'cal-5-signature-contrat',
      'cal-6-prise-fonction',
      'cal-apres-depot'
    ],
    asked: `
et une fois envoyé, il se passe quoi
déroulé après le dépôt
quelle est la suite
entre le dépôt et l'arrivée du conseiller, quelles étapes
que se passe-t-il une fois le dossier envoyé
combien d'étapes avant l'arrivée du conseiller
quel est le parcours de la candidature
et après le dépôt
dans quel ordre ça se passe
à quel moment signe-t-on le contrat dans la procédure
ça se passe comment une fois la demande partie
et après l'envoi, que fait-on
les grandes étapes jusqu'à ce qu'il soit là
dans quel ordre ça se déroule
quand connaîtrons-nous les candidats proposés
quelles sont les étapes après le dépôt de la candidature
que se passe-t-il après le dépôt du dossier
quelles étapes entre le dépôt et l'arrivée de l'agent
quand le conseiller prendra-t-il ses fonctions
calendrier de l'appel à manifestation d'intérêt
comment se déroule la procédure
quelle est la première étape après le dépôt
quelle est la dernière étape
quelle est la suite une fois le dossier envoyé
combien d'étapes
que se passe-t-il après la recevabilité
déroulement du recrutement du début à la fin
à quelle étape signe-t-on le contrat
que vient-il juste avant la signature du contrat
quand arrive le conseiller chez nous
qu'est-ce que l'examen de recevabilité
le dossier est recevable, et maintenant
processus complet
comment ça se déroule du dépôt à l'arrivée de l'agent
quel chemin suit notre dossier
à quel moment décide-t-on du départ en formation
que vient après la recevabilité
quelle est la prochaine marche
et une fois le contrat signé
une fois admis, quelle suite
quand arrive enfin l'agent dans le déroulement
avant la signature, que se passe-t-il`,
    keywords: `étapes étape calendrier déroulement procédure suite après dépôt recevabilité prise de fonction processus parcours phases`
  },
  {
    id: 'examen-15-du-mois',
    kind: 'answer',
    title: 'l’examen des candidatures, le 15 de chaque mois',
    answer:
      'C’est l’ANCT qui étudie les candidatures, au fil de l’eau, « tous les 15 du mois » : le 15 de chaque mois, une fois par mois. Un dossier déposé après le 15 est donc étudié le 15 du mois suivant. Le texte ne dit pas sous combien de jours la réponse arrive.',
    factIds: ['anct-etudie-15-du-mois', 'operateur-anct'],
    asked: `
les dossiers sont regardés tous les combien
quel jour sont étudiées les demandes
c'est étudié à quel rythme
en combien de temps l'ANCT répond
sous quel délai l'agence donne sa réponse
quand passe notre dossier
qui examine les dossiers et quand
à quelle fréquence les dossiers sont-ils étudiés
quand aura-t-on une réponse
dossier envoyé en fin de mois
les candidatures sont examinées quel jour
qui valide notre candidature
qui décide de retenir notre dossier
qui accepte notre dossier
qui dit oui à notre dossier
on a notre réponse dans combien de temps
ils regardent les dossiers tous les combien
si on envoie le 20, c'est vu quand
c'est vous ou quelqu'un d'autre qui étudie la demande
les candidatures sont-elles étudiées par ordre d'arrivée
quand aurons-nous une réponse
quel est le délai d'instruction du dossier
à quelle date les candidatures sont-elles examinées
à quelle fréquence se réunit l'agence pour statuer
qui étudie les dossiers
commission d'examen trimestrielle
si on dépose le seize du mois on passe quand
qui décide de retenir notre candidature
combien de temps pour étudier le dossier
j'ai envoyé la demande il y a trois semaines et je n'ai pas de nouvelles
où en est notre dossier
les dossiers sont-ils étudiés tous les quinze jours
quand passe-t-on en commission
quand l'ANCT rend-elle sa décision
qui instruit les candidatures
les candidatures sont-elles examinées toutes ensemble
tous les 15 du mois, c'est toutes les deux semaines
que veut dire au fil de l'eau
combien de temps dure l'instruction
y a-t-il un comité qui examine les candidatures
quel jour du mois sont étudiées les candidatures
quand notre dossier sera-t-il regardé
l'agence se réunit quand
tous les quinze jours ou une fois par mois
quel jour examine-t-on les demandes
qui lit notre dossier
à quelle fréquence l'agence regarde-t-elle les demandes
passe-t-on le jour même si on dépose le 15
une commission par trimestre`,
    keywords: `examen examiner étudier instruction réponse commission comité 15 du mois quinze fil de l'eau date fréquence statuer décision délai nouvelles suite`
  },
  {
    id: 'date-limite',
    kind: 'answer',
    title: 'la date limite de candidature',
    answer:
      'L’AMI ne fixe pas de date limite : les candidatures sont étudiées au fil de l’eau, le 15 de chaque mois. Il date de la fin de 2020 (première vague) : pour savoir si l’on peut encore candidater, demandez à l’ANCT, conseiller-numerique@anct.gouv.fr.',
    factIds: ['anct-etudie-15-du-mois', 'ami-premiere-vague', 'contact-mail'],
    asked: `
et jusqu'à quand
jusqu'à quand
le guichet est-il encore ouvert
quand ferme l'appel
est-il trop tard
c'est clos quand
jusqu'à quel jour peut-on déposer
y a-t-il une date butoir
les candidatures ferment-elles à une date
quand est-ce que ça ferme
la date de clôture
est-ce encore ouvert
jusqu'à quand peut-on déposer
quand est-ce que c'est clos
quelle est la date de fin de dépôt
y a-t-il une échéance pour s'inscrire
c'est trop tard pour candidater
à quelle date l'appel se termine
quand l'AMI se termine
c'est trop tard ou pas
ça ferme quand
on peut encore y aller
est-ce toujours d'actualité
quelle est la date limite pour candidater
date limite de dépôt
jusqu'à quand peut-on encore postuler
quand se termine l'appel à manifestation d'intérêt
est-il trop tard pour candidater
y a-t-il une date de clôture
peut-on candidater à tout moment
l'appel est-il encore ouvert
date butoir du dépôt des dossiers
quand faut-il déposer au plus tard
les candidatures sont-elles closes
quand ferme la plateforme
peut-on déposer toute l'année
est-il trop tard pour se lancer
jusqu'à quand est-ce ouvert
les inscriptions sont-elles closes
quand le guichet ferme-t-il
peut-on encore y aller
y a-t-il une échéance pour déposer
le 31 décembre est-ce fini`,
    keywords: `date limite clôture butoir fin fermeture encore ouvert trop tard jusqu'à quand dernier délai dépôt candidature closes`
  },
  {
    id: 'contact',
    kind: 'answer',
    title: 'l’adresse de contact de l’ANCT',
    answer: 'Pour toute question : conseiller-numerique@anct.gouv.fr.',
    factIds: ['contact-mail'],
    asked: `
comment on vous joint
comment vous joindre
par quel moyen vous contacter
à qui on écrit
une question pointue, qui peut répondre
votre adresse
qui peut m'éclairer
adresse électronique de l'ANCT
comment joindre l'ANCT
on peut poser une question où
un mail où écrire
à qui je peux poser une question précise
vous avez une adresse pour l'agence
j'écris à qui pour le dossier
à qui envoyer un message si on a une question sur la candidature
qui peut me renseigner sur l'AMI
qui répond à nos questions
qui contacter pour une question
quelle est l'adresse mail de l'ANCT
à qui puis-je écrire quand j'ai une question
quelle adresse mail pour une question de fond à l'agence
comment contacter l'ANCT
je voudrais écrire à l'équipe du dispositif
avez-vous une adresse électronique
où poser nos questions
un mail pour poser des questions
contact à l'agence
comment vous écrire
à qui s'adresser
quel est l'interlocuteur
à qui écrire
une adresse où poser nos questions
comment joindre l'agence
quel courriel
à quelle adresse électronique signaler un souci
un courriel pour une difficulté avec le dépôt
j'ai une question précise, où l'envoyer`,
    keywords: `contact contacter mail courriel adresse électronique écrire question interlocuteur joindre`
  },
  {
    id: 'webconference',
    kind: 'answer',
    title: 'la webconférence',
    answer:
      'Une webconférence pour répondre aux questions des collectivités était prévue la première semaine de décembre (2020) : elle est passée. D’autres pouvaient être organisées autant que de besoin ; pour la suite, écrivez à conseiller-numerique@anct.gouv.fr.',
    factIds: ['webconference-decembre', 'autres-webconferences', 'contact-mail'],
    asked: `
y aura-t-il une réunion en ligne
un webinaire d'information est-il prévu
y a-t-il une réunion d'information
comment participer à la visioconférence
une réunion en ligne est-elle prévue
la réunion de la première semaine de décembre est-elle passée
peut-on encore participer à la réunion de décembre
quand a lieu la prochaine webconférence
y a-t-il un webinaire pour les élus
prochain webinaire d'information
une réunion d'information est-elle prévue
la webconférence aura lieu quand
comment participer à la webconférence
y aura-t-il d'autres webconférences
à qui s'adresse la webconférence
une visioconférence est-elle organisée
quand l'ANCT répond-elle aux questions des collectivités en direct
combien de webconférences
les maires pouvaient-ils poser leurs questions en direct
une réunion en ligne pour les élus
une séance de questions et réponses à distance
un rendez-vous en visio était-il prévu
peut-on échanger de vive voix avec l'agence en ligne
une réunion sur Teams ou Zoom pour les élus, quand était-ce
une visio pour les maires`,
    keywords: `première semaine passée webconférence webinaire visioconférence réunion information décembre direct`
  },
  {
    id: 'mail-novembre',
    kind: 'answer',
    title: 'la communication par mail de novembre',
    answer:
      'Une communication par mail était possible en novembre (2020) pour toute question ; l’adresse est conseiller-numerique@anct.gouv.fr.',
    factIds: ['mail-novembre', 'contact-mail'],
    asked: `
que se passe-t-il en novembre
peut-on poser des questions par mail en novembre
une communication par mail est-elle prévue
en quel mois peut-on écrire
qu'est-il prévu pour novembre
en novembre, un échange par courriel
pouvait-on écrire à l'automne
quand pouvait-on poser ses questions par courriel
l'agence communiquait-elle par mail à l'automne`,
    keywords: `novembre communication mail mois`
  }
]
