import type { Position } from './position'

/** A stretch of land that one goes about without a boat or a plane, by a name of ours: `metropole`, `corse`, `974`. */
export type Land = string

const MAINLAND: Land = 'metropole'

/**
 * Islands of metropolitan France that are whole communes and that no bridge or causeway joins to the mainland at any hour.
 *
 * Left out: Ré, Oléron, Noirmoutier, Île-Tudy, which are joined; and islands that are a part of a mainland commune, whose code
 * does not tell who lives there: a point does, below.
 */
const ISLANDS: Readonly<Record<string, readonly string[]>> = {
  'belle-ile': ['56009', '56114', '56152', '56241'],
  groix: ['56069'],
  hoedic: ['56085'],
  houat: ['56086'],
  'ile-aux-moines': ['56087'],
  arz: ['56088'],
  ouessant: ['29155'],
  molene: ['29084'],
  sein: ['29083'],
  batz: ['29082'],
  brehat: ['22016'],
  yeu: ['85113'],
  aix: ['17004'],
  // Islands of an overseas territory whose greater part is elsewhere.
  'marie-galante': ['97108', '97112', '97126'],
  desirade: ['97110'],
  'terre-de-bas': ['97130'],
  'terre-de-haut': ['97131'],
  miquelon: ['97501'],
  'petite-terre': ['97608', '97615'],
  futuna: ['98611', '98612'],
  belep: ['98801'],
  'ile-des-pins': ['98809'],
  lifou: ['98814'],
  mare: ['98815'],
  ouvea: ['98820'],
  // The two islands of Polynesia that several communes share; every other commune there has islands of its own.
  tahiti: [
    '98712',
    '98715',
    '98722',
    '98725',
    '98733',
    '98734',
    '98735',
    '98736',
    '98738',
    '98747',
    '98748',
    '98752'
  ],
  raiatea: ['98750', '98754', '98758']
}

/**
 * Islands that are a part of a mainland commune: what is within these degrees is on the island, or at sea beside it. Drawn by
 * hand around each, wide over the sea and short of the nearest mainland shore: south, north, west, east.
 */
const OFFSHORE: readonly (readonly [Land, number, number, number, number])[] = [
  // Hyères
  ['porquerolles', 42.97, 43.02, 6.15, 6.26],
  ['port-cros', 42.98, 43.03, 6.35, 6.42],
  ['levant', 43.0, 43.06, 6.42, 6.53],
  // Six-Fours-les-Plages, whose harbour of Le Brusc is 500 m away; Bandol
  ['embiez', 43.068, 43.086, 5.76, 5.795],
  ['bendor', 43.126, 43.1302, 5.747, 5.753],
  // Marseille; Cannes
  ['frioul', 43.255, 43.292, 5.27, 5.334],
  ['sainte-marguerite', 43.512, 43.53, 7.025, 7.075],
  ['saint-honorat', 43.5, 43.512, 7.03, 7.065],
  // Granville, Fouesnant, Bonifacio
  ['chausey', 48.83, 48.92, -1.9, -1.74],
  ['glenan', 47.68, 47.75, -4.08, -3.93],
  ['cavallo', 41.33, 41.38, 9.24, 9.29]
]

/** The island, a part of a mainland commune, on which a point is; `null` where it is on none. */
export const offshoreAt = ({ latitude, longitude }: Position): Land | null =>
  OFFSHORE.find(
    ([, south, north, west, east]) =>
      south <= latitude && latitude < north && west <= longitude && longitude < east
  )?.[0] ?? null

const LAND_OF_COMMUNE = new Map(
  Object.entries(ISLANDS).flatMap(([land, codes]) => codes.map(code => [code, land] as const))
)

/** Where every commune is a land of its own, unless it shares one: Polynesia, the austral lands. */
const SCATTERED = /^98[47]/

/**
 * The land on which a commune is. Two places on two lands are a crossing apart, however near they are on a map.
 * @param code  its code INSEE; a postal code, where only that is known, tells Corsica and the overseas territories
 * @param point  where in the commune, if it is known
 */
export function landOf(code: string, point: Position | null = null): Land {
  const offshore = point && offshoreAt(point)
  if (offshore) return offshore
  const known = LAND_OF_COMMUNE.get(code)
  if (known) return known
  if (/^(2[0AB])/.test(code)) return 'corse'
  if (SCATTERED.test(code)) return code
  return /^9[78]/.test(code) ? code.slice(0, 3) : MAINLAND
}
