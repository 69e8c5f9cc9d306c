import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BodyReading } from '../../../domain/bodies/body'
import type { Geography } from '../../../integrations/geography/geography'
import { loadedGeography } from './loaded'

let geography: Geography
beforeAll(() => {
  geography = loadedGeography()
})

/** `exact commune Caudry 59`, `kind petr (Pays du Cambrésis)`, `several A 59 | A 62`, `siren 200030634 key`. */
function told(reading: BodyReading): string {
  const body = ({ kind, name, departement }: { kind: string; name: string; departement: string }) =>
    `${kind} ${name} ${departement}`.trim()
  switch (reading.kind) {
    case 'none':
      return 'none'
    case 'kind':
      return reading.named === null ? `kind ${reading.of}` : `kind ${reading.of} (${reading.named})`
    case 'one':
      return `${reading.certainty} ${body(reading.body)}`
    case 'several':
      return `several ${reading.bodies.map(body).join(' | ')}`
    case 'siren':
      return `siren ${reading.siren} ${reading.problem}`
  }
}
const read = (said: string) => told(geography.readBody(said))
const answered = (said: string) => told(geography.readBody(said, { asked: true }))
const CA2C = 'epci Communauté d’agglomération du Caudrésis et du Catésis 59'

describe('the body that somebody speaks of', () => {
  it.each([
    ['la communauté d’agglo du Caudrésis-Catésis', `exact ${CA2C}`],
    [
      'Est-ce que la communauté d’agglomération du Caudrésis et du Catésis peut candidater ?',
      `exact ${CA2C}`
    ],
    ['CA2C', `exact ${CA2C}`],
    ['Caudry est-elle éligible ?', 'exact commune Caudry 59'],
    ['et Caudry ?', 'exact commune Caudry 59'],
    ['la ville de Caudry peut-elle candidater', 'exact commune Caudry 59'],
    ['nous sommes la mairie de Bertry', 'exact commune Bertry 59'],
    ['mairie de Saint-Denis (974)', 'exact commune Saint-Denis 974'],
    ['La Ville-aux-Dames', 'exact commune La Ville-aux-Dames 37'],
    ['comune de 300 hab on a le droit', 'kind commune'],
    ['CCAS de Caudry', 'exact ccas Caudry 59'],
    ['le ccas du cateau-cambrésis', 'exact ccas Le Cateau-Cambrésis 59'],
    ['CIAS du Caudrésis-Catésis', 'exact cias Communauté d’agglomération du Caudrésis et du Catésis 59'],
    ['métropole de Lyon', 'exact metropole-lyon Métropole de Lyon 69'],
    ['le Grand Lyon', 'exact metropole-lyon Métropole de Lyon 69'],
    ['la Métropole du Grand Paris', 'exact metropole-grand-paris Métropole du Grand Paris 75'],
    ['Plaine Commune', 'exact ept Plaine Commune 93'],
    ['Est Ensemble', 'exact ept Est Ensemble 93'],
    ['les EPT sont-ils éligibles', 'kind ept'],
    ['CC du Pays Solesmois', 'exact epci Communauté de communes du Pays Solesmois 59'],
    ['la métropole de Bordeaux', 'exact epci Bordeaux Métropole 33'],
    ['Bordeaux Métropole', 'exact epci Bordeaux Métropole 33'],
    ['MEL', 'exact epci Métropole Européenne de Lille 59'],
    ['le département du Nord', 'exact departement Nord 59'],
    ['cd59', 'exact departement Nord 59'],
    ['conseil départemental de la Moselle', 'exact departement Moselle 57'],
    ['région Hauts-de-France', 'exact region Hauts-de-France'],
    ['la région PACA', "exact region Provence-Alpes-Côte d'Azur"],
    ['la Guadeloupe', 'exact outre-mer Guadeloupe 971'],
    ['la Réunion', 'exact outre-mer La Réunion 974'],
    ['la Nouvelle-Calédonie', 'kind outre-mer'],
    ['la collectivité de Corse', 'kind collectivite'],
    ['PETR du Pays du Cambrésis', 'kind petr (Pays du Cambrésis)'],
    ['un syndicat mixte', 'kind syndicat-mixte'],
    ['SIVOM de la région de Cambrai', 'kind syndicat-intercommunal (région de Cambrai)'],
    ['association Les Trois Clics', 'kind association'],
    ['une asso', 'kind association'],
    ['mission locale du Cambrésis', 'kind association'],
    ['une SARL peut-elle candidater ?', 'kind entreprise'],
    ['notre SCIC', 'kind cooperative'],
    ['une SPL', 'kind societe-publique'],
    ['la préfecture du Nord', 'kind etat'],
    ['un service de l’État', 'kind etat'],
    ['la CAF', 'kind organisme-national'],
    ['l’université de Lille', 'kind universite'],
    ['la CCI', 'kind chambre-consulaire'],
    ['office HLM de Cambrai', 'kind office-public-habitat'],
    ['un bailleur social', 'kind bailleur-social'],
    ['lycée du Cateau', 'kind etablissement-scolaire'],
    ['une école primaire', 'kind service-communal'],
    ['un GIP', 'kind gip'],
    ['l’hôpital de Cambrai', 'kind hopital'],
    ['caisse des écoles de Caudry', 'exact caisse-des-ecoles Caudry 59'],
    ['France services de Busigny', 'kind france-services'],
    ['un tiers-lieu associatif', 'kind tiers-lieu'],
    ['notre collectivité est une communauté de communes', 'kind epci'],
    ['mairie du 3e arrondissement de Lyon', 'exact arrondissement-municipal Lyon 69'],
    ['et pour un CCAS ?', 'kind ccas'],
    ['quelle est la date limite ?', 'none'],
    ['on est en métropole', 'none'],
    ['', 'none'],
    ['🙂 !!!', 'none']
  ])('in « %s »: %s', (said, expected) => {
    expect(read(said)).toBe(expected)
  })

  it('guesses through typos when it was asked for, and says that it guesses', () => {
    expect(answered('canbray')).toBe('fuzzy commune Cambrai 59')
    expect(answered('agglo codresis')).toBe(`fuzzy ${CA2C}`)
    expect(answered('communauté de communes du pays solemois')).toBe(
      'fuzzy epci Communauté de communes du Pays Solesmois 59'
    )
    expect(answered('l’agglo de Caudry')).toBe(`fuzzy ${CA2C}`)
    expect(answered('xyzzy')).toBe('none')
  })

  it('tells homonyms apart by their département', () => {
    expect(read('commune de Saint-Denis')).toBe(
      'several commune Saint-Denis 974 | commune Saint-Denis 93 | commune Saint-Denis 11 | commune Saint-Denis 30'
    )
    expect(read('CC des Quatre Rivières')).toBe(
      'several epci Communauté de communes des Quatre Rivières 74 | epci Communauté de communes des Quatre Rivières 70'
    )
  })

  it('knows communes and intercommunalités by their SIREN', () => {
    expect(read('SIREN 200 030 633')).toBe(`exact ${CA2C}`)
    expect(read('siret 20003063300012')).toBe(`exact ${CA2C}`)
    expect(read('215901398')).toBe('exact commune Caudry 59')
    expect(read('siren 200030634')).toBe('siren 200030634 key')
    expect(read('siren 12345')).toBe('siren 12345 length')
    expect(read('552100554')).toBe('siren 552100554 not-listed')
  })

  it('says what the tables know of it', () => {
    const reading = geography.readBody('Caudry')
    expect(reading.kind === 'one' && reading.body).toMatchObject({
      name: 'Caudry',
      siren: '215901398',
      codeInsee: '59139',
      departementNom: 'Nord',
      epci: { siren: '200030633', name: 'Communauté d’agglomération du Caudrésis et du Catésis' }
    })
    const agglo = geography.readBody('siren 200030633')
    expect(agglo.kind === 'one' && agglo.body.communes).toBe(46)
  })

  it('survives ten thousand letters', () => {
    expect(read('a'.repeat(10_000))).toBe('none')
    expect(answered('commune '.repeat(1_250))).toMatch(/^kind commune/)
  })
})

describe('the 46 communes of the délibération', () => {
  const seed = join(__dirname, '..', '..', '..', '..', 'shared', 'seed', '000_65018cbf46fb65f1.txt')
  const text = existsSync(seed) ? readFileSync(seed, 'utf8') : ''
  const names = text
    .slice(text.indexOf('Avesnes-Les-Aubert'), text.indexOf("L'an deux mille"))
    .split('\n')
    .map(name => name.trim())
    .filter(Boolean)

  it('are all found, as the scan writes them, in their agglomération', () => {
    if (text === '') return
    const epcis = names.map(name => {
      const reading = geography.readBody(`commune de ${name}`, { asked: true })
      const bodies =
        reading.kind === 'one' ? [reading.body] : reading.kind === 'several' ? reading.bodies : []
      return bodies.some(({ epci }) => epci?.siren === '200030633') ? 'CA2C' : name
    })
    expect(epcis).toEqual(Array(46).fill('CA2C'))
  })
})
