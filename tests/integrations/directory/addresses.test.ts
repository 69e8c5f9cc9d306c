import { parsePermanences } from '../../../integrations/directory/permanences'
import { parse, read, rows } from './one-place'
import { communes, compileHours } from './stand-ins'

describe('the commune of a place', () => {
  it.each([
    ['LE CATEAU CAMBRESIS', '59360', '59136'],
    ['Cateau-Cambrésis', '59360', '59136'],
    ['St Souplet', '59360', '59545'],
    ['Bethencour', '59540', '59075'],
    ['Château-Chinon (Ville)', '58120', '58062'],
    ['Château-Chinon', '58120', null],
    ['Caudry Cedex', '59540', '59139'],
    ['Audencourt - Caudry', '59540', '59139'],
    ['Marseille 2e', '13002', '13055'],
    ['Nouméa', '98800', '98818'],
    // Alone at its code postal is not enough: the code stands for the whole territory in real files.
    ['Dumbéa', '98800', null]
  ])('%s at %s is %s', (commune, codePostal, codeInsee) => {
    const { items } = parse(
      rows({ commune, code_postal: codePostal, code_insee: '', latitude: '', longitude: '' })
    )
    expect(items[0]?.codeInsee).toBe(codeInsee)
  })

  it('is looked for by its name in the département where the geography reads names', () => {
    const dumbea = communes.byCodeInsee('98805')
    if (!dumbea) throw new Error('stand-in')
    const { items } = parsePermanences(
      rows({ commune: 'Dumbéa', code_postal: '98800', code_insee: '', latitude: '', longitude: '' }),
      {
        compileHours,
        places: { ...communes, read: () => ({ kind: 'one', place: dumbea, certainty: 'exact' }) }
      }
    )
    expect(items[0]?.codeInsee).toBe('98805')
  })

  it('is put right when its code INSEE is none, and told when nothing can be found', () => {
    expect(read({ code_insee: '59000' }, 'codeInsee')).toEqual([
      '59139',
      'mended code_insee : « 59000 » n’est pas une commune actuelle, 59139 trouvé d’après le nom et le code postal'
    ])
    expect(read({ code_insee: '59000', commune: 'Nulle-Part' }, 'codeInsee')).toEqual([
      null,
      'dropped code_insee : « 59000 » n’est pas le code INSEE d’une commune : corrigez-le'
    ])
    expect(read({ code_insee: '', commune: 'Nulle-Part' }, 'codeInsee')).toEqual([
      null,
      'noted code_insee : code INSEE absent, et « Nulle-Part » n’est pas une commune du code postal 59540 : donnez le code INSEE'
    ])
  })

  it('keeps the code of an arrondissement, and takes the centre of its city', () => {
    expect(
      read(
        { commune: 'Paris 12e', code_postal: '75012', code_insee: '75112', latitude: '', longitude: '' },
        'codeInsee',
        'position'
      )
    ).toEqual([
      '75112',
      { latitude: 48.8566, longitude: 2.3522 },
      'mended latitude : pas de coordonnées utilisables : le centre de Paris les remplace'
    ])
  })

  it('is told by the point when code INSEE and code postal disagree', () => {
    const disagreeing = { commune: 'Nouméa', code_postal: '98800', code_insee: '59139' }
    expect(
      read(
        { ...disagreeing, telephone: '', latitude: '-22.23', longitude: '166.52' },
        'codeInsee',
        'position'
      )
    ).toEqual([
      '98818',
      { latitude: -22.23, longitude: 166.52 },
      'mended code_insee : le code INSEE 59139 n’est pas au code postal 98800 : 98818 trouvé d’après le nom'
    ])
    expect(read(disagreeing, 'codeInsee')).toEqual([
      '59139',
      'noted code_insee : le code INSEE 59139 et le code postal 98800 ne sont pas du même département'
    ])
  })
})

describe('the position of a place', () => {
  const reunion = { commune: 'Saint-Denis', code_postal: '97400', code_insee: '97411', telephone: '' }

  it('with latitude and longitude the other way round is put right', () => {
    expect(read({ latitude: '3.4203', longitude: '50.1174' }, 'position')).toEqual([
      { latitude: 50.1174, longitude: 3.4203 },
      'mended latitude : latitude et longitude inversées, remises à l’endroit : 50.1174, 3.4203'
    ])
    expect(read({ ...reunion, latitude: '55.45', longitude: '-20.9' }, 'position')).toEqual([
      { latitude: -20.9, longitude: 55.45 },
      'mended latitude : latitude et longitude inversées, remises à l’endroit : -20.9, 55.45'
    ])
  })

  it('with its sign lost overseas is put right', () => {
    expect(read({ ...reunion, latitude: '20.9', longitude: '55.45' }, 'position')).toEqual([
      { latitude: -20.9, longitude: 55.45 },
      'mended latitude : signe corrigé : -20.9, 55.45'
    ])
  })

  it.each([
    ['971', '97100', '16.0', '-61.7'],
    ['972', '97200', '14.6', '-61.0'],
    ['973', '97300', '4.9', '-52.3'],
    ['974', '97400', '-20.9', '55.4'],
    ['975', '97500', '46.8', '-56.2'],
    ['976', '97600', '-12.8', '45.2'],
    ['977', '97133', '17.9', '-62.8'],
    ['978', '97150', '18.07', '-63.08'],
    ['986', '98600', '-13.3', '-176.2'],
    ['987', '98714', '-17.5', '-149.6'],
    ['988', '98800', '-22.3', '166.4'],
    ['2A', '20000', '41.9', '8.7']
  ])('in %s is France', (_departement, codePostal, latitude, longitude) => {
    const { items, faults } = parse(
      rows({ code_postal: codePostal, code_insee: '', commune: 'X', telephone: '', latitude, longitude })
    )
    expect(items[0]?.position).toEqual({ latitude: Number(latitude), longitude: Number(longitude) })
    expect(faults.map(({ kind }) => kind)).toEqual(['insee-not-found'])
  })

  it.each([
    ['40.7', '-74.0', 'le point 40.7, -74 n’est pas en France'],
    ['-20.9', '55.4', 'le point -20.9, 55.4 n’est pas dans le territoire du code postal 59540'],
    ['48.85', '2.35', 'le point est à 161 km de Caudry']
  ])('%s, %s gives way to the centre of the commune', (latitude, longitude, reason) => {
    expect(read({ latitude, longitude }, 'position')).toEqual([
      { latitude: 50.1174, longitude: 3.4203 },
      `dropped latitude : ${reason}`,
      'mended latitude : pas de coordonnées utilisables : le centre de Caudry les remplace'
    ])
  })

  it.each([
    ['0', '0', []],
    ['46.6241', '1.849121', []],
    ['', '', []],
    ['50.1', '', ['dropped longitude : une seule des deux coordonnées est donnée']],
    ['nord', '3.4', ['dropped latitude : « nord » n’est pas un nombre de degrés, par exemple 50.1174']]
  ])('%s, %s is no point', (latitude, longitude, told) => {
    expect(read({ latitude, longitude }, 'position')).toEqual([
      { latitude: 50.1174, longitude: 3.4203 },
      ...told,
      'mended latitude : pas de coordonnées utilisables : le centre de Caudry les remplace'
    ])
  })

  it('is unknown where the commune is unknown as well', () => {
    const unknown = { commune: 'Nulle-Part', code_insee: '', latitude: '40.7', longitude: '-74' }
    expect(read(unknown, 'position').slice(0, 1)).toEqual([null])
    expect(read(unknown)).toContain(
      'noted latitude : pas de coordonnées, et la commune n’est pas connue : ce lieu ne sera jamais le plus proche'
    )
  })
})
