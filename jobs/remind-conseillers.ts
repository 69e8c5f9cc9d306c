import { type Beginning, beginningSoon } from '../domain/permanences/beginning'
import type { AvailabilityStore } from '../domain/ports/availability'
import type { DirectoryPort } from '../domain/ports/directory'
import type { OutboxMessage } from '../domain/ports/outbox'
import { type Reminders, reminderId } from '../domain/ports/reminders'
import { localTimeIn, PARIS } from '../domain/values/zone'
import type { Job } from './ticker'

export interface ReminderPorts {
  readonly directory: DirectoryPort
  readonly availability: Pick<AvailabilityStore, 'find'>
  readonly reminders: Reminders
}

export interface ReminderSettings {
  readonly leadMinutes: number
  readonly mostPerDay: number
  /** What is said to them; `isPaused`: they would not be rung. */
  readonly words: (beginning: Beginning, isPaused: boolean, now: Date) => string
  readonly onLeftOut: (count: number) => void
}

const MINUTE_MS = 60_000

/** Tells conseillers by SMS that they are about to receive, and that they are still paused when they are. */
export function remindConseillers(
  { directory, availability, reminders }: ReminderPorts,
  { leadMinutes, mostPerDay, words, onLeftOut }: ReminderSettings
): Job {
  let looked = 0
  let told = new Set<string>()
  const daysOf = (beginnings: readonly Beginning[]) => new Set(beginnings.map(dayOf))
  const messageTo = async (beginning: Beginning, now: Date): Promise<OutboxMessage> => {
    const { conseiller, opensAt } = beginning
    const { state, until } = await availability.find(conseiller.id, now)
    // A pause that ends before they begin needs no word.
    const isPaused = state === 'paused' && (until === null || until > opensAt)
    const body = words(beginning, isPaused, now)
    return { id: idOf(beginning), kind: 'sms', recipient: conseiller.telephone, body, dueAt: now }
  }
  return {
    name: 'reminders',
    async run(now) {
      const minute = Math.floor(now.getTime() / MINUTE_MS)
      if (minute === looked) return
      const soon = beginningSoon(directory.current(), now, leadMinutes)
      const fresh = soon.filter(beginning => beginning.conseiller.consent && !told.has(idOf(beginning)))
      for (const day of daysOf(fresh)) {
        const ofDay = fresh.filter(beginning => dayOf(beginning) === day)
        const messages = await Promise.all(ofDay.map(beginning => messageTo(beginning, now)))
        const leftOut = await reminders.queue(day, messages, mostPerDay)
        if (leftOut > 0) onLeftOut(leftOut)
      }
      looked = minute
      // What the store knows already is not asked of it every minute; it is the store that makes sure of once.
      told = new Set(soon.map(idOf))
    }
  }
}

/** One day for all: the money of a day is counted in Paris. */
const dayOf = ({ opensAt }: Beginning) => localTimeIn(PARIS, opensAt).day
const idOf = (beginning: Beginning) =>
  reminderId(dayOf(beginning), beginning.conseiller.id, beginning.opensAt)
