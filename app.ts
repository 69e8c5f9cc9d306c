import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { createServer, type Server } from 'restify'
import { addressesOf } from './app/addresses'
import { openAsking, openIntents } from './app/ami'
import { amiFilesOn, amiForms } from './app/ami-files'
import { apiOn } from './app/api'
import { openUnderstanding } from './app/commands'
import { consoleOn } from './app/console'
import { commandsByMessage } from './app/desk'
import { exportDirectory } from './app/directory-export'
import { DIRECTORY_FILES, importDirectoryFile } from './app/directory-import'
import { directoryRefreshOn } from './app/directory-refresh'
import { examined } from './app/doctor'
import { dueFeedOn } from './app/due-feed'
import { eraseNumber } from './app/erase'
import { exchangesFor, exchangesOn } from './app/exchanges'
import type { Installation, Part } from './app/installation'
import { exportCluProject } from './app/intents'
import { laCoopOn } from './app/la-coop'
import { lineOn } from './app/line'
import { renewLocalAccount } from './app/local-account'
import { luisOn } from './app/luis'
import { messagesOn } from './app/messages'
import { moveEmbeddedStore } from './app/move-store'
import { noticesOn } from './app/notices'
import { claimStore, openGeography, openHours, openStore } from './app/open'
import { refusedPort, refuseTakenPort } from './app/port'
import { sharedBy } from './app/redis'
import { remindersOn } from './app/reminders'
import { exportLaCoop, exportOpenData, writeReport } from './app/reporting-files'
import { reportsOn } from './app/reports'
import { teamsOn } from './app/teams'
import { telephoneOn } from './app/telephone'
import { unansweredOn } from './app/unanswered'
import { buildVectors } from './app/vectors'
import { lostPageOf, webChatOn } from './app/web-chat'
import { MAX_BODY_BYTES } from './bots/twilio/gate'
import { bodyAsText } from './bots/twilio/read-form'
import { staticFallback } from './bots/voice/static-fallback'
import { MAX_CHAT_BYTES } from './bots/web-chat/read-message'
import type { Config } from './config'
import { lineMetrics, mountOperators } from './console/operators'
import { quietRefusals, sendRefusal } from './console/refusals'
import { answerHeadAsGet, refuseUnreadable } from './console/unreadable-requests'
import { saidNeed } from './domain/needs/said-need'
import { clockFrom } from './integrations/clock/clocks'
import { demonstrationDirectory } from './integrations/directory/demonstration'
import { causeOf, type Log, NO_LOG, openLog } from './integrations/log/log'
import { MAX_TOLD_BYTES, TOLD_PATH } from './integrations/peers/circle'
import { keyedPseudonyms } from './integrations/pseudonyms/keyed'
import { callStore } from './integrations/store/calls'
import { directoryStore } from './integrations/store/directory'
import { jobLeases } from './integrations/store/job-leases'
import { liveDirectory } from './integrations/store/live-directory'
import { measuresOf } from './integrations/store/measures'
import { telephoneNetwork } from './integrations/telephony/telephone-network'
import { LOOK_EVERY_MS_IN_REHEARSAL, startJobs } from './jobs/ticker'

/** What index.ts, the commands and the tests ask for. */
export {
  buildVectors,
  DIRECTORY_FILES,
  eraseNumber,
  examined,
  exportCluProject,
  exportDirectory,
  exportLaCoop,
  exportOpenData,
  importDirectoryFile,
  moveEmbeddedStore,
  openAsking,
  openGeography,
  openHours,
  openIntents,
  openLog,
  openStore,
  openUnderstanding,
  refuseTakenPort,
  renewLocalAccount,
  staticFallback,
  telephoneNetwork,
  writeReport
}

/** Another process of the same product takes over a job this long after the one that did it fell silent. */
const JOB_LEASE_MS = 10_000

/** How long the requests under way may take when the process leaves. */
const DRAIN_LIMIT_MS = 5_000
/** The largest bodies that are read, where they may be larger than a webhook's. */
const MOST_BYTES: ReadonlyMap<string, number> = new Map([
  ['/chat', MAX_CHAT_BYTES],
  [TOLD_PATH, MAX_TOLD_BYTES]
])

export interface App {
  readonly server: Server
  /** Resolves with the address, once calls can be taken. */
  listen(): Promise<string>
  /** Says that it is leaving, for `noticeMs`; then takes no new work, finishes what is under way, and leaves. */
  close(noticeMs?: number): Promise<void>
}

/** Puts every part together. Each part joins its own pieces in app/; only this file knows all parts. */
export async function buildApp(config: Config, log: Log): Promise<App> {
  const failed = (what: string) => (cause: unknown) => log.error({ what, cause: causeOf(cause) }, 'failed')
  const letGoOfStore = claimStore(config)
  const database = await openStore(
    config,
    failed('store'),
    isThere => (isThere ? log.info('the store is back') : log.error('the store does not answer')),
    migrations => log.info({ migrations }, 'the store is at this version’s schema')
  )
  const directories = directoryStore(database)
  // Nothing was ever imported: a demonstration, so that the line can be tried.
  if (!config.production && (await directories.version()) === '') {
    await directories.seed(demonstrationDirectory({ compileHours: openHours(new Date()) }))
  }
  const shared = sharedBy(config, log)
  const directory = await liveDirectory(directories, failed('directory'), shared.bell)
  const { clock, setClock } = await clockFrom(
    config.testClock,
    () => callStore(database).newestEventAt(),
    database.aheadMs
  )
  const geography = openGeography()
  const metrics = lineMetrics()
  const server = createServer({
    name: 'helpline',
    log: NO_LOG as never, // its types name the logger it had before
    // Ids of a directory have two hundred characters at most, each of which takes nine in an address.
    maxParamLength: 2_000,
    ignoreTrailingSlash: true
  })
  // Nobody holds a connection open without speaking.
  server.server.headersTimeout = 5_000
  server.server.requestTimeout = 10_000
  refuseUnreadable(server)
  answerHeadAsGet(server)
  server.use(bodyAsText(path => MOST_BYTES.get(path) ?? MAX_BODY_BYTES, sendRefusal))
  quietRefusals(
    server,
    (route, cause) => log.error({ route, cause: causeOf(cause) }, 'request failed'),
    lostPageOf(config)
  )

  const installation: Installation = {
    config,
    log,
    database,
    clock,
    setClock,
    directory,
    geography,
    addresses: addressesOf(config.addressSearchUrl, log),
    pseudonyms: keyedPseudonyms(config.pseudonymKey),
    metrics,
    bell: shared.bell,
    tally: shared.tally,
    server
  }
  const exchanges = exchangesFor(installation)
  const teams = teamsOn(installation, amiForms(installation), exchanges)
  const parts: Part[] = [
    lineOn(installation),
    messagesOn(installation, { beforeHelpline: commandsByMessage(installation), handingOver: exchanges }),
    exchangesOn(installation, teams.sender),
    remindersOn(installation, teams.sender),
    noticesOn(installation, teams.sender),
    apiOn(installation),
    webChatOn(installation, exchanges),
    teams,
    reportsOn(installation, teams.sender),
    telephoneOn(installation),
    consoleOn(installation, exchanges),
    amiFilesOn(installation),
    dueFeedOn(installation),
    luisOn(installation),
    directoryRefreshOn(installation),
    unansweredOn(installation),
    laCoopOn(installation)
  ]

  let draining = false
  const canRead = () =>
    directories.version().then(
      () => true,
      () => false
    )
  const degraded = () => [...parts.flatMap(part => part.degraded?.() ?? []), ...shared.degraded()]
  const measures = measuresOf(database)
  metrics.watch({ measures: () => measures(clock.now()), degraded, clockAheadMs: database.aheadMs })
  mountOperators(server, metrics, async () => ({
    blocking: [
      ...(draining ? ['draining'] : []),
      // Without a store that is elsewhere, calls are still answered: that is less than well, and better than not at all.
      ...(database.engine === 'embedded' && !(await canRead()) ? ['store'] : [])
    ],
    degraded: degraded()
  }))

  const holder = `${hostname()}:${process.pid}:${randomUUID()}`
  const mayRun = jobLeases(database, holder, JOB_LEASE_MS)
  const jobs = parts.flatMap(part => part.jobs ?? [])
  let stopJobs: () => Promise<void> = () => Promise.resolve()

  return {
    server,
    async listen() {
      await Promise.all(parts.map(part => part.ready?.()))
      await new Promise<void>((resolve, reject) => {
        // restify says again what its HTTP server says, and nobody else listens there.
        server.once('error', cause => reject(refusedPort(config, cause)))
        server.listen(config.port, config.host, () => resolve())
      })
      stopJobs = startJobs(
        jobs,
        clock,
        // Leases live in real time: a test clock may stand still or jump.
        (name, _now) => mayRun(name, new Date(Date.now() + database.aheadMs())),
        (job, cause) => log.error({ job, cause: causeOf(cause) }, 'job failed'),
        config.testClock ? LOOK_EVERY_MS_IN_REHEARSAL : undefined
      )
      // What is made at the first sentence heard: better now than while somebody waits.
      setImmediate(() => {
        saidNeed('de l aide pour mes impots')
        geography.read('codry', { asked: true })
      })
      return config.publicUrl ?? config.localUrl
    },
    async close(noticeMs = 0) {
      draining = true
      // The balancer sees that no new call is wanted before the door closes.
      await new Promise(resolve => setTimeout(resolve, noticeMs))
      await stopJobs()
      for (const part of parts) await part.close?.()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.server.closeIdleConnections()
        // A request that never ends must not keep the process.
        setTimeout(() => server.server.closeAllConnections(), DRAIN_LIMIT_MS).unref()
      })
      for (const part of parts) await part.leave?.()
      directory.stop()
      shared.close()
      await database.close()
      letGoOfStore()
    }
  }
}
