import { parseAbsences, parseSpecialDays } from '../../../integrations/directory/exceptions'
import { file } from './stand-ins'

const told = ({
  faults
}: {
  readonly faults: readonly { line: number; column: string | null; level: string; reason: string }[]
}) => faults.map(({ line, column, level, reason }) => `${line} ${level} ${column} : ${reason}`)
const KNOWN = new Set(['c1', 'p1'])

describe('absences.csv', () => {
  it('is read, a single day without its end, French days put in form', () => {
    const parsed = parseAbsences(
      file('conseiller_id,du,au', 'c1,2026-12-21,2027-01-03', 'c1,24/11/2026,', 'c9,2026-12-01,2026-12-01'),
      KNOWN
    )
    expect(parsed.items).toEqual([
      { conseillerId: 'c1', from: '2026-12-21', to: '2027-01-03' },
      { conseillerId: 'c1', from: '2026-11-24', to: '2026-11-24' },
      { conseillerId: 'c9', from: '2026-12-01', to: '2026-12-01' }
    ])
    expect(told(parsed)).toEqual([
      '3 mended du : « 24/11/2026 » lu comme 2026-11-24 : donnez AAAA-MM-JJ',
      '4 noted conseiller_id : aucun conseiller « c9 » pour l’instant : importez-le aussi'
    ])
  })

  it('refuses what cannot be, line by line, and takes the rest', () => {
    const parsed = parseAbsences(
      file(
        'conseiller_id,du,au',
        'c1,,2026-12-01',
        ',2026-12-01,',
        'c1,2026-02-30,',
        'c1,2026-12-02,2026-12-01',
        'c1,2026-01-01,2028-01-01',
        'c1,2026-12-24,2026-12-24',
        'c1,2026-12-24,'
      ),
      KNOWN
    )
    expect(parsed.items).toEqual([{ conseillerId: 'c1', from: '2026-12-24', to: '2026-12-24' }])
    expect(told(parsed)).toEqual([
      '2 refused du : valeur obligatoire absente',
      '3 refused conseiller_id : valeur obligatoire absente',
      '4 refused du : « 2026-02-30 » n’est pas un jour qui existe : donnez AAAA-MM-JJ',
      '5 refused au : 2026-12-01 est avant 2026-12-02 : donnez le premier jour, puis le dernier',
      '6 refused au : du 2026-01-01 au 2028-01-01, plus d’un an : donnez un an au plus',
      '8 refused null : même contenu que la ligne 7'
    ])
  })

  it('is no other file', () => {
    const { items, faults } = parseAbsences(file('permanence_id,horaires', 'p1,'), KNOWN)
    expect([items, faults.some(({ level }) => level === 'refused')]).toEqual([[], true])
    expect(parseAbsences(new Uint8Array(), KNOWN).items).toEqual([])
  })
})

describe('exceptions.csv', () => {
  it('is a closure without hours, other hours with them', () => {
    const parsed = parseSpecialDays(
      file(
        'permanence_id,du,au,horaires',
        'p1,2026-12-24,2027-01-03,',
        'p1,2026-12-05,,"09:00-12:00,14:00-17:00"',
        'p1,2026-12-06,,9h-12h'
      ),
      KNOWN
    )
    expect(parsed).toMatchObject({
      faults: [],
      items: [
        { permanenceId: 'p1', from: '2026-12-24', to: '2027-01-03', horaires: '' },
        { permanenceId: 'p1', from: '2026-12-05', to: '2026-12-05', horaires: '09:00-12:00,14:00-17:00' },
        { permanenceId: 'p1', from: '2026-12-06', to: '2026-12-06', horaires: '09:00-12:00' }
      ]
    })
  })

  it('never takes hours that it cannot read for a closure', () => {
    const parsed = parseSpecialDays(file('permanence_id,du,au,horaires', 'p1,2026-12-05,,le matin'), KNOWN)
    expect(parsed.items).toEqual([])
    expect(told(parsed)).toEqual([
      '2 refused horaires : « le matin » : donnez par exemple 09:00-12:00,14:00-17:00, ou rien pour une fermeture'
    ])
  })
})
