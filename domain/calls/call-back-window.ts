import { isPublicHoliday } from '../permanences/holidays'
import { addDays, type Day, daysBetween, weekdayOf } from '../values/day'
import { instantAt, localTimeIn, type Zone } from '../values/zone'

/** When the line calls people back: working days, 9 h to 18 h where they live. */
const OPENS = 9 * 60
const CLOSES = 18 * 60
/** A call-back promised later than this is for the next morning. */
const LAST_PROMISE = 16 * 60 + 30
const MIDDAY = 12 * 60

/** How a promise to call back is kept. */
export const CALL_BACK = {
  maxTries: 3,
  /** The conseiller's telephone. */
  ringSeconds: 25,
  timeLimitSeconds: 3600,
  /** Rest before the next try, where no conseiller took it, and where the citizen did not answer. */
  afterConseillerMinutes: 2,
  afterCitizenMinutes: 30
} as const

/** By when a call-back is promised: the day, and whether before noon or before the evening. */
export interface CallBackWindow {
  readonly dueAt: Date
  readonly day: Day
  /** Whole days from the caller's today. */
  readonly daysAhead: number
  readonly beforeNoon: boolean
}

/**
 * The next window in which a call-back can be promised: today before 18 h, else the next working day before noon.
 * @param departement  for its public holidays
 */
export function callBackWindow(now: Date, zone: Zone, departement: string): CallBackWindow {
  const { day, minuteOfDay } = localTimeIn(zone, now)
  if (isWorked(day, departement) && minuteOfDay <= LAST_PROMISE) {
    const beforeNoon = minuteOfDay < OPENS
    return { dueAt: instantAt(zone, day, beforeNoon ? MIDDAY : CLOSES), day, daysAhead: 0, beforeNoon }
  }
  for (let daysAhead = 1; ; daysAhead++) {
    const later = addDays(day, daysAhead)
    if (isWorked(later, departement)) {
      return { dueAt: instantAt(zone, later, MIDDAY), day: later, daysAhead, beforeNoon: true }
    }
  }
}

/** A window that was promised before, as it is told now. */
export function windowUntil(dueAt: Date, now: Date, zone: Zone): CallBackWindow {
  const { day, minuteOfDay } = localTimeIn(zone, dueAt)
  const daysAhead = daysBetween(localTimeIn(zone, now).day, day)
  return { dueAt, day, daysAhead, beforeNoon: minuteOfDay <= MIDDAY }
}

/** Whether the line may call somebody back now: a working day, 9 h to 18 h where they live. */
export function isCallBackTime(now: Date, zone: Zone, departement: string): boolean {
  const { day, minuteOfDay } = localTimeIn(zone, now)
  return isWorked(day, departement) && minuteOfDay >= OPENS && minuteOfDay < CLOSES
}

/** When the line may next call or write to somebody about a call-back: now, or at nine on the next working day. */
export function nextCallBackTime(now: Date, zone: Zone, departement: string): Date {
  if (isCallBackTime(now, zone, departement)) return now
  const { day, minuteOfDay } = localTimeIn(zone, now)
  for (let ahead = minuteOfDay < OPENS ? 0 : 1; ; ahead++) {
    const later = addDays(day, ahead)
    if (isWorked(later, departement)) return instantAt(zone, later, OPENS)
  }
}

const isWorked = (day: Day, departement: string) => weekdayOf(day) < 5 && !isPublicHoliday(day, departement)
