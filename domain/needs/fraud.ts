/**
 * A fraud that still costs money by the minute: the advice comes before any workshop (hang up, have the card blocked,
 * 17Cyber, Info Escroqueries). Read on `heardWords`.
 * @see cybermalveillance.gouv.fr, "que faire en cas de…"
 */

const CODE =
  '(?:codes?|cryptogramme|carte|cartes|rib|iban|mots? de passe|identifiants?|coordonnees bancaires|numeros? de (?:ma |la |sa )?carte|virement|argent|euros|informations bancaires|anydesk|teamviewer|chiffres)'

/** Somebody is at it right now, on the other line or inside the machine. */
const NOW = new RegExp(
  [
    `\\b(?:on|quelqu un|un (?:monsieur|homme|type|gars|conseiller|agent|policier|gendarme|technicien)|une (?:dame|femme|personne)|ma banque|la banque|ils|il|elle|microsoft)\\b(?: \\w+){0,14} (?:me|m) (?:demandent?|reclament?|dit de (?:donner|faire)|dicte|fait (?:faire|installer)|demande de (?:donner|faire|installer)|pressent?)(?: \\w+){0,5} ${CODE}(?:.*\\b(?:la|maintenant|en ligne|au telephone|autre telephone|en ce moment|au bout du fil|tout de suite|vite|attend|patiente)\\b)?`,
    `\\b(?:au telephone|en ligne|au bout du fil|en ce moment|appel en cours|sur l autre (?:ligne|telephone)|la maintenant)\\b.*\\b(?:demande|reclame|veut|veulent|demandent)\\b(?: \\w+){0,5} ${CODE}\\b`,
    '\\b(?:ont|a|ils ont|il a|elle a|quelqu un a) (?:pris|prend|prennent|le) (?:la main|le controle|controle)|\\b(?:prend|prendre|prennent|pris) (?:la main|le controle) (?:sur|de|a distance)|\\bsouris (?:bouge|bougeait|se deplace) toute? seule?|\\bquelqu un (?:controle|est dans) (?:mon|l) (?:ordinateur|pc|telephone)'
  ].join('|')
)

/** The card or the code has just been given, or the account is being emptied. */
const GIVEN = new RegExp(
  [
    `\\b(?:j ai|ai|a|viens? de|vient de|j avais|on a|elle a|il a|avons|je lui ai|j y ai|je leur ai) (?:deja |tout |bien |malheureusement |aussi |du |fini par )?(?:mis|mettre|donne|donner|rentre|rentrer|tape|taper|communique|communiquer|envoye|envoyer|entre|entrer|valide|valider|saisi|saisir|fourni|fournir|dicte|dicter|fait|faire|transmis|transmettre|rempli|remplir|indique|laisse)e?s? (?:\\w+ ){0,3}${CODE}`,
    '\\b(?:donne|donnait|file|communique) (?:\\w+ )?(?:ses|mes|son|mon|les|tous ses) (?:codes?|numeros?|mots? de passe|cartes?)(?: \\w+){0,4} (?:a (?:tout le monde|qui|n importe|des)|au telephone|telephone)|\\bdonne (?:ses|tous ses|son) codes?\\b',
    '\\b(?:on|ils|quelqu un|il|elle|quelqu une)(?: \\w+){0,3} (?:vide|vole|pris|debite|retire|preleve|siphonne|pique|detourne|achete avec)e?s?(?: \\w+){0,3} (?:compte|argent|euros|carte|epargne|economies|livret|mille)|\\b(?:compte|livret) (?:\\w+ ){0,3}(?:vide|a ete vide|debite|siphonne)e?\\b|\\b(?:prelevements?|debits?|paiements?|achats?|retraits?|virements?) (?:\\w+ ){0,4}(?:inconnus?|frauduleux|que j ai (?:pas|jamais)|bizarres?|pas (?:autorise|fait)|que je connais pas|suspects?)|\\bje me suis fait (?:avoir|arnaquer|escroquer|pirater|voler|plumer) (?:\\w+ ){0,5}(?:carte|banque|argent|euros|compte|code)|\\b(?:ma|sa) carte (?:bleue |bancaire )?(?:\\w+ ){0,2}(?:piratee?|utilisee?|debitee?|volee?)|\\bcarte bancaire pirate'
  ].join('|')
)

/** Without one of these, giving one's card is shopping, and giving one's code a visit to the tax office. */
const SUSPECT =
  /\b(?:texto|sms|message|mail|courriel|lien|appel\w*|telephone|arnaqu\w*|escro\w*|faux|fausse|fraud\w*|pirat\w*|hack\w*|bizarre|louche|suspect|inconnue?s?|colis|livraison|amende|vinted|leboncoin|bon coin|whatsapp|facebook|amoureux|rencontre|microsoft|windows|virus|fenetre|conseiller|banquier|monsieur|dame|homme|policier|gendarme|carte vitale|vignette|crit air|loterie|cadeau|gagne|remboursement|bitcoin|placement|alzheimer|n importe qui|tout le monde|vide|vole|voles?|volee|debite|prelev\w*|autorise|opposition|quelqu un|site|technicien)\b/

const INNOCENT =
  /\b(?:comment (?:eviter|reconnaitre|se proteger|me proteger)|eviter (?:de|les)|atelier|prevention|apprendre a|se mefier|sans donner|pas donne|rien donne|ai pas clique|j ai refuse|peur de (?:payer|donner|mettre)|france travail|pole emploi|impots gouv|caf|cpam|rsa)\b/

export type Fraud = 'now' | 'given' | null

/** Whether a fraud is under way: `now`, somebody is at it; `given`, the code or the card is gone. */
export function fraudIn(words: string): Fraud {
  if (!SUSPECT.test(words) || INNOCENT.test(words)) return null
  if (NOW.test(words)) return 'now'
  return GIVEN.test(words) ? 'given' : null
}
