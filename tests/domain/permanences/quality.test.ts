import type { Conseiller } from '../../../domain/permanences/conseiller'
import type { Permanence } from '../../../domain/permanences/permanence'
import { qualityCounts, qualityOf } from '../../../domain/permanences/quality'

const place = (change: Partial<Permanence>): Permanence => ({
  id: 'p1',
  pivot: '20003063300012',
  nom: 'Mairie (exemple)',
  commune: 'Caudry',
  codePostal: '59540',
  codeInsee: '59139',
  adresse: '1 rue de la Dentelle',
  position: { latitude: 50.1174, longitude: 3.4203 },
  telephone: '+33353010001',
  horaires: 'Mo 09:00-12:00',
  hours: { kind: 'weekly', days: [[], [540, 720]], week: [1, 0, 0, 0, 0, 0, 0] },
  itinerance: false,
  priseRdv: null,
  demonstration: false,
  ...change
})

const person = (change: Partial<Conseiller>): Conseiller => ({
  id: 'c1',
  prenom: 'Camille',
  nom: 'Exemple',
  telephone: '+33639980011',
  courriel: 'camille@example.org',
  structureSiret: '20003063300012',
  structureNom: 'CA du Caudrésis et du Catésis',
  themes: [],
  langues: [],
  aadObjectId: null,
  consent: true,
  demonstration: false,
  ...change
})

const NOTHING_ELSE = { updatedOn: new Map(), absent: new Set<string>(), failedNumbers: new Set<string>() }
const PRESENT = [{ conseillerId: 'c1' }]

const kinds = (
  permanences: readonly Permanence[],
  conseillers: readonly Conseiller[] = [person({})],
  sources: Parameters<typeof qualityOf>[1] = NOTHING_ELSE,
  presences = PRESENT
) => qualityOf({ permanences, conseillers, presences }, sources).map(({ id, kind }) => `${id} ${kind}`)

describe('what those who keep the directory can mend', () => {
  it('is nothing where all is there', () => {
    expect(kinds([place({})])).toEqual([])
  })

  it('is each thing that a caller misses, the gravest first', () => {
    expect(
      kinds([
        place({ telephone: null }),
        place({ id: 'p2', position: null, horaires: '', hours: { kind: 'unknown' } }),
        place({ id: 'p3', horaires: 'lundi matin', hours: { kind: 'unknown' }, codeInsee: null })
      ])
    ).toEqual([
      'p2 without-position',
      'p3 unreadable-hours',
      'p2 without-hours',
      'p3 without-commune',
      'p1 without-phone'
    ])
  })

  it('is a conseiller who cannot be rung: number that failed, no number, no presence, no consent', () => {
    const failed = { ...NOTHING_ELSE, failedNumbers: new Set(['c1']) }
    expect(kinds([], [person({ telephone: '', consent: false })], failed, [])).toEqual([
      'c1 number-failed',
      'c1 without-number',
      'c1 without-presence',
      'c1 without-consent'
    ])
  })

  it('is a date of 1970, and a place that its source no longer has', () => {
    const sources = {
      ...NOTHING_ELSE,
      updatedOn: new Map([
        ['p1', null],
        ['p2', '2026-10-01']
      ]),
      absent: new Set(['p2'])
    }
    expect(kinds([place({}), place({ id: 'p2' })], [person({})], sources)).toEqual([
      'p2 absent-from-source',
      'p1 date-unknown'
    ])
  })

  it('names who can mend it', () => {
    const [remark] = qualityOf(
      { permanences: [place({ telephone: null })], conseillers: [], presences: [] },
      NOTHING_ELSE
    )
    expect(remark).toEqual({
      kind: 'without-phone',
      subject: 'permanence',
      id: 'p1',
      name: 'Mairie (exemple)',
      structureSiret: '20003063300012'
    })
  })

  it('is counted by kind, zeros too', () => {
    const counts = Object.fromEntries(
      qualityCounts(
        qualityOf(
          {
            permanences: [place({ telephone: null }), place({ id: 'p2', telephone: null })],
            conseillers: [],
            presences: []
          },
          NOTHING_ELSE
        )
      )
    )
    expect(counts['without-phone']).toBe(2)
    expect(counts['without-hours']).toBe(0)
  })
})
