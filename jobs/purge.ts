import type { CallStore } from '../domain/ports/calls'
import type { ConversationStore } from '../domain/ports/conversations'
import type { OfferStore } from '../domain/ports/offers'
import type { Outbox } from '../domain/ports/outbox'
import type { Job } from './ticker'

const DAY_MS = 86_400_000

/** How long a number is kept in clear for a promise, and an answer for a webhook that is repeated. */
export const KEPT_DAYS = { numbers: 7, answers: 7, replies: 2, unsettledMessages: 1 } as const

/** Takes away what has served: numbers of promises too old to keep, answers that nobody will ask for again. */
export const purge = (calls: CallStore, offers: OfferStore): Job => ({
  name: 'purge',
  async run(now) {
    await offers.forgetNumbers(new Date(now.getTime() - KEPT_DAYS.numbers * DAY_MS))
    await calls.forgetAnswers(new Date(now.getTime() - KEPT_DAYS.answers * DAY_MS))
  }
})

/** The same for written conversations: states past their day, replies that no message will ask for again, numbers of messages whose end was never told. */
export const forgetMessages = (
  conversations: ConversationStore,
  outbox: Pick<Outbox, 'forgetNumbers'>
): Job => ({
  name: 'forget-messages',
  async run(now) {
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
    await conversations.forget(now, before(KEPT_DAYS.replies))
    await outbox.forgetNumbers(before(KEPT_DAYS.unsettledMessages))
  }
})
