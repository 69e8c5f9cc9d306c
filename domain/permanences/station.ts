import type { Day } from '../values/day'
import { type Land, landOf } from '../values/land'
import { departementOf, localTimeIn, zoneOf } from '../values/zone'
import type { Conseiller } from './conseiller'
import { type Absence, dayTableOf, type SpecialDays } from './exceptions'
import { type Hours, type Opening, openingAt } from './opening-hours'
import type { Permanence } from './permanence'
import type { Presence } from './presence'
import { holding, merged, nextAfter, type Span, spanOfDays, spansOfTable, without } from './spans'

/** When a conseiller is at a permanence: one row of presences. */
interface Slot {
  readonly hours: Hours
  readonly validFrom: Day | null
  readonly validUntil: Day | null
  /** When it does not hold: leave, closures, days on which other hours replace these. In order and apart. */
  readonly suspended: readonly Span[]
}

/** One conseiller at one permanence, or a permanence without any. What is nearest or not is a station. */
export interface Station {
  readonly permanence: Permanence
  readonly conseiller: Conseiller | null
  /** True when no presence hours are given: those of the place serve, and the caller is told. */
  readonly placeHours: boolean
  readonly zone: string
  readonly departement: string
  readonly land: Land
  readonly slots: readonly Slot[]
  /** Exceptional hours, where those of the place serve. In order and apart. */
  readonly opened: readonly Span[]
  /** The place itself, open or not whoever is there; `null` where it has no conseiller and is the station. */
  readonly place: Station | null
}

/** One for all: a country of places mostly has no exception. */
const NEVER: readonly Span[] = []
const USUAL = { away: NEVER, awayOrReplaced: NEVER, replaced: [] }
const AS_THE_PLACE = [{ hours: null, validFrom: null, validUntil: null }] as const

/** When nobody is there, and the days whose own hours replace those of the place. */
function exceptionsOf(zone: string, absences: readonly Absence[], specialDays: readonly SpecialDays[]) {
  if (absences.length === 0 && specialDays.length === 0) return USUAL
  const days = ({ from, to }: { from: Day; to: Day }) => spanOfDays(zone, from, to)
  const closures = specialDays.filter(({ horaires }) => horaires === '')
  const replaced = specialDays.filter(({ horaires }) => horaires !== '')
  const away = merged([...absences, ...closures].map(days))
  return { away, awayOrReplaced: merged([...away, ...replaced.map(days)]), replaced }
}

/**
 * Leave and closures suspend every slot. Exceptional hours replace those of the place: a conseiller with hours of their own
 * keeps them, for they may well be there while the counter is closed.
 * @param rows  presences of the conseiller there; none where the place has no conseiller
 */
export function stationOf(
  permanence: Permanence,
  conseiller: Conseiller | null,
  rows: readonly Presence[],
  absences: readonly Absence[],
  specialDays: readonly SpecialDays[]
): Station {
  const departement = departementOf(permanence.codeInsee ?? permanence.codePostal)
  const zone = zoneOf(departement)
  const { away, awayOrReplaced, replaced } = exceptionsOf(zone, absences, specialDays)
  const hoursRows = rows.length > 0 ? rows : AS_THE_PLACE
  const slots: Slot[] = hoursRows.map(({ hours, validFrom, validUntil }) => ({
    hours: hours ?? permanence.hours,
    validFrom,
    validUntil,
    suspended: hours ? away : awayOrReplaced
  }))
  return {
    permanence,
    conseiller,
    placeHours: rows.some(row => row.hours === null),
    zone,
    departement,
    land: landOf(permanence.codeInsee ?? permanence.codePostal, permanence.position),
    slots,
    opened: replaced.length > 0 ? openedOn(replaced, zone, hoursRows, away) : NEVER,
    place: conseiller && stationOf(permanence, null, [], [], specialDays)
  }
}

/** The exceptional hours that count for whoever has those of the place, away from their leave and its closures. */
const openedOn = (
  replaced: readonly SpecialDays[],
  zone: string,
  rows: readonly Pick<Presence, 'hours' | 'validFrom' | 'validUntil'>[],
  away: readonly Span[]
) =>
  without(
    rows
      .filter(({ hours }) => hours === null)
      .flatMap(row => replaced.flatMap(special => openedBy(special, zone, row))),
    away
  )

/** The exceptional hours of the days on which a presence is valid. */
function openedBy(
  { from, to, horaires }: SpecialDays,
  zone: string,
  { validFrom, validUntil }: Pick<Presence, 'validFrom' | 'validUntil'>
): Span[] {
  const first = validFrom && validFrom > from ? validFrom : from
  const last = validUntil && validUntil < to ? validUntil : to
  const table = dayTableOf(horaires)
  return table && first <= last ? spansOfTable(zone, first, last, table) : []
}

const isValid = (slot: Slot, day: Day) =>
  (slot.validFrom === null || slot.validFrom <= day) && (slot.validUntil === null || day <= slot.validUntil)

/**
 * Whether a station is open at an instant, until when, or from when. Several slots are read as one timetable.
 * Unknown hours stay unknown: never taken for closed, never rung.
 */
export function openingOf(station: Station, at: Date): Opening {
  const opening = mergedOpening(station, at)
  if (opening.kind !== 'open' || station.slots.length + station.opened.length === 1) return opening
  // A slot may begin where another ends: the conseiller does not leave between the two.
  let { closesAt } = opening
  for (let joined = 0; joined < MAX_JOINED; joined++) {
    const next = mergedOpening(station, closesAt)
    if (next.kind !== 'open' || next.closesAt <= closesAt) break
    closesAt = next.closesAt
  }
  return { kind: 'open', closesAt }
}

/** Slots that follow each other without a pause: more than a day has. */
const MAX_JOINED = 12

function mergedOpening(station: Station, at: Date): Opening {
  let closesAt: Date | null = null
  let opensAt: Date | null = null
  let known = false
  const exceptional = holding(station.opened, at.getTime())
  if (exceptional) closesAt = new Date(exceptional.until)
  for (const slot of station.slots) {
    const opening =
      slot.suspended.length > 0 ? suspendedOpening(station, slot, at) : slotOpening(station, slot, at)
    if (opening.kind === 'unknown') continue
    known = true
    if (opening.kind === 'open') {
      if (!closesAt || opening.closesAt > closesAt) closesAt = opening.closesAt
    } else if (opening.opensAt && (!opensAt || opening.opensAt < opensAt)) opensAt = opening.opensAt
  }
  if (closesAt) return { kind: 'open', closesAt }
  if (!known) return { kind: 'unknown' }
  const next = nextAfter(station.opened, at.getTime())
  return {
    kind: 'closed',
    opensAt: next && (!opensAt || next.from < opensAt.getTime()) ? new Date(next.from) : opensAt
  }
}

/** The opening of a slot that does not hold at times. */
function suspendedOpening(station: Station, slot: Slot, at: Date): Opening {
  const now = holding(slot.suspended, at.getTime())
  if (!now) {
    const opening = slotOpening(station, slot, at)
    if (opening.kind === 'open') {
      const next = nextAfter(slot.suspended, at.getTime())
      return next && next.from < opening.closesAt.getTime()
        ? { kind: 'open', closesAt: new Date(next.from) }
        : opening
    }
    return opening.kind === 'closed'
      ? { kind: 'closed', opensAt: resumption(station, slot, opening.opensAt) }
      : opening
  }
  return { kind: 'closed', opensAt: resumption(station, slot, new Date(now.until)) }
}

/** The first opening of a slot at or after an instant at which nothing suspends it; `null` when none is known. */
function resumption(station: Station, slot: Slot, from: Date | null): Date | null {
  let at = from
  for (let tries = 0; at && tries <= slot.suspended.length * 2 + 1; tries++) {
    const suspended = holding(slot.suspended, at.getTime())
    if (suspended) at = new Date(suspended.until)
    else {
      const opening = slotOpening(station, slot, at)
      if (opening.kind === 'open') return at
      at = opening.kind === 'closed' ? opening.opensAt : null
    }
  }
  return null
}

function slotOpening(station: Station, slot: Slot, at: Date): Opening {
  const where = { zone: station.zone, departement: station.departement }
  const opening = openingAt(slot.hours, at, where)
  if (opening.kind === 'unknown') return opening
  const { day } = localTimeIn(station.zone, at)
  if (opening.kind === 'open' && isValid(slot, day)) return opening
  // Outside its validity a slot is closed; its next opening counts only on a day when it is valid.
  let next = opening.kind === 'open' ? nextOpening(slot.hours, opening.closesAt, where) : opening.opensAt
  if (slot.validFrom && next && localTimeIn(station.zone, next).day < slot.validFrom) {
    const eve = new Date(Date.parse(`${slot.validFrom}T00:00:00Z`) - 24 * 3_600_000)
    next = nextOpening(slot.hours, eve, where)
    for (let tries = 0; next && tries < 20 && localTimeIn(station.zone, next).day < slot.validFrom; tries++) {
      next = nextOpening(slot.hours, new Date(next.getTime() + 3_600_000), where)
    }
  }
  return { kind: 'closed', opensAt: next && isValid(slot, localTimeIn(station.zone, next).day) ? next : null }
}

function nextOpening(hours: Hours, from: Date, where: { zone: string; departement: string }): Date | null {
  const opening = openingAt(hours, from, where)
  if (opening.kind === 'closed') return opening.opensAt
  return opening.kind === 'open' ? from : null
}
