import type { EmergencyNumber } from './danger-words'

/**
 * What people in danger say, one sentence a line, by the number that helps them first: as they speak, write and misspell.
 * Invented, all of them. `HARMLESS_EXAMPLES` looks like them and is not; the phrases of the lexicons stand beside it.
 */
export const DANGER_EXAMPLES: Readonly<Record<EmergencyNumber, string>> = {
  '15': `
il s'est coupé avec la scie y a du sang partout mais il veut pas aller à l'hôpital
mon mari s'est ouvert la jambe avec la débroussailleuse
elle s'est entaillé la main au hachoir y en a plein la cuisine
il s'est passé la meuleuse sur le bras il dit que c'est rien
la tronçonneuse a ripé sur son mollet il est tout blanc
il s'est planté le couteau dans la cuisse en ouvrant les huîtres ça coule sans arrêt
mon père s'est pris la lame dans le genou il dit que ça ira mais y en a partout
jé mal o ventre jvé tombé dan les pome
jai tro mal o ventre jtien plu debou
mon père respire mal et il est tout gris
ma femme est tombée dans l'escalier elle bouge plus
il convulse par terre
ma grand mère a fait une chute elle peut pas se relever
j'ai une douleur horrible dans la poitrine
ma copine a perdu connaissance
le bébé a de la fièvre à quarante et un et il réagit plus
mon collègue s'est électrocuté
il s'étouffe avec un morceau de viande
elle a bu de l'eau de javel
mon fils a mangé des baies du jardin il vomit
mon mari fait un avc je crois
elle n'arrive plus à parler et son bras est paralysé
je perds beaucoup de sang je suis enceinte
j'ai des contractions toutes les deux minutes
piqué par une guêpe il gonfle de partout
ma mère diabétique est inconsciente
le petit s'est ébouillanté
quelqu'un vient de se faire renverser devant chez moi
un motard est par terre au carrefour
je me sens partir venez vite
j'arrive plus à respirer
mon mari a le bras arraché par la machine
papi s'est effondré dans le salon
vite mon fils a avalé une pile
mon frère a pris trop de drogue il se réveille pas
j'ai très mal au ventre depuis une heure je vais m'évanouir
on a une personne âgée qui saigne de la tête
il a fait une crise d'épilepsie
elle a les lèvres bleues
mal o coeur bras engourdi j ai peur
jarrive pas a reveiller mon pere
ma mere ne bouge plus
bb ne respire pas
mon mari c le coeur vite
Mon compagnon vient de s'évanouir dans la cuisine.
Mon enfant a bu du liquide vaisselle
y a une dame qui a fait un malaise à l'arrêt de bus
elle répond plus quand je lui parle
mon mari est tombé du toit
il a reçu un coup sur la tête il dit n'importe quoi
je crois que j'ai fait une overdose
ma tante s'est fait mordre par un chien ça pisse le sang
intoxication au monoxyde on a tous mal à la tête et on vomit
mon bébé s'est étouffé il est tout mou
maman a mal à la mâchoire et elle transpire
mon voisin s'est tranché un doigt avec la scie
elle s'est évanouie deux fois ce matin
il a pas repris connaissance
j'ai renversé la friteuse sur mes jambes
ma fille fait une allergie aux cacahuètes elle gonfle
papa est tout jaune et il délire
on vient d'avoir un accident de voiture ma femme est blessée
mon bébé fait des bruits bizarres en respirant
il est tombé de vélo il saigne de l'oreille
elle a perdu les eaux et y'a personne pour nous emmener
mon mari s'est planté un clou dans l'oeil
ma mamie fait un truc bizarre elle a le regard vide
je crois que mon père est en train de faire une attaque
mon fils s'est ouvert le crâne
il tremble de partout et il a les yeux blancs
aidez moi mon mari est mort dans le lit
je me suis coupé les veines
ma mère a avalé son dentier
mon diabète est à quatre grammes et je vois flou
jai mal a la poitrine et du mal a respiré
apelé le samu svp
mon pere a chuté il saigne bcp
Ma collègue vient de perdre connaissance au bureau
ma petite a mis les doigts dans la prise
un ouvrier est tombé de l'échafaudage
il fait un arrêt
mon enfant s'étrangle
mon mari n'a pas repris connaissance depuis sa chute
elle tremble elle a froid elle ne sait plus où elle est
il a une plaie profonde à la cuisse ça coule beaucoup
mon fils a la tête qui gonfle après s'être cogné
ma femme étouffe elle est allergique
mon père est allongé par terre il ronfle bizarrement
je crois qu'elle est en train de mourir
ma mère est morte ce matin je sais pas qui appeler
mon mari est mort dans son sommeil je viens de le trouver
mon bébé ne se réveille pas pour téter
il a de l'écume à la bouche
mon voisin a fait une mauvaise chute il a l'os qui sort
j'ai la vue qui se trouble et la moitié du corps engourdie
ma copine a été piquée dans une soirée elle tient plus debout
un monsieur est inconscient sur le trottoir
mon enfant a une fièvre très forte et des taches violettes
j'ai reçu de l'acide dans les yeux
mon collègue a la main coincée dans la presse
ça fait une heure que je saigne du nez sans arrêt
mon mari diabétique ne répond plus quand je lui parle
sa langue a gonflé elle peut plus avaler
papi a vomi du sang
je fais une hémorragie
ma mère est tombée du lit elle crie de douleur
elle s'est cassé le col du fémur je pense elle peut plus bouger
mon frère s'est pris une branche sur la tête
il s'est planté un couteau dans la main
un enfant s'est fait écraser
accident de scooter le conducteur bouge pas
mon fils a sniffé de la colle il est bizarre il répond pas
il a trop bu il est dans le coma
j'ai bu du produit pour déboucher
ma nièce a avalé une bille elle arrive pas à la recracher
il a mis un sac sur la tête il respire plus
mon père a les lèvres toutes bleues il cherche son air
elle a mal au ventre à hurler elle est enceinte de six mois
le bébé arrive on est pas à l'hôpital
mon mari a une douleur dans le bras et il est en sueur
il se tient la poitrine il est tout blanc
son coeur bat n'importe comment
ma mère fait une crise elle a des spasmes
j'ai la gorge qui se ferme
un vieux monsieur perdu en pyjama a très froid il tremble dehors
je me suis électrocuté avec le grille pain je me sens bizarre
mon fils est resté enfermé dans la voiture au soleil
le petit a mangé des champignons du jardin
il a fait un infar
je tombe dans les pommes
mal au crane terrible d un coup et je vomis
mon mari parl plu il bave
jai avalé de leau de javel par erreur
mon pote a fait un bad trip il convulse
ma voizine é tombé elle a la tete ouverte
il resp plus vite
ya un mec qui c fait renversé
envoyez quelqu'un ma mère va très mal
il me faut un médecin tout de suite mon mari s'est évanoui
ma fille s'est brûlée au deuxième degré
Mon père a perdu l'usage de la parole brusquement
Une personne est inanimée devant la mairie
Ma grand-mère délire et a 40 de fièvre
Mon épouse convulse depuis cinq minutes
il a reçu un coup de sabot dans le ventre il est blanc
mon grand-père est tombé dans le poulailler il peut plus se lever
elle a pris un coup de chaleur elle est inconsciente
j'ai retrouvé ma soeur dans la baignoire elle bouge pas
mon frère a fait un malaise dans sa voiture
elle a avalé une guêpe elle peut plus respirer
mon père se plaint d'une grosse douleur dans le dos et la poitrine il est pâle
le petit est tombé de la table à langer il vomit
ma tante ne sait plus qui je suis d'un coup et elle parle mal
il y a une dame au sol devant le supermarché elle est toute blanche
j'ai mis du détartrant dans mes yeux ça brûle
mon mari s'est coupé trois doigts avec la tondeuse
mon chéri a pris des cachets avec de l'alcool il dort et je peux pas le réveiller
il est tout froid il répond pas
ma fille enceinte de sept mois perd du sang
mon beau-père est tombé de l'échelle il a mal au dos il sent plus ses jambes
elle cherche son souffle elle a de l'asthme et plus de ventoline
jai un truc coincé ds la gorge
mon papa il est tombé il dort et il se réveille pas j'ai six ans
il a le visage qui tombe d'un côté
mon ami a été mordu par une vipère
bebe 3 mois fievre 40 il pleure plus
ma mère vient de s'ouvrir le crâne sur le carrelage ça coule partout
mon fils s'est ouvert le front sur la table ça s'arrête pas de saigner
il s'est fendu la lèvre et l'arcade ça pisse le sang
ma tante vient de se cogner la tête elle saigne beaucoup
attendez mon mari vient de tomber dans l'escalier il y a du sang partout
le saignement s'arrête pas j'ai appuyé avec un torchon
mon père s'est coupé avec le couteau électrique le sang gicle
la petite s'est coincé les doigts dans la porte ils sont tout bleus et ça saigne
ma voisine est par terre dans sa cuisine elle gémit
je crois que maman s'est cassé le col du fémur elle hurle dès qu'on la touche
mon mari transpire il est blanc comme un linge et il a mal à la mâchoire
papa a la bouche de travers depuis ce midi
mon frère parle bizarrement d'un coup comme s'il était saoul mais il a rien bu
il a un côté du visage qui pend
ma femme ne me reconnaît plus depuis tout à l'heure
mon beau-père a les yeux révulsés
le bébé est tout mou il tète plus depuis hier
mon petit-fils a avalé les pastilles du lave-vaisselle
ma fille a bu dans la bouteille de produit pour les toilettes
mon chien non c'est mon mari qui s'est fait mordre au visage il saigne
il s'est planté un clou dans l'œil
il respire comme un poisson hors de l'eau
je suis toute seule et j'ai la tête qui tourne je vois tout noir je vais tomber
j'ai comme un étau dans la poitrine depuis ce matin
ça me serre là dans le cœur et j'ai la main qui dort
mon taux de sucre est à quarante je tremble je suis toute seule
ma mère est tombée cette nuit elle est encore par terre
mémé est tombée du lit je peux pas la relever toute seule
excusez moi je me sens vraiment pas bien je vais tomber dans les pommes
mon mari fait une réaction il a la langue qui gonfle
ma fille a les lèvres qui gonflent après les cacahuètes
je viens d'accoucher presque la tête est là
elle perd les eaux et le bébé arrive
ma fille de trois ans a convulsé et elle se réveille pas
il a pris une décharge il répond plus
mon collègue a la main dans la presse
on a la tête qui tourne tous les deux depuis qu'on a allumé le poêle et on vomit
la chaudière fait une drôle de fumée et on a tous mal à la tête
les enfants ont envie de vomir et moi aussi depuis qu'on a mis le brasero dans le salon
depuis que le chauffage d'appoint tourne on a mal au crâne et mon mari s'endort
mes parents dorment et j'arrive pas à les réveiller il y a le poêle à charbon
mamie répond plus au téléphone et je la vois par terre par la fenêtre
jme sui coupé profon sa saigne tro
ma mere c ouvert la tete sa sarete pa de saigné
mon pere a mal o bras gauche et i transpir
ya mn gran pere ki respir tré mal
on a tous mal a la tete ac le poil a petrol
je reprendrai rendez-vous pour la tablette là devant moi une moto vient de glisser le pilote est sous la glissière
j'appelle plus tard pour le permis une dame s'est fait faucher au passage piéton
il a traversé sans regarder une camionnette l'a projeté il est sur le bitume
ma sœur a fait un tonneau elle m'appelle de la voiture elle sent plus ses pieds
mon gendre a eu la main prise dans la presse à foin
la porte du garage est retombée sur la petite
il a reçu la tronçonneuse sur la jambe il plaisante mais il y a une flaque
il s'est entaillé la cuisse avec la disqueuse il dit que ça va passer mais le pantalon est trempé
la débroussailleuse a ripé son mollet est ouvert jusqu'à l'os
je me suis planté l'ouvre-huître dans la paume ça pisse
le couteau électrique lui a filé sur le poignet ça fait des jets
ma tante a un ulcère à la jambe ça s'est ouvert d'un coup ses chaussons sont pleins de sang
elle sort des toilettes elle dit que c'est tout noir et plein de sang elle tient pas debout
mon mari vomit comme du marc de café
le petit s'est ouvert le menton on voit l'os
jme suis coupé au cutter sa sarrete pa jai mi 3 torchon
ses points ont lâché après l'opération le pansement est rouge vif
un bout de verre est rentré dans son pied on arrive pas à arrêter
un berger allemand a attrapé la gamine au cou
il s'est fait déchiqueter le bras par la prise de force du tracteur
la friteuse s'est renversée sur les jambes de mon fils la peau part avec le pantalon
le thé brûlant est tombé sur le bébé son ventre est tout rouge et ça cloque
elle a voulu allumer le barbecue avec de l'alcool ses cheveux et son visage ont brûlé
j'ai de la chaux dans les yeux j'y vois plus rien
il a mis la main sur la plaque ça colle
ma mère a pris la vapeur de l'autocuiseur en pleine figure
ma voisine a mis le feu à sa robe de chambre on l'a éteinte elle est brûlée partout
il s'est étranglé avec une huître il fait des signes il peut pas parler
mamie a avalé un bout de pain il passe pas elle bave et elle devient bleue
un raisin est resté dans la gorge du petit il fait plus de bruit
la petite a un bout de jouet dans la gorge
mon fils s'étouffe à la cantine
le bébé a mis une pièce dans sa bouche il tousse et il bave
un chewing gum bloqué il suffoque
j'ai mélangé deux produits pour les toilettes ça m'a pris à la gorge et je pleure
la petite a sucé une pile plate de télécommande
mon neveu a bu à la bouteille de diluant
elle a léché les granulés bleus pour les souris
mon père a pris le déboucheur pour du sirop
on a mangé la salade sauvage et mon mari voit double
les enfants ont croqué les graines de ricin
la petite a trouvé les gouttes de sa grand-mère le flacon est vide
mémé a pris deux fois son traitement de la semaine elle dort debout
il s'est trompé de pilulier il a pris celui de sa femme il a le pouls tout lent
mon fils a avalé un tas de cachets de paracétamol hier soir il dit qu'il a mal au foie
jé pri tou le tube de somnifer de ma mer
on a fumé un truc mon pote est tout mou il a les yeux blancs
il a gonflé trop de ballons il sent plus ses jambes
ma coloc a bu une bouteille de vodka elle vomit couchée et elle réagit pas
il a sniffé je sais pas quoi son coeur tape à deux cents
mon frère a fait une surdose il a une respiration toutes les dix secondes
mon pote il a pri un taz il convulse
ça me brûle derrière les côtes depuis ce matin et j'ai le bras lourd
j'ai une barre en travers du torse et la nausée je dois m'asseoir
ma femme a une pointe entre les omoplates elle est toute moite
le cœur me saute j'ai des absences depuis tout à l'heure
mon père a posé la main sur sa poitrine et il s'est assis par terre il parle plus
mon pacemaker bipe et je me sens partir
c'est rien c'est la fatigue mais j'ai comme une enclume sur le thorax
jai un poid sur le torse sa serre tro
mon mari dit que c'est une indigestion mais il est couleur de cendre
ma mère parle comme si elle avait une patate dans la bouche depuis dix minutes
papa renverse tout de la main droite et son sourire est tordu
ma femme cherche le mot fourchette elle dit n'importe quel mot à la place
mon oncle a la moitié de la figure qui dort
je vois la moitié de l'écran et ma main gauche ne m'obéit plus
il marche de travers d'un coup comme ivre et il a rien bu
ma grand mère ne sait plus du tout où elle est depuis ce midi et elle bave d'un côté
le vaccin c'était ce matin elle a le cou plein de plaques et elle siffle
il a mangé du sésame sa lèvre a triplé
une abeille l'a piqué dans la bouche il déglutit plus
ma fille a des boutons partout et sa gorge se serre après le sirop
jai manger des arachide ma langue é enorme
la poche vient de péter et j'ai envie de pousser je suis seule avec les grands
ma belle-sœur est dans la voiture on voit la tête du bébé
je suis à trente-quatre semaines le petit bouge plus depuis hier
ma femme enceinte a des mouches devant les yeux et le visage gonflé
le cordon est sorti
ma cousine a accouché dans l'ascenseur le bébé est tout bleu
elle est enceinte elle a une douleur d'un seul côté et elle tourne de l'œil
ma fille a les contraction ttes les 4 min la maternité é a 1h
mon bébé de quinze jours a trente-neuf et il tète plus
le nourrisson est gris et il geint
elle a sorti le petit du bassin il crache de la mousse
un nageur est ramené sur le sable il a pas l'air de respirer
mon mari bricolait une prise il s'est mis à trembler et il est tombé raide
le petit a mis une fourchette dans la prise il a la main noire
un copain a grimpé sur un wagon un arc électrique l'a touché
la foudre est tombée à côté il est par terre il entend plus
toute la maisonnée a mal au crâne et envie de dormir depuis qu'on a bouché l'aération
depuis que le groupe électrogène est dans le garage mon fils tient plus debout
le détecteur de monoxyde sonne et ma femme dit des bêtises
on a dormi avec le brasero papa bouge plus
sa sent rien mai on vomi tous ac la chaudiere
un randonneur est tombé de fatigue il grelotte et il dit n'importe quoi
un serpent a mordu ma fille à la cheville ça enfle et elle vomit
il s'est fait encorner par une vache
le cheval lui a mis un coup de sabot dans la tête
un pitbull a attaqué la voisine elle est en sang
une méduse ou je sais pas quoi il a du mal à parler
je suis allergique et j'ai été piquée trois fois
je suis par terre dans la cuisine depuis ce matin mon téléphone était dans ma poche
mémé a glissé de son lit elle a la jambe tournée en dehors
maman ma dit je suis tombée pas grave mais elle vomit depuis
je peux pas aller ouvrir je me suis cassé la figure je bouge plus
mon fils dit que la télé lui donne des ordres il a pris un couteau
ma sœur bipolaire parle sans arrêt elle a marché pieds nus sur la route toute la nuit
mon mari voit des bêtes partout il tremble il a arrêté de boire avant-hier
ma mère croit que je suis un espion elle a verrouillé la maison elle a ouvert le gaz
mon frère est persuadé que le diable est dans lui il se griffe jusqu'au sang
il a plus pris son traitement il casse tout et il parle à des gens qui sont pas là
le petit a des taches violettes et la nuque raide
mon fils est jaune fluo et il dort tout le temps
ma fille diabétique respire vite et sent la pomme
l'oxygène de mon père est vide il devient bleu
la machine de ma dialyse s'est arrêtée j'ai du sang dans le tuyau
la sonde de trachéo de mon mari s'est bouchée
il est resté au soleil dans la vigne il dit des bêtises il est brûlant
elle fait quarante et des poussières elle convulse
le bébé est resté dans la voiture au soleil il est tout rouge il pleure plus
un joueur s'est écroulé sur le terrain
mon prof est tombé pendant le cours il bave
il s'est pris la corde de la balançoire autour du cou
jé mal o ventre a men plié jpeu pu marché
mon mari a une boule au ventre qui bat et il est blême
j'ai la jambe gonflée et d'un coup j'arrive plus à prendre mon air
je voulais la carte vitale mais là je crache rouge
oui c'est pour ameli attendez oh non papa papa réponds moi
bonjour c'est pour le chèque énergie excusez je vois tout tourner je vais tomber
je voulais un rendez-vous mais là le voisin vient de se ramasser avec sa moto il ne se redresse pas
c'était pour mon permis sauf que ma femme vient de s'affaler sur la table
je remplissais mon dossier et mon mari s'est mis à saigner de l'oreille
on verra la retraite plus tard je sens mon bras partir et ma mâchoire se bloque
je rappelle pour la tablette mon petit vient d'avaler un aimant
oui la carte grise mais enfin là mon mari est blanc comme un drap et il halète
j'allais demander pour le rsa mais mon fils fait des soubresauts il est parti
j'ai renversé un piéton il a les yeux ouverts mais il dit rien
une trottinette l'a cogné mamie est assise par terre elle sait plus son nom
la moto a tapé le poteau la jambe fait un angle
la hache a glissé dans le tibia il rigole mais c'est profond
il a la scie sauteuse plantée dans la main
mon mari dit c'est une égratignure mais y a une mare par terre
elle fait sa maligne mais le torchon est imbibé et elle voit des étoiles
ça arrête plus de couler depuis qu'on lui a arraché la dent et il prend du sirop pour fluidifier
les règles de ma fille c'est pas normal elle remplit une serviette tous les quarts d'heure elle est pâle
il a reçu un éclat dans l'œil ça coule
un pétard lui a pété dans la main il lui manque des bouts
la bouillotte a éclaté sur ses cuisses
elle s'est assise dans le bain bouillant la peau se décolle
le chauffe-plat a pris feu sur sa manche son bras est brûlé jusqu'au coude
il a gobé un glaçon il fait des bruits et il se tient le cou
mon mari s'est bloqué avec un noyau il tape du poing sur la table
le bébé a régurgité et là il change de couleur
mon petit a une bille dans le nez il respire par à coups
ma grand-mère a bu le produit de ses prothèses
il a avalé de l'eau de batterie
le chat non le petit a mordu dans le thermomètre cassé
on a respiré un nuage à la piscine les gosses toussent et pleurent
ma fille a pris du muguet elle vomit
elle a mélangé ses gouttes et du vin on peut pas la tenir debout
les anxiolytiques elle en a mis une poignée dans sa bouche
j'ai repris mon traitement deux fois je me sens tout bizarre le cœur au ralenti
il a avalé des boulettes pour les cacher aux gendarmes
mon coloc s'est injecté un truc il est vert
il a trop bu il est tombé dans la neige il bouge les lèvres c'est tout
j'ai mal entre les épaules ça monte dans le cou et j'ai vomi
mon homme pique du nez il est en sueur il dit que son cœur rate
elle a deux de tension elle est glacée
mon beau-père s'est tenu au mur puis il a glissé il a la main crispée sur le torse
ma tante voit plus d'un côté et elle mélange les prénoms
il boit et ça ressort par le coin de la bouche
elle soulève plus sa cuillère et elle répond à côté
on dirait qu'il est bourré mais il est à jeun il a soixante-douze ans
ses paupières ont doublé après l'antibiotique et il a la voix rauque
elle a été piquée au cou elle cherche l'air
jé des plak rouge partou é jarive plu a avalé
j'ai perdu les eaux elles sont vertes
la tête du petit est sortie et le reste vient pas
ma femme est dans la baignoire elle dit qu'il arrive
j'accouche toute seule j'ai seize ans mes parents savent pas
elle a accouché ce matin elle se vide
enceinte de cinq mois je suis tombée sur le ventre ça tire
il a bu la tasse hier et ce soir il a du mal à prendre son souffle
le petit avait la tête dans la mare je l'ai sorti
j'ai pris le jus en changeant le lustre j'ai le cœur qui tape et le bras mort
elle est restée cramponnée au frigo elle pouvait pas lâcher elle est brûlée aux mains
on est trois à avoir les jambes en coton la flamme de la chaudière est orange
le chien est raide la petite dort trop et le poêle tire mal
le guide a pris une pierre sur le casque il convulse
mon fils a marché sur une vive il est tout blanc il respire vite
un nid de guêpes l'a attaqué elle a au moins trente piqûres
la truie lui a arraché un bout du bras
je suis coincée dans mes wc j'ai quatre-vingt-un ans je me suis cassé quelque chose
j'ai roulé de mon lit j'ai froid je suis sur le carrelage
mon mari est dans la douche il a glissé il est trop lourd et il répond de travers
papa a passé la nuit au sol il a pas bu il est tout sec
ma fille ne mange plus depuis dix jours elle dit que la nourriture est piégée elle crie la nuit
mon voisin hurle aux fenêtres que les martiens arrivent il jette ses meubles
mon mari revient de l'armée il se croit encore là-bas il a mis tout le monde à plat ventre
elle se tape le front sur le carrelage elle entend plus rien
mon fils autiste se mord et saigne on le contient plus
ma fille a la peau marbrée et la lumière lui fait mal
mon petit fait des pauses quand il respire il a deux mois
ses lèvres sont sèches il a plus de larmes ça fait deux jours qu'il garde rien
ma mère en fin de vie s'étouffe je suis seule l'infirmière vient pas
la pompe à insuline a tout envoyé d'un coup
sa canule s'est enlevée
mon mari a une testicule tordue il se roule par terre
j'ai le mollet dur et maintenant un point quand j'inspire
elle a reçu le volet roulant sur la nuque elle bouge plus les doigts
il a plongé là où y a pas d'eau il sent plus rien en bas
le cheval est tombé sur elle
y a un monsieur à la boulangerie il s'est plié en deux et il répond plus
je sais pas ce que j'ai je suis toute seule je vois flou je tombe
je vous rappelle pour le permis le voisin vient de se prendre la scie dans le genou
on remplira le dossier plus tard il y a un apprenti avec un clou dans la main qui tourne de l'œil
il s'est mis un coup de serpe au genou il dit c'est bon mais ça n'arrête pas de goutter
la lame a sauté il a la cuisse ouverte il veut finir son bois
elle dit que ça va mais elle est couverte de sang
il veut pas qu'on appelle mais y en a plein ses bottes
ça va passer qu'il dit mais il a la main en bouillie
le moteur tournait dans le garage mon père est dans la voiture il est tout rouge
j'ai mis de la javel et de l'acide ça fume j'arrive plus à parler
ma femme ne répond que des oui et elle a un œil qui part
le petit s'est endormi dans le bain il est tout froid
maman dort et elle se réveille pas j'ai faim
allô maman elle veut pas se lever elle est toute froide
mémé elle bouge plus et moi je suis tout seul j'ai sept ans
papa est tombé de l'échelle il parle pas j'ai huit ans
ma maman est devenue toute blanche et elle est par terre
mon petit frère a mangé les bonbons de mamie et il dort
la copine avec qui je vis a les lèvres bleues après son rail
mon coloc ronfle comme jamais après sa piqûre
jcroi kil a fé une od
ya un mec par ter devan le kebab y repon pa
ma meuf é tombé dan les vap sa tete a tapé
mon daron y tien son bras y transpir
un promeneur a fait une chute il a l'épaule sortie et il a froid
ma jument m'a écrasé le torse contre la stalle je crache
le bélier m'a chargée je peux plus respirer à fond
ma femme vient d'accoucher d'un mois elle veut jeter le bébé elle dit qu'il est mauvais
mon mari croit qu'on le suit il s'est enfermé avec une bonbonne
mon mari a la bouche tordue et il bave
elle parle de travers d'un coup et son bras tombe
i parl tou bizar et i tien pu debou
jé reculé sur mon fils avec la voiture il bouge plus
jlai renversé en reculant il est sous la roue
mon mari a reculé sur le petit avec le tracteur
le bébé a la tête dans un sac plastique
la petite a le cordon du rideau autour du cou
ell a pri un cou sur la tete el di nimporte koi
enceinte de 7 mois je perds du sang
jsui encein g des caillo de san
je per du san jsui enceinte
mon bebe e tou mou i reagi pa
le bb respir bizar il e tou bleu
ma fille a bu le produit pour déboucher les toilettes
mon fi a bu le truc pr lave le sol
mon gamin a mangé les granulés bleus du garage
mamie sest etaler dan lescalier el repon pa
papi e tombé i peu pu se levé i gémi
le voisin est étendu dans son potager il bouge pas
un monsieur s'est effondré à la boulangerie
une dame vient de tomber raide au marché
un cycliste s'est fait faucher devant chez moi
le gamin s'est pris une voiture il est couché sur la route
mon mari est passé sous le tracteur
la remorque lui est tombée sur la jambe
il s'est planté la fourche dans le pied ça pisse le sang
la scie lui a mangé deux doigts
il a touché le fil de la clôture et il est par terre
mon collègue est raide comme un bout de bois il a pris le courant
j'ai un éléphant assis sur la poitrine
ça me serre comme un étau là et ça descend dans le bras
j'ai le bras gauche qui fourmille et je sue à grosses gouttes
je sens plus mon côté gauche
je vois double d'un coup et ma tête explose
elle a des plaques partout et sa langue gonfle
il s'est fait piquer par une guêpe dans la bouche
mon diabétique de mari il répond n'importe quoi et il est trempé
il convulse dans le salon
j'ai avalé de travers un os ça passe pas
il a une arête il devient violet
`,
  '18': `
il y a le feu dans la cage d'escalier
ma cuisine brûle
la voiture est en feu
ça sent très fort le gaz chez ma voisine
fuite de gaz dans l'immeuble
la friteuse a pris feu
il y a plein de fumée noire au quatrième étage
le toit vient de s'effondrer
ma cave est inondée l'eau arrive aux prises
un arbre est tombé sur une voiture il y a quelqu'un dedans
ma fille est coincée dans l'ascenseur et elle panique
un enfant est tombé dans la rivière
quelqu'un se noie dans l'étang
sa sent le brulé dans les murs
Un incendie vient de se déclarer au-dessus de chez moi
accident grave sur l'autoroute des blessés
la maison d'en face est en flammes
l'immeuble d'à côté s'est écroulé
ça brûle chez les voisins
y'a des flammes au balcon d'en face
mon four est en feu
il y a une odeur de gaz et j'ai mal à la tête
on est bloqués par les eaux dans la voiture
une explosion dans l'immeuble
la forêt brûle derrière chez moi
mon sapin de noël a pris feu
feu de poubelles qui gagne l'immeuble
une vieille dame est enfermée chez elle avec la gazinière allumée
ça crame dans le garage
il y a le feu chez ma voisine
mon matelas a pris feu
le camion brûle sur le parking
la cheminée est en train de prendre feu
des étincelles sortent du tableau électrique et ça fume
ma machine à laver fait des flammes
la cave se remplit d'eau à cause de l'orage et il y a un monsieur en bas
la rivière déborde on est prisonniers à l'étage
il y a quelqu'un dans l'eau il se débat
un mur s'est écroulé sur des ouvriers
l'ascenseur est bloqué avec une femme enceinte dedans
ma voisine a laissé le gaz ouvert elle répond pas
ça pue le gaz dans le couloir
on sent une drôle d'odeur de gaz depuis ce matin
une bouteille de gaz fuit
un feu de broussailles s'approche des maisons
le détecteur de fumée sonne et il y a de la fumée
un enfant coincé dans un puits
il y a une fuite d'un produit chimique à l'usine on tousse
le balcon s'est décroché avec des gens
lapart en face brule
ya le feu o 3eme
sa sent le gaz
de la fumée noir sort du toit
un bateau se retourne devant la plage
un câble électrique est tombé par terre dans la rue ça fait des étincelles
Une canalisation de gaz vient d'être percée par une pelleteuse
La grange du voisin est en feu
on est bloqués au deuxième avec la fumée dans l'escalier
la cuisine de ma voisine est pleine de fumée
quelque chose brûle dans l'immeuble
j'entends un sifflement de gaz dans la cave
une voiture est tombée dans le canal avec des gens
le plafond vient de nous tomber dessus
ma poele a pris feu jarive pas a leteindre
incendie au troisième étage il y a des enfants à la fenêtre
l'eau est montée jusqu'aux fenêtres on peut plus sortir
ça sent le brûlé très fort et il y a de la fumée qui sort de la prise
ma prise fait des étincelles et le mur est noir
l'huile de la poêle a pris et ça monte au plafond
le compteur crépite et ça fume
il y a des flammes chez la voisine du dessous
la hotte a pris feu
ça sent l'œuf pourri dans toute la cage d'escalier et ça siffle
la bouteille de gaz fuit j'entends que ça souffle
on est bloqués dans l'ascenseur avec une dame qui fait un malaise
l'eau monte dans la cave et le tableau électrique est dedans
la rivière est dans la cuisine on est montés à l'étage
mon voisin est coincé sous sa voiture
mon grand-père est bloqué sous le tracteur
un gamin est tombé dans le puits
le toit est parti avec le vent et la poutre est sur la chambre
ya dla fumé plin lapart
jai oublié la casserol ya le feu ds la cuisine
le sapin a pris feu les rideaux brûlent
je suis en double file pour ma carte grise et derrière ça vient de cartonner y a un bébé dans la voiture
un minibus a fini dans le fossé les gens tapent aux vitres
la fourgonnette est sur le flanc le livreur est bloqué derrière le volant
un poids lourd en travers de la nationale le chauffeur est coincé dans sa cabine
le mur de la tranchée s'est éboulé sur le maçon on voit que son casque
mon fils est enfermé dans le coffre-fort de la cave il manque d'air
ma fille a le bras coincé dans la rampe de l'escalator
une vache a écrasé mon père contre la barrière il arrive pas à se dégager
le quad s'est renversé sur mon mari au fond du champ
mon beau-frère est sous la remorque le cric a lâché
la mezzanine a cédé il y a deux personnes dessous
je suis bloqué dans la cage du monte-charge le câble fait un bruit
un garçon est accroché à la gouttière du deuxième
y a une jeune fille assise sur le rebord de la fenêtre les pieds dans le vide
le parapentiste est accroché dans les arbres il bouge une jambe
l'échafaudage s'est plié le peintre se retient au tuyau
la vague a pris deux personnes sur les rochers
un gamin est parti avec sa bouée au large on le voit plus
un pêcheur est tombé de sa barque il s'accroche à une branche
la voiture flotte dans le gué avec la mamie dedans
ma fille est partie dans le courant de la rivière
un homme a sauté dans la Seine il remonte pas
la glace a craqué sous les enfants
le bateau prend l'eau on est cinq dessus
un fil électrique pend sur la clôture les bêtes sont mortes et mon fils est derrière
les gars des travaux ont percé quelque chose ça fait un bruit de jet et ça pue
ça sent le gaz dans tout le couloir et la vieille dame ouvre pas
la flamme du chauffe-eau s'est éteinte ça siffle et ça sent
ma bonbonne de camping fuit dans la caravane
un camion-citerne s'est couché y a un nuage jaune qui sort
au loin je vois un gros panache de fumée sur la crête
c'est rouge derrière l'usine et ça crépite
un monsieur fait des grands signes à la fenêtre y a de la fumée derrière lui
les bottes de paille fument au bord de la route
la haie a pris à cause d'un mégot ça va sur les voitures
mon grille-pain flambe
une batterie de vélo a explosé dans l'entrée la moquette prend
le conduit de cheminée ronfle très fort et y a des flammèches sur le toit
la colline brûle et les cendres tombent sur ma terrasse
yora pa moyen d'avoir les pompier l'école en face ya le feu
sa crame grave en bas de limeuble les scooter
le tas de fumier fume noir chez le voisin et ça gagne l'étable
la plaque de neige est partie mon copain est dessous
trois skieurs emportés dans le couloir je les vois plus
on est encordés le premier est tombé dans une crevasse
ma femme a glissé dans le pierrier elle est vingt mètres plus bas
on est perdus en raquettes la nuit arrive et ma fille ne sent plus ses mains
je suis suspendu à ma corde au milieu de la paroi
la voisine tape au mur elle crie qu'elle est par terre
ça fait deux jours que mon oncle n'a pas ouvert ses volets et il est cardiaque
le chien aboie derrière la porte et le papi répond pas
sa téléassistance m'appelle elle ne décroche plus
ma tante est coincée entre le mur et les toilettes
allô oui la retraite attendez ça sonne il y a de la fumée qui passe sous ma porte
c'est pas le moment pour les impôts la grange du haut est rouge
faut que je vous laisse y a un gosse tombé dans la fosse à lisier
un semi-remorque bouche la route le routier est écrasé contre le tableau de bord
y a deux voitures l'une dans l'autre et ça fume les gens sortent pas
mon mari est bloqué sous la moissonneuse
la cabane est tombée sur les enfants
le petit s'est enfermé dans la machine à laver
on est bloqués dans la télécabine depuis deux heures il fait très froid
la grue a lâché sa charge sur le préfabriqué y avait du monde
son doigt est pris dans la chaîne il est tout noir
ma main est passée dans le hachoir on peut pas la sortir
un laveur de carreaux est pendu dans le vide sa nacelle a basculé
un enfant de deux ans est debout sur la balustrade du cinquième
mon mari est parti nager il fait des signes il s'éloigne
on voit une main qui sort de l'eau près de la bouée
le zodiac a chaviré ils sont trois
ma mère est bloquée sur le rocher l'eau monte autour
un poteau électrique penche sur la cour de l'école et ça grésille
la pelle mécanique a arraché un tuyau de gaz
ça chuinte derrière la cuisinière et ça sent
j'ai laissé le gaz ouvert toute la nuit j'ose pas allumer
de ma fenêtre je vois le clocher avec de la fumée qui sort
un point rouge dans la forêt qui grossit
des flammes hautes comme la maison là-bas vers la zone industrielle
le champ de blé brûle et ça court vers le lotissement
ça fume sous le plancher et c'est chaud quand on touche
mon sèche-linge a pris
la bougie est tombée sur le canapé
le voisin crie à sa fenêtre derrière c'est tout noir
le tunnel est plein de fumée les gens sortent des voitures
la neige du toit a enseveli ma belle-sœur
on a perdu deux gars du groupe dans le blizzard
mon mari est parti faire les champignons il m'a dit je suis au fond d'un ravin
je suis coincé dans le canyon l'eau monte
son lait est toujours sur le pas de la porte et la lumière brûle depuis trois jours
mon frère vit seul on entend la radio mais il vient pas ouvrir
ça gémit derrière la cloison chez mamie Jeanne
l'appartement de mes voisins est en train de cramer
le local de ma résidence est en train de brûler
l'atelier est en train de prendre feu
c'est pour le passeport mais un bus vient de monter sur le trottoir il y a du monde dessous
la route est barrée un camion s'est mis en portefeuille et le gars est pris dans la tôle
un camion couché sur la voie le chauffeur crie dedans
un engrais agricole fuit sur la nationale et le tracteur est contre un arbre
un ouvrier est agrippé au bord du toit ses pieds touchent plus rien
ya le feu dan la cage descalié on c ou aller
sa pu le gaz grav dan limeuble
monsieur je suis vieux ma maison est pleine de fumée je trouve plus la sortie
ça fume dans le poulailler non dans la maison derrière
la conduite a lâché y a un geyser de gaz au milieu du chantier
le terrain a glissé la maison du bas est dessous
un pan de falaise est tombé sur le sentier il y avait des promeneurs
la benne du téléphérique est arrêtée et un câble pend
personne n'a vu la dame du rez-de-chaussée depuis dimanche et ça sent mauvais
mon voisin du dessus a crié puis boum et plus rien
la friteuse flambe
la hotte a pri feu
y a le feu o garaj
ya le feu ché le voisin
la cheminée crache des flammes par le toit
des étincelles sortent du compteur et ça sent le cramé
une odeur de gaz pas possible dans l'immeuble
sa sen le gaz ché moi
ma voiture est coincée sur les rails
une auto est sur le toit dans le fossé y a du monde dedans
un enfant a glissé dans l'étang on le voit plus
le petit est tombé à l'eau
l'eau monte dans la cave et y a mamie en bas
le mur est tombé sur mon mari
le détecteur sonne et on a tous mal au crâne
`,
  '17': `
je parle tout bas il a fermé la porte à clé et pris mon téléphone
je chuchote parce qu'il est dans la pièce à côté il a dit que si j'appelais il me tuait
il m'a dit que si je parlais à quelqu'un il me frapperait
je peux pas parler fort il a tourné la clé et il me laisse pas sortir
il garde les clés et il dit que je sortirai pas vivante
il bloque la porte et il a promis de me casser le bras
si j'appelle quelqu'un il me casse la figure qu'il a dit
il m'a enfermée et il menace de me faire mal si je préviens
quelqu'un est rentré chez moi cette nuit il est encore là
on me suit dans la rue j'ai peur
il y a une bagarre avec des couteaux en bas
un homme rôde autour de la maison il essaye d'ouvrir les volets
on vient de m'arracher mon sac
je suis en train de me faire cambrioler
mon fils me menace avec un couteau
des coups de feu dans ma rue
il m'a violée hier soir
mon ex est devant chez moi il tape à la porte
au secours il va me tuer
mon père frappe ma mère en ce moment
des gens cassent ma voiture là
un monsieur a emmené ma fille à la sortie de l'école
ma fille de huit ans a disparu depuis une heure
mon mari alzheimer est parti il est pas rentré il fait nuit
y'a quelqu'un qui hurle au secours dans l'appartement d'à côté
j'suis séquestrée
mon frère est devenu fou il casse tout et il nous menace
des types essaient de rentrer dans la maison
je suis suivie par un homme depuis la gare
quelqu'un est en train de voler la voiture de mon voisin
on a pointé une arme sur moi
ça se bat en bas de chez moi il y a du sang
mon voisin a un fusil et il menace tout le monde
on m'a agressée dans la rue il y a cinq minutes
un homme touche des enfants au parc
mon fils n'est pas rentré de l'école il est vingt-deux heures
mon voisin tire au fusil dans la rue
on vient de nous voler la voiture avec le bébé dedans
deux hommes cagoulés sont dans la bijouterie
un type m'a touchée dans le bus il descend avec moi
un individu force ma porte
j'entends quelqu'un marcher dans mon grenier
il y a un cambrioleur chez ma voisine
ils se battent à coups de barre de fer
mon fils a été poignardé
un homme ivre menace les gens devant la boulangerie
on me retient dans un appartement
on m'a mis quelque chose dans mon verre et on m'a fait des choses
j'ai été violée
un homme expose son sexe devant l'école
quelqu'un essaie de monter dans ma chambre par le balcon
je viens de me faire braquer au distributeur
ma fille de douze ans n'est pas rentrée
un chauffard nous poursuit
mon ex me suit en voiture
il y a des tirs dans le quartier
un monsieur suspect propose des bonbons aux enfants
mon père qui a alzheimer a disparu
mon frère veut tuer mes parents
y a un gars avec une machette
des jeunes m'ont encerclée ils veulent mon sac
on ma volé mon sac en me frappant
qqn est ds mon jardin la nuit
il veu nous tué
mon patron m'a coincée dans le bureau il m'a touchée
ma soeur est enfermée par son employeur il lui a pris son passeport
Un homme armé vient d'entrer dans la banque
On entend une femme crier et des coups dans l'appartement du dessus
un homme avec une cagoule essaie d'entrer chez ma mère
je suis cachée dans le placard il y a quelqu'un dans la maison
deux hommes tabassent un jeune au coin de la rue
mon fils adolescent a un couteau il veut me frapper
on m'a forcée à monter dans une voiture
quelqu'un tire des coups de pistolet en bas
mon ex mari a pris les enfants et il a dit qu'il leur ferait du mal
un inconnu a suivi ma fille jusqu'à la maison
un type me suit depuis l'arrêt de bus je me suis cachée dans un magasin
je suis cachée dans une entrée d'immeuble il y a un homme qui m'attend dehors
il me suit depuis la gare je sais pas où aller
un homme me colle depuis le métro il est derrière moi
ya 1 gars ki me suit jé peur je me cache
jsui caché ds les toilette du mcdo 2 mec matende
un mec bizarre me suis ds la rue il fé nui
il est resté en bas de chez moi dans sa voiture ça fait deux heures il m'attend
des gens essaient d'ouvrir ma porte là tout de suite
j'entends du bruit en bas alors que je suis seule à la maison
on m'a enfermée dans une chambre on me laisse pas sortir
ils m'ont pris mon passeport et mon téléphone je travaille sans être payée et je peux pas partir
je parle doucement il y a quelqu'un chez moi
il a fermé la porte à clé et il a gardé la clé
je suis enfermée à l'intérieur et je peux pas m'en aller
mon grand-père est parti ce matin il a pas toute sa tête on le trouve plus
ma mère a alzheimer elle est sortie en chaussons on sait pas où elle est
papi est plus dans sa chambre la porte est ouverte et il est pas habillé
mon fils autiste a disparu au supermarché
ma gamine devait rentrer à dix-sept heures elle répond plus et son téléphone est coupé
le petit est plus dans le jardin ça fait une heure qu'on cherche
un homme a attrapé ma fille par le bras devant le collège
des coups dans le mur et une femme qui supplie à côté
ça hurle chez les voisins et il y a un enfant qui pleure depuis une heure
on me menace de brûler ma maison ce soir
ils sont revenus ils tapent dans la porte avec des barres
quelqu'un a tiré sur ma fenêtre
ya kelkun ki fors ma porte
j'entends qu'on descelle le volet de la cuisine
y a une lampe torche qui se promène dans la maison des voisins ils sont en vacances
je suis sous mon lit quelqu'un a cassé le carreau
l'alarme du magasin sonne et je les vois avec des sacs
deux gars siphonnent et démontent ma voiture dans la cour
des types m'ont bloqué la route ils veulent ma voiture
mon application montre que la porte vient de s'ouvrir et je suis au lit toute seule
ya 2 mec ki esaye douvrir ma fenetre
un type a tiré ma copine dans sa voiture et il est parti
je suis à l'arrière d'une voiture je connais pas ces gens ils veulent pas s'arrêter
mon père est reparti avec ma fille alors qu'il a pas le droit il veut prendre l'avion
on m'a pris mon passeport je travaille jour et nuit chez eux et je dors dans la buanderie
un homme oblige ma voisine à recevoir des clients
mes parents veulent m'envoyer me marier cet été j'ai seize ans
on veut m'exciser au pays pendant les vacances
quelqu'un appelle à l'aide depuis le coffre d'une voiture
mon fils de quarante ans me prend ma pension et il me bouscule
ma nièce me donne pas à manger elle me crie dessus elle me pince
l'aide à domicile tape sur ma grand-mère
mon petit-fils me réclame de l'argent et il m'a tordu le poignet
on attache ma mère dans sa maison de retraite elle a des marques
la fille de ma voisine a été violée cette nuit elle est chez moi elle tremble
hier mon neveu de quinze ans s'est fait abuser au foyer
un homme m'a coincée dans le parking il m'a fait des choses
j'ai bu un verre et après plus rien je me suis réveillée chez un inconnu
mon chef a fermé la porte et il a passé sa main sous ma jupe
mon ex m'a obligée j'ai dit non
ma fille est revenue de boîte elle a mal en bas et elle se souvient de rien
le moniteur de colo a touché mon fils
on ma forcé dans une cave ils été 3
je me suis laissée faire j'avais trop peur c'était hier
ma copine s'est fait violer en soirée elle veut pas en parler elle se lave
le kiné a mis sa main là où il faut pas
mon mari a pas toute sa tête il est sorti sans son manteau y a trois heures
ma petite a lâché ma main au marché je la trouve plus
notre fils devait prendre le car il est jamais arrivé au collège
ma sœur est partie courir ce matin dans le bois elle est pas revenue
mon père est allé aux champignons hier il est toujours pas là
un résident de l'ehpad est sorti on le cherche depuis ce matin
la ptite é plu dans la cour personne la vu
ma fille est partie rejoindre un garçon rencontré sur internet elle a treize ans on sait pas où
un homme agite un sabre sur la place
ça se tire dessus entre deux voitures
un élève a sorti un couteau en classe
mon voisin est sur son palier avec un fusil il attend quelqu'un
y a un colis qui fait tic tac devant la synagogue
une bande casse les abribus et s'en prend aux gens
un gars bourré frappe tout le monde à l'arrêt de tram
ils ont encerclé le gardien ils le rouent de coups
un voisin a juré qu'il ferait un carnage ce soir
un homme fonce sur les gens avec sa voiture
je vous rappellerai pour les impôts parce que là un type est en train de casser ma portière
je vous parlais de mon mail mais quelqu'un tourne la poignée de ma porte
le passeport attendra on vient de voir un homme traîner une femme dans un fourgon
un chien énorme sans muselière tient la factrice par la jambe
ça marche au-dessus de moi alors que la maison est vide
y a un pied de biche dans ma porte
ils ont coupé le courant et ils sont dans le couloir
un homme que je connais pas est assis dans ma cuisine
la caméra du chalet montre deux types qui retournent tout
ils embarquent le cuivre de l'église à l'instant
on m'a volé à l'arraché y a deux minutes ils courent vers la gare
le gars m'a dit monte ou je te plante je suis dans sa voiture aux toilettes de l'aire
je suis gardée dans une cave on m'apporte à manger
ma voisine philippine n'a pas le droit de sortir de chez ses patrons ils la tapent
on va m'envoyer épouser un vieux j'ai quinze ans
mon ex a pris le bébé il dit que je le reverrai pas
une gamine est montée dans la voiture d'un homme qu'elle avait pas l'air de connaître
mon petit-fils me secoue pour avoir ma carte bleue
ma belle-fille m'a privée de mes lunettes et de repas je suis âgée
mon neveu habite chez moi il me crache dessus et il me fait peur
je suis vieille et mon fils me bouscule dans le couloir
mon copain a continué alors que je pleurais j'ai quinze ans
ils m'ont filmée et ils ont abusé de moi à l'internat
ma petite-fille a été abîmée par un garçon samedi elle parle plus
mon fils a été forcé par des plus grands dans les vestiaires
un ami de mes parents est venu dans ma tente la nuit dernière
le médecin m'a déshabillée et il m'a fait mal
elle a quatorze ans elle a dit non il l'a quand même fait
on m'a mis un truc dans mon coca je me souviens juste d'un lit
j'ai été violée avant-hier par mon moniteur d'auto-école
un livreur est entré chez moi il m'a bloquée contre le mur et il m'a touchée
mon oncle a couché avec moi j'ai seize ans
mon grand père est parti acheter le pain il a quatre-vingt-dix ans ça fait cinq heures
mon fils handicapé est descendu du bus au mauvais arrêt il répond plus
ma femme a pris la voiture à quatorze heures elle devait juste aller à la pharmacie elle est pas revenue
ma fille a fugué cette nuit par la fenêtre elle a laissé son portable
le petit était au toboggan et il y est plus
maman s'est levée cette nuit elle est sortie elle a alzheimer
quelqu'un se balade avec une kalachnikov
un motard a tiré sur la terrasse du café
mon fils est parti avec le fusil de son père il en veut à son prof
ils l'ont aspergé d'essence ils ont un briquet
un mec menace la pharmacienne avec une seringue
y a une rixe sur le parking y en a un au sol ils continuent
mon voisin a dit je vais tous vous fumer il a une arme
ma nièce de seize ans s'est fait violer hier elle dort pas elle pleure
ma fille a été violée avant-hier elle parle de mourir
une copine de ma classe s'est fait violer hier soir elle veut plus venir
une élève m'a confié qu'un homme l'avait forcée hier
mon ado est rentrée les habits déchirés un homme l'a coincée
ma sœur de quatorze ans on l'a violée à la fête elle dit rien
il l'a prise de force hier soir elle a treize ans
ma fille me dit qu'on a abusé d'elle au camp
un gar ma suivi jusque dan mon hall
jentend casser la porte d la voizine
un sanglier blessé charge les gens sur la plage
un homme filme les petites dans les cabines
on essaye de forcer ma voiture alors que je suis dedans
le voisin retient sa mère dans la cave
un homme cogne sur la portière d'une femme au feu rouge
mon ex est en bas avec des copains il dit qu'il monte
mon fils me frappe j'ai soixante-dix-huit ans j'ose pas porter plainte
ma petite-fille m'enferme dans ma chambre le soir
l'auxiliaire de vie tape mon mari qui est alzheimer
mon fils de cinq ans était devant le manège et y est plus
ma grand-mère est sortie en chemise de nuit dans la neige on la trouve pas
on a sorti une batte devant l'école
ça tire des feux d'artifice sur les policiers et y a une voiture qui brûle
quelqu'un gratte à la serrure je suis toute seule
y a un homme dans mon jardin il essaie les volets
on force ma porte je suis cachée
2 gar casse la porte jsui caché
un type m'attend en bas avec une barre de fer
il me suit depuis la gare il est derrière moi
ils sont en train de tabasser un jeune devant chez moi
on vient de m'arracher mon sac je suis par terre
un gars avec un couteau dans la pharmacie
`,
  '3919': `
il est rentré saoul il casse tout les petits se cachent
il a bu il jette les assiettes les enfants sont sous la table
mon mari me bat
mon compagnon m'a encore frappée hier soir
mon conjoint me menace tous les jours j'ai peur de lui
il ma tapé jai le visage en sang
je suis une femme battue je sais pas quoi faire
mon mec contrôle tout et me donne des coups
mon compagnon m'a poussée dans les escaliers
il m'étrangle quand il a bu
mon mari me tape devant les enfants
j'ai fui de chez moi avec mes enfants parce qu'il est violent
mon copain ma mis une gifle il menace de recommencer
mon mari m'a serrée à la gorge
il me donne des gifles devant ma fille
mon compagnon m'interdit de sortir et me frappe
il m'a cassé le bras
j'ai des bleus partout à cause de mon mari
quand il boit il devient violent avec moi
j'ai peur qu'il rentre ce soir
il dit que si je pars il me tue
mon mari me pousse contre les murs
ma femme me frappe
ma fille se fait taper par son copain
il me force à coucher avec lui
mon mari me prend mon téléphone et m'enferme
je veux partir de chez moi il me bat
mn mari me tape tt le tps
il ma etranglé hier
Je subis des violences de la part de mon conjoint
mon ex vient la nuit taper à ma fenêtre il a dit qu'il me tuerait
mon homme m'a tapée devant les petits
il m'a jetée par terre et il m'a donné des coups de pied
je me suis réfugiée chez ma soeur mon mari me cherche il est dangereux
mon compagnon me tire les cheveux et me menace de mort
il a pris mes papiers et mes clés je peux plus sortir de chez moi
mon mari m'enferme quand il part travailler
mon copain m'a pris mon téléphone et ma carte j'ai pas le droit de sortir
il rentre dans une heure et j'ai peur de lui
il va rentrer il faut que je parte avant
je dois raccrocher il arrive il va encore se mettre en colère
mon mari rentre ce soir je veux pas être là
j'ai des bleus partout je sors plus
il m'a cassé le bras la dernière fois il a dit que la prochaine je m'en sortirais pas
il me surveille il a mis une application dans mon téléphone et il me frappe si je sors
il a dit que si je le quitte il me tue
j'ai peur qu'il rentre
il me laisse pas d'argent pas de clés pas de téléphone et il crie
il m'a jetée contre le mur hier
quand il boit il lève la main sur moi
je dors dans la voiture avec les petits parce qu'il a recommencé à cogner
je veux partir de chez moi avant qu'il revienne du travail
mon ex me lâche pas il a dit qu'il me retrouverait et que je le regretterais
il ma confisqué mes clé jpeu pa sortir jé peur
il rentr bientot jai peur kil me tape
il a recommencer hier soir jai le bras ki gonfle
mon mari il m'oblige à des choses la nuit
je suis pas bien traitée à la maison il me fait du mal
je voulais juste savoir comment cacher mon historique parce qu'il me surveille et il a la main lourde
il a lancé le téléphone sur moi j'en prends un autre pour vous appeler
je fais des démarches en douce s'il tombe dessus il me démolit
comment changer mon code sans qu'il le voie il m'a déjà cassé deux côtes
je me suis cognée enfin c'est ce que je dis au docteur
j'ai le droit à quelque chose si je pars parce que là il devient dangereux avec les petits
il me serre le cou et après il s'excuse
il a cassé mon téléphone il m'a traînée par les cheveux
je mets du fond de teint pour cacher
s'il entend je raccroche il est dans le garage il m'a poussée tout à l'heure
quand il rentre du bar je couche les enfants tout habillés au cas où
mon mec me laisse pas voir ma famille et hier il m'a mis un coup de poing
ma femme me lance des choses elle m'a planté une fourchette
c'est ma copine son mec il la tabasse elle ose pas
il ma mi une droite jai la levre fendu
y di kil va me refair le portrait si je di kelke chose
ma belle-fille est tuméfiée elle dit qu'elle est tombée mais c'est mon fils
c'est pour france travail il faut que je parte de chez moi il m'a ouvert la lèvre hier
je demande l'aide au logement en cachette il me bat et il lit tout
je peux pas rester longtemps il compte mes minutes et sinon c'est les coups
vous pouvez pas rappeler sur ce numéro il vérifie et après il tape
mon mari est un monsieur bien en public mais à la maison c'est la ceinture
je dors dans la chambre de ma fille je mets une chaise sous la poignée
quand la soupe est froide il me la jette dessus
je marche sur des œufs chez moi hier c'était le fer à repasser
mon bras est dans le plâtre j'ai dit l'escalier c'est mon ami
il m'a mis la tête sous l'eau et il a ri
je me fais toute petite le soir j'ai des marques au cou
il promet à chaque fois d'arrêter mais là j'ai un tympan crevé
si je porte une jupe il me cogne
mon fils est le fils d'un monstre il m'a encore lancée contre l'évier
ma sœur porte des manches longues en été son mari est violent
jé pu le droi de sortir y garde mes papier é y me gifle
ma fille dit que son copain la pince et l'enferme
mon keum y ma éclaté la tete contre le mur
mon compagnon m'a mis dehors en pyjama hier et m'a cassé le nez
il dit que personne me croira il me tord les doigts
c'est pour un mot de passe qu'il connaisse pas il me suit partout et il me frappe
il y a un risque qu'il me tue si je demande le divorce
il ma encor taper jsui enfermé dan la sal de bin
il a mi ses main autour de mon cou
mon mari a cassé la porte de la chambre pour me cogner
mon compagnon casse tout et il a un couteau
j'ai l'oeil au beurre noir il va rentrer
il m'a dit que si je pars il me tue
il a jeté mon téléphone et il bloque la porte j'écris avec celui du petit
`,
  '119': `
le gamin de la voisine a des marques de coups
mon beau père me touche la nuit
la voisine laisse ses petits tout seuls la nuit
je pense que mon petit fils est frappé par son père
papa tape maman et j'ai peur
l'enfant d'à côté est couvert de bleus
mon oncle me fait des choses que j'aime pas
une petite fille pleure et crie toutes les nuits chez les voisins elle prend des coups
mon ex maltraite notre fils quand il l'a le week-end
mon grand-père me demande de me déshabiller
le petit voisin a des traces de ceinture
un garçon de ma classe dit que son père l'attache
ma belle mère m'enferme dans la cave
mes parents me tapent
mon papa il me fait mal
la nounou secoue les bébés
le bébé d'en face pleure toute la journée tout seul
l'enfant est sale il mange pas il est enfermé
mon beau-fils a des brûlures de cigarette
ma nièce dit que son tonton la touche
mon père vient dans mon lit
des enfants de trois et cinq ans sont seuls dans l'appartement depuis hier
ma mere me tape tt les jours jai 13 ans
Je suspecte que mon élève est battu chez lui
mon demi-frère me force à faire des choses
une gamine de mon immeuble est laissée seule sans manger
papa me tape avec sa ceinture
je crois que la petite est abusée par son beau-père
le petit d'à côté a toujours des bleus et il mange pas à sa faim
mon élève m'a dit que son beau-père vient dans son lit
ma nièce dit que papi la touche
mon fils revient de chez son père avec des marques de ceinture
les enfants du dessus restent seuls toute la nuit
une petite fille m'a dit qu'on l'enferme dans le placard
mon papa me frappe quand maman est pas là
j'ai douze ans et ma mère me tape
jai 11 an mon bo pere me fé du mal
on laisse le bébé pleurer des heures chez la voisine elle est jamais là
je suis à l'école et je veux pas rentrer chez moi on me tape
mon grand frère il vient dans mon lit le soir
papa il me tire les oreilles jusqu'au sang
ma maîtresse dit d'appeler parce que j'ai des bleus
maman elle est pas rentrée depuis hier j'ai mon petit frère avec moi
chez la nounou il y a un bébé attaché dans la poussette toute la journée
le fils des voisins mange dans les poubelles il est toujours dehors
on entend la gamine supplier son père d'arrêter
mon copain de classe dort dans la cave c'est sa belle-mère qui l'enferme
ma petite-fille ne veut plus aller chez son père elle dit qu'il lui fait des choses sous la douche
le tonton montre des films sales à mon petit
ils laissent un garçon de quatre ans tout seul avec le chien
mon beau-père me frappe avec un câble quand j'ai de mauvaises notes
jé 9 ans papa y ma tapé avec le manch a balai
ma fille a dix ans et un surveillant lui a demandé de baisser sa culotte
je cherche le mot de passe de pronote et mon beau-père il me met des coups si j'ai pas les notes
mon papi me fait des papouilles que j'aime pas
mon père a cassé le bras de ma petite sœur
la voisine rentre à trois heures du matin ses gamins sont tout seuls
mon élève écrit qu'il dort dehors quand son père a bu
ma demi-sœur a des traces de doigts sur les joues tous les lundis
tata m'oblige à rester à genoux sur du riz
le bébé du cinquième on l'entend tomber et après plus rien
mon cousin me montre son zizi
maman boit et elle oublie de nous faire à manger on a faim
j'ai dix ans on m'a laissé tout seul trois jours
le beau-père de ma copine la regarde sous la douche et il la touche
jveu pa rentré a la maison mon pere y va me défoncé
un animateur a mis sa main dans la culotte de mon petit
mon fils de six ans dit que le gardien lui a montré des choses
mon ptit frere il a des bleu c mon beau pere
les petits du dessous sont seuls on les entend demander à manger
une gamine mendie pieds nus elle dit que son père va la battre
mon bo pere vien dan ma chambre la nui
le beau père de ma copine la touche
la petite d'à côté est attachée dehors
la gamine du dessus prend des coups de ceinture tous les soirs
mon élève a des brûlures de cigarette sur les bras
le petit voisin mange dans nos poubelles et il a des bleus
papa me tape quand il a bu j'ai neuf ans
`,
  '3114': `
je suis dans ma voiture au garage avec un tuyau
il s'est enfermé dans le garage le moteur tourne
il dit qu'il va foncer exprès dans un mur
elle ne mange plus elle dit qu'elle veut retrouver son mari au cimetière
je veux mourir
j'ai plus goût à rien je pense à en finir avec la vie
mon fils de seize ans dit qu'il veut se tuer
je sers plus à rien je veux partir pour toujours
je vais sauter du pont
personne ne me regrettera
j'ai écrit une lettre d'adieu
depuis que ma femme est morte je veux la rejoindre
j'ai acheté une corde
à quoi bon vivre
je supporte plus cette vie c'est fini pour moi ce soir
j ai tro mal envi de crever
ce soir j'arrête tout, adieu
Ma fille s'est ouvert les veines
tout serait plus simple si je n'étais plus là
jen peux plus je veux mendormir et plus me reveiller
j'ai envie de me foutre en l'air
je veux plus me réveiller demain
mon frère a dit qu'il allait se pendre
j'ai préparé les cachets
ma vie ne vaut plus rien
dites à mes enfants que je les aime c'est fini
je veux juste que ça s'arrête la douleur la vie tout
je pense au suicide
jvai me suicidé
à mon âge on ferait mieux de partir je suis une charge pour tout le monde
je n'ai plus aucune raison d'être là
j'ai décidé de mourir
je vais faire une bêtise j'ai les médicaments devant moi
j'ai une arme je vais m'en servir sur moi
mon mari dit qu'il va se jeter sous le train
ma fille se coupe les bras elle veut mourir
je me sens inutile je veux que ça finisse
la vie me dégoûte je veux partir
mon père a laissé un mot disant qu'il voulait partir
je suis sur le pont et je regarde en bas
j'ai essayé de me pendre
tout le monde serait plus heureux sans moi
je veux m'endormir pour toujours
ma copine m'a envoyé un message d'adieu elle répond plus
je ne vois plus d'issue à part la mort
je veux rejoindre mon fils au ciel
j'ai plus envie d'être sur terre
je vais en finir ce soir
la mort me soulagerait
je suis seul je mange plus je veux mourir
j'ai tout perdu je vais me foutre en l'air
chui a bout jvé me tuer
jveu plu vivre
g envie de mourir
j'en ai assez de vivre
mon fils menace de se défenestrer
c'est mon dernier message je pars
Je pense tous les jours à me tuer
mon voisin agriculteur dit qu'il va se tirer une balle
plus rien n'a de sens depuis qu'il est parti je préfère mourir
je vois plus d'intérêt à rester en vie
j'ai pris une corde je suis dans le grenier
mon mari vient de dire qu'il allait se tuer en voiture
je voudrais m'endormir et que tout soit fini
mes enfants seront mieux sans moi
jai pu la force de vivre
j'ai tout préparé pour partir ce soir personne ne me retiendra
ma fille de quatorze ans écrit qu'elle veut mourir
j'ai tout rangé j'ai écrit une lettre à mes enfants je voulais juste dire au revoir
j'ai écrit les lettres tout est prêt
j'ai préparé les médicaments devant moi
les comprimés sont sur la table je sais pas si je le fais
j'ai mis les cachets dans le verre
j'ai donné mon chat à la voisine j'ai plus rien à faire ici
c'est pour dire merci et adieu vous êtes la dernière personne à qui je parle
je voulais entendre une voix avant de partir
après ce soir vous aurez plus de mes nouvelles
j'ai laissé un mot sur la table pour ma femme
mon ami m'a envoyé un message d'adieu et il répond plus
ma fille a écrit qu'elle voulait plus être là
mon fils a dit qu'on serait débarrassés de lui
mon père a sorti son fusil il dit que c'est fini
mon frère est monté sur le pont il veut pas descendre
je suis sur le quai et j'ai envie de m'avancer
je regarde le vide depuis le balcon
plus personne ne m'attend alors autant que ça s'arrête
ça sert à rien tout ça moi je veux juste dormir et plus me lever
j'ai plus goût à rien je mange plus je veux rejoindre mon mari
je me suis coupée les bras encore
je sais même pas pourquoi j'appelle de toute façon demain je serai plus là
jé pri la boite de cachet avec moi o bor de leau
g tou preparé c pr ce soir dsl
jveu plu etre la adieu
g ecri 1 mot a mes gosse
merci pour tout vous avez été gentille moi je m'arrête là
un monsieur a passé la rambarde du pont il tient d'une seule main
quelqu'un s'est assis au bord du toit de l'immeuble d'en face il parle tout seul
elle est debout sur le muret de la falaise elle pleure elle veut pas reculer
un jeune marche sur les rails il attend le train
il s'est allongé sur la voie il dit qu'il veut que ça s'arrête
je vous appelais pour la déclaration de revenus mais y a un homme sur le parapet du viaduc
j'ai tout rangé mes affaires mes codes sont sur la table pour les enfants c'est mieux pour eux
je voudrais fermer tous mes comptes avant vendredi après y aura plus personne
comment laisser un message programmé sur facebook pour après ma mort c'est pour ce week-end
à quoi ça sert de refaire ma carte je serai plus là
je fais mes papiers pour que personne ait à les faire quand je serai parti
depuis que mon mari n'est plus là j'attends que ça soit mon tour je mange plus
mon fils a donné sa console et son chien il dit que c'est bientôt fini
mon mari parle de prendre la voiture et de pas s'arrêter au virage
ma meilleure amie poste des trucs noirs et elle a pris des lames
j'arrête pas de regarder les boîtes dans l'armoire
j'ai chargé le fusil il est sur mes genoux
je voudrais m'endormir et que ça s'arrête là
tt le monde sera mieu san moi
ma fille de treize ans s'est fait des coupures elle écrit qu'elle veut partir
papa a dit qu'il allait retrouver maman il a fermé sa chambre à clé
l'agriculteur d'à côté a vendu ses bêtes il dit qu'après c'est son tour
jé plus rien a perdre jé ecri a ma mere adieu
le chèque énergie c'est pas la peine je serai plus là cet hiver j'en ai assez
de toute façon pour la retraite je tiendrai pas jusque là je vais me foutre sous le train
il se penche par la lucarne il dit reculez
une femme a enlevé ses chaussures et regarde l'eau du haut du barrage
le jeune d'à côté est perché sur le château d'eau il dit que personne l'aime
y a quelqu'un debout tout au bord du quai dès qu'un train vient il s'avance
mon collègue est sur le toit du dépôt il répond pas quand on lui parle
je vous demande juste comment on fait un testament sur internet avant dimanche c'est mieux que je m'en aille
je rends mes clés mes cartes tout le reste servira plus
j'ai trouvé à qui laisser le chien maintenant je suis prête
plus personne m'attend nulle part je ferme le gaz et la porte et voilà
elle a écrit pardon sur un papier et elle a laissé son alliance
mon locataire m'a envoyé un sms qui dit ne me cherchez pas
papi a dit qu'il voulait plus être une charge et il a mis son beau costume
mon frère a acheté du nitrite sur internet
les médicaments sont comptés j'attends que les petits dorment
je regarde les trains passer j'y pense chaque jour
on m'a tout pris la ferme la femme j'ai plus que la carabine
mon ado dit qu'elle veut disparaître pour de vrai elle s'abîme les bras
sa ser a rien de resté jvai rejoindre papi
un garçon est assis sur l'appui de la fenêtre du sixième les jambes dehors
une dame est sur sa corniche elle a passé une jambe
il est dehors de la rambarde du balcon il se balance
jen ai mar de vivre jvai avaler tou
mon père a rangé son fusil dans sa chambre depuis la mort de maman il dit que c'est pour bientôt
mon élève a écrit dans sa copie qu'elle serait morte lundi
je reste là devant la rivière j'ai mis des pierres dans mes poches
jai les cachet dans la main adieu
jve pu vivre dite leur que je les aime
je vais rejoindre ma femme ce soir
j'ai mis mes affaires en ordre et j'ai laissé une lettre
mon fils a laissé un mot et il a pris la voiture
il a écrit qu'il voulait plus être là et il répond plus
demain je serai plus là prenez soin du chat
je monte sur le toit et c'est fini
plus rien me retient j'ai la corde
`,
  '115': `
avec mes enfants on passe la nuit sur une aire d'autoroute
on dort sur un banc avec les petits
on dort sur le bord de la route mes enfants et moi
on est à la rue depuis ce matin
je sais pas où dormir ce soir
je suis expulsée avec mon bébé on a nulle part où aller
je dors dans ma voiture
il y a un monsieur qui dort dehors par moins cinq degrés
mon mari m'a mise à la porte je suis dehors avec les petits
sdf cherche hébergement cette nuit
on dort dans la voiture avec les gosses
je passe la nuit à la gare j'ai nulle part
mon propriétaire a changé les serrures je suis dehors
le foyer m'a mis dehors ce soir
une famille avec un nourrisson sous un pont
on nous a expulsés ce matin avec trois enfants
je dors dans le hall d'un immeuble
je suis sans abri il fait froid
je cherche un lit pour cette nuit
ma tente a été détruite je suis dehors
je suis enceinte et à la rue
mes parents m'ont mis dehors je sais pas où aller
on a passé la nuit dans la gare avec le bébé
il y a une femme qui dort sur un banc elle a l'air gelée
plus de logement depuis l'incendie on est dehors
j'ai plus de chez moi depuis hier soir
hébergement d'urgence ce soir svp
jai dormi ds ma caisse
ke fer si on a pa dendroit ou dormir
Une personne sans domicile est couchée devant chez moi sous la pluie
je suis partie de chez mon mari avec les enfants on a nulle part où dormir
on a été mis dehors de l'hôtel avec les enfants on sait pas où aller
je dors sous un porche depuis trois nuits
je sors de prison j'ai nulle part où dormir
mon fils est à la rue il fait moins cinq
cherche une place au chaud pour cette nuit je suis dehors
on dort dans la voiture avec les petits depuis trois jours et il gèle
on m'a mis dehors ce soir avec mes sacs
j'ai nulle part où aller cette nuit
je suis à la rue avec ma fille depuis ce matin
la propriétaire a changé la serrure je suis sur le palier avec le bébé
g pa ou dormir ce soir
on est à la gare avec les petits on a raté l'hébergement
l'hôtel social nous a dit de rendre la clé à midi on sait pas où aller
ya un papi ki dort devan la pharmacie i gèle
mon bail est fini hier je dors dans ma camionnette avec ma fille
le 115 répond pas on a un bébé et on est sous l'abribus
mon logeur a mis mes affaires dans la cour je suis avec mes valises
je passe mes nuits dans le métro
jsui a la ru avc mon chien
jdor dehor cete nui il gel
ma mere ma foutu dehor je dor ou
mon père m'a mis à la porte j'ai dix-neuf ans je sais pas où aller
mes parents m'ont viré ce soir g nul par ou dormir
on dort dans la voiture avec les petits
on nous a mis dehors ce matin avec le bébé
je suis à la gare avec mes enfants on sait pas où aller
l'hôtel nous a virés on a plus rien pour ce soir
je passe la nuit dans la laverie il fait froid
`
}

/** Said every day, with the words of danger or without. */
export const HARMLESS_EXAMPLES = `
vos messages j'en veux plus
ce forfait j'en veux plus
la publicité j'en veux plus
c'est pas la peine d'insister j'en veux plus
ma voisine hurle sur son imprimante
elle crie après son téléphone il marche jamais
il hurle devant son écran parce que ça charge pas
elle s'énerve elle hurle après la machine pour payer la cantine
y a une bombe affichée sur l'écran au démarrage
mon ordinateur affiche une tête de mort et il redémarre
un dessin de bombe et la tablette s'éteint
elle partage que les vaccins mettent une puce dans le bras
elle raconte sur facebook que les vaccins sont du poison
essayez de me joindre après seize heures
enfermée dehors je voulais le numéro du serrurier agréé
mon ordinateur ne répond plus
mon téléphone est tombé dans les toilettes
ma tablette est tombée elle bouge plus
la souris bouge plus
j'ai perdu la connexion
mon mari est décédé il faut fermer son compte
ma mère est à l'hôpital je dois remplir ses papiers
je suis tombée de haut quand j'ai vu la facture
je m'étouffe sous les papiers
comment suivre la qualité de l'air sur internet
installer l'application des pompiers
trouver le numéro de la police sur internet
j'ai été cambriolé l'année dernière pour l'assurance il faut un papier en ligne
déposer une pré-plainte en ligne pour un vol de vélo
mon enfant a disparu de mon compte caf
mes photos ont disparu
mes fichiers sont perdus je suis désespérée
je pète un câble avec ce site
je vais craquer avec france travail
j'en peux plus de ce mot de passe
ça me tue de devoir payer
je suis morte de rire
mon fils est accro aux jeux violents
mon fils joue à un jeu où on tue des gens
il y a le feu j'ai jusqu'à minuit pour déclarer mes impôts
au secours je comprends rien à mon téléphone
aidez-moi je suis perdue avec internet
sos informatique
à l'aide ma box ne marche plus
je suis coincée sur la page du site des impôts
je suis bloquée dans l'ascenseur social lol je cherche un emploi
le dossier de surendettement je suis dans le rouge
mon compte a été attaqué
on m'a agressée verbalement sur facebook
j'ai peur de me faire arnaquer
j'ai peur d'internet
j'ai peur de cliquer
mon écran est noir
mon écran saigne des couleurs
la batterie chauffe
mon imprimante a rendu l'âme
ma box a grillé pendant l'orage
le courant a sauté et l'ordinateur ne s'allume plus
comment prendre rendez-vous chez le cardiologue
mon dossier de pension d'invalidité après mon avc
remplir le dossier mdph de ma fille épileptique
mon aide à domicile m'a dit de télécharger mon espace santé
les urgences de l'hôpital m'ont demandé mon dossier médical en ligne
déclarer un accident du travail en ligne
faire un constat amiable sur le téléphone
assurance habitation après l'incendie de l'an dernier
je suis sans emploi et sans internet
je n'ai pas de toit pour ma carte de séjour domiciliation
demande de logement social urgente
je suis hébergée chez ma soeur je cherche un logement
mon propriétaire m'a envoyé un mail
le site m'a mis dehors
je me fais éjecter du site
mon mari est parti au marché et je sais pas allumer la tablette
ma fille est partie au canada visio
mon fils ne me parle plus il est toujours sur son écran
ma voisine ne répond plus à mes mails
ma soeur répond pas sur whatsapp
elle répond plus au téléphone depuis que j'ai changé d'appareil
le monsieur de la banque ne répond plus
je voudrais mourir moins bête et apprendre l'informatique
se tuer à la tâche pour une déclaration
j'ai pris tous mes médicaments en photo comment les envoyer
j'ai avalé la pilule mon forfait a augmenté
ma carte a été avalée par le distributeur
je cherche les horaires de la piscine
appeler les pompiers pour un calendrier
formation premiers secours inscription en ligne
jouer au tir sur tablette
faut tout casser dans cet ordinateur
frapper à la bonne porte pour mes papiers
mon coeur balance entre android et iphone
j'ai mal au dos à force d'être devant l'écran
mal à la tête avec ces codes
j'ai mal compris le courrier de la caf
ma mère a quatre-vingt-dix ans et veut apprendre internet
mon père est sourd il veut un téléphone
mon fils de huit ans est tout seul devant youtube la nuit
la nuit mes enfants regardent la tablette
le bébé a appuyé sur le bouton et l'écran est bleu
écran bleu de la mort
mon disque dur fait un bruit il va mourir
j'ai reçu un message qui dit que mon fils a eu un accident et qu'il faut payer
un faux policier m'a appelé pour ma carte
payer une amende de la police
je veux disparaître d'internet
je veux en finir avec mes publicités
comment supprimer ma vie privée sur google
j'arrête tout je rends mon ordinateur
adieu les papiers je veux tout en ligne
je sers à rien avec un ordinateur
je suis nulle en informatique j'ai honte
je ne sers à rien si je sais pas envoyer un mail
plus envie de rien apprendre avec cette machine
retrouver mon mari sur facebook
rejoindre ma femme sur whatsapp
partir pour toujours au portugal et changer mes papiers
numéro d'urgence pour opposition carte bancaire
c'est urgent mon dossier se termine ce soir
c'est grave docteur mon pc est lent
je saigne du nez devant le prix de la box
ma connexion coupe tout le temps je deviens folle
mon clavier est bloqué
mon chien a mangé la carte vitale
mon chat a fait tomber la box
j'ai fait tomber mon portable dans l'eau
ma tablette ne charge plus
le téléphone de ma mère est cassé
mon mari ne veut pas apprendre
il me manque un document pour le dossier
on me demande un code et je le trouve pas
je suis coincé à l'étape trois
je suis enfermé dehors de mon compte
mon compte est bloqué depuis hier
mon père veut prendre rendez-vous à l'hôpital
ma mère est malade je dois faire sa demande d'apa
mon fils handicapé a besoin d'un dossier mdph
j'ai eu un accident de travail il faut envoyer l'arrêt
mon arrêt maladie à envoyer
attestation de sécurité routière en ligne
demander un extrait de casier judiciaire
porter plainte en ligne
pension de réversion mon mari est mort en août
acte de décès de mon frère
je cherche un logement on est cinq dans un studio
aide au logement apl
demande de fsl pour payer l'électricité
payer le gaz en ligne
relever le compteur de gaz sur l'appli
contrat gaz et électricité changer de fournisseur
allumer la tablette
éteindre l'ordinateur il chauffe
ordinateur qui fait de la fumée dans le ventilo non juste du bruit
le wifi saute
l'écran clignote
mon imprimante crache du papier
l'imprimante bouffe les feuilles
l'antivirus dit que je suis en danger
une alerte rouge sur mon ordinateur danger
mon ordinateur est infecté par un virus
j'ai attrapé un virus en regardant un film
perdre mes photos serait un drame
les enfants passent trop de temps sur les écrans
je tape toujours avec deux doigts
taper un texte
mon mari tape son cv
il faut frapper les touches
faire sauter une amende
sauter une étape
le feu de l'action
ancien pompier je veux m'inscrire à la retraite
infirmière à domicile je veux faire mes factures
aide soignante je cherche un emploi
secrétaire médicale cherche formation
je suis assistante maternelle pajemploi
télécharger mes résultats de prise de sang
carnet de vaccination en ligne
dossier de don du sang
signaler un nid de frelons à la mairie par internet
déclarer un feu de jardin à la mairie
numéro de téléphone des impôts
appeler ma fille en vidéo
ma voisine m'a dit que vous aidez les gens
je suis seule et je connais personne qui peut m'aider avec internet
c'est la fin du monde sans internet
je n'ai plus de vie privée
je veux changer de vie et de métier faire un cv
je n'y arrive plus
je n'en peux plus des mots de passe
marre de ces robots
bonjour je voudrais de l'aide pour mon ordinateur
je ne trouve pas le bouton pour éteindre
ma mère ne sait pas se servir de son téléphone
mon père veut apprendre à envoyer des photos
ma fille m'a offert une tablette
mon mari veut qu'on fasse la déclaration ensemble
mon fils est parti et il n'y a plus personne pour m'aider avec internet
ma femme a changé son mot de passe
mon bébé vient de naître je dois le déclarer à la caf
ma grand-mère a besoin d'un rendez-vous chez le docteur
mon médecin m'a dit d'aller sur doctolib
le docteur ne prend que par internet
l'infirmière m'a dit de regarder mes résultats en ligne
je dois envoyer ma feuille de soins
remboursement des frais d'hôpital
je suis enceinte je dois déclarer ma grossesse
déclarer mon enfant à la cpam
je suis malade je ne peux pas me déplacer vous venez à domicile
je suis handicapé je ne peux pas monter les escaliers
je suis sourd je préfère écrire
je ne vois pas bien l'écran
j'entends mal au téléphone
mon ordinateur s'est éteint d'un coup
il s'est arrêté tout seul
il ne démarre plus
elle ne s'allume plus
il ne reconnaît plus mon mot de passe
il me dit que mon compte n'existe pas
elle m'affiche une erreur
il m'a coupé la ligne
il veut pas s'ouvrir le fichier
je suis tombé sur une page bizarre
je suis tombé sur votre numéro à la mairie
je tombe toujours sur le répondeur
ça coupe tout le temps
ça sonne dans le vide
ça ne passe pas
ça bloque au paiement
ça rame
le site est tombé en panne
la page est morte
le lien est mort
la ligne est coupée
on m'a coupé internet
on m'a coupé mes droits
on m'a coupé l'électricité je veux contacter edf
la caf m'a coupé le rsa
pôle emploi m'a radié
ils m'ont supprimé mon compte
ils m'ont bloqué ma carte
ils me demandent trois documents
ils veulent un justificatif de domicile
je n'ai pas d'adresse mail
je n'ai plus de crédit sur mon téléphone
je n'ai pas internet à la maison
je vis seule et je n'ai pas d'ordinateur
je vis chez mes enfants
je vis à l'hôtel en attendant mon logement social
je suis en foyer je cherche un logement
je cherche un appartement
ma maison est en vente sur internet
mon propriétaire veut que je paie en ligne
mon voisin m'a parlé de vous
ma voisine a eu de l'aide chez vous
je me suis fait avoir sur internet
je me suis fait pirater
on m'a volé mon compte
on m'a volé mon téléphone la semaine dernière comment récupérer mes contacts
on m'a volé mes papiers je dois refaire ma carte d'identité
j'ai perdu mon portefeuille
j'ai perdu ma carte vitale
j'ai perdu mon code
j'ai perdu mes contacts
j'ai peur de perdre mes photos
j'ai peur de faire une bêtise sur l'ordinateur
j'ai peur pour mes données
je panique devant l'ordinateur
je stresse pour ma déclaration
je suis à bout avec cette administration
je suis dépassée par tout ça
je suis découragé
je suis en colère contre orange
je suis fatiguée d'attendre
je craque avec ce site
j'en ai marre de ce téléphone
j'en ai assez des publicités
je n'y comprends rien
au secours les impôts
à l'aide je suis nul en informatique
sos je n'arrive pas à me connecter
urgent il me faut une attestation
c'est urgent pour demain
vite ça ferme à midi
vite je dois m'inscrire avant ce soir
appel urgent de la banque c'est vrai ou pas
on m'a dit d'appeler le quinze du mois
le quinze avril c'est la fin de la déclaration
rendez-vous le dix-sept à quinze heures
je suis né le dix-huit mars
mon code postal commence par dix-sept
numéro cent douze de la rue du moulin
j'habite rue des pompiers
je travaille à la gendarmerie je veux faire un cv
inscription au concours de la police
casier judiciaire en ligne
plainte en ligne pour une arnaque
main courante sur internet
déclarer un vol à l'assurance
déclarer un dégât des eaux
déclarer un sinistre après la tempête
assurance auto après accident papiers à envoyer
constat de l'accident sur l'appli
carte grise d'un véhicule accidenté
mon permis a été suspendu
récupérer des points sur mon permis
stage de sécurité routière inscription
feu de signalisation code de la route en ligne
passer le code de la route
fumer pendant la séance c'est interdit non je demande le site du tabac
arrêter de fumer avec une appli
télécharger une application de premiers secours
montre qui mesure le coeur comment la connecter
tensiomètre bluetooth
appareil pour le diabète à relier au téléphone
application pour mes médicaments
ordonnance en ligne
renouveler mes lunettes
pass sanitaire
carte européenne d'assurance maladie
mon mari est décédé l'an dernier pension de réversion
succession de ma mère le notaire demande des papiers
résilier le contrat de mon père décédé
fermer le compte facebook d'un mort
ma soeur est morte comment récupérer ses photos
obsèques en visio
avis de décès en ligne
acte de naissance
livret de famille
mon divorce en ligne
garde des enfants papiers du juge
pension alimentaire impayée caf
aide juridictionnelle
mes enfants ont disparu de la déclaration préremplie
mes documents ont disparu
mon fichier est perdu
ma souris est cassée
l'écran est cassé
la vitre de mon téléphone est fendue
la batterie est morte
la clé usb est coincée
le papier est coincé dans l'imprimante
le cd est coincé
je suis coincé à la page deux
je suis bloqué sur franceconnect
je suis bloqué à l'étape du selfie
je suis enfermée dans une boucle sur le site
je me noie dans les papiers
je suis noyée sous les mails
j'étouffe avec toutes ces publicités
ça me prend la tête
ça me casse la tête
ça me tue ces démarches
mon coeur de métier c'est la coiffure je fais un site
coup de coeur lecture numérique
j'ai mal aux yeux devant l'écran
j'ai mal au doigt à force de cliquer
je me suis trompé de bouton
je me suis coupé du monde sans internet
ma box est tombée
le wifi est mort dans la chambre
le serveur brûle dans mon ordi il chauffe
graver un cd
brûler un dvd
tirer une photo sur papier
tirer un document à l'imprimante
pointer à pôle emploi
arme de poing sia détenteur créer un compte
permis de chasse validation en ligne
compte sia pour mes fusils de chasse
déclarer mes ruches
déclarer mon chien
mon chien est mort il faut le dire à l'icad
sauter à la page suivante
jeter les mails à la poubelle
supprimer des vieux messages
en finir avec ma déclaration
finir mon inscription
arrêter mon abonnement
mettre fin à mon contrat
quitter facebook définitivement
partir en voyage billet d'avion
rejoindre un groupe whatsapp
retrouver un ami d'enfance
dormir à l'hôtel réservation en ligne
réserver un camping
inscrire mon enfant au foot
mon enfant ne veut pas lâcher la console
mon fils de treize ans regarde des choses violentes sur son téléphone
ma fille se fait embêter sur instagram
mes enfants se disputent pour la tablette
je garde mes petits enfants et ils ont bloqué la tablette
les petits ont touché à tout sur l'ordinateur
ma petite a appelé le numéro d'urgence en jouant
taper sur le clavier
il tape trop vite
frapper un texte à la machine
attaque de virus sur mon pc
menace détectée sur mon ordinateur
message de menace qui demande des bitcoins
un homme sur internet me demande de l'argent
on me fait chanter avec des photos
faux gendarme qui m'écrit par mail
message de la police qui dit que j'ai regardé des choses interdites
la gendarmerie m'a envoyé un mail c'est une arnaque
convocation au tribunal par mail
amende sncf
je ne suis pas en danger je veux juste un renseignement
ce n'est pas une urgence
non rien de grave c'est pour un mail
allô vous êtes les pompiers non je cherche le conseiller numérique
mon mari est au travail et je n'arrive pas à ouvrir le fichier
ma mère a fait un dossier et il est refusé
je suis à la mairie on m'a dit de vous appeler
j'ai un rendez-vous à l'hôpital et il faut remplir un questionnaire sur internet
ma fille est à l'école je dois payer la cantine
je cherche du travail dans le bâtiment
mon fils a cassé la tablette
mon chien a mordu le fil de la box
j'ai renversé du café sur le clavier
un monsieur m'a appelé pour la fibre
la dame de la caf m'a raccroché au nez
le facteur est passé et il a laissé un avis
je veux envoyer un colis
mon oncle habite en algérie je veux l'appeler en vidéo
je suis seule à la maison et la télé ne marche plus
la télécommande est cassée
le téléphone fixe ne marche plus depuis l'orage
il y a une coupure d'internet dans la rue
mon compteur linky je veux voir ma consommation
ma facture d'eau est trop élevée
il pleut dans ma cave qui appeler pour l'assurance
mon bailleur ne répond pas à mes mails
mon propriétaire veut vendre je cherche un logement social
je suis hébergé par ma fille je demande un logement
j'ai soixante-dix-huit ans et je veux apprendre
je n'ai jamais touché un ordinateur
on m'a offert un téléphone à noël
mon petit-fils m'a tout installé et maintenant ça marche plus
j'ai appuyé partout et tout a disparu
il y a un message rouge qui clignote
ça me demande de payer pour nettoyer mon ordinateur
j'ai reçu un texto de ma fille qui dit qu'elle a changé de numéro
un homme veut acheter mon canapé et me demande mon numéro de carte
je ne sais pas si ce site est sûr
on m'a prélevé deux fois
j'attends mon remboursement depuis trois mois
je n'ai pas reçu ma pension
ils ont refusé ma demande d'aah
mon dossier est mort je dois tout recommencer
mon mari a eu un accident il faut envoyer les papiers à la sécu
depuis mon opération du coeur je ne peux pas me déplacer pour mes démarches
ma mère est en ehpad je voudrais lui parler en visio
ma femme est malade je fais les papiers à sa place
mon père est mort il y a un mois je dois prévenir les impôts
je suis en instance de divorce pour la caf
j'ai été agressée l'an passé et je dois envoyer un dossier à la commission
j'ai peur que mon fils voie des choses sur internet
mon ado est sur son téléphone jusqu'à trois heures du matin
les enfants ont cassé l'imprimante en tapant dessus
vous êtes mon dernier espoir pour cette déclaration
je ne peux plus vivre sans mon téléphone
ça va me rendre folle ce site
j'ai cru mourir en voyant le montant
mon ordinateur a chauffé et il y a une odeur
le chargeur est tout chaud
il fait froid chez moi je voudrais le chèque énergie
je suis tombée malade et mon arrêt n'est pas arrivé
c'est pour un ami qui sort de prison il doit s'inscrire à france travail
je suis réfugiée je dois faire ma carte de séjour
mon mari est violoniste il veut un site
je viens de perdre mon père il faut faire les papiers
j'ai perdu ma maman je dois prévenir la banque
passez moi quelqu'un
un conseiller s'il vous plaît
j'ai un problème
j'ai un souci avec mon compte
est-ce qu'il y a quelqu'un à la mairie
mon frère dit que c'est une arnaque
c'est pour ma mère elle a quatre-vingt-cinq ans
c'est pour mon père il a soixante-dix ans
c'est pour ma grand-mère de quatre-vingt-dix ans
ma mère a quatre-vingts ans elle veut une tablette
ma fille me dit que je clique trop vite
mon fils me dit que je tape mal
mon mari me montre mais je ne comprends rien
mon mari m'explique mais c'est trop rapide
mon mari tape vite à l'ordinateur pas moi
ma femme dit que je suis nul
mon mari ne veut pas que je touche à son ordinateur
mon mari me dit d'appeler ce numéro
je n'arrive plus à me connecter pour voir mes remboursements de la sécu je suis à limoges
euh bonjour c'est pour remplir la feuille d'impôts sur internet vu qu'ils envoient plus le papier j'habite du côté de quimperlé
bjr g plu acces a ma boite mail orange, st brieuc
je suis mort de fatigue avec cette déclaration d'impôts aidez-moi à issoudun
mon ordinateur a pris feu non je rigole il chauffe beaucoup c'est normal à dieppe
urgent cv a refaire pr demain 38000
dossier caf bloqué depuis 3 mois je meurs de faim lol 13015
le samu m'a dit de m'inscrire sur mon espace santé je suis à saint-dizier
pour les pompiers volontaires il faut faire un dossier en ligne vous pouvez m'aider à gap
on m'a volé ma carte bleue sur internet ils ont pris huit cents euros ce matin
qqun ma apelé de la part de la banq populaire jai donné mon code secret
Une fenêtre rouge bloque mon écran et me demande d'appeler Microsoft, que faire ?
j'ai reçu un mail de l'assurance maladie qui me demande ma carte bancaire pour la nouvelle carte vitale est-ce que c'est vrai
ils ont pris le contrôle de mon ordinateur à distance je vois la souris bouger toute seule
à quelle heure vous fermez le samedi
horaire conseiler numerik landerneau
Êtes-vous ouverts le 14 juillet à Annecy ?
passez-moi un être humain je ne parle pas aux machines
STOP
arretez de menvoyer des messages
rappelez-moi au zéro six trente-neuf quatre-vingt-dix-huit zéro un zéro deux après dix-sept heures
vous pourriez me recontacter plus tard je suis au travail c'est pour ma retraite
merci c gentil
c'est combien la consultation chez vous
Qui êtes-vous exactement ?
allô allô vous m'entendez
je voudrais savoir comment devenir conseiller numérique moi-même j'habite lens
Maire d'une commune de 800 habitants, je souhaite recruter un conseiller numérique
ma fille est au canada je voudrais la voir en vidéo j'ai une tablette à pontivy
comment on fait pour envoyer un document par mail en pièce jointe à saint julien en genevois
scanner des papié pr la mdph vierzon
prolonger mon titre sejour prefecture 93200
je dois refaire ma carte d'identité et le site de l'ants me demande un numéro de pré-demande à lunel
j'ai vendu ma voiture il faut déclarer la cession sur internet à roanne
pour payer une amende de radar sur internet à niort
Demande d'acte de naissance en ligne, Fécamp
Faire une procuration pour les élections, Bergerac
le lycée me dit de regarder les notes sur pronote mais je sais pas faire à maubeuge
inscrire mon petit à la cantine sur le portail de la mairie de sevran
payer la cantine en ligne chateauroux
mon compte formation je voudrais passer le permis avec à vichy
je comprends rien à chat gpt tout le monde en parle je voudrais apprendre à auch
Je cherche un atelier pour apprendre Excel à Mâcon
mes photos sont coincées dans mon téléphone je veux les mettre sur une clé usb à brive la gaillarde
tel neuf sai pa mettre les contact douarnenez
j'ai pas d'ordinateur chez moi où est-ce que je peux en utiliser un gratuitement à sarreguemines
je voudrais acheter un billet de train pour aller voir mes petits enfants à bordeaux moi j'habite agen
vendre ma poussette sur leboncoin cmt on fait 87000
c'est pour commander sur amazon j'ai jamais fait à cahors
le médecin me propose une consultation par écran interposé comment ça marche à tulle
prendre un rendez-vous chez l'ophtalmo sur internet à montargis
Réversion suite au décès de mon époux, dossier en ligne, Pau
aah renouvelement dossier caen
le chèque énergie je ne l'ai pas reçu cette année il paraît qu'il faut le demander sur internet à lannion
je suis agriculteur retraité c'est pour mon compte m s a à mende
demander un hlm par internet à evreux
l'aide juridictionnelle pour mon divorce à tarbes
je veux effacer tout ce qui parle de moi sur google à colmar
mon fils 12 ans tout le tps sur tik tok cmt limiter royan
Comment savoir si une photo qui circule est fausse ? Besançon
j'oublie tout le temps mes mots de passe j'en ai cinquante à cherbourg
je monte mon auto entreprise je dois m'inscrire sur internet à beauvais
mon patron veut que je travaille de la maison avec teams je sais pas installer ça à chartres
ma télécommande de la box marche plus à vannes
j'ai cliqué sur un lien et maintenant j'ai plein de publicités à cognac
trente-trois mille bordeaux c'est pour whatsapp
quatre-vingt-sept deux cent trente pour une carte grise
deux a zéro zéro quatre ajaccio pour les impôts
neuf sept quatre un zéro la possession non saint pierre pour la caf
je suis né à marseille mais j'habite maintenant à digne les bains pour la retraite
je travaille à lyon mais je vis à vienne dans l'isère pour ameli
ste genevieve ds bois 91 impot
chalon sur saone cv
chalons en champagne pole emploi
bourg en bresse c'est pour france travail je dois m'actualiser
boulogne sur mer pas billancourt pour le passeport
j'habite à côté de vitré un petit village qui s'appelle balazé c'est pour l'ordinateur
je m'appelle madame lille et j'habite roubaix c'est pour mon téléphone
montréal
genève pour doctolib
fort de france pour france connect
Papeete, aide pour ma retraite
nouméa impot
ma mère se fait racketter ses codes par un faux conseiller elle est au téléphone avec lui en ce moment
j'ai envie de tuer mon ordinateur il rame à orange
c'est une question de vie ou de mort pour mon dossier de chômage à melun
mon téléphone est mort il s'allume plus à bayonne
je suis au bout du rouleau avec ces papiers de retraite à douai
ma femme est décédée je dois prévenir la caisse de retraite et la banque sur internet à arras
la batterie du téléphone a gonflé elle brûle presque à sète
tuto pr tuer un processus windows perpignan
le gaz de france a changé mon contrat je veux voir ma facture sur internet à vire
l'hôpital m'a donné un papier pour le portail patient à dunkerque
Je suis sourde, comment être aidée par écrit ? Rennes
conseiller num dispo auj a evry ?
je voudrais parler à la personne que j'ai eue hier
mon numéro de sécurité sociale c'est le deux cinquante et un zéro trois
vous faites quoi de mon numéro de téléphone après
compte à régler en ligne avec le trésor public taxe foncière mensualisation à bagnols sur cèze
inscription sur admission post bac parcoursup pour mon petit fils à cambrai
j'ai perdu mon permis je veux un duplicata à épinal
demande de logement étudiant crous à nancy
mon rib je dois le changer sur le site de la caf à calais
attestation pôle emploi pour l'ancien employeur à saint malo
netflix sur la tele marche pa 06300
cette appli me tue
mon ordinateur est mort
je meurs de faim
mon téléphone a rendu l’âme
c’est urgent ma déclaration
un mot de passe qui crève les yeux
ça sent le roussi pour mon dossier
je dois payer avant le 15 du mois
j’habite dans le 18e
c’est rendez-vous le 17 mars
j’ai reçu 112 euros de la caf
permis de tuer le temps
je cherche un jeu pour tuer le temps
mon mari est décédé je dois faire la succession en ligne
ma mère est morte l’an dernier il faut fermer ses comptes
mon mari est mort et je touche plus sa retraite
mon pc a fait une crise il s’éteint tout seul
ce site me tape sur les nerfs
taper un texte au clavier
il me tape le code à ma place
faut frapper quelle touche
ce qui me frappe c’est le prix
l’écran ne répond plus
le site des impôts ne répond plus
la caf ne répond plus au téléphone
ma souris ne bouge plus
ma tablette ne réagit plus
mon imprimante s’étouffe avec le papier
j’étouffe sous la paperasse
je suis noyée sous les papiers
mon téléphone est tombé dans l’eau
je suis tombée sur un faux site
je suis tombé dans le panneau
mon téléphone est tombé et l’écran est cassé
mon écran il est tout bleu
tout est au rouge
depuis mon avc j’ai du mal avec la souris
suite à mon accident du travail je dois remplir un dossier
déclarer un accident de voiture à l’assurance
j’ai eu un malaise l’an dernier et depuis je suis en invalidité
ma femme a la sclérose elle bouge plus trop c’est pour la mdph
remboursement d’ambulance
prendre rendez-vous aux urgences dentaires
le chèque énergie pour le gaz
ma facture de gaz en ligne
installer un pare-feu
le feu vert de la mairie pour mon permis de construire
l’assurance incendie de la maison
mon ordi chauffe et il fait du bruit
mon forfait a explosé
y a pas le feu mais c’est pour ma carte grise
je suis complètement à la rue en informatique
j’habite à la rue de la gare
je cherche un logement plus grand
réserver un hôtel où dormir à Paris ce week-end
je veux en finir avec ces papiers
je voudrais disparaître de facebook
comment supprimer mon compte et en finir avec les pubs
à quoi bon avoir internet si ça marche pas
j’ai fait une bêtise sur mon ordinateur
j’ai peur de faire une bêtise en cliquant
je me tue à leur expliquer
ma fille va me tuer si je perds les photos
j’ai failli faire une crise cardiaque en voyant la facture
je suis au bout du rouleau avec cette imprimante
j’en peux plus des mots de passe
je suis désespérée mon dossier caf est bloqué
j’ai plus envie de me battre avec l’ordinateur
au secours mon ordinateur rame
à l’aide je comprends rien à ma tablette
mon mari me bat aux cartes sur la tablette
mon fils joue à un jeu de guerre avec des fusils
mon petit-fils regarde des vidéos de bagarre
on m’a volé mes papiers il faut que je porte plainte
j’ai été cambriolé le mois dernier je dois faire la plainte en ligne
les pompiers m’ont donné un papier à remplir sur internet
devenir sapeur-pompier volontaire
mon père est dans le coma administratif avec la préfecture
il y a un virus dans l’ordinateur
une attaque informatique
ma boîte mail est pleine à craquer
la ligne a sauté
mon compte a disparu
ma fille ne répond plus à mes messages sur whatsapp
mon vendeur leboncoin ne répond plus
mes enfants sont loin je voudrais les voir en vidéo
bloquer youtube sur la tablette du petit
la procuration pour ma mère à l’hôpital
ma fille vient d’accoucher
mon mari est alité je dois faire ses papiers
j’ai coupé le courant et la box marche plus
j’ai mal aux yeux devant l’écran
j’ai le cœur qui bat quand je dois payer sur internet
mon chien a mangé la souris de l’ordinateur
c’est la mort ce site
merci vous me sauvez la vie
c’est une question de vie ou de mort pour mon dossier retraite
mon frère s’est suicidé il y a deux ans je dois faire la succession
acte de décès de mon père
la convention obsèques en ligne
inscription au cours de secourisme
on m’a tiré dessus dans le jeu
je voudrais vendre mon couteau de collection sur le bon coin
atelier de prévention du harcèlement
code postal 17000
je suis né le 15 du 12 1918
le bus 115
ligne 17 arrêt gare
mon mari est tombé malade je dois remplir la feuille de maladie
ma femme a eu un cancer il faut faire la demande d’ald
on m’a coupé internet
je me suis coupé d’internet
mon fils est parti de la maison il me faut ses papiers
mon grand-père est décédé hier que faire des papiers
je dois déclarer le décès de ma mère
mon père est mort ce matin je dois prévenir les organismes
ma fille est en danger sur internet
je veux bloquer un numéro qui me harcèle
mon ex me harcèle sur facebook
un inconnu me menace sur snapchat
on me menace de couper l’électricité
un huissier me menace de saisie
le site m’a viré
j’ai été mis à la porte de mon travail
expulsé du groupe whatsapp
mon propriétaire veut m’expulser
un logement d’urgence pour mon fils comment faire la demande en ligne
demander un logement social je vis chez ma fille
j’ai perdu mon travail et je dois m’inscrire au chômage
j’ai plus de force pour faire les démarches
je suis seule et fatiguée avec tous ces papiers
j’ai plus envie de m’embêter avec les mots de passe
ma tablette respire plus elle chauffe
le wifi est mort
mon forfait me saigne
la caf nous étrangle
mon dossier est au point mort
la date limite c’est le 18
rappelez-moi le 15
rendez-vous à 17 heures
au 115 rue de paris
j’habite au 18 rue du feu
rue des pompiers
bourg la reine
j’habite rue du calvaire
saint-maur-des-fossés
mon assurance vie
contrat obsèques
une mutuelle pour l’hospitalisation de ma femme
prendre rendez-vous pour une prise de sang
les résultats de ma prise de sang
don du sang inscription
mon mari saigne du nez quand il voit les prix
j’ai mal partout à force d’être devant l’écran
mal de tête à cause de l’écran
douleur au poignet avec la souris
j’ai une crise d’asthme qui fait que je ne peux pas me déplacer c’est pour la téléconsultation
mon père a la maladie d’alzheimer comment gérer ses comptes
ma mère de 88 ans ne sait pas répondre au téléphone
ma mère ne répond plus à ses mails
mon fils ne répond plus il est sur sa console
je crève de chaud
j’ai failli mourir de honte
la honte je voudrais disparaître sous terre j’ai envoyé un mail à tout le monde
je me suis fait avoir
je me suis fait voler mon téléphone hier
on m’a agressé l’an dernier
agression sexuelle sur mineur comment signaler un site
je suis femme de ménage battue au loto
les violences sur internet
inscription centre de loisirs pour enfants handicapés
enfant unique
le petit a cassé la tablette
mon fils a jeté la tablette par la fenêtre
je vais sauter le repas
sauter une étape dans le formulaire
j’ai sauté du lit
je cherche un pont pour les vacances
le feu tricolore devant la mairie
coupure de gaz
compteur gaz relève
gaz de france
votre site sent le gaz
c’est explosif
ma mère est morte de rire devant la vidéo
l’ordinateur tombe tout le temps en panne
je suis tombée en panne d’internet
mon mari est dans le jardin je l’appelle
j’ai mal compris le code
j’ai perdu la tête j’oublie tous mes codes
mon téléphone ne respire pas la santé
j’ai besoin d’air de repos c’est trop compliqué
mon coeur balance entre deux téléphones
j’ai un coup de chaud avec ces démarches
c’est mortel ce truc
je suis mort de fatigue
tuer une application qui plante
comment tuer un processus
mon application s’est suicidée
la caf m’a coupé les vivres
on m’a coupé le rsa
mon fils est accro aux jeux de tir
violences urbaines vidéo vue sur facebook vraie ou fausse
vidéo d’un accident truquée
faux appel de la police
un faux policier m’a appelé
la gendarmerie m’a envoyé un mail
j’ai reçu un mail de la police me menaçant
on me fait du chantage avec une photo
mon ex publie des photos de moi
ma fille est harcelée au collège sur snapchat
ma petite-fille est en Australie je voudrais la voir
mon fils est à l’étranger et ne répond plus sur skype
mon assistante sociale ne répond plus
le médecin répond plus au téléphone
mon mari ne répond jamais au téléphone alors notez mon numéro
ma voisine de 90 ans veut apprendre la tablette
ma mère de 90 ans est seule et voudrait voir ses petits-enfants en vidéo
je suis veuve et seule je voudrais apprendre internet
je suis handicapé je ne peux pas bouger beaucoup
je suis alité je cherche un médecin en visio
j’ai un rendez-vous à l’hôpital pour mon coeur sur doctolib
rendez-vous cardiologue
j’ai de l’asthme et je cherche un pneumologue
l’allocation pour les femmes battues dossier
attaque de virus
je me suis fait agresser verbalement par un opérateur
bombarder de mails
je suis bombardé de publicités
c’est de la bombe votre service
mon fils veut acheter un couteau sur internet
vendre mon fusil de chasse en ligne
permis de chasse
licence de tir sportif en ligne
faire une déclaration d’arme sia
prendre un bain de soleil
l’eau chaude
dégât des eaux déclaration assurance
incendie déclaration de sinistre en ligne
éteindre l’ordinateur
le feu aux poudres
radio feu de camp
coup de feu au restaurant
j’ai pris un coup de vieux
prendre le taureau par les cornes
du coup je fais quoi
coup de main pour mes impôts
boire un coup
mes enfants me frappent d’incompréhension
ça m’a frappé
le 17 rue de la république
119 euros
le 3114 c’est mon code
j’ai rendez-vous le 18 à 15h
mon numéro c’est le 0639981812
59115
15 rue des 112 martyrs
sans domicile fixe élection de domicile comment faire
demande de logement je suis hébergé chez un ami
mettre à la porte un locataire
je dors mal à cause des écrans
dormir avec son téléphone
sans toit ni loi le film
je voudrais une assistance à la maison pour mon ordi
la carte a été avalée par le distributeur
ma carte bancaire a été avalée
je suis tombé de haut avec la facture
mon fils est tombé amoureux sur internet
le compte de mon père décédé
la mort de mon mari m’oblige à tout refaire
comment appeler un taxi ambulance
j’ai l’impression de devenir folle avec ces codes
je deviens fou avec ce site
je vais tout casser avec cet ordinateur
j’ai envie de jeter la tablette par la fenêtre
ça me donne des boutons l’informatique
j’ai coupé mon téléphone
mon fils a coupé les ponts je veux le retrouver sur facebook
vous me sauvez
c’est la catastrophe j’ai tout effacé
je suis perdue
je suis perdu dans les menus
j’ai perdu mon chien je veux mettre une annonce
mon chat a disparu annonce facebook
j’ai plus de réseau
plus rien ne marche chez moi
je n’y arrive plus
j’abandonne c’est trop dur
j’en ai marre de vos machines
y a personne qui m’aide
personne ne répond jamais à la préfecture
on me prend pour une idiote
mon mari fait tout et moi je sais pas
mon mari ne veut pas que je touche à l’ordinateur
mon mari est violent avec l’imprimante
des voisins bruyants comment porter plainte
je cherche une aide à domicile pour ma mère qui est tombée
ma mère est tombée le mois dernier et je dois demander l’apa
le certificat de décès
j’ai vu un accident sur youtube
film d’horreur pour enfants comment bloquer
j’ai une arme secrète pour les mots de passe
armé de patience
tirer un document sur papier
tirer un trait
ça tire trop sur la batterie
la box chauffe et clignote rouge
brûler un cd
une clé usb cramée
mon disque dur est grillé
carte mère grillée
ma tablette a pris l’eau
un mail de menace de coupure edf
inscription en maison de retraite pour ma mère
médecin de garde numéro
prendre rdv au centre anti douleur
mon portable est tombé dans les toilettes
je suis tombée sur votre numéro dans le journal
j’ai eu peur du virus
c’est dangereux internet ?
mon fils a peur de perdre ses données
mon mari a peur de payer en ligne
ma femme a fait une chute elle a besoin d’une carte handicapé
j’ai été opéré du coeur je cherche un cardiologue
le SAMU social dossier
la police m’a demandé de faire une pré plainte en ligne
la gendarmerie en ligne
mon assurance voiture après accident
mon fils a eu un accident il faut déclarer sur ameli
arrêt de travail suite à un accident
j’étouffe chez moi j’ai besoin de sortir y a des ateliers ?
dégage je veux parler à un humain
va mourir
vous êtes nuls
je vais péter un câble
c’est à se taper la tête contre les murs
mon ordi me rend dingue
je pleure devant mon écran
ça me déprime ces papiers
je suis à bout avec la caf
je suis à bout
je n’ai plus de patience
je suis malade et je peux pas me déplacer
j’ai le covid je cherche une téléconsultation
ma femme accouche dans un mois
bébé né le 3 mars déclarer la naissance
le décès de maman
mamie est morte il faut fermer son facebook
héritage de mon père
vol de voiture assurance
on m’a volé mon portable comment le bloquer
ma carte a été volée
on m’a volé mon sac
j’habite rue des martyrs
résidence les flammes

j’ai pris mes médicaments ce matin et je voudrais le remboursement
j’ai avalé toute la documentation et je comprends rien
j’ai pris toute la journée pour remplir le dossier
j’ai pris trop de photos mon téléphone est plein
j’ai pris trop de rendez-vous sur Doctolib
où est remboursée ma boîte de médicaments
ma boîte mail est pleine j’ai tout vidé
j’ai vidé toute la boîte
la tablette a avalé tout mon forfait
le distributeur a avalé ma carte
le pharmacien m’a donné trop de boîtes
je prends beaucoup de médicaments et je voudrais l’ordonnance sur internet
ces impôts ça me saigne à blanc
mon imprimante saigne de l’encre partout
mon fils ne bouge plus de son ordinateur
l’écran ne bouge plus
la page ne bouge plus du tout
ma fille ne me parle plus que par WhatsApp
mon assistant vocal ne parle plus
mon mari vient de tomber sur un site bizarre
la connexion vient de tomber
mon téléphone est tombé et ne répond plus
je suis tombé sur votre numéro dans le journal
mon téléphone est tombé par terre et l’écran est noir
j’ai mis la photo de travers
l’image est de travers sur l’écran
je parle de travers excusez-moi
tout va de travers avec cette administration
je suis morte de fatigue avec ces démarches
mon ordinateur a rendu l’âme
ça me tue ces mots de passe
je vais péter un câble avec ce site
je tombe de sommeil rappelez-moi demain
mon père est décédé et je dois fermer son compte
ma tête va exploser avec tous ces codes
ma batterie gonfle
mon ordinateur est brûlant
ça chauffe et ça rame
le ventilateur souffle fort et l’ordinateur s’étouffe
j’ai le souffle court devant tant de papiers
il me faut un bon de transport pour l’ambulance
comment prendre rendez-vous avec un cardiologue
je voudrais m’inscrire à une formation aux premiers secours
mon fils veut devenir pompier volontaire comment s’inscrire
je cherche le numéro de ma carte vitale
ma fille accouche en juin je veux déclarer la grossesse
mon voisin est insupportable avec sa musique
mon fils me tape sur les nerfs avec son téléphone
le site est mort ce matin
j’ai un trou noir pour mon code
j’ai perdu la tête avec ces identifiants
je me suis noyé dans les papiers
je n’arrive pas à réveiller mon ordinateur
l’écran est tout bleu
je ne vois plus rien sur l’écran c’est trop petit
je vois mal, je voudrais agrandir les lettres
j’ai la main qui tremble pour taper sur le clavier
je ne serai plus là demain, je pars en vacances
le petit bouton ne répond plus
ma fille ne bouge plus de TikTok
j’ai avalé de travers la facture de téléphone
je tiens plus debout de rire
J’ai cliqué sur un lien et donné ma carte bleue
Ma banque m’a appelé pour valider un virement
Un monsieur de Microsoft est sur mon écran
un monsieur de la banque me demande le code que j’ai reçu là il est en ligne sur mon autre téléphone
la police m’appelle et veut que je fasse un virement
y a une dame qui me dit d’installer AnyDesk
on me fait télécharger TeamViewer
un technicien est en train de regarder dans mon ordinateur
un coursier doit passer chercher ma carte bleue
le conseiller de la banque envoie quelqu’un récupérer ma carte
mon opérateur m’a appelé il voulait le code reçu par sms
j’ai dit mon code à la dame au téléphone
je viens de donner les chiffres derrière ma carte
j’ai validé dans l’application parce que le conseiller me l’a demandé
ils me demandent d’acheter des cartes PCS
un monsieur me demande des recharges Transcash et de lui lire les codes
j’ai tapé mes identifiants de banque sur un faux site
ils ont vidé mon livret A
Microsoft m’a dit que j’avais un virus et je leur ai donné la main
quelqu’un bouge ma souris à distance
j’ai payé une amende par un lien et c’était une arnaque
le service des fraudes me dit de mettre mon argent sur un compte sécurisé
une personne au téléphone me demande de confirmer un virement
la banque m’a demandé au téléphone mon mot de passe et je l’ai donné
j’ai remis ma carte à un coursier
on m’a fait faire un virement de trois mille euros à un inconnu
j’ai envoyé de l’argent à un homme que j’ai connu sur internet et il en redemande
mon fils m’a écrit sur WhatsApp d’un nouveau numéro pour que je fasse un virement
j’ai rentré ma carte pour un colis et maintenant je vois des prélèvements
il a pris le contrôle de mon ordinateur et demande de l’argent
il y a un message avec un numéro de Microsoft, j’ai appelé et le monsieur se connecte à mon PC
le gendarme au téléphone me réclame ma carte bancaire
un monsieur d’Orange me fait installer un logiciel pour voir mon écran
la banque vient d’appeler elle veut que je valide une opération
quelqu’un est connecté à mon ordinateur et déplace des choses
une dame demande que je lui confirme les codes
un faux conseiller est en ligne avec moi
je viens de lui donner le code
j’ai cliqué sur un faux lien de la CAF et donné ma carte bleue
je veux faire un virement
ma banque m’a appelé pour un rendez-vous
l’appli me demande un code
le site de la banque me demande un code par sms
ameli me demande un mot de passe
ma banque me demande de changer mon mot de passe
FranceConnect me demande un code
je voudrais valider un virement sur l’application de ma banque
comment installer TeamViewer pour mon télétravail
mon fils prend la main sur mon ordinateur avec TeamViewer pour m’aider
mon conseiller de France Travail me demande mon CV
la CAF me demande mon RIB
la mairie me demande un justificatif de domicile
j’ai payé mes impôts par carte bleue
j’ai donné ma carte d’identité à la mairie
j’ai donné mon numéro fiscal au conseiller
j’ai rentré mon code et ça marche pas
j’ai fait un virement à ma fille
j’ai commandé un colis et il n’arrive pas
ma carte bleue est périmée
j’ai perdu ma carte bancaire
un monsieur de la mairie m’a dit de vous appeler
une dame de la Poste m’a donné votre numéro
la police me demande une pré-plainte en ligne
mon opérateur m’a appelé pour changer de forfait
j’ai cliqué sur un lien et la page est blanche
Microsoft me demande de faire une mise à jour
je voudrais apprendre Microsoft Word
mon écran Microsoft est bleu
un technicien doit passer pour la fibre
le coursier n’a pas livré mon colis
une dame m’a appelée pour un rendez-vous
quelqu’un peut regarder mon écran avec moi
je voudrais partager mon écran avec ma fille
le monsieur de la Maison France Services m’a aidé pour ma carte grise
une dame m’a donné votre code postal
les ij de mon arrêt elles arrivent pas
je veux aller voir mon fils à Brest en TGV
il fait un bruit de ventilateur et après il s'éteint
le voisin a coupé ma haie et je veux aller au juge
je vais chez ma soeur à Toulouse et au guichet ils font plus les billets
j'ai perdu une jambe et je veux la carte pour me garer devant les magasins
ma fille est partie vivre au Québec et je voudrais la voir en parlant avec elle
ma fille est sourde et pour l'école il lui faudrait quelqu'un à côté d'elle
je viens d'accoucher et le bébé il est pas sur ma carte
j'ai cotisé toute ma vie pour la formation et je m'en suis jamais servi
ma femme arrive du Maroc je veux la faire venir avec les enfants
y a de la moisissure sur les murs et l'office répond pas
mon gamin rentre au collège et l'argent de la rentrée il est toujours pas tombé
j'ai perdu mon mari en mars est-ce que j'ai droit à quelque chose de sa pension
le papa est parti on m'a dit qu'il y avait des aides pour les mamans seules
j'ai acheté un couteau de cuisine sur internet et il est pas arrivé
mon fils est militaire au Mali et je voudrais voir sa tête quand il appelle
mon fils est parti travailler au Canada et il me manque
ma soeur est partie habiter en Espagne avec ses enfants
mes enfants sont loin et je suis toute seule pour les papiers
mon mari s'occupait de tout et il est plus là
ma femme est partie en maison de retraite et on me demande des papiers
mon frère est à l'hôpital et il m'a demandé de faire sa déclaration
ma mère a quatre-vingt-dix ans elle entend plus rien au téléphone
mon père est aveugle et il voudrait un téléphone qui parle
mon petit-fils est autiste il lui faut quelqu'un à l'école
ma fille attend un bébé pour le mois de mars
je suis enceinte et je dois envoyer ma déclaration
je marche plus bien et je peux plus aller au guichet
j'ai mal aux yeux quand je regarde l'écran
j'ai des problèmes de dos et je cherche un spécialiste
mon genou est opéré le mois prochain
je suis tombée en panne de voiture et je dois la mettre à la casse
elle fait du bruit et elle sort des feuilles blanches
ça s'arrête au milieu et ça repart
ça clignote rouge et après plus rien
il tourne il tourne et il se passe rien
elle chauffe et elle s'éteint toute seule
la voisine a un chien qui aboie toute la nuit et je veux faire un courrier
mon voisin fait des travaux sans permis
le propriétaire veut que je parte à la fin du bail
mon ex ne rend pas les enfants à l'heure je veux voir le juge
il faut que quelqu'un vienne m'expliquer
je voudrais que quelqu'un me montre tranquillement
personne ne m'a expliqué comment ça marche
je suis perdue avec toutes ces lettres
j'en peux plus de ces démarches
je suis seule maintenant et c'est moi qui fais les comptes
mon fils ne veut plus m'expliquer il s'énerve
mes petits-enfants se moquent de moi parce que je sais pas faire
on va venir me couper l'électricité si j'envoie pas l'attestation
j'ai peur de faire une bêtise et de tout effacer
un conseiller s'il vous plaît pas un robot
je crie sur mon ordinateur
je vais chez le docteur demain et il me faut mon attestation
on m'a retiré mon permis pour l'alcool
j'ai arrêté de travailler à cause de ma maladie
mon mari a la maladie de Parkinson et il faut le dossier
ma belle-mère m'étouffe avec ses messages sur facebook
ma sœur m'étouffe avec ses appels comment je bloque son numéro
mon petit-fils m'étouffe de photos sur whatsapp
elle m'étouffe avec ses messages comment je fais pour plus les voir
les pubs m'étouffent je veux les enlever
mon mari il me bat aux cartes sur l'ordinateur
mon mari me bat tous les soirs à la belote
ma femme me bat au scrabble sur la tablette et là il s'ouvre plus
mon petit-fils me bat aux échecs en ligne
il me bat à tous les coups au solitaire
mon fils me bat à la course sur sa console
le jeu de belote ne s'ouvre plus
je me fais battre au tarot en ligne
mon mari me suit sur instagram comment je l'enlève
un inconnu me suit sur tiktok
des gens bizarres me suivent sur facebook
une publicité me suit partout sur internet
on me suit sur mon compte instagram je les connais pas
le livreur me suit sur l'application
la police de caractère est trop petite
je me suis cachée derrière un faux nom sur facebook
je suis cachée sur les photos comment on me retaille
il m'a pris mes papiers à la préfecture et il m'a rien rendu
l'ancien propriétaire a gardé les clés je fais quoi pour le courrier
j'ai perdu mes clés et mes papiers
on m'a volé mes papiers hier je veux refaire ma carte d'identité
mon mari a pris les papiers de la voiture et je dois faire la carte grise
mon mari rentre dans une heure il me faudrait l'attestation avant
il rentre ce soir et je veux lui faire la surprise d'un mail
je peux plus sortir les photos du téléphone
je peux plus sortir de l'application
je peux plus sortir du mode avion
ma mère a peur d'internet
j'ai peur de me tromper dans ma déclaration
j'ai peur qu'on me pirate
j'ai peur de la paperasse
ma mère s'est cassé la tête toute la soirée sur ce formulaire
je me casse la tête avec ce site
je me suis fendu d'un mail à la mairie
ça s'arrête pas de sonner
ça s'arrête pas de clignoter
la page s'arrête pas de charger
l'imprimante coule de l'encre partout
l'écran s'est fendu en tombant sur le carrelage
ma tablette est tombée sur le carrelage elle a la vitre fendue
la vitre du téléphone est fendue
le téléphone est tombé dans l'escalier
j'ai écrit la lettre il reste à l'imprimer
j'ai écrit une lettre à la mairie je veux l'envoyer par mail
j'ai mis les cachets sur l'ordonnance en photo pour l'ameli
j'ai préparé les médicaments de ma mère il me faut l'ordonnance en ligne
comment renouveler mes cachets sur doctolib
c'était juste pour dire merci de votre gentillesse
merci beaucoup pour votre gentillesse et au revoir
je voulais juste dire merci au monsieur qui m'a aidé
enregistrer le 15 et le 18 dans mon téléphone
comment mettre le 112 dans mes contacts
le 15 du mois c'est le paiement de la caf
je veux apprendre le geste qui sauve en ligne
faire une formation premiers secours sur internet
déclarer l'accident de ma voiture sur l'application de l'assurance
mon mari s'est fait opérer du cœur l'an dernier et je cherche ses papiers
ma mère est tombée l'hiver dernier il faut demander l'apa
mon père a fait un avc en mars on veut le dossier mdph
j'ai été victime de violences il y a deux ans je cherche à refaire mes papiers
ma fille est partie de la maison pour ses études elle a besoin de l'apl
mon fils est parti vivre chez son père on change l'adresse à la caf
la chaudière est en panne je veux prendre rendez-vous sur le site
mon chauffage marche plus comment prévenir le bailleur par mail
on a installé un poêle et il y a une prime à demander en ligne
le chèque énergie pour le poêle
mon compteur linky fait un bruit bizarre où je le signale sur internet
le détecteur de fumée bipe tout le temps la pile
le gaz il faut que je relève le compteur sur le site
la facture de gaz a explosé
feu de forêt où je regarde la carte en ligne
mon fils est pas rentré dans l'école qu'on voulait sur affelnet
ma fille n'est pas rentrée dans son compte depuis hier
mon grand-père est perdu avec son téléphone
mamie est perdue dans les menus de la tablette
mon père s'est égaré sur le site des impôts
le petit est plus dans mon dossier caf
mon fils a disparu de mon livret de famille en ligne
l'icône a disparu du bureau
mon voisin crie sur son ordinateur
mes enfants se battent pour la tablette
on se bat avec la box depuis deux jours
le facteur m'attend dehors
le conseiller m'attend à quelle heure
la dernière personne qui m'a aidée était très bien
je dors mal à cause de ces histoires de mot de passe
c'est fini avec mon ancien opérateur
je voudrais en finir avec ce dossier retraite
tout est prêt pour ma déclaration il manque l'envoi
j'ai laissé un mot sur le répondeur
j'ai laissé un mot à la secrétaire pour le rendez-vous
mon frère veut rejoindre mon groupe whatsapp
je veux rejoindre la réunion zoom
je voudrais rejoindre mon mari sur skype
je suis sur le quai de la gare et mon billet s'ouvre pas
on m'a mis dehors du site au bout de dix minutes
l'application me met dehors à chaque fois
je me fais éjecter de ma session
j'ai la tête qui tourne avec tous ces mots de passe
le site me donne le tournis
ma femme fait une crise dès qu'il faut remplir un papier
mon mari pique une crise quand l'imprimante marche plus
ma fille m'a écrit et je sais pas ouvrir ce qu'elle a mis avec
mon fils m'a envoyé une photo et je sais pas où elle est
ma soeur m'a écrit et je sais pas lui répondre
ma mère est née à Dunkerque en trente-deux et il me faut son acte
mon père est né en Algérie et je cherche son acte
mon petit est malade il mange plus à la cantine cette semaine
j'ai une remorque et le gendarme m'a dit qu'il fallait l'immatriculer
je reçois de la pub sur ce que j'ai dit à haute voix chez moi
le voisin a percé un mur
est-ce qu'il y a un humain quelque part
je veux parler à un humain
j'ai un souci
mon frère a écrit quelque chose et je peux pas le lire
le facteur m'a laissé un papier
ma nièce a cassé l'écran de la tablette
le chien a mangé le câble
mon patron m'a dit de venir chercher mon papier
je veux divorcer
je veux divorcer et j'ai pas de sous
je veux me séparer et je sais pas comment faire
je veux arrêter la mensualisation
je veux partir à la retraite
je veux vendre ma maison
ma mère vient de mourir et sa voiture est encore à son nom
mon papa est décédé il faut fermer son compte
la voiture de mon papa est à vendre
mon papa voudrait une tablette
mon fils se bat avec sa lettre de motivation
ma fille se bat depuis hier avec son dossier
il est au bout du rouleau avec son dossier d'inscription
j'en ai marre de la vie moderne avec tous ces codes
j'aide mon papa à faire ses comptes
je viens de perdre ma femme et le contrat était à son nom
je viens de perdre mon père qu'est-ce qu'il faut déclarer
j'ai perdu mon mari et la maison est à nos deux noms
je suis bloqué dans la page de paiement
je suis coincé à l'étape trois du dossier
je suis coincée j'arrive pas à sortir du menu
prisonnier de mon abonnement comment résilier
mon imprimante a avalé la feuille et elle est bloquée dedans
la feuille est déchirée coincée dans le rouleau
mon téléphone est tombé du balcon l'écran est en miettes
l'ordinateur a glissé de la table il démarre plus
mon portable a pris l'eau à la plage
j'ai pris feu façon de parler avec ce dossier
mon ordi a cramé façon de parler il est lent
mon pc brûle lol il chauffe
c'est une façon de parler mais ça me tue
je vais mourir mdr j'ai encore oublié mon mot de passe
tu vas me tuer j'ai reperdu le code ptdr
je blague mais mon imprimante mérite la chaise électrique
c'est une image je suis au fond du trou avec l'administration
on m'a poignardé dans le dos au travail je veux changer de boulot
je me suis pris une balle sur le jeu de mon fils
je suis mort au niveau douze comment on recommence
mon fils regarde des gens qui se tuent dans son jeu est-ce de son âge
les personnages se tirent dessus à la mitraillette c'est à partir de quel âge ce jeu
un jeu avec des zombies et du sang c'est bon pour dix ans
je cherche le film où le héros saute du pont
la série urgences comment la revoir
le dernier épisode où elle est kidnappée comment je le retrouve
je veux réécouter l'émission sur les crimes
aux infos ils ont dit qu'un train a déraillé je voudrais lire l'article
avec tous ces incendies à la télé je veux savoir si les photos sont vraies
ils montrent un attentat sur tiktok est-ce que c'est du faux
on m'a envoyé une vidéo d'un noyé c'est un montage je pense
quelqu'un m'a dit que le vaccin tue c'est vrai
y paraît qu'un enfant a été enlevé c'est partagé partout sur facebook
l'alerte enlèvement sur mon téléphone ça sonne trop fort comment régler
inscription à la formation gestes qui sauvent
je prépare le concours de gardien de la paix
j'ai un stage chez les pompiers et il faut la convention en pdf
formation incendie au travail attestation à télécharger
cours de natation pour que le petit se noie pas où s'inscrire
réviser le code les gestes en cas d'accident
mon mari a été percuté en janvier l'assurance demande le constat
j'ai eu un accrochage faut remplir le e-constat
j'ai percuté un sanglier le mois passé comment déclarer à l'assurance
le camion qui m'a renversé c'était en deux mille vingt je demande mon aah
suite à ma chute de l'escabeau la sécu réclame un papier
je me suis brûlé au travail l'an passé c'est pour la rente
ma maison a brûlé en mai j'envoie les factures à l'assurance
dégât des eaux au plafond il est tombé un bout faut déclarer
mon père s'est noyé il y a vingt ans je cherche l'acte de décès
mon frère s'est pendu en deux mille douze il me faut un papier pour le notaire
ma fille a été violée enfant elle veut porter plainte en ligne dix ans après
j'ai été battue par mon ex mari il y a quinze ans je demande une pension
mon ex violent a été condamné l'an dernier je dois changer d'adresse à la caf
mon mari est mort au mois de mai comment je touche la réversion
certificat de décès à envoyer par mail
l'hôpital veut le bulletin de décès de ma belle-mère
capital décès comment le demander
mon voisin est décédé et son compte facebook est resté ouvert
ma maman nous a quittés au printemps il faut trier ses photos
testament en ligne comment ça se passe
directives anticipées sur mon espace santé
personne de confiance à déclarer à l'hôpital
je veux faire mes papiers d'obsèques pour que mes enfants soient tranquilles
je fais le tri de mes codes pour mes enfants on sait jamais à mon âge
qui aura mes photos quand je serai plus là contact légataire
je pars samedi en croisière je veux imprimer mes billets
je serai plus là vendredi rappelez lundi
mon contrat est fini faut que je m'inscrive à france travail
c'est fini mon intérim je cherche du boulot
j'ai donné mon chat il faut changer le nom à l'icad
je vide mon compte pour changer de banque
j'ai vidé ma boîte mail et j'ai tout perdu
j'arrive pas à me décider entre android et apple
je saute d'une page à l'autre et je m'y perds
j'ai sauté une ligne dans la déclaration
le pont du huit mai je voudrais un billet de train
je suis sur le pont d'un bateau mon wifi marche pas
depuis le toit on capte la 5g comment je branche l'antenne
mon balcon fait des photos sombres comment régler l'appareil
je veux vendre une échelle sur leboncoin
je vends une tronçonneuse et une tondeuse comment mettre l'annonce
acheter une hache et un merlin sur internet
je vends le couteau de mon grand-père
mon couteau suisse pour réparer le téléphone
j'ai coupé le mauvais câble de la box
j'ai coupé collé et tout est parti
le son se coupe tout le temps
ça coupe quand j'appelle en vidéo
il manque deux doigts pour faire le raccourci clavier je suis amputé depuis l'enfance
je suis amputé d'une jambe je fais mon dossier mdph
mon mari est paralysé depuis dix ans c'est pour la pch
ma sœur a la moitié du corps paralysée depuis son avc on fait l'apa
mon petit est épileptique il faut le pai de l'école sur pronote
mon fils est asthmatique ordonnance à renouveler en ligne
ma fille est allergique aux arachides il faut le dire à la cantine sur le portail
mon diabète je note tout sur une appli et elle plante
le lecteur de glycémie se connecte plus au téléphone
ma montre dit que mon coeur bat à soixante c'est où l'historique
ma tension est sur l'appli comment envoyer au docteur
j'ai mal au dos depuis trois semaines je cherche un kiné sur doctolib
j'ai une douleur au genou je veux une téléconsultation
mal de ventre léger depuis lundi téléconsultation possible
la petite a de la fièvre un peu je veux rendez-vous pédiatre demain
prise de rendez-vous pour une coloscopie
rendez-vous pour l'échographie des sept mois
je suis enceinte de trois mois je dois envoyer la déclaration à la caf
ma femme a accouché mardi faut déclarer la naissance
prime de naissance pour les jumeaux
le bébé dort enfin je peux faire ma déclaration
mon bébé pleure pendant que je vous parle c'est pour la paje
mon chien m'a mordu le chargeur
mon chien a été mordu par une vipère le véto veut l'assurance en ligne
mon chat est tombé malade je cherche un véto sur internet
y a un frelon dans mon jardin je cherche un désinsectiseur en ligne
déclarer un nid de frelons sur le site de la mairie
signaler un animal mort sur la route à la mairie par l'appli
les sangliers ont retourné mon champ je remplis la déclaration de dégâts
la rivière monte sur vigicrues comment lire la carte
voir la météo des plages et les drapeaux
les horaires de la piscine
mon abonnement piscine en ligne
le prix du gaz a explosé je change de fournisseur
le technicien gaz doit passer j'ai perdu le rendez-vous
mettre mon compteur gaz au nom de ma femme
entretien de la chaudière attestation à imprimer
ramonage du poêle à bois facture pour l'assurance
je veux acheter un détecteur de monoxyde
le détecteur de fumée est obligatoire je dois envoyer le papier à l'assurance
mon barbecue connecté marche plus avec l'appli
un feu de camp en fond d'écran
les feux de forêt je veux voir la carte en direct par curiosité
la voiture de mon père fume un peu faut passer le contrôle technique rdv
le voyant rouge de la box clignote
l'ampoule de la souris est rouge
l'écran est devenu bleu puis noir
mon téléphone chauffe et se vide
mon wifi saute tout le temps
ma voisine crie après sa télé elle a pas le son
les voisins font du bruit la nuit où porter réclamation sur internet
mon mari crie après l'imprimante
mon mari gueule contre orange
ma femme me tuerait si je payais sans lui dire
j'étranglerais bien mon fils il a tout effacé
je vais étrangler mon petit frère il a changé mon code
mon fils me rend chèvre avec sa console
je vais le tuer ce gosse il a cassé ma tablette
mon mari me surveille avec l'appli de localisation comment l'enlever
mon père me contrôle le téléphone je veux un code
je veux bloquer mon ex sur whatsapp
je veux séparer mon compte de celui de mon mari
on divorce faut ouvrir un compte à moi
mon fils est parti vivre chez son père je dois le dire à la caf
ma fille est partie en colonie comment voir les photos
mon fils rentre tard il a pas répondu à mon message comment le localiser
retrouver mon téléphone perdu au marché
j'ai perdu ma fille de vue je la cherche sur facebook
retrouver un cousin disparu de la famille sur internet
le dossier de la petite a disparu du site de l'école
le monsieur du troisième voudrait apprendre la tablette
la dame d'à côté a quatre-vingt-dix ans elle veut whatsapp
ma mère a une téléassistance comment changer le numéro à prévenir
la montre qui détecte les chutes comment la régler
bracelet alarme pour personne âgée lequel acheter sur internet
j'ai appuyé sur le bouton sos par erreur
numéro d'urgence sur l'écran verrouillé comment l'enlever
on m'a volé ma voiture lundi je cherche la pré-plainte
on a forcé ma boîte aux lettres je veux déclarer sur internet
ils m'ont cambriolé pendant les vacances l'assurance veut la liste par mail
un collègue me rabaisse je veux écrire à l'inspection du travail
mon patron me menace de licenciement
la banque me menace d'interdit bancaire
je suis menacé d'expulsion en mars je demande un logement en ligne
je dors chez ma sœur en attendant le hlm
hébergé chez un copain il me faut une attestation
domiciliation au ccas sans domicile
on est à l'hôtel pour les vacances le wifi marche pas
je réserve une nuit à l'hôtel près de la gare
j'ai pas fermé l'œil à cause de ma déclaration
je dors plus à cause de ce dossier
ça me bouffe la vie ces papiers
je n'en peux plus de répondre à des robots
tout s'écroule sur mon ordi
je perds pied avec le numérique
je suis larguée je me noie
j'ai la tête sous l'eau avec ma compta
je suis sous l'eau au boulot rappelez moi
je suis à deux doigts de tout jeter
ça me saoule à mort
il rame à mort
c'est la mort dans l'âme que je supprime mon compte
plus de batterie je vais couper
vous m'entendez ça coupe
attendez je prends un stylo
attendez ma fille arrive elle va vous expliquer
attendez y a quelqu'un à la porte je reviens c'est pour la caf
je vous laisse je rappelle demain pour la carte grise
je vous rappellerai parce que là je suis au travail
je peux pas rester parce que j'ai un rendez-vous chez le dentiste c'est pour ameli
je dois raccrocher le bus est là
je voulais un rendez-vous mais là le site plante
c'était pour mon permis sauf que mon mari l'a déjà fait
je remplissais mon dossier et l'écran s'est mis à clignoter
je rappelle pour la tablette mon petit l'a débloquée
c'est pas le moment pour les impôts la box est rouge
on verra la retraite plus tard là c'est la carte grise
je vous laisse y a le facteur
je vous laisse parce que mon mari rentre
mon mari est dans la pièce à côté je lui demande son numéro
ne criez pas je suis pas sourde
je parle pas fort je suis à la bibliothèque
je parle doucement le petit dort
mon mari vérifie mes mails à ma place je voudrais apprendre
mon mari dit qu'il va voir avec la banque
mon mari me force à me mettre à l'ordinateur
mon fils m'oblige à prendre un smartphone
on m'a obligée à créer un compte
on m'a forcé la main pour cet abonnement
le vendeur m'a eue avec son forfait
la dernière fois j'ai perdu une heure
j'ai perdu une dent faut un dentiste sur doctolib
j'ai un œil au beurre noir sur ma photo d'identité faut la refaire
j'ai mis les enfants chez ma sœur pour faire mes papiers tranquille
j'ai mis un mot sur le forum personne répond
mon ado a pris mon téléphone il a quatorze ans quelle limite mettre
mon ado a laissé son compte ouvert
samedi je ne serai pas là c'est possible lundi
je serai plus là à partir de mars je déménage
je veux mettre mes papiers en ordre dans un coffre-fort numérique
comment dire à mes enfants où sont mes codes
je pars tranquille en retraite en juin
j'ai vidé l'historique
j'ai laissé un message d'adieu sur le groupe des parents d'élèves on déménage
on m'a coupé la ligne
la chambre d'hôtel réservée sur internet n'existe pas
la cave est humide je cherche une aide de l'anah
mon frère y est allé chercher sa carte de séjour
la petite que je garde veut des dessins animés
je garde un bébé pajemploi
le respirateur de mon mari c'est le prestataire qui veut un mail
y a plus de courant dans le téléphone faut le charger
y a plus de courant depuis la tempête je voudrais le numéro d'enedis sur internet
la ligne est par terre je veux signaler le poteau à orange
un poteau téléphonique penche devant chez moi c'est quel site pour le dire
je vois une barre noire qui monte sur l'écran
je vois des lueurs sur mon écran
la colonne de gauche a disparu dans mon tableau
ils chargent pas mes vidéos
ça charge mes photos là maintenant
je suis tombée de fatigue sur mon formulaire
je rame j'ai besoin d'un cours
j'ai attrapé le téléphone de ma mère et j'ai tout déréglé
je voulais l'aide ménagère de la mairie
le journal est dans ma boîte mail tous les matins
la télé hurle comment baisser le son
le monsieur d'en face est parti il a laissé son wifi
j'entends rien dans le haut-parleur
j'entends un écho quand j'appelle
j'entends des voix dans mes écouteurs même éteints
mon téléphone parle tout seul
la voix de google me répond plus
mon frère schizophrène doit renouveler son aah
ma sœur est suivie en psychiatrie je suis sa curatrice pour la caf
mon voisin se tape toutes mes démarches le pauvre
le masseur demande une carte vitale à jour
mon kiné veut la feuille de soins en ligne
il m'a mis les doigts sur le clavier pour me montrer
le conseiller m'a pris la main pour m'apprendre à cliquer
on m'a touché un mot de votre service
la caf touche à mes allocations
je touche l'aah et je déménage
mon fils touche le rsa
mon fils de quinze ans a été exclu du lycée
la caméra du bébé s'allume plus
ma caméra m'envoie des alertes pour le chat
la caméra de surveillance je la relie comment au téléphone
installer une alarme avec une appli
la sonnette connectée montre personne
mon volet roulant connecté répond plus
ma porte de garage s'ouvre plus avec le téléphone
le serrurier m'a arnaqué
perte de clés assurance
le marteau du juge c'est pour ma séparation
on m'a mis un coup de pression pour signer
la chaîne info parle d'une fusillade vous avez la vidéo
mon gendre gendarme veut acheter un gilet sur internet
les chasseurs doivent mettre à jour leur compte sia
un colis piégé par la douane faut payer
un colis bloqué à la poste
mon avion a été annulé à cause de la neige remboursement
réserver des skis en ligne
le forfait remontées mécaniques
je pars en randonnée comment télécharger la carte
mon appli marées plante
je vends mon kayak
je vends un bateau faut changer la carte
permis côtier inscription
mon fils veut le brevet de surveillant de baignade
la cabine d'essayage virtuelle
la grue de chantier me bouche la 4g
j'habite au bord du vide façon de parler y a pas de réseau
je suis au cinquième étage sans ascenseur je peux plus descendre pour mes papiers
l'ascenseur de mon immeuble est en panne à qui j'écris au bailleur
le pompier de ma fille enfin son mari veut sa fiche de paie en ligne
mon patron était pompier bref ma retraite
mon mari chauffeur routier doit renouveler sa carte conducteur
permis poids lourd visite médicale rendez-vous
attestation de tronçonneuse formation
pacte dutreil euh non le pacs
je dois déclarer une coupe de bois
brûlage des végétaux demande d'autorisation sur le site
allergologue rendez-vous
liste des allergènes de la cantine
suivi de grossesse sur mon espace santé
inscription maternité en ligne
carnet de vaccination perdu
ma mère a fait une mauvaise chute en octobre je demande l'apa
ma belle-mère ne marche plus il faut un lit médicalisé remboursé
mon père est diabétique il veut voir ses résultats d'analyse
l'infirmière a envoyé les analyses comment les ouvrir
le scanner de mon mari comment voir les images sur internet
mon mari a fait un avc en 2016 il tape d'une main
ma mère a eu un avc en deux mille dix-sept elle a besoin d'un clavier adapté
mon père a fait un infarctus en 2020 il veut s'inscrire à mon espace santé
elle a fait une embolie l'été dernier faut envoyer le compte rendu
je suis cueilleur dans les pommes pour l'automne
travail saisonnier dans les pommes et les kiwis
mon exposé sur les accidents de la route
un dossier d'école sur les incendies de forêt
fond d'écran avec une cascade et des flammes
l'orage a grillé ma box
la foudre est tombée mardi et mon ordinateur s'allume plus
il y a eu de la fumée de mon pc le mois dernier depuis il est éteint
ça m'attaque avec des publicités
des pop up partout on dirait une attaque
ma mère a la maladie d'alzheimer elle parle plus beaucoup mais elle aime nous voir en visio
mon père en maison de retraite ne reconnaît plus grand monde je lui envoie des photos
la mémoire du téléphone est pleine
j'ai plus de mémoire dans ma tablette
quand ma fille sera rentrée rappelez moi
rappelez quand mon mari sera rentré
on peut me rappeler quand mon fils sera là
mon téléphone brûle les doigts quand il charge
ma tablette devient brûlante en charge
pardon je voulais le boucher
c'est le salon de coiffure non
vous êtes ouverts quel jour
la permanence a lieu où
j'ai toujours fait sur papier et là on me dit que c'est fini
avant c'était au guichet maintenant c'est fini
on me dit que c'est fini le papier
y a des cours près de chez moi
y a quelqu'un près de chez moi pour m'apprendre
il dit que la mémoire est pleine
ça dit que c'est plein
l'ordinateur a pris l'eau la semaine dernière il marche plus
la box a pris la foudre il y a eu de la fumée depuis plus rien
elle ne parle plus au téléphone elle préfère la visio
un exposé sur la sécurité à la piscine et la noyade
presque rouge de partout l'écran
mon écran saigne de partout c'est une image il est tout rouge
il dit qu'elle est pleine la carte mémoire
il dit que le stockage est plein
mon oncle a fait un avc en 2018 il a du mal avec le téléphone
ma femme a fait un avc il y a trois ans elle a du mal à écrire ses mails
depuis son avc il a du mal avec la tablette
ils ont fait un groupe pour se moquer de mon fils au collège
on se moque de ma fille dans le groupe de la classe elle veut plus aller à l'école
des élèves ont créé un compte pour insulter mon neveu
il a renversé mon café et il a cassé le clavier
il a bu mon thé et il a éteint la box
mon petit-fils a bu mon coca et il a cassé la manette
le chat a bu mon café et il a marché sur le clavier
elle a cassé la souris et elle rigole
et il marche plus
l'ordinateur a pris la foudre et il marche plus
la télé a pris la foudre elle s'allume plus
il sortait de la fumée de mon imprimante hier depuis elle marche plus
on raconte partout que les bonbons sont empoisonnés c'est sérieux
il paraît qu'un homme enlève des enfants c'est une rumeur non
ils disent partout que l'usine va exploser est-ce que c'est vrai
ma tante partage que le vaccin donne des crises cardiaques comment vérifier
y parait que l'eau de la piscine rend malade cé vré
un camion me bouche la vue mais c'est pour ma carte grise
le chauffeur du bus numérique passe quand
mon mari est routier il est coincé dans les bouchons il peut pas venir
je suis coincé dans les embouteillages rappelez plus tard
je suis assise sur mon balcon le wifi passe pas
au cinquième étage la fibre arrive pas
j'ai les jambes lourdes je peux pas rester debout à la mairie
je me suis coupé les ongles l'empreinte marche plus
ma tronçonneuse est en panne je cherche une pièce sur internet
il dit que ça va aller mais il y comprend rien
elle dit que ça va mais elle est perdue avec son téléphone
y en a partout des publicités
y en a plein des mails
ma fille de seize ans a eu son bac elle veut parcoursup
ma nièce est rentrée hier elle m'a installé whatsapp
ma copine a reçu un message hier soir elle veut savoir si c'est vrai
elle dort pas elle est tout le temps sur son téléphone
mon petit dort avec la tablette
maman dort je peux pas lui demander le code
maman veut pas se lever elle a la flemme de faire ses papiers
mon mari ronfle je cherche une appli qui enregistre
le gardien m'a montré comment faire
l'animateur de l'atelier m'a montré le clavier
j'ai mis des pierres dans mon jardin je veux les vendre
ça sent mauvais cette histoire de mail
ça pue l'arnaque
boum et plus rien l'écran est noir
un geyser en vidéo c'est sur youtube
le mec répond pas sur leboncoin
mon daron veut un ordi
ma meuf a un nouveau tel
mon keum a changé mon mot de passe
ma petite fille est à côté de moi elle m'explique
mon petit me montre mais ça va trop vite
elle me montre elle va trop vite je retiens rien
mon fils est à côté il me dit clique là
ma fille va trop vite pour moi
mon mari est en bas de la liste
mon fils est en haut de la liste parcoursup
mon père est sur liste d'attente pour la résidence
il a tout cassé dans mes favoris
elle a tout déréglé dans mon portable
mon gendre a tout changé dans mes paramètres
la mairie veut une subvention pour le toit
la salle des fêtes comment la réserver en ligne
le club de foot demande une subvention
mon fils a grandi il lui faut un compte à lui
les petits sont en vacances chez moi ils veulent le wifi
ma mère habite en face je fais ses papiers
mon frère est passé hier il a mis un antivirus
ma sœur est venue ce matin elle a pris ma tablette
mon voisin du dessus m'a donné son vieux téléphone
mon voisin d'en bas partage son wifi
la dame du dessous voudrait des cours
le monsieur du cinquième a un ordinateur à donner
quelqu'un est rentré dans mon compte
quelqu'un se connecte à ma place
on est rentré dans ma messagerie
il est parti vers midi le conseiller
mon mari est parti travailler avec la tablette
ma femme est partie chez sa sœur elle a les codes
mon fils est parti étudier à lyon il lui faut une aide au logement
mon père est parti en retraite
ma mère est sortie de l'hôpital faut l'apa
elle est rentrée de l'école elle veut jouer
ma fille revient jeudi elle me montrera
mon petit-fils descend à noël il m'aidera
je descends au village une fois par semaine
je monte à paris lundi un billet
je suis au fond du couloir ça capte pas
je suis dans mon lit avec la tablette
je suis par terre à chercher le câble
je suis sur le canapé et la télécommande répond pas
je suis dans ma cuisine j'ai la recette sur le téléphone
je suis dans le noir y a plus de lumière sur mon écran
je suis tout seul à la maison j'ai besoin de cours
je suis toute seule pour mes papiers
j'ai froid dans mon logement je veux une aide
j'ai plus de sous comment demander le rsa
j'ai plus de voix je vous écris
j'ai la main qui tremble c'est dur d'écrire sur l'écran
j'ai parkinson je tape mal
mes yeux voient mal les lettres
mes doigts sont gros le clavier est petit
mon genou opéré je bouge pas beaucoup
mon dos me fait mal sur la chaise du bureau
mon mari voit mal il veut la voix
ma femme entend mal au téléphone elle préfère écrire
mon père a la maladie de parkinson pour la mdph
mon fils est malvoyant un clavier adapté
mon épouse est en fauteuil la carte de stationnement
mon frère est sourd comment appeler le 114
comment installer l'application du 114
c'est quoi le numéro pour les violences je fais une affiche pour la mairie
une affiche avec les numéros d'urgence à imprimer
un dépliant sur le suicide à mettre en page pour l'association
une association d'aide aux victimes je fais son site
je suis infirmière libérale je télétransmets plus
je suis aide soignante mon planning en ligne
je suis pompier mon logiciel plante
je suis policier municipal je cherche une formation word
je suis chauffeur d'ambulance ma carte pro
je suis thanatopracteur je fais mes factures
je suis boucher je veux un site
je suis apiculteur je déclare mes ruches
je suis éleveur la mort d'une vache à déclarer sur internet
déclarer la perte d'un animal à l'ede
j'ai perdu un mouton à cause du loup je fais la demande d'indemnité
les chevaux faut les déclarer sur ifce
la mort du chien à déclarer
le vaccin du petit à noter
le petit a eu ses vaccins je veux le carnet
le nez qui coule le petit je peux avoir un rendez-vous
il tousse un peu depuis hier je veux une téléconsultation
mal aux dents rendez-vous en ligne
une entorse la semaine passée arrêt à envoyer
un petit bouton sur la peau dermatologue en visio
la gorge qui gratte docteur en ligne
ma tension est bonne je veux la noter dans mon espace santé
mon holter à brancher sur le téléphone
le taux de sucre sur l'appli il est où
la pilule ordonnance renouvellement en ligne
le vétérinaire rendez-vous en ligne
le cloud un nuage noir avec une croix
une croix rouge en haut de l'écran
un triangle jaune avec danger sur l'écran
c'est marqué danger site dangereux
windows dit menace trouvée
ça dit urgent votre compte sera détruit
on me dit que mon compte va mourir
le compte a été tué par google
mon profil est mort
ils ont fermé mon compte sans prévenir
la poste a perdu mon colis
la banque a avalé mon chèque
la caf m'a coupé les ponts
l'assistante sociale m'a laissée tomber
le conseiller m'a laissé tomber
tout le monde me laisse tomber avec ces papiers
personne veut m'aider à la préfecture
personne répond à la mairie depuis lundi
ça répond pas à ameli
mon opérateur m'a laissé sans ligne
mon mari va devenir fou avec ce site
mon fils va exploser le forfait
ma fille a explosé le forfait data
tu peux prendre du pain en rentrant
tu ramènes le petit de l'école ce soir
jsui devant chez toi tu descends
jsui en bas ouvre moi
chui devan la gare tu es ou
on est devant la porte de la salle des fêtes
jtattends devant la mairie
je t'aime ma puce à ce soir
bonne nuit mon coeur bisous
bisou mon bébé dors bien
mon coeur tu rentres à quelle heure
on sera huit dimanche à table
oui on sera quatre à midi
ok pour samedi midi
d'accord à demain pour le repas
oui pour le mariage de samedi on vient à deux
t'as pensé au gâteau
tu viens chercher la petite à la piscine à cinq heures
le foot du petit c'est à quelle heure
le match est à quinze heures on passe te prendre
bon courage avec le bébé qui fait ses dents
le bébé a percé sa première dent mdr
la petite a ses dents qui poussent c'est la fête
jarrive dans 10 minutes
jsui dans le bus jarrive
je suis chez mamie on rentre tard
papa est au jardin il rentre ce soir
maman est partie au marché elle revient à midi
maman fait la sieste je rappelle plus tard
mon mari dort encore je vous rappelle
ma fille dort à côté je parle doucement
je parle bas y a le petit qui dort
c'est pour la chaudière elle coule depuis hier
la chaudière fait du bruit vous passez quand
il faut ramoner la cheminée avant l'hiver
vous ramonez les poêles aussi
le camion de bois doit passer quand
c'est pour la livraison de fioul
bonjour c'est pour une livraison de gaz en bouteille
le chauffe eau est en panne vous venez quand
y a une fuite sous l'évier vous êtes plombier
le lave vaisselle fuit c'est sous garantie
je cherche quelqu'un pour tondre la pelouse
faut couper la haie avant la fin du mois
mon chien boite je voulais le vétérinaire
le chat doit être vacciné
la voiture est prête au garage
c'est pour changer les freins
une coupe et une couleur pour samedi
je voudrais une table pour six ce soir
on voudrait deux pizzas
ma femme m'appelle depuis la cuisine je reviens
mon mari crie du jardin attendez je vais voir
ma mère m'appelle à table je vous laisse
on est à la plage l'eau est bonne
les enfants jouent dans l'eau il fait beau
les petits crient de joie dans la piscine
on est en vacances à la mer je rappelle lundi
mon mari est étranger on vient de se marier il veut vivre en france
ma femme est brésilienne elle veut rester ici
ma fiancée est russe elle veut venir vivre chez moi
la tour de l'ordinateur fait plus de bruit
le ventilateur tourne plus et ça chauffe
les vidéos de l'incendie de l'usine en mille neuf cent quatre-vingts à mettre sur clé
le film de l'accident du grand prix je le cherche
une photo de l'explosion dans le journal
j'ai renversé mon café sur le clavier
il a vomi sur ma tablette le petit
c'était une tuerie ton gâteau
trop mortel ta soirée
tu m'as tué avec ta blague
j'te tue si tu dis à maman mdr
il est mort de trouille devant l'ordinateur
mon mari a peur de l'ordinateur
ma grand mère a peur de cliquer
j'ai peur de faire une bêtise en cliquant
j'ai peur de tout effacer
j'ai peur de tout perdre si la machine tombe en panne
on m'a pris mon tour dans la file
on est bloqués dans les bouchons je rappelle
je suis coincé au travail jusqu'à six heures
je suis coincée sur la page
je reste bloqué devant l'écran
je cours après mon bus je vous rappelle
je saute dans le train et je vous rappelle
g tro de mdp jmen souvien pu
trop de codes dans ma tête y a pas un moyen
ya pa 1 astuce pr retenir les mdp
y a pas un truc pour que ça marche
on e a la mer avc les gosse il fé bo
leau e froide mai on se baigne
jsui o marché jrentre a midi
jsui o ski avc les copin
ils vont me mettre à la rue avec leurs impôts
j'ai le feu aux joues
ya du feu ds la cheminée on e bien
je cherche un film avec des fusillades
attendez je mets mon appareil dans l'oreille
mon ordinateur fait une dépression
le petit crie au meurtre quand je prends la tablette
j'ai reculé mon rendez vous
ma mère est dehors elle jardine
le bourg où y a une vieille chapelle au toit de travers
là où y a le moulin sans ailes
là où il y a la fontaine avec le lion
le village avec la chapelle en haut de la colline
c'est là où est la grosse horloge
l'église avec le clocher tout en bois
vous savez là où le train s'arrête plus
là où on voit la mer
le patelin où y a le grand viaduc
ma maison est au pied du grand beffroi tout gris
c'est le village avec le château d'eau
c'est la commune où il y a le pont suspendu
à côté de la caserne des pompiers
en face de l'hôpital
derrière le cimetière
c'est le bourg avec la tour qui penche
j'habite au bord du canal
on habite au dessus de la rivière
je suis au dernier étage sans ascenseur
je suis près du pont du chemin de fer
c'est la rue qui monte vers la falaise
j'habite près de la voie ferrée
jsui pré du pon a coté du canal
on voit les flammes de la raffinerie de chez nous
la torchère de l'usine éclaire la nuit
l'usine fume à côté de chez moi
le feu de la saint jean c'est quand
le feu d'artifice à quelle heure
y a du brouillard partout
il fait un froid de canard
il gèle et mon téléphone veut plus charger
mon téléphone est tombé dans l'eau
mon téléphone a coulé dans la piscine
mon ordinateur a fait un malaise
ma tablette a fait une chute elle répond plus
l'écran est mort de chez mort
mon ordi est dans le coma depuis hier
l'imprimante agonise
la souris est décédée ce matin
le clavier a avalé du café
la box a rendu l'âme
j'ai failli me pendre avec leur code
je suis à deux doigts de tout balancer par la fenêtre avec ce site
je vais jeter l'ordinateur par la fenêtre
j'ai envie de me taper la tête contre les murs avec ces mots de passe
ça me donne envie de me pendre leurs formulaires
cette banque va me tuer à petit feu
leur site m'a achevée
je suis mort de fatigue je rappelle demain
jsui mor de rire
jsui mdr devant ma tablette
ils disent que l'eau est empoisonnée c'est une rumeur
on raconte que le vaccin tue c'est vrai
j'ai lu que les ondes donnent le cancer
une vidéo montre un avion qui s'écrase c'est un faux
un message dit qu'un enfant a été enlevé c'est vrai
on raconte qu'un homme rôde devant les écoles sur facebook
je me suis cassé le bras l'été dernier j'attends les indemnités
je me suis fait opérer le mois dernier c'est pour mon arrêt
mon mari a eu un accident du travail l'an dernier
ma femme a fait une fausse couche l'année dernière c'est pour la sécu
mon mari est mort il y a deux mois et sa retraite
mon frère s'est tué il y a dix ans il me faut l'acte
mon père s'est pendu quand j'étais petit je cherche son acte de décès
mon ex me frappait le divorce est prononcé
mon ex mari a été condamné il me faut le jugement
j'étais une femme battue maintenant je refais mon cv
ma fille a été agressée l'an dernier c'est pour l'indemnisation
j'ai été cambriolé le mois dernier c'est pour l'assurance
j'ai perdu mon mari en janvier et je dois faire les papiers
on a enterré papa samedi et il faut fermer ses comptes
je veux plus être dérangé par vos messages
on voudrait un logement plus grand on attend un quatrième
on a un troisième enfant en route il faut prévenir la caf
ma belle fille est enceinte de jumeaux c'est pour la déclaration
ma tante peste contre sa tablette elle comprend rien
mon mari hurle après l'imprimante
mon gendre insulte la box toute la soirée
ma copine attend un bébé il faut demander la prime
je suis enceinte de trois mois je dois prévenir la caf
enceinte de cinq mois la déclaration se fait où
ma soeur est enceinte et cherche un logement
ça dit incorrect incorrect et pourtant c'est le bon nom
il me répète que c'est faux alors que je tape bien
parce qu'on est cinq maintenant
parce qu'on a un petit dernier
car on en attend un autre pour mai
mon fils casse tout dans son jeu
mon petit fils tue des zombies toute la journée
dans son jeu il égorge des gens
il joue à un jeu de guerre avec des fusils
le jeu de ma fille il y a du sang partout
windows montre un petit dessin d'explosif et puis s'éteint
une tête de mort sur l'écran
l'écran devient noir puis rouge sang
y a un bruit d'explosion quand j'allume le jeu
l'écran bleu de la mort
mon disque dur est mort avec toutes les photos
mon compte est mort
j'ai le coeur brisé mes photos sont perdues
ça me fend le coeur de pas voir mes petits enfants
ça me crève le coeur de vendre sa voiture
je suis perdu dans tous ces papiers
je suis noyée dans les mots de passe
je suis étranglé par les factures
je croule sous les dettes il faut un dossier
la caf m'a égorgée
les impôts m'ont saigné à blanc
la vie est trop chère je cherche une aide
j'en ai marre de vivre sans internet
c'est la fin du monde ma télé marche plus
j'ai eu une attaque en voyant la facture
j'ai cru mourir en voyant le prix
je saute de joie
je suis au bout du rouleau pour l'imprimante plus de papier
mon garçon est pompier il refait son cv
ma fille est infirmière aux urgences elle cherche un logement
je travaille au samu je voudrais mes fiches de paie en ligne
je suis gendarme et je déménage
le policier m'a dit de faire la déclaration en ligne
le docteur m'a dit de prendre rendez vous par internet pour mon coeur
mon cardiologue veut voir mes examens en ligne
mon coeur est fragile je veux un rendez vous avec le cardiologue
je donne mon sang samedi faut réserver
la collecte de sang c'est où
je dois faire une prise de sang et voir les résultats en ligne
mon traitement est fini il me faut une ordonnance
la pharmacie veut mon ordonnance par mail
mes médicaments sont plus remboursés
j'ai le dos bloqué je peux pas venir vous pouvez m'aider au téléphone
j'ai mal aux yeux à force de regarder l'écran
j'ai mal à la main à cause de la souris
j'ai la tête qui tourne avec vos menus
mon fils fait une crise quand je lui prends la console
ma fille pleure parce que son compte est bloqué
mon mari a disparu de facebook
j'ai perdu mon fils dans mes contacts
je retrouve plus ma mère dans les photos
où est passé mon père dans l'arbre généalogique
attendez deux secondes je cherche mes lunettes
attendez je prends un papier et un crayon
une seconde je baisse la télé
quittez pas y a quelqu'un à la porte c'est le facteur
attendez on sonne à la porte c'est le livreur
excusez moi je tousse j'ai un rhume
pardon j'avais la bouche pleine
hein
comment ça
et le midi y a quelqu'un
y a quelqu'un entre midi et deux
y a personne à l'accueil
je suis devant la médiathèque et c'est fermé
je suis devant la mairie y a personne
je suis devant la permanence personne ouvre
`
