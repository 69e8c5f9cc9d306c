import type { Standing } from '../calls/candidates'
import type { Directory } from '../permanences/directory'
import { nearestStations } from '../permanences/nearest'
import { answersAt } from '../permanences/openings-known'
import type { Position } from '../values/position'

/** Looked at before those are left out who are not there in writing. */
const LOOKED_AT = 60

/**
 * Who may be offered a written conversation: whoever could be rung now (consents, is present, is not paused, is in no call), the
 * nearest first where a place is known. Each once, however many permanences they hold.
 */
export function conseillersWhoMayWrite(
  directory: Directory,
  from: Position | null,
  standing: Pick<Standing, 'paused' | 'heldConseillers'>,
  now: Date
): readonly string[] {
  const isFree = (index: number) => {
    const conseiller = directory.stations[index]?.conseiller
    return (
      conseiller?.consent === true &&
      answersAt(directory, index, now) &&
      !standing.paused.has(conseiller.id) &&
      !standing.heldConseillers.has(conseiller.id)
    )
  }
  const stations = from
    ? nearestStations(directory, from, LOOKED_AT, isFree, 'staffed').map(({ station }) => station)
    : directory.stations.slice(0, directory.staffed).filter((_, index) => isFree(index))
  return [...new Set(stations.flatMap(({ conseiller }) => conseiller?.id ?? []))]
}
