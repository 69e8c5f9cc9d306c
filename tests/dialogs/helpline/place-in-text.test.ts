import { placeAtLength, placeInSms, placesInSms } from '../../../dialogs/helpline/place-in-text'
import { directoryOf, nearestStations } from '../../../domain/permanences/directory'
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

it('nothing is said of booking where no link is published', () => {
  expect(placeInSms(toldOf(null))).not.toContain('Rendez-vous')
  expect(placeAtLength(toldOf(null))).not.toContain('Rendez-vous')
})
