import type { Geography } from '../../../integrations/geography/geography'
import { loadedGeography, told } from './loaded'

let geography: Geography
beforeAll(() => {
  geography = loadedGeography()
})

describe('the answer to « where are you? »', () => {
  it.each([
    // Codes
    ['97440', 'exact Saint-André 974'],
    ['59540', 'several Caudry 59 | Béthencourt 59 | Inchy 59 | Beaumont-en-Cambrésis 59 (shared-code)'],
    ['5 9 5 4 0', 'several Caudry 59 | Béthencourt 59 | Inchy 59 | Beaumont-en-Cambrésis 59 (shared-code)'],
    [
      'Cinquante-neuf mille cinq cent quarante.',
      'several Caudry 59 | Béthencourt 59 | Inchy 59 | Beaumont-en-Cambrésis 59 (shared-code)'
    ],
    ['zéro un mille', 'several Bourg-en-Bresse 01 | Saint-Denis-lès-Bourg 01 (shared-code)'],
    ['soixante-quinze zéro dix-huit', 'exact Paris 18 75'],
    ['75116', 'exact Paris 16 75'],
    ['20000', 'exact Ajaccio 2A'],
    ['20620', 'exact Biguglia 2B'],
    ['2A004', 'exact Ajaccio 2A'],
    ['97400', 'exact Saint-Denis 974'],
    ['98800', 'exact Nouméa 988'],
    // CEDEX
    ['59019', 'exact Lille 59'],
    ['75901', 'exact Paris 15 75'],
    ['soixante-quinze neuf cent un paris cedex quinze', 'exact Paris 15 75'],
    ['13281', 'exact Marseille 13'],
    ['31057 Toulouse CEDEX 9', 'exact Toulouse 31'],
    ['59407 cambrai cedex', 'exact Cambrai 59'],
    ['59407 cedex', 'fuzzy Cambrai 59'],
    // Not codes
    ['595', 'unknown incomplete-code'],
    ['5954', 'unknown incomplete-code'],
    ['595400', 'unknown incomplete-code'],
    ['99999', 'unknown no-such-code'],
    ['00000', 'unknown no-such-code'],
    // Monaco's looks like one of France.
    ['98000', 'unknown abroad'],
    ['98000 Monaco', 'unknown abroad'],
    // Code and name
    ['59540 caudry', 'exact Caudry 59'],
    ['béthencour 59540', 'exact Béthencourt 59'],
    ['F-59540 Caudry', 'exact Caudry 59'],
    ['62000, non, 59000', 'exact Lille 59'],
    // Names
    ['Caudry', 'exact Caudry 59'],
    ['euh caudry', 'exact Caudry 59'],
    ['oui bonjour je suis à clary', 'exact Clary 59'],
    ['Saint-Hilaire-lez-Cambrai.', 'exact Saint-Hilaire-lez-Cambrai 59'],
    ['ST HILAIRE LEZ CAMBRAI', 'exact Saint-Hilaire-lez-Cambrai 59'],
    ['beauvois en cis', 'exact Beauvois-en-Cambrésis 59'],
    ['ste marie aux mines', 'exact Sainte-Marie-aux-Mines 68'],
    ['chalon s/ saone', 'exact Chalon-sur-Saône 71'],
    ['ville neuve d’ascq', "exact Villeneuve-d'Ascq 59"],
    ['au havre', 'exact Le Havre 76'],
    ['les lilas', 'exact Les Lilas 93'],
    ['Ors', 'exact Ors 59'],
    ['Ham', 'exact Ham 80'],
    ['Y', 'exact Y 80'],
    ['Eu', 'exact Eu 76'],
    ['La Table', 'exact La Table 73'],
    // Names that go on, old names
    ['le cateau', 'exact Le Cateau-Cambrésis 59'],
    ['catillon', 'several Catillon-sur-Sambre 59 | Catillon-Fumechon 60 (homonyms)'],
    ['Le Pommereuil', 'exact Pommereuil 59'],
    ['Saint-Souplet-Escaufourt', 'exact Saint-Souplet 59'],
    ['walincourt', 'exact Walincourt-Selvigny 59'],
    ['lomme', 'exact Lille 59'],
    // Homonyms
    ['Saint-Denis', 'several Saint-Denis 974 | Saint-Denis 93 | Saint-Denis 11 | Saint-Denis 30 (homonyms)'],
    ['Saint-Denis 93', 'exact Saint-Denis 93'],
    ['saint denis de la réunion', 'exact Saint-Denis 974'],
    ['saint denis quatre-vingt-treize', 'exact Saint-Denis 93'],
    ['Porto-Vecchio (2A)', 'exact Porto-Vecchio 2A'],
    ['sainte marie en martinique pas celle de la réunion', 'exact Sainte-Marie 972'],
    // A city told from a hamlet of the same name is confirmed, not assumed
    ['la rochelle', 'fuzzy La Rochelle 17'],
    // Arrondissements
    ['paris dix-huit', 'exact Paris 18 75'],
    ['18e arrondissement de paris', 'exact Paris 18 75'],
    ['lyon troisième arrondissement', 'exact Lyon 3 69'],
    ['Marseille 13e', 'exact Marseille 13 13'],
    ['Marseille (13)', 'exact Marseille 13'],
    ['paris', 'exact Paris 75'],
    // Typos and mishearings
    ['villé zoutréo', 'fuzzy Villers-Outréaux 59'],
    ['codry', 'fuzzy Caudry 59'],
    ['godry', 'fuzzy Caudry 59'],
    ['valencienne', 'fuzzy Valenciennes 59'],
    ['dunquerque', 'fuzzy Dunkerque 59'],
    ['avesnes les obert', 'fuzzy Avesnes-les-Aubert 59'],
    ['beau voix en cambrésis', 'fuzzy Beauvois-en-Cambrésis 59'],
    // Abroad
    ['bruxelles', 'unknown abroad'],
    ['Monaco', 'unknown abroad'],
    ['genève', 'unknown abroad'],
    // Nothing
    ['', 'none'],
    ['😀', 'none'],
    ['euh je sais pas', 'none'],
    ['je ne veux pas le dire', 'none'],
    ['oui', 'none'],
    ['qsdfghjklm', 'none'],
    ['tombouctou', 'none'],
    ['le nord', 'none']
  ])('%s: %s', (said, expected) => {
    expect(told(geography.read(said, { asked: true }))).toBe(expected)
  })

  it('keeps the code that was said', () => {
    expect(geography.read('saint-denis 93210', { asked: true })).toMatchObject({
      kind: 'one',
      place: { codeInsee: '93066', codePostal: '93210' }
    })
  })
})

describe('a place in a whole sentence', () => {
  it.each([
    ["c'est pour mes impôts je suis à côté de caudry", 'exact Caudry 59'],
    ["je suis né à Lille mais j'habite Caudry", 'exact Caudry 59'],
    ["je travaille à Cambrai et j'habite à Caudry", 'exact Caudry 59'],
    ['ma fille habite à lyon mais moi je suis à roubaix', 'exact Roubaix 59'],
    ['on vient de déménager de Lille à Caudry', 'exact Caudry 59'],
    ["j'habite 12 rue de Lille à Tourcoing", 'exact Tourcoing 59'],
    ['saint quentin dans l’aisne pas en yvelines', 'exact Saint-Quentin 02'],
    ['le tampon à la réunion pour apprendre internet', 'exact Le Tampon 974'],
    ['soixante deux mille euh non pardon cinquante-neuf mille lille', 'exact Lille 59'],
    ["leur site j'y rentre pas à mirepoix en ariège", 'fuzzy Mirepoix 09'],
    ['Caudry pas Cambrai', 'exact Caudry 59'],
    ["c'est 59120 et pas 59000", 'exact Loos 59'],
    ['slt c pr la caf g besoin daide denain', 'exact Denain 59'],
    ['Je voudrais télécharger une attestation de droits Ameli. Busigny.', 'exact Busigny 59'],
    ["j'habite à ham dans la somme", 'exact Ham 80'],
    ['Je suis à Contes (06)', 'exact Contes 06'],
    ['gap pour les impôts', 'exact Gap 05'],
    ["j'habite au Mans", 'exact Le Mans 72'],
    ["j'habite tourcouin", 'fuzzy Tourcoing 59'],
    ['villé zoutréo pour le dossier de retraite', 'fuzzy Villers-Outréaux 59'],
    ['je suis entre Caudry et Cambrai', 'several Cambrai 59 | Caudry 59 (homonyms)'],
    [
      'Mers-les-Bains ou Le Tréport, je suis entre les deux',
      'several Le Tréport 76 | Mers-les-Bains 80 (homonyms)'
    ],
    ["j'habite à genève pour les impôts", 'unknown abroad'],
    ["j'habite en belgique", 'unknown abroad']
  ])('%s: %s', (said, expected) => {
    expect(told(geography.read(said))).toBe(expected)
  })

  it.each([
    'je voudrais apprendre à envoyer une pièce jointe',
    "j'ai un mail orange qui ne marche plus",
    "j'ai un contrat avec free et bouygues",
    'je suis à la retraite',
    'je suis à la rue aidez moi',
    'je suis à bout je n’en peux plus',
    'je suis à pied',
    "j'habite à la campagne",
    "j'habite à côté de la mer",
    "j'habite dans la somme",
    "j'habite au troisième étage",
    'ça a du sens pour vous',
    'merci vous êtes bien gentil',
    "je m'appelle jean pierre martin et je suis né en 1945",
    "j'ai un rendez vous chez le docteur laurent",
    'mon avion part demain et je dois imprimer ma carte d’embarquement',
    'faut payer un euro quatre-vingt-quinze',
    'il faut que je paie une amende de 135 euros avant le 15 mars 2024',
    "mon numéro c'est le zéro six douze trente-quatre cinquante-six soixante-dix-huit",
    'numéro de sécu 1 55 08 59 139 012 34',
    'ma carte 4970 1012 3456 7890',
    'le code reçu est 482913',
    'au secours mon écran est bloqué avec un numéro microsoft',
    'La Poste m’a perdu un colis',
    'mon fils est parti vivre à londres et je voudrais lui parler en vidéo',
    'demande de passeport pour aller en italie',
    'je suis née en algérie et je n’ai pas d’acte de naissance'
  ])('nowhere: %s', said => {
    expect(told(geography.read(said))).toBe('none')
  })
})

describe('among the communes just proposed', () => {
  const saintDenis = () => {
    const reading = geography.read('Saint-Denis', { asked: true })
    return reading.kind === 'several' ? reading.places : []
  }

  it.each([
    ['celui de la réunion', 'exact Saint-Denis 974'],
    ["dans l'aude", 'exact Saint-Denis 11'],
    ['93', 'exact Saint-Denis 93'],
    ['93200', 'exact Saint-Denis 93'],
    ['lille', 'none']
  ])('%s: %s', (said, expected) => {
    expect(told(geography.read(said, { asked: true, among: saintDenis() }))).toBe(expected)
  })

  it('hears a name badly said', () => {
    const among = geography.byCodePostal('59360')
    expect(told(geography.read('basuel', { asked: true, among }))).toBe('fuzzy Bazuel 59')
  })
})

describe('a hint of where the caller is', () => {
  it('settles a doubt, to be confirmed', () => {
    expect(told(geography.read('Saint-Pierre', { asked: true, hintDepartement: '972' }))).toBe(
      'fuzzy Saint-Pierre 972'
    )
  })
  it('never contradicts what was said', () => {
    expect(told(geography.read('Saint-Pierre à la Réunion', { asked: true, hintDepartement: '972' }))).toBe(
      'exact Saint-Pierre 974'
    )
  })
})

it('never throws, and its work is bounded', () => {
  const hostile = [
    'a'.repeat(5_000),
    'saint '.repeat(1_000),
    'vingt '.repeat(1_000),
    '9'.repeat(5_000),
    '1 '.repeat(2_500),
    '😀'.repeat(2_500),
    '\u0000\ud800 é\u0301\u0301 ( [ \\ * +',
    `${'bla '.repeat(1_200)} je suis à caudry`,
    '-'.repeat(5_000),
    "l'".repeat(2_500),
    'pas dans le nord '.repeat(300)
  ]
  for (const said of hostile) {
    for (const asked of [true, false]) {
      const start = performance.now()
      expect(() => geography.read(said, { asked })).not.toThrow()
      expect(performance.now() - start).toBeLessThan(1_000)
    }
  }
  expect(told(geography.read(`${'bla '.repeat(1_200)} je suis à caudry`))).toBe('exact Caudry 59')
})
