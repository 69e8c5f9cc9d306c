import { canBeRung } from '../../domain/calls/candidates'
import { type Near, nearestStations } from '../../domain/permanences/nearest'
import type { Opening } from '../../domain/permanences/opening-hours'
import { openingNow } from '../../domain/permanences/openings-known'
import type { Permanence } from '../../domain/permanences/permanence'
import { isDialable } from '../../domain/values/phone-number'
import type { Position } from '../../domain/values/position'
import { degreesIn, instantIn, type Query, wholeNumberIn } from './parameters'
import type { ApiPorts } from './ports'
import { badValue, notFound } from './problem'

export function permanenceJson(permanence: Permanence) {
  const { id, nom, commune, codePostal, codeInsee, adresse, position, telephone, horaires } = permanence
  const { latitude, longitude } = position ?? { latitude: null, longitude: null }
  return { id, nom, commune, codePostal, codeInsee, adresse, latitude, longitude, telephone, horaires }
}

function openingJson(opening: Opening) {
  switch (opening.kind) {
    case 'open':
      return { kind: 'open', closesAt: opening.closesAt.toISOString() }
    case 'closed':
      return { kind: 'closed', opensAt: opening.opensAt?.toISOString() ?? null }
    case 'unknown':
      return { kind: 'unknown' }
  }
}

/** `GET /permanences/nearest`: one item per permanence and conseiller, nearest first. */
export async function nearestPermanences(ports: ApiPorts, query: Query) {
  const from = pointIn(ports, query)
  const now = instantIn(query, 'at') ?? ports.clock.now()
  const limit = wholeNumberIn(query, 'limit', 10, 1, 1_000)
  const directory = ports.directory.current()
  const standing = await ports.calls.standing(now)
  const wanted = { from, now, tried: new Set<string>(), callerNumber: null, mayBeDialled: isDialable }
  const item = ({ station, index, distanceMeters }: Near) => ({
    permanence: permanenceJson(station.permanence),
    conseillerId: station.conseiller?.id ?? null,
    distanceMeters,
    opening: openingJson(openingNow(directory, index, now)),
    available: canBeRung(directory, index, standing, wanted)
  })
  return { items: nearestStations(directory, from, limit, () => true).map(item) }
}

/** Nearest by distance alone: it is routing that looks on the same island first, and only where a commune is known. */
const pointOf = ({ latitude, longitude }: Position): Position => ({ latitude, longitude })

function pointIn({ places }: ApiPorts, query: Query): Position {
  const codeInsee = query['code_insee']
  const codePostal = query['code_postal']
  if (codeInsee) {
    if (!/^(\d{5}|2[ABab]\d{3})$/.test(codeInsee)) {
      throw badValue('code_insee', '« code_insee » a cinq caractères, par exemple 59139 ou 2A004.')
    }
    const place = places.byCodeInsee(codeInsee.toUpperCase())
    if (!place) throw notFound(`Aucune commune n’a le code INSEE ${codeInsee.slice(0, 10)}.`)
    return pointOf(place)
  }
  if (codePostal) {
    if (!/^\d{5}$/.test(codePostal)) throw badValue('code_postal', '« code_postal » a cinq chiffres.')
    const [place] = places.byCodePostal(codePostal)
    if (!place) throw notFound(`Aucune commune n’a le code postal ${codePostal.slice(0, 10)}.`)
    return pointOf(place)
  }
  const latitude = degreesIn(query, 'latitude', 90)
  const longitude = degreesIn(query, 'longitude', 180)
  if (latitude === null || longitude === null) {
    if (longitude !== null) throw badValue('latitude', '« latitude » va avec « longitude ».')
    if (latitude !== null) throw badValue('longitude', '« longitude » va avec « latitude ».')
    throw badValue('code_insee', 'Donnez « code_insee », « code_postal », ou « latitude » et « longitude ».')
  }
  return { latitude, longitude }
}
