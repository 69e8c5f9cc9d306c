import { parsePermanences } from '../../../integrations/directory/permanences'
import { importReport } from '../../../integrations/directory/report'
import { type Fault, faultAt } from '../../../integrations/directory/wording'
import { communes, compileHours, file } from './stand-ins'

const zeros = (count: number): Fault[] =>
  Array.from({ length: count }, (_, index) => faultAt(index + 2, 'pivot', 'pivot-unknown', '00000000000000'))

describe('the report of an import', () => {
  it('gives line, column, reason and what became of it, a summary, and what was stored', () => {
    const parsed = parsePermanences(
      file(
        'id,nom,commune,code_postal,code_insee,latitude,longitude,horaires',
        'p1,Mairie,Caudry,59540,59139,50.1174,3.4203,"Mo-Fr 09:00-12:00"',
        'p2,Mairie,Caudry,59540,59139,50.1174,3.4203,parfois',
        'p3,,Caudry,59540,59139,50.1174,3.4203,'
      ),
      { compileHours, places: communes }
    )
    expect(importReport('permanences', parsed, { saved: { added: 1, changed: 1, same: 0 } })).toEqual([
      'ligne 3, colonne horaires : « parfois » : horaires illisibles (valeur ignorée)',
      'ligne 4, colonne nom : valeur obligatoire absente (ligne refusée)',
      '',
      'En résumé :',
      '       1  horaires illisibles (valeur ignorée)',
      '       1  valeurs obligatoires absentes (ligne refusée)',
      '',
      '3 lignes lues, 2 permanences enregistrées (1 nouvelle, 1 modifiée), 1 ligne refusée, 2 remarques.'
    ])
  })

  it('is short when there are many faults, and hides no kind behind another', () => {
    const parsed = {
      items: { length: 4456 },
      rows: 4456,
      faults: [...zeros(4335), faultAt(4400, 'telephone', 'phone-short', '3960')]
    }
    const report = importReport('permanences', parsed, {
      saved: { added: 12, changed: 3, same: 4441 },
      shown: 3
    })
    expect(report).toEqual([
      'ligne 2, colonne pivot : « 00000000000000 » n’est le numéro de personne : donnez le SIRET ou le RNA, ou rien (valeur ignorée)',
      'ligne 3, colonne pivot : « 00000000000000 » n’est le numéro de personne : donnez le SIRET ou le RNA, ou rien (valeur ignorée)',
      'ligne 4400, colonne telephone : « 3960 » est un numéro court : donnez un numéro à dix chiffres (valeur ignorée)',
      '… et 4 333 autres (toutes avec --all)',
      '',
      'En résumé :',
      '   4 335  SIRET inconnus (pivot à zéro) (valeur ignorée)',
      '       1  numéros courts (valeur ignorée)',
      '',
      '4 456 lignes lues, 4 456 permanences enregistrées (12 nouvelles, 3 modifiées), 4 336 remarques.'
    ])
    expect(importReport('permanences', parsed, { saved: null, all: true })).toHaveLength(4336 + 6)
  })

  it('shows refused rows first', () => {
    const parsed = {
      items: { length: 10 },
      rows: 11,
      faults: [...zeros(10), faultAt(12, null, 'open-quote')]
    }
    expect(importReport('permanences', parsed, { saved: null, shown: 1 })[0]).toBe(
      'ligne 12 : un guillemet est ouvert et jamais refermé : refermez-le ; la ligne n’est pas lue (ligne refusée)'
    )
  })

  it('tells every row that was refused, however many they are', () => {
    const parsed = {
      items: { length: 10 },
      rows: 40,
      faults: [
        ...zeros(10),
        ...Array.from({ length: 30 }, (_, index) => faultAt(index + 12, 'telephone', 'missing'))
      ]
    }
    const report = importReport('conseillers', parsed, { saved: { added: 10, changed: 0, same: 0 } })
    expect(report.slice(0, 31)).toEqual([
      ...Array.from(
        { length: 30 },
        (_, index) => `ligne ${index + 12}, colonne telephone : valeur obligatoire absente (ligne refusée)`
      ),
      '… et 10 autres (toutes avec --all)'
    ])
  })

  it.each([
    ['conseillers', 1, '1 ligne lue, 1 conseiller enregistré (1 nouveau, 0 modifié), 0 remarque.'],
    ['conseillers', 2, '2 lignes lues, 2 conseillers enregistrés (2 nouveaux, 0 modifié), 0 remarque.'],
    ['presences', 2, '2 lignes lues, 2 présences enregistrées (2 nouvelles, 0 modifiée), 0 remarque.'],
    ['comptes', 1, '1 ligne lue, 1 compte enregistré (1 nouveau, 0 modifié), 0 remarque.']
  ] as const)('of %s agrees in gender and number', (kind, count, line) => {
    const parsed = { items: { length: count }, rows: count, faults: [] }
    expect(importReport(kind, parsed, { saved: { added: count, changed: 0, same: 0 } })).toEqual([line])
  })

  it('says that nothing was stored', () => {
    const parsed = parsePermanences(Buffer.from('<html></html>'), { compileHours, places: communes })
    expect(importReport('permanences', parsed, { saved: null })).toEqual([
      'ligne 1 : ce fichier est une page web ou du XML, pas un CSV : donnez le fichier en CSV, encodé en UTF-8 (ligne refusée)',
      '',
      'En résumé :',
      '       1  fichier qui n’est pas un CSV (ligne refusée)',
      '',
      '0 ligne lue, rien n’a été enregistré, 1 remarque.'
    ])
  })
})
