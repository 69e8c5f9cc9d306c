import { createHash, randomUUID } from 'node:crypto'
import type { SqlDatabase } from './database'
import { takeLease } from './job-leases'

/** A process of which nothing was heard for so long is no more. */
const LIVES_MS = 10_000
/** A process whose arrival the others may not have seen yet. */
const NEW_MS = 3_000
/** A process that says every second that it is there, and has not for so long. */
const SILENT_MS = 3_000
/** How long it is remembered that there was a process. */
const REMEMBERED_MS = 60 * LIVES_MS
const PREFIX = 'process:'

/** Another process of the product. */
export interface OtherProcess {
  readonly name: string
  readonly mark: string
  readonly address: string
  /** It had fallen silent while the store was there: what it did before is all in the store. */
  readonly wasSilent: boolean
}

/** Which processes there are, as last seen in the store: what they share out among them when it is gone. */
export interface Processes {
  /** The whole name of this process, for the others. */
  readonly name: string
  /** A short name of this process, for addresses. */
  readonly mark: string
  /** Says that this one is there, and looks who else is. Often, while the store is there. */
  beat(now: Date): Promise<void>
  /** Where the process of that name is reached; `null` for one that is not known, or whose place another one has taken. */
  addressOf(mark: string): string | null
  /** Another process has spoken to this one. */
  heard(name: string): void
  /** Those that live, as far as is known. */
  others(): OtherProcess[]
  /** Those that lived not long ago too: without the store they could not say that they are there. */
  remembered(): OtherProcess[]
  /**
   * Whether another process, alive beside this one, says that it is reached at the same address, as two machines do that listen for
   * themselves alone: neither can ask the other.
   */
  hasDouble(): boolean
  /** Whether a telephone is this process's to ring while the store is gone, and nobody else's. */
  isOurs(phone: string): boolean
  /** This one is no more. */
  leave(): Promise<void>
}

/**
 * While the store is gone each telephone belongs to one of the processes that were there when it went. All draw the same lots,
 * for each telephone and each process; the highest has it.
 *
 * @param address  where the others reach this process
 */
export function processesOf(database: SqlDatabase, address: string): Processes {
  const self = `${address}#${randomUUID()}`
  const since = Date.now()
  let hasLooked = false
  let seen: readonly { name: string; silentMs: number }[] = []
  let lookedAt = 0
  let beganAt: number | null = null
  let hasDouble = false
  const heard = new Map<string, number>()

  const lately = () => [...heard].filter(([, at]) => Date.now() - at < LIVES_MS).map(([name]) => name)
  const named = (names: Iterable<string>) =>
    [...names].map(name => ({
      name,
      mark: markOf(name),
      address: addressIn(name),
      wasSilent: !heardOf(name) && (seen.find(one => one.name === name)?.silentMs ?? 0) > SILENT_MS
    }))
  const heardOf = (name: string) => Date.now() - (heard.get(name) ?? Number.NEGATIVE_INFINITY) < LIVES_MS
  const living = () => [
    ...seen.filter(({ silentMs }) => silentMs < LIVES_MS).map(({ name }) => name),
    ...lately()
  ]
  /** When a process last gave a sign, in the store or to this one. */
  const lastSign = (name: string) => {
    const silentMs = seen.find(one => one.name === name)?.silentMs ?? Infinity
    return Math.max(lookedAt - silentMs, heard.get(name) ?? Number.NEGATIVE_INFINITY)
  }
  /** One an address, the last that gave a sign. Whoever was at this process's own address before it is no more. */
  const atEach = (names: Iterable<string>) => {
    const inOrder = [...new Set(names)].sort((one, other) => lastSign(one) - lastSign(other))
    const byAddress = new Map(inOrder.map(name => [addressIn(name), name]))
    byAddress.delete(address)
    return named(byAddress.values())
  }

  return {
    name: self,
    mark: markOf(self),
    async beat(now) {
      const key = `${PREFIX}${self}`
      await takeLease(database, key, self, now, new Date(now.getTime() + LIVES_MS))
      const rows = await database.read
        .selectFrom('job_leases')
        .select(['name', 'until'])
        .where('name', 'like', `${PREFIX}%`)
        .where('name', '!=', key)
        .where('until', '>', now.getTime() + LIVES_MS - REMEMBERED_MS)
        .execute()
      hasLooked = true
      beganAt ??= now.getTime()
      const newest = Math.max(beganAt + NEW_MS, now.getTime() - SILENT_MS)
      // Where the system chooses the port, as in a rehearsal, the address is nobody's.
      hasDouble =
        !address.endsWith(':0') &&
        rows.some(
          ({ name, until }) => addressIn(name.slice(PREFIX.length)) === address && until - LIVES_MS > newest
        )
      lookedAt = Date.now()
      seen = rows.map(({ name, until }) => ({
        name: name.slice(PREFIX.length),
        silentMs: now.getTime() + LIVES_MS - until
      }))
      await database.write(tx =>
        tx
          .deleteFrom('job_leases')
          .where('name', 'like', `${PREFIX}%`)
          .where('until', '<', now.getTime() - REMEMBERED_MS)
          .execute()
      )
    },
    addressOf: mark => {
      const known = atEach([...seen.map(({ name }) => name), ...heard.keys()])
      return known.find(one => one.mark === mark)?.address ?? null
    },
    heard(name) {
      heard.delete(name)
      heard.set(name, Date.now())
      for (const [other, at] of heard) if (Date.now() - at > REMEMBERED_MS) heard.delete(other)
    },
    others: () => atEach(living()),
    remembered: () => atEach([...seen.map(({ name }) => name), ...living()]),
    hasDouble: () => hasDouble,
    isOurs(phone) {
      if (!hasLooked || hasDouble) return false
      const others = living().filter(name => addressIn(name) !== address)
      if (others.length === 0) return true
      // The others do not know of it yet: what it would take as its own is still theirs.
      if (Date.now() - since < NEW_MS) return false
      const mine = lot(self, phone)
      return others.every(other => lot(other, phone) < mine)
    },
    async leave() {
      await database.write(tx => tx.deleteFrom('job_leases').where('name', '=', `${PREFIX}${self}`).execute())
    }
  }
}

const addressIn = (process: string) => process.split('#')[0] ?? ''

const markOf = (process: string) => createHash('sha256').update(process).digest('hex').slice(0, 12)

const lot = (process: string, phone: string) =>
  createHash('sha256').update(`${process}\0${phone}`).digest('hex')
