import { openHours } from '../app'
import { nextCandidate } from '../domain/calls/candidates'
import { directoryOf } from '../domain/permanences/directory'
import { isDialable } from '../domain/values/phone-number'
import { inventedCountry, randomFrom } from './country'
import { spreadOf } from './measure'

const TIMETABLES = [
  'Mo-Fr 09:00-12:30,13:30-17:30',
  'Tu,Th 09:00-12:00',
  'Mo-Sa 10:00-18:00',
  'We 14:00-17:00; Sa 09:00-12:00',
  'week 1-53/2 Mo 09:00-12:00'
]

/** The choice of the conseiller among 20 000 places and 4 000 conseillers, a tenth of them held, a tenth paused. */
export function benchCandidates(say: (line: string) => void): void {
  const readHours = openHours(new Date('2026-11-01T00:00:00Z'))
  const country = inventedCountry(index => {
    const horaires = TIMETABLES[index % TIMETABLES.length] ?? ''
    return { horaires, hours: readHours(horaires, '59').hours }
  })
  const directory = directoryOf(country)
  const random = randomFrom(11)
  const some = () => new Set(country.conseillers.filter(() => random() < 0.1).map(({ id }) => id))
  const standing = {
    heldConseillers: some(),
    heldPhones: new Set<string>(),
    paused: some(),
    freeSince: new Map()
  }
  const choose = (now: Date) =>
    nextCandidate(directory, standing, {
      from: { latitude: 43 + random() * 8, longitude: -4 + random() * 11 },
      now,
      tried: new Set(),
      callerNumber: null,
      mayBeDialled: isDialable
    })
  for (const [when, start] of [
    ['office hours', '2026-11-24T10:00:00+01:00'],
    ['at night, when nobody is there', '2026-11-25T02:00:00+01:00']
  ] as const) {
    const durations: number[] = []
    let found = 0
    for (let call = 0; call < 20_000; call++) {
      // Fifty calls a second, for minutes: what is remembered of each timetable has to be read anew as time goes by.
      const now = new Date(Date.parse(start) + call * 20)
      const since = performance.now()
      if (choose(now)) found++
      durations.push(performance.now() - since)
    }
    const { p50, p99, max } = spreadOf(durations.slice(1_000))
    say(
      `choice of the conseiller, ${when}: p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (under 1), max ${max.toFixed(1)} ms, found ${found} of 20000`
    )
  }
}
