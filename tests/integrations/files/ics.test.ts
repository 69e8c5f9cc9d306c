import ICAL from 'ical.js'
import { diaryTitle, note } from '../../../dialogs/ami/forms/wording-files'
import { diaryOf } from '../../../domain/ami/diary'
import { CEILING_EUROS, tranchesOf } from '../../../domain/ami/funding'
import { obligationsOf } from '../../../domain/ami/obligations'
import { icsOf } from '../../../integrations/files/ics'

const MADE = new Date('2021-02-20T10:00:00Z')
const EVENTS = {
  presentedOn: '2021-03-01',
  selectedOn: '2021-03-10',
  contractOn: '2021-03-20',
  conventionOn: '2021-08-31',
  startedOn: '2021-04-01',
  months: 24
}
const notes = () =>
  diaryOf(EVENTS, obligationsOf(EVENTS), tranchesOf(EVENTS.conventionOn, CEILING_EUROS)).map(note)
const file = () => icsOf(diaryTitle, notes(), MADE).toString('utf8')
/** As another library reads it. */
const read = () =>
  new ICAL.Component(ICAL.parse(file())).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))

it('is read by another library: every day of the calendar, whole, with its reminder', () => {
  const events = read()
  expect(events.length).toBe(notes().length)
  const told = events.map(({ summary, startDate, endDate }) => [
    summary,
    startDate.toString(),
    endDate.toString()
  ])
  expect(told[0]).toEqual([
    'Dernier jour pour sélectionner un candidat (15 jours)',
    '2021-03-16',
    '2021-03-17'
  ])
  expect(told).toContainEqual(['Dernier jour pour signer le contrat (15 jours)', '2021-03-25', '2021-03-26'])
  expect(told).toContainEqual(['Versement de l’État : 30 % de la subvention', '2022-02-28', '2022-03-01'])
  expect(told).toContainEqual([
    'Fin des 24 mois financés par l’État, comptés de la signature de la convention',
    '2023-08-31',
    '2023-09-01'
  ])
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  const alarms = events.map(event => event.component.getFirstSubcomponent('valarm'))
  expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY')
  // Five days before, at nine in the morning.
  expect(String(alarms[0]?.getFirstPropertyValue('trigger'))).toBe('-P4DT15H')
})

it('is the same file for the same dates, so that a second import replaces the first', () => {
  expect(file()).toBe(file())
  const uids = read().map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
  expect(uids).toContain('selectionner-2021-03-16@conseiller-numerique.ami')
})

it('has lines that every diary reads: ended by CRLF, folded at 75 bytes', () => {
  const lines = file().split('\r\n')
  expect(file()).not.toMatch(/[^\r]\n/)
  expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('METHOD:PUBLISH')
})

it('keeps its days wherever the server runs', () => {
  expect(file()).toContain('DTSTART;VALUE=DATE:20210316')
})
