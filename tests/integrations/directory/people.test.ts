import { parseComptes } from '../../../integrations/directory/comptes'
import { parseConseillers } from '../../../integrations/directory/conseillers'
import { parsePresences } from '../../../integrations/directory/presences'
import { compileHours, file } from './stand-ins'

const told = ({
  faults
}: {
  faults: readonly { line: number; column: string | null; level: string; reason: string }[]
}) => faults.map(({ line, column, level, reason }) => `${line} ${level} ${column} : ${reason}`)

describe('conseillers.csv', () => {
  const HEADER =
    'id,prenom,nom,telephone,courriel,structure_siret,structure_nom,themes,langues,aad_object_id,consentement_appels'

  it('is read whole', () => {
    const parsed = parseConseillers(
      file(
        HEADER,
        'c1,Camille,Exemple,06 39 98 00 11,c1@example.org,20003063300016,CA,internet|email,fr|en,2F3A5C1E-0000-4000-8000-00000000ABCD,oui'
      )
    )
    expect(parsed).toEqual({
      items: [
        {
          id: 'c1',
          prenom: 'Camille',
          nom: 'Exemple',
          telephone: '+33639980011',
          courriel: 'c1@example.org',
          structureSiret: '20003063300016',
          structureNom: 'CA',
          themes: ['internet', 'email'],
          langues: ['fr', 'en'],
          aadObjectId: '2f3a5c1e-0000-4000-8000-00000000abcd',
          consent: true,
          demonstration: false
        }
      ],
      rows: 1,
      faults: []
    })
  })

  it('takes only « oui » for a consent', () => {
    const parsed = parseConseillers(
      file(
        HEADER,
        ...['oui', 'non', 'Oui', 'o', '1', ''].map(
          (consent, index) => `c${index},A,B,063998001${index},,,,,,,${consent}`
        )
      )
    )
    expect(parsed.items.map(({ consent }) => consent)).toEqual([true, false, false, false, false, false])
    expect(told(parsed)).toEqual([
      '4 noted consentement_appels : « Oui » : donnez « oui » ou « non » ; compté comme non, cette personne ne sera pas appelée',
      '5 noted consentement_appels : « o » : donnez « oui » ou « non » ; compté comme non, cette personne ne sera pas appelée',
      '6 noted consentement_appels : « 1 » : donnez « oui » ou « non » ; compté comme non, cette personne ne sera pas appelée',
      '7 noted consentement_appels : vide : donnez « oui » ou « non » ; compté comme non, cette personne ne sera pas appelée'
    ])
  })

  it('refuses who could not be rung, and says why', () => {
    const parsed = parseConseillers(
      file(
        HEADER,
        'c1,A,B,+32470123456,,,,,,,oui',
        'c2,A,B,3960,,,,,,,oui',
        'c3,A,B,0890000212,,,,,,,oui',
        'c4,A,B,,,,,,,,oui',
        'c5,A,B,+269763123456,,,,,,,oui',
        'c6,A,B,+262639010203,,,,,,,oui',
        'c7,A,B,06 92 01 02 03,,,,,,,oui'
      )
    )
    expect(parsed.items.map(({ id, telephone }) => [id, telephone])).toEqual([
      ['c6', '+262639010203'],
      ['c7', '+262692010203']
    ])
    expect(told(parsed)).toEqual([
      '2 refused telephone : « +32470123456 » n’est pas un numéro de France ou d’outre-mer ; sans numéro, personne ne peut être appelé',
      '3 refused telephone : « 3960 » est un numéro court : donnez un numéro à dix chiffres ; sans numéro, personne ne peut être appelé',
      '4 refused telephone : « 0890000212 » est un numéro spécial, peut-être payant : donnez un numéro ordinaire ; sans numéro, personne ne peut être appelé',
      '5 refused telephone : valeur obligatoire absente',
      '6 refused telephone : « +269763123456 » n’est pas un numéro de France ou d’outre-mer ; sans numéro, personne ne peut être appelé',
      '8 mended telephone : « 06 92 01 02 03 » est un numéro d’outre-mer, lu +262692010203'
    ])
  })

  it('tells all that is wrong in a row that it refuses', () => {
    const parsed = parseConseillers(file(HEADER, 'c1,A,,12,c1@example,123,,,,moi,peut-être'))
    expect(parsed.items).toEqual([])
    expect(told(parsed).map(line => line.split(' : ')[0])).toEqual([
      '2 refused nom',
      '2 refused telephone',
      '2 noted consentement_appels',
      '2 dropped courriel',
      '2 dropped aad_object_id',
      '2 dropped structure_siret'
    ])
  })

  it('keeps the first of an identifier, and both of a telephone', () => {
    const parsed = parseConseillers(
      file(
        HEADER,
        'c1,A,B,0639980011,,,,,,,oui',
        'c1,C,D,0639980012,,,,,,,oui',
        'c3,E,F,+33639980011,,,,,,,oui'
      )
    )
    expect(parsed.items.map(({ id, prenom }) => [id, prenom])).toEqual([
      ['c1', 'A'],
      ['c3', 'E']
    ])
    expect(told(parsed)).toEqual([
      '3 refused id : « c1 » est déjà l’identifiant de la ligne 2, qui est gardée : donnez un identifiant à chacun',
      '4 noted telephone : même téléphone que « c1 » (ligne 2) : un seul des deux sera appelé à la fois'
    ])
  })

  it('leaves out the values that cannot be used', () => {
    const parsed = parseConseillers(
      file(HEADER, 'c1,A,B,0639980011,c1@example,123,,,,moi,oui', 'c2,A,B,0639980012,,20003063300017,,,,,oui')
    )
    expect(
      parsed.items.map(({ courriel, structureSiret, aadObjectId }) => [courriel, structureSiret, aadObjectId])
    ).toEqual([
      ['', '', null],
      ['', '20003063300017', null]
    ])
    expect(told(parsed)).toEqual([
      '2 dropped courriel : « c1@example » n’est pas une adresse électronique',
      '2 dropped aad_object_id : « moi » n’est pas un identifiant d’objet Entra ID (8-4-4-4-12 chiffres hexadécimaux)',
      '2 dropped structure_siret : « 123 » n’est pas un SIRET : donnez 14 chiffres',
      '3 noted structure_siret : la clé du SIRET 20003063300017 est fausse : vérifiez-le ; il est gardé'
    ])
  })

  it('tells a column that it does not know', () => {
    expect(told(parseConseillers(file(`${HEADER},age`, 'c1,A,B,0639980011,,,,,,,oui,40')))).toEqual([
      '1 noted age : colonne inconnue, elle n’est pas lue'
    ])
  })
})

describe('presences.csv', () => {
  const HEADER = 'conseiller_id,permanence_id,horaires,valide_du,valide_au'
  const parse = (...lines: readonly string[]) => parsePresences(file(HEADER, ...lines), { compileHours })

  it('is read whole; no hours are those of the permanence', () => {
    expect(parse('c1,p1,"Mo-Fr 09:00-12:00",2026-01-01,2027-12-31', 'c1,p2,,,')).toEqual({
      items: [
        {
          conseillerId: 'c1',
          permanenceId: 'p1',
          horaires: 'Mo-Fr 09:00-12:00',
          hours: { kind: 'weekly', days: [[], [540, 720]], week: [1, 1, 1, 1, 1, 0, 0] },
          validFrom: '2026-01-01',
          validUntil: '2027-12-31'
        },
        {
          conseillerId: 'c1',
          permanenceId: 'p2',
          horaires: '',
          hours: null,
          validFrom: null,
          validUntil: null
        }
      ],
      kept: [],
      rows: 2,
      faults: []
    })
  })

  it('refuses a row whose hours cannot be read', () => {
    const parsed = parse('c1,p1,tous les matins,,', 'c1,p2,Mo-Fr 09:00-12:00,,')
    expect(parsed.items.map(({ permanenceId }) => permanenceId)).toEqual(['p2'])
    expect(told(parsed)).toEqual(['2 refused horaires : « tous les matins » : horaires illisibles'])
  })

  it('leaves what was known of a conseiller at a permanence whose row is refused', () => {
    const earlier = parse('c1,p1,Mo-Fr 09:00-12:00,,', 'c1,p3,Mo-Fr 09:00-12:00,,', 'c2,p1,24/7,,').items
    const parsed = parsePresences(
      file(HEADER, 'c1,p1,tous les matins,,', 'c1,p2,Mo-Fr 09:00-12:00,,', 'c2,p1,le soir,,'),
      {
        compileHours,
        known: {
          permanences: new Map(['p1', 'p2'].map(id => [id, { codeInsee: '59139', codePostal: '59540' }])),
          conseillers: new Set(['c1', 'c2']),
          presences: earlier
        }
      }
    )
    expect(parsed.items.map(({ permanenceId }) => permanenceId)).toEqual(['p2'])
    // Nothing of c2 is replaced; p3, which the file does not name, is over for c1.
    expect(parsed.kept).toEqual(earlier.slice(0, 1))
    expect(told(parsed)).toEqual([
      '2 refused horaires : « tous les matins » : horaires illisibles',
      '2 noted null : la présence d’avant à la permanence « p1 » est gardée',
      '4 refused horaires : « le soir » : horaires illisibles',
      '4 noted null : la présence d’avant à la permanence « p1 » est gardée'
    ])
  })

  it('refuses days that do not exist, periods that end before they begin, and repeated rows', () => {
    const parsed = parse(
      'c1,p1,,2026-02-31,',
      'c1,p2,,,le 3 mai',
      'c1,p3,,2026-12-31,2026-01-01',
      'c1,p4,,2026-01-01,2026-01-01',
      'c1,p4,,2026-01-01,2026-01-01',
      ',p5,,,'
    )
    expect(parsed.items.map(({ permanenceId }) => permanenceId)).toEqual(['p4'])
    expect(told(parsed)).toEqual([
      '2 refused valide_du : « 2026-02-31 » n’est pas un jour qui existe : donnez AAAA-MM-JJ',
      '3 refused valide_au : « le 3 mai » n’est pas un jour qui existe : donnez AAAA-MM-JJ',
      '4 refused valide_au : valide_au (2026-01-01) est avant valide_du (2026-12-31)',
      '6 refused null : même contenu que la ligne 5',
      '7 refused conseiller_id : valeur obligatoire absente'
    ])
  })

  it('understands the days that a French spreadsheet writes', () => {
    const parsed = parse('c1,p1,,01/09/2026,31/12/2026')
    expect(parsed.items).toMatchObject([{ validFrom: '2026-09-01', validUntil: '2026-12-31' }])
    expect(told(parsed)).toEqual([
      '2 mended valide_du : « 01/09/2026 » lu comme 2026-09-01 : donnez AAAA-MM-JJ',
      '2 mended valide_au : « 31/12/2026 » lu comme 2026-12-31 : donnez AAAA-MM-JJ'
    ])
  })

  it('tells once each id that is not there yet, keeps the row, and reads hours for the département', () => {
    const asked: string[] = []
    const parsed = parsePresences(
      file(HEADER, 'c1,p1,Mo 09:00-12:00,,', 'c9,p9,Mo 09:00-12:00,,', 'c9,p9,Tu 09:00-12:00,,'),
      {
        compileHours: (horaires, departement) => {
          asked.push(departement)
          return compileHours(horaires, departement)
        },
        known: {
          permanences: new Map([['p1', { codeInsee: '97209', codePostal: '97200' }]]),
          conseillers: new Set(['c1'])
        }
      }
    )
    expect(parsed.items).toHaveLength(3)
    expect(asked).toEqual(['972', '75', '75'])
    expect(told(parsed)).toEqual([
      '3 noted conseiller_id : aucun conseiller « c9 » pour l’instant : importez-le aussi',
      '3 noted permanence_id : aucune permanence « p9 » pour l’instant : importez-la aussi'
    ])
  })
})

describe('comptes.csv', () => {
  it('is read, its faults told', () => {
    const parsed = parseComptes(
      file(
        'courriel,role,structure_siret',
        'Anne@Example.org,coordinateur,20003063300016',
        'anne@example.org,conseiller,20003063300016',
        'anne@example.org,conseiller,20003063300016',
        'pas une adresse,admin,',
        'bob@example.org,chef,',
        'bob@example.org,coordinateur,12',
        ',admin,'
      )
    )
    expect(parsed.items).toEqual([
      { courriel: 'anne@example.org', role: 'coordinateur', structureSiret: '20003063300016' },
      { courriel: 'anne@example.org', role: 'conseiller', structureSiret: '20003063300016' },
      { courriel: 'bob@example.org', role: 'coordinateur', structureSiret: '' }
    ])
    expect(told(parsed)).toEqual([
      '4 refused null : même contenu que la ligne 3',
      '5 refused courriel : « pas une adresse » n’est pas une adresse électronique : la ligne n’ouvre aucun compte',
      '6 refused role : « chef » n’est pas un rôle : donnez conseiller, coordinateur, editeur, anct, admin',
      '7 dropped structure_siret : « 12 » n’est pas un SIRET : donnez 14 chiffres',
      '7 noted structure_siret : un compte coordinateur sans SIRET de structure ne voit aucune structure',
      '8 refused courriel : valeur obligatoire absente'
    ])
  })

  it.each([
    ['a@b.fr', true],
    ["o'neil+x@sous.domaine.example.org", true],
    ['prénom@mairie-été.fr', true],
    ['a..b@c.fr', false],
    ['a@b', false],
    ['a@-b.fr', false],
    ['a b@c.fr', false],
    ['a@b@c.fr', false]
  ])('%s may sign in: %s', (courriel, accepted) => {
    expect(parseComptes(file('courriel,role', `${courriel},admin`)).items).toHaveLength(accepted ? 1 : 0)
  })
})
