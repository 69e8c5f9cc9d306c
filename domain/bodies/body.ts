import type { BodyKind } from '../ami/eligibility'

/** A body that may want to apply, as far as the public tables know it. */
export interface Body {
  readonly kind: BodyKind
  /** Official: « Caudry », « Communauté d’agglomération du Caudrésis et du Catésis »; of a CCAS, its commune's. */
  readonly name: string
  /** `null` where the tables do not have it: a CCAS has one of its own. */
  readonly siren: string | null
  readonly codeInsee: string | null
  /** Code and name of the département or collectivity; of an intercommunalité, its largest commune's. */
  readonly departement: string
  readonly departementNom: string
  readonly population: number
  /** Member communes of an intercommunalité. */
  readonly communes: number | null
  /** The intercommunalité of a commune. */
  readonly epci: { readonly siren: string; readonly name: string } | null
}

/** Why a number is not the SIREN of a body that we know. `checked`: its key is right, and it is not in the tables. */
export type SirenProblem = 'length' | 'key' | 'not-listed'

/**
 * What was understood of the body that somebody speaks of.
 *
 * - `none`: nothing in the words looks like one;
 * - `kind`: what it is, and not which: « un PETR », « une association »; `named` holds a name that the tables do not have;
 * - `one`: a body of the tables, `fuzzy` when guessed through a typo;
 * - `several`: homonyms, most populous first: the département tells them apart;
 * - `siren`: a number that names no body.
 */
export type BodyReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'kind'; readonly of: BodyKind; readonly named: string | null }
  | { readonly kind: 'one'; readonly body: Body; readonly certainty: 'exact' | 'fuzzy' }
  | { readonly kind: 'several'; readonly bodies: readonly Body[] }
  | { readonly kind: 'siren'; readonly siren: string; readonly problem: SirenProblem }

/** Overseas: départements and regions (DROM) and the other collectivities. */
export const isOverseas = (departement: string): boolean => /^9[78]/.test(departement)

const DROM: ReadonlySet<string> = new Set(['971', '972', '973', '974', '976'])
export const isDrom = (departement: string): boolean => DROM.has(departement)
