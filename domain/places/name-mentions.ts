import { COMMON_WORDS, isEveryday, ORDINARY_NAMES } from '../language/ordinary-words'
import { type Cue, cueAt } from './cues'
import { isArticle, isLink, looseKey, type Name, type NameIndex } from './name-index'
import { isUnbroken, type Said, type Span } from './said'
import type { TerritoryMention } from './territories'

/** Words that are the name of one or more communes. */
export interface NameMention extends Span {
  readonly names: readonly Name[]
  /** `beginning`: only the first words of the names. `joined`: other spaces than in the name. */
  readonly match: 'whole' | 'loose' | 'joined' | 'beginning'
  readonly cue: Cue
  /** Every word of it is an everyday one: « Aime », « La Table ». */
  readonly ordinary: boolean
  /** « à la campagne »: an article that none of the names has. */
  readonly strayArticle: boolean
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['au', 'le'],
  ['du', 'le'],
  ['aux', 'les'],
  ['des', 'les']
])

/**
 * Names of communes among words, the longest at each place, none overlapping.
 *
 * @param territories  « Marcilly, Seine-et-Marne » is not Marcilly-sur-Seine: only a whole name cuts through them
 */
export function nameMentions(
  said: Said,
  index: NameIndex,
  territories: readonly TerritoryMention[]
): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < said.words.length; ) {
    const mention = mentionAt(said, at, index, territories)
    if (mention) found.push(mention)
    at = mention?.until ?? at + 1
  }
  return found
}

function mentionAt(
  said: Said,
  from: number,
  index: NameIndex,
  territories: readonly TerritoryMention[]
): NameMention | null {
  const { texts } = said
  const first = texts[from] ?? ''
  const articled = isArticle(first) && from + 1 < texts.length
  const start = articled ? from + 1 : from
  const article = articled ? first : (CONTRACTED.get(texts[from - 1] ?? '') ?? '')
  for (let until = Math.min(start + index.longestWords, texts.length); until > start; until--) {
    const span = { from, until }
    const words = texts.slice(start, until)
    let hit = lookup(words, index)
    if (!hit) continue
    if (!isUnbroken(said, span, 2)) continue
    if (!isUnbroken(said, span, 1) && !hit.names.some(({ text }) => / - | \(/.test(text))) continue
    if (
      hit.match !== 'whole' &&
      (isLink(first) !== articled || isCutBy(span, start, said, index, territories))
    )
      continue
    if (hit.match === 'whole' && isLink(first) && !articled && words.length === 1) continue
    const cut = articled && hit.match === 'whole' ? cutShort(words, first, hit.names, index) : null
    if (cut) hit = { names: cut, match: 'beginning' }
    const names = likeliest(hit.names, article)
    return {
      ...span,
      names,
      match: hit.match,
      cue: cueAt(said, from),
      ordinary: words.every(word => isEveryday(word) || isLink(word)) && !isHyphened(said, start, until),
      strayArticle: article !== '' && names.every(name => name.article !== article)
    }
  }
  return null
}

/** « Sainte-Terre »: only names are tied so. */
function isHyphened({ words }: Said, start: number, until: number): boolean {
  for (let at = start + 1; at < until; at++) if (!words[at]?.tied) return false
  return until - start > 1
}

/** « Champigny, Marne » is not Champigny-sur-Marne: the name ends where the département begins. */
function isCutBy(
  { until }: Span,
  start: number,
  { texts }: Said,
  index: NameIndex,
  territories: readonly TerritoryMention[]
): boolean {
  return territories.some(territory => {
    if (territory.from <= start || territory.from >= until) return false
    if (territory.until > until) return true
    const names = index.whole(texts.slice(start, territory.from).join(''))
    return names.some(({ entry }) => territory.departements.has(entry.place.departement))
  })
}

/** « La Seyne » is La Seyne-sur-Mer, not Seyne; `null` where no large town begins so. */
function cutShort(
  words: readonly string[],
  article: string,
  names: readonly Name[],
  index: NameIndex
): readonly Name[] | null {
  if (names.some(name => name.article === article)) return null
  const longer = index
    .beginning(words.join(''))
    .filter(name => name.article === article && name.entry.place.population >= CITY)
  return longer.length > 0 && populationOf(longer) > populationOf(names) ? longer : null
}

/** « Le Port » is not Port; but who says « Havre » means Le Havre, not a hamlet. */
function likeliest(names: readonly Name[], article: string): readonly Name[] {
  const same = names.filter(name => name.article === article)
  if (same.length === 0 || same.length === names.length) return names
  const most = populationOf(same)
  const larger = article === '' ? names.filter(({ entry }) => entry.place.population > most * OUTWEIGHS) : []
  return [...same, ...larger]
}

const OUTWEIGHS = 5
const LEAST_JOINED = 6
const LEAST_BEGINNING = 4

function lookup(words: readonly string[], index: NameIndex): Pick<NameMention, 'names' | 'match'> | null {
  const [first = ''] = words
  if (
    words.length === 1 &&
    (/^\d/.test(first) || COMMON_WORDS.has(first) || first.length < 2) &&
    first !== 'y'
  )
    return null
  const key = words.join('')
  const whole = index.whole(key)
  if (whole.length > 0) {
    const spaced = whole.filter(name => name.words === words.length || name.text.includes('('))
    if (spaced.length > 0) return { names: spaced, match: 'whole' }
    if (key.length >= LEAST_JOINED && !words.some(word => COMMON_WORDS.has(word) && !index.isFrequent(word)))
      return { names: whole, match: 'joined' }
  }
  const last = words.at(-1) ?? ''
  if (isLink(last) || last === 'y') return null
  const loose = words.length > 1 ? index.loose(looseKey(words)) : []
  if (loose.length > 0 && !words.every(isEveryday)) return { names: loose, match: 'loose' }
  const beginning = key.length >= LEAST_BEGINNING && !words.every(isEveryday) ? index.beginning(key) : []
  return beginning.length > 0 ? { names: beginning, match: 'beginning' } : null
}

/** Words of a sentence that are communes too, and never meant so there. */
const GENERIC = new Set(
  `douze quarante mon son y eu us ay ham sem pas celle celles aucun contre vers vieux vieille mars avion bus job baby mail contact internet portable banque orange free
  campagne campagnes montagne mer ville villes bourg village centre maison maisons rue place port plage foret plaine cote riviere chateau ecole gare eglise parc hopital
  aide aime appelle lire faire passe passage marche titre ligne sens charge frais cours cause table porte poste salle son carte plan cas main fille mere pere madame
  pierre marie martin bernard robert gilles jacques louis claude nicole camille claire denis laurent maurice simon thomas vincent victor rene roger colette agnes alice anne`
    .trim()
    .split(/\s+/)
)

/** What a sentence that ends with « à » is no place for: « à vif », « à bras », « à publier ». */
const AT_NO_PLACE =
  /^(?:vif|mer|bras|bonne|eu|rue|signes|cours|bourg|monts|sales|chars|salles?|gorges|pied|plaisir|monnaie|jardin|terrasse)$|(?:er|ir|re)$/

/** « Gap pour les impôts », « gex mot de passe » */
const OPENED =
  /^(pour|svp|stp|aide|besoin|carte|permis|passeport|titre|impots?|declaration|caf|apl|rsa|ameli|msa|cpam|retraite|france|pole|ordi|ordinateur|tablette|mail|cv|rdv|mdp|mot|doctolib|ma|mon|mes)$/
/** What an operator sells: « orange, ma box ». */
const OPERATOR = new Set(['orange', 'free'])
const OF_AN_OPERATOR =
  /^(?:box|livebox|freebox|factures?|fibre|internet|wifi|mobiles?|portables?|forfaits?|reseau|abonnements?|lignes?|sim|telephones?|mails?|messagerie|boite|compte|operateur|client|clients|decodeur|tele|tv|contrat|resili\w*|4g|5g|sms|numero|appels?|technicien|boutique|debit|prelev\w+|factur\w+)$/
const TOWN = 2_000
const KNOWN = 5_000
/** From this population on, a name is known to everybody. */
export const CITY = 10_000

/** The population of the largest commune so named. */
export const populationOf = (names: readonly Name[]): number =>
  names.reduce((most, { entry }) => Math.max(most, entry.place.population), 0)

const keyOf = ({ texts }: Said, { from, until }: Span) =>
  texts
    .slice(from, until)
    .filter(word => !isArticle(word))
    .join(' ')

/** Whether a name in a whole sentence is meant as a place. `supported`: a code or a département beside it agrees. */
export function isMeant(said: Said, mention: NameMention, supported: boolean): boolean {
  const { words, texts, cased } = said
  const { from, until, cue, match, ordinary, names, strayArticle } = mention
  if (cue.role === 'street' || cue.role === 'person') return false
  if (supported) return true
  const capital = cased && words.slice(from, until).some(word => word.capital && word.pause < 2)
  const pauseBefore = words[from]?.pause ?? 2
  const pauseAfter = until >= words.length ? 2 : (words[until]?.pause ?? 0)
  const alone = pauseBefore > 0 && pauseAfter > 0
  const atEdge = from === 0 || until >= words.length || pauseAfter === 2 || pauseBefore === 2
  const key = keyOf(said, mention)
  if (GENERIC.has(key)) {
    if (until >= words.length && alone && capital) return true
    if (texts[from] !== key || populationOf(names) < CITY) return false
    if (cue.preposition === 'a' && (cue.strength > 1 || until >= words.length)) return true
    if (!OPERATOR.has(key)) return false
    if (cue.role === 'home' && texts[from - 1] !== 'chez') return true
    return from === 0 && OPENED.test(texts[until] ?? '') && !texts.some(word => OF_AN_OPERATOR.test(word))
  }
  if (match === 'beginning' || match === 'joined')
    return (
      !ordinary &&
      (cue.strength >= 2 ||
        alone ||
        (cue.strength === 1 && cue.preposition !== 'de') ||
        (atEdge && (key.includes(' ') || (key.length > 4 && populationOf(names) >= KNOWN))))
    )
  // « à fontaine au pire »: every word of it is an everyday one, but not all of them in a row.
  if (
    ordinary &&
    match === 'whole' &&
    key.split(' ').length > 2 &&
    !strayArticle &&
    (cue.strength > 0 || atEdge)
  )
    return true
  if (ordinary || key.length < 4) {
    if (!ordinary && atEdge && populationOf(names) >= TOWN) return true
    const endsAt = until >= words.length && cue.preposition === 'a' && !strayArticle
    if (endsAt && !AT_NO_PLACE.test(key) && populationOf(names) >= TOWN) return true
    if (cue.strength === 3) return !strayArticle
    if (
      alone &&
      !(strayArticle && isArticle(texts[from])) &&
      (capital || until >= words.length || (from === 0 && populationOf(names) >= TOWN))
    )
      return true
    if (from === 0 && OPENED.test(texts[until] ?? '') && populationOf(names) >= CITY) return true
    if (strayArticle) return false
    if (capital && cue.strength > 0) return true
    if (cue.strength === 2) return populationOf(names) >= TOWN
    return /^(a|au|aux)$/.test(cue.preposition) && populationOf(names) >= CITY
  }
  if (until - from > 1 && !strayArticle) return true
  if (strayArticle && cue.strength < 3) return populationOf(names) >= CITY && !ORDINARY_NAMES.has(key)
  return cue.strength > 0 || atEdge || alone || capital || key.length >= 6 || populationOf(names) >= TOWN
}
