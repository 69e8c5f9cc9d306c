/** What somebody wants of the line, read on `heardWords`: no accent, no `ne`, no punctuation. */
export type Wants = 'routing' | 'hours' | 'callback' | 'human' | 'stop' | 'emergency' | 'other'

const any = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})\\b`)

/** « L'arrêt de bus Stop Gare » is a place, « arrêter les pubs dans ma boîte » a need: only what is said to the line stops it. */
const STOP = any(
  '^(?:stop|arret|arrets|fin|stopall|unsubscribe|quit|cancel|end|desabonn\\w*|desinscri\\w*|halte)(?: (?:s il vous plait|merci|sms|message|messages|pub|pubs|tout|maintenant|spam|appel|appels|ca|au \\d+|\\d+))*$',
  '^(?:plus|pas|fini|assez) (?:de |d |les |vos )?(?:sms|messages?|textos?|mails?|appels?)(?: merci| s il vous plait)*$|(?:fichez|foutez|fous|laissez|laisse) (?:moi|nous) (?:la paix|tranquilles?)|me desabonner (?:de|d) (?:vos|ces?|cette|cet|ce) (?:sms|messages?|textos?|numero|liste|envois?)',
  'stop (?:a )?(?:plus|pas) (?:de |d |des )?(?:sms|messages?|appels?|textos?|mails?)|(?:sms|messages?|textos?|pubs?|envois?) stop$',
  'stop (?:pub|pubs|sms|spam|spams|message|messages|tout|aux? (?:messages|sms|pubs?)|vos|ces|les (?:messages|sms|pubs?))',
  '(?:desabonne\\w*|desinscri\\w*|retire\\w*|enleve\\w*|supprime\\w*|raye\\w*|efface\\w*|oublie[zr]) (?:moi|mon numero|ce numero|le numero|cette ligne)(?! (?:de|du|des|d) (?:google|facebook|internet|la liste electorale|pole emploi|france travail))',
  '(?:arretez|arreter|arrete|cessez|cesser|marre) (?:de |d )?(?:m |me |nous )(?:\\w+ )?(?:envoyer|ecrire|appeler|spammer|contacter|harceler|deranger|embeter|solliciter)',
  '(?:veux|souhaite|voudrais|desire|envoyez|recevoir|m envoyez|m ecrivez|me contactez|m appelez|ecrivez) (?:plus|pas) (?:\\w+ ){0,2}(?:recevoir |de )?(?:vos|de vos|vos) (?:messages?|sms|textos?|appels?|pubs?)',
  '^(?:(?:bonjour|merci|priere|veuillez|s il vous plait|je (?:vous )?(?:demande|prie)|je (?:veux|souhaite|voudrais)) (?:de |d )?)*(?:plus|pas) (?:me |nous |m )(?:contacter|recontacter|ecrire|envoyer|solliciter|deranger|relancer)(?: (?:rien|plus|de|d|des|par|avec|vos|ces|ce|les|sur|mon|numero|sms|textos?|messages?|mails?|whatsapp|telephone|s il vous plait|merci)){0,5}$',
  '(?:veux|souhaite|voudrais|desire) (?:plus|pas) (?:rien )?recevoir (?:de |d |vos |ces |les |des )?(?:messages?|sms|textos?|rien)(?: de (?:vous|votre part))?$',
  '(?:plus|pas) (?:etre |me )?(?:contactee?|derangee?|sollicitee?|demarchee?) par vous|(?:m|me) (?:envoyez|ecrivez|contactez|derangez|appelez) plus|arret (?:des )?(?:sms|messages?)|arretez (?:vos|ces|les|avec vos) (?:messages?|sms|textos?|pubs?|envois?)|annulez mon inscription|retirez (?:mon numero|moi)|je me desabonne$|me desabonner de (?:vos|votre|ce (?:numero|service))|desabonnement$'
)
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
const NOT_CALLBACK = any(
  '(?:je|j|on|tu|m en) (?:me |m |se )?rappelle (?:plus|pas|jamais|de rien)|(?:caf|banque|impots|cpam|medecin|operateur|escroc|faux) (?:doit|devait|va|devrait) me rappeler|(?:encore|recu|envoye|un) (?:un |deuxieme )?rappel$|rappel de (?:vaccin|facture|paiement|cotisation)|faut (?:les|le|la) rappeler|je (?:les|le|la|vous) rappelle\\b'
)

const HUMAN = any(
  '(?:parler|parle|discuter|causer|echanger|avoir|joindre|avoir affaire|passez|passer|mettre en relation|tomber sur|entendre|eu) (?:\\w+ ){0,3}?(?:quelqu un|quelqu une|une personne|une vraie|vraie personne|un humain|un etre humain|un vrai|un operateur|une operatrice|un responsable|une dame|un monsieur|le standard|l accueil|un technicien|une conseillere|un conseiller|un agent|un interlocuteur)(?! (?:de|du|des|d|a la|a l|aux|au(?! telephone| bout)|chez|qui m a vole)\\b)',
  '(?:veux|voudrais|donne[zr] moi|mettez moi|trouvez moi|filez moi|prefere|prefererais) (?:\\w+ )?(?:quelqu un|une personne|une vraie personne|un humain|une dame|un monsieur|un conseiller|une conseillere)(?: (?:s il vous plait|merci|pas un robot|au telephone))*$|(?:quelqu un|une personne|un humain|une dame|un conseiller|une conseillere)(?: \\w+){0,3} pas (?:un |une |d |de )?(?:robot|machine|ordinateur)',
  '(?:vrai|vraie|vrais|veritable) (?:personne|humain|dame|monsieur|gens|quelqu un|conseiller|conseillere|interlocuteur)|(?:un|une|d|des|etre|l) humaine?s?\\b|etre humain',
  '(?:pas|plus|marre|assez|deteste|aime pas|ras le bol) (?:parler |discuter )?(?:a |avec |d |de |du |des |les |aux )?(?:un |une |la |le |votre )?(?:robots?|machines?|repondeur|automate|boites? vocales?|serveurs? vocal|serveurs? vocaux|ordinateur qui parle)(?! (?:a laver|a coudre|a ecrire|a la poste|a cafe|qui))',
  'passez moi (?:quelqu un|une personne|un|une|le|la|l|votre)|mettez moi en (?:relation|contact)|^(?:un |une |le |la )?(?:conseillere?|conseiller numerique|agent|humain|operateur|operatrice|personne|standard|quelqu un|accueil)(?: (?:s il vous plait|merci|vite|humain|maintenant|au telephone))*$|^(?:je veux |je voudrais |je souhaite |j aimerais )?(?:parler|etre mis en relation|etre mise en relation|parler directement|etre en contact) (?:a|avec) (?:un |une |votre |vos )?(?:conseillere?s?|agent|operateur|technicien)(?: numerique| humain)?(?: (?:s il vous plait|merci|directement|maintenant))*$|y a (?:t il )?(?:quelqu un|une personne)(?: au bout(?: du fil)?| la| qui repond| pour me repondre)?$|^(?:(?:allo|operateur|operatrice|conseillere?|agent|humain|quelqu un|une personne|standard|y a|est ce qu|il|au bout|du fil|s il vous plait|un|une|je veux|je voudrais)(?: |$)){1,12}$|(?:c est|vous etes|es tu|t es) (?:un|une) (?:robot|machine)|suis pas un robot|parle a une machine|quelqu un (?:en vrai|de vivant|en vie|de reel)|en chair et en os|de vive voix'
)
const NOT_HUMAN = any(
  'petitenfant|robot (?:qui(?! (?:parle|repond|cause))|cuisine|conversationnel|d ia)|intelligence artificielle|chatgpt|(?:impossible|arrive pas|peux pas|jamais|pas pu|reussi) (?:a |de |d )?(?:avoir|joindre|parler|eu) (?:a |avec )?(?:quelqu un|une personne|personne|un conseiller) (?:a|au|aux|chez|de|du)'
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

/** No need of a conseiller: manners, a wrong number, another trade. */
const NOTHING = any(
  '^(?:ok |d accord |oui |non |bon |voila |tres bien |parfait |super |c est bon |allez )*(?:merci|au revoir|bonne (?:journee|soiree|nuit|annee)|bon (?:week end|courage|apres midi)|a bientot|bisous|ciao|adieu|a la prochaine)(?: \\w+){0,8}$',
  '(?:trompee?s?|erreur|mauvais|faux|pas fait le bon|pas le bon|mal compose|tromper) (?:de |d |mon |le |du )?(?:numero(?! chez)|destinataire|correspondant)|fait un faux numero|c est une erreur(?: (?:excusez|pardon|desolee?|moi|s il vous plait))*$|^erreur$|appele par erreur|excusez (?:moi )?(?:c est une )?erreur|pas a vous que|(?:juste|seulement|voulais) (?:pour )?(?:vous )?remercier|remercier(?: \\w+){0,3} tout (?:marche|fonctionne)|m en (?:occupe|occuperai) (?:plus tard|moi meme|toute? seule?)$|(?:croyais|pensais) (?:etre )?(?:chez|a|appeler) (?:le|la|l|les)? ?\\w+(?: \\w+){0,3}$|j ai eu ma reponse|c est (?:deja )?(?:regle|arrange|resolu)(?: \\w+){0,8}$|plus besoin(?: (?:de|d) (?:vous|aider|rien|rendez vous|votre aider))?(?: merci)?$|j ai (?:tout )?trouver?(?: \\w+){0,2} merci(?: \\w+){0,3}$|(?:je me suis|on s est) debrouille\\w*(?: \\w+){0,4}$|deja (?:trouve|regle|resolu|eu) (?:la |une |ma )?(?:reponse|solution|quelqu un)?(?: merci)?$|c est bon (?:j ai|c est) (?:trouve|regle|fini)|plus besoin(?: merci)?$|laissez tomber|tant pis|non rien|rien merci|rien du tout$',
  '(?:vous|est ce que vous|vous auriez|avez vous) (?:vend(?:ez|iez)|reparez les|livrez|achetez|louez|avez en stock) (?!mes (?:donnees|informations|coordonnees)|les donnees|mon )(?:\\w+ ){0,4}\\w+',
  '(?:voulais|cherchais|cherche|pensais|croyais) (?:appeler |joindre |avoir |etre |tomber )?(?:a |chez |sur )?(?:la|le|l|les|aux?|mon|ma) (?:mairie|medecin|docteur|pharmacie|coiffeur|garage|restaurant|poste|taxi|veterinaire|notaire|ecole|copine|ami|fille|fils|soeur)(?: (?:pardon|desolee?|excusez|moi|de|d) ?\\w*)*$|vend(?:ez|iez) vous|(?:des|une|commander une|la|vos) pizzas?|boulangerie|coiffeur|coiffeuse|garage (?:voiture|automobile)|restaurant$|(?:reserver|prendre) une table|plombier$|serrurier|taxi$|pizzeria|fleuriste|boucherie|(?:c est|vous etes) (?:bien )?(?:la |le |l |chez |un |une )(?:boulangerie|hopital|ecole|banque|clinique|garage|boucherie|garage|coiffeur|cabinet|pharmacie|restaurant|docteur|mairie|notaire|dentiste|poste|famille)(?: \\w+){0,3}$|(?:je suis bien|je suis) (?:chez|a la|au) (?:\\w+ ){0,2}(?:boulangerie|garage|restaurant|pharmacie|cabinet)|qui (?:etes vous|c est|est ce|est a l appareil)|c est qui$|blague|raconte\\w* (?:moi )?une|je t aime|tu es (?:belle|con|nul)|ta gueule|connard|connasse|va te faire|allez vous faire|nique|encule\\w*|salope|^(?:lol|mdr|ptdr|test|essai|rien|non|nan|hihi|haha)+(?: test)?$|quel temps (?:fait|il)|la meteo de demain|qui a gagne|resultats? du (?:loto|foot|match|psg)|(?:sondage|panneaux? solaires?|pompe a chaleur|isolation a 1 euro|mutuelle a vous proposer|offre commerciale|proposer (?:nos|une|un|notre))'
)
const SOMETHING = any(
  'je suis (?:\\w+ )?(?:fleuriste|coiffeu\\w+|plombier|boulang\\w+|serrurier|boucher|bouchere|taxi|restaurat\\w+)|arnaque\\w*|appele|appelle|demarchage|on m|rendez vous'
)

export const wantsStop = (words: string): boolean => STOP.test(words) && !NOT_STOP.test(words)
export const wantsCallback = (words: string): boolean => CALLBACK.test(words) && !NOT_CALLBACK.test(words)
export const wantsHuman = (words: string): boolean => HUMAN.test(words) && !NOT_HUMAN.test(words)
export const wantsHours = (words: string): boolean => HOURS.test(words) && !NOT_HOURS.test(words)
/** Thanks, a wrong number, another trade. */
export const wantsNothing = (words: string): boolean => NOTHING.test(words) && !SOMETHING.test(words)
