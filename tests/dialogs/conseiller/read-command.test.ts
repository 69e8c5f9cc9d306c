import { readCommand } from '../../../dialogs/conseiller/read-command'

/** A Tuesday, twenty past ten in Paris. */
const NOW = new Date('2026-11-24T10:20:00+01:00')
const read = (text: string, zone = 'Europe/Paris') => readCommand(text, NOW, zone)
const pauseUntil = (iso: string) => ({ kind: 'pause', until: new Date(iso) })

it.each([
  ['pause', { kind: 'pause', until: null }],
  ['Je suis indisponible', { kind: 'pause', until: null }],
  ["Pause jusqu'à 14 h", pauseUntil('2026-11-24T14:00:00+01:00')],
  ["pause jusqu'a 14h30", pauseUntil('2026-11-24T14:30:00+01:00')],
  ['jusqu’à 14 heures', pauseUntil('2026-11-24T14:00:00+01:00')],
  ['pause jusqu’à midi', pauseUntil('2026-11-24T12:00:00+01:00')],
  ['Pause 30 min', pauseUntil('2026-11-24T10:50:00+01:00')],
  ['pause pendant une heure et demie', pauseUntil('2026-11-24T11:50:00+01:00')],
  ['pause 2 h', pauseUntil('2026-11-24T12:20:00+01:00')],
  ["pause jusqu'à demain", pauseUntil('2026-11-25T08:00:00+01:00')],
  ["absent jusqu'à lundi 9 h", pauseUntil('2026-11-30T09:00:00+01:00')],
  ["pause jusqu'à mardi", pauseUntil('2026-12-01T08:00:00+01:00')]
])('%s', (text, command) => expect(read(text)).toEqual(command))

it('an hour that has passed, or is none, is asked again: a pause is not guessed', () => {
  for (const text of ["pause jusqu'à 9 h", "pause jusqu'à 25 h", 'pause 0 min', "pause jusqu'à plus tard"])
    expect([text, read(text)]).toEqual([text, { kind: 'pause-when' }])
})

it('an hour is on the clock of where they receive', () => {
  expect(read("pause jusqu'à 14 h", 'Indian/Reunion')).toEqual(pauseUntil('2026-11-24T14:00:00+04:00'))
})

it.each([
  ['Reprendre', 'resume'],
  ['je reprends', 'resume'],
  ['Je suis disponible', 'resume'],
  ['état', 'state'],
  ['Qui est le prochain ?', 'next'],
  ['Ma prochaine permanence', 'next'],
  ["Mes activités d'aujourd'hui", 'today'],
  ['aujourd’hui', 'today'],
  ['Confirmer', 'confirm'],
  ['rappeler', 'call-back'],
  ['aide', 'help']
])('%s', (text, kind) => expect(read(text)).toEqual({ kind }))

it.each([
  ['durée 20', { kind: 'duration', minutes: 20 }],
  ['Durée 20 minutes', { kind: 'duration', minutes: 20 }],
  ['thème impôts', { kind: 'theme', words: 'impots' }],
  ['suivi oui', { kind: 'follow-up', sentOn: true }],
  ['suivi non', { kind: 'follow-up', sentOn: false }]
])('%s', (text, command) => expect(read(text)).toEqual(command))

it('what a citizen would write is no command: a conseiller may be one too', () => {
  for (const text of [
    '59540 impôts',
    'Bonjour',
    'je voudrais être rappelé',
    'stop',
    'ma mère est en pause café',
    ''
  ])
    expect([text, read(text)]).toEqual([text, null])
})
