import { UNKNOWN_HOURS } from '../../../domain/permanences/opening-hours'
import type { Place } from '../../../domain/places/place'
import type { Communes, CompileHours } from '../../../integrations/directory/parsed'

const place = (
  codeInsee: string,
  commune: string,
  codePostal: string,
  latitude: number,
  longitude: number
): Place => ({
  codeInsee,
  commune,
  codePostal,
  departement:
    codeInsee.startsWith('97') || codeInsee.startsWith('98') ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2),
  departementNom: '',
  population: 0,
  latitude,
  longitude
})

const PLACES: readonly Place[] = [
  place('59139', 'Caudry', '59540', 50.1174, 3.4203),
  place('59075', 'Béthencourt', '59540', 50.1444, 3.4235),
  place('59321', 'Inchy', '59540', 50.1217, 3.47),
  place('59136', 'Le Cateau-Cambrésis', '59360', 50.0954, 3.5479),
  place('59545', 'Saint-Souplet', '59360', 50.0484, 3.5295),
  place('01033', 'Valserhône', '01200', 46.1083, 5.8264),
  place('58062', 'Château-Chinon (Ville)', '58120', 47.0653, 3.9344),
  place('58063', 'Château-Chinon (Campagne)', '58120', 47.0461, 3.9139),
  place('13055', 'Marseille', '13002', 43.2965, 5.3698),
  place('75056', 'Paris', '75012', 48.8566, 2.3522),
  place('97209', 'Fort-de-France', '97200', 14.6415, -61.0697),
  place('97302', 'Cayenne', '97300', 4.9372, -52.326),
  place('97411', 'Saint-Denis', '97400', -20.9329, 55.4472),
  place('97611', 'Mamoudzou', '97600', -12.7899, 45.1937),
  place('98818', 'Nouméa', '98800', -22.2674, 166.4644),
  place('98805', 'Dumbéa', '98835', -22.15, 166.45)
]

/** A few real communes. */
export const communes: Communes = {
  byCodeInsee: code => PLACES.find(known => known.codeInsee === code) ?? null,
  byCodePostal: code => PLACES.filter(known => known.codePostal === code)
}

/** Takes what looks like days and times. The real compiler has its own tests. */
export const compileHours: CompileHours = horaires => ({
  horaires,
  hours:
    horaires === '' || !/^(24\/7|[A-Z][a-z]([-,][A-Z][a-z])* \d\d:\d\d-\d\d:\d\d)/.test(horaires)
      ? UNKNOWN_HOURS
      : { kind: 'weekly', days: [[], [540, 720]], week: [1, 1, 1, 1, 1, 0, 0] },
  fault:
    horaires === '' || /^(24\/7|[A-Z][a-z]([-,][A-Z][a-z])* \d\d:\d\d-\d\d:\d\d)/.test(horaires)
      ? null
      : 'horaires illisibles'
})

/** A file as bytes. */
export const file = (...lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`)
