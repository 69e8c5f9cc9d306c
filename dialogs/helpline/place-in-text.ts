import type { Access } from '../../domain/permanences/access'
import type { Near } from '../../domain/permanences/nearest'
import type { Station } from '../../domain/permanences/station'
import type { Day } from '../../domain/values/day'
import { inGsm7, segmentsOf } from '../../domain/values/gsm7'
import { localTimeIn } from '../../domain/values/zone'
import { daysThereInShort, hoursThereInWords, weekInShort } from './hours-wording'
import * as wording from './wording-text'

/** Two SMS, which arrive as one. */
export const SHORT_SEGMENTS = 2
/** Further than this the distance would only worry. */
export const FAR_METERS = 150_000

/** Letters of a place's own words about itself. */
const MOST_DETAIL = 200

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A published name may hold line breaks, or run on. */
export const tidy = (text: string, most: number) => {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const cut = plain
    .slice(0, most + 1)
    .replace(/[\s,;:.-]+\S*$/, '')
    // « Espace numérique de »: what the small words led to is gone.
    .replace(/(?:\s+(?:de|du|des|d|la|le|les|l|à|au|aux|en|et|sur|pour)['’]?)+$/i, '')
  return cut || plain.slice(0, most)
}

/** A place on a map, without a shortener: people see where a link leads. */
export function mapUrl({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const degrees = (value: number) => String(Number(value.toFixed(5)))
  return `https://www.openstreetmap.org/?mlat=${degrees(latitude)}&mlon=${degrees(longitude)}&zoom=17`
}

/** Whether a text fits the two SMS that one answer may take. */
export const fitsSms = (text: string): boolean => {
  const { encoding, count } = segmentsOf(inGsm7(text))
  return encoding === 'GSM-7' && count <= SHORT_SEGMENTS
}

/** Letters of another alphabet cost half of the room: what a published name holds of them is left out of an SMS. */
const plainLetters = (text: string) =>
  [...inGsm7(text)].filter(letter => segmentsOf(letter).encoding === 'GSM-7').join('')

export interface PlaceText {
  readonly near: Near
  readonly now: Date
  /** « Le lieu le plus proche : », or what the person wants it for. */
  readonly lead: string
  /** The line's number as it is written. */
  readonly line: string | null
  /** The hours on the days that they asked about, in few words; absent where none is. */
  readonly asked?: string
  /** Whoever reads it cannot telephone: neither the line nor the place. */
  readonly onlyInWriting?: true
}

function partsOf({ near, now, asked, onlyInWriting }: PlaceText) {
  const { permanence } = near.station
  const meters = near.distanceMeters
  const there = hoursThereInWords(near.station, now)
  const { day } = localTimeIn(near.station.zone, now)
  const address = tidy(permanence.adresse, 70)
  const town = `${permanence.codePostal} ${permanence.commune}`
  const { access } = permanence
  const telephone = onlyInWriting ? null : frenchNumber(permanence.telephone)
  const comingIn = wording.comingIn(access?.ways ?? [], telephone, onlyInWriting)
  return {
    nom: tidy(permanence.nom, 80),
    address: [address, town].filter(Boolean).join(', '),
    fullAddress: [address, tidy(access?.complement ?? '', 60), town].filter(Boolean).join(', '),
    comingIn,
    // Said once: how to come in may be to telephone.
    phone: telephone && !comingIn.includes(telephone) ? wording.placePhone(telephone) : '',
    workshops: workshopsOf(access, permanence.priseRdv),
    toKnow: access?.detail ? wording.toKnow(sentenceOf(access.detail)) : '',
    accessibility: access?.accessibility ? wording.accessibility(access.accessibility) : '',
    commune: permanence.commune,
    far: meters === null || meters > FAR_METERS ? '' : wording.distance(meters, near.overseas),
    // « Le lieu est fermé et ouvre demain », alone: « Fermé, ouvre demain ».
    opening: asked || (there.place ?? '').replace(/^fermé et ouvre/, 'fermé, ouvre'),
    conseiller: asked ? '' : (there.conseiller ?? ''),
    week: weekInShort(permanence.hours, day),
    map: permanence.position ? wording.map(mapUrl(permanence.position)) : '',
    booking: permanence.priseRdv ? wording.booking(permanence.priseRdv) : '',
    itinerant: permanence.itinerance ? wording.itinerant : ''
  }
}

/** Where workshops are announced, in one line or two; a link that is already given is not given again. */
function workshopsOf(access: Access | undefined, booking: string | null) {
  if (!access?.workshops) return { said: '', link: '' }
  return access.site && access.site !== booking
    ? { said: '', link: wording.workshopsAt(access.site) }
    : { said: wording.workshops, link: '' }
}

/** As many whole sentences of the place's own words as a small screen takes. */
function sentenceOf(detail: string): string {
  const plain = detail.replace(/\s+/g, ' ').trim()
  if (plain.length <= MOST_DETAIL) return plain
  const whole = /^.*[.!?](?= )/.exec(plain.slice(0, MOST_DETAIL))?.[0]
  return whole ?? `${tidy(plain, MOST_DETAIL - 1)}…`
}

/** As it is dialled in France; overseas numbers are, too. */
export const frenchNumber = (e164: string | null) => e164 && `0${e164.slice(-9)}`.replace(/(..)(?=.)/g, '$1 ')

/**
 * A place in at most two SMS: name, address, distance, next hours, when a conseiller is there, how to get in, links, the line's number. Where it does not
 * fit, the lead goes first, then the name is shortened, then the week, how to get in, the map and the workshops go, and a booking
 * link last: never the address, the next hours or the number.
 * @param room  what will follow in the same message
 */
export function placeInSms(place: PlaceText, room = ''): string {
  const parts = partsOf(place)
  const weekly = parts.week ? wording.week(parts.week).slice(0, -1) : ''
  const written = (
    lead: string,
    nom: string,
    address: string,
    links: readonly string[],
    more: readonly string[] = []
  ) => {
    const where = [nom, address].filter(Boolean).join(', ')
    const about = [where, parts.far].filter(Boolean).join(', ')
    const sentences = [
      [lead, about].filter(Boolean).join(' '),
      capital(parts.opening),
      capital(parts.conseiller),
      ...more,
      ...links,
      place.line ? wording.phone(place.line) : ''
    ]
    return plainLetters(
      sentences
        .filter(Boolean)
        // A full stop would be taken into the link.
        .map(sentence => (links.includes(sentence) ? sentence : `${sentence}.`))
        .join(' ')
    )
  }
  const short = tidy(parts.nom, 40)
  const access = [parts.comingIn, parts.workshops.said]
  // To book is more than to see what else is there, and that more than to see where it is.
  const linked = [
    [parts.booking, parts.workshops.link, parts.map],
    [parts.booking, parts.workshops.link],
    [parts.booking]
  ].map(links => links.filter(Boolean))
  const shortened: readonly (readonly [lead: string, nom: string])[] = [
    [place.lead, parts.nom],
    ['', parts.nom],
    ['', short]
  ]
  const tries = [
    ...linked.flatMap(links =>
      [
        { address: parts.fullAddress, more: [...access, weekly] },
        { address: parts.fullAddress, more: access },
        { address: parts.address, more: [weekly] },
        { address: parts.address, more: [] }
      ].flatMap(({ address, more }) =>
        shortened.map(([lead, nom]) => written(lead, nom, address, links, more))
      )
    ),
    written('', short, parts.address, []),
    written('', tidy(parts.nom, 25), tidy(parts.address, 60), []),
    written('', '', tidy(parts.address, 60), [])
  ]
  const fitting = tries.find(text => fitsSms(`${text} ${room}`))
  return fitting ?? written('', '', tidy(parts.commune, 40), [])
}

/** A place where there is room: a web page, WhatsApp, Teams. */
export function placeAtLength(place: PlaceText): string {
  const parts = partsOf(place)
  return [
    `${place.lead} ${parts.nom}${parts.itinerant ? ` (${parts.itinerant})` : ''}`,
    parts.far ? `${parts.fullAddress} (${parts.far})` : parts.fullAddress,
    [parts.opening, parts.conseiller]
      .filter(Boolean)
      .map(said => `${capital(said)}.`)
      .join(' '),
    parts.week ? wording.week(parts.week) : '',
    parts.comingIn ? `${parts.comingIn}.` : '',
    parts.phone,
    parts.toKnow,
    parts.booking,
    parts.workshops.said ? `${parts.workshops.said}.` : parts.workshops.link,
    parts.accessibility,
    parts.map
  ]
    .filter(Boolean)
    .join('\n')
}

/** « fermé et ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 9 heures », without the last full stop. */
function thereInText(station: Station, now: Date): string {
  const { place, conseiller } = hoursThereInWords(station, now)
  return [place, place && conseiller ? capital(conseiller) : conseiller].filter(Boolean).join('. ')
}

/**
 * When a place is open: now, or on the days that are asked about, and the whole week.
 *
 * @param there  all who receive at that place
 */
export function hoursInText(
  station: Station,
  now: Date,
  there: readonly Station[] = [station],
  days: readonly Day[] = []
): string {
  const week = weekInShort(station.permanence.hours, localTimeIn(station.zone, now).day)
  const nom = tidy(station.permanence.nom, 60)
  const asked = daysThereInShort(there, days, now)
  return [
    asked ? `${nom}, ${asked}.` : `${nom} : ${thereInText(station, now)}.`,
    week ? wording.week(week) : ''
  ]
    .filter(Boolean)
    .join(' ')
}

/** The text of a promise made on the telephone: the nearest place, and the next one where there is room. */
export function placesInSms(nearest: readonly Near[], now: Date, line: string | null): string {
  const [first, second] = nearest
  if (!first) return plainLetters(`${wording.sentAsPromised} ${wording.callUs(line)}`.trim())
  const text = placeInSms({ near: first, now, lead: wording.sentAsPromised, line })
  if (!second) return text
  const { permanence } = second.station
  const there = thereInText(second.station, now)
  const also = plainLetters(
    `${wording.another} ${tidy(permanence.nom, 40)}, ${permanence.commune}, ${there}.`
  )
  return fitsSms(`${text} ${also}`) ? `${text} ${also}` : text
}
