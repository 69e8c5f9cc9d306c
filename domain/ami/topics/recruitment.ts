import type { Topic } from '../topic'

/** Choosing, signing, and what follows from the contract. */
export const RECRUITMENT_TOPICS: readonly Topic[] = [
  {
    id: 'qui-choisit',
    kind: 'answer',
    title: 'qui choisit le conseiller',
    answer:
      'C’est la collectivité, et elle seule, qui décide d’accueillir le conseiller, parmi le vivier de candidats présenté sur la plate-forme nationale. L’ANCT n’impose personne : vous pouvez refuser un candidat.',
    factIds: ['collectivite-selectionne', 'vivier-plateforme'],
    asked: `
est-ce qu'on nous impose une personne
a-t-on notre mot à dire sur la personne
on peut refuser un profil
peut-on refuser tous les candidats
nous refiler ou nous coller quelqu'un d'office
peut-on nous imposer quelqu'un dont on ne veut pas
l'agence peut-elle nous imposer une personne
peut-on dire non à un candidat
est-on obligé de prendre celui qu'on nous envoie
peut-on nous forcer à prendre quelqu'un
la décision d'embauche appartient à qui
qui sélectionne le conseiller
qui retient le candidat
sommes-nous libres de refuser un profil
si personne ne nous plaît
si aucun candidat ne convient
la mairie choisit-elle elle-même son conseiller
c'est nous qui prenons qui on veut
peut-on dire non à quelqu'un
ils nous envoient quelqu'un d'office
est-on tenu d'en prendre un si aucun ne convient
qui choisit le conseiller numérique
qui choisit le candidat
l'ANCT peut-elle nous imposer un candidat
la mairie décide-t-elle du recrutement
on nous impose quelqu'un ou on choisit
la collectivité peut-elle refuser un candidat
qui a le dernier mot sur le recrutement
est-ce l'État qui nomme le conseiller
c'est nous qui choisissons la personne
peut-on dire non à un profil
sommes-nous libres de notre choix
qui décide de l'embauche
le candidat est-il affecté d'office
si aucun candidat ne nous convient
avons-nous notre mot à dire sur la personne
qui fait passer les entretiens
l'agence nous envoie-t-elle quelqu'un d'office
peut-on nous coller quelqu'un dont on ne veut pas
le dernier mot revient à qui
le sous-préfet peut-il imposer une personne
est-on libre de notre recrutement
l'État désigne-t-il le conseiller
qui tranche pour l'embauche
puisque l'agence choisit à notre place
exiger que l'État désigne quelqu'un
doit-on accepter le premier qui se présente
le premier de la liste est-il obligatoire
la préfète peut-elle mettre son veto sur notre recrue
on nous a proposé quelqu'un, sommes-nous obligés de le prendre
est-on tenu d'accepter la personne présentée`,
    keywords: `choisir choix sélection imposer imposé refuser refus décider liberté d'office nommé désigné dernier mot entretien jury`
  },
  {
    id: 'ou-trouver-candidats',
    kind: 'answer',
    title: 'où trouver des candidats',
    answer:
      'Les candidats sont présentés à la collectivité par la plate-forme nationale (www.conseiller-numerique.gouv.fr) : elle choisit dans ce vivier. Elle peut aussi inviter des habitants de son territoire à s’y inscrire.',
    factIds: ['vivier-plateforme', 'cal-3-presentation-candidats', 'identifier-candidats-locaux'],
    asked: `
où aller chercher les gens
faut-il passer une annonce
qui nous envoie des CV
comment entre-t-on en contact avec les candidats
comment recevoir des candidatures de conseillers
où consulter les profils
qui nous propose des candidats
comment entrer en relation avec des candidats
par où passent les candidats
devons-nous publier une offre d'emploi
peut-on recruter en dehors de la plate-forme
où voir les CV
où voit-on les CV
la liste des candidats du vivier
comment trouver des gens
où dénicher, dégoter, pêcher un candidat
où aller chercher quelqu'un
qui nous envoie des profils
où trouver des profils de candidats
comment avoir accès au vivier de personnes intéressées
par quel canal nous propose-t-on des profils
comment se passe la mise en relation avec les candidats
comment sélectionner un candidat
qui nous présente les candidats
où sont les candidats
comment nous proposez-vous des candidats
faut-il publier une offre d'emploi
le vivier de candidats, où le consulter
comment les candidats sont-ils présentés
comment recruter un conseiller numérique
comment nous parviennent les profils
doit-on publier une annonce nous-mêmes
d'où sortent les candidats
qui nous met en relation avec les postulants
où consulter les CV
faut-il passer par un vivier
faut-il diffuser l'offre dans le journal
par où arrivent les CV
les candidats viennent d'où`,
    keywords: `vivier plate-forme nationale profils mise en relation appariement présentation annonce offre d'emploi CV`
  },
  {
    id: 'candidat-local',
    kind: 'answer',
    title: 'proposer quelqu’un du territoire',
    answer:
      'La collectivité peut contribuer à identifier des candidats habitant sur son territoire en les invitant à s’inscrire sur la plate-forme nationale ; elle décide ensuite, seule, d’accueillir l’un d’eux.',
    factIds: ['identifier-candidats-locaux', 'collectivite-selectionne'],
    asked: `
un ancien stagiaire, une animatrice, un apprenti veut devenir conseiller chez nous, que doit-il faire
un retraité, un bénévole pourrait-il être candidat
ma voisine ferait une bonne conseillère, comment la proposer
mon fils voudrait devenir conseiller, comment faire
je veux être conseiller numérique, où m'inscrire
pour devenir conseiller, faut-il s'inscrire ou passer par une mairie
ma nièce habite ici, peut-elle être prise
on a déjà quelqu'un en tête
peut-on prendre quelqu'un du coin
un habitant voudrait le poste, que doit-il faire
on connaît un jeune intéressé
notre candidat n'est pas inscrit sur la plate-forme
nous connaissons une habitante qui ferait l'affaire, comment la proposer
une personne ferait l'affaire
comment proposer une habitante
le fils ou la fille d'une élue est intéressé, que doit-il faire
comment proposer quelqu'un de chez nous
notre voisin veut devenir conseiller, que doit-il faire
une personne du coin est intéressée par le poste
on connaît déjà la personne, comment la faire recruter
peut-on pousser un candidat du village
un habitant souhaite postuler comme conseiller chez nous
comment faire inscrire un jeune de la commune
peut-on orienter un candidat vers la plate-forme
j'ai une personne en tête
mon neveu est bon en informatique, il peut
un jeune du village serait parfait
il doit s'inscrire où
peut-on recruter quelqu'un de notre commune
peut-on proposer une personne que l'on connaît
j'ai quelqu'un du village qui est doué en informatique, est-ce que je peux le prendre
nous avons déjà un candidat en tête
peut-on choisir un habitant du territoire
un candidat local peut-il être retenu
comment faire pour prendre quelqu'un de chez nous
le candidat doit-il passer par la plate-forme
peut-on embaucher directement sans passer par la plateforme
pouvons-nous suggérer un nom
un jeune du coin peut-il postuler
la personne que nous avons repérée doit-elle s'inscrire
une jeune du village serait parfaite, comment faire
peut-on souffler un nom
on a quelqu'un en tête
notre ancien emploi jeune voudrait se présenter
un habitant motivé, par où doit-il passer
pouvons-nous pousser une candidature d'ici
un jeune qui finit son service civique pourrait postuler, où s'inscrit-il
proposer notre volontaire actuel comme candidat
ma nièce aimerait faire ce métier, comment s'y prend-elle
l'ancienne secrétaire veut devenir conseillère
recommander un habitant`,
    keywords: `local habitant connaissance repéré identifier inviter s'inscrire chez nous du coin en tête directement`,
    verdict: { says: 'oui', unless: /doit|comment|sans passer|directement|faut/ }
  },
  {
    id: 'delai-selection',
    kind: 'answer',
    title: 'le délai pour choisir un candidat',
    answer:
      'La collectivité s’engage à tout mettre en œuvre pour sélectionner le candidat dans un délai maximum de 15 jours après sa présentation sur la plate-forme, puis à signer le contrat dans les 15 jours après cette sélection.',
    factIds: ['delai-selection-15-jours', 'delai-signature-15-jours'],
    asked: `
une candidate vient de nous être annoncée, dispose-t-on d'un mois
on nous signale un candidat, combien de temps pour répondre
les quinze jours courent à compter de quoi
les quinze jours se comptent depuis quel jour
point de départ des quinze jours
d'où partent les deux délais de quinze jours
combien de temps pour se décider
on a jusqu'à quand pour prendre quelqu'un
trois mois pour recruter, c'est ça
combien de jours pour dire oui à un candidat
faut-il aller vite pour choisir
on a raté le délai pour choisir, est-ce grave
combien de temps pour retenir un candidat
délai pour se positionner sur un profil
on a combien de jours pour dire oui à un candidat
la collectivité doit sélectionner sous combien de jours
obligations dans la quinzaine suivant la présentation du candidat
une fois le profil reçu, quel délai
quel temps avons-nous pour faire notre choix
j'ai reçu des profils, il faut choisir vite
on a combien de jours pour dire oui
si on dépasse les quinze jours
combien de temps avons-nous pour choisir un candidat
sous quel délai faut-il sélectionner le candidat
combien de jours pour se décider
a-t-on trois mois pour recruter
quel délai après la présentation du candidat
jusqu'à quand pour sélectionner le candidat présenté
faut-il choisir vite
délai de sélection
dans combien de temps doit-on répondre au candidat
un mois pour choisir est-ce possible
le délai pour recruter est de combien
quels sont les délais à respecter pour le recrutement
un candidat nous a été présenté, quand devons-nous répondre
combien de temps pour trancher entre les profils soumis
sous quel délai se décider entre les candidats
on nous laisse combien de jours pour retenir quelqu'un
le temps imparti pour arrêter notre choix
peut-on prendre deux mois pour réfléchir au candidat
une fois le profil reçu, faut-il aller vite
date butoir pour dire oui à un candidat
on nous a prévenus d'un profil, il faut trancher quand
un mois pour choisir, est-ce permis
on traîne à choisir, combien de jours a-t-on
quelle échéance après l'apparition du candidat
combien de temps entre l'arrivée d'un profil et notre verdict
rendre notre verdict sur un profil`,
    keywords: `délai jours quinze 15 choisir sélectionner décider rapide présentation plate-forme maximum recruter`
  },
  {
    id: 'delai-signature',
    kind: 'answer',
    title: 'le délai pour signer le contrat',
    answer:
      'Le contrat est à signer dans les 15 jours maximum après la sélection du candidat, et seulement après que la collectivité a pris contact avec un des organismes de formation prévus.',
    factIds: ['delai-signature-15-jours', 'contact-organisme-avant-signature'],
    asked: `
une fois choisi, combien de jours pour signer
passé la sélection, quel délai pour l'embauche
le contrat doit être fait sous combien
le contrat doit être signé sous combien de temps
une fois choisi, quand signer
combien de jours pour établir le contrat de travail
délai entre la sélection et la signature du contrat
quand faut-il avoir signé le contrat de travail
et si on signe le contrat trop tard
on l'a choisi, quand faut-il signer
combien de jours pour faire le contrat
délai pour signer le contrat après la sélection
combien de temps a-t-on pour signer le contrat
le contrat doit être signé combien de temps après le choix
sous combien de jours signer avec le candidat
quand doit-on signer le contrat de travail
candidat retenu, jusqu'à quand peut-on signer
combien de jours entre le choix et la signature
date limite de signature du contrat
quand signer avec le conseiller
après avoir retenu la personne, quand signe-t-on
le délai entre le choix et le contrat
combien de jours pour formaliser l'embauche
une fois le choix arrêté, quel temps pour contractualiser
trois semaines pour signer, est-ce trop
le contrat peut-il attendre un mois`,
    keywords: `signature signer contrat délai jours quinze 15 après choix sélection retenu`
  },
  {
    id: 'ordre-contrat-organisme',
    kind: 'answer',
    title: 'le contrat ou l’organisme de formation d’abord',
    answer:
      'L’organisme de formation d’abord : la signature du contrat doit intervenir après que la collectivité a pris contact avec un des organismes de formation prévus par le dispositif. Contacter l’organisme avant de signer est un engagement de la collectivité.',
    factIds: ['contact-organisme-avant-signature'],
    asked: `
qui faut-il prévenir avant de signer
que faire en premier, le contrat ou la formation
appeler l'organisme avant ou après le contrat
faut-il contacter le formateur d'abord
peut-on signer sans avoir vu l'organisme
que faire avant de signer le contrat
peut-on signer le contrat tout de suite
doit-on avoir contacté un organisme avant la signature
faut-il avoir calé la formation avant de signer
peut-on signer d'abord et appeler le centre de formation ensuite
quelle démarche préalable à la signature du contrat de travail
avant de signer faut-il appeler quelqu'un
on signe d'abord et on verra la formation après
faut-il attendre la formation avant de signer le contrat
doit-on signer le contrat avant d'appeler l'organisme de formation
ordre des opérations : contrat puis organisme de formation, ou l'inverse
faut-il contacter l'organisme de formation avant de signer
peut-on signer le contrat puis chercher la formation
que faut-il faire avant la signature du contrat
le contrat d'abord ou la formation d'abord
à quel moment contacter l'organisme de formation
y a-t-il une condition avant de signer le contrat
on a signé le contrat sans voir l'organisme
quelle démarche préalable à la signature
dans quel ordre faut-il faire les choses
peut-on embaucher d'abord et chercher le formateur ensuite
faut-il avoir appelé le centre de formation avant l'embauche
signer puis contacter, est-ce bon
le contact avec le formateur vient-il en premier
dans quel sens procéder, contrat ou formation
le contrat est prêt, peut-on signer sans avoir vu le centre de formation
a-t-on le droit de signer avant d'avoir joint le formateur`,
    keywords: `attendre avant après d'abord avant après préalable ordre d'abord inverse contacter prise de contact organisme formation signature contrat`
  },
  {
    id: 'type-contrat',
    kind: 'answer',
    title: 'le contrat de travail et son modèle',
    answer:
      'Le kit de l’ANCT comprend des contrats types de travail (contrat de droit public…) : des modèles. C’est la structure accueillante qui porte le contrat de travail ; l’AMI n’impose pas de type de contrat.',
    factIds: ['kit-contrats-types', 'structure-porte-contrat'],
    asked: `
nous aide-t-on à rédiger le contrat
qui écrit le contrat de travail
y a-t-il un exemple de contrat
CDD, CDI, contrat de projet, lequel
un contrat de droit public ou privé
faut-il un contrat particulier
un modèle tout prêt
le conseiller est-il fonctionnaire
sera-t-il titulaire ou contractuel
peut-il être en CDI
quel statut pour l'agent
CDD ou CDI
contractuel de droit public ou de droit privé
avez-vous un contrat type
y a-t-il une trame de contrat
quel contrat lui faire signer
contrat de projet possible
sous quelle forme le recruter
un CDD de combien
contractuel ou titulaire
doit-il être titulaire de la fonction publique
peut-il être fonctionnaire
faut-il un fonctionnaire ou un contractuel sur ce poste
vous fournissez le contrat
droit public ou droit privé
l'agence fournit-elle un modèle de contrat
y a-t-il un contrat tout prêt
quel type de contrat est prévu
existe-t-il un modèle de contrat de travail
où peut-on télécharger le modèle de contrat
faut-il un contrat de droit public
quel contrat signe-t-on avec le conseiller
l'ANCT fournit-elle des contrats types
est-ce un CDD ou un CDI
le conseiller est-il contractuel ou fonctionnaire
quelle est la nature du contrat
sous quel statut est embauché le conseiller
contrat de projet ou contrat à durée déterminée
le contrat relève-t-il du droit privé ou public
quel genre de contrat de travail faut-il faire
faut-il rédiger le contrat soi-même
un contrat tout prêt est-il fourni
un exemple de contrat de travail à recopier
de droit public ou de droit privé
quelle forme de contrat pour l'agent
peut-on faire un CDI
nous n'avons pas de juriste, qui nous donne un modèle
où prendre un contrat type
un contractuel ou un fonctionnaire`,
    keywords: `contrat type modèle droit public contractuel CDD CDI statut nature juridique contrat de projet trame`
  },
  {
    id: 'responsable-contrat',
    kind: 'answer',
    title: 'qui est l’employeur, qui est responsable du contrat',
    answer:
      'L’employeur est la structure accueillante (la collectivité) : elle porte le contrat de travail et elle est la seule responsable de sa signature et de son exécution. L’ANCT l’accompagne sur le volet juridique, sans devenir responsable avec elle.',
    factIds: ['responsabilite-contrat', 'structure-porte-contrat', 'candidater-structure-accueillante'],
    asked: `
qui est le patron
si ça tourne mal, qui est responsable
l'agence est-elle coresponsable
c'est la mairie l'employeur ou l'État
à qui appartient le lien de subordination
faut-il l'accord de l'ANCT pour signer le contrat
l'ANCT relit-elle le contrat
qui est responsable en cas d'accident du travail du conseiller
l'ANCT est-elle employeur
qui fait la fiche de paie
l'ANCT est-elle responsable avec nous
en cas de contentieux avec l'agent, qui répond
qui assume le contrat juridiquement
qui signe le contrat avec le conseiller
de qui dépend le conseiller hiérarchiquement
qui est le patron du conseiller
c'est nous le patron
si ça se passe mal au tribunal, qui répond
qui signe son contrat
l'agence est-elle solidaire en cas de contentieux
qui répond d'un litige avec l'agent
qui est responsable du contrat de travail
l'ANCT est-elle co-employeur du conseiller
qui est l'employeur du conseiller
l'ANCT est-elle co-responsable du contrat
qui porte le contrat de travail
en cas de litige avec le conseiller, qui est responsable
l'État est-il l'employeur
qui signe le contrat
le conseiller est-il un agent de l'État
qui est juridiquement responsable de l'exécution du contrat
l'ANCT nous aide-t-elle sur le plan juridique
si l'ANCT fournit le modèle, est-elle responsable
de qui dépend le conseiller, qui est son patron
en cas de prud'hommes qui répond
qui embauche le conseiller
qu'est-ce qu'une structure accueillante
qui exerce l'autorité hiérarchique
l'État est-il co-employeur
sur la fiche de paie, quel employeur figure
faut-il l'accord de l'État sur la fiche de poste
qui répond devant les prud'hommes
l'agence partage-t-elle la responsabilité
de qui dépend l'agent hiérarchiquement
si le contrat est mal rédigé, qui trinque
puisque l'agence signe avec nous, partage-t-elle les dépens
en cas de procès, l'agence paie-t-elle une part
qui verse le salaire, Paris ou nous
qui gère ses congés et sa paie
l'agence paie-t-elle les avocats si l'agent nous attaque
un litige avec notre agent, qui se défend`,
    keywords: `responsabilité solidaire contentieux litige prud'hommes juridique employeur responsable responsabilité juridique litige exécution porter portage patron hiérarchie co-employeur ANCT État structure accueillante définition`
  },
  {
    id: 'rupture-contrat',
    kind: 'answer',
    title: 'la rupture du contrat avant son terme',
    answer:
      'Si le contrat est rompu avant son échéance et que cela entraîne des frais supplémentaires, ces frais sont à la charge de la structure accueillante (la collectivité), et non de l’État. Le texte ne dit rien d’autre du remplacement ni du sort de l’aide.',
    factIds: ['rupture-frais-structure'],
    asked: `
il démissionne, qui paye les frais
s'il part au bout de quatre mois
que se passe-t-il si on se sépare
le licencier coûte à qui
s'il nous plante
comment le remplacer s'il s'en va
le conseiller s'en va au bout de trois mois, qui règle la note
si l'agent claque la porte
coût d'un départ anticipé
si on doit le licencier en cours de route
qui paie si ça se passe mal avec l'agent
fin du contrat plus tôt que prévu
faut-il rendre l'argent si le conseiller part
et s'il s'en va
il nous lâche au bout de trois mois
on veut s'en séparer
que se passe-t-il si le conseiller démissionne
qui paie en cas de rupture du contrat
le conseiller quitte son poste avant la fin
peut-on licencier le conseiller
peut-on remplacer un conseiller qui part
rupture anticipée du contrat de travail
il est parti avant les deux ans
frais supplémentaires si le contrat est rompu
l'agent démissionne au bout de huit mois, qui paie les frais
on ne s'entend pas avec lui, est-ce qu'on peut le virer
qui supporte les indemnités de licenciement
l'agent nous quitte au bout de six mois, perd-on l'aide
l'État prend-il en charge l'indemnité de rupture
que faire si le conseiller s'en va
fin de contrat anticipée, à la charge de qui
le conseiller abandonne son poste
en cas de départ anticipé
si on rompt le contrat avant l'échéance
la période d'essai n'est pas concluante
l'agent claque la porte au bout d'un an
on se sépare de lui avant la fin
licenciement en cours de route, qui règle l'addition
les indemnités de départ sont pour qui
l'État participe-t-il aux frais d'un licenciement
il nous lâche au milieu, que paie-t-on
il ne convient pas, on veut arrêter au bout de six mois
qui paie si on le renvoie
une rupture conventionnelle, à quels frais
il trouve mieux ailleurs et s'en va`,
    keywords: `rupture rompre démission démissionner licenciement départ quitter partir abandon indemnité frais supplémentaires avant terme échéance anticipée remplacement remplacer`
  },
  {
    id: 'recruter-plusieurs',
    kind: 'answer',
    title: 'devenir structure accueillante',
    answer:
      'Candidater, c’est demander à devenir structure accueillante d’un ou de plusieurs conseillers, donc à porter leur contrat de travail, et obtenir leur affectation avec une prise en charge financière de l’État.',
    factIds: ['candidater-structure-accueillante', 'structure-porte-contrat', 'ami-contrepartie'],
    asked: `
peut-on en accueillir plusieurs
que veut dire structure accueillante
qu'est-ce qu'une structure accueillante
à quoi sert la candidature
que demande-t-on en candidatant
que devient-on en candidatant
comment devenir structure accueillante
à quoi engage la candidature
que permet l'appel à manifestation d'intérêt
quel est l'objet de la candidature
que signifie accueillir un conseiller numérique
que veut dire être structure accueillante
à quoi sert cet AMI pour une mairie
en quoi consiste l'accueil d'un conseiller
qu'obtient-on en candidatant
on voudrait accueillir un conseiller, que faut-il savoir
que signifie devenir structure accueillante
à quoi sert de candidater`,
    keywords: `structure accueillante accueillir accueil objet permet affectation porter devenir`
  }
]
