import { activityRoutes } from '../console/activities/routes'
import { accountRoutes } from '../console/admin/accounts'
import { adminRoutes } from '../console/admin/routes'
import { callBackRoutes } from '../console/conseiller/call-backs'
import { conseillerRoutes } from '../console/conseiller/routes'
import { conversationRoutes, mountConversationFiles } from '../console/conversations/routes'
import { editorRoutes } from '../console/editeurs/routes'
import { mountNationalFiles, nationalRoutes } from '../console/national/routes'
import { ledgerRoutes } from '../console/reports/ledger-routes'
import { questionnaireRoutes } from '../console/reports/questionnaire-routes'
import { reportRoutes } from '../console/reports/routes'
import { doorsOf } from '../console/sign-in/doors'
import { mountSignIn } from '../console/sign-in/routes'
import { sessionsOf } from '../console/sign-in/sessions'
import { cookiesOf } from '../console/sign-in/tokens'
import type { ConsoleRoute } from '../console/sign-in/visit'
import { structureRoutes } from '../console/structures/routes'
import { voicemailRoute } from '../console/voicemails'
import { knownNeed } from '../domain/needs/said-need'
import type { BoardStore } from '../domain/ports/board'
import type { ExchangeDesk } from '../domain/ports/exchanges'
import { localSignIn } from '../integrations/identities/local-account'
import { openIdIdentities } from '../integrations/identities/openid'
import { causeOf } from '../integrations/log/log'
import { accountStore } from '../integrations/store/accounts'
import { activiteStore } from '../integrations/store/activites'
import { auditLog } from '../integrations/store/audit'
import { availabilityStore } from '../integrations/store/availability'
import { boardStore } from '../integrations/store/board'
import { callStore } from '../integrations/store/calls'
import { directoryStore } from '../integrations/store/directory'
import { exceptionStore } from '../integrations/store/exceptions'
import { exchangeStore } from '../integrations/store/exchanges'
import { feedbackStore } from '../integrations/store/feedback'
import { offerStore } from '../integrations/store/offers'
import { presenceStore } from '../integrations/store/presences'
import { qualityStore } from '../integrations/store/quality'
import { sessionStore } from '../integrations/store/sessions'
import { unansweredStore } from '../integrations/store/unanswered'
import { voicemailStore } from '../integrations/store/voicemails'
import { countCalls } from '../jobs/count-calls'
import { forgetExceptions } from '../jobs/forget-exceptions'
import { forgetSessions } from '../jobs/forget-sessions'
import { apiPortsOf } from './api-ports'
import type { Installation, Part } from './installation'
import { openHours } from './open'
import { canCallBack } from './twilio'

/** The console: its doors, and behind them a page for each who has work there. */
export function consoleOn(installation: Installation, exchanges: ExchangeDesk): Part {
  const { config, log, database, server, clock, directory, bell } = installation
  const accounts = accountStore(database)
  const ports = {
    sessions: sessionStore(database),
    accounts,
    directory,
    clock,
    audit: auditLog(database, config.pseudonymKey)
  }
  const origin = config.publicUrl ?? config.localUrl
  const identities =
    config.oidc &&
    openIdIdentities({
      ...config.oidc,
      redirectUri: `${origin}/console/connexion/retour`,
      signedOutUri: `${origin}/console/connexion?sortie=1`
    })
  const cookies = cookiesOf(config.publicUrl?.startsWith('https:') ?? false)
  const settings = {
    ports,
    sessions: sessionsOf(ports, cookies),
    publicUrl: config.publicUrl,
    formTargets: identities ? [identities.origin] : [],
    onFailure: (route: string, cause: unknown) => log.error({ route, cause: causeOf(cause) }, 'page failed')
  }
  const doors = doorsOf(settings)
  const stored = boardStore(database)
  const board: BoardStore = {
    ...stored,
    async count(facts) {
      await stored.count(facts)
      if (facts.length > 0) bell.ring('line')
    }
  }
  const exceptions = exceptionStore(database)
  const national = nationalRoutes({ board, clock, bell }, cause =>
    log.error({ cause: causeOf(cause) }, 'board failed')
  )
  const reporting = apiPortsOf(installation)
  const desk = {
    directory,
    clock,
    availability: availabilityStore(database),
    activites: activiteStore(database),
    calls: callStore(database),
    questionnaires: reporting.questionnaires,
    laCoop: reporting.laCoop,
    offers: offerStore(database),
    callsBack: canCallBack(config),
    needOf: (key: string) => knownNeed(key)?.spoken ?? null
  }
  const editors = editorRoutes({
    directory: directoryStore(database),
    quality: qualityStore(database),
    // Only read and settled here: what is written was masked by the channel that heard it.
    unanswered: unansweredStore(database, () => false),
    feedback: feedbackStore(database)
  })
  const routes: ConsoleRoute[] = [
    ...national.routes,
    ...conseillerRoutes(desk),
    ...callBackRoutes(desk),
    ...conversationRoutes({
      store: exchangeStore(database),
      desk: exchanges,
      directory,
      clock,
      spokenOf: key => knownNeed(key)?.spoken ?? null
    }),
    ...structureRoutes({
      ...desk,
      directory,
      presences: presenceStore(database),
      exceptions,
      directoryStore: directoryStore(database),
      compileHours: () => openHours(clock.now())
    }),
    ...activityRoutes(reporting),
    ...reportRoutes(reporting),
    ...ledgerRoutes(reporting),
    ...questionnaireRoutes(reporting),
    ...editors,
    ...adminRoutes(ports.audit),
    ...accountRoutes({ accounts, directory, reporting: reporting.reporting, origin }),
    voicemailRoute({ voicemails: voicemailStore(database), directory, clock })
  ]
  doors.mount(server, routes)
  mountNationalFiles(server)
  mountConversationFiles(server)
  mountSignIn(server, {
    ...settings,
    doors,
    cookies,
    openLocal: localSignIn(accounts, config.pseudonymKey),
    identities,
    hasDemonstration: config.conveniences
  })
  const jobs = [countCalls(board), forgetSessions(ports.sessions, accounts), forgetExceptions(exceptions)]
  return { jobs, close: () => national.close() }
}
