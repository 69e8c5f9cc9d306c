import type { Place } from './place'

/** One commune or arrondissement with what the tables know of it. */
export interface Entry {
  /** With its first code postal. */
  readonly place: Place
  readonly codesPostaux: readonly string[]
  /** SIREN of its intercommunalité, `null` outside any. */
  readonly epci: string | null
  /** Its own SIREN, `''` where the tables have none: an arrondissement is no legal person. */
  readonly siren: string
}

export interface Territory {
  readonly code: string
  readonly name: string
}

/** A département or overseas collectivity. */
export interface Departement extends Territory {
  readonly region: string
}

/** An intercommunalité, or a territory (EPT) of the Métropole du Grand Paris; `code` is its SIREN. */
export interface Epci extends Territory {
  /** `CC`, `CA`, `CU`, `METRO`, `MET69`, `EPT`. */
  readonly type: string
  /** Codes INSEE of an EPT's communes: they have the Métropole du Grand Paris for `epci`. Empty for the others. */
  readonly communes: readonly string[]
}

/** Reference geography as it was read: every place once. */
export interface Gazetteer {
  readonly communes: readonly Entry[]
  /** Arrondissements of Paris, Lyon and Marseille. */
  readonly arrondissements: readonly Entry[]
  /** Names that a commune also has: communes joined to it, old names. Code INSEE, name. */
  readonly otherNames: readonly (readonly [string, string])[]
  readonly departements: readonly Departement[]
  readonly regions: readonly Territory[]
  readonly epcis: readonly Epci[]
}

/** Most populous first; ties keep the order of their codes. */
export const byPopulation = (left: Entry, right: Entry): number =>
  right.place.population - left.place.population || (left.place.codeInsee < right.place.codeInsee ? -1 : 1)

/** The place with the code postal that was said, when it is one of its own. */
export const placeWith = ({ place, codesPostaux }: Entry, codePostal: string | null): Place =>
  codePostal === null || codePostal === place.codePostal || !codesPostaux.includes(codePostal)
    ? place
    : { ...place, codePostal }
