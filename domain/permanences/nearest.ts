import { type Land, landOf } from '../values/land'
import { NearestPoints, type PointTree, pointTreeOf } from '../values/point-tree'
import { distanceMeters, type Position } from '../values/position'
import type { Station } from './station'

/** A station and how far it is, in metres of straight line; `null` where no place is known. */
export interface Near {
  readonly station: Station
  readonly index: number
  readonly distanceMeters: number | null
  /** The sea lies between: the straight line is no way to go. `false` where nobody knows. */
  readonly overseas: boolean
}

/** Where somebody is. The code of their commune tells on which island, or that they are on none. */
export interface Whereabouts extends Position {
  readonly codeInsee?: string
}

/** The stations of one land, arranged by where they are; those without a position are in none. */
export interface StationsOfLand {
  readonly land: Land
  readonly staffed: PointTree
  readonly others: PointTree
}

/** What of a directory tells who is near. */
interface Arranged {
  readonly stations: readonly Station[]
  readonly lands: readonly StationsOfLand[]
}

/** @param staffed  how many of the first stations have a conseiller */
export function arranged(stations: readonly Station[], staffed: number): readonly StationsOfLand[] {
  type Point = { rank: number; position: Position }
  const lands = new Map<Land, { staffed: Point[]; others: Point[] }>()
  for (const [rank, { land, permanence }] of stations.entries()) {
    if (!permanence.position) continue
    const here = lands.get(land) ?? { staffed: [], others: [] }
    lands.set(land, here)
    here[rank < staffed ? 'staffed' : 'others'].push({ rank, position: permanence.position })
  }
  return [...lands].map(([land, points]) => ({
    land,
    staffed: pointTreeOf(points.staffed),
    others: pointTreeOf(points.others)
  }))
}

/**
 * The `limit` stations nearest to a point among those wanted, nearest first; equal distances in the order of their ids. Where
 * the commune is known, those that are reached without crossing the sea come before all others.
 * @param isWanted  asked only of those that are near enough to matter
 */
export function nearestStations(
  { stations, lands }: Arranged,
  from: Whereabouts,
  limit: number,
  isWanted: (index: number) => boolean,
  among: 'all' | 'staffed' = 'all'
): Near[] {
  const comesBefore = (index: number, other: number) =>
    stationKey(stations[index]) < stationKey(stations[other])
  const nearestOn = (some: readonly StationsOfLand[], most: number) => {
    const nearest = new NearestPoints(from, most, isWanted, comesBefore)
    for (const land of some) {
      nearest.lookIn(land.staffed)
      if (among === 'all') nearest.lookIn(land.others)
    }
    return nearest.ranks
  }
  const own = from.codeInsee === undefined ? null : landOf(from.codeInsee, from)
  const here =
    own === null
      ? []
      : nearestOn(
          lands.filter(({ land }) => land === own),
          limit
        )
  const across =
    here.length < limit
      ? nearestOn(
          lands.filter(({ land }) => land !== own),
          limit - here.length
        )
      : []
  return [...here, ...across].flatMap(index => {
    const station = stations[index]
    const position = station?.permanence.position
    if (!station || !position) return []
    const overseas = own !== null && station.land !== own
    return [{ station, index, distanceMeters: distanceMeters(from, position), overseas }]
  })
}

/** A stable order among stations that are equally near. */
export const stationKey = (station: Station | undefined) =>
  station ? `${station.permanence.id}\n${station.conseiller?.id ?? ''}` : ''
