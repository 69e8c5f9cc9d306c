import type { Topic } from '../topic'

/** What staff ask and the AMI does not say. True or not elsewhere, it is not ours to affirm. */
export const ABSENT_TOPICS: readonly Topic[] = [
  {
    id: 'absent-heures-formation',
    kind: 'out_of_scope',
    title: 'la durée et le lieu de la formation',
    answer:
      'L’AMI ne précise pas la durée de la formation, ni son lieu, ni si elle se fait à distance : il parle d’une formation « complète ou resserrée », certifiante (CCP 1), sans nombre d’heures ni de jours.',
    factIds: ['formation-complete-ou-resserree', 'formation-ccp1'],
    asked: `
c'est où la formation
combien de jours dure la formation initiale
durée de la formation initiale
durée de la formation continue
durée de la formation
la formation dure combien
combien de temps part-il en formation
nombre d'heures de cours
c'est long la formation
combien de semaines part-il
combien d'heures dure la formation
combien de temps dure la formation
la formation dure 105 heures ou 420 heures
quelle est la durée de la formation
combien de jours de formation
combien de semaines le conseiller est-il absent pour la formation
combien d'heures d'apprentissage avant la prise de poste
volume horaire de la formation
la formation est-elle longue
la formation se fait-elle à distance
où se déroule la formation géographiquement
à quel endroit se passe la formation
dans quelle ville ont lieu les cours
le lieu de la formation
la formation est-elle loin de chez nous
y a-t-il un centre de formation dans le département
faut-il se déplacer pour suivre la formation
la formation est-elle en présentiel
combien de semaines durent les cours
dans quelle ville se déroule le stage
les cours sont-ils à distance
formation à plein temps ou le soir
combien d'heures de cours
le centre de formation est-il loin
combien de temps part-il en stage
le stage est-il loin de chez nous`,
    keywords: `heures formation durée volume horaire jours semaines distance présentiel programme contenu modules`
  },
  {
    id: 'absent-salaire-formation',
    kind: 'out_of_scope',
    title: 'le salaire pendant la formation',
    answer:
      'L’AMI ne précise pas qui paie le salaire pendant la formation : il dit que l’État prend en charge à 100 % les frais de formation, que le conseiller recruté part en formation initiale avant sa prise de poste, et que la collectivité le rémunère au SMIC au minimum. Faites-le préciser par l’ANCT avant de signer.',
    factIds: ['formation-100-pourcent', 'depart-formation-avant-poste', 'remuneration-smic-minimum'],
    asked: `
pendant ses cours, on le paye quand même
qui le paye quand il est en formation
l'hébergement et les repas en formation
l'agent est-il payé pendant la formation
qui paie le salaire du conseiller pendant qu'il est en formation
est-il rémunéré pendant sa formation
le temps de formation est-il du temps de travail payé
les mois de formation comptent-ils dans les 24 mois
touche-t-il une allocation pendant la formation
est-il payé pendant ses cours
qui lui verse sa paie tant qu'il est en stage
touche-t-il un salaire avant d'arriver chez nous`,
    keywords: `salaire pendant la formation`
  },
  {
    id: 'absent-renouvellement',
    kind: 'out_of_scope',
    title: 'le renouvellement et les règles ultérieures',
    answer:
      'L’AMI ne le précise pas : il ne parle ni de renouvellement ni de reconduction de la subvention, et rien de ce qui a été décidé après lui (renouvellements, vagues suivantes) n’y figure. Il dit seulement que l’État finance 50 000 euros sur 24 mois et que la convention dure au maximum 36 mois.',
    factIds: ['etat-finance-24-mois', 'convention-36-mois-max'],
    asked: `
sera-t-il reconduit
y aura-t-il une suite
une deuxième vague est-elle prévue pour les mairies
et après, l'État repaie-t-il
quelles sont les règles de 2024
montant de l'aide au renouvellement
peut-on le refaire une deuxième fois
l'État remet au pot après
montant de la subvention au renouvellement
le contrat peut-il être renouvelé par l'État
l'aide sera-t-elle reconduite
la subvention est-elle renouvelable
quelles sont les règles de la deuxième vague
que se passe-t-il en 2023, en 2024, en 2025
montant pour une commune en ZRR ou en zone de revitalisation rurale
la subvention dégressive des années suivantes
le dispositif continue-t-il après 2022
quel financement pour la phase 2
reconduction de la convention conseiller numérique
l'État s'engage-t-il à reconduire
y aura-t-il une prolongation du programme
signer un avenant de renouvellement
quelles règles s'appliquent aujourd'hui
bonus pour les quartiers prioritaires QPV
une rallonge après les trois ans
peut-on resigner ensuite
l'État promet-il de continuer à payer
un second mandat du dispositif est-il garanti
une suite est-elle promise
nous garantit-on une deuxième aide`,
    keywords: `renouvellement renouveler reconduction reconduire renouvelable avenant ZRR QPV quartiers prioritaires 2022 2023 2024 2025 2026 dégressif nouvelle convention phase vague suivante ultérieur`
  },
  {
    id: 'absent-autre-mise-a-disposition',
    kind: 'out_of_scope',
    title: 'la mise à disposition d’une autre commune ou d’une entreprise',
    answer:
      'L’AMI ne le précise pas : il autorise la mise à disposition de conseillers à des structures associatives, et ne dit rien d’une mise à disposition à une autre commune, à un autre organisme public ou à une entreprise. La collectivité reste la structure accueillante, qui porte le contrat ; les initiatives coordonnées sur un même territoire sont à favoriser. Faites-le confirmer par l’ANCT.',
    factIds: ['mise-a-disposition-associations', 'structure-porte-contrat', 'initiatives-coordonnees'],
    asked: `
la commune voisine peut-elle nous rembourser une partie de son temps
partager le coût du conseiller avec une autre collectivité
l'emprunter à la commune d'à côté
le refacturer aux communes membres
le partager avec une autre mairie contre remboursement
peut-on le prêter à un lycée, à une entreprise
une convention entre deux communes pour se le partager
qui paie si une autre commune l'utilise
peut-on mettre le conseiller à disposition d'une autre commune
mettre à disposition de la commune voisine
prêter le conseiller à la commune d'à côté
le prêter à une autre mairie deux jours par semaine
mise à disposition d'une entreprise
mettre à disposition d'un autre organisme public
le prêter à un syndicat ou à un département
peut-on le détacher dans une autre collectivité
le mettre à disposition de l'intercommunalité
mise à disposition entre communes
mise à disposition d'un hôpital ou d'une école
le prêter à une société
le prêter à France Travail ou à la CAF
refacturer le conseiller à une autre commune
le partager avec la commune d'à côté
deux mairies se partagent le même agent, moitié-moitié
le prêter à l'entreprise du coin
une autre collectivité peut-elle l'emprunter
le mettre au service du lycée
la moitié chez nous, la moitié chez la voisine
le prêter à l'hôpital
deux communes pour un contrat, moitié chacune`,
    keywords: `autre commune voisine collectivité mairie entreprise société organisme public prêter refacturer`
  },
  {
    id: 'absent-debut-contrat',
    kind: 'out_of_scope',
    title: 'le jour où le contrat commence',
    answer:
      'L’AMI ne le précise pas : il ne fixe pas de jour où le contrat commence ni de date limite d’embauche. Il dit que le contrat est signé dans les 15 jours maximum après la sélection du candidat, après contact avec un organisme de formation, et que la formation initiale se fait avant la prise de poste.',
    factIds: [
      'delai-signature-15-jours',
      'contact-organisme-avant-signature',
      'depart-formation-avant-poste'
    ],
    asked: `
à partir de quel jour commence-t-il
quand prend-il ses fonctions
à partir de quelle date le contrat peut commencer
quand le contrat de travail peut-il débuter
à quelle date démarre le contrat
quand peut-on commencer à l'employer
date de début du contrat
date d'embauche au plus tôt
date de prise de poste au plus tard
peut-on décaler la prise de poste
avant quelle date faut-il l'avoir embauché
le contrat doit-il démarrer avant une date
quand le conseiller arrive-t-il chez nous
quand va-t-il commencer à travailler
peut-on le faire commencer à la rentrée, en septembre
faut-il qu'il prenne ses fonctions avant une date limite
peut-on reporter l'embauche
on peut l'embaucher à partir de quand
quand prend-il son poste
quand la personne doit-elle commencer au plus tard
l'agente est enceinte, la convention se décale-t-elle
peut-on repousser l'arrivée de six mois
le contrat démarre quel jour
la prise de poste peut-elle attendre septembre`,
    keywords: `commencer commence début débute débuter démarrer démarre démarrage date d'effet embauche prise de poste prise de fonction au plus tôt au plus tard`
  },
  {
    id: 'absent-refus-dossier',
    kind: 'out_of_scope',
    title: 'un dossier refusé ou complété plus tard',
    answer:
      'L’AMI ne le précise pas : il ne dit rien d’un dossier refusé, d’un recours contre une décision de l’ANCT, ni d’une nouvelle demande. Les candidatures sont étudiées au fil de l’eau, le 15 de chaque mois.',
    factIds: ['anct-etudie-15-du-mois'],
    asked: `
et si c'est non, on fait quoi
peut-on redéposer après un refus
sous combien de jours la réponse
sous combien de jours l'ANCT nous dit si le dossier est recevable
combien de temps pour savoir si le dossier est recevable
l'ANCT répond en combien de jours sur la recevabilité
le délai de réponse de l'ANCT
comment saurons-nous si c'est accepté
notre dossier a été refusé, peut-on le redéposer
peut-on contester la décision de l'ANCT
que faire si notre candidature est rejetée
peut-on faire appel d'un refus
peut-on demander un poste supplémentaire plus tard
peut-on déposer une deuxième candidature
quels sont les motifs de refus
peut-on modifier notre candidature après le dépôt
peut-on retirer notre candidature
contester une suspension de la subvention
si notre dossier est recalé
peut-on compléter la demande ensuite
si l'agence dit non, que faire
auprès de qui faire appel d'un rejet
la décision de l'agence se conteste-t-elle
un dossier incomplet est-il rejeté
qu'est-ce qui fait écarter une demande
combien de refus avant de perdre sa place
que deviennent les dossiers rejetés`,
    keywords: `refus refusé rejet rejeté recalé redéposer recours contre contester décision deuxième candidature retirer modifier`
  },
  {
    id: 'absent-maniere-de-choisir',
    kind: 'out_of_scope',
    title: 'la manière de choisir, l’entretien',
    answer:
      'L’AMI ne le précise pas : il ne fixe ni le nombre de candidats présentés, ni la manière de les choisir (entretien, jury…), ni ce qui se passe si un candidat refuse. La collectivité choisit seule, parmi le vivier de la plate-forme nationale, dans un délai maximum de 15 jours après la présentation.',
    factIds: ['collectivite-selectionne', 'vivier-plateforme', 'delai-selection-15-jours'],
    asked: `
faut-il faire passer un entretien
combien de candidats nous présente-t-on
peut-on faire passer des entretiens
peut-on rencontrer le candidat avant de choisir
combien de candidats nous seront présentés
combien de profils nous propose-t-on
faut-il organiser un jury de recrutement
le candidat refuse le poste, que fait-on
que se passe-t-il si le candidat se désiste
comment évaluer les candidats
faut-il convoquer le candidat
le candidat retenu ne donne plus de nouvelles
faut-il publier une annonce ou une vacance de poste
qui fait passer l'entretien d'embauche
faut-il un jury
doit-on recevoir tout le monde en entretien
combien de profils verra-t-on
une épreuve écrite est-elle prévue
si le candidat retenu se désiste
peut-on essayer le candidat avant de signer
peut-on tester la personne quelques semaines
faut-il faire passer un test`,
    keywords: `entretien entretiens rencontrer rendez-vous jury nombre de candidats désiste refuse annonce vacance évaluer`
  },
  {
    id: 'absent-forme-reporting',
    kind: 'out_of_scope',
    title: 'la forme et l’envoi des reportings',
    answer:
      'L’AMI ne le précise pas : il ne fixe ni la forme des reportings, ni l’outil, ni le jour d’envoi. C’est l’ANCT qui réalise le suivi, chaque mois, chaque trimestre et chaque semestre ; la convention précise les modalités opérationnelles.',
    factIds: [
      'reporting-mensuel-structure',
      'reporting-trimestriel-subvention',
      'reporting-semestriel-conseiller',
      'convention-modalites'
    ],
    asked: `
sur quelle application envoyer les reportings
dans quel logiciel remplir les rapports
sous quelle forme rendre le reporting
y a-t-il un modèle de reporting
par quel outil envoyer les reportings
quel jour du mois faut-il envoyer le reporting
quel logiciel pour les bilans
un tableau Excel suffit-il pour le reporting
par mail ou sur une plate-forme, les comptes rendus
y a-t-il un formulaire pour les bilans
avant quelle date rendre le rapport mensuel
à quelle date est dû le bilan trimestriel
dans quel outil saisir
un tableur ou une page en ligne
avec quel logiciel rédiger le rapport du mois
faut-il un modèle de rapport`,
    keywords: `forme format modèle outil logiciel formulaire tableau excel jour d’envoi envoyer comment reporting`
  },
  {
    id: 'absent-detail-tenue',
    kind: 'out_of_scope',
    title: 'le détail de la tenue',
    answer:
      'L’AMI ne le précise pas : il dit que le conseiller doit revêtir une tenue vestimentaire dédiée pendant ses activités et que l’État la finance, sans en dire le prix, la forme ni ce qu’elle devient.',
    factIds: ['tenue-dediee', 'tenue-financee-etat'],
    asked: `
combien coûte la tenue
la tenue doit-elle être rendue à la fin
à quoi ressemble la tenue
comment commander la tenue
quelle est la couleur de la tenue
que se passe-t-il si le conseiller refuse la tenue
quand la tenue est-elle livrée
combien de tenues par conseiller
combien de vestes aura-t-il
la tenue est-elle lavable, qui la nettoie
de quelle couleur est le gilet
que devient l'uniforme à la fin`,
    keywords: `prix coûte couleur forme rendue commander livrée taille combien refuse tenue`
  },
  {
    id: 'absent-echec-certification',
    kind: 'out_of_scope',
    title: 'un échec à la certification',
    answer:
      'L’AMI ne le précise pas : il dit que la formation est certifiante (CCP 1) et que l’État en paie les frais, ainsi que la certification PIX, et ne dit rien d’un échec ni d’une obligation de réussir.',
    factIds: ['formation-ccp1', 'formation-100-pourcent', 'pix-pris-en-charge'],
    asked: `
s'il rate l'examen
et s'il n'a pas son diplôme
s'il abandonne la formation
que se passe-t-il s'il rate la certification
si le candidat échoue à l'examen
doit-il réussir le CCP 1 pour rester
peut-il repasser la certification
faut-il avoir le PIX pour être recruté
quel taux de réussite
s'il abandonne la formation en cours de route
combien de fois peut-on passer l'examen
s'il n'obtient pas son titre
un échec remet-il en cause le contrat`,
    keywords: `rate rater échec échoue échouer réussir repasser abandonne examen`
  },
  {
    id: 'absent-paie-suspendue',
    kind: 'out_of_scope',
    title: 'payer l’agent quand l’aide est suspendue',
    answer:
      'L’AMI ne le précise pas : il dit que le versement peut être suspendu si les obligations de suivi ne sont pas respectées, et que la structure accueillante est seule responsable de l’exécution du contrat de travail : rien n’y dispense de payer l’agent.',
    factIds: ['sanction-suspension-suivi', 'responsabilite-contrat'],
    asked: `
si l'aide est suspendue, doit-on payer l'agent quand même
que devient le salaire si l'ANCT suspend le versement
la subvention suspendue est-elle perdue ou seulement retardée
combien de temps dure une suspension
comment lever la suspension
après une suspension, récupère-t-on l'argent
si l'argent est coupé, doit-on continuer à le payer`,
    keywords: `suspendue suspend quand même salaire lever récupérer retard`
  },
  {
    id: 'absent-banque-territoires',
    kind: 'out_of_scope',
    title: 'la Banque des Territoires',
    answer:
      'L’AMI ne le précise pas : il ne mentionne pas la Banque des Territoires, ni la Caisse des Dépôts. Il dit que la convention est passée entre l’État et la collectivité, et que l’ANCT opère le dispositif.',
    factIds: ['convention-modalites', 'operateur-anct'],
    asked: `
peut-on modifier la convention par avenant
quel est le rôle de la Banque des Territoires
comment résilier notre convention avec la Caisse des dépôts
montant versé par la Banque des Territoires
la Caisse des Dépôts verse-t-elle la subvention
contact à la Banque des Territoires
la convention est-elle signée avec la Banque des Territoires
comment résilier la convention
peut-on mettre fin à la convention
comment dénoncer la convention
la Caisse des dépôts signe-t-elle
qui fait le virement, la Caisse des dépôts`,
    keywords: `Banque des Territoires Caisse des Dépôts CDC consignations résilier résiliation dénoncer`
  },
  {
    id: 'absent-numeros',
    kind: 'out_of_scope',
    title: 'le numéro de téléphone d’un service',
    answer:
      'L’AMI ne donne aucun numéro de téléphone, ni celui de la préfecture ni celui d’un autre service. Il annonce aux structures accueillantes une hotline, sans son numéro. Pour toute question sur le dispositif : conseiller-numerique@anct.gouv.fr.',
    factIds: ['contact-mail', 'hotline-equipe-pilotage'],
    asked: `
la hotline est-elle joignable le samedi
les horaires de la hotline
le nom de la personne qui suit notre dossier
le numéro de la directrice
quel est le numéro de téléphone du préfet
le téléphone de la préfecture
numéro du sous-préfet
comment appeler la préfecture
joindre la sous-préfecture par téléphone
le numéro de portable du référent départemental
quel numéro pour appeler la direction départementale
coordonnées téléphoniques de la préfecture
le numéro du secrétaire d'État
le numéro de téléphone du ministère
le téléphone du délégué territorial
numéro de l'organisme de formation
coordonnées du référent à la préfecture
qui est notre correspondant en préfecture, son numéro
quel numéro pour joindre la ligne d'aide
un téléphone pour parler à l'agence
le standard de l'agence`,
    keywords: `numéro téléphone appeler joindre préfet préfecture sous-préfet ministère référent délégué coordonnées standard`
  },
  {
    id: 'absent-prefet',
    kind: 'out_of_scope',
    title: 'le rôle du préfet',
    answer:
      'L’AMI ne le précise pas : il ne parle ni du préfet, ni du sous-préfet, ni d’un comité de sélection, et dit seulement que l’ANCT étudie les candidatures, le 15 de chaque mois.',
    factIds: ['anct-etudie-15-du-mois'],
    asked: `
quel est le rôle de la préfecture
le préfet a-t-il son mot à dire
le préfet choisit-il le candidat
le préfet donne-t-il son accord
le visa du préfet est-il requis
faut-il l'accord ou l'avis de la préfecture
quel est le rôle du préfet dans la sélection des dossiers
faut-il l'avis du préfet
le préfet donne-t-il son avis sur la candidature
qui compose le comité de sélection
la préfecture valide-t-elle les postes
le sous-préfet est-il associé
y a-t-il un comité de sélection
faut-il l'accord de la préfecture
qui siège au jury
le dossier passe-t-il par la préfecture
le sous-préfet donne-t-il son avis
la préfecture intervient-elle dans le choix des dossiers
un comité départemental se réunit-il`,
    keywords: `visa accord avis requis préfecture préfet préfecture sous-préfet avis comité de sélection jury validation SGAR DDT département de l'État`
  },
  {
    id: 'absent-grade',
    kind: 'out_of_scope',
    title: 'le grade, l’indice, la catégorie',
    answer:
      'L’AMI ne le précise pas : il ne fixe ni grade, ni cadre d’emplois, ni indice, ni régime indemnitaire. Il demande une rémunération au SMIC au minimum et laisse la collectivité la compléter. Voyez avec votre centre de gestion.',
    factIds: ['remuneration-smic-minimum', 'complement-remuneration'],
    asked: `
sur quel grade le recruter
quelle grille, quel indice
catégorie B ou C
a-t-il droit au régime indemnitaire
quel cadre d'emplois
montant exact du SMIC aujourd'hui
sur quel grade le nommer
quel indice de rémunération
quelle catégorie d'emploi
quelle catégorie, quel échelon
combien en brut exactement
quel grade et quel indice pour un conseiller numérique
quelle catégorie de la fonction publique
quel cadre d'emplois retenir
sur quelle grille indiciaire le rémunérer
quel est l'indice majoré d'un adjoint administratif
catégorie A, B ou C
adjoint d'animation ou adjoint du patrimoine
a-t-il droit au RIFSEEP ou à une NBI
régime indemnitaire du conseiller
quel échelon
quel est le montant du SMIC
combien vaut le SMIC en brut ou en net
treizième mois, prime de fin d'année
quel grade au tableau des effectifs
sur quel cadre d'emplois le nommer
faut-il publier une vacance d'emploi au centre de gestion
une prime est-elle permise
l'avis du comité technique est-il requis
le supplément familial de traitement
un treizième mois`,
    keywords: `grade indice échelon catégorie grille indiciaire cadre d'emplois adjoint RIFSEEP NBI filière fonction publique territoriale valeur du SMIC`
  },
  {
    id: 'absent-temps-travail',
    kind: 'out_of_scope',
    title: 'le temps de travail, les congés, le télétravail',
    answer:
      'L’AMI ne le précise pas : ni le temps de travail, ni les horaires, ni les congés, ni le télétravail n’y figurent. Il dit que les conditions d’exercice sont souples et modulables, et que les activités se font dans des lieux de passage des habitants. Pour le reste, c’est l’employeur et le droit du travail qui décident.',
    factIds: ['conditions-souples', 'lieux-de-passage'],
    asked: `
et s'il tombe malade
s'il est en arrêt, qui le remplace
peut-il télétravailler
a-t-il des congés
un mi-temps est-il possible
peut-on le prendre à 80 %
un demi-poste est-il possible
qui fixe ses horaires, est-ce nous
peut-on lui demander de travailler le dimanche
35 h ou 39 h le poste
35 heures ou 39 heures
combien d'heures par semaine
combien de RTT et de congés
à temps plein ou à temps partiel
peut-il faire du télétravail
peut-il travailler le week-end
deux conseillers à mi-temps au lieu d'un
peut-il travailler le soir, le samedi
combien de jours de vacances
à mi-temps, ça passe
peut-il travailler le dimanche ou les jours fériés
a-t-il droit à une indemnité ou à un avantage
quelle amplitude horaire
le conseiller peut-il télétravailler
combien d'heures par semaine doit-il travailler
le poste est-il à temps plein ou à temps partiel
peut-on recruter un conseiller à mi-temps
combien de jours de congés annuels pour le conseiller
le conseiller doit-il travailler le samedi ou le soir
a-t-il droit à des RTT
quels horaires de travail
durée hebdomadaire du travail
35 heures obligatoires
que faire en cas d'arrêt maladie ou de congé maternité
a-t-il droit aux tickets restaurant
peut-il cumuler avec un autre emploi
peut-il travailler pour deux employeurs
peut-on diviser le poste en deux mi-temps
durée de la période d'essai
la mutuelle du conseiller
combien d'heures devant le public
deux patrons pour le même agent
peut-il exercer une autre activité à côté
le cumul avec sa petite entreprise
une année sabbatique
que faire s'il tombe malade
un congé de maternité décale-t-il tout
son repas du midi est-il remboursé
a-t-il droit aux titres restaurant
travaille-t-il le soir
le poste peut-il être à quatre-vingts pour cent
peut-il venir avec son chien
a-t-il une pause le midi
combien de jours par semaine est-il chez nous
quatre jours sur cinq
un mandat syndical`,
    keywords: `dimanche férié RTT congés horaires télétravail tickets restaurant avantage mutuelle télétravail horaires heures hebdomadaire temps plein temps partiel congés RTT vacances maladie maternité tickets restaurant week-end soir cumul d'emplois période d'essai mutuelle`
  },
  {
    id: 'absent-profil',
    kind: 'out_of_scope',
    title: 'le profil exigé du candidat',
    answer:
      'L’AMI ne le précise pas : il ne fixe ni âge, ni diplôme, ni expérience, ni condition de nationalité, de permis ou de casier pour être candidat. Les candidats s’inscrivent sur la plate-forme nationale, et la collectivité, elle seule, choisit. Il prévoit que le candidat soit formé.',
    factIds: ['collectivite-selectionne', 'vivier-plateforme', 'formation-complete-ou-resserree'],
    asked: `
quel âge maximum
peut-il être élu, siéger au conseil municipal de la commune qui l'emploie
faut-il le bac
peut-on prendre un apprenti
quel âge, quelle expérience
un étranger peut-il être recruté
le permis est-il exigé
faut-il un diplôme pour être conseiller
faut-il un diplôme pour postuler
quel niveau d'études est exigé
exige-t-on un bac ou un BTS
faut-il de l'expérience
un élu peut-il être conseiller numérique
un retraité peut-il postuler
quelles qualités doit avoir le candidat
faut-il être informaticien
doit-il parler anglais, une langue étrangère
le conseiller doit-il avoir le permis B
quelles compétences faut-il avoir
faut-il être bilingue
un retraité peut-il être recruté
quel âge minimum pour être conseiller numérique
quel diplôme faut-il pour être candidat
faut-il un permis de conduire
le casier judiciaire doit-il être vierge
peut-on recruter une personne étrangère
un demandeur d'emploi peut-il être recruté
peut-on recruter un apprenti ou un stagiaire
un service civique peut-il être conseiller numérique
quel profil recherchez-vous
quelle expérience est demandée
faut-il savoir programmer
un étudiant peut-il postuler
peut-on embaucher un élu ou un conseiller municipal
peut-on recruter le fils du maire
a-t-on le droit d'embaucher le fils du maire
embaucher la femme d'un adjoint c'est permis
le droit d'embaucher un proche d'un élu s'il fait l'affaire
peut-on prendre la nièce du maire
quelles compétences faut-il avoir
un travailleur handicapé peut-il candidater
je voudrais devenir conseiller numérique
y a-t-il une limite d'âge
niveau d'études requis
un fonctionnaire détaché peut-il occuper le poste
peut-on recruter en contrat aidé PEC, en alternance ou en apprentissage
le candidat doit-il résider dans la commune
est-il nécessaire d'habiter sur place
doit-il vivre dans le département
parler la langue d'ici, le breton, l'alsacien
un jeune de dix-sept ans est-il admis
doit-il savoir conduire
une personne sans papiers
faut-il une lettre de motivation
un ancien détenu peut-il être retenu
doit-il aimer les gens, quelles qualités exige-t-on
un débutant complet peut-il postuler`,
    keywords: `permis conduire casier âge nationalité expérience diplôme requis langue retraité âge minimum diplôme requis profil expérience permis casier judiciaire nationalité étranger demandeur d'emploi chômeur apprenti apprentissage alternance stagiaire service civique étudiant élu handicap compétences requises bac`
  },
  {
    id: 'absent-aidants-connect',
    kind: 'out_of_scope',
    title: 'Aidants Connect, France Services et autres dispositifs',
    answer:
      'Cela relève d’un autre dispositif que l’AMI (Aidants Connect, label France Services, La Coop, cartographie…) : l’AMI n’en dit rien.',
    factIds: [],
    asked: `
quel numéro SIRET indiquer dans La Coop
comment créer mon compte sur l'espace Coop
comment habiliter notre CCAS à Aidants Connect
comment obtenir le label France Services
comment devenir maison France Services
comment se connecter à La Coop de la médiation numérique
comment obtenir une carte Aidants Connect
comment habiliter nos agents
qu'est-ce qu'Aidants Connect
quel financement pour une France Services
comment ouvrir un espace France Services
comment labelliser un tiers-lieu en fabrique de territoire
comment figurer sur la cartographie nationale
comment saisir un CRA dans l'espace Coop
comment obtenir des ordinateurs reconditionnés
les hubs territoriaux pour un numérique inclusif
comment adhérer à la Mednum
la base Les Aidants numériques`,
    keywords: `compte espace coop SIRET Aidants Connect habilitation habiliter label labellisation France Services Coop cartographie tiers-lieu fabrique de territoire Mednum hub reconditionné mandat`
  },
  {
    id: 'absent-pass-valeur',
    kind: 'out_of_scope',
    title: 'la valeur et la commande du Pass numérique',
    answer:
      'L’AMI ne le précise pas : il ne donne ni la valeur, ni le prix, ni le mode de commande du Pass numérique. Il dit seulement que le contre-paiement par le Pass numérique est envisageable à titre dérogatoire.',
    factIds: ['pass-numerique-derogatoire'],
    asked: `
le Pass numérique vaut combien par chèque
combien coûte un Pass numérique
comment commander des pass numériques
quelle est la valeur d'un Pass numérique
où acheter des pass numériques
qui distribue les pass numériques
comment être labellisé pour le Pass numérique
combien de chèques par personne`,
    keywords: `valeur prix coût commander acheter distribution chèque Pass numérique combien vaut`
  },
  {
    id: 'absent-autres-aides',
    kind: 'out_of_scope',
    title: 'les autres aides de l’État',
    answer:
      'Cette aide ne fait pas partie de l’AMI « conseillers numériques », qui ne finance que des postes de conseillers.',
    factIds: [],
    asked: `
des tablettes pour les écoles
une subvention pour le toit, le stade, la route
la DGF de cette année
une aide pour équiper les familles ou les habitants en ordinateurs
une subvention pour les tablettes de la médiathèque
quel est le taux de subvention DSIL pour rénover notre école
peut-on avoir la DETR pour notre projet
aide de l'État pour installer la fibre dans notre commune
subvention pour refaire la toiture de l'église
quelle aide pour isoler la mairie
fonds vert, dotation de solidarité, DGF
subvention pour acheter des ordinateurs pour l'école
quel fonds européen FEDER mobiliser
aide pour la rénovation de la salle des fêtes
financement d'une aire de jeux ou d'une piscine
subvention pour une association sportive
aide pour la vidéoprotection
comment financer la voirie communale
programme Petites villes de demain ou Action cœur de ville
aide à l'isolation ou au vélo électrique
MaPrimeRénov
subvention pour un véhicule électrique
peut-on cumuler avec la DETR ou un contrat aidé`,
    keywords: `familles équiper tablettes habitants DSIL DETR FEDER DSIL DETR DGF FEDER FSE fibre école toiture église isolation rénovation voirie éclairage fonds vert piscine vidéoprotection dotation équipement communal travaux bâtiment Petites villes de demain`
  },
  {
    id: 'absent-gestion-mairie',
    kind: 'out_of_scope',
    title: 'les autres affaires de la collectivité',
    answer: 'Cette question ne porte pas sur l’AMI « conseillers numériques ».',
    factIds: [],
    asked: `
la procédure pour un permis de construire
passer un appel d'offres
le logiciel de paie a un bug
le chauffage de l'école est en panne
problème de connexion à Chorus Pro
combien coûte un logiciel de comptabilité
envoyer les flux à la trésorerie par Hélios
commander des cartes d'achat ou des certificats de signature
comment déclarer la TVA de notre régie d'eau
quel logiciel utiliser pour la paie
comment passer un marché public
comment établir le budget primitif
quelles règles d'urbanisme pour un permis de construire
comment recruter un secrétaire de mairie
comment organiser les élections municipales
comment faire une déclaration préalable de travaux
qui peut célébrer un mariage
comment convoquer le conseil municipal
quel est le taux de la taxe foncière
comment passer à la nomenclature M57
comment mettre en conformité notre site internet avec le RGPD
indemnités des élus
comment faire un arrêté municipal
rédige-moi un discours pour les vœux du maire
comment dématérialiser nos actes
comment gérer les archives communales
combien gagne un maire
contrat d'assurance de la commune`,
    keywords: `Chorus Pro Hélios ACTES télétransmission parapheur certificat abonnement comptabilité prix du logiciel fournisseur facture électronique TVA régie d'eau marché public budget primitif urbanisme permis de construire élections mariage taxe foncière M57 arrêté municipal discours vœux indemnités élus archives assainissement cimetière logiciel paie appel d'offres ordures`
  },
  {
    id: 'absent-emploi-subvention',
    kind: 'out_of_scope',
    title: 'd’autres détails pratiques',
    answer: 'L’AMI ne le précise pas.',
    factIds: [],
    asked: `
combien de candidats se sont déjà inscrits
combien de conseillers sont déjà en poste
maximum de gens par atelier
combien de postes sont réservés à notre région
combien de conseillers pour la Bretagne
la répartition des postes par département
qui signe la candidature, le maire ou un adjoint
faut-il la signature du maire sur le dossier
combien de personnes doit-il aider
est-ce soumis à la TVA
sur quel compte inscrire la recette
faut-il afficher le logo de l'État
quel modèle d'ordinateur
peut-on acheter du matériel avec la subvention
la subvention peut-elle payer autre chose que le salaire
combien de personnes par atelier
peut-il garder les mots de passe des usagers
les usagers doivent-ils s'inscrire
qui fait la promotion des ateliers
où le conseiller est-il logé
où trouver le texte complet de l'AMI
combien d'usagers doit-il accompagner par mois au minimum
sur quelle ligne budgétaire inscrire la recette
combien d'ateliers doit-il faire
combien de personnes doit-il voir par mois
sur quel compte imputer la subvention
quelle publicité faire du financement de l'État
faut-il afficher que l'État finance
les 50 000 euros sont-ils TTC ou hors taxes
combien de rendez-vous doit-il faire par jour
combien de participants au maximum par atelier
quelle jauge pour les séances collectives
quelle durée pour un atelier
faut-il un nombre minimum d'ateliers
quel code ou quel numéro administratif indiquer
faut-il une assurance particulière pour le conseiller
le logo du dispositif est-il obligatoire sur nos affiches
faut-il signer une charte
le conseiller peut-il vendre des ordinateurs
doit-on souscrire une mutuelle pour le conseiller
quelle communication faire dans la presse
faut-il inviter le préfet à l'inauguration
quelle couleur a la tenue
quelle taille doit avoir le bureau
le conseiller a-t-il une carte professionnelle
combien d'usagers doit-il accompagner par semaine
y a-t-il un objectif chiffré d'accompagnements
faut-il ouvrir un compte bancaire dédié
la subvention est-elle imposable ou soumise à la TVA
comment inscrire la subvention au budget, sur quel article comptable
quel nombre d'habitants par conseiller
l'argent non dépensé est-il reportable d'une année sur l'autre
que devient le reliquat de l'aide
peut-on garder ce qui n'a pas été utilisé
à quel tarif refacturer sa mise à disposition
une prime d'installation est-elle versée
l'appel promet-il un bonus à l'arrivée
à qui revient le matériel à la fin
combien de collectivités ont déjà répondu
combien de dossiers ont été acceptés
quel taux de réussite des candidatures
la population de l'agglomération qui a voté
combien d'habitants compte le Caudrésis
quelle étiquette politique a le président
combien de visites par jour doit-il assurer
un nombre d'habitants minimum pour demander un conseiller
faut-il un seuil de population
le plafond comprend-il la prime de précarité
un véhicule électrique est-il fourni par l'agence
faut-il une plaque ou une affiche à l'entrée
la presse doit-elle être prévenue
l'aide peut-elle rembourser un prêt
un droit de regard sur son planning par l'État
y a-t-il un tirage au sort
quel est le délai de paiement en cas de retard du Trésor
des intérêts si l'État paie en retard
l'aide est-elle saisissable
comment calculer le temps passé par dossier
un ordinateur par personne est-il imposé
quelle assurance pour la voiture
combien de kilomètres par an
une aide pour aménager son bureau
qui paie le loyer du local
un bonus pour la montagne
publier l'offre dans le journal est-il exigé
peut-on loger l'agent
l'agence vient-elle inspecter nos locaux
faut-il un panneau avec le drapeau
un parrain est-il désigné
l'aide est-elle indexée sur l'inflation
un acompte exceptionnel est-il possible
à quelle place sommes-nous dans la file
combien de collectivités composent la première vague
l'âge moyen des conseillers
combien de conseillers sont déjà en poste dans le pays`,
    keywords: `rendez-vous par jour participants élèves jauge nombre minimum maximum de personnes objectif code numéro SIRET FCTVA TVA chapitre nomenclature assurance logo affiche charte presse inauguration carte professionnelle objectif chiffré compte bancaire imposable comptable imputation M14 communication`
  }
]
