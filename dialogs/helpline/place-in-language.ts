import type { ForeignLanguage } from '../../domain/language/foreign'
import { hoursThere } from '../../domain/permanences/hours-there'
import type { Near } from '../../domain/permanences/nearest'
import type { Opening } from '../../domain/permanences/opening-hours'
import { inGsm7, segmentsOf } from '../../domain/values/gsm7'
import { localTimeIn, type Zone } from '../../domain/values/zone'
import { FAR_METERS, frenchNumber, mapUrl, SHORT_SEGMENTS, tidy } from './place-in-text'
import { LANGUAGES } from './wording-languages'

const LEFT_TO_RIGHT = '\u200e'

export interface PlaceInLanguage {
  readonly language: ForeignLanguage
  readonly near: Near
  readonly now: Date
  readonly isAnother: boolean
  /** The line's number as it is written. */
  readonly line: string | null
  readonly room: 'sms' | 'ample'
}

/** « 18:00 » of today, « Mon, 30/11, 09:00 » of another day: in figures, on the clock of the place. */
export function whenIn(language: ForeignLanguage, zone: Zone, at: Date, now: Date): string {
  const { day, minuteOfDay } = localTimeIn(zone, at)
  const time = `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`
  if (day === localTimeIn(zone, now).day) return time
  const [, month = '', date = ''] = day.split('-')
  const weekday = new Intl.DateTimeFormat(LANGUAGES[language].locale, { weekday: 'short', timeZone: 'UTC' })
  return `${weekday.format(new Date(`${day}T12:00:00Z`))} ${date}/${month} ${time}`
}

function hoursIn(language: ForeignLanguage, zone: Zone, opening: Opening, now: Date): string {
  const words = LANGUAGES[language]
  if (opening.kind === 'unknown') return ''
  if (opening.kind === 'open') return words.openUntil(whenIn(language, zone, opening.closesAt, now))
  return opening.opensAt ? words.opens(whenIn(language, zone, opening.opensAt, now)) : words.closed
}

/** When a conseiller is there; nothing where that is not known. */
function helpIn(language: ForeignLanguage, zone: Zone, opening: Opening, now: Date): string {
  const words = LANGUAGES[language]
  if (opening.kind === 'open') return words.helpUntil(whenIn(language, zone, opening.closesAt, now))
  return opening.kind === 'closed' && opening.opensAt
    ? words.help(whenIn(language, zone, opening.opensAt, now))
    : ''
}

/**
 * A place for somebody who does not write French: what the French answer says of it, in few words of theirs. Two SMS at most,
 * counted in their letters, which take twice the room in Arabic or Ukrainian: the name goes first, then the lead, never the
 * address, the hours, the number or how to be called.
 */
export function placeInLanguage(place: PlaceInLanguage): string {
  const { language, near, now, isAnother, line, room } = place
  const words = LANGUAGES[language]
  const { permanence, zone } = near.station
  const there = hoursThere(near.station, now)
  const hours = [
    hoursIn(language, zone, there.place, now),
    there.conseiller && helpIn(language, zone, there.conseiller, now)
  ]
    .filter(Boolean)
    .join('. ')
  const number = line ?? frenchNumber(permanence.telephone)
  const phone = number ? words.phone(number) : ''
  const lead = isAnother ? words.another : words.nearest
  // Among letters that go from right to left, « 1 place… » would lose its number to the other end of the line.
  const mark = language === 'ar' ? LEFT_TO_RIGHT : ''
  const town = `${permanence.codePostal} ${permanence.commune}`
  const address = mark + [tidy(permanence.adresse, 70), town].filter(Boolean).join(', ')
  const meters = near.distanceMeters
  const far =
    meters === null || meters > FAR_METERS || meters < 1_000 ? '' : `${Math.round(meters / 1_000)} km`
  const nom = tidy(permanence.nom, 80)
  if (room === 'ample') {
    const where = far ? `${address} (${far})` : address
    return [`${lead} ${nom}`, where, hours, phone, permanence.position ? mapUrl(permanence.position) : '']
      .filter(Boolean)
      .join('\n')
  }
  const written = (said: string, name: string, where: string, keys: string, distance = '') =>
    [
      `${[said, [name, where, distance].filter(Boolean).join(', ')].filter(Boolean).join(' ')}.`,
      hours && `${hours}.`,
      phone && `${phone}.`,
      keys
    ]
      .filter(Boolean)
      .join(' ')
  const short = tidy(nom, 40)
  const tries = [
    written(lead, nom, address, words.keys, far),
    written(lead, short, address, words.keys),
    written(lead, nom, address, words.shortKeys),
    written(lead, short, address, words.shortKeys),
    written('', short, address, words.shortKeys),
    written(lead, '', address, words.shortKeys),
    written('', '', address, words.shortKeys),
    written('', '', `${mark}${tidy(permanence.adresse, 40)}, ${town}`, words.shortKeys)
  ]
  return (
    tries.find(text => segmentsOf(inGsm7(text)).count <= SHORT_SEGMENTS) ??
    written('', '', mark + tidy(town, 30), words.shortKeys)
  )
}
