import type { Topic } from '../topic'
import { plainQuestion, speaksOfThem, tellingWords } from './question-words'
import { readWords } from './topic-index'

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
bus train metro tram taxi autoroute velo velos trottinette essence carburant
chasse peche affouage foret bois arbre arbres haie jardin
footballeur sportif sportive club clubs licence fanfare harmonie chorale
video videosurveillance videoprotection armement arme armes
sante hygiene
`

const singular = (word: string) => word.replace(/(?<=.{3})[sx]$/, '')
/** Words, not stems: « comptable » is an affair of the town hall, « comptons » nobody's. */
const WORDS: ReadonlySet<string> = new Set(AFFAIRS.split(/\s+/).filter(Boolean).map(singular))

/** Affairs of more than one word, as `plainQuestion` leaves them. */
const EXPRESSIONS: readonly RegExp[] = [
  /\bconseillers? (?:municipa|departementa|communautaire|regiona|bancaire|d opposition|conjuga|emploi|en insertion|principal d education)\w*/,
  /\b(?:elus?|adjoints? au maire|conseillers? (?:communautaire|municipa)\w*)\b.*\b(?:indemnite|formation|mandat|conge|retraite|statut)\w*|\b(?:indemnite|formation|mandat|conge|retraite|statut)\w*.*\b(?:elus?|adjoints? au maire|maires?|conseillers? (?:communautaire|municipa)\w*)\b/,
  /\b(?:licenci\w*|revoqu\w*|sanction\w*|recrut\w*|salaire|prime\w*|conge\w*|indemnite\w*|avancement|retraite) (?:de |du |d |un |une |le |la |l |les |des |pour |notre |nos )*(?:dgs|dga|fonctionnaires?|secretaires?|maires?|adjoint\w*|directeur\w*)\b/,
  /\bgardes? champetres?\b/,
  /\bsecretaires? (?:de|general\w*)\b(?! seance)/,
  /\b(?:agents?|adjoints?|services?|personnels?|employes?) (?:technique|d entretien|d accueil|de menage|de la cantine|des ecoles|de la voirie|du patrimoine)\w*/,
  /\bagents? (?:recenseur|communa|municipa|territoria|titulaire|contractuel)\w*/,
  /\brecense\w*/,
  /\bsalles? (?:des fetes|polyvalentes?|communales?|de sport|municipales?)\b/,
  /\bmarches? publics?\b|\bmarches? de (?:travaux|fournitures?|services?|noel)\b|\bappels? d offres?\b|\bdelegations? de service\b|\bprestataires?\b|\bsous traitant\w*/,
  /\bpermis de (?:construire|demolir|conduire|chasser)\b|\bdeclarations? prealables?\b/,
  /\b(?:conseil|conseils) municipal\b.*\b(?:convo\w+|quorum|ordre du jour|reunir|reunion|huis clos)\b|\b(?:convo\w+|quorum|ordre du jour|reunir|reunion|huis clos)\b.*\bconseils? (?:municipal|communautaire)\b/,
  /\b(?:contrats?|convention) (?:de |d )?(?:ville|assurance|maintenance|location|pret|apprentissage|engagement republicain|ruralite|mariage|vente|bail|leasing|telephonie|energie|eau|electricite|gaz|territoriale globale|collective|citoyenne|de vente)\b/,
  /\bservices? civiques?\b|\bemplois? (?:aides?|francs?|d avenir)\b|\badultes? relais?\b|\bgarantie jeunes\b/,
  /\bbudget (?:primitif|annexe|supplementaire)\b|\bcomptes? administratifs?\b/,
  /\bcourses?\b (?:a pied|cyclistes?)|\bfeux? d artifice\b/
]

/** « Il », « lui », « le mettre »: somebody spoken of, who can be nobody but the conseiller. « Une école peut-elle » is its own subject. */
const POINTS_AT_ONE =
  /(?:^|\b(?:si|s|qu|que|quand|et|mais|ou|c est|est ce qu|lorsqu|puisqu|comme) )(?:il|elle) (?!y |faut|est (?:possible|permis|interdit|obligatoire))|\blui\b|\b(?:le|la|l|les) (?:mettre|faire|envoyer|placer|preter|utiliser|employer|affecter|laisser|recruter|prendre|garder|payer|installer|occuper|deplacer|mobiliser|former|embaucher|remunerer|charger|confier)\b/
/** Things of the programme by their names. */
const OF_THE_PROGRAMME =
  /\b(?:conseillernumerique|cnfs|ami|anct|coordonnateur|mediat(?:eur|rice)s? numeriques?|structures? accueillantes?|francerelance|panorama|ccp1|pix|solidaritenumerique|passnumerique|caudresis|ca2c|dispositif|webconference)\b/
const APPLIES = /\b(?:candidat\w*|postul\w*|eligib\w*|recevab\w*)\b/
/** Other programmes that one applies to too. */
const OTHER_PROGRAMMES =
  /\b(?:detr|dsil|dgf|fctva|feder|leader|pec|apprentissage|service civique|elections?|logements?|hlm|detr)\b/

/** The words of a question that belong to other affairs; none where it speaks of the programme or of its conseiller. */
export function otherAffairsIn(said: string): readonly string[] {
  const plain = plainQuestion(said)
  const conseillers = EXPRESSIONS[0]?.test(plain) ?? false
  if (OF_THE_PROGRAMME.test(plain) || (!conseillers && speaksOfThem(said)) || POINTS_AT_ONE.test(plain))
    return []
  if (APPLIES.test(plain) && !OTHER_PROGRAMMES.test(plain)) return []
  const expressions = EXPRESSIONS.flatMap(form => form.exec(plain)?.[0] ?? [])
  const words = tellingWords(plain).filter(({ text }) => WORDS.has(singular(text)))
  return [...expressions.flatMap(readWords), ...words].map(({ stem }) => stem)
}

const vocabularies = new Map<string, ReadonlySet<string>>()

function vocabularyOf(topic: Topic): ReadonlySet<string> {
  const before = vocabularies.get(topic.id)
  if (before) return before
  const stems = new Set(readWords(`${topic.asked}\n${topic.keywords}`).map(({ stem }) => stem))
  vocabularies.set(topic.id, stems)
  return stems
}

/** Whether some of those words are none that a topic is asked in. */
export const areStrangeTo = (topic: Topic, affairs: readonly string[]): boolean =>
  affairs.some(stem => !vocabularyOf(topic).has(stem))
