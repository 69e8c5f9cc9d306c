// All normalised: lower case, no accents. The first list is the common nouns, verbs and forenames among the names of
// communes, made once by comparing both; the second is what callers say all day.

/** Names of communes, without their article, that are ordinary words as well: « Contes », « Aime », « La Table ». */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  `
  matignon
  abondance abondant achards acon adrets agnat agneaux aigle aigre aiguilles aiguillon aillas aime aire
  aires alaise allegre alliat allier allies allons alloue altier ambon ambres ames amure anche andouille
  ange angles angoisse annelles anse appelle aramon arboras arceau arches arcon arcs ardentes ares argentine
  armes arques arroses ars asque asques astis athee attaques aubaine aube aucun auge aurons autels autruche
  aveux avion aviron avirons avoine avril axat ay azur baby bach bachant bachas baffe bagnoles baignes
  baille bains bais baleine ballon ballons ballots banne bannes bannieres bans bar barbas bard barde barges
  barils baron baronnie barras barre bars basses bastide bataille baties bats baud bauge baume bavent bayas
  baye bayons beaux begues belvedere benet bergeres bernard berne bernes besace bettes bey biches bidon bief
  bielle bille binas blanc blet blond boesses bois boisseau boisseaux bondons bonhomme bonne bonnes bonnet
  bordes bords borne bosse bossee bouchage bouchon boudes boue bouee bougon bouillante bouille bouillie
  bouillon boulange boulin boulon boulot bouquet bourdon bourdonne bourg bourgogne bourguignon bourguignons
  bourre boursieres bouteille bouvieres bran branches brandon brans brantes bras brasseuse braye breches
  breles bremes brette brettes breves breviaires brie briffons brigue broc brosses brou brouilla brousse
  broye broyes bru brulais brunet brusque bruyere bruyeres bu bue buire buis buisson bulle bulles bure
  burelles bures bus cabanasse cabanes cagnotte cailla caille cales camarade came campagne campes canari
  cannelle cannes capelle captieux carcans cardan carnet cars casses cassis casson cause cavalerie caves
  ceignes celle celles cellier celliers cendras cendre centres cerbere cercles cercueil cerise cerisiers
  cesse cesseras chaise chambre champagne champenoise champis champs chance change chanteau chanterelle
  chantes chapeau chapelle chapelles charbonnat charbonnieres charge charme charmee charmes charron chars
  chas chassant chasse chasselas chataigneraie chatain chateau chatelain chatelaine chatre chatres chatte
  chaudiere chaume chaussee chauve chaux cheffes chemin cheminas cheminot chene chenevieres chenu cheres
  cheris cherre chevaline chevillard cheville chevreaux chevrier chevrieres chiche choisies choux choye
  cierges cieux cigogne cintre cires cirieres ciron citerne clam clans clapier clapiers clave clavette
  claviers clayette clefs clisse cloue cochere cogna coinces coings collat collegien colombe colombier
  colombiers colombine colonne coltines combes comblanchien combles compas compote comte conde condes condom
  confort conques conquet conte contes contre contres coquille corbeilles cordelle cordon cordonnet cormier
  cornac cornant cornas corne cornier cornus coron corps cote coteau couarde couches coudes coudons coudre
  couleuvre coulombs courant courbe courbes courbette couronne cours courson courtes courtine couture
  coutures couvains cramant crans creances creche crepon creuse crevant crique crisse croix crosses croutes
  cuis cula cultures cures cuvat cuve cuves cuvier dangers dardez dauphin defense degre demie denier desert
  deserts detroit deviat devise diamant don donjon dorat doree doue douelle douillet doux douzains douze
  drain drap drenne drom dry dumes dunes duras ecaille echalas echelle echelles eclaires ecole ecorces
  ecorches ecot ecueil ecuelle ecuelles ecuisses ecuras ecurat ecurie elan engins entrelacs epannes epargnes
  epiais epierre epinant epine epineuse escale escales esches escot escots espere essarts esse estampes
  estivaux etable etables etain etais etalon etangs etoile eu eus fa falaise fargues faucon faux feins
  felines felon fenouillet fermete ferre ferres fete feuilla feuillee feule feux feves fiefs fieu fieux
  fille fins fleche fleurat fleure fleurie florentin flotte folie folies folles fontaine fontaines fontanges
  fontes force forestiere forge forges fors forteresse fosse fosses fougere fouilleuse four fourches
  fourneaux fours frais francs frenes fretin frette frettes frise fromental fronton fuisse gaillard
  gaillarde gap garancieres garat garde garons garrigues gars gaude gemeaux genat gene genets genettes
  germaine germaines geste gilles giraumont girolles giron givre glacerie glaire gland glandage glanes gonds
  gorges gosier goulet gousse gouts gouttieres gouvernes goyave graces grand grange granges gras grasse
  grave gravelle greges grenade grenant gres grignon grillon grimaud grisolles grives grues gruyeres gueux
  guiche guignes guillaumes habit haies haleine halles ham hanches harengere hauban haussez havre hem
  herbiers heres herisson heron hommes hopital hotellerie houblonniere houdan houilles houlette hours
  housseras houx huez huisserie hure ifs irai irais isola issus jacque jalons jans jardin jarret jars jas
  job jonchere joncheres joyeuse joyeux juif julienne jumeaux jumel jumelles jure jury lacs laize lama lance
  lancon landes lange langeais laps lasse lattes laye leches lege lemmes lent lentilles lento leves levier
  lias liege lies liez ligne lignerolles lilas limans limas lime limon limons linge liniers lire lisse
  lisses livet loche loches lods loge loges lombard long longeron longes lorette lorrain louches loue louer
  loueuse lougres loupe loupes lourde lue luisant lumes lusse lutter lux luxe luzerne lys mache machine
  maclas madeleine madre mage magenta mages magnant magnas magne maillas maillat maille maillet maillot
  maire maisons male maltat mana manas manoir manses marchais marche marches mare marennes marges marie
  marigot marin marines marions marne marnes marques marquise marre mars martel martinet martre martres
  martyre mascaras massais massat maure mauves maux medis mela menades menat mene mens menus mer mere merles
  messe metairies meures migre millas minerve minot mire miroir misse moeres moire moisson moita mole molles
  monastere monceaux monnaie mont montagne montat monte monts morillon morte mortiers motte mouchard mouche
  mouches mouettes mouille moule moulines moulinet moulins moult mouriez mouron mousse mousson moutiers
  mouton moutonne moye moyen muids murat mure mures murette murs mus nages nattages nicole nivelle noce
  normee norrois noue noves noyant noyer noyers nuits oie oison olle omet ondes ongles onzain oraison orange
  orgelet orges orgueil orin ormes ornes ors ota ouches oust ouste pageas paille paillet palais palis
  palisse palmas palme pannes parc parce parent parois pas passa passage passais passavant pauvres pavant
  pavie peille peintre peintures pelouse pende penne perche pere peri perles perron pers persan pertuis
  pesse piano pierre pierres pieux pilles pin pince pineaux pins pionnat pis pitres place places plaigne
  plaine plaisance plaisir plan planche planches planchez planee planes planezes planques plans plats pleure
  pleurs poil poisson poissons poivres poix pommard pommera pommier pommiers pomponne pont pontet pontets
  ponts porcheres porcherie port porta portes poses possession pouille poulaines preaux precheur precieux
  premieres premontre pres priez primat prince prisse prouvais provin pruines pruniers publier puits pure
  puy quarante quarante quarte quartier quintal quinte racines rai raids ramasse rance rances rancon randonnai rang
  rapa ratieres raves ravieres real recourt recouvrance relevant remouille remuee rene rentieres replonges
  reposoir reunion reveillon ri riche richelieu riez rimons rions ris rivas rives riviere rivieres robert
  roc roche rocher roches rocque rocques rodes rogna rognes rognon rogues romain romaine romans ronde
  roquelaure roques roquette roquettes rosiere rosieres rosis rots rouelle rouelles rouet rouez rouge rouget
  rouille roulier rousses routes routier rouvres roux rue rustiques sablieres sablonnieres sablons sabres
  sache sai saignes saillant sains saint sales salies salins salives salle salles salon sampans sana santes
  sarrancolin saules sauniere saunieres saurais saurat sauternes sauvages sauvat sauve savonnieres sciez
  scille secheras secourt segalas selles seltz selve sem semons sen senaux sene sens sentinelle sequestre
  serez serpent serre serres sers servais serval servant servies seuil sevis sevrai sieges signes simple
  singles sode sommant sommeilles son songeons sorbets sorbier sorbiers sore souche soucia soudan soudat
  soude soues souille soula soulages soupir sourd souterraine soutiers soyers soyons suisse sure surin suris
  survie sus syndicat table tablier tache taillades taillant taillee taillis talais taller talon tampon
  tardais tardes targe tartre tasse taule tavernes teille temple tende tendon tendron tendu teneur terce
  termes ternes terrasse tesson thons thoras tierce tiercelet tiercent tillac tille tilleul titre toges
  tombe tonnerre touche touches touille touques tour tourailles tourbes tourne tournes tourneur tours
  toussaint trait trappes treilles tresse tresses treteau treve treves tricot trilla trimer trinite troche
  tronche tronchet tuiliere tulle union us vacheres vacherie vaillant vains vaire val valette valines vallee
  valouse vals vanne vans varaignes vars vaudeville vaudoue vaux velu vendes venelles venere venette
  vengeons ventes ventouse ver verdets verdier vereux verger verges vergne verin verines verlans vernaux
  vernie verriere verrieres verrue vers vert vertus veuve veuves vidai videlles viella viens vieux vif
  vigneaux vignes vignot ville villes vineuse violes vira vire vitre vitreux vives vivier viviers viviez
  vogue voisines voue voyer vue y yebles
  `
    .trim()
    .split(/\s+/)
)

/** Words of every day that are no name of a commune, as said and as typed in a hurry. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  allocs anciennes anciens animes antai appele appelee appelees arnaques assigner aurait bailleur
  baisse baissee bourse bourses brancher brouillon brouillons camarades canon carsat carton cartons
  cesser cession clapet classe classes cocher coffre coincees colleges collegues colonie colonnes
  colonoscopie commerce complot complots compteur conge conges cookie copains copines corbeille coupon
  coupons coupure courriels courriers croit croquettes deezer dessin dessins devices devis disant
  dressing essai essais etincelles etroit etudes family ferry feuille feuilles fioul gallica gardez
  garer gemini generale generee generer genius grises grosses hauts herite herites icloud laposte
  libres likes livre livres louche lourd lourds lycees macos mandat mandataire marchand marees marier
  media medias mefier memoire memoires menace menaces metiers mettent meuble meubles mineur mineurs
  monster montage monter montre montrer moyenne offres onglets ouvre panier pantoufles partent payant
  payante paysan perdues pieges pinterest plaque plaques plombs poids pointer pretend prouver publie
  publisher quitter rappel rappels redoute regles relais releve releves reunions robots roman rouleau
  rouler routiere saisie saisir salarie salariee salaries sauver savent secret secrets secure siren
  siret sonne sonner sonnerie surveille surveiller tapant tiers tisseo titres torche toucher traces
  trains traite traiter trajet trajets transvilles travaux trello trier velos vendant vends verrouille
  verrouiller version versions vider vient virements visio visios vital voyance voyant vraies zalando
  bercy elysee gambetta republique
  aboie ados adulte affreux afrique agacant aidant aidante aine ainee algerien algerienne allume alpes
  amerique armoires arriere asie aspirateur autoroute autrement baignoire balai baraque barriere belge
  benjamin bete betes boit breton bretonne cabane cachet cachets cadet cadette calvaire cancer cascade
  catastrophe centaine chiant chiante chute cinquantaine cloture congelateur continent couverture
  covoiturage crie crier criez curatelle diabete digue dizaine dormais douche drole dune dur durs ecrit
  ecrite enervant espagnole etagere eteindre eteins eteint eternue europe evier fatigant fermez fievre
  fifille fiston formidable fracture frigo galere gamin gamins gosse gosses grille grippe haie hangar
  honteux horrible hurle idiot idiote incroyable interdit italien italienne jumeau jumelle kilometre
  kilometres lavabo lave lavoir magnifique mangez marocain marocaine marque marquee matelas menagere
  merveilleux metres monument moulin navette notee ombre oreiller ouvrez pansement penible penibles pepe
  piqure pleurer points poli polie prairie pyrenees quai retour rhume rideau rideaux ridicule rire rit
  secu serviette soignant soixantaine source stupide taire taisez tapis tata tension toilette toilettes
  tonton tousse toux tranquillement tunisien tutelle verandas vigne vingtaine visiblement volets
  absent absente accord adieu aeroport affaire affaires agee agees ages allait allonge allongee amies
  amis analphabete ancien ancienne appareil appareils appart apprends armoire ascenseur ascension assis
  assise assistante auto automne balade balcon banlieue banques bateau bidule blanche boire bonbon bons
  bord bouge bouger bougez bourgs boutique cafe calme calmez campagnes camping canape canne canton
  caravane caravanes carnaval carrefour cathedrale cave celibataire certain certaine certainement
  certains chalet chante chanter chantier chats chaud chaude chauffage cherchez cheval chevaux chevre
  chevres chiens chiffres ciel cimetiere cinema cite cites cle clef cles clinique coiffeur coiffeuse
  colline collines compagne compagnon complique compliquee comprendre comprenez compris conduis conjoint
  connaissez conseils content contente correct correcte cotes couche couchee couloir cour court courte
  croissant croyez cure deambulateur debout decede decedee dedans degoute dehors dejeuner demandez demi
  dent dents dernieres derniers desolee dessous diable dialyse diner disais disiez divorcee domicile
  dommage dormir dors dos doucement douleur droite ecoles ecoute ecouter ecoutez ecris egal egale eglise
  eglises ehpad endormi endormie endroits entendais entendez entendu enterre envoient envoyez epicerie
  epouse epoux epuise epuisee escalier escaliers esperez etages etang etoiles etranger etrangere exact
  exacte excuse excusez face facteur faim fauteuil fenetre fetes fleuve flute foret forets forte fous
  foyer foyers franc francaise franchement freres froid froide fromage garage garcons gares gateau
  gauche gendarme gendre genou gouter grenier guerre gymnase habitait hameaux heureuse heureusement
  heureux hiver home honte hopitaux humaine idem ile iles immeuble immeubles isole isolee jambe jambes
  jardins jesus jeunes jouer journal lac lait lampe lendemain lente lentement lesquelles lessive lettres
  lit lits longs longue lotissement lumieres lune machines magasins mains malades malheureuse
  malheureusement malheureux malvoyante mangeais manger marcher mariee marraine matinee mauvais mauvaise
  memes menage meres metier meurs mobil montagnes moque mort moto moutons mur musee naitre naturellement
  neige noire noms nord nuit occupee ocean oeil oiseau oncle operation operatrice operee orage ordures
  oreille oreilles orphelin oubliez ouest pain paix paques pareil pareille parfaite parfaitement parfois
  parlais parrain pars patienter patientez patrie pavillon pays peniche pensez pentecote perdus peres
  peripherie peurs pharmacien pile piles plage plages pleine pleut pluie poche policier pompier ports
  potager poubelles poules precedent precedente premiers prenais prenez prenom prenoms presse pressee
  pret prete pretre printemps probablement promenade province punaise purete quart quartiers quittez
  raccroche raccrocher raccrochez radio rappelerai rappelle rappellerai rarement rebord regardez
  renseignement renseignements rentre rentree repas repete repeter repetez repondeur residences restez
  retraitee retraites rivage rond roulant roulotte ruelle ruisseau sable sac saison sauriez savais
  savait scooter seconde secondes seigneur sentier sentiers sieste silence soeurs soif soignante sol
  soleil sommeil sors sorti sortie sortir soupe souper stade standardiste studio sud suivante superette
  surement tabac tante terre tete the theatre tiroir toit tombee tomber tot tracteur triste trompe
  tromper trompes trompez trottoir urbain urbaine usine vache vaches vaisselle vallees veille vent venu
  venue verte veuf veufs veuillez viande vide vieil villa vin virage vivant vivante voitures voudrez
  voulez vouliez voulons yeux yourte
  a abonder abonne abonnement abonnes abord absence absents absolument accelerateur accepte acceptez acces
  accident accompagne accompagnement accompagnements accompagnent accompagner accomplir accordee accrues
  accueil accueillante accueillir accueillis achat achats acheter acte actes acteurs action actions activite
  activites actualisation actualiser actuel adaptateur adequation adjoint administratif administrative
  administratives admis adoptee adopter adressant adresse adsl affectation affecte affectera afin age agence
  agenda agent agents agglo agglomeration agit agricole ah ai aide aider aidez aient aimable aimerais ainsi
  aise ait ajustables ajustees alarme alerte alle allee aller allez allo allocation allocations allouee
  allumer alors amazon ambassade ambition ambulance ameli amende amendes amene ami amie amont amoureux an
  anah android anglais animateur animation animent animer annee annees annexe anniversaire annuler ans
  antenne anticipee antivirus ants aout apl apparemment appariement appartement appel appelant appeler
  appels apple appli application applications applis apporte apprenants apprendre apprentissage approprier
  appui apres arabe architecture argent arnaque arnaquer arobase arret arrete arreter arrive arrivee arriver
  arrondissement article artificielle as asile assemblee assez assistance associatif association
  associations associative associatives associe assurance assurances assurent assurer atelier ateliers
  attachees attend attendez attendre attends attention attestant attestation attestations au aucune aujourd
  aupres auquel aura auront aussi autant automatiquement autonomes autonomie autorise autorisee autoriser
  autre autres aux avaient avais avant avec avenue aveugle avez avocat avoir avons axe axes ayant baguette
  bah bail bancaire banque bas basculer base bases basse batiment batterie bcp beau beaucoup bebe bebes beh
  belle ben beneficiaires beneficie beneficier besoin besoins beug bibliotheque bibliotheques bien bientot
  bilan billet billets bitcoin bizarre bjr blague blesse blessee bleu bleue bloque bloquee bloquer bof boite
  bon bonjour bonjours bonsoir bossais boucherie boulangerie boulevard bout bouton bouygues box bref
  bricolage bruit brut bsr budget bug bulletin bureau bureautique but ca cable cadeau cadre caf caisse cal
  calendrier cambriolage cambrioleur camera camion canal candidat candidats candidature candidatures cantine
  capacite capitale car carre carte cartes cartouche cas casque casse cassee categorique caution cc cdd cdi
  ce ceci cedex cela celui cent centre cerfa certificat certification certifiee ces cest cesu cet cets cette
  ceux chacun chaine champ changer chaque chargera chargeur chat chef cheque cheques chequier cher cherche
  chercher chere chevronne chez chien chiffre chocolat choisi choisir choisit choix chomage chomeur chomeuse
  chose choses chui chuis ci cinq cinquante cinquieme citoyennete citoyens civil clavier clique cmt code
  codes coeur coherence coherente cohesion coiffure coin coince colis collectif collectifs collectives
  collectivite collectivites college collegue combien combler coment commande commander comme commencant
  commence commencer comment commentaire commentaires commercial commerciaux commission communal
  communautaire communaute communautes commune communes communication communications competence competences
  complement complementaire complementaires complet complete completer comprend comprends comprennent
  comptables comptage compte compter comptes conception concernees concernes concretement condition
  conditions conduire confier confinement confirme confirmez conforme conformement connais connait connaitre
  connexion consacre consacrer conseil conseille conseiller conseillere conseillers conseillez consequences
  conservation conserver considerees consolide consolider consommateurs constate constitue construire
  construit construites consulat consulter contact contacte contacter contacts contenu contenus contestee
  contester contexte contiendra contient continu continue continuer continues contra contractuelles
  contradiction contrat contrats contrepartie contribue contribuer controle convention conversation
  convocation cookies cool coordinateur coordonnateur coordonnees copain copie copies copine coque
  cordialement coucou coup coupe coupee courir courriel courrier courses cousin cousine cout coute couter
  cpam creation credit cree creent creer creneau crise critique critiques croire crois croissante crypto
  cuisine culture cv d dame dames danger dans date de debit debloquer decaler decembre deces decide decider
  decision declaration declarer declinaison decline declines decodeur deconnecte decouvrir decrites dediee
  deficit definit deja dela delai deliberation delivre demain demande demandee demandent demander demandes
  demarche demarches dematerialisee demenagement demenager demeure demeurent demissionne dentiste depanner
  depart departement departementale depense depenses deplace deplacer deploiement deploye deployes depose
  deposer depot depots depuis dernier derniere derogation derogatoire deroule derriere des desabonnez
  desinstaller desole dessus destinataires destine detaille detaillees detaillera dette dettes deux deuxieme
  deuxiemement devant devenir devons dialogue dieu difficile difficultes dimanche diplome dire directement
  dis disent disponibilites disponible dispose disposer disposera dispositif dispositifs disposition
  dispositions distance dit dite dites divise divorce dix dixhuitieme dixieme dixneuvieme dixseptieme dmd
  docteur doctolib document documente documents dois doit doivent domaine domicilie donc donne donnees
  donner donnez dont dossier dossiers doute douzieme drive droit droits dsl du duquel durant dure duree
  durer dynamique eau echange echeance echeancier echeant ecran ecrans ecrire edf effacer effectivement
  effectuant effectue effet election elections electorale electorales electricite electrique electronique
  electroniques elements eleve eleves eligibilite eligible eligibles elle elles eloignes elu elus email
  embauche embaucher empechement emploi emplois employeur employeurs en encadrement encaissee encore
  encourages encre end endroit energie enerve enervee enfant enfants enfin engage engagement engagements
  engagent engager enjeux enregistrez enseigner ensemble ensuite entend entendre entends entierement
  entrainant entraine entre entree entreprise entreprises entrevue enveloppe envie environ envisageable
  envoi envoie envoye envoyee envoyer epargne equipe equipement equipements es espace espagnol esperer
  essaie essaye essayer est et etabli etablissement etablissements etablit etage etaient etait etale etape
  etapes etat etc ete etes etrangers etre etudiant etudiante etudie etudiera euh euro euros eux evenements
  eventuelles evidemment exactement examen examinees excel excellent exception execute execution executoire
  exercice exigences existant existantes existants expedition experimental experimentes expose expression
  exprime extrait fac facebook facile facilement facilitant facilitent facon facturation facture factures
  faire fais faisait fait faite faites faits fake famille fasse fatigue fatiguee fausse fausses faut faveur
  favoris favorisent favoriser fb femme fer fera ferie feries ferme fermee fermer fermes feu fevrier fibre
  fiche fichier fichiers fil file filiere filles fils fin finalement finance financee financement financer
  financier financiere financieres fini finir finit fiscal fixe fixee fixer foi fois followers fonciere
  fonction fonctionne fonctionner fonctions fond fonds font forcement forfait formalites formation
  formations forme formee former formes formulaire fort fourni fournir fournira fournis fournisseur fournit
  fourniture fragment frai francais france franceconnect frappe free frequence frere fumee futures gagnant
  gagne gagner garant garantir garantira garantit garcon garder garderie gare gaz gdf gendarmerie general
  genial genre gens gentil gentille gere gerer glisse global gmail google gouvernement gps grace grade
  grammaire grande grandes gratuit gratuite gratuitement greve gris grise gros groupement groupements
  guichet guide habiliter habillement habitant habitants habite habitent habitez habitons habits hameau
  hameconnage handicap handicape handicapee harcelement haut haute hauteur hein hello heritage heure heures
  hexagone hier histoire historique hlm homme hop horaire horaires hors hospitalise hotel hotmail huissier
  huit huitieme humain ici idee identifie identifier identifies identite il ils image images immatriculation
  impasse importance important importe impose imposer impossible impot impots impression imprimante imprime
  imprimee imprimer incendie inclusion incombent indemnites indetermine indice indiquer indispensables
  individuel individuels infirmier infirmiere information informatique informer initiale initiales
  initiation initiations initiatives initier injection inquiet inquiete inscription inscriptions inscrire
  inscrit inscrivez insertion insta instagram installation installe installer instant instruction integral
  intelligence intercommunal intercommunale interessees interet interim interimaire internet intervenir
  intervention interviennent invalide invalidite inverse investissement invitant ipad iphone isoler issu
  issue itineraire j jai jaimerais jamais janvier jardinage jarrive jaune je jeudi jeune jeux jhabite jme
  joindre jointe joue jour journee journees jours jpeux jsais jsuis juge juillet juin juridictionnelle
  juridique juridiques jusqu juste justement justice justifiant justificatifs justificatives justifie
  justifier jveux jvx kan kand ke kel kelk keske ki kil kine kit koi kom l la label laisse laisser langue
  laquelle le leboncoin lecon lecons lequel les lesquels lettre leur leurs libre licenciement licencier lien
  liens lieu lieux limite limiter linkedin lis liste listes livraison livret livreur local locale locales
  localisation locataire locaux logement logiciel logo loi loin lol lors lorsque loterie loyer lu lui
  lumiere lundi lunettes lycee m ma mac macbook machin madame mademoiselle magasin mai mail mailler mails
  main maintenance maintenant mairie mairies mais maison maitrise maitriser majoration majore majoree
  majuscule mal malade maladie malaise malentendant malvoyant maman mamans mamie mamy mange maniere
  manifestation manquement marchait mardi mari mariage match materiel matin max maximal maximale maximum mci
  mdp mdph mdr me medecin mediateur mediateurs mediatheque mediation medical medicament medicaments meilleur
  mel membres meme menees mensuel mentionne merci mercredi merde mes message messagerie messages messenger
  met meteo metre metro metropole mets mettez mettre mi micro microsoft midi mieux milieu mille millions
  mince minimum minuscule minute minutes mis mise mises mission missions mixte mlle mme mms mobile
  mobilisation mobilise mobilises mobilite moche modalites modele modeles modifier module modulee moi moins
  mois moitie moment mon monde monsieur montant montee mot mots mouvement moyens mr msa muet multimedia
  musique must mutualite mutuelle mutuellement mutuels n naissance natif nationale nationales nationalite
  native naturalisation navigation naviguer ne necessaire necessaires nee negation netflix neuf neuvieme
  neveu ni nickel nid niece niveau noel noir nom nombre non none normal normalement normes nos notaire
  notamment note noter notes notification notre nounou nous nouveau nouveaux nouvel nouvelle nouvelles
  novembre nul nulle num numerique numeriques numeriser numero numeros objectif objet objets obligation
  obligations obligatoire oblige obtenir obtient occasion occupe octobre octroie octroyant oeuvre offert
  offre offrir oh ok on onglet ont onze onzieme operant operateur operationnel operationnelle
  operationnelles operationnels operations opere ophtalmo or oral ordi ordinateur ordinateurs ordis
  ordonnance ordre organisee organisees organisme organismes originaire ou ouais oubli oublie oubliee
  oublier oui out outillage outils outlook outre ouvert ouverte ouvertes ouverts ouvrir pacs paie paiement
  panne panorama papa papas papi papier papiers papy par paragraphe parcours parcoursup pardon parental
  parents parfait parle parler parleur parlez parmi part partage partager parti participation participe
  participent participer particulier particuliere particuliers partie partiel partir partout passe passeport
  passer passez patron payants paye payer paypal pb pblm pbs pc pdf pedagogiques peinture penalites pendant
  pense penser pension percoit perd perdre perds perdu perdue perime perimetre periode periodicite
  periscolaire permanence permanences permet permettant permettent permettra permettre permettront permis
  personne personnelles personnes perte petit petite petites petits peu peur peut peuvent peux pharmacie
  phishing photo photocopie photographier photos phrase piece pieces pied pieds piege pilotage pilote pirate
  piratee pirater pire piscine pizza pk pkoi placement plafond plainte plaintes plait plante planter plate
  plein plombier plu plus plusieurs plutot point pole police politesse pommes pompiers populations portable
  portables portail portant porte portees porter porteurs porteuse porto portugais pose poser possible
  possibles postal postale poste posterieur postes postuler poubelle poule pour pourcentage pourquoi pourra
  pourrai pourrais pourrez pourriez pourrons pourront pourtant pouvant pouvez pouvoirs pouvons pq prealable
  prealablement preambule precise precisera prefecture prefere prefet prelevement premier premiere
  premierement premisse prend prendra prendre prends prepare present presentation presente presenter
  presents president presque preter prets prevoir prevu prevue prevues prevus prime prioritaires pris prise
  prises prive privee prives prix prob probleme problemes proceder procedure proces prochain prochaine
  proche proches procuration procurations produire prof professeur professionnel professionnelle
  professionnels profil profils projet prolonger prononcee proposant propose proposent proposer propositions
  propres proprietaire proteger proximite pub public publication publics publiee pubs puis puisque putain qu
  quand quant quatorze quatorzieme quatre quatrieme que quel quelle quelles quelqu quelque quelques quelquun
  quels question questions qui quinzaine quinze quinzieme quitte quoi quorum quotidien quotidienne
  quotidiens raconte raison rame ranger ransomware rapide rapidement rappeler rappelez rapport rapporte
  rapports rapprocher rattache rattaches rdv realise realisees realisent realiser recepisse recette
  recevabilite recevables recevoir recherche recherchee rechercher reclamer recommande recommandee
  reconnaitre recours recrute recrutement recrutements recruter recrutons recto recu recue recues reduire
  refaire refasse refugie refus regarde regarder region regional reglages regle reglementaires regulierement
  relance relation relative relatives relevent rembourse remboursement remboursements rembourser remercie
  remontees remplacer remplir remuneration remunerations remunere remunerer rencontres rende rendez
  rendezvous rendre rendus renouvellement renover rentrer renvoi reparer repertorie repertorier repond
  repondent repondre reponse reponses reporter repousser reprenez representer republique reseau reseaux
  reservation reserver reside residence residons resiliation resilience resilier respect respecte respecter
  respirer responsabilite responsable resserre resserree ressources restaurant reste restent rester
  restituer retraite reuni reunis reunit reussie reveil revenus reversion revetir revoir richard rien rigide
  risque robot role rompu rose route rsa rupture rural rurale s sa sainte sais saisi sait salaire salam
  salut salutation samedi samsung samu sanction sanctions sang sanitaire sans sante sauf savez savoir
  scanner scolaire scolaires scolarite se seance second secours secretaire secretariat secteur section
  securises securite sein seize seizieme sejour selection selectionne selectionner selfie selon semaine
  semaines semestre sensibilisent sensibiliser sent sentir sept septembre septieme sera serait serge seront
  sert service services servir ses seul seule seulement seules seuls sfr si sigles signal signalement
  signaler signature signe signer signez simplement simples sinistre sinon site sites situation six sixieme
  skype slt smartphone smic sms snap snapchat social sociale sociaux soeur soi soigner soir soiree soit
  soixante solde solidarite solliciter solution somme sommes sont sorte souci soucis soudeur souhaite
  souhaitee souhaitent souhaiterais souple souples sources sourde souris sous souscrire soutenir soutien
  souvent spam special stage standard star statuer statut stop stories story stp stress stresse
  structuration structure structures subvention suicide suis suivant suivi suivre sujet super supermarche
  suppleants supplementaires supporte supports supprimer supprimez sur surendettement surtout suspect
  suspendu suspendue suspension svp sympa t ta tablette tablettes tableur taches tant tape tard taux taxe
  taxes taxi te teams tee tel tele telechargement telecharger telegram telephone telephones telephonique
  teletravail television telle tellement temoin temps tenu tenue termine terminee territoire territoires
  territoriale territoriales territoriaux tes test texte texto textos thematique thematiques theme tiennent
  tient tiktok timbre timbres tiret titulaire titulaires toi tomates ton top totale totalite toujours tous
  tout toute toutes trading traducteur traduction traduire traduis train traitement tram tranche tranches
  tranquille transferer transferez transformer transition transmission transport transports travail
  travaillais travaille travailler travailleurs treizieme trente tres tresorerie tribunal trimestres
  trimestriel trimestrielle trois troisieme trop trouvant trouve trouver trouvez truc trucs tu turc tuto
  tutoriel twitter type types un unanimite une uniforme universite urgence urgent urgente urssaf usage
  usagers usages usb usurpation utile utilisation utiliser va vacances vaccin vaccins vague vais validation
  validee vas vaut vehicule velo vendez vendre vendredi venir vente ventre veranda verifier verse versee
  versement versements verser verso vestimentaire vetement vetements veut veux via video videos vie vieille
  vies vigueur village villages vingt vingtieme vinted violence violences virement virer virgule virus vis
  visa visant vise visent vises vit vitale vite vivons vivre voici voie voila voir voire vois voisin voisine
  voisins voit voiture voix vol vole volee volet volontaire volonte vont vos vote votre voudrai voudrais
  voudrait voulais vouloir vous voyage voyez vrai vraie vraiment vu wanadoo web webcam week weekend whatsapp
  wifi windows word yahoo zero zone zoom zut
  `
    .trim()
    .split(/\s+/)
)

/** Whether a normalised word belongs to everyday French. */
export const isEveryday = (word: string): boolean => COMMON_WORDS.has(word) || ORDINARY_NAMES.has(word)
