import type { PublishedRow } from '../../domain/ports/directory-sources'
import type { QualityStore } from '../../domain/ports/quality'
import { parseDay } from '../../domain/values/day'
import type { SqlDatabase } from './database'

/** Read a piece at a time: a call that comes in meanwhile is answered in between. */
const A_PAGE = 1_000
/** A date of 1970 is a clock that nobody has set. */
const FIRST_YEAR = '1971'

const updateOf = (row: PublishedRow): string | null => {
  const day = parseDay((row['date_maj'] ?? '').slice(0, 10))
  return day !== null && day >= FIRST_YEAR ? day : null
}

/** What is remembered of where permanences came from, and of numbers that could not be reached. */
export function qualityStore({ read }: SqlDatabase): QualityStore {
  return {
    async sources() {
      const updatedOn = new Map<string, string | null>()
      const absent = new Set<string>()
      let after = ''
      for (;;) {
        const rows = await read
          .selectFrom('published_permanences')
          .select(['permanence_id', 'row', 'absent_since'])
          .where('removed_at', 'is', null)
          .where('permanence_id', '>', after)
          .orderBy('permanence_id')
          .limit(A_PAGE)
          .execute()
        for (const { permanence_id, row, absent_since } of rows) {
          updatedOn.set(permanence_id, updateOf(JSON.parse(row) as PublishedRow)) // written by directory-sources.ts
          if (absent_since !== null) absent.add(permanence_id)
        }
        const last = rows[A_PAGE - 1]
        if (!last) break
        after = last.permanence_id
      }
      const failed = await read
        .selectFrom('conseiller_states')
        .select('conseiller_id')
        .where('number_failed_at', 'is not', null)
        .execute()
      return { updatedOn, absent, failedNumbers: new Set(failed.map(row => row.conseiller_id)) }
    }
  }
}
