import { type LaCoopActivite, matched } from '../domain/activites/la-coop'
import type { LaCoopApi, LaCoopEntries } from '../domain/ports/la-coop'
import type { Job } from './ticker'

/** La Coop is asked so often, and what it changed in the hour before is read again: clocks differ. */
const EVERY_MS = 15 * 60_000
const AGAIN_MS = 60 * 60_000
/** How far back the first reading goes. */
const FIRST_MS = 62 * 86_400_000
const AT_ONCE = 1_000

export interface LaCoopPorts {
  readonly api: LaCoopApi
  readonly entries: LaCoopEntries
  readonly onFound: (count: number) => void
  readonly onFailure: (cause: unknown) => void
}

/** Finds in La Coop what conseillers have entered there of what the line recorded, so that nobody is asked to again. */
export function pollLaCoop(ports: LaCoopPorts): Job {
  let next = 0
  let underWay = false
  return {
    name: 'la-coop',
    async run(now) {
      if (now.getTime() < next || underWay) return
      // A failure waits its turn too: La Coop is not asked every second for being down.
      next = now.getTime() + EVERY_MS
      underWay = true
      // Not waited for: the other jobs have callers waiting for them.
      void readLaCoop(ports, now)
        .then(ports.onFound, ports.onFailure)
        .finally(() => {
          underWay = false
        })
    }
  }
}

/** One reading: what changed there since the last one. @returns how many of our activities were found */
export async function readLaCoop(
  { api, entries }: Pick<LaCoopPorts, 'api' | 'entries'>,
  now: Date
): Promise<number> {
  async function settle(page: readonly LaCoopActivite[]): Promise<number> {
    await entries.unmark(page.filter(({ deleted }) => deleted).map(({ id }) => id))
    const known = await entries.known(page.map(({ id }) => id))
    const fresh = page.filter(({ id, deleted }) => !deleted && !known.has(id))
    const days = [...new Set(fresh.map(({ date }) => date))]
    const found = matched(await entries.unmatched(days), fresh)
    if (found.length > 0) await entries.mark(found, now)
    return found.length
  }

  const since = (await entries.readUntil())?.getTime() ?? now.getTime() - FIRST_MS
  let found = 0
  let page: LaCoopActivite[] = []
  for await (const activite of api.changedSince(new Date(since - AGAIN_MS))) {
    page.push(activite)
    if (page.length < AT_ONCE) continue
    found += await settle(page)
    page = []
  }
  found += await settle(page)
  await entries.keepReadUntil(now)
  return found
}
