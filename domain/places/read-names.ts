import { isEveryday } from '../language/ordinary-words'
import { isAlone, isSomebodys } from './bare-answer'
import { isDenied } from './corrections'
import { cueAt } from './cues'
import { type Finding, findingOf, isWithin, type Limits } from './findings'
import type { Gazetteer } from './gazetteer'
import { type Guesses, LEAST_LIKENESS } from './guesses'
import { communesBeside } from './landmarks'
import { isLink, type NameIndex } from './name-index'
import { CITY, type NameMention, populationOf } from './name-mentions'
import { overlaps, type Said, type Span } from './said'
import { coordinated } from './settled-names'

/** Finds places by their names, as they were said or nearly. */
export interface NamesReader {
  /**
   * What each name stands for. A name that goes on in unknown words is perhaps a longer one (« villers outrau » is not
   * Villers), one that the département said does not have, perhaps a misspelt one of it.
   */
  spread(
    said: Said,
    mentions: readonly NameMention[],
    limits: Limits,
    taken: readonly Span[],
    asked: boolean
  ): Finding[]
  /** The misspelt name that towns were said beside for orientation: « à mézieu, à côté de Lyon »; `null` where none is. */
  beside(said: Said, landmarks: readonly Finding[], limits: Limits, taken: readonly Span[]): Finding[] | null
  /** What words that are no name come nearest to. */
  guessed(said: Said, limits: Limits, taken: readonly Span[], asked: boolean): Finding[]
}

const MOST_GUESSES = 6

export function namesReaderOf(gazetteer: Gazetteer, index: NameIndex, guesses: Guesses): NamesReader {
  /** Unknown words that stand where a name may. */
  const namelike = (said: Said, taken: readonly Span[], asked: boolean): Span[] =>
    guesses
      .chunks(said, taken, asked)
      .flatMap(chunk => [...fromItsNoun(said, chunk), ...afterPreposition(said, chunk)])
      .filter(chunk => (asked || isExposed(said, chunk)) && !isDenied(said, chunk, [chunk]))
      .slice(-MOST_GUESSES)

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
      // « 14 » beside Beauvais is no Beaumais: a town that everybody knows is believed before its département.
      const least =
        contradicted && populationOf(mention.names) >= CITY
          ? LEAST_LIKENESS.contradicted
          : LEAST_LIKENESS.spread - (limits.departements ? LEAST_LIKENESS.within : 0)
      const longer =
        contradicted || chunk.until - chunk.from > length ? guesses.guess(said, chunk, limits, least) : null
      // « centre aéré nanterre » is no Sancerre: what goes on from a name still has it.
      const goesOn =
        contradicted ||
        mention.match !== 'whole' ||
        asked ||
        mention.names.some(({ key }) => longer?.key.includes(key))
      if (
        longer &&
        goesOn &&
        (contradicted || longer.score > 0.9 || mention.match !== 'whole' || length === 1 || asked)
      )
        found.push(longer)
      else if (own) found.push(own)
    }
    return found
  }

  function guessed(said: Said, limits: Limits, taken: readonly Span[], asked: boolean): Finding[] {
    const least =
      (limits.among ? LEAST_LIKENESS.among : asked ? LEAST_LIKENESS.asked : LEAST_LIKENESS.sentence) -
      (limits.departements && !limits.among ? LEAST_LIKENESS.within : 0)
    const found = namelike(said, taken, asked)
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

  function beside(
    said: Said,
    landmarks: readonly Finding[],
    limits: Limits,
    taken: readonly Span[]
  ): Finding[] | null {
    const chunks = namelike(said, [...taken, ...landmarks], false)
    if (chunks.length === 0) return null
    const around = communesBeside(gazetteer, landmarks)
    const [best] = chunks
      .flatMap(chunk => {
        const known = said.texts
          .slice(chunk.from, chunk.until)
          .every(word => isEveryday(word) || isLink(word))
        if (known) return []
        return guesses.guessBeside(said, chunk, around, limits) ?? []
      })
      .sort((left, right) => right.score - left.score)
    return best ? [best] : null
  }

  return { spread, beside, guessed }
}

/** « jabite a fourmie »: the name begins after the preposition, were the word before it unknown. */
function afterPreposition({ texts }: Said, { from, until }: Span): Span[] {
  const last = texts.slice(from, until).findLastIndex(word => /^(a|au|sur|vers)$/.test(word))
  return last > 0 ? [{ from: from + last + 1, until }] : []
}

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
  if (own.filter(word => !isLink(word)).join('').length < (strength > 1 ? 4 : 5)) return false
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
