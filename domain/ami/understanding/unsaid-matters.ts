import type { Topic } from '../topic'
import { CONCEPTS } from './concepts'
import { plainQuestion, tellingWords } from './question-words'
import { vocabularyOf } from './topic-index'

/** What staff ask about and the AMI does not speak of, by the topic that says so. */
const MATTERS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:tickets? resto\w*|tickets? restaurants?|titres? restaurants?|panier repas|mutuelle|prevoyance|conges?|rtt|teletravail\w*|enceinte|grossesse|maternite|paternite|maladie|arrets? de travail|heures? sup\w*|astreintes?|periode d essai|preavis|auto ?entreprise|micro ?entreprise|activite accessoire|second emploi|deuxieme emploi|deux patrons|deux employeurs|cumul(?:er|e) (?:(?:avec |son |deux |1 |une? |2 )*(?:autre |autres )?(?:emploi|poste|metier|travail|activite|contrat|patron|employeur|boulot)\w*)|jours? feries?|compte epargne|cet|medecine du travail|visite medicale|comite technique|comite social|cheques? vacances|cos|cnas|droit de greve)\b/,
    'absent-temps-travail'
  ],
  [
    /\b(?:rifseep|nbi|supplement familial|sft|treizieme mois|13e mois|primes? de noel|indice|echelon|cadre d emplois|categorie [abc]|centre de gestion|vacance d emploi|vacance de poste|catalogue des emplois|tableau des effectifs)\b/,
    'absent-grade'
  ],
  [
    /\b(?:resid(?:e|er|ent|ence)|domicilie\w*|casier|nationalite|bilingue|anglais|permisconduire|limite d age|trop (?:vieux|jeune)|niveau d etudes?|lettre de motivation)\b/,
    'absent-profil'
  ],
  // What was decided after the first wave.
  [/\b(?:2023|2024|2025|2026|2027)\b/, 'absent-renouvellement'],
  [/\b(?:prefets?|prefetes?|comite de selection)\b/, 'absent-prefet'],
  [
    /\b(?:excel|tableur|logiciel pour saisir|formulaire en ligne|format (?:du|des|de) (?:rapport|reporting|compterendu)\w*)\b/,
    'absent-forme-reporting'
  ],
  [
    /\b(?:refactur\w*|tarif (?:journalier|horaire)|report(?:er|e|ee|able|ables) (?:sur|l|a|d)|reportable|reliquat|tva|ttc|hors taxes|imputation|imputer|m57|m14|nomenclature|primes? d (?:installation|arrivee|accueil|embauche|activite)|bonus|interets? moratoires|decote|logo|plaque|inaugur\w+|communique de presse|parrain\w*|jury|badge|carte professionnelle|signature electronique|avenant|tacite|caution|garantie bancaire|charte graphique|superficie|population totale|combien de (?:collectivites|communes|dossiers|candidatures|structures|mairies) (?:ont|sont|se sont|avez)|droit de regard|parcelle)\b/,
    'absent-emploi-subvention'
  ]
]

/** Things that staff want counted or named, and that the AMI mostly neither counts nor names. */
const ASKED_FOR =
  /\b(?:combien (?:de |d |des )|(?:nombre|nb) (?:de |d |des )(?:minim\w+ |maxim\w+ )?)(kilometres?|km|habitants?|visites?|rendez|participants?|inscrits|seances|dossiers|collectivites|mairies|ecoles|bureaux|ordinateurs?|tablettes?|vestes?|semaines|heures|pages|exemplaires?|entretiens?|electeurs?|hectares|foyers|imprimantes?|cles|badges?|lettres?)\b|\bquelles? (?:est |sont |sera )?(?:la |le |l |les )?(couleur|marque|taille|logiciel|couverture|superficie|population|assurance|banque|imprimante|police|systeme|fournisseur|operateur|forfait|reseau|mutuelle|recompense|note|bareme|jauge|distance|vitesse|hauteur de plafond)\b/

/** Whether what a question asks for by its name is strange to a topic, its synonyms and its answer. */
function asksForStrange(plain: string, likeliest: Topic): boolean {
  const name = ASKED_FOR.exec(plain)?.slice(1).find(Boolean)
  if (name === undefined) return false
  const [word] = tellingWords(name)
  if (!word) return false
  const known = vocabularyOf(likeliest)
  if (known.has(word.stem) || [...(CONCEPTS.get(word.stem) ?? [])].some(other => known.has(other)))
    return false
  return !tellingWords(plainQuestion(likeliest.answer)).some(({ stem }) => stem === word.stem)
}

/** The topic that says that the AMI does not speak of what a question turns on; `null` where it turns on none of that. */
export function unsaidMatterIn(said: string, likeliest: Topic | undefined): string | null {
  const plain = plainQuestion(said)
  for (const [form, topic] of MATTERS) {
    const found = form.exec(plain)?.[0]
    if (found === undefined) continue
    const known = likeliest ? vocabularyOf(likeliest) : undefined
    // What the topic itself is asked in, it answers.
    if (tellingWords(found).every(({ stem }) => known?.has(stem))) continue
    return topic
  }
  return likeliest && asksForStrange(plain, likeliest) ? 'absent-emploi-subvention' : null
}
