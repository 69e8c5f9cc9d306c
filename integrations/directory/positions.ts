import type { Position } from '../../domain/values/position'

/** South, north, west, east, in degrees. */
type Box = readonly [number, number, number, number]

// Each territory with some water around it, so that no quay is left out.
const MAINLAND: Box = [41.2, 51.2, -5.3, 9.7]
const OVERSEAS: ReadonlyMap<string, Box> = new Map([
  ['971', [15.75, 16.6, -61.95, -60.9]],
  ['972', [14.3, 14.95, -61.3, -60.7]],
  ['973', [2.0, 6.0, -54.7, -51.5]],
  ['974', [-21.45, -20.8, 55.1, 55.95]],
  ['975', [46.7, 47.2, -56.5, -56.1]],
  ['976', [-13.1, -12.5, 44.9, 45.4]],
  ['977', [17.8, 18.05, -63.0, -62.7]],
  ['978', [17.95, 18.2, -63.2, -62.9]],
  ['984', [-50.1, -11.4, 39.6, 77.7]],
  ['986', [-14.5, -13.1, -178.3, -176.0]],
  ['987', [-28.1, -7.8, -155.0, -134.0]],
  ['988', [-23.0, -17.9, 158.0, 172.3]]
])

const isIn = ({ latitude, longitude }: Position, [south, north, west, east]: Box) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east

const isInFrance = (position: Position) =>
  isIn(position, MAINLAND) || [...OVERSEAS.values()].some(box => isIn(position, box))

/** A point of a file set against the territory it should lie in. */
export type PositionCheck =
  | { readonly kind: 'good' | 'swapped' | 'sign'; readonly position: Position }
  | { readonly kind: 'elsewhere' | 'abroad' }

/**
 * Whether a point lies in the territory of a département (or overseas collectivity), as it stands, with latitude and
 * longitude the other way round, or (overseas) with a sign lost. `elsewhere` is another part of France.
 */
export function checkPosition(given: Position, departement: string): PositionCheck {
  const box = OVERSEAS.get(departement) ?? MAINLAND
  if (isIn(given, box)) return { kind: 'good', position: given }
  const swapped = { latitude: given.longitude, longitude: given.latitude }
  if (isIn(swapped, box)) return { kind: 'swapped', position: swapped }
  // Only overseas: around Greenwich the mirror image of a point may lie in France as well.
  const { latitude, longitude } = given
  for (const position of [
    { latitude: -latitude, longitude },
    { latitude, longitude: -longitude },
    { latitude: -latitude, longitude: -longitude }
  ]) {
    if (box !== MAINLAND && isIn(position, box)) return { kind: 'sign', position }
  }
  return { kind: isInFrance(given) ? 'elsewhere' : 'abroad' }
}

/** Degrees from a cell, with a point or a comma; `null` when it is no number. */
export function readDegrees(value: string): number | null {
  if (!/^[+-]?\d{1,3}([.,]\d+)?$/.test(value)) return null
  return Number(value.replace(',', '.'))
}

/** Espace Coop wrote this point, in the Indre, where it did not know better. @see field.md A2 */
export const isPlaceholder = ({ latitude, longitude }: Position) =>
  (latitude === 0 && longitude === 0) || (latitude === 46.6241 && longitude === 1.849121)
