import { parse } from './one-place'
import { file } from './stand-ins'

const FRANCE_SERVICES = [
  '"id_fs","insee_dep","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","latitude","longitude","mail","telephone","h_lundi","h_mardi","h_mercredi","h_jeudi","h_vendredi","h_samedi","prise_rdv","commentaire","type_fs","format_fs","groupe_fs","labellisation_fs"',
  '"12","59","France services (exemple)","1 rue de la Dentelle",,"59139","59540","Caudry",50.1174,3.4203,"fs@example.org","03 53 01 00 01","13:30 - 17:00","09:00 - 12:00 / 13:30 - 17:00","00:00 - 00:00 / 09:00 - 12:00",,,,"Non","Un lundi sur deux à Inchy","Principal","Bus_équivalent",,"Espace labellisé 01/01/2020"'
]

describe('the list of France services', () => {
  it('is read with its hours by day, one rule each, public holidays closed', () => {
    const { items, published } = parse(file(...FRANCE_SERVICES))
    expect(items).toMatchObject([
      {
        id: 'fs-12',
        nom: 'France services (exemple)',
        commune: 'Caudry',
        codePostal: '59540',
        codeInsee: '59139',
        telephone: '+33353010001',
        horaires: 'Mo 13:30-17:00; Tu 09:00-12:00,13:30-17:00; We 09:00-12:00; PH off',
        itinerance: true,
        priseRdv: null
      }
    ])
    expect(published.get('fs-12')).toMatchObject({
      presentation_detail: 'Un lundi sur deux à Inchy',
      dispositif_programmes_nationaux: 'France Services'
    })
  })

  it('keeps a place whose hours are words, and says so', () => {
    const [header = '', row = ''] = FRANCE_SERVICES
    const { items, faults } = parse(file(header, row.replace('"13:30 - 17:00"', '"sur demande"')))
    expect(items).toMatchObject([{ hours: { kind: 'unknown' } }])
    expect(faults.map(({ line, column, kind }) => [line, column, kind])).toEqual([[2, 'horaires', 'hours']])
  })
})

const json = (value: unknown) => Buffer.from(JSON.stringify(value))

describe('places as JSON', () => {
  const ATTRIBUTES = {
    nom: 'Mairie (exemple)',
    pivot: '20003063300016',
    adresse: {
      numero_voie: 1,
      repetition: null,
      nom_voie: 'rue de la Dentelle',
      code_postal: '59540',
      code_insee: '59139',
      commune: 'Caudry'
    },
    localisation: { latitude: 50.1174, longitude: 3.4203 },
    telephone: '+33353010001',
    courriels: ['mairie@example.org', 'accueil@example.org'],
    horaires: 'Mo-Fr 09:00-12:00',
    date_maj: '2026-10-01',
    aidants: [{ nom: 'Camille (exemple)', telephone: '+33639980011' }]
  }
  const EXPECTED = {
    id: 'p1',
    adresse: '1 rue de la Dentelle',
    codeInsee: '59139',
    position: { latitude: 50.1174, longitude: 3.4203 },
    horaires: 'Mo-Fr 09:00-12:00'
  }

  it('come as La Coop gives them, identifiers beside attributes', () => {
    const { items, faults, published } = parse(
      json({ data: [{ type: 'lieu', id: 'p1', attributes: ATTRIBUTES }], links: { next: null } })
    )
    expect(items).toMatchObject([EXPECTED])
    expect(faults).toEqual([])
    expect(published.get('p1')?.['courriels']).toBe('mairie@example.org|accueil@example.org')
  })

  it('come as the national map gives them, a plain list', () => {
    expect(parse(json([{ id: 'p1', ...ATTRIBUTES }])).items).toMatchObject([EXPECTED])
  })

  it('are told by their rank where something is wrong', () => {
    const { items, faults } = parse(
      json([
        { id: 'p1', ...ATTRIBUTES },
        { id: 'p2', nom: 'Sans commune' }
      ])
    )
    expect(items).toHaveLength(1)
    expect(faults.map(({ line, column, kind }) => [line, column, kind])).toEqual([
      [2, 'commune', 'missing'],
      [2, 'code_postal', 'missing']
    ])
  })

  it.each([
    ['{"erreur":"jeton refusé"}', 'du JSON'],
    ['[1,2,3]', 'du JSON'],
    ['[{"id":', 'du JSON']
  ])('%s is no list of places', (text, what) => {
    const { items, faults } = parse(Buffer.from(text))
    expect(items).toEqual([])
    expect(faults.map(({ reason }) => reason)).toEqual([
      `ce fichier est ${what}, pas un CSV : donnez le fichier en CSV, encodé en UTF-8`
    ])
  })

  it('an empty list leaves the directory as it is', () => {
    expect(parse(json([])).faults.map(({ reason }) => reason)).toEqual([
      'le fichier ne contient aucune ligne sous l’en-tête'
    ])
  })
})
