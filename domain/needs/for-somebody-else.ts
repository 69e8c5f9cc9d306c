const any = (...patterns: readonly string[]) => new RegExp(`\\b(?:${patterns.join('|')})\\b`)

/** What is written to one's own people: « tu me prends du pain ? », « je t'aime mon cœur, à ce soir ». */
const TO_A_FRIEND = any(
  't (?:aime|embrasse|adore)',
  'tu (?:me |nous |lui )?(?:prends?|ramenes?|rapportes?|achetes?|viens|rentres?|arrives?|dors|manges?|finis|sors|pars|recuperes?|descends|montes?|ouvres?)',
  'tu (?:es|as|fais|seras?) (?:ou|la|rentree?|partie?|leve|levee|reveillee?|quoi|mange|pense (?:a|au)|pris (?:le|la|les|du|des)|fini|arrivee?|pret|prete)',
  'tu (?:vas?|peux|veux|pourrais) (?:me |nous )?(?:chercher|venir|prendre|acheter|garder|ramener|recuperer|passer)(?: \\w+){1,6}',
  '(?:a ce soir|a tout de suite|a toute|a tantot|gros bisous|bisous|bises)(?: \\w+){0,3}$',
  '(?:mon|ma) (?:coeur|cherie?|amour|puce|loulou|bebe|biche)(?: \\w+){0,3}$',
  'on (?:sera|seront|serait|mange|dine|se voit|se retrouve) (?:\\w+ ){0,3}(?:\\d+|six|cinq|quatre|sept|huit|dix)(?: (?:personnes|a table|pour (?:manger|diner|\\w+ midi|\\w+ soir|samedi|dimanche)))?$',
  '(?:je|j) (?:rentre|arrive|passe|pars|mange|finis)(?: \\w+){0,2} (?:tard|ce soir|dans \\d+ min\\w*|a \\d+ ?h\\w*|bientot)$',
  '(?:ton|ta) (?!aide|service|numero|site|nom|machine|robot|permanence|conseil|vocal|menu)\\w+',
  '^(?:et )?oublies? pas (?:le|la|les|l|de|d|mon|ma) \\w+(?: \\w+){0,4}$',
  '^t (?:es )?ou(?: \\w+){0,5}$|on t ?atten[dt]*(?: \\w+){0,3}$',
  '^(?:ok|oki|d accord|ca marche|oui) pour (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|midi)(?: \\w+){0,5}$',
  'on (?:mange|dine|dejeune|boit|sort|joue|petit dejeune) (?:ensemble?|ensembl|chez|au|a la|dehors|quoi|dimanche|samedi|ce soir)(?: \\w+){0,4}$',
  'bon courage? (?:avec|pour|a) \\w+(?: \\w+){0,5}$|bon anniversaire|joyeux (?:noel|anniversaire)|felicitations'
)

const TRADE_OF =
  '(?:fioul|fuel|mazout|bois(?! \\w*(?:energie|aide))|granules|pellets|charbon|bouteilles? de gaz|pizzas?|sushis?|kebabs?|couscous|gateaux?|pain|viande|bouquet|coupe|couleur|brushing|meches|manucure|epilation|massage|vidange|pneus?|freins|revision|pare brise|chaudieres?|ramonage|cheminees?|toiture|gouttieres?|fosse|serrure|evier|plomberie|chasse d eau|lave (?:linge|vaisselle)|frigo|tondeuse|haie|pelouse|elagage|repassage|taxi|chien|chat|matelas|cuisine equipee|table|couverts|chambre)'
/** Another's trade: « c'est pour la livraison du fioul », « vous ramonez les cheminées ? » */
const TO_A_TRADE = any(
  `(?:livraisons?|livrer|commander|devis|rendez vous|depannage|reparation|entretien|intervention|reserver)(?: (?:de|du|des|d|pour|le|la|les|une?|mon|ma|mes|deux|trois|quatre|l|s il vous plait))* ${TRADE_OF}`,
  'chaudiere(?: \\w+){0,2} (?:fuit|coule|en panne|demarre|siffle)|(?:evier|toilettes|lavabo|baignoire|wc)(?: \\w+){0,2} (?:bouche\\w*|fuit|deborde)|fuite d eau',
  'vous (?:ramonez|depannez|debouchez|tondez|elaguez|peignez|carrelez|demenagez|louez|coiffez|toilettez|gardez les (?:chiens|chats))',
  '(?:ma|la) (?:voiture|moto|tondeuse|camionnette) est (?:prete|reparee|finie)',
  '(?:camion|marchand|livreur) (?:de|du|d) (?:bois|pizzas?|pain|glaces?|fioul|poisson|boucherie|legumes)',
  '(?:ressemeler|ressemelage|cordonnier|retoucher|ourlet|pressing|affuter)|(?:electricien|plombier|chauffagiste|couvreur|macon|peintre|livreur|facteur|ramoneur|jardinier)(?: \\w+){0,2} (?:devait|doit|devaient|vient|passe|est pas) (?:\\w+ ){0,4}\\w+$',
  '(?:opticien|lunettes)(?: \\w+){0,4} (?:arrivees?|pretes?|opticien)|messe (?:de|du) \\w+|fleurs pour (?:un|une|l) (?:enterrement|mariage|anniversaire|obseques)',
  '(?:veterinaire|toiletteur|ramoneur|fleuriste|couvreur|paysagiste)(?: \\w+){0,6}$'
)
/** Of what people buy, order or book by a screen. */
const ONLINE =
  /\b(?:internet|site|en ligne|ligne|application|ordinateur|ecran|telephone|portable|tablette|mail|compte|doctolib|aide moi|aider|expliquer?|montrer?|conseillere?)\b/

/**
 * What reached the wrong number and is no need: a text for a friend, a call for a tradesman.
 *
 * @param words  as `heardWords` gives them
 */
export const isForSomebodyElse = (words: string): boolean =>
  TO_A_FRIEND.test(words) ? !ONLINE.test(words) : isForATrade(words)

/** A tradesman's affair, even in words of a need: « c'est pour le devis de la toiture ». */
export const isForATrade = (words: string): boolean => TO_A_TRADE.test(words) && !ONLINE.test(words)
