import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency
} from 'ical-generator'
import type { DiaryNote } from '../../domain/ami/diary'
import { addDays } from '../../domain/values/day'
import { wording } from './wording'

const PRODUCT = { company: 'ANCT', product: 'assistant-conseillers-numeriques', language: 'FR' }
const MINUTES_PER_DAY = 1_440
/** Reminded in the morning: an all-day entry begins at midnight. */
const MORNING_MINUTES = 9 * 60

/**
 * A diary that Outlook, Google and Apple import (RFC 5545): whole days, which no time zone moves, each with a reminder.
 *
 * @param made  stands in the file; the same notes at the same instant are the same file
 * @param readAgainSeconds  of a diary that stands at an address: how often to come back for it
 */
export function icsOf(
  title: string,
  notes: readonly DiaryNote[],
  made: Date,
  readAgainSeconds: number | null = null
): Buffer {
  const calendar = ical({ name: title, prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH })
  if (readAgainSeconds !== null) calendar.ttl(readAgainSeconds)
  for (const { uid, day, title: summary, text, remindDaysBefore } of notes) {
    const event = calendar.createEvent({
      id: `${uid}@${wording.calendarDomain}`,
      start: midnight(day),
      // The day after: the end of a whole day is not part of it.
      end: midnight(addDays(day, 1)),
      allDay: true,
      stamp: made,
      summary,
      description: text,
      // Nobody is busy all day because a report is due.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE
    })
    if (remindDaysBefore === null) continue
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: (remindDaysBefore * MINUTES_PER_DAY - MORNING_MINUTES) * 60,
      description: summary
    })
  }
  return Buffer.from(calendar.toString(), 'utf8')
}

/** In the zone of the process, as the library reads days. */
const midnight = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}
