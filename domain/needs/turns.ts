/** What a whole turn of phrase means, where single words would mislead. Read on `heardWords`. */
export interface Turn {
  readonly need: string
  readonly weight: number
  readonly form: RegExp
}

const turn = (need: string, weight: number, ...forms: string[]): Turn => ({
  need,
  weight,
  form: new RegExp(`\\b(?:${forms.join('|')})\\b`)
})

const MESSAGE = '(?:sms|texto|textos|message|messages|mail|mails|courriel|courriels|appel|appels|lettre)'
const RELATIVE =
  '(?:enfants?|petitenfants?|fils|fille|filles|petite?s?|famille|soeur|frere|niece|neveu|proches|grandparents?|cousine?s?|arrieres? petitenfants?|grandmere|grandpere|mere|mari)'
const DOCTOR =
  '(?:medecin|docteur|generaliste|specialiste|ophtalmo\\w*|dentiste|cardiologue|dermato\\w*|kine|infirmiere|gyneco\\w*|pediatre|psy\\w*|orl|therapeute|rhumato\\w*|neurologue|radiologue|orthophoniste|podologue|sage femme|laboratoire|clinique|hopital|cabinet)'

/** Bodies in whose name false messages come. */
const INSTITUTION =
  '(?:ameli|assurance maladie|securite sociale|cpam|caf|impots?|tresor public|dgfip|edf|engie|la poste|colissimo|chronopost|mondial relay|antai|amendes?|cpf|compte formation|carte vitale|vignette|crit air|france travail|gouvernement|etat|prefecture|police|gendarmerie|douanes?)'
/** « Je me demande si c'est bien eux », « c'est bizarre, non ? » */
const DOUBT =
  '(?:(?:est ce (?:que )?|si |que |c est |vraiment )(?:\\w+ ){0,2}(?:vrai|vraie|bien eux|vraiment eux|eux|elle|une arnaque|un piege|serieux|officiel|fiable|legitime|du faux|un faux|une fausse|un attrape)|bizarre|louche|suspecte?|pas (?:tres )?nette?|me mefie|mefiance|un doute|des doutes|j hesite|arnaque|attrape nigaud|hameconn\\w*)'
/** What no body asks for by a message. */
const PAYMENT =
  '(?:carte (?:bleue|bancaire|de credit|visa)|(?:numeros?|coordonnees) (?:de (?:ma )?carte|bancaires)|cryptogramme|cliqu\\w*|lien)'

export const TURNS: readonly Turn[] = [
  turn(
    'emploi-cv',
    16,
    'me vendre (?:sur|a|aupres|aux|devant)|(?:mettre|mettre en) (?:en )?valeur(?: \\w+){0,4} (?:patrons?|employeurs?|recruteurs?|internet)'
  ),
  turn('msa', 20, 'declar\\w*(?: \\w+){0,6} (?:mon|l|une|notre) exploitation'),
  turn(
    'msa',
    20,
    '(?:mutualite|caisse|secu|securite sociale|retraite)(?: \\w+){0,2} (?:agric\\w*|paysans?|fermiers?)'
  ),
  turn(
    'smartphone',
    13,
    '(?:telephone|portable|mobile)(?: \\w+){0,2} (?:capte|recoit) (?:plus|pas|rien|mal)'
  ),
  turn('mot-de-passe', 15, 'carnet(?: \\w+){0,4} codes(?: \\w+){0,12} (?:laiss|perd|oubli|vol)\\w*'),
  turn(
    'carte-grise',
    20,
    '(?:rachet|achet|vend|don|herit|recuper)\\w* (?:\\w+ ){0,3}(?:2cv|2 cv|4l|deux chevaux|voiture|moto|scooter|fourgonnette|camionnette|caravane|tracteur|mobylette)(?: \\w+){0,10} (?:a mon nom|papiers barres|prefecture)'
  ),
  turn('ordinateur', 9, 'ecran (?:\\w+ )?(?:mort|eteint|tout noir)'),
  turn(
    'infox',
    14,
    '(?:video|photo|image|article|message|site|nouvelle|information)(?: \\w+){0,18} (?:trafique\\w*|truque\\w*|fiables?|credibles?|bidons?|montage|s y fier)',
    '(?:dit|disent|raconte\\w*|annonce\\w*|parait)(?: \\w+){0,14} (?:facebook|tiktok|internet|reseaux|whatsapp)(?: \\w+){0,10} (?:est ce (?:que c est )?vrai|c est vrai|vrai ou)'
  ),
  turn(
    'parentalite-ent',
    16,
    '(?:lecons|devoirs|professeurs?|profs?|maitresse|maitre|instituteur|institutrice)(?: \\w+){0,10} (?:ordinateur|internet|site|espace|en ligne|ecran|application)(?! (?:de l ecole de musique|emploi))'
  ),
  turn('teleconsultation', 16, `(?:visio|camera|video)(?: \\w+){0,4} ${DOCTOR}`),
  turn(
    'tpe-pme',
    13,
    '(?:restaurant|salon|boutique|atelier|garage|gite|magasin|camping|ferme)(?: \\w+){0,6} (?:apparait|trouve|trouvent|affiche|visible)(?: \\w+){0,8} (?:carte|google|internet|ligne|recherche)',
    'je (?:repare|fabrique|couds|garde|coiffe|toilette|peins|cuisine|vends)(?: \\w+){0,8} (?:en regle|declarer?|numero|statut|legal|factures?)'
  ),
  turn(
    'rdv-medical',
    13,
    '(?:yeux|dos|genou|hanche|dents?|peau|coeur|oreilles?|epaule|pied)(?: \\w+){0,12} (?:avant (?:\\w+ )?mois|rendez vous|internet c est|prendre sur internet)'
  ),
  // « Coucou maman, j'ai cassé mon téléphone, envoie 800 € »
  turn(
    'arnaque-securite',
    20,
    '(?:maman|papa|mamie|papi|mamy|grandmere|grandpere|bonjour)(?: \\w+){0,8} (?:casse|perdu|change|chang|nouveau|vole|tombe|eau)(?: \\w+){0,6} (?:telephone|portable|numero)(?: \\w+){0,10} (?:\\d+ euros|argent|virement|envoi\\w*|envoy\\w*|preter?|facture a payer|cartes? (?:cadeau|pcs|neosurf|transcash))',
    '(?:envoi|envoy|vire|prete|avance)\\w* (?:moi |lui )?(?:\\w+ ){0,2}(?:\\d+ euros|argent|sous)(?: \\w+){0,10} (?:nouveau|change de|autre) (?:numero|telephone|portable)'
  ),
  turn(
    'donnees-usage',
    14,
    '(?:qui|quelqu un|une machine|un robot|vous|on|personne|autres?)(?: \\w+){0,2} (?:voi[tsr]|voient|lit|lire|lisez|lisent|ecoute\\w*|entend\\w*|sait|garde|surveille)(?: \\w+){0,2} (?:ce (?:que|qu)(?: \\w+){0,2} (?:ecri\\w*|tape|dis|dit|demande|raconte\\w*)|(?:mes|nos|les|mon|notre) (?:\\w+ )?(?:messages?|sms|textos?|echanges?|conversations?|questions?|reponses?|numero) (?:ici|la|apres|derriere|que je vous|chez vous)|(?:nos|notre) (?:echanges?|conversations?|discussions?)|mon (?:numero|message|texto|sms) (?:apres|ensuite|derriere))',
    '(?:nos|notre|cet|cette|ces|l) (?:echanges?|conversations?|discussions?|appels?)(?: \\w+){0,4} (?:enregistre\\w*|conserve\\w*|garde\\w*|stocke\\w*|confidentiel\\w*|prive\\w*|secrete?s?|ecoute\\w*|surveille\\w*)'
  ),
  turn(
    'infox',
    13,
    '(?:dit|disent|dise|raconte\\w*|parait|paraitrait|pretend\\w*|circule\\w*|partage\\w*|entendu|lu|vu|annonce\\w*|croit|montre\\w*|envoie)(?: \\w+){0,18} (?:si c est (?:\\w+ )?(?:vrai|du pipeau|du faux|serieux|de l intox|credible|un bobard|des betises|invente)|est ce (?:que c est )?(?:serieux|credible|fiable|du pipeau|du faux|de l intox|invente|une rumeur)|c est (?:serieux|credible|du pipeau|des bobards|de l intox|invente|une rumeur)|vrai ou (?:intox|faux|pipeau)|comment (?:le |on |peut on )?(?:savoir|verifier|recouper?)|on (?:recoupe|verifie))',
    '(?:images?|photos?|videos?|enregistrements?)(?: \\w+){0,8} (?:trucages?|c est un trucage|trafiquee?s?|bidonnee?s?|retouchee?s?|montage|authentiques?|(?:vraies?|fausses?) ou|fabriquee?s? par|faite?s? par une? (?:machine|ia|robot))',
    '(?:verifier|recouper|controler|demeler|savoir si)(?: \\w+){0,4} (?:photos?|images?|videos?|nouvelles?|infos?|informations?)(?: \\w+){0,4} (?:circulent|circule|partage\\w*|vraies?|fausses?|tele|journal)',
    'apprendre a verifier (?:les |une |des |l )(?:photos?|images?|infos?|informations?|videos?|sources?)'
  ),
  turn(
    'controle-parental',
    17,
    '(?:quel age|de son age|pour son age|trop (?:jeune|petite?)|age (?:minimum|minimal|conseille|recommande)|l age)(?: \\w+){0,12} (?:jeux?|joue[rs]?|console|roblox|fortnite|minecraft|gta|tiktok|youtube|film|appli|application|snapchat|portable|tablette)(?! (?:de|a la) retraite)',
    '(?:jeux?|joue[rs]?|console|roblox|fortnite|minecraft|gta|tiktok|snapchat)(?: \\w+){0,20} (?:quel age|de son age|pour son age|(?:bien|adapte|fait|bon|convient|autorise|interdit) (?:pour |a |aux? )?(?:une? |son |sa |mon |ma |les? |des )?(?:enfants?|fille|fils|garcon|petite?s?|gamine?s?|moins|mineurs?)|(?:\\d+|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze) ans)',
    'pegi|signaletique des jeux'
  ),
  turn(
    'cout',
    14,
    '(?:sortir|prevoir|prendre|amener|apporter) (?:le |mon |son |un )?(?:porte monnaie|carnet de cheques|cheque|liquide|des sous|de l argent|des especes)(?: \\w+){0,3} (?:venir|chez vous|rendez vous|vous voir|pour)',
    '(?:pas|plus) (?:un rond|un sou|un centime|d argent|les moyens|de sous|beaucoup d argent)(?: \\w+){0,5} (?:venir|chez vous|vous voir|votre aider?|vos cours|le conseiller|quand meme)',
    '(?:regler|payer|debourser|donner) (?:quelque chose|combien|une somme)(?: \\w+){0,5} (?:rendez vous|fin|conseiller|seance|venir|chez vous|vous)',
    '(?:reviendrait|revient|couterait|coutera|facturez?|factures?|factureriez) (?:a |cher|combien)(?: \\w+){0,6} (?:heure|seance|quelqu un|conseiller|rendez vous|cours|venir)'
  ),
  turn(
    'carte-grise',
    15,
    '(?:tracteur|moto|mobylette|scooter|remorque|caravane|camping car|quad|cyclo\\w*|vehicule|voiture|auto|camion|fourgon|deux roues|50 cm3|125)s?(?: \\w+){0,12} (?:immatricul\\w*|plaques?|a (?:mon|son|notre) nom|papier gris|certificat d immatriculation|enregistrer)',
    '(?:immatricul\\w*|papier gris|mettre a (?:mon|son|notre) nom)(?: \\w+){0,8} (?:tracteur|moto|mobylette|scooter|remorque|caravane|camping car|quad|cyclo\\w*|vehicule|voiture|auto|camion|fourgon|deux roues)',
    '(?:corriger|changer|modifier|mettre a jour) (?:l |mon )?adresse (?:pour|de|sur|du) (?:l |la |le |ma |mon )?(?:auto|voiture|moto|vehicule|scooter|camion|tracteur)'
  ),
  turn(
    'retraite',
    16,
    '(?:patrons?|employeurs?|boites?|metiers?|boulots?|bosse|travaille|carriere|annees|trimestres?|entreprises?)(?: \\w+){0,16} (?:pension|trimestres?|toucherai|toucherais|quand j arreterai|arreter de (?:bosser|travailler)|vieux jours)',
    '(?:estimer|simuler|calculer|connaitre|verifier|demander)(?: \\w+){0,3} (?:ma|sa|notre) (?:future )?(?:pension|retraite)(?! alimentaire| d invalidite)',
    '(?:arreter|m arreter|partir) de (?:bosser|travailler)(?: \\w+){0,8} (?:quand|age|soixante|\\d\\d ans|regarde|droit)|(?:a |j ai )(?:soixante|\\d\\d)(?: \\w+){0,3} ans(?: \\w+){0,8} arreter de (?:bosser|travailler)'
  ),
  turn(
    'collectivite-ami',
    20,
    '(?:maire|presidente?|mairie|commune|communaute|village|sivom|sivu|syndicat|epci|ccas|agglo\\w*|mediatheque|bibliotheque|association|elue?|secretaire de mairie|departement|collectivite|pays|canton|prefecture)\\b.*\\b(?:accueillir|heberger|recevoir|avoir|obtenir|embaucher|recruter|employer|demander|faire venir|beneficier|installer|financer)\\b.*\\b(?:conseillere?s?(?: numeriques?)?|vos agents|un agent|un des votres|l un de vos|permanence numerique|mediateurs?|poste)'
  ),
  turn(
    'collectivite-ami',
    12,
    '(?:sivom|sivu|epci|ccas|notre (?:collectivite|commune|mairie|agglo))\\b.*\\b(?:obtenir|avoir|demander|creer|financer) (?:un |des |nos )?postes? de conseillers?'
  ),
  turn(
    'ordinateur',
    14,
    '(?:cours|stages?|ateliers?|initiations?|lecons?|formations?|seances?) (?:d |de |l )?(?:ordinateurs?|informatique|pc|ordi)(?: \\w+){0,4} (?:retraitee?s?|anciens?|seniors?|personnes agees|aines|papis?|mamies?|debutante?s?|vieux)'
  ),
  turn(
    'internet-navigation',
    13,
    '(?:revoir|regarder|rattraper|retrouver|revois|ravoir|voir)(?: \\w+){0,3} (?:emissions?|episodes?|match|series?|film|journal|reportage|documentaire|concert)(?: \\w+){0,8} (?:hier|ordinateur|tablette|internet|replay|rate|loupe|manque|telephone)',
    '(?:rate|loupe|manque)(?: \\w+){0,8} (?:emissions?|episodes?|match|series?|film|journal|reportage|revoi\\w*|revoir)|(?:revois|revoir|rattraper) (?:l |le |un |mon |la )?(?:episodes?|match|emissions?|film|serie|reportage)',
    '(?:videos?|pages?)(?: \\w+){0,8} (?:minuscules?|(?:trop|toutes) petites|en grand|plein ecran|agrandir|grossir)|lettres?(?: \\w+){0,6} pages?(?: \\w+){0,4} (?:agrandir|grossir)'
  ),
  turn(
    'donnees-personnelles',
    14,
    '(?:exiger|demander|obtenir|obliger)(?: \\w+){0,6} (?:site|moteur|entreprise|marchand|annuaire|google|societe)(?: \\w+){0,4} (?:efface\\w*|supprim\\w*|retir\\w*|enleve\\w*|oubli\\w*)'
  ),
  turn(
    'photos-contenus',
    13,
    '(?:efface|supprime|perdu|vire)\\w*(?: \\w+){0,4} (?:photos?|images?|videos?)(?: \\w+){0,6} (?:ravoir|recupere\\w*|retrouver?|revenir|reavoir)'
  ),
  turn(
    'impression-scan',
    14,
    '(?:sortir|tirer|avoir sur papier)(?: \\w+){0,4} (?:feuilles?|pages?|papiers?|documents?|exemplaires?)|(?:feuilles?|pages?|documents?) a (?:sortir|tirer|imprimer)(?: \\w+){0,5} (?:cle|usb|mail|telephone)?'
  ),
  turn('elections', 15, 'carte (?:d )?(?:electeur|electrice|electorale)|liste electorale'),
  // A message in the name of a body: doubted, or asking for a card or a click.
  turn(
    'arnaque-securite',
    24,
    `(?:sms|textos?|messages?|mails?|courriels?)(?: \\w+){0,4} (?:de|d|du|des|par|soi disant|comme quoi|pour)(?: \\w+){0,3} ${INSTITUTION}(?: \\w+){0,25} ${DOUBT}`,
    `${INSTITUTION}(?: \\w+){0,4} (?:sms|textos?|messages?|mails?|courriels?)(?: \\w+){0,20} ${DOUBT}`,
    `(?:sms|textos?|messages?|mails?|courriels?)(?: \\w+){0,12} ${INSTITUTION}(?: \\w+){0,12} ${PAYMENT}`,
    `${INSTITUTION}(?: \\w+){0,3} (?:m|me|nous) (?:a |ont )?(?:ecri\\w*|envo\\w*|dit|demand\\w*|annonc\\w*)(?: \\w+){0,14} (?:carte (?:bleue|bancaire|de credit|visa)|(?:numeros?|coordonnees) (?:de (?:ma )?carte|bancaires)|cryptogramme)`,
    `${INSTITUTION}(?: \\w+){0,3} (?:m|me|nous) (?:a |ont )?(?:ecri\\w*|envo\\w*|dit|demand\\w*|annonc\\w*|doi\\w*)(?: \\w+){0,16} (?:bizarre|louche|suspecte?|arnaque|une arnaque|pas net)`
  ),
  // A message that asks for money or a click is a fraud, whoever it claims to come from.
  turn(
    'arnaque-securite',
    12,
    `(?:recu|recois|arrive|envoye) (?:un |une |des |plein de |encore )?(?:faux |drole de )?${MESSAGE}(?: \\w+){0,12} (?:payer|lien|clique\\w*|gagne|bizarre|louche|suspect|amende|colis|livraison|regler|vrai|faux|arnaque|suspendu|carte vitale|crit air)`,
    `${MESSAGE}(?: \\w+){0,8} (?:est ce (?:que c est )?(?:vrai|normal|une arnaque)|c est (?:vrai|une arnaque|normal)|vrai ou faux)`,
    '(?:on|quelqu un|un monsieur|une dame|un homme|un type|telephone|au bout du fil|la banque|ma banque)(?: \\w+){0,6} (?:m|me) (?:appelle|appellent|a appele|ont appele|demande|demandent|reclame|dit)(?: \\w+){0,10} (?:code|codes|numero de carte|carte bancaire|carte bleue|virement|rib|mot de passe|iban)',
    '(?:appel|appelle|appelee?|appellent|telephone|telephonee?)(?: \\w+){0,6} (?:microsoft|windows|de la banque|ma banque|se disant|se presentant|soi disant|pretend\\w*|police|gendarmerie|compte formation|cpf|conseiller bancaire)',
    '(?:amoureu\\w*|rencontre\\w*|fiance\\w*|militaire|americaine?|acteur|actrice|chanteu\\w+|chirurgien)(?: \\w+){0,12} (?:argent|mandat|euros|virements?|coupons?|(?:des|ses|mes|de) sous|cartes? cadeaux?)',
    '(?:ordinateur|ecran|telephone|tablette|fenetre|page)(?: \\w+){0,8} (?:virus|infecte\\w*|appeler (?:un|le|ce) numero|rancon|pirate\\w*)',
    '(?:jamais|rien|pas) (?:recu|livre\\w*|eu)(?: \\w+){0,5} (?:paye|commande|achete)|paye(?: \\w+){0,8} (?:jamais|rien|pas) (?:recu|livre|arrive|eu)',
    '(?:mere|pere|mamie|papi|grandmere|grandpere|mari|femme|voisine?|tante)(?: \\w+){0,6} (?:donne|donner|arnaque\\w*|avoir|vire|envoye)(?: \\w+){0,6} (?:codes?|argent|carte|tout le monde|inconnus?|n importe qui)',
    '(?:windows|ecran|ordinateur|message|fenetre)(?: \\w+){0,8} (?:appeler|rappeler|telephoner)(?: \\w+){0,3} (?:numero|microsoft)|cheque(?: \\w+){0,5} (?:faux|sans provision|arnaque)|loterie|faux proprietaire|compte (?:mail |gmail |orange |yahoo |hotmail )?pirate'
  ),
  turn(
    'reseaux-sociaux',
    13,
    '(?:facebook|instagram|snapchat|tiktok|twitter)(?: \\w+){0,6} (?:pirate\\w*|hacke\\w*|vole\\w*|bloque\\w*|faux (?:compte|profil)|usurp\\w*|reglage\\w*|prive\\w*|photos?|supprim\\w*|voir|voie|voit|amis?)',
    '(?:compte|profil)(?: \\w+){0,3} (?:facebook|instagram|snapchat|tiktok|twitter)',
    '(?:faux (?:compte|profil)|se fait passer|pris mon (?:nom|identite))(?: \\w+){0,8} (?:facebook|instagram|snapchat|tiktok|reseaux?)',
    'qui (?:voit|peut voir|voient|verra) (?:\\w+ ){0,3}(?:publie|poste|photos|publications)'
  ),
  // One who stands in for somebody and asks for money defrauds.
  turn(
    'arnaque-securite',
    15,
    '(?:se fait|s est fait|se faisait|se font|fait) passer pour (?!moi)(?: ?\\w+){0,10} (?:argent|euros|virement|code|carte|payer)',
    '(?:arnaque\\w*|escroque\\w*|escroc\\w*) (?:\\w+ ){0,4}(?:facebook|instagram|vinted|leboncoin|bon coin|whatsapp|amazon|colis|banque|carte|internet|site)',
    'cliqu?e? (?:sur )?(?:un |le |ce )?(?:drole de |mauvais )?lien|lien (?:bizarre|suspect|louche|frauduleux)',
    '(?:banque|banquier|credit agricole|conseiller bancaire|banque postale)(?: \\w+){0,8} (?:au telephone|appelle|appele)(?: \\w+){0,8} (?:code|carte|virement|valider)'
  ),
  turn(
    'harcelement',
    16,
    '(?:envoyer?|envoie|publie\\w*|diffuse\\w*|montre\\w*|partage\\w*|balance\\w*)(?: \\w+){0,3} (?:videos?|photos?|images?)(?: \\w+){0,8} (?:famille|contacts|amis|proches|collegues|patron|tout le monde)(?: \\w+){0,4} (?:si je|paye\\w*|donne|argent|euros)',
    `(?:menace|menacent|menaces|chantage|chante)(?: \\w+){0,10} (?:photos?|videos?|images?|publier|diffuser|montrer|intimes?|nue?s?|contacts)`,
    `(?:photos?|videos?|images?) (?:\\w+ ){0,4}(?:intimes?|nue?s?|denudees?|deshabillees?|sexuelles?)`,
    '(?:eleves?|classe|copains?|copines?|camarades?|college|lycee|ecole)(?: \\w+){0,10} (?:videos?|photos?|groupe|rumeurs?|publi\\w+)(?: \\w+){0,3} (?:de lui|d elle|sur lui|sur elle|contre (?:lui|elle)|de mon fils|de ma fille|sur mon fils|sur ma fille|de moi|sur moi)',
    '(?:ex|ancien\\w*|voisine?|collegue)(?: \\w+){0,3} (?:publie|poste|raconte|ecrit|diffuse|met)\\w*(?: \\w+){0,5} (?:sur moi|sur mon compte|contre moi)(?: \\w+){0,5} (?:internet|reseaux?|facebook|instagram|tiktok|snapchat)',
    '(?:insult\\w*|harcel\\w*|moqu\\w*|humili\\w*|menac\\w*)(?: \\w+){0,8} (?:facebook|snapchat|instagram|tiktok|internet|reseaux?|whatsapp|groupe|en ligne|discord|telephone|messages?|classe|ecole|college|lycee)',
    '(?:facebook|snapchat|instagram|tiktok|internet|reseaux?|whatsapp|groupe|discord|classe|college|lycee)(?: \\w+){0,8} (?:insult\\w*|harcel\\w*|moqu\\w*|humili\\w*|menac\\w*|mechan\\w*)'
  ),
  turn(
    'visio-proches',
    11,
    `(?:voir|parler|appeler|discuter|joindre|causer)(?: \\w+){0,5} ${RELATIVE}(?: \\w+){0,8} (?:video|ecran|image|ordinateur|tablette|internet|camera|visio|telephone|etranger|loin|canada|australie|angleterre|amerique|portugal|algerie|maroc|skype|whatsapp)`,
    `(?:video|visio|image|camera|skype|whatsapp|zoom|facetime)(?: \\w+){0,6} (?:avec|a|pour voir) (?:\\w+ ){0,2}${RELATIVE}`,
    `(?:voir|parler a|appeler) (?:\\w+ ){0,2}(?:petitenfants?|arrieres?)`
  ),
  turn(
    'teleconsultation',
    14,
    `(?:voir|consult\\w*|parler|rendez vous|visite)(?: \\w+){0,5} ${DOCTOR}(?: \\w+){0,6} (?:video|visio|ecran|camera|distance|sans (?:me |se )?(?:deplacer|bouger)|tablette)`,
    `${DOCTOR}(?: \\w+){0,3} (?:par|sur|a travers|via|avec) (?:l |la |le |un )?(?:internet|ecran|ordinateur|tablette|camera|video|visio)`,
    'consult\\w*(?: \\w+){0,5} (?:video|visio|distance|en ligne|ecran|camera|internet)'
  ),
  turn(
    'rdv-medical',
    13,
    `(?:rendez vous|reserver|creneau|creneaux|consultation)(?: \\w+){0,6} ${DOCTOR}`,
    `${DOCTOR}(?: \\w+){0,10} rendez vous`,
    '(?:rendez vous|creneau)(?: \\w+){0,4} (?:vaccin\\w*|irm|radio|scanner|prise de sang|analyses?|medical|medicaux|echographie|mammographie)'
  ),
  turn(
    'photos-contenus',
    12,
    '(?:mettre|transferer|passer|envoyer|recuperer|copier|garder|ranger|classer|trier|sauver|sauvegarder|retrouver|perdu|effacer?|vider|stocker|basculer|deplacer|enlever)(?: \\w+){0,4} (?:photos?|films|fichiers?|videos?)(?: \\w+){0,5} (?:tablette|ordinateur|pc|cle|disque|telephone|cloud|portable|appareil|nuage|ailleurs|cd|dvd)'
  ),
  turn(
    'acces-equipement',
    12,
    '(?:ou|trouver|endroit|lieu|quelque part|coin)(?: \\w+){0,6} (?:utiliser|avoir|acces|se servir|me servir|trouver|consulter)(?: \\w+){0,4} (?:ordinateurs?|internet|wifi|pc|connexion)',
    '(?:pas|plus|aucun) (?:d |de |l )?(?:ordinateur|internet|connexion|wifi|pc|tablette)(?: \\w+){0,3} (?:chez moi|a la maison|ou aller|ou je)',
    '(?:ou|comment) (?:\\w+ ){0,4}(?:acheter|trouver|avoir|obtenir) (?:\\w+ ){0,3}(?:ordinateur|pc|tablette|telephone)(?: \\w+){0,4} (?:cher|prix|occasion|gratuit\\w*|reconditionne|solidaire|aide)'
  ),
  turn('impression-scan', 12, '(?:imprim|scann?|numeris|photocopi)\\w*'),
  turn(
    'controle-parental',
    12,
    `(?:fils|fille|enfants?|petite?s?|petitenfants?|ado\\w*|gosses?|garcon)(?: \\w+){0,10} (?:ecrans?|console|jeux?|tablette|telephone|portable|youtube|tiktok|ordinateur)(?: \\w+){0,8} (?:trop|tout le temps|toute la (?:nuit|journee)|sans arret|jour et nuit|heures|bloquer|limiter|surveill\\w*|controler|dangereu\\w*|inquiet\\w*|interdire|decroch\\w*)`,
    `(?:trop|tout le temps|toute la (?:nuit|journee)|sans arret|quel age)(?: \\w+){0,8} (?:fils|fille|filles|enfants?|(?:le|la|les|mon|ma|mes) petite?s?|petitenfants?|ado\\w*|mineurs?)(?: \\w+){0,8} (?:ecrans?|internet|console|jeux?|tablette|telephone|portable|youtube|tiktok|reseaux|snapchat|instagram)`,
    `(?:bloquer|limiter|surveiller|controler|empecher|interdire|proteger)(?: \\w+){0,8} (?:fils|fille|filles|enfants?|(?:le|la|les|mon|ma|mes) petite?s?|petitenfants?|ado\\w*|mineurs?)`,
    `(?:fils|fille|enfants?|petite?s?|petitenfants?|ado\\w*)(?: \\w+){0,6} (?:tombee?s? sur|regarde\\w*|vu|voit|voient|acces a) (?:\\w+ ){0,3}(?:images?|videos?|sites?|contenus?|porn\\w*)`
  ),
  turn(
    'parentalite-ent',
    12,
    '(?:voir|suivre|consulter|regarder|acceder)(?: \\w+){0,4} (?:notes|devoirs|bulletins?|absences|resultats scolaires|cahier de textes?|emploi du temps)(?! de travail)',
    '(?:code|codes|identifiants?|compte|connect\\w*|acces|mot de passe)(?: \\w+){0,5} (?:college|lycee|ecole|pronote|ent|educonnect)'
  ),
  turn(
    'famille-scolarite',
    13,
    '(?:inscri\\w*|dossier|paiement|payer|reserver|reinscri\\w*)(?: \\w+){0,6} (?:cantine|creche|ecole|college|lycee|maternelle|garderie|centre (?:aere|de loisirs)|periscolaire|colonie)'
  ),
  turn(
    'infox',
    12,
    '(?:est ce |si c est |c est )(?:que c est )?vrai (?:ce qu|ce que|que|qu|tout ce)',
    '(?:articles?|informations?|videos?|publications?|choses|nouvelles|posts?)(?: \\w+){0,2} (?:faux|fausses?|bidons?|mensongers?|mensonges|complotistes?|qui sont pas vraie?s)',
    '(?:croire|savoir|reconnaitre|distinguer|demeler|verifier)(?: \\w+){0,8} (?:vraie?s?|fausses?|faux|info\\w*|nouvelles?|sources?|fiables?)(?! (?:site|compte|mail|message|sms|conseiller))'
  ),
  turn(
    'donnees-personnelles',
    12,
    '(?:supprimer|effacer|enlever|retirer|disparaitre|fermer|cloturer)(?: \\w+){0,5} (?:mon nom|mes donnees|mes traces|un compte|mes comptes|mes informations|mon historique|mon adresse|mes vieux comptes)(?! (?:facebook|instagram|snapchat|tiktok|twitter|bancaire|caf))',
    '(?:mes|ma|nos|une|des) photos?(?: de moi)?(?: \\w+){0,4} (?:retrouvees?|publiees?|circulent|circule|apparaissent|apparait|trainent?)(?: \\w+){0,4} (?:site|internet|google|en ligne)',
    'supprimer (?:un|mon|des|mes) (?:vieux |ancien )?comptes?(?! (?:facebook|instagram|snapchat|tiktok|twitter|bancaire))',
    '(?:mon nom|mon adresse|mon numero|photos? de moi|mes informations|mes donnees)(?: \\w+){0,6} (?:google|internet|en ligne|circule\\w*|trouve\\w*|apparai\\w*|vole\\w*|revend\\w*|pirate\\w*)'
  ),
  turn(
    'carte-grise',
    13,
    '(?:vend\\w*|achet\\w*|donn\\w*|cede\\w*|declar\\w*|immatricul\\w*|herit\\w*|change\\w*)(?: \\w+){0,5} (?:voiture|moto|scooter|vehicule|caravane|camion|camionnette|remorque)(?: \\w+){0,8} (?:declar\\w*|papiers?|nom|immatricul\\w*|carte|ants|cession|prefecture)'
  ),
  turn(
    'vente-en-ligne',
    12,
    '(?:vend\\w*|debarrasser)(?: \\w+){0,6} (?:internet|leboncoin|bon coin|vinted|ebay|annonce|en ligne)'
  ),
  turn(
    'titre-de-sejour',
    11,
    'prefecture(?: \\w+){0,6} (?:papiers?|recepisse|carte|rendez vous)|(?:papiers?|recepisse)(?: \\w+){0,4} prefecture'
  ),
  turn(
    'emploi-cv',
    12,
    '(?:cherche\\w*|trouver|retrouver|rechercher?|recherche de) (?:un |du |de |d |le |mon )?(?:travail|boulot|emploi|job|stage)',
    '(?:faire|refaire|rediger|mettre a jour|ecrire|envoyer|imprimer|creer) (?:un |mon |le |son )?cv'
  ),
  turn(
    'tpe-pme',
    12,
    '(?:site|page)(?: internet| web)? (?:pour|de) (?:mon |ma |mes |notre |un )?(?:entreprise|commerce|boutique|magasin|restaurant|activite|salon|gite|atelier|cabinet|societe|garage|ferme|clients)',
    '(?:boutique|commerce|magasin|restaurant|entreprise|gite|salon|ferme|epicerie|garage)(?: \\w+){0,6} (?:etre|visible|connue?|faire|avoir|mettre)(?: \\w+){0,3} (?:internet|en ligne|google|site)',
    '(?:suis|je) (?:\\w+ )?(?:artisane?|commercante?|restaurateur|coiffeuse|coiffeur|plombier|macon|boulanger|auto entrepreneur|chef d entreprise|gerante?|infirmiere liberale)'
  ),
  turn(
    'bureautique',
    10.5,
    '(?:ecrire|rediger|taper|faire)(?: \\w+){0,2} (?:lettre|courrier|texte|rapport|memoires?|affiche|tableau|compte rendu)(?! (?:de motivation|electronique))'
  ),
  turn(
    'retraite',
    12,
    '(?:eu|ai|fete|fais|aurai|arrive a|arrive sur) (?:soixante(?: \\w+)?|6\\d) ans(?: \\w+){0,8} (?:dossier|droits|pension|partir|arreter|prepare\\w*|par ou)',
    '(?:mari|femme|conjointe?|epoux|epouse)(?: \\w+){0,10} (?:reversion|pension)|pension(?: \\w+){0,6} (?:mari|veuve|deces|decede)'
  ),
  turn(
    'etat-civil',
    11,
    '(?:mari|femme|mere|pere|maman|papa|epoux|epouse|conjointe?|fils|fille|frere|soeur|grandmere|grandpere) (?:\\w+ ){0,2}(?:est |vient de )?(?:mort|morte|decedee?|deceder|mourir)(?: \\w+){0,12} (?:papiers|demarches|succession|acte|administrati\\w+|declarer|formalites|organismes)'
  ),
  turn(
    'mail',
    11,
    '(?:envoyer|ecrire|recevoir|lire|ouvrir|joindre|transferer|repondre a)(?: \\w+){0,4} (?<!par )(?:mails?|courriels?|piece jointe|pieces jointes|gmail|electronique)'
  ),
  turn(
    'ameli',
    12,
    '(?:rembours\\w*)(?: \\w+){0,6} (?:lunettes|dents?|dentiste|soins|medicaments?|medecin|docteur|hopital|sante|appareil|operation|kine|pharmacie)'
  ),
  turn(
    'controle-parental',
    17,
    '(?:fils|fille|enfants?|petitenfants?|petite?|garcon|ado)(?: de)? (?:\\d+|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze) ans(?: \\w+){0,8} (?:snapchat|instagram|tiktok|facebook|whatsapp|youtube|telephone|portable|tablette|ecrans?|console|jeux?|internet|reseaux?)',
    '(?:fils|fille|enfants?|petitenfants?|petite?s?|garcon|ado|gamine?)(?: \\w+){0,2} regarde\\w*(?: \\w+){0,5} (?:youtube|tablette|telephone|ecrans?|internet|tiktok)',
    '(?:pour que|empecher|eviter|eviter que|faire en sorte que) (?:les?|la|mon|ma|mes) (?:fils|fille|filles|enfants?|petitenfants?|petite?s?|garcons?|ado\\w*) (?:\\w+ ){0,2}(?:aille|aillent|voie|voient|regarde\\w*|tombe\\w*|joue\\w*|achete\\w*|va|vont)'
  ),
  turn(
    'arnaque-securite',
    14,
    '(?:faux|fausse) (?:agent|conseillere?|technicienn?e?|policiere?|gendarme|banquiere?|livreur|operateur|employee?|vendeur|conseiller|medecin|huissier|site|profil qui)',
    '(?:acheteur|acheteuse|vendeur|locataire|proprietaire)(?: \\w+){0,14} (?:cheque de banque|cheque|rembours\\w*|mandat|lien|virement|caution|acompte)|cheque de banque(?: \\w+){0,12} (?:acheteur|leboncoin|vinted|annonce|rembours\\w*)',
    '(?:le|la|un|une) (?:soi disant|soit disant|pretendue?) \\w+',
    'se ser(?:t|vent|vait|vi) de (?:mon|ma|mes) (?:adresse|mail|compte|nom|identite|numero|carte)',
    '(?:euros|argent|sous)(?: \\w+){0,4} (?:partie?s?|disparue?s?|envolee?s?|retiree?s?|prelevee?s?)(?: \\w+){0,4} compte',
    '(?:soi disant|soit disant|pretendue?|se disant|pretendait) (?:etre )?(?:un |une |le |la |des )?(?:conseillere?|agent|policier|gendarme|technicien|banquier|employe|livreur|service|banque|microsoft)'
  ),
  // What was paid for and never was.
  turn(
    'arnaque-securite',
    20,
    '(?:paye|verse|regle|vire|achete|commande)\\w*(?: \\w+){0,18} (?:existe? (?:pas|plus)|a disparu|etait (?:faux|fausse|bidon)|c etait (?:du )?(?:faux|pas vrai))'
  ),
  turn('mail', 13, '(?:lettres?|courriers?|messages?|adresses?|boites?) electroniques?'),
  turn(
    'smartphone',
    12.5,
    '(?:prendre|faire|fait|fais|prend|prends) (?:une |des |de |la )?(?:jolies? |belles? )?photos?(?: avec)?(?! (?:d identite|pour))'
  ),
  turn(
    'acces-equipement',
    12,
    'ni ordinateur ni|(?:avez vous|y a t il|vous avez|est ce qu il y a|existe t il) (?:\\w+ ){0,3}(?:ordinateurs?|tablettes?) (?:\\w+ ){0,3}(?:gens|public|disposition|emprunter|libre|dispo\\w*|preter|utiliser|pret)'
  ),
  turn(
    'rdv-medical',
    12,
    `(?:trouver|cherche\\w*|changer de|avoir|plus de) (?:\\w+ ){0,2}${DOCTOR}|nouveaux patients`
  ),
  turn(
    'donnees-usage',
    15,
    'vous (?:\\w+ )?(?:gard|conserv|enregistr|stock|revend|vend|not|partag|transmett)(?:e|es|ez|er|iez)? (?:\\w+ ){0,2}(?:numero|adresse|donnees|informations?|coordonnees|nom|conversation|appel|tout)',
    'vous en (?:faites|ferez|faite) quoi|(?:nom|numero|adresse|informations?|donnees|coordonnees)(?: \\w+){0,3} vous (?:\\w+ )?(?:faites|ferez|gardez)',
    'vous (?:\\w+ )?(?:faire|faites|fait|feriez|ferez) (?:\\w+ ){0,3}(?:mon|mes|ma|nos|les|le) (?:numero|adresse|donnees|informations?|coordonnees|codepostal|nom)',
    '(?:faire|faites|feriez|allez|deviennent|devient) (?:\\w+ )?quoi (?:de|avec|d) (?:mes|mon|ma|nos)|(?:pourquoi|pour quoi faire|a quoi (?:ca )?sert) (?:\\w+ ){0,4}(?:codepostal|mon adresse|mon numero|ma commune|mes coordonnees)',
    '(?:appel|conversation|communication|echange) (?:\\w+ ){0,3}enregistr\\w*|vous (?:m |nous |l )?enregistr\\w*|(?:suis|sommes|est|serai) (?:\\w+ )?(?:enregistree?s?|ecoutee?s?)(?! (?:a|au|chez|comme))'
  ),
  turn(
    'visio-proches',
    15,
    `(?:la|le|les|me|nous|se|te|lui) (?:voir|voi\\w+) (?:\\w+ ){0,5}(?:parlant|video|camera|visage|visio|a l ecran|sur l ecran)`,
    `${RELATIVE}(?: \\w+){0,12} (?:quebec|canada|australie|amerique|japon|bresil|mali|senegal|etranger|loin|espagne|italie|allemagne|angleterre|belgique)(?: \\w+){0,10} (?:la|le|les) voir\\b`
  ),
  turn(
    'visio-proches',
    13,
    `(?:mere|pere|maman|papa|mari|femme|soeur|frere|fils|fille|famille|petitenfants?)(?: \\w+){0,14} (?:la |le |les )?(?:voir|parler)(?: \\w+){0,3} (?:par|en) (?:video|visio|camera)`
  ),
  turn(
    'impression-scan',
    15,
    '(?:papiers?|documents?|feuilles?|factures?|courriers?|attestations?|certificats?)(?: \\w+){0,12} (?:mettre|rentrer|passer|entrer)(?: \\w+){0,3} (?:dans|sur) l ordinateur',
    '(?:copies?|photocopies?) (?:de |d |du |des )(?:\\w+ ){0,3}(?:carte|passeport|permis|papiers?|documents?|livret|bail|contrat)(?! (?:integrale|d acte))'
  ),
  turn(
    'mail',
    15,
    '(?:mettre|joindre|ajouter|coller|inserer|glisser|attacher)(?: \\w+){0,4} (?:dans|a|au|avec|sur) (?:un |le |mon |ce |mes |l )?(?:mails?|courriels?|messages? electroniques?)'
  ),
  turn(
    'rdv-medical',
    16,
    `secretaire(?: \\w+){0,16} (?:voir|rendez vous|appel\\w*|internet|machine)(?: \\w+){0,4} ${DOCTOR}`,
    `${DOCTOR}(?: \\w+){0,8} secretaire`
  ),
  turn(
    'transports-billet',
    14,
    '(?:aller|vais|partir|pars|rejoindre|rentrer|voyager)(?: \\w+){0,8} (?:en|avec le|par le|prendre le) (?:train|tgv|car|bus|avion|covoiturage)',
    '(?:billets?|train|quai|guichet)(?: \\w+){0,8} (?:guichet|gare|billets?|quai)'
  ),
  turn(
    'impots',
    15,
    '(?:dame|femme|fille|personne|jardinier|monsieur)(?: \\w+){0,8} (?:menage|repassage|jardin|domicile)(?: \\w+){0,12} (?:declar\\w*|cesu|ses heures)',
    '(?:declar\\w*) (?:\\w+ ){0,2}(?:dons?|donation|loyers|revenus|impots|pension)'
  ),
  turn(
    'caf',
    14,
    '(?:dame|nourrice|nounou|gardienne|assistante maternelle)(?: \\w+){0,8} (?:garde|petite?|enfants?|bebe)(?: \\w+){0,10} declar\\w*'
  ),
  turn(
    'retraite',
    14,
    'a quell?e? age (?:\\w+ ){0,4}(?:partir|arreter|retraite)',
    '(?:manque|manquent|retrouve\\w*|oublie|perdu)(?: \\w+){0,4} (?:annees|trimestres)',
    '(?:arreter|m arreter|partir)(?: \\w+){0,2} (?:l annee prochaine|l an prochain|de bosser|de travailler)'
  ),
  turn(
    'titre-de-sejour',
    15,
    '(?:faire|fasse|fais|faites) venir (?:\\w+ ){0,3}(?:femme|mari|epoux|epouse|famille|enfants?|mere|parents?|fiancee?)',
    '(?:femme|mari|epoux|epouse|famille|enfants|mere|parents|fiancee?)(?: \\w+){0,10} (?:la|le|les) faire venir'
  ),
  turn(
    'handicap-mdph',
    14,
    '(?:carte|place)(?: \\w+){0,4} (?:garer|stationner)(?: \\w+){0,6}(?! (?:payer|application))',
    '(?:fils|fille|enfant|petitenfant|frere|soeur|mere|mari|femme)(?: \\w+){0,3} (?:sourde?|aveugle|malvoyante?|autiste|trisomique|handicapee?|invalide|hyperactif|dyslexique)'
  ),
  turn(
    'donnees-personnelles',
    14,
    'comptes?(?: \\w+){0,3} (?:internet|mail|facebook|google|en ligne|reseaux)(?: \\w+){0,6} (?:decede\\w*|morte?s?|defunte?s?|disparue?s?)',
    '(?:decede\\w*|morte?|defunte?)(?: \\w+){0,10} (?:fermer|supprimer|effacer|enlever)(?: \\w+){0,3} comptes?(?! (?:bancaires?|en banque|banque))'
  ),
  turn(
    'harcelement',
    15,
    // « On m'embête sur snap », « ils se moquent de moi au collège ».
    '(?:on|ils|elles|des (?:gens|eleves|garcons|filles)|quelqu un) (?:m|me|nous|l|la|le|se|s) (?:embete\\w*|moqu\\w*|traite\\w*|charri\\w*|tape\\w*|rackett\\w*)(?: \\w+){0,5} (?:snap\\w*|insta\\w*|tiktok|whatsapp|facebook|reseaux?|internet|discord|ecole|college|lycee|classe|groupe)'
  ),
  turn(
    'harcelement',
    14,
    '(?:petite?|fils|fille|enfant|ado|garcon|petitenfant|elle|il)(?: \\w+){0,4} pleur\\w*(?: \\w+){0,14} (?:ecri\\w+|messages?|reseaux|groupe|snapchat|instagram)'
  ),
  turn(
    'reseaux-sociaux',
    13,
    '(?:tout le monde|les gens|n importe qui|mes amis|des inconnus) (?:\\w+ ){0,2}(?:voit|voient|lit|lisent|voie|regarde\\w*) (?:\\w+ ){0,2}(?:j ecris|je (?:poste|publie|mets|fais)|mes (?:photos|publications|messages))'
  ),
  turn(
    'retraite',
    16,
    '(?:declaration|declarer|demande|dossier|formulaire|papiers?|toucher|droit)(?: \\w+){0,4} reversion\\b'
  ),
  turn(
    'cout',
    14,
    'est ce que (?:je|j|on) (?:dois|doit|devrai|devra) payer(?! (?:ma|mon|mes|la|le|l|les|une?|des) )',
    '(?:faut|dois|doit|devra|va falloir|faudra) (?:t il |il |on )?payer (?:quoi que ce soit|quelque chose|pour venir|combien|un truc|chez vous|la seance|le conseiller)',
    '(?:on|je) (?:vous )?(?:doit|dois|devrai|devra) (?:\\w+ )?(?:quelque chose|combien|rien)|vous faites payer|(?:combien|quoi) (?:je|on) vous doit?s?'
  ),
  turn(
    'donnees-usage',
    14,
    'qui (?:va |peut |pourra |vont )?(?:voir|lire|ecouter|entendre|savoir) (?:\\w+ ){0,2}(?:ce que je|notre|cet appel|l appel|cette conversation)'
  ),
  turn(
    'collectivite-ami',
    13,
    '(?:je suis|on est|nous sommes|c est) (?:\\w+ )?(?:maire|adjointe?|elue?s?|conseillere? municipale?|la secretaire de mairie|dgs|directrice? (?:du|de la|des) (?:ccas|mediatheque|services))'
  ),
  turn(
    'infox',
    10.5,
    '(?:vu|lu|entendu|raconte\\w*|parait|disent|partage\\w*|circule\\w*|montre\\w*)(?: \\w+){0,16} (?:c est vrai|est ce vrai|vrai ou (?:pas|faux|non)|si c est vrai)'
  ),
  turn(
    'emploi-cv',
    13,
    '(?:feuille|papier|fiche|lettre)(?: \\w+){0,8} (?:diplomes?|experiences?|parcours|emplois|veux le poste|pourquoi je veux)',
    'cherche\\w* (?:des |du |un )?(?:\\w+ )?(?:menages|heures|place|saison|boulots?|emplois|extras)'
  ),
  turn(
    'rdv-medical',
    12,
    'mal (?:au|a la|aux|a l) \\w+(?: \\w+){0,12} rendez vous',
    'rendez vous(?: \\w+){0,6} mal (?:au|a la|aux|a l) \\w+'
  ),
  turn(
    'donnees-personnelles',
    20,
    'harcel\\w* (?:au|par) telephone(?: \\w+){0,4} (?:vendre|panneaux|demarch\\w*|pub\\w*|isolation)'
  ),
  turn(
    'caf',
    13,
    '(?:quitte|parti|separe)\\w*(?: \\w+){0,6} enfants(?: \\w+){0,16} aides?\\b',
    '(?:quelles?|comme|des) aides? (?:j ai|je peux avoir|j aurais|j ai droit)'
  ),
  turn(
    'arnaque-securite',
    15,
    '(?:disait|pretendait|disaient|se presentait)(?: \\w+){0,8} (?:voulait|voulaient|demandait|demandaient)(?: \\w+){0,4} (?:numeros?|codes?|carte|comptes?|argent|rib|identifiants?)'
  ),
  turn('ordinateur', 13, '(?:couper|copier)(?: et)? coller(?: \\w+){0,4} (?:souris|clavier)'),
  turn(
    'bureautique',
    20,
    '(?:taper|rediger|ecrire|mettre en page) (?:le |un |notre )?(?:bulletin|journal|gazette|programme|compte rendu)s?(?: \\w+){0,2} (?:du village|municipal|de la commune|de l association|du club)'
  ),
  turn('caf', 12.5, 'aides? (?:au|pour le|pour mon) (?:logement|loyer)'),
  turn(
    'smartphone',
    13.5,
    '(?:telephone|tablette|portable|smartphone|iphone|samsung|ipad)(?: \\w+){0,6} m (?:a|ont) (?:\\w+ )?(?:offert|donne|achete|prete|paye|refile|laisse)e?s?',
    'm (?:a|ont) (?:\\w+ )?(?:mis|installe|achete|offert|donne|prete|paye|refile)(?: \\w+){0,6} (?:telephone|tablette|ecran|portable|smartphone|iphone|samsung)'
  ),
  turn(
    'mail',
    11,
    '(?:boite|boites) (?:a|aux) lettres?(?: \\w+){0,3} (?:ordinateur|internet|electronique|orange|telephone)'
  ),
  turn(
    'teleconsultation',
    13.5,
    `${DOCTOR}(?: \\w+){0,14} (?:par|sur|avec) (?:l |un |la )?(?:ordinateur|ecran|camera|video|tablette)`
  ),
  turn('visio-proches', 12, `${RELATIVE}(?: \\w+){0,10} (?:se voir|se parler|se voyant|en direct|en video)`),
  turn('ia', 12, '(?:ia|intelligence artificielle|chatgpt)'),
  turn(
    'candidature-emploi',
    18,
    'votre (?:metier|travail|boulot)(?: \\w+){0,2} (?:interesse|plait|plairait|attire)|vous (?:embauch|recrut)\\w*|(?:place|travail|poste|metier|boulot) comme (?:vous|le votre)',
    '(?:devenir|etre|postuler|candidat\\w*|travailler|job|emploi|metier|recrut\\w*|embauch\\w*|poste|formation|salaire)(?: \\w+){0,6} (?:conseillere?s? numeriques?|mediateu\\w+ numeriques?)(?! (?:dans|pour|a|dans) (?:notre|la|ma|le) (?:mairie|commune|collectivite|ccas|medecin))'
  ),
  turn(
    'collectivite-ami',
    19,
    '(?:maire|mairie|commune|collectivite|ccas|cias|epci|communaute (?:de communes|d agglo\\w*)|departement|region|agglo\\w*|syndicat|elue?|dgs|adjointe?|municipalite|intercommunalite|conseil municipal|structure|association)\\b.*\\b(?:recrut\\w*|accueil\\w*|embauch\\w*|financ\\w*|subvention\\w*|poste|candidat\\w*|dispositif|avoir|obtenir|convention\\w*|heberg\\w*|voudrait|beneficier)\\b.*\\b(?:conseillere?s?|mediateur|ami|poste)',
    '(?:recrut\\w*|accueil\\w*|embauch\\w*|financ\\w*|subvention\\w*)(?: \\w+){0,6} conseillere?s?(?: numeriques?)?(?: \\w+){0,10} (?:mairie|commune|collectivite|ccas|territoire|anct|agglo\\w*|etat)'
  )
]
