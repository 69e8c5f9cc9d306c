import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createServer, type Server } from 'restify'
import { MAX_BODY_BYTES, twilioGate } from './bots/twilio/gate'
import { bodyAsText } from './bots/twilio/read-form'
import type { Line } from './bots/voice/line'
import { mountVoice } from './bots/voice/routes'
import { onNeverTold, onToldByRest } from './bots/voice/told-by-rest'
import type { Config } from './config'
import { mountApi } from './console/api/routes'
import { type LineMetrics, lineMetrics, mountOperators } from './console/operators'
import { demonstrationNotice, mountPublicPage, realDirectoryNotice } from './console/public-page'
import { quietRefusals } from './console/refusals'
import { mountTelephone } from './console/telephone/telephone'
import { understood } from './domain/calls/understood'
import { callbackNumber } from './domain/needs/callback-number'
import { saidNeed } from './domain/needs/said-need'
import type { DirectoryPort } from './domain/ports'
import { localTimeIn, PARIS } from './domain/values/zone'
import { clockFrom } from './integrations/clock/clocks'
import { demonstrationDirectory } from './integrations/directory/demonstration'
import { fetchFile } from './integrations/directory/fetch-file'
import { DIRECTORY_FILES, importFile } from './integrations/directory/import-file'
import type { DirectoryFile } from './integrations/directory/report'
import { type Geography, loadGeography } from './integrations/geography/geography'
import { hoursCompiler } from './integrations/hours/compile-hours'
import { causeOf, type Log, openLog } from './integrations/log/log'
import { keyedPseudonyms } from './integrations/pseudonyms/keyed'
import { activiteStore } from './integrations/store/activites'
import { availabilityStore } from './integrations/store/availability'
import { callStore } from './integrations/store/calls'
import type { SqlDatabase } from './integrations/store/database'
import { directoryStore } from './integrations/store/directory'
import { embeddedDatabase } from './integrations/store/embedded'
import { takeLease } from './integrations/store/job-leases'
import { liveDirectory } from './integrations/store/live-directory'
import { migrate } from './integrations/store/migrations'
import { offerStore } from './integrations/store/offers'
import { outbox } from './integrations/store/outbox'
import { postgresqlDatabase } from './integrations/store/postgresql'
import { telephoneNetwork } from './integrations/telephony/telephone-network'
import { twilioRest } from './integrations/twilio/rest'
import { sendOutbox } from './jobs/outbox'
import { purge } from './jobs/purge'
import { reconcileCalls } from './jobs/reconcile'
import { releaseReservations } from './jobs/reservations'
import { type Job, startJobs } from './jobs/ticker'

export { DIRECTORY_FILES, openLog }

/** Another process of the same product takes over a job this long after the one that did it fell silent. */
const JOB_LEASE_MS = 10_000

/** How long the requests under way may take when the process leaves. */
const DRAIN_LIMIT_MS = 5_000

export interface App {
  readonly server: Server
  /** Resolves with the address, once calls can be taken. */
  listen(): Promise<string>
  /** Says that it is leaving, for `noticeMs`; then takes no new work, finishes what is under way, and leaves. */
  close(noticeMs?: number): Promise<void>
}

/** The store that the settings name, at this version's schema. */
export async function openStore(config: Config, onIdleError: (cause: unknown) => void): Promise<SqlDatabase> {
  if (config.databaseUrl === null) mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const database =
    config.databaseUrl === null
      ? embeddedDatabase(join(config.dataDir, 'store.sqlite'))
      : postgresqlDatabase(config.databaseUrl, onIdleError)
  await migrate(database.read)
  return database
}

/** The table of communes, made at set-up beside the compiled program. */
export function openGeography(): Geography {
  const beside = join(__dirname, 'geography.tsv')
  return loadGeography(existsSync(beside) ? beside : join(__dirname, 'dist', 'geography.tsv'))
}

/** `npm run import`: a file or an address, into the store that the settings name. */
export async function importDirectoryFile(
  config: Config,
  kind: DirectoryFile,
  fileOrUrl: string,
  options: { readonly all: boolean }
) {
  const bytes = await fetchFile(fileOrUrl)
  const database = await openStore(config, () => undefined)
  try {
    const ports = {
      store: directoryStore(database),
      places: openGeography(),
      compileHours: openHours(new Date())
    }
    return await importFile(kind, bytes, ports, options)
  } finally {
    await database.close()
  }
}

/** `npm run understand`: what the helpline understands of an utterance. */
export function openUnderstanding() {
  const geography = openGeography()
  return (asked: Parameters<typeof understood>[0]) =>
    understood(asked, (said, options) => geography.read(said, options))
}

/** Timetables whose weeks differ are read out from so long before an import: a rehearsal may be set in the past. */
const HOURS_BEFORE_MS = 540 * 86_400_000

/** Reads opening hours as an import on that day does. */
export const openHours = (now: Date) =>
  hoursCompiler(localTimeIn(PARIS, new Date(now.getTime() - HOURS_BEFORE_MS)).day)

/** Puts every part together. The only place that knows them all. */
export async function buildApp(config: Config, log: Log): Promise<App> {
  const failed = (what: string) => (cause: unknown) => log.error({ what, cause: causeOf(cause) }, 'failed')
  const database = await openStore(config, failed('store'))
  const calls = callStore(database)
  const directories = directoryStore(database)
  // Nothing was ever imported: a demonstration, so that the line can be tried.
  if (!config.production && (await directories.version()) === '') {
    await directories.seed(demonstrationDirectory({ compileHours: openHours(new Date()) }))
  }
  const directory = await liveDirectory(directories, failed('directory'))
  const { clock, setClock } = await clockFrom(config.testClock, () => calls.newestEventAt())
  const geography = openGeography()
  const pseudonyms = keyedPseudonyms(config.pseudonymKey)
  const metrics = lineMetrics()

  const line: Line = {
    ports: {
      clock,
      calls,
      directory,
      pseudonyms,
      newId: randomUUID,
      readPlace: (said, options) => geography.read(said, options),
      readNeed: saidNeed,
      readCallbackNumber: callbackNumber
    },
    settings: {
      lineNumber: config.helplineNumber,
      fallbackNumber: config.fallbackNumber,
      wrapUpSeconds: config.wrapUpSeconds,
      canSendSms: config.smsSender !== null,
      urlOf: path => `${config.publicUrl ?? ''}${path}`
    }
  }

  const server = createServer({ name: 'helpline' })
  // Nobody holds a connection open without speaking.
  server.server.headersTimeout = 5_000
  server.server.requestTimeout = 10_000
  server.use(bodyAsText(MAX_BODY_BYTES))
  quietRefusals(server, (route, cause) => log.error({ route, cause: causeOf(cause) }, 'request failed'))
  mountVoice(server, {
    line,
    gate: gateFor(config, metrics, log),
    onFailure: (step, cause) => {
      metrics.failed(step)
      log.error({ step, cause: causeOf(cause) }, 'webhook failed')
    },
    onAnswered: metrics.answered
  })
  mountApi(server, {
    ports: {
      clock,
      places: geography,
      directory,
      calls,
      activites: activiteStore(database),
      availability: availabilityStore(database),
      offers: offerStore(database),
      pseudonyms
    },
    adminToken: config.adminToken,
    setClock,
    onFailure: (route, cause) => log.error({ route, cause: causeOf(cause) }, 'request failed')
  })
  const telephone = config.production ? null : mountDevelopmentTelephone(server, config, directory)
  if (config.production) mountPublicPage(server, config.helplineNumber)
  let draining = false
  mountOperators(server, metrics, async () => ({
    blocking: [
      ...(draining ? ['draining'] : []),
      ...((await directories.version().then(
        () => true,
        () => false
      ))
        ? []
        : ['store'])
    ],
    degraded: []
  }))

  const holder = `${hostname()}:${process.pid}:${randomUUID()}`
  const jobs = jobsFor(config, line, database, log)
  let stopJobs: () => Promise<void> = () => Promise.resolve()

  return {
    server,
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.server.once('error', reject)
        server.listen(config.port, config.host, () => resolve())
      })
      stopJobs = startJobs(
        jobs,
        clock,
        // Leases live in real time: a test clock may stand still or jump.
        (name, _now) => takeLease(database, name, holder, new Date(), new Date(Date.now() + JOB_LEASE_MS)),
        (job, cause) => log.error({ job, cause: causeOf(cause) }, 'job failed')
      )
      // What is made at the first sentence heard: better now than while somebody waits.
      setImmediate(() => {
        saidNeed('mes impots')
        geography.read('codry', { asked: true })
      })
      return config.publicUrl ?? config.localUrl
    },
    async close(noticeMs = 0) {
      draining = true
      // The balancer sees that no new call is wanted before the door closes.
      await new Promise(resolve => setTimeout(resolve, noticeMs))
      await stopJobs()
      telephone?.close()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.server.closeIdleConnections()
        // A request that never ends must not keep the process.
        setTimeout(() => server.server.closeAllConnections(), DRAIN_LIMIT_MS).unref()
      })
      directory.stop()
      await database.close()
    }
  }
}

function gateFor(config: Config, metrics: LineMetrics, log: Log) {
  const { twilio } = config
  return twilioGate(
    {
      authTokens: twilio
        ? [twilio.authToken, ...(twilio.previousAuthToken ? [twilio.previousAuthToken] : [])]
        : [],
      accountSid: twilio?.accountSid ?? null,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
      production: config.production
    },
    (reason, route) => {
      metrics.refused(reason)
      log.warn({ reason, route }, 'request refused')
    }
  )
}

function jobsFor(config: Config, line: Line, database: SqlDatabase, log: Log): Job[] {
  const { calls } = line.ports
  const rest = config.twilio
    ? twilioRest({ ...config.twilio, apiBaseUrl: config.twilioApiBaseUrl, smsSender: config.smsSender })
    : null
  const reconcile = reconcileCalls({
    calls,
    rest,
    apply: told => onToldByRest(line, told),
    giveUp: callSid => onNeverTold(line, callSid),
    onUnanswered: (_callSid, cause) =>
      log.error({ cause: causeOf(cause) }, 'telephony does not say how a call stands')
  })
  const jobs = [releaseReservations(calls), reconcile, purge(calls, offerStore(database))]
  if (rest && config.smsSender) {
    jobs.push(
      sendOutbox(outbox(database), rest, (_id, cause) =>
        log.error({ cause: causeOf(cause) }, 'message given up')
      )
    )
  }
  return jobs
}

/** The telephone of a development machine, at `/`: it speaks the same signed webhooks as Twilio. */
function mountDevelopmentTelephone(server: Server, config: Config, directory: DirectoryPort) {
  const origin = config.publicUrl ?? config.localUrl
  const network = telephoneNetwork({
    voiceUrl: `${origin}/twilio/voice`,
    fallbackUrl: `${origin}/twilio/voice/fallback`,
    statusUrl: `${origin}/twilio/voice/status`,
    target: `http://127.0.0.1:${config.port}`,
    authToken: config.twilio?.authToken ?? '',
    ...(config.twilio ? { accountSid: config.twilio.accountSid } : {}),
    ...(config.helplineNumber ? { line: config.helplineNumber } : {})
  })
  const nameOf = (number: string) => {
    const conseillers = [...directory.current().conseillers.values()]
    const found = conseillers.find(({ telephone }) => telephone === number)
    return found && `${found.prenom} ${found.nom}`
  }
  return mountTelephone(server, {
    startCall: network.start,
    notice: () => (directory.current().demonstration ? demonstrationNotice : realDirectoryNotice),
    nameOf,
    pagePath: '/'
  })
}
