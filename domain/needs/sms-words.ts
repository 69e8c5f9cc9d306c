/**
 * Written and misheard French set right before anything is understood: SMS spellings, words run together, and what a
 * recogniser writes for names it does not know. All of it is in the form that `normalise` gives.
 */

/** « spellings = what they stand for », one after another. */
const SPELLINGS = `
jecri jecris jecrit = j ecris ; ecri = ecris ; jraconte = je raconte ; debrouiler debrouyer debrouiller = debrouille ; reusi reussit = reussi
motiv = motivation ; cart = carte ; griz grize = grise ; passpor paspor pasepor passepor paseport passporte = passeport ; pansion = pension ; lunete lunetes = lunettes
telecharje = telecharger ; remboursemen = remboursement ; motivassion = motivation ; inscripsion inscrision = inscription ; naturalisasion = naturalisation ; ordonances ordonance = ordonnance ; souri = souris ; vou = vous ; dinfo dinfos = d information ; nesance nessance naisance = naissance ; pention = pension ; scouter scouteur = scooter ; amely = ameli
inprimer inprime = imprimer ; messageri = messagerie ; medcin medsin = medecin ; mintenan mintenant = maintenant ; doccaz doccase = d occasion ; alocatair alocataire = allocataire ; persu = percu ; el = elle ; fis fiss = fils ; vo = vos ; samdi = samedi ; dem1 2m1 2min = demain
mtn mnt mtnt = maintenant ; coz = cause ; aret arets arrt = arret ; pax = pacs ; robo robos = robot ; biye biyet = billet
consielle consieller conseille conseiler conseiyer consseiller = conseiller ; orair orairs oraire oraires orer = horaire
efase efaser = effacer ; apele apeler apelez = appeler
inscrir minscrir minscrire = inscrire ; bagnole bagnoles tuture = voiture ; fon = telephone
dezinscrive dezinscrire desincrire = desinscrire ; kelcun kelkin = quelqu un ; avi = avis
peugeot renault citroen dacia clio twingo megane kangoo toyota volkswagen = voiture
 frape frapper frapee = frappe ; cogner cognee = cogne
veu vx = veux ; pri = pris ; vs = vous ; vien = viens ; rapel = rappel ; rapeler rapele rapelez rapeller rapelle = rappeler
jveux jveu jve jvx = je veux ; jvoudrai jvoudrais jvoudre jvoudrer = je voudrais ; jcherche = je cherche
jpeux jpeu jpe jpx = je peux ; jsais jsai jse chais = je sais ; jsuis jsui chui chuis jss = je suis
jfais jfai = je fais ; jdois jdoi = je dois ; jvais jvai = je vais
jcomprends jcompren jcomprend jcompr = je comprends ; jarrive jariv jarriv jarive = j arrive
jai = j ai ; javais = j avais ; jaurais = j aurais ; jme = je me ; jte = je te ; jle = je le ; jy = j y
jen = j en ; jattends jattend = j attends ; jhabite jabite = j habite ; jrecois jrecoi = je recois
jaimerais jaimerai jemerai jmerai = j aimerais ; jlai = je l ai ; jtrouve jtrouv = je trouve
jreponds = je reponds ; joublie = j oublie ; ya yen yas = y a ; yatil = y a t il ; iya = il y a
yapa = y a pas ; cest sest = c est ; cetait ctait = c etait ; cke = ce que ; cki = ce qui
koi koa kwa = quoi ; ki = qui ; ke k = que ; kan kand = quand ; kel kelle = quelle
kelkun qqun qqn qq1 kelkin = quelqu un ; qqch kelkechose = quelque chose ; keske kesk = qu est ce que
esque eske escque = est ce que ; pk pq pkoi pourkoi pourkwa = pourquoi
psk pcq pck paske parske = parce que ; cmt cmnt coment koman comen comman koment commen = comment
cb cbien combi konbien = combien ; qd = quand ; ds = dans ; ss = sans ; pr = pour ; ac = avec
mm = meme ; tt = tout ; ts = tous ; tte = toute ; ttes = toutes ; tjs tjr tjrs toujour = toujours
bcp bocou boku = beaucoup ; pb pbs pblm prob probs = probleme ; pbm = probleme ; nvelle nvl = nouvelle
nv nvo = nouveau ; ms = mais ; qq = quelque ; qqs = quelques ; tro = trop ; pa = pas ; pe = peux
fo fau faudrai faudrer = faut ; fodrai fodrait = faudrait ; fer fair feire = faire ; vx = veux
dc = donc ; dsl = desole ; svp stp silvouplait sivouplai siouplait sivousplait = s il vous plait
mci mrc = merci ; bjr bjour bonjr slt bsr bsoir cc coucou = bonjour
rdv rdvs rendezvous rendevous rende = rendez vous ; dmd dmde dde dmande = demande ; rens = renseignement
tel telephon telefone telefon fone = telephone ; tph = telephone
ordi ordis ordinateure ordinater ordinatteur = ordinateur ; num nums = numero ; doc = document
docs = documents ; info infos = information ; inscri inscrip = inscription ; adr = adresse
adress = adresse ; admin = administratif ; msg msgs mesage = message ; mel = mail
appli applis app apps aplication aplli = application ; net internette internett = internet ; ntr = notre
vtr = votre ; auj ajd ajrd aujourdhui ojd ojourdui = aujourd hui ; apm aprem aprm = apres midi
sem = semaine ; mn = minutes ; wk we weekend = week end ; gd = grand ; ptit = petit
ptite = petite ; papi papy pepe pepere = grandpere ; mamie mamy mami memere = grandmere
foto fotos fauto = photo ; pc = ordinateur ; tof tofs = photo
mendormir mendormire = m endormir ; envi = envie ; sendort = s endort ; metrangle = m etrangle ; magresse = m agresse
matape matappe = m a tape ; mafrappe = m a frappe
setouffe setoufe setouf = s etouffe ; metouffe = m etouffe ; jetouffe = j etouffe
mourrir mourire mourrire mourire = mourir
plu = plus ; enfume = enfumee
gosse gosses = enfant ; gamin gamins = enfant ; kil = qu il ; kon = qu on
quil = qu il ; quon = qu on ; nimporte = n importe ; dun = d un ; dune = d une ; lon = l on
lordi lordinateur lordinateure = l ordinateur ; linternet = l internet ; limprimante = l imprimante
lappli lapplication = l application ; lespace = l espace ; lecran = l ecran ; lidentite = l identite
didentite didentiter = d identite ; dimpot dimpots = d impots ; limpot limpots = l impot
dinscription = d inscription ; lacte = l acte ; dacte = d acte ; lecole = l ecole
latelier = l atelier ; lia = l ia ; lameli = l ameli ; lants = l ants ; laah = l aah ; lapl = l apl
dordi dordinateur = d ordinateur ; dinternet = d internet ; dadresse = d adresse ; darnaque = d arnaque
darret = d arret ; larret = l arret ; daide = d aide ; laide = l aide ; demploi = d emploi
lemploi = l emploi ; lassurance = l assurance ; dassurance = d assurance ; mdp mdps mpd = mot de passe
motdepasse motpasse mopass = mot de passe ; ident = identifiant ; cnx = connexion
connection = connexion ; conexion conection = connexion ; conecter conecte konecter = connecter
boulo taf = boulot ; biz = bise ; bizar bizard = bizarre ; clike clic clik cliker clicke = clique
suprimer suprime supr = supprimer ; desinstaler = desinstaller ; instaler = installer
renouv renouvel = renouvellement ; immat = immatriculation ; perm perme = permanence ; pref = prefecture
med = medecin ; pharma = pharmacie ; secu = securite sociale
assos asso = association ; resto = restaurant ; ecol = ecole ; kole = ecole ; fb = facebook
fcb = facebook ; insta = instagram ; snap = snapchat
wapp whatsap watsap wathsapp whatapp watsapp whatssap whattsap = whatsapp ; ytb = youtube
lbc leboncoin boncoin leboncoing = le bon coin
doctolibe doctolip doctorlib docteurlib doctolb docto = doctolib
amelie amelli amely ameley ammeli = ameli ; caffe kaf caff laf = caf ; papie = papier ; papiez = papier
vitel vitalle vital = vitale ; carteidentite = carte identite ; cartegrise = carte grise
cartevitale = carte vitale ; permi = permis ; inpot inpots impo impos impots impaux = impot
actu = actualisation ; actualise = actualiser ; chomdu = chomage ; chomaje = chomage
polemploi poleemploi paulemploi = pole emploi ; francetravail franstravail = france travail
franceconnecte franconnect fconnect fc franceconnet = franceconnect ; emdph mdphe = mdph
telecharge = telecharger ; telecharg = telecharger ; ouifi wify = wifi ; ouaifi = wifi
bleutouf bloutouffe blutooth = bluetooth ; youtoub youtoube = youtube ; gougle gogole gougueule = google
imel imail emaille emails email = mail ; gemail gmel jimail = gmail ; hotmel otmail = hotmail
icloude = icloud ; aipad ipade = ipad ; aifone ifone aifon = iphone ; samsoung = samsung
ouindose windose windaube = windows ; oindoze = windows ; zoume = zoom ; timse = teams
skaype skipe = skype ; feisbouk fessebouc facebouk facebooc facbook fesbouk = facebook
titoc tictoc tictok = tiktok ; vintede vinteed = vinted ; erbnb = airbnb ; pdfs = pdf ; exel = excel
powerpoin = powerpoint ; scaner scanne scaneur skaner scanneur = scanner
imprimente inprimante imprimande = imprimante ; imprime inprimer = imprimer ; tablete = tablette
smarphone smartfone esmartphone = smartphone ; portab = portable ; pasport passport paceport = passeport
visiau = visio ; vizio = visio ; hamecon = hameconnage ; arnak harnaque = arnaque
arnake = arnaque ; pirat piratter = pirate ; helpp help = aide ; aide = aider ; prendr = prendre
metre = mettre ; envoye = envoyer ; bloke bloker = bloque ; blok = bloque ; march = marche
marchpa = marche pas ; dispo = disponible ; gratos = gratuit ; payan = payant ; horair = horaires
ouver = ouvert ; ajoute = ajouter ; urgen = urgent ; urg = urgent
vre vres = vrai ; kompt = compte ; cheke cheq chek = cheque
mecrive mecrivez mecrivaient mecriver = m ecrivez ; mecrire mecrir = m ecrire ; menvoie menvoi menvoye menvoyez = m envoyez
mapelez mappelez mapele mappele mapeler mappeler = m appelez ; ledf = l edf ; lurssaf = l urssaf ; lhlm = l hlm
refer refere = refaire ; sevice = service ; gratui = gratuit ; chang chanj chanje = change ; nvo nouvo nouvau nouvos = nouveau
jpref jprefere jprefer jpreferais = je prefere ; bouj bouje = bouge ; rekul = recule ; voitur = voiture ; dehor deor = dehors ; parl = parle ; respir = respire ; repon repons = repond ; dor = dors ; vomi vomis = vomit ; couto = couteau ; pandre = pendre ; brul = brule ; cheveu = cheveux ; lache = lache ; pdt = pendant ; vacanse vacances vacance = vacances ; vou = vous ; gato gatos gatau = gateau ; tatten tatend = t attend ; compri = compris ; cliker clik = clique ; numerik numerike numerick = numerique
`

/** One word written for another, or for several. */
export const SMS_WORDS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split(/[\n;]/).flatMap(line => {
    const [from = '', to = ''] = line.split('=')
    return from
      .trim()
      .split(' ')
      .map((word): [string, string] => [word, to.trim()])
  })
)

/** What recognisers and hurried fingers make of several words: regular forms, set right in order. */
export const MISHEARD: readonly (readonly [RegExp, string])[] = (
  [
    [/\bvous ete (?=la|ouvert|ferme|pendant|quand|le|les)/, 'vous etes '],
    // « i bouj pu »
    [
      /\bi (?=(?:me|m|te|t|se|s|l|le|la|les|nous|vous|lui|y|en|bouge|parle|respire|repond|veut|veu|dit|reste|tape|frap\w*|cri\w*|dors?|convuls\w*|vomi\w*|devien\w*|transpir\w*|saign\w*|trembl\w*|tien\w*|peu\w*|va|a|est|e) )/,
      'il '
    ],
    [
      /(?<! (?:ai|a|as|avons|avez|ont|avoir|avais|avait|avaient|aurais|aurait|pas|jamais|bien|enfin|pas encore) )\bpu (?!etre )/,
      'plus '
    ],
    [/\bma mer\b(?! (?:a|est|noire|rouge|du|d))/, 'ma mere'],
    [/\b(du|de|en) san\b/, '$1 sang'],
    // « l'église avc le clocher »: « avec », unless somebody has one, or it is all that is said.
    [
      /(?<! (?:une?|l|d|de|fait|fais|faire|font|fasse|crois|pense|etre|possible|suspicion|symptomes?|signes?|urgence|vite|sos|gros|petit|aide|allo|mari|femme|mere|pere|maman|papa|mamie|papi|epoux|epouse|grandmere|grandpere|oncle|tante|voisine?) )(?<!^ )\bavc (?=(?:le|les|l|une?|mon|ma|mes|son|sa|ses|ton|ta|tes|notre|nos|votre|vos|leurs?|ce|cette|ces|des|toi|moi|lui|elle|eux|nous|vous|internet|whatsapp|ma|\d) ?)/,
      'avec '
    ],
    [/\bavc la (?=\w{3,} )(?!(?:vite|maintenant|je|il|elle|mon|ma|tout) )/, 'avec la '],
    [/\b(faire|quoi|vais|vivre) avc(?= (?:\d|$))/, '$1 avec'],
    // « ki peu lire », « kelkun voi »
    [/\b(qui|quelqu un|on|il|elle|ca) peu (?=\w+(?:er|ir|re|oir)\b)/g, '$1 peut '],
    [/\b(qui|quelqu un|on) voi\b/g, '$1 voit'],
    [/\b(l )?(aine|haine|enne|n) (t|te|the) (s|esse)\b/, 'ants'],
    [/\ba n t s\b|\bagence nationale (des )?titres( securises)?\b/, 'ants'],
    [/\ba n e f\b|\bl? ?(a nef|la nef) (prefecture|etrangers?)\b/, 'anef'],
    [/\bfrance? conn?ecte?r?\b|\bfrance? connect plus\b|\bfrance con necte\b/, 'franceconnect'],
    [/\bdoc ?to ?(lib|libe|lip|libre|live)\b|\bdocteur libe?\b/, 'doctolib'],
    [/\b(a mely|a meli|ame lie|a melie|hameli)\b/, 'ameli'],
    // « il ma frape », « mon mari ma tape »: a pronoun and its verb.
    [
      /\b(il|elle|on|mari|ex|copain|mec|pere|frere|fils|homme|type|conjoint|compagnon) ma (frapp?e|tape|cogne|gifle|pousse|menace|suivie?|agresse|vole|insulte|mordu|appelee?|dit|demande)e?\b/,
      '$1 m a $2'
    ],
    [/\bc ?a ?f (de|du)\b/, 'caf'],
    [/\bc a f\b|\bla caffe?\b|\bla k f\b/, 'caf'],
    [/\bc p a m\b|\bse pam\b|\bces pam\b/, 'cpam'],
    [/\bm s a\b|\bemme esse a\b|\baime esse a\b/, 'msa'],
    [/\bm d p h\b|\baime des p h\b|\bemme des pe hache\b/, 'mdph'],
    [/\ba a h\b|\bdeux a h\b/, 'aah'],
    [/\br s a\b|\ber esse a\b|\bl?erre? s a\b|\bhere sa\b/, 'rsa'],
    [/\ba p l\b|\bles a p elle\b/, 'apl'],
    [/\bc p f\b|\bces pf\b|\bse pe f\b/, 'cpf'],
    [/\bc v\b|\bse vais\b|\bces v\b/, 'cv'],
    [/\bh l m\b|\bache elle aime\b|\bhachelem\b/, 'hlm'],
    [/\be n t\b/, 'ent'],
    [/\bp d f\b|\bpe des f\b/, 'pdf'],
    [/\bs m s\b/, 'sms'],
    [/\bu r s s a f\b|\bursaf\b|\bursaff\b/, 'urssaf'],
    [/\bl? ?(ia|i a) (ca|c est|generative)\b/, 'ia $2'],
    [
      /\bchat ?(j ai|g|ge|jpt|gp) ?(pt|pe te|peter|p t|t)\b|\bchat? ?gpt\b|\bchatte gpt\b|\btchat ?gpt\b/,
      'chatgpt'
    ],
    [/\b(le )?bon coing?\b/, 'leboncoin'],
    [/\bwhat ?s? ?app?e?\b|\bouat ?s? ?app?e?\b|\bwatts? app?e?\b/, 'whatsapp'],
    [/\bface ?(book|bouc|bouque|bouk)\b|\bfesse bouc\b/, 'facebook'],
    [/\btik ?tok\b|\btic ?toc\b/, 'tiktok'],
    [/\byou ?tube?\b/, 'youtube'],
    [/\bpro ?(note|notes|notte)\b/, 'pronote'],
    [/\bg ?mail\b|\bj mail\b|\bge mail\b/, 'gmail'],
    [/\be ?mails?\b|\bi mails?\b|\badresse e mail\b/, 'mail'],
    [/\bwi fi\b|\boui fi\b/, 'wifi'],
    [/\bwindow(s)?\b|\bouine dose\b/, 'windows'],
    [/\bblue tooth\b|\bblouetouf\b/, 'bluetooth'],
    [/\bi ?phones?\b|\baille phone\b/, 'iphone'],
    [/\bi ?pads?\b/, 'ipad'],
    [/\bpay pal\b|\bpaille pal\b/, 'paypal'],
    [/\bvin ?ted\b|\bvint aide\b/, 'vinted'],
    [/\bbla ?bla ?car\b/, 'blablacar'],
    [/\bpaul ?emploi\b|\bpole ?en ploi\b/, 'pole emploi'],
    [/\bfrance travaille?\b/, 'france travail'],
    [/\bmots? ?(de |d )?pass?e?s?\b|\bmot passe\b/, 'mot de passe'],
    [/\blivr(?:e|er|ai|ait) (de )?famille?s?\b/, 'livret de famille'],
    [/\bvrai ou (?:faut|fo|foe|faus)\b/, 'vrai ou faux'],
    [/\bcarte (?:did|didentite|id|d id|i d)\b/, 'carte identite'],
    [
      /\bc i(?= (?:\w+ )?(?:perdu|vole|perime|refaire|renouvel)\w*)|(?<=(?:refaire|perdu|vole|renouveler|ma|la|une) )c i\b/,
      'carte identite'
    ],
    [/\be s ?ke\b|\bes ke\b|\be ske\b/, 'est ce que'],
    [/\bfaut (?=(?:conseill|banqui|polici|technici|livreur|site|mail|sms|message)\w*\b)/, 'faux '],
    [/\bma (?=(?:pris|vole|dit|fait|donne|envoye|appele|vendu)\b)/, 'm a '],
    [/(?<=\b\d{3,5})e\b/, ' euros'],
    [/\b(du|par|chaque|ce) moi\b/, '$1 mois'],
    [/\b(rien|c est|est|un) faut (numero|nume)\b/, '$1 faux numero'],
    [/\bce (regle|fini|quand|combien|gratuit|ouvert|possible)\b/, 'c est $1'],
    [/\bhoraires? (du|des|de) bu\b/, 'horaires $1 bus'],
    [/\bcode de passe\b/, 'mot de passe'],
    [/\bsmart ?phone\b/, 'smartphone'],
    [/\bcartes? (d )?ident+it?e?t?e?r?s?\b/, 'carte identite'],
    [/\bcarte vital\b/, 'carte vitale'],
    [/\bcodes? postal\b/, 'codepostal'],
    [/\bameli les bains\b/, 'amelielesbains'],
    [/^ la reunion $/, ' la 974 '],
    [/\b(a|de|ile) la reunion\b(?! (?:zoom|teams|visio|en|de|du|avec|par|sur|d)\b)/, '$1 la 974'],
    [/\bt g v\b/, 'tgv'],
    [/\bs n c f\b|\besse n c f\b/, 'sncf'],
    [/\b(p|pe) ?c\b/, 'ordinateur'],
    [/\bpetits? enfants?\b/, 'petitenfant'],
    [/\bpetit fils\b|\bpetite fille\b|\bpetites filles\b/, 'petitenfant'],
    [/\bgrands? parents?\b/, 'grandparent'],
    [/\bgrande? (mere|pere)s?\b/, 'grand$1']
  ] as const
).map(([form, right]) => [new RegExp(form.source, 'g'), right] as const)
