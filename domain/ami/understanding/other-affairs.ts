import type { Topic } from '../topic'
import { plainQuestion, speaksOfThem, tellingWords } from './question-words'
import { readWords, vocabularyOf } from './topic-index'

/**
 * What a town hall deals with beside the programme: its other people, its buildings, its services, its other money. A question that
 * speaks of them in words that the AMI uses too (a contract, a delay, a training, an outfit) is not about the AMI.
 */
const AFFAIRS = `
atsem cantonnier jardinier policier gendarme pompier sapeur instituteur institutrice professeur enseignant enseignante prof maitresse aesh avs animatrice
infirmier infirmiere medecin dentiste pharmacien kine puericultrice nounou educateur educatrice coiffeur plombier electricien macon
chauffeur conducteur gardien concierge saisonnier vacataire benevole apprenti apprentie stagiaire alternant militaire reserviste avocat notaire huissier
eboueur egoutier archiviste bibliothecaire urbaniste architecte geometre juriste comptable tresorier journaliste
cantine creche garderie ecole ecoles college lycee maternelle primaire periscolaire alsh colonie cahiers manuels eleves eleve
eglise cimetiere concession columbarium presbytere monument musee theatre cinema conservatoire patinoire piscine gymnase stade terrain vestiaire
dojo tennis foot football judo kermesse brocante camping gite
voirie trottoir chaussee lampadaire eclairage toiture chauffage chaudiere isolation assainissement egout fosse dechets dechetterie poubelles poubelle
ordures composteur eau stationnement parking fourriere amende contravention radar ralentisseur chien chiens animaux chat nuisances bruit
lotissement cadastre plu urbanisme cloture permisconduire permisconstruire expropriation preemption bail bailleur loyer loyers logement logements hlm locataire locataires
batiment batiments immeuble travaux chantier toit ravalement
taxe taxes fonciere impot impots tva fctva dgf detr dsil dotation feder leader emprunt emprunts pret prets dette amortissement fournisseur fournisseurs devis
assurance assurances mutuelle sinistre minibus camion tracteur tondeuse copieur photocopieur
election elections electeur electeurs electorale electorales scrutin urne mariage mariages naissance deces obseques passeport etatcivil pacs divorce heritage bapteme
rsa caf apl allocation allocations chomage retraite pension mdph apa handicap ehpad domicile repas
pec apprentissage alternance bafa bafd cnfpt fiphfp volontariat reserve
vaccin vaccins vaccination canicule covid hopital maternite ambulance pharmacie
bus train metro tram taxi navigo autoroute velo velos trottinette essence carburant
meteo pluie chasse peche affouage foret bois arbre arbres haie jardin
footballeur sportif sportive club clubs licence fanfare harmonie chorale
video videosurveillance videoprotection armement arme armes
sante hygiene violence violences panne pannes spectacle fiscalite secours secourisme caces couture broderie poterie yoga cuisine bar restaurant
friche friches tourisme touriste touristes touristique agriculture agriculteur agriculteurs agricole commercant commercants artisan artisans
preavis precarite vaccine vaccines rupture-conventionnelle intermittent interim bilan-social handicape plage neige deneigement
rifseep nbi ifse rpqs scot pcaet dicrim duerp ccid chsct cst cnracl ircantec urssaf dgfip ddfip ddt dreal ars sdis epf opah anah ademe
demarchecitoyen
dpo pli plis anciennete thermique energetique bpjeps ctg vta jumelage buvette barnum manege cirque forain puits captage epuration spanc compost
inondation ppri secheresse archives cni ants naturalisation squat amiante plomb radon ascenseur defibrillateur horodateur pigeons frelons
chenilles ragondin moustique moustiques sanglier crematorium traiteur bal tombola grenier toilettes wc fontaine abribus passerelle
cada sgar helios chorus pes pvd crte fisac zan rnu dia ciivise qualiopi rse eolienne eoliennes antenne antennes fibre
`

const singular = (word: string) => word.replace(/(?<=.{3})[sx]$/, '')
/** Words, not stems: « comptable » is an affair of the town hall, « comptons » nobody's. */
const WORDS: ReadonlySet<string> = new Set(AFFAIRS.split(/\s+/).filter(Boolean).map(singular))

/** Affairs of more than one word, as `plainQuestion` leaves them. */
const EXPRESSIONS: readonly RegExp[] = [
  /\bconseillers? (?:municipa|departementa|communautaire|regiona|bancaire|d opposition|conjuga|emploi|en insertion|principa|pedagogi|technique|juridique|agricole|sportif|funeraire|franceservices|de prevention|de quartier|en energie|en economie|en image|departement\b|region\b)\w*/,
  /\b(?:elus?|adjoints? au maire|conseillers? (?:communautaire|municipa)\w*)\b.*\b(?:indemnite|formation|mandat|conge|retraite|statut)\w*|\b(?:indemnite|formation|mandat|conge|retraite|statut)\w*.*\b(?:elus?|adjoints? au maire|maires?|conseillers? (?:communautaire|municipa)\w*)\b/,
  /\b(?:licenci\w*|revoqu\w*|sanction\w*|recrut\w*|salaire|prime\w*|conge\w*|indemnite\w*|avancement|retraite) (?:de |du |d |un |une |le |la |l |les |des |pour |notre |nos )*(?:dgs|dga|fonctionnaires?|secretaires?|maires?|adjoint\w*|directeur\w*)\b/,
  /\bgardes? champetres?\b/,
  /\bhoraires? (?:de |du |d |des |l |la |le )+(?:accueil|mairie|mediatheque|bibliotheque|poste|marche|prefecture)\b/,
  /\b(?:bulletins?|salaires?|conges?|primes?|retraites?|tenues?|paies?) (?:de payer )?(?:des|aux) agents\b|\ben disponibilite\b/,
  /\b(?:delai de |payer|paiement (?:d |de )?)+(?:une |la |les |des |d une )?factures?\b/,
  /\bmutualis\w* (?:un |une |des |les |le |la |l )(?:logiciel|materiel|services?|police|vehicule|secretar|achats?|garde)\w*/,
  /\bsubvention franceservices\b|\bfranceservices (?:est |sont )?(?:subvention|labelis|labellis)\w*/,
  /\b(?:voix|majorite|quorum|recours|deliberation|voter|adopt\w+|contest\w+)\b.*\bbudget\b|\bdeliber\w+ a distance\b/,
  /\b(?:finance|paye|payer|gere|organise)\b.*\b(?:les|des|aux) transports\b(?! (?:du|de l|d un) (?:conseiller|agent))|\belus? loca\w+|\bcandidatures? spontanees?\b/,
  /\bzones? blanches?\b|\bcouverture mobile\b/,
  /\btemps (?:fait il|qu il fait|qu il fera)\b|\bquel temps fait\b/,
  /\bsecretaires? (?:de|general\w*)\b(?! seance)/,
  /\b(?:agents?|adjoints?|services?|personnels?|employes?) (?:technique|d entretien|d accueil|de menage|de la cantine|des ecoles|de la voirie|du patrimoine|des (?:espaces|batiments|routes))\w*/,
  /\bagents? (?:recenseur|communa|municipa|territoria|titulaire|contractuel)\w*/,
  /\brecense\w*/,
  /\bsalles? (?:des fetes|polyvalentes?|communales?|de sport|municipales?)\b/,
  /\bmarches? publics?\b|\bmarches? de (?:travaux|fournitures?|services?|noel)\b|\bappels? d offres?\b|\bdelegations? de service\b|\bprestataires?\b|\bsous traitant\w*/,
  /\bpermis de (?:construire|demolir|conduire|chasser)\b|\bdeclarations? prealables?\b/,
  /\b(?:conseil|conseils) municipal\b.*\b(?:convo\w+|quorum|ordre du jour|reunir|reunion|huis clos)\b|\b(?:convo\w+|quorum|ordre du jour|reunir|reunion|huis clos)\b.*\bconseils? (?:municipal|communautaire)\b/,
  /\b(?:contrats?|convention) (?:de |d )?(?:ville|assurance|maintenance|location|pret|apprentissage|engagement republicain|ruralite|mariage|vente|bail|leasing|telephonie|energie|eau|electricite|gaz|territoriale globale|stage|partenariat|prestation|mecenat|servitude|occupation|collective|citoyenne|de vente)\b/,
  /\bservices? civiques?\b|\bemplois? (?:aides?|francs?|d avenir)\b|\badultes? relais?\b|\bgarantie jeunes\b/,
  /\bmediat(?:eur|rice|ion)s? (?:social\w*|sociaux|de la consommation|familial\w*|de justice|culturel\w*|scolaire\w*)\b/,
  /\b(?:voiture|logement|vehicule) de fonction\b|\b(?:bulletin|kit|bureau|machine)s? de vote\b|\b(?:guide|statut|droits?) de l (?:elu|agent|opposition)\b/,
  /\b(?:frais|voiture|telephones?|tablettes?|ordinateurs?|achat|majoration|cadeau|deplacements?)\b.*\b(?:des|les|aux|d) elus\b/,
  /\bmiseadisposition (?:gratuite |payante )?(?:de |d |du |des |la |le |l |un |une )*(?:salle|local|locaux|terrain|batiment|gymnase|tables|materiel)\w*/,
  /\b(?:creer|creation|dissoudre|dissolution|gerer|gestion|presid\w+|adherer|fusionn\w+|quitter|rejoindre|elire|siege|combien d habitants)\b.*\b(?:ccas|cias|metropole\w*|grandparis|syndicat|epci|communaute|ept|region|departement)\b|\b(?:ccas|cias|metropole\w*|grandparis|syndicat|epci|communaute|ept|region|departement)\b.*\b(?:combien d habitants|gerer|dissou\w+)\b/,
  /\b(?:mission|role|elus?|administrateurs|budget|composition|personnel)\w* (?:du|au|d un|de notre|le|un) (?:ccas|cias)\b/,
  /\btransports? (?:scolaires?|en commun|publics?|urbains?)\b|\bgratuite des transports\b/,
  /\b(?:vote|transmission|calendrier|retard|unanimite)\b.*\bbudget\w*|\bbudget\w*\b.*\b(?:vote|transmission|calendrier|unanimite)\b|\bcalendrier budgetaire\b/,
  /\bbudget (?:primitif|annexe|supplementaire)\b|\bcomptes? administratifs?\b/,
  /\bcourses?\b (?:a pied|cyclistes?)|\bfeux? d artifice\b/
]

/** « Il », « lui », « le mettre »: somebody spoken of, who can be nobody but the conseiller. « Une école peut-elle » is its own subject. */
const POINTS_AT_ONE =
  /(?:^|\b(?:si|s|qu|que|quand|et|mais|ou|c est|est ce qu|lorsqu|puisqu|comme) )(?:il|elle) (?!y |faut|est (?:possible|permis|interdit|obligatoire))|\blui\b|\b(?:le|la|l|les) (?:mettre|faire|envoyer|placer|preter|utiliser|employer|affecter|laisser|recruter|prendre|garder|payer|installer|occuper|deplacer|mobiliser|former|embaucher|remunerer|charger|confier|proposer|presenter|inscrire|voir|consulter|rencontrer|solliciter|conserver|titulariser)\b/
/** « Peut-il… ? » at the start has no other subject. */
const STARTS_WITH_ONE =
  /^(?:et |mais |alors )?(?:peut|doit|pourra|pourrait|devra|devrait|aura|a|est|sera|serait|fait|fera|va|ira) (?:t )?(?:il|elle) /
/** Other calls and programmes, which go by the same names of things. */
const OTHER_CALLS =
  /\b(?:petites? villes? de demain|coeur de ville|cites? educatives?|territoires? d industrie|villages? d avenir|fonds vert)\b|\b(?:candidat\w*|postul\w*|dossier|concourir) (?:au|aux|a la|a l|a un|a une|pour le|pour la|pour les|pour l|pour un|pour une) (?:labels?|prix|concours|trophees?|fonds|bourses?|mandat|elections?|municipales|appel a projets?)\b|\b(?:ami|appels? a projets?|programme|candidature|dossier) (?:[a-z]+ ){0,3}(?:friches?|tiers lieux?|fabriques? (?:(?:de|des) )?territoires?|fibre|patrimoine|sport|culture)\b|\bcoordonnateur (?:communal|ctg|du recensement|enfance|jeunesse|sps|scolaire|cultur\w*|social\w*|gerontolog\w*)\b|\bateliers? (?:de |d )?(?:couture|cuisine|theatre|peinture|poterie|danse|musique|jardin\w*|bricolage|yoga|lecture|dessin|chant)\b/
/** « Aider quelqu’un à vendre son vélo »: what the conseiller is there for, whatever it is about. */
const HELPS_SOMEBODY =
  /\b(?:aide|aider|accompagner?|initier?|apprendre|montrer?|expliquer?) (?:a |aux? )?(?:quelqu un|(?:(?:1|un|une|les|des|nos|ses|l|la|le) )?[a-z]+) (?:a|comment) [a-z]+(?:er|ir|re)\b/
/** « Appel à projets « Territoires intelligents » »: another call by its name. */
const NAMED_CALL = /\bappels? [àa] (?:projets?|candidatures?) [«"“'‘] ?(?!.{0,25}conseill)/i
/** Things of the programme by their names. */
const OF_THE_PROGRAMME =
  /\b(?:conseillernumerique|cnfs|ami|anct|coordonnateur|mediat(?:eur|rice)s? numeriques?|structures? accueillantes?|ccp1|pix|solidaritenumerique|passnumerique|caudresis|ca2c|dispositif|francerelance)\b|\ble plan (?:leur|prevoit|donne|apporte|propose|finance|aide)\b/
/** Who sits on a council, where no séance of the one délibération is spoken of. */
const ELECTED = EXPRESSIONS[0]
const SITS =
  /\b(?:caudresis|ca2c|cateau|deliberation|seance|agglo\w*|leur communaute|presents?|absents?|pouvoirs?|procurations?|convocation|exercice)\b/
const APPLIES = /\b(?:candidat\w*|postul\w*|eligib\w*|recevab\w*)\b/
/** What the law says of any council, and no délibération of the one that is told of. */
const OF_ANY_COUNCIL =
  /\b(?:un|chaque|tout) elu\b|\b(?:combien|nombre) (?:d|de) adjoints\b|\bqui (?:nomme|designe|elit) (?:le|la|un|une) (?:secretaire|president|maire|adjoint)/
/** Other programmes that one applies to too. */
const OTHER_PROGRAMMES =
  /\b(?:detr|dsil|dgf|fctva|feder|leader|pec|apprentissage|service civique|elections?|logements?|hlm|detr)\b/

/** Whether a question names the programme or points at its conseiller: what it says is then theirs, however it is put. */
export function namesTheProgramme(said: string): boolean {
  const plain = plainQuestion(said)
  return (
    [OF_THE_PROGRAMME, APPLIES, POINTS_AT_ONE, STARTS_WITH_ONE].some(form => form.test(plain)) ||
    speaksOfThem(said)
  )
}

/** « À combien s’élève », « on pêche des candidats »: what stands after one who does it is done, and is no thing. */
const VERB = /\b(?:s|on|il|elle|ils|elles|je|j|va|vont|aller|allons) (?!est |a |y )[a-z]+/g

/** Strange to every topic. */
const NOBODYS = 'nobody’s'

/** Whether what is applied to is another call than this AMI. */
export const isAnotherCall = (said: string): boolean =>
  OTHER_CALLS.test(plainQuestion(said)) || NAMED_CALL.test(said)

/** The words of a question that belong to other affairs; none where it speaks of the programme or of its conseiller. */
export function otherAffairsIn(said: string): readonly string[] {
  const plain = plainQuestion(said)
  const conseillers = ELECTED?.test(plain) ?? false
  if (conseillers && !SITS.test(plain) && !OF_THE_PROGRAMME.test(plain)) return [NOBODYS]
  if (OF_ANY_COUNCIL.test(plain) && !OF_THE_PROGRAMME.test(plain) && !APPLIES.test(plain)) return [NOBODYS]
  if (isAnotherCall(said) && !/\bconseillernumerique\b/.test(plain)) return [NOBODYS]
  if (OF_THE_PROGRAMME.test(plain) || (!conseillers && speaksOfThem(said))) return []
  if (POINTS_AT_ONE.test(plain) || STARTS_WITH_ONE.test(plain) || HELPS_SOMEBODY.test(plain)) return []
  if (APPLIES.test(plain) && !OTHER_PROGRAMMES.test(plain)) return []
  const expressions = EXPRESSIONS.flatMap(form => form.exec(plain)?.[0] ?? [])
  const words = tellingWords(plain.replace(VERB, ' ')).filter(({ text }) => WORDS.has(singular(text)))
  // « Le président de l’agglo qui a délibéré » is perhaps of the one délibération: its topic's own words decide.
  if (expressions.length > 0 && !SITS.test(plain) && !/\bpresid/.test(plain)) return [NOBODYS]
  return [...expressions.flatMap(readWords), ...words].map(({ stem }) => stem)
}

/** Words of other affairs in a question that speaks of the programme: its conseiller’s dog, the insurance of its car. */
export const affairsBesideIn = (said: string): readonly string[] =>
  tellingWords(plainQuestion(said).replace(VERB, ' '))
    .filter(({ text }) => WORDS.has(singular(text)))
    .map(({ stem }) => stem)

/** Whether some of those words are none that a topic is asked in. */
export const areStrangeTo = (topic: Topic, affairs: readonly string[]): boolean =>
  affairs.some(stem => !vocabularyOf(topic).has(stem))
