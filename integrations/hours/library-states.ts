/** Region names exactly as the library spells them: its school holidays are kept under these. */
const REGIONS: Readonly<Record<string, string>> = {
  'Auvergne-Rhône-Alpes': '01 03 07 15 26 38 42 43 63 69 73 74',
  'Bourgogne-Franche-Comté': '21 25 39 58 70 71 89 90',
  Bretagne: '22 29 35 56',
  'Centre-Val de Loire': '18 28 36 37 41 45',
  Corse: '2A 2B',
  'Grand Est': '08 10 51 52 54 55 57 67 68 88',
  'Hauts-de-France': '02 59 60 62 80',
  'Île-de-France': '75 77 78 91 92 93 94 95',
  Normandie: '14 27 50 61 76',
  'Nouvelle-Aquitaine': '16 17 19 23 24 33 40 47 64 79 86 87',
  Occitanie: '09 11 12 30 31 32 34 46 48 65 66 81 82',
  'Pays de la Loire': '44 49 53 72 85',
  "Provence-Alpes-Côte d'Azur": '04 05 06 13 83 84'
}

/** Where the library knows days of its own. « Réunion » without its article is silently ignored. */
const OVERSEAS: readonly (readonly [string, string])[] = [
  ['971', 'Guadeloupe'],
  ['972', 'Martinique'],
  ['973', 'Guyane'],
  ['974', 'La Réunion'],
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['976', 'Mayotte'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['986', 'Wallis-et-Futuna'],
  ['987', 'Polynésie française'],
  ['988', 'Nouvelle-Calédonie']
]

const schoolStates: ReadonlyMap<string, string> = new Map([
  ...Object.entries(REGIONS).flatMap(([region, departements]) =>
    departements.split(' ').map(departement => [departement, region] as const)
  ),
  ...OVERSEAS
])

const holidayStates: ReadonlyMap<string, string> = new Map([
  ['57', 'Moselle'],
  ['67', 'Bas-Rhin'],
  ['68', 'Haut-Rhin'],
  ...OVERSEAS
])

/** The library's name for the school holidays of a département; `''` when it has none. */
export const schoolStateOf = (departement: string): string => schoolStates.get(departement) ?? ''

/** The library's name for the public holidays of a département that has more than the national ones; else `''`. */
export const holidayStateOf = (departement: string): string => holidayStates.get(departement) ?? ''
