import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Permanence } from '../../domain/permanences/permanence'
import type { Presence } from '../../domain/permanences/presence'
import { hoursCompiler } from '../../integrations/hours/compile-hours'

/** Six invented conseillers in six real communes of the Cambrésis, nearest to Caudry first: K1 to K6. */
const COMMUNES = [
  { commune: 'Caudry', codePostal: '59540', codeInsee: '59139', latitude: 50.1174, longitude: 3.4203 },
  {
    commune: 'Beauvois-en-Cambrésis',
    codePostal: '59157',
    codeInsee: '59063',
    latitude: 50.1418,
    longitude: 3.3823
  },
  { commune: 'Quiévy', codePostal: '59214', codeInsee: '59485', latitude: 50.1606, longitude: 3.4217 },
  {
    commune: 'Le Cateau-Cambrésis',
    codePostal: '59360',
    codeInsee: '59136',
    latitude: 50.0954,
    longitude: 3.5479
  },
  { commune: 'Busigny', codePostal: '59137', codeInsee: '59118', latitude: 50.0324, longitude: 3.4778 },
  { commune: 'Cambrai', codePostal: '59400', codeInsee: '59122', latitude: 50.1767, longitude: 3.2358 }
] as const

export const OFFICE_HOURS = 'Mo-Fr 09:00-12:30,13:30-18:00'
/** A Tuesday morning, when all of them are there. */
export const TUESDAY_AT_TEN = '2026-11-24T10:00:00+01:00'
export const LINE = '+33170772372'
export const CALLER = '+33639980001'

/** The telephone of the conseiller of that rank: `phoneOf(1)` is K1's. */
export const phoneOf = (rank: number) => `+336399801${String(rank).padStart(2, '0')}`

export interface DirectoryFixture {
  permanences: Permanence[]
  conseillers: Conseiller[]
  presences: Presence[]
}

/** The first `count` of them, all present at office hours. */
export function caudresis(count = 6, horaires = OFFICE_HOURS): DirectoryFixture {
  const compile = hoursCompiler('2026-11-01')
  const communes = COMMUNES.slice(0, count)
  return {
    permanences: communes.map(({ commune, codePostal, codeInsee, latitude, longitude }, index) => ({
      id: `P${index + 1}`,
      pivot: '20003063300012',
      nom: `Espace numérique de ${commune}`,
      commune,
      codePostal,
      codeInsee,
      adresse: '1 place de la Mairie',
      position: { latitude, longitude },
      telephone: null,
      horaires,
      hours: compile(horaires, '59').hours,
      itinerance: false,
      priseRdv: null,
      demonstration: false
    })),
    conseillers: communes.map((_, index) => ({
      id: `K${index + 1}`,
      prenom: 'Camille',
      nom: `Exemple ${index + 1}`,
      telephone: phoneOf(index + 1),
      courriel: `k${index + 1}@example.org`,
      structureSiret: '20003063300012',
      structureNom: 'CA du Caudrésis et du Catésis',
      themes: [],
      langues: ['fr'],
      aadObjectId: null,
      consent: true,
      demonstration: false
    })),
    presences: communes.map((_, index) => ({
      conseillerId: `K${index + 1}`,
      permanenceId: `P${index + 1}`,
      horaires,
      hours: compile(horaires, '59').hours,
      validFrom: null,
      validUntil: null
    }))
  }
}
