import type { OptOuts } from '../../domain/ports/opt-outs'
import type { Queries, SqlDatabase } from './database'

export async function isStopped(tx: Queries, sender: string): Promise<boolean> {
  const row = await tx.selectFrom('opt_outs').select('sender').where('sender', '=', sender).executeTakeFirst()
  return row !== undefined
}

export async function setStopped(tx: Queries, sender: string, stopped: boolean, at: Date): Promise<void> {
  if (!stopped) {
    await tx.deleteFrom('opt_outs').where('sender', '=', sender).execute()
    return
  }
  await tx
    .insertInto('opt_outs')
    .values({ sender, at: at.getTime() })
    .onConflict(conflict => conflict.column('sender').doNothing())
    .execute()
}

/** Who gets no message any more, whatever asks for one. */
export const optOuts = (database: SqlDatabase): OptOuts => ({
  isStopped: sender => isStopped(database.read, sender),
  stop: (sender, at) => database.write(tx => setStopped(tx, sender, true, at))
})
