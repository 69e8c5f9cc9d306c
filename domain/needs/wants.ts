/** What somebody wants of the line, read on `heardWords`: no accent, no `ne`, no punctuation. */
export type Wants = 'routing' | 'hours' | 'callback' | 'human' | 'stop' | 'emergency' | 'other'

const any = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})\\b`)

/** « L'arrêt de bus Stop Gare » is a place, « arrêter les pubs dans ma boîte » a need: only what is said to the line stops it. */
const STOP = any(
  '^(?:stop|arret|arrets|fin|stopall|unsubscribe|quit|cancel|end|desabonn\\w*|desinscri\\w*|halte)(?: (?:s il vous plait|merci|sms|message|messages|pub|pubs|tout|maintenant|spam|appel|appels|ca|au \\d+|\\d+))*$',
  '^(?:plus|pas|fini|assez) (?:de |d |les |vos )?(?:sms|messages?|textos?|mails?|appels?)(?: merci| s il vous plait)*$|(?:fichez|foutez|fous|laissez|laisse) (?:moi|nous) (?:la paix|tranquilles?)|me desabonner (?:de|d) (?:vos|ces?|cette|cet|ce) (?:sms|messages?|textos?|numero|liste|envois?)',
  'stop (?:a )?(?:plus|pas) (?:de |d |des )?(?:sms|messages?|appels?|textos?|mails?)|(?:sms|messages?|textos?|pubs?|envois?) stop$',
  'stop (?:pub|pubs|sms|spam|spams|message|messages|tout|aux? (?:messages|sms|pubs?)|vos|ces|les (?:messages|sms|pubs?))',
  '(?:desabonne\\w*|desinscri\\w*|retire\\w*|enleve\\w*|supprime\\w*|raye\\w*|efface\\w*|oublie[zr]) (?:moi|mon numero|ce numero|le numero|cette ligne)(?!(?: de telephone)?(?: portable)? (?:de|du|des|d|sur|dans|chez) (?!telephone|portable|vos |votre |vo |ce |ces |cette |tes |ton |la liste(?! electorale)|liste ))',
  '(?:arretez|arreter|arrete|cessez|cesser|marre) (?:de |d )?(?:m |me |nous )(?:\\w+ )?(?:envoyer|ecrire|appeler|spammer|contacter|harceler|deranger|embeter|solliciter)',
  '(?:veux|souhaite|voudrais|desire|envoyez|recevoir|m envoyez|m ecrivez|me contactez|m appelez|ecrivez) (?:plus|pas) (?:\\w+ ){0,2}(?:recevoir |de )?(?:vos|de vos|vos) (?:messages?|sms|textos?|appels?|pubs?)',
  '^(?:(?:bonjour|merci|priere|veuillez|s il vous plait|je (?:vous )?(?:demande|prie)|je (?:veux|souhaite|voudrais)) (?:de |d )?)*(?:plus|pas) (?:me |nous |m )(?:contacter|recontacter|ecrire|envoyer|solliciter|deranger|relancer)(?: (?:rien|plus|de|d|des|par|avec|vos|ces|ce|les|sur|mon|numero|sms|textos?|messages?|mails?|whatsapp|telephone|s il vous plait|merci)){0,5}$',
  '(?:veux|souhaite|voudrais|desire) (?:plus|pas|pu|plu) (?:rien )?recevoir (?:de |d |vos |ces |les |des )?(?:messages?|sms|textos?|rien)(?: de (?:vous|votre part))?$',
  '(?:plus|pas) (?:etre |me )?(?:contactee?|derangee?|sollicitee?|demarchee?) par vous|(?:m|me) (?:envoyez|ecrivez|contactez|derangez|appelez) plus|arret (?:des )?(?:sms|messages?)|arretez (?:vos|ces|les|avec vos) (?:messages?|sms|textos?|pubs?|envois?)|annulez mon inscription|retirez (?:mon numero|moi)|je me desabonne$|me desabonner de (?:vos|votre|ce (?:numero|service))|desabonnement$'
)
/** What the line sends, as people call it. */
const SENT = '(?:messages?|sms|textos?|msgs?|mails?|rappels?|pubs?|envois?|spams?|notifs?|notifications?)'
/** « Enlevez mon 06 de votre fichier »: of ours, not of Facebook's. */
const STOP_TOO = any(
  `(?:enleve\\w*|vire\\w*|ote[rz]?|retire\\w*|raye\\w*|efface\\w*|supprime\\w*|sort(?:ez|ir)|degage\\w*) (?:moi|(?:mon|mes|ce|le|notre|nos) (?:\\w+ ){0,2}(?:0[67]|numero|num|portable|coordonnees|nom|telephone|contact))(?: \\w+){0,2} (?:de|dans|sur|du|des) (?:(?:vos|votre|vo|ta|ton|tes) (?:\\w+ )?(?:fichiers?|listes?|bases?|repertoires?|contacts?|registres?|systemes?|envois?|serveurs?|sms|messages?)|(?:la|cette) liste(?: d envois?| de diffusion)?$)`,
  `(?:lach\\w*|fich\\w*|fous|fout\\w*|laiss\\w*) (?:moi|nous) (?:\\w+ ){0,3}avec (?:vos|tes|ces) ${SENT}`,
  `(?:veux|souhaite|voudrais|desire|accepte) (?:pu|plu|plus|pas) (?:rien )?(?:recevoir |avoir )?(?:de |d |vos |des |aucun )?(?:vos )?${SENT}$`,
  `(?:veux|voulons|voudrais) (?:pu|plu|plus|pas) (?:de )?vos? ${SENT}`,
  `^stop(?: (?:ca suffit|j en ai|assez|marre|c est bon|maintenant|merci|s il vous plait|la|deja|vraiment|plus|rien|ca))+$`,
  `(?:marre|assez|ras le bol|gonfle\\w*|saoule\\w*|soule\\w*|plein le dos|fatigue\\w*|envahi\\w*) (?:de |d |avec |par )(?:tous )?(?:vos|tes) ${SENT}`,
  `cess(?:ez|er) (?:l |les |tout |tous |toute |vos |tous vos |immediatement |de suite )*(?:envois?|sollicitations?|${SENT})(?: (?:de|des|d) ${SENT})?(?: (?:sur|a|vers|au) (?:ce|mon|cette) (?:numero|portable|telephone|ligne))?(?: (?:merci|s il vous plait))*$`,
  `(?:veux|souhaite|desire|voudrais|accepte|demande a|demande de) (?:pu|plus|pas) (?:etre |me faire )?(?:contactee?|sollicitee?|derangee?|importunee?|relancee?|harcelee?|spammee?)(?: (?:par|sur|au) (?:sms|messages?|textos?|telephone|vous|vos services|ce numero|mon numero|mon portable))*(?: merci)?$`,
  `^(?:basta|stop|fini|halte|assez|terminez?|ca suffit)(?: (?:aux?|les|vos|ces|de|des|d|avec))* ${SENT}(?: (?:merci|s il vous plait|maintenant))*$`,
  `(?:^|merci (?:de )?|veuillez (?:de )?|prie (?:de )?|demande (?:de )?|pourriez vous |pouvez vous |voulez vous |s il vous plait )(?:plus|pas|pu) (?:m |me |nous )(?:envoyer|adresser) (?:de |d |des |vos )?${SENT}(?: (?:merci|s il vous plait))*$`,
  `vos ${SENT} (?:merci )?(?:(?:je |j )?(?:les |en )?(?:veux|lis|regarde|souhaite) (?:plus|pas|pu)|gardez les|gardez|ca suffit|stop|arretez|ras le bol|y en a marre)`,
  `vous m (?:ecrivez|envoyez|harcelez|spammez|derangez|embetez|relancez)(?: \\w+){0,6} (?:arretez|arreter|stop|ca suffit|cessez)(?: (?:ca|maintenant|merci|tout|s il vous plait))*$`,
  `(?:encore|toujours) (?:un |des |vos )?${SENT} de (?:vous|votre part)(?: \\w+){0,4} (?:arretez|arreter|stop|ca suffit|cessez|assez)`,
  `^(?:je |j |vous |me |m |merci |de |s il vous plait )*(?:desabon|desinscrip|dezabon|dezinscri)\\w*(?: (?:moi|merci|s il vous plait))*$`,
  `(?:plus|pas) utiliser mon (?:numero|portable|06|07)(?: \\w+){0,3}$`,
  `^(?:arretez|arreter|arrete)(?: (?:de |d |2 )?(?:me |m |nous )?(?:envoyer|ecrire|relancer))?(?: (?:de|d|des|vos|tous|avec|les|ces|ca|moi|merci|s il vous plait|maintenant|tout|${SENT}))*$`
)
/** « Ne m'écrivez plus jamais » */
const STOP_WRITING = new RegExp(
  `^(?:(?:bonjour|merci|priere|veuillez|s il vous plait|de|me|m|nous) )*(?:ecriv|ecrir|envoy|contact|appel|telephon|derang|relanc|spam|sollicit|harcel)\\w* (?:plus|pas|plu|pu|jamais)(?: (?:jamais|rien|plus|du tout|de|d|des|vos|a|ce|sur|par|mon|numero|${SENT}|merci|s il vous plait))*$`
)
/** « C'est fini vos pubs » */
const ENOUGH_OF_YOURS = new RegExp(
  `^(?:c est |y en a )?(?:fini|termine|bon|assez|marre|stop)(?: (?:avec|de|les))? vos ${SENT}|^(?:effac|supprim|enlev|retir)\\w* mon (?:telephone|numero|tel|contact|nom)(?: (?:merci|s il vous plait))*$`
)
/** « Je veux plus rien recevoir » */
const STOP_RECEIVING =
  /\b(?:veux|souhaite|voudrais) (?:plus|pu|plu) rien recevoir(?: de (?:vous|votre part))?(?: (?:merci|s il vous plait))?$/
/** « Merci de ne plus me contacter à ce numéro » */
const STOP_REACHING =
  /\b(?:plus|pas|jamais) (?:jamais )?(?:m |me |nous )?(?:contacter|recontacter|ecrire|solliciter|deranger|relancer|appeler|envoyer de (?:messages?|sms))(?: (?:jamais|s il vous plait|merci|svp))*(?: (?:a|sur|par) (?:ce|mon|cette|mes) (?:numero|portable|telephone|ligne|sms))?(?: (?:s il vous plait|merci))*$/
const STOP_ASKED = /\b(?:merci|priere|prie|demande|veuillez|voulez|souhaite|exige|cessez)\b/
const NOT_STOP = any(
  'appeler pour (?:me |nous )?vendre|pour (?:me |nous )?vendre',
  'newsletters?|netflix|canal|facebook|youtube|boite mail|ma messagerie|arret (?:de )?(?:bus|travail|maladie|tram|car)|stop gare|auto ?stop|stop covid|magazine'
)

const CALLBACK = any(
  'rappel(?:er|ez) (?:ma|mon|le|la|notre) (?:\\w+ ){1,2}(?:au|sur|a) (?:zero|0)|rappel(?:er|ez)? moi\\b|(?:fai(?:s|tes)|faire) (?:moi|nous) rappel\\w*|^(?:\\w+ ){0,3}rappel(?:er|ez)?(?: \\w+){0,5} 0[1-79]\\d*|(?:me|m|nous|moi) rappel(?:iez|eriez|erait)|(?:pouvez|pourriez|peux|peut) (?:vous )?(?:reessayer|retenter|essayer) (?:tout a l heure|plus tard|demain|ce soir|dans|vers|apres)|appel(?:er|ez) moi\\b|telephone[rz]? moi',
  '(?:pouvez|pourriez|pourrait|peut|peux|pouvez vous|pourriez vous|peut on) (?:vous |on )?(?:(?:me|m|nous) )?(?:re)?rappel(?:er|ez|e|ai|ait)?(?! (?:mon|ma|le|la|l|les|mes|comment) )',
  '(?:me|m|nous|la|le|lui) rappel(?:er|ez|era|erez|eriez|ait|le|lez|lerez|leriez)(?! (?:du|mon|le|de|l|comment|mes|son|plus|pas|la) )',
  '(?:me|nous) rappelle(?:r|z|nt)? (?:demain|plus tard|ce|cet|cette|dans|lundi|mardi|mercredi|jeudi|vendredi|apres|vers|a partir|au|sur|s il vous plait|quand)',
  'rappel(?:ez|er|le|lez|e) (?:moi|nous|ma|mon pere|plus tard|demain|dans|ce soir|cet|lundi|mardi|mercredi|jeudi|vendredi|apres|vers|s il vous plait)|(?:etre|soit|sois) rappelee?s?|(?:qu on|que quelqu un|on peut|quelqu un peut|on pourrait|quelqu un pourrait) (?:me |m |nous )(?:rappel\\w+|recontact\\w+|telephon\\w+)|(?:qu on|que quelqu un|quelqu un peut|on pourrait|quelqu un pourrait) rappel\\w+',
  '(?:qu on|que quelqu un|on peut|quelqu un (?:peut|va|pourrait)|vous pouvez|pouvez vous|pourriez vous) (?:me|m|nous) (?:appel\\w+|telephon\\w+|joindre|contacter|recontacter|passer un coup)',
  '(?:me|nous) (?:recontacter|retelephoner|telephoner|recontactez|joindre au|contacter au|passer un coup de (?:fil|telephone))|recontact(?:ez|er) (?:moi|nous)|appel(?:ez|er) moi (?:au|demain|plus tard|sur|ce|cet|lundi|mardi|mercredi|jeudi|vendredi|apres|vers|a|quand|s il vous plait)|telephonez moi|joignable (?:au|sur|demain|a partir|apres|vers|le)|(?:un|le|demander un|demande de|prefere un|possible un) rappel(?: (?:telephonique|demain|svp|s il vous plait|au|plus tard))?$|demande (?:de|d etre) rappel|je prefere (?:etre|qu on me) rappel\\w+|rappel telephonique|coup de fil (?:demain|plus tard|de votre part)|(?:mon|le) numero (?:de telephone )?(?:c est le|est le|pour me (?:rappeler|joindre))'
)
/** When somebody may be called. */
const WHEN =
  '(?:vers|apres|ap|avant|a partir|dans|ds|d ici|demain|tantot|ce (?:soir|matin|midi)|cet(?:te)? apres midi|cette semaine|tout a l heure|plus tard|en (?:fin|debut|soiree|matinee|journee)|entre|lundi|mardi|mercredi|jeudi|vendredi|samedi|a (?:midi|\\d+|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|quatorze|quinze|seize|dix)|quand|des que|le (?:matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi)|l apres midi|le soir)'
const POLITE = '(?:s il vous plait|merci|svp|stp|bonjour|non|oui|donc|alors|la|ou)'
const CALLBACK_TOO = any(
  `(?:prefere\\w*|voudrais|aimerais|souhaite\\w*|veux|possible d avoir|pourrais je avoir|attends) (?:\\w+ )?un (?:petit )?(?:appel|coup de (?:fil|telephone))(?: telephonique)?(?: ${WHEN}|$)`,
  `^(?:\\w+ ){0,6}(?:tel|telephone[rz]?|appele?[rz]?|phone) (?:moi|nous) (?:\\w+ )?${WHEN}`,
  `(?:pas|plus) (?:parler|telephoner|repondre)(?: \\w+){0,2} (?:tel|telephone|appele|appeler|appelez|rappel\\w*) (?:moi|nous)`,
  `^(?:(?:${POLITE}|\\d+|euh|plutot|c est bon|bon|vous) )*(?:rappel(?:er|ez)|rapl|rappl|rapell?\\w*)(?: la| donc| nous| le)?(?: ${POLITE})*(?: ${WHEN}\\b.*)?$`,
  `(?:conduis|reunion|travail|boulot|cours|train|bus|volant|occupee?|forfait|credit|unites?|batterie|parler|rester|classe|chantier)(?: \\w+){0,3} rappel(?:er|ez)(?: la| ${POLITE})*(?: ${WHEN}\\b.*)?$`,
  `(?:rapl|rappl|raple|raplez) (?:moi|nous)|(?:re)?telephonez(?: (?:moi|nous|lui|la|le))?(?: ${WHEN}|$)|(?:vous|tu) (?:me |nous |m )?(?:re)?telephone[rz] ${WHEN}`,
  `(?:essay|tach|tent|oblig)\\w* de (?:me |m |nous |la |le |l )(?:joindre|appeler|rappeler|avoir|telephoner|recontacter|contacter)(?: ${WHEN}| au \\d| sur|$)`,
  `(?:passe[rz]?|donne[rz]?|filez?|envoye[rz]) (?:moi |nous |lui )?(?:donc )?un (?:petit )?(?:coup de (?:fil|telephone|bigo\\w*)|appel|bip)\\b`,
  `vous (?:m |nous |l |me )?appelez ${WHEN}|(?:prefere\\w*|voudrais|aimerais|souhaite\\w*) (?:que vous|qu on|etre) (?:me |m |nous )?(?:rappel\\w+|appel\\w+|telephon\\w+)`,
  `j ?atten[dt]\\w* (?:votre|un|son) (?:appel|coup de (?:fil|telephone)|rappel)|attends? (?:que vous|qu on) (?:m |me )(?:rap)?p?el\\w+`,
  `(?:re)?contact(?:ez|er) (?:moi|nous)(?: (?:par telephone|au \\d|sur mon|plutot|${WHEN})| ${POLITE}|$)|me (?:re)?contacter (?:par telephone|au \\d|sur mon (?:fixe|portable))`,
  'laiss\\w* (?:mon|le) numero|(?:qu on|possible (?:que quelqu un|qu on)) (?:me |m |nous )(?:telephon|appel|rappel)\\w+'
)
/** A number left for the line beside words of calling or of a time: « 06… demain matin », « appelez ma mère au 06… ». */
const LEAVES_A_NUMBER = any(
  `r?ap+el+\\w*|rapl|rappl|joindre|joignable|contact(?:ez|er)|telephone[rz]|coup de fil|disponible|notez|mon (?:numero|num|tel|telephone|portable|fixe)|sur mon|voici|^(?:c est )?(?:numero|telephone)|${WHEN}`
)
/** The number of a stranger, an old one, or one that the caller cannot reach. */
const OF_ANOTHER = any(
  'arnaque\\w*|demarch\\w*|frauduleu\\w*|inconnue?s?|bizarres?|suspecte?|bloqu\\w*|signal\\w*|spams?|harcel\\w*|menace\\w*|qui m (?:appelle|envoie|ecrit|a (?:appelee?|ecrit|envoye))|m (?:appelle|envoie|a (?:envoye|ecrit|appelee?)) (?:tous|tout|toute|sans|des|un|de|dix|plein|pour|chaque)|(?:ancien|nouveau|vieux|mauvais|change\\w* (?:de |mon )?) ?numero|numero (?:a change|est plus|que j avais)|(?:arrive pas|peux pas|impossible|comment) (?:a |de |d |pour |on (?:peut )?)?(?:l |le |la |les |lui )?(?:appeler|joindre|rappeler|telephoner|enregistrer|ajouter|mettre)|c est (?:qui|a qui)|a qui (?:est|appartient)'
)
const NOT_CALLBACK = any(
  '(?:je|j|on|tu|m en) (?:me |m |se )?rappelle (?:plus|pas|jamais|de rien)|(?:caf|banque|impots|cpam|medecin|operateur|escroc|faux|emploi|travail|prefecture|mairie|assurance|msa|il|elle|ils) (?:doit|devait|va|devrait|allait|devaient|vont|allaient|dit qu (?:elle|il) (?:allait|devait|va)) (?:me |nous )rappeler|(?:encore|recu|envoye|un) (?:un |deuxieme )?rappel$|rappel de (?:vaccin|facture|paiement|cotisation)|faut (?:les|le|la) rappeler|je (?:les|le|la|vous) rappelle\\b'
)

const HUMAN = any(
  '(?:parler|parle|discuter|causer|echanger|avoir|joindre|avoir affaire|passez|passer|mettre en relation|tomber sur|entendre|eu) (?:\\w+ ){0,3}?(?:quelqu un|quelqu une|une personne|une vraie|vraie personne|un humain|un etre humain|un vrai|un operateur|une operatrice|un responsable|une dame|un monsieur|le standard|l accueil|un technicien|une conseillere|un conseiller|un agent|un interlocuteur)(?! (?:de|du|des|d|a la|a l|aux|au(?! telephone| bout)|chez|qui m a vole)\\b)',
  '(?:veux|voudrais|donne[zr] moi|mettez moi|trouvez moi|filez moi|prefere|prefererais) (?:\\w+ )?(?:quelqu un|une personne|une vraie personne|un humain|une dame|un monsieur|un conseiller|une conseillere)(?: (?:s il vous plait|merci|pas un robot|au telephone))*$|(?:quelqu un|une personne|un humain|une dame|un conseiller|une conseillere)(?: \\w+){0,3} pas (?:un |une |d |de )?(?:robot|machine|ordinateur)',
  '(?:vrai|vraie|vrais|veritable) (?:personne|humain|dame|monsieur|gens|quelqu un|conseiller|conseillere|interlocuteur)|(?:un|une|d|des|etre|l) humaine?s?\\b|etre humain',
  '(?:pas|plus|marre|assez|deteste|aime pas|ras le bol) (?:parler |discuter )?(?:a |avec |d |de |du |des |les |aux )?(?:un |une |la |le |votre )?(?:robots?|machines?|repondeur|automate|boites? vocales?|serveurs? vocal|serveurs? vocaux|ordinateur qui parle)(?! (?:a laver|a coudre|a ecrire|a la poste|a cafe|qui))',
  'passez moi (?:quelqu un|une personne|un|une|le|la|l|votre)|mettez moi en (?:relation|contact)|^(?:un |une |le |la )?(?:conseillere?|conseiller numerique|agent|humain|operateur|operatrice|personne|standard|quelqu un|accueil)(?: (?:s il vous plait|merci|vite|humain|maintenant|au telephone))*$|^(?:je veux |je voudrais |je souhaite |j aimerais )?(?:parler|etre mis en relation|etre mise en relation|parler directement|etre en contact) (?:a|avec) (?:un |une |votre |vos )?(?:conseillere?s?|agent|operateur|technicien)(?: numerique| humain)?(?: (?:s il vous plait|merci|directement|maintenant))*$|y a (?:t il )?(?:quelqu un|une personne)(?: au bout(?: du fil)?| la| qui repond| pour me repondre)?$|^(?!(?:(?:une?|je veux|je voudrais|il|y a|est ce qu|s il vous plait|au bout|du fil)(?: |$))+$)(?:(?:allo|operateur|operatrice|conseillere?|agent|humain|quelqu un|une personne|standard|y a|est ce qu|il|au bout|du fil|s il vous plait|un|une|je veux|je voudrais)(?: |$)){1,12}$|(?:c est|vous etes|es tu|t es) (?:un|une) (?:robot|machine)|suis pas un robot|parle a une machine|quelqu un (?:en vrai|de vivant|en vie|de reel)|en chair et en os|de vive voix'
)
const NOT_HUMAN = any(
  'petitenfant|robot (?:qui(?! (?:parle|repond|cause))|cuisine|conversationnel|d ia)|intelligence artificielle|chatgpt|(?:impossible|arrive pas|peux pas|jamais|pas pu|reussi) (?:a |de |d )?(?:avoir|joindre|parler|eu) (?:a |avec )?(?:quelqu un|une personne|personne|un conseiller) (?:a|au|aux|chez|de|du)'
)

/** Somebody met before. */
const SOMEBODY =
  '(?:(?:la|cette) (?:petite |jeune |gentille )?(?:dame|fille|demoiselle|conseillere|personne|jeune femme)|(?:le|ce) (?:petit |jeune |gentil )?(?:homme|monsieur|garcon|conseiller|gars|jeune)|celui|celle)'
const MET =
  '(?:d|de|du) (?:la (?:derniere|autre) fois|la semaine derniere|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|l autre (?:jour|fois)|d habitude|ce matin|la mairie|la permanence|la mediatheque)|qui (?:m a |nous a |s occupe de moi|me suit|vient d habitude|s etait occupee?)(?:aid(?:ee?|er)|repondu?|recue?|explique|depannee?|montre)?'
const HUMAN_TOO = any(
  '(?:prefere\\w*|veux|voudrais|aime(?: mieux)?) (?:\\w+ ){0,3}(?:voix|presence) (?:d |humaine)|(?:a|qu a) (?:une|la|celle d une) (?:boite|machine)(?: vocale)?$',
  '(?:parler?|causer?|discuter?|echanger?)(?: (?:a|avec))? (?:a |avec )?une? (?:personne|vrai\\w*|humaine?|conseille\\w*)(?! (?:agee|handicapee|de (?:ma famille|confiance)))',
  '(?:veux|veut|voudrais|besoin d|faut) une? vraie? (?:conseille\\w*|personne|gens|homme|femme)',
  '^(?:alors |bon |bonjour |s il vous plait )*(?:passe[rz]?|donne[rz]?|mettez|filez) (?:moi |nous )?(?:avec )?(?:quelqu un|une? (?:dame|monsieur|personne|chretien|humaine?|collegue|conseille\\w*))(?: \\w+){0,3}$',
  '(?:avoir|trouver|entendre|joindre|parler a) (?:un |une |quelqu )(?:chretien|ame qui vive|voix humaine|visage|un (?:de|au bout)|etre vivant|vivant)|(?:chretien|quelqu un|personne) au (?:bout du fil|telephone)|(?:les |ces |aux |des )?(?:machines?|robots?|automates?) (?:\\w+ ){0,2}(?:je |j )(?:\\w+ ){0,2}(?:cause|parle|discute|reponds?) (?:pas|jamais|plus)',
  'pas (?:vous|toi|a vous) que (?:je|j) (?:\\w+ )?(?:veux|voulais|voudrais|cherche|demande|parle)',
  `${SOMEBODY} (?:${MET})(?: \\w+){0,4} (?:est (?:elle |il )?(?:la|disponible)|(?:elle|il) est (?:la|disponible)|lui parler|l avoir|la revoir|le revoir|la joindre|le joindre|que je (?:veux|voudrais))`,
  `(?:parler|parle|avoir|joindre|repassez moi|passez moi|revoir|retomber sur)(?: (?:a|avec|de|sur))? (?:\\w+ ){0,2}(?:${SOMEBODY} (?:${MET}))`,
  '(?:parler|parle|raconter ma vie|causer|discuter|expliquer|repondre)(?: \\w+){0,2} (?:a|avec) (?:une |un |des |la |votre )(?:machine|robot|automate|ordinateur|repondeur|boite vocale)',
  '(?:aux|avec les|avec des) (?:robots?|machines?|automates?)(?: \\w+)? (?:moi|merci|non)|(?:robots?|machines?|automates?) (?:moi )?(?:j y|je leur|je) parle pas',
  '(?:me|nous) (?:passer|repasser|mettre avec|transferer (?:a|vers)|basculer (?:sur|vers)) (?:\\w+ ){0,2}(?:personne|conseillere?|monsieur|dame|standard|accueil|quelqu un|responsable|collegue|agent|humain)',
  '^(?:\\w+ ){0,6}(?:(?:donnez|donner|mettez|trouvez|passez|passer) (?:moi |nous )?|passe (?:moi|nous) )(?:avec )?(?:une?|la|le|votre) (?:personne|agent|conseillere?|responsable|humain|collegue|technicien|standardiste)(?: (?:s il vous plait|merci|humaine?|svp|en vrai))*$',
  'personne de (?:vivant|reel|humain)|^standardiste$|(?:entretenir|echanger|dialoguer) avec (?:une personne|un humain|un conseiller|quelqu un)'
)
/** « Prouvez que vous n'êtes pas un robot », a conseiller of elsewhere. */
const NOT_HUMAN_TOO = any(
  '(?:prouve\\w*|demande si|cocher?|coche|captcha|images?|feux rouges?|passages? pietons?|verification)(?: \\w+){0,8} robots?|robots? (?:\\w+ ){0,6}(?:images?|captcha|cocher|feux|photos)|robot (?:aspirateur|tondeuse|menager|multifonction)|conseillere?s?(?: numeriques?)? (?:pour|dans|a|chez|sur) (?:ma|notre|la|nos|mon) (?:commune|mairie|ville|village|collectivite|territoire|association|ccas|epci|agglo\\w*|syndicat|structure)|conseillere? (?:de |d |du |a |au |a la |chez )?(?:france travail|pole emploi|caf|bancaire|clientele|orange|sfr|free|bouygues|retraite|mission locale|banque|cap emploi|cpam)'
)

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?'
const HOURS = any(
  'horaires?(?! (?:\\w+ ){0,3}(?:train|trains|bus|car|cars|tram|metro|avion|tgv|ter|bateau|sncf|vol|messe|maree|marees|cinema))',
  '(?:vous (?:etes|serez)|etes vous|serez vous|c est|est ce|sera|la permanence est|est|etre|sont|ils sont|on est|y a) (?:\\w+ ){0,3}(?:ouverte?s?|(?<!\\b(?:la|une|ma|de|notre) )fermee?s?)(?! (?:mon|ma|un|une|dans|sur|le compte|la piece)\\b)',
  '^(?:\\w+ ){0,2}(?:ouverte?s?|fermee?s?) (?:le|la|les|pendant|demain|aujourd hui|ce|cet|cette|a|jusqu|quand|entre|apres|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d)',
  `(?:ouvrez|fermez|ouvre|ferme|ouvrent|ferment|ouvrir|recevez|accueillez|travaillez) (?:\\w+ ){0,4}(?:quelle heure|\\d+ heures?|quand|quels? jours?|${DAY}|demain|midi|soir|tard|matin|vacances|week end)`,
  'quelle heure|quels? jours?|jours? d ouverture|heures? d ouverture|heures? de permanence|jours? de permanence|ouvertures?\\b(?! (?:de|d un|du) (?:mes |mon |vos |nouveaux |nos )?(?:compte|session|droits|dossier|fichier))|quand (?:est ce que |est ce qu |est |vous |il |elle |c est |la |le |y a )(?:\\w+ ){0,3}(?:ouvre\\w*|ouverts?|permanence|conseillere?|passe|vient|atelier|la|present|presente|disponible)',
  `(?:prochaine?s?|dates? des?|calendrier des?|planning des?) (?:atelier|ateliers|permanence|permanences|seance|seances|cours|stage|passage)|(?:y a (?:t il )?|est ce qu il y a |existe (?:t il )?|avez vous |vous avez |faites vous |vous faites |proposez vous )(?:\\w+ ){0,8}(?:le |ce |les |un )?(?:${DAY}|demain|cet apres midi|ce soir|ce matin|week end|soir|pendant les vacances|en aout|l ete)`,
  `(?:quelqu un|conseillere?|permanence|bus numerique|camion|vous etes la|present|presente|disponible|passe|passez) (?:\\w+ ){0,5}(?:le |ce |les )?(?:${DAY}|demain|aujourd hui|cette semaine|semaine prochaine|samedi|quand)`,
  '(?:vient|viennent|passe|passent|sera|arrive) (?:\\w+ ){0,2}quand|quand (?:il|elle) (?:vient|passe)|(?:prenez|prendrez|avez) (?:des |vos )?(?:vacances|conges)|(?:pendant les|au mois d|en) (?:vacances|aout|juillet)(?: \\w+){0,3} vous etes (?:la|ouverts?)',
  '(?:venir|passer) (?:\\w+ )?(?:sans rendez vous )?(?:le |ce |cet )?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|apres midi)',
  'permanence(?: \\w+){0,5} (?:maintenue|annulee|assuree|a lieu|aura lieu)',
  'entre midi et deux|entre midi|sans rendez vous \\?|(?:il|elle|conseillere?) (?:sera|est) la quand|les jours feries|jours? feries?|pendant (?:les )?vacances'
)
const NOT_HOURS = any(
  'ouvrir un (?:compte|fichier)|compte ouvert|ferme mon compte|fermee? mon|agence (?:\\w+ ){0,3}(?:ferme|a ferme|fermee)|guichet (?:\\w+ ){0,2}ferme|a ferme|heure d appel|quelle heure (?:part|arrive)|rappel\\w+|la limite|date limite|dernier (?:jour|delai)|minuit|s ouvre|s ouvrent|se ferme|changer l heure|temps d ecran|fenetre (?:\\w+ )?(?:ouverte|fermee)'
)

const HOURS_TOO = any(
  'vous (?:etes|serez) (?:la )?(?:pendant|durant|a|le|les|en) (?:\\w+ ){0,2}(?:vacances|fetes|noel|paques|toussaint|ete|aout|juillet|week end|feries?)',
  `(?:recevez|accueillez|prenez|etes)(?: vous)?(?: \\w+){0,2} sans rendez vous|sans rendez vous(?: \\w+){0,2} ${DAY}`,
  '^(?:et |alors |bonjour |dites )*(?:entre midi et (?:deux|2)|le (?:midi|soir|matin|samedi|dimanche)|pendant midi|apres (?:\\w+ )?heures?)(?: \\w+){0,2} (?:y a|c est|ca|vous|quelqu un|on)(?: \\w+){0,5}$',
  '(?:vous|ils) (?:coupez|coupent|arretez|fermez)(?: \\w+){0,2} (?:a|le|pour) midi|journee continue',
  '(?:kan|quand) (?:est )?(?:ce )?(?:que |qu |ke |est ce que )?(?:le |la |les )?(?:bus|camion|permanence|conseillere?|van)(?: (?:numerique|france services))?(?: \\w+)? (?:pass\\w*|vien\\w*|arriv\\w*)',
  'tous les combien (?:\\w+ ){0,4}(?:vient|passe|est|y a|permanence|camion|bus|conseillere?)|(?:vient|passe|est la|y a permanence) tous les combien',
  '(?:faut|peut|peux|dois|doit|on|je) (?:\\w+ )?(?:venir|vient|viens|passer|passe) quand(?: \\w+){0,2}$|(?:kan|quand) (?:est )?(?:la|le|les|il y a) (?:permanence|conseillere?|camion|bus numerique)'
)
/** « Le guichet, ils l'ont fermé », « au guichet mais il est fermé »: another's, and for good. */
const ELSEWHERE_CLOSED = any(
  '(?:guichets?|agences?|banque|poste|gare|perception|tresorerie|prefecture|sous prefecture|caf|cpam|secu|securite sociale|usine|hopital|maternite|magasins?|epicerie|boutique|cabinet|tribunal|bureaux?)(?: \\w+){0,8} (?:est|sont|etait|a|ont|ete|l ont|s est)(?: \\w+)? fermee?s?(?! (?:le|la|quand|a (?:quelle|midi|partir|\\d+)|entre|quel|demain|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu)\\b)',
  '(?:ils|on|elle|il|l etat|la direction) (?:\\w+ )?(?:ont|a|avait|avaient|vont|va) (?:tout )?ferm(?:er|ee?s?)(?: (?:le|la|les|l|notre|nos|mon|ma))?'
)
const NOT_HOURS_TOO = any(
  'messe|feuilleton|emission|film|match|horaires?(?: \\w+){0,3} (?:ter|train|bus|car)|(?:ter|train|bus|car)(?: \\w+){0,3} horaires?',
  'quelle heure (?:est |c est |j ai |a |sera |etait )?(?:mon|ma|mes|le|leur|son) (?:rdv|rendez|train|vol|bus|avion|consultation|medecin|visio)|heure de mon rendez|comptes?(?: \\w+){0,3} (?:est |a ete |etait |sont )?fermee?s?|(?:poste|caf|banque|agence|guichet|prefecture|tresorerie|cpam|perception)(?: \\w+){0,3} fermee?s?(?: \\w+){0,2} (?:comment|alors|donc|du coup|je|faut|on)|j ouvre|quand (?:je|j|on) (?:clique|ouvre|appuie|allume|lance|demarre)'
)

/** No need of a conseiller: manners, a wrong number, another trade. */
const NOTHING = any(
  '^(?:ok |d accord |oui |non |bon |voila |tres bien |parfait |super |c est bon |allez )*(?:merci|au revoir|bonne (?:journee|soiree|nuit|annee)|bon (?:week end|courage|apres midi)|a bientot|bisous|ciao|adieu|a la prochaine)(?: \\w+){0,8}$',
  '(?:trompee?s?|erreur|mauvais|faux|pas fait le bon|pas le bon|mal compose|tromper) (?:de |d |mon |le |du )?(?:numero(?! chez)|destinataire|correspondant)|fait un faux numero|c est une erreur(?: (?:excusez|pardon|desolee?|moi|s il vous plait))*$|^erreur$|appele par erreur|excusez (?:moi )?(?:c est une )?erreur|pas a vous que|(?:juste|seulement|voulais) (?:pour )?(?:vous )?remercier|remercier(?: \\w+){0,3} tout (?:marche|fonctionne)|m en (?:occupe|occuperai) (?:plus tard|moi meme|toute? seule?)$|(?:croyais|pensais) (?:etre )?(?:chez|a|appeler) (?:le|la|l|les)? ?\\w+(?: \\w+){0,3}$|j ai eu ma reponse|c est (?:deja )?(?:regle|arrange|resolu)(?: \\w+){0,8}$|plus besoin(?: (?:de|d) (?:vous|aider|rien|rendez vous|votre aider))?(?: merci)?$|j ai (?:tout )?trouver?(?: \\w+){0,2} merci(?: \\w+){0,3}$|(?:je me suis|on s est) debrouille\\w*(?: \\w+){0,4}$|deja (?:trouve|regle|resolu|eu) (?:la |une |ma )?(?:reponse|solution|quelqu un)?(?: merci)?$|c est bon (?:j ai|c est) (?:trouve|regle|fini)|plus besoin(?: merci)?$|laissez tomber|tant pis|non rien|rien merci|rien du tout$',
  // It is done, they need nobody, it was a slip of the finger.
  '(?:j ai )?(?:appuye|clique|appele|compose|touche)(?: \\w+){0,3} (?:par erreur|sans faire expres|par accident|sans le vouloir)|(?:fausse|mauvaise) man(?:oe|e)?u?vre?|(?:fausse|mauvaise) manipulation|(?:besoin|envie|faut) (?:plus )?(?:de )?rien(?: (?:merci|c etait|j ai|c est|pardon)(?: \\w+){0,6})?$',
  '(?:^|(?:c est bon|t inquiete\\w*|finalement|merci) )(?:\\w+ ){0,3}(?:j ai|on a) (?:enfin |fini par )?(?:reussi|trouve|pu|y arrive)(?: (?:le faire|a le faire))?(?: (?:tout|toute|tous))?(?: seule?s?| moi meme)?(?: merci)?$|plus la peine(?: merci)?$|(?:oubliez|annulez|annuler|ignorez|(?<!j )oublie|annule) (?:tout$|ca|ma demande|mon (?:message|appel)|ma question)(?: \\w+){0,4}$|^(?:annulez|annuler|oubliez)(?: (?:j ai|c est|finalement|merci)(?: \\w+){0,5})?$|(?:je me suis|me suis|on s est) debrouille?\\w*(?: \\w+){0,6}$|(?:l a|l ont) (?:fait|regle|reussi) a (?:ma|notre) place(?: \\w+){0,4}$',
  '(?:vous|est ce que vous|vous auriez|avez vous) (?:vend(?:ez|iez)|reparez les|livrez|achetez|louez|avez en stock) (?!mes (?:donnees|informations|coordonnees)|les donnees|mon )(?:\\w+ ){0,4}\\w+',
  '(?:voulais|cherchais|cherche|pensais|croyais) (?:appeler |joindre |avoir |etre |tomber )?(?:a |chez |sur )?(?:la|le|l|les|aux?|mon|ma) (?:mairie|medecin|docteur|pharmacie|coiffeur|garage|restaurant|poste|taxi|veterinaire|notaire|ecole|copine|ami|fille|fils|soeur)(?: (?:pardon|desolee?|excusez|moi|de|d) ?\\w*)*$|vend(?:ez|iez) vous|(?:des|une|commander une|la|vos) pizzas?|boulangerie|coiffeur|coiffeuse|garage (?:voiture|automobile)|restaurant$|(?:reserver|prendre) une table|plombier$|serrurier|taxi$|pizzeria|fleuriste|boucherie|(?:c est|vous etes) (?:bien )?(?:la |le |l |chez |un |une )(?:boulangerie|hopital|ecole|banque|clinique|garage|boucherie|garage|coiffeur|cabinet|pharmacie|restaurant|docteur|mairie|notaire|dentiste|poste|famille)(?: \\w+){0,3}$|(?:je suis bien|je suis) (?:chez|a la|au) (?:\\w+ ){0,2}(?:boulangerie|garage|restaurant|pharmacie|cabinet)|qui (?:etes vous|c est|est ce|est a l appareil)|c est qui$|blague|raconte\\w* (?:moi )?une|je t aime|tu es (?:belle|con|nul)|ta gueule|connard|connasse|va te faire|allez vous faire|nique|encule\\w*|salope|^(?:lol|mdr|ptdr|test|essai|rien|non|nan|hihi|haha)+(?: test)?$|quel temps (?:fait|il)|la meteo de demain|qui a gagne|resultats? du (?:loto|foot|match|psg)|(?:sondage|panneaux? solaires?|pompe a chaleur|isolation a 1 euro|mutuelle a vous proposer|offre commerciale|proposer (?:nos|une|un|notre))'
)
const BYE =
  '(?: (?:merci|merci quand meme|s il vous plait|au revoir|bonne journee|bonne soiree|beaucoup|bien|pardon|desolee?|excusez moi|vous inquietez pas|plus besoin|donc|j ai|de vous|finalement|c est bon|voila))*$'
/** Somebody got by without us, thinks better of it, or rang by mistake. */
const NOTHING_TOO = any(
  '(?:cherche|voudrais|souhaite|veux|essaie)(?: \\w+){0,2} (?:joindre|avoir|parler (?:a|au)) (?:(?:le|la|un|une|l|mon|ma) )?(?:cabinet|dentiste|secretariat|garage|docteur|pharmacie|notaire|veterinaire|mairie|ecole|standard de)(?: \\w+){0,3}$',
  '(?:trompee?s?|trompe|tromper|gouree?s?|planter?|plantee?s?) (?:de )?(?:conversation|destinataire|personne|groupe|discussion)',
  `(?:non merci|ca ira|c est bon|non c est bon)(?: (?:ca ira|c est bon|merci|pas besoin|rien|tout va bien))+${BYE}|^(?:non )?(?:merci )?(?:ca ira|ca va aller)${BYE}`,
  'j ai (?:vraiment )?(?:besoin|envie) de rien(?! (?:payer|faire|d autre|installer|changer|comprendre|acheter|telecharger))',
  `j ai (?:enfin |finalement |tout |bien )?(?:reussie?|trouve|compris|regle|resolu|fini|retrouve)(?: (?:a le faire|le truc|la solution|la reponse|ca|tout))?(?: (?:toute? seule?|tte seule|tt seul|moi meme|entre temps))?${BYE}(?<=(?:seule?|merci|meme|temps|bon|besoin|reussi|reussie|finalement|solution|regle|resolu))`,
  `finalement (?:c est (?:bon|regle|ok|fait|arrange)|ca (?:va|marche|remarche)|j ai (?:trouve|reussi|plus besoin)|non)${BYE}|(?:je l ai fait|j y suis arrivee?|j y arrive) (?:toute? seule?|finalement|c est bon)${BYE}`,
  `(?:m a|nous a|l a) (?:aid(?:ee?|er)s?|depannee?s?|montre|explique|fait)(?: \\w+)? (?:c est (?:bon|regle|fait|ok)|merci|(?:donc |j ai )?plus besoin|ca va)(?: \\w+){0,2}${BYE}|^(?:c est bon )?(?:mon|ma|un|une|le|la) (?:\\w+ ){1,2}(?:s en est|l a) (?:deja )?(?:occupee?|chargee?|fait|regle)${BYE}|plus besoin (?:mon|ma|un|une|le|la) (?:\\w+ ){1,2}(?:est (?:passee?|venue?|la)|m a \\w+|s en est \\w+)$`,
  `(?:trompee?s?|gouree?s?|plantee?s?) de (?:touche|bouton|numero|num|personne|service)${BYE}|(?:appuye|tape|touche) (?:sur )?(?:la mauvaise|une mauvaise|le mauvais) (?:touche|bouton)${BYE}|fausse (?:manoeuvre|manip\\w*)${BYE}|(?:erreur|pas) (?:expres|de manip\\w*|de ma part)${BYE}`,
  `^(?:\\w+ ){0,2}(?:regardais|regarde|essayais|testais|voulais|passais|decouvrais) juste(?: (?:voir|essayer|tester|regarder|comme ca))?${BYE}|^(?:je )?(?:voulais|veux) juste (?:voir|essayer|tester|regarder)(?: (?:si|comment) (?:ca|vous) \\w+)?${BYE}|^(?:c est |c etait )?(?:juste )?(?:pour|un) (?:voir|essayer|tester|essai|test|rigoler|rire)${BYE}`,
  `^(?:\\w+ ){0,2}annul(?:er|ez|e) (?:ma demande|tout|mon appel|mon message|le rappel|la demande|ca)(?: (?:de rappel|d aide))?${BYE}|^(?:laisse\\w*|oubli(?:er|ez|e)) (?:tomber|ca|ma question|ma demande|mon message|tout|moi ca)?(?: ?(?:c est (?:bon|ok|regle|fait|arrange)|c (?:ok|bon|regle)))?${BYE}`,
  `(?:command|achet)\\w+ (?:des|un|une|deux|trois|du|de la) (?:fleurs|bouquet|pizzas?|gateaux?|sushis?|kebabs?|pain|menu|couscous)$|vous (?:faites|reparez|livrez|changez|posez|depannez)(?: \\w+){0,2} (?:vidanges?|pneus?|chaudieres?|plomberie|menage|frigos?|tondeuses?|velos?|voitures?|freins?|serrures?|toitures?|jardins?|coiffures?|ongles|machines? a laver|lave \\w+|lavages?)$`,
  `(?:ca|il|elle) (?:re)?marche(?: (?:maintenant|a nouveau|de nouveau|finalement|enfin|bien))?(?: c est bon)? merci(?: quand meme)?${BYE}|^(?:ca|c est) (?:y est|revenu|reparti|bon)(?: (?:ca|c est) (?:re)?(?:marche|bon|revenu))?${BYE}`
)
const SOMETHING = any(
  'je suis (?:\\w+ )?(?:fleuriste|coiffeu\\w+|plombier|boulang\\w+|serrurier|boucher|bouchere|taxi|restaurat\\w+)|arnaque\\w*|appele|appelle|demarchage|on m|rendez vous'
)

/** « Stop plus aucun sms », « plus de messages svp »: nothing but messages, and enough of them. */
const NO_MORE =
  /^(?:stop+|arret\w*|plus|jamais|assez)(?: (?:plus|aucune?|jamais|assez|de|d|vos|tes|les|des|ces|tous|toutes|je|j|n|en|veux|ne|me|m|recevoir|envoye[rz]|stop+|arret\w*|sms|messages?|textos?|spams?|pubs?|publicites?|suffit|svp|stp|merci))*$/
const OF_MESSAGES = /\b(?:stop+|sms|messages?|textos?|spams?)\b/

export const wantsStop = (words: string): boolean =>
  (STOP.test(words) ||
    STOP_TOO.test(words) ||
    STOP_WRITING.test(words) ||
    STOP_RECEIVING.test(words) ||
    ENOUGH_OF_YOURS.test(words) ||
    (STOP_REACHING.test(words) && STOP_ASKED.test(words)) ||
    (NO_MORE.test(words) && OF_MESSAGES.test(words))) &&
  !NOT_STOP.test(words)
export const wantsCallback = (words: string): boolean =>
  (CALLBACK.test(words) || CALLBACK_TOO.test(words)) && !NOT_CALLBACK.test(words)
/** Whether a telephone number among these words is left to be called, not told of: « 06… après 14 h ». */
export const leavesNumber = (words: string): boolean => LEAVES_A_NUMBER.test(words) && !OF_ANOTHER.test(words)
export const wantsHuman = (words: string): boolean =>
  (HUMAN.test(words) || HUMAN_TOO.test(words)) && !NOT_HUMAN.test(words) && !NOT_HUMAN_TOO.test(words)
/** « Tous les combien passe le camion »: no question of money. */
export const asksHowOften = (words: string): boolean =>
  /\btous les combien\b/.test(words) && wantsHours(words)
export const wantsHours = (words: string): boolean =>
  (HOURS.test(words) || HOURS_TOO.test(words)) &&
  !NOT_HOURS.test(words) &&
  !NOT_HOURS_TOO.test(words) &&
  !ELSEWHERE_CLOSED.test(words)
/** Thanks, a wrong number, another trade. */
export const wantsNothing = (words: string): boolean =>
  (NOTHING.test(words) || NOTHING_TOO.test(words)) && !SOMETHING.test(words)

/** Who dialled another number by mistake, and wants nothing here. */
const WRONG_NUMBER =
  /\b(?:trompee?s?|erreur) (?:de |d )?numero(?! (?:de|d|du|fiscal|chez|que|pour|vert|il|ils|qui|m|me)\b)|\b(?:fait|compose|pris) (?:un |le )?(?:faux|mauvais) numero$|\bappele par erreur\b|\bpas (?:fait |compose )?le bon numero$/
export const hasWrongNumber = (words: string): boolean => WRONG_NUMBER.test(words) && wantsNothing(words)
