import type { Land } from '../values/land'
import type { Position } from '../values/position'
import type { Entry, Gazetteer } from './gazetteer'

/** An island that is a part of a mainland commune, as its people name it. */
interface Island extends Position {
  /** As `landOf` names it. */
  readonly land: Land
  /** Code INSEE of the commune, or of the arrondissement of Marseille. */
  readonly codeInsee: string
  /** The first is the one that is said back. */
  readonly names: readonly string[]
}

/** The village or the landing stage of each; to a hundred metres or so, set by hand: near enough to say who is nearest. Its box is in values/land.ts. */
const ISLANDS: readonly Island[] = [
  {
    land: 'porquerolles',
    codeInsee: '83069',
    latitude: 43.001,
    longitude: 6.203,
    names: ['Porquerolles', 'Île de Porquerolles']
  },
  {
    land: 'port-cros',
    codeInsee: '83069',
    latitude: 43.008,
    longitude: 6.383,
    names: ['Port-Cros', 'Île de Port-Cros']
  },
  {
    land: 'levant',
    codeInsee: '83069',
    latitude: 43.021,
    longitude: 6.438,
    names: ['Île du Levant', 'Héliopolis']
  },
  {
    land: 'embiez',
    codeInsee: '83129',
    latitude: 43.078,
    longitude: 5.783,
    names: ['Les Embiez', 'Île des Embiez', 'Îles des Embiez']
  },
  {
    land: 'bendor',
    codeInsee: '83009',
    latitude: 43.128,
    longitude: 5.75,
    names: ['Île de Bendor', 'Bendor']
  },
  {
    land: 'frioul',
    codeInsee: '13207',
    latitude: 43.28,
    longitude: 5.307,
    names: ['Le Frioul', 'Île du Frioul', 'Îles du Frioul', 'Archipel du Frioul', 'Château d’If', 'Île d’If']
  },
  {
    land: 'sainte-marguerite',
    codeInsee: '06029',
    latitude: 43.522,
    longitude: 7.045,
    names: ['Île Sainte-Marguerite', 'Îles de Lérins']
  },
  {
    land: 'saint-honorat',
    codeInsee: '06029',
    latitude: 43.507,
    longitude: 7.047,
    names: ['Île Saint-Honorat', 'Abbaye de Lérins']
  },
  {
    land: 'chausey',
    codeInsee: '50218',
    latitude: 48.87,
    longitude: -1.824,
    names: ['Chausey', 'Île de Chausey', 'Îles Chausey', 'Îles de Chausey']
  },
  {
    land: 'glenan',
    codeInsee: '29058',
    latitude: 47.722,
    longitude: -4.003,
    names: [
      'Les Glénan',
      'Îles de Glénan',
      'Îles des Glénan',
      'Archipel des Glénan',
      'Saint-Nicolas des Glénan'
    ]
  },
  {
    land: 'cavallo',
    codeInsee: '2A041',
    latitude: 41.365,
    longitude: 9.263,
    names: ['Île de Cavallo', 'Îles Lavezzi', 'Île Lavezzi']
  }
]

/** Islands that several communes share, and by whose name alone their people answer: which of them is asked. */
const SHARED: readonly (readonly [names: readonly string[], codes: readonly string[]])[] = [
  [
    ['Belle-Île', 'Belle-Île-en-Mer'],
    ['56009', '56114', '56152', '56241']
  ],
  [['Marie-Galante'], ['97108', '97112', '97126']],
  [
    ['Les Saintes', 'Îles des Saintes'],
    ['97130', '97131']
  ],
  [['Île de Ré'], ['17019', '17051', '17121', '17161', '17207', '17286', '17297', '17318', '17360', '17369']],
  [
    ['Île d’Oléron', 'Oléron'],
    ['17093', '17140', '17323', '17337', '17385', '17411', '17486']
  ],
  [['Île de Noirmoutier'], ['85011', '85083', '85106', '85163']],
  [['Petite-Terre'], ['97608', '97615']]
]

/** An island as a place that a caller may name: of its commune, but on its own point. */
export interface IslandEntry extends Entry {
  readonly land: Land
  readonly names: readonly string[]
}

export function islandsOf({ communes, arrondissements }: Gazetteer): readonly IslandEntry[] {
  const codes = new Set(ISLANDS.map(({ codeInsee }) => codeInsee))
  const byInsee = new Map(
    [...communes, ...arrondissements]
      .filter(({ place }) => codes.has(place.codeInsee))
      .map(entry => [entry.place.codeInsee, entry])
  )
  return ISLANDS.flatMap(({ land, codeInsee, names, latitude, longitude }) => {
    const entry = byInsee.get(codeInsee)
    const [ile = ''] = names
    return entry ? [{ ...entry, land, names, place: { ...entry.place, latitude, longitude, ile } }] : []
  })
}

/** Code INSEE and name, as of communes that were joined to another. */
export const sharedIslandNames: readonly (readonly [string, string])[] = SHARED.flatMap(([names, codes]) =>
  names.flatMap(name => codes.map(code => [code, name] as const))
)
