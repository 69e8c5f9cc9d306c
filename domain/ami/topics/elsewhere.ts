import type { Topic } from '../topic'

/**
 * What town halls are asked all day long and the AMI has nothing to do with, by subject: words of the AMI (a contract, a delay, a
 * salary) are everybody's, and what stands beside them tells whose they are.
 */
const SUBJECTS: readonly (readonly [id: string, title: string, asked: string])[] = [
  [
    'etat-civil',
    'l’état civil',
    `
qui peut célébrer un mariage, quels témoins, quels papiers pour se marier
déclarer une naissance, un décès, reconnaître un enfant, changer de prénom
renouveler un passeport, une carte d'identité, délai pour obtenir la carte
un acte de naissance, un livret de famille, un certificat de concubinage
le PACS se signe à la mairie ou chez le notaire
attestation d'accueil, légalisation de signature, certificat de vie
combien de temps conserver les registres d'état civil et les archives
le recensement citoyen des jeunes à seize ans
achat d'une concession au cimetière, prix d'un caveau, columbarium, obsèques`
  ],
  [
    'urbanisme',
    'l’urbanisme',
    `
permis de construire, déclaration préalable, certificat d'urbanisme, délai d'instruction du permis
recours d'un voisin contre un permis de construire
règles du PLU, zone agricole, terrain constructible, lotissement, droit de préemption
hauteur d'une clôture, abri de jardin, véranda, piscine, ravalement, panneaux solaires
bornage, cadastre, vente d'un chemin rural, expropriation, alignement
un bâtiment menace ruine, arrêté de péril, logement insalubre, squat
l'architecte des bâtiments de France, monument historique`
  ],
  [
    'voirie',
    'la voirie et les déchets',
    `
déclarer un dépôt sauvage, signaler un arbre tombé
jour de ramassage des poubelles, des encombrants, du verre, tri sélectif, bac jaune
horaires de la déchetterie, composteur, dépôt sauvage, taxe d'ordures ménagères
un lampadaire en panne, éclairage public, nid de poule, trottoir abîmé, chute sur le trottoir
déneigement, salage, fossé à curer, inondation, égout bouché, assainissement, compteur d'eau
vitesse limite, radar, pesticides, désherbant, haie mitoyenne à tailler, arbre du voisin
stationnement, place handicapée, parking, panneau stop, sens unique, ralentisseur, circulation
prix de l'eau, agence de l'eau, fuite, station d'épuration, élagage d'un arbre, terrain en friche`
  ],
  [
    'ecole',
    'l’école et l’enfance',
    `
inscription à l'école maternelle, carte scolaire, dérogation scolaire, vacances scolaires
menu et tarif de la cantine, garderie, centre aéré, crèche, assistante maternelle, nounou
recruter une ATSEM, un animateur de centre de loisirs, un surveillant de cantine
absences des élèves, directeur d'école, instituteur, professeur, conseil d'école, collège, lycée
bus scolaire, sortie scolaire, kermesse, fournitures, manuels, cahiers, bourse, harcèlement à l'école
vaccins pour entrer à l'école, allergie, médecin scolaire
résultats du bac et du brevet, Parcoursup, université, orientation`
  ],
  [
    'agents',
    'le personnel de la mairie',
    `
candidature spontanée à la mairie, poste à pourvoir aux services techniques, recruter un saisonnier pour l'été
congé maternité, arrêt maladie, accident de travail, médecine du travail d'un agent titulaire
avancement d'échelon, prime, RIFSEEP, NBI, retraite, pension d'un fonctionnaire territorial
licencier, sanctionner, révoquer un fonctionnaire, conseil de discipline, entretien professionnel
recruter une secrétaire de mairie, un garde champêtre, un policier municipal, un cantonnier, un agent technique
concours d'attaché, de rédacteur, d'adjoint administratif, formation de secrétaire de mairie, CNFPT
prime de la secrétaire de mairie, salaire du DGS, heures supplémentaires des agents, compte épargne temps
planning des services techniques, badge, pointage, syndicat du personnel, grève, comité social territorial
médaille du travail, pot de départ, bulletin de salaire, prévoyance, mutuelle des agents`
  ],
  [
    'finances',
    'les finances de la commune',
    `
vote du budget primitif, compte administratif, compte de gestion, affectation du résultat, M57
taux de la taxe foncière, taxe d'habitation, taxe d'aménagement, taxe de séjour, impôts locaux
dotation globale de fonctionnement, DGF, FCTVA, fonds de concours, attribution de compensation
emprunt, ligne de trésorerie, banque, dette, amortissement, régie de recettes, titre exécutoire
marché public, appel d'offres, devis, seuil de procédure, bon de commande, avenant de travaux, délégation de service public
payer une facture d'un fournisseur, Chorus Pro, Hélios, mandat, trésorier, perception
subvention pour rénover l'école, l'église, la salle des fêtes, le stade, le toit, acheter un minibus, un tracteur, un camion
fonds vert, agence de l'eau, fonds européens pour un bâtiment, mécénat pour le patrimoine
assurance de la commune, sinistre, loyer d'un logement communal, vente d'un terrain communal`
  ],
  [
    'elus',
    'les élus et les élections',
    `
un rendez-vous avec le maire, dotation élu local, remplacer le maire en cas d'absence
élections municipales, législatives, européennes, présidentielle, bureau de vote, urnes, procuration de vote, carte électorale
combien de conseillers municipaux selon la population, nombre d'adjoints, élection du maire
durée du mandat du maire, démission d'un élu, indemnités des élus, délégation de signature, absence du maire
nombre de réunions du conseil municipal par an, pouvoirs du maire, interdire par arrêté
convocation et ordre du jour du conseil municipal, quorum du conseil municipal, procès-verbal, huis clos
droits de l'opposition, conseiller municipal d'opposition, commission municipale, consulter un dossier
qui est le maire, le préfet, le député, le sénateur, le ministre, le président de la République, le président du département
fusion de communes, commune nouvelle à créer, rejoindre ou quitter une intercommunalité, statuts du syndicat
jumelage, écharpe, cérémonie du 14 juillet, discours des vœux, protocole, drapeau
combien de députés à l'Assemblée, de communes, de régions, de départements en France
âge pour voter, s'inscrire sur les listes électorales`
  ],
  [
    'police',
    'la police et la justice',
    `
procès-verbal, contravention, amende de stationnement, fourrière, vidéosurveillance, verbaliser
bruit du voisin, aboiement, chien errant, chat, animal perdu, nuisance, feu de jardin, tapage
plainte, cambriolage, vol, gendarmerie, gendarmes, pompiers, pompiers volontaires, sécurité civile
avocat, huissier, notaire, divorce, héritage, succession, tribunal de commerce, tribunal judiciaire, juge, prison
fumer, alcool, débit de boissons, licence IV, feu d'artifice, manifestation sur la voie publique
chasse, pêche, bois, affouage, permis de chasse, armes
conciliateur de justice, aide juridictionnelle, tutelle`
  ],
  [
    'social',
    'les aides aux personnes',
    `
RSA, prime d'activité, APL, allocations familiales, aides de la CAF, quand sont-elles versées
logement social, HLM, expulsion, loyer impayé, fonds de solidarité logement, chèque énergie
retraite, pension de réversion, minimum vieillesse, date de versement de la pension
maison de retraite, aide à domicile, portage de repas, APA, téléalarme, carte mobilité inclusion, handicap, MDPH
chômage, France Travail, actualisation, chercher un emploi, lettre de motivation, CV, offre d'emploi, mission d'intérim
colis alimentaire, restos du cœur, banque alimentaire, vestiaire, colis de Noël des anciens
carte de bus, carte Vitale, ameli, mutuelle santé, remboursement d'une consultation
aides pour un jeune agriculteur, un artisan, un étudiant, un apprenti`
  ],
  [
    'sante',
    'la santé',
    `
médecin de garde, pharmacie ouverte, dentiste, infirmière, maison de santé, désert médical, hôpital, urgences
vaccin, grippe, covid, test, ordonnance, mal de tête, mal au ventre, fièvre, régime, grossesse
don du sang, ambulance, défibrillateur, canicule, moustique tigre, punaises de lit, rats`
  ],
  [
    'deplacements',
    'les déplacements',
    `
horaires du train, du bus, abonnement, ticket, gare, covoiturage, taxi, avion, aéroport, billet
prix de l'essence, du gaz, de l'électricité, borne de recharge, voiture d'occasion, garage, contrôle technique
permis de conduire, carte grise, code de la route, points du permis, permis suspendu, auto-école
location de vélo, vélo électrique, piste cyclable, camping-car, aire de gens du voyage, autoroute, péage`
  ],
  [
    'vie-locale',
    'la vie locale',
    `
location de la salle des fêtes, du gymnase, prêt de tables, barnum, sono
fête du village, brocante, marché de Noël, feu de la Saint-Jean, concert, spectacle, cinéma, théâtre, musée
horaires de la mairie, de la piscine, de la bibliothèque, de La Poste, du marché, ouvert le samedi ou le dimanche
club de foot, de tennis, de judo, licence sportive, subvention pour le club de foot, stade, terrain
bulletin municipal, site de la commune, page Facebook de la commune, panneau d'affichage, photo, logo de la ville
restaurant, boulangerie, coiffeur, supermarché, plombier, électricien, hôtel, camping, gîte
code postal, nombre d'habitants, plan de la ville, histoire du village, blason, météo, pluie, neige
créer une association, déclarer une association, assemblée générale, statuts, bénévolat`
  ],
  [
    'informatique',
    'l’informatique',
    `
installer une imprimante, un scanner, un réseau, mettre à jour Windows, sauvegarder un fichier, formater un disque
Word, Excel, tableau, formule, PDF, Outlook, boîte mail pleine, changer de mot de passe, signature électronique
wifi, fibre, box, antenne, réseau mobile, 5G, forfait, opérateur, téléphone cassé, batterie, chargeur, écran noir
virus, piratage, arnaque, spam, rançongiciel, antivirus, sauvegarde, serveur, nom de domaine
choisir un ordinateur, une tablette, un logiciel de comptabilité, de paie, de cimetière, un site internet, combien ça coûte
intelligence artificielle, ChatGPT, cryptomonnaie, qui a inventé internet, l'ordinateur`
  ],
  [
    'travail',
    'le droit du travail privé',
    `
convention collective, prud'hommes, rupture conventionnelle, démissionner de son entreprise, préavis dans le privé
contrat d'apprentissage, intérim, auto-entrepreneur, créer son entreprise, chiffre d'affaires, TVA, bilan comptable
salaire d'un instituteur, d'un infirmier, d'un footballeur, d'un maire, comment devenir soudeur, aide-soignant
congés payés, heures supplémentaires, ticket restaurant, comité d'entreprise, candidature dans une entreprise`
  ],
  [
    'savoirs',
    'la culture générale',
    `
capitale d'un pays, plus haute montagne, population de la France, date d'une bataille, qui a construit, qui a inventé
combien font douze fois trente-sept, combien de jours dans l'année, de mois dans un trimestre, conversion, pourcentage
recette de cuisine, gâteau, soupe, vin, bière, jardin, tomates, fleurs, tondeuse, bricolage
match, résultat, coupe du monde, tour de France, champion, joueur, jeux olympiques, loto, tiercé
film, série, chanson, musique, livre, poème, blague, horoscope, rêve, amour, sens de la vie
traduire en anglais, en allemand, orthographe, synonyme, définition d'un mot
actualité, guerre, gouvernement, parti politique, grève, manifestation, impôt sur le revenu, bourse, livret A, crédit, banquier
heure qu'il est, date du jour, jour férié, âge, anniversaire, ça va, comment tu t'appelles, qui es-tu`
  ]
]

/** Said kindly, and never answered: it is nobody's fault to have asked. */
export const ELSEWHERE_TOPICS: readonly Topic[] = SUBJECTS.map(([id, title, asked]) => ({
  id: `outside-${id}`,
  kind: 'out_of_scope',
  title,
  answer: 'Cette question ne porte pas sur l’AMI « conseillers numériques ».',
  factIds: [],
  // Each line names several things: each is a question of its own.
  asked: asked
    .trim()
    .split('\n')
    .flatMap(line => line.split(', '))
    .join('\n'),
  keywords: ''
}))
