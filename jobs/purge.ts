import type { CallStore } from '../domain/ports/calls'
import type { ConversationStore } from '../domain/ports/conversations'
import type { OfferStore } from '../domain/ports/offers'
import type { Outbox } from '../domain/ports/outbox'
import type { Retention } from '../domain/ports/retention'
import { localTimeIn, PARIS } from '../domain/values/zone'
import type { Job } from './ticker'

const DAY_MS = 86_400_000

/** How long what leads to a person is kept, in days. @see docs/donnees-personnelles.md, which says the same to them */
export const KEPT_DAYS = {
  /** A number in clear, for a promise. */
  numbers: 7,
  /** An answer, for a webhook that is repeated. */
  answers: 7,
  replies: 2,
  unsettledMessages: 1,
  /** A call step by step, with its caller's pseudonym: a complaint, or a correction, comes within a quarter. */
  calls: 90,
  promises: 90,
  /** What a conseiller wrote: the year's follow-up, and the half-yearly report that comes after it. */
  notes: 400,
  /** Commune, age, gender and situation, and who corrected what: the convention (at most three years), and two for the control of its use. */
  profiles: 1826
} as const

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

/** Room ahead for what grows, so that a month begins without anybody. */
export const makeRoom = (retention: Pick<Retention, 'makeRoom'>): Job => ({
  name: 'make-room',
  run: now => retention.makeRoom(now)
})

/** And what a call and an activity tell of the people in them, once nobody owes an account of it any more. */
export const forgetPeople = (retention: Retention): Job => ({
  name: 'forget-people',
  async run(now) {
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
    const dayBefore = (days: number) => localTimeIn(PARIS, before(days)).day
    await retention.forgetCalls(before(KEPT_DAYS.calls))
    await retention.forgetPromises(before(KEPT_DAYS.promises))
    await retention.forgetNotes(dayBefore(KEPT_DAYS.notes))
    await retention.forgetProfiles(dayBefore(KEPT_DAYS.profiles))
  }
})
