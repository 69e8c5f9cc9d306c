import { abroadIn, foreignNames } from './abroad'
import { arrondissementsOf } from './arrondissements'
import { bareAnswer } from './bare-answer'
import { chosen, NOTHING, ofEntries } from './chosen-place'
import type { CodeIndex } from './code-index'
import { isCorrectedBy, isDenied } from './corrections'
import { cueAt } from './cues'
import type { Finding, Limits } from './findings'
import type { Entry, Gazetteer } from './gazetteer'
import { guessesOf } from './guesses'
import { isBeside, isLandmark } from './landmarks'
import { nameIndexOf } from './name-index'
import { isMeant, type NameMention, nameMentions } from './name-mentions'
import type { Place, PlaceReading } from './place'
import { codeReaderOf } from './read-code'
import { namesReaderOf } from './read-names'
import { overlaps, type Span, wordsSaid } from './said'
import { saidCodes } from './said-codes'
import { settle } from './settled-names'
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

export function placeReaderOf(gazetteer: Gazetteer, codes: CodeIndex): PlaceReader {
  const index = nameIndexOf(gazetteer)
  const territories = territoriesOf(gazetteer)
  const arrondissements = arrondissementsOf(gazetteer)
  const guesses = guessesOf(index)
  const byName = namesReaderOf(gazetteer, index, guesses)
  const byCode = codeReaderOf(codes, guesses)

  function read(text: string, { asked = false, among, hintDepartement }: ReadOptions): PlaceReading {
    const said = wordsSaid(text)
    if (said.words.length === 0) return NOTHING
    const saidAs = saidCodes(said, code => codes.byCodePostal(code).length > 0)
    const code =
      saidAs.codes.filter(({ from }) => !isDeniedCode(said.texts, from, saidAs.codes.length)).at(-1) ?? null
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
    const ofCode = code ? byCode.found(code, said, limits) : null
    const orientation = landmarksAmong(standing)
    const supports = (mention: NameMention) =>
      (orientation.length > 0 &&
        mention.match === 'whole' &&
        mention.cue.preposition === 'a' &&
        !mention.strayArticle &&
        mention.names.some(({ entry }) => isBeside(entry, orientation))) ||
      mention.names.some(
        ({ entry }) => limits.departements?.has(entry.place.departement) || ofCode?.entries.includes(entry)
      )
    const isSaid = (mention: NameMention) => isMeant(said, mention, supports(mention))
    const corrected = mentions.filter(mention => !standing.includes(mention) && isSaid(mention))
    // « Toulon, non, la Seyne »: what puts right a place is one.
    const corrects = (mention: NameMention) =>
      !mention.ordinary &&
      mention.match !== 'joined' &&
      corrected.some(earlier => isCorrectedBy(said, earlier, mention))
    const meant = standing.filter(mention => isSaid(mention) || corrects(mention))
    const taken = [
      ...numbers,
      ...named,
      ...foreignNames(said),
      ...mentions.filter(mention => !standing.includes(mention))
    ]
    const findings = byName.spread(said, meant, limits, taken, asked)
    let found = [...ofRanks, ...findings]

    const refused = asked && REFUSAL.test(said.texts.join(' '))
    if (found.length === 0 && asked && !refused)
      found = byName.spread(said, bareAnswer(said, standing), limits, taken, asked)
    if (found.length > 0 && !code && found.every(isLandmark))
      found = byName.beside(said, found, limits, taken) ?? found
    const far = abroadIn(said, asked)
    if (far?.role === 'home' && !found.some(({ cue }) => cue.role === 'home')) found = found.filter(isPlain)
    if (code) return byCode.withName(code, ofCode, chosen(found, asked), said, limits)
    if (found.length === 0 && far && !limits.departements) return { kind: 'unknown', why: 'abroad' }
    if (found.length === 0 && !refused) found = byName.guessed(said, limits, taken, asked)
    if (found.length === 0 && among && limits.departements) return ofEntries(amongEntries(limits), true)
    if (found.length === 0 && saidAs.incomplete && (asked || saidAs.incomplete.digits > 2))
      return { kind: 'unknown', why: 'incomplete-code' }
    return hinted(chosen(found, asked), limits)
  }

  const amongEntries = ({ among, departements }: Limits): Entry[] =>
    [...(among ?? [])]
      .flatMap(code => codes.byCodeInsee(code) ?? [])
      .filter(({ place }) => departements?.has(place.departement))

  return (said, options = {}) => read(said, options)
}

/** The large towns beside which a commune was said to be. */
const landmarksAmong = (mentions: readonly NameMention[]): { readonly entries: readonly Entry[] }[] =>
  mentions
    .filter(({ cue, match, ordinary }) => cue.role === 'near' && match === 'whole' && !ordinary)
    .map(({ names }) => ({ entries: names.map(({ entry }) => entry) }))

/** « Pas 59540 », « je suis plus 59540 », one of several; not « ça marche pas 59540 ». */
function isDeniedCode(texts: readonly string[], from: number, codes: number): boolean {
  if (!/^(?:pas|plus)$/.test(texts[from - 1] ?? '')) return false
  return (
    codes > 1 ||
    /^(?:|est|suis|sommes|habite|habitons|vis|vivons|non|et|mais|etait|bien)$/.test(texts[from - 2] ?? '')
  )
}

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

/** Of homonyms the only one where the caller probably is, to be confirmed. */
function hinted(reading: PlaceReading, { hint }: Limits): PlaceReading {
  if (reading.kind !== 'several' || !hint) return reading
  const [near, ...others] = reading.places.filter(({ departement }) => departement === hint)
  return near && others.length === 0 ? { kind: 'one', place: near, certainty: 'fuzzy' } : reading
}

const isPlain = ({ cue }: Finding) => cue.role === 'plain' || cue.role === 'home'
