import { distanceMeters, type Position } from '../../domain/values/position'
import {
  communeNamed,
  communeOf,
  isArrondissement,
  plainName,
  sameDepartement,
  territoryOf
} from './communes'
import type { Communes } from './parsed'
import { checkPosition, isPlaceholder, readDegrees } from './positions'
import type { Reading } from './standard'

// A point further than this from its commune's centre is a mistake: the widest commune of the mainland, Arles, reaches
// 40 km. Guyane, Nouvelle-Calédonie and Polynésie have communes of hundreds of kilometres.
const MAX_FROM_COMMUNE_METERS = 60_000
const VAST: ReadonlySet<string> = new Set(['973', '984', '986', '987', '988'])

/** Five figures, put right where that leaves no doubt; `''` when there are none, `null` when they cannot be read. */
export function codePostalOf({ row, cells, tell }: Reading, places: Communes): string | null {
  const given = cells(row, 'code_postal')
  if (given === '' || /^\d{5}$/.test(given)) return given
  // Spreadsheets drop the first zero, people write « F-59540 » or « 59 540 ».
  const bare = given.replace(/^F-?/i, '').replace(/[ .]/g, '')
  const mended = /^\d{4}$/.test(bare) ? `0${bare}` : bare
  if (/^\d{5}$/.test(mended) && places.byCodePostal(mended).length > 0) {
    tell('code_postal', 'code-postal-mended', given, mended)
    return mended
  }
  tell('code_postal', 'code-postal', given)
  return null
}

/** The code of the commune as given, else found from its name and code postal; set against both where they disagree. */
export function codeInseeOf(
  { row, cells, tell }: Reading,
  codePostal: string,
  point: Position | null,
  places: Communes
): string | null {
  const given = cells(row, 'code_insee').toUpperCase()
  const commune = cells(row, 'commune')
  if (given !== '' && (places.byCodeInsee(given) !== null || isArrondissement(given))) {
    // A border may part the codes; a code postal that the commune is known to have settles it.
    const shared = () => places.byCodePostal(codePostal).some(place => place.codeInsee === given)
    if (sameDepartement(given, codePostal) || shared()) return given
    // Le Mont-Dore is in the Puy-de-Dôme and in Nouvelle-Calédonie: the point tells which of the codes is wrong.
    const claimed = communeOf(given, places)
    const isClaimed =
      claimed !== null &&
      (point
        ? distanceMeters(point, claimed) <= MAX_FROM_COMMUNE_METERS
        : plainName(claimed.commune) === plainName(commune))
    if (isClaimed) {
      tell('code_insee', 'insee-elsewhere', given, codePostal)
      return given
    }
    const named = communeNamed(commune, codePostal, places)
    if (named) tell('code_insee', 'insee-corrected', given, codePostal, named.codeInsee)
    else tell('code_insee', 'insee-contradicted', given, codePostal)
    return named?.codeInsee ?? null
  }
  const found = communeNamed(commune, codePostal, places)
  if (found && given === '') tell('code_insee', 'insee-found', commune, found.codeInsee)
  else if (found) tell('code_insee', 'insee-replaced', given, found.codeInsee)
  else if (given !== '') tell('code_insee', 'insee-dropped', given)
  else tell('code_insee', 'insee-not-found', commune, codePostal)
  return found?.codeInsee ?? null
}

/** The point as given when it can be that of the address, else the centre of the commune. */
export function positionOf(
  { tell }: Reading,
  given: Position | null,
  codePostal: string,
  codeInsee: string | null,
  places: Communes
): Position | null {
  const place = codeInsee ? communeOf(codeInsee, places) : null
  const departement = territoryOf(codeInsee, codePostal)
  if (given) {
    const check = checkPosition(given, departement)
    if (check.kind === 'good' || check.kind === 'swapped' || check.kind === 'sign') {
      const { position } = check
      const meters = place && !VAST.has(departement) ? distanceMeters(position, place) : 0
      if (meters <= MAX_FROM_COMMUNE_METERS) {
        if (check.kind !== 'good') {
          tell('latitude', `position-${check.kind}`, position.latitude, position.longitude)
        }
        return position
      }
      tell('latitude', 'position-far', Math.round(meters / 1000), place?.commune ?? '')
    } else if (check.kind === 'abroad') tell('latitude', 'position-abroad', given.latitude, given.longitude)
    else tell('latitude', 'position-elsewhere', given.latitude, given.longitude, codePostal)
  }
  if (place) {
    tell('latitude', 'position-from-commune', place.commune)
    return { latitude: place.latitude, longitude: place.longitude }
  }
  tell('latitude', 'position-unknown')
  return null
}

/** The point that the row gives, `null` when it gives none or one that is no point. */
export function givenPosition({ row, cells, tell }: Reading): Position | null {
  const texts = { latitude: cells(row, 'latitude'), longitude: cells(row, 'longitude') }
  if (texts.latitude === '' && texts.longitude === '') return null
  const latitude = readDegrees(texts.latitude)
  const longitude = readDegrees(texts.longitude)
  if (texts.latitude !== '' && latitude === null) tell('latitude', 'position-unreadable', texts.latitude)
  if (texts.longitude !== '' && longitude === null) tell('longitude', 'position-unreadable', texts.longitude)
  if (texts.latitude === '' || texts.longitude === '') {
    tell(texts.latitude === '' ? 'latitude' : 'longitude', 'position-half')
  }
  if (latitude === null || longitude === null) return null
  return isPlaceholder({ latitude, longitude }) ? null : { latitude, longitude }
}
