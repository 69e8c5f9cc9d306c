import type { Job } from './ticker'

const HOUR_MS = 3_600_000

/**
 * A long list gone through piece by piece, anew each hour: one at each look, for the other jobs have callers waiting for them.
 *
 * @param list  what there may be to do; `work` finds out, and says whether it did anything
 */
export function oneByOne<Item>(
  name: string,
  list: (now: Date) => Promise<readonly Item[]>,
  work: (item: Item, now: Date) => Promise<boolean>
): Job {
  let hour = -1
  let left: Item[] = []
  return {
    name,
    async run(now) {
      const thisHour = Math.floor(now.getTime() / HOUR_MS)
      if (thisHour !== hour) {
        left = [...(await list(now))]
        hour = thisHour
      }
      for (let item = left.shift(); item !== undefined; item = left.shift()) {
        if (await work(item, now)) return
      }
    }
  }
}
