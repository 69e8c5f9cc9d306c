import { cedexOf } from './cedex'
import { ofEntries } from './chosen-place'
import type { CodeIndex } from './code-index'
import { cueAt } from './cues'
import type { Finding, Limits } from './findings'
import { type Entry, placeWith } from './gazetteer'
import { type Guesses, LEAST_LIKENESS } from './guesses'
import type { PlaceReading } from './place'
import type { Said } from './said'
import type { CodeMention } from './said-codes'

/** Finds places by their codes, with the name that was said beside one. */
export interface CodeReader {
  /** What a code stands for; `null` where none is like it. */
  found(mention: CodeMention, said: Said, limits: Limits): Finding | null
  /** Code and name together: either may be mistaken, and one may settle what the other leaves open. */
  withName(
    mention: CodeMention,
    ofCode: Finding | null,
    named: PlaceReading,
    said: Said,
    limits: Limits
  ): PlaceReading
}

/** Monaco's codes look like those of France. */
const MONACO = /^980/

export function codeReaderOf(codes: CodeIndex, guesses: Guesses): CodeReader {
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

  function found({ code, cedex, ...span }: CodeMention, said: Said, limits: Limits): Finding | null {
    const reading = codeReading(code, cedex)
    const entries =
      reading?.entries.filter(({ place }) => !limits.among || limits.among.has(place.codeInsee)) ?? []
    const exact = reading?.exact === true || said.texts.includes('insee')
    return entries.length > 0 ? { ...span, cue: cueAt(said, span.from), entries, exact } : null
  }

  function withName(
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

  return { found, withName }
}
