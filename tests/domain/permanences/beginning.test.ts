import { beginningSoon } from '../../../domain/permanences/beginning'
import { directoryOf } from '../../../domain/permanences/directory'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'
import { caudresis } from '../../support/caudresis'

const compile = hoursCompiler('2026-11-01')
const at = (time: string) => new Date(`2026-11-24T${time}+01:00`)

/** K1 receives from 9 to 12 in the first place, K2 from 14 to 17 in the second. */
function twoConseillers() {
  const source = caudresis(2)
  const hours = ['Tu 09:00-12:00', 'Tu 14:00-17:00'].map(text => compile(text, '59').hours)
  return {
    ...source,
    presences: source.presences.map((presence, index) => ({ ...presence, hours: hours[index] ?? null }))
  }
}
const namesAt = (time: string, source = twoConseillers()) =>
  beginningSoon(directoryOf(source), at(time), 15).map(
    ({ conseiller, station, opensAt }) => `${conseiller.id} ${station.permanence.id} ${opensAt.toISOString()}`
  )

it('names who begins to receive within a quarter of an hour', () => {
  expect(namesAt('08:44:00')).toEqual([])
  expect(namesAt('08:45:00')).toEqual(['K1 P1 2026-11-24T08:00:00.000Z'])
  expect(namesAt('08:59:00')).toEqual(['K1 P1 2026-11-24T08:00:00.000Z'])
  expect(namesAt('13:50:00')).toEqual(['K2 P2 2026-11-24T13:00:00.000Z'])
})

it('names nobody who receives already, there or elsewhere', () => {
  expect(namesAt('09:00:00')).toEqual([])
  const source = twoConseillers()
  const [first, second] = source.presences
  const both = first && second ? [first, { ...second, conseillerId: 'K1' }] : []
  // From one place to the other, without a pause.
  const noon = compile('Tu 09:00-14:00', '59').hours
  const presences = both.map((presence, index) => (index === 0 ? { ...presence, hours: noon } : presence))
  expect(namesAt('13:50:00', { ...source, presences })).toEqual([])
})

it('takes unknown hours for no beginning', () => {
  const source = twoConseillers()
  const presences = source.presences.map(presence => ({ ...presence, hours: { kind: 'unknown' as const } }))
  expect(namesAt('08:50:00', { ...source, presences })).toEqual([])
})
