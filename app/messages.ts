import { randomUUID } from 'node:crypto'
import type { HandingOver } from '../bots/exchanges'
import { type Inbox, inboxOf } from '../bots/messages/inbox'
import { mountMessages } from '../bots/messages/routes'
import { callbackNumber } from '../domain/needs/callback-number'
import { saidNeed } from '../domain/needs/said-need'
import type { Outbox } from '../domain/ports/outbox'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { causeOf } from '../integrations/log/log'
import { conversationStore } from '../integrations/store/conversations'
import { exchangeStore } from '../integrations/store/exchanges'
import { optOuts } from '../integrations/store/opt-outs'
import { outbox } from '../integrations/store/outbox'
import { spend } from '../integrations/store/spending'
import { sendOutbox } from '../jobs/outbox'
import { forgetMessages } from '../jobs/purge'
import type { Job } from '../jobs/ticker'
import { gateFor } from './gate'
import type { Installation, Part } from './installation'
import { canCallBack, restFor, urlOf, writtenNumber } from './twilio'

/** What other parts bring to messages: a conseiller's commands, a person who takes over in writing. */
export interface MessageHooks extends Pick<Inbox, 'beforeHelpline'> {
  readonly handingOver: HandingOver
}

/** SMS and WhatsApp: what comes in, what goes out, and how far it got. */
export function messagesOn(installation: Installation, hooks: MessageHooks): Part {
  const { config, log, database, geography, metrics, server, clock } = installation
  const messages = outboxOf(installation)
  const alarms = messageAlarms(log)
  const exchanges = exchangeStore(database)
  const answer = inboxOf({
    ...hooks,
    ports: {
      clock,
      conversations: conversationStore(database),
      directory: installation.directory,
      pseudonyms: installation.pseudonyms,
      tally: installation.tally,
      newId: randomUUID,
      callerHash: installation.pseudonyms.caller,
      addresses: installation.addresses,
      readNeed: saidNeed,
      readPlace: (said, options) => geography.read(said, options),
      readCallbackNumber: callbackNumber,
      placeAt: position => geography.near(position)
    },
    isInExchange: async conversation => (await exchanges.latest(conversation))?.state === 'taken',
    line: writtenNumber(config.helplineNumber),
    messagesPerDay: config.messagesPerDay,
    onFate: (channel, fate) => {
      metrics.message(channel, fate)
      if (fate === 'capped') alarms.capped(clock.now())
      else if (fate === 'limited') alarms.flooded(clock.now())
    }
  })
  mountMessages(server, {
    gate: gateFor(config, metrics, log),
    answer,
    report: report => messages.report(report, clock.now()),
    ours: new Set(
      [config.helplineNumber, config.smsSender, config.whatsappSender].filter(number => number !== null)
    ),
    onFailure: (step, cause) => {
      metrics.failed(step)
      log.error({ step, cause: causeOf(cause) }, 'webhook failed')
    },
    onAnswered: metrics.answered
  })
  return { jobs: jobsOf(installation, alarms), degraded: () => alarms.standing(clock.now()) }
}

/** One line each for so long: a flood of messages is no flood of lines. */
const ALARM_EVERY_MS = 300_000

/** What operators are told of floods and of their cost: in the log, and in /readyz while it lasts. */
function messageAlarms(log: Installation['log']) {
  const told = { capped: -Infinity, flooded: -Infinity }
  let cappedOn: string | null = null
  const isNew = (what: keyof typeof told, now: Date) => {
    const isQuiet = now.getTime() - told[what] >= ALARM_EVERY_MS
    if (isQuiet) told[what] = now.getTime()
    return isQuiet
  }
  return {
    capped(now: Date) {
      cappedOn = localTimeIn(PARIS, now).day
      if (isNew('capped', now)) log.error({}, 'no more messages today: the most for a day is reached')
    },
    flooded(now: Date) {
      if (isNew('flooded', now)) log.warn({}, 'a sender writes too much to be answered each time')
    },
    standing: (now: Date): readonly string[] =>
      cappedOn === localTimeIn(PARIS, now).day ? ['messages: the most for a day is reached'] : []
  }
}

/** Whom an SMS does not reach is called, where the line has what it calls with. */
function outboxOf({ config, database, pseudonyms }: Installation): Outbox {
  return outbox(database, { pseudonym: pseudonyms.caller, callsBack: canCallBack(config) })
}

function jobsOf(installation: Installation, alarms: ReturnType<typeof messageAlarms>): Job[] {
  const { config, log, clock, database, pseudonyms, metrics } = installation
  const rest = restFor(config)
  const conversations = conversationStore(database)
  const messages = outboxOf(installation)
  const jobs: Job[] = [forgetMessages(conversations, messages)]
  if (!rest) return jobs
  const templates = config.whatsappContentSids
  jobs.push(
    sendOutbox({
      outbox: messages,
      rest,
      optOuts: optOuts(database),
      pseudonym: recipient => pseudonyms.caller(recipient.replace(/^whatsapp:/, '')),
      canSend: kind => (kind === 'sms' ? config.smsSender : config.whatsappSender) !== null,
      lastHeardAt: hash => conversations.lastHeardAt(`whatsapp:${hash}`),
      templateFor: id => templates.get(id.split(':')[0] ?? '') ?? [...templates.values()][0] ?? null,
      spend: now => {
        const { day } = localTimeIn(PARIS, now)
        return database.write(tx => spend(tx, day, 1, config.messagesPerDay))
      },
      statusUrl: id => urlOf(config)(`/twilio/messages/status?message=${encodeURIComponent(id)}#rc=5&rp=all`),
      onGivenUp: (_id, why) => {
        metrics.message('outbox', 'given up')
        log.error({ why }, 'message given up')
      },
      onCapped: () => {
        metrics.message('outbox', 'capped')
        alarms.capped(clock.now())
      }
    })
  )
  return jobs
}
