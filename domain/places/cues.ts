import type { Said } from './said'

/**
 * What the words before a name make of it.
 *
 * - `home`: the speaker lives there; `other-home`: somebody else does;
 * - `birth`, `work`: not where they live; `near`: a landmark, or as much as they say;
 * - `street`, `person`: no place at all; `plain`: nothing of the kind.
 */
export type Role = 'home' | 'other-home' | 'near' | 'plain' | 'work' | 'birth' | 'street' | 'person'

export interface Cue {
  readonly role: Role
  /** 0 nothing, 1 a preposition, 2 « je suis à », 3 « j'habite à ». */
  readonly strength: 0 | 1 | 2 | 3
  /** The preposition right before the name, `''` when there is none. */
  readonly preposition: string
}

const PLAIN: Cue = { role: 'plain', strength: 0, preposition: '' }
const WINDOW = 9

const SMALL =
  '(?:a|au|aux|de|d|du|des|en|dans|sur|vers|pres|proche|a cote|cote|depuis|la|le|les|l|ville|commune|village|centre|bourg|secteur|coin|hauteur|c|est|actuellement|maintenant|toujours|plutot|moi|bien|juste|tout|ici|petit|petite)'
const after = (verbs: string, most: number) => new RegExp(`(?:^| )(?:${verbs})(?: ${SMALL}){0,${most}}$`)

const HOME = after(
  'habit(?:e|ons|ant|ants|ante|antes|er|ent)|vis|vit|vivons|vivent|vivant|vivre|resid(?:e|ons|ant|ante|ents?)|domicili(?:e|ee)s?|log(?:e|eons|es)|demeur(?:e|ons|ant)|install(?:e|ee)s?|chez (?:moi|nous)|domicile|ma (?:commune|ville|mairie)|mon (?:village|adresse)|la commune|commune de|ville de|village de|le village|mairie de|communes?|code postal',
  6
)
const HERE = after(
  'suis|sommes|viens|venons|appelle|telephone|situe|situee|secteur|mairie|mediatheque|bibliotheque|ccas|rendre|deplacer|aller|possible|dispo|environs|alentours|trouve',
  5
)
const NEAR = after(
  'prefecture|tribunal|pres|proche|cote|environs|alentours|loin|limite|voisin|voisine|entre|direction',
  4
)
const BIRTH = after(
  'nee?s?|(?<!(?:depuis|a) (?:la|ma|sa) )naissance|natif|native|originaire|origine|baptisee?|grandi|nes',
  4
)
const WORK = after(
  'travaill\\w*|boss(?:e|ais|es|ons)|boulot|taff\\w*|bureaux?|usine|(?<!(?:sans|d) )emploi|poste|stage|etudi\\w*|etudes|scolaris\\w*|lycee|college|fac|universite|formation|hopital|chu|clinique|vacances|mari(?:e|ee)s?|achete|achetee?|vendu|hospitalisee?',
  4
)
/** Where somebody no longer is: « j'habitais Lyon », « j'ai vécu à Lille »; not « j'ai toujours habité ici ». */
const FORMER = after(
  'habit(?:ais|ait|ions|aient)|viv(?:ais|ait|ions|aient)|resid(?:ais|ait|ions|aient)|demeur(?:ais|ait|ions)|loge(?:ais|ait)|(?:ai|as|a|avons|ont) (?:habite|vecu|reside|loge|demeure)',
  6
)
/** « Il vient d'arriver à Orange », « mon mari a trouvé un poste à Landerneau ». */
const MOVED = after(
  'arriv(?:er|ee?s?|ons|ent)|emmenag\\w*|demenag\\w*|mut(?:er|ee?s?|ation)|affect(?:ee?s?|ation)|(?:trouve|eu|decroche|pris|un|nouveau|nouvel) (?:poste|emploi|boulot|travail)|garnison|caserne',
  3
)
const LEFT = /(?:^| )(?:demenag\w*|quitt\w*|parti\w*|arriv\w*|venu\w*|ancien\w*|avant)(?: (?:de|d|du|des))?$/
const STREET =
  /(?:^| )(?:rue|avenue|av|boulevard|bd|bld|blvd|(?<!(?:^| )(?:m?a|sa|ta|une|la meme|notre|votre|leur|sur|en|de) )place|chemin|impasse|allee|(?<!en )route|rte|quai|square|metro|station|porte|faubourg|ligne|pont|hotel|residence|cite|stade|lotissement|batiment|tour|zac|za|zi)(?: (?:de|du|des|d|la|le|les|l|general|marechal|president|docteur|jean|a)){0,3}$/
const PERSON =
  /(?:^| )(?:m appelle|madame|monsieur|mme|mr|mlle|mademoiselle|docteur|dr|maitre|prenom|nom|nom est|nom c est|famille|marque|operateur|chez|par|chez (?:m[ao]n?|mes|s[ao]n?|ses|nos|notre|leurs?|un|une|des|les|le|la|l))$/
const PREPOSITION =
  /(?:^| )(a|au|aux|de|d|du|des|en|dans|sur|vers|depuis|entre|pour|habite)(?: (?:le|la|les|l))?$/
const OTHERS =
  /(?:^| )(?:fille|fils|mere|maman|pere|papa|soeur|frere|mari|femme|copine|copain|ami|amie|cousine?|oncle|tante|neveu|niece|voisine?|mamie|papi|grand|il|elle|ils|elles|qui|enfants?|parents)(?: \S+){0,3} (?:habit|vi[stv]|resid|demeur|log)/
const MYSELF = /(?:^| )(?:je|j|moi|nous|on)(?: \S+){0,2} (?:habit|vi[stv]|resid|demeur|log)\S*(?: \S+){0,4}$/

const AUXILIARY = /(?:^| )(?:m|t|l|s|y|n|il|elle|on|qui|ca|lui|leur|nous|vous) a$/

/** « Mon adresse a changé », « le voisin a percé un mur »: a verb, where its accents are written and that of « à » is not. */
const isVerb = ({ words }: Said, from: number, before: string) =>
  words[from - 1]?.raw === 'a' &&
  /^\p{Ll}+ée?s?$/u.test(words[from]?.raw ?? '') &&
  !/(?:^| )(?:habit\w*|vi[stv]\w*|resid\w*|demeur\w*|log\w*|suis|viens) a$/.test(before)

/** The cue before the word at `from`, among those of its sentence. */
export function cueAt(said: Said, from: number): Cue {
  const { words, texts } = said
  let start = from
  while (start > 0 && from - start < WINDOW && (words[start]?.pause ?? 2) < 2) start--
  if (start === from) return PLAIN
  const before = texts.slice(start, from).join(' ')
  if (isVerb(said, from, before)) return PLAIN
  const found = PREPOSITION.exec(before)?.[1] ?? ''
  // « on m'a appelée »: no preposition, unless it is written with its accent.
  const preposition = found === 'a' && AUXILIARY.test(before) && words[from - 1]?.raw !== 'à' ? '' : found
  const pause = words[from]?.pause ?? 0
  const cue = (role: Role, strength: 1 | 2 | 3): Cue => ({ role, strength, preposition })
  if (FORMER.test(before)) return cue('birth', 2)
  if (HOME.test(before))
    return OTHERS.test(before) && !MYSELF.test(before) ? cue('other-home', 2) : cue('home', 3)
  // A comma ends every other construction: « je travaille, Caudry ».
  if (pause > 0) return PLAIN
  if (STREET.test(before) || (texts[from] === 'lyon' && before.endsWith('gare de'))) return cue('street', 1)
  if (BIRTH.test(before) || (LEFT.test(before) && preposition.startsWith('d'))) return cue('birth', 2)
  if (MOVED.test(before) && /^(?:a|au|aux|sur|vers|en|dans)$/.test(preposition)) return cue('plain', 2)
  if (WORK.test(before)) return cue('work', 2)
  if (NEAR.test(before)) return cue('near', 2)
  if (HERE.test(before) && preposition !== '') return cue('plain', 2)
  if (PERSON.test(before)) return cue('person', 1)
  return preposition === '' || preposition === 'pour' ? PLAIN : cue('plain', 1)
}
