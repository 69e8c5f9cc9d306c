import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { Pool, type PoolClient, types } from 'pg'
import { failureKind } from './failures'

/** OID of int8: counts and instants fit a JavaScript number. */
const INT8 = 20

const numbersAsNumbers = {
  getTypeParser: ((oid: number, format: 'text') =>
    oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser
} // narrows one parser, keeps the others

export interface Connections extends PostgresPool {
  /** Drops every connection in use: whoever waits for an answer is told at once that it will not come. */
  cutOff(): void
  /** Has each connection keep how it runs a query. Its columns are named in it: those of `*` may change under a kept one. */
  keep(query: string): void
}

const FOR_CALLERS = {
  max: 20,
  // The server itself gives up what nobody waits for any more, and lets go what a lost process held.
  statement_timeout: 8_000,
  idle_in_transaction_session_timeout: 10_000,
  // And where the server cannot be heard at all, so does this side.
  query_timeout: 9_000
}
/** A change of schema, or a move, takes the time it takes. */
const FOR_LONG_WORK = { max: 2 }

/** A pool of connections, of which one that broke is never used again. */
export function connections(
  url: string,
  onIdleError: (error: Error) => void,
  { longWork = false } = {}
): Connections {
  const pool = new Pool({
    connectionString: url,
    application_name: 'helpline',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    types: numbersAsNumbers,
    ...(longWork ? FOR_LONG_WORK : FOR_CALLERS)
  })
  // A connection that dies must not take the process with it, idle or not.
  pool.on('error', onIdleError)
  pool.on('connect', client => client.on('error', () => undefined))
  const inUse = new Set<() => void>()
  const kept = new Map<string, string>()

  return {
    async connect() {
      const cut = cutter()
      inUse.add(cut.now)
      const done = () => inUse.delete(cut.now)
      const connecting = pool.connect()
      try {
        return guarded(await Promise.race([connecting, cut.happened]), kept, cut, done)
      } catch (cause) {
        done()
        // It may still come, and then belongs to nobody.
        connecting.then(
          client => client.release(true),
          () => undefined
        )
        throw cause
      }
    },
    end: () => pool.end(),
    keep(query) {
      if (!kept.has(query)) kept.set(query, `kept-${kept.size}`)
    },
    cutOff() {
      for (const cut of [...inUse]) cut()
    }
  }
}

interface Cutter {
  readonly happened: Promise<never>
  readonly now: () => void
}

function cutter(): Cutter {
  let now: () => void = () => undefined
  const happened = new Promise<never>((_, reject) => {
    now = () => reject(new Error('cut off: the store does not answer'))
  })
  // Nobody may be waiting when it happens.
  happened.catch(() => undefined)
  return { happened, now }
}

function guarded(
  client: PoolClient,
  kept: ReadonlyMap<string, string>,
  { happened }: Cutter,
  done: () => void
): PostgresPoolClient {
  let broken: Error | null = null
  const failed = (cause: unknown): never => {
    if (failureKind(cause) === 'gone') broken = cause as Error // the driver throws nothing else
    throw cause
  }
  happened.catch((cause: Error) => {
    broken = cause
  })
  return {
    query: (text: string, values: readonly unknown[]) => {
      // What a broken connection is asked would wait behind what it never answered.
      if (broken) return Promise.reject(broken)
      const name = kept.get(text)
      return Promise.race([
        client.query({ text, values: [...values], ...(name && { name }) }),
        happened
      ]).catch(failed)
    },
    release() {
      done()
      client.release(broken ?? undefined)
    }
  } as PostgresPoolClient // its form with a cursor, for streams, is not used
}
