import type { DirectorySources } from '../domain/ports/directory-sources'
import { instantAt, localTimeIn, PARIS } from '../domain/values/zone'
import type { Job } from './ticker'

/** Read at night, when a change of the directory meets few calls; sources publish once a day. */
const FROM_MINUTE = 4 * 60
const TRY_AGAIN_MS = 3_600_000

export interface RefreshPorts {
  /** Name of the source at the directory's address. */
  readonly source: string
  readonly sources: Pick<DirectorySources, 'claimLook'>
  /** Imports what changed, in a process of its own. @throws when that failed: the directory stays as it was */
  readonly refresh: () => Promise<void>
  readonly onFailure: (cause: unknown) => void
}

/**
 * The national directory read anew once a day, from four in the morning, by one process; tried again every hour while the
 * address does not answer.
 */
export function refreshDirectory({ source, sources, refresh, onFailure }: RefreshPorts): Job {
  return {
    name: 'refresh-directory',
    async run(now) {
      const { day, minuteOfDay } = localTimeIn(PARIS, now)
      if (minuteOfDay < FROM_MINUTE) return
      const today = instantAt(PARIS, day, 0)
      if (!(await sources.claimLook(source, now, today, new Date(now.getTime() - TRY_AGAIN_MS)))) return
      // Not waited for: it takes half a minute, and the other jobs have callers waiting for them.
      refresh().catch(onFailure)
    }
  }
}
