import { DatabaseSync } from '@photostructure/sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler
} from 'kysely'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

/** Transactions that share one flush to disk. */
const BATCH = 64
/** Another process may be writing, an import for one: how long a write waits for it in all, and at each try. */
const BUSY_TOTAL_MS = 15_000
const BUSY_TRY_MS = 100

/**
 * The embedded store: SQLite, write-ahead log, every commit flushed to disk.
 *
 * Writes that wait at the same time share one flush (each in a savepoint of its own): a busy disk slows the line down, and
 * does not multiply by the number of calls.
 */
export function embeddedDatabase(file: string): SqlDatabase {
  const writer = open(file)
  const reader = open(file)
  const writing = kyselyOn(writer)
  const read = kyselyOn(reader)
  const waiting: { work: (tx: Queries) => Promise<unknown>; settle: (outcome: Outcome) => void }[] = []
  let draining = false
  // Prepared once: these run around every write.
  const steps = {
    begin: writer.prepare('BEGIN IMMEDIATE'),
    commit: writer.prepare('COMMIT'),
    rollback: writer.prepare('ROLLBACK'),
    mark: writer.prepare('SAVEPOINT one'),
    keep: writer.prepare('RELEASE one'),
    undo: writer.prepare('ROLLBACK TO one')
  }

  async function batch(): Promise<void> {
    const settled: (() => void)[] = []
    try {
      await patiently(() => steps.begin.run())
    } catch (error) {
      for (const { settle } of waiting.splice(0)) settle({ error })
      return
    }
    for (let count = 0; count < BATCH; count++) {
      const next = waiting.shift()
      if (!next) break
      steps.mark.run()
      try {
        const value = await next.work(writing)
        steps.keep.run()
        settled.push(() => next.settle({ value }))
      } catch (error) {
        steps.undo.run()
        steps.keep.run()
        settled.push(() => next.settle({ error }))
      }
    }
    try {
      steps.commit.run()
    } catch (error) {
      steps.rollback.run()
      settled.splice(0)
      throw error
    }
    for (const tell of settled) tell()
  }

  async function drain(): Promise<void> {
    draining = true
    while (waiting.length > 0) {
      const inBatch = waiting.slice(0, BATCH)
      await batch().catch(error => {
        // The flush itself failed: nothing of this batch is on disk, and nobody is told otherwise.
        for (const { settle } of inBatch) settle({ error })
      })
    }
    draining = false
  }

  const write = <T>(work: (tx: Queries) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome) =>
        'error' in outcome ? reject(outcome.error) : resolve(outcome.value as T) // `value` came out of `work`
      waiting.push({ work, settle })
      if (draining) return
      draining = true
      setImmediate(() => void drain())
    })

  return {
    engine: 'embedded',
    read,
    write,
    // One writer at a time: every transaction waits for the one before it.
    writeAlone: (_key, work) => write(work),
    // It keeps every query.
    keep: () => undefined,
    serialise: () => Promise.resolve(),
    isThere: () => true,
    look: () => Promise.resolve(true),
    aheadMs: () => 0,
    async close() {
      while (draining) await new Promise(resolve => setTimeout(resolve, 5))
      await writing.destroy()
      await read.destroy()
      writer.close()
      reader.close()
    }
  }
}

/** Tries again while another process holds the store, an import or a start beside a running server, without holding up this one. */
async function patiently(begin: () => unknown): Promise<void> {
  for (const end = Date.now() + BUSY_TOTAL_MS; ; ) {
    try {
      begin()
      return
    } catch (cause) {
      if (!/busy|locked/i.test(String(cause)) || Date.now() > end) throw cause
      await new Promise(resolve => setTimeout(resolve, BUSY_TRY_MS))
    }
  }
}

/** The package names its classes as values only. */
type Sqlite = InstanceType<typeof DatabaseSync>
type Statement = ReturnType<Sqlite['prepare']>

type Outcome = { readonly value: unknown } | { readonly error: unknown }

function open(file: string): Sqlite {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA busy_timeout = ${BUSY_TRY_MS}`)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  // Folded into the database every 16 MB rather than every 4: each time costs a pause.
  database.exec('PRAGMA wal_autocheckpoint = 4000')
  database.exec('PRAGMA cache_size = -16000')
  return database
}

function kyselyOn(database: Sqlite): Kysely<Schema> {
  const dialect: Dialect = {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new OneConnection(database),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler()
  }
  return new Kysely<Schema>({ dialect })
}

/** SQLite changes tables in a transaction as it changes rows: a migration is whole or not there, and flushed once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely's driver over one open connection, which keeps its prepared statements. */
class OneConnection implements Driver, DatabaseConnection {
  private readonly statements = new Map<string, { statement: Statement; reads: boolean }>()

  constructor(private readonly database: Sqlite) {}

  async init() {}
  async acquireConnection() {
    return this
  }
  async beginTransaction() {
    await patiently(() => this.database.exec('begin immediate'))
  }
  async commitTransaction() {
    await this.executeQuery(CompiledQuery.raw('commit'))
  }
  async rollbackTransaction() {
    await this.executeQuery(CompiledQuery.raw('rollback'))
  }
  async releaseConnection() {}
  async destroy() {
    this.statements.clear()
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, reads } = this.prepared(sql)
    const values = parameters as (string | number | null)[] // the schema holds nothing else
    if (reads) return { rows: statement.all(...values) as R[] } // rows of the query that was typed
    const { changes } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  // biome-ignore lint/correctness/useYield: streaming is not offered by this engine
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new RangeError('the embedded store reads whole pages, not streams')
  }

  private prepared(sql: string) {
    const known = this.statements.get(sql)
    if (known) return known
    const prepared = {
      statement: this.database.prepare(sql),
      reads: /^\s*(select|with|pragma)\b/i.test(sql) || /\breturning\b/i.test(sql)
    }
    if (this.statements.size < 500) this.statements.set(sql, prepared)
    return prepared
  }
}
