import { untilInWords } from '../dialogs/conseiller/when'
import { reminder } from '../dialogs/conseiller/wording'
import { availabilityStore } from '../integrations/store/availability'
import { reminderStore } from '../integrations/store/reminders'
import { remindConseillers } from '../jobs/remind-conseillers'
import type { Installation, Part } from './installation'

/** Of the messages of a day, no more than this part are reminders: the others are for people who wait for an answer. */
const PART_OF_THE_DAY = 0.25

/** Reminders before a permanence, where the line can send SMS. */
export function remindersOn({ config, log, database, directory }: Installation): Part {
  const { twilio, smsSender, reminderMinutes, messagesPerDay } = config
  if (!twilio || !smsSender || reminderMinutes === 0) return {}
  const job = remindConseillers(
    { directory, availability: availabilityStore(database), reminders: reminderStore(database) },
    {
      leadMinutes: reminderMinutes,
      mostPerDay: Math.floor(messagesPerDay * PART_OF_THE_DAY),
      words: ({ station, opensAt }, isPaused, now) =>
        reminder(station.permanence.nom, untilInWords(opensAt, now, station.zone), isPaused),
      onLeftOut: count => log.warn({ count }, 'reminders left out: a quarter of MESSAGES_PER_DAY is used')
    }
  )
  return { jobs: [job] }
}
