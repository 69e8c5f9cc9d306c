import { placeAtLength, placeInSms, placesInSms } from '../../../dialogs/helpline/place-in-text'
import { ringing } from '../../../dialogs/helpline/wording'
import type { Access } from '../../../domain/permanences/access'
import { directoryOf } from '../../../domain/permanences/directory'
import { nearestKnownHours } from '../../../domain/permanences/known-hours'
import { nearestStations } from '../../../domain/permanences/nearest'
import type { Permanence } from '../../../domain/permanences/permanence'
import { segmentsOf } from '../../../domain/values/gsm7'
import { caudresis } from '../../support/caudresis'

const NOW = new Date('2026-11-24T10:00:00+01:00')
const LINE = '01 70 77 23 72'
const CAUDRY = { latitude: 50.1236, longitude: 3.4115 }

function nearWith(priseRdv: string | null) {
  const source = caudresis(1)
  const directory = directoryOf({
    ...source,
    permanences: source.permanences.map(permanence => ({ ...permanence, priseRdv }))
  })
  return nearestStations(directory, CAUDRY, 1, () => true)
}
const toldOf = (priseRdv: string | null) => {
  const [near] = nearWith(priseRdv)
  if (!near) throw new Error('nobody near')
  return { near, now: NOW, lead: 'Le lieu le plus proche :', line: LINE }
}

describe('a permanence where people can book', () => {
  it('is told with its link, before the map, on a page', () => {
    const lines = placeAtLength(toldOf('https://www.rdv-aide-numerique.fr/org/757')).split('\n')
    expect(lines.slice(-2)).toEqual([
      'Rendez-vous : https://www.rdv-aide-numerique.fr/org/757',
      'Plan : https://www.openstreetmap.org/?mlat=50.1174&mlon=3.4203&zoom=17'
    ])
  })

  it('is told with its link by SMS, rather than with the map where both do not fit', () => {
    const text = placeInSms(toldOf('https://www.rdv-aide-numerique.fr/org/757?service=conseiller-numerique'))
    expect(text).toContain(
      'Rendez-vous : https://www.rdv-aide-numerique.fr/org/757?service=conseiller-numerique '
    )
    expect(text).toContain('1 place de la Mairie, 59540 Caudry')
    expect(text).toContain("Ouvert jusqu'à 12 h 30.")
    expect(text).toContain(`Tél. ${LINE}.`)
    expect(segmentsOf(text).count).toBeLessThanOrEqual(2)
  })

  it('gives up the link before the address, the next hours or the number', () => {
    const text = placeInSms(toldOf(`https://rdv.example.fr/${'a'.repeat(300)}`))
    expect(text).not.toContain('rdv.example.fr')
    expect(text).toContain("Ouvert jusqu'à 12 h 30.")
    expect(segmentsOf(text).count).toBeLessThanOrEqual(2)
  })

  it('is in the SMS that the telephone promised', () => {
    const text = placesInSms(nearWith('https://rdv.example.fr/757'), NOW, LINE)
    expect(text).toContain('Rendez-vous : https://rdv.example.fr/757 ')
  })
})

/** What is told of Caudry's place, where its source tells this of how to get there. */
function toldWith(access: Partial<Access>, more: Partial<Permanence> = {}) {
  const source = caudresis(1)
  const nothing: Access = {
    complement: '',
    ways: [],
    detail: '',
    accessibility: null,
    workshops: false,
    site: null
  }
  const permanences = source.permanences.map(one => ({ ...one, ...more, access: { ...nothing, ...access } }))
  const [near] = nearestStations(directoryOf({ ...source, permanences }), CAUDRY, 1, () => true)
  if (!near) throw new Error('nobody near')
  return { near, now: NOW, lead: 'Le lieu le plus proche :', line: LINE }
}

describe('a permanence whose source tells how to get there', () => {
  it('is told with all of it where there is room', () => {
    const told = toldWith(
      {
        complement: 'Mairie annexe, 1er étage',
        ways: ['phone', 'mail'],
        detail: 'Uniquement sur rendez-vous les mercredis. Fermé aux vacances.',
        accessibility: 'https://acceslibre.beta.gouv.fr/app/59-caudry/a/mairie/erp/exemple/',
        workshops: true,
        site: 'https://caudry.example.fr/ateliers'
      },
      { telephone: '+33353010101' }
    )
    expect(placeAtLength(told).split('\n')).toEqual([
      'Le lieu le plus proche : Espace numérique de Caudry',
      '1 place de la Mairie, Mairie annexe, 1er étage, 59540 Caudry (à moins d’1 km)',
      "Ouvert jusqu'à 12 h 30.",
      'Horaires : lun-ven 9h-12h30 13h30-18h.',
      'Téléphonez avant de venir : 03 53 01 01 01.',
      'À savoir : Uniquement sur rendez-vous les mercredis. Fermé aux vacances.',
      'Ateliers collectifs : https://caudry.example.fr/ateliers',
      'Accessibilité : https://acceslibre.beta.gouv.fr/app/59-caudry/a/mairie/erp/exemple/',
      'Plan : https://www.openstreetmap.org/?mlat=50.1174&mlon=3.4203&zoom=17'
    ])
  })

  it('is told by SMS with what fits: where in the building, whom to call, where the workshops are', () => {
    const text = placeInSms(
      toldWith(
        {
          complement: 'Mairie annexe',
          ways: ['phone'],
          workshops: true,
          site: 'https://caudry.example.fr/a'
        },
        { telephone: '+33353010101' }
      )
    )
    expect(text).toBe(
      "Espace numérique de Caudry, 1 place de la Mairie, Mairie annexe, 59540 Caudry, à moins d'1 km. Ouvert jusqu'à 12 h 30. Téléphonez avant de venir : 03 53 01 01 01. Ateliers collectifs : https://caudry.example.fr/a Plan : https://www.openstreetmap.org/?mlat=50.1174&mlon=3.4203&zoom=17 Tél. 01 70 77 23 72."
    )
    expect(segmentsOf(text).count).toBe(2)
  })

  it('says of workshops that they are held, where no address announces them but that for booking', () => {
    const link = 'https://rdv.example.fr/757'
    const told = toldWith({ workshops: true, site: link }, { priseRdv: link })
    expect(placeAtLength(told)).toContain(`Rendez-vous : ${link}\nDes ateliers collectifs y sont proposés.\n`)
    expect(placeInSms(told)).toContain('Des ateliers collectifs y sont proposés.')
  })

  it('is told with its telephone, whether one must call first or may', () => {
    const telephone = '+33353010101'
    const mayCall = placeAtLength(toldWith({ ways: ['walk-in', 'phone'] }, { telephone }))
    expect(mayCall).toContain('Téléphone du lieu : 03 53 01 01 01\n')
    const mustCall = placeAtLength(toldWith({ ways: ['phone'] }, { telephone }))
    expect(mustCall).toContain('Téléphonez avant de venir : 03 53 01 01 01.\n')
    expect(mustCall.match(/03 53 01 01 01/g)).toHaveLength(1)
  })

  it('is not told at such length that nobody reads it', () => {
    const detail = `${'Le conseiller reçoit sur rendez-vous. '.repeat(8)}`
    expect(placeAtLength(toldWith({ detail }))).toContain(
      `À savoir : ${'Le conseiller reçoit sur rendez-vous. '.repeat(5).trim()}\n`
    )
    expect(placeInSms(toldWith({ detail }))).not.toContain('À savoir')
  })

  it('is not a place to go where it receives nobody', () => {
    const source = caudresis(2)
    const permanences = source.permanences.map(one =>
      one.id === 'P1'
        ? { ...one, access: { ...toldWith({ ways: ['no-public'] }).near.station.permanence.access } }
        : one
    ) as Permanence[]
    const named = nearestKnownHours(directoryOf({ ...source, permanences }), CAUDRY, NOW, 2)
    expect(named.map(({ station }) => station.permanence.id)).toEqual(['P2'])
  })
})

it('a distance is said to be a straight line, unless it is next door', () => {
  const [, second] = nearestKnownHours(directoryOf(caudresis(2)), CAUDRY, NOW, 2)
  if (!second) throw new Error('nobody near')
  expect(placeAtLength({ near: second, now: NOW, lead: '', line: null })).toContain('(à 3 km à vol d’oiseau)')
  expect(ringing('Mairie', 'Caudry', { distanceMeters: 3_400, overseas: false }, false)).toContain(
    'à 3 kilomètres de chez vous, à vol d’oiseau.'
  )
  expect(ringing('Mairie', 'Caudry', { distanceMeters: 400, overseas: false }, false)).toContain(
    'à moins d’un kilomètre de chez vous.'
  )
})

it('nothing is said of booking where no link is published', () => {
  expect(placeInSms(toldOf(null))).not.toContain('Rendez-vous')
  expect(placeAtLength(toldOf(null))).not.toContain('Rendez-vous')
})

describe('a permanence with a telephone of its own', () => {
  it('is told with it on a page', () => {
    const lines = placeAtLength(toldWith({}, { telephone: '+33353010101' })).split('\n')
    expect(lines).toContain('Téléphone du lieu : 03 53 01 01 01')
  })

  it('is told with it once, where people telephone before they come', () => {
    const text = placeAtLength(toldWith({ ways: ['phone'] }, { telephone: '+33353010101' }))
    expect(text.split('03 53 01 01 01')).toHaveLength(2)
  })

  it('that is closed is said to be so in few words', () => {
    const at = new Date('2026-11-24T22:00:00+01:00')
    expect(placeInSms({ ...toldWith({}), now: at })).toContain('Fermé, ouvre demain à 9 heures.')
  })
})
