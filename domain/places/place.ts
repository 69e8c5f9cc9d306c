import type { Position } from '../values/position'

/** A commune of France as a caller may name it. Its identity is `codeInsee`, never its name. */
export interface Place extends Position {
  /** Code officiel géographique: `59139`, `2A004`, `97411`. */
  readonly codeInsee: string
  readonly commune: string
  /** The postal code said, when it is one of the commune's; else the commune's first. */
  readonly codePostal: string
  /** Code of the département or collectivity: `59`, `2A`, `974`, `988`. */
  readonly departement: string
  /** Its name, as said to a caller who must choose between homonyms: `Nord`. */
  readonly departementNom: string
  /** Municipal population, 0 where INSEE publishes none. */
  readonly population: number
  /** Of Paris, Lyon or Marseille, from 1: `codeInsee` is then its own (`75118`), `commune` stays the city. */
  readonly arrondissement?: number
  /** The island of that commune which was said, by its name: the position is then on it. */
  readonly ile?: string
}

/**
 * What was understood of a place in what somebody said or typed.
 *
 * - `none`: nothing in the words looks like a place;
 * - `unknown`: something was meant as a place, and it is none that we can serve;
 * - `one`: a single place. `fuzzy` when it was guessed through a typo or a mishearing: to be confirmed;
 * - `several`: homonyms, or communes that share a postal code, most populous first: to be asked.
 */
export type PlaceReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly why: 'no-such-code' | 'incomplete-code' | 'abroad' }
  | { readonly kind: 'one'; readonly place: Place; readonly certainty: 'exact' | 'fuzzy' }
  | { readonly kind: 'several'; readonly places: readonly Place[]; readonly why: 'homonyms' | 'shared-code' }
