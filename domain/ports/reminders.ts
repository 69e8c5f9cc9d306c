import type { Day } from '../values/day'
import type { OutboxMessage } from './outbox'

/** Reminders that go out with the other messages. */
export interface Reminders {
  /**
   * Puts what was not put there before among the messages to send.
   *
   * @param mostPerDay  reminders beyond it are left out: messages are paid for, and those to people come first
   * @returns how many were left out
   */
  queue(day: Day, reminders: readonly OutboxMessage[], mostPerDay: number): Promise<number>
}

/** The day comes first: those of a day are counted by it. */
export const reminderId = (day: Day, conseillerId: string, opensAt: Date) =>
  `reminder:${day}:${conseillerId}:${opensAt.getTime()}`
