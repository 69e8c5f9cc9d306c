import { byPopulation, type Entry, type Gazetteer } from './gazetteer'

/** Places by their codes. */
export interface CodeIndex {
  byCodeInsee(code: string): Entry | null
  /** Most populous first. A code of an arrondissement gives the arrondissement, not its city. */
  byCodePostal(code: string): readonly Entry[]
}

export function codeIndexOf({ communes, arrondissements }: Gazetteer): CodeIndex {
  const byInsee = new Map<string, Entry>()
  const byPostal = new Map<string, Entry[]>()
  for (const entry of arrondissements) {
    byInsee.set(entry.place.codeInsee, entry)
    for (const code of entry.codesPostaux) byPostal.set(code, [entry])
  }
  const ofArrondissements = new Set(byPostal.keys())
  for (const entry of communes) {
    byInsee.set(entry.place.codeInsee, entry)
    for (const code of entry.codesPostaux) {
      if (ofArrondissements.has(code)) continue
      const sharing = byPostal.get(code)
      if (sharing) sharing.push(entry)
      else byPostal.set(code, [entry])
    }
  }
  for (const sharing of byPostal.values()) if (sharing.length > 1) sharing.sort(byPopulation)
  return {
    byCodeInsee: code => byInsee.get(code) ?? null,
    byCodePostal: code => byPostal.get(code) ?? []
  }
}
