import type { Queries } from './database'

/** Counts messages of a day up to the most; `false` when they would pass it. One row: the count is the same for every process. */
export async function spend(tx: Queries, day: string, messages: number, most: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('message_days')
    .values({ day, sent: messages })
    .onConflict(conflict =>
      conflict
        .column('day')
        .doUpdateSet(eb => ({ sent: eb('message_days.sent', '+', messages) }))
        .where('message_days.sent', '<=', most - messages)
    )
    .executeTakeFirst()
  return messages <= most && Number(numInsertedOrUpdatedRows ?? 0) === 1
}
