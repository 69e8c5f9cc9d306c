import { type Cue, cueAt } from './cues'
import type { Said, Span } from './said'

// Towns just across the border and large cities that callers name, countries as they say where they live. Names that a
// commune of France also bears (Mons, Rome) are left out: the commune is meant more often, and is asked about.
const TOWNS = new Set(
  `monaco|monte carlo|geneve|lausanne|bale|zurich|berne suisse|neuchatel|fribourg|nyon|montreux|yverdon|porrentruy|delemont
  bruxelles|brussels|charleroi|namur|tournai|mouscron|anvers|gand|bruges|louvain|arlon|la louviere|courtrai|ostende|liege belgique
  luxembourg ville|esch sur alzette|sarrebruck|saarbrucken|kehl|fribourg en brisgau|karlsruhe|berlin|munich|francfort|cologne|hambourg|dusseldorf
  turin|milan|vintimille|san remo|naples|venise|florence italie|barcelone|madrid|saint sebastien|irun|bilbao|figueras|gerone|valencia|seville
  andorre la vieille|lisbonne|porto portugal|londres|london|jersey|guernesey|amsterdam|rotterdam|dublin|vienne autriche|varsovie|prague|bucarest|budapest|athenes|moscou|kiev|istanbul
  alger|oran|constantine|tizi ouzou|bejaia|annaba|casablanca|rabat|marrakech|fes|tanger|agadir|tunis|sfax|sousse|djerba
  dakar|abidjan|bamako|conakry|douala|yaounde|kinshasa|brazzaville|libreville|lome|cotonou|ouagadougou|antananarivo|tananarive|moroni|port louis|djibouti
  montreal|quebec|ottawa|toronto|new york|los angeles|miami|washington|port au prince|rio de janeiro|sao paulo|paramaribo|dubai|doha|beyrouth|jerusalem|tel aviv|pekin|shanghai|tokyo|bangkok|sydney|singapour`
    .split(/[|\n]/)
    .map(name => name.trim())
)

const COUNTRIES = new Set(
  `belgique|suisse|luxembourg|allemagne|italie|espagne|portugal|andorre|principaute|angleterre|royaume uni|irlande|pays bas|hollande|autriche|pologne|roumanie|bulgarie|grece|turquie|russie|ukraine|suede|norvege|danemark|finlande|hongrie|serbie|algerie|maroc|tunisie|libye|egypte|senegal|mali|guinee|cameroun|gabon|congo|togo|benin|cote d ivoire|burkina|madagascar|comores|maurice|haiti|bresil|suriname|canada|etats unis|amerique|mexique|argentine|chili|colombie|inde|chine|japon|vietnam|thailande|laos|cambodge|australie|nouvelle zelande|liban|syrie|israel|palestine|irak|iran|afghanistan|etranger`.split(
    '|'
  )
)

const LONGEST_NAME = 4

/** A town or a country outside France at these words, the longest; how many words it takes, 0 when there is none. */
function abroadAt(texts: readonly string[], at: number): { words: number; country: boolean } {
  for (let length = Math.min(LONGEST_NAME, texts.length - at); length > 0; length--) {
    const name = texts.slice(at, at + length).join(' ')
    if (TOWNS.has(name)) return { words: length, country: false }
    if (COUNTRIES.has(name)) return { words: length, country: true }
  }
  return { words: 0, country: false }
}

/** A town or country outside France that the caller says to be in. */
export function abroadIn(said: Said, asked: boolean): Cue | null {
  for (const { from, until, country } of foreignNames(said)) {
    const cue = cueAt(said, from)
    if (/^(birth|work|person|street|other-home)$/.test(cue.role)) continue
    if (cue.role === 'home' || (asked && said.words.length <= until - from + 3)) return cue
    const here = said.texts
      .slice(Math.max(0, from - 4), from)
      .some(word => /^(suis|sommes|appelle|telephone)$/.test(word))
    const edge = from === 0 || until === said.words.length
    if (country ? here : cue.strength > 0 || edge || asked) return cue
  }
  return null
}

/** Names of towns and countries outside France among words. */
export function foreignNames(said: Said): (Span & { readonly country: boolean })[] {
  return said.texts.flatMap((_, from) => {
    const { words, country } = abroadAt(said.texts, from)
    // « Saint-Maurice », « Anvers-le-Hamon »
    const tied =
      said.words[from]?.tied ||
      said.words[from + words]?.tied ||
      /^saintes?$/.test(said.texts[from - 1] ?? '')
    return words > 0 && !tied ? [{ from, until: from + words, country }] : []
  })
}
