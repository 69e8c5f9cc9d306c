import { randomUUID } from 'node:crypto'
import { completeByCard } from '../bots/conseiller-activity'
import { botbuilderAdapter } from '../bots/teams/adapter'
import { answering } from '../bots/teams/answering'
import { mountTeams } from '../bots/teams/routes'
import { type TeamsCardSender, teamsSender } from '../bots/teams/sender'
import { TeamsBot } from '../bots/teams/teams-bot'
import type { FormPorts } from '../dialogs/ami/forms/form'
import type { ExchangeDesk } from '../domain/ports/exchanges'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { bearerTokens } from '../integrations/bot-framework/bearer-tokens'
import { signingKeys } from '../integrations/bot-framework/signing-keys'
import { causeOf } from '../integrations/log/log'
import { activiteStore } from '../integrations/store/activites'
import { conversationStore } from '../integrations/store/conversations'
import { exchangeStore } from '../integrations/store/exchanges'
import { feedbackStore } from '../integrations/store/feedback'
import { teamsStore } from '../integrations/store/teams'
import { teamsOutbox } from '../integrations/store/teams-outbox'
import { forgetTeamsClaims } from '../jobs/purge-teams'
import { sendTeamsOutbox } from '../jobs/teams-outbox'
import { deskFor } from './desk'
import type { Installation, Part } from './installation'
import { openUnderstandingOfStaff } from './intents'
import { openUnanswered } from './unanswered'

export interface TeamsPart extends Part {
  /** Speaks first to those who talk with the bot. */
  readonly sender: TeamsCardSender
}

/** `POST /api/messages`: staff of collectivités, and conseillers, in Teams. */
export function teamsOn(installation: Installation, forms: FormPorts, exchanges: ExchangeDesk): TeamsPart {
  const { config, log, server, metrics, clock, database, directory } = installation
  const failed = (what: string) => (cause: unknown) => log.error({ what, cause: causeOf(cause) }, 'failed')
  const failing = (step: string, cause: unknown) => {
    metrics.failed(`teams-${step}`)
    failed(`teams ${step}`)(cause)
  }
  const understanding = openUnderstandingOfStaff(config, failing)
  const unanswered = openUnanswered(database)
  const store = teamsStore(database)
  const feedback = feedbackStore(database)
  const owed = teamsOutbox(database)
  const desk = deskFor(installation)
  const activites = activiteStore(database)
  const adapter = botbuilderAdapter(config.teams, config.botServiceUrls)
  const bot = new TeamsBot({
    answer: answering({
      clock,
      conversations: conversationStore(database),
      outbox: owed,
      store,
      intentsFor: understanding.intentsFor,
      staff: { forms },
      noteUnanswered: question =>
        unanswered.note(question, clock.now()).catch(cause => failing('unanswered', cause)),
      desk,
      completeByCard: (conseillerId, values) =>
        completeByCard({ activites, clock, directory }, conseillerId, values),
      exchanges,
      exchangeStore: exchangeStore(database),
      directory,
      newId: randomUUID
    }),
    keepFeedback: ({ answerId, topic, useful }) =>
      feedback.keep({ answerId, topic, useful, day: localTimeIn(PARIS, clock.now()).day }),
    // Only conseillers are written to: where others can be reached is not kept.
    async remember(aadObjectId, reference) {
      if (desk.byAadObjectId(aadObjectId)) await store.remember(aadObjectId, reference, clock.now())
    },
    forget: store.forget,
    newId: randomUUID,
    onFailure: failing
  })
  const tokens = config.teams
    ? bearerTokens(
        config.teams.id,
        signingKeys(config.botOpenIdMetadata, failed('signing keys of Bot Framework'))
      )
    : null
  mountTeams(server, {
    gate: { tokens, production: config.production, serviceUrls: config.botServiceUrls },
    adapter,
    bot,
    onRefused: reason => {
      metrics.refused(reason)
      log.warn({ reason, route: '/api/messages' }, 'request refused')
    },
    onFailure: (step, cause) => failed(`teams ${step}`)(cause)
  })
  return {
    degraded: understanding.degraded,
    sender: teamsSender(store, adapter, clock, failed('message to Teams')),
    jobs: [
      sendTeamsOutbox(
        owed,
        (recipient, body) => adapter.sendTo(JSON.parse(recipient), JSON.parse(body)),
        failed('answer to Teams given up')
      ),
      forgetTeamsClaims(store)
    ]
  }
}
