import { frenchStem } from '../language/french-stem'
import { isNumberWord } from '../language/number-words'
import { COMMON_WORDS, isEveryday } from '../language/ordinary-words'
import { phoneticKey } from '../language/phonetic'
import { cueAt } from './cues'
import { type Finding, isWithin, type Limits } from './findings'
import { byPopulation, type Entry } from './gazetteer'
import { isArticle, isLink, type Name, type NameIndex } from './name-index'
import { overlaps, type Said, type Span } from './said'
import { type Similar, type SimilarNames, similarNamesOf } from './similar-names'

/** Finds the names that words come near to. */
export interface Guesses {
  /** Runs of words that can make a name, some of them unknown to everyday French unless `asked`. */
  chunks(said: Said, taken: readonly Span[], asked: boolean): Span[]
  /** What a chunk comes nearest to, from a likeness of `least` on. */
  guess(said: Said, chunk: Span, limits: Limits, least: number): Guess | null
  /** The same among the communes around a landmark, whose names may be cut short too. */
  guessBeside(said: Said, chunk: Span, around: ReadonlySet<Entry>, limits: Limits): Guess | null
}

/** What words come nearest to, with how near the best of its names is. */
export interface Guess extends Finding {
  readonly score: number
  /** As `Name.key`. */
  readonly key: string
}

/** Likeness from which a guess is worth a confirmation: among few names less is needed, in a sentence more. */
export const LEAST_LIKENESS = {
  asked: 0.7,
  sentence: 0.8,
  within: 0.1,
  among: 0.5,
  spread: 0.8,
  contradicted: 0.85,
  beside: 0.67,
  /** Beside a landmark too, of a place that few people know. */
  hamlet: 0.76,
  /** « montpel »: the beginning of a city's letters. */
  cut: 0.9,
  known: 0.88,
  step: 0.05
}

/** What people say around the name when asked for it. */
const AROUND_NAMES = new Set(
  `je j tu il elle on nous vous ils c ca ce cela celui celle ceux celles est suis sommes etait ai as avez avons habite habitons vis vit reside loge demeure
  moi toi lui eux mon ma mes nos votre ton ta son sa ses bonjour bonsoir allo oui non ouais ok merci voila alors donc bah ben eh oh ah hein
  dans chez depuis vers avec sans par pour mais ou ne pas plus madame monsieur mme mr s il vous plait svp stp commune village code postal
  pres proche cote coin secteur quartier appelle viens dis dit disais veux voudrais pense crois sais peut etre genre quoi que qu qui
  besoin aide impots papiers caf tout juste toujours actuellement maintenant ici habitant habitante domicilie domiciliee mairie mediatheque attendez pardon euh`
    .trim()
    .split(/\s+/)
)
/** Families of everyday words: « collègues », « publiée » are as known as « collègue » and « publier ». */
const FAMILIES: ReadonlySet<string> = new Set(
  [...COMMON_WORDS].filter(word => word.length > 4).map(frenchStem)
)
/** How thumbs write words that everybody knows. */
const SMS = new Set(
  `pa pr ds ac tt ts tte fo faut ke ki koi kan kel cmt pk pcq psk mdp rib rsa apl aah caf msa cpf cni ter tgv pin cv svp stp dsl tkt mdr rdv rens num tel ordi ordis
  foto fotos fis vo vou vs ve pe tro tou doi di fe fai jai jme jle jy ya yapa jcomprend jcomprends jpeu jpeux jarive jariv jveu jveux jveut jcherche mactualiser clike clik bloke bloker marche marchpa
  oublie oublier perdu perdue inscri inscrir renouv dbloker debloker decla demin dem aprem dispo dimpot dimpots didentite kelkun kelkin biye logemen anonce anonces papie papier papiers ordonance
  youtube facebook insta whatsapp netflix amazon vinted doctolib ameli pronote anef agirc arrco pajemploi certicode cesu gouv sncf`
    .trim()
    .split(/\s+/)
)
const BETWEEN_NAMES = /^(?:vers|entre)$/
const isUnknown = (word: string) =>
  !COMMON_WORDS.has(word) &&
  !BETWEEN_NAMES.test(word) &&
  !SMS.has(word) &&
  !(word.length > 4 && FAMILIES.has(frenchStem(word)))

const MOST_WORDS = 8
const LEAST_LETTERS = 2

const POPULATION_WEIGHT = 0.012
const HINT_WEIGHT = 0.06
/** Names as near as this to the best are as likely. */
const TIE = 0.012
const MOST_TIED = 5
/** From this population on, more people name a commune than live in it. */
const WELL_KNOWN = 4_000
const CITY = 20_000
const LEAST_CUT = { letters: 5, share: 0.55 }

export function guessesOf(index: NameIndex): Guesses {
  // Made at the first guess: exact names do not wait for it.
  let similar: SimilarNames | null = null
  let large: readonly Name[] | null = null
  const cities = () =>
    (large ??= index.names.filter(({ entry, official }) => official && entry.place.population >= CITY))
  const isCut = (key: string, name: Name, wanted?: (name: Name) => boolean) =>
    name.key !== key &&
    name.key.startsWith(key) &&
    key.length / name.key.length >= LEAST_CUT.share &&
    (!wanted || wanted(name))
  // In the answer to our question only the words around a name are known; in a sentence, those of all the language.
  const canStandInName = (word: string, asked: boolean) =>
    !/^\d/.test(word) &&
    (word.length > 1 || asked) &&
    (asked
      ? !AROUND_NAMES.has(word)
      : isUnknown(word) || (index.isFrequent(word) && word !== 'pas' && !BETWEEN_NAMES.test(word))) &&
    (asked || !isNumberWord(word))

  return {
    chunks({ words, texts }, taken, asked) {
      const chunks: Span[] = []
      const close = (start: number, end: number) => {
        let from = start
        let until = Math.min(end, start + MOST_WORDS)
        while (from < until && isLink(texts[from] ?? '') && !isArticle(texts[from])) from++
        // « castelno le lez »: only names have this one.
        while (
          from < until &&
          isLink(texts[until - 1] ?? '') &&
          texts[until - 1] !== 'lez' &&
          !words[until - 1]?.tied
        )
          until--
        const own = texts.slice(from, until)
        const letters = own.filter(word => !isLink(word)).join('')
        if (
          letters.length >= LEAST_LETTERS &&
          own.some(word => !isLink(word) && (asked || !isEveryday(word)))
        )
          chunks.push({ from, until })
      }
      let start = -1
      for (let at = 0; at <= words.length; at++) {
        const word = texts[at] ?? ''
        const open =
          at < words.length &&
          !taken.some(span => overlaps(span, { from: at, until: at + 1 })) &&
          !(word === 'cote' && texts[at - 1] === 'a') &&
          (isLink(word) || words[at]?.tied === true || canStandInName(word, asked))
        if (start >= 0 && (!open || (words[at]?.pause ?? 0) > 0)) {
          close(start, at)
          start = -1
        }
        if (open && start < 0) start = at
      }
      return chunks
    },

    guess(said, chunk, limits, least) {
      const { key, sound } = spelled(said, chunk)
      if (key.length < LEAST_LETTERS) return null
      const wanted =
        limits.among || limits.departements || limits.without.size > 0
          ? (name: Name) => isWithin(name.entry, limits)
          : undefined
      similar ??= similarNamesOf(index.names)
      const near = similar.nearest(key, sound, wanted)
      const cut = key.length < LEAST_CUT.letters ? [] : cities().filter(name => isCut(key, name, wanted))
      const [city] = cut
      const all = city && cut.length === 1 ? [...near, { name: city, score: LEAST_LIKENESS.cut }] : near
      return likeliest(said, chunk, all, limits, least)
    },

    guessBeside(said, chunk, around, limits) {
      const { key, sound } = spelled(said, chunk)
      const few = index.names.filter(({ entry }) => around.has(entry) && isWithin(entry, limits))
      similar ??= similarNamesOf(index.names)
      const near = similar
        .nearestOf(few, key, sound)
        .filter(
          ({ name, score }) => name.entry.place.population >= WELL_KNOWN || score >= LEAST_LIKENESS.hamlet
        )
      return likeliest(said, chunk, near, limits, LEAST_LIKENESS.beside)
    }
  }
}

/** The letters and the sound of what was said, without an article. */
function spelled({ words }: Said, { from, until }: Span): { key: string; sound: string } {
  const all = words.slice(from, until)
  const own = all.length > 1 && isArticle(all[0]?.text) ? all.slice(1) : all
  return {
    key: own.map(({ text }) => text).join(''),
    sound: phoneticKey(own.map(({ raw, text }) => (raw.length > 2 ? raw : text)).join(' '))
  }
}

/** The likeliest of the names that are near, and those as likely. */
function likeliest(
  said: Said,
  chunk: Span,
  near: readonly Similar[],
  limits: Limits,
  least: number
): Guess | null {
  const ranked = near
    .filter(({ score }) => score >= least)
    .map(({ name, score }) => ({
      name,
      score,
      rank:
        score +
        POPULATION_WEIGHT * Math.log10(name.entry.place.population + 1) +
        (limits.hint === name.entry.place.departement ? HINT_WEIGHT : 0) -
        (name.official ? 0 : TIE)
    }))
    .sort((left, right) => right.rank - left.rank)
  const [best] = ranked
  if (!best) return null
  const tied = ranked.filter(({ rank }) => best.rank - rank < TIE).slice(0, MOST_TIED)
  return {
    ...chunk,
    entries: [...new Set(tied.map(({ name }) => name.entry))].sort(byPopulation),
    exact: false,
    cue: cueAt(said, chunk.from),
    score: best.score,
    key: best.name.key
  }
}
