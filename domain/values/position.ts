/** A point on Earth, in WGS 84 degrees. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Mean radius of the Earth (IUGG), in metres. */
export const EARTH_RADIUS_METERS = 6_371_008.8

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in metres, rounded: a straight line, never a journey by road. */
export function distanceMeters(from: Position, to: Position): number {
  const latitudeArc = radians(to.latitude - from.latitude)
  const longitudeArc = radians(to.longitude - from.longitude)
  const haversine =
    Math.sin(latitudeArc / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitudeArc / 2) ** 2
  return Math.round(2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(haversine))))
}
