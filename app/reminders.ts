import { untilInWords } from '../dialogs/conseiller/when'
import { commands, reminder } from '../dialogs/conseiller/wording'
import type { TeamsSender } from '../domain/ports/teams'
import { availabilityStore } from '../integrations/store/availability'
import { reminderStore } from '../integrations/store/reminders'
import { remindConseillers } from '../jobs/remind-conseillers'
import type { Installation, Part } from './installation'

/** Of the messages of a day, no more than this part are reminders: the others are for people who wait for an answer. */
const PART_OF_THE_DAY = 0.25

/** Reminders before a permanence: in Teams to those who talk to the bot, else by SMS where the line can send any. */
export function remindersOn({ config, log, database, directory }: Installation, teams: TeamsSender): Part {
  const { twilio, smsSender, reminderMinutes, messagesPerDay } = config
  if (reminderMinutes === 0) return {}
  const canText = twilio !== null && smsSender !== null
  const job = remindConseillers(
    { directory, availability: availabilityStore(database), reminders: reminderStore(database), teams },
    {
      leadMinutes: reminderMinutes,
      mostPerDay: canText ? Math.floor(messagesPerDay * PART_OF_THE_DAY) : 0,
      words: ({ station, opensAt }, isPaused, now) =>
        reminder(station.permanence.nom, untilInWords(opensAt, now, station.zone), isPaused),
      choices: [commands.resume, commands.pause].map(text => ({ label: text, text })),
      onLeftOut: count => log.warn({ count }, 'reminders left out: a quarter of MESSAGES_PER_DAY is used')
    }
  )
  return { jobs: [job] }
}
