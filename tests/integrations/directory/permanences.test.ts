import { parsePermanences } from '../../../integrations/directory/permanences'
import { parse, read, rows } from './one-place'
import { communes, compileHours, file } from './stand-ins'

describe('a place of the national standard', () => {
  it('is read whole', () => {
    expect(parse(rows({}))).toEqual({
      items: [
        {
          id: 'p1',
          pivot: '20003063300016',
          nom: 'Mairie',
          commune: 'Caudry',
          codePostal: '59540',
          codeInsee: '59139',
          adresse: '1 rue de la Dentelle',
          position: { latitude: 50.1174, longitude: 3.4203 },
          telephone: '+33353010000',
          horaires: 'Mo-Fr 09:00-12:00',
          hours: { kind: 'weekly', days: [[], [540, 720]], week: [1, 1, 1, 1, 1, 0, 0] },
          itinerance: false,
          priseRdv: 'https://www.rdv-aide-numerique.fr/org/757',
          demonstration: false
        }
      ],
      published: new Map([
        [
          'p1',
          {
            id: 'p1',
            pivot: '20003063300016',
            nom: 'Mairie',
            commune: 'Caudry',
            code_postal: '59540',
            code_insee: '59139',
            adresse: '1 rue de la Dentelle',
            latitude: '50.1174',
            longitude: '3.4203',
            telephone: '03 53 01 00 00',
            horaires: 'Mo-Fr 09:00-12:00',
            itinerance: 'Fixe',
            date_maj: '2026-10-01',
            prise_rdv: 'https://www.rdv-aide-numerique.fr/org/757'
          }
        ]
      ]),
      rows: 1,
      faults: []
    })
  })

  it('is read with what it tells of how to get there', () => {
    const columns =
      'id,nom,commune,code_postal,adresse,complement_adresse,modalites_acces,modalites_accompagnement,presentation_detail,fiche_acces_libre,site_web'
    const { items, faults } = parse(
      file(
        columns,
        'a,Mairie,Caudry,59540,1 rue de la Dentelle,Mairie annexe,Téléphoner|Prendre un RDV en ligne|À vélo,Accompagnement individuel|Dans un atelier collectif,Uniquement sur rendez-vous,https://acceslibre.beta.gouv.fr/app/x/,pas un lien|https://caudry.example.fr',
        'b,Mairie,Caudry,59540,1 rue de la Dentelle,1 RUE DE LA DENTELLE,,En autonomie,,https://example.org/,https://caudry.example.fr',
        'c,Siège,Caudry,59540,1 rue de la Dentelle,,Ce lieu n’accueille pas de public,,,,'
      )
    )
    // Nothing of it is ever in the way of a row.
    expect(new Set(faults.map(({ column }) => column))).toEqual(new Set(['code_insee', 'latitude']))
    expect(items.map(({ id, access }) => [id, access])).toEqual([
      [
        'a',
        {
          complement: 'Mairie annexe',
          ways: ['phone', 'online'],
          detail: 'Uniquement sur rendez-vous',
          accessibility: 'https://acceslibre.beta.gouv.fr/app/x/',
          workshops: true,
          site: 'https://caudry.example.fr'
        }
      ],
      ['b', undefined],
      [
        'c',
        { complement: '', ways: ['no-public'], detail: '', accessibility: null, workshops: false, site: null }
      ]
    ])
  })

  it('is read from a file of v0.1, with its own columns and semicolons', () => {
    const bytes = file(
      'id;pivot;nom;commune;code_postal;code_insee;adresse;complement_adresse;latitude;longitude;cle_ban;typologie;telephone;courriel;site_web;horaires;presentation_resume;presentation_detail;source;structure_parente;date_maj;services;publics_accueillis;conditions_acces;labels_nationaux;labels_autres;modalites_accompagnement;accessibilite;prise_rdv',
      'p1;43493312300029;Anonymal;Caudry;59540;59139;12 bis rue X;;50,1174;3,4203;;ASSO;+33353010001;a@example.org;;"Mo-Fr 09:00-12:00; Sa 08:30-12:00";;;Hubik;;2022-06-02;"Accéder à du matériel;Prendre en main un ordinateur";Adultes;"Payant : …";CNFS;;;;'
    )
    const { items, faults } = parse(bytes)
    expect(faults).toEqual([])
    expect(items).toMatchObject([
      {
        id: 'p1',
        position: { latitude: 50.1174, longitude: 3.4203 },
        horaires: 'Mo-Fr 09:00-12:00; Sa 08:30-12:00'
      }
    ])
  })

  it.each(['id', 'nom', 'commune', 'code_postal'] as const)(
    'is refused without %s, and the others go in',
    column => {
      const { items, faults } = parse(rows({ [column]: ' ' }, { id: 'p2' }))
      expect(items.map(({ id }) => id)).toEqual(['p2'])
      expect(faults.map(({ line, column, level, kind }) => ({ line, column, level, kind }))).toEqual([
        { line: 2, column, level: 'refused', kind: 'missing' }
      ])
    }
  )

  it('is refused with an identifier that is no text, or with no code postal', () => {
    expect(read({ id: 'p\ufffd1' })).toEqual([
      'refused id : valeur illisible (trop longue ou mal encodée) : donnez un texte simple'
    ])
    expect(read({ code_postal: 'Caudry' })).toEqual([
      'refused code_postal : « Caudry » n’est pas un code postal : donnez cinq chiffres'
    ])
  })

  it('that repeats an identifier is refused, the first is kept', () => {
    const { items, faults } = parse(rows({}, { nom: 'Autre' }))
    expect(items.map(({ nom }) => nom)).toEqual(['Mairie'])
    expect(faults.map(({ line, reason }) => [line, reason])).toEqual([
      [3, '« p1 » est déjà l’identifiant de la ligne 2, qui est gardée : donnez un identifiant à chacun']
    ])
  })

  it('has its code postal put right where a spreadsheet took the zero', () => {
    expect(
      read(
        { code_postal: '1200', commune: 'Valserhône', code_insee: '', latitude: '46.1', longitude: '5.8' },
        'codePostal',
        'codeInsee'
      )
    ).toEqual([
      '01200',
      '01033',
      'mended code_postal : « 1200 » lu comme 01200',
      'mended code_insee : code INSEE absent, 01033 trouvé d’après « Valserhône » et le code postal'
    ])
  })

  it('has plain apostrophes, composed accents and single blanks', () => {
    expect(read({ nom: 'Maison\u00a0de  l’e\u0301té', adresse: '1\true\u0000 X' }, 'nom', 'adresse')).toEqual(
      ["Maison de l'été", '1 rue X']
    )
  })

  it('that is long beyond reason is cut', () => {
    const [nom, fault] = read({ nom: 'a'.repeat(5000) }, 'nom')
    expect(nom).toHaveLength(300)
    expect(fault).toBe('mended nom : 5000 caractères, coupé à 300')
  })
})

describe('a file of places', () => {
  it('that is another file says so, and gives nothing', () => {
    expect(parse(file('conseiller_id,permanence_id,horaires', 'c1,p1,'))).toEqual({
      items: [],
      published: new Map(),
      rows: 1,
      faults: [
        {
          line: 1,
          column: null,
          kind: 'missing-columns',
          level: 'refused',
          reason:
            'colonnes absentes de l’en-tête : id, nom, commune, code_postal ; vérifiez que c’est le bon fichier'
        }
      ]
    })
  })

  it('tells its progress', () => {
    const told: number[] = []
    parsePermanences(rows(...Array.from({ length: 600 }, (_, index) => ({ id: `p${index}` }))), {
      compileHours,
      places: communes,
      progress: done => told.push(done)
    })
    expect(told).toEqual([0, 500, 600])
  })
})

describe('the other values of a place', () => {
  it('leave the hours that were known where new ones cannot be read', () => {
    const hours = { kind: 'weekly', days: [[], [540, 720]], week: [1, 1, 1, 1, 1, 0, 0] } as const
    const { items, faults } = parsePermanences(rows({ horaires: 'tous les matins' }), {
      compileHours,
      places: communes,
      known: new Map([['p1', { horaires: 'Mo-Fr 09:00-12:00', hours }]])
    })
    expect(items).toMatchObject([{ id: 'p1', horaires: 'Mo-Fr 09:00-12:00', hours }])
    expect(faults.map(({ level, reason }) => `${level} ${reason}`)).toEqual([
      'dropped « tous les matins » : horaires illisibles ; les horaires d’avant sont gardés, « Mo-Fr 09:00-12:00 »'
    ])
  })

  it('keep the row when they cannot be used, and are told', () => {
    expect(read({ telephone: '3960' }, 'telephone')).toEqual([
      null,
      'dropped telephone : « 3960 » est un numéro court : donnez un numéro à dix chiffres'
    ])
    expect(read({ telephone: '+32 470 12 34 56' }, 'telephone')).toEqual([
      null,
      'dropped telephone : « +32 470 12 34 56 » n’est pas un numéro de France ou d’outre-mer'
    ])
    expect(read({ horaires: 'tous les matins' }, 'horaires', 'hours')).toEqual([
      'tous les matins',
      { kind: 'unknown' },
      'dropped horaires : « tous les matins » : horaires illisibles'
    ])
    expect(read({ date_maj: '1970-01-01' })).toEqual([
      'dropped date_maj : « 1970-01-01 » est une date par défaut, pas une mise à jour : donnez la vraie, ou rien'
    ])
    expect(read({ date_maj: '2026-02-31' })).toEqual([
      'dropped date_maj : « 2026-02-31 » n’est pas une date : donnez AAAA-MM-JJ'
    ])
    expect(read({ prise_rdv: 'javascript:alert(1)' }, 'priseRdv')).toEqual([
      null,
      'dropped prise_rdv : « javascript:alert(1) » n’est pas une adresse web : donnez https://…'
    ])
    expect(read({ itinerance: 'parfois' }, 'itinerance')).toEqual([
      false,
      'dropped itinerance : « parfois » : donnez « Itinérant » ou « Fixe »'
    ])
    expect(read({ pivot: '00000000000000' }, 'pivot')).toEqual([
      '',
      'dropped pivot : « 00000000000000 » n’est le numéro de personne : donnez le SIRET ou le RNA, ou rien'
    ])
    expect(read({ pivot: '12' }, 'pivot')).toEqual([
      '',
      'dropped pivot : « 12 » n’est ni un SIRET (14 chiffres) ni un RNA (W et 9 chiffres)'
    ])
    expect(read({ pivot: '20003063300017' }, 'pivot')).toEqual([
      '20003063300017',
      'noted pivot : la clé du SIRET 20003063300017 est fausse : vérifiez-le ; il est gardé'
    ])
  })

  it('may be absent without a word', () => {
    expect(
      read({ pivot: '', telephone: '', horaires: '', itinerance: '', date_maj: '', prise_rdv: '' }, 'hours')
    ).toEqual([{ kind: 'unknown' }])
  })

  it('take the key of La Poste for what it is, and an RNA', () => {
    expect(read({ pivot: '35600000009075' }, 'pivot')).toEqual(['35600000009075'])
    expect(read({ pivot: 'W591001234' }, 'pivot')).toEqual(['W591001234'])
  })

  it('say « itinérant » in the standard’s words', () => {
    expect(read({ itinerance: 'Itinérant' }, 'itinerance')).toEqual([true])
  })
})
