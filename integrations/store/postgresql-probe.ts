import { Client } from 'pg'

const LOOK_EVERY_MS = 300
const ANSWER_WITHIN_MS = 500
/** A process that is itself late may find one answer late. Two in a row are no accident. */
const SILENT_LOOKS = 2

export interface Probe {
  /** Whether it answered and took writes when it was last asked. */
  isThere(): boolean
  /** Asks now. */
  look(): Promise<boolean>
  /** By how much its clock is ahead of this machine's, as last seen. */
  aheadMs(): number
  stop(): Promise<void>
}

/**
 * Asks PostgreSQL again and again, over a connection of its own, whether it is there: a caller must not be the one who finds
 * out. A server that refuses is gone at once; one that is silent, at the second silence.
 */
export function probe(url: string, onChange: (isThere: boolean) => void): Probe {
  let client: Client | null = null
  let there = true
  let silent = 0
  let aheadMs = 0
  let stopped = false
  let looking: Promise<boolean> | null = null

  async function answer(): Promise<void> {
    if (!client) {
      const made = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_WITHIN_MS })
      made.on('error', () => undefined)
      await made.connect().catch(cause => {
        void made.end().catch(() => undefined)
        throw cause
      })
      client = made
    }
    const asked = Date.now()
    const { rows } = await client.query<{ closed: boolean; at: string }>(
      "select pg_is_in_recovery() or current_setting('transaction_read_only')::bool as closed, " +
        'extract(epoch from clock_timestamp()) * 1000 as at'
    )
    const [row] = rows
    if (!row || row.closed) throw new Error('read-only')
    aheadMs = Number(row.at) - (asked + Date.now()) / 2
  }

  /** `late` rather than an error: the answer may be waiting behind this process's own work. */
  const inTime = () =>
    new Promise<'late'>(resolve =>
      setTimeout(() => setImmediate(() => resolve('late')), ANSWER_WITHIN_MS).unref()
    )

  async function lookOnce(): Promise<boolean> {
    const asked = answer().then(
      () => 'yes' as const,
      () => 'no' as const
    )
    const heard = await Promise.race([asked, inTime()])
    silent = heard === 'late' ? silent + 1 : 0
    if (heard !== 'yes') {
      void client?.end().catch(() => undefined)
      client = null
    }
    // Whoever waits for it meanwhile is to hear something soon: the second silence is not put off until the next look.
    if (heard === 'late' && silent < SILENT_LOOKS && there && !stopped) return lookOnce()
    const isThere = heard === 'yes'
    if (isThere !== there && !stopped) {
      there = isThere
      onChange(isThere)
    }
    return isThere
  }
  const look = () => {
    looking ??= lookOnce().finally(() => {
      looking = null
    })
    return looking
  }

  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  timer.unref()
  return {
    isThere: () => there,
    look,
    aheadMs: () => aheadMs,
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
      await client?.end().catch(() => undefined)
    }
  }
}
