import { type Beginning, beginningSoon } from '../domain/permanences/beginning'
import type { AvailabilityStore } from '../domain/ports/availability'
import type { DirectoryPort } from '../domain/ports/directory'
import type { OutboxMessage } from '../domain/ports/outbox'
import { type Reminders, reminderId } from '../domain/ports/reminders'
import type { TeamsMessage, TeamsSender } from '../domain/ports/teams'
import { localTimeIn, PARIS } from '../domain/values/zone'
import type { Job } from './ticker'

export interface ReminderPorts {
  readonly directory: DirectoryPort
  readonly availability: Pick<AvailabilityStore, 'find'>
  readonly reminders: Reminders
  /** Nothing is paid for there: who can be told so is. Left out where no conseiller can be written to first. */
  readonly teams?: Pick<TeamsSender, 'send'>
}

export interface ReminderSettings {
  readonly leadMinutes: number
  /** Of those by SMS; 0 sends none. */
  readonly mostPerDay: number
  /** What is said to them; `isPaused`: they would not be rung. */
  readonly words: (beginning: Beginning, isPaused: boolean, now: Date) => string
  /** Buttons beside the words, where there are any. */
  readonly choices?: NonNullable<TeamsMessage['choices']>
  readonly onLeftOut: (count: number) => void
}

const MINUTE_MS = 60_000
/** Teams that does not answer is waited for no longer than leaves an SMS in time. */
const LAST_CALL_MS = 5 * MINUTE_MS

/** Tells conseillers, in Teams where they talk to the bot, else by SMS, that they are about to receive, and that they are still paused when they are. */
export function remindConseillers(
  { directory, availability, reminders, teams }: ReminderPorts,
  { leadMinutes, mostPerDay, words, choices, onLeftOut }: ReminderSettings
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
  /** Whether Teams took it; `later`: it may still. */
  const inTeams = async ({ conseiller, opensAt }: Beginning, { id, body }: OutboxMessage, now: Date) => {
    if (!teams || !conseiller.aadObjectId) return 'no'
    const message = { id, text: body, ...(choices ? { choices } : {}) }
    const outcome = await teams.send(conseiller.aadObjectId, message)
    if (outcome === 'later') return opensAt.getTime() - now.getTime() > LAST_CALL_MS ? 'later' : 'no'
    return outcome === 'sent' ? 'told' : 'no'
  }
  return {
    name: 'reminders',
    async run(now) {
      const minute = Math.floor(now.getTime() / MINUTE_MS)
      if (minute === looked) return
      const soon = beginningSoon(directory.current(), now, leadMinutes)
      const fresh = soon.filter(beginning => beginning.conseiller.consent && !told.has(idOf(beginning)))
      const waiting = new Set<string>()
      for (const day of daysOf(fresh)) {
        const ofDay = fresh.filter(beginning => dayOf(beginning) === day)
        const bySms: OutboxMessage[] = []
        await Promise.all(
          ofDay.map(async beginning => {
            const message = await messageTo(beginning, now)
            const told = await inTeams(beginning, message, now)
            if (told === 'no') bySms.push(message)
            if (told === 'later') waiting.add(message.id)
          })
        )
        const leftOut = bySms.length > 0 && mostPerDay > 0 ? await reminders.queue(day, bySms, mostPerDay) : 0
        if (leftOut > 0) onLeftOut(leftOut)
      }
      looked = minute
      // What the store knows already is not asked of it every minute; it is the store that makes sure of once.
      told = new Set(soon.map(idOf).filter(id => !waiting.has(id)))
    }
  }
}

/** One day for all: the money of a day is counted in Paris. */
const dayOf = ({ opensAt }: Beginning) => localTimeIn(PARIS, opensAt).day
const idOf = (beginning: Beginning) =>
  reminderId(dayOf(beginning), beginning.conseiller.id, beginning.opensAt)
