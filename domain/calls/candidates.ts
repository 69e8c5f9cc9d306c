import type { Directory } from '../permanences/directory'
import { type Near, nearestStations, stationKey, type Whereabouts } from '../permanences/nearest'
import { answersAt } from '../permanences/openings-known'

/** Who cannot be rung at this instant, and since when the others are free. */
export interface Standing {
  /** Held by a live call, or resting after one. */
  readonly heldConseillers: ReadonlySet<string>
  readonly heldPhones: ReadonlySet<string>
  /** The calls that hold conseillers, where they are known. */
  readonly holders?: ReadonlyMap<string, string>
  readonly paused: ReadonlySet<string>
  /** When a conseiller's last conversation ended; absent for who had none yet. */
  readonly freeSince: ReadonlyMap<string, Date>
}

export interface Wanted {
  /** Where the caller is; `null` when no place could be learnt. */
  readonly from: Whereabouts | null
  readonly now: Date
  /** Rung already for this call: conseillers and their numbers. */
  readonly tried: ReadonlySet<string>
  /** The caller's own number, never rung. */
  readonly callerNumber: string | null
  /** This conseiller or nobody. */
  readonly only?: string | null
  readonly mayBeDialled: (e164: string) => boolean
}

/**
 * Whether the conseiller at a station can be rung: consents, is present with ten minutes left, is not paused, is held by no
 * live call, was not tried for this call, and is not the caller.
 * @see CONTRACT, "Can be rung"
 */
export function canBeRung(directory: Directory, index: number, standing: Standing, wanted: Wanted): boolean {
  // Whether they are there is remembered, and rules out most: it is asked first.
  if (!answersAt(directory, index, wanted.now)) return false
  const conseiller = directory.stations[index]?.conseiller
  return (
    conseiller?.consent === true &&
    (!wanted.only || conseiller.id === wanted.only) &&
    !wanted.tried.has(conseiller.id) &&
    !wanted.tried.has(conseiller.telephone) &&
    conseiller.telephone !== wanted.callerNumber &&
    !standing.paused.has(conseiller.id) &&
    !standing.heldConseillers.has(conseiller.id) &&
    !standing.heldPhones.has(conseiller.telephone) &&
    wanted.mayBeDialled(conseiller.telephone)
  )
}

/**
 * Who to ring next: the nearest who can answer now, on the caller's own island or land before any other; where no place is known, the one who has been free longest.
 * `null` when nobody is left.
 */
export function nextCandidate(directory: Directory, standing: Standing, wanted: Wanted): Near | null {
  const isWanted = (index: number) => canBeRung(directory, index, standing, wanted)
  if (wanted.from) return nearestStations(directory, wanted.from, 1, isWanted, 'staffed')[0] ?? null

  let longest: Near | null = null
  let longestSince = Infinity
  for (const [index, station] of directory.stations.entries()) {
    if (!station.conseiller) continue
    const since = standing.freeSince.get(station.conseiller.id)?.getTime() ?? 0
    const key = stationKey(station)
    if (since > longestSince || (since === longestSince && key >= stationKey(longest?.station))) continue
    if (!isWanted(index)) continue
    longest = { station, index, distanceMeters: null, overseas: false }
    longestSince = since
  }
  return longest
}
