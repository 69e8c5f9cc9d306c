import { isEveryday } from '../language/ordinary-words'
import { abroadIn, foreignNames } from './abroad'
import { arrondissementsOf } from './arrondissements'
import { cedexOf } from './cedex'
import { chosen, NOTHING, ofEntries } from './chosen-place'
import type { CodeIndex } from './code-index'
import { isCorrectedBy, isDenied } from './corrections'
import { cueAt } from './cues'
import { type Finding, findingOf, isWithin, type Limits } from './findings'
import { type Entry, type Gazetteer, placeWith } from './gazetteer'
import { guessesOf } from './guesses'
import { isArticle, isLink, nameIndexOf } from './name-index'
import { CITY, isMeant, type NameMention, nameMentions, populationOf } from './name-mentions'
import type { Place, PlaceReading } from './place'
import { overlaps, type Said, type Span, wordsSaid } from './said'
import { type CodeMention, saidCodes } from './said-codes'
import { coordinated, settle } from './settled-names'
import { type TerritoryMention, territoriesOf } from './territories'

/** How words are to be read. */
export interface ReadOptions {
  /**
   * The words answer « where are you? »: anything that may be a place is taken for one. Else they are whole sentences,
   * where only what is clearly said as a place is one. `false` when absent.
   */
  readonly asked?: boolean
  /** Only these communes are looked up. */
  readonly among?: readonly Place[]
  /** Code of the département where the caller probably is: it settles doubts, never contradicts what was said. */
  readonly hintDepartement?: string
}

/** Reads a place in what was said. Never throws; its work is bounded whatever the length. */
export type PlaceReader = (said: string, options?: ReadOptions) => PlaceReading

/** Likeness from which a guess is worth a confirmation: among few names less is needed, in a sentence more. */
const LEAST_LIKENESS = {
  asked: 0.7,
  sentence: 0.8,
  within: 0.1,
  among: 0.5,
  spread: 0.8,
  known: 0.88,
  step: 0.05
}

/** Monaco's codes look like those of France. */
const MONACO = /^980/

export function placeReaderOf(gazetteer: Gazetteer, codes: CodeIndex): PlaceReader {
  const index = nameIndexOf(gazetteer)
  const territories = territoriesOf(gazetteer)
  const arrondissements = arrondissementsOf(gazetteer)
  const guesses = guessesOf(index)

  /** A code postal, else a CEDEX beyond doubt, else a code INSEE, which few people know, else a likely CEDEX. */
  function codeReading(code: string, isCedex: boolean): { entries: readonly Entry[]; exact: boolean } | null {
    const sharing = codes.byCodePostal(code)
    if (sharing.length > 0) return { entries: sharing, exact: true }
    const cedex = cedexOf(code, codes)
    if (cedex?.sure) return { entries: [cedex.entry], exact: true }
    const commune = codes.byCodeInsee(code)
    if (commune && !isCedex) return { entries: [commune], exact: /^2[AB]/.test(code) }
    return cedex && { entries: [cedex.entry], exact: false }
  }

  function read(text: string, { asked = false, among, hintDepartement }: ReadOptions): PlaceReading {
    const said = wordsSaid(text)
    if (said.words.length === 0) return NOTHING
    const saidAs = saidCodes(said, code => codes.byCodePostal(code).length > 0)
    const code =
      saidAs.codes.filter(({ from }) => !/^(pas|plus)$/.test(said.texts[from - 1] ?? '')).at(-1) ?? null
    const ranks = arrondissements(said)
    const numbers: Span[] = [...saidAs.codes, ...ranks]
    const territoryMentions = territories.mentions(said)
    const chosenFrom = among ? new Set(among.map(({ codeInsee }) => codeInsee)) : null
    const allMentions = nameMentions(said, index, territoryMentions).filter(
      mention =>
        !numbers.some(span => overlaps(span, mention)) &&
        (!chosenFrom || mention.names.some(({ entry }) => chosenFrom.has(entry.place.codeInsee)))
    )
    const { mentions, named } = settle(said, allMentions, territoryMentions, numbers, chosenFrom !== null)
    const limits = limitsOf(named, chosenFrom, hintDepartement)
    const denied = mentions.filter(mention => isDenied(said, mention, mentions))
    const standing = mentions.filter(
      mention => !denied.includes(mention) && !mentions.some(later => isCorrectedBy(said, mention, later))
    )

    const ofRanks = ranks
      .filter(rank => !ranks.some(later => isCorrectedBy(said, rank, later)))
      .map(
        ({ entries, ...span }): Finding => ({ ...span, entries, exact: true, cue: cueAt(said, span.from) })
      )
    const ofCode = code ? codeFinding(code, said, limits) : null
    const supports = (mention: NameMention) =>
      mention.names.some(
        ({ entry }) => limits.departements?.has(entry.place.departement) || ofCode?.entries.includes(entry)
      )
    const meant = standing.filter(mention => isMeant(said, mention, supports(mention)))
    const taken = [...numbers, ...named, ...foreignNames(said), ...denied]
    const findings = spread(said, meant, limits, taken, asked)
    let found = [...ofRanks, ...findings]

    const refused = asked && REFUSAL.test(said.texts.join(' '))
    if (found.length === 0 && asked && !refused)
      found = spread(said, bareAnswer(said, standing), limits, taken, asked)
    const far = abroadIn(said, asked)
    if (far?.role === 'home' && !found.some(({ cue }) => cue.role === 'home')) found = found.filter(isPlain)
    if (code) return withCode(code, ofCode, chosen(found, asked), said, limits)
    if (found.length === 0 && far && !limits.departements) return { kind: 'unknown', why: 'abroad' }
    if (found.length === 0 && !refused) found = guessed(said, limits, taken, asked)
    if (found.length === 0 && among && limits.departements) return ofEntries(amongEntries(limits), true)
    if (found.length === 0 && saidAs.incomplete && (asked || saidAs.incomplete.digits > 2))
      return { kind: 'unknown', why: 'incomplete-code' }
    return hinted(chosen(found, asked), limits)
  }

  /**
   * What each name stands for. A name that goes on in unknown words is perhaps a longer one (« villers outrau » is not
   * Villers), one that the département said does not have, perhaps a misspelt one of it.
   */
  function spread(
    said: Said,
    mentions: readonly NameMention[],
    limits: Limits,
    taken: readonly Span[],
    asked: boolean
  ): Finding[] {
    const chunks = guesses.chunks(said, taken, asked)
    const found: Finding[] = []
    for (const mention of coordinated(said, mentions)) {
      if (found.some(finding => overlaps(finding, mention))) continue
      const own = findingOf(mention, limits, index)
      const length = mention.until - mention.from
      const chunk = chunks.find(span => overlaps(span, mention)) ?? mention
      const contradicted = own !== null && !own.entries.some(entry => isWithin(entry, limits))
      const least = LEAST_LIKENESS.spread - (limits.departements ? LEAST_LIKENESS.within : 0)
      const longer =
        contradicted || chunk.until - chunk.from > length ? guesses.guess(said, chunk, limits, least) : null
      if (
        longer &&
        (contradicted || longer.score > 0.9 || mention.match !== 'whole' || length === 1 || asked)
      )
        found.push(longer)
      else if (own) found.push(own)
    }
    return found
  }

  /** In the answer to our question, even a word of the everyday is a commune: « Ors », « Contes », « Y ». */
  function bareAnswer(said: Said, mentions: readonly NameMention[]): readonly NameMention[] {
    const rest = mentions.filter(
      mention =>
        mention.cue.role !== 'street' && mention.cue.role !== 'person' && !isSomebodys(said, mention.from)
    )
    const distinctive = rest.filter(({ ordinary, match }) => !ordinary && match !== 'joined')
    if (distinctive.length > 0) return distinctive
    const last = rest.at(-1)
    return last && isBareAnswer(said, last) ? [last] : []
  }

  function guessed(said: Said, limits: Limits, taken: readonly Span[], asked: boolean): Finding[] {
    const least =
      (limits.among ? LEAST_LIKENESS.among : asked ? LEAST_LIKENESS.asked : LEAST_LIKENESS.sentence) -
      (limits.departements && !limits.among ? LEAST_LIKENESS.within : 0)
    const chunks = guesses
      .chunks(said, taken, asked)
      .flatMap(chunk => [...fromItsNoun(said, chunk), ...afterPreposition(said, chunk)])
      .filter(chunk => (asked || isExposed(said, chunk)) && !isDenied(said, chunk, [chunk]))
      .slice(-MOST_GUESSES)
    const found = chunks
      .flatMap(
        chunk =>
          guesses.guess(
            said,
            chunk,
            limits,
            leastFor(said, chunk, least, {
              within: limits.departements !== null,
              among: limits.among !== null
            })
          ) ?? []
      )
      .filter(({ cue }) => cue.role !== 'street' && cue.role !== 'person')
      .sort((left, right) => right.score - left.score)
    return found.slice(0, 1)
  }

  function codeFinding({ code, cedex, ...span }: CodeMention, said: Said, limits: Limits): Finding | null {
    const reading = codeReading(code, cedex)
    const entries =
      reading?.entries.filter(({ place }) => !limits.among || limits.among.has(place.codeInsee)) ?? []
    const exact = reading?.exact === true || said.texts.includes('insee')
    return entries.length > 0 ? { ...span, cue: cueAt(said, span.from), entries, exact } : null
  }

  /** Code and name together: either may be mistaken, and one may settle what the other leaves open. */
  function withCode(
    { code }: CodeMention,
    ofCode: Finding | null,
    named: PlaceReading,
    said: Said,
    limits: Limits
  ): PlaceReading {
    const places = named.kind === 'one' ? [named.place] : named.kind === 'several' ? named.places : []
    if (!ofCode && places.length === 0)
      return { kind: 'unknown', why: MONACO.test(code) ? 'abroad' : 'no-such-code' }
    if (!ofCode) return named
    const [island, ...others] = places.filter(
      ({ ile, codeInsee }) =>
        ile !== undefined && ofCode.entries.some(({ place }) => place.codeInsee === codeInsee)
    )
    if (island && others.length === 0) return { kind: 'one', place: island, certainty: 'exact' }
    const both = ofCode.entries.filter(({ place }) =>
      places.some(other => other.codeInsee === place.codeInsee)
    )
    if (both.length > 0) return ofEntries(both, true, code)
    const [first] = ofCode.entries
    if (first && places.some(({ commune }) => first.place.commune === commune))
      return ofEntries(ofCode.entries, true, code)
    if (places.length === 0) {
      if (ofCode.entries.length > 1) {
        const sharing = { ...limits, among: new Set(ofCode.entries.map(({ place }) => place.codeInsee)) }
        const taken = [ofCode]
        for (const chunk of guesses.chunks(said, taken, true)) {
          const guess = guesses.guess(said, chunk, sharing, LEAST_LIKENESS.asked)
          if (guess?.entries.length === 1) return ofEntries(guess.entries, true, code)
        }
      }
      return ofEntries(ofCode.entries, ofCode.exact, code, 'shared-code')
    }
    const neighbours = places.filter(({ departement }) => departement === first?.place.departement)
    const [neighbour] = neighbours
    // People know the name of their commune better than its code, least of all that of a CEDEX.
    if (neighbour && neighbours.length === 1)
      return {
        kind: 'one',
        place: neighbour,
        certainty: ofCode.exact && codes.byCodePostal(code).length > 0 ? 'fuzzy' : 'exact'
      }
    return {
      kind: 'several',
      places: [...ofCode.entries.map(entry => placeWith(entry, code)).slice(0, 1), ...places],
      why: 'homonyms'
    }
  }

  const amongEntries = ({ among, departements }: Limits): Entry[] =>
    [...(among ?? [])]
      .flatMap(code => codes.byCodeInsee(code) ?? [])
      .filter(({ place }) => departements?.has(place.departement))

  return (said, options = {}) => read(said, options)
}

const MOST_GUESSES = 6

/** « Je ne sais plus », « je ne veux pas le dire », « répétez »: no place, were it Le Pas or Die. */
const REFUSAL =
  /(?:sais|dis|dit|donne|veux|peux|vois|connais|comprends?|entends?|souviens|rappelle|envie|trouve)(?: (?:meme|vraiment))? (?:pas|plus|rien)|aucune idee|repet|comment ca|pas compris|refuse/

function limitsOf(
  named: readonly TerritoryMention[],
  among: ReadonlySet<string> | null,
  hint: string | undefined
): Limits {
  const asserted = named
    .filter(({ negation }) => negation === null)
    .flatMap(({ departements }) => [...departements])
  return {
    among,
    departements: asserted.length > 0 ? new Set(asserted) : null,
    without: new Set(
      named.filter(({ negation }) => negation !== null).flatMap(({ departements }) => [...departements])
    ),
    hint: hint ?? null
  }
}

/** « jabite a fourmie »: the name begins after the preposition, were the word before it unknown. */
function afterPreposition({ texts }: Said, { from, until }: Span): Span[] {
  const last = texts.slice(from, until).findLastIndex(word => /^(a|au|sur|vers)$/.test(word))
  return last > 0 ? [{ from: from + last + 1, until }] : []
}

/** Of homonyms the only one where the caller probably is, to be confirmed. */
function hinted(reading: PlaceReading, { hint }: Limits): PlaceReading {
  if (reading.kind !== 'several' || !hint) return reading
  const [near, ...others] = reading.places.filter(({ departement }) => departement === hint)
  return near && others.length === 0 ? { kind: 'one', place: near, certainty: 'fuzzy' } : reading
}

/** Less is enough after « j'habite à »; more is needed of words that French knows, or that nothing brings in. */
function leastFor(
  said: Said,
  chunk: Span,
  least: number,
  { within, among }: { readonly within: boolean; readonly among: boolean }
): number {
  const words = said.texts.slice(chunk.from, chunk.until)
  const known = words.every(word => isEveryday(word) || isLink(word))
  // « au lit », « la première », « dans une ferme »: only several such words by themselves may be a name misheard.
  if (known && !within && !among && !(words.filter(word => !isLink(word)).length > 1 && isAlone(said, chunk)))
    return NEVER
  if (known && (!within || least === LEAST_LIKENESS.sentence)) return LEAST_LIKENESS.known
  if (least !== LEAST_LIKENESS.sentence) return least
  const { strength } = cueAt(said, chunk.from)
  return (
    least +
    (strength >= 2 ? -LEAST_LIKENESS.step : strength === 0 && words.length === 1 ? LEAST_LIKENESS.step : 0)
  )
}

const NEVER = 2

/** Words that open an answer and bring in no name: « oui bonjour madame », « euh alors ». */
const OPENING =
  /^(bonjour|bonsoir|allo|oui|ouais|ok|non|alors|donc|ben|bah|eh|ah|oh|voila|madame|monsieur|merci|svp)$/

const opens = (words: readonly string[]) => words.every(word => OPENING.test(word))

const isAlone = ({ texts }: Said, { from, until }: Span) =>
  opens(texts.slice(0, from)) && opens(texts.slice(until))

/** What brings in a name that is a word of the everyday too: « j'habite à Contes », not « je suis vieux ». */
const BROUGHT_IN =
  /(?:^| )(?:(?:j|on|nous|moi) )*(?:c est|habite|habitons|vis|vivons|reside|loge|suis|sommes)(?: ici)? (?:a|au|aux)$|(?:^| )(?:habite|habitons|reside)$|(?:^| )(?:commune|ville|village|mairie|code postal)(?: (?:de|d|du|des|c est))?$|^(?:a|au|aux|vers|sur)$/

/** Whether an everyday name is the whole answer, or brought in as a place, and not as the common thing it is. */
function isBareAnswer(said: Said, mention: NameMention): boolean {
  const { texts, words, cased } = said
  const { from, until, strayArticle, names } = mention
  if (isAlone(said, mention)) return !strayArticle || !isArticle(texts[from])
  if (words.length > MOST_AROUND || !opens(texts.slice(until))) return false
  const before = texts.slice(0, from).join(' ')
  const capital = cased && from > 0 && words.slice(from, until).some(word => word.capital && word.pause < 2)
  if (/(?:^| )c est$/.test(before)) return capital && !strayArticle
  if (strayArticle || !BROUGHT_IN.test(before)) return false
  // « à la montagne », « au bourg » are said of no commune, but for a town: « au port ».
  const articled = isArticle(texts[from]) || /(?:^| )(?:au|aux)$/.test(before)
  if (articled) return capital || populationOf(names) >= CITY
  // « je suis à Sens », not « je suis à table ».
  return capital || names.some(({ article }) => article === '')
}

const MOST_AROUND = 8

/** « mon mari », « une ferme », « je raccroche »: what follows is a person, a thing or a verb. */
const NO_NAME_AFTER =
  /^(?:je|j|tu|il|elle|on|nous|vous|ils|elles|ca|me|m|te|t|se|s|ne|n|ai|as|avons|avez|ont|qui|que|qu|tres|trop|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|une|ce|cet|cette|ces|vais|va|veux|peux|dois|faut)$/

const isSomebodys = ({ texts, words }: Said, from: number) =>
  (words[from]?.pause ?? 2) === 0 && !words[from]?.tied && NO_NAME_AFTER.test(texts[from - 1] ?? '')

/** Unknown words where a name may stand: after a pronoun the first is a verb, « j abite codri ». */
function fromItsNoun(said: Said, { from, until }: Span): Span[] {
  if (!isSomebodys(said, from)) return [{ from, until }]
  return until - from > 1 ? [{ from: from + 1, until }] : []
}

const BRINGS_A_VERB =
  /^(?:rien|plus|pas|jamais|tout|ose|peux|peut|veux|veut|faut|sais|dois|doit|va|vais|pour|sans|faire|fait|laisse|y|le|la|les|me|te|se|lui)$/

/** Whether unknown words stand where a place is said: after its preposition, by themselves, first or last. */
function isExposed(said: Said, { from, until }: Span): boolean {
  const { role, strength, preposition } = cueAt(said, from)
  if (role === 'street' || role === 'person' || role === 'birth' || role === 'work') return false
  const before = said.words[from]?.pause ?? 2
  const after = said.words[until]?.pause ?? 2
  const own = said.texts.slice(from, until)
  if (own.filter(word => !isLink(word)).join('').length < 5) return false
  // « plus rien toucher », « dans brouillon »: a verb that another brings in, and where nobody lives.
  if (/^(?:dans|en)$/.test(preposition) && strength < 2) return false
  if (/(?:er|ir|re)$/.test(own[0] ?? '') && BRINGS_A_VERB.test(said.texts[from - 1] ?? '')) return false
  return (
    strength >= 2 ||
    (strength === 1 && /^(a|au|sur|vers)$/.test(preposition)) ||
    (before > 0 && after > 0) ||
    from === 0 ||
    until === said.words.length
  )
}

const isPlain = ({ cue }: Finding) => cue.role === 'plain' || cue.role === 'home'
