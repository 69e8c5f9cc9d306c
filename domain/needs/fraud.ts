/**
 * A fraud that still costs money by the minute: the advice comes before any workshop (hang up, have the card blocked,
 * 17Cyber, Info Escroqueries). Read on `heardWords`.
 * @see cybermalveillance.gouv.fr, "que faire en cas de…"
 */

const CODE =
  '(?:codes?|cryptogramme|carte|cartes|rib|iban|mots? de passe|identifiants?|coordonnees bancaires|numeros? de (?:ma |la |sa )?carte|virement|argent|euros|informations bancaires|anydesk|teamviewer|chiffres)'

/** Somebody from outside: never a site, an application or a relative. */
const STRANGER =
  '(?:(?:un|une|le|la|l|du|d un|d une|cette|ce|des|les) (?:\\w+ )?(?:monsieur|messieurs|homme|type|gars|mec|conseillere?|banquiere?|agent|agents|policiere?|gendarmes?|technicienn?e?|dame|femme|personne|inconnue?|operateur|operatrice|coursier|livreur|employee?|individu)|quelqu un|(?:ma|la|notre|cette) banque|mon (?:conseiller|banquier|operateur)|ma (?:conseillere|banquiere)|la (?:police|gendarmerie)|les (?:gendarmes|policiers|flics)|service (?:\\w+ ){0,2}fraudes?|(?:service )?anti ?fraude|microsoft|windows|interpol|(?:faux|fausse) \\w+)'
const ANYONE = `(?:${STRANGER}|on|ils?|elles?)`
/** Ringing or on the line. */
const RINGS =
  '(?:(?:me|m|nous) (?:a |ont |avait |avaient )?(?:\\w+ )?(?:appel|rappel|telephon|contact|joint)\\w*|au (?:telephone|bout du fil)|(?<!banque )en ligne|sur l autre (?:ligne|telephone)|par telephone|autre telephone|appel|vien(?:t|nent) (?:de (?:m|me|nous) |d |de )(?:appel|rappel|telephon|contact)\\w*)'
const ASKS =
  '(?:demand\\w+|reclam\\w+|exig\\w+|veut|veulent|voulait|voulaient|dit d\\w?|dit|disent|disait|dicte\\w*|presse\\w*|oblige\\w*|insiste\\w*|fait|font|faut|besoin|valid\\w+|confirm\\w+|annul\\w+|donn\\w+|communiqu\\w+|lire)'
const REMOTE =
  '(?:any ?desk|team ?viewer|rust ?desk|supremo|quick ?support|ultraviewer|alpemix|(?:acces|prise de controle|prendre la main|controle) a distance)'
const PREPAID =
  '(?:pcs|transcash|neosurf|paysafecard|toneo|(?:cartes?|coupons?|tickets?|codes?) (?:\\w+ )?(?:cadeaux?|prepayees?|google play|steam|itunes|apple|amazon)|recharges|bitcoins?|crypto\\w*)'
const SCREEN = '(?:ordinateur|pc|ecran|telephone|portable|tablette|machine|souris)'
/** The card that pays, and no other. */
const MY_CARD =
  '(?:ma|la|sa|notre) carte(?! (?:d|vitale|grise|identite|de|postale|sim|mere|memoire|jeunes?|famille|mobilite|electorale|navigo|fidelite|sejour)\\b)'

/** Somebody is at it right now, on the other line or inside the machine. */
const NOW = new RegExp(
  [
    `\\b${ANYONE}\\b(?: \\w+){0,14} (?:me|m|nous) (?:l |les |le |la )?(?:a |ont |avait )?(?:demand(?:e|ent|ait|aient|er)|reclam(?:e|ent|ait)|exig\\w+|dit d\\w? ?(?:donner|faire|lire|envoyer|mettre|valider)|dicte|fait (?:faire|installer|donner|lire|valider)|press(?:e|ent))\\b(?: \\w+){0,5} ${CODE}`,
    `\\b(?:au telephone|en ligne|au bout du fil|en ce moment|appel en cours|sur l autre (?:ligne|telephone)|la maintenant)\\b.*\\b(?:demand|reclam|veu)\\w*\\b(?: \\w+){0,5} ${CODE}\\b`,
    '\\b(?:ont|a|ils ont|il a|elle a|quelqu un a) (?:pris|prend|prennent|le) (?:la main|le controle|controle)|\\b(?:prend|prendre|prennent|pris) (?:la main|le controle) (?:sur|de|a distance)|\\bsouris (?:bouge|bougeait|se deplace) toute? seule?|\\bquelqu un (?:controle|est dans) (?:mon|l) (?:ordinateur|pc|telephone)'
  ].join('|')
)

/** So plainly a fraud that no other word is needed. */
const NOW_PLAINLY = new RegExp(
  [
    `\\b${STRANGER}\\b(?: \\w+){0,6} ${RINGS}\\b(?: \\w+){0,6}? ${ASKS}(?: \\w+){0,6} (?:virements?|codes?|cryptogramme|mots? de passe|identifiants?|iban|argent|paiements?|operations?|transactions?|(?:numero de )?(?:ma )?carte (?:bleue|bancaire))\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,6} (?:au telephone|(?<!banque )en ligne|au bout du fil|appelle)\\b(?: \\w+){0,4} (?:me|m|nous) ${ASKS}(?: \\w+){0,6} (?:virements?|codes?|mots? de passe|identifiants?|carte)\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,5} (?:me|m|nous) (?:a |ont |l a )?${ASKS}(?: \\w+){0,6} (?:codes?|virements?|cryptogramme|carte (?:bleue|bancaire)).*\\b(?:en ligne(?: \\w+){0,3} telephone|au telephone|au bout du fil|autre telephone|en ce moment)\\b`,
    `\\b${ANYONE}\\b(?: \\w+){0,6} (?:me|m|nous) (?:a |ont )?(?:demand|dit|dis|fait|font|veu|oblig|conseill)\\w*(?: \\w+){0,6} (?:${REMOTE}|${PREPAID})\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,6} (?:est (?:entree? |connectee? |rentree? )?(?:sur|dans)|est connectee? a|(?:est en train de |a commence a )?(?<!\\b(?:peut|pourrait|doit|pourra|peuvent|vienne|puisse) )(?:regard|fouill|control|boug|se connect|pilot|manipul)\\w*(?: (?:sur|dans|a))?|se balade (?:sur|dans)|a (?:pris|eu) (?:la main|le controle|acces)(?: (?:sur|de|a))?) (?:mon|ma|l|notre|le) ${SCREEN}\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,4} (?:demand\\w+|veut|veulent|voulait|exig\\w+) que je (?:lui |leur )?(?:donn|confirm|valid|dis|lis|communiqu|envoi|fass|dict)\\w*(?: \\w+){0,3} (?:codes?|virements?|cryptogramme|mots? de passe|identifiants?|carte (?:bleue|bancaire))\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,4} (?:me|m) (?:a )?(?:fait|demand\\w+|dit) (?:d |de )?(?:installer|telecharger) (?:un|le|ce) (?:logiciel|programme)\\b`,
    '\\b(?:faux|fausse) (?:conseillere?|banquiere?|policiere?|gendarme|technicien|agent)\\b(?: \\w+){0,4} (?:en ligne|au telephone|au bout du fil)\\b',
    `\\b(?:il|elle|ils|quelqu un|on) (?:m )?(?:a|ont) pris (?:la main|le controle)\\b.*\\b(?:${SCREEN})\\b.*\\b(?:demand\\w+|reclam\\w+|argent|payer|rancon)\\b`,
    `\\b(?:coursier|livreur|taxi|chauffeur|quelqu un|agent|conseillere?|banque|policier|gendarme|monsieur|dame|on|ils|il|elle)\\b(?: \\w+){0,8} (?:cherch|recuper|prendre|prend|passe|reprend|remettre|ramass|collect)\\w*(?: \\w+){0,4} ${MY_CARD}(?: (?:bleue|bancaire|de credit|visa))\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,6} (?:envoi\\w*|passe\\w*|vien\\w*|venir)(?: \\w+){0,4} (?:cherch|recuper|prendre)\\w*(?: \\w+){0,2} ${MY_CARD}`,
    `\\b(?:coursier|livreur|taxi|chauffeur)\\b(?: \\w+){0,8} (?:cherch|recuper|prendre|prend)\\w*(?: \\w+){0,2} ${MY_CARD}`,
    `\\b(?:service (?:\\w+ ){0,2}fraudes?|anti ?fraude|banque|conseillere?|police|gendarme|monsieur|dame|on|ils|il|elle)\\b(?: \\w+){0,8} (?:tout|argent|economies|epargne|sous|virement)(?: \\w+){0,4} (?:compte (?:\\w+ )?(?:securise|de secours|protege|de securite|sur|tampon)|a l abri|en securite)\\b`,
    '\\b(?:carte (?:bleue|bancaire|de credit|visa)|cheques?|bijoux|liquide|argent|enveloppe)\\b(?: \\w+){0,12} (?:coursier|livreur|chauffeur|taxi|agent|collegue|policier|gendarme|quelqu un)\\b(?: \\w+){0,5} (?:chercher|recuperer|prendre|ramasser)\\b',
    '\\b(?:nouveau|autre|change de) (?:numero|telephone)\\b(?: \\w+){0,12} (?:virement|argent|payer|euros|facture)\\b'
  ].join('|')
)

/** The card or the code has just been given, or the account is being emptied. */
const GIVEN = new RegExp(
  [
    `\\b(?:j ai|ai|a|viens? de|vient de|j avais|on a|elle a|il a|avons|je lui ai|j y ai|je leur ai) (?:deja |tout |bien |malheureusement |aussi |du |fini par )?(?:mis|mettre|donne|donner|rentre|rentrer|tape|taper|communique|communiquer|envoye|envoyer|entre|entrer|valide|valider|saisi|saisir|fourni|fournir|dicte|dicter|fait|faire|transmis|transmettre|rempli|remplir|indique|laisse)e?s? (?:\\w+ ){0,3}${CODE}`,
    '\\b(?:donne|donnait|file|communique) (?:\\w+ )?(?:ses|mes|son|mon|les|tous ses) (?:codes?|numeros?|mots? de passe|cartes?)(?: \\w+){0,4} (?:a (?:tout le monde|qui|n importe|des)|au telephone|telephone)|\\bdonne (?:ses|tous ses|son) codes?\\b',
    '\\b(?:on|ils|quelqu un|il|elle|quelqu une)(?: \\w+){0,3} (?:vide|vole|pris|debite|retire|preleve|siphonne|pique|detourne|achete avec)e?s?(?: \\w+){0,3} (?:compte|argent|euros|carte(?! (?:vitale|grise|identite|d|de sejour|sim|navigo|mobilite|jeune))|epargne|economies|livret|mille)|\\b(?:compte|livret) (?:\\w+ ){0,3}(?:vide|a ete vide|debite|siphonne)e?\\b|\\b(?:prelevements?|debits?|paiements?|achats?|retraits?|virements?) (?:\\w+ ){0,4}(?:inconnus?|frauduleux|que j ai (?:pas|jamais)|bizarres?|pas (?:autorise|fait)|que je connais pas|suspects?)|\\bje me suis fait (?:avoir|arnaquer|escroquer|pirater|voler|plumer) (?:\\w+ ){0,5}(?:carte|banque|argent|euros|compte|code)|\\b(?:ma|sa) carte (?:bleue |bancaire )?(?:\\w+ ){0,2}(?:piratee?|utilisee?|debitee?|volee?)|\\bcarte bancaire pirate|\\b(?:pirat|hack|vol|debit|utilis)\\w* (?:\\w+ )?(?:ma|sa|notre) carte (?:bleue|bancaire|de credit|visa)\\b'
  ].join('|')
)

const GAVE =
  '(?:mise?|donnee?|donner|rentree?|tapee?|communiquee?|communiquer|envoyee?|entree?|saisie?|fournie?|dictee?|transmise?|indiquee?|dite?|dire|lue?|lire|confiee?|confier|remise?|remettre|recopiee?|montree?|photographiee?|partagee?|pretee?|laissee?|taper|mettre|rentrer|dicter)'
const DID =
  '(?:j ai|j avais|je lui ai|je leur ai|je viens de|elle a|il a|on a|viens? d|vient de|lui ai|leur ai|l ai)'

/** So plainly given away that no other word is needed. */
const GIVEN_PLAINLY = new RegExp(
  [
    `\\bclique\\w*\\b(?: \\w+){0,8}? (?:et|puis|ai|avoir) (?:\\w+ ){0,2}?${GAVE} (?:\\w+ ){0,3}(?:${MY_CARD.replace('(?:ma|', '(?:mon numero de|ma|')}|codes?|cryptogramme|mots? de passe|identifiants?|iban|coordonnees)\\b`,
    '\\bviens de (?:lui|leur) (?:donner|lire|dicter|dire|communiquer|envoyer) (?:le|mon|les|mes|ma|la) (?:codes?|cryptogramme|mots? de passe|identifiants?|carte|numero de (?:ma )?carte)\\b',
    `\\b${DID} (?:\\w+ ){0,4}?${GAVE} (?:\\w+ ){0,3}(?:cryptogramme|(?:chiffres|numeros?|code) (?:\\w+ ){0,2}(?:derriere|au dos|dos|de securite))\\b`,
    `\\b${DID} (?:\\w+ ){0,2}?${GAVE} (?:\\w+ ){0,2}(?:codes?|mots? de passe|identifiants?|numero de carte|carte (?:bleue|bancaire)|carte)(?: \\w+){0,3} (?:a|au) (?:une? |la |le |l |des )?(?:dame|monsieur|homme|femme|inconnue?|type|coursier|livreur|policier|gendarme|banquier|technicien|telephone|escroc|faux|quelqu un)\\b(?! de (?:la mairie|france services))`,
    `\\b${DID} (?:\\w+ ){0,3}?(?:valide|confirme|accepte|autorise|clique|paye|vire)\\w*\\b.*\\b(?:conseillere?|banquiere?|banque|dame|monsieur|technicien|policier|gendarme|operateur)\\b(?: \\w+){0,2} (?:me |m )?(?:l |les )?(?:a|avait|ont) (?:dit|demand\\w*|fait)\\b`,
    `\\b${STRANGER}\\b(?: \\w+){0,3} (?:me|m|nous) (?:a|ont|avait) (?:\\w+ )?(?:demand|reclam)\\w*(?: \\w+){0,3} (?:au|par) telephone(?: \\w+){0,4} (?:codes?|mots? de passe|identifiants?|carte)\\b`,
    `\\b(?:lui|leur|l) ai (?:\\w+ )?(?:donne|laisse|file|passe|ouvert) (?:la main|l acces|acces|le controle|mon ecran)\\b|\\bdonne (?:la main|l acces|acces) (?:\\w+ ){0,3}(?:a (?:un|une)|microsoft)\\b`,
    `\\b${DID} (?:\\w+ ){0,2}(?:paye|regle|verse|vire|achete|commande|envoye|donne)e?s?\\b.*\\b(?:c est|c etait|etait|est|que c est) (?:une? |du |de l )?(?:arnaque|escroquerie|fraude|faux|fausse|piege)\\b`
  ].join('|')
)

/** Without one of these, giving one's card is shopping, and giving one's code a visit to the tax office. */
const SUSPECT =
  /\b(?:texto|sms|message|mail|courriel|lien|appel\w*|telephone|arnaqu\w*|escro\w*|faux|fausse|fraud\w*|pirat\w*|hack\w*|bizarre|louche|suspect|inconnue?s?|colis|livraison|amende|vinted|leboncoin|bon coin|whatsapp|facebook|amoureux|rencontre|microsoft|windows|virus|fenetre|conseiller|banquier|monsieur|dame|homme|policier|gendarme|carte vitale|vignette|crit air|loterie|cadeau|gagne|remboursement|bitcoin|placement|alzheimer|n importe qui|tout le monde|vide|vole|voles?|volee|debite|prelev\w*|autorise|opposition|quelqu un|site|technicien)\b/

const INNOCENT =
  /\b(?:comment (?:eviter|reconnaitre|se proteger|me proteger)|eviter (?:de|les)|atelier|prevention|apprendre a|se mefier|sans donner|pas donne|rien donne|ai pas clique|j ai refuse|peur de (?:payer|donner|mettre)|codes? ?(?:de cession|cession|postal|postaux|barres?|promo|de la route|ape|naf))\b/

/** Where a code, a card or a RIB is given every day: only what is plainly a fraud counts beside them. */
const OFFICE = /\b(?:france travail|pole emploi|impots gouv|caf|cpam|rsa)\b/

/** A site or a bank that asks for its own code, with nobody on the line. */
const BY_A_MACHINE =
  /\b(?:site|application|espace|page|portail|banque|banque en ligne|microsoft|windows)(?: (?!monsieur|dame)\w+){0,4} (?:me|m) (?:a )?demand\w*/
const BY_SOMEBODY =
  /\b(?:telephone|appel\w*|monsieur|dame|homme|femme|type|conseillere?|banquiere?|technicien|policier|gendarme|police|arnaqu\w*|faux|fausse|louche|bizarre|suspect)\b/

/** Just now: whoever asked for it is perhaps still there. */
const JUST =
  /\b(?:viens? (?:juste )?de|a l instant|y a (?:deux|trois|cinq|dix|\d+) minutes?|la tout de suite)\b/
const SOMEBODY_THERE =
  /\b(?:conseillere?|banquiere?|banque|monsieur|dame|technicien|policier|gendarme|agent|homme|femme)\b/

/** Who rang is gone, and what they asked for was given: no longer somebody to be cut off from. */
const RANG = /\b(?:m|nous|me) (?:a|ont|avait|avaient) (?:appel|rappel|telephon|contact)e?\w*\b/
const GAVE_IT = new RegExp(`\\b(?:j ai|on a|elle a|il a|j avais) (?:\\w+ ){0,3}?${GAVE}\\b`)
const STILL_THERE =
  /\b(?:en ligne|au telephone|au bout du fil|en ce moment|autre (?:ligne|telephone)|maintenant|me demande|demandent|attend\w*|insiste\w*)\b/

export type Fraud = 'now' | 'given' | null

/** Whether a fraud is under way: `now`, somebody is at it; `given`, the code or the card is gone. */
export function fraudIn(words: string): Fraud {
  if (INNOCENT.test(words)) return null
  const isOver = RANG.test(words) && GAVE_IT.test(words) && !STILL_THERE.test(words) && !JUST.test(words)
  if (NOW_PLAINLY.test(words)) return isOver ? 'given' : 'now'
  if (GIVEN_PLAINLY.test(words)) return JUST.test(words) && SOMEBODY_THERE.test(words) ? 'now' : 'given'
  if (!SUSPECT.test(words) || OFFICE.test(words)) return null
  if (NOW.test(words) && !(BY_A_MACHINE.test(words) && !BY_SOMEBODY.test(words))) return 'now'
  if (!GIVEN.test(words)) return null
  return JUST.test(words) && SOMEBODY_THERE.test(words) ? 'now' : 'given'
}
