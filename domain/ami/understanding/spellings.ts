/**
 * What staff of collectivités type and dictate, set right before anything is understood: SMS spellings, short forms of
 * the trade, words run together. In the form that `normalise` gives: « spellings = what they stand for ».
 */
const SPELLINGS = `
til tils = t il ; foi foix = fois ; recoi recoie recois = recoit ; gar garse = conseiller ; papie papiez = papiers ; exactemen exactment = exactement ; cmb kmb cbn = combien ; plafon = plafond ; koi koa kwa kwoi = quoi ; ki = qui ; ke k = que ; kel kels kelle kelles = quel ; kan kand qd kant = quand ; cb cbien conbien combi combiens kombien = combien
cmt cmnt coment comen comment = comment ; pk pq pkoi pourkoi = pourquoi ; pr = pour ; ds = dans ; ss = sans ; av = avec ; avc ac = avec ; vs = vous ; ns = nous
fo fau faux = faut ; fodra fodrai fodrait = faudra ; kil kils = qu il ; kune = qu une ; oblig = obligatoire ; kon = qu on ; kel = quel ; kelkun qqun qq1 = quelqu un
jpeu jpeux = je peux ; jveu jveux = je veux ; jdois = je dois ; peu pe = peut ; doi = doit ; fé fe fai = fait ; es = est ; esque eske = est ce que ; keske = qu est ce que
c = c est ; cé ce = ce ; cest = c est ; ca sa = ca ; g = j ai ; d = de ; l = l ; t = t ; s = s ; ya ia yas = y a ; yaura = y aura
tt = tout ; ts = tous ; tte = toute ; ttes = toutes ; bcp = beaucoup ; tjs tjrs = toujours ; mm = meme ; avan = avant ; apre apres = apres ; pdt pdnt = pendant ; jusko = jusqu au
dc = donc ; svp stp = s il vous plait ; bjr slt bsr cc = bonjour ; mci = merci ; auj = aujourd hui ; rdv = rendez vous ; nb nbre = nombre ; max maxi = maximum ; min mini = minimum
tps tems tmps temp = temps ; dja deja = deja ; tro = trop ; ms = mais ; ne = ne ; pa = pas ; pt = point ; ptit ptite tite = petite ; gd gde = grande ; ki = qui ; vrmt = vraiment
argen largen = argent ; dargent = d argent ; sou = sous ; balle balles = euros ; keuros = mille euros ; eur euro = euros ; kel = quel ; doné = donne ; donner = donner
asso assos assoc assoce = association ; interco intercos = intercommunalite ; comcom = communaute de communes ; cdc ccom = communaute de communes ; agglo agglos = communaute d agglomeration ; agglomeration = agglomeration
dept dep dpt departemental = departement ; collec colectivite collectivte coll collectiv = collectivite ; comune comunes comun = commune ; mairi meri = mairie ; conv = convention
sub subv subvs subventions = subvention ; candi = candidat ; cand = candidature ; conseillé conseille conseillere conseiller conseilliers cnum cnfs cnf cn cns cons = conseiller ; num numerik numeriq = numerique
form formas formassion = formation ; formas = formation ; orga orgas = organisme ; docs doc = documents ; papier = papiers ; pj = pieces justificatives ; justif justifs = justificatifs
resp = responsable ; respons = responsable ; coord coordo coordos coordonateur coordinateur coordinatrice coordonnatrice = coordonnateur ; mediateurs = mediateur ; dispo = disposition ; madispo mad = mise a disposition
remb rembours = rembourser ; remu remun = remuneration ; sal = salaire ; sanctio = sanction ; delib delibs = deliberation ; delibe = deliberation ; prez presi = president ; dom toms tom = outre mer ; domtom = outre mer ; drom droms = outre mer
reportin raporting raport raports rapor rapors rapports reportings = reporting ; cr crs cra cras = compte rendu ; bilans = bilan ; trim = trimestre ; sem = semestre ; mens = mensuel
janv = janvier ; fev fevr = fevrier ; sept = septembre ; oct = octobre ; nov = novembre ; dec = decembre ; 1er 1ere 1re = premier ; 2e 2eme 2nd 2nde = deuxieme ; 3e 3eme = troisieme
visio webconf webconfs webinaire webinaires webinar webco = webconference ; ml mel mail mails email emails courriel courriels imel = mail ; adres adress = adresse ; tel telephone telefone tph portable portables smartphone smartphones = telephone
ordi ordis pc pcs ordinateurs = ordinateur ; bagnole caisse voitures auto vehicule vehicules = voiture ; uniforme uniform uniformes tshirt polo polos teeshirt blouson gilet = tenue ; fringues fringue habits habit vetement = vetements
mediatheq mediatheque mediatheques biblio biblis = bibliotheque ; marcher = marche ; gratos gratis gratuis = gratuit ; paye paie payer payé payes payent paient paiera payerai = payer
insc inscri = inscrire ; sinscrire = s inscrire ; qq qqs = quelques ; qqch = quelque chose ; psk pcq parske = parce que ; tribu = tribunal ; ta = tribunal administratif
boulot taf job jobs = poste ; bosser bosse taffer = travailler ; gars mec type bonhomme nana = conseiller ; thune thunes fric pognon blé oseille pepettes pesos = argent ; filer filé file = donner ; piger = comprendre
lanct lagence = l anct ; letat = l etat ; lami = l ami ; lasso = l association ; lordi = l ordinateur ; laide = l aide ; lagglo = l communaute d agglomeration ; lorganisme = l organisme ; leligibilite = l eligibilite ; lepci = l epci ; lept = l ept
dom = outre mer ; mgp = metropole du grand paris ; ccass ccas = ccas ; cias = cias ; epcis epci = epci ; epts ept = ept ; siao = siao ; ctr ctrt contra = contrat ; contras = contrat
hab habs hbts hbt = habitants ; pb pbs pblm = probleme ; pop = population ; mediath = mediatheque ; secr = secretaire ; tresor = tresorerie ; declar declars = declaration ; recup = recuperer ; indiv = individuel ; qlq qlqs = quelques ; ttfois = toutefois ; ttjrs = toujours ; dvpt = developpement ; admin admins = administratif ; infos info = information ; etab etabs ets = etablissement
prolong = prolonger ; renouv = renouvellement ; demision demissione demisionne = demission ; licencié licencier virer vire virés = licenciement ; barre barrer casse tire tirer = part
ecris ecrit ecrivez ecrivons ecrivent ecrirais ecrirait = ecrire ; prend prends prenons prenez prennent prendra prendrait = prendre ; mets met mettons mettez mettent mettra mettrait = mettre
choisis choisit choisissons choisissez choisissent choisira = choisir ; tient tiens tiennent tiendra tenons = tenir ; vend vends vendent = vendre ; reprend reprends reprennent reprendra = reprendre ; suit suivent suivra = suivre
rend rends rendent rendra rendu rendus = rendre ; repond reponds repondent repondra repondu = repondre ; devient deviennent deviendra devenu = devenir ; perd perds perdent perdra perdu perdus perdue = perdre
choisi choisie choisis = choisir ; inscrit inscris inscrivent inscrite = inscrire ; obtient obtiennent obtiendra = obtenir ; sert servent = servir ; ouvre ouvrent ouvert = ouvrir
`

const WRITTEN: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split(/[\n;]/).flatMap(line => {
    const [from = '', to = ''] = line.split('=')
    const right = to.trim()
    return from
      .trim()
      .split(/\s+/)
      .filter(word => word !== '' && right !== '')
      .map(word => [word.normalize('NFD').replace(/\p{M}/gu, ''), right] as const)
  })
)

/** A normalised word as it should be written, which may be several words. */
export const rightSpelling = (word: string): string => WRITTEN.get(word) ?? word

/** Expressions of several words that mean one thing, in the order they are tried. */
export const EXPRESSIONS: readonly (readonly [RegExp, string])[] = (
  [
    [/\bfrance ?services?\b|\bmaisons? (?:de |des )?services?(?: au public)?\b|\bmsap\b/, 'franceservices'],
    [/\bfrance relance\b|\bplan de relance\b/, 'francerelance'],
    [/\baidants? ?connect\b/, 'aidantsconnect'],
    [/\bpass numeriques?\b|\bcheques? numeriques?\b|\bcheques? apticc?\b/, 'passnumerique'],
    [/\bsolidarite ?numerique\b/, 'solidaritenumerique'],
    [
      /\b(?:present|presente|cet|cette|l|cadre de l|lit|ecrit|mot|sigle|parle d|parle de l|parle de) apl\b/,
      'misprint apldutexte'
    ],
    [/\boutre ?mers?\b|\boutremers?\b|\bultra ?marine?s?\b/, 'outremer'],
    [
      /\b(?:guadeloupe|martinique|guyane|mayotte|antilles|nouvelle caledonie|polynesie|saint pierre et miquelon|saint martin|wallis)\b|\b(?:a|de|ile de|l ile de) la reunion\b(?! (?:du|de(?! (?:quel|combien))|des|publique|en|avec|zoom|teams))/,
      'outremer'
    ],
    [/\bbanques? des territoires\b|\bcaisse des depots?\b|\bcdc habitat\b/, 'banquedesterritoires'],
    [
      /\bmises? a (?:la )?disposition\b|\bmettre a (?:la )?disposition\b|\bmis(?:e|es)? a (?:la )?disposition\b|\bmettre a dispo\b|\bmise a dispo\b/,
      'miseadisposition'
    ],
    [/\bhors (?:les|des|de nos) murs\b/, 'horslesmurs'],
    [
      /\bcom com\b|\bcom (?:de communes?|d agglo(?:meration)?|urbaine)\b|\bcommunautes? de communes?\b|\bcommunautes? d ?agglomerations?\b|\bcommunautes? urbaines?\b|\bagglomerations?\b|\bcommunautes? d agglo\b/,
      'communaute'
    ],
    [
      /\bsyndicats? (?:mixtes?|intercommunal|intercommunaux|informatiques?|d initiatives?)\b|\bsivom\b|\bsivu\b|\bpetr\b|\bpoles? metropolitains?\b/,
      'syndicat'
    ],
    [/\bmetropoles? du grand paris\b|\bgrand paris\b/, 'grandparis'],
    [/\bmetropoles? de lyon\b|\bgrand lyon\b/, 'metropolelyon'],
    [/\betablissements? publics? territoria(?:l|ux)\b/, 'ept'],
    [/\bcentres? communa(?:l|ux) d ?action sociale\b/, 'ccas'],
    [/\bcentres? intercommuna(?:l|ux) d ?action sociale\b/, 'cias'],
    [/\bconseils? departementa(?:l|ux)\b/, 'departement'],
    [/\bconseils? regiona(?:l|ux)\b/, 'region'],
    [/\bplates? ?formes?\b/, 'plateforme'],
    [/\bco ?financ(\w+)\b/, 'cofinanc$1'],
    [/\bco ?responsab(\w+)\b/, 'coresponsab$1'],
    [/\bco ?employeur\b/, 'coresponsable'],
    [/\bad ?hoc\b/, 'adhoc'],
    // « 35h ou 39h »
    [/\b(\d{2}) ?h\b/, '$1 heures'],
    // « Et si on ne les fait pas ? »: every word of it is too common to tell, all of them together do.
    [
      /\bsi (?:on|nous|je|la mairie|la commune|la collectivite|personne) (?:ne |n )?(?:(?:le|la|les|l|y|en|lui) )?(?:fait|fais|faisons|fera|rend|rendre|rendons|respecte|respectons|envoie|envoyons|envoyer|fournit|fournissons|remet|remettons|tient|tenir|produit|transmet|mettre|donne|oublie|zappe)(?: pas| rien| jamais| plus)\b/,
      'si nonrespect'
    ],
    // « Personne n’a transmis les bilans », « on a sauté deux reportings ».
    [
      /\b(?:(?:personne|on|nous|ils|elle|il) (?:ne )?(?:l |les |n )?(?:a|avons|ont|avait)? ?(?:pas|rien|jamais)? ?(?:encore |ete )?(?:transmis|rendu|rendre|envoye|remis|fourni|adresse|produit)|pas (?:encore |ete )?(?:transmis|rendu|rendre|envoye|remis|fourni)|laisse passer|saute|rate|loupe|zappe|oublie|omis|manque)(?= (?:[a-z0-9]+ ){0,4}(?:reportings?|bilans?|compterendu|rapports?|suivi))/,
      'si nonrespect de'
    ],
    [/\betat civil\b/, 'etatcivil'],
    [/\bpermis (?:b|voiture|auto)\b|\b(?:le|un|son) permis\b(?! de)/, 'permisconduire'],
    [/\ben arret(?: de travail| maladie)?\b/, 'absent'],
    [/\b(?<!lire )a (?:la|leur|sa) place(?: d| de| des| du)?\b/, 'alaplace'],
    [
      /\bwebconference (?:avec )?(?:un |le |son |leur )?(?:medecin|docteur|toubib)\b/,
      'consulter medecin en ligne'
    ],
    [/\bla poste\b/, 'etablissement laposte'],
    [/\bcompte? ?rendus?\b|\bcomptes? rendus?\b/, 'compterendu'],
    [/\bweb ?conferences?\b|\bvisio ?conferences?\b|\bwebinaires?\b/, 'webconference'],
    [/\bc ?c ?p ?(?:1|un|i)\b|\bce ce pe (?:un|1)\b|\bcecepe(?: un)?\b/, 'ccp1'],
    [/\bccp\b/, 'ccp1'],
    [/\bl ?5?111 ?1\b|\bl 511 1\b/, 'articlecgct'],
    [/\bcode general des collectivites(?: territoriales)?\b|\bcgct\b/, 'articlecgct'],
    [/\br ?421 ?1\b|\bcode de justice administrative\b|\bcja\b/, 'articlerecours'],
    // Too common to tell, but here it does: whether one must be taken, not what one says.
    [
      /\b(?:faut il|faut|doit on|on doit|devons nous|nous devons) (?:[a-z]+ )?(?:une |la )deliberation\b/,
      'deliberation obligatoire'
    ],
    // « Un poste à 50 % », « recruter à 80 % »: a share of the week, where nothing is said to be paid.
    [
      /\b(poste|postes|agent|conseiller|conseillernumerique|contrat|recruter|embaucher|employer|travailler|prendre)((?: [a-z]+)?) a (?:[1-9]\d) pour cent\b(?!.*\b(?:pris|prise|charge|finance\w*|paye\w*|subvention\w*)\b)/,
      '$1$2 tempsnoncomplet'
    ],
    [/\ba temps (?:non complet|partiel)\b|\btemps (?:non complet|partiel)\b|\bmi temps\b/, 'tempsnoncomplet'],
    [/\bfils? de l ?eau\b/, 'fildeleau'],
    [/\bfrais de (?:transports?|deplacements?)\b/, 'frais transport'],
    [/\bappels? a manifestations? (?:d |de )?interets?\b/, 'ami'],
    [/\bconseillere?s? (?:numeriques?|num)\b/, 'conseillernumerique'],
    // What is somebody's own is a citizen's affair; the commune's, the service's and the like are staff's.
    [
      /(?<!\b(?:conseillers?|conseillernumerique|agents?|il peut|peut il)\b.*)\b(?:mon|ma|mes) (?!commune|mairie|ville|village|collectivite|epci|ccas|cias|communaute|syndicat|service|structure|territoire|departement|maire|president|presidente|directeur|directrice|dgs|elus?|adjointe?|chef|collegue|secretaire|conseillers?|conseillernumerique|agents?|candidats?|candidature|deliberation|convention|subvention|poste|question|association|tresor|budget|mediatheque|bibliotheque)/,
      'amoi '
    ],
    [/\bagence nationale (?:de la |de )?cohesion(?: des territoires)?\b/, 'anct'],
    [/\bquatorze\b/, '14'],
    [/\bquinze\b/, '15'],
    [/\bdonnees personnelles\b|\brgpd\b/, 'donneespersonnelles'],
    [/\bresea(?:u|ux) socia(?:l|ux)\b/, 'reseauxsociaux'],
    [/\bs il (?:vous|te) plait\b/, ' '],
    [/\bsous ?prefectures?\b/, 'sousprefecture'],
    [/\bnumeros? verts?\b/, 'hotline'],
    [/\bcommunity manager\b/, 'communication facebook'],
    [/\bfake ?news\b|\bfausses? (?:infos?|informations?|nouvelles?)\b/, 'fakenews'],
    [/\ben place\b/, 'en place'],
    [/\bdes sous\b|\bles sous\b|\bsous de\b|\bniveau sous\b/, 'argent'],
    [/\bcdd\b|\bcdi\b/, 'contrat $&'],
    [/\bmot de passe\b/, 'motdepasse'],
    [/\bcarte d ?identite\b|\bpasseports?\b|\bcarte grise\b|\bpermis de conduire\b/, 'demarchecitoyen']
  ] as const
).map(([form, right]) => [new RegExp(form.source, 'g'), right] as const)
