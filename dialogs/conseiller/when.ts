import { addDays, daysBetween, weekdayOf } from '../../domain/values/day'
import { WEEKDAYS } from '../../domain/values/wording-day'
import { localTimeIn, type Zone } from '../../domain/values/zone'

const time = (minuteOfDay: number) => {
  const minutes = minuteOfDay % 60
  return `${Math.floor(minuteOfDay / 60)} h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`}`
}

function dayOf(at: Date, now: Date, zone: Zone): { readonly day: string; readonly time: string } {
  const here = localTimeIn(zone, at)
  const today = localTimeIn(zone, now).day
  const ahead = daysBetween(today, here.day)
  const named =
    ahead === 0
      ? ''
      : ahead === 1
        ? 'demain'
        : Math.abs(ahead) < 7
          ? (WEEKDAYS[weekdayOf(here.day)] ?? '')
          : `le ${here.day.slice(8)}/${here.day.slice(5, 7)}`
  // Midnight is said of the evening before it.
  const isMidnight = here.minuteOfDay === 0 && here.day === addDays(today, 1)
  return isMidnight ? { day: '', time: 'minuit' } : { day: named, time: time(here.minuteOfDay) }
}

/** « 14 h », « demain 8 h », « lundi 8 h », on the conseiller's clock. */
export function untilInWords(at: Date, now: Date, zone: Zone): string {
  const said = dayOf(at, now, zone)
  return said.day === '' ? said.time : `${said.day} ${said.time}`
}

/** « aujourd'hui à 14 h », « demain à 9 h », « lundi à 9 h ». */
export function whenInWords(at: Date, now: Date, zone: Zone): string {
  const said = dayOf(at, now, zone)
  return `${said.day === '' ? "aujourd'hui" : said.day} à ${said.time}`
}
