import type { BodyKind } from '../ami/eligibility'
import { normalise } from '../language/normalise'

/** The word that tells what a body is, and where it stands among the words. */
export interface KindMention {
  readonly kind: BodyKind
  readonly from: number
  readonly until: number
}

/** Letters and figures alone, single spaces: the form in which kinds and names are looked for. */
export const plainWords = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Kinds by the words that name them. Of two at one place the longer counts, and the first in the text. */
const WORDS: readonly (readonly [BodyKind, string])[] = [
  ['metropole-lyon', 'metropole (?:de |du )?(?:grand )?lyon|grand lyon|lyon metropole'],
  ['metropole-grand-paris', 'metropole (?:du )?grand paris|grand paris metropole|mgp'],
  ['ept', 'etablissements? publics? territoria(?:l|ux)|epts?(?: \\d{1,2})?'],
  ['ccas', 'ccas|centres? comm?una(?:l|ux) d ?actions? sociales?|c c a s'],
  ['cias', 'cias|centres? intercomm?una(?:l|ux) d ?actions? sociales?|c i a s'],
  ['caisse-des-ecoles', 'caisses? des ecoles'],
  [
    'office-public-habitat',
    'offices? publics? (?:de l |d )?(?:habitat|hlm|habitations? a loyer modere)|oph|opac|offices? (?:des? |d )?hlm'
  ],
  ['bailleur-social', 'bailleurs? socia(?:l|ux)|sa (?:d )?hlm|esh|entreprises? sociales? pour l habitat|hlm'],
  ['petr', 'petr|poles? d equilibre(?: territoria(?:l|ux))?(?: et rura(?:l|ux))?'],
  ['pole-metropolitain', 'poles? metropolitains?'],
  ['agence-departementale', 'agences? (?:technique )?departementales?(?: d ingenierie)?|atd'],
  [
    'syndicat-intercommunal',
    'sivu|sivom|syndicats? intercommuna(?:l|ux)(?: a vocations? (?:unique|multiples?))?|syndicats? de communes'
  ],
  [
    'syndicat-mixte',
    'syndicats? mixtes?(?: ouverts?| fermes?)?|pnr|parcs? nature(?:l|ls) regiona(?:l|ux)|syndicats? (?:d energie|des eaux|departemental|numerique)'
  ],
  [
    'epci',
    'epci|interco(?:mmunalites?|mmunal(?:e|ite)?)?s?|agglo(?:meration)?s?|com ?com|codecom|communautes? (?:d ?agglo(?:meration)?s?|de comm?unes?|urbaines?)|comm?unaute d agglomerations?|euro ?metropoles?|metropoles?|groupements? de (?:communes|collectivites)|groupements?'
  ],
  [
    'departement',
    'conseils? (?:departementa(?:l|ux)|genera(?:l|ux))|departements?|collectivite europeenne d alsace|cd ?(?:\\d{2,3}|2[ab])(?! \\d)'
  ],
  ['region', 'conseils? regiona(?:l|ux)|regions?'],
  [
    'outre-mer',
    'collectivites? (?:territoriale )?(?:de |d )?(?:outre ?mer|guyane|martinique|saint martin|saint barthelemy|saint pierre et miquelon)|territoires? (?:d )?outre ?mer|outre ?mer|polynesie(?: francaise)?|nouvelle caledonie|wallis et futuna|saint pierre et miquelon|provinces? (?:sud|nord|des iles)|drom(?: com)?|dom(?: tom)?'
  ],
  ['commune-deleguee', 'communes? (?:deleguees?|associees?)'],
  [
    'arrondissement-municipal',
    'mairies? (?:d arrondissement|de secteur|du \\d{1,2}(?:e|eme|er)(?: arrondissement)?)|arrondissements?'
  ],
  [
    'commune',
    'mairies?|comm?unn?es? nouvelles?|comm?unn?es?|villes?|municipalites?|villages?|hotel de ville'
  ],
  ['collectivite', 'collectivite(?: territoriale)?(?: de)? corse|collectivites?(?: territoriales?)?'],
  [
    'service-communal',
    'ecoles? (?:primaires?|maternelles?|elementaires?|communales?)|mediatheques?|bibliotheques?|police municipale|service (?:municipal|communal|informatique)|musee|ludotheque'
  ],
  ['etablissement-scolaire', 'lycees?|colleges?|eple'],
  ['hopital', 'hopita(?:l|ux)|centres? hospitaliers?|chu'],
  ['gip', 'gip|groupements? d interet public'],
  [
    'etablissement-public',
    'etablissements? publics?|regies?(?: autonomes?| personnalisees?)?|epic|epcc|epa|sdis|ehpad|offices? (?:de|du) tourisme|residence autonomie'
  ],
  [
    'etablissement-rattache',
    'etablissements? publics? rattaches?(?: a (?:la|une) (?:commune|collectivite))?'
  ],
  [
    'association',
    'associations?(?: loi 1901)?|assos?|loi (?:de )?1901|association loi 1901|regies? de quartiers?|missions? locales?|mjc|federations?|ong|secours populaire|secours catholique|croix rouge|emmaus'
  ],
  ['fondation', 'fondations?|fonds de dotation'],
  ['societe-publique', 'spl|sem|semop|societes? (?:d economie mixte|publiques? locales?)'],
  ['cooperative', 'scop|scic|cooperatives?'],
  [
    'entreprise',
    'sarl|sasu?|eurl|societes?(?: (?:privees?|anonymes?))?|entreprises?(?: privees?)?|auto ?entrepreneur\\w*|micro ?entrepr\\w*|start ?ups?|prestataires?|organismes? de formation|commerces?|cabinets?|cliniques?|(?:une|notre|la) sa'
  ],
  [
    'prive',
    'mutuelles?|comites? d entreprise|cse|paroisses?|dioceses?|structures? privees?|acteurs? prives?|prives?'
  ],
  [
    'etat',
    '(?:sous )?prefectures?|services? (?:deconcentres? )?de l etat|ddtm?|ddets|ddcs|dreal|dreets|direccte|rectorats?|academies?|ministeres?|tresoreries?|dgfip|centre des (?:impots|finances publiques)|ars|gendarmeries?|etat'
  ],
  [
    'organisme-national',
    'caf|cpam|carsat|msa|cnav|urssaf|pole emploi|france travail|la poste|caisse des depots|banque des territoires|securite sociale'
  ],
  ['universite', 'universites?|iut|crous|grandes? ecoles?|ecoles? d ingenieurs?|insa'],
  [
    'chambre-consulaire',
    'chambres? (?:de commerce(?: et d industrie)?|de metiers(?: et de l artisanat)?|d agriculture|consulaires?)|cci|cma'
  ],
  ['france-services', '(?:maisons? |espaces? )?france services?|msap|maisons? de services? au public'],
  [
    'tiers-lieu',
    'tiers lieux?|fab ?labs?|centres? socia(?:l|ux)(?: culturels?)?|maisons? (?:de quartier|pour tous)|epn|espaces? publics? numeriques?|cyber ?base'
  ],
  [
    'particulier',
    'particuliers?|a titre personnel|simples? citoyens?|habitants?|moi meme|demandeurs? d emploi'
  ]
]

const PATTERNS = WORDS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![^ ])(?:${words})(?![^ ])`, 'g')] as const
)

/** « en métropole » is mainland France; « sans », « aucune association » names none. */
const NOT_A_BODY = /(?:^| )(?:en|france)$/

/** Short forms that are words as well, unless written in capitals: « CA du Cambrésis », « CC », « CAS ». */
const CAPITALS: readonly (readonly [BodyKind, RegExp, string])[] = [
  ['epci', /\b(?:CA|CC|CU)\b(?! ?\d)/, 'c[acu]'],
  ['ccas', /\bCAS\b/, 'cas']
]

const isVague = (kind: BodyKind) => kind === 'collectivite'

/** The first kind of body named in a text; places are those of {@link plainWords}. */
export function kindMention(text: string, plain = plainWords(text)): KindMention | null {
  let best: KindMention | null = null
  const consider = (mention: KindMention) => {
    const isBetter =
      !best ||
      // « Notre collectivité est un département »: what says more counts.
      (isVague(best.kind) && !isVague(mention.kind)) ||
      mention.from < best.from ||
      (mention.from === best.from && mention.until - mention.from > best.until - best.from)
    if (best && isVague(mention.kind) && !isVague(best.kind)) return
    if (isBetter) best = mention
  }
  for (const [kind, pattern] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      if (kind === 'epci' && NOT_A_BODY.test(plain.slice(0, match.index).trimEnd())) continue
      consider({ kind, from: match.index, until: match.index + match[0].length })
      break
    }
  }
  for (const [kind, written, word] of CAPITALS) {
    if (!written.test(text)) continue
    const at = new RegExp(`(?<![^ ])${word}(?![^ ])`).exec(plain)
    if (at) consider({ kind, from: at.index, until: at.index + at[0].length })
  }
  const smallLetters = /(?<![^ ])(?:cc|ca|cu)(?= (?:du|de|des|d) )/.exec(plain)
  if (smallLetters)
    consider({ kind: 'epci', from: smallLetters.index, until: smallLetters.index + smallLetters[0].length })
  return best
}
