import {
  type Hours,
  isOpen,
  isOpenFor,
  knownUntil,
  openingAt,
  SEARCH_DAYS,
  stateUntil,
  UNKNOWN_HOURS,
  weekOf
} from '../../../domain/permanences/opening-hours'

const LILLE = { zone: 'Europe/Paris', departement: '59' }
const STRASBOURG = { zone: 'Europe/Paris', departement: '67' }
const NOUMEA = { zone: 'Pacific/Noumea', departement: '988' }

// « Mo-Fr 09:00-12:00,14:00-17:30 »
const OFFICE: Hours = { kind: 'weekly', days: [[540, 720, 840, 1050], []], week: [0, 0, 0, 0, 0, 1, 1] }
// « Fr,Sa 20:00-02:00 »
const NIGHTS: Hours = {
  kind: 'weekly',
  days: [[], [1200, 1440], [0, 120, 1200, 1440], [0, 120]],
  week: [0, 0, 0, 0, 1, 2, 3]
}
const ALWAYS: Hours = { kind: 'weekly', days: [[0, 1440]], week: [0, 0, 0, 0, 0, 0, 0] }

const at = (iso: string) => new Date(iso)
const open = (closesAt: string) => ({ kind: 'open', closesAt: at(closesAt) })
const closed = (opensAt: string | null) => ({
  kind: 'closed',
  opensAt: opensAt === null ? null : at(opensAt)
})

it('is open at 09:30 in Lille and tells when it closes, whatever the server’s zone', () => {
  expect(openingAt(OFFICE, at('2026-11-23T08:30:00Z'), LILLE)).toEqual(open('2026-11-23T11:00:00Z'))
})

it('opens on the first second of its hours and closes on the last', () => {
  const seconds = ['07:59:59', '08:00:00', '10:59:59', '11:00:00']
  expect(seconds.map(time => isOpen(OFFICE, at(`2026-11-23T${time}Z`), LILLE))).toEqual([
    false,
    true,
    true,
    false
  ])
})

it('tells the next opening: this afternoon, tomorrow, after the week-end', () => {
  expect(openingAt(OFFICE, at('2026-11-23T11:30:00Z'), LILLE)).toEqual(closed('2026-11-23T13:00:00Z'))
  expect(openingAt(OFFICE, at('2026-11-23T20:00:00Z'), LILLE)).toEqual(closed('2026-11-24T08:00:00Z'))
  expect(openingAt(OFFICE, at('2026-11-27T20:00:00Z'), LILLE)).toEqual(closed('2026-11-30T08:00:00Z'))
})

it('keeps the clock of Nouméa for a place in Nouméa', () => {
  expect(openingAt(OFFICE, at('2026-11-22T22:30:00Z'), NOUMEA)).toEqual(open('2026-11-23T01:00:00Z'))
  expect(isOpen(OFFICE, at('2026-11-22T22:30:00Z'), LILLE)).toBe(false)
})

it('closes on 11 November, and on Good Friday in Strasbourg alone', () => {
  expect(openingAt(OFFICE, at('2026-11-11T09:00:00Z'), LILLE)).toEqual(closed('2026-11-12T08:00:00Z'))
  expect(isOpen(OFFICE, at('2026-04-03T08:00:00Z'), LILLE)).toBe(true)
  expect(openingAt(OFFICE, at('2026-04-03T08:00:00Z'), STRASBOURG)).toEqual(closed('2026-04-07T07:00:00Z'))
})

it('closes even an always open place on public holidays, unless it names them', () => {
  expect(openingAt(ALWAYS, at('2026-11-10T12:00:00Z'), LILLE)).toEqual(open('2026-11-10T23:00:00Z'))
  const named: Hours = { ...ALWAYS, holidays: [0, 0, 0, 0, 0, 0, 0] }
  expect(isOpen(named, at('2026-11-11T12:00:00Z'), LILLE)).toBe(true)
})

it('has other hours on public holidays when it says so', () => {
  // « Mo-Fr 09:00-12:00,14:00-17:30; PH 10:00-11:00 »
  const hours: Hours = {
    kind: 'weekly',
    days: [[540, 720, 840, 1050], [], [600, 660]],
    week: [0, 0, 0, 0, 0, 1, 1],
    holidays: [2, 2, 2, 2, 2, 2, 2]
  }
  expect(openingAt(hours, at('2026-11-11T09:30:00Z'), LILLE)).toEqual(open('2026-11-11T10:00:00Z'))
})

it('never takes unknown hours for closed', () => {
  expect(openingAt(UNKNOWN_HOURS, at('2026-11-23T08:30:00Z'), LILLE)).toEqual({ kind: 'unknown' })
  expect(isOpen(UNKNOWN_HOURS, at('2026-11-23T08:30:00Z'), LILLE)).toBe(false)
  expect(isOpenFor(UNKNOWN_HOURS, at('2026-11-23T08:30:00Z'), LILLE, 0)).toBe(false)
})

it('leaves in doubt the hours that are by appointment, and looks past them for the next opening', () => {
  const hours: Hours = {
    kind: 'weekly',
    days: [[], [540, 720]],
    doubts: [[840, 1020], []],
    week: [0, 1, 0, 0, 0, 0, 0]
  }
  expect(openingAt(hours, at('2026-11-23T14:00:00Z'), LILLE)).toEqual({ kind: 'unknown' })
  expect(isOpen(hours, at('2026-11-23T14:00:00Z'), LILLE)).toBe(false)
  expect(openingAt(hours, at('2026-11-23T12:00:00Z'), LILLE)).toEqual(closed('2026-11-24T08:00:00Z'))
  expect(stateUntil(hours, at('2026-11-23T12:00:00Z'), LILLE).until).toEqual(at('2026-11-23T13:00:00Z'))
})

it('closes at the true end of an evening, past midnight', () => {
  expect(openingAt(NIGHTS, at('2026-11-27T20:00:00Z'), LILLE)).toEqual(open('2026-11-28T01:00:00Z'))
  expect(openingAt(NIGHTS, at('2026-11-28T00:30:00Z'), LILLE)).toEqual(open('2026-11-28T01:00:00Z'))
  expect(openingAt(NIGHTS, at('2026-11-28T01:00:00Z'), LILLE)).toEqual(closed('2026-11-28T19:00:00Z'))
})

it('wants ten minutes left for a call, seconds counted, across midnight too', () => {
  const times = ['10:49:59', '10:50:00', '10:50:01']
  expect(times.map(time => isOpenFor(OFFICE, at(`2026-11-23T${time}Z`), LILLE, 10))).toEqual([
    true,
    true,
    false
  ])
  expect(isOpenFor(NIGHTS, at('2026-11-27T22:55:00Z'), LILLE, 10)).toBe(true)
  expect(isOpenFor(NIGHTS, at('2026-11-28T00:51:00Z'), LILLE, 10)).toBe(false)
  expect(isOpenFor(OFFICE, at('2026-11-23T12:00:00Z'), LILLE, 0)).toBe(false)
})

it('does not reopen in the hour shown twice on 25 October 2026', () => {
  // « Su 00:00-02:30 »
  const hours: Hours = { kind: 'weekly', days: [[], [0, 150]], week: [0, 0, 0, 0, 0, 0, 1] }
  const instants = ['00:29', '00:31', '01:15', '01:59', '02:01'].map(time => at(`2026-10-25T${time}:00Z`))
  expect(instants.map(instant => isOpen(hours, instant, LILLE))).toEqual([true, false, false, false, false])
  expect(openingAt(hours, at('2026-10-25T00:15:00Z'), LILLE)).toEqual(open('2026-10-25T00:30:00Z'))
})

it('stays open through the hour shown twice: five hours from midnight to 04:00', () => {
  const hours: Hours = { kind: 'weekly', days: [[], [0, 240]], week: [0, 0, 0, 0, 0, 0, 1] }
  expect(openingAt(hours, at('2026-10-24T22:00:00Z'), LILLE)).toEqual(open('2026-10-25T03:00:00Z'))
  expect(openingAt(hours, at('2026-10-25T01:30:00Z'), LILLE)).toEqual(open('2026-10-25T03:00:00Z'))
})

it('counts the minutes left on the night of 29 March 2026 in real minutes', () => {
  // « Su 01:00-03:00 »: one hour, since 02:00 is 03:00.
  const hours: Hours = { kind: 'weekly', days: [[], [60, 180]], week: [0, 0, 0, 0, 0, 0, 1] }
  expect(openingAt(hours, at('2026-03-29T00:30:00Z'), LILLE)).toEqual(open('2026-03-29T01:00:00Z'))
  expect(isOpenFor(hours, at('2026-03-29T00:50:00Z'), LILLE, 10)).toBe(true)
  expect(isOpenFor(hours, at('2026-03-29T00:51:00Z'), LILLE, 10)).toBe(false)
})

it('opens at the jump when its hour is skipped', () => {
  const hours: Hours = { kind: 'weekly', days: [[], [150, 300]], week: [0, 0, 0, 0, 0, 0, 1] }
  expect(openingAt(hours, at('2026-03-29T00:30:00Z'), LILLE)).toEqual(closed('2026-03-29T01:00:00Z'))
  expect(isOpen(hours, at('2026-03-29T01:00:00Z'), LILLE)).toBe(true)
})

describe('where weeks differ', () => {
  // Mondays 09:00-12:00, every other week from 23 November 2026, three weeks compiled.
  const hours: Hours = {
    kind: 'dated',
    days: [[], [540, 720]],
    fromDayNumber: 20_780,
    weeks: [
      [1, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0]
    ],
    sequence: [0, 1, 0]
  }

  it('opens in its weeks only', () => {
    expect(openingAt(hours, at('2026-11-23T09:00:00Z'), LILLE)).toEqual(open('2026-11-23T11:00:00Z'))
    expect(openingAt(hours, at('2026-11-30T09:00:00Z'), LILLE)).toEqual(closed('2026-12-07T08:00:00Z'))
  })

  it('is unknown, not closed, before and after what was compiled', () => {
    expect(knownUntil(hours)).toBe('2026-12-14')
    expect(openingAt(hours, at('2026-11-22T22:59:00Z'), LILLE)).toEqual({ kind: 'unknown' })
    expect(openingAt(hours, at('2026-12-13T23:00:00Z'), LILLE)).toEqual({ kind: 'unknown' })
    expect(openingAt(hours, at('2026-12-13T22:59:00Z'), LILLE)).toEqual(closed(null))
    expect(stateUntil(hours, at('2026-12-08T09:00:00Z'), LILLE).until).toEqual(at('2026-12-13T23:00:00Z'))
  })

  it('closes on a public holiday but for those it gives hours to', () => {
    const daily: Hours = { ...hours, weeks: [[1, 1, 1, 1, 1, 1, 1]], sequence: Array(10).fill(0) }
    expect(isOpen(daily, at('2026-12-25T09:00:00Z'), LILLE)).toBe(false)
    expect(isOpen({ ...daily, holidays: { 20812: 1 } }, at('2026-12-25T09:00:00Z'), LILLE)).toBe(true)
  })

  it('shows the week of a day as a notice on the door would', () => {
    expect(weekOf(hours, '2026-12-09')).toEqual([[540, 720], [], [], [], [], [], []])
    expect(weekOf(hours, '2026-12-14')).toBeNull()
  })
})

it('knows no next opening for a place that never opens, nor an end for one that never closes', () => {
  const never: Hours = { kind: 'weekly', days: [[]], week: [0, 0, 0, 0, 0, 0, 0] }
  const now = at('2026-11-23T09:00:00Z')
  expect(openingAt(never, now, LILLE)).toEqual(closed(null))
  const always: Hours = { ...ALWAYS, holidays: [0, 0, 0, 0, 0, 0, 0] }
  expect(stateUntil(always, now, LILLE)).toEqual({ state: 'open', until: null })
  expect(openingAt(always, now, LILLE)).toEqual({
    kind: 'open',
    closesAt: new Date(now.getTime() + SEARCH_DAYS * 86_400_000)
  })
})

it('holds its state until the instant it gives, and no longer, through two years of Fridays', () => {
  for (const hours of [OFFICE, NIGHTS, ALWAYS]) {
    for (const place of [LILLE, STRASBOURG, NOUMEA]) {
      let instant = at('2026-01-01T00:00:00Z')
      for (let changes = 0; changes < 600; changes++) {
        const { state, until } = stateUntil(hours, instant, place)
        if (!until) break
        expect(until.getTime()).toBeGreaterThan(instant.getTime())
        const before = new Date(until.getTime() - 1)
        expect([stateUntil(hours, before, place).state, openingAt(hours, before, place).kind]).toEqual([
          state,
          state
        ])
        expect(stateUntil(hours, until, place).state).not.toBe(state)
        instant = until
      }
    }
  }
})

it('answers without allocating or computing anew: in microseconds, on a busy machine too', () => {
  const hours = JSON.parse(JSON.stringify(OFFICE)) as Hours
  const start = Date.parse('2026-11-23T00:00:00Z')
  const instants = Array.from({ length: 1_000 }, (_, index) => new Date(start + index * 17 * 60_000))
  const rounds = 300
  let opened = 0
  const run = () => {
    for (const instant of instants) if (isOpen(hours, instant, LILLE)) opened++
  }
  run()
  const best = Math.min(
    ...Array.from({ length: 5 }, () => {
      const begun = performance.now()
      for (let round = 0; round < rounds; round++) run()
      return ((performance.now() - begun) * 1000) / (rounds * instants.length)
    })
  )
  expect(opened).toBeGreaterThan(0)
  // Under one on a machine that does nothing else: the benchmark holds it to that.
  expect(best).toBeLessThan(20)
})
