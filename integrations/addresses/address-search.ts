import type { Place } from '../../domain/places/place'
import type { Addresses } from '../../domain/ports/addresses'
import { distanceMeters, type Position } from '../../domain/values/position'

/** Whoever waits on the telephone waits no longer than this for a better point. */
const DEADLINE_MS = 800
/** After so many failures in a row nobody waits for the service any more, for so long. */
const MOST_FAILURES = 3
const REST_MS = 60_000
const LEAST_SCORE = 0.5
/** Wider than any commune of metropolitan France: further away, another street was found. */
const FAR_METERS = 40_000
const KINDS = new Set(['housenumber', 'street', 'locality'])
/** Paris, Lyon, Marseille: addresses there carry the code of their arrondissement. */
const OF_ARRONDISSEMENTS = new Set(['75056', '69123', '13055'])

export interface AddressSearchSettings {
  /** The address of the search, as the Géoplateforme publishes it. */
  readonly url: string
  readonly now: () => number
  /** One line for operators: never the address that was looked for. */
  readonly onFailure: (cause: unknown) => void
}

/**
 * The Base Adresse Nationale, through the search of the Géoplateforme or any that speaks as it does.
 * @see https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage
 */
export function addressSearch({ url, now, onFailure }: AddressSearchSettings): Addresses {
  let failures = 0
  let restUntil = 0

  return {
    async locate(street, commune) {
      if (now() < restUntil) return null
      try {
        const found = firstOf(await answerOf(searchOf(url, street, commune)), commune)
        failures = 0
        return found
      } catch (cause) {
        failures++
        if (failures >= MOST_FAILURES) {
          failures = 0
          restUntil = now() + REST_MS
        }
        onFailure(cause)
        return null
      }
    }
  }
}

/** What failed, without what was asked: an error of a parser would quote what it read. */
class AddressSearchFailure extends Error {
  override readonly name = 'AddressSearchFailure'
}

async function answerOf(search: string): Promise<unknown> {
  const failure = (otherwise: string) => (cause: unknown) => {
    const isLate = (cause as { name?: unknown } | null)?.name === 'TimeoutError'
    throw new AddressSearchFailure(isLate ? 'did not answer in time' : otherwise)
  }
  const response = await fetch(search, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(DEADLINE_MS),
    redirect: 'error'
  }).catch(failure('cannot be reached'))
  if (!response.ok) {
    await response.body?.cancel()
    throw new AddressSearchFailure(`answered ${response.status}`)
  }
  return response.json().catch(failure('answered no JSON'))
}

function searchOf(url: string, street: string, { commune, codeInsee, arrondissement }: Place): string {
  const search = new URL(url)
  search.searchParams.set('q', `${street} ${commune}`)
  if (arrondissement !== undefined || !OF_ARRONDISSEMENTS.has(codeInsee))
    search.searchParams.set('citycode', codeInsee)
  search.searchParams.set('autocomplete', '0')
  search.searchParams.set('limit', '1')
  return search.href
}

/** The point of the first answer, where it is a street of that commune. */
function firstOf(answer: unknown, commune: Place): Position | null {
  const { features } = (answer ?? {}) as { features?: unknown }
  if (!Array.isArray(features)) throw new AddressSearchFailure('answered something else')
  const [first] = features as readonly unknown[]
  const { properties, geometry } = (first ?? {}) as {
    properties?: { type?: unknown; score?: unknown } | null
    geometry?: { coordinates?: unknown } | null
  }
  const { type, score } = properties ?? {}
  if (typeof type !== 'string' || !KINDS.has(type)) return null
  if (typeof score === 'number' && score < LEAST_SCORE) return null
  const coordinates = Array.isArray(geometry?.coordinates) ? (geometry.coordinates as readonly unknown[]) : []
  const [longitude, latitude] = coordinates
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null
  const position = { latitude, longitude }
  return distanceMeters(position, commune) <= FAR_METERS ? position : null
}
