import type { BodyKind } from '../ami/eligibility'
import type { Entry, Epci, Gazetteer } from '../places/gazetteer'
import type { Place } from '../places/place'
import { type Body, isOverseas } from './body'

/** Bodies of the tables, from what they are found by. */
export interface KnownBodies {
  bySiren(siren: string): Body | null
  ofPlace(place: Place, kind: BodyKind): Body
  ofEpci(epci: Epci): Body
  /** The intercommunalité of a commune, `null` outside any. */
  epciOf(place: Place): Epci | null
  ofTerritory(territory: { kind: 'departement' | 'region'; code: string; name: string }): Body
}

const KINDS: Readonly<Record<string, BodyKind>> = { MET69: 'metropole-lyon', EPT: 'ept' }
const GRAND_PARIS = '200054781'

/** « CA du Caudrésis et du Catésis » → « Communauté d’agglomération du Caudrésis et du Catésis ». */
const FULL: readonly (readonly [RegExp, string])[] = [
  [/^CC /, 'Communauté de communes '],
  [/^CA /, 'Communauté d’agglomération '],
  [/^CU /, 'Communauté urbaine ']
]
/** The name of an intercommunalité, its kind written out. */
export const fullName = (name: string): string =>
  FULL.reduce((written, [short, long]) => written.replace(short, long), name).replace(/'/g, '’')

export function bodiesOf({ communes, departements, regions, epcis }: Gazetteer): KnownBodies {
  const byCode = new Map(communes.map(entry => [entry.place.codeInsee, entry]))
  const epciBySiren = new Map(epcis.map(epci => [epci.code, epci]))
  const members = new Map<string, Entry[]>()
  for (const entry of communes) {
    if (entry.epci === null) continue
    const known = members.get(entry.epci)
    if (known) known.push(entry)
    else members.set(entry.epci, [entry])
  }
  const departementNames = new Map(departements.map(({ code, name }) => [code, name]))
  let bySirenOfCommune: ReadonlyMap<string, Entry> | null = null

  const memberOf = (code: string) => byCode.get(code) ?? []
  const ofEpci = (epci: Epci): Body => {
    const own = epci.communes.length === 0 ? (members.get(epci.code) ?? []) : epci.communes.flatMap(memberOf)
    const largest = own.reduce<Entry | null>(
      (most, entry) => (most && most.place.population >= entry.place.population ? most : entry),
      null
    )
    return {
      kind: epci.code === GRAND_PARIS ? 'metropole-grand-paris' : (KINDS[epci.type] ?? 'epci'),
      name: fullName(epci.name),
      siren: epci.code,
      codeInsee: null,
      departement: largest?.place.departement ?? '',
      departementNom: largest?.place.departementNom ?? '',
      population: own.reduce((total, { place }) => total + place.population, 0),
      communes: own.length === 0 ? null : own.length,
      epci: null
    }
  }
  const ofPlace = (place: Place, kind: BodyKind): Body => {
    const entry = byCode.get(place.codeInsee)
    const epci = entry?.epci ? epciBySiren.get(entry.epci) : undefined
    const isArrondissement = place.arrondissement !== undefined
    return {
      kind: isArrondissement && kind === 'commune' ? 'arrondissement-municipal' : kind,
      name: place.commune,
      siren: kind === 'commune' && entry?.siren ? entry.siren : null,
      codeInsee: place.codeInsee,
      departement: place.departement,
      departementNom: place.departementNom,
      population: place.population,
      communes: null,
      epci: epci ? { siren: epci.code, name: fullName(epci.name) } : null
    }
  }
  return {
    ofEpci,
    ofPlace,
    epciOf(place) {
      const siren = byCode.get(place.codeInsee)?.epci
      return (siren && epciBySiren.get(siren)) || null
    },
    bySiren(siren) {
      const epci = epciBySiren.get(siren)
      if (epci) return ofEpci(epci)
      // Made at the first number given: few people know theirs.
      bySirenOfCommune ??= new Map(communes.map(entry => [entry.siren, entry]))
      const commune = siren === '' ? undefined : bySirenOfCommune.get(siren)
      return commune ? ofPlace(commune.place, 'commune') : null
    },
    ofTerritory({ kind, code, name }) {
      const first = departements.find(({ region }) => region === code)?.code ?? code
      // A region of the mainland is in no département.
      const departement = kind === 'departement' ? code : isOverseas(first) ? first : ''
      const isCorse =
        kind === 'region' && regions.some(region => region.code === code && region.name === 'Corse')
      const isCollectivity = isOverseas(departement) && !/^97[1246]$/.test(departement)
      return {
        kind: isCorse ? 'collectivite' : isCollectivity ? 'outre-mer' : kind,
        name,
        siren: null,
        codeInsee: null,
        departement,
        departementNom: departementNames.get(departement) ?? '',
        population: 0,
        communes: null,
        epci: null
      }
    }
  }
}
