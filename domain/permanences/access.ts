/** How one gets in, in the standard's own six ways. */
export type AccessWay = 'walk-in' | 'phone' | 'mail' | 'online' | 'prescription' | 'no-public'

/** What the source tells of how to get to a permanence and what is held there. */
export interface Access {
  /** Where in the building, or in which: « Mairie annexe », « premier étage »; `''` when nothing is said. */
  readonly complement: string
  readonly ways: readonly AccessWay[]
  /** What visitors have to know, in the place's own words; `''` when nothing is said. */
  readonly detail: string
  /** Its page of Acceslibre, which tells how to get in with a wheelchair, a cane, a guide dog. */
  readonly accessibility: string | null
  /** Workshops are held there. */
  readonly workshops: boolean
  /** Its own site, where they are announced. */
  readonly site: string | null
}

/** Whether people may go there: nobody is sent to a place that receives nobody. */
export const receivesPublic = ({ access }: { readonly access?: Access }): boolean =>
  access === undefined || !access.ways.includes('no-public')
