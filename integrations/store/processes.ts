import { createHash, randomUUID } from 'node:crypto'
import type { SqlDatabase } from './database'
import { takeLease } from './job-leases'

/** A process of which nothing was heard for so long is no more. */
const LIVES_MS = 10_000
/** A process whose arrival the others may not have seen yet. */
const NEW_MS = 3_000
const PREFIX = 'process:'

/** Which processes there are, as last seen in the store: what they share out among them when it is gone. */
export interface Processes {
  /** Says that this one is there, and looks who else is. Often, while the store is there. */
  beat(now: Date): Promise<void>
  /** A short name of this process, for addresses. */
  readonly mark: string
  /** Where the process of that name is reached; `null` for one that is not known. */
  addressOf(mark: string): string | null
  /** Whether a telephone is this process's to ring while the store is gone, and nobody else's. */
  isOurs(phone: string): boolean
}

/**
 * While the store is gone no process knows whom another one rings: each telephone belongs to one of the processes that were there
 * when it went. All draw the same lots, for each telephone and each process; the highest has it.
 *
 * @param address  where the others reach this process
 */
export function processesOf(database: SqlDatabase, address: string): Processes {
  const self = `${address}#${randomUUID()}`
  const since = Date.now()
  let others: readonly string[] = []
  return {
    mark: markOf(self),
    addressOf: mark => others.find(other => markOf(other) === mark)?.split('#')[0] ?? null,
    async beat(now) {
      const name = `${PREFIX}${self}`
      await takeLease(database, name, self, now, new Date(now.getTime() + LIVES_MS))
      const rows = await database.read
        .selectFrom('job_leases')
        .select('name')
        .where('name', 'like', `${PREFIX}%`)
        .where('name', '!=', name)
        .where('until', '>', now.getTime())
        .execute()
      others = rows.map(row => row.name.slice(PREFIX.length))
      await database.write(tx =>
        tx
          .deleteFrom('job_leases')
          .where('name', 'like', `${PREFIX}%`)
          .where('until', '<', now.getTime() - 60 * LIVES_MS)
          .execute()
      )
    },
    isOurs(phone) {
      if (others.length === 0) return true
      // The others do not know of it yet: what it would take as its own is still theirs.
      if (Date.now() - since < NEW_MS) return false
      const mine = lot(self, phone)
      return others.every(other => lot(other, phone) < mine)
    }
  }
}

const markOf = (process: string) => createHash('sha256').update(process).digest('hex').slice(0, 12)

const lot = (process: string, phone: string) =>
  createHash('sha256').update(`${process}\0${phone}`).digest('hex')
