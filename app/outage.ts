import { accessSync, constants, mkdirSync } from 'node:fs'
import type { Homes } from '../bots/voice/homes'
import { writeJournalled } from '../bots/voice/journalled'
import type { LineSettings } from '../bots/voice/line'
import type { SessionPorts } from '../bots/voice/session'
import type { CallStore } from '../domain/ports/calls'
import { fileJournal } from '../integrations/journal/file-journal'
import { causeOf } from '../integrations/log/log'
import { addressOf, askPeer, PASSED_ON, type Passed } from '../integrations/peers/ask-peer'
import { callStore } from '../integrations/store/calls'
import { type SteadyCallStore, steadyCalls } from '../integrations/store/calls-in-outage'
import { processesOf } from '../integrations/store/processes'
import type { Installation } from './installation'

/** A store that came back is caught up with this often. */
const CATCH_UP_EVERY_MS = 1_000

export interface LineStore {
  readonly calls: CallStore
  /** Where calls are while the store is gone; `null` where it cannot be. */
  readonly homes: Homes | null
  degraded(): string[]
  close(): Promise<void>
}

/**
 * Where the line keeps its calls. Where the store is elsewhere it may go, and the line does not: a journal on this machine's
 * disk takes its place until it is back. The embedded store is this machine's own: where it fails, so would a journal.
 */
export function lineStoreOn(
  { config, log, database, clock, directory, pseudonyms }: Installation,
  settings: Pick<LineSettings, 'wrapUpSeconds'>
): LineStore {
  const store = callStore(database)
  if (database.engine === 'embedded')
    return { calls: store, homes: null, degraded: () => [], close: () => Promise.resolve() }

  const faults = new Set<string>()
  const folderFault = unwritable(config.dataDir)
  if (folderFault) {
    log.error(
      { dataDir: config.dataDir, cause: folderFault },
      'DATA_DIR cannot be written to: nothing is kept in an outage'
    )
    faults.add('journal: DATA_DIR cannot be written to')
  }
  const ports: SessionPorts = { directory, pseudonyms }
  const processes = processesOf(database, addressOf(config.host, config.port))
  const journal = fileJournal(config.dataDir)
  const calls: SteadyCallStore = steadyCalls(store, {
    database,
    journal,
    clock,
    isOurs: processes.isOurs,
    write: (to, turn) => writeJournalled({ ports, clock, wrapUpSeconds: settings.wrapUpSeconds }, to, turn),
    onFailure: (what, cause) => log.error({ what, cause: causeOf(cause) }, 'failed')
  })
  let catchingUp: Promise<void> = Promise.resolve()
  /** What is known of the others is as old as this, at most, when the store goes. */
  const lookAround = async () => {
    if (!database.isThere()) return
    await processes.beat(new Date(Date.now() + database.aheadMs()))
    await calls.lookAround()
  }
  const catchUp = () => {
    catchingUp = catchingUp
      .then(() => calls.catchUp())
      .then(lookAround)
      .catch(cause => log.error({ cause: causeOf(cause) }, 'failed'))
  }
  catchUp()
  const timer = setInterval(catchUp, CATCH_UP_EVERY_MS)
  timer.unref()
  return {
    calls,
    homes: {
      mark: processes.mark,
      async ask(mark, request) {
        const address = processes.addressOf(mark)
        if (address === null || request.headers[PASSED_ON] !== undefined) return null
        const { headers, body } = request as { headers: Passed['headers']; body: unknown } // read as text
        return askPeer(address, { url: request.url ?? '', headers, body: String(body) })
      }
    },
    degraded: () => [
      ...(database.isThere()
        ? []
        : ['store: PostgreSQL does not answer; calls are journalled on this machine']),
      ...clockFault(database.aheadMs()),
      ...(calls.waiting() > 0 ? [`journal: ${calls.waiting()} turn(s) wait for the store`] : []),
      ...faults
    ],
    async close() {
      clearInterval(timer)
      catchUp()
      await catchingUp
      await journal.close()
    }
  }
}

/** A machine whose clock is wrong by this much works on the shared one, and should be mended. */
const CLOCK_FAULT_MS = 5_000

function clockFault(aheadMs: number): string[] {
  if (Math.abs(aheadMs) < CLOCK_FAULT_MS) return []
  const seconds = Math.round(Math.abs(aheadMs) / 1000)
  return [
    `clock: this machine is ${seconds} s ${aheadMs > 0 ? 'behind' : 'ahead of'} PostgreSQL, whose clock is used`
  ]
}

function unwritable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return null
  } catch (cause) {
    return (cause as { code?: string }).code ?? 'unknown'
  }
}
