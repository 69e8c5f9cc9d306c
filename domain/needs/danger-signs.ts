import { MORE_BY_URGENCY } from './danger-frames'
import { type Danger, DEVICE, LONG_AGO, list, PERSON } from './danger-words'

/** What is said every day and harms nobody: taken out before the signs are looked for. */
export const FIGURES: readonly RegExp[] = [
  /\b(?:mettre|mettent|met) a la rue (?:avec|a cause d[eu]?) (?:leurs?|ces?|cette|mes|les|la|le|l) ?(?:impots?|factures?|loyers?|taxes?|amendes?|dettes?)\b/g,
  /\bfeu (?:dans|ds|a|au) (?:(?:mon|ton|son|le|la|les) )?(?:coeur|joues?|fesses?|cul|lac)\b/g,
  // What a film or a picture is of
  /\b(?:videos?|films?|photos?|images?|cassettes?|diapos?) (?:de|du|des|d) (?:la |l |le |les )?(?:incendie|accident|feu|explosion|inondation|naissance|enterrement|bagarre|chute)s?\b/g,
  /\b(?:tour|ordinateur|imprimante|box|chargeur)(?: \w+){0,2} fume (?:plus|pas)\b/g,
  /\b(?:flame|flamme)s? de la raffineri\w*/g,
  // « L'écran est mort de chez mort, il respire plus »
  new RegExp(
    `^(?:(?:l|le|la|mon|ma|mes|les|notre) )?${DEVICE} (?:(?!${PERSON}\\b)\\w+ ){0,10}(?:respire|bouge|reagit|reveille|agonise)s? (?:plus|pas)\\b`,
    'g'
  ),
  // « Elle hurle après son ordinateur », « une bombe dessinée sur l'écran »
  new RegExp(
    `\\b(?:hurl|cri|gueul|pest|ral|insult|s enerv|s en prend)\\w* (?:apres|contre|sur|a) (?:(?:l|le|la|mon|ma|son|sa|notre) )?${DEVICE}\\b`,
    'g'
  ),
  /\b(?:une? )?(?:bombe|tete de mort|couteau|pistolet|flammes?|crane) (?:dessinee?s?|qui (?:s affiche|clignote|apparait)|(?:\w+ )?(?:sur|a) (?:l|mon|son) ecran)|(?:dessin|image|icone|logo|symbole|emoji) (?:de |d |d une? )?(?:bombe|explosif|flammes?|couteau|tete de mort|pistolet)\b/g,
  /\bapres (?:une|ma|sa|mon|son) (?:crise cardiaque|infarctus|avc|hospitalisation|operation)(?= (?:\w+ ){0,6}(?:envoyer|demander|remplir|dossier|arret|papiers?|declarer)\b)/g,
  /\b(?:imprimante|machine|scanner)\b(?: \w+){0,8} s etouffe\b/g,
  /\baccident(?= (?:\w+ ){0,14}(?:a la casse|pour la casse|carte grise|constat|quoi comme papiers?)\b)(?: (?:\w+ ){0,3}voiture\b)?/g,
  new RegExp(
    `\\b${DEVICE}\\b(?: \\w+){0,12} fumee(?: \\w+){0,6} (?:la semaine derniere|hier|le mois dernier|l autre jour)\\b`,
    'g'
  ),
  /\bpas me (?:pendre|suicider|tuer|jeter (?:par la fenetre|sous un train)) (?:pour|a cause d\w*)\b/g,
  new RegExp(
    `\\b${DEVICE}\\b(?: \\w+){0,4}? (?:mort|morte|morts|mortes|decedee?|creve|crevee|rendu l ame|lache|lachee|fichue?|hs|kaput|tue|meurt|mourir|explose|agonise|dans le coma)\\b`,
    'g'
  ),
  /\b(?:mort|morte|meurs|meurt|mourir|creve|crever)s? (?:vraiment |carrement |litteralement )?de (?:faim|soif|rire|peur|envie|honte|chaud|froid|fatigue|ennui|l ennui|inquietude|trouille|curiosite|impatience|jalousie|sommeil|stress|trac)\b/g,
  /\bmourir d (?:ennui|envie|impatience|inquietude|angoisse)\b/g,
  /\b(?:a mourir|envie de mourir) de (?:rire|honte|faim|soif|chaud|froid|peur|fatigue)\b/g,
  /\b(?:me|nous|vous) (?:tue|tuent|tuera|saigne|saignent|creve|achevent?|etrangle|etranglent) (?=a petit feu|la sante|le moral|les yeux|le dos|$)/g,
  /(?<!\bje )\bme tuent?\b|\bje me tue (?:a|au|en|pour)\b|\bnous tuent?\b|\btuer? le temps\b|\btemps a tuer\b/g,
  /\b(?:va|vont|allait) me tuer (?:si|quand|de rire|pour ca|s il|s elle)\b.*/g,
  /\bje vais (?:le|la|les|te|vous) tuer (?:cet?t?e? )?(?:ordinateur|machine|imprimante|telephone|pc)\b/g,
  /\b(?:fait|faire|fais) (?:une )?crise cardiaque (?:quand|en (?:voyant|lisant|recevant)|avec (?:la|cette) facture)\b/g,
  /\b(?:failli|manque|faillit) \w+(?: \w+){0,3} (?:crise cardiaque|infarctus|mourir|m etouffer|suicider)\b/g,
  /\b(?:marre|assez|degoutee?) de (?:la|ma|cette) vie (?:avec|a cause)(?: \w+){0,5}|\b(?:a bout|au bout du rouleau|craque\w*|a bout de nerfs) (?:avec|a cause d\w*)(?: \w+){0,4}/g,
  /\b(?:me|te|se|nous) (?:suis |est )?bat(?:s|tre|tent|tu|tue|tons)? (?:depuis (?:\w+ ){1,3})?(?:avec|contre) (?:mon|ma|mes|son|sa|ses|le|la|les|l|leurs?|cette?|ce) (?:\w+ )?(?:cv|lettre|dossier|mots? de passe|papiers?|impots?|caf|site|declaration|administration|formulaire|internet|ordinateur|telephone|tablette|imprimante|application|box|machine)\b|\b(?:suis |est )?(?:en train de? )?pete\w* (?:les plombs|un plomb|un cable)\b/g,
  /\bpe(?:ux|ut) (?:pas|plus) (?:bouger|sortir|partir) de (?:chez (?:moi|nous|elle|lui)|la maison)\b/g,
  /\bau bout de ma vie\b|\bplus de (?:batterie|vie de batterie)\b/g,
  /\b(?:feu vert|feux? rouges?|feu mon|feu ma|feu le|feux d artifice|feu tricolore|pas le feu|a petit feu|coup de feu de)\b/g,
  /\bya pas le feu\b|\by a pas le feu\b/g,
  /\b(?:antivirus|firefox|pare feu|par feu)\b/g,
  /\b(?:me|nous|vous|lui) (?:tape|tapent|tapait) sur (?:les nerfs|le systeme|le haricot)\b/g,
  /\b(?:frappe|frapper) (?:au|sur le|de) clavier\b|\bfautes? de frappe\b/g,
  /\b(?:assurance|detecteurs?|alarme|extincteur|attestation|declar\w+|constat) (?:\w+ ){0,3}(?:incendie|accident|fumee)\b/g,
  /\bsuicide (?:commercial|financier|collectif de)\b|\bc est du suicide\b/g,
  /\bnoye (?:sous|dans) (?:les|l|la|le|mes|tous|tout|une)? ?(?:papiers?|paperasse|administratif|mails?|informations?|demarches?|dossiers?|publicites?|pub)\b/g,
  /\b(?:etouffee?|ecrasee?|submergee?) (?:sous|par) (?:les|l|la|le|mes|tous|tout)?\b/g,
  // A head that turns, a fit of temper
  /\btete (?:qui |me )?tourne (?:avec|devant|a cause d\w*|rien qu|quand je (?:vois|lis|remplis))(?: \w+){0,5}/g,
  /\b(?:fait|fais|pique|piquer|faire) (?:une|sa|des) (?:petite |grosse )?crises? (?:a chaque fois|des qu|quand (?:il|elle|on|je|faut|c est)|pour (?:avoir|un|une|la|le|l)|parce qu|si on)\b(?: \w+){0,8}/g,
  // Too many messages, a game that is lost
  /\bm etouffe(?:nt)? (?:avec|de|sous) (?:tous )?(?:ses|leurs|des|les) (?:messages?|appels?|photos?|videos?|mails?|courriels?|sms|notifications?|invitations?)\b/g,
  /\b(?:me|nous|te|se fait|me fais|me fait) (?:bat|battent|battait|battre|battu)(?: \w+){0,4} (?:a|au|aux)(?: la| l)? (?:belote|cartes?|scrabble|echecs?|dames|tarot|solitaire|sudoku|tennis|course|jeux?|petits chevaux|domino|dominos|bridge|poker|rami|monopoly|petanque|mots croises|tous les coups)\b/g,
  /\b(?:ca|cela|ce qui) (?:me|m a) frappee?\b|\bfrappe\w* (?:d|de) \w+/g,
  new RegExp(
    `\\b${DEVICE}\\b(?: \\w+){0,3} (?:respire|s etouffe|etouffe|tousse|saigne|souffle|delire|vomit)\\b`,
    'g'
  ),
  /\bsaignes?(?: du nez)? (?:quand (?:il|elle|je|on) voi[st]|en voyant|rien qu)\b.*/g,
  new RegExp(`\\bviolente? avec (?:l|la|le|mon|ma|son|sa|les) ${DEVICE}\\b`, 'g'),
  /\bcoma administratif\b/g,
  /\b(?:a deux doigts|pret\w*|envie|failli|de quoi|manque) (?:de |d |a )?(?:me|se|m|s) (?:pendre|tuer|flinguer|suicider|tirer une balle|jeter (?:par la fenetre|sous un train)) (?:avec|a cause d[eu]|devant|pour) (?:(?:cette|ce|ces|leurs?|votre|vos|l|la|le|les|mon|ma|mes) )?(?:banque|site|machine|ordinateur|imprimante|telephone|codes?|mots? de passe|application|papiers|paperasse|administration|caf|impots|connexion|box|internet|dossiers?|demarches|logiciel|formulaire)\b/g,
  /\b(?:flammes?|feux?|cheminees?|torcheres?) de (?:la |l )?(?:raffinerie?|usine a gaz)\b|\btorcheres?\b/g,
  /\bpermis de tuer\b|\bqui tue\b|\ba tuer\b/g,
  /\bmourir moins (?:bete|idiote?|ignorante?|con)\b|\b(?:se|me) tuer a (?:la tache|force|le |la |faire|remplir|chercher)/g,
  /\bsaignes?(?: du nez)? (?:devant|a cause d[eu]|avec) (?:le|la|les|l|cette|ce|un|une)?\b.*/g,
  /\boverdose (?:de|d) (?!(?:medicaments?|medocs?|drogues?|heroine|cocaine|coke|crack|cachets?|comprimes?|somniferes?|paracetamol|doliprane|insuline|alcool|fentanyl|methadone|subutex)\b)\w+/g,
  /\b(?:verifier|savoir|voir) si\b.*\b(?:facebook|internet|tiktok|whatsapp|reseaux|vraie?|vraiment|eu lieu|fake|infox|intox|rumeur|canular)\b.*/g,
  /^.*\b(?:je (?:rigole|plaisante|blague|deconne)|c est une (?:blague|image|expression)|pour rire|(?<!pas (?:une )?)(?:facon|maniere) de (?:parler|dire))\b/,
  // A device that fell and does not move: nobody is hurt. Somebody beside a device is left alone.
  new RegExp(
    `(?<!\\b(?:devant|sur|avec|par|de) (?:l|le|la|son|sa|mon|ma|un|une) )\\b${DEVICE}\\b(?: (?!${PERSON}\\b)\\w+){0,6} (?:(?:bouge|reagit|repond|reveille|reveiller)s? (?:plus|pas)|va (?:mourir|lacher|exploser|y passer))\\b`,
    'g'
  )
]

const NOT_OF_LIFE =
  /\b(?:fichiers?|photos?|documents?|donnees|site|dossier|papiers?|paperasse|demarches?|declaration|impots?|mot de passe|abonnement|facebook|instagram|snapchat|tiktok|whatsapp|reseaux?|google|ordinateur|application|imprimante|formulaire|pub|publicites?|spams?|mails?|contrat|forfait|telephone|operateur|wifi|box|internet)\b/

const MEDICINES =
  '(?:cachets?|medicaments?|medocs?|comprimes?|somniferes?|pilules?|antidepresseurs?|doliprane|gelules?|anxiolytiques?|calmants?|tranquillisants?|antidouleurs?|morphine|tramadol|xanax|lexomil|valium|gouttes)'
/** A number of them that nobody is prescribed. */
const MANY =
  '(?:\\d\\d|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|une vingtaine de|une dizaine de|une trentaine de|plein de|beaucoup de|trop de|tout un tas de)'

/** Somebody is killing themselves now: the ambulance first. */
const SUICIDE_UNDER_WAY: Danger = {
  numbers: ['15', '112', '3114'],
  signs: list(
    '(?:ai|a|viens? d|vient de?|viens de) (?:avale|pris|prendre|avaler|gobe|gober)e? (?:tou[ts]|toute|toutes|une boite|deux boites|trop|plein|beaucoup|la boite|des boites|tout un tas)(?: \\w+){0,4} (?:cachets?|medicaments?|medocs?|comprimes?|somniferes?|pilules?|antidepresseurs?|doliprane|gelules?|anxiolytiques?)',
    '(?:ai|a|viens? d|vient d) (?:avale|avaler|gobe)e? (?:des|mes|ses|les|tous|vingt|trente|dix) (?:\\w+ )?(?:cachets|medicaments|medocs|comprimes|somniferes|pilules|gelules)|(?:vais|va|veux|veut|envie d|compte) (?:avaler|prendre|gober) (?:tous? |toutes? )?(?:mes|ses|les|des|la boite de) (?:\\w+ )?(?:cachets|medicaments|medocs|comprimes|somniferes|pilules)(?! (?:avec|par|sur))|(?:pris|prend|avale)\\w* (?:\\w+ ){0,4}pour (?:mourir|en finir|me tuer|se tuer|plus me reveiller)',
    '(?:pris|avale|prendre|avaler)e?s? (?:tous |toutes )?(?:mes|ses|les|des|trop de) (?:cachets?|medicaments?|comprimes?|somniferes?|pilules?|gelules?)(?: \\w+){0,4} (?:pour (?:en finir|mourir|dormir pour toujours)|je veux (?:mourir|partir)|c est fini|d un coup)',
    `(?:pris|avale|gobe|ingere|absorbe)e?s? (?:\\w+ ){0,2}?${MANY} (?:\\w+ )?${MEDICINES}`,
    `(?:pris|avale|gobe|ingere)e?s? (?:\\w+ ){0,4}?${MEDICINES}(?: \\w+){0,3}? (?:de )?trop\\b(?! (?:tard|tot|chers?|cheres?))|(?:pris|avale|gobe)e?s? (?:\\w+ ){0,2}(?:trop|beaucoup trop) (?:\\w+ ){0,2}${MEDICINES}`,
    `(?:avale|gobe|pris|vide|fini|englouti)e?s? (?:\\w+ )?(?:toute |tout |entiere )?(?:la|l|ma|sa|une|deux|trois|les|mes) (?:\\w+ )?(?:plaquettes?|tablettes? de ${MEDICINES}|armoire a pharmacie|boites? de ${MEDICINES}|flacons? de ${MEDICINES}|tube de ${MEDICINES}|pharmacie)|(?:avale|gobe)e?s? (?:toute |une |deux |trois )(?:(?:la|ma|sa|les) )?(?:boites?|flacons?|tube)(?! (?:mail|aux lettres))`,
    `(?:melange|pris|bu)\\w* (?:\\w+ ){0,5}(?:alcool|vodka|whisky|vin|rhum) (?:\\w+ ){0,4}${MEDICINES}|(?:melange|pris)\\w* (?:\\w+ ){0,4}${MEDICINES} (?:et|avec) (?:\\w+ ){0,4}(?:alcool|vodka|whisky|vin|rhum)`,
    'insuline (?:\\w+ ){0,3}(?:de )?trop|trop d insuline|surdose|surdosage|double dose',
    'overdose',
    '(?:suis|est|s est|enfermee?) (?:\\w+ ){0,3}(?:voiture|garage|camion) (?:\\w+ ){0,4}(?:tuyau|moteur (?:tourne|allume))',
    '(?:suis|est) (?:sur le (?:pont|toit|rebord|bord du vide|balcon)|au bord (?:du vide|de la fenetre)|debout sur)(?: \\w+){0,6} (?:sauter?|jeter|lacher|finir|vide)',
    'corde (?:autour du|au) cou|(?:ouvert|coupe|taille|tranche) les (?:veines|poignets)',
    '(?:vient|viens) de (?:se|me) (?:pendre|tirer une balle|jeter|poignarder|couper)|s est (?:pendue?|tire une balle|ouvert les veines|jetee? (?:par|sous|du))'
  ),
  unless:
    /\b(?:en photo|ordonnances?|succession|obseques|an dernier|annee derniere|y a \w+ (?:ans?|mois)|acte de deces|overdose (?:de|d) (?:mails?|pub|papiers?|ecrans?|information))\b/
}

const SUICIDE: Danger = {
  numbers: ['3114'],
  signs: list(
    '(?:me|se|de|au|du|idees?|pensees?|envies? de?|tentatives? de|parle de|pense au|penser au) ?suicid(?:er?|aires?|erai|era|e)',
    'suicidaires?|suicid(?:er|erai)',
    '(?:veu[xt]|voudrais?|envie de|envies de|prefere(?:rais)?|aimerais?|pense a|souhaite|vouloir|voulait|dit qu il va|dit qu elle va) (?:juste |vraiment |plutot |bien |mieux |que )?(?:mourir|crever|etre morte?|plus (?:vivre|exister|etre la|me reveiller)|m endormir (?:et|pour) plus (?:jamais )?me reveiller)',
    '(?:plus|pas|aucune?|perdu l) (?:du tout |vraiment |trop |d |l )?envie de (?:vivre|continuer a vivre|me (?:lever|reveiller)(?: le matin)?$)|perdu (?:le )?gout (?:de|a) (?:la vie|vivre)|plus (?:le |de )?gout (?:a|de) (?:la vie|vivre|rien)',
    'plus (?:la )?(?:force|raison|courage|interet|sens|le courage|aucune raison|de raison|de raisons) (?:de (?:vivre|continuer a vivre|me lever|me battre|rester (?:en vie|ici))|a vivre)|plus la force (?:de continuer)?$',
    '(?:fatiguee?|marre|ras le bol|lasse?|assez|degoutee?|peux plus|besoin d arreter) (?:de )?(?:de vivre|de la vie|de cette vie|d exister|la vie|vivre)',
    'la vie (?:vaut|a|n a) (?:plus|pas|aucun) (?:le coup|la peine|de sens|d interet|sens)|vie (?:a|n a) plus (?:de |aucun )?sens|vaut (?:plus|pas) (?:le coup|la peine) (?:de vivre|d etre vecue?)',
    '(?:mettre|mets|mettrai|mettra) fin a (?:mes jours|ses jours|ma vie|sa vie|tout ca|mon existence|mes souffrances)',
    '(?:me|se) (?:foutre|mettre|ficher) en l air|me (?:pendre|flinguer|buter|supprimer|balancer|noyer|immoler|tirer une balle|jeter (?:sous|par|du|dans|d)|ouvrir les veines|tailler les veines)|se (?:pendre|flinguer|tirer une balle|jeter (?:sous|par|du)|tuer|noyer)|je vais me tuer|je me tue$|envie de me tuer|penser? a me tuer|(?:veux|vais|voudrais) me tuer|me tuer$',
    '(?:m|s) endormir (?:\\w+ ){0,3}(?:pas|plus|jamais) (?:jamais )?(?:me |se )?reveiller|(?:serai|serais|sera) plus (?:la|de ce monde)\\b(?: \\w+){0,6} (?:occup\\w+|pren\\w+ soin|pardon\\w*|adieu|chien|chats?)|(?:occup\\w+|prenez|prends) (?:vous |toi )?(?:bien )?(?:soin )?(?:de|d) (?:mon|ma|mes) (?:\\w+ )?(?:chiens?|chats?|enfants?|fils|fille)(?: \\w+){0,4} (?:serai plus|partie?|apres moi)',
    'saut(?:er|e|ez|ai|erai) (?:du pont?|d un pont?|du toit|par la fenetre|par le balcon)|sauter (?:du|par la|par le|de la|d un|depuis) (?:pont|fenetre|toit|balcon|falaise|immeuble|\\w+ etage|train)|sauter sous (?:un|le) (?:train|metro)',
    '(?:sert|servir) (?:plus )?a rien de vivre|a quoi (?:bon|ca sert) (?:de )?(?:vivre|continuer|continuer a vivre|rester|exister|me battre|se battre|lutter|se lever|me lever|la vie|tout ca|encore)\\b|a quoi bon(?: de toute facon)?$|a quoi bon (?:j ai plus|je (?:suis|sers|vis)|plus rien|tout est|la vie|personne)|a quoi ca sert (?:que je vive|d etre la)',
    '(?:vais|va|peur de|capable de|risque de|envie de) (?:encore )?(?:finir par )?faire une (?:grosse |grave )?(?:betise|connerie)(?! (?:sur|avec|en|dans|quand|si je))',
    'je (?:sers|servais) (?:plus )?a rien(?! (?:avec|si|sur|pour|en|dans|devant|quand))|(?:suis|etre) (?:qu )?un (?:poids|fardeau|boulet)(?: pour)?|(?:mieux|tranquilles?|heureux) sans moi|manquerai[st]? a personne|personne (?:me|m) (?:regrett|pleurer)\\w*|debarrassee?s? de moi|si je (?:disparaissais|mourais|partais)|le monde (?:irait|serait) mieux sans',
    '(?:veux|voudrais|envie de|aimerais) disparaitre(?! (?:de|d|des|du|sous))|tout (?:s )?arrete(?:r)? (?:pour de bon|definitivement)|que (?:tout|ca) s arrete$|en finir (?:avec (?:la vie|tout$|tout ca|moi|cette vie)|une bonne fois|pour (?:de bon|toujours))|(?:veux|vais|envie d|voudrais|prefere|pense a|penser a|parle d|faut) en finir(?! (?:avec|rapidement|vite|au plus))',
    '(?:veux|voudrais|vais|envie d|envie de|aimerais|pense a) (?:aller |bientot |juste )?(?:la|le|les) rejoindre(?: (?:la haut|bientot|au ciel|vite))?$|tout (?:est )?prepare (?:\\w+ ){0,4}(?:vais partir|adieu|mourir|pars ce soir)|(?:pour|envie de) (?:mourir|me tuer)|derniere fois que (?:j appelle|je vous|vous m entend\\w*)|adieu (?:a tous|tout le monde|la vie|monde)|pardonnez moi (?:mes enfants|tous)|(?:lettre|message|mot|mail|sms) d adieu|(?:mes|ses) adieux|c est un adieu|dire adieu (?:a (?:tout le monde|la vie|ma|mes|vous)|avant)|(?:rejoindre|retrouver) (?:mon|ma|mes) (?:mari|femme|fils|fille|parents|maman|papa|defunte?|pauvre|epoux|enfant) (?:la haut|au ciel|au paradis|dans la mort|au cimetiere)',
    '(?:prepare|achete|sorti|pris|garde) (?:une|la|ma) corde|mon fusil est (?:pret|charge)|(?:me|se) (?:faire du mal|scarifi\\w+|couper les bras|mutil\\w+)|(?:se|me) laisser mourir|me laisse mourir|autant mourir|vaut mieux mourir|(?:mieux|preferais?|aimerais?) (?:\\w+ )?(?:etre morte?|mort)\\b|(?:se|me) supprimer(?! de)|que la mort|la mort (?:qui )?(?:\\w+ )?(?:soulag|deliv|liber)\\w*|si (?:je|j) etais plus la|plus (?:continuer a )?vivre(?: comme ca)?$|(?:penser?|pense|pensees?) (?:a|a la|de|souvent a|tout le temps a|beaucoup a) (?:la )?mort\\b|idees noires|pensees noires|plus rien (?:me|ne me) retient|j en peux plus de (?:vivre|la vie|cette vie)|je tiens plus a la vie|plus envie d etre la|suis de trop(?: sur terre)?'
  ),
  unless:
    /\b(?:s est suicidee?|suicide de (?:mon|ma|son)|prevention du suicide|numero (?:vert )?du suicide|succession|(?:betise|connerie)s? (?:sur|avec|en cliquant|dans|sur le|au niveau)|en finir avec (?:ces|cette|les|ce|cet|l|ma|mon|mes|le|la (?!vie)))\b/
}

const EXHAUSTED: Danger = {
  // « Je suis au bout du rouleau avec cette imprimante » is not this.
  numbers: ['3114'],
  signs: list(
    'au bout du rouleau',
    'je craque completement|je vais craquer',
    'plus d espoir|desesperee?|sans espoir',
    'j en peux plus (?:de tout|de rien|du tout)?$'
  ),
  unless: new RegExp(
    `${NOT_OF_LIFE.source}|\\b${DEVICE}\\b|\\b(?:caf|rsa|cpam|ameli|prefecture|pole emploi|france travail|numero|attente|attends|code|photos?|cv|permis|carte|passeport|retraite|connecte\\w*|connexion|marche)\\b`
  )
}

const LIFE: Danger = {
  numbers: ['15', '112', '18'],
  signs: list(
    '(?:respires?|respirent|respirait) (?:plus|pas|mal|tres mal|a peine|bizarrement|difficilement)|(?:arrive|arrives|peux|peut|parvient) (?:plus|pas|a peine) a (?:bien )?respir\\w*|(?:peux|peut) (?:plus|pas) respir\\w*|(?:du|beaucoup de|un) mal a respirer|respiration (?:bizarre|difficile|sifflante)|cherche (?:son|sa) (?:souffle|respiration)|manque d air|suffoque',
    `s etouffe|s est etouffee?|m etouffe|j etouffe(?! (?:chez|dans cet|ici))|etouffee? avec (?:un|une|de la|du)|etouffe (?:avec|en mangeant)|etouffement|avale de travers(?! (?:la|le|les|l|ma|mon|mes|cette|ce)\\b)`,
    '(?:crise|attaque|arret) cardiaque|infarctus|attaque cerebrale|fait une attaque|(?:fait|faire|fais|font) un avc|c est un avc|un avc la|coeur (?:s arrete|s est arrete|bat plus|lache|bat (?:tres|trop) (?:vite|fort))',
    '(?:douleurs?|mal|serre|oppression|poids|brule|pique|lance|etau)(?: \\w+){0,5} (?:poitrine|thorax|thoracique)|douleurs? thoraciques?|poitrine (?:qui |me )?(?:serre|fait (?:tres )?mal|oppresse|brule|lance|me fait)|mal (?:au|dans le) bras gauche|douleur (?:dans|au) (?:le )?bras gauche',
    '(?:bouche|visage|figure|levre|sourire) (?:\\w+ ){0,2}(?:de travers|tordue?|deforme|paralyse|qui tombe|qui pend|affaisse)|(?:moitie|cote) (?:\\w+ ){0,3}(?:paralysee?|bouge plus|repond plus|engourdi)|paralysee? d un (?:coup|cote)|(?:bras|jambe) (?:\\w+ ){0,2}(?:paralysee?|bouge plus|qui bouge plus)|(?:parle|parler|articule) (?:\\w+ ){0,2}(?:plus|bizarrement|de travers|n importe comment|pateux)(?: \\w+){0,3} (?:d un coup|tout a coup|soudain|depuis ce matin|avc)|trouve plus ses mots d un coup',
    `(?:elle|il|mari|femme|mere|pere|maman|papa|fils|fille|enfant|bebe|grandmere|grandpere|voisine?) (?:\\w+ )?(?:fait|refait|a) une (?:grosse )?crise(?! (?:de (?:nerfs|rire|foie|larmes|panique)|au travail))|inconsciente?|m evanouir|s evanouir|(?:s est|viens? de|vient de|me suis) (?:s |m )?(?:effondree?|ecroulee?|effondrer|ecrouler|evanouir)|au plus mal|yeux revulses|(?:arrive|reussi\\w*|peux|peut) (?:pas|plus) a? ?(?:la|le|l|les) reveiller|(?:glisse|tombee?|douche|baignoire)(?: \\w+){0,8} coincee?|tiens plus debout(?! de)|vois double|(?:il|elle|mari|femme|mere|pere) (?:bouge|reagit|se reveille|respire|repond) (?:plus|pas) quand (?:on|je)|(?:s est|me suis|vient de se|viens de me) (?:\\w+ )?(?:ouverte?|coupee?|brulee?|entaillee?|fracturee?|ebouillantee?)(?: \\w+){0,3} (?:main|bras|tete|jambe|doigt|crane|front|pied|cuisse|eau bouillante|huile|bouillante|visage)|(?:bebe|nourrisson) (?:\\w+ ){0,2}(?:tombee?|tombe)|(?:enfant|petite?|fils|fille) (?:est |vient de )?tombee?r? (?:de la (?:fenetre|table|chaise)|du (?:balcon|toboggan|lit)|de l (?:arbre|echelle)|dans l (?:eau|escalier)|sur la tete)|me sens (?:(?:tres|vraiment|super|trop) mal|mal$|partir|defaillir)|perdu connaissance|perd connaissance|evanouie?|s evanouit|tombee? dans les pommes|decharge electrique|(?:fait|faire|fais|eu|ai|a|avoir|d avoir|un gros|petit) (?:un )?malaise|malaise (?:cardiaque|vagal|depuis)|tourne de l oeil|dans le coma|comateu(?:x|se)`,
    `${PERSON}(?: \\w+){0,7} (?:bouge|reagit|se reveille|reveille|parle|repond a rien) (?:plus|pas)(?! (?:(?:le|la|les|francais|bien|avec|sur|a|que|qu|par)\\b|de (?:son|sa|ses|l|mon|ma|la|devant) (?:\\w+ ){0,2}?${DEVICE}\\b|de (?:devant|tiktok|facebook|instagram|youtube|fortnite|snapchat|whatsapp|netflix|console)))|(?:bouge|reagit|se reveille) (?:plus|pas) (?:\\w+ ){0,4}(?:inconsciente?|tombee?|par terre|respire)|(?:par terre|tombee?|chute|sol)(?: \\w+){0,6} (?:bouge|reagit|repond|repons|se reveille|reveille|parle|respire) (?:plus|pas)`,
    `(?:est|suis|etes|elle|il|vient de|viens de|a|ai|es|mere|pere|maman|papa|mari|femme|voisine?) (?:tombee?|tomber|fait une (?:mauvaise |grosse )?chute|chute)(?: \\w+){0,10} (?:baignoire|douche|salle de bains?|cuisine|du lit|carrelage|jardin|chambre|me relever|se relever|releve|releves|relever|saigne|sang|inconsciente?|mal (?:a|au|partout)|hanche|tete ouverte|par terre|au sol|fracture|casse (?:la|le|un|une)|echelle|escaliers?|toit)`,
    '(?:peux|peut|arrive|arrives) (?:plus|pas) (?:a )?(?:me|se) relever|coincee? (?:par terre|au sol|sous|dans (?:l ascenseur|la voiture|les decombres|un ascenseur|la baignoire))|par terre (?:et |je |il |elle |depuis )(?:\\w+ ){0,5}(?:relever|bouge|releve|matin|hier|heures?|mal)',
    `(?:il|elle|je|mari|femme|mere|pere|maman|papa|enfant|fils|fille|bebe|ca|main|tete|doigt|jambe|bras) (?:\\w+ ){0,2}saignes? (?:beaucoup|pas mal|trop|partout|de partout|enormement|tres|fort|encore|toujours|s arrete pas|abondamment|du nez|de la)|arrete pas de saigner|perd(?:s|u|ait)? (?:beaucoup de|plein de|du|tout son|trop de) sang|sang (?:qui )?(?:coule|gicle|partout|par terre)|(?:vomi\\w*|crache|tousse|urine) (?:du |le |de )?sang|hemorragie|plein de sang|du sang partout|pisse le sang|vide de (?:mon|son) sang|coupee? (?:\\w+ )?(?:profondement|un doigt|le doigt|la main|le bras|l artere|une artere|la veine|une veine)`,
    'accident(?: \\w+){0,6} (?:blesse\\w*|route|departementale|nationale|autoroute|rocade|peripherique|carrefour|rond point|voiture|moto|la devant|devant chez|velo|camion|grave)|(?:vient|viens|venons) d avoir un accident|renversee? (?:par (?:une voiture|un camion|un bus|une moto|un velo)|devant|sur la route|dans la rue)|(?:y a|a) (?:un|des|une|plusieurs) blessee?s?|blessee? (?:grave|gravement)|coince dans la voiture',
    `(?:arrive|arrives|arrivons|peux|peut|reussi\\w*|parvien\\w*) (?:plus|pas) a reveiller (?:\\w+ )?${PERSON}|(?:tient|tiens) plus (?:debout(?! de)|sur ses jambes)|(?:lever|bouger|soulever|tenir|sent|sens|serrer) (?:plus )?(?:le|son|un|mon|sa|la|ma) (?:bras|jambe|main)(?: \\w+){0,8} (?:bafouill\\w*|parle\\w*|articul\\w*|bouche|visage|bizarre\\w*|d un coup|tout a coup)|(?:plus|pas) (?:a )?(?:lever|bouger|soulever) (?:le|son|un|mon|sa|la|ma) (?:bras|jambe)|bafouill\\w*(?: \\w+){0,6} (?:d un coup|tout a coup|bras|jambe|bouche)`,
    'voi[st] plus (?:rien )?(?:\\w+ )?(?:d un|de l|du) oeil|(?:perdu|perd|perds) la vue|d un coup (?:\\w+ ){0,3}voi[st] plus (?:rien )?(?!a l ecran|sur)(?:$|d)|aveugle d un coup',
    `(?:${PERSON}|il|elle)(?: \\w+){0,3} (?:tout mou|toute molle|tout amorphe)|(?:${PERSON}|il|elle)(?: \\w+){0,3} (?:au sol|par terre)(?: \\w+){0,4} (?:gemit|geint|hurle|pleure|crie|souffre)`,
    'coincee?s? (?:dans|au fond de) (?:la|sa|ma) gorge|avale\\w* (?:\\w+ ){0,3}de travers(?: \\w+){0,6} (?:souffle|bleu|tousse|passe)',
    '(?:gris|grise|livide|transpire|sue|sueurs?|nausees?|vomit?)\\b(?: \\w+){0,8} (?:machoire|poitrine|bras gauche|dans le bras)|(?:machoire|bras gauche)(?: \\w+){0,8} (?:transpire|sueurs?|gris|grise|livide|souffle)',
    'yeux (?:qui )?(?:se |sont )?(?:retourn|revuls)\\w*|tremble\\w*(?: \\w+){0,6} (?:bave|ecume)|(?:bave|ecume)(?: \\w+){0,5} (?:tremble|bouche)',
    `(?:petite?|enfant|bebe|fils|fille|petitenfant|garcon|il|elle) (?:\\w+ )?a (?:\\w+ )?(?:bu|avale|mange|ingere)e? (?:\\w+ ){0,2}(?:liquide|flacon|produit|detergent|piles?|bouchon|bille|aimants?|piece|baies|huile essentielle)\\b`,
    '(?:tete qui tourne|mal (?:a la|de) tete|nausees?|vomi\\w*|malades?)(?: \\w+){0,10} (?:poele|chaudiere|brasero|barbecue|groupe electrogene|rechaud|cheminee|chauffe eau)',
    `sang (?:\\w+ ){0,4}(?:coul|gicl)\\w*|(?:son|mon|le) bras (?:\\w+ )?(?:pend|retombe)\\b|^(?!.*\\b${DEVICE}\\b).*\\b(?:elle|il) se reveille (?:pas|plus)`,
    'convuls\\w+|(?:4[01]|quarante|quarante et un) (?:\\w+ )?de fievre|fievre (?:\\w+ ){0,3}(?:4[01]|delire)|delire (?:\\w+ ){0,4}(?:fievre|brulante?)|gonfle\\w* (?:de partout|de la gorge|du visage|la gorge|au visage)|crise d epilepsie|epilepsie (?:la|maintenant|en ce moment)|crise d asthme|choc anaphylactique|oedeme|gorge (?:qui )?gonfle|coma|hypoglycemie',
    'se noie|est en train de se noyer|tombee? dans (?:la (?:piscine|riviere|mare)|le (?:canal|puits|lac)|l etang)|electrocute\\w*|pris (?:le|un coup de) (?:jus|courant)|foudroye',
    `(?:avale|bu|boit|mange|ingere|inhale|respire|avaler|boire|pris)e? (?:\\w+ ){0,5}(?:javel|produit (?:toxique|menager|vaisselle|de lessive|chimique|d entretien|pour)|desherbant|antigel|lessive|pile bouton|une pile|mort aux rats|poison|des champignons|white spirit|essence|acide|detergent|deboucheur|capsule|medicaments? (?:de|a) (?:ma|mon|sa|son|la|mamie|papi))|empoisonn(?:ee?|e|ement|es)|intoxication|intoxiquee?s?|monoxyde|centre anti ?poison`,
    `${PERSON} (?:est |tombee? )?(?:allongee?|etendue?|couchee?|inanimee?|par terre)(?: \\w+){0,3} (?:rue|trottoir|route|sol|escalier|couloir|terre)`,
    `${PERSON}(?: \\w+){0,3} (?:en train de|va) (?:mourir|y passer|partir la)|(?:je|il|elle) (?:suis|est) (?:en train de mourir|mourante?|entre la vie et la mort)|je vais mourir|je meurs(?! (?:de|d|a))|(?:il|elle) (?:va mourir|meurt)\\b|trouve (?:\\w+ ){0,3}(?:mort|morte|inanimee?|inconsciente?)|pas de pouls|plus de pouls|gise?(?:nt)? au sol|inanimee?`,
    '(?:perdu?|perds?|perd) les eaux|(?:est en train d|va|commence a|suis en train d) accoucher|accouche (?:la$|maintenant|dans (?:la|le|ma|sa|notre) \\w+|toute seule)|des contractions|les contractions|bebe (?:arrive|sort)',
    `${PERSON}(?: \\w+){0,3} (?:est |devient )?(?:tout |toute )?(?:bleue?|violette?)(?: \\w+){0,2}$|levres (?:\\w+ )?(?:bleues|violettes)`,
    '(?:appel\\w+|faut|besoin d|besoin de|envoyez?|vite|il me faut|demande|passez moi) (?:vite |moi |nous |d )?(?:une |le |les |des |l )?(?:ambulances?|samu|pompiers?|secours|smur|urgences)|urgence (?:vitale|medicale)|numero (?:du|des|de la) (?:samu|pompiers|police|gendarmerie|urgences)(?! (?:sur|d assurance|municipale))|c est le samu|secours d urgence'
  ),
  unless: new RegExp(
    `${LONG_AGO.source}|\\b(?:tombee? (?:sur|en panne|dans (?:le|un) (?:piege|panneau)|dans l eau|dans les escaliers mon telephone)|telephone (?:est |s est )?tombe|bon de transport|remboursement|calendriers?|ambulancier|(?:toujours|jour et nuit|tout le temps|rive|colle) (?:sur|a|devant) (?:son|sa|ses|les?|l)|medicaments en photo|ordonnances?|livret|pompier volontaire|du mal a respirer dans)\\b`
  )
}

const NO_ANSWER: Danger = {
  numbers: ['18', '15', '112'],
  signs: [
    new RegExp(
      `\\b${PERSON}\\b(?: \\w+){0,8} (?:repond|repons|ouvre|donne) (?:plus|pas|ni)(?: (?:de|signe|de nouvelles))*\\b(?:.*\\b(?:porte|sonne|sonnette|interphone|volets|toque|frappe|tape|depuis|hier|matin|jours?|heures?|seule?|inquiete?|tombee?|malaise|ans|vie)\\b|$)|\\b(?:porte|sonnette|interphone|volets)\\b.*\\b${PERSON}\\b.* (?:repond|ouvre|bouge) (?:plus|pas)\\b`
    ),
    new RegExp(
      `\\b${PERSON}\\b.*\\b\\d\\d ans\\b.*\\b(?:repond|ouvre|bouge|donne signe) (?:plus|pas)\\b|\\b(?:repond|ouvre) (?:plus|pas)\\b.*\\b(?:a sa porte|quand on sonne|volets (?:sont )?fermes|plus toute jeune|enfermee?)\\b`
    ),
    new RegExp(
      `\\b${PERSON}\\b(?: \\w+){0,6} (?:a|ont|est) (?:disparue?|introuvable|fugue|perdue dans|partie? (?:\\w+ ){0,3}(?:en pyjama|en chemise|pieds nus|alzheimer))\\b|\\b(?:alzheimer|plus toute sa tete|perd la tete|demence)\\b(?: \\w+){0,8} (?:partie?|perdue?|disparue?|introuvable|sortie?|echappee?)\\b|\\bpas rentree? (?:de|depuis|cette nuit|hier|a la maison)\\b`
    ),
    new RegExp(
      `\\b${PERSON}\\b(?: \\w+){0,6} (?:plus|pas|aucune?|sans) (?:de |d )?(?:nouvelles|signe de vie)\\b.*\\b(?:depuis|volets|inquiete?|seule?)\\b`
    ),
    /\b(?:plus|pas) de (?:nouvelles|signe de vie)(?: \w+){0,8} (?:voisine?|mere|pere|maman|papa|mamie|papi|tante|oncle|vieille dame|vieux monsieur)\b.*\b(?:depuis|inquiete?|seule?|ans)\b|\bvoisine?\b(?: \w+){0,4} (?:pas|plus) vue?\b/
  ],
  unless:
    /\b(?:messages?|mails?|sms|textos?|courriels?|whatsapp|facebook|messenger|lettres?|appels? videos?|skype|visio|annonce|vendeur|dossier|mes (?:appels|relances)|contacts?|service client|application|compte|dossiers?|listes?|(?:monsieur|dame|madame|homme|conseillere?) (?:\w+ ){0,2}(?:banque|caf|mairie|impots|assurance|agence|cpam|prefecture|service)|l an dernier|y a \w+ (?:ans|mois)|succession|conversation|facetime|annees|retrouver|numero inconnu|quand je l appelle en video|sait pas|comprend pas|entend pas)\b/
}

const FIRE: Danger = {
  numbers: ['18', '112'],
  signs: list(
    '(?:y a|c est|a pris|prend|pris|prends|mis|met|mettre) (?:le |du )?feu(?! (?:vert|rouge|de|d|mon|ma))|au feu$|^au feu|(?:est|sont|prend|en) feu(?: chez| dans| a| au|$)|(?:voiture|maison|immeuble|cuisine|grange|toit|poubelle|camion|garage|est|sont|tout) en feu|en flammes|des flammes|incendie|le feu (?:chez|dans|a la|au|a l|est|se|gagne|a pris|part)|(?:ca|tout) (?:brule|crame|flambe)(?! (?:les yeux|de|d|l))|en train de (?:cramer|flamber|prendre feu|partir en fumee|bruler(?! (?:un|mes?|des|le|la|les) ))|mis le feu|feu de (?:cuisine|cheminee|foret|friteuse|poubelles?|maison|broussailles|grange|voiture|cave)',
    '(?:maison|appartement|cuisine|immeuble|grange|voiture|poubelles?|voisine?|toit|cave|garage|friteuse|chambre|cheminee|prise|four|foret|canape|rideaux?) (?:\\w+ ){0,3}(?:brule|crame|flambe|fume)',
    '(?:fumee|fume)(?: \\w+){0,5} (?:partout|noire|plein|sous la porte|dans (?:la|l|le|tout)|sort|cage|escalier|couloir|epaisse)|enfumee?s?|plein de fumee|beaucoup de fumee|de la fumee',
    '(?:ca )?(?:sent|odeur|odeurs|senti|sens|sente|sentait|pue|pu) (?:\\w+ ){0,4}(?:de |le |du )?gaz|fuite de gaz|gaz (?:qui )?(?:fuit|s echappe|ouvert)|gaz (?:partout|dans)|fuite au (?:compteur|robinet) de gaz',
    '(?:sent|odeur|sens) (?:\\w+ ){0,3}(?:de |le |du )?(?:brule|cramee?)|explosion|(?:a|vient d) explose[r]? (?:dans|chez|a|au)|monoxyde',
    'inondation|l eau monte|inonde\\w* (?:\\w+ ){0,3}(?:coince|bloque|toit|monte)|(?:maison|plafond|toit|mur|immeuble|batiment) (?:\\w+ ){0,2}(?:s effondre|ecroule|s ecroule|est tombe sur)|(?:coincee?|bloquee?|enfermee?)s? dans (?:l|un) ascenseur(?! social)|cable electrique (?:tombe|au sol)'
  ),
  unless: new RegExp(
    `\\b(?:assurance|sinistre|(?<!se )declar\\w+|dossier|facture|abonnement|fournisseur|cheque|compteur linky|y a (?:\\w+ ){1,3}(?:ans|mois|semaines)|l an dernier|odeur de gazon|indemnisation|${DEVICE}(?: \\w+){0,3} (?:sent|fume|chauffe)|vieux (?:ordinateur|pc))\\b`
  )
}

const AT_HOME =
  '(?:mon|mn|ma|son|sa|l|le|un) (?:ex )?(?:mari|conjoint|compagnon|copain|mec|homme|ex|ex mari|ami|amoureux|fiance|petit ami|concubin|pere de mes enfants|bonhomme|femme|compagne|copine)'
const STRIKES =
  '(?:frappe|frape|frappait|tapait|battait|cognait|cogne|bat|brutalise|violente|etrangle|gifle|viole|sequestre|tabasse|maltraite|defonce|brule avec|enferme|terrorise|secoue|bouscule|casse la gueule|roue de coups|rosse)'

const AT_HOME_VIOLENCE: Danger = {
  numbers: ['17', '114', '3919', '112'],
  signs: list(
    `(?:il|elle|on|${AT_HOME})(?: \\w+){0,3} me ${STRIKES}`,
    `(?:il|elle|${AT_HOME})(?: \\w+){0,3} m (?:etrangle|enferme|agresse|attaque|empeche de sortir|interdit de sortir|humilie et|ecrase)`,
    'me fais (?:\\w+ )?(?:battre|frapper|taper|cogner|maltraiter|tabasser|etrangler)|peur qu il (?:\\w+ )?(?:me |nous )?(?:tue|tape|frappe|fasse du mal|cogne|revienne|rentre|s en prenne)|(?:mon|l) ex (?:mari )?(?:\\w+ )?est (?:\\w+ )?(?:devant|derriere|a) (?:la|ma|chez) (?:porte|maison|moi)|il va (?:rentrer|revenir|arriver)(?: \\w+){0,4} (?:taper|frapper|tuer|peur)|il va (?:encore )?(?:me|nous) (?:taper|frapper|tuer|cogner|battre)|(?:papa|mon pere|mon beau pere|il) (?:\\w+ )?(?:frappe|tape|bat|cogne|etrangle) (?:ma mere|maman)',
    `(?:il|elle|${AT_HOME})(?: \\w+){0,3} me (?:tape|tapes)(?! (?:le|la|un|une|l|les|des|mon|ma|mes|sur (?:les|le)|dans la barre|du texte))`,
    `(?:il|elle|on|${AT_HOME})(?: \\w+){0,3} m a (?:encore |deja )?(?:frappee?|tiree? (?:par )?les cheveux|tapee?|battue?|cognee?|etranglee?|gifle|violee?|sequestree?|tabassee?|poussee?|jetee? par|mis (?:une claque|un coup|une gifle|des coups)|cassee? (?:le|la|un)|donne (?:des|un) coups?|enfermee?|brulee?)`,
    `${AT_HOME}(?: \\w+){0,9} (?:est violente?|casse tout|devient (?:fou|folle|violente?)|violente? avec|me menace|leve la main|me fait peur|me fait du mal|veut me tuer|va me tuer|menace de me (?:tuer|frapper)|me (?:surveille|harcele|suit)|me bat|me tape|me frappe|me laisse pas sortir|me prend mon argent)`,
    '(?:il|mon (?:pere|mari|beau pere|copain)) nous (?:tape|frappe|bat|cogne)|(?:bleus|coquards?|marques) (?:\\w+ ){0,6}(?:copain|mari|compagnon|conjoint|ex)|leve la main sur moi|me tape dessus|me roue de coups|prends? des coups|recois des coups|me donne des coups|coups de mon (?:mari|conjoint|compagnon|copain|ex)|(?:suis|est) (?:une )?(?:femme )?battue|(?:fille|soeur|mere|amie|voisine) (?:\\w+ )?battue|battue par|frappee par|violences? (?:conjugales?|a la maison|familiales?|domestiques?|dans (?:mon|le) couple|intrafamiliales?)|(?:j ai|ai) peur de (?:mon (?:mari|conjoint|compagnon|copain|ex|homme|fils)|lui|rentrer (?:chez moi|a la maison))|(?:fuir|quitter|echapper a) mon mari (?:violent|qui)|il est violent|mari violent|conjoint violent|ex violent|s en prend a moi physiquement',
    '(?:je )?peux pas parler (?:\\w+ ){0,3}(?:il|elle) est (?:la|a cote|juste|dans|rentre)|il (?:va|peut) (?:me )?(?:tuer|frapper|entendre) (?:\\w+ ){0,4}(?:aide|parle|la)|il est (?:dans|derriere) la (?:cuisine|porte|piece|chambre)(?: \\w+){0,4} (?:aide|peur|cache|tape)|il va (?:me|nous) tuer'
  ),
  unless:
    /\b(?:allocation|dossier|(?:sur|par) (?:facebook|messenger|snapchat|instagram|tiktok|internet|whatsapp|les reseaux|mails?|sms|messages?)|en ligne|aux (?:cartes|echecs|dames|points|scrabble)|au (?:tennis|scrabble|jeu)|(?:les oreilles|la tete) avec (?:son|sa) (?:telephone|ordinateur|tablette))\b/
}

const VIOLENCE: Danger = {
  numbers: ['17', '112', '114'],
  signs: list(
    `(?:on|un homme|un type|un gars|quelqu un|des jeunes|des gens|mon (?:voisin|fils|frere|beau frere|petitenfant)|ma (?:fille|soeur)|ils|un inconnu|le voisin)(?: \\w+){0,3} (?:me ${STRIKES}|m (?:agresse|attaque|a (?:agressee?|attaquee?|frappee?|poignardee?|violee?))|me (?:suit|poursuit|menace (?:avec|de me (?:tuer|frapper)|d un|physiquement)))`,
    '(?:me fais|se fait|suis en train de me faire|vient de se faire|viens de me faire|nous faisons|se faire) (?:agresser|frapper|tabasser|violer|attaquer|poignarder|braquer|sequestrer|kidnapper|enlever|cambrioler|depouiller)',
    '(?:quelqu un|un homme|des gens|des hommes|un type|on|il|ils|un inconnu)(?: \\w+){0,2} (?:essaie|essaye|essaient|essayent|tente|tentent|est en train|sont en train|veut|veulent) (?:d |de )?(?:entrer|rentrer|forcer|fracturer|casser la porte|ouvrir la porte)|(?:force|fracture|defonce|casse)(?:nt)? (?:ma|la) porte|(?:suis|est|sommes) en danger(?! (?:sur internet|en ligne))|danger de mort|(?:quelqu un|un homme|un type|un inconnu|intrus|voleurs?|cambrioleurs?)(?: \\w+){0,3} (?:est entre|est rentre|dans (?:la|ma) (?:maison|cave|chambre)|chez moi|dans mon jardin|dans l escalier)|(?:y a|sont) (?:un |des )?(?:cambrioleurs?|voleurs?|intrus)|par effraction|(?:voleurs?|cambrioleurs?)(?: \\w+){0,5} (?:garage|maison|cave|jardin|chez|appartement|grenier)|cambriole (?:en ce moment|la|maintenant)|en train de (?:me |nous |se faire )?cambrioler',
    '(?:est|sont) armee?s?(?! de)|(?:avec|a|sort|sorti|brandit|arme d|menace d|sous la menace d) (?:un |une |son |de )?(?:couteau|fusil|pistolet|arme|hache|machette|revolver)(?! de (?:cuisine|poche) (?:a vendre|sur))|coups? de (?:feu|couteau|fusil)|ca tire(?! (?:trop|sur|a|vers|la))|tire dessus|tirs? dans|poignarde\\w*|prise d otages?|attentat|une bombe|fusillade|homme arme',
    '(?:vient|viens|viennent) de (?:me|se|nous|m) (?:\\w+ )?(?:braquer|agresser|attaquer|frapper|poignarder|arracher|tirer dessus|tabasser)|m a arrache (?:mon|ma) (?:sac|chaine|collier)|(?:homme|type|gars|inconnu|monsieur|collegue|patron|voisin|mec|il) (?:\\w+ ){0,2}m a (?:touchee?|tripotee?|embrassee? de force|forcee?|mis la main|pelote\\w*)|(?:me|la|le|nous) viole|viol$|ete violee?|a violee?|(?:essaye|tente|essaie) de (?:me )?violer|agression sexuelle|(?:suis|est|m a|me|ete|on) sequestree?|retenue? (?:de force|contre ma volonte|prisonniere?)|kidnapp\\w*|enlevee? (?:par|de force)|empeche de sortir|m empeche de partir',
    '(?:frappe|tape|bat|tabasse|etrangle|cogne) (?:sa (?:femme|mere|copine|compagne|soeur)|son (?:mari|pere)|une? (?:femme|dame|fille|homme|vieux|vieille|personne))|(?:voisins?|voisine) (?:\\w+ ){0,3}(?:hurle|crie au secours|se battent|se bat|se fait frapper|frappe)|(?:entend|entends|entendu) (?:des |de grands |plein de )?(?:coups|cris|hurlements|appels a l aide)|(?:voisins?|voisine)(?: \\w+){0,8} (?:coups|hurle\\w*|crie\\w* (?:au|a l))|bagarre|(?:appel\\w+|passez moi|besoin de|faut|envoye[rz]) (?:vite |moi )?(?:la police|les flics|les gendarmes|la gendarmerie)(?! (?:pour|m|en ligne))',
    '(?:dit|crie|hurle|menace|jure)(?: \\w+){0,3} (?:va|veut) (?:me|nous|la|le) (?:finir|crever|buter|massacrer|demolir|planter|saigner|demonter)|il (?:va|veut) (?:me|nous) (?:buter|massacrer|egorger)',
    '(?:va|veut|menace de|essaie de|essaye de|a essaye de|cherche a) (?:me|nous|la|le) (?:tuer|frapper|poignarder|etrangler|egorger)'
  ),
  unless:
    /\b(?:sur (?:facebook|snapchat|instagram|tiktok|internet|whatsapp|les reseaux)|dans (?:le|un|son) jeu|en ligne|y a (?:\w+ ){1,3}(?:ans|mois|semaines)|l an dernier|la semaine derniere|jeux? videos?|film|serie|fortnite|console|papiers|pre plainte|plainte|une bombe (?:mail|de)|restaurant|licence|club|signaler (?:un|une|ce|cette) (?:site|contenu|compte|page|video)|photos?|videos?|huissier|c est une bombe|arme a double|detention d armes?|sia|permis de chasse|lien|message|mail)\b/
}

const CHILD: Danger = {
  numbers: ['119', '17'],
  signs: list(
    'enfants? (?:\\w+ ){0,2}(?:battue?s?|maltraitee?s?|frappee?s?|en danger|abusee?s?|violee?s?|martyrisee?s?|seule? (?:dans|depuis|toute la nuit))|bebe secoue|enfance en danger|maltraitances?|(?:neveu|niece|fils|fille|frere|soeur|petitenfant|cousine?|eleve|copine?) (?:\\w+ ){0,2}maltraitee?|(?:papa|maman|mon pere|ma mere|mon beau pere)(?: il| elle)? (?:tape|frappe|bat|cogne) (?:sur )?(?:mon|ma|mes|notre) (?:petite? )?(?:frere|soeur)s?',
    'on me fait du mal|(?:enfant|petite?|bebe|fillette|gamine?)(?: \\w+){0,6} enfermee? (?:dans|a|toute)|(?:frappe|tape|bat|maltraite|viole|secoue|cogne|abuse d[eu]?|attache|brutalise|tabasse|enferme|laisse seule?) (?:\\w+ )?(?:ses|son|sa|mes|mon|ma|les|le|la|un|l|nos|leurs?|des|sur) (?:\\w+ )?(?:enfants?|fils|fille|petitenfants?|petite?s?|bebe|garcon|eleves?)(?! (?:a|au|sur|avec|de) (?:clavier|tablette|l ordinateur|console|mon telephone))',
    '(?:mon|ma|mes) (?:pere|papa|mere|maman|beau pere|belle mere|parents|oncle|tonton|grandpere|frere|prof|entraineur|educateur) (?:\\w+ ){0,3}(?:me |m a |m )(?:\\w+ )?(?:frappe|frappent|tape|tapent|bat|battent|touche|touchent|viole|enferme|touchee?|violee?|battue?|fait (?:du mal|des choses|des attouchements|mal))',
    'inceste|attouchements?|pedophil\\w+|(?:j ai|je n ai que|ai que) (?:[4-9]|1[0-4]|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze) ans(?: \\w+){0,12} (?:seule?|peur|frappe|tape|parents?|papa|maman)|(?:seule?|peur|papa|maman)(?: \\w+){0,12} (?:j ai|ai que) (?:[4-9]|1[0-4]|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze) ans|(?:me|m a) (?:fait|montre|demande) (?:des choses|des attouchements|de le toucher|de toucher)|(?:oncle|tonton|cousin|grandpere|beau pere|voisin) (?:\\w+ )?me (?:fait|touche)|(?:a|ont) touche (?:mon|ma|le|la|un|une) (?:fils|fille|petitenfant|enfant|petite?)|(?:enfant|petite?|bebe|fille|fils)(?: \\w+){0,5} (?:des bleus partout|couvert de bleus|plein de bleus|des traces de coups)|(?:bleus|coups|marques)(?: \\w+){0,3} (?:sur le corps|sur le dos)(?: \\w+){0,3} (?:enfant|petite?|fils|fille|bebe|eleve)',
    '(?:enfants?|petite?s?|bebe)(?: \\w+){0,4} (?:hurlent?|crient?|pleurent?)(?: \\w+){0,6} (?:coups|frappe|tape|toute la (?:nuit|journee)|tous les (?:jours|soirs))'
  ),
  unless: /\b(?:au clavier|tablette|console|jeux?|ecrans?|fortnite|logiciel|formation|atelier)\b/
}

const HOMELESS: Danger = {
  numbers: ['115'],
  signs: list(
    '(?:suis|est|sommes|sont|etre|me retrouve|se retrouve|retrouver|mise?|jetee?|vis|vit|mettre|mets|met|finir|dormir|on est|vivons|reste|dors|dort|dormons|familles?|enfants?) (?:\\w+ ){0,3}a la rue(?! (?:avec (?:l|le|la|ce|cette|ces|internet|informatique|tout)\\b|en|sur|pour l|question|niveau|de|du|des|informatique|numerique|quand|dans l)\\b)',
    'sans abri|sans domicile|sdf|sans toit|sans logement (?:ce soir|cette nuit|depuis|avec)|hebergement d urgence|nuit d urgence|place en foyer (?:ce soir|d urgence)|accueil de nuit|(?:on|il|elle|mari|proprietaire|parents?|mere|pere) (?:me|nous) (?:met|mettent|jette|fout) (?:dehors|a la porte)|(?:mise?|mis) dehors (?:\\w+ ){0,6}(?:ou aller|petits|enfants|bebe|nuit|soir)|sait pas ou aller|sais pas ou aller dormir|pas de toit|^(?:le |appeler le )?115(?: (?:s il vous plait|merci|vite))?$',
    '(?:dors|dort|dormons|dormir|dorment|passe la nuit|passer la nuit|dormi) (?:\\w+ ){0,2}(?:dehors|dans (?:ma|la|sa|une|notre) (?:voiture|rue|cave|tente|gare)|sous (?:un|le) (?:pont|porche)|sur un banc|a la gare|dans un (?:parking|hall|squat|garage|camion)|par terre dehors)',
    '(?:nulle part|pas d endroit|plus d endroit|aucun endroit|plus nulle part|pas) (?:\\w+ )?(?:ou|pour) (?:aller )?(?:dormir|loger|passer la nuit)|nulle part ou aller|(?:ou|pour) (?:dormir|loger) (?:ce soir|cette nuit)|plus (?:de|d) (?:toit|logement|chez moi|maison|appartement)(?: \\w+){0,6} (?:ce soir|cette nuit|dehors|rue|enfants|depuis)|(?:est|suis|sommes|reste|restons) dehors (?:avec (?:les|mes|nos|deux|trois|mon|ma)|cette nuit|depuis|dans le froid|sans)|sais pas ou dormir',
    '(?:expulsee?s?|mise? (?:dehors|a la porte)|foutue? dehors|viree? de (?:chez moi|mon appartement))(?: \\w+){0,6} (?:ce (?:matin|soir)|aujourd hui|hier|cette nuit|sais pas ou|enfants|tout de suite|la)|vis dans (?:ma voiture|un squat|une cave|la rue|un garage|une tente)|vivons? dans (?:la|notre) voiture'
  ),
  unless:
    /\b(?:vacances|hotel|election de domicile|domiciliation|film|booking|airbnb|camping|week end|voyage|sejour|sejours)\b/
}

const CRY: Danger = {
  // Without a digital word beside it, a bare cry is taken as what it says.
  numbers: ['112', '15', '17', '114'],
  signs: [
    /^aide(?: aide)+(?: vite)?$/,
    /^(?:vite |allo )*(?:au secours|a l aide|sos|aidez moi vite)(?: (?:vite|aidez moi|aide moi|s il vous plait|a l aide|au secours|quelqu un|aide))*$/
  ]
}

export const BY_URGENCY: readonly Danger[] = [
  SUICIDE_UNDER_WAY,
  LIFE,
  NO_ANSWER,
  FIRE,
  AT_HOME_VIOLENCE,
  VIOLENCE,
  CHILD,
  SUICIDE,
  EXHAUSTED,
  HOMELESS,
  ...MORE_BY_URGENCY,
  CRY
]

/**
 * Words of danger that are enough when nothing else was asked for: « j'ai été agressée », « il a mal au bras et il est tout
 * pâle ». Beside a need of the everyday they are figures of speech, and only the signs above count.
 */
export const ALONE: readonly Danger[] = [
  {
    numbers: ['15', '112', '18'],
    signs: list(
      '(?:respir|etouff|saign|hemorrag|evanoui|convuls|electrocut|intoxiqu|empoisonn|noyade|agonis|bless[eu]|renverse|gonfl)\\w*',
      'inconsciente?s?|infarctus|cardiaque|avc|artere|veines|ambulance|samu|pouls|mourante?|coma|malaise|inanimee?|overdose|accident|fievre|delire|poitrine',
      'mal au bras|tout pale|toute pale|sueurs froides|(?:bras|jambe|visage) (?:tout )?(?:mou|molle|paralyse)|(?<!don )du sang|par terre|plein de sang|(?:medecin|docteur|secours) (?:vite|urgent\\w*|tout de suite|d urgence)|vite (?:un|le) (?:medecin|docteur)|urgence(?: medicale| absolue)?$|(?:suis|est) (?:tres )?mal en point|va mourir|vais mourir|souffre (?:beaucoup|terriblement|enormement|trop)'
    ),
    unless: new RegExp(`${LONG_AGO.source}|\\b(?:ateliers?|activites?|cours)\\b`)
  },
  {
    numbers: ['18', '112'],
    signs: list(
      'incendie|flammes|explosion|(?<!le |moutiers )brule|brulent|fumee|en feu|au feu|fuite de gaz|(?:ca|cela) (?:sent|pue) le gaz|inondes?|(?:me|se|s est|m) noye\\w*'
    ),
    unless: /\b(?:assurance|sinistre|declar\w+|en ligne|facture)\b/
  },
  {
    numbers: ['17', '112', '114'],
    signs: list(
      '(?:agress|viole[es]?\\b|cambriol|braqu|poignard|sequestr|kidnapp|etrangl|gifl|tabass|cogne)\\w*|violente?s?\\b|violences?|fusil|couteau|pistolet|hache|arme a feu|coups de poing',
      '(?:me|m|nous|lui|sa femme|ma mere|ma soeur|ses enfants) (?:\\w+ )?(?:frapp|tape\\b|tapee?|battue?|menace)\\w*|(?:frapp|battue?|menacee?)\\w* par'
    ),
    unless: new RegExp(
      `${LONG_AGO.source}|\\b(?:internet|facebook|reseaux|site|en ligne|verbal\\w*|jeux?|film|chasse|collection)\\b`
    )
  },
  {
    numbers: ['3114'],
    signs: list(
      'suicid\\w*|mourir|en finir$|me tuer?$|pendre$|plus vivre|de vivre|(?:pris|avale|prendre|avaler)\\w* (?:des|mes|les|tous|tous mes|tous les|plein de) (?:cachets|medicaments|medocs|comprimes)|sans espoir|disparaitre$|adieu(?! a)|idees noires|mettre fin'
    )
  },
  {
    numbers: ['115'],
    signs: list(
      'dors? dehors|dormir dehors|ou dormir|a la rue$|a la rue (?:avec|depuis|ce soir|et)|sans abri|pas de toit|sans toit$|ou aller ce soir'
    )
  }
]

/** Where somebody lives may be beside the fire station. */
export const IN_A_PLACE =
  /\b(?:rue|avenue|place|chemin|impasse|boulevard|quartier|residence|route|allee|cote|en face|pres|derriere|habite|lieu dit|commune|hotel|lotissement|hameau)\b/
