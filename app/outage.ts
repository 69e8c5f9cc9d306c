import { accessSync, constants } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { DECLINED, type Homes, homeOf, type WhereAnswered } from '../bots/voice/homes'
import { writeJournalled } from '../bots/voice/journalled'
import type { LineSettings } from '../bots/voice/line'
import type { SessionPorts } from '../bots/voice/session'
import { makeFolder } from '../config'
import type { CallStore } from '../domain/ports/calls'
import type { JournalledTurn } from '../domain/ports/journal'
import { fileJournal } from '../integrations/journal/file-journal'
import { causeOf } from '../integrations/log/log'
import { addressOf, askPeer, PASSED_ON, type Passed } from '../integrations/peers/ask-peer'
import { circleOf, SEAL, TOLD_PATH } from '../integrations/peers/circle'
import { callStore } from '../integrations/store/calls'
import { type SteadyCallStore, steadyCalls } from '../integrations/store/calls-in-outage'
import type { SqlDatabase } from '../integrations/store/database'
import { type Processes, processesOf } from '../integrations/store/processes'
import type { Installation } from './installation'

/** A store that came back is caught up with this often. */
const CATCH_UP_EVERY_MS = 1_000
/** While the store is gone for one of them, the processes tell each other this often how they stand. */
const TELL_EVERY_MS = 400
/** The processes that live when this one starts are waited for so long. */
const MEET_WITHIN_MS = 1_500
/** How often it is looked for who knows a call. */
const MAX_LOOKS = 2

export interface LineStore {
  readonly calls: CallStore
  /** Where calls are while the store is gone; `null` where it cannot be. */
  readonly homes: Homes | null
  /** Puts on disk what is to be written to the store when it answers again. */
  keepForLater(turn: JournalledTurn): Promise<void>
  /** Resolves once it is known whom the other processes hold, as far as they say. */
  ready(): Promise<void>
  degraded(): string[]
  close(): Promise<void>
}

/**
 * Where the line keeps its calls. Where the store is elsewhere it may go, and the line does not: a journal on this machine's
 * disk takes its place until it is back. The embedded store is this machine's own: it is slow at most, where another program
 * holds it.
 */
export function lineStoreOn(
  installation: Installation,
  settings: Pick<LineSettings, 'wrapUpSeconds'>
): LineStore {
  return installation.database.engine === 'embedded'
    ? besideEmbedded(installation, settings)
    : besidePostgresql(installation, settings)
}

type Parts = (installation: Installation, settings: Pick<LineSettings, 'wrapUpSeconds'>) => LineStore

/** The store itself, and a journal for what was promised while it kept a caller waiting. */
const besideEmbedded: Parts = (
  { config, log, database, clock, directory, pseudonyms },
  { wrapUpSeconds }
) => {
  const store = callStore(database)
  const journal = fileJournal(config.dataDir)
  const ports: SessionPorts = { directory, pseudonyms }
  const write = async () => {
    const calls = [...journal.calls()]
    // What cannot be written of one call is no reason for the next one to wait.
    for (const callSid of calls) {
      const turns = journal.waiting(callSid)
      await writeJournalled({ ports, clock, wrapUpSeconds }, store, turns, journal.settle).catch(failed)
    }
  }
  const failed = (cause: unknown) =>
    log.error({ what: 'journal not yet in the store', cause: causeOf(cause) }, 'failed')
  let writing = journal.adopt().then(write).catch(failed)
  const catchUp = () => {
    if (journal.size() > 0) writing = writing.then(write).catch(failed)
  }
  const timer = setInterval(catchUp, CATCH_UP_EVERY_MS)
  timer.unref()
  return {
    calls: store,
    homes: null,
    keepForLater: journal.append,
    ready: () => Promise.resolve(),
    degraded: () => waitingInWords(journal.size()),
    async close() {
      clearInterval(timer)
      catchUp()
      await writing
      await journal.close()
    }
  }
}

const waitingInWords = (turns: number) => (turns > 0 ? [`journal: ${turns} turn(s) wait for the store`] : [])

/** What a process tells the others of its calls, and asks them. @param calls  asked for when told: they need the circle themselves */
export function circleBeside(
  secret: string,
  processes: Processes,
  { isThere }: Pick<SqlDatabase, 'isThere'>,
  calls: () => SteadyCallStore
) {
  return circleOf(secret, {
    name: processes.name,
    mark: processes.mark,
    others: all => (all ? processes.remembered() : processes.others()),
    heard: processes.heard,
    hasStore: isThere,
    waits: () => calls().waits(),
    held: () => calls().held(),
    freed: () => calls().freed(),
    lately: () => calls().lately(),
    isTaken: (conseillerId, told) => calls().isTaken(conseillerId, told),
    knows: callSid => calls().knows(callSid),
    keeps: callSid => calls().keptHere?.(callSid) ?? false
  })
}

const isAnswered = (where: WhereAnswered | 'gone'): where is Exclude<WhereAnswered, 'declined'> =>
  where !== 'gone' && where !== 'declined'

const besidePostgresql: Parts = (
  { config, log, database, clock, directory, pseudonyms, server },
  settings
) => {
  const store = callStore(database)
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
  const circle = circleBeside(config.pseudonymKey, processes, database, () => calls)
  const onRefused = onceAMinute(() => log.warn('a word that is not from one of our processes was refused'))
  server.post(TOLD_PATH, async (request, response) => {
    const answer = circle.told(String(request.body ?? ''), request.header(SEAL, ''))
    if (!answer) onRefused()
    response.send(answer ? 200 : 403, answer ?? undefined)
  })
  const calls: SteadyCallStore = steadyCalls(store, {
    database,
    journal,
    clock,
    isOurs: processes.isOurs,
    peers: circle,
    phoneOf: conseillerId => directory.current().conseillers.get(conseillerId)?.telephone ?? null,
    write: (to, turns, written, mayWait) =>
      writeJournalled({ ports, clock, wrapUpSeconds: settings.wrapUpSeconds }, to, turns, written, mayWait),
    onFailure: (what, cause) => log.error({ what, cause: causeOf(cause) }, 'failed')
  })
  const failed = (cause: unknown) => log.error({ cause: causeOf(cause) }, 'failed')
  let meeting: Promise<void> | null = null
  /** What is known of the others is as old as this, at most, when the store goes: a long journal that is being written is not waited for. */
  const lookAround = oneAtATime(async () => {
    if (!database.isThere()) return
    await processes.beat(new Date(Date.now() + database.aheadMs()))
    await calls.lookAround()
    meeting ??= circle.meet().catch(failed)
  }, failed)
  const catchUp = oneAtATime(calls.catchUp, failed)
  // What was left behind is told to the others as soon as they are met, and whom they hold is asked before anything is written:
  // nobody waits for a long journal to know it.
  const adopted = journal.adopt().catch(failed)
  const first = adopted.then(() => Promise.all([lookAround(), catchUp()]))
  const timers = [
    setInterval(() => {
      void catchUp()
      void lookAround()
    }, CATCH_UP_EVERY_MS),
    setInterval(() => {
      if (database.isThere() && calls.waiting() > 0) void catchUp()
      void circle.tell().catch(failed)
    }, TELL_EVERY_MS)
  ]
  for (const timer of timers) timer.unref()

  /** Where the process of that name says that it is answered; `gone` where nobody is there any more. */
  async function answeredBy(mark: string, request: Passed): Promise<WhereAnswered | 'gone'> {
    const address = processes.addressOf(mark)
    if (address === null) return 'gone'
    const asked = await askPeer(mark, address, request, DECLINED)
    if (asked === 'gone' || asked === 'declined') return asked
    return asked === 'silent' ? 'unknown' : { document: asked.answer }
  }

  /** @param passedTo  the process that was to answer: of one that was here before, another one may have what it left */
  function mayKnow(callSid: string, passedTo: string | string[]): boolean {
    if (calls.keptHere?.(callSid)) return true
    return passedTo === processes.mark && (database.isThere() || calls.knows(callSid) > 0)
  }

  return {
    calls,
    homes: {
      mark: processes.mark,
      async answer(received, callSid) {
        const mark = homeOf(received)
        if (mark === processes.mark) return 'here'
        const passedTo = received.headers[PASSED_ON]
        if (passedTo !== undefined)
          return callSid === null || mayKnow(callSid, passedTo) ? 'here' : 'declined'
        const { headers, body } = received as { headers: Passed['headers']; body: unknown } // read as text
        const request = { url: received.url ?? '', headers, body: String(body) }
        const atHome = mark === null ? 'gone' : await answeredBy(mark, request)
        if (isAnswered(atHome)) return atHome
        if (callSid === null) return 'here'
        for (let looks = 1; ; looks++) {
          const where = await circle.seek(callSid)
          if (typeof where === 'string') return where
          const there = await answeredBy(where.mark, request)
          if (isAnswered(there)) return there
          // Lost between the look and the word of that process: who knows best now?
          if (looks === MAX_LOOKS) return there === 'gone' ? 'here' : 'unknown'
        }
      }
    },
    keepForLater: journal.append,
    async ready() {
      // Whoever rings in what was left behind is known before anybody else is rung, however long that is.
      await adopted
      await Promise.race([
        first.then(() => meeting ?? undefined),
        pause(MEET_WITHIN_MS, undefined, { ref: false })
      ])
    },
    degraded: () => [
      ...(database.isThere()
        ? []
        : ['store: PostgreSQL does not answer; calls are journalled on this machine']),
      ...(processes.hasDouble()
        ? ['processes: another one says that it is reached at the address of this one: see HOST']
        : []),
      ...clockFault(database.aheadMs()),
      ...waitingInWords(calls.waiting()),
      ...faults
    ],
    async close() {
      for (const timer of timers) clearInterval(timer)
      // What is under way, and what came after it began.
      await catchUp()
      await Promise.all([catchUp(), lookAround()])
      await meeting
      // What waits here still holds whom it holds.
      if (database.isThere() && calls.waiting() === 0) {
        await circle.tell().catch(failed)
        await processes.leave().catch(failed)
      }
      await journal.close()
    }
  }
}

/** On a machine that is busy, what is asked for meanwhile is done by the one under way. */
function oneAtATime(work: () => Promise<void>, failed: (cause: unknown) => void): () => Promise<void> {
  let underWay: Promise<void> | null = null
  return () => {
    underWay ??= work()
      .catch(failed)
      .finally(() => {
        underWay = null
      })
    return underWay
  }
}

/** Calls `told` at most once a minute. */
function onceAMinute(told: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - last < 60_000) return
    last = performance.now()
    told()
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
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    return null
  } catch (cause) {
    return (cause as { code?: string }).code ?? 'unknown'
  }
}
